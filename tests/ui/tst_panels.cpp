// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "table/countrymodel.h"
#include "ui/panels/choiceview.h"
#include "ui/panels/countrypanel.h"
#include "ui/panels/facetpanel.h"
#include "views.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace accords;
using table::CountryModel;

namespace {

ui::ChoiceView &viewIn(const QWidget &panel)
{
    return *panel.findChild<ui::ChoiceView *>();
}

QModelIndex find(const QTreeView &view, const QString &name)
{
    const auto found = view.model()->match(view.model()->index(0, 0), CountryModel::NameRole, name, 1,
                                           Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

QPoint middle(const QTreeView &view, const QModelIndex &index)
{
    return view.visualRect(index).center();
}

// The check box stands at the row's beginning.
QPoint checkBox(const QTreeView &view, const QModelIndex &index)
{
    const QRect row = view.visualRect(index);
    return {row.left() + 12, row.center().y()};
}

QStringList topLevelNames(const QTreeView &view)
{
    QStringList names;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        names << view.model()->index(row, 0).data(CountryModel::NameRole).toString();
    return names;
}

} // namespace

/// The panels as a person uses them, answered at once as the window does.
class TestPanels : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void click_choosesAlone();
    void clickAgain_frees();
    void ctrlClick_adds();
    void checkBox_addsAndTakesAway();
    void doubleClick_isOneClick();
    void allCountries_frees();
    void region_choosesAllOfIt();
    void foldArrow_choosesNothing();
    void space_toggles();
    void enter_choosesAlone();
    void leftAndRight_fold();
    void counts_changeInPlace();
    void folded_staysFoldedWhenCountsChange();
    void narrowed_showsMatchesAndComesBack();
    void folded_isOpenWhileNarrowed();
    void orderButton_sortsByCount();
    void state_comesBack();
    void damagedState_isIgnored();
    void facet_togglesTypes();
    void facet_isAsHighAsItsRows();
    void facet_ofSignatories_choosesByKeyboard();
    void facet_ofTags_isThereWhereStaffGaveSome();
    void facet_ofManyTags_scrolls();
    void accessibleNames_areTheContracts();

private:
    void answer(const catalogue::Query &query);
    QString text() const { return m_query.text(); }

    catalogue::Snapshot m_snapshot = testing::smallSnapshot();
    catalogue::Query m_query;
    std::unique_ptr<QWidget> m_window;
    ui::CountryPanel *m_countries = nullptr;
    ui::FacetPanel *m_types = nullptr;
    ui::FacetPanel *m_signatories = nullptr;
    ui::ChoiceView *m_view = nullptr;
};

void TestPanels::init()
{
    m_window = std::make_unique<QWidget>();
    m_countries = new ui::CountryPanel(m_window.get());
    m_countries->setGeometry(0, 0, 300, 500);
    m_types = new ui::FacetPanel(catalogue::Field::Type, m_window.get());
    m_types->setGeometry(300, 0, 300, 250);
    m_signatories = new ui::FacetPanel(catalogue::Field::Signatory, m_window.get());
    m_signatories->setGeometry(300, 250, 300, 250);
    m_view = &viewIn(*m_countries);
    connect(m_countries, &ui::CountryPanel::queryChosen, this, &TestPanels::answer);
    connect(m_types, &ui::FacetPanel::queryChosen, this, &TestPanels::answer);
    connect(m_signatories, &ui::FacetPanel::queryChosen, this, &TestPanels::answer);
    answer({});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPanels::cleanup()
{
    m_window.reset();
}

void TestPanels::answer(const catalogue::Query &query)
{
    m_query = query;
    const table::View view = testing::viewOf(m_snapshot, query.text());
    m_countries->showView(view);
    m_types->showView(view);
    m_signatories->showView(view);
}

void TestPanels::click_choosesAlone()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middle(*m_view, find(*m_view, QStringLiteral("Brazil"))));
    QCOMPARE(text(), QStringLiteral("country:BR"));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middle(*m_view, find(*m_view, QStringLiteral("Canada"))));
    QCOMPARE(text(), QStringLiteral("country:CA"));
}

void TestPanels::clickAgain_frees()
{
    const QPoint brazil = middle(*m_view, find(*m_view, QStringLiteral("Brazil")));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, brazil);
    QTest::qWait(QApplication::doubleClickInterval() + 10);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, brazil);
    QCOMPARE(text(), QString());
}

void TestPanels::ctrlClick_adds()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middle(*m_view, find(*m_view, QStringLiteral("Brazil"))));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      middle(*m_view, find(*m_view, QStringLiteral("Canada"))));
    QCOMPARE(m_query.choices(catalogue::Field::Country).size(), 2);
}

