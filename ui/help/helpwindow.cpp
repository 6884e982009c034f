// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/help/helpwindow.h"

#include "ui/help/helppage.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace accords::ui {

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent), m_page(new QTextBrowser(this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(16);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->addWidget(m_page);
    column->addWidget(m_buttons);
    column->setSpacing(12);
    m_buttons->setContentsMargins(12, 0, 12, 0);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(640, 680);
    retranslateUi();
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void HelpWindow::retranslateUi()
{
    setWindowTitle(tr("Help"));
    //: Name of the help text, for screen readers
    m_page->setAccessibleName(tr("Help"));
    m_page->setHtml(helpPage());
}

} // namespace accords::ui
