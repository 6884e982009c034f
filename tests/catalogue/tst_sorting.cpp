// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/sorting.h"

#include "randomlists.h"
#include "reading/listreader.h"
#include "support/hostilelists.h"
#include "support/lists.h"
#include "text/collator.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

#include <functional>
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
    return *sorted(allOf(*snapshot), keys, Ranks(snapshot, language));
}

/// The order said again, plainly and slowly, to compare with.
class PlainOrder final
{
public:
    PlainOrder(const Catalogue &catalogue, SortKeys keys, domain::Language language)
        : m_keys(std::move(keys)), m_collator(language)
    {
        m_keys.push_back({.column = catalogue::InstitutionColumn});
        for (AgreementId id = 0; id < catalogue.size(); ++id) {
            QStringList cells;
            for (const SortKey &key : m_keys)
                cells.append(cellOf(catalogue, id, key, text::Phrasebook(language)));
            m_cells.push_back(cells);
        }
    }

    bool operator()(AgreementId left, AgreementId right) const
    {
        for (std::size_t key = 0; key < m_keys.size(); ++key) {
            const int order = compare(m_keys[key], m_cells[left][qsizetype(key)], m_cells[right][qsizetype(key)]);
            if (order != 0)
                return order < 0;
        }
        return false;
    }

private:
    static bool isNumber(const SortKey &key)
    {
        return key.column == catalogue::StatusColumn ||
               catalogue::columns()[static_cast<std::size_t>(key.column)].numeric;
    }

    /// A status is as far as its number.
    static QString cellOf(const Catalogue &catalogue, AgreementId id, const SortKey &key,
                          const text::Phrasebook &phrases)
    {
        const domain::AgreementRecord *record = catalogue.agreementRecord(id);
        if (key.column == catalogue::StatusColumn && record && record->status != domain::AgreementStatus::Unknown)
            return QString::number(static_cast<int>(record->status));
        return catalogue::columns()[static_cast<std::size_t>(key.column)].text(catalogue, id, phrases);
    }

    int compare(const SortKey &key, const QString &one, const QString &other) const
    {
        if (one.isEmpty() || other.isEmpty())
            return static_cast<int>(one.isEmpty()) - static_cast<int>(other.isEmpty());
        const int order = isNumber(key) ? one.toInt() - other.toInt() : m_collator.compare(one, other);
        return key.order == Qt::AscendingOrder ? order : -order;
    }

    SortKeys m_keys;
    text::Collator m_collator;
    std::vector<QStringList> m_cells; ///< by agreement, what it has for each key
};

std::vector<AgreementId> sortedPlainly(const Catalogue &catalogue, const SortKeys &keys, domain::Language language)
{
    std::vector<AgreementId> ids = allOf(catalogue);
    const PlainOrder order(catalogue, keys, language);
    if (!keys.empty())
        std::ranges::stable_sort(ids, std::cref(order));
    return ids;
}

SortKeys randomKeys(QRandomGenerator &random)
{
    SortKeys keys;
    for (quint32 left = random.bounded(4U); left > 0; --left) {
        keys.push_back({.column = static_cast<catalogue::Column>(random.bounded(int{catalogue::ColumnCount})),
                        .order = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder});
    }
    return keys;
}

/// Some of \a all, in the same order.
std::vector<AgreementId> someOf(const std::vector<AgreementId> &all, QRandomGenerator &random)
{
    std::vector<AgreementId> some;
    const int percent = random.bounded(101);
    std::ranges::copy_if(all, std::back_inserter(some), [&](AgreementId) { return random.bounded(100) < percent; });
    return some;
}

/// A list of a few names, so that many rows are equal by name.
Snapshot fewNames(quint32 rows, QRandomGenerator &random)
{
    static const QStringList names = {QStringLiteral("Laval"), QStringLiteral("laval"), QStringLiteral("Épinal")};
    static const QStringList rest = {QStringLiteral("BR Brazil | erasmus"), QStringLiteral("JP Japan | iia imt"),
                                     QStringLiteral("BR Brazil | mou imt + moa imt-mines-albi")};
    QStringList texts;
    for (quint32 row = 0; row < rows; ++row)
        texts.append(testing::oneOf(random, names) + QStringLiteral(" | ") + testing::oneOf(random, rest));
    return std::make_shared<const Catalogue>(testing::listOf(texts));
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
    void everything_isNotCopied();
    void latestSort_isKept();
    void languagesOfOneOrder_shareIt();
    void stoppedSort_keepsNothing();
    void ranks_areEqualForEqualTexts();
    void anyKeys_sortAsThePlainWayDoes();
    void anySubset_sortsAsThePlainWayDoes();
    void manyEquals_sortAsThePlainWayDoes();
    void fieldsOfFew_sortAsThePlainWayDoes();
    void linesOutOfOrder_sortByValue();
    void hostileLists_sortAsThePlainWayDoes_data();
    void hostileLists_sortAsThePlainWayDoes();
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
    QCOMPARE(*sorted({0, 2}, {{.column = catalogue::InstitutionColumn}}, ranks), (std::vector<AgreementId>{2, 0}));
    QCOMPARE(*sorted({2, 0}, {{.column = catalogue::InstitutionColumn}}, ranks), (std::vector<AgreementId>{2, 0}));
    QCOMPARE(*sorted({2, 0}, {}, ranks), (std::vector<AgreementId>{0, 2}));
    QCOMPARE(*sorted({}, {{.column = catalogue::InstitutionColumn}}, ranks), std::vector<AgreementId>());
}

