// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/highlights.h"

#include <QTest>

using namespace accords;
using catalogue::Field;
using catalogue::Query;

class TestHighlights final : public QObject
{
    Q_OBJECT

private slots:
    void words_areMarked_data();
    void words_areMarked();
};

void TestHighlights::words_areMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Field>("column");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *text, Field column, const char *shown, const char *marked) {
        QTest::addRow("%s in %s", text, shown)
            << QString::fromUtf8(text) << column << QString::fromUtf8(shown) << QString::fromUtf8(marked);
    };
    row("laval", Field::Institution, "Université Laval", "Université [Laval]");
    row("universite", Field::Institution, "Université Laval", "[Université] Laval");
    row("universite", Field::Institution, "Universite\u0301 Laval", "[Universite\u0301] Laval");
    row("an", Field::Institution, "banana", "b[anan]a");
    row("ban nan", Field::Institution, "banana", "[banan]a");
    row("x", Field::Institution, "banana", "banana");
    row("-an", Field::Institution, "banana", "banana");
    row("strasse", Field::Institution, "Große Straße 1", "Große [Straße] 1");
    row("s", Field::Institution, "ß", "[ß]");
    row("oe", Field::Institution, "Œuvre", "[Œ]uvre");
    row("l'eau", Field::Institution, "de l’Eau", "de [l’Eau]");
    row("\"rio de\"", Field::Institution, "Rio\u00a0de Janeiro", "[Rio\u00a0de] Janeiro");
    row("b", Field::Institution, "𝒜b", "𝒜[b]");
    row("institution:laval,univ", Field::Institution, "Université Laval", "[Univ]ersité [Laval]");
    row("institution:laval", Field::Programme, "Laval", "Laval");
    row("programme:imt", Field::Programme, "IIA - IMT", "IIA - [IMT]");
    row("type:mou", Field::Type, "MoU", "[MoU]");
    row("country:brazil", Field::Country, "Brazil", "[Brazil]");
    row("country:BR", Field::Country, "Brazil", "Brazil");
    row("", Field::Institution, "Laval", "Laval");
    row("laval", Field::Institution, "", "");
}

void TestHighlights::words_areMarked()
{
    QFETCH(QString, text);
    QFETCH(Field, column);
    QFETCH(QString, shown);
    QFETCH(QString, marked);
    QString found = shown;
    const auto ranges = catalogue::highlights(shown, std::get<Query>(Query::parse(text, {})), column);
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        found.insert(range->start + range->length, u']');
        found.insert(range->start, u'[');
    }
    QCOMPARE(found, marked);
}

QTEST_GUILESS_MAIN(TestHighlights)
#include "tst_highlights.moc"
