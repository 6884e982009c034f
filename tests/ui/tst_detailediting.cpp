// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/fieldtext.h"
#include "ui/details/detailpane.h"
#include "ui/support/chipbutton.h"
#include "ui/support/linkbutton.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace accords;
using Details = table::InstitutionDetails;
using ui::Keeping;

namespace {

const QString listName = QStringLiteral("UNIV CAMPINAS");

/// An institution with so many agreements; the number of each is its programme.
Details detailsOf(std::size_t agreements)
{
    Details details;
    details.id = 7;
    details.name = listName;
    details.identity = {listName, QStringLiteral("BR")};
    details.countryCode = QStringLiteral("BR");
    details.country = QStringLiteral("Brazil");
    details.agreementCount = static_cast<quint32>(agreements);
    for (std::size_t i = 0; i < agreements; ++i) {
        const QString programme = QStringLiteral("Programme %1").arg(i);
        details.agreements.push_back({static_cast<domain::AgreementId>(i),
                                      domain::AgreementType::Mou,
                                      QStringLiteral("MoU"),
                                      QStringLiteral("IMT"),
                                      programme,
                                      static_cast<quint32>(20 + i),
                                      {},
                                      QStringLiteral("row"),
                                      programme});
    }
    details.kept.agreements.resize(agreements);
    return details;
}

} // namespace

/// Staff's fields in the pane, and what becomes of them when the pane is built anew.
class TestDetailEditing final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void title_isTheNameStaffGave();
    void title_followsTheName();
    void title_isPlainText();
    void copyAll_hasBothNames();
    void unfolded_staysUnfolded_data();
    void unfolded_staysUnfolded();
    void otherInstitution_isFolded();
    void scrollPosition_isKept_data();
    void scrollPosition_isKept();
    void typing_goesOnAfterARebuild();
    void halfTypedTag_isStillHalfTyped();
    void tab_goesThroughThePane_data();
    void tab_goesThroughThePane();

private:
    /// Another program changed the list: the same institution, built anew.
    void rebuild();
    template <typename Part>
    Part *part(const QString &name) const;
    QStringList shownLabels() const;
    qsizetype forms() const;

    std::unique_ptr<QWidget> m_window;
    ui::DetailPane *m_pane = nullptr;
    QLineEdit *m_before = nullptr;
    QLineEdit *m_after = nullptr;
    Details m_details;
    QStringList m_changes;
};

