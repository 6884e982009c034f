// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/fieldtext.h"
#include "shownwords.h"
#include "ui/editing/bulkdialog.h"
#include "views.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace accords;
using domain::Field;

namespace {

/// Laval's MoU is active, from 2020 to 2027; Laval has two tags, Aalen one.
catalogue::Snapshot keptSnapshot()
{
    const catalogue::Snapshot plain = testing::smallSnapshot();
    const domain::AgreementList &list = plain->list();
    const domain::AgreementIdentity mou = identityOf(list, list.agreements[1]);
    const domain::InstitutionIdentity aalen = identityOf(list, list.agreements[2].institution);
    return catalogue::withChanges(plain, std::vector<domain::FieldChange>{
                                             {{mou, Field::Status}, {}, QStringLiteral("active")},
                                             {{mou, Field::Start}, {}, QStringLiteral("2020-01-01")},
                                             {{mou, Field::End}, {}, QStringLiteral("2027-08-31")},
                                             {{{mou.institution, {}}, Field::Tags}, {}, QStringLiteral("Law\nÉté")},
                                             {{{aalen, {}}, Field::Tags}, {}, QStringLiteral("Sport")},
                                         });
}

} // namespace

class TestBulkDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingToChange_cannotBeChanged();
    void status_isSetAndEmptied();
    void typedDate_isSet();
    void chosenSetWithoutADate_isObjectedTo();
    void wrongDate_isObjectedTo_data();
    void wrongDate_isObjectedTo();
    void date_isEmptied();
    void end_isLeftOpen();
    void otherChoice_dropsTheTypedDate();
    void endBeforeTheStart_isSaid();
    void tags_areAddedAndRemovedByKeyboard();
    void halfTypedTag_countsInThePreview();
    void removedChip_isWishedNoMore();
    void tagInBoth_isObjectedTo();
    void completion_offersTheTagsInUse();
    void counts_areThoseOfThePreview();
    void accepted_givesWhatThePreviewSays();
    void enterInATag_doesNotAccept();
    void escape_changesNothing();
    void tab_goesThroughEveryPartInOrder();
    void everyControl_hasAName();

private:
    void open(const std::vector<domain::AgreementId> &selected);
    QComboBox *choice(const QString &name) const;
    QLineEdit *line(const QString &name) const;
    QString objection() const;
    bool canChange() const { return m_dialog->findChild<QPushButton *>(QStringLiteral("change"))->isEnabled(); }
    QString counts() const { return m_dialog->findChild<QLabel *>(QStringLiteral("count"))->text(); }
    /// Each row of the preview, `Status: Active → Ended`.
    QStringList previewed() const;
    void pick(const QString &name, const QString &item) const;

    std::unique_ptr<ui::BulkDialog> m_dialog;
};

void TestBulkDialog::init()
{
    open({1, 2});
}

void TestBulkDialog::open(const std::vector<domain::AgreementId> &selected)
{
    m_dialog = std::make_unique<ui::BulkDialog>(table::BulkChange(keptSnapshot(), selected), domain::Language::English);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QComboBox *TestBulkDialog::choice(const QString &name) const
{
    for (auto *choice : m_dialog->findChildren<QComboBox *>()) {
        if (choice->accessibleName() == name)
            return choice;
    }
    return nullptr;
}

QLineEdit *TestBulkDialog::line(const QString &name) const
{
    for (auto *line : m_dialog->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == name)
            return line;
    }
    return nullptr;
}

QString TestBulkDialog::objection() const
{
    const auto *label = m_dialog->findChild<QLabel *>(QStringLiteral("objection"));
    return label->isVisible() ? label->text() : QString();
}

QStringList TestBulkDialog::previewed() const
{
    const QAbstractItemModel *model = m_dialog->findChild<QTableView *>()->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows << QStringLiteral("%1: %2 → %3")
                    .arg(model->index(row, 1).data().toString(), model->index(row, 2).data().toString(),
                         model->index(row, 3).data().toString());
    return rows;
}

