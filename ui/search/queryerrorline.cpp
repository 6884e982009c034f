// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/search/queryerrorline.h"

#include "text/foreigntext.h"
#include "ui/support/linkbutton.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace accords::ui {

namespace {

constexpr int longestWord = 40;

} // namespace

QueryErrorLine::QueryErrorLine(QWidget *parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_offer(new LinkButton({}, this))
{
    m_sentence->setObjectName(QStringLiteral("queryError"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_offer->setObjectName(QStringLiteral("queryOffer"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_offer);
    connect(m_offer, &LinkButton::clicked, this, &QueryErrorLine::suggestionTaken);
    colour();
    hide();
}

void QueryErrorLine::showError(const std::optional<catalogue::QueryError> &error, domain::Language language)
{
    m_error = error;
    m_sentence->setText(error ? catalogue::sentence(*error, text::Phrasebook(language)) : QString());
    m_offer->setVisible(error && !error->suggestion.isEmpty());
    retranslateUi();
    setVisible(error.has_value());
}

QString QueryErrorLine::sentence() const
{
    return m_sentence->text();
}

void QueryErrorLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

void QueryErrorLine::retranslateUi()
{
    const QString suggestion = m_error ? text::shown(m_error->suggestion, longestWord) : QString();
    //: Button that corrects a word of the query; %1 is the right word, e.g. country
    m_offer->setLinkText(tr("Use “%1”").arg(suggestion));
}

void QueryErrorLine::colour()
{
    QPalette palette = m_sentence->palette();
    const QColor warning = coloursFor(this->palette()).warning;
    if (palette.color(QPalette::WindowText) == warning)
        return;
    palette.setColor(QPalette::WindowText, warning);
    m_sentence->setPalette(palette);
}

} // namespace accords::ui
