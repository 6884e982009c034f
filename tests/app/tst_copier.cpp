// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/session/copier.h"

#include "support/lists.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace accords;
using namespace accords::app;

class TestCopier final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { clipboard().setText(QStringLiteral("before")); }

    void rows_areCopied();
    void nothing_leavesTheClipboard();
    void progress_isTold();
    void cancelled_leavesTheClipboard();

private:
    static QClipboard &clipboard() { return *QApplication::clipboard(); }
    void copy(Copier &copier, const std::vector<domain::AgreementId> &agreements)
    {
        copier.copy(m_snapshot, agreements, {catalogue::InstitutionColumn, catalogue::CountryColumn},
                    domain::Language::English);
    }
    std::vector<domain::AgreementId> all() const
    {
        std::vector<domain::AgreementId> ids(m_snapshot->size());
        std::iota(ids.begin(), ids.end(), 0U);
        return ids;
    }

    catalogue::Snapshot m_snapshot;
};

void TestCopier::initTestCase()
{
    QStringList rows;
    for (int i = 0; i < 5000; ++i)
        rows.append(QStringLiteral("University %1 | BR Brazil | iia imt").arg(i));
    m_snapshot = std::make_shared<const catalogue::Catalogue>(testing::listOf(rows));
}

void TestCopier::rows_areCopied()
{
    Copier copier(clipboard());
    const QSignalSpy started(&copier, &Copier::started);
    const QSignalSpy finished(&copier, &Copier::finished);
    copy(copier, {1, 3});
    QCOMPARE(started.size(), 1);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(clipboard().text().trimmed().count(u'\n'), 2);
    QVERIFY(clipboard().text().contains(QStringLiteral("University 3")));
}

void TestCopier::nothing_leavesTheClipboard()
{
    Copier copier(clipboard());
    const QSignalSpy started(&copier, &Copier::started);
    copy(copier, {});
    QCOMPARE(started.size(), 0);
    QCOMPARE(clipboard().text(), QStringLiteral("before"));
}

void TestCopier::progress_isTold()
{
    Copier copier(clipboard());
    const QSignalSpy progressed(&copier, &Copier::progressed);
    const QSignalSpy copied(&copier, &Copier::copied);
    copy(copier, all());
    QTRY_COMPARE(copied.size(), 1);
    QVERIFY(progressed.size() > 10 && progressed.size() <= 101);
    QCOMPARE(progressed.last()[1].toLongLong(), 5000);
}

void TestCopier::cancelled_leavesTheClipboard()
{
    Copier copier(clipboard());
    const QSignalSpy finished(&copier, &Copier::finished);
    const QSignalSpy copied(&copier, &Copier::copied);
    copy(copier, all());
    copier.cancel();
    QCOMPARE(finished.size(), 1);
    QTest::qWait(50);
    QCOMPARE(copied.size(), 0);
    QCOMPARE(clipboard().text(), QStringLiteral("before"));
}

QTEST_MAIN(TestCopier)
#include "tst_copier.moc"
