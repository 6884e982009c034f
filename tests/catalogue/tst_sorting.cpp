// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/sorting.h"

#include "randomlists.h"
#include "support/lists.h"
#include "text/collator.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace accords;
using catalogue::Catalogue;
using catalogue::Ranks;
using catalogue::Snapshot;
using catalogue::SortKey;
using catalogue::SortKeys;
using domain::AgreementId;

namespace {

std::vector<AgreementId> allOf(const Catalogue &catalogue)
{
    std::vector<AgreementId> ids(catalogue.size());
    std::iota(ids.begin(), ids.end(), 0U);
    return ids;
}

std::vector<AgreementId> sortedRows(const QStringList &rows, const SortKeys &keys,
                                    domain::Language language = domain::Language::French)
{
    const auto snapshot = std::make_shared<const Catalogue>(testing::listOf(rows));
    return sorted(allOf(*snapshot), keys, Ranks(snapshot, language));
}

// The order said again, plainly and slowly, to compare with.

QString cell(const Catalogue &catalogue, AgreementId id, catalogue::Column column, domain::Language language)
{
    return catalogue::columns()[static_cast<std::size_t>(column)].text(catalogue, id, text::Phrasebook(language));
}

int compare(const Catalogue &catalogue, AgreementId left, AgreementId right, const SortKey &key,
            domain::Language language)
{
    const QString one = cell(catalogue, left, key.column, language);
    const QString other = cell(catalogue, right, key.column, language);
    if (one.isEmpty() || other.isEmpty())
        return static_cast<int>(one.isEmpty()) - static_cast<int>(other.isEmpty());
    const int order = key.column == catalogue::LineColumn ? one.toInt() - other.toInt()
                                                          : text::Collator(language).compare(one, other);
    return key.order == Qt::AscendingOrder ? order : -order;
}

std::vector<AgreementId> sortedPlainly(const Catalogue &catalogue, SortKeys keys, domain::Language language)
{
    std::vector<AgreementId> ids = allOf(catalogue);
    if (keys.empty())
        return ids;
    keys.push_back({.column = catalogue::InstitutionColumn});
    std::ranges::stable_sort(ids, [&](AgreementId left, AgreementId right) {
        for (const SortKey &key : keys) {
            const int order = compare(catalogue, left, right, key, language);
            if (order != 0)
                return order < 0;
        }
        return false;
    });
    return ids;
}

} // namespace

class TestSorting final : public QObject
{
    Q_OBJECT

private slots:
    void noKeys_keepTheListsOrder();
    void names_sortAsInADictionary();
    void numbersInNames_sortByValue();
    void lines_sortByValue();
    void emptyTexts_comeLastInBothOrders();
    void ties_areBrokenByNameThenListOrder();
    void secondKey_breaksTiesOfTheFirst();
    void countryNames_sortInTheLanguage();
    void subset_isSortedAlone();
    void ranks_areEqualForEqualTexts();
    void anyKeys_sortAsThePlainWayDoes();
};

void TestSorting::noKeys_keepTheListsOrder()
{
    QCOMPARE(sortedRows({QStringLiteral("b | BR Brazil | erasmus"), QStringLiteral("a | BR Brazil | erasmus")}, {}),
             (std::vector<AgreementId>{0, 1}));
}

void TestSorting::names_sortAsInADictionary()
{
    QCOMPARE(sortedRows({QStringLiteral("Zoo | BR Brazil | erasmus"), QStringLiteral("Étoile | BR Brazil | erasmus"),
                         QStringLiteral("eta | BR Brazil | erasmus"), QStringLiteral("Ethan | BR Brazil | erasmus")},
                        {{.column = catalogue::InstitutionColumn}}),
             (std::vector<AgreementId>{2, 3, 1, 0}));
}

void TestSorting::numbersInNames_sortByValue()
{
    QCOMPARE(
        sortedRows({QStringLiteral("Paris 10 | FR France | erasmus"), QStringLiteral("Paris 9 | FR France | erasmus")},
                   {{.column = catalogue::InstitutionColumn}}),
        (std::vector<AgreementId>{1, 0}));
}

void TestSorting::lines_sortByValue()
{
    QStringList rows;
    for (int i = 0; i < 12; ++i)
        rows.append(QStringLiteral("same | BR Brazil | erasmus"));
    const auto found = sortedRows(rows, {{.column = catalogue::LineColumn, .order = Qt::DescendingOrder}});
    QVERIFY(std::ranges::is_sorted(found, std::greater<>()));
}

