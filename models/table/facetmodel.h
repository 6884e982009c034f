// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/view.h"
#include "text/phrasebook.h"

#include <QAbstractListModel>

namespace accords::table {

/// The types, the signatories, the statuses or the tags of the agreements, each with the number shown and the number in
/// all. Same roles and choosing as CountryModel. Choices that no agreement has are left out: of statuses and tags, all
/// of them where staff keep none.
class FacetModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    // Not an enum class: roles are used as int everywhere. The same numbers as CountryModel's, so that one delegate
    // serves.
    enum Role {
        KindRole = Qt::UserRole, ///< as a country's: a leaf
        CodeRole,                ///< the token, `iia`; the tag itself
        NameRole,
        ShownRole,
        TotalRole,
        ChosenRole,
    };

    /// \a field is one of Field::Type, Signatory, Status and Tag.
    explicit FacetModel(catalogue::Field field, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void showView(const View &view);

    /// The query after a person chose \a index: alone (\a toggle false; choosing the only chosen one frees all), or
    /// added to or taken from the others.
    catalogue::Query chosen(const QModelIndex &index, bool toggle) const;

private:
    int valueAt(const QModelIndex &index) const;
    QString tokenOf(int value) const;
    QString nameOf(int value) const;
    quint32 countOf(int value, const catalogue::FacetCounts &counts) const;
    std::vector<int> freshValues() const;
    std::size_t valueCount() const;
    QStringList freshChoices() const;

    catalogue::Field m_field;
    View m_view;
    text::Phrasebook m_phrases;
    std::vector<int> m_values; ///< of the enum, in its order; of tags, places in the snapshot's table
    QStringList m_choices;     ///< tokens
};

} // namespace accords::table
