// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "files.h"
#include "store/statement.h"

#include <QTest>

using namespace accords;
using namespace accords::testing;
using store::Access;
using store::Connection;
using store::Statement;
using Kind = store::StoreError::Kind;

class TestStatement final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void values_comeBack();
    void oddText_comesBack_data();
    void oddText_comesBack();
    void largeText_comesBack();
    void emptyTextAndBytes_areNotNull();
    void boundText_isNeverSql();
    void twoStatements_areRefused();
    void rows_comeOneByOne();
    void afterAFailure_nothingIsDone();
    void failure_isToldOnce();
    void script_isExecutedWhole();
    void failingScript_stopsThere();

private:
    Connection &connection() { return *m_connection; }

    std::optional<Folder> m_folder;
    std::unique_ptr<Connection> m_connection;
};

void TestStatement::init()
{
    m_folder.emplace();
    const QString path = m_folder->path(QStringLiteral("a.db"));
    QCOMPARE(execute(path, {QStringLiteral("CREATE TABLE t (n INTEGER, s TEXT, b BLOB)")}), QString());
    m_connection = std::make_unique<Connection>(path, QStringLiteral("a.db"), Access::Write);
    QVERIFY(!m_connection->hasFailed());
}

void TestStatement::cleanup()
{
    m_connection.reset();
    m_folder.reset();
}

void TestStatement::values_comeBack()
{
    const qint64 number = Q_INT64_C(-0x7FFF'FFFF'FFFF'FFFF);
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += char(i);
    Statement insert(connection(), "INSERT INTO t (n, s, b) VALUES (?, ?, ?)");
    QVERIFY(insert.run(number, QStringLiteral("Łódź"), bytes));
    QCOMPARE(insert.changedRows(), 1);
    QCOMPARE(insert.insertedId(), 1);
    QVERIFY(insert.run(std::optional<qint64>(), std::optional<QString>(), std::optional(bytes)));

    Statement select(connection(), "SELECT n, s, b FROM t ORDER BY rowid");
    QVERIFY(select.run() && select.next());
    QCOMPARE(select.number(0), number);
    QCOMPARE(select.text(1), QStringLiteral("Łódź"));
    QCOMPARE(select.bytes(2), bytes);
    QVERIFY(select.next());
    QVERIFY(select.isNull(0) && select.isNull(1) && !select.isNull(2));
    QVERIFY(!select.next());
}

void TestStatement::oddText_comesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(u'\0') + u'b';
    QTest::newRow("half a pair") << QString(QChar(u'\xD800')) + u'b';
    QTest::newRow("half a pair at the end") << QStringLiteral("b") + QChar(u'\xDBFF');
    QTest::newRow("other half") << QString(QChar(u'\xDFFF')) + u'b';
    QTest::newRow("U+FFFE") << QString(QChar(u'\xFFFE')) + QStringLiteral("ABC");
    QTest::newRow("U+FEFF") << QString(QChar(u'\xFEFF')) + QStringLiteral("ABC");
    QTest::newRow("U+FFFF") << QStringLiteral("A") + QChar(u'\xFFFF');
    QTest::newRow("pair") << QStringLiteral("🎓");
    QTest::newRow("controls") << QStringLiteral("\x01\x10\x1b\x7f\r\n");
}

void TestStatement::oddText_comesBack()
{
    QFETCH(const QString, text);
    QVERIFY(Statement(connection(), "INSERT INTO t (s) VALUES (?)").run(text));
    Statement found(connection(), "SELECT s FROM t WHERE s = ?");
    QVERIFY(found.run(text) && found.next());
    QCOMPARE(found.text(0), text);
}

void TestStatement::largeText_comesBack()
{
    const QString text = QStringLiteral("é🎓\n").repeated(1 << 20);
    QVERIFY(Statement(connection(), "INSERT INTO t (s) VALUES (?)").run(text));
    Statement found(connection(), "SELECT s FROM t");
    QVERIFY(found.run() && found.next());
    QCOMPARE(found.text(0), text);
}

void TestStatement::emptyTextAndBytes_areNotNull()
{
    QVERIFY(Statement(connection(), "INSERT INTO t (s, b) VALUES (?, ?)").run(QString(), QByteArray()));
    Statement found(connection(), "SELECT s, b FROM t");
    QVERIFY(found.run() && found.next());
    QVERIFY(!found.isNull(0) && !found.isNull(1));
    QCOMPARE(found.text(0), QString());
    QCOMPARE(found.bytes(1), QByteArray());
}

void TestStatement::boundText_isNeverSql()
{
    const QString text = QStringLiteral("'); DROP TABLE t; --");
    QVERIFY(Statement(connection(), "INSERT INTO t (s) VALUES (?)").run(text));
    QCOMPARE(store::numberOf(connection(), "SELECT COUNT(*) FROM t"), 1);
}

void TestStatement::twoStatements_areRefused()
{
    QVERIFY(!Statement(connection(), "DELETE FROM t; DROP TABLE t").run());
    connection().takeFailure();
    QCOMPARE(store::numberOf(connection(), "SELECT COUNT(*) FROM t"), 0);
    QVERIFY(!connection().hasFailed());
}

void TestStatement::rows_comeOneByOne()
{
    Statement insert(connection(), "INSERT INTO t (n) VALUES (?)");
    for (qint64 n = 0; n < 1000; ++n)
        QVERIFY(insert.run(n));
    Statement select(connection(), "SELECT n FROM t ORDER BY n");
    QVERIFY(select.run());
    qint64 n = 0;
    while (select.next())
        QCOMPARE(select.number(0), n++);
    QCOMPARE(n, 1000);
}

void TestStatement::afterAFailure_nothingIsDone()
{
    QVERIFY(!Statement(connection(), "SELECT * FROM nothing").run());
    QVERIFY(connection().hasFailed());
    QVERIFY(!Statement(connection(), "INSERT INTO t (n) VALUES (1)").run());
    QCOMPARE(store::numberOf(connection(), "SELECT 1"), 0);
    connection().takeFailure();
    QCOMPARE(store::numberOf(connection(), "SELECT COUNT(*) FROM t"), 0);
}

void TestStatement::failure_isToldOnce()
{
    Statement(connection(), "SELECT * FROM nothing").run();
    const auto failure = connection().takeFailure();
    QVERIFY(failure);
    QCOMPARE(failure->kind, Kind::Damaged);
    QCOMPARE(failure->file, QStringLiteral("a.db"));
    QVERIFY2(failure->detail.contains(QLatin1StringView("nothing")), qPrintable(failure->detail));
    QVERIFY(!connection().takeFailure());
}

void TestStatement::script_isExecutedWhole()
{
    const QString script = QStringLiteral("-- a note; with a semicolon\nCREATE TABLE u (n);\n\nINSERT INTO u\n"
                                          "VALUES (7);\n");
    QVERIFY(store::runScript(connection(), script));
    QCOMPARE(store::numberOf(connection(), "SELECT n FROM u"), 7);
}

void TestStatement::failingScript_stopsThere()
{
    QVERIFY(!store::runScript(connection(), QStringLiteral("INSERT INTO t (n) VALUES (1);\nNONSENSE;\n"
                                                           "INSERT INTO t (n) VALUES (2);\n")));
    connection().takeFailure();
    QCOMPARE(store::numberOf(connection(), "SELECT COUNT(*) FROM t"), 1);
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
