// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "files.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QFile>
#include <QTest>

using namespace accords;
using namespace accords::testing;
using store::Access;
using store::Connection;
using store::Statement;
using store::Transaction;
using Kind = store::StoreError::Kind;

class TestTransaction final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void committed_stays();
    void withoutCommit_nothingChanges();
    void failedStatement_takesAllBack();
    void failureBefore_isForgotten();
    void reader_seesOneState();
    void secondWriter_isToldToWait();
    void writer_comesAfterTheOther();
    void failedCommit_leavesTheConnectionUsable();
#ifdef Q_OS_UNIX
    void fileThatIsGone_isNotChanged();
    void fileThatGoesMeanwhile_isTold();
    void fileThatIsGone_canStillBeRead();
#endif

private:
    std::unique_ptr<Connection> connected(std::chrono::milliseconds patience = std::chrono::milliseconds(0)) const
    {
        return std::make_unique<Connection>(m_path, QStringLiteral("a.db"), Access::Write, patience);
    }
    static void add(Connection &connection)
    {
        Statement(connection, "INSERT INTO t (n) VALUES (1)").run();
    }
    static qint64 count(Connection &connection)
    {
        return store::numberOf(connection, "SELECT COUNT(*) FROM t");
    }

    std::optional<Folder> m_folder;
    QString m_path;
};

void TestTransaction::init()
{
    m_folder.emplace();
    m_path = m_folder->path(QStringLiteral("a.db"));
    QCOMPARE(execute(m_path, {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("CREATE TABLE t (n)")}),
             QString());
}

void TestTransaction::committed_stays()
{
    {
        const auto connection = connected();
        Transaction transaction(*connection, Transaction::Kind::Write);
        add(*connection);
        QVERIFY(!transaction.commit());
    }
    QCOMPARE(count(*connected()), 1);
}

void TestTransaction::withoutCommit_nothingChanges()
{
    const auto connection = connected();
    {
        const Transaction transaction(*connection, Transaction::Kind::Write);
        add(*connection);
        QCOMPARE(count(*connection), 1);
    }
    QCOMPARE(count(*connection), 0);
}

void TestTransaction::failedStatement_takesAllBack()
{
    const auto connection = connected();
    Transaction transaction(*connection, Transaction::Kind::Write);
    add(*connection);
    Statement(*connection, "INSERT INTO nothing VALUES (1)").run();
    add(*connection);
    const auto error = transaction.commit();
    QVERIFY(error);
    QVERIFY(error->detail.contains(QLatin1StringView("nothing")));
    QCOMPARE(count(*connection), 0);
}

void TestTransaction::failureBefore_isForgotten()
{
    const auto connection = connected();
    Statement(*connection, "NONSENSE").run();
    Transaction transaction(*connection, Transaction::Kind::Write);
    add(*connection);
    QVERIFY(!transaction.commit());
    QCOMPARE(count(*connection), 1);
}

void TestTransaction::reader_seesOneState()
{
    const auto reader = connected();
    const auto writer = connected();
    Transaction transaction(*reader, Transaction::Kind::Read);
    QCOMPARE(count(*reader), 0);
    add(*writer);
    QVERIFY(!writer->hasFailed());
    QCOMPARE(count(*reader), 0);
    QVERIFY(!transaction.commit());
    QCOMPARE(count(*reader), 1);
}

void TestTransaction::secondWriter_isToldToWait()
{
    const auto first = connected();
    const auto second = connected(std::chrono::milliseconds(20));
    const Transaction transaction(*first, Transaction::Kind::Write);
    add(*first);
    Transaction late(*second, Transaction::Kind::Write);
    add(*second);
    const auto error = late.commit();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Busy);
}

void TestTransaction::writer_comesAfterTheOther()
{
    const auto first = connected();
    const auto second = connected();
    for (Connection *connection : {first.get(), second.get()}) {
        Transaction transaction(*connection, Transaction::Kind::Write);
        add(*connection);
        QVERIFY(!transaction.commit());
    }
    QCOMPARE(count(*first), 2);
}

void TestTransaction::failedCommit_leavesTheConnectionUsable()
{
    const auto connection = connected();
    Statement(*connection, "CREATE TABLE child (parent INTEGER REFERENCES t (n) DEFERRABLE INITIALLY DEFERRED)").run();
    Statement(*connection, "CREATE UNIQUE INDEX t_n ON t (n)").run();
    {
        Transaction transaction(*connection, Transaction::Kind::Write);
        Statement(*connection, "INSERT INTO child VALUES (5)").run();
        const auto error = transaction.commit();
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::Damaged);
    }
    QCOMPARE(store::numberOf(*connection, "SELECT COUNT(*) FROM child"), 0);
    Transaction transaction(*connection, Transaction::Kind::Write);
    add(*connection);
    QVERIFY(!transaction.commit());
}

#ifdef Q_OS_UNIX

void TestTransaction::fileThatIsGone_isNotChanged()
{
    const auto connection = connected();
    QVERIFY(QFile::rename(m_path, m_path + QLatin1StringView(".moved")));
    Transaction transaction(*connection, Transaction::Kind::Write);
    add(*connection);
    const auto error = transaction.commit();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Moved);
    QCOMPARE(count(*connection), 0);
}

void TestTransaction::fileThatGoesMeanwhile_isTold()
{
    const auto connection = connected();
    Transaction transaction(*connection, Transaction::Kind::Write);
    add(*connection);
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::copy(m_folder->put(QStringLiteral("other"), "another file"), m_path));
    const auto error = transaction.commit();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Moved);
}

void TestTransaction::fileThatIsGone_canStillBeRead()
{
    const auto connection = connected();
    add(*connection);
    QVERIFY(QFile::remove(m_path));
    Transaction transaction(*connection, Transaction::Kind::Read);
    QCOMPARE(count(*connection), 1);
    QVERIFY(!transaction.commit());
}

#endif

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