/// By keyboard, as far down as it takes.
void TestBulkDialog::pick(const QString &name, const QString &item) const
{
    QComboBox *box = choice(name);
    QVERIFY2(box != nullptr, qPrintable(name));
    box->setFocus();
    while (box->currentText() != item && box->currentIndex() + 1 < box->count())
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), item);
}

void TestBulkDialog::nothingToChange_cannotBeChanged()
{
    QVERIFY(!canChange());
    QVERIFY(previewed().isEmpty());
    QCOMPARE(objection(), QString());
    // What the selected one has already is no change.
    open({1});
    pick(QStringLiteral("Status"), QStringLiteral("Active"));
    QVERIFY(!canChange());
    QVERIFY(m_dialog->changes().empty());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
}

void TestBulkDialog::status_isSetAndEmptied()
{
    pick(QStringLiteral("Status"), QStringLiteral("Ended"));
    QCOMPARE(previewed(),
             QStringList({QStringLiteral("Status: Active → Ended"), QStringLiteral("Status: (empty) → Ended")}));
    QVERIFY(canChange());
    pick(QStringLiteral("Status"), QStringLiteral("Empty it"));
    QCOMPARE(previewed(), QStringList(QStringLiteral("Status: Active → (empty)")));
    QCOMPARE(m_dialog->changes().front().after, QString());
}

void TestBulkDialog::typedDate_isSet()
{
    QTest::keyClicks(line(QStringLiteral("End: the date")), QStringLiteral("1/9/2028"));
    QCOMPARE(choice(QStringLiteral("End"))->currentText(), QStringLiteral("Set to"));
    QCOMPARE(objection(), QString());
    QVERIFY(canChange());
    const std::vector<domain::FieldChange> changes = m_dialog->changes();
    QCOMPARE(changes.size(), 2U);
    QCOMPARE(changes[0].before, QStringLiteral("2027-08-31"));
    QCOMPARE(changes[0].after, QStringLiteral("2028-09-01"));
    QCOMPARE(changes[1].before, QString());
}

void TestBulkDialog::chosenSetWithoutADate_isObjectedTo()
{
    pick(QStringLiteral("Status"), QStringLiteral("Ended"));
    pick(QStringLiteral("Start"), QStringLiteral("Set to"));
    QCOMPARE(objection(), QStringLiteral("Start: type the date to be set."));
    QVERIFY(!canChange());
}

void TestBulkDialog::wrongDate_isObjectedTo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("no day") << QStringLiteral("31/02/2027");
    QTest::newRow("word") << QStringLiteral("soon");
    QTest::newRow("the stored word") << QStringLiteral("open");
    QTest::newRow("year out of reach") << QStringLiteral("1/1/1066");
}

void TestBulkDialog::wrongDate_isObjectedTo()
{
    QFETCH(const QString, typed);
    pick(QStringLiteral("Status"), QStringLiteral("Ended"));
    QTest::keyClicks(line(QStringLiteral("End: the date")), typed);
    QVERIFY2(objection().startsWith(QStringLiteral("End: This is no date")), qPrintable(objection()));
    QVERIFY(!canChange());
    QCOMPARE(previewed().size(), 2);
}

void TestBulkDialog::date_isEmptied()
{
    pick(QStringLiteral("Start"), QStringLiteral("Empty it"));
    pick(QStringLiteral("End"), QStringLiteral("Empty it"));
    QCOMPARE(previewed(),
             QStringList({QStringLiteral("Start: 01/01/2020 → (empty)"), QStringLiteral("End: 31/08/2027 → (empty)")}));
    const std::vector<domain::FieldChange> changes = m_dialog->changes();
    QCOMPARE(changes.size(), 2U);
    for (const domain::FieldChange &change : changes)
        QCOMPARE(change.after, QString());
    QCOMPARE(counts(), QStringLiteral("1 agreement(s) of 2 change · 0 institution(s) of 2 change"));
}

void TestBulkDialog::end_isLeftOpen()
{
    QCOMPARE(choice(QStringLiteral("Start"))->findText(QStringLiteral("No end")), -1);
    pick(QStringLiteral("End"), QStringLiteral("No end"));
    QCOMPARE(previewed().size(), 2);
    QVERIFY(previewed().front().endsWith(QStringLiteral("→ no end")));
    for (const domain::FieldChange &change : m_dialog->changes())
        QCOMPARE(change.after, QStringLiteral("open"));
}

