// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table/countrychoice.h"
#include "table/countrytree.h"
#include "table/view.h"
#include "text/phrasebook.h"

#include <QAbstractItemModel>

namespace accords::table {

/// Countries under their region, each with the number shown and the number in all; "All countries" on top. A row is
/// checked when the query chooses it, and may be checked by a person: the model answers with the choices it would make.
class CountryModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    // Not an enum class: roles are used as int everywhere.
    enum Role {
        KindRole = Qt::UserRole, ///< Kind as int
        CodeRole,                ///< of a country, `BR`; of a region, `americas`; empty when unknown
        NameRole,                ///< without counts, in the language
        ShownRole,               ///< agreements shown beside the other filters, uint
        TotalRole,               ///< agreements in all, uint
        ChosenRole,              ///< whether the query chooses it; also as Qt::CheckStateRole
    };
    enum class Kind { All, Region, Country };
    using Order = CountryOrder;

    explicit CountryModel(QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Shows another view; counts and checks change in place when the rows stay the same. Rows that only change places
    /// (setOrder(), another language) keep selection and expansion; narrow() and another snapshot reset the model.
    void showView(const View &view);

    /// Shows only countries whose name in either language, code or label contains \a text, and their regions.
    void narrow(const QString &text);

    /// By count: the most agreements in all first.
    void setOrder(Order order);

    /// The query after a person chose \a index: alone (\a toggle false; choosing the only chosen one frees all), or
    /// added to or taken from the others. A mix of regions and countries becomes a list of countries.
    catalogue::Query chosen(const QModelIndex &index, bool toggle) const;

private:
    /// What a row stands for.
    struct Place
    {
        Kind kind = Kind::All;
        domain::Region region = domain::Region::Unknown;
        domain::CountryId country = 0;
    };

    Place placeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Place &place) const;
    QString nameOf(const Place &place) const;
    QString codeOf(const Place &place) const;
    quint32 countOf(const Place &place, const catalogue::FacetCounts &counts) const;
    Qt::CheckState checkStateOf(const Place &place) const;

    CountryTree freshTree() const;
    void showTree(CountryTree tree);
    void reorder(CountryTree tree);
    void announceCells();

    View m_view;
    text::Phrasebook m_phrases;
    QString m_narrowing;
    Order m_order = Order::Name;
    CountryTree m_tree;
    CountryChoice m_choice;
};

} // namespace accords::table
