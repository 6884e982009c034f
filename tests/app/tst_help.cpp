// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/commandline/help.h"
#include "app/commandline/options.h"
#include "catalogue/columns.h"

#include <QTest>

using namespace accords;
using namespace accords::app;

class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void generalHelp_namesEveryVerb();
    void verbHelp_namesItsOptions_data();
    void verbHelp_namesItsOptions();
    void exportHelp_namesEveryColumn();
    void lines_fitTerminal();
    void help_isTranslated();

private:
    const text::Phrasebook m_english{domain::Language::English};
    const text::Phrasebook m_french{domain::Language::French};
};

void TestHelp::generalHelp_namesEveryVerb()
{
    const QString help = generalHelp(m_english);
    for (const VerbInfo &info : verbs())
        QVERIFY(help.contains(QStringLiteral("accords %1 ").arg(QLatin1StringView(info.name))));
    QVERIFY(help.contains(QStringLiteral("accords [FILE]")));
    QVERIFY(help.contains(QStringLiteral("Exit status")));
}

void TestHelp::verbHelp_namesItsOptions_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("options");

    QTest::newRow("export") << Verb::Export << "query sort columns format preset language output";
    QTest::newRow("stats") << Verb::Stats << "query format by language";
    QTest::newRow("check") << Verb::Check << "query format language";
    QTest::newRow("import") << Verb::Import << "language";
}

void TestHelp::verbHelp_namesItsOptions()
{
    QFETCH(const Verb, verb);
    QFETCH(const QString, options);
    const QString help = helpOf(verb, m_english);
    const QStringList names = options.split(QLatin1Char(' '));
    for (const QString &name : names)
        QVERIFY2(help.contains(QStringLiteral("\n  --%1 ").arg(name)), qUtf8Printable(name));
    QCOMPARE(help.count(QStringLiteral("\n  --")), names.size() + 1);
    QVERIFY(help.contains(QStringLiteral("Examples:\n  accords ")));
    QVERIFY(!help.contains(QStringLiteral("%1")));
}

void TestHelp::exportHelp_namesEveryColumn()
{
    const QString help = helpOf(Verb::Export, m_english);
    for (const catalogue::ColumnInfo &info : catalogue::columns())
        QVERIFY2(help.contains(QLatin1StringView(info.key)), info.key);
    QVERIFY(help.contains(QStringLiteral("institution,country_code,country,programme,type,signatory")));
}

void TestHelp::lines_fitTerminal()
{
    for (const text::Phrasebook &phrases : {m_english, m_french}) {
        QString all = generalHelp(phrases);
        for (const VerbInfo &info : verbs())
            all += helpOf(info.verb, phrases);
        for (const QString &line : all.split(QLatin1Char('\n')))
            QVERIFY2(line.size() <= 90, qUtf8Printable(line));
    }
}

void TestHelp::help_isTranslated()
{
    QVERIFY(generalHelp(m_french) != generalHelp(m_english));
    QVERIFY(helpOf(Verb::Export, m_french).contains(QStringLiteral("Exemples")));
}

QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"
