// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/table/emptystate.h"

#include "text/foreigntext.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace accords::ui {

namespace {

constexpr std::size_t mostOffers = 4; ///< of each kind
constexpr qsizetype longestWord = 40;
constexpr int gap = 12;

QString buttonText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1StringView("&&"));
}

} // namespace

EmptyState::EmptyState(QAbstractScrollArea &area) : QWidget(&area), m_area(area)
{
    setObjectName(QStringLiteral("emptyState"));
    area.viewport()->installEventFilter(this);
    cover();
    retranslateUi();
}

void EmptyState::make()
{
    m_sentence = new QLabel(this);
    m_offers = new QVBoxLayout;
    m_clear = new QPushButton(this);
    m_open = new QPushButton(this);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    QFont font = m_sentence->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_sentence->setFont(font);
    m_clear->setObjectName(QStringLiteral("clearFilter"));

    arrange();
    connect(m_clear, &QPushButton::clicked, this, [this] { emit queryChosen(catalogue::Query()); });
    connect(m_open, &QPushButton::clicked, this, &EmptyState::openRequested);
}

// Offers come later than the rest: they hang below it, so that nothing moves when they come.
void EmptyState::arrange()
{
    auto *upper = new QVBoxLayout;
    upper->setSpacing(gap);
    upper->addStretch(1);
    upper->addWidget(m_sentence);
    upper->addWidget(m_clear, 0, Qt::AlignHCenter);
    upper->addWidget(m_open, 0, Qt::AlignHCenter);
    auto *lower = new QVBoxLayout;
    // Not as spacing between the two, which there is none where one of them is empty.
    lower->setContentsMargins(0, gap, 0, 0);
    lower->addLayout(m_offers);
    lower->addStretch(1);
    m_offers->setSpacing(gap);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addLayout(upper, 2);
    column->addLayout(lower, 3);
}

void EmptyState::showView(const table::View &view)
{
    m_view = view;
    retranslateUi();
}

void EmptyState::setReading(bool reading)
{
    m_reading = reading;
    retranslateUi();
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    // Only the viewport is watched. To ask the area for it would be too late while both are destroyed.
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        cover();
    return QWidget::eventFilter(watched, event);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void EmptyState::showEvent(QShowEvent *event)
{
    if (!m_sentence) {
        make();
        fill();
        m_sentence->show(); // by itself it would be with the next show only
    }
    QWidget::showEvent(event);
}

void EmptyState::retranslateUi()
{
    if (m_sentence)
        fill();
    setVisible(hasNoRows());
}

bool EmptyState::hasNoRows() const
{
    return !m_view.rows || m_view.rows->empty();
}

void EmptyState::fill()
{
    m_clear->setText(tr("Clear the filter"));
    m_open->setText(tr("Open a list…"));
    m_sentence->setText(sentence());
    clearOffers();
    const bool noMatch = hasNoRows() && m_view.snapshot && m_view.snapshot->size() > 0;
    if (noMatch)
        offerRescue();
    m_clear->setVisible(noMatch);
    m_open->setVisible(hasNoRows() && !noMatch && !m_reading);
}

QString EmptyState::sentence() const
{
    if (!m_view.snapshot)
        return m_reading ? tr("Reading the list…") : tr("No list is open.");
    if (m_view.snapshot->size() == 0)
        return tr("This list holds no agreement.");
    return tr("No agreement matches “%1”.").arg(text::shown(m_view.query.text(), 2 * longestWord));
}

void EmptyState::offerRescue()
{
    if (!m_view.rescue)
        return;
    const text::Phrasebook phrases(m_view.language);
    const catalogue::Rescue &rescue = *m_view.rescue;
    for (std::size_t i = 0; i < std::min(rescue.spellings.size(), mostOffers); ++i) {
        const auto &spelling = rescue.spellings[i];
        //: Offer of another spelling: %1 as typed, %2 a word of the list, e.g. aalborg → Aalen?
        offer(
            tr("%1 → %2?").arg(text::shown(spelling.word, longestWord), text::shown(spelling.suggestion, longestWord)),
            spelling.query);
    }
    for (std::size_t i = 0; i < std::min(rescue.dropped.size(), mostOffers); ++i) {
        const auto &[term, counts] = rescue.dropped[i];
        const QString label = catalogue::label(m_view.query.terms()[term], m_view.snapshot->list().countries, phrases);
        //: Offer to drop a condition of the filter, %1, a word in its own quotes: Without Brazil: 12 agreements
        const QString text = tr("Without %1: %Ln agreement(s)", nullptr, static_cast<int>(counts.agreements));
        offer(text.arg(text::shown(label, longestWord)), m_view.query.without(term));
    }
}

void EmptyState::offer(const QString &text, const catalogue::Query &query)
{
    auto *button = new QPushButton(buttonText(text), this);
    connect(button, &QPushButton::clicked, this, [this, query] { emit queryChosen(query); });
    m_offers->addWidget(button, 0, Qt::AlignHCenter);
    button->show(); // a layout would show it only later, and the rest would jump
}

void EmptyState::clearOffers()
{
    while (QLayoutItem *item = m_offers->takeAt(0)) {
        // It may be the button whose click brought us here.
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
}

void EmptyState::cover()
{
    setGeometry(m_area.viewport()->geometry());
}

} // namespace accords::ui
