// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/fieldtext.h"
#include "files.h"
#include "records.h"
#include "store/contents.h"
#include "store/editions.h"
#include "support/lists.h"

#include <QTest>

using namespace accords;
using namespace accords::testing;
using domain::EntryId;
using domain::EntryKind;
using domain::EntryState;
using domain::Field;
using domain::FieldChange;
using domain::FieldPlace;
using domain::HistoryEntry;
using store::Blocked;
using store::CatalogueFile;
using store::placeOf;
using store::Saved;
using store::StoreError;
using Kind = StoreError::Kind;

class TestHistory final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void newCatalogue_hasNone();
    void entries_tellWhatChangedAndWhen();
    void history_isReadInParts();
    void edit_isUndoneAndRedone();
    void undo_worksAfterReopening();
    void bulk_isUndoneAsOne();
    void import_isUndoneAndRedone();
    void importAfterAnUndoneOne_isComparedWithTheCurrent();
    void changeAfterUndo_dropsWhatWasUndone();
    void undoOfAnotherEntry_isOutdated();
    void entry_isRevertedByItself();
    void entryThatAnotherDependsOn_isBlockedByTheNewest();
    void importBeforeAnother_isBlocked();
    void importReverted_canBeUndone();
    void entryNotDone_isNotReverted();
    void valueChangedBehindIt_isNotOverwritten();

private:
    QString path() const { return m_folder->path(QStringLiteral("a.accords")); }
    void reopen()
    {
        m_file = {};
        m_file = openedForChanges(path());
    }
    QString city(const QString &name) const { return fieldText(recordsIn(m_file), placeIn(name, Field::City)); }
    EntryId setCity(const QString &name, const QString &city)
    {
        const auto change = changeTo(m_file, placeIn(name, Field::City), city);
        return std::get<Saved>(store::changeField(m_file, change, someDay())).entry;
    }
    EntryId import(const QString &row)
    {
        const auto done = store::importList(m_file, listOf({row}), {.now = someDay()});
        return std::holds_alternative<store::Imported>(done) ? reachable().undo : 0;
    }
    domain::EditionId currentEdition() const
    {
        return std::get<store::Contents>(store::readContents(m_file)).edition.id;
    }
    store::Reachable reachable() const { return std::get<store::Reachable>(store::reachable(m_file)); }
    std::vector<HistoryEntry> entries() const
    {
        return std::get<std::vector<HistoryEntry>>(store::history(m_file, 100));
    }
    EntryId blockedBy(EntryId entry) const
    {
        const auto outcome = store::revert(m_file, entry, someDay());
        const auto *blocked = std::get_if<Blocked>(&outcome);
        return blocked ? blocked->by : 0;
    }

    const QString m_a = QStringLiteral("A");
    const QString m_b = QStringLiteral("B");
    std::optional<Folder> m_folder;
    CatalogueFile m_file;
};

void TestHistory::init()
{
    m_folder.emplace();
    const auto made = store::createWithList(placeOf(path()), listOf({QStringLiteral("A | CA | mou imt")}), someDay());
    QVERIFY(std::holds_alternative<store::Imported>(made));
    m_file = openedForChanges(path());
}

void TestHistory::cleanup()
{
    m_file = {};
    m_folder.reset();
}

void TestHistory::newCatalogue_hasNone()
{
    QVERIFY(entries().empty());
    QCOMPARE(reachable().undo, 0);
    QCOMPARE(reachable().redo, 0);
    QCOMPARE(errorOf(store::undo(m_file, 0)).kind, Kind::Outdated);
    QCOMPARE(errorOf(store::redo(m_file, 0)).kind, Kind::Outdated);
}

void TestHistory::entries_tellWhatChangedAndWhen()
{
    setCity(m_a, QStringLiteral("1"));
    const FieldChange one{placeIn(m_a, Field::Status), {}, QStringLiteral("draft")};
    const FieldChange other{placeIn(m_b, Field::Status), {}, QStringLiteral("active")};
    QCOMPARE(faultOf(store::changeFields(m_file, {one, other}, someDay().addSecs(1))), QString());
    QCOMPARE(import(QStringLiteral("B | CA | mou imt")), 3);
    QCOMPARE(faultOf(store::revert(m_file, 1, someDay().addSecs(2))), QString());
    const std::vector<HistoryEntry> expected = {
        {.id = 4,
         .moment = someDay().addSecs(2),
         .kind = EntryKind::Revert,
         .reverted = 1,
         .changes = 1,
         .first = FieldChange{placeIn(m_a, Field::City), QStringLiteral("1"), {}}},
        {.id = 3, .moment = someDay(), .kind = EntryKind::Import, .edition = 2},
        {.id = 2, .moment = someDay().addSecs(1), .kind = EntryKind::Bulk, .changes = 2, .first = one},
        {.id = 1,
         .moment = someDay(),
         .kind = EntryKind::Edit,
         .changes = 1,
         .first = FieldChange{placeIn(m_a, Field::City), {}, QStringLiteral("1")}}};
    QVERIFY(entries() == expected);
    QVERIFY(std::get<std::vector<FieldChange>>(store::changesOf(m_file, 2)) == (std::vector<FieldChange>{one, other}));
}

