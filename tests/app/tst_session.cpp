// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/session/session.h"

#include "app/session/exporter.h"
#include "app/session/listsource.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace accords;
using namespace accords::app;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void bundledList_isShown();
    void whatWasFound_followsTheList();
    void query_isAppliedToWhatIsRead();
    void latestQuery_wins();
    void emptyResult_isShownBeforeItsOffers();
    void offersOfAnOldQuery_areDropped();
    void sort_isApplied();
    void language_isApplied();
    void names_areRankedOnceShown();
    void sortDuringRanking_waitsForIt();
    void latestList_isRanked();
    void endWhileRanking_isClean();
    void failedRead_changesNothing();
    void cancelledRead_changesNothing();
    void cancelledRead_endsAtOnce();
    void closedList_isFreed();
    void latestList_wins();
    void endWhileReading_isClean();
    void progress_isTold();
    void fileTooLarge_isRefused();
    void export_isWritten();
    void exportProgress_isTold();
    void failedExport_isTold();
    void cancelledExport_leavesFile();
    void exports_areWrittenInTurn();

private:
    QString put(const char *name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(QLatin1StringView(name)));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
    QString smallList() const
    {
        return put("small.tsv", "Host institution\tHost country\tExchange programme\n"
                                "Zoo\tFR - France\tErasmus+\n"
                                "Abbey\tBR - Brazil\tErasmus+\n");
    }
    QString largeList() const
    {
        QByteArray list = "Host institution\tHost country\tExchange programme\n";
        for (int i = 0; i < 100'000; ++i)
            list += "University " + QByteArray::number(i) + "\tFR - France\tErasmus+\n";
        return put("large.tsv", list);
    }
    static catalogue::Query query(const char *text)
    {
        return std::get<catalogue::Query>(catalogue::Query::parse(QString::fromUtf8(text), {}));
    }
    void show(const QString &path)
    {
        const QSignalSpy ready(m_session.get(), &Session::viewReady);
        m_session->open(path);
        QTRY_VERIFY(!ready.isEmpty());
    }
    ui::ExportRequest request(const QString &path) const
    {
        const std::vector<domain::AgreementId> agreements = *m_view.rows;
        return {.snapshot = m_session->snapshot(), .agreements = agreements, .spec = {}, .path = path};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    table::View m_view; ///< the latest
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(domain::Language::English);
    m_view = {};
    connect(m_session.get(), &Session::viewReady, this, [this](const table::View &view) { m_view = view; });
}

void TestSession::bundledList_isShown()
{
    show(bundledListPath());
    QCOMPARE(m_view.rows->size(), std::size_t(191));
    QCOMPARE(m_view.snapshot->list().file, QStringLiteral("partner-agreements.tsv"));
}

void TestSession::whatWasFound_followsTheList()
{
    show(bundledListPath());
    QTRY_VERIFY(m_view.examination);
    QCOMPARE(m_view.examination->size(), 27U);
    const catalogue::Examination *before = m_view.examination;
    m_session->open(smallList());
    QTRY_VERIFY(m_view.examination && m_view.examination != before);
    QCOMPARE(m_view.examination->size(), 0U);
}

void TestSession::query_isAppliedToWhatIsRead()
{
    m_session->setQuery(query("country:BR"));
    show(smallList());
    QCOMPARE(m_view.counts.agreements, 1U);
    QCOMPARE(m_view.totals.types[0], 2U);
}

void TestSession::latestQuery_wins()
{
    show(smallList());
    // What was found brings a view of its own.
    QTRY_VERIFY(m_view.examination);
    QSignalSpy ready(m_session.get(), &Session::viewReady);
    for (const char *text : {"a", "ab", "abb", "abbe", "abbey"})
        m_session->setQuery(query(text));
    QTRY_COMPARE(m_view.query, query("abbey"));
    QCOMPARE(ready.size(), 1);
}

void TestSession::emptyResult_isShownBeforeItsOffers()
{
    show(bundledListPath());
    QTRY_VERIFY(m_view.examination);
    std::vector<bool> offers;
    connect(m_session.get(), &Session::viewReady, this, [&](const table::View &view) {
        if (view.query == query("aalborg"))
            offers.push_back(view.rescue != nullptr);
    });
    m_session->setQuery(query("aalborg"));
    QTRY_COMPARE(offers, std::vector<bool>({false, true}));
    QCOMPARE(m_view.query, query("aalborg"));
    QVERIFY(!m_view.rescue->spellings.empty());
}

void TestSession::offersOfAnOldQuery_areDropped()
{
    show(largeList());
    connect(m_session.get(), &Session::viewReady, this, [&](const table::View &view) {
        // The offers for it are about to be looked for.
        if (view.query == query("universiry") && !view.rescue)
            m_session->setQuery(query("university 7"));
        QVERIFY(view.query != query("universiry") || !view.rescue);
    });
    m_session->setQuery(query("universiry"));
    QTRY_COMPARE(m_view.query, query("university 7"));
    QVERIFY(!QTest::qWaitFor([this] { return m_view.rescue != nullptr; }, 100));
    QVERIFY(!m_view.rows->empty());
}

void TestSession::sort_isApplied()
{
    m_session->setSort({{catalogue::InstitutionColumn, Qt::AscendingOrder}});
    show(smallList());
    QCOMPARE(*m_view.rows, std::vector<domain::AgreementId>({1, 0}));
    m_session->setSort({});
    QTRY_COMPARE(*m_view.rows, std::vector<domain::AgreementId>({0, 1}));
}

void TestSession::language_isApplied()
{
    show(smallList());
    QCOMPARE(m_view.language, domain::Language::English);
    m_session->setLanguage(domain::Language::French);
    QTRY_COMPARE(m_view.language, domain::Language::French);
}

void TestSession::names_areRankedOnceShown()
{
    const QSignalSpy ready(m_session.get(), &Session::viewReady);
    const QSignalSpy ranked(m_session.get(), &Session::namesRanked);
    connect(m_session.get(), &Session::namesRanked, this, [&ready] { QVERIFY(!ready.isEmpty()); });
    m_session->open(smallList());
    QTRY_COMPARE(ranked.size(), 1);
    // Another view of the same list ranks nothing again.
    m_session->setLanguage(domain::Language::French);
    QTRY_COMPARE(m_view.language, domain::Language::French);
    QCoreApplication::processEvents();
    QCOMPARE(ranked.size(), 1);
}

void TestSession::sortDuringRanking_waitsForIt()
{
    const QSignalSpy ranked(m_session.get(), &Session::namesRanked);
    show(largeList());
    // Each keystroke stops the view before it, and none of them the ranking.
    for (const char *text : {"u", "un", "uni"}) {
        m_session->setSort({{catalogue::InstitutionColumn, Qt::DescendingOrder}});
        m_session->setQuery(query(text));
    }
    QTRY_COMPARE(m_view.query, query("uni"));
    QCOMPARE(m_view.rows->front(), domain::AgreementId(99'999));
    QCOMPARE(m_view.rows->back(), domain::AgreementId(0));
    QTRY_COMPARE(ranked.size(), 1);
}

void TestSession::latestList_isRanked()
{
    const QSignalSpy ranked(m_session.get(), &Session::namesRanked);
    show(largeList());
    m_session->open(smallList());
    QTRY_COMPARE(m_view.snapshot->list().file, QStringLiteral("small.tsv"));
    QTRY_VERIFY(!ranked.isEmpty());
    QVERIFY(ranked.size() <= 2);
    m_session->setSort({{catalogue::InstitutionColumn, Qt::AscendingOrder}});
    QTRY_COMPARE(*m_view.rows, std::vector<domain::AgreementId>({1, 0}));
}

void TestSession::endWhileRanking_isClean()
{
    show(largeList());
    const QSignalSpy ranked(m_session.get(), &Session::namesRanked);
    m_session.reset();
    QCoreApplication::processEvents();
    QCOMPARE(ranked.size(), 0);
}

void TestSession::failedRead_changesNothing()
{
    show(smallList());
    const catalogue::Snapshot before = m_session->snapshot();
    const QSignalSpy failed(m_session.get(), &Session::readFailed);
    const QSignalSpy ended(m_session.get(), &Session::readingEnded);
    m_session->open(m_folder->filePath(QStringLiteral("missing.tsv")));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(m_session->snapshot(), before);
    m_session->setQuery(query("zoo"));
    QTRY_COMPARE(m_view.counts.agreements, 1U);
}

void TestSession::cancelledRead_changesNothing()
{
    show(smallList());
    const catalogue::Snapshot before = m_session->snapshot();
    const QString large = largeList();
    reading::ReadError::Kind kind = reading::ReadError::Kind::Missing;
    connect(m_session.get(), &Session::readFailed, this, [&](const reading::ReadError &error) { kind = error.kind; });
    m_session->open(large);
    m_session->cancelReading();
    QTRY_COMPARE(kind, reading::ReadError::Kind::Cancelled);
    QCOMPARE(m_session->snapshot(), before);
}

void TestSession::cancelledRead_endsAtOnce()
{
    const QSignalSpy ended(m_session.get(), &Session::readingEnded);
    const QSignalSpy failed(m_session.get(), &Session::readFailed);
    m_session->cancelReading();
    QCOMPARE(ended.size(), 0);
    m_session->open(largeList());
    m_session->cancelReading();
    QCOMPARE(ended.size(), 1);
    QCOMPARE(failed.size(), 1);
    show(smallList());
    QCOMPARE(m_view.snapshot->list().file, QStringLiteral("small.tsv"));
    QCOMPARE(failed.size(), 1);
}

void TestSession::closedList_isFreed()
{
    show(smallList());
    QTRY_VERIFY(m_view.examination);
    const std::weak_ptr<const catalogue::Catalogue> closed = m_view.snapshot;
    show(bundledListPath());
    QTRY_VERIFY(closed.expired());
}

void TestSession::latestList_wins()
{
    const QString large = largeList();
    const QSignalSpy ended(m_session.get(), &Session::readingEnded);
    const QSignalSpy failed(m_session.get(), &Session::readFailed);
    m_session->open(large);
    show(smallList());
    QCOMPARE(m_view.snapshot->list().file, QStringLiteral("small.tsv"));
    QCOMPARE(ended.size(), 1);
    QCOMPARE(failed.size(), 0);
}

void TestSession::endWhileReading_isClean()
{
    m_session->open(largeList());
    m_session.reset();
    QCoreApplication::processEvents();
    QVERIFY(!m_view.snapshot);
}

void TestSession::progress_isTold()
{
    const QString large = largeList();
    const QSignalSpy started(m_session.get(), &Session::readingStarted);
    const QSignalSpy progressed(m_session.get(), &Session::readingProgressed);
    show(large);
    QCOMPARE(started.size(), 1);
    QVERIFY(progressed.size() > 1);
    QCOMPARE(progressed.first()[1].toLongLong(), QFileInfo(large).size());
    // What is left when all is read has no measure.
    QCOMPARE(progressed.last()[1].toLongLong(), 0);
}

void TestSession::fileTooLarge_isRefused()
{
    Session session(domain::Language::English, reading::Limits{.fileBytes = 20});
    const QSignalSpy failed(&session, &Session::readFailed);
    session.open(smallList());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!session.snapshot());
}

void TestSession::export_isWritten()
{
    show(smallList());
    Exporter exporter;
    const QSignalSpy written(&exporter, &Exporter::written);
    const QString path = m_folder->filePath(QStringLiteral("out.csv"));
    exporter.write(request(path));
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(written[0], QVariantList({2, path}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 3);
}

void TestSession::exportProgress_isTold()
{
    show(largeList());
    const int agreements = static_cast<int>(m_view.snapshot->size());
    Exporter exporter;
    const QSignalSpy progressed(&exporter, &Exporter::progressed);
    const QSignalSpy written(&exporter, &Exporter::written);
    exporter.write(request(m_folder->filePath(QStringLiteral("out.csv"))));
    QTRY_COMPARE(written.size(), 1);
    QVERIFY(progressed.size() > 1);
    QCOMPARE(progressed.last(), QVariantList({qint64{agreements}, qint64{agreements}}));
}

void TestSession::failedExport_isTold()
{
    show(smallList());
    Exporter exporter;
    std::optional<exporting::WriteError> told;
    connect(&exporter, &Exporter::failed, this, [&](const exporting::WriteError &error) { told = error; });
    const QSignalSpy finished(&exporter, &Exporter::finished);
    exporter.write(request(m_folder->filePath(QStringLiteral("none/out.csv"))));
    QTRY_VERIFY(told);
    QCOMPARE(told->kind, exporting::WriteError::Kind::NoFolder);
    QCOMPARE(finished.size(), 1);
}

void TestSession::cancelledExport_leavesFile()
{
    const QString path = put("out.csv", "old");
    show(largeList());
    Exporter exporter;
    std::optional<exporting::WriteError> told;
    connect(&exporter, &Exporter::failed, this, [&](const exporting::WriteError &error) { told = error; });
    exporter.write(request(path));
    exporter.cancel();
    QTRY_VERIFY(told);
    QCOMPARE(told->kind, exporting::WriteError::Kind::Cancelled);
    QCOMPARE(QFileInfo(path).size(), 3);
}

void TestSession::exports_areWrittenInTurn()
{
    show(smallList());
    Exporter exporter;
    const QSignalSpy written(&exporter, &Exporter::written);
    const QSignalSpy finished(&exporter, &Exporter::finished);
    exporter.write(request(m_folder->filePath(QStringLiteral("one.csv"))));
    exporter.write(request(m_folder->filePath(QStringLiteral("two.csv"))));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(written.size(), 2);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