void TestBulkDialog::otherChoice_dropsTheTypedDate()
{
    QLineEdit *date = line(QStringLiteral("End: the date"));
    QTest::keyClicks(date, QStringLiteral("1/9/20"));
    QTest::keyClick(choice(QStringLiteral("End")), Qt::Key_Up);
    QCOMPARE(choice(QStringLiteral("End"))->currentText(), QStringLiteral("Leave as it is"));
    QCOMPARE(date->text(), QString());
    QCOMPARE(objection(), QString());
    QVERIFY(!canChange());
}

void TestBulkDialog::endBeforeTheStart_isSaid()
{
    QTest::keyClicks(line(QStringLiteral("End: the date")), QStringLiteral("2019-12-31"));
    QVERIFY(objection().startsWith(QStringLiteral("The end would lie before the start in 1 agreement(s)")));
    // The other one has no start.
    QCOMPARE(m_dialog->changes().size(), 1U);
    QVERIFY(canChange());
}

void TestBulkDialog::tags_areAddedAndRemovedByKeyboard()
{
    QLineEdit *add = line(QStringLiteral("Tags to add"));
    QLineEdit *remove = line(QStringLiteral("Tags to remove"));
    add->setFocus();
    QTest::keyClicks(add, QStringLiteral("Summer"));
    QTest::keyClick(add, Qt::Key_Return);
    QTest::keyClicks(add, QStringLiteral("sport,"));
    QCOMPARE(add->text(), QString());
    remove->setFocus();
    QTest::keyClicks(remove, QStringLiteral("law"));
    QTest::keyClick(remove, Qt::Key_Return);
    QCOMPARE(previewed(), QStringList({QStringLiteral("Tags: Law, Été → Été, Summer, sport"),
                                       QStringLiteral("Tags: Sport → Sport, Summer")}));
    QCOMPARE(counts(), QStringLiteral("0 agreement(s) of 2 change · 2 institution(s) of 2 change"));
    QVERIFY(m_dialog->isVisible());
}

void TestBulkDialog::halfTypedTag_countsInThePreview()
{
    QTest::keyClicks(line(QStringLiteral("Tags to add")), QStringLiteral("Sum"));
    QCOMPARE(previewed().size(), 2);
    QVERIFY(previewed().front().endsWith(QStringLiteral("Sum")));
    QTest::keyClick(line(QStringLiteral("Tags to add")), Qt::Key_Escape);
    QVERIFY(previewed().isEmpty());
    QVERIFY(m_dialog->isVisible());
}

void TestBulkDialog::removedChip_isWishedNoMore()
{
    QLineEdit *add = line(QStringLiteral("Tags to add"));
    QTest::keyClicks(add, QStringLiteral("Summer,"));
    QVERIFY(canChange());
    QTest::keyClick(add, Qt::Key_Backspace);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Backspace);
    QVERIFY(previewed().isEmpty());
    QVERIFY(!canChange());
    QCOMPARE(m_dialog->focusWidget(), add);
}

void TestBulkDialog::tagInBoth_isObjectedTo()
{
    QTest::keyClicks(line(QStringLiteral("Tags to add")), QStringLiteral("Law,"));
    QTest::keyClicks(line(QStringLiteral("Tags to remove")), QStringLiteral("law,"));
    QCOMPARE(objection(), QStringLiteral("One tag can’t be added and removed at once."));
    QVERIFY(!canChange());
}

