// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "files.h"
#include "samelist.h"
#include "store/editions.h"
#include "support/lists.h"
#include "support/scaledlists.h"

#include <QTest>

using namespace accords;
using namespace accords::testing;
using domain::AgreementList;
using domain::Edition;
using store::CatalogueFile;
using store::placeOf;
using Kind = store::StoreError::Kind;

/// What is read of a catalogue's editions is what was imported.
class TestEditions final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void list_comesBackAsImported_data();
    void list_comesBackAsImported();
    void editions_areDescribed();
    void earlierEdition_canStillBeRead();
    void catalogueWithoutEdition_saysSo();
    void lostPart_isTold();
    void changedBytes_areNoticedInADamagedFile();
    void damagedElsewhere_listIsStillRead();

private:
    QString path() const { return m_folder->path(QStringLiteral("a.accords")); }
    void import(const AgreementList &list)
    {
        const auto done = store::importList(m_file, list, {.now = someDay()});
        QVERIFY2(std::holds_alternative<store::Imported>(done), qPrintable(errorOf(done).detail));
    }
    void reopen() { m_file = std::get<CatalogueFile>(store::openCatalogue(placeOf(path()))); }

    std::optional<Folder> m_folder;
    CatalogueFile m_file;
};

void TestEditions::init()
{
    m_folder.emplace();
    QCOMPARE(makeCatalogue(path()), QString());
    reopen();
}

void TestEditions::cleanup()
{
    m_file = {};
    m_folder.reset();
}

void TestEditions::list_comesBackAsImported_data()
{
    QTest::addColumn<AgreementList>("list");
    QTest::newRow("bundled") << bundledList();
    QTest::newRow("without rows") << listRead("Host institution\tHost country\n");
    QTest::newRow("extra columns") << listRead(
        "Host institution,Host country,Contact\r\nKTH,SE - Sweden,\"Ann \"\"x\"\"\"");
    // Texts are in several pieces then.
    QTest::newRow("large") << listRead(scaledList(100'000));
    AgreementList odd = listOf({QStringLiteral("Laval | CA Canada | iia")});
    odd.file = QString(QChar(u'\xFFFE')) + QChar(u'\xD800') + QChar(u'\0');
    QTest::newRow("odd name of the file") << odd;
}

void TestEditions::list_comesBackAsImported()
{
    QFETCH(const AgreementList, list);
    import(list);
    reopen();
    const auto read = store::readCurrentList(m_file);
    QVERIFY2(std::holds_alternative<AgreementList>(read), qPrintable(errorOf(read).detail));
    QCOMPARE(difference(std::get<AgreementList>(read), list), QString());
}

void TestEditions::editions_areDescribed()
{
    const AgreementList list = bundledList();
    import(list);
    import(listOf({QStringLiteral("Laval | CA Canada | iia")}));
    const auto all = std::get<std::vector<Edition>>(store::editions(m_file));
    QCOMPARE(all.size(), std::size_t(2));
    const Edition first{.id = 1,
                        .imported = someDay(),
                        .file = list.file,
                        .rows = 190,
                        .agreements = 191,
                        .institutions = 163,
                        .countries = 51,
                        .problems = static_cast<quint32>(list.problems.size()),
                        .ended = 0};
    QCOMPARE(all[0], first);
    QCOMPARE(all[1].agreements, 1U);
    QCOMPARE(all[1].ended, 191U);
}

void TestEditions::earlierEdition_canStillBeRead()
{
    const AgreementList first = bundledList();
    import(first);
    import(listOf({QStringLiteral("Laval | CA Canada | iia")}));
    const Edition edition = std::get<std::vector<Edition>>(store::editions(m_file)).front();
    QCOMPARE(difference(std::get<AgreementList>(store::readList(m_file, edition)), first), QString());
}

void TestEditions::catalogueWithoutEdition_saysSo()
{
    QVERIFY(std::get<std::vector<Edition>>(store::editions(m_file)).empty());
    const store::StoreError error = errorOf(store::readCurrentList(m_file));
    QCOMPARE(error.kind, Kind::NoEdition);
    QCOMPARE(error.file, QStringLiteral("a.accords"));
}

void TestEditions::lostPart_isTold()
{
    import(bundledList());
    for (const char *section : {"text", "rows", "names", "agreements", "problems"}) {
        QCOMPARE(
            execute(path(),
                    {QStringLiteral("CREATE TABLE kept AS SELECT * FROM edition_part"),
                     QStringLiteral("DELETE FROM edition_part WHERE section = '%1'").arg(QLatin1StringView(section))}),
            QString());
        QCOMPARE(errorOf(store::readCurrentList(m_file)).kind, Kind::Damaged);
        QCOMPARE(execute(path(), {QStringLiteral("DELETE FROM edition_part"),
                                  QStringLiteral("INSERT INTO edition_part SELECT * FROM kept"),
                                  QStringLiteral("DROP TABLE kept")}),
                 QString());
    }
    QVERIFY(std::holds_alternative<AgreementList>(store::readCurrentList(m_file)));
}

void TestEditions::changedBytes_areNoticedInADamagedFile()
{
    import(bundledList());
    m_file = {};
    QByteArray bytes = m_folder->bytesOf(QStringLiteral("a.accords"));
    const qsizetype place = bytes.indexOf("Universidade Estadual");
    QVERIFY(place > 0);
    bytes[place] = 'u';
    m_folder->put(QStringLiteral("a.accords"), bytes);
    reopen();
    QCOMPARE(m_file.condition, store::Condition::Sound);
    QVERIFY(std::holds_alternative<AgreementList>(store::readCurrentList(m_file)));
    m_file.condition = store::Condition::Damaged;
    QCOMPARE(errorOf(store::readCurrentList(m_file)).kind, Kind::Damaged);
}

void TestEditions::damagedElsewhere_listIsStillRead()
{
    const AgreementList list = bundledList();
    import(list);
    QCOMPARE(execute(path(), {QStringLiteral("CREATE TABLE other AS SELECT zeroblob(100000) AS b")}), QString());
    m_file = {};
    const QByteArray bytes = m_folder->bytesOf(QStringLiteral("a.accords"));
    m_folder->put(QStringLiteral("a.accords"), bytes.first(bytes.size() - 10 * 4096));
    reopen();
    QCOMPARE(m_file.condition, store::Condition::Damaged);
    const auto read = store::readCurrentList(m_file);
    QVERIFY2(std::holds_alternative<AgreementList>(read), qPrintable(errorOf(read).detail));
    QCOMPARE(difference(std::get<AgreementList>(read), list), QString());
}

QTEST_GUILESS_MAIN(TestEditions)
#include "tst_editions.moc"