void TestSorting::everything_isNotCopied()
{
    QRandomGenerator random(3);
    const Snapshot snapshot = fewNames(20, random);
    const Ranks ranks(snapshot, domain::Language::French);
    for (const catalogue::Column column : {catalogue::InstitutionColumn, catalogue::TypeColumn}) {
        const catalogue::Rows first = sorted(allOf(*snapshot), {{.column = column}}, ranks);
        QCOMPARE(sorted(allOf(*snapshot), {{.column = column}}, ranks).get(), first.get());
    }
}

void TestSorting::latestSort_isKept()
{
    QRandomGenerator random(3);
    const Snapshot snapshot = fewNames(20, random);
    const Ranks french(snapshot, domain::Language::French);
    const auto sortBy = [&](catalogue::Column column, const Ranks &ranks) {
        return sorted(allOf(*snapshot), {{.column = column}}, ranks);
    };
    const std::weak_ptr types = sortBy(catalogue::TypeColumn, french);
    QVERIFY(!types.expired());
    QCOMPARE(sortBy(catalogue::TypeColumn, french), types.lock());
    // It is another in another language, and makes room for that.
    sortBy(catalogue::TypeColumn, french.in(domain::Language::English));
    QVERIFY(types.expired());
}

void TestSorting::languagesOfOneOrder_shareIt()
{
    QRandomGenerator random(3);
    const Ranks english(fewNames(20, random), domain::Language::English);
    const Ranks french = english.in(domain::Language::French);
    QCOMPARE(french.language(), domain::Language::French);
    QCOMPARE(&french.catalogue(), &english.catalogue());
    QCOMPARE(french.byName() == english.byName(),
             text::haveSameOrder(domain::Language::English, domain::Language::French));
}

void TestSorting::stoppedSort_keepsNothing()
{
    QRandomGenerator random(3);
    const Snapshot snapshot = fewNames(20, random);
    const SortKeys keys = {{.column = catalogue::InstitutionColumn, .order = Qt::DescendingOrder}};
    const Ranks ranks(snapshot, domain::Language::French);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!ranks.byName(stop.get_token()));
    QCOMPARE(*sorted(allOf(*snapshot), keys, ranks, stop.get_token()), allOf(*snapshot));
    QCOMPARE(*sorted(allOf(*snapshot), keys, ranks), sortedPlainly(*snapshot, keys, domain::Language::French));
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
    for (int round = 0; round < 400; ++round) {
        const Snapshot snapshot = testing::withRandomRecords(random, testing::randomCatalogue(random));
        const SortKeys keys = randomKeys(random);
        const auto language = random.bounded(2) == 0 ? domain::Language::English : domain::Language::French;
        QCOMPARE(*sorted(allOf(*snapshot), keys, Ranks(snapshot, language)), sortedPlainly(*snapshot, keys, language));
    }
}

void TestSorting::anySubset_sortsAsThePlainWayDoes()
{
    QRandomGenerator random(12);
    for (int round = 0; round < 50; ++round) {
        const Snapshot snapshot = testing::withRandomRecords(random, testing::randomCatalogue(random));
        const Ranks ranks(snapshot, domain::Language::French);
        const SortKeys keys = randomKeys(random);
        const std::vector<AgreementId> whole = sortedPlainly(*snapshot, keys, domain::Language::French);
        std::vector<AgreementId> some = someOf(whole, random);
        const std::vector<AgreementId> expected = some;
        std::ranges::sort(some);
        QCOMPARE(*sorted(some, keys, ranks), expected);
    }
}

