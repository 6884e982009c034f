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

/// Sources that can't be read: exit status 1, nothing on standard output, one sentence that names the file.
class TestBadSources : public QObject
{
    Q_OBJECT

private slots:
    void content_isRefused_data();
    void content_isRefused();
    void missingFile_isRefused();
    void folder_isRefused();
    void pipe_isRefusedAtOnce();
    void forbiddenFile_isRefused();
    void emptyStandardInput_isRefused();
    void closedStandardInput_isRefused();
    void nameInOtherEncoding_isRefused();
    void hostileName_isShownHarmless();
    void everyVerb_refuses();
    void refusal_inFrench();

private:
    QString put(const QByteArray &content) const
    {
        QFile file(m_folder.filePath(QStringLiteral("list.tsv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestBadSources::content_isRefused_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank lines") << QByteArray("\n \n\t\n");
    QTest::newRow("no header") << QByteArray("Université Laval\tCA\tErasmus+\nKTH\tSE\tErasmus+\n");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n");
    QTest::newRow("workbook") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) + QByteArray(200, '\0');
    QTest::newRow("zeros") << QByteArray(5000, '\0');
}

void TestBadSources::content_isRefused()
{
    QFETCH(const QByteArray, content);
    QCOMPARE(refusalFault(runProgram({QStringLiteral("stats"), put(content)}), 1, QStringLiteral("list.tsv")),
             QString());
}

void TestBadSources::missingFile_isRefused()
{
    const Run run = runProgram({QStringLiteral("stats"), QStringLiteral("no such list.tsv")});
    QCOMPARE(refusalFault(run, 1, QStringLiteral("no such list.tsv")), QString());
}

void TestBadSources::folder_isRefused()
{
    const QString name = QDir(m_folder.path()).dirName();
    QCOMPARE(refusalFault(runProgram({QStringLiteral("check"), m_folder.path()}), 1, name), QString());
}

void TestBadSources::pipe_isRefusedAtOnce()
{
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    if (shell(QStringLiteral("mkfifo '%1'").arg(pipe)).status != 0)
        QSKIP("no pipes here");
    QCOMPARE(refusalFault(runProgram({QStringLiteral("stats"), pipe}), 1, QStringLiteral("pipe")), QString());
}

void TestBadSources::forbiddenFile_isRefused()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("nothing is forbidden to root");
#endif
    const QString path = put("Host institution\tHost country\nA\tFR\n");
    QFile::setPermissions(path, {});
    const Run run = runProgram({QStringLiteral("stats"), path});
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(refusalFault(run, 1, QStringLiteral("list.tsv")), QString());
}

void TestBadSources::emptyStandardInput_isRefused()
{
    const Run run = runProgram({QStringLiteral("stats"), QStringLiteral("-")});
    QCOMPARE(refusalFault(run, 1, QString()), QString());
    QVERIFY2(!run.err.contains("“-”"), run.err.constData());
}

void TestBadSources::closedStandardInput_isRefused()
{
    QCOMPARE(refusalFault(shell(QStringLiteral("accords stats - <&-")), 1, QString()), QString());
}

void TestBadSources::nameInOtherEncoding_isRefused()
{
    const QString folder = m_folder.path();
    const Run made = shell(
        QStringLiteral("printf 'Host institution\\tHost country\\nA\\tFR\\n' > '%1'/$'caf\\xe9.tsv'").arg(folder));
    if (made.status != 0)
        QSKIP("this file system wants UTF-8");
    const Run run = shell(QStringLiteral("accords stats '%1'/$'caf\\xe9.tsv'").arg(folder));
    // What Qt can't name it can't remove.
    shell(QStringLiteral("rm '%1'/*.tsv").arg(folder));
    QCOMPARE(refusalFault(run, 1, QStringLiteral("UTF-8")), QString());
}

void TestBadSources::hostileName_isShownHarmless()
{
    const Run run = runProgram({QStringLiteral("stats"), QStringLiteral("a\x1b[31m\u202E\nb.tsv")});
    QCOMPARE(refusalFault(run, 1, QStringLiteral("b.tsv")), QString());
    QVERIFY(!run.err.contains('\x1b'));
}

void TestBadSources::everyVerb_refuses()
{
    for (const QString &verb : {QStringLiteral("export"), QStringLiteral("stats"), QStringLiteral("check")})
        QCOMPARE(refusalFault(runProgram({verb, put("")}), 1, QStringLiteral("list.tsv")), QString());
}

void TestBadSources::refusal_inFrench()
{
    const Run english = runProgram({QStringLiteral("stats"), put("")});
    const Run french =
        runProgram({QStringLiteral("stats"), put(""), QStringLiteral("--language"), QStringLiteral("fr")});
    QCOMPARE(refusalFault(french, 1, QStringLiteral("list.tsv")), QString());
    QVERIFY(french.err != english.err);
}

QTEST_GUILESS_MAIN(TestBadSources)
#include "tst_badsources.moc"