void TestSorting::emptyTexts_comeLastInBothOrders()
{
    const QStringList rows = {QStringLiteral("a | BR Brazil | erasmus"), QStringLiteral("b | BR Brazil | mou imt"),
                              QStringLiteral("c | BR Brazil | mou imt-mines-albi")};
    QCOMPARE(sortedRows(rows, {{.column = catalogue::SignatoryColumn}}), (std::vector<AgreementId>{1, 2, 0}));
    QCOMPARE(sortedRows(rows, {{.column = catalogue::SignatoryColumn, .order = Qt::DescendingOrder}}),
             (std::vector<AgreementId>{2, 1, 0}));
}

void TestSorting::ties_areBrokenByNameThenListOrder()
{
    const QStringList rows = {QStringLiteral("b | BR Brazil | mou imt"), QStringLiteral("a | BR Brazil | mou imt"),
                              QStringLiteral("b | BR Brazil | iia imt")};
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
        QCOMPARE(sortedRows(rows, {{.column = catalogue::CountryColumn, .order = order}}),
                 (std::vector<AgreementId>{1, 0, 2}));
}

void TestSorting::secondKey_breaksTiesOfTheFirst()
{
    const QStringList rows = {QStringLiteral("a | BR Brazil | mou imt"), QStringLiteral("b | JP Japan | iia imt"),
                              QStringLiteral("c | BR Brazil | iia imt")};
    QCOMPARE(sortedRows(rows, {{.column = catalogue::TypeColumn},
                               {.column = catalogue::CountryCodeColumn, .order = Qt::DescendingOrder}}),
             (std::vector<AgreementId>{1, 2, 0}));
}

void TestSorting::countryNames_sortInTheLanguage()
{
    const QStringList rows = {QStringLiteral("a | DE Germany | erasmus"), QStringLiteral("b | BR Brazil | erasmus")};
    const SortKeys byCountry = {{.column = catalogue::CountryColumn}};
    QCOMPARE(sortedRows(rows, byCountry, domain::Language::English), (std::vector<AgreementId>{1, 0}));
    QCOMPARE(sortedRows(rows, byCountry, domain::Language::French), (std::vector<AgreementId>{0, 1}));
}

void TestSorting::subset_isSortedAlone()
{
    const auto snapshot = std::make_shared<const Catalogue>(
        testing::listOf({QStringLiteral("c | BR Brazil | erasmus"), QStringLiteral("b | BR Brazil | erasmus"),
                         QStringLiteral("a | BR Brazil | erasmus")}));
    const Ranks ranks(snapshot, domain::Language::English);
    QCOMPARE(sorted({2, 0}, {{.column = catalogue::InstitutionColumn}}, ranks), (std::vector<AgreementId>{2, 0}));
    QCOMPARE(sorted({2, 0}, {}, ranks), (std::vector<AgreementId>{0, 2}));
    QCOMPARE(sorted({}, {{.column = catalogue::InstitutionColumn}}, ranks), std::vector<AgreementId>());
}

void TestSorting::ranks_areEqualForEqualTexts()
{
    const auto snapshot = std::make_shared<const Catalogue>(
        testing::listOf({QStringLiteral("a | BR Brazil | something"), QStringLiteral("b | JP Japan | erasmus"),
                         QStringLiteral("c | (Nowhere) | erasmus"), QStringLiteral("d | (Elsewhere) | erasmus")}));
    const Ranks ranks(snapshot, domain::Language::English);
    QCOMPARE(ranks.of(catalogue::CountryCodeColumn), (std::vector<quint32>{0, 1, 4, 4}));
    QCOMPARE(&ranks.of(catalogue::CountryCodeColumn), &ranks.of(catalogue::CountryCodeColumn));
}

void TestSorting::anyKeys_sortAsThePlainWayDoes()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 150; ++round) {
        const Snapshot snapshot = testing::randomCatalogue(random);
        SortKeys keys;
        for (quint32 left = random.bounded(4U); left > 0; --left) {
            keys.push_back({.column = static_cast<catalogue::Column>(random.bounded(int{catalogue::ColumnCount})),
                            .order = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder});
        }
        const auto language = random.bounded(2) == 0 ? domain::Language::English : domain::Language::French;
        QCOMPARE(sorted(allOf(*snapshot), keys, Ranks(snapshot, language)), sortedPlainly(*snapshot, keys, language));
    }
}

QTEST_GUILESS_MAIN(TestSorting)
#include "tst_sorting.moc"
