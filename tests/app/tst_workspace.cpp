// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/files/workspace.h"

#include "app/files/recentfiles.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace accords;
using namespace accords::app;
using Kind = Workspace::Kind;

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothing_isTheBundledList();
    void list_isAtHand();
    void list_needsACatalogue();
    void bundledList_getsOurOwnCatalogue();
    void ownCatalogueThatExists_isOpened();
    void catalogueOfAList_isAtHand();
    void catalogueUnderAnyName_isOpened();
    void missingFileOfLastTime_givesTheBundledList();
    void missingFile_leavesWhatIsAtHand();
    void listAfterACatalogue_isAtHand();
    void earlierEdition_isShownAndLeft();
    void endedAgreements_areShownBesideTheCurrentOnes();
    void newCatalogue_isMadeOfTheListAlone();
    void ownCatalogue_isOpenedInPlaceOfTheBundledList();
    void recentFiles_areTen();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1StringView(name)); }
    QString list(const char *name, const QByteArray &institution) const
    {
        QFile file(path(name));
        const QByteArray text = "Host institution\tHost country\n" + institution + "\tFR - France\n";
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    void open(const QString &path)
    {
        const QSignalSpy opened(m_workspace.get(), &Workspace::opened);
        m_workspace->open(path);
        QTRY_COMPARE(opened.size(), 1);
    }
    /// Makes our own catalogue, whose second edition has one institution.
    void importOver(const QByteArray &institution)
    {
        open({});
        QVERIFY(m_workspace->ensureCatalogue());
        QTRY_COMPARE(m_workspace->edition(), 1);
        reading::ReadResult read = reading::readFile(list("b.tsv", institution), {});
        m_workspace->keeper().importList(
            std::make_shared<const domain::AgreementList>(std::get<domain::AgreementList>(std::move(read))), 1);
        QTRY_COMPARE(m_workspace->edition(), 2);
    }
    QString firstName() const
    {
        return m_view.snapshot && m_view.snapshot->size() > 0 ? m_view.snapshot->institutionName(0) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Workspace> m_workspace;
    table::View m_view; ///< the latest
};

void TestWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(domain::Language::English);
    m_workspace = std::make_unique<Workspace>(*m_session, path("data/own.accords"));
    m_view = {};
    connect(m_session.get(), &Session::viewReady, this, [this](const table::View &view) { m_view = view; });
}

void TestWorkspace::cleanup()
{
    m_workspace.reset();
    m_session.reset();
}

void TestWorkspace::nothing_isTheBundledList()
{
    m_workspace->openLast({});
    QTRY_COMPARE(m_workspace->kind(), Kind::BundledList);
    QCOMPARE(m_workspace->file(), QString());
    QVERIFY(!QFile::exists(path("data/own.accords")));
}

void TestWorkspace::list_isAtHand()
{
    open(list("a.tsv", "Abbey"));
    QCOMPARE(m_workspace->kind(), Kind::List);
    QCOMPARE(m_workspace->file(), path("a.tsv"));
}

void TestWorkspace::list_needsACatalogue()
{
    open(list("a.tsv", "Abbey"));
    QVERIFY(!m_workspace->ensureCatalogue());
    QCOMPARE(m_workspace->kind(), Kind::List);
}

void TestWorkspace::bundledList_getsOurOwnCatalogue()
{
    open({});
    QVERIFY(m_workspace->ensureCatalogue());
    const domain::FieldChange change{
        {.subject = {.institution = domain::identityOf(m_workspace->snapshot()->list(), 0), .programme = {}},
         .field = domain::Field::City},
        {},
        QStringLiteral("Aachen")};
    const QSignalSpy saved(&m_workspace->keeper(), &CatalogueKeeper::saved);
    // It is asked for at once, while the catalogue is still being made.
    m_workspace->keeper().change({change});
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(m_workspace->kind(), Kind::Catalogue);
    QCOMPARE(m_workspace->file(), path("data/own.accords"));
    QTRY_VERIFY(m_view.snapshot->institutionRecord(0));
    QCOMPARE(m_view.snapshot->institutionRecord(0)->city, QStringLiteral("Aachen"));
    QCOMPARE(m_view.counts.agreements, 191U);
}

void TestWorkspace::ownCatalogueThatExists_isOpened()
{
    open({});
    QVERIFY(m_workspace->ensureCatalogue());
    QTRY_COMPARE(m_workspace->kind(), Kind::Catalogue);
    open({});
    QCOMPARE(m_workspace->kind(), Kind::BundledList);
    QVERIFY(!m_workspace->keeper().isOpen());
    QVERIFY(m_workspace->ensureCatalogue());
    QTRY_COMPARE(m_workspace->kind(), Kind::Catalogue);
}

void TestWorkspace::catalogueOfAList_isAtHand()
{
    open(list("a.tsv", "Abbey"));
    m_workspace->makeCatalogue(path("a.accords"));
    QTRY_COMPARE(m_workspace->kind(), Kind::Catalogue);
    QCOMPARE(m_workspace->file(), path("a.accords"));
    QTRY_COMPARE(m_workspace->edition(), 1);
    QTRY_COMPARE(firstName(), QStringLiteral("Abbey"));
    QVERIFY(m_workspace->ensureCatalogue());
}

