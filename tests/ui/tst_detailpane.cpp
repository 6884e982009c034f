// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "shownwords.h"
#include "ui/details/detailcontents.h"
#include "ui/details/detailpane.h"
#include "ui/support/linkbutton.h"
#include "ui/support/marks.h"
#include "ui/support/plainlines.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace accords;
using Details = table::InstitutionDetails;

namespace {

Details campinas()
{
    Details details;
    details.id = 7;
    details.name = QStringLiteral("Universidade de Campinas");
    details.agreementCount = 2;
    details.exportedNames = {QStringLiteral("UNIVERSIDADE  DE CAMPINAS")};
    details.countryCode = QStringLiteral("BR");
    details.country = QStringLiteral("Brazil");
    details.region = QStringLiteral("Americas");
    details.agreements = {
        {3,
         domain::AgreementType::Iia,
         QStringLiteral("IIA"),
         QStringLiteral("IMT"),
         QStringLiteral("Inter-Institutional Agreement - IMT"),
         20,
         {},
         QStringLiteral("campinas\tBR - Brazil\tIIA")},
        {4,
         domain::AgreementType::Mou,
         QStringLiteral("MoU"),
         {},
         QStringLiteral("MoU"),
         21,
         {{QStringLiteral("Contact"), QStringLiteral("R & D")}},
         QStringLiteral("campinas\tBR - Brazil\tMoU")},
    };
    details.repairs = {QStringLiteral("Line 20: Removed doubled spaces.")};
    details.suggestions = {QStringLiteral("Line 20: The name is in capitals.")};
    details.similar = {{9, QStringLiteral("Campinas State"), QStringLiteral("Possible duplicate")}};
    return details;
}

Details large(std::size_t agreements)
{
    Details details = campinas();
    details.agreements.resize(agreements, details.agreements.front());
    details.agreementCount = static_cast<quint32>(agreements);
    return details;
}

QStringList texts(const ui::DetailPane &pane)
{
    QStringList texts;
    for (const QLabel *label : pane.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

ui::LinkButton *link(const ui::DetailPane &pane, const QString &text)
{
    for (auto *button : pane.findChildren<ui::LinkButton *>()) {
        if (button->accessibleName() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestDetailPane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothing_saysWhatToDo();
    void institution_showsEverySection();
    void emptySections_areLeftOut();
    void foreignText_staysPlain();
    void hostileText_isMadeVisible();
    void everyLabel_canBeSelected();
    void rows_areShownAsRead();
    void combinedRow_isShownOnce();
    void filterButton_asksForTheInstitution();
    void lineLink_asksForTheAgreement();
    void similarName_asksForTheInstitution();
    void copyAll_putsEverythingOnClipboard();
    void manyAgreements_endInSentence();
    void sameDetails_keepWidgets();
    void sameInstitution_keepsScrollPosition();
    void otherInstitution_startsOnTop();
    void replacedWithFocusInside_keepsFocusInPane();
    void accessibleName_isTheContracts();

private:
    std::unique_ptr<ui::DetailPane> m_pane;
};

void TestDetailPane::init()
{
    m_pane = std::make_unique<ui::DetailPane>();
    m_pane->resize(320, 400);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestDetailPane::nothing_saysWhatToDo()
{
    QCOMPARE(texts(*m_pane), QStringList());
    m_pane->showInstitution({});
    QCOMPARE(texts(*m_pane), QStringList(QStringLiteral("Select an agreement to see its institution here.")));
    m_pane->showInstitution(campinas());
    m_pane->showInstitution({});
    QCOMPARE(texts(*m_pane).size(), 1);
}

void TestDetailPane::institution_showsEverySection()
{
    m_pane->showInstitution(campinas());
    const QStringList shown = texts(*m_pane);
    for (const char *text : {"Universidade de Campinas", "BR", "Brazil · Americas", "Agreements", "IIA", "IMT",
                             "Inter-Institutional Agreement - IMT", "Contact: R & D", "As exported",
                             "UNIVERSIDADE  DE CAMPINAS", "Repairs", "Line 20: Removed doubled spaces.", "Suggestions",
                             "Line 20: The name is in capitals.", "Similar names", "Possible duplicate"})
        QVERIFY2(shown.contains(QString::fromUtf8(text)), text);
    QVERIFY(link(*m_pane, QStringLiteral("line 21")) != nullptr);
}

void TestDetailPane::emptySections_areLeftOut()
{
    Details details = campinas();
    details.repairs.clear();
    details.suggestions.clear();
    details.similar.clear();
    m_pane->showInstitution(details);
    for (const char *heading : {"Repairs", "Suggestions", "Similar names"})
        QVERIFY2(!texts(*m_pane).contains(QString::fromLatin1(heading)), heading);
}

void TestDetailPane::foreignText_staysPlain()
{
    Details details = campinas();
    details.name = QStringLiteral("<b>Texas A&M</b>");
    m_pane->showInstitution(details);
    QVERIFY(texts(*m_pane).contains(details.name));
    for (const QLabel *label : m_pane->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestDetailPane::hostileText_isMadeVisible()
{
    Details details = campinas();
    const QString hostile = QStringLiteral("a\u202Eb");
    details.name = hostile;
    details.exportedNames = {hostile};
    details.agreements.front().programme = hostile;
    details.agreements.front().signatory = hostile;
    details.agreements.front().asRead = hostile;
    details.similar.front().name = hostile;
    details.file = hostile;
    m_pane->showInstitution(details);
    for (const auto &[place, text] : testing::shownTexts(*m_pane))
        QVERIFY2(!text.contains(QChar(0x202E)), qPrintable(place));
}

void TestDetailPane::everyLabel_canBeSelected()
{
    m_pane->showInstitution(campinas());
    const QStringList ours = {QStringLiteral("Agreements"), QStringLiteral("As exported"), QStringLiteral("Repairs"),
                              QStringLiteral("Suggestions"), QStringLiteral("Similar names")};
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        if (!label->isVisible() || ours.contains(label->text()))
            continue;
        QVERIFY2(label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse), qPrintable(label->text()));
        QVERIFY2(label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard), qPrintable(label->text()));
    }
}

void TestDetailPane::rows_areShownAsRead()
{
    m_pane->showInstitution(campinas());
    const auto *rows = m_pane->findChild<ui::PlainLines *>();
    QCOMPARE(rows->toPlainText(), QStringLiteral("campinas\tBR - Brazil\tIIA\ncampinas\tBR - Brazil\tMoU"));
    QVERIFY(rows->isReadOnly());
}

void TestDetailPane::combinedRow_isShownOnce()
{
    Details details = campinas();
    details.agreements[1].line = 20;
    m_pane->showInstitution(details);
    QCOMPARE(m_pane->findChild<ui::PlainLines *>()->blockCount(), 1);
}

void TestDetailPane::filterButton_asksForTheInstitution()
{
    m_pane->showInstitution(campinas());
    const QSignalSpy asked(m_pane.get(), &ui::DetailPane::filterRequested);
    QTest::mouseClick(m_pane->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<domain::InstitutionId>(), 7U);
}

void TestDetailPane::lineLink_asksForTheAgreement()
{
    m_pane->showInstitution(campinas());
    const QSignalSpy asked(m_pane.get(), &ui::DetailPane::agreementRequested);
    QTest::keyClick(link(*m_pane, QStringLiteral("line 21")), Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<domain::AgreementId>(), 4U);
}

void TestDetailPane::similarName_asksForTheInstitution()
{
    m_pane->showInstitution(campinas());
    const QSignalSpy asked(m_pane.get(), &ui::DetailPane::institutionRequested);
    // As the window does: another institution replaces the button that was clicked.
    connect(m_pane.get(), &ui::DetailPane::institutionRequested, m_pane.get(), [this](domain::InstitutionId id) {
        Details other = campinas();
        other.id = id;
        m_pane->showInstitution(other);
    });
    QTest::mouseClick(link(*m_pane, QStringLiteral("Campinas State")), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<domain::InstitutionId>(), 9U);
}

void TestDetailPane::copyAll_putsEverythingOnClipboard()
{
    m_pane->showInstitution(campinas());
    QTest::mouseClick(m_pane->findChild<QToolButton *>(), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    for (const char *text : {"Universidade de Campinas\nBR Brazil · Americas\n", "IIA · IMT", "line 20",
                             "campinas\tBR - Brazil\tIIA", "Repairs\nLine 20", "Campinas State"})
        QVERIFY2(copied.contains(QString::fromUtf8(text)), text);
}

void TestDetailPane::manyAgreements_endInSentence()
{
    Details details = large(Details::most);
    details.agreementCount += 12;
    m_pane->showInstitution(details);
    QCOMPARE(m_pane->findChildren<ui::TypePill *>().size(), Details::most);
    QVERIFY(texts(*m_pane).contains(QStringLiteral("and 12 more")));
}

void TestDetailPane::sameDetails_keepWidgets()
{
    m_pane->showInstitution(campinas());
    const auto *before = m_pane->findChild<ui::DetailContents *>();
    m_pane->showInstitution(campinas());
    QCOMPARE(m_pane->findChild<ui::DetailContents *>(), before);
}

void TestDetailPane::sameInstitution_keepsScrollPosition()
{
    m_pane->showInstitution(large(30));
    QScrollBar *bar = m_pane->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 300);
    bar->setValue(250);
    Details changed = large(30);
    changed.repairs.append(QStringLiteral("Line 21: Removed a quote."));
    m_pane->showInstitution(changed);
    QTRY_COMPARE(bar->value(), 250);
}

void TestDetailPane::otherInstitution_startsOnTop()
{
    m_pane->showInstitution(large(30));
    QScrollBar *bar = m_pane->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 300);
    bar->setValue(250);
    Details other = large(30);
    other.id = 8;
    other.identity.name = QStringLiteral("Another");
    m_pane->showInstitution(other);
    QTRY_COMPARE(bar->value(), 0);
}

void TestDetailPane::replacedWithFocusInside_keepsFocusInPane()
{
    m_pane->showInstitution(campinas());
    link(*m_pane, QStringLiteral("line 20"))->setFocus();
    Details other = campinas();
    other.id = 8;
    m_pane->showInstitution(other);
    QVERIFY(QApplication::focusWidget() != nullptr);
    QVERIFY(m_pane->isAncestorOf(QApplication::focusWidget()));
}

void TestDetailPane::accessibleName_isTheContracts()
{
    QCOMPARE(m_pane->accessibleName(), QStringLiteral("Institution"));
    m_pane->showInstitution(campinas());
    QVERIFY(testing::unnamedControls(*m_pane).isEmpty());
}

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
