// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "counts.h"
#include "files.h"
#include "processes.h"
#include "records.h"
#include "store/contents.h"
#include "store/editions.h"
#include "store/integrity.h"
#include "support/lists.h"
#include "support/randomness.h"

#include <QTest>

using namespace accords;
using namespace accords::testing;
using domain::Field;
using domain::FieldPlace;
using store::CatalogueFile;
using store::placeOf;

namespace {

constexpr int fieldsShared = 4;

FieldPlace placeNumber(quint32 number)
{
    return placeIn(QStringLiteral("University %1").arg(number), Field::InstitutionNotes);
}

QString notesOf(const domain::StaffRecords &records, const FieldPlace &place)
{
    return records.institutions.value(place.subject.institution).notes;
}

/// Adds words of its own to the shared notes, each based on what it saw last; when another was quicker it takes what is
/// stored, adds to that, and tries again.
void edit(const QString &path, const QByteArray &name, int edits, const Say &say)
{
    const CatalogueFile file = openedForChanges(path);
    Randomness random(name == "a" ? 1 : 2);
    domain::StaffRecords seen = recordsIn(file);
    for (int number = 0; number < edits; ++number) {
        const FieldPlace place = placeNumber(random.below(fieldsShared));
        const QByteArray word = name + QByteArray::number(number);
        QString before = notesOf(seen, place);
        for (bool isSaved = false; !isSaved;) {
            const QString after = before + QString::fromLatin1(word) + u' ';
            const auto done = store::changeField(file, {place, before, after}, someDay());
            if (const auto *conflicts = std::get_if<std::vector<domain::Conflict>>(&done)) {
                say("conflict");
                before = conflicts->front().stored;
                continue;
            }
            if (std::holds_alternative<store::StoreError>(done))
                return say("error " + std::get<store::StoreError>(done).detail.toUtf8());
            seen.institutions[place.subject.institution].notes = after;
            isSaved = true;
        }
        say("saved " + word);
    }
}

} // namespace

/// Two programs that change one file at the same time.
class TestTwoPrograms final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void edits_areNeverOverwrittenUnseen();
    void imports_comeOneAfterTheOther();

private:
    QString path() const { return m_folder->path(QStringLiteral("a.accords")); }

    std::optional<Folder> m_folder;
};

void TestTwoPrograms::init()
{
    m_folder.emplace();
    const auto made = store::createWithList(placeOf(path()), listOf({QStringLiteral("A | CA | mou imt")}), someDay());
    QVERIFY(std::holds_alternative<store::Imported>(made));
}

void TestTwoPrograms::edits_areNeverOverwrittenUnseen()
{
    const int edits = repetitions("ACCORDS_EDITS", 150);
    Process one([&](const Say &say) { edit(path(), "a", edits, say); });
    Process other([&](const Say &say) { edit(path(), "b", edits, say); });
    // Whoever says much waits until it is heard.
    QList<QByteArray> said = one.end() + other.end();
    const qsizetype conflicts = said.removeAll("conflict");
    QCOMPARE(said.size(), 2 * edits);
    QVERIFY2(conflicts > 0, "the two never met");

    const CatalogueFile file = openedForChanges(path());
    QStringList words;
    for (quint32 number = 0; number < fieldsShared; ++number)
        words += notesOf(recordsIn(file), placeNumber(number)).split(u' ', Qt::SkipEmptyParts);
    for (const QByteArray &line : said) {
        QVERIFY2(line.startsWith("saved "), line.constData());
        QVERIFY2(words.removeOne(QString::fromLatin1(line.sliced(6))), line.constData());
    }
    QCOMPARE(words, QStringList());
    QCOMPARE(std::get<std::vector<domain::HistoryEntry>>(store::history(file, 10 * edits)).size(),
             static_cast<std::size_t>(2 * edits));
    QCOMPARE(std::get<QString>(store::firstFaultOf(file)), QString());
}

/// One that was compared with an edition that is no longer the current one is refused, and done anew.
void TestTwoPrograms::imports_comeOneAfterTheOther()
{
    constexpr int imports = 8;
    const auto import = [&](const QString &name, const Say &say) {
        const CatalogueFile file = openedForChanges(path());
        for (int number = 0; number < imports; ++number) {
            const auto list = listOf({QStringLiteral("%1 %2 | CA | mou imt").arg(name).arg(number)});
            // A moment of today: what looks older than a day beside a backup is taken for a leftover.
            const QDateTime now = QDateTime::currentDateTimeUtc();
            auto done = store::importList(file, list, {.now = now});
            while (errorOf(done).kind == store::StoreError::Kind::Outdated)
                done = store::importList(file, list, {.now = now});
            say(std::holds_alternative<store::Imported>(done)
                    ? "done"
                    : "error " + QByteArray::number(static_cast<int>(errorOf(done).kind)) + " " +
                          errorOf(done).detail.toUtf8());
        }
    };
    Process one([&](const Say &say) { import(QStringLiteral("one"), say); });
    Process other([&](const Say &say) { import(QStringLiteral("other"), say); });
    const QList<QByteArray> said = one.end() + other.end();
    for (const QByteArray &line : said)
        QVERIFY2(line == "done", line.constData());
    QCOMPARE(said.size(), 2 * imports);
    const CatalogueFile file = openedForChanges(path());
    const auto editions = std::get<std::vector<domain::Edition>>(store::editions(file));
    QCOMPARE(editions.size(), static_cast<std::size_t>(1 + 2 * imports));
    // All that ever was in a list and is not in the last one has ended with it.
    QCOMPARE(editions.back().ended, 2U * imports);
    QCOMPARE(std::get<QString>(store::firstFaultOf(file)), QString());
}

QTEST_GUILESS_MAIN(TestTwoPrograms)
#include "tst_twoprograms.moc"
