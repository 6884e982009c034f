// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogue/catalogue.h"
#include "domain/comparison.h"
#include "domain/fieldchange.h"
#include "table/titledmodel.h"

#include <optional>

namespace accords::table {

/// What importing a list would do.
struct ImportSummary
{
    catalogue::Snapshot before;                         ///< the list now
    std::shared_ptr<const domain::AgreementList> after; ///< the one to be imported
    domain::Comparison comparison;
    std::vector<domain::FieldChange> fields = {}; ///< what columns of the list would change of what staff keep
};

enum class ImportKind : quint8 { New, Gone, Changed, Field };

/// Each agreement that is new, gone or changed: what, institution, country, programme, and of a changed one how it was
/// written before and after; and each field of staff's that gets another value, likewise. Texts are made when they are
/// shown, so that any number of rows is there at once.
class ImportModel final : public TitledModel
{
    Q_OBJECT

public:
    enum ImportColumn : int {
        KindColumn,
        InstitutionColumn,
        CountryColumn,
        ProgrammeColumn,
        BeforeColumn,
        AfterColumn,
        ImportColumnCount
    };
    enum Role { KindRole = Qt::UserRole }; ///< ImportKind as int

    ImportModel(ImportSummary summary, domain::Language language, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Shows only rows of \a kind; nothing: all, the new ones first, then those that are gone and the changed ones.
    void narrow(std::optional<ImportKind> kind);
    int count(std::optional<ImportKind> kind) const;

private:
    struct Row
    {
        ImportKind kind;
        std::size_t number; ///< among those of its kind
    };
    Row rowAt(int row) const;
    QString shownText(const Row &row, int column) const;
    QString agreementText(const Row &row, int column) const;
    QString fieldText(const domain::FieldChange &change, int column) const;

    ImportSummary m_summary;
    std::optional<ImportKind> m_kind;
};

} // namespace accords::table
