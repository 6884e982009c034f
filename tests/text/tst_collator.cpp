// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "text/collator.h"

#include <QTest>

#include <algorithm>

using accords::domain::Language;
using accords::text::Collator;

Q_DECLARE_METATYPE(accords::domain::Language)

class TestCollator final : public QObject
{
    Q_OBJECT

private slots:
    void words_standInTheOrderOfADictionary_data();
    void words_standInTheOrderOfADictionary();
    void sortKeys_orderLikeCompare_data();
    void sortKeys_orderLikeCompare();
    void equalTexts_compareEqual();
    void emptyText_standsFirst();
    void longText_hasAWholeSortKey();
    void movedCollator_stillCompares();
};

void TestCollator::words_standInTheOrderOfADictionary_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("words");
    const QStringList accents{QStringLiteral("cote"), QStringLiteral("coté"), QStringLiteral("côte"),
                              QStringLiteral("côté")};
    const QStringList cases{QStringLiteral("albi"), QStringLiteral("Albi"), QStringLiteral("albigeois")};
    const QStringList ligatures{QStringLiteral("odeur"), QStringLiteral("oeuf"), QStringLiteral("œuf"),
                                QStringLiteral("oeuvre"), QStringLiteral("of")};
    const QStringList numbers{QStringLiteral("Paris 2"), QStringLiteral("Paris 10"), QStringLiteral("Paris 100")};
    const QStringList letters{QStringLiteral("Éa"), QStringLiteral("Eb"), QStringLiteral("Éc"), QStringLiteral("Z")};
    for (const auto &[name, language] :
         {std::pair("french", Language::French), std::pair("english", Language::English)}) {
        QTest::addRow("%s accents", name) << language << accents;
        QTest::addRow("%s case", name) << language << cases;
        QTest::addRow("%s ligatures", name) << language << ligatures;
        QTest::addRow("%s numbers", name) << language << numbers;
        QTest::addRow("%s letters", name) << language << letters;
    }
}

void TestCollator::words_standInTheOrderOfADictionary()
{
    QFETCH(const Language, language);
    QFETCH(const QStringList, words);
    const Collator collator(language);
    QStringList sorted = words;
    std::ranges::reverse(sorted);
    std::ranges::sort(
        sorted, [&collator](const QString &left, const QString &right) { return collator.compare(left, right) < 0; });
    QCOMPARE(sorted, words);
}

void TestCollator::sortKeys_orderLikeCompare_data()
{
    words_standInTheOrderOfADictionary_data();
}

void TestCollator::sortKeys_orderLikeCompare()
{
    QFETCH(const Language, language);
    QFETCH(const QStringList, words);
    const Collator collator(language);
    for (qsizetype at = 1; at < words.size(); ++at)
        QVERIFY(collator.sortKey(words[at - 1]) < collator.sortKey(words[at]));
}

void TestCollator::equalTexts_compareEqual()
{
    const Collator collator(Language::French);
    QCOMPARE(collator.compare(u"côté", u"côté"), 0);
    QCOMPARE(collator.compare(u"c\u00f4t\u00e9", u"co\u0302te\u0301"), 0);
    QCOMPARE(collator.sortKey(u"c\u00f4t\u00e9"), collator.sortKey(u"co\u0302te\u0301"));
}

void TestCollator::emptyText_standsFirst()
{
    const Collator collator(Language::English);
    QVERIFY(collator.compare(QStringView(), u"a") < 0);
    QVERIFY(collator.compare(u"a", QStringView()) > 0);
    QCOMPARE(collator.compare(QStringView(), QString()), 0);
    QVERIFY(collator.sortKey(QStringView()) < collator.sortKey(u"a"));
}

void TestCollator::longText_hasAWholeSortKey()
{
    const Collator collator(Language::French);
    // Each of these takes more bytes in the key than the first guess allows.
    const QString text = QStringLiteral("Ǻ清").repeated(1000);
    QVERIFY(collator.sortKey(text + u'a') < collator.sortKey(text + u'b'));
}

void TestCollator::movedCollator_stillCompares()
{
    Collator first(Language::French);
    Collator second(std::move(first));
    QVERIFY(second.compare(u"a", u"b") < 0);
    second = Collator(Language::English);
    QVERIFY(second.compare(u"a", u"b") < 0);
}

QTEST_APPLESS_MAIN(TestCollator)

#include "tst_collator.moc"
