// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/details/detailcontents.h"

#include "text/foreigntext.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/linkbutton.h"
#include "ui/support/marks.h"
#include "ui/support/plainlines.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace accords::ui {

namespace {

constexpr int margin = 16;
constexpr int sectionGap = 14;
constexpr int mostRowLines = 10;

} // namespace

DetailContents::DetailContents(table::InstitutionDetails details, const Keeping &keeping, QWidget *parent)
    : QWidget(parent), m_details(std::move(details)), m_keeping(keeping),
      m_staff(new StaffFields(m_details, keeping, this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_layout->setSpacing(6);
    addTop();
    addButtons();
    addStaff();
    addAgreements();
    addAsExported();
    addSentences(DetailText::Section::Repairs, m_details.repairs);
    addSentences(DetailText::Section::Suggestions, m_details.suggestions);
    addSimilar();
    m_layout->addStretch(1);
}

void DetailContents::addTop()
{
    m_title = makeSelectableLabel(Tone::Title, {}, this);
    m_listName = makeSelectableLabel(Tone::Muted, {}, this);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_listName);
    showName();
    auto *place = new QHBoxLayout;
    place->setSpacing(8);
    if (!m_details.countryCode.isEmpty())
        place->addWidget(new CodeBadge(m_details.countryCode, this));
    place->addWidget(makeSelectableLabel(Tone::Normal, DetailText::place(m_details), this), 1);
    m_layout->addLayout(place);
}

void DetailContents::showName()
{
    m_title->setText(DetailText::title(m_details));
    m_listName->setText(DetailText::listName(m_details));
    m_listName->setVisible(!m_listName->text().isEmpty());
}

void DetailContents::hear(const table::InstitutionDetails::Kept &kept)
{
    m_details.kept = kept;
    showName();
    m_staff->hear(kept);
}

void DetailContents::addButtons()
{
    auto *filter = new QPushButton(icon(QStringLiteral("filter")), tr("Show only this institution"), this);
    filter->setAutoDefault(false);
    connect(filter, &QPushButton::clicked, this, [this] { emit filterRequested(m_details.id); });

    auto *copy = new QToolButton(this);
    copy->setAutoRaise(true);
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setIcon(icon(QStringLiteral("copy")));
    copy->setToolTip(tr("Copy everything shown here"));
    copy->setAccessibleName(tr("Copy all"));
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(DetailText::all(m_details)); });

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 6, 0, 0);
    buttons->addWidget(filter);
    buttons->addStretch(1);
    buttons->addWidget(copy);
    m_layout->addLayout(buttons);
}

void DetailContents::addStaff()
{
    if (m_keeping.state == Keeping::State::ReadOnly && !m_keeping.reason.isEmpty())
        m_layout->addWidget(makeSelectableLabel(Tone::Muted, m_keeping.reason, this));
    m_layout->addWidget(m_staff->makeInstitution(this));
}

void DetailContents::addAgreements()
{
    addHeading(DetailText::Section::Agreements);
    for (std::size_t number = 0; number < m_details.agreements.size(); ++number)
        addAgreement(number);
    if (const std::size_t more = m_details.agreementCount - m_details.agreements.size(); more > 0)
        m_layout->addWidget(makeLabel(Tone::Muted, tr("and %n more", nullptr, static_cast<int>(more)), this));
}

void DetailContents::addAgreement(std::size_t number)
{
    const table::InstitutionDetails::AgreementLine &agreement = m_details.agreements[number];
    auto *first = new QHBoxLayout;
    first->setContentsMargins(0, 4, 0, 0);
    first->setSpacing(8);
    first->addWidget(new TypePill(agreement.typeLabel, agreement.type, this));
    first->addWidget(makeSelectableLabel(Tone::Normal, text::shown(agreement.signatory), this), 1);
    auto *line = new LinkButton(DetailText::line(agreement.line), this);
    line->setToolTip(tr("Show this agreement in the table"));
    connect(line, &LinkButton::clicked, this, [this, id = agreement.id] { emit agreementRequested(id); });
    first->addWidget(line);
    m_layout->addLayout(first);

    if (!agreement.programme.isEmpty())
        m_layout->addWidget(makeSelectableLabel(Tone::Muted, text::shown(agreement.programme), this));
    if (!agreement.ended.isEmpty())
        m_layout->addWidget(makeSelectableLabel(Tone::Normal, agreement.ended, this));
    for (const auto &cell : agreement.otherCells) {
        //: %1: title of a column of the list, %2: its cell.
        const QString text = tr("%1: %2").arg(text::shown(cell.title), text::shown(cell.text));
        m_layout->addWidget(makeSelectableLabel(Tone::Muted, text, this));
    }
    if (QWidget *fields = m_staff->makeAgreement(number, this))
        m_layout->addWidget(fields);
}

void DetailContents::addAsExported()
{
    addHeading(DetailText::Section::AsExported);
    for (const QString &name : m_details.exportedNames)
        m_layout->addWidget(makeSelectableLabel(Tone::Normal, text::shown(name), this));
    auto *rows = new PlainLines(this);
    rows->setAccessibleName(tr("Rows as read"));
    rows->setMostVisibleLines(mostRowLines);
    rows->setLines(DetailText::rows(m_details));
    m_layout->addWidget(rows);
    if (!m_details.file.isEmpty())
        m_layout->addWidget(makeSelectableLabel(Tone::Muted, text::shown(m_details.file), this));
}

void DetailContents::addSentences(DetailText::Section section, const QStringList &sentences)
{
    if (sentences.isEmpty())
        return;
    addHeading(section);
    for (const QString &sentence : sentences)
        m_layout->addWidget(makeSelectableLabel(Tone::Normal, text::shown(sentence), this));
}

void DetailContents::addSimilar()
{
    if (m_details.similar.empty())
        return;
    addHeading(DetailText::Section::Similar);
    for (const auto &similar : m_details.similar) {
        auto *button = new LinkButton(text::shown(similar.name), this);
        button->setToolTip(tr("Show this institution"));
        connect(button, &LinkButton::clicked, this, [this, id = similar.id] { emit institutionRequested(id); });
        m_layout->addWidget(button);
        if (!similar.reason.isEmpty())
            m_layout->addWidget(makeSelectableLabel(Tone::Muted, similar.reason, this));
    }
}

void DetailContents::addHeading(DetailText::Section section)
{
    m_layout->addSpacing(sectionGap);
    m_layout->addWidget(makeSeparator(this));
    m_layout->addSpacing(sectionGap / 2);
    m_layout->addWidget(makeLabel(Tone::Heading, DetailText::heading(section), this));
}

} // namespace accords::ui
