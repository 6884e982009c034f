// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "reading/listbuilder.h"

#include "reading.h"
#include "reading/repairs.h"
#include "support/randomness.h"
#include "text/formula.h"

#include <map>
#include <set>

using namespace accords;
using namespace accords::reading;
using domain::AgreementList;
using domain::ProblemCode;
using testing::Randomness;

namespace {

/// Reads a list row by row, as plainly as can be, to compare with.
class PlainBuilder final
{
public:
    PlainBuilder(AgreementList &list, const Header &header)
        : m_list(list), m_tokenizer(list.text, header.delimiter, ReadOptions().limits.cellBytes),
          m_columns(list, header.columns, header.delimiter)
    {
        m_tokenizer.seek(header.end);
    }

    void build()
    {
        Row row;
        while (!m_tokenizer.atEnd()) {
            m_tokenizer.next(row, m_columns.width());
            const bool isBlank = std::ranges::all_of(row.cells, [](auto cell) { return cell.trimmed().isEmpty(); });
            if (!isBlank && !(m_columns.isLikelyTitle(row) && takeHeader(row)))
                add(row);
        }
    }

private:
    bool takeHeader(const Row &row)
    {
        const std::optional<ColumnMap> columns = columnsOf(row.cells);
        if (!columns)
            return false;
        const QByteArray text = m_list.text.sliced(row.start.offset, row.length);
        report(problemOf(ProblemCode::RepeatedHeader, QString::fromUtf8(text), {}), row);
        if (columns->titles != m_columns.map().titles)
            m_columns.change(*columns);
        return true;
    }

    void add(const Row &row)
    {
        const Rest rest = m_columns.restOf(row);
        m_list.rows.push_back(
            {static_cast<quint32>(row.start.offset), static_cast<quint32>(row.length), row.start.line});
        m_list.extraCells.insert(m_list.extraCells.end(), rest.extras.begin(), rest.extras.end());
        const QString exported = text::withoutGuard(QString::fromUtf8(row.cell(m_columns.map().institution)));
        const CleanCell name = cleaned(exported);
        report(name.problems, row);
        report(rest.repairs, row);
        if (name.text.isEmpty()) {
            domain::Problem problem = problemOf(ProblemCode::MissingCell, {}, titleOfInstitutions());
            problem.severity = domain::Severity::Error;
            report(problem, row);
        }
        report(rest.missing, row);
        if (!name.text.isEmpty())
            addAgreements(institution(name.text, exported, rest.country), rest, row);
        report(rest.surplus, row);
    }

    void addAgreements(domain::InstitutionId institution, const Rest &rest, const Row &row)
    {
        for (const domain::ProgrammeId programme : rest.programmes) {
            m_list.agreements.push_back({institution, programme, static_cast<domain::RowId>(m_list.rows.size() - 1)});
            if (!m_held.emplace(institution, programme).second)
                report(problemOf(ProblemCode::DuplicateRow, {}, {}), row);
        }
    }

    domain::InstitutionId institution(const QString &name, const QString &exported, domain::CountryId country)
    {
        const auto next = static_cast<domain::InstitutionId>(m_list.institutions.size());
        const auto [found, isNew] = m_institutions.try_emplace({name, country}, next);
        if (isNew)
            m_list.institutions.push_back({.name = m_list.names.intern(name.toUtf8()),
                                           .exported = m_list.names.intern(exported.toUtf8()),
                                           .country = country});
        return found->second;
    }

    QString titleOfInstitutions() const { return m_columns.map().title(m_columns.map().institution); }

    void report(domain::Problem problem, const Row &row)
    {
        problem.line = row.start.line;
        m_list.problems.push_back(std::move(problem));
    }
    void report(const std::vector<domain::Problem> &problems, const Row &row)
    {
        for (const domain::Problem &problem : problems)
            report(problem, row);
    }
    void report(const std::vector<domain::KeptProblem> &problems, const Row &row)
    {
        for (const domain::KeptProblem &problem : problems)
            m_list.problems.append(problem, row.start.line);
    }

