// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "counts.h"
#include "domain/fieldtext.h"
#include "files.h"
#include "processes.h"
#include "records.h"
#include "store/backups.h"
#include "store/contents.h"
#include "store/editions.h"
#include "store/integrity.h"
#include "support/lists.h"
#include "support/randomness.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace accords;
using namespace accords::testing;
using domain::Edition;
using store::CatalogueFile;
using store::Imported;
using store::placeOf;
using store::StoreError;
using Kind = StoreError::Kind;

namespace {

/// How often a process is killed for each kind of work.
int killCount()
{
    return repetitions("ACCORDS_KILLS", 25);
}

/// When the process of a round is killed: spread over what its work takes. The last one is left to do it.
std::optional<std::chrono::microseconds> moment(int round)
{
    constexpr std::chrono::microseconds longest(60'000);
    return round + 1 < killCount() ? std::optional(longest * round / killCount()) : std::nullopt;
}

/// A list that differs from all others of another number, in every row.
domain::AgreementList numberedList(qint64 number)
{
    QStringList rows;
    for (int row = 0; row < 40; ++row)
        rows.append(QStringLiteral("University %1 of %2 | CA Canada | iia imt").arg(row).arg(number));
    return listOf(rows);
}

store::Outcome<Imported> importNumbered(const QString &path, qint64 number)
{
    const store::Place place = placeOf(path);
    if (!place.exists)
        return store::createWithList(place, numberedList(number), someDay());
    const auto opened = store::openCatalogue(place);
    if (const auto *error = std::get_if<StoreError>(&opened))
        return *error;
    return store::importList(std::get<CatalogueFile>(opened), numberedList(number), {.now = someDay()});
}

/// Whether every edition holds the very list that has its number, and the newest is \a least or newer.
QString fault(const QString &path, qint64 least)
{
    if (!placeOf(path).exists)
        return least == 0 ? QString() : QStringLiteral("no file");
    const auto opened = store::openCatalogue(placeOf(path));
    const auto *file = std::get_if<CatalogueFile>(&opened);
    if (!file)
        return QStringLiteral("not opened: %1").arg(errorOf(opened).detail);
    if (!file->canChange() || store::firstFaultOf(*file) != store::Outcome<QString>(QString()))
        return QStringLiteral("damaged: %1").arg(file->fault);
    const auto editions = std::get<std::vector<Edition>>(store::editions(*file));
    for (const Edition &edition : editions) {
        const auto list = store::readList(*file, edition);
        if (!std::holds_alternative<domain::AgreementList>(list))
            return QStringLiteral("half an edition: %1").arg(edition.id);
        const auto &read = std::get<domain::AgreementList>(list);
        if (read.agreements.size() != 40 || !identityOf(read, 39).name.endsWith(QString::number(edition.id)))
            return QStringLiteral("another list in edition %1").arg(edition.id);
    }
    return !editions.empty() && editions.back().id >= least ? QString() : QStringLiteral("edition %1 lost").arg(least);
}

domain::FieldPlace cityOf(int number)
{
    return placeIn(QStringLiteral("University %1").arg(number), domain::Field::City);
}

/// What change number \a number does, counted from 1: an edit, a change over three fields, which is undone and redone.
store::ChangeOutcome changeNumbered(const CatalogueFile &file, qint64 number)
{
    const auto reached = std::get<store::Reachable>(store::reachable(file));
    const auto asChange = [](const store::Outcome<store::Saved> &done) {
        return std::visit([](const auto &either) { return store::ChangeOutcome(either); }, done);
    };
    switch (number % 4) {
    case 1:
        return store::changeField(file, changeTo(file, cityOf(0), QString::number(number)), someDay());
    case 2: {
        std::vector<domain::FieldChange> changes;
        for (int city = 1; city <= 3; ++city)
            changes.push_back(changeTo(file, cityOf(city), QString::number(number)));
        return store::changeFields(file, changes, someDay());
    }
    case 3:
        return asChange(store::undo(file, reached.undo));
    default:
        return asChange(store::redo(file, reached.redo));
    }
}

/// What staff keep after \a count such changes.
domain::StaffRecords recordsAfter(qint64 count)
{
    domain::StaffRecords records;
    const auto set = [&](int city, qint64 number) {
        if (number > 0)
            setField(records, cityOf(city), QString::number(number));
    };
    set(0, count - (count + 3) % 4);
    // Of the last change over three fields; when it is undone, of the one before.
    const qint64 bulk = count - (count + 2) % 4 - (count % 4 == 3 ? 4 : 0);
    for (int city = 1; city <= 3; ++city)
        set(city, bulk);
    return records;
}

/// Whether the catalogue is as after as many changes as it counts, and those are \a least or more; then how many.
QString faultOfChanges(const QString &path, qint64 least, qint64 &count)
{
    const auto opened = store::openCatalogue(placeOf(path));
    const auto *file = std::get_if<CatalogueFile>(&opened);
    if (!file || !file->canChange())
        return QStringLiteral("not opened: %1").arg(errorOf(opened).detail);
    if (store::firstFaultOf(*file) != store::Outcome<QString>(QString()))
        return QStringLiteral("damaged");
    const auto contents = std::get<store::Contents>(store::readContents(*file));
    // The import was the first.
    count = contents.revision - 1;
    if (count < least || count > least + 1)
        return QStringLiteral("%1 acknowledged, %2 done").arg(least).arg(count);
    if (contents.records != recordsAfter(count))
        return QStringLiteral("half done at %1").arg(count);
    const std::vector<store::Backup> backups = store::backups(placeOf(path));
    const bool areReadable = std::ranges::all_of(backups, &store::Backup::isReadable);
    return areReadable ? QString() : QStringLiteral("half a backup");
}

} // namespace

/// What is left of a catalogue when its program is killed, or the disk does not take what is written. Whatever was said
/// to be done is done, and the rest is done wholly or not at all.
class TestFaults final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder.emplace(); }
    void killedImports_loseNothing();
    void killedChanges_loseNothing();
    void killedUpgrade_isDoneOrNot();
    void killedRestore_isDoneOrNot();
    void fullDisk_isToldAtEveryWrite_data();
    void fullDisk_isToldAtEveryWrite();
    void fullDisk_isToldAtEveryChange();

