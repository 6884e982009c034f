// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading.h"

#include <QFileInfo>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace accords;
using namespace accords::reading;
using Kind = ReadError::Kind;

namespace {

/// A pipe: no size, no way back, a few bytes at a time; fails at the end if told so.
class Pipe final : public QIODevice
{
public:
    Pipe(QByteArray bytes, bool fails) : m_bytes(std::move(bytes)), m_fails(fails) { open(ReadOnly | Unbuffered); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        constexpr qint64 gulp = 7;
        const qint64 size = std::min({most, gulp, qint64(m_bytes.size() - m_done)});
        if (size == 0 && m_fails) {
            setErrorString(QStringLiteral("Input/output error"));
            return -1;
        }
        std::copy_n(m_bytes.constData() + m_done, size, data);
        m_done += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_done = 0;
    bool m_fails;
};

Kind kindOfFile(const QString &path)
{
    const ReadResult result = readFile(path, {});
    const auto *error = std::get_if<ReadError>(&result);
    return error ? error->kind : Kind::Cancelled;
}

} // namespace

class TestUnreadable final : public QObject
{
    Q_OBJECT

private slots:
    void bytes_giveError_data();
    void bytes_giveError();
    void fileOverTheLimit_isTooLarge();
    void fileAtTheLimit_isRead();
    void pipeOverTheLimit_isTooLarge();
    void cellOverTheLimit_tellsItsLine();
    void titleOverTheLimit_tellsItsLine();
    void longLineBeforeTheTitles_isPreamble();
    void wideTitlesOverShortRows_doNotFillTheMemory();
    void pipe_isReadToItsEnd();
    void failingDevice_tellsWhy();
    void missingFile_isMissing();
    void folder_isNotRegular();
    void pipeByName_isRefusedAtOnce();
    void deviceByName_isRefusedAtOnce();
    void fileWithoutPermission_isDenied();
    void fileByName_isReadAndNamed();
    void stopBefore_cancels();
    void stopWhileReading_cancels();
    void progress_growsToTheEnd();
    void errors_areSentences_data();
    void errors_areSentences();
};

void TestUnreadable::bytes_giveError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ReadError::Kind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << QByteArray() << Kind::Empty << QString();
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF") << Kind::Empty << QString();
    QTest::newRow("blank lines") << QByteArray("\n \r\n\t\t\n,,,\n") << Kind::Empty << QString();
    QTest::newRow("no titles") << QByteArray("\nHello world\nA,B\n") << Kind::NoHeader << QStringLiteral("Hello world");
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><table>") << Kind::NoHeader
                          << QStringLiteral("<!DOCTYPE html><table>");
    QTest::newRow("pdf") << QByteArray("%PDF-1.4") << Kind::Binary << QStringLiteral("PDF");
    QTest::newRow("workbook") << QByteArray("PK\x03\x04 xl/workbook.xml") << Kind::Binary
                              << QStringLiteral("Excel workbook");
    QTest::newRow("NULs") << QByteArray("Institution,Country\nA\0\0,FR\n", 28) << Kind::Binary << QString();
    QTest::newRow("NULs in UTF-16") << QByteArray("\xFF\xFE"
                                                  "a\0\0\0",
                                                  6)
                                    << Kind::Binary << QString();
}

void TestUnreadable::bytes_giveError()
{
    QFETCH(QByteArray, bytes);
    const ReadError error = errorOf(bytes);
    QTEST(error.kind, "kind");
    QTEST(error.detail, "detail");
    QCOMPARE(error.file, QStringLiteral("list.csv"));
}

void TestUnreadable::fileOverTheLimit_isTooLarge()
{
    const ReadError error = errorOf("Institution,Country\nA,FR\n", {.limits = {.fileBytes = 24}});
    QCOMPARE(error.kind, Kind::TooLarge);
    QCOMPARE(error.number, 24);
}

void TestUnreadable::fileAtTheLimit_isRead()
{
    QCOMPARE(listOf("Institution,Country\nA,FR\n", {.limits = {.fileBytes = 25}}).rows.size(), std::size_t(1));
}