    AgreementList &m_list;
    Tokenizer m_tokenizer;
    RestColumns m_columns;
    std::map<std::pair<QString, domain::CountryId>, domain::InstitutionId> m_institutions;
    std::set<std::pair<domain::InstitutionId, domain::ProgrammeId>> m_held;
};

Header headerOf(const QByteArray &text)
{
    Preamble preamble;
    return findHeader(text, {}, preamble).value();
}

AgreementList plainlyBuilt(const QByteArray &text)
{
    AgreementList list;
    list.text = text;
    PlainBuilder(list, headerOf(text)).build();
    return list;
}

AgreementList built(const QByteArray &text, qsizetype blockBytes)
{
    AgreementList list;
    list.text = text;
    const ReadOptions options;
    Progress progress(options.progress, 0);
    if (ListBuilder(list, headerOf(text), options, blockBytes).build(progress))
        QTest::qFail("the rows could not be read", __FILE__, __LINE__);
    return list;
}

/// Everything a list says, in words.
QStringList saidBy(const AgreementList &list)
{
    QStringList words;
    for (domain::RowId row = 0; row < list.rows.size(); ++row) {
        words.append(QStringLiteral("row %1: ").arg(list.rows[row].line) + QString::fromUtf8(list.rowText(row)));
        for (qsizetype column = 0; column < list.extraColumns.size(); ++column)
            words.append(list.extraColumns[column] + u'=' + QString::fromUtf8(list.extraText(row, column)));
    }
    for (const domain::Agreement agreement : list.agreements)
        words.append(QStringLiteral("agreement %1 %2 %3")
                         .arg(QString::number(agreement.institution), list.programmes[agreement.programme].text,
                              QString::number(agreement.row)));
    for (const domain::Institution &institution : list.institutions)
        words.append(QStringLiteral("institution %1 as %2 in %3")
                         .arg(list.names.text(institution.name), list.names.text(institution.exported),
                              QString::number(institution.country)));
    for (const domain::Country &country : list.countries)
        words.append(QStringLiteral("country %1 %2").arg(country.code, country.label));
    return words + linesOf(list.problems);
}

/// A list with all that makes reading hard, and little else.
QByteArray randomList(Randomness &random, quint32 rows)
{
    static const std::vector<QByteArray> headers = {"Institution,Country,Programme", "Country,Institution,Programme",
                                                    "Institution,Country,Programme,Contact,Since",
                                                    "Since,Programme,Institution,,Country"};
    static const std::vector<QByteArray> cells = {"A",
                                                  "B",
                                                  "Université",
                                                  "Brazil",
                                                  "BR - Brazil",
                                                  "JP",
                                                  "Atlantis",
                                                  "ERASMUS+",
                                                  "MoU",
                                                  "\"quoted\"",
                                                  "\"two\nlines\"",
                                                  "\"a \"\"b\"\" c\"",
                                                  "\"open",
                                                  "stray\"",
                                                  " A ",
                                                  "A  B",
                                                  "'=A",
                                                  "'=1+1",
                                                  "",
                                                  "",
                                                  " ",
                                                  "\"MoU, IIA Interinstitutional Agreement - IMT\"",
                                                  "x",
                                                  "y",
                                                  "Institution",
                                                  "Country",
                                                  "\xC2\xA0"
                                                  "A",
                                                  "UniversitÃ©",
                                                  "\"MoU\",\"",
                                                  "A\rB"};
    static const std::vector<QByteArray> ends = {"\n", "\n", "\n", "\r\n", "\n\n", "\n,,\n", "\r"};
    QByteArray text = random.oneOf(headers) + '\n';
    const quint32 strange = random.below(60);
    for (; rows > 0; --rows) {
        if (random.chance(2)) {
            text += random.oneOf(headers) + '\n';
            continue;
        }
        for (quint32 left = random.chance(90) ? 3 : random.below(7); left > 0; --left)
            text += (random.chance(strange) ? random.oneOf(cells) : cells[random.below(9)]) + (left > 1 ? "," : "");
        text += random.chance(strange) ? random.oneOf(ends) : QByteArray("\n");
    }
    return text;
}

} // namespace