void TestPanels::checkBox_addsAndTakesAway()
{
    const QPoint brazil = checkBox(*m_view, find(*m_view, QStringLiteral("Brazil")));
    const QPoint germany = checkBox(*m_view, find(*m_view, QStringLiteral("Germany")));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, brazil);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, germany);
    QCOMPARE(m_query.choices(catalogue::Field::Country).size(), 2);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, brazil);
    QCOMPARE(text(), QStringLiteral("country:DE"));
}

void TestPanels::doubleClick_isOneClick()
{
    const QPoint brazil = middle(*m_view, find(*m_view, QStringLiteral("Brazil")));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, brazil);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, brazil);
    QCOMPARE(text(), QStringLiteral("country:BR"));
}

void TestPanels::allCountries_frees()
{
    answer(m_query.withChoices(catalogue::Field::Country, {QStringLiteral("BR"), QStringLiteral("CA")}));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middle(*m_view, m_view->model()->index(0, 0)));
    QCOMPARE(text(), QString());
}

void TestPanels::region_choosesAllOfIt()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      middle(*m_view, find(*m_view, QStringLiteral("Americas"))));
    QCOMPARE(text(), QStringLiteral("region:americas"));
}

void TestPanels::foldArrow_choosesNothing()
{
    const QModelIndex americas = find(*m_view, QStringLiteral("Americas"));
    const QRect row = m_view->visualRect(americas);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {row.left() - 8, row.center().y()});
    QVERIFY(!m_view->isExpanded(americas));
    QCOMPARE(text(), QString());
}

void TestPanels::space_toggles()
{
    m_view->setFocus();
    for (const char *name : {"Brazil", "Germany", "Brazil"}) {
        m_view->setCurrentIndex(find(*m_view, QString::fromLatin1(name)));
        QTest::keyClick(m_view, Qt::Key_Space);
    }
    QCOMPARE(text(), QStringLiteral("country:DE"));
}

void TestPanels::enter_choosesAlone()
{
    m_view->setFocus();
    for (const char *name : {"Brazil", "Germany"}) {
        m_view->setCurrentIndex(find(*m_view, QString::fromLatin1(name)));
        QTest::keyClick(m_view, Qt::Key_Return);
    }
    QCOMPARE(text(), QStringLiteral("country:DE"));
}

void TestPanels::leftAndRight_fold()
{
    const QPersistentModelIndex americas = find(*m_view, QStringLiteral("Americas"));
    m_view->setFocus();
    m_view->setCurrentIndex(americas);
    QVERIFY(m_view->isExpanded(americas));
    QTest::keyClick(m_view, Qt::Key_Left);
    QVERIFY(!m_view->isExpanded(americas));
    QTest::keyClick(m_view, Qt::Key_Right);
    QVERIFY(m_view->isExpanded(americas));
}

void TestPanels::counts_changeInPlace()
{
    const QPersistentModelIndex germany = find(*m_view, QStringLiteral("Germany"));
    m_view->setCurrentIndex(germany);
    answer(m_query.withChoices(catalogue::Field::Type, {QStringLiteral("iia")}));
    QVERIFY(germany.isValid());
    QCOMPARE(m_view->currentIndex(), QModelIndex(germany));
    QCOMPARE(germany.data(CountryModel::ShownRole).toUInt(), 0U);
    QCOMPARE(germany.data(CountryModel::TotalRole).toUInt(), 2U);
}

void TestPanels::folded_staysFoldedWhenCountsChange()
{
    m_view->collapse(find(*m_view, QStringLiteral("Americas")));
    answer(m_query.withChoices(catalogue::Field::Type, {QStringLiteral("iia")}));
    QVERIFY(!m_view->isExpanded(find(*m_view, QStringLiteral("Americas"))));
    // Another list brings other rows.
    m_snapshot = testing::smallSnapshot();
    answer({});
    QVERIFY(!m_view->isExpanded(find(*m_view, QStringLiteral("Americas"))));
    QVERIFY(m_view->isExpanded(find(*m_view, QStringLiteral("Europe"))));
}

void TestPanels::narrowed_showsMatchesAndComesBack()
{
    auto *field = m_countries->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("allem"));
    QVERIFY(find(*m_view, QStringLiteral("Germany")).isValid());
    QVERIFY(!find(*m_view, QStringLiteral("Brazil")).isValid());
    field->clear();
    QVERIFY(find(*m_view, QStringLiteral("Brazil")).isValid());
}

void TestPanels::folded_isOpenWhileNarrowed()
{
    m_view->collapse(find(*m_view, QStringLiteral("Americas")));
    auto *field = m_countries->findChild<QLineEdit *>();
    field->setText(QStringLiteral("braz"));
    QVERIFY(m_view->isExpanded(find(*m_view, QStringLiteral("Americas"))));
    field->clear();
    QVERIFY(!m_view->isExpanded(find(*m_view, QStringLiteral("Americas"))));
}

