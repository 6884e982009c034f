// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "counts.h"
#include "domain/fieldtext.h"
#include "files.h"
#include "records.h"
#include "referencehistory.h"
#include "store/contents.h"
#include "store/editions.h"
#include "support/lists.h"
#include "support/randomness.h"

#include <QDir>
#include <QTest>

using namespace accords;
using namespace accords::testing;
using domain::EntryId;
using domain::EntryState;
using domain::Field;
using domain::FieldPlace;
using store::placeOf;

namespace {

/// Fields of a few institutions and of an agreement of each.
const std::vector<FieldPlace> &places()
{
    static const std::vector<FieldPlace> all = [] {
        std::vector<FieldPlace> found;
        for (const char *name : {"Laval", "Keio", "KTH"}) {
            for (const Field field : {Field::City, Field::InstitutionNotes, Field::AgreementNotes})
                found.push_back(placeIn(QString::fromUtf8(name), field));
        }
        return found;
    }();
    return all;
}

domain::AgreementList numberedList(domain::EditionId number)
{
    return listOf({QStringLiteral("University %1 | CA Canada | iia imt").arg(number)});
}

/// A catalogue, and what it must be like.
class Pair final
{
public:
    explicit Pair(quint32 seed) : m_random(seed) {}

    bool start()
    {
        const auto made = store::createWithList(placeOf(m_path), numberedList(1), someDay());
        m_file = openedForChanges(m_path);
        return std::holds_alternative<store::Imported>(made);
    }

    /// Does something to both. Empty, or what the catalogue did otherwise.
    QString step()
    {
        const quint32 chance = m_random.below(100);
        m_done = chance;
        if (chance < 35)
            return change(1);
        if (chance < 45)
            return change(1 + static_cast<int>(m_random.below(6)));
        if (chance < 50)
            return import();
        if (chance < 70)
            return undo();
        if (chance < 82)
            return redo();
        if (chance < 94)
            return revert();
        m_file = {};
        m_file = openedForChanges(m_path);
        return {};
    }

    /// What differs between the two.
    QString difference() const
    {
        const QString step = QStringLiteral(" after %1").arg(m_done);
        const auto contents = std::get<store::Contents>(store::readContents(m_file));
        domain::StaffRecords expected;
        for (const auto &[place, value] : m_reference.state().values)
            setField(expected, places()[static_cast<std::size_t>(place)], value);
        if (contents.records != expected)
            return QStringLiteral("records") + step;
        if (contents.edition.id != m_reference.edition())
            return QStringLiteral("edition") + step;
        const auto reachable = std::get<store::Reachable>(store::reachable(m_file));
        if (reachable.undo != m_reference.undoable() || reachable.redo != m_reference.redoable())
            return QStringLiteral("undo or redo") + step;
        const auto entries = std::get<std::vector<domain::HistoryEntry>>(store::history(m_file, 1000));
        if (static_cast<EntryId>(entries.size()) != m_reference.size())
            return QStringLiteral("entries") + step;
        for (const domain::HistoryEntry &entry : entries) {
            if (entry.state != m_reference.stateOf(entry.id))
                return QStringLiteral("state of entry %1").arg(entry.id) + step;
        }
        return {};
    }

private:
    QString change(int count)
    {
        std::map<int, QString> values;
        std::vector<domain::FieldChange> changes;
        for (int i = 0; i < count; ++i) {
            const auto place = static_cast<int>(m_random.below(static_cast<quint32>(places().size())));
            if (values.contains(place))
                continue;
            values[place] = m_random.chance(20) ? QString() : QString::number(m_random.below(4));
            changes.push_back({places()[static_cast<std::size_t>(place)], m_reference.value(place), values[place]});
        }
        const bool isOld = m_random.chance(10);
        if (isOld)
            changes.back().before += u'!';
        const auto done = count == 1 ? store::changeField(m_file, changes.front(), someDay())
                                     : store::changeFields(m_file, changes, someDay());
        if (isOld) {
            const bool isRefused = std::holds_alternative<std::vector<domain::Conflict>>(done);
            return isRefused ? QString() : QStringLiteral("a change on an old value was not refused");
        }
        m_reference.change(values);
        return faultOf(done);
    }

    QString import()
    {
        m_reference.import();
        const auto done = store::importList(m_file, numberedList(m_reference.edition()), {.now = someDay()});
        return std::holds_alternative<store::Imported>(done) ? QString() : errorOf(done).detail + u'!';
    }

    QString undo()
    {
        const EntryId entry = m_reference.undoable();
        const auto done = store::undo(m_file, entry);
        if (entry == 0)
            return errorOf(done).kind == store::StoreError::Kind::Outdated ? QString() : QStringLiteral("undone");
        m_reference.undo();
        return faultOf(done);
    }

    QString redo()
    {
        const EntryId entry = m_reference.redoable();
        const auto done = store::redo(m_file, entry);
        if (entry == 0)
            return errorOf(done).kind == store::StoreError::Kind::Outdated ? QString() : QStringLiteral("redone");
        m_reference.redo();
        return faultOf(done);
    }

    QString revert()
    {
        if (m_reference.size() == 0)
            return {};
        const EntryId entry = 1 + m_random.below(static_cast<quint32>(m_reference.size()));
        if (m_reference.stateOf(entry) != EntryState::Done)
            return {};
        const auto done = store::revert(m_file, entry, someDay());
        const auto *blocked = std::get_if<store::Blocked>(&done);
        const EntryId by = m_reference.revert(entry);
        if ((blocked ? blocked->by : 0) != by)
            return QStringLiteral("blocked by another entry");
        return by == 0 ? faultOf(done) : QString();
    }

    Folder m_folder;
    QString m_path = m_folder.path(QStringLiteral("a.accords"));
    Randomness m_random;
    ReferenceHistory m_reference;
    store::CatalogueFile m_file;
    quint32 m_done = 0; ///< which step was the last, for the message
};

} // namespace

/// Any sequence of changes, undone and redone, with the catalogue closed and opened between, is as a plain list of
/// states would have it.
class TestRandomHistory final : public QObject
{
    Q_OBJECT

private slots:
    void anySequence_isAsAPlainListOfStates();
};

void TestRandomHistory::anySequence_isAsAPlainListOfStates()
{
    constexpr int steps = 16;
    const int sequences = repetitions("ACCORDS_SEQUENCES", 25);
    for (int sequence = 0; sequence < sequences; ++sequence) {
        Pair pair(static_cast<quint32>(sequence));
        QVERIFY(pair.start());
        for (int step = 0; step < steps; ++step) {
            QString fault = pair.step();
            if (fault.isEmpty())
                fault = pair.difference();
            QVERIFY2(fault.isEmpty(),
                     qPrintable(QStringLiteral("sequence %1, step %2: %3").arg(sequence).arg(step).arg(fault)));
        }
    }
}

QTEST_GUILESS_MAIN(TestRandomHistory)
#include "tst_randomhistory.moc"
