// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/openbutton.h"

#include "domain/fieldcheck.h"
#include "text/foreigntext.h"
#include "ui/support/icons.h"
#include "ui/support/plaintip.h"

namespace accords::ui {

OpenButton::OpenButton(QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIcon(ui::icon(QStringLiteral("link")));
    connect(this, &QAbstractButton::clicked, this, [this] { emit linkRequested(m_url); });
    hide();
}

void OpenButton::offerWeb(const QString &address)
{
    if (!domain::isWebAddress(address)) {
        hide();
        return;
    }
    const bool hasScheme = address.contains(QLatin1StringView("://"));
    const QUrl url(hasScheme ? address : QStringLiteral("https://") + address, QUrl::StrictMode);
    // The host as it is asked for: letters of other scripts that look alike don't deceive.
    const QString spelt = QString::fromLatin1(url.toEncoded());
    //: %1: a web address
    offer(url, tr("Open %1").arg(text::shown(spelt)));
}

void OpenButton::offerMail(const QString &address)
{
    if (!domain::isMailAddress(address)) {
        hide();
        return;
    }
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(address);
    //: %1: a mail address
    offer(url, tr("Write to %1").arg(text::shown(address)));
}

void OpenButton::offer(const QUrl &url, const QString &what)
{
    m_url = url;
    setAccessibleName(what);
    setToolTip(plainTip(what));
    show();
}

} // namespace accords::ui
