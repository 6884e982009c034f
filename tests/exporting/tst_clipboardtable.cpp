// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "exporting/clipboardtable.h"

#include "support/lists.h"

#include <QTest>

using namespace accords;
using catalogue::Catalogue;
using exporting::ClipboardTable;

namespace {

ClipboardTable tableOf(const QString &row)
{
    const Catalogue catalogue(testing::listOf({row}));
    const std::vector<domain::AgreementId> agreements = {0};
    const std::vector<catalogue::Column> columns = {catalogue::InstitutionColumn, catalogue::CountryCodeColumn};
    return exporting::clipboardTable(catalogue, agreements, columns, text::Phrasebook(domain::Language::English));
}

} // namespace

class TestClipboardTable final : public QObject
{
    Q_OBJECT

private slots:
    void text_hasTabsAndAHeader();
    void html_isATableWithAHeader();
    void html_escapesForeignText();
    void formula_isHarmlessInBoth();
    void noColumns_giveNothing();
};

void TestClipboardTable::text_hasTabsAndAHeader()
{
    QCOMPARE(tableOf(QStringLiteral("Université Laval | CA Canada | iia imt")).text,
             QStringLiteral("Host institution\tCountry code\nUniversité Laval\tCA\n"));
}

void TestClipboardTable::html_isATableWithAHeader()
{
    const QString html = tableOf(QStringLiteral("Université Laval | CA Canada | iia imt")).html;
    QVERIFY(html.contains(QStringLiteral("charset=\"utf-8\"")));
    QVERIFY(html.contains(QStringLiteral("<tr><th>Host institution</th><th>Country code</th></tr>")));
    QVERIFY(html.contains(QStringLiteral("<tr><td>Université Laval</td><td>CA</td></tr>")));
}

void TestClipboardTable::html_escapesForeignText()
{
    const QString html = tableOf(QStringLiteral("A <b>& B | CA Canada | iia imt")).html;
    QVERIFY(html.contains(QStringLiteral("<td>A &lt;b&gt;&amp; B</td>")));
}

void TestClipboardTable::formula_isHarmlessInBoth()
{
    const ClipboardTable table = tableOf(QStringLiteral("=HYPERLINK(1) | CA Canada | iia imt"));
    QVERIFY(table.text.contains(QStringLiteral("\n'=HYPERLINK(1)\tCA")));
    QVERIFY(table.html.contains(QStringLiteral("<td>'=HYPERLINK(1)</td>")));
}

void TestClipboardTable::noColumns_giveNothing()
{
    const Catalogue catalogue(testing::listOf({QStringLiteral("A | FR France | mou imt")}));
    const std::vector<domain::AgreementId> agreements = {0};
    const ClipboardTable table =
        exporting::clipboardTable(catalogue, agreements, {}, text::Phrasebook(domain::Language::English));
    QVERIFY(table.text.isEmpty());
    QVERIFY(table.html.isEmpty());
}

QTEST_APPLESS_MAIN(TestClipboardTable)
#include "tst_clipboardtable.moc"
