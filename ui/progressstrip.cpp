// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/progressstrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace accords::ui {

namespace {

constexpr std::chrono::milliseconds patience{300};
constexpr int steps = 1000; ///< sizes in bytes don't fit into the bar's int

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this)), m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("progress"));
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(6);
    m_bar->setFixedWidth(160);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_comes.setSingleShot(true);
    m_comes.setInterval(patience);
    connect(&m_comes, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancelRequested);
    retranslateUi();
    hide();
}

void ProgressStrip::showProgress(const QString &text, qint64 done, qint64 total)
{
    if (text.isEmpty()) {
        m_comes.stop();
        hide();
        return;
    }
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    // A bar without a range shows that the length isn't known.
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(steps * (static_cast<double>(done) / static_cast<double>(total))) : 0);
    if (isHidden() && !m_comes.isActive())
        m_comes.start();
}

void ProgressStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void ProgressStrip::retranslateUi()
{
    //: Stops the work that is going on
    m_cancel->setText(tr("Cancel"));
}

} // namespace accords::ui
