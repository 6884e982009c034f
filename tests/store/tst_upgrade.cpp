// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "files.h"
#include "samelist.h"
#include "store/backups.h"
#include "store/editions.h"
#include "store/editiontable.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "support/lists.h"

#include <QTest>

using namespace accords;
using namespace accords::testing;
using store::CatalogueFile;
using store::Condition;
using store::placeOf;
using Kind = store::StoreError::Kind;

class TestUpgrade final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void steps_areNumberedFromOne();
    void older_isUpgradedAndKeepsWhatItHas();
    void firstVersion_keepsItsListsAndABackup();
    void severalSteps_areDoneInTurn();
    void failingStep_leavesTheStepBefore();
    void upgraded_isSoundTheNextTime();
    void upgradedMeanwhile_isNotUpgradedTwice();

private:
    store::Outcome<CatalogueFile> opened(const QStringList &more) const
    {
        return openCatalogue(placeOf(m_path), {.steps = store::schemaSteps() + more});
    }
    QString version() const { return cell(m_path, QStringLiteral("PRAGMA user_version")); }

    const QString m_second = QStringLiteral("CREATE TABLE second (n INTEGER);\nINSERT INTO second VALUES (2);\n");
    const QString m_third = QStringLiteral("UPDATE second SET n = n + 1;\n");
    const QString m_failing = QStringLiteral("UPDATE second SET n = 9;\nNONSENSE;\n");
    std::optional<Folder> m_folder;
    QString m_path;
    qsizetype m_known = 0; ///< the version of today
};

void TestUpgrade::init()
{
    m_folder.emplace();
    m_path = m_folder->path(QStringLiteral("a.accords"));
    m_known = store::schemaSteps().size();
    QCOMPARE(makeCatalogue(m_path), QString());
}

void TestUpgrade::steps_areNumberedFromOne()
{
    QVERIFY(m_known >= 1);
    for (const QString &step : store::schemaSteps()) {
        QVERIFY(step.endsWith(QLatin1StringView(";\n")));
        QVERIFY(!step.contains(u'\r'));
    }
    QCOMPARE(version(), QString::number(m_known));
}

void TestUpgrade::older_isUpgradedAndKeepsWhatItHas()
{
    const QString uid = cell(m_path, QStringLiteral("SELECT uid FROM catalogue"));
    const auto outcome = opened({m_second});
    const auto *file = std::get_if<CatalogueFile>(&outcome);
    QVERIFY(file);
    QCOMPARE(file->condition, Condition::Upgraded);
    QVERIFY(file->canChange());
    QCOMPARE(file->version, m_known + 1);
    QCOMPARE(store::numberOf(*file->connection, "SELECT n FROM second"), 2);
    QCOMPARE(version(), QString::number(m_known + 1));
    QCOMPARE(cell(m_path, QStringLiteral("SELECT uid FROM catalogue")), uid);
    QCOMPARE(cell(m_path, QStringLiteral("PRAGMA application_id")), QString::number(store::applicationId));
}

/// A catalogue as the first version of the schema alone makes it.
void TestUpgrade::firstVersion_keepsItsListsAndABackup()
{
    const QStringList first = {store::schemaSteps().first()};
    const QString path = m_folder->path(QStringLiteral("b.accords"));
    QCOMPARE(makeCatalogue(path, first), QString());
    for (const auto &list : {bundledList(), listOf({QStringLiteral("A | CA | mou")})}) {
        // Its tables of editions are those of today.
        auto made = store::openCatalogue(placeOf(path), {.steps = first});
        auto &connection = *std::get<CatalogueFile>(made).connection;
        store::Transaction transaction(connection, store::Transaction::Kind::Write);
        addEdition(connection, store::packedEdition(list, someDay()));
        QVERIFY(!transaction.commit());
    }
    const auto outcome = openCatalogue(placeOf(path), {.now = someDay()});
    const auto *file = std::get_if<CatalogueFile>(&outcome);
    QVERIFY(file);
    QCOMPARE(file->condition, Condition::Upgraded);
    const auto editions = std::get<std::vector<domain::Edition>>(store::editions(*file));
    QCOMPARE(editions.size(), std::size_t(2));
    QCOMPARE(difference(std::get<domain::AgreementList>(store::readList(*file, editions[0])), bundledList()),
             QString());
    const std::vector<store::Backup> backups = store::backups(placeOf(path));
    QCOMPARE(backups.size(), std::size_t(1));
    QCOMPARE(backups[0].name, (store::BackupName{someDay(), store::BackupReason::Upgrade}));
    QCOMPARE(backups[0].editions, 2);
    QCOMPARE(cell(backups[0].path, QStringLiteral("PRAGMA user_version")), QStringLiteral("1"));
}

void TestUpgrade::severalSteps_areDoneInTurn()
{
    QVERIFY(std::holds_alternative<CatalogueFile>(opened({m_second, m_third})));
    QCOMPARE(cell(m_path, QStringLiteral("SELECT n FROM second")), QStringLiteral("3"));
    QCOMPARE(version(), QString::number(m_known + 2));
}

void TestUpgrade::failingStep_leavesTheStepBefore()
{
    QCOMPARE(errorOf(opened({m_second, m_failing})).kind, Kind::Damaged);
    QCOMPARE(version(), QString::number(m_known + 1));
    QCOMPARE(cell(m_path, QStringLiteral("SELECT n FROM second")), QStringLiteral("2"));
    QVERIFY(std::holds_alternative<CatalogueFile>(opened({m_second, m_third})));
    QCOMPARE(cell(m_path, QStringLiteral("SELECT n FROM second")), QStringLiteral("3"));
}

void TestUpgrade::upgraded_isSoundTheNextTime()
{
    QVERIFY(std::holds_alternative<CatalogueFile>(opened({m_second})));
    const auto again = opened({m_second});
    QCOMPARE(std::get<CatalogueFile>(again).condition, Condition::Sound);
}

void TestUpgrade::upgradedMeanwhile_isNotUpgradedTwice()
{
    store::Connection early(m_path, QString(), store::Access::Write);
    QVERIFY(std::holds_alternative<CatalogueFile>(opened({m_second, m_third})));
    QVERIFY(!applySteps(early, store::schemaSteps() + QStringList{m_second, m_third}));
    QCOMPARE(store::numberOf(early, "SELECT n FROM second"), 3);
}

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
