// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/session/describer.h"

#include "support/lists.h"

#include <QSignalSpy>
#include <QTest>

using namespace accords;
using namespace accords::app;

class TestDescriber final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void institution_isDescribed();
    void language_isTheViews();
    void latestRequest_wins();
    void stopped_tellsNothing();
    void endWhileDescribing_isClean();

private:
    table::View m_view;
};

void TestDescriber::init()
{
    m_view = {};
    m_view.snapshot = std::make_shared<const catalogue::Catalogue>(testing::listOf({
        QStringLiteral("Universidade de Campinas | BR Brazil | iia imt"),
        QStringLiteral("Université Laval | CA Canada | mou imt"),
    }));
}

void TestDescriber::institution_isDescribed()
{
    Describer describer;
    table::InstitutionDetails told;
    connect(&describer, &Describer::described, this, [&](const table::InstitutionDetails &details) { told = details; });
    describer.describe(m_view, 1);
    QTRY_COMPARE(told.name, QStringLiteral("Université Laval"));
    QCOMPARE(told, table::institutionDetails(*m_view.snapshot, nullptr, 1, text::Phrasebook(m_view.language)));
}

void TestDescriber::language_isTheViews()
{
    Describer describer;
    QString country;
    connect(&describer, &Describer::described, this,
            [&](const table::InstitutionDetails &details) { country = details.country; });
    m_view.language = domain::Language::French;
    describer.describe(m_view, 0);
    QTRY_COMPARE(country, QStringLiteral("Brésil"));
}

void TestDescriber::latestRequest_wins()
{
    Describer describer;
    QList<domain::InstitutionId> told;
    connect(&describer, &Describer::described, this,
            [&](const table::InstitutionDetails &details) { told.append(details.id); });
    for (const domain::InstitutionId id : {0U, 1U, 0U, 1U})
        describer.describe(m_view, id);
    QTRY_COMPARE(told, QList<domain::InstitutionId>{1});
}

void TestDescriber::stopped_tellsNothing()
{
    Describer describer;
    const QSignalSpy told(&describer, &Describer::described);
    describer.describe(m_view, 0);
    describer.stop();
    QTest::qWait(50);
    QCOMPARE(told.size(), 0);
    describer.describe(m_view, 1);
    QTRY_COMPARE(told.size(), 1);
}

void TestDescriber::endWhileDescribing_isClean()
{
    auto describer = std::make_unique<Describer>();
    describer->describe(m_view, 0);
    describer.reset();
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestDescriber)
#include "tst_describer.moc"