void TestDetailEditing::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("setTabOrder")));
    m_window.reset();
    m_changes.clear();
    m_window = std::make_unique<QWidget>();
    auto *row = new QHBoxLayout(m_window.get());
    m_before = new QLineEdit(m_window.get());
    m_before->setAccessibleName(QStringLiteral("Before"));
    m_pane = new ui::DetailPane(m_window.get());
    m_after = new QLineEdit(m_window.get());
    m_after->setAccessibleName(QStringLiteral("After"));
    row->addWidget(m_before);
    row->addWidget(m_pane);
    row->addWidget(m_after);
    connect(m_pane, &ui::DetailPane::changed, this, [this](const domain::FieldChange &change) {
        m_changes << QString(domain::token(change.place.field)) + QStringLiteral(": ") + change.after;
    });
    m_pane->setKeeping({Keeping::State::Everything});
    m_window->resize(700, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestDetailEditing::rebuild()
{
    m_details.repairs.append(QStringLiteral("Line 20: Removed a quote."));
    m_pane->showInstitution(m_details);
}

template <typename Part>
Part *TestDetailEditing::part(const QString &name) const
{
    for (Part *found : m_pane->findChildren<Part *>()) {
        if (found->accessibleName() == name && found->isVisible())
            return found;
    }
    return nullptr;
}

QStringList TestDetailEditing::shownLabels() const
{
    QStringList texts;
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

/// How many agreements are unfolded.
qsizetype TestDetailEditing::forms() const
{
    qsizetype count = 0;
    for (const QLineEdit *line : m_pane->findChildren<QLineEdit *>())
        count += line->isVisible() && line->accessibleName() == QStringLiteral("Seats out") ? 1 : 0;
    return count;
}

void TestDetailEditing::title_isTheNameStaffGave()
{
    m_details = detailsOf(1);
    m_pane->showInstitution(m_details);
    QCOMPARE(shownLabels().front(), listName);
    QVERIFY(!shownLabels().contains(QStringLiteral("In the list: ") + listName));
    m_details.kept.institution.displayName = QStringLiteral("Unicamp");
    rebuild();
    QCOMPARE(shownLabels().mid(0, 2),
             QStringList({QStringLiteral("Unicamp"), QStringLiteral("In the list: ") + listName}));
}

void TestDetailEditing::title_followsTheName()
{
    m_details = detailsOf(1);
    m_pane->showInstitution(m_details);
    m_details.kept.institution.displayName = QStringLiteral("Unicamp");
    m_pane->showInstitution(m_details);
    QCOMPARE(shownLabels().mid(0, 2),
             QStringList({QStringLiteral("Unicamp"), QStringLiteral("In the list: ") + listName}));
    m_details.kept.institution.displayName.clear();
    m_pane->showInstitution(m_details);
    QCOMPARE(shownLabels().front(), listName);
    QVERIFY(!shownLabels().contains(QStringLiteral("In the list: ") + listName));
}

void TestDetailEditing::title_isPlainText()
{
    m_details = detailsOf(1);
    m_details.kept.institution.displayName = QStringLiteral("<b>Uni</b>\u202Ecamp");
    m_pane->showInstitution(m_details);
    QVERIFY(shownLabels().front().startsWith(QStringLiteral("<b>Uni</b>")));
    QVERIFY(!shownLabels().front().contains(QChar(0x202E)));
}

void TestDetailEditing::copyAll_hasBothNames()
{
    m_details = detailsOf(1);
    m_details.kept.institution.displayName = QStringLiteral("Unicamp");
    m_pane->showInstitution(m_details);
    QTest::mouseClick(part<QToolButton>(QStringLiteral("Copy all")), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().startsWith(
        QStringLiteral("Unicamp\nIn the list: UNIV CAMPINAS\nBR Brazil\n")));
}

void TestDetailEditing::unfolded_staysUnfolded_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("other list") << 0;
    QTest::newRow("other keeping") << 1;
    QTest::newRow("other language") << 2;
    QTest::newRow("other values") << 3;
}

void TestDetailEditing::unfolded_staysUnfolded()
{
    QFETCH(const int, how);
    m_details = detailsOf(4);
    m_pane->showInstitution(m_details);
    QCOMPARE(forms(), 0);
    QList<ui::LinkButton *> links;
    for (auto *link : m_pane->findChildren<ui::LinkButton *>()) {
        if (link->accessibleName() == QStringLiteral("Status, dates, notes…"))
            links << link;
    }
    QCOMPARE(links.size(), 4);
    QTest::keyClick(links[2], Qt::Key_Space);
    QTRY_COMPARE(forms(), 1);
    if (how == 0)
        rebuild();
    if (how == 1)
        m_pane->setKeeping({Keeping::State::ReadOnly, QStringLiteral("Write-protected.")});
    if (how == 2) {
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_pane, &event);
    }
    if (how == 3) {
        m_details.kept.agreements[2].notes = QStringLiteral("other");
        m_pane->showInstitution(m_details);
    }
    QTRY_COMPARE(forms(), 1);
    auto *seats = part<QLineEdit>(QStringLiteral("Seats out"));
    QVERIFY(seats->accessibleDescription().contains(QStringLiteral("Programme 2")));
}

void TestDetailEditing::otherInstitution_isFolded()
{
    m_details = detailsOf(4);
    m_pane->showInstitution(m_details);
    QTest::keyClick(part<ui::LinkButton>(QStringLiteral("Status, dates, notes…")), Qt::Key_Space);
    QTRY_COMPARE(forms(), 1);
    m_details.id = 8;
    m_details.identity.name = QStringLiteral("Another");
    m_pane->showInstitution(m_details);
    QCOMPARE(forms(), 0);
}

void TestDetailEditing::scrollPosition_isKept_data()
{
    QTest::addColumn<bool>("isAtTheEnd");
    QTest::addColumn<bool>("isKeeping");
    QTest::newRow("in the middle, other list") << false << false;
    QTest::newRow("at the end, other list") << true << false;
    QTest::newRow("in the middle, other keeping") << false << true;
    QTest::newRow("at the end, other keeping") << true << true;
}

void TestDetailEditing::scrollPosition_isKept()
{
    QFETCH(const bool, isAtTheEnd);
    QFETCH(const bool, isKeeping);
    m_details = detailsOf(2);
    m_details.kept.agreements[1].notes = QStringLiteral("many\nlines\nof\nnotes\n").repeated(2);
    m_pane->showInstitution(m_details);
    QScrollBar *bar = m_pane->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 300);
    QTest::qWait(350);
    bar->setValue(isAtTheEnd ? bar->maximum() : 200);
    const int position = bar->value();
    if (isKeeping)
        m_pane->setKeeping({Keeping::State::ReadOnly, {}});
    else
        rebuild();
    QTRY_COMPARE(bar->value(), std::min(position, bar->maximum()));
    QTest::qWait(350);
    QCOMPARE(bar->value(), std::min(position, bar->maximum()));
    QVERIFY(bar->maximum() > position - 20);
}