void TestHistory::history_isReadInParts()
{
    for (int i = 0; i < 5; ++i)
        setCity(m_a, QString::number(i));
    const auto idsOf = [&](int most, EntryId before) {
        std::vector<EntryId> ids;
        const auto part = std::get<std::vector<HistoryEntry>>(store::history(m_file, most, before));
        for (const HistoryEntry &entry : part)
            ids.push_back(entry.id);
        return ids;
    };
    QCOMPARE(idsOf(2, 0), (std::vector<EntryId>{5, 4}));
    QCOMPARE(idsOf(2, 4), (std::vector<EntryId>{3, 2}));
    QCOMPARE(idsOf(9, 2), (std::vector<EntryId>{1}));
}

void TestHistory::edit_isUndoneAndRedone()
{
    setCity(m_a, QStringLiteral("1"));
    setCity(m_a, QStringLiteral("2"));
    QCOMPARE(faultOf(store::undo(m_file, 2)), QString());
    QCOMPARE(city(m_a), QStringLiteral("1"));
    QCOMPARE(entries()[0].state, EntryState::Undone);
    QCOMPARE(faultOf(store::undo(m_file, 1)), QString());
    QCOMPARE(city(m_a), QString());
    QCOMPARE(faultOf(store::redo(m_file, 1)), QString());
    QCOMPARE(faultOf(store::redo(m_file, 2)), QString());
    QCOMPARE(city(m_a), QStringLiteral("2"));
    QCOMPARE(reachable().redo, 0);
}

void TestHistory::undo_worksAfterReopening()
{
    setCity(m_a, QStringLiteral("1"));
    reopen();
    QCOMPARE(faultOf(store::undo(m_file, reachable().undo)), QString());
    reopen();
    QCOMPARE(city(m_a), QString());
    QCOMPARE(faultOf(store::redo(m_file, reachable().redo)), QString());
    reopen();
    QCOMPARE(city(m_a), QStringLiteral("1"));
}

void TestHistory::bulk_isUndoneAsOne()
{
    setCity(m_b, QStringLiteral("old"));
    const auto before = recordsIn(m_file);
    const auto outcome = store::changeFields(m_file,
                                             {{placeIn(m_a, Field::City), {}, QStringLiteral("1")},
                                              {placeIn(m_b, Field::City), QStringLiteral("old"), {}},
                                              {placeIn(m_b, Field::Status), {}, QStringLiteral("ended")}},
                                             someDay());
    QCOMPARE(faultOf(outcome), QString());
    const auto after = recordsIn(m_file);
    QCOMPARE(faultOf(store::undo(m_file, 2)), QString());
    QCOMPARE(recordsIn(m_file), before);
    QCOMPARE(faultOf(store::redo(m_file, 2)), QString());
    QCOMPARE(recordsIn(m_file), after);
}

void TestHistory::import_isUndoneAndRedone()
{
    const EntryId entry = import(QStringLiteral("B | CA | mou imt"));
    QCOMPARE(currentEdition(), 2);
    QCOMPARE(faultOf(store::undo(m_file, entry)), QString());
    QCOMPARE(currentEdition(), 1);
    QCOMPARE(faultOf(store::redo(m_file, entry)), QString());
    QCOMPARE(currentEdition(), 2);
}

void TestHistory::importAfterAnUndoneOne_isComparedWithTheCurrent()
{
    QCOMPARE(faultOf(store::undo(m_file, import(QStringLiteral("B | CA | mou imt")))), QString());
    const auto done = store::importList(m_file, listOf({QStringLiteral("C | CA | mou imt")}), {.now = someDay()});
    const auto &imported = std::get<store::Imported>(done);
    QCOMPARE(imported.edition.id, 3);
    QCOMPARE(imported.edition.ended, 1U);
    QCOMPARE(reachable().redo, 0);
}

void TestHistory::changeAfterUndo_dropsWhatWasUndone()
{
    setCity(m_a, QStringLiteral("1"));
    QCOMPARE(faultOf(store::undo(m_file, 1)), QString());
    setCity(m_b, QStringLiteral("2"));
    QCOMPARE(entries()[1].state, EntryState::Dropped);
    QCOMPARE(reachable().redo, 0);
    QCOMPARE(errorOf(store::redo(m_file, 1)).kind, Kind::Outdated);
    QCOMPARE(faultOf(store::undo(m_file, 2)), QString());
    QCOMPARE(reachable().undo, 0);
}

