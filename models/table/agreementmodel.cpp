// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/agreementmodel.h"

#include "catalogue/columns.h"
#include "table/naming.h"
#include "text/foreigntext.h"
#include "text/wording.h"

#include <algorithm>
#include <array>

namespace accords::table {

namespace {

QString shownText(const View &view, domain::AgreementId id, int column, const text::Phrasebook &phrases)
{
    const catalogue::ColumnInfo &info = catalogue::columns()[static_cast<std::size_t>(column)];
    return text::shown(info.text(*view.snapshot, id, phrases));
}

/// What an assistive tool adds to a cell's text: abbreviations in full, and a word where a person sees an empty cell.
QVariant spokenDescription(const View &view, domain::AgreementId id, int column, const text::Phrasebook &phrases)
{
    const domain::Programme &programme = view.snapshot->programmeOf(id);
    if (column == catalogue::InstitutionColumn && view.snapshot->list().hasEnded(id))
        return endedText(phrases);
    if (column == catalogue::TypeColumn)
        return text::description(programme.type, phrases);
    if (column == catalogue::SignatoryColumn)
        return text::facetLabel(programme.signatory, phrases);
    return {};
}

QVariant countryCode(const View &view, domain::AgreementId id, int column)
{
    if (column != catalogue::CountryColumn && column != catalogue::CountryCodeColumn)
        return {};
    return view.snapshot->countryOf(id).code;
}

QVariant alignment(int column)
{
    const bool numeric = catalogue::columns()[static_cast<std::size_t>(column)].numeric;
    return static_cast<int>((numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

/// The field of the query whose words are looked for in a column; nothing: no field finds it.
std::optional<catalogue::Field> fieldOf(int column)
{
    switch (column) {
    case catalogue::InstitutionColumn:
        return catalogue::Field::Institution;
    case catalogue::CountryCodeColumn:
    case catalogue::CountryColumn:
        return catalogue::Field::Country;
    case catalogue::RegionColumn:
        return catalogue::Field::Region;
    case catalogue::ProgrammeColumn:
        return catalogue::Field::Programme;
    case catalogue::TypeColumn:
        return catalogue::Field::Type;
    case catalogue::SignatoryColumn:
        return catalogue::Field::Signatory;
    case catalogue::TagsColumn:
        return catalogue::Field::Tag;
    case catalogue::InstitutionNotesColumn:
    case catalogue::NotesColumn:
        return catalogue::Field::Note;
    default:
        return std::nullopt;
    }
}

/// Whether agreements have the same numbers in both: what staff keep of them may differ.
bool sameList(const View &left, const View &right)
{
    if (!left.snapshot || !right.snapshot)
        return left.snapshot == right.snapshot;
    return left.snapshot->hasListOf(*right.snapshot);
}

bool sameRows(const View &left, const View &right)
{
    if (!sameList(left, right))
        return false;
    return left.rows == right.rows || (left.rows && right.rows && *left.rows == *right.rows);
}

} // namespace

AgreementModel::AgreementModel(QObject *parent) : QAbstractTableModel(parent), m_phrases(m_view.language) {}

int AgreementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_view.rows ? 0 : static_cast<int>(m_view.rows->size());
}

int AgreementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : catalogue::ColumnCount;
}

QVariant AgreementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::AgreementId id = agreementAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shownText(m_view, id, column, m_phrases);
    case Qt::AccessibleDescriptionRole:
        return spokenDescription(m_view, id, column, m_phrases);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case AgreementIdRole:
        return id;
    case TypeRole:
        return column == catalogue::TypeColumn ? static_cast<int>(m_view.snapshot->programmeOf(id).type) : QVariant();
    case SignatoryRole:
        return column == catalogue::SignatoryColumn ? static_cast<int>(m_view.snapshot->programmeOf(id).signatory)
                                                    : QVariant();
    case CountryCodeRole:
        return countryCode(m_view, id, column);
    default:
        return {};
    }
}

QVariant AgreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= catalogue::ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return catalogue::title(static_cast<catalogue::Column>(section), m_phrases);
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return {};
}

void AgreementModel::sort(int column, Qt::SortOrder order)
{
    emit sortRequested(column, order);
}

void AgreementModel::showView(const View &view)
{
    if (!sameRows(m_view, view)) {
        beginResetModel();
        m_view = view;
        m_phrases = text::Phrasebook(view.language);
        endResetModel();
        return;
    }
    const bool otherLanguage = m_view.language != view.language;
    // Other words of the query may stand in the same rows, and are then to be highlighted.
    const bool otherCells = otherLanguage || m_view.query != view.query || m_view.snapshot != view.snapshot;
    m_view = view;
    if (otherLanguage) {
        m_phrases = text::Phrasebook(view.language);
        emit headerDataChanged(Qt::Horizontal, 0, catalogue::ColumnCount - 1);
    }
    if (otherCells && rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, catalogue::ColumnCount - 1));
}

domain::AgreementId AgreementModel::agreementAt(int row) const
{
    return (*m_view.rows)[static_cast<std::size_t>(row)];
}

int AgreementModel::rowOf(domain::AgreementId id) const
{
    if (!m_view.rows)
        return -1;
    const auto found = std::ranges::find(*m_view.rows, id);
    return found == m_view.rows->end() ? -1 : static_cast<int>(found - m_view.rows->begin());
}

std::vector<catalogue::Range> AgreementModel::highlights(const QModelIndex &index) const
{
    const std::optional<catalogue::Field> field = fieldOf(index.column());
    if (!field || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return catalogue::highlights(shownText(m_view, agreementAt(index.row()), index.column(), m_phrases), m_view.query,
                                 *field);
}

} // namespace accords::table
