// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/commandline/grouping.h"

#include "support/lists.h"

#include <QTest>

#include <numeric>

using namespace accords;
using namespace accords::app;

class TestGrouping : public QObject
{
    Q_OBJECT

private slots:
    void keys_goBothWays();
    void groups_areCounted_data();
    void groups_areCounted();
    void equalGroups_followLabels();
    void noAgreements_giveNoGroups();

private:
    /// `KEY Label agreements/institutions` for each group.
    static QStringList groups(Grouping grouping, domain::Language language)
    {
        const catalogue::Catalogue catalogue(testing::listOf({
            QStringLiteral("Université Laval | CA Canada | mou imt"),
            QStringLiteral("Université Laval | CA Canada | iia imt"),
            QStringLiteral("Unicamp | BR Brazil | iia imt-mines-albi"),
            QStringLiteral("KTH | SE Sweden | erasmus"),
            QStringLiteral("Nautilus | (Atlantis) | erasmus"),
        }));
        std::vector<domain::AgreementId> all(catalogue.size());
        std::iota(all.begin(), all.end(), 0U);
        QStringList lines;
        for (const Group &group : groupsOf(catalogue, all, grouping, text::Phrasebook(language)))
            lines.append(QStringLiteral("%1 %2 %3/%4")
                             .arg(group.key, group.label)
                             .arg(group.agreements)
                             .arg(group.institutions));
        return lines;
    }
};

void TestGrouping::keys_goBothWays()
{
    QCOMPARE(groupingKeys().size(), 5);
    for (const QString &key : groupingKeys())
        QCOMPARE(groupingKeys().indexOf(key), qsizetype(*groupingFromKey(key)));
    QVERIFY(!groupingFromKey(QStringLiteral("line")));
}

void TestGrouping::groups_areCounted_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<QString>("lines");

    QTest::newRow("country") << Grouping::Country
                             << "CA Canada 2/1, Atlantis Atlantis 1/1, BR Brazil 1/1, SE Sweden 1/1";
    QTest::newRow("region") << Grouping::Region << "americas Americas 3/2, europe Europe 1/1,  Unknown 1/1";
    QTest::newRow("type") << Grouping::Type << "erasmus Erasmus+ 2/2, iia IIA 2/2, mou MoU 1/1";
    QTest::newRow("signatory") << Grouping::Signatory
                               << "imt IMT 2/1, none None 2/2, imt-mines-albi IMT Mines Albi 1/1";
    QTest::newRow("institution") << Grouping::Institution
                                 << "Université Laval Université Laval 2/1, KTH KTH 1/1, Nautilus Nautilus 1/1, "
                                    "Unicamp Unicamp 1/1";
}

void TestGrouping::groups_areCounted()
{
    QFETCH(const Grouping, grouping);
    QTEST(groups(grouping, domain::Language::English).join(QStringLiteral(", ")), "lines");
}

void TestGrouping::equalGroups_followLabels()
{
    QCOMPARE(groups(Grouping::Country, domain::Language::French).mid(1),
             QStringList({QStringLiteral("Atlantis Atlantis 1/1"), QStringLiteral("BR Brésil 1/1"),
                          QStringLiteral("SE Suède 1/1")}));
}

void TestGrouping::noAgreements_giveNoGroups()
{
    const catalogue::Catalogue catalogue(testing::listOf({QStringLiteral("KTH | SE Sweden | erasmus")}));
    QVERIFY(groupsOf(catalogue, {}, Grouping::Country, text::Phrasebook(domain::Language::English)).empty());
}

QTEST_GUILESS_MAIN(TestGrouping)
#include "tst_grouping.moc"