void TestUnreadable::pipeOverTheLimit_isTooLarge()
{
    Pipe pipe(QByteArray(1000, 'x'), false);
    const ReadResult result = readList(pipe, QStringLiteral("-"), {.limits = {.fileBytes = 100}});
    QVERIFY(std::holds_alternative<ReadError>(result));
    QCOMPARE(std::get<ReadError>(result).kind, Kind::TooLarge);
}

void TestUnreadable::cellOverTheLimit_tellsItsLine()
{
    const ReadError error =
        errorOf("Institution,Country\nA,FR\n" + QByteArray(101, 'x') + ",FR\n", {.limits = {.cellBytes = 100}});
    QCOMPARE(error.kind, Kind::CellTooLarge);
    QCOMPARE(error.line, 3U);
    QCOMPARE(error.number, 100);
}

void TestUnreadable::titleOverTheLimit_tellsItsLine()
{
    const ReadError error =
        errorOf("\nInstitution,Country," + QByteArray(101, 'x') + "\nA,FR\n", {.limits = {.cellBytes = 100}});
    QCOMPARE(error.kind, Kind::CellTooLarge);
    QCOMPARE(error.line, 2U);
}

void TestUnreadable::longLineBeforeTheTitles_isPreamble()
{
    const domain::AgreementList list =
        listOf(QByteArray(200, 'x') + "\nInstitution,Country\nA,FR\n", {.limits = {.cellBytes = 100}});
    QCOMPARE(list.problems.size(), std::size_t(1));
}

