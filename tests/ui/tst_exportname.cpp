// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/exporting/exportname.h"

#include <QTest>

using namespace accords;

class TestExportName : public QObject
{
    Q_OBJECT

private slots:
    void query_givesName_data();
    void query_givesName();
    void longQuery_isCut();
};

void TestExportName::query_givesName_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString() << QStringLiteral("accords");
    QTest::newRow("country") << QStringLiteral("country:BR") << QStringLiteral("accords-bresil");
    QTest::newRow("several") << QStringLiteral("country:BR type:iia") << QStringLiteral("accords-bresil-iia");
    QTest::newRow("phrase") << QStringLiteral("\"rio de janeiro\"") << QStringLiteral("accords-rio-de-janeiro");
    QTest::newRow("path") << QStringLiteral("../etc/passwd") << QStringLiteral("accords-etc-passwd");
    QTest::newRow("other script") << QStringLiteral("大学") << QStringLiteral("accords");
}

void TestExportName::query_givesName()
{
    QFETCH(QString, query);
    QFETCH(QString, name);
    const auto parsed = catalogue::Query::parse(query, {});
    const text::Phrasebook phrases(domain::Language::French);
    QCOMPARE(ui::exportBaseName(std::get<catalogue::Query>(parsed), {}, phrases), name);
}

void TestExportName::longQuery_isCut()
{
    const auto parsed = catalogue::Query::parse(QString(QStringLiteral("university ")).repeated(50), {});
    const QString name =
        ui::exportBaseName(std::get<catalogue::Query>(parsed), {}, text::Phrasebook(domain::Language::English));
    QVERIFY(name.size() <= 60);
    QVERIFY(!name.endsWith(QLatin1Char('-')));
}

QTEST_MAIN(TestExportName)
#include "tst_exportname.moc"
