// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/replacefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace accords;
using exporting::replaceFile;
using exporting::WriteError;
using Kind = WriteError::Kind;

namespace {

constexpr QFileDevice::Permissions ownersOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

exporting::Writer writing(const QByteArray &bytes)
{
    return [bytes](QIODevice &device) { return device.write(bytes) == bytes.size(); };
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void fill(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("Can't prepare a file");
}

QFileDevice::Permissions modeOf(const QString &path)
{
    constexpr QFileDevice::Permissions users = QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;
    return QFile::permissions(path) & ~users;
}

#ifdef Q_OS_UNIX

/// While it lives, this process can't write files longer than \a bytes: as good as a full disk.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit lower{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &lower);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

#endif

} // namespace

class TestReplaceFile final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void newFile_isWrittenForItsOwnerAlone();
    void existingFile_isReplacedAndKeepsItsMode();
    void emptyContent_isWritten();
    void refusingWriter_leavesTheOldFile();
    void refusingWriter_createsNoFile();
    void missingFolder_isRefused();
    void folder_isRefused();
    void pathThatEndsWithASlash_isRefused();
    void emptyPath_isRefused();
    void fileInsteadOfFolder_isRefused();
#ifdef Q_OS_UNIX
    void link_isFollowedToItsFile();
    void linkToNothing_isRefused();
    void linkToAFolder_isRefused();
    void device_isRefused();
    void pipe_isRefused();
    void folderWithoutPermission_isRefused();
    void failingWrite_leavesTheOldFile_data();
    void failingWrite_leavesTheOldFile();
#endif

private:
    QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }
    QStringList files() const;

    std::optional<QTemporaryDir> m_folder;
};

void TestReplaceFile::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

void TestReplaceFile::cleanup()
{
    m_folder.reset();
}

