// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/importmodel.h"

#include "table/fieldwording.h"
#include "table/naming.h"
#include "text/foreigntext.h"

#include <QCoreApplication>

#include <array>

namespace accords::table {

namespace {

using domain::AgreementId;
using domain::AgreementList;

constexpr std::array titles = {
    //: Header above “New”, “Gone” and “Changed”
    QT_TRANSLATE_NOOP("Import", "What"),
    QT_TRANSLATE_NOOP("Import", "Institution"),
    QT_TRANSLATE_NOOP("Import", "Country"),
    QT_TRANSLATE_NOOP("Import", "Exchange programme"),
    //: Header above how an agreement is written in the list now
    QT_TRANSLATE_NOOP("Import", "Before"),
    //: Header above how an agreement is written in the list to be imported
    QT_TRANSLATE_NOOP("Import", "After"),
};
static_assert(titles.size() == ImportModel::ImportColumnCount);

// In the order of ImportKind.
constexpr std::array kinds = {
    //: Of an agreement in a list to be imported
    QT_TRANSLATE_NOOP("Import", "New"),
    //: Of an agreement that a list to be imported has no more
    QT_TRANSLATE_NOOP("Import", "Gone"),
    //: Of an agreement in a list to be imported
    QT_TRANSLATE_NOOP("Import", "Changed"),
    //: Of a value that staff keep, in the place of which comes that of a list to be imported
    QT_TRANSLATE_NOOP("Import", "Field"),
};

constexpr std::array allKinds = {ImportKind::New, ImportKind::Gone, ImportKind::Changed, ImportKind::Field};

QString extraText(const AgreementList &list, AgreementId id, const QString &title)
{
    const qsizetype column = list.extraColumns.indexOf(title);
    return column < 0 ? QString() : QString::fromUtf8(list.extraText(list.agreements[id].row, column));
}

QString countryText(const domain::Country &country)
{
    return country.code.isEmpty() ? country.label : country.code + QLatin1StringView(" - ") + country.label;
}

/// How \a id is written in \a list, as far as that differs from the other list.
QString writing(const AgreementList &list, AgreementId id, const AgreementList &other, AgreementId otherId)
{
    const domain::Institution &institution = list.institutions[list.agreements[id].institution];
    const domain::Institution &otherInstitution = other.institutions[other.agreements[otherId].institution];
    QStringList parts;
    if (list.names.view(institution.exported) != other.names.view(otherInstitution.exported))
        parts << list.names.text(institution.exported);
    if (!(list.countries[institution.country] == other.countries[otherInstitution.country]))
        parts << countryText(list.countries[institution.country]);
    QStringList columns = list.extraColumns + other.extraColumns;
    columns.removeDuplicates();
    for (const QString &title : std::as_const(columns)) {
        if (const QString text = extraText(list, id, title); text != extraText(other, otherId, title))
            parts << title + QLatin1StringView(": ") + text;
    }
    return parts.join(QLatin1StringView(" · "));
}

/// `Status: Active`.
QString valueText(const QString &text, domain::Field field, const text::Phrasebook &phrases)
{
    return QStringLiteral("%1: %2").arg(fieldLabel(field, phrases), shownValue(field, text, phrases));
}

} // namespace

ImportModel::ImportModel(ImportSummary summary, domain::Language language, QObject *parent)
    : TitledModel({"Import", titles}, language, parent), m_summary(std::move(summary))
{}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count(m_kind);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row row = rowAt(index.row());
    if (role == Qt::DisplayRole)
        return text::shown(shownText(row, index.column()));
    if (role == KindRole)
        return static_cast<int>(row.kind);
    return {};
}

void ImportModel::narrow(std::optional<ImportKind> kind)
{
    if (kind == m_kind)
        return;
    beginResetModel();
    m_kind = kind;
    endResetModel();
}

int ImportModel::count(std::optional<ImportKind> kind) const
{
    const domain::Comparison &comparison = m_summary.comparison;
    if (!kind)
        return static_cast<int>(comparison.added.size() + comparison.removed.size() + comparison.changed.size() +
                                m_summary.fields.size());
    switch (*kind) {
    case ImportKind::New:
        return static_cast<int>(comparison.added.size());
    case ImportKind::Gone:
        return static_cast<int>(comparison.removed.size());
    case ImportKind::Changed:
        return static_cast<int>(comparison.changed.size());
    case ImportKind::Field:
        break;
    }
    return static_cast<int>(m_summary.fields.size());
}

ImportModel::Row ImportModel::rowAt(int row) const
{
    if (m_kind)
        return {*m_kind, static_cast<std::size_t>(row)};
    for (const ImportKind kind : allKinds) {
        if (row < count(kind))
            return {kind, static_cast<std::size_t>(row)};
        row -= count(kind);
    }
    return {ImportKind::Changed, 0};
}

QString ImportModel::shownText(const Row &row, int column) const
{
    if (column == KindColumn)
        return phrases()("Import", kinds[static_cast<std::size_t>(row.kind)]);
    return row.kind == ImportKind::Field ? fieldText(m_summary.fields[row.number], column) : agreementText(row, column);
}

QString ImportModel::fieldText(const domain::FieldChange &change, int column) const
{
    const auto &[subject, field] = change.place;
    switch (column) {
    case InstitutionColumn:
        return subject.institution.name;
    case CountryColumn:
        return countryName({.code = subject.institution.country, .label = subject.institution.country}, phrases());
    case ProgrammeColumn:
        return subject.programme;
    case BeforeColumn:
        return change.before.isEmpty() ? QString() : valueText(change.before, field, phrases());
    default:
        return valueText(change.after, field, phrases());
    }
}

QString ImportModel::agreementText(const Row &row, int column) const
{
    const AgreementList &before = m_summary.before->list();
    const AgreementList &after = *m_summary.after;
    const domain::Comparison &comparison = m_summary.comparison;
    const bool isGone = row.kind == ImportKind::Gone;
    const bool isChanged = row.kind == ImportKind::Changed;
    const AgreementList &list = isGone ? before : after;
    const AgreementId id = isGone      ? comparison.removed[row.number]
                           : isChanged ? comparison.changed[row.number].after
                                       : comparison.added[row.number];
    const domain::Agreement agreement = list.agreements[id];
    const domain::Institution &institution = list.institutions[agreement.institution];
    switch (column) {
    case InstitutionColumn:
        return list.names.text(institution.name);
    case CountryColumn:
        return countryName(list.countries[institution.country], phrases());
    case ProgrammeColumn:
        return list.programmes[agreement.programme].text;
    case BeforeColumn:
        return isChanged ? writing(before, comparison.changed[row.number].before, after, id) : QString();
    default:
        return isChanged ? writing(after, id, before, comparison.changed[row.number].before) : QString();
    }
}

} // namespace accords::table
