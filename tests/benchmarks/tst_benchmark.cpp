// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "benchmarks/childrun.h"
#include "benchmarks/inputs.h"
#include "benchmarks/keystrokes.h"
#include "benchmarks/loading.h"
#include "text/folding.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace accords;

namespace {

/// What a run of the benchmark left behind.
struct Run
{
    int status = -1; ///< -1: it crashed, or never ended
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
};

QString program()
{
    return QStringLiteral(ACCORDS_BENCHMARK);
}

Run run(const QStringList &arguments)
{
    constexpr int patience = 100'000; // ms; a sanitized build on a busy machine is slow
    QProcess process;
    process.start(program(), arguments);
    if (!process.waitForFinished(patience))
        process.kill();
    return {.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}

QStringList keysOf(const QJsonObject &run, const char *member)
{
    return run.value(QLatin1StringView(member)).toObject().keys();
}

/// Whether some visible text of the agreement contains \a word, found as plainly as can be.
bool contains(const catalogue::Catalogue &catalogue, domain::AgreementId id, const QByteArray &word)
{
    const domain::Institution &institution = catalogue.institutionOf(id);
    const QString name = catalogue.list().names.text(institution.name);
    const QString exported = catalogue.list().names.text(institution.exported);
    return text::folded(name).contains(word) || text::folded(exported).contains(word) ||
           catalogue.foldedCountry(institution.country).contains(word) ||
           catalogue.foldedProgramme(catalogue.agreement(id).programme).contains(word);
}

int plainCount(const catalogue::Catalogue &catalogue, const QString &query)
{
    const QByteArrayList words = query.toUtf8().split(' ');
    int count = 0;
    for (domain::AgreementId id = 0; id < catalogue.size(); ++id)
        count += std::ranges::all_of(words, [&](const QByteArray &word) { return contains(catalogue, id, word); });
    return count;
}

} // namespace

/// The benchmark as people and scripts start it, on lists small enough to be quick under sanitizers.
class TestBenchmark final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void members_areThere();
    void figures_haveBaselinesAndBudgets();
    void answers_arePainted();
    void help_namesEveryMember();
    void matches_areRight_data();
    void matches_areRight();
    void unreadableFile_isExplained();
    void wrongUsage_isExplained();
    void start_isMeasured();
    void exports_leaveNothing();
    void childRun_isTheProgramsOwn();
    void childRun_thatFails_isSaid();

private:
    QString put(const benchmark::Kind &kind, quint32 rows) const
    {
        QFile file(m_folder.filePath(QLatin1StringView(kind.name)));
        return file.open(QIODevice::WriteOnly) && file.write(kind.list(rows)) > 0 ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
    QJsonObject m_run; ///< of 2,000 rows that the program made itself
};

void TestBenchmark::initTestCase()
{
    const Run made = run({QStringLiteral("--generate=scaled"), QStringLiteral("--rows=2000"),
                          QStringLiteral("--rounds=1"), QStringLiteral("--folder"), m_folder.path()});
    QCOMPARE(made.status, 0);
    QCOMPARE(made.err, QByteArray());
    m_run = made.object();
}

void TestBenchmark::members_areThere()
{
    for (const char *name : {"load_ready", "load_qt_baseline", "read_names", "sort_name_first", "sort_again", "facets",
                             "export_csv", "export_write_baseline", "open_catalogue", "open_select_baseline",
                             "edit_saved", "edit_update_baseline", "file_bytes"})
        QVERIFY2(m_run.value(QLatin1StringView(name)).toDouble() > 0, name);
    for (const char *name : {"keystroke", "keystroke_painted"}) {
        const QJsonObject times = m_run.value(QLatin1StringView(name)).toObject();
        QCOMPARE(times.keys(), QStringList({QStringLiteral("median"), QStringLiteral("worst")}));
        QVERIFY2(times.value(QStringLiteral("median")).toDouble() > 0, name);
    }
    QVERIFY(m_run.contains(QStringLiteral("memory_bytes")));
    QCOMPARE(m_run.value(QStringLiteral("rows")).toInt(), 2000);
    QStringList queries = benchmark::keystrokes();
    queries.sort();
    QCOMPARE(keysOf(m_run, "matches"), queries);
    QCOMPARE(keysOf(m_run, "times"), queries);
}

void TestBenchmark::figures_haveBaselinesAndBudgets()
{
    const QJsonObject figures = m_run.value(QStringLiteral("figures")).toObject();
    QVERIFY(figures.size() > 10);
    for (const auto &figure : figures) {
        QVERIFY(figure.toObject().contains(QStringLiteral("median")));
        QVERIFY(figure.toObject().contains(QStringLiteral("worst")));
    }
    for (const char *name : {"load_ready", "keystroke", "export_csv"}) {
        const QStringList members = figures.value(QLatin1StringView(name)).toObject().keys();
        for (const char *member : {"baseline", "ratio", "budget"})
            QVERIFY2(members.contains(QLatin1StringView(member)), name);
    }
}

void TestBenchmark::answers_arePainted()
{
    // An answer with the rows of the one before changes nothing that is seen.
    const QJsonObject matches = m_run.value(QStringLiteral("matches")).toObject();
    QSet<int> different;
    for (const auto &count : matches)
        different.insert(count.toInt());
    const int painted = m_run.value(QStringLiteral("painted_answers")).toInt();
    QVERIFY2(painted >= different.size() && painted <= matches.size(), qPrintable(QString::number(painted)));
}

void TestBenchmark::help_namesEveryMember()
{
    const Run help = run({QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    QStringList words = QString::fromUtf8(help.out).split(QRegularExpression(QStringLiteral("[ ,\n]")));
    const QStringList members = m_run.keys() + keysOf(m_run, "figures");
    for (const QString &member : members)
        QVERIFY2(words.contains(member), qPrintable(member));
}

void TestBenchmark::matches_areRight_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<quint32>("rows");
    for (int kind = 0; kind < static_cast<int>(benchmark::kinds().size()); ++kind) {
        const QByteArray name = benchmark::kinds()[static_cast<std::size_t>(kind)].name;
        QTest::newRow(name.constData()) << kind << (name == "long-names" ? 20U : 600U);
    }
}

void TestBenchmark::matches_areRight()
{
    QFETCH(const int, kind);
    QFETCH(const quint32, rows);
    const QString path = put(benchmark::kinds()[static_cast<std::size_t>(kind)], rows);
    const Run measured = run({path, QStringLiteral("--rounds=1"), QStringLiteral("--folder"), m_folder.path()});
    QCOMPARE(measured.status, 0);
    const QJsonObject object = measured.object();
    const QJsonObject matches = object.value(QStringLiteral("matches")).toObject();
    const catalogue::Snapshot snapshot = benchmark::loaded(path);
    const QStringList queries = benchmark::keystrokes();
    for (const QString &query : queries)
        QVERIFY2(matches.value(query).toInt(-1) == plainCount(*snapshot, query), qPrintable(query));
    QCOMPARE(object.value(QStringLiteral("painted_matches")).toObject(), matches);

    const QJsonObject sums = object.value(QStringLiteral("facet_sums")).toObject();
    const QJsonValue summed = matches.value(sums.value(QStringLiteral("query")).toString());
    for (const char *facet : {"countries", "regions", "types", "signatories"})
        QCOMPARE(sums.value(QLatin1StringView(facet)), summed);
}

void TestBenchmark::unreadableFile_isExplained()
{
    const Run missing = run({m_folder.filePath(QStringLiteral("missing.tsv"))});
    QCOMPARE(missing.status, 1);
    QCOMPARE(missing.out, QByteArray());
    QCOMPARE(missing.err.count('\n'), 1);
    QVERIFY2(missing.err.contains("missing.tsv"), missing.err.constData());
}

void TestBenchmark::wrongUsage_isExplained()
{
    const Run wrong = run({QStringLiteral("--speed")});
    QCOMPARE(wrong.status, 2);
    QCOMPARE(wrong.out, QByteArray());
    QCOMPARE(wrong.err.count('\n'), 1);
    QVERIFY2(wrong.err.contains("--help"), wrong.err.constData());
}

void TestBenchmark::start_isMeasured()
{
    const Run run = ::run({QStringLiteral("--startup"), QStringLiteral("--rounds"), QStringLiteral("1")});
    QVERIFY2(run.status == 0, run.err.constData());
    const QJsonObject startup = run.object().value(QStringLiteral("startup")).toObject();
    QVERIFY(startup.value(QStringLiteral("baseline")).toDouble() > 0);
    QVERIFY(startup.value(QStringLiteral("ratio")).toDouble() > 1);
}

void TestBenchmark::exports_leaveNothing()
{
    const QStringList left = QDir(m_folder.path()).entryList({QStringLiteral("accords-benchmark*")});
    QCOMPARE(left, QStringList());
}

void TestBenchmark::childRun_isTheProgramsOwn()
{
    benchmark::Options options;
    options.rounds = 1;
    options.folder = m_folder.path();
    const auto run = benchmark::childRun(program(), *benchmark::kindNamed(QStringLiteral("non-latin")), 50, options);
    const auto *object = std::get_if<QJsonObject>(&run);
    QVERIFY(object);
    QCOMPARE(object->value(QStringLiteral("rows")).toInt(), 50);
    QCOMPARE(object->value(QStringLiteral("rounds")).toInt(), 1);
}

void TestBenchmark::childRun_thatFails_isSaid()
{
    benchmark::Options options;
    options.folder = m_folder.filePath(QStringLiteral("missing"));
    const auto run = benchmark::childRun(program(), benchmark::kinds().front(), 50, options);
    const auto *failure = std::get_if<app::Failure>(&run);
    QVERIFY(failure);
    QCOMPARE(failure->sentence, QStringLiteral("scaled: the run on 50 rows came to nothing."));
}

QTEST_GUILESS_MAIN(TestBenchmark)
#include "tst_benchmark.moc"
