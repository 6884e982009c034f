// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/historymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace accords;
using domain::EntryId;
using domain::EntryKind;
using domain::EntryState;
using domain::HistoryEntry;
using table::HistoryModel;
using table::HistoryPage;

namespace {

domain::FieldChange cityOf(const QString &institution, const QString &after)
{
    return {{{{institution, QStringLiteral("CA")}, {}}, domain::Field::City}, QStringLiteral("Lévis"), after};
}

HistoryEntry edit(EntryId id, const QString &after = QStringLiteral("Québec"))
{
    return {.id = id,
            .moment = QDateTime(QDate(2027, 1, 31), QTime(12, 0), Qt::UTC),
            .changes = 1,
            .first = cityOf(QStringLiteral("Laval"), after)};
}

/// Edits of these numbers, which must be descending.
HistoryPage page(EntryId newest, EntryId oldest, EntryId before = 0)
{
    HistoryPage page{.before = before, .hasMore = oldest > 1};
    for (EntryId id = newest; id >= oldest; --id)
        page.entries.push_back(edit(id));
    return page;
}

QList<EntryId> idsOf(const HistoryModel &model)
{
    QList<EntryId> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, 0).data(HistoryModel::EntryRole).toLongLong());
    return ids;
}

QString sentenceOf(const HistoryEntry &entry, domain::Language language = domain::Language::English)
{
    HistoryModel model;
    model.setLanguage(language);
    model.addPage({.entries = {entry}, .editions = {{.id = 2, .imported = {}, .file = QStringLiteral("mars.tsv")}}});
    return model.index(0, HistoryModel::SentenceColumn).data().toString();
}

} // namespace

class TestHistoryModel final : public QObject
{
    Q_OBJECT

private slots:
    void entry_isASentence_data();
    void entry_isASentence();
    void values_areBeforeAndAfter();
    void state_isSaidInWords();
    void olderPage_isAppended();
    void newestPage_isPutBeforeWhatIsKnown();
    void pageThatDoesNotFollow_isIgnored();
    void more_isAskedForOnce();
};

void TestHistoryModel::entry_isASentence_data()
{
    QTest::addColumn<HistoryEntry>("entry");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("edit") << edit(1) << QStringLiteral("City of Laval set to “Québec”")
                          << QStringLiteral("Ville de Laval\u202F: «\u00A0Québec\u00A0»");
    QTest::newRow("emptied") << edit(1, {}) << QStringLiteral("City of Laval emptied")
                             << QStringLiteral("Ville de Laval\u202F: vidé");
    HistoryEntry bulk = edit(1);
    bulk.kind = EntryKind::Bulk;
    bulk.changes = 12;
    QTest::newRow("bulk") << bulk << QStringLiteral("12 fields changed") << QStringLiteral("12 champs modifiés");
    HistoryEntry import{.id = 1, .kind = EntryKind::Import, .edition = 2};
    QTest::newRow("import") << import << QStringLiteral("List imported: mars.tsv")
                            << QStringLiteral("Liste importée\u202F: mars.tsv");
}

void TestHistoryModel::entry_isASentence()
{
    QFETCH(const HistoryEntry, entry);
    QTEST(sentenceOf(entry), "english");
    QTEST(sentenceOf(entry, domain::Language::French), "french");
}

void TestHistoryModel::values_areBeforeAndAfter()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.addPage(page(1, 1));
    QCOMPARE(model.index(0, HistoryModel::BeforeColumn).data().toString(), QStringLiteral("Lévis"));
    QCOMPARE(model.index(0, HistoryModel::AfterColumn).data().toString(), QStringLiteral("Québec"));
}

void TestHistoryModel::state_isSaidInWords()
{
    HistoryEntry undone = edit(2);
    undone.state = EntryState::Undone;
    HistoryModel model;
    model.addPage({.entries = {undone, edit(1)}});
    QCOMPARE(model.index(0, HistoryModel::StateColumn).data().toString(), QStringLiteral("Undone"));
    QCOMPARE(model.index(1, HistoryModel::StateColumn).data().toString(), QString());
}

void TestHistoryModel::olderPage_isAppended()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model.isKnown());
    model.addPage(page(5, 3));
    QVERIFY(model.isKnown());
    model.addPage(page(2, 1, 3));
    QCOMPARE(idsOf(model), QList<EntryId>({5, 4, 3, 2, 1}));
    QVERIFY(!model.canFetchMore({}));
}

void TestHistoryModel::newestPage_isPutBeforeWhatIsKnown()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.addPage(page(3, 1));
    const QPersistentModelIndex first = model.index(2, 0);
    model.addPage(page(4, 1));
    QCOMPARE(idsOf(model), QList<EntryId>({4, 3, 2, 1}));
    QCOMPARE(first.row(), 3);
}

void TestHistoryModel::pageThatDoesNotFollow_isIgnored()
{
    HistoryModel model;
    model.addPage(page(9, 7));
    model.addPage(page(3, 1, 4));
    QCOMPARE(idsOf(model), QList<EntryId>({9, 8, 7}));
}

void TestHistoryModel::more_isAskedForOnce()
{
    HistoryModel model;
    const QSignalSpy wanted(&model, &HistoryModel::moreWanted);
    model.addPage(page(9, 7));
    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toLongLong(), 7);
}

QTEST_APPLESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