void TestWorkspace::catalogueUnderAnyName_isOpened()
{
    open(list("a.tsv", "Abbey"));
    m_workspace->makeCatalogue(path("a.accords"));
    QTRY_COMPARE(m_workspace->kind(), Kind::Catalogue);
    open({});
    QVERIFY(QFile::rename(path("a.accords"), path("renamed.data")));
    open(path("renamed.data"));
    QCOMPARE(m_workspace->kind(), Kind::Catalogue);
    QTRY_COMPARE(firstName(), QStringLiteral("Abbey"));
}

void TestWorkspace::missingFileOfLastTime_givesTheBundledList()
{
    for (const char *name : {"none.tsv", "none.accords"}) {
        cleanup();
        init();
        m_workspace->openLast(path(name));
        QTRY_COMPARE(m_workspace->kind(), Kind::BundledList);
    }
}

void TestWorkspace::missingFile_leavesWhatIsAtHand()
{
    open(list("a.tsv", "Abbey"));
    const QSignalSpy failed(m_workspace.get(), &Workspace::openFailed);
    const QSignalSpy unread(m_workspace.get(), &Workspace::readFailed);
    m_workspace->open(path("none.accords"));
    m_workspace->open(path("none.tsv"));
    QTRY_COMPARE(failed.size(), 1);
    QTRY_COMPARE(unread.size(), 1);
    QCOMPARE(m_workspace->file(), path("a.tsv"));
}

void TestWorkspace::listAfterACatalogue_isAtHand()
{
    open(list("a.tsv", "Abbey"));
    m_workspace->makeCatalogue(path("a.accords"));
    // Before the catalogue is there.
    m_workspace->open(list("b.tsv", "Zoo"));
    QTRY_COMPARE(m_workspace->kind(), Kind::List);
    QTRY_COMPARE(firstName(), QStringLiteral("Zoo"));
    QVERIFY(!m_workspace->keeper().isOpen());
}

void TestWorkspace::earlierEdition_isShownAndLeft()
{
    importOver("Zoo");
    QTRY_COMPARE(firstName(), QStringLiteral("Zoo"));
    m_workspace->showEdition(1);
    QTRY_VERIFY(m_workspace->isEarlierEdition());
    QTRY_COMPARE(m_view.counts.agreements, 191U);
    m_workspace->showEdition(2);
    QVERIFY(!m_workspace->isEarlierEdition());
    QTRY_COMPARE(firstName(), QStringLiteral("Zoo"));
}

void TestWorkspace::endedAgreements_areShownBesideTheCurrentOnes()
{
    importOver("Zoo");
    m_workspace->showEnded(true);
    QTRY_COMPARE(m_view.counts.agreements, 192U);
    QVERIFY(m_workspace->keeper().state().showsEnded());
    QVERIFY(m_view.snapshot->list().hasEnded(1));

    // They can be written about like the others.
    const domain::AgreementIdentity one = domain::identityOf(m_view.snapshot->list(), m_view.snapshot->agreement(1));
    m_workspace->keeper().change({{{one, domain::Field::AgreementNotes}, QString(), QStringLiteral("Why?")}});
    QTRY_VERIFY(m_view.snapshot->agreementRecord(1));
    QTRY_COMPARE(m_view.snapshot->agreementRecord(1)->notes, QStringLiteral("Why?"));
    QCOMPARE(m_view.counts.agreements, 192U);

    m_workspace->showEnded(false);
    QTRY_COMPARE(m_view.counts.agreements, 1U);
    QVERIFY(!m_workspace->keeper().state().showsEnded());
}

void TestWorkspace::newCatalogue_isMadeOfTheListAlone()
{
    importOver("Zoo");
    m_workspace->showEnded(true);
    QTRY_COMPARE(m_view.counts.agreements, 192U);
    m_workspace->makeCatalogue(path("other.accords"));
    QTRY_COMPARE(m_workspace->file(), path("other.accords"));
    QTRY_COMPARE(m_view.counts.agreements, 1U);
}

void TestWorkspace::ownCatalogue_isOpenedInPlaceOfTheBundledList()
{
    open({});
    QVERIFY(!m_workspace->openOwnCatalogue());
    importOver("Zoo");
    open({});
    QTRY_COMPARE(m_workspace->kind(), Kind::BundledList);
    QVERIFY(m_workspace->openOwnCatalogue());
    QTRY_COMPARE(m_workspace->edition(), 2);
    QVERIFY(!m_workspace->openOwnCatalogue());
}

void TestWorkspace::recentFiles_areTen()
{
    QStringList recent;
    for (int i = 0; i < 12; ++i)
        recent = withFile(recent, QString::number(i));
    QCOMPARE(recent.size(), 10);
    QCOMPARE(recent.front(), QStringLiteral("11"));
    recent = withFile(recent, QStringLiteral("5"));
    QCOMPARE(recent.size(), 10);
    QCOMPARE(recent.front(), QStringLiteral("5"));
    QCOMPARE(recent.count(QStringLiteral("5")), 1);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
