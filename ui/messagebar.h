// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace accords::ui {

/// A sentence between the search field and the table. An error stays until it is closed or another sentence comes; a
/// notice goes by itself.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Notice, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// \a sentence is plain text.
    void say(Kind kind, const QString &sentence);
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();
    void colour();

    Kind m_kind = Kind::Notice;
    QLabel *m_sentence;
    QToolButton *m_close;
    QTimer m_goes;
};

} // namespace accords::ui
