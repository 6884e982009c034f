// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "samelist.h"
#include "store/packedlist.h"
#include "store/packing.h"
#include "support/hostilelists.h"
#include "support/lists.h"
#include "support/randomness.h"
#include "support/scaledlists.h"

#include <QTest>

using namespace accords;
using namespace accords::testing;
using domain::AgreementList;
using store::packed;
using store::PackedList;
using store::Section;
using store::unpacked;

namespace {

/// Shuffles a list that makes its items when they are asked for.
template <typename Items>
void shuffle(Items &items, Randomness &random)
{
    std::vector<typename Items::value_type> shuffled(items.begin(), items.end());
    random.shuffle(shuffled);
    items = {};
    for (const auto &item : shuffled)
        items.push_back(item);
}

} // namespace

class TestPackedList final : public QObject
{
    Q_OBJECT

private slots:
    void list_comesBack_data();
    void list_comesBack();
    void listOutOfOrder_comesBack();
    void problems_comeBackWithTheirSeverity();
    void sections_haveDifferentNames();
    void packedTwice_givesTheSameBytes();
    void unknownWords_areReadAsNeutralOnes();
    void changedByte_givesAListOrNothing();
    void cutSection_givesNothing();
    void hostileNumbers_giveNothing_data();
    void hostileNumbers_giveNothing();

private:
    static QByteArray &section(PackedList &list, Section section) { return list.at(static_cast<std::size_t>(section)); }
    static QString differenceAfterRoundTrip(const AgreementList &list)
    {
        std::optional<AgreementList> again = unpacked(packed(list));
        if (!again)
            return QStringLiteral("nothing");
        again->file = list.file;
        return difference(*again, list);
    }
};

