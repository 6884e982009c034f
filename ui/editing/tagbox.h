// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QLineEdit;

namespace accords::ui {

class ChipButton;
class FlowLayout;

/// Tags as chips, and a field that makes one of what is typed in it at Enter or a comma, or when it is left. Backspace
/// in the empty field goes to the last chip, and there takes it away.
class TagBox final : public QWidget
{
    Q_OBJECT

public:
    enum class Access { Editable, ReadOnly };

    explicit TagBox(Access access, QWidget *parent = nullptr);

    const QStringList &tags() const { return m_tags; }
    /// With what is typed and is no chip yet.
    QStringList tagsAndTyped() const;
    /// Shows \a tags; what is typed goes.
    void setTags(const QStringList &tags);

    /// Offered while a tag is typed.
    void setOffers(const QStringList &tags);

    /// In which a tag is typed. A filter of its events has to call hearFirst() when it is installed.
    QLineEdit &line() const { return *m_line; }
    void hearFirst();

signals:
    void changed();               ///< the person added or removed one
    void typed();                 ///< the person changed what is typed
    void chipMade(QWidget *chip); ///< there is another chip

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showTags();
    void addTyped();
    void remove(const QString &tag);
    void step(const ChipButton *from, int step);
    bool pressKey(const class QKeyEvent &event);

    Access m_access;
    QStringList m_tags;
    FlowLayout *m_flow;
    std::vector<ChipButton *> m_chips;
    QLineEdit *m_line;
};

} // namespace accords::ui
