// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "shownwords.h"
#include "ui/editing/conflictdialog.h"
#include "ui/support/plainlines.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace accords;
using domain::Conflict;
using domain::Field;
using Conflicts = std::vector<Conflict>;

namespace {

Conflict conflictOf(Field field, const QString &before, const QString &mine, const QString &stored)
{
    domain::FieldPlace place{{{QStringLiteral("Laval"), QStringLiteral("CA")}, {}}, field};
    if (!domain::isOfInstitution(field))
        place.subject.programme = QStringLiteral("Memorandum");
    return {{place, before, mine}, stored};
}

Conflict aboutTheCity()
{
    return conflictOf(Field::City, {}, QStringLiteral("Québec"), QStringLiteral("Lévis"));
}

Conflict aboutTheNotes()
{
    return conflictOf(Field::InstitutionNotes, QStringLiteral("a"), QStringLiteral("mine\nof two lines"), {});
}

Conflict aboutTheEnd()
{
    return conflictOf(Field::End, {}, QStringLiteral("open"), QStringLiteral("2027-08-31"));
}

} // namespace

class TestConflictDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bothValues_areShown();
    void values_areWordsOfTheLanguage();
    void emptyValue_isSaid();
    void hostileValues_arePlainText();
    void stored_isKeptByMouse();
    void mine_isTakenByKeyboard();
    void enter_choosesNothing();
    void escape_leavesEverythingUndecided();
    void several_areAskedOneAfterTheOther();
    void escapeAfterAChoice_keepsTheChoice();
    void oneChoice_isForAll();
    void newerConflictOfAField_takesItsPlace();
    void decision_comesOnce();

private:
    QString stored() const { return value(QStringLiteral("Stored now")); }
    QString mine() const { return value(QStringLiteral("Typed by you")); }
    QString value(const QString &name) const;
    QPushButton *button(const char *name) const { return m_dialog->findChild<QPushButton *>(QLatin1StringView(name)); }
    QStringList texts() const;

    std::unique_ptr<ui::ConflictDialog> m_dialog;
    int m_decisions = 0;
    Conflicts m_stored;
    Conflicts m_mine;
    Conflicts m_undecided;
};

void TestConflictDialog::init()
{
    m_decisions = 0;
    m_dialog = std::make_unique<ui::ConflictDialog>(domain::Language::English);
    connect(m_dialog.get(), &ui::ConflictDialog::decided, this,
            [this](const Conflicts &stored, const Conflicts &mine, const Conflicts &undecided) {
                ++m_decisions;
                m_stored = stored;
                m_mine = mine;
                m_undecided = undecided;
            });
    m_dialog->add({aboutTheCity()});
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QString TestConflictDialog::value(const QString &name) const
{
    for (const auto *lines : m_dialog->findChildren<ui::PlainLines *>()) {
        if (lines->accessibleName() == name)
            return lines->toPlainText();
    }
    return {};
}

QStringList TestConflictDialog::texts() const
{
    QStringList texts;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        texts << label->text();
    return texts;
}

void TestConflictDialog::bothValues_areShown()
{
    QCOMPARE(stored(), QStringLiteral("Lévis"));
    QCOMPARE(mine(), QStringLiteral("Québec"));
    QVERIFY(texts().contains(QStringLiteral("City of Laval")));
    QVERIFY(testing::unnamedControls(*m_dialog).isEmpty());
}

void TestConflictDialog::values_areWordsOfTheLanguage()
{
    m_dialog->add({aboutTheEnd()});
    QTest::mouseClick(button("keepStored"), Qt::LeftButton);
    QCOMPARE(stored(), QStringLiteral("31/08/2027"));
    QCOMPARE(mine(), QStringLiteral("no end"));
    QVERIFY(texts().contains(QStringLiteral("End of Memorandum with Laval")));
}

void TestConflictDialog::emptyValue_isSaid()
{
    m_dialog->add({aboutTheNotes()});
    QTest::mouseClick(button("useMine"), Qt::LeftButton);
    QCOMPARE(stored(), QStringLiteral("(empty)"));
    QCOMPARE(mine(), QStringLiteral("mine\nof two lines"));
}

void TestConflictDialog::hostileValues_arePlainText()
{
    Conflict hostile = conflictOf(Field::InstitutionNotes, {}, QStringLiteral("<b>x</b>\n<img src='f'>"),
                                  QStringLiteral("a\u202Eb\u0007"));
    hostile.change.place.subject.institution.name = QStringLiteral("<h1>Lav\u202Eal</h1>");
    m_dialog->add({hostile});
    QTest::mouseClick(button("useMine"), Qt::LeftButton);
    QCOMPARE(mine(), QStringLiteral("<b>x</b>\n<img src='f'>"));
    for (const auto &[place, text] : testing::shownTexts(*m_dialog)) {
        QVERIFY2(!text.contains(QChar(0x202E)), qPrintable(place));
        QVERIFY2(!text.contains(QChar(0x0007)), qPrintable(place));
    }
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestConflictDialog::stored_isKeptByMouse()
{
    QTest::mouseClick(button("keepStored"), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_stored, Conflicts{aboutTheCity()});
    QVERIFY(m_mine.empty() && m_undecided.empty());
}

void TestConflictDialog::mine_isTakenByKeyboard()
{
    for (int i = 0; i < 10 && m_dialog->focusWidget() != button("useMine"); ++i)
        QTest::keyClick(m_dialog.get(), Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget(), button("useMine"));
    QTest::keyClick(button("useMine"), Qt::Key_Space);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_mine, Conflicts{aboutTheCity()});
    QVERIFY(m_stored.empty() && m_undecided.empty());
}

void TestConflictDialog::enter_choosesNothing()
{
    // It may come while somebody types, and is meant for the field.
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_decisions, 0);
}

