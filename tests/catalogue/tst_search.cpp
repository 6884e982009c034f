// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "plainsearch.h"
#include "randomlists.h"
#include "reading/listreader.h"
#include "support/hostilelists.h"
#include "typist.h"

#include <QBuffer>
#include <QTest>

#include <array>
#include <optional>
#include <thread>

using namespace accords;
using catalogue::Query;
using catalogue::Snapshot;
using testing::difference;
using testing::ListShape;
using testing::PlainSearch;
using testing::Typist;

namespace {

/// Nothing when \a text is no query of the list.
std::optional<Query> queryOf(const QString &text, const Snapshot &catalogue)
{
    const auto parsed = Query::parse(text, catalogue->list().countries);
    const auto *query = std::get_if<Query>(&parsed);
    return query ? std::optional(*query) : std::nullopt;
}

/// Types \a queries queries into one catalogue, which remembers what was looked for, and compares each answer. Now and
/// then a search is given up, as one is that the next keystroke overtakes. Empty when all is well.
QString typeAndCompare(const Snapshot &catalogue, const PlainSearch &plain, quint32 seed, int queries)
{
    Typist typist(catalogue->list(), seed);
    QRandomGenerator random(seed);
    for (int asked = 0; asked < queries;) {
        const QString text = typist.next();
        const auto query = queryOf(text, catalogue);
        if (!query)
            continue;
        ++asked;
        if (random.bounded(10) == 0) {
            std::stop_source stop;
            stop.request_stop();
            evaluate(*catalogue, *query, {}, stop.get_token());
        }
        const QString wrong = difference(evaluate(*catalogue, *query), plain.find(*query));
        if (!wrong.isEmpty())
            return QStringLiteral("“%1”: %2 (seed %3, query %4)")
                .arg(text, wrong, QString::number(seed), QString::number(asked));
    }
    return {};
}

Snapshot catalogueOf(QByteArray tsv)
{
    QBuffer device(&tsv);
    device.open(QIODevice::ReadOnly);
    return std::make_shared<const catalogue::Catalogue>(
        std::get<domain::AgreementList>(reading::readList(device, QStringLiteral("hostile.tsv"), {})));
}

} // namespace

/// What is found and counted, compared with a plain way on thousands of random lists and queries.
class TestSearch final : public QObject
{
    Q_OBJECT

private slots:
    void smallLists_areSearchedRight();
    void typing_findsWhatIsThere_data();
    void typing_findsWhatIsThere();
    void exportedNames_areFoundLetterByLetter();
    void largeLists_areSearchedInParts_data();
    void largeLists_areSearchedInParts();
    void typingOnSeveralThreads_findsWhatIsThere();
    void givenUpSearches_leaveNothingBehind();
    void hostileLists_areSearchedRight_data();
    void hostileLists_areSearchedRight();
    void longNames_arePastedWhole();
};

void TestSearch::smallLists_areSearchedRight()
{
    QRandomGenerator random(1);
    for (quint32 round = 0; round < 500; ++round) {
        const Snapshot catalogue = testing::randomCatalogue(random, {.rows = random.bounded(70U),
                                                                     .institutions = 1 + random.bounded(40U),
                                                                     .countries = 1 + random.bounded(9U),
                                                                     .programmes = 1 + random.bounded(20U)});
        QCOMPARE(typeAndCompare(catalogue, PlainSearch(catalogue), round, 6), QString());
    }
}