void TestPackedList::list_comesBack_data()
{
    QTest::addColumn<AgreementList>("list");
    QTest::newRow("empty") << AgreementList();
    QTest::newRow("without rows") << listRead("Host institution\tHost country\n");
    QTest::newRow("bundled") << bundledList();
    QTest::newRow("large") << listRead(scaledList(20'000));
    QTest::newRow("unknown countries") << listRead(manyCountries(2'000));
    QTest::newRow("other scripts") << listRead(nonLatinNames(1'000));
    QTest::newRow("long names") << listRead(longNames(5));
    QTest::newRow("extra columns") << listRead("Host institution,Host country,Contact,Seats\r\n"
                                               "KTH,SE - Sweden,Ann,7\r\nLaval,CA - Canada,,\"a\r\nb\"\r\n");
    QTest::newRow("several programmes") << listOf(
        {QStringLiteral("Laval | CA Canada | iia + mou | \"Laval"), QStringLiteral("Keio | (Atlantis) | some words")});
}

void TestPackedList::list_comesBack()
{
    QFETCH(const AgreementList, list);
    QCOMPARE(differenceAfterRoundTrip(list), QString());
}

void TestPackedList::listOutOfOrder_comesBack()
{
    AgreementList list = bundledList();
    Randomness random(1);
    random.shuffle(list.institutions);
    shuffle(list.rows, random);
    shuffle(list.agreements, random);
    QCOMPARE(differenceAfterRoundTrip(list), QString());
}

void TestPackedList::problems_comeBackWithTheirSeverity()
{
    using domain::ProblemCode;
    using domain::Severity;
    AgreementList list;
    list.problems = {{ProblemCode::MissingCell, Severity::Error, 0xFFFF'FFFF, {}, QStringLiteral("Pays")},
                     {ProblemCode::MissingCell, Severity::Warning, 7, QString(QChar(u'\xD800')), {}},
                     {ProblemCode::EmptyList, Severity::Repair, 0, {}, QString(QChar(u'\0'))}};
    QCOMPARE(differenceAfterRoundTrip(list), QString());
}

void TestPackedList::sections_haveDifferentNames()
{
    QSet<QString> names;
    for (std::size_t i = 0; i < store::sectionCount; ++i)
        names.insert(QString(token(static_cast<Section>(i))));
    QCOMPARE(names.size(), static_cast<qsizetype>(store::sectionCount));
}

void TestPackedList::packedTwice_givesTheSameBytes()
{
    QVERIFY(packed(bundledList()) == packed(bundledList()));
    QVERIFY(packed(bundledList()) != packed(listOf({QStringLiteral("Laval | CA Canada | iia")})));
}

void TestPackedList::unknownWords_areReadAsNeutralOnes()
{
    AgreementList list = listOf({QStringLiteral("Laval | CA Canada | iia imt")});
    list.problems = {{domain::ProblemCode::Space, domain::Severity::Repair, 2, {}, {}},
                     {domain::ProblemCode::Mojibake, domain::Severity::Repair, 2, {}, {}}};
    PackedList sections = packed(list);
    section(sections, Section::Programmes).replace("iia", "new");
    section(sections, Section::Countries).replace("americas", "moonward");
    section(sections, Section::Problems).replace("mojibake", "moonbake");
    const std::optional<AgreementList> again = unpacked(sections);
    QVERIFY(again);
    QCOMPARE(again->programmes[0].type, domain::AgreementType::Other);
    QCOMPARE(again->countries[0].region, domain::Region::Unknown);
    QCOMPARE(again->problems.size(), std::size_t(1));
}

void TestPackedList::changedByte_givesAListOrNothing()
{
    const PackedList whole =
        packed(listRead("Host institution,Host country,Contact\nKTH,SE,Ann\n\"Laval,CA,Eve\nKeio,JP,\n"));
    Randomness random(2);
    int given = 0;
    for (int round = 0; round < 20'000; ++round) {
        PackedList sections = whole;
        QByteArray &bytes = sections.at(random.below(store::sectionCount));
        if (bytes.isEmpty())
            continue;
        bytes[random.below(static_cast<quint32>(bytes.size()))] = static_cast<char>(random.below(256));
        if (const std::optional<AgreementList> list = unpacked(sections)) {
            QCOMPARE(fault(*list), QString());
            ++given;
        }
    }
    QVERIFY(given > 0);
}

void TestPackedList::cutSection_givesNothing()
{
    const PackedList whole = packed(bundledList());
    for (std::size_t i = 0; i < store::sectionCount; ++i) {
        PackedList sections = whole;
        sections.at(i).chop(1);
        QVERIFY2(whole.at(i).isEmpty() || !unpacked(sections), token(static_cast<Section>(i)).data());
        sections.at(i).append("xx");
        QVERIFY2(!unpacked(sections), token(static_cast<Section>(i)).data());
    }
}

void TestPackedList::hostileNumbers_giveNothing_data()
{
    QTest::addColumn<Section>("section");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray most = QByteArray(9, '\xFF') + '\x01';
    QTest::newRow("more rows than bytes") << Section::Rows << most;
    QTest::newRow("row far away") << Section::Rows << "\x01" + most + "\x01\x01";
    QTest::newRow("long row") << Section::Rows << "\x01\x02" + most + "\x01";
    QTest::newRow("lengths that wrap") << Section::NameLengths << "\x02" + most + "\x01";
    QTest::newRow("name far away") << Section::Institutions << "\x01" + most + QByteArray(2, '\0');
    QTest::newRow("programme far away") << Section::Agreements << QByteArray("\x01\x00", 2) + most + '\0';
    QTest::newRow("long text") << Section::Programmes << "\x01" + most;
}

void TestPackedList::hostileNumbers_giveNothing()
{
    QFETCH(const Section, section);
    QFETCH(const QByteArray, bytes);
    PackedList sections = packed(listOf({QStringLiteral("Laval | CA Canada | iia")}));
    QVERIFY(unpacked(sections));
    store::Packer size;
    if (section == Section::Rows)
        size.number(static_cast<quint64>(sections[0].size()));
    TestPackedList::section(sections, section) = size.take() + bytes;
    QVERIFY(!unpacked(sections));
}

QTEST_APPLESS_MAIN(TestPackedList)
#include "tst_packedlist.moc"
