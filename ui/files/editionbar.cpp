// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/files/editionbar.h"

#include "text/foreigntext.h"
#include "ui/support/labels.h"
#include "ui/support/linkbutton.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace accords::ui {

namespace {

constexpr int edge = 4; ///< px of the coloured edge

} // namespace

EditionBar::EditionBar(QWidget *parent)
    : QWidget(parent), m_sentence(makeLabel(Tone::Normal, {}, this)), m_back(new LinkButton({}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12 + edge, 6, 12, 6);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_back);
    connect(m_back, &QAbstractButton::clicked, this, &EditionBar::backRequested);
    retranslateUi();
    hide();
}

void EditionBar::showEdition(const domain::Edition &edition)
{
    m_edition = edition;
    m_ended = 0;
    retranslateUi();
    show();
}

void EditionBar::showEnded(quint32 agreements)
{
    m_edition.reset();
    m_ended = agreements;
    retranslateUi();
    setVisible(agreements > 0);
}

void EditionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void EditionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, edge, height())),
                     coloursFor(palette()).accent);
}

void EditionBar::retranslateUi()
{
    m_sentence->setText(sentence());
    //: Link: hides the agreements that have ended
    m_back->setLinkText(m_ended > 0 ? tr("Hide them")
                                    //: Link: to the current edition
                                    : tr("Back to the current edition"));
}

QString EditionBar::sentence() const
{
    if (m_edition) {
        //: %1: a date and time; %2: the name of a list’s file
        return tr("This is the edition of %1, from “%2”. It can be looked at, not changed.")
            .arg(QLocale().toString(m_edition->imported.toLocalTime(), QLocale::ShortFormat),
                 text::shown(m_edition->file, 80));
    }
    return m_ended > 0 ? tr("With %Ln agreement(s) that earlier editions had and the list has no more.", nullptr,
                            static_cast<int>(m_ended))
                       : QString();
}

} // namespace accords::ui