private:
    QString path() const { return m_folder->path(QStringLiteral("a.accords")); }

    /// A catalogue with one list.
    void makeFirst() const { QVERIFY(std::holds_alternative<Imported>(importNumbered(path(), 1))); }

    std::optional<Folder> m_folder;
};

void TestFaults::killedImports_loseNothing()
{
    Randomness random(1);
    qint64 acknowledged = 0;
    for (int round = 0; round < killCount(); ++round) {
        // A new catalogue now and then: its first import makes it.
        if (round % 5 == 0) {
            m_folder.emplace();
            acknowledged = 0;
        }
        Process process(
            [&](const Say &say) {
                // What was not acknowledged may be there all the same, and is found to be the same list then.
                for (qint64 number = acknowledged + 1;; ++number) {
                    const auto done = importNumbered(path(), number);
                    if (const auto *imported = std::get_if<Imported>(&done))
                        say(QByteArray::number(imported->edition.id));
                }
            },
            {.killedAfter = std::chrono::microseconds(random.below(120'000))});
        for (const QByteArray &line : process.end())
            acknowledged = line.toLongLong();
        QCOMPARE(fault(path(), acknowledged), QString());
    }
}

void TestFaults::killedChanges_loseNothing()
{
    makeFirst();
    Randomness random(2);
    qint64 count = 0;
    for (int round = 0; round < killCount(); ++round) {
        Process process(
            [&](const Say &say) {
                const CatalogueFile file = openedForChanges(path());
                for (qint64 number = count + 1;; ++number) {
                    const auto done = changeNumbered(file, number);
                    say(std::holds_alternative<store::Saved>(done) ? QByteArray::number(number) : "not saved");
                }
            },
            {.killedAfter = std::chrono::microseconds(random.below(150'000))});
        qint64 acknowledged = count;
        for (const QByteArray &line : process.end()) {
            QVERIFY(line != "not saved");
            acknowledged = line.toLongLong();
        }
        QCOMPARE(faultOfChanges(path(), acknowledged, count), QString());
    }
    // How many there are is the machine's affair.
    QVERIFY2(count > 0, "no process lived for long");
}

/// A catalogue of the first version of the schema, as a program of that time made it.
void TestFaults::killedUpgrade_isDoneOrNot()
{
    const QString old = m_folder->path(QStringLiteral("old"));
    QCOMPARE(makeCatalogue(old, {store::schemaSteps().first()}), QString());
    {
        const auto file = store::openCatalogue(placeOf(old), {.steps = {store::schemaSteps().first()}});
        const auto done = store::importList(std::get<CatalogueFile>(file), numberedList(1), {.now = someDay()});
        QVERIFY(std::holds_alternative<Imported>(done));
    }
    int upgraded = 0;
    for (int round = 0; round < killCount(); ++round) {
        QFile::remove(path());
        QVERIFY(QFile::copy(old, path()));
        Process process(
            [&](const Say &say) {
                say(std::holds_alternative<CatalogueFile>(store::openCatalogue(placeOf(path()))) ? "done" : "not done");
            },
            {.killedAfter = moment(round)});
        const QList<QByteArray> said = process.end();
        QVERIFY(!said.contains("not done"));
        const QString version = cell(path(), QStringLiteral("PRAGMA user_version"));
        upgraded += version == QLatin1StringView("2");
        QVERIFY(version == QLatin1StringView("2") || (version == QLatin1StringView("1") && said.isEmpty()));
        QCOMPARE(fault(path(), 1), QString());
        QCOMPARE(recordsIn(openedForChanges(path())), domain::StaffRecords());
        QVERIFY(std::ranges::all_of(store::backups(placeOf(path())), &store::Backup::isReadable));
        QDir(store::backupFolder(path())).removeRecursively();
    }
    QVERIFY(upgraded > 0);
}

void TestFaults::killedRestore_isDoneOrNot()
{
    makeFirst();
    const QString backup = m_folder->path(QStringLiteral("backup"));
    QVERIFY(QFile::copy(path(), backup));
    int restored = 0;
    for (int round = 0; round < killCount(); ++round) {
        {
            const CatalogueFile file = openedForChanges(path());
            const auto change = changeTo(file, cityOf(0), QStringLiteral("new"));
            QCOMPARE(faultOf(store::changeField(file, change, someDay())), QString());
        }
        Process process(
            [&](const Say &say) {
                const auto error = store::restoreBackup(placeOf(path()), backup, someDay());
                say(error ? "not done" : "done");
            },
            {.killedAfter = moment(round)});
        const QList<QByteArray> said = process.end();
        QVERIFY(!said.contains("not done"));
        QCOMPARE(fault(path(), 1), QString());
        const bool isRestored = recordsIn(openedForChanges(path())) == domain::StaffRecords();
        restored += isRestored;
        QVERIFY(isRestored || said.isEmpty());
        QDir(store::backupFolder(path())).removeRecursively();
    }
    QVERIFY(restored > 0);
}

void TestFaults::fullDisk_isToldAtEveryWrite_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("catalogue to be made") << false;
    QTest::newRow("next edition") << true;
}

void TestFaults::fullDisk_isToldAtEveryWrite()
{
    QFETCH(const bool, isThere);
    constexpr qint64 step = 3000; // not a divisor of a page: writes are cut in the middle, too
    for (qint64 bytes = 0;; bytes += step) {
        m_folder.emplace();
        if (isThere)
            QVERIFY(std::holds_alternative<Imported>(importNumbered(path(), 1)));
        Process process(
            [&](const Say &say) {
                const auto done = importNumbered(path(), isThere ? 2 : 1);
                say(std::holds_alternative<Imported>(done) ? "done" : QByteArray::number(int(errorOf(done).kind)));
            },
            {.mostBytes = bytes});
        const QList<QByteArray> said = process.end();
        QCOMPARE(said.size(), 1);
        const bool isDone = said.first() == "done";
        QCOMPARE(fault(path(), isDone + (isThere ? 1 : 0)), QString());
        const QString count =
            isDone || isThere ? cell(path(), QStringLiteral("SELECT COUNT(*) FROM edition")) : QString();
        QCOMPARE(count.toInt(), int(isDone) + int(isThere));
        QCOMPARE(placeOf(path()).exists, isDone || isThere);
        if (isDone)
            return;
        QVERIFY(bytes < 1'000'000);
    }
}

void TestFaults::fullDisk_isToldAtEveryChange()
{
    constexpr qint64 step = 3000;
    for (const qint64 first : {1, 2}) {
        for (qint64 bytes = 0;; bytes += step) {
            m_folder.emplace();
            makeFirst();
            {
                const CatalogueFile file = openedForChanges(path());
                for (qint64 number = 1; number < first; ++number)
                    QVERIFY(std::holds_alternative<store::Saved>(changeNumbered(file, number)));
            }
            Process process(
                [&](const Say &say) {
                    const auto opened = store::openCatalogue(placeOf(path()));
                    const auto *file = std::get_if<CatalogueFile>(&opened);
                    const bool isDone = file && std::holds_alternative<store::Saved>(changeNumbered(*file, first));
                    say(isDone ? "done" : "told");
                },
                {.mostBytes = bytes});
            const QList<QByteArray> said = process.end();
            QCOMPARE(said.size(), 1);
            const bool isDone = said.first() == "done";
            qint64 count = 0;
            QCOMPARE(faultOfChanges(path(), first - 1 + (isDone ? 1 : 0), count), QString());
            QCOMPARE(count, first - 1 + (isDone ? 1 : 0));
            if (isDone)
                break;
            QVERIFY(bytes < 1'000'000);
        }
    }
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
