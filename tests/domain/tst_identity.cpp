// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/identity.h"

#include "support/lists.h"

#include <QTest>

using namespace accords::domain;
using accords::testing::listOf;

class TestIdentity final : public QObject
{
    Q_OBJECT

private slots:
    void agreements_areTheSame_data();
    void agreements_areTheSame();
};

void TestIdentity::agreements_areTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char *one, const char *other, bool same) {
        QTest::newRow(name) << QString::fromUtf8(one) << QString::fromUtf8(other) << same;
    };
    row("all alike", "Laval | CA Canada | iia imt", "Laval | CA Canada | iia imt", true);
    row("spelt otherwise before repairs", "Laval | CA Canada | iia", "Laval | CA Canada | iia | \"Laval", true);
    row("label of the country", "Laval | CA Canada | iia", "Laval | CA Kanada | iia", true);
    row("institution", "Laval | CA Canada | iia", "McGill | CA Canada | iia", false);
    row("country", "Laval | CA Canada | iia", "Laval | FR France | iia", false);
    row("programme", "Laval | CA Canada | iia", "Laval | CA Canada | mou", false);
    row("signatory", "Laval | CA Canada | iia imt", "Laval | CA Canada | iia imt-mines-albi", false);
    row("country without a code", "Laval | (Atlantis) | iia", "Laval | (Atlantis) | iia", true);
    row("other country without a code", "Laval | (Atlantis) | iia", "Laval | (Utopia) | iia", false);
    row("accents", "Université | FR France | iia", "Universite | FR France | iia", false);
}

void TestIdentity::agreements_areTheSame()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, same);
    // Numbers differ: another agreement stands before the second.
    const AgreementList first = listOf({one});
    const AgreementList second = listOf({QStringLiteral("Aalen | DE Germany | moa"), other});
    const AgreementIdentity left = identityOf(first, first.agreements[0]);
    const AgreementIdentity right = identityOf(second, second.agreements[1]);
    QCOMPARE(left == right, same);
    QCOMPARE(qHash(left) == qHash(right), same);
}

QTEST_APPLESS_MAIN(TestIdentity)
#include "tst_identity.moc"
