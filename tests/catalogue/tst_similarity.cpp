// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "catalogue/similarity.h"

#include "support/lists.h"

#include <QTest>

using namespace accords;
using catalogue::FoldedTexts;
using catalogue::SimilarPair;
using Kind = catalogue::SimilarPair::Kind;

namespace {

std::vector<SimilarPair> pairsOf(const QStringList &rows)
{
    const domain::AgreementList list = testing::listOf(rows);
    FoldedTexts names;
    for (domain::TextPool::Id id = 0; id < list.names.size(); ++id)
        names.add(list.names.view(id));
    return similarPairs(list, names);
}

std::vector<SimilarPair> pairsOfTwo(const QString &first, const QString &second)
{
    const QLatin1StringView rest(" | DE Germany | erasmus");
    return pairsOf({first + rest, second + rest});
}

std::vector<SimilarPair> onePair(Kind kind)
{
    return {{.first = 0, .second = 1, .kind = kind}};
}

void names(const char *first, const char *second)
{
    QTest::addRow("%s / %s", first, second) << QString::fromUtf8(first) << QString::fromUtf8(second);
}

} // namespace

class TestSimilarity final : public QObject
{
    Q_OBJECT

private slots:
    void oneInstitution_isAPossibleDuplicate_data();
    void oneInstitution_isAPossibleDuplicate();
    void partsOfOneUniversity_haveTheSameParent_data();
    void partsOfOneUniversity_haveTheSameParent();
    void differentInstitutions_areNoPair_data();
    void differentInstitutions_areNoPair();
    void otherCountry_isNoPair();
    void pairs_areInOrder();
    void commonWords_leadToNoPairButEqualNamesDo();
};

void TestSimilarity::oneInstitution_isAPossibleDuplicate_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    names("Lappeenranta University of Technology LUT", "Lappeenranta-Lahti University of Technology");
    names("National Technical University of Athens", "National Technical University of Athens NTUA");
    names("Université Laval", "UNIVERSITE LAVAL");
    names("Coimbra University", "University of Coimbra");
    names("Univ. de Lomé", "Université de Lomé");
    names("Univ de Lomé", "Université de Lomé");
    names("Technische Universitaet Graz", "Technische Universität Graz");
    names("TU Braunschweig", "Technische Universität Braunschweig");
    names("The University of Tulsa", "University of Tulsa");
    names("Loughborough University", "Loughborogh University");
    names("Karlsruhe Institute of Technology (KIT)", "KARLSRUHE INSTITUTE OF TECHNOLOGY");
    names("Politecnico di Milano", "Milano Politecnico");
    names("Akademia Górniczo-Hutnicza", "Akademia Gorniczo Hutnicza");
    names("Ecole Supérieure d'ingénierie de Tunisie", "Ecole Superieure d’Ingenierie de Tunisie");
    names("Universitatea din Cluj", "Universitatea din Cluj-Napoca");
}

void TestSimilarity::oneInstitution_isAPossibleDuplicate()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QCOMPARE(pairsOfTwo(first, second), onePair(Kind::PossibleDuplicate));
    QCOMPARE(pairsOfTwo(second, first), onePair(Kind::PossibleDuplicate));
}

void TestSimilarity::partsOfOneUniversity_haveTheSameParent_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    names("INDIAN INSTITUTE OF TECHNOLOGY - BOMBAY", "INDIAN INSTITUTE OF TECHNOLOGY - DELHI");
    names("INDIAN INSTITUTE OF TECHNOLOGY - BOMBAY", "Indian Institute of Technology Indore");
    names("College of Information - Pennsylvania State University", "Pennsylvania State University");
    names("Osaka University, Graduate school of engineering", "Osaka University, School of Science");
    names("University of Lisbon (Instituto Superior Técnico)", "University of Lisbon");
    names("Haute Ecole spécialisée de Suisse occidentale / HES-SO Valais",
          "Haute Ecole spécialisée de Suisse occidentale / Geneva");
    names("University of California Santa Barbara", "University of California");
    names("Mindanao University (Iligan)", "Mindanao University (Marawi)");
}

void TestSimilarity::partsOfOneUniversity_haveTheSameParent()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QCOMPARE(pairsOfTwo(first, second), onePair(Kind::SameParent));
    QCOMPARE(pairsOfTwo(second, first), onePair(Kind::SameParent));
}

void TestSimilarity::differentInstitutions_areNoPair_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    names("UNIVERSITY COLLEGE DUBLIN", "UNIVERSITY OF DUBLIN - TRINITY COLLEGE");
    names("Technische Universität Braunschweig", "TECHNISCHE UNIVERSITÄT CLAUSTRAL");
    names("Universitatea Politehnica de Timisoara", "Universitatea Politehnica din Bucuresti");
    names("Federal University of Rio de Janeiro", "Pontificia Universidade catolica do Rio de Janeiro");
    names("Hanoi University of Civil Engineering", "Hanoi University of Mining and Geology");
    names("Universidade Federal de Goiás", "Universidade Federal do Ceará");
    names("Saint Francis University", "Saint Louis University");
    names("Universidad Autónoma de Chihuahua", "Universidad Autónoma de Guerrero");
    names("University of Applied Sciences Kaiserslautern", "Hochschule Dresden - University of Applied Sciences");
    names("Université Paris 1", "Université Paris 2");
    names("Hunan University", "Henan University");
    names("Shanxi University", "Shaanxi University");
    names("Kagawa University", "Kanagawa University");
    names("University of Technology Sydney", "University of Sydney");
    names("EIA University", "ABC University");
    names("University of Technology", "Technology Institute");
}

void TestSimilarity::differentInstitutions_areNoPair()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QCOMPARE(pairsOfTwo(first, second), std::vector<SimilarPair>());
}

void TestSimilarity::otherCountry_isNoPair()
{
    QCOMPARE(pairsOf({QStringLiteral("Coimbra University | PT Portugal | erasmus"),
                      QStringLiteral("University of Coimbra | BR Brazil | erasmus")}),
             std::vector<SimilarPair>());
}

void TestSimilarity::pairs_areInOrder()
{
    QCOMPARE(pairsOf({QStringLiteral("Trento University | IT Italy | erasmus"),
                      QStringLiteral("Palermo University | IT Italy | erasmus"),
                      QStringLiteral("University of Palermo | IT Italy | erasmus"),
                      QStringLiteral("University of Trento | IT Italy | erasmus")}),
             (std::vector<SimilarPair>{{0, 3, Kind::PossibleDuplicate}, {1, 2, Kind::PossibleDuplicate}}));
}

void TestSimilarity::commonWords_leadToNoPairButEqualNamesDo()
{
    QStringList rows;
    const QString letters = QStringLiteral("abcdefghijklmnopqrstuvwxyz");
    for (const QChar first : letters) {
        for (const QChar second : letters)
            rows.append(QStringLiteral("University of Springfield ") + first + second +
                        QLatin1StringView("ville | US United States | erasmus"));
    }
    rows.append(QStringLiteral("Springfield Qqville University | US United States | erasmus"));
    const std::vector<SimilarPair> pairs = pairsOf(rows);
    QCOMPARE(pairs.size(), std::size_t{1});
    QCOMPARE(pairs.front().second, static_cast<domain::InstitutionId>(rows.size() - 1));
}

QTEST_GUILESS_MAIN(TestSimilarity)
#include "tst_similarity.moc"