void TestUnreadable::wideTitlesOverShortRows_doNotFillTheMemory()
{
    const QByteArray titles = "Institution,Country" + QByteArray(",x").repeated(15'000);
    QCOMPARE(errorOf(titles + '\n' + QByteArray("A\n").repeated(15'000)).kind, Kind::TooManyProblems);
}

void TestUnreadable::pipe_isReadToItsEnd()
{
    Pipe pipe("Institution,Country\nA,FR\nB,FR\n", false);
    const ReadResult result = readList(pipe, QStringLiteral("-"), {});
    QVERIFY(std::holds_alternative<domain::AgreementList>(result));
    QCOMPARE(std::get<domain::AgreementList>(result).agreements.size(), std::size_t(2));
    QCOMPARE(std::get<domain::AgreementList>(result).file, QStringLiteral("-"));
}

void TestUnreadable::failingDevice_tellsWhy()
{
    Pipe pipe("Institution,Country\n", true);
    const ReadResult result = readList(pipe, QStringLiteral("-"), {});
    QVERIFY(std::holds_alternative<ReadError>(result));
    QCOMPARE(std::get<ReadError>(result).kind, Kind::Device);
    QCOMPARE(std::get<ReadError>(result).detail, QStringLiteral("Input/output error"));
}

void TestUnreadable::missingFile_isMissing()
{
    QTemporaryDir folder;
    QCOMPARE(kindOfFile(folder.filePath(QStringLiteral("none.csv"))), Kind::Missing);
    QCOMPARE(kindOfFile(QString()), Kind::Missing);
}

void TestUnreadable::folder_isNotRegular()
{
    QTemporaryDir folder;
    QCOMPARE(kindOfFile(folder.path()), Kind::NotRegular);
}

void TestUnreadable::pipeByName_isRefusedAtOnce()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(path.toLocal8Bit().constData(), S_IRUSR | S_IWUSR), 0);
    QCOMPARE(kindOfFile(path), Kind::NotRegular);
#else
    QSKIP("no named pipes here");
#endif
}

void TestUnreadable::deviceByName_isRefusedAtOnce()
{
    if (!QFileInfo::exists(QStringLiteral("/dev/zero")))
        QSKIP("no devices here");
    QCOMPARE(kindOfFile(QStringLiteral("/dev/zero")), Kind::NotRegular);
}

void TestUnreadable::fileWithoutPermission_isDenied()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("secret.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFileDevice::WriteOwner));
    if (QFileInfo(file.fileName()).isReadable())
        QSKIP("this user may read everything");
    QCOMPARE(kindOfFile(file.fileName()), Kind::Denied);
}

void TestUnreadable::fileByName_isReadAndNamed()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("liste été.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Institution,Country\nA,FR\n");
    file.close();
    const ReadResult result = readFile(file.fileName(), {});
    QVERIFY(std::holds_alternative<domain::AgreementList>(result));
    QCOMPARE(std::get<domain::AgreementList>(result).file, QStringLiteral("liste été.csv"));
}

void TestUnreadable::stopBefore_cancels()
{
    std::stop_source source;
    source.request_stop();
    QCOMPARE(errorOf("Institution,Country\nA,FR\n", {.stop = source.get_token()}).kind, Kind::Cancelled);
}

void TestUnreadable::stopWhileReading_cancels()
{
    std::stop_source source;
    ReadOptions options{.stop = source.get_token()};
    options.progress = [&source](qint64 done, qint64 total) {
        if (done > total / 2)
            source.request_stop();
    };
    const QByteArray bytes = "Institution,Country\n" + QByteArray("Keio University,JP\n").repeated(600'000);
    QCOMPARE(errorOf(bytes, options).kind, Kind::Cancelled);
}

void TestUnreadable::progress_growsToTheEnd()
{
    std::vector<qint64> steps;
    qint64 whole = 0;
    ReadOptions options;
    options.progress = [&](qint64 done, qint64 total) {
        steps.push_back(done);
        whole = total;
    };
    const QByteArray bytes = "Institution,Country\n" + QByteArray("Keio University,JP\n").repeated(600'000);
    listOf(bytes, options);
    QCOMPARE(whole, bytes.size());
    QVERIFY(steps.size() > 4 && steps.size() < 50);
    QVERIFY(std::ranges::is_sorted(steps));
    QCOMPARE(steps.back(), whole);
}

void TestUnreadable::errors_areSentences_data()
{
    QTest::addColumn<ReadError>("error");
    QTest::addColumn<QString>("said");
    const QString file = QStringLiteral("a%2.csv");
    const auto row = [](const char *name, const ReadError &error, const char *said) {
        QTest::newRow(name) << error << QString::fromUtf8(said);
    };
    row("missing", {.kind = Kind::Missing, .file = file}, "There is no file “a%2.csv”: check its name and folder.");
    row("standard input", {.kind = Kind::Empty, .file = QStringLiteral("-")},
        "“standard input” is empty: export the list again.");
    row("too large", {.kind = Kind::TooLarge, .file = file, .number = 200'000'000},
        "“a%2.csv” is larger than 200 MB, the most that is read: divide it into several lists.");
    row("cell", {.kind = Kind::CellTooLarge, .file = file, .line = 1234, .number = 1'000'000},
        "“a%2.csv” has a cell larger than 1 MB at line 1,234: shorten it, or close its quotes.");
    row("binary", {.kind = Kind::Binary, .file = file, .detail = QStringLiteral("PDF")},
        "“a%2.csv” is not a text file (PDF): save the list as CSV or as tab-separated text.");
    row("binary of some kind", {.kind = Kind::Binary, .file = file},
        "“a%2.csv” is not a text file: save the list as CSV or as tab-separated text.");
    row("no titles", {.kind = Kind::NoHeader, .file = file, .detail = QStringLiteral("x\u202Ey")},
        "“a%2.csv” has no line of column titles, such as Institution, Country and Programme: add one above the rows. "
        "It begins with “x⟨U+202E⟩y”.");
}

void TestUnreadable::errors_areSentences()
{
    QFETCH(ReadError, error);
    QFETCH(QString, said);
    QCOMPARE(sentence(error, text::Phrasebook(domain::Language::English)), said);
}

QTEST_APPLESS_MAIN(TestUnreadable)
#include "tst_unreadable.moc"