void TestBulkDialog::completion_offersTheTagsInUse()
{
    open({1});
    const auto offers = [this](const QString &name) {
        const QCompleter *completer = line(name)->completer();
        QStringList texts;
        for (int row = 0; row < completer->model()->rowCount(); ++row)
            texts << completer->model()->index(row, 0).data().toString();
        return texts;
    };
    QCOMPARE(offers(QStringLiteral("Tags to add")),
             QStringList({QStringLiteral("Été"), QStringLiteral("Law"), QStringLiteral("Sport")}));
    QCOMPARE(offers(QStringLiteral("Tags to remove")), QStringList({QStringLiteral("Été"), QStringLiteral("Law")}));
    QLineEdit *add = line(QStringLiteral("Tags to add"));
    add->setFocus();
    QTest::keyClicks(add, QStringLiteral("spo"));
    QTRY_VERIFY(add->completer()->popup()->isVisible());
    QTest::keyClick(add->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(add->completer()->popup(), Qt::Key_Return);
    QTRY_COMPARE(previewed(), QStringList(QStringLiteral("Tags: Law, Été → Law, Été, Sport")));
    QTRY_COMPARE(add->text(), QString());
    QVERIFY(m_dialog->isVisible());
}

void TestBulkDialog::counts_areThoseOfThePreview()
{
    open({0, 1, 2, 3, 4, 5});
    pick(QStringLiteral("Status"), QStringLiteral("Active"));
    pick(QStringLiteral("End"), QStringLiteral("Empty it"));
    QTest::keyClicks(line(QStringLiteral("Tags to remove")), QStringLiteral("Sport,"));
    // Five get a status, the sixth has it and loses its end.
    QCOMPARE(counts(), QStringLiteral("6 agreement(s) of 6 change · 1 institution(s) of 4 change"));
    QCOMPARE(previewed().size(), 7);
    QCOMPARE(m_dialog->changes().size(), 7U);
}

void TestBulkDialog::accepted_givesWhatThePreviewSays()
{
    const QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    pick(QStringLiteral("Status"), QStringLiteral("Draft"));
    pick(QStringLiteral("Start"), QStringLiteral("Empty it"));
    const QStringList preview = previewed();
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(QStringLiteral("change")), Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
    QStringList given;
    for (const domain::FieldChange &change : m_dialog->changes())
        given << QStringLiteral("%1 %2").arg(QString(domain::token(change.place.field)), change.after);
    QCOMPARE(given,
             QStringList({QStringLiteral("status draft"), QStringLiteral("start "), QStringLiteral("status draft")}));
    QCOMPARE(preview.size(), given.size());
}

void TestBulkDialog::enterInATag_doesNotAccept()
{
    QLineEdit *add = line(QStringLiteral("Tags to add"));
    add->setFocus();
    QTest::keyClicks(add, QStringLiteral("Summer"));
    QTest::keyClick(add, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(add, Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
}

void TestBulkDialog::escape_changesNothing()
{
    const QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    pick(QStringLiteral("Status"), QStringLiteral("Draft"));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(accepted.count(), 0);
}

void TestBulkDialog::tab_goesThroughEveryPartInOrder()
{
    QTest::keyClicks(line(QStringLiteral("Tags to add")), QStringLiteral("Summer,"));
    choice(QStringLiteral("Status"))->setFocus();
    QStringList names;
    for (int i = 0; i < 11; ++i) {
        const QWidget *focused = m_dialog->focusWidget();
        const auto *button = qobject_cast<const QPushButton *>(focused);
        names << (button ? button->text().remove(QLatin1Char('&')) : focused->accessibleName());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
    const QStringList last = names.mid(9);
    QCOMPARE(
        names.mid(0, 9),
        QStringList({QStringLiteral("Status"), QStringLiteral("Start"), QStringLiteral("Start: the date"),
                     QStringLiteral("End"), QStringLiteral("End: the date"), QStringLiteral("Remove the tag Summer"),
                     QStringLiteral("Tags to add"), QStringLiteral("Tags to remove"), QStringLiteral("What changes")}));
    QVERIFY(last.contains(QStringLiteral("Change")) && last.contains(QStringLiteral("Cancel")));
    QCOMPARE(m_dialog->focusWidget(), choice(QStringLiteral("Status")));
}

void TestBulkDialog::everyControl_hasAName()
{
    QVERIFY2(testing::unnamedControls(*m_dialog).isEmpty(),
             qPrintable(testing::unnamedControls(*m_dialog).join(QLatin1Char('\n'))));
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestBulkDialog)
#include "tst_bulkdialog.moc"