void TestSorting::manyEquals_sortAsThePlainWayDoes()
{
    QRandomGenerator random(13);
    const Snapshot snapshot = fewNames(300, random);
    for (int round = 0; round < 60; ++round) {
        const SortKeys keys = randomKeys(random);
        QCOMPARE(*sorted(allOf(*snapshot), keys, Ranks(snapshot, domain::Language::French)),
                 sortedPlainly(*snapshot, keys, domain::Language::French));
    }
}

/// Staff say something of four agreements in a hundred.
void TestSorting::fieldsOfFew_sortAsThePlainWayDoes()
{
    QRandomGenerator random(14);
    std::vector<domain::FieldChange> changes;
    QStringList rows;
    for (int row = 0; row < 300; ++row) {
        const QString name = QStringLiteral("College %1").arg(row);
        rows.append(name + QStringLiteral(" | BR Brazil | something"));
        if (row % 25 == 0) {
            for (const domain::Field field : {domain::Field::Status, domain::Field::SeatsIn})
                changes.push_back({{{{name, QStringLiteral("BR")}, QStringLiteral("something")}, field},
                                   {},
                                   testing::randomValue(random, field)});
        }
    }
    const auto snapshot = withChanges(std::make_shared<const Catalogue>(testing::listOf(rows)), changes);
    for (const catalogue::Column column : {catalogue::StatusColumn, catalogue::SeatsInColumn}) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const SortKeys keys = {{.column = column, .order = order}, {.column = catalogue::TypeColumn}};
            QCOMPARE(*sorted(allOf(*snapshot), keys, Ranks(snapshot, domain::Language::French)),
                     sortedPlainly(*snapshot, keys, domain::Language::French));
        }
    }
}

void TestSorting::linesOutOfOrder_sortByValue()
{
    domain::AgreementList list =
        testing::listOf({QStringLiteral("c | BR Brazil | erasmus"), QStringLiteral("b | BR Brazil | erasmus"),
                         QStringLiteral("a | BR Brazil | iia imt"), QStringLiteral("a | BR Brazil | erasmus")});
    std::vector<domain::SourceRow> rows(list.rows.begin(), list.rows.end());
    rows[0].line = 9;
    rows[1].line = 3;
    list.rows = {};
    for (const domain::SourceRow &row : rows)
        list.rows.push_back(row);
    const auto snapshot = std::make_shared<const Catalogue>(std::move(list));
    const Ranks ranks(snapshot, domain::Language::French);
    QCOMPARE(*sorted(allOf(*snapshot), {{.column = catalogue::LineColumn}}, ranks),
             (std::vector<AgreementId>{1, 2, 3, 0}));
    QCOMPARE(*sorted(allOf(*snapshot), {{.column = catalogue::LineColumn, .order = Qt::DescendingOrder}}, ranks),
             (std::vector<AgreementId>{0, 3, 2, 1}));
}

void TestSorting::hostileLists_sortAsThePlainWayDoes_data()
{
    QTest::addColumn<QByteArray>("tsv");
    QTest::addColumn<domain::Language>("language");
    const auto inBoth = [](const char *name, const QByteArray &tsv) {
        QTest::addRow("%s, French", name) << tsv << domain::Language::French;
        QTest::addRow("%s, English", name) << tsv << domain::Language::English;
    };
    // Enough for the way that many names are sorted; what is long needs only enough to be slow when done wrong.
    inBoth("one institution", testing::oneInstitution(5'100));
    inBoth("distinct names", testing::distinctNames(6'000));
    inBoth("long names", testing::longNames(20));
    inBoth("many countries", testing::manyCountries(5'100));
    inBoth("non-Latin names", testing::nonLatinNames(5'100));
}

void TestSorting::hostileLists_sortAsThePlainWayDoes()
{
    QFETCH(QByteArray, tsv);
    QFETCH(const domain::Language, language);
    QBuffer device(&tsv);
    device.open(QIODevice::ReadOnly);
    auto list = std::get<domain::AgreementList>(reading::readList(device, QStringLiteral("hostile.tsv"), {}));
    const auto snapshot = std::make_shared<const Catalogue>(std::move(list));
    const Ranks ranks(snapshot, language);
    for (const SortKeys &keys : {SortKeys{{.column = catalogue::InstitutionColumn}},
                                 SortKeys{{.column = catalogue::CountryColumn}, {.column = catalogue::LineColumn}},
                                 SortKeys{{.column = catalogue::InstitutionColumn, .order = Qt::DescendingOrder},
                                          {.column = catalogue::TypeColumn}}}) {
        QVERIFY(*sorted(allOf(*snapshot), keys, ranks) == sortedPlainly(*snapshot, keys, language));
    }
}

QTEST_GUILESS_MAIN(TestSorting)
#include "tst_sorting.moc"