void TestConflictDialog::escape_leavesEverythingUndecided()
{
    m_dialog->add({aboutTheNotes()});
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_undecided, Conflicts({aboutTheCity(), aboutTheNotes()}));
    QVERIFY(m_stored.empty() && m_mine.empty());
}

void TestConflictDialog::several_areAskedOneAfterTheOther()
{
    m_dialog->add({aboutTheNotes()});
    QTest::mouseClick(button("useMine"), Qt::LeftButton);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_decisions, 0);
    QTest::mouseClick(button("keepStored"), Qt::LeftButton);
    QCOMPARE(m_mine, Conflicts{aboutTheCity()});
    QCOMPARE(m_stored, Conflicts{aboutTheNotes()});
}

void TestConflictDialog::escapeAfterAChoice_keepsTheChoice()
{
    m_dialog->add({aboutTheNotes()});
    QTest::mouseClick(button("useMine"), Qt::LeftButton);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(m_mine, Conflicts{aboutTheCity()});
    QCOMPARE(m_undecided, Conflicts{aboutTheNotes()});
}

void TestConflictDialog::oneChoice_isForAll()
{
    auto *forAll = m_dialog->findChild<QCheckBox *>();
    QVERIFY(!forAll->isVisible());
    m_dialog->add({aboutTheNotes(), aboutTheEnd()});
    QVERIFY(forAll->isVisible());
    QTest::keyClick(forAll, Qt::Key_Space);
    QTest::mouseClick(button("keepStored"), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_stored, Conflicts({aboutTheCity(), aboutTheNotes(), aboutTheEnd()}));
}

void TestConflictDialog::newerConflictOfAField_takesItsPlace()
{
    Conflict newer = aboutTheCity();
    newer.stored = QStringLiteral("Montréal");
    m_dialog->add({newer});
    QCOMPARE(stored(), QStringLiteral("Montréal"));
    QTest::mouseClick(button("useMine"), Qt::LeftButton);
    QCOMPARE(m_mine, Conflicts{newer});
}

void TestConflictDialog::decision_comesOnce()
{
    QTest::mouseClick(button("useMine"), Qt::LeftButton);
    m_dialog->close();
    QCOMPARE(m_decisions, 1);
}

QTEST_MAIN(TestConflictDialog)
#include "tst_conflictdialog.moc"
