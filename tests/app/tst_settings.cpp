// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/settings/settings.h"

#include <QTest>

using namespace accords;
using namespace accords::app;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void settings_goBothWays();
    void wrongJson_isNothing_data();
    void wrongJson_isNothing();
    void wrongMember_getsItsDefault_data();
    void wrongMember_getsItsDefault();
    void unknownMember_isIgnored();
    void hugeQuery_isCut();
};

void TestSettings::settings_goBothWays()
{
    const Settings settings{.language = ui::LanguageChoice::French,
                            .appearance = ui::Appearance::Dark,
                            .query = QStringLiteral("pays:brésil \"rio\""),
                            .file = QStringLiteral("/home/a/partenaires été.accords"),
                            .recent = {QStringLiteral("/home/a/b.tsv"), QStringLiteral("/home/a/c.accords")},
                            .window = {{QStringLiteral("panes"), QVariantList{1.0, 2.0}},
                                       {QStringLiteral("sort"), QStringLiteral("-line")}}};
    QCOMPARE(settingsFromJson(toJson(settings)), settings);
    QCOMPARE(settingsFromJson(toJson(Settings())), Settings());
}

void TestSettings::wrongJson_isNothing_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"language\":\"fr\",\"que");
    QTest::newRow("list") << QByteArray("[1,2]");
    QTest::newRow("binary") << QByteArray("\0\xFF\xFE{}", 5);
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestSettings::wrongJson_isNothing()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!settingsFromJson(json));
}

void TestSettings::wrongMember_getsItsDefault_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("none") << QByteArray("{}");
    QTest::newRow("numbers") << QByteArray(
        R"({"language":1,"appearance":-7,"query":3.5,"window":9,"file":2,"recent":3})");
    QTest::newRow("lists") << QByteArray(R"({"language":["fr"],"appearance":[],"query":[],"window":[1]})");
    QTest::newRow("nulls") << QByteArray(R"({"language":null,"appearance":null,"query":null,"window":null})");
    QTest::newRow("words") << QByteArray(R"({"language":"klingon","appearance":"pink","window":"wide"})");
}

void TestSettings::wrongMember_getsItsDefault()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(settingsFromJson(json), Settings());
}

void TestSettings::unknownMember_isIgnored()
{
    const auto settings = settingsFromJson(R"({"language":"fr","invented":{"later":true}})");
    QVERIFY(settings);
    QCOMPARE(settings->language, ui::LanguageChoice::French);
}

void TestSettings::hugeQuery_isCut()
{
    const QByteArray json = R"({"query":")" + QByteArray(500'000, 'x') + R"("})";
    QCOMPARE(settingsFromJson(json)->query.size(), 10'000);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