void TestDetailEditing::typing_goesOnAfterARebuild()
{
    m_details = detailsOf(1);
    m_pane->showInstitution(m_details);
    auto *notes = part<QPlainTextEdit>(QStringLiteral("Notes"));
    notes->setFocus();
    QTest::keyClicks(notes, QStringLiteral("call Ada"));
    QTest::keyClick(notes, Qt::Key_Left);
    rebuild();
    auto *again = part<QPlainTextEdit>(QStringLiteral("Notes"));
    QVERIFY(again != nullptr && again != notes);
    QVERIFY(again->hasFocus());
    QTest::keyClicks(again, QStringLiteral("d"));
    QCOMPARE(again->toPlainText(), QStringLiteral("call Adda"));
}

void TestDetailEditing::halfTypedTag_isStillHalfTyped()
{
    m_details = detailsOf(1);
    m_details.kept.institution.tags = {QStringLiteral("Asia")};
    m_pane->showInstitution(m_details);
    auto *tags = part<QLineEdit>(QStringLiteral("Tags"));
    tags->setFocus();
    QTest::keyClicks(tags, QStringLiteral("Sum"));
    rebuild();
    auto *again = part<QLineEdit>(QStringLiteral("Tags"));
    QVERIFY(again != nullptr && again != tags && again->hasFocus());
    QCOMPARE(again->text(), QStringLiteral("Sum"));
    QCOMPARE(m_changes, QStringList());
    QTest::keyClicks(again, QStringLiteral("mer,"));
    QCOMPARE(m_changes, QStringList(QStringLiteral("tags: Asia\nSummer")));
}

void TestDetailEditing::tab_goesThroughThePane_data()
{
    QTest::addColumn<bool>("isRebuilt");
    QTest::newRow("as shown first") << false;
    QTest::newRow("built anew") << true;
}

void TestDetailEditing::tab_goesThroughThePane()
{
    QFETCH(const bool, isRebuilt);
    m_details = detailsOf(3);
    m_details.kept.institution.tags = {QStringLiteral("Asia")};
    m_pane->showInstitution(m_details);
    QList<ui::LinkButton *> links;
    for (auto *link : m_pane->findChildren<ui::LinkButton *>()) {
        if (link->accessibleName() == QStringLiteral("Status, dates, notes…"))
            links << link;
    }
    QTest::keyClick(links.at(1), Qt::Key_Space);
    QTRY_COMPARE(forms(), 1);
    QVERIFY(m_window->focusWidget() != nullptr);
    // The list of a status has been open.
    QTest::keyClick(m_window->focusWidget(), Qt::Key_F4);
    QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : m_window->focusWidget(),
                    Qt::Key_Escape);
    if (isRebuilt)
        rebuild();
    m_before->setFocus();
    QStringList names;
    for (int i = 0; i < 60 && m_window->focusWidget() != m_after; ++i) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        const auto *button = qobject_cast<const QPushButton *>(m_window->focusWidget());
        names << (button ? button->text() : m_window->focusWidget()->accessibleName());
    }
    QCOMPARE(names, QStringList({QStringLiteral("Institution"),
                                 QStringLiteral("Show only this institution"),
                                 QStringLiteral("Copy all"),
                                 QStringLiteral("Display name"),
                                 QStringLiteral("Website"),
                                 QStringLiteral("City"),
                                 QStringLiteral("Remove the tag Asia"),
                                 QStringLiteral("Tags"),
                                 QStringLiteral("Add a contact"),
                                 QStringLiteral("Notes"),
                                 QStringLiteral("line 20"),
                                 QStringLiteral("Status, dates, notes…"),
                                 QStringLiteral("line 21"),
                                 QStringLiteral("Status"),
                                 QStringLiteral("Start"),
                                 QStringLiteral("End"),
                                 QString(),
                                 QStringLiteral("Seats out"),
                                 QStringLiteral("Seats in"),
                                 QStringLiteral("Notes"),
                                 QStringLiteral("Attach a file…"),
                                 QStringLiteral("line 22"),
                                 QStringLiteral("Status, dates, notes…"),
                                 QStringLiteral("Rows as read"),
                                 QStringLiteral("After")}));
}

QTEST_MAIN(TestDetailEditing)
#include "tst_detailediting.moc"
