// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace accords::testing;

/// What `accords export --output` leaves on the disk.
class TestExportedFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void newFile_isWrittenForOwnerAlone();
    void existingFile_isReplaced();
    void badSource_leavesFile();
    void badQuery_leavesFile();
    void fullDisk_leavesFile();
    void missingFolder_isFailure();
    void folderAsFile_isFailure();
    void forbiddenFolder_isFailure();
    void sourceItself_isReplaced();
    void dash_isStandardOutput();

private:
    QString path(const char *name = "out.csv") const { return m_folder->filePath(QLatin1StringView(name)); }
    Run write(const QStringList &more = {}) const
    {
        return runProgram(QStringList{QStringLiteral("export"), QStringLiteral("--output"), path()} + more);
    }
    void put(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList entries() const { return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportedFile::newFile_isWrittenForOwnerAlone()
{
    const Run run = write();
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.isEmpty());
    QCOMPARE(content().count('\n'), 192);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void TestExportedFile::existingFile_isReplaced()
{
    put("old");
    QCOMPARE(write().status, 0);
    QCOMPARE(content().count('\n'), 192);
    QCOMPARE(entries(), QStringList(QStringLiteral("out.csv")));
}

void TestExportedFile::badSource_leavesFile()
{
    put("old");
    QCOMPARE(refusalFault(write({path("missing.tsv")}), 1, QStringLiteral("missing.tsv")), QString());
    QCOMPARE(content(), QByteArray("old"));
}

void TestExportedFile::badQuery_leavesFile()
{
    put("old");
    QCOMPARE(write({QStringLiteral("--query"), QStringLiteral("contry:BR")}).status, 2);
    QCOMPARE(content(), QByteArray("old"));
}

void TestExportedFile::fullDisk_leavesFile()
{
    put("old");
    // A limit on the size of files stands for a full disk: the write fails half-way.
    const Run run = shell(QStringLiteral("trap '' XFSZ; ulimit -f 4; accords export --output '%1'").arg(path()));
    QCOMPARE(refusalFault(run, 1, QStringLiteral("out.csv")), QString());
    QCOMPARE(content(), QByteArray("old"));
    QCOMPARE(entries(), QStringList(QStringLiteral("out.csv")));
}

void TestExportedFile::missingFolder_isFailure()
{
    const Run run = runProgram({QStringLiteral("export"), QStringLiteral("--output"), path("none/out.csv")});
    QCOMPARE(refusalFault(run, 1, QStringLiteral("folder")), QString());
}

void TestExportedFile::folderAsFile_isFailure()
{
    const Run run = runProgram({QStringLiteral("export"), QStringLiteral("--output"), m_folder->path()});
    QCOMPARE(refusalFault(run, 1, QString()), QString());
    QVERIFY(QDir(m_folder->path()).exists());
}

void TestExportedFile::forbiddenFolder_isFailure()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("nothing is forbidden to root");
#endif
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
    const Run run = write();
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(refusalFault(run, 1, QStringLiteral("out.csv")), QString());
    QVERIFY(entries().isEmpty());
}

void TestExportedFile::sourceItself_isReplaced()
{
    put("Host institution\tHost country\tExchange programme\nA\tFR - France\tErasmus+\n");
    QCOMPARE(write({path()}).status, 0);
    QCOMPARE(content().count('\n'), 2);
    QVERIFY(content().contains("A,FR,France,"));
}

void TestExportedFile::dash_isStandardOutput()
{
    const Run run = runProgram({QStringLiteral("export"), QStringLiteral("--output"), QStringLiteral("-")});
    QCOMPARE(run.out.count('\n'), 192);
}

QTEST_GUILESS_MAIN(TestExportedFile)
#include "tst_exportedfile.moc"
