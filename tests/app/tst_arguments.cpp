// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/commandline/arguments.h"

#include <QTest>

using namespace accords;
using namespace accords::app;

/// What is understood of a command line before anything is read.
class TestArguments : public QObject
{
    Q_OBJECT

private slots:
    void verbsAndNotices_needNoWindow_data();
    void verbsAndNotices_needNoWindow();
    void bareVerb_hasDefaults();
    void options_areUnderstood();
    void import_hasACatalogueAndASource();
    void language_isTheChosenOne_data();
    void language_isTheChosenOne();
    void help_isAboutItsVerb();
    void version_isAsked();
    void dashDash_endsOptions();
    void file_isToOpen();

private:
    static QStringList words(const char *text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); }
    static Request request(const QStringList &arguments)
    {
        const Command command = understood(arguments, domain::Language::English);
        const auto *request = std::get_if<Request>(&command.wish);
        return request ? *request : Request{};
    }
};

void TestArguments::verbsAndNotices_needNoWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("windowless");

    QTest::newRow("nothing") << QStringList() << false;
    QTest::newRow("file") << words("list.tsv") << false;
    QTest::newRow("verb") << words("stats") << true;
    QTest::newRow("verb's name later") << words("list.tsv stats") << false;
    QTest::newRow("help") << words("--help") << true;
    QTest::newRow("version beside a file") << words("list.tsv --version") << true;
}

void TestArguments::verbsAndNotices_needNoWindow()
{
    QFETCH(const QStringList, arguments);
    QTEST(needsNoWindow(arguments), "windowless");
}

void TestArguments::bareVerb_hasDefaults()
{
    const Request request = TestArguments::request(words("export"));
    QCOMPARE(request.verb, Verb::Export);
    QVERIFY(!request.source);
    QCOMPARE(request.format, catalogue::ExportFormat::Csv);
    QCOMPARE(request.preset, catalogue::ExportPreset::Rfc4180);
    QVERIFY(request.sort.empty());
    QVERIFY(request.columns.isEmpty());
    QVERIFY(request.output.isEmpty());
}

void TestArguments::options_areUnderstood()
{
    const Request request = TestArguments::request(
        words("export list.csv --query -type:mou --sort country,-line --columns line,Contact --format tsv "
              "--preset=excel-fr --output out.tsv"));
    QCOMPARE(request.source, QStringLiteral("list.csv"));
    QCOMPARE(request.query, QStringLiteral("-type:mou"));
    const catalogue::SortKeys keys = {{catalogue::CountryColumn, Qt::AscendingOrder},
                                      {catalogue::LineColumn, Qt::DescendingOrder}};
    QCOMPARE(request.sort, keys);
    QCOMPARE(request.columns, QStringList({QStringLiteral("line"), QStringLiteral("Contact")}));
    QCOMPARE(request.format, catalogue::ExportFormat::Tsv);
    QCOMPARE(request.preset, catalogue::ExportPreset::ExcelFr);
    QCOMPARE(request.output, QStringLiteral("out.tsv"));
    QCOMPARE(TestArguments::request(words("stats --by region")).by, Grouping::Region);
    QVERIFY(TestArguments::request(words("check --format json")).json);
}

void TestArguments::import_hasACatalogueAndASource()
{
    const Request request = TestArguments::request(words("import partners.accords - --language fr"));
    QCOMPARE(request.verb, Verb::Import);
    QCOMPARE(request.catalogue, QStringLiteral("partners.accords"));
    QCOMPARE(request.source, QStringLiteral("-"));
    QCOMPARE(request.language, domain::Language::French);
}

void TestArguments::language_isTheChosenOne_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<bool>("french");

    QTest::newRow("system's") << "stats" << true;
    QTest::newRow("chosen") << "stats --language en" << false;
    QTest::newRow("chosen, beside a mistake") << "stats --bogus --language en" << false;
    QTest::newRow("for help") << "--help --language en" << false;
    QTest::newRow("unknown") << "stats --language xx" << true;
}

void TestArguments::language_isTheChosenOne()
{
    QFETCH(const QString, arguments);
    QFETCH(const bool, french);
    const Command command = understood(arguments.split(QLatin1Char(' ')), domain::Language::French);
    QCOMPARE(command.language, french ? domain::Language::French : domain::Language::English);
}

void TestArguments::help_isAboutItsVerb()
{
    const Command command = understood(words("check --help"), domain::Language::English);
    QCOMPARE(std::get<Notice>(command.wish), Notice::Help);
    QCOMPARE(command.verb, Verb::Check);
    QVERIFY(!understood(words("list.tsv --help"), domain::Language::English).verb);
}

void TestArguments::version_isAsked()
{
    QCOMPARE(std::get<Notice>(understood(words("--version"), domain::Language::English).wish), Notice::Version);
    QCOMPARE(std::get<Notice>(understood(words("stats -v"), domain::Language::English).wish), Notice::Version);
}

void TestArguments::dashDash_endsOptions()
{
    QCOMPARE(request(words("stats -- --query")).source, QStringLiteral("--query"));
}

void TestArguments::file_isToOpen()
{
    const text::Phrasebook phrases(domain::Language::English);
    QCOMPARE(std::get<QString>(fileToOpen({}, phrases)), QString());
    QCOMPARE(std::get<QString>(fileToOpen(words("my-list.tsv"), phrases)), QStringLiteral("my-list.tsv"));
    QCOMPARE(std::get<Failure>(fileToOpen(words("starts"), phrases)).status, ExitStatus::Usage);
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