/// Compared with reading row by row.
class TestListBuilder final : public QObject
{
    Q_OBJECT

private slots:
    void randomLists_areReadAsRowByRow();
    void longList_isReadAsRowByRow();
    void headerWithOtherColumns_holdsFromThereOn();
    void rowOverBlocks_isOneRow();
    void manyDifferentRests_areReadAsRowByRow();
    void stop_ends();
};

void TestListBuilder::randomLists_areReadAsRowByRow()
{
    for (quint32 seed = 0; seed < 1'500; ++seed) {
        Randomness random(seed);
        const QByteArray text = randomList(random, 1 + random.below(40));
        const qsizetype blockBytes = 1 + random.below(200);
        if (saidBy(built(text, blockBytes)) != saidBy(plainlyBuilt(text))) {
            QCOMPARE(saidBy(built(text, blockBytes)), saidBy(plainlyBuilt(text)));
            QFAIL(qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }
}

/// Long enough for several threads.
void TestListBuilder::longList_isReadAsRowByRow()
{
    Randomness random(1);
    QByteArray text = "Institution\tCountry\tProgramme\n";
    for (int row = 0; row < 60'000; ++row) {
        text += "Institution " + QByteArray::number(random.below(20'000)) + (random.chance(1) ? " " : "") + '\t' +
                (random.chance(50) ? "BR - Brazil" : "JP - Japan") + '\t' + (random.chance(50) ? "ERASMUS+" : "MoU") +
                '\n';
    }
    QVERIFY(saidBy(built(text, 100'000)) == saidBy(plainlyBuilt(text)));
}

void TestListBuilder::headerWithOtherColumns_holdsFromThereOn()
{
    const AgreementList list =
        built("Institution,Country\nA,FR\nCountry,Institution\nDE,B\nInstitution,Country\nC,JP\n", 10);
    QStringList said;
    for (const domain::Institution &institution : list.institutions)
        said.append(list.names.text(institution.name) + u' ' + list.countries[institution.country].code);
    QCOMPARE(said, (QStringList{QStringLiteral("A FR"), QStringLiteral("B DE"), QStringLiteral("C JP")}));
}

void TestListBuilder::rowOverBlocks_isOneRow()
{
    const AgreementList list = built("Institution,Country\n\"A\nB\nC\",FR\nD,DE\n", 1);
    QCOMPARE(list.rows.size(), std::size_t(2));
    QCOMPARE(list.rows.back().line, 5U);
    QCOMPARE(list.names.text(list.institutions.front().name), QStringLiteral("A B C"));
}

/// So many that they are forgotten in between.
void TestListBuilder::manyDifferentRests_areReadAsRowByRow()
{
    QByteArray text = "Institution\tCountry\tProgramme\tContact\n";
    for (int row = 0; row < 50'000; ++row)
        text += "A\tBR\tMoU\t" + QByteArray::number(row % 45'000) + '\n';
    QVERIFY(saidBy(built(text, 100'000)) == saidBy(plainlyBuilt(text)));
}

void TestListBuilder::stop_ends()
{
    std::stop_source source;
    source.request_stop();
    AgreementList list;
    list.text = "Institution,Country\nA,FR\n";
    ReadOptions options;
    options.stop = source.get_token();
    Progress progress(options.progress, 0);
    const std::optional<ReadError> error = ListBuilder(list, headerOf(list.text), options).build(progress);
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, ReadError::Kind::Cancelled);
}

QTEST_APPLESS_MAIN(TestListBuilder)

#include "tst_listbuilder.moc"