void TestSearch::typing_findsWhatIsThere_data()
{
    QTest::addColumn<ListShape>("shape");
    QTest::addColumn<int>("queries");
    const auto row = [](const char *name, const ListShape &shape, int queries) {
        QTest::newRow(name) << shape << queries;
    };
    row("one row", {.rows = 1}, 100);
    row("one institution", {.rows = 500, .institutions = 1, .countries = 3, .programmes = 15}, 200);
    row("more institutions than rows", {.rows = 64, .institutions = 1'000, .countries = 5, .programmes = 15}, 200);
    row("a word of bits", {.rows = 64, .institutions = 64, .countries = 4, .programmes = 6}, 200);
    row("a word of bits and one", {.rows = 65, .institutions = 65, .countries = 4, .programmes = 6}, 200);
    row("a thousand", {.rows = 1'000, .institutions = 700, .countries = 12, .programmes = 16}, 500);
    row("each its country", {.rows = 800, .institutions = 800, .countries = 900, .programmes = 16}, 100);
}

void TestSearch::typing_findsWhatIsThere()
{
    QFETCH(const ListShape, shape);
    QFETCH(const int, queries);
    QRandomGenerator random(shape.rows);
    const Snapshot catalogue = testing::randomCatalogue(random, shape);
    QCOMPARE(typeAndCompare(catalogue, PlainSearch(catalogue), shape.rows, queries), QString());
}

/// A longer needle is looked for where a shorter one was found: in exported names too, where others are displayed.
void TestSearch::exportedNames_areFoundLetterByLetter()
{
    QRandomGenerator random(8);
    const Snapshot catalogue =
        testing::randomCatalogue(random, {.rows = 900, .institutions = 700, .countries = 5, .programmes = 6});
    const PlainSearch plain(catalogue);
    const domain::AgreementList &list = catalogue->list();
    for (domain::InstitutionId id = 0, typed = 0; id < list.institutions.size() && typed < 12; ++id) {
        const QString name = list.names.text(list.institutions[id].exported);
        if (list.institutions[id].exported == list.institutions[id].name || name.size() < 12)
            continue;
        ++typed;
        for (qsizetype size = 1; size <= name.size(); ++size) {
            const QString text = QStringLiteral("institution:\"%1\"").arg(name.left(size));
            const Query query = *queryOf(text, catalogue);
            QVERIFY2(difference(evaluate(*catalogue, query), plain.find(query)).isEmpty(), qUtf8Printable(text));
        }
    }
}

void TestSearch::largeLists_areSearchedInParts_data()
{
    QTest::addColumn<ListShape>("shape");
    // So many that rows and counts are worked on in parts.
    QTest::newRow("few pairs") << ListShape{.rows = 131'100, .institutions = 5'001, .countries = 40, .programmes = 18};
    QTest::newRow("more pairs than two bytes tell apart")
        << ListShape{.rows = 131'100, .institutions = 5'001, .countries = 400, .programmes = 300};
}

void TestSearch::largeLists_areSearchedInParts()
{
    QFETCH(const ListShape, shape);
    QRandomGenerator random(9);
    const Snapshot catalogue = testing::randomCatalogue(random, shape);
    const PlainSearch plain(catalogue);
    for (const char *text :
         {"", "universi", "-hochschule -type:mou", "land country:BR,\"Land 17\"", "japan type:iia"}) {
        const Query query = *queryOf(QString::fromUtf8(text), catalogue);
        const catalogue::Found expected = plain.find(query);
        QVERIFY2(difference(evaluate(*catalogue, query), expected).isEmpty(), text);
    }
}

void TestSearch::typingOnSeveralThreads_findsWhatIsThere()
{
    QRandomGenerator random(5);
    const Snapshot catalogue =
        testing::randomCatalogue(random, {.rows = 600, .institutions = 500, .countries = 12, .programmes = 16});
    const PlainSearch plain(catalogue);
    std::array<QString, 4> wrong;
    {
        std::vector<std::jthread> threads;
        // Every other one types what its neighbour types.
        for (quint32 i = 0; i < wrong.size(); ++i)
            threads.emplace_back([&, i] { wrong.at(i) = typeAndCompare(catalogue, plain, i / 2, 150); });
    }
    for (const QString &what : wrong)
        QCOMPARE(what, QString());
}

void TestSearch::givenUpSearches_leaveNothingBehind()
{
    QRandomGenerator random(6);
    const Snapshot catalogue =
        testing::randomCatalogue(random, {.rows = 3'000, .institutions = 80'000, .countries = 12, .programmes = 16});
    const PlainSearch plain(catalogue);
    int wait = 0;
    for (const char *text :
         {"universi", "hochschule", "aa -b", "straße", "institution:zzz,lodz", "東京", "aaab 7", "imt"}) {
        const Query query = *queryOf(QString::fromUtf8(text), catalogue);
        // Some are stopped before, some within and some after.
        std::stop_source stop;
        const std::jthread other([&stop, wait] {
            std::this_thread::sleep_for(std::chrono::microseconds(wait));
            stop.request_stop();
        });
        evaluate(*catalogue, query, {}, stop.get_token());
        QCOMPARE(difference(evaluate(*catalogue, query), plain.find(query)), QString());
        wait += 100;
    }
}

void TestSearch::hostileLists_areSearchedRight_data()
{
    QTest::addColumn<QByteArray>("tsv");
    QTest::addColumn<int>("queries");
    QTest::newRow("one institution") << testing::oneInstitution(1'000) << 100;
    QTest::newRow("distinct names") << testing::distinctNames(1'000) << 200;
    QTest::newRow("long names") << testing::longNames(20) << 60;
    QTest::newRow("many countries") << testing::manyCountries(6'000) << 25;
    QTest::newRow("non-Latin names") << testing::nonLatinNames(1'000) << 200;
}

void TestSearch::hostileLists_areSearchedRight()
{
    QFETCH(const QByteArray, tsv);
    QFETCH(const int, queries);
    const Snapshot catalogue = catalogueOf(tsv);
    QCOMPARE(typeAndCompare(catalogue, PlainSearch(catalogue), 7, queries), QString());
}

/// A name of 64 KB in quotes is one long needle; without quotes, or cut, it is thousands of words, few of which differ.
void TestSearch::longNames_arePastedWhole()
{
    const Snapshot catalogue = catalogueOf(testing::longNames(8));
    const PlainSearch plain(catalogue);
    for (const domain::TextPool::Id id : {0U, 7U}) {
        const QString name = catalogue->list().names.text(id);
        QString other = name;
        other[other.size() / 2] = u'ø';
        for (const QString &text : {u'"' + name + u'"', u'"' + other + u'"', name.left(9'000), other.right(33'000)}) {
            const Query query = *queryOf(text, catalogue);
            QCOMPARE(difference(evaluate(*catalogue, query), plain.find(query)), QString());
        }
    }
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