QStringList TestReplaceFile::files() const
{
    return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

void TestReplaceFile::newFile_isWrittenForItsOwnerAlone()
{
    const QString file = path(QStringLiteral("été 1.csv"));
    QVERIFY(!replaceFile(file, writing("abc")));
    QCOMPARE(contentOf(file), QByteArray("abc"));
    QCOMPARE(modeOf(file), ownersOnly);
    QCOMPARE(files().size(), 1);
}

void TestReplaceFile::existingFile_isReplacedAndKeepsItsMode()
{
    const QString file = path(QStringLiteral("list.csv"));
    fill(file, "a longer text than the new one");
    const QFileDevice::Permissions shared = ownersOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(QFile::setPermissions(file, shared));
    QVERIFY(!replaceFile(file, writing("abc")));
    QCOMPARE(contentOf(file), QByteArray("abc"));
    QCOMPARE(modeOf(file), shared);
    QCOMPARE(files().size(), 1);
}

void TestReplaceFile::emptyContent_isWritten()
{
    const QString file = path(QStringLiteral("list.csv"));
    fill(file, "old");
    QVERIFY(!replaceFile(file, writing({})));
    QCOMPARE(contentOf(file), QByteArray());
    QVERIFY(QFile::exists(file));
}

void TestReplaceFile::refusingWriter_leavesTheOldFile()
{
    const QString file = path(QStringLiteral("list.csv"));
    fill(file, "old");
    const auto error = replaceFile(file, [](QIODevice &device) {
        device.write("half");
        return false;
    });
    QCOMPARE(error, (WriteError{Kind::Cancelled, file, {}}));
    QCOMPARE(contentOf(file), QByteArray("old"));
    QCOMPARE(files().size(), 1);
}

void TestReplaceFile::refusingWriter_createsNoFile()
{
    QVERIFY(replaceFile(path(QStringLiteral("list.csv")), [](QIODevice &) { return false; }));
    QVERIFY(files().isEmpty());
}

void TestReplaceFile::missingFolder_isRefused()
{
    const QString file = path(QStringLiteral("nowhere/list.csv"));
    QCOMPARE(replaceFile(file, writing("abc")), (WriteError{Kind::NoFolder, file, {}}));
}

void TestReplaceFile::folder_isRefused()
{
    const QString folder = m_folder->path();
    QCOMPARE(replaceFile(folder, writing("abc")), (WriteError{Kind::NotRegular, folder, {}}));
}

void TestReplaceFile::pathThatEndsWithASlash_isRefused()
{
    const QString folder = path(QStringLiteral("nowhere/"));
    QCOMPARE(replaceFile(folder, writing("abc")), (WriteError{Kind::NotRegular, folder, {}}));
    QVERIFY(files().isEmpty());
}

void TestReplaceFile::emptyPath_isRefused()
{
    QCOMPARE(replaceFile(QString(), writing("abc")), (WriteError{Kind::NotRegular, QString(), {}}));
}

void TestReplaceFile::fileInsteadOfFolder_isRefused()
{
    fill(path(QStringLiteral("list.csv")), "old");
    const QString file = path(QStringLiteral("list.csv/other.csv"));
    QCOMPARE(replaceFile(file, writing("abc")), (WriteError{Kind::NoFolder, file, {}}));
}

#ifdef Q_OS_UNIX

void TestReplaceFile::link_isFollowedToItsFile()
{
    const QString file = path(QStringLiteral("list.csv"));
    const QString link = path(QStringLiteral("link.csv"));
    fill(file, "old");
    QVERIFY(QFile::link(QStringLiteral("list.csv"), link));
    QVERIFY(!replaceFile(link, writing("abc")));
    QCOMPARE(contentOf(file), QByteArray("abc"));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(files().size(), 2);
}

void TestReplaceFile::linkToNothing_isRefused()
{
    const QString link = path(QStringLiteral("link.csv"));
    QVERIFY(QFile::link(QStringLiteral("list.csv"), link));
    QCOMPARE(replaceFile(link, writing("abc")), (WriteError{Kind::NotRegular, link, {}}));
    QCOMPARE(files(), QStringList(QStringLiteral("link.csv")));
}

void TestReplaceFile::linkToAFolder_isRefused()
{
    const QString link = path(QStringLiteral("link.csv"));
    QVERIFY(QFile::link(m_folder->path(), link));
    QCOMPARE(replaceFile(link, writing("abc")), (WriteError{Kind::NotRegular, link, {}}));
}

void TestReplaceFile::device_isRefused()
{
    const QString device = QStringLiteral("/dev/full");
    QCOMPARE(replaceFile(device, writing("abc")), (WriteError{Kind::NotRegular, device, {}}));
    QVERIFY(QFileInfo::exists(device));
}

void TestReplaceFile::pipe_isRefused()
{
    const QString pipe = path(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
    QCOMPARE(replaceFile(pipe, writing("abc")), (WriteError{Kind::NotRegular, pipe, {}}));
}

void TestReplaceFile::folderWithoutPermission_isRefused()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    if (QFileInfo(m_folder->path()).isWritable())
        QSKIP("Everything is allowed to this user");
    const QString file = path(QStringLiteral("list.csv"));
    QCOMPARE(replaceFile(file, writing("abc")), (WriteError{Kind::Denied, file, {}}));
    QFile::setPermissions(m_folder->path(), ownersOnly | QFileDevice::ExeOwner);
}

void TestReplaceFile::failingWrite_leavesTheOldFile_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("size");
    QTest::newRow("from the first byte") << 0 << 10;
    // Less than Qt's buffer of 16 KB: the write seems to succeed, and only flushing tells.
    QTest::newRow("in the buffer") << 100 << 10'000;
    QTest::newRow("in the middle") << 50'000 << 200'000;
    QTest::newRow("at the last byte") << 199'999 << 200'000;
}

void TestReplaceFile::failingWrite_leavesTheOldFile()
{
    QFETCH(const int, limit);
    QFETCH(const int, size);
    const QString file = path(QStringLiteral("list.csv"));
    fill(file, "old");
    std::optional<WriteError> error;
    {
        const FileSizeLimit lower(static_cast<rlim_t>(limit));
        error = replaceFile(file, writing(QByteArray(size, 'x')));
    }
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Device);
    QCOMPARE(error->file, file);
    QVERIFY(!error->detail.isEmpty());
    QCOMPARE(contentOf(file), QByteArray("old"));
    QCOMPARE(files().size(), 1);
}

#endif

QTEST_APPLESS_MAIN(TestReplaceFile)
#include "tst_replacefile.moc"