void TestPanels::orderButton_sortsByCount()
{
    QCOMPARE(topLevelNames(*m_view).value(1), QStringLiteral("Americas"));
    auto *button = m_countries->findChild<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    const QString before = button->text();
    button->click();
    const QModelIndex americas = find(*m_view, QStringLiteral("Americas"));
    QVERIFY(button->text() != before);
    QVERIFY(m_view->isExpanded(americas));
    button->click();
    QCOMPARE(button->text(), before);
}

void TestPanels::state_comesBack()
{
    m_view->collapse(find(*m_view, QStringLiteral("Europe")));
    m_countries->findChild<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)->click();
    const QVariantMap state = m_countries->state();

    ui::CountryPanel other;
    other.restore(state);
    other.showView(testing::viewOf(m_snapshot));
    QCOMPARE(other.state(), state);
    QVERIFY(!viewIn(other).isExpanded(find(viewIn(other), QStringLiteral("Europe"))));
    QVERIFY(viewIn(other).isExpanded(find(viewIn(other), QStringLiteral("Americas"))));
}

void TestPanels::damagedState_isIgnored()
{
    const QVariantMap before = m_countries->state();
    m_countries->restore({{QStringLiteral("order"), 7}, {QStringLiteral("colour"), QStringLiteral("red")}});
    QCOMPARE(m_countries->state(), before);
}

void TestPanels::facet_togglesTypes()
{
    ui::ChoiceView &view = viewIn(*m_types);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middle(view, find(view, QStringLiteral("IIA"))));
    QCOMPARE(text(), QStringLiteral("type:iia"));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, checkBox(view, find(view, QStringLiteral("MoU"))));
    QCOMPARE(m_query.choices(catalogue::Field::Type).size(), 2);
}

void TestPanels::facet_isAsHighAsItsRows()
{
    const ui::ChoiceView &view = viewIn(*m_types);
    const int rows = view.model()->rowCount();
    QVERIFY(rows > 0);
    QCOMPARE(view.height(), rows * view.sizeHintForRow(0));
    QVERIFY(view.visualRect(view.model()->index(rows - 1, 0)).bottom() <= view.height());
}

void TestPanels::facet_ofSignatories_choosesByKeyboard()
{
    ui::ChoiceView &view = viewIn(*m_signatories);
    view.setFocus();
    view.setCurrentIndex(find(view, QStringLiteral("IMT")));
    QTest::keyClick(&view, Qt::Key_Enter);
    QCOMPARE(text(), QStringLiteral("signatory:imt"));
}

void TestPanels::facet_ofTags_isThereWhereStaffGaveSome()
{
    ui::FacetPanel tags(catalogue::Field::Tag, m_window.get());
    connect(&tags, &ui::FacetPanel::queryChosen, this, &TestPanels::answer);
    tags.showView(testing::viewOf(m_snapshot));
    QVERIFY(tags.isHidden());

    domain::StaffRecords records;
    records.institutions[identityOf(m_snapshot->list(), 0)].tags = QStringList{QStringLiteral("Key & partner")};
    tags.showView(testing::viewOf(withRecords(m_snapshot, records)));
    QVERIFY(!tags.isHidden());
    ui::ChoiceView &view = viewIn(tags);
    QCOMPARE(view.accessibleName(), QStringLiteral("Tags"));
    view.setFocus();
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_Enter);
    QCOMPARE(text(), QStringLiteral("tag:\"Key & partner\""));
}

void TestPanels::facet_ofManyTags_scrolls()
{
    domain::StaffRecords records;
    for (int tag = 0; tag < 100; ++tag)
        records.institutions[identityOf(m_snapshot->list(), 0)].tags.append(QString::number(tag));
    ui::FacetPanel tags(catalogue::Field::Tag, m_window.get());
    tags.showView(testing::viewOf(withRecords(m_snapshot, records)));
    const ui::ChoiceView &view = viewIn(tags);
    QCOMPARE(view.model()->rowCount(), 100);
    QVERIFY(view.height() < 20 * view.sizeHintForRow(0));
    QCOMPARE(view.verticalScrollBarPolicy(), Qt::ScrollBarAsNeeded);
}

void TestPanels::accessibleNames_areTheContracts()
{
    QCOMPARE(m_view->accessibleName(), QStringLiteral("Countries"));
    QCOMPARE(viewIn(*m_types).accessibleName(), QStringLiteral("Types"));
    QCOMPARE(viewIn(*m_signatories).accessibleName(), QStringLiteral("Signatories"));
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
