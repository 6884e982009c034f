// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/backupmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace accords;
using domain::Language;
using table::BackupModel;
using table::BackupRow;

namespace {

BackupRow rowOf(BackupRow::Reason reason)
{
    return {.path = QStringLiteral("/backups/1.accords"),
            .moment = QDateTime(QDate(2026, 3, 9), QTime(14, 5)),
            .reason = reason,
            .bytes = 1'500'000,
            .isReadable = true,
            .agreements = 12'345,
            .institutions = 190,
            .fields = 7};
}

QString cell(const BackupModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QString title(const BackupModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal).toString();
}

} // namespace

class TestBackupModel final : public QObject
{
    Q_OBJECT

private slots:
    void everyBackup_isARow();
    void unreadableBackup_saysNoCounts();
    void reason_isSaid_data();
    void reason_isSaid();
    void numbers_standOnTheRight();
    void otherRoles_areEmpty();
    void language_isFollowed();
};

void TestBackupModel::everyBackup_isARow()
{
    BackupModel model({rowOf(BackupRow::Reason::Import), rowOf(BackupRow::Reason::Bulk)}, Language::English);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), static_cast<int>(BackupModel::BackupColumnCount));
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    QCOMPARE(cell(model, 0, BackupModel::AgreementsColumn), QStringLiteral("12,345"));
    QCOMPARE(cell(model, 0, BackupModel::InstitutionsColumn), QStringLiteral("190"));
    QCOMPARE(cell(model, 0, BackupModel::FieldsColumn), QStringLiteral("7"));
    QCOMPARE(cell(model, 0, BackupModel::DateColumn), model.momentText(model.at(0)));
    QVERIFY(cell(model, 0, BackupModel::DateColumn).contains(QStringLiteral("2026")));
    QVERIFY(cell(model, 0, BackupModel::SizeColumn).contains(QStringLiteral("MB")) ||
            cell(model, 0, BackupModel::SizeColumn).contains(QStringLiteral("MiB")));
}

void TestBackupModel::unreadableBackup_saysNoCounts()
{
    BackupRow damaged = rowOf(BackupRow::Reason::Damaged);
    damaged.isReadable = false;
    const BackupModel model({damaged}, Language::English);
    for (const int column : {BackupModel::AgreementsColumn, BackupModel::InstitutionsColumn, BackupModel::FieldsColumn})
        QCOMPARE(cell(model, 0, column), QString());
    QVERIFY(!cell(model, 0, BackupModel::SizeColumn).isEmpty());
}

void TestBackupModel::reason_isSaid_data()
{
    QTest::addColumn<BackupRow::Reason>("reason");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    using Reason = BackupRow::Reason;
    QTest::newRow("import") << Reason::Import << QStringLiteral("Before an import")
                            << QStringLiteral("Avant une importation");
    QTest::newRow("upgrade") << Reason::Upgrade << QStringLiteral("Before a newer version of Accords")
                             << QStringLiteral("Avant une version plus récente d’Accords");
    QTest::newRow("bulk") << Reason::Bulk << QStringLiteral("Before a change of many agreements")
                          << QStringLiteral("Avant une modification de plusieurs accords");
    QTest::newRow("restore") << Reason::Restore << QStringLiteral("Before going back to a backup")
                             << QStringLiteral("Avant le retour à une sauvegarde");
    QTest::newRow("damaged") << Reason::Damaged << QStringLiteral("Damaged, kept as it was")
                             << QStringLiteral("Endommagé, gardé tel quel");
}

void TestBackupModel::reason_isSaid()
{
    QFETCH(const BackupRow::Reason, reason);
    BackupModel model({rowOf(reason)}, Language::English);
    QTEST(cell(model, 0, BackupModel::ReasonColumn), "english");
    model.setLanguage(Language::French);
    QTEST(cell(model, 0, BackupModel::ReasonColumn), "french");
}

void TestBackupModel::numbers_standOnTheRight()
{
    const BackupModel model({rowOf(BackupRow::Reason::Import)}, Language::English);
    for (int column = 0; column < model.columnCount(); ++column) {
        const Qt::Alignment wanted =
            Qt::AlignVCenter | (column < BackupModel::AgreementsColumn ? Qt::AlignLeft : Qt::AlignRight);
        const QVariant ofTitle = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        QCOMPARE(Qt::Alignment(ofTitle.toInt()), wanted);
        QCOMPARE(model.index(0, column).data(Qt::TextAlignmentRole), ofTitle);
    }
}

void TestBackupModel::otherRoles_areEmpty()
{
    const BackupModel model({rowOf(BackupRow::Reason::Import)}, Language::English);
    for (const int role : {Qt::ToolTipRole, Qt::DecorationRole, Qt::EditRole, Qt::CheckStateRole})
        QVERIFY(!model.index(0, 0).data(role).isValid());
    QVERIFY(!model.data({}).isValid());
    QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).isValid());
    QVERIFY(!model.headerData(BackupModel::BackupColumnCount, Qt::Vertical, Qt::DecorationRole).isValid());
}

void TestBackupModel::language_isFollowed()
{
    BackupModel model({rowOf(BackupRow::Reason::Import)}, Language::English);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList english;
    for (int column = 0; column < model.columnCount(); ++column)
        english << title(model, column);
    QCOMPARE(english, QStringList({QStringLiteral("Date"), QStringLiteral("Made"), QStringLiteral("Agreements"),
                                   QStringLiteral("Institutions"), QStringLiteral("Fields"), QStringLiteral("Size")}));
    const QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy titles(&model, &QAbstractItemModel::headerDataChanged);
    model.setLanguage(Language::French);
    QCOMPARE(cells.count(), 1);
    QCOMPARE(titles.count(), 1);
    QCOMPARE(title(model, BackupModel::AgreementsColumn), QStringLiteral("Accords"));
    QCOMPARE(cell(model, 0, BackupModel::AgreementsColumn), QStringLiteral("12\u202F345"));
    model.setLanguage(Language::French);
    QCOMPARE(titles.count(), 1);
}

QTEST_GUILESS_MAIN(TestBackupModel)
#include "tst_backupmodel.moc"
