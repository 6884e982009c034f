// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace accords::testing;

/// `accords import`, and the other verbs with a catalogue for their source.
class TestImport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void missingCatalogue_isMadeWithTheList();
    void newerList_becomesTheNextEdition();
    void sameListAgain_changesNothing();
    void standardInput_isImported();
    void catalogueIsASource_data();
    void catalogueIsASource();
    void catalogueUnderAnyName_isASource();
    void catalogue_canBeImported();
    void importedCatalogue_bringsWhatStaffKeep();
    void badList_makesNoCatalogue();
    void badCatalogue_isRefusedUnchanged_data();
    void badCatalogue_isRefusedUnchanged();
    void missingFolder_isRefused();
    void missingCatalogue_isNoSource();
    void newerCatalogue_isReadAndNotChanged();
    void fullDisk_isToldAndNothingIsDone();
    void forbiddenFolder_isRefused();
    void closedOutput_isToldAfterTheImport();
    void line_isInFrench();
    void nothingIsLeftBeside();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    QString catalogue() const { return path("partners.accords"); }
    QString put(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
    QByteArray bytesOf(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    Run import(const QString &source, const QByteArray &input = {}) const
    {
        return runProgram({QStringLiteral("import"), catalogue(), source}, input);
    }
    static QString textOf(const Run &run) { return QString::fromUtf8(run.out); }

    const QByteArray m_list = "Host institution\tHost country\tExchange programme\n"
                              "Laval\tCA - Canada\tErasmus+\nKTH\tSE - Sweden\tErasmus+\n";
    const QByteArray m_newer = "Host institution\tHost country\tExchange programme\n"
                               "Keio\tJP - Japan\tErasmus+\nKTH\tSE - Suède\tErasmus+\n";
    std::optional<QTemporaryDir> m_folder;
};

void TestImport::init()
{
    m_folder.emplace();
}

void TestImport::missingCatalogue_isMadeWithTheList()
{
    const Run run = import(put("list.tsv", m_list));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.sentence(), QString());
    QCOMPARE(textOf(run), QStringLiteral("Edition 1 of “partners.accords”: 2 agreements · 2 new\n"));
    QVERIFY(QFileInfo(catalogue()).isFile());
}

void TestImport::newerList_becomesTheNextEdition()
{
    QCOMPARE(import(put("list.tsv", m_list)).status, 0);
    const Run run = import(put("newer.tsv", m_newer));
    QCOMPARE(run.status, 0);
    QCOMPARE(textOf(run),
             QStringLiteral("Edition 2 of “partners.accords”: 2 agreements · 1 new · 1 changed · 1 ended\n"));
}

void TestImport::sameListAgain_changesNothing()
{
    QCOMPARE(import(put("list.tsv", m_list)).status, 0);
    const QByteArray before = bytesOf("partners.accords");
    const Run run = import(put("copy.tsv", m_list));
    QCOMPARE(run.status, 0);
    QCOMPARE(textOf(run),
             QStringLiteral("Edition 1 of “partners.accords”: 2 agreements · the same list, nothing was changed\n"));
    QCOMPARE(bytesOf("partners.accords"), before);
}

void TestImport::standardInput_isImported()
{
    QCOMPARE(import(QStringLiteral("-"), m_list).status, 0);
    QCOMPARE(textOf(runProgram(
                 {QStringLiteral("export"), catalogue(), QStringLiteral("--columns"), QStringLiteral("institution")})),
             QStringLiteral("Host institution\r\nLaval\r\nKTH\r\n"));
}

void TestImport::catalogueIsASource_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("export") << "export";
    QTest::newRow("export as JSON, with rows") << "export --format json --sort institution";
    QTest::newRow("stats") << "stats --by country";
    QTest::newRow("stats with a query") << "stats --query type:iia --format json";
    QTest::newRow("check") << "check";
    QTest::newRow("check as JSON") << "check --format json";
}