void TestHistory::undoOfAnotherEntry_isOutdated()
{
    setCity(m_a, QStringLiteral("1"));
    setCity(m_b, QStringLiteral("2"));
    QCOMPARE(errorOf(store::undo(m_file, 1)).kind, Kind::Outdated);
    QCOMPARE(errorOf(store::redo(m_file, 2)).kind, Kind::Outdated);
    QCOMPARE(city(m_a), QStringLiteral("1"));
}

void TestHistory::entry_isRevertedByItself()
{
    setCity(m_a, QStringLiteral("1"));
    setCity(m_b, QStringLiteral("2"));
    const auto outcome = store::revert(m_file, 1, someDay());
    QCOMPARE(faultOf(outcome), QString());
    QCOMPARE(city(m_a), QString());
    QCOMPARE(city(m_b), QStringLiteral("2"));
    // What took it back can be taken back.
    QCOMPARE(faultOf(store::undo(m_file, 3)), QString());
    QCOMPARE(city(m_a), QStringLiteral("1"));
    QCOMPARE(faultOf(store::redo(m_file, 3)), QString());
    QCOMPARE(faultOf(store::revert(m_file, 3, someDay())), QString());
    QCOMPARE(city(m_a), QStringLiteral("1"));
}

void TestHistory::entryThatAnotherDependsOn_isBlockedByTheNewest()
{
    const auto bulk = store::changeFields(
        m_file,
        {{placeIn(m_a, Field::City), {}, QStringLiteral("1")}, {placeIn(m_b, Field::City), {}, QStringLiteral("1")}},
        someDay());
    QCOMPARE(faultOf(bulk), QString());
    setCity(m_b, QStringLiteral("2"));
    setCity(m_b, QStringLiteral("3"));
    setCity(QStringLiteral("C"), QStringLiteral("4"));
    QCOMPARE(blockedBy(1), 3);
    QCOMPARE(city(m_a), QStringLiteral("1"));
    QCOMPARE(blockedBy(2), 3);
    // One that is undone doesn't count.
    QCOMPARE(faultOf(store::undo(m_file, 4)), QString());
    QCOMPARE(faultOf(store::undo(m_file, 3)), QString());
    QCOMPARE(blockedBy(1), 2);
    QCOMPARE(faultOf(store::revert(m_file, 2, someDay())), QString());
}

void TestHistory::importBeforeAnother_isBlocked()
{
    const EntryId first = import(QStringLiteral("B | CA | mou imt"));
    const EntryId second = import(QStringLiteral("C | CA | mou imt"));
    setCity(m_a, QStringLiteral("1"));
    QCOMPARE(blockedBy(first), second);
    QCOMPARE(faultOf(store::revert(m_file, second, someDay())), QString());
    QCOMPARE(currentEdition(), 2);
    QCOMPARE(city(m_a), QStringLiteral("1"));
}

void TestHistory::importReverted_canBeUndone()
{
    const EntryId imported = import(QStringLiteral("B | CA | mou imt"));
    QCOMPARE(faultOf(store::revert(m_file, imported, someDay())), QString());
    QCOMPARE(currentEdition(), 1);
    QCOMPARE(entries()[0].edition, 2);
    QCOMPARE(faultOf(store::undo(m_file, reachable().undo)), QString());
    QCOMPARE(currentEdition(), 2);
    QCOMPARE(faultOf(store::redo(m_file, reachable().redo)), QString());
    QCOMPARE(currentEdition(), 1);
    QCOMPARE(faultOf(store::revert(m_file, reachable().undo, someDay())), QString());
    QCOMPARE(currentEdition(), 2);
}

void TestHistory::entryNotDone_isNotReverted()
{
    setCity(m_a, QStringLiteral("1"));
    QCOMPARE(faultOf(store::undo(m_file, 1)), QString());
    for (const EntryId entry : {1, 7}) {
        const auto outcome = store::revert(m_file, entry, someDay());
        QCOMPARE(std::get<StoreError>(outcome).kind, Kind::Outdated);
    }
    QCOMPARE(reachable().redo, 1);
}

void TestHistory::valueChangedBehindIt_isNotOverwritten()
{
    setCity(m_a, QStringLiteral("1"));
    QCOMPARE(execute(path(), {QStringLiteral("UPDATE field_value SET value = 'else'")}), QString());
    QCOMPARE(errorOf(store::undo(m_file, 1)).kind, Kind::Outdated);
    QCOMPARE(city(m_a), QStringLiteral("else"));
    QCOMPARE(reachable().undo, 1);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
