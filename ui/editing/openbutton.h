// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QToolButton>
#include <QUrl>

namespace accords::ui {

/// Beside an address: opens it when it is clicked, and says before what that is. Not there while the address is none.
class OpenButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit OpenButton(QWidget *parent = nullptr);

    void offerWeb(const QString &address);
    void offerMail(const QString &address);

signals:
    void linkRequested(const QUrl &url);

private:
    void offer(const QUrl &url, const QString &what);

    QUrl m_url;
};

} // namespace accords::ui