void TestImport::catalogueIsASource()
{
    QFETCH(const QString, arguments);
    const QString list = QStringLiteral(ACCORDS_SOURCE_DIR "/resources/lists/partner-agreements.tsv");
    QCOMPARE(import(list).status, 0);
    QStringList words = arguments.split(QLatin1Char(' '));
    words.insert(1, list);
    const Run ofList = runProgram(words);
    words[1] = catalogue();
    const Run ofCatalogue = runProgram(words);
    QCOMPARE(ofCatalogue.status, 0);
    QCOMPARE(ofCatalogue.err, QByteArray());
    QVERIFY(!ofList.out.isEmpty());
    QCOMPARE(ofCatalogue.out, ofList.out);
}

void TestImport::catalogueUnderAnyName_isASource()
{
    QCOMPARE(import(put("list.tsv", m_list)).status, 0);
    QVERIFY(QFile::rename(catalogue(), path("partners.bak")));
    const Run run = runProgram(
        {QStringLiteral("export"), path("partners.bak"), QStringLiteral("--columns"), QStringLiteral("institution")});
    QCOMPARE(textOf(run), QStringLiteral("Host institution\r\nLaval\r\nKTH\r\n"));
}

void TestImport::catalogue_canBeImported()
{
    QCOMPARE(import(put("list.tsv", m_list)).status, 0);
    const Run run = runProgram({QStringLiteral("import"), path("second.accords"), catalogue()});
    QCOMPARE(textOf(run), QStringLiteral("Edition 1 of “second.accords”: 2 agreements · 2 new\n"));
    QVERIFY(textOf(import(path("second.accords"))).contains(QStringLiteral("nothing was changed")));
}

void TestImport::importedCatalogue_bringsWhatStaffKeep()
{
    const QByteArray header("Host institution\tHost country\tExchange programme\tcity\ttags\n");
    const QByteArray row("Aalen\tDE - Germany\tErasmus+\t");
    QCOMPARE(import(put("ours.tsv", header + row + "Aalen\tOurs\n")).status, 0);
    const QString theirs = path("theirs.accords");
    QCOMPARE(runProgram({QStringLiteral("import"), theirs, put("theirs.tsv", header + row + "\tTheirs\n")}).status, 0);
    QCOMPARE(import(theirs).status, 0);
    // What they leave empty stays.
    QCOMPARE(textOf(runProgram(
                 {QStringLiteral("export"), catalogue(), QStringLiteral("--columns"), QStringLiteral("city,tags")})),
             QStringLiteral("City,Tags\r\nAalen,Theirs\r\n"));
}

void TestImport::badList_makesNoCatalogue()
{
    QCOMPARE(refusalFault(import(put("list.tsv", "no list at all\n")), 1, QStringLiteral("list.tsv")), QString());
    QCOMPARE(refusalFault(import(path("none.tsv")), 1, QStringLiteral("none.tsv")), QString());
    QCOMPARE(names(), QStringList(QStringLiteral("list.tsv")));
}

void TestImport::badCatalogue_isRefusedUnchanged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << m_list;
    QTest::newRow("zeros") << QByteArray(9000, '\0');
}

void TestImport::badCatalogue_isRefusedUnchanged()
{
    QFETCH(const QByteArray, content);
    put("partners.accords", content);
    const QString name = QStringLiteral("partners.accords");
    QCOMPARE(refusalFault(import(put("list.tsv", m_newer)), 1, name), QString());
    QCOMPARE(refusalFault(runProgram({QStringLiteral("stats"), catalogue()}), 1, name), QString());
    QCOMPARE(bytesOf("partners.accords"), content);
    QCOMPARE(names().size(), 2);
}

void TestImport::missingFolder_isRefused()
{
    const QString list = put("list.tsv", m_list);
    const Run run = runProgram({QStringLiteral("import"), path("nowhere/a.accords"), list});
    QCOMPARE(refusalFault(run, 1, QStringLiteral("a.accords")), QString());
}

void TestImport::missingCatalogue_isNoSource()
{
    const Run run = runProgram({QStringLiteral("stats"), path("none.accords")});
    QCOMPARE(refusalFault(run, 1, QStringLiteral("none.accords")), QString());
    QCOMPARE(names(), QStringList());
}

void TestImport::newerCatalogue_isReadAndNotChanged()
{
    QCOMPARE(import(put("list.tsv", m_list)).status, 0);
    // The version in the header of the file.
    QByteArray bytes = bytesOf("partners.accords");
    bytes[63] = 99;
    put("partners.accords", bytes);

    const Run refused = import(put("newer.tsv", m_newer));
    QCOMPARE(refusalFault(refused, 1, QStringLiteral("version 99")), QString());
    QCOMPARE(bytesOf("partners.accords"), bytes);
    const Run read =
        runProgram({QStringLiteral("stats"), catalogue(), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(read.status, 0);
    QCOMPARE(QJsonDocument::fromJson(read.out)[QLatin1StringView("agreements")].toInt(), 2);
    QVERIFY(read.sentence().contains(QStringLiteral("version 99")));
    QCOMPARE(bytesOf("partners.accords"), bytes);
}

void TestImport::fullDisk_isToldAndNothingIsDone()
{
    QCOMPARE(import(put("list.tsv", m_list)).status, 0);
    const QByteArray before = bytesOf("partners.accords");
    put("newer.tsv", m_newer);
    // No file may grow beyond a few kilobytes: as good as a full disk.
    const Run run = shell(
        QStringLiteral("trap '' XFSZ; ulimit -f 8; accords import '%1' '%2'").arg(catalogue(), path("newer.tsv")));
    QCOMPARE(refusalFault(run, 1, QStringLiteral("partners.accords")), QString());
    const Run created = shell(QStringLiteral("trap '' XFSZ; ulimit -f 8; accords import '%1' '%2'")
                                  .arg(path("new.accords"), path("newer.tsv")));
    QCOMPARE(refusalFault(created, 1, QStringLiteral("new.accords")), QString());
    QVERIFY(!QFile::exists(path("new.accords")));
    QVERIFY(textOf(import(path("list.tsv"))).contains(QStringLiteral("nothing was changed")));
    QCOMPARE(bytesOf("partners.accords"), before);
}

void TestImport::forbiddenFolder_isRefused()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("nothing is forbidden to root");
#endif
    QCOMPARE(import(put("list.tsv", m_list)).status, 0);
    const QString newer = put("newer.tsv", m_newer);
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
    const Run changed = import(newer);
    const Run read = runProgram({QStringLiteral("stats"), catalogue()});
    const Run created = runProgram({QStringLiteral("import"), path("new.accords"), newer});
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(refusalFault(changed, 1, QStringLiteral("partners.accords")), QString());
    QCOMPARE(read.status, 0);
    QCOMPARE(refusalFault(created, 1, QStringLiteral("new.accords")), QString());
}

void TestImport::closedOutput_isToldAfterTheImport()
{
    const QString list = put("list.tsv", m_list);
    const Run run = shell(QStringLiteral("accords import '%1' '%2' >&-").arg(catalogue(), list));
    QCOMPARE(run.status, 1);
    QVERIFY(textOf(import(list)).contains(QStringLiteral("nothing was changed")));
}

void TestImport::line_isInFrench()
{
    const QString list = put("list.tsv", m_list);
    const Run run = runProgram({QStringLiteral("import"), catalogue(), list, QStringLiteral("--language=fr")});
    QCOMPARE(textOf(run),
             QStringLiteral("Édition 1 de «\u00a0partners.accords\u00a0»\u202f: 2 accords · 2 nouveaux\n"));
    const Run missing = runProgram({QStringLiteral("stats"), path("none.accords"), QStringLiteral("--language=fr")});
    QCOMPARE(refusalFault(missing, 1, QStringLiteral("Il n’y a pas de catalogue")), QString());
}

void TestImport::nothingIsLeftBeside()
{
    QCOMPARE(import(put("list.tsv", m_list)).status, 0);
    QCOMPARE(runProgram({QStringLiteral("stats"), catalogue()}).status, 0);
    QCOMPARE(names(), QStringList({QStringLiteral("list.tsv"), QStringLiteral("partners.accords")}));
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
