// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/fieldtext.h"
#include "shownwords.h"
#include "ui/editing/fileseditor.h"
#include "ui/editing/recordform.h"
#include "ui/support/chipbutton.h"
#include "ui/support/linkbutton.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace accords;
using domain::Field;

namespace {

const QString subject = QStringLiteral("MoU with Laval");

domain::FieldPlace placeOf(Field field)
{
    const bool isOfInstitution = domain::isOfInstitution(field);
    return {
        {{QStringLiteral("Laval"), QStringLiteral("CA")}, isOfInstitution ? QString() : QStringLiteral("Memorandum")},
        field};
}

QString contactText(const QStringList &cells)
{
    return cells.join(QLatin1Char('\t'));
}

} // namespace

/// Each kind of field by mouse and keyboard, as a person meets them in the detail pane.
class TestRecordForm final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void line_isKeptWhenLeft();
    void line_isKeptWithEnter();
    void line_isKeptAfterAPause();
    void line_isGivenBackByEscape();
    void longLine_isReadFromItsBeginning();
    void unchangedLine_isNotKept();
    void website_isChecked_data();
    void website_isChecked();
    void website_opensOnAClickOnly();
    void date_isUnderstood_data();
    void date_isUnderstood();
    void wrongDate_isSaidAndNotKept();
    void endBeforeTheStart_waitsForTheOther();
    void end_isLeftOpen();
    void seats_areChecked_data();
    void seats_areChecked();
    void status_isChosenByKeyboard();
    void status_isNotTurnedByTheWheel();
    void notes_takeSeveralLines();
    void notes_growWithTheirLines();
    void notes_areLeftByTab();
    void notes_pasteAsPlainText();
    void tag_isAddedByEnterCommaAndLeaving_data();
    void tag_isAddedByEnterCommaAndLeaving();
    void sameTagAgain_isNotAdded();
    void halfTag_isGivenBackByEscape();
    void tag_isRemovedByBackspace();
    void tag_isRemovedByClick();
    void contact_isAdded();
    void contactsMail_isChecked();
    void contact_isRemoved();
    void mail_isWrittenToOnAClickOnly();
    void file_isAttachedOnceAndDetached();
    void file_opensOnAClickOnly();
    void readOnly_offersNothingToChange();
    void hostileValues_arePlainText();
    void newParts_standInTheTabOrder();

private:
    void show(const std::vector<std::pair<Field, QString>> &fields, bool isReadOnly = false);
    template <typename Part>
    Part *part(const QString &name) const;
    QLineEdit *line(const QString &name) const { return part<QLineEdit>(name); }
    QStringList faults() const;
    void leave() const { m_other->setFocus(); }

    std::unique_ptr<QWidget> m_window;
    ui::RecordForm *m_form = nullptr;
    QLineEdit *m_other = nullptr;
    QStringList m_kept; ///< `city: Québec → Lévis`
};

void TestRecordForm::init()
{
    m_kept.clear();
}

void TestRecordForm::show(const std::vector<std::pair<Field, QString>> &fields, bool isReadOnly)
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    ui::FieldSurroundings surroundings{text::Phrasebook(domain::Language::English)};
    surroundings.subject = subject;
    surroundings.isReadOnly = isReadOnly;
    m_form = new ui::RecordForm(surroundings, m_window.get());
    m_other = new QLineEdit(m_window.get());
    m_other->setAccessibleName(QStringLiteral("Other"));
    column->addWidget(m_form);
    column->addWidget(m_other);
    connect(m_form, &ui::RecordForm::committed, this, [this](const domain::FieldChange &change) {
        m_kept << QStringLiteral("%1: %2 → %3")
                      .arg(QString(domain::token(change.place.field)), change.before, change.after);
    });
    std::vector<domain::FieldPlace> places;
    places.reserve(fields.size());
    for (const auto &[field, text] : fields)
        places.push_back(placeOf(field));
    m_form->addFields(places, [&fields](Field field) {
        return std::ranges::find(fields, field, &std::pair<Field, QString>::first)->second;
    });
    m_window->resize(360, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

template <typename Part>
Part *TestRecordForm::part(const QString &name) const
{
    // New widgets in a layout are shown by an event.
    QCoreApplication::processEvents();
    for (Part *found : m_form->findChildren<Part *>()) {
        if (found->accessibleName() == name && found->isVisible())
            return found;
    }
    return nullptr;
}

QStringList TestRecordForm::faults() const
{
    QStringList sentences;
    for (const QLabel *label : m_form->findChildren<QLabel *>(QStringLiteral("fault"))) {
        if (label->isVisible())
            sentences << label->text();
    }
    return sentences;
}

void TestRecordForm::line_isKeptWhenLeft()
{
    show({{Field::City, QStringLiteral("Québec")}});
    QLineEdit *city = line(QStringLiteral("City"));
    city->setFocus();
    city->selectAll();
    QTest::keyClicks(city, QStringLiteral("  Levis "));
    QVERIFY(m_kept.isEmpty());
    QTest::mouseClick(m_other, Qt::LeftButton);
    QTest::keyClick(city, Qt::Key_Tab);
    leave();
    QCOMPARE(m_kept, QStringList(QStringLiteral("city: Québec → Levis")));
    QCOMPARE(city->text(), QStringLiteral("Levis"));
}

void TestRecordForm::line_isKeptWithEnter()
{
    show({{Field::DisplayName, {}}});
    QLineEdit *name = line(QStringLiteral("Display name"));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Laval"));
    QTest::keyClick(name, Qt::Key_Enter);
    QCOMPARE(m_kept, QStringList(QStringLiteral("display-name:  → Laval")));
    QVERIFY(name->hasFocus());
}

void TestRecordForm::line_isKeptAfterAPause()
{
    show({{Field::City, {}}});
    line(QStringLiteral("City"))->setFocus();
    QTest::keyClicks(line(QStringLiteral("City")), QStringLiteral("Levis"));
    QVERIFY(m_kept.isEmpty());
    QTRY_COMPARE(m_kept, QStringList(QStringLiteral("city:  → Levis")));
}

void TestRecordForm::longLine_isReadFromItsBeginning()
{
    show({{Field::Website, QString()}});
    QLineEdit *website = line(QStringLiteral("Website"));
    website->setFocus();
    QTest::keyClicks(website, QStringLiteral("https://www.example.org/international/partners/agreements"));
    QVERIFY(website->cursorPosition() > 0);
    leave();
    QCOMPARE(website->cursorPosition(), 0);
}

void TestRecordForm::line_isGivenBackByEscape()
{
    show({{Field::City, QStringLiteral("Québec")}});
    QLineEdit *city = line(QStringLiteral("City"));
    city->setFocus();
    QTest::keyClicks(city, QStringLiteral("x"));
    QTest::keyClick(city, Qt::Key_Escape);
    QCOMPARE(city->text(), QStringLiteral("Québec"));
    leave();
    QVERIFY(m_kept.isEmpty());
    // What the pause kept meanwhile is given back too.
    city->setFocus();
    QTest::keyClick(city, Qt::Key_End);
    QTest::keyClicks(city, QStringLiteral("x"));
    QTest::keyClick(city, Qt::Key_Return);
    QTest::keyClick(city, Qt::Key_Escape);
    QCOMPARE(m_kept, QStringList({QStringLiteral("city: Québec → Québecx"), QStringLiteral("city: Québecx → Québec")}));
}

void TestRecordForm::unchangedLine_isNotKept()
{
    show({{Field::City, QStringLiteral("Québec")}});
    QLineEdit *city = line(QStringLiteral("City"));
    city->setFocus();
    QTest::keyClicks(city, QStringLiteral("x"));
    QTest::keyClick(city, Qt::Key_Backspace);
    leave();
    QVERIFY(m_kept.isEmpty());
}

void TestRecordForm::website_isChecked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isValue");
    QTest::newRow("host") << QStringLiteral("www.example.org") << true;
    QTest::newRow("whole") << QStringLiteral("https://example.org/a?b=c") << true;
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("words") << QStringLiteral("see their page") << false;
}

void TestRecordForm::website_isChecked()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isValue);
    show({{Field::Website, {}}});
    QLineEdit *website = line(QStringLiteral("Website"));
    website->setFocus();
    QTest::keyClicks(website, typed);
    QTest::keyClick(website, Qt::Key_Return);
    QCOMPARE(m_kept.size(), isValue ? 1 : 0);
    QCOMPARE(faults().size(), isValue ? 0 : 1);
    QCOMPARE(website->text(), typed);
    QCOMPARE(website->accessibleDescription(), isValue ? subject : faults().value(0));
}

void TestRecordForm::website_opensOnAClickOnly()
{
    show({{Field::Website, QStringLiteral("example.org")}});
    const QSignalSpy opened(m_form, &ui::RecordForm::linkRequested);
    auto *open = part<QAbstractButton>(QStringLiteral("Open https://example.org"));
    QVERIFY(open != nullptr);
    line(QStringLiteral("Website"))->setFocus();
    QTest::keyClick(line(QStringLiteral("Website")), Qt::Key_Return);
    QTest::mouseDClick(line(QStringLiteral("Website")), Qt::LeftButton);
    QCOMPARE(opened.count(), 0);
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(opened.first().first().toUrl(), QUrl(QStringLiteral("https://example.org")));
    line(QStringLiteral("Website"))->selectAll();
    QTest::keyClicks(line(QStringLiteral("Website")), QStringLiteral("no address"));
    QVERIFY(!open->isVisible());
}

void TestRecordForm::date_isUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("french") << QStringLiteral("1/9/2027");
    QTest::newRow("padded") << QStringLiteral("01/09/2027");
    QTest::newRow("iso") << QStringLiteral("2027-09-01");
    QTest::newRow("dots") << QStringLiteral(" 1.9.2027 ");
}

void TestRecordForm::date_isUnderstood()
{
    QFETCH(const QString, typed);
    show({{Field::Start, {}}});
    QLineEdit *start = line(QStringLiteral("Start"));
    start->setFocus();
    QTest::keyClicks(start, typed);
    leave();
    QCOMPARE(m_kept, QStringList(QStringLiteral("start:  → 2027-09-01")));
    QCOMPARE(start->text(), QStringLiteral("01/09/2027"));
}

void TestRecordForm::wrongDate_isSaidAndNotKept()
{
    show({{Field::Start, QStringLiteral("2027-01-01")}});
    QLineEdit *start = line(QStringLiteral("Start"));
    start->setFocus();
    start->selectAll();
    QTest::keyClicks(start, QStringLiteral("31/02/2027"));
    leave();
    QVERIFY(m_kept.isEmpty());
    QVERIFY(faults().value(0).startsWith(QStringLiteral("This is no date")));
    QCOMPARE(start->text(), QStringLiteral("31/02/2027"));
    // The sentence goes as soon as it is a date.
    start->setFocus();
    start->selectAll();
    QTest::keyClicks(start, QStringLiteral("28/02/2027"));
    QVERIFY(faults().isEmpty());
    leave();
    QCOMPARE(m_kept, QStringList(QStringLiteral("start: 2027-01-01 → 2027-02-28")));
}

void TestRecordForm::endBeforeTheStart_waitsForTheOther()
{
    show({{Field::Start, QStringLiteral("2027-01-01")}, {Field::End, {}}});
    QLineEdit *end = line(QStringLiteral("End"));
    end->setFocus();
    QTest::keyClicks(end, QStringLiteral("31/12/2026"));
    leave();
    QVERIFY(m_kept.isEmpty());
    QCOMPARE(faults(), QStringList(QStringLiteral("The end lies before the start.")));
    QLineEdit *start = line(QStringLiteral("Start"));
    start->setFocus();
    start->selectAll();
    QTest::keyClicks(start, QStringLiteral("1/1/2026"));
    leave();
    QCOMPARE(m_kept,
             QStringList({QStringLiteral("start: 2027-01-01 → 2026-01-01"), QStringLiteral("end:  → 2026-12-31")}));
    QVERIFY(faults().isEmpty());
}

void TestRecordForm::end_isLeftOpen()
{
    show({{Field::End, QStringLiteral("2027-08-31")}});
    auto *box = m_form->findChild<QCheckBox *>();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(m_kept, QStringList(QStringLiteral("end: 2027-08-31 → open")));
    QCOMPARE(line(QStringLiteral("End"))->text(), QString());
    QTest::keyClicks(line(QStringLiteral("End")), QStringLiteral("1/9/2028"));
    QVERIFY(!box->isChecked());
    QTest::keyClick(line(QStringLiteral("End")), Qt::Key_Return);
    QCOMPARE(m_kept.last(), QStringLiteral("end: open → 2028-09-01"));
}

void TestRecordForm::seats_areChecked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isValue");
    QTest::newRow("some") << QStringLiteral("12") << true;
    QTest::newRow("none") << QStringLiteral("0") << true;
    QTest::newRow("less than none") << QStringLiteral("-3") << false;
    QTest::newRow("a half") << QStringLiteral("1,5") << false;
    QTest::newRow("a word") << QStringLiteral("two") << false;
    QTest::newRow("too many") << QStringLiteral("100001") << false;
}

void TestRecordForm::seats_areChecked()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isValue);
    show({{Field::SeatsOut, {}}});
    QLineEdit *seats = line(QStringLiteral("Seats out"));
    seats->setFocus();
    QTest::keyClicks(seats, typed);
    leave();
    QCOMPARE(m_kept, isValue ? QStringList(QStringLiteral("seats-out:  → ") + typed) : QStringList());
    QCOMPARE(faults().size(), isValue ? 0 : 1);
}

void TestRecordForm::status_isChosenByKeyboard()
{
    show({{Field::Status, QStringLiteral("draft")}});
    auto *status = part<QComboBox>(QStringLiteral("Status"));
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    QCOMPARE(m_kept, QStringList(QStringLiteral("status: draft → active")));
    QTest::keyClick(status, Qt::Key_Home);
    QCOMPARE(m_kept.last(), QStringLiteral("status: active → "));
}

void TestRecordForm::status_isNotTurnedByTheWheel()
{
    show({{Field::Status, QStringLiteral("draft")}});
    auto *status = part<QComboBox>(QStringLiteral("Status"));
    const QPointF at = status->rect().center();
    QWheelEvent wheel(at, status->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(status, &wheel);
    QCOMPARE(status->currentText(), QStringLiteral("Draft"));
    QVERIFY(m_kept.isEmpty());
}

void TestRecordForm::notes_takeSeveralLines()
{
    show({{Field::InstitutionNotes, {}}});
    auto *notes = part<QPlainTextEdit>(QStringLiteral("Notes"));
    notes->setFocus();
    QTest::keyClicks(notes, QStringLiteral("one"));
    QTest::keyClick(notes, Qt::Key_Return);
    QTest::keyClicks(notes, QStringLiteral("two"));
    QVERIFY(m_kept.isEmpty());
    QTest::keyClick(notes, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_kept, QStringList(QStringLiteral("institution-notes:  → one\ntwo")));
}

void TestRecordForm::notes_growWithTheirLines()
{
    show({{Field::InstitutionNotes, {}}});
    auto *notes = part<QPlainTextEdit>(QStringLiteral("Notes"));
    const int low = notes->height();
    notes->setPlainText(QStringLiteral("one\ntwo\nthree"));
    QTRY_VERIFY(notes->height() > low);
}

void TestRecordForm::notes_areLeftByTab()
{
    show({{Field::InstitutionNotes, {}}});
    auto *notes = part<QPlainTextEdit>(QStringLiteral("Notes"));
    notes->setFocus();
    QTest::keyClicks(notes, QStringLiteral("one"));
    QTest::keyClick(notes, Qt::Key_Tab);
    QVERIFY(!notes->hasFocus());
    QCOMPARE(m_kept.size(), 1);
}

void TestRecordForm::notes_pasteAsPlainText()
{
    show({{Field::AgreementNotes, {}}});
    auto *notes = part<QPlainTextEdit>(QStringLiteral("Notes"));
    QMimeData pasted;
    pasted.setHtml(QStringLiteral("<b>bold</b><img src='file:///x'>"));
    pasted.setText(QStringLiteral("<i>plain</i>"));
    // Dropping takes the way of pasting.
    QDragEnterEvent enter(QPoint(2, 2), Qt::CopyAction, &pasted, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(notes->viewport(), &enter);
    QDropEvent drop(QPointF(2, 2), Qt::CopyAction, &pasted, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(notes->viewport(), &drop);
    QCOMPARE(notes->toPlainText(), QStringLiteral("<i>plain</i>"));
}

void TestRecordForm::tag_isAddedByEnterCommaAndLeaving_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("key");
    QTest::newRow("Enter") << QStringLiteral("Law") << static_cast<int>(Qt::Key_Return);
    QTest::newRow("comma") << QStringLiteral("Law,") << 0;
    QTest::newRow("semicolon") << QStringLiteral("Law;") << 0;
    QTest::newRow("leaving") << QStringLiteral(" Law ") << static_cast<int>(Qt::Key_Tab);
}

void TestRecordForm::tag_isAddedByEnterCommaAndLeaving()
{
    QFETCH(const QString, typed);
    QFETCH(const int, key);
    show({{Field::Tags, QStringLiteral("Asia")}});
    QLineEdit *tags = line(QStringLiteral("Tags"));
    tags->setFocus();
    QTest::keyClicks(tags, typed);
    if (key != 0)
        QTest::keyClick(tags, static_cast<Qt::Key>(key));
    QCOMPARE(m_kept, QStringList(QStringLiteral("tags: Asia → Asia\nLaw")));
    QCOMPARE(tags->text(), QString());
    QVERIFY(part<ui::ChipButton>(QStringLiteral("Remove the tag Law")) != nullptr);
}

void TestRecordForm::sameTagAgain_isNotAdded()
{
    show({{Field::Tags, QStringLiteral("Asia")}});
    QLineEdit *tags = line(QStringLiteral("Tags"));
    tags->setFocus();
    QTest::keyClicks(tags, QStringLiteral("ASIA,, ,"));
    QVERIFY(m_kept.isEmpty());
    QCOMPARE(tags->text(), QString());
}

void TestRecordForm::halfTag_isGivenBackByEscape()
{
    show({{Field::Tags, QStringLiteral("Asia")}});
    QLineEdit *tags = line(QStringLiteral("Tags"));
    tags->setFocus();
    QTest::keyClicks(tags, QStringLiteral("La"));
    QTest::keyClick(tags, Qt::Key_Escape);
    QCOMPARE(tags->text(), QString());
    leave();
    QVERIFY(m_kept.isEmpty());
}

void TestRecordForm::tag_isRemovedByBackspace()
{
    show({{Field::Tags, QStringLiteral("Asia\nLaw")}});
    QLineEdit *tags = line(QStringLiteral("Tags"));
    tags->setFocus();
    QTest::keyClick(tags, Qt::Key_Backspace);
    QVERIFY(m_kept.isEmpty());
    auto *law = part<ui::ChipButton>(QStringLiteral("Remove the tag Law"));
    QVERIFY(law->hasFocus());
    QTest::keyClick(law, Qt::Key_Backspace);
    QCOMPARE(m_kept, QStringList(QStringLiteral("tags: Asia\nLaw → Asia")));
    QVERIFY(tags->hasFocus());
    QTest::keyClick(tags, Qt::Key_Escape);
    QCOMPARE(m_kept.last(), QStringLiteral("tags: Asia → Asia\nLaw"));
}

void TestRecordForm::tag_isRemovedByClick()
{
    show({{Field::Tags, QStringLiteral("Asia\nLaw")}});
    QTest::mouseClick(part<ui::ChipButton>(QStringLiteral("Remove the tag Asia")), Qt::LeftButton);
    QCOMPARE(m_kept, QStringList(QStringLiteral("tags: Asia\nLaw → Law")));
    QVERIFY(part<ui::ChipButton>(QStringLiteral("Remove the tag Asia")) == nullptr);
}

void TestRecordForm::contact_isAdded()
{
    show({{Field::Contacts, {}}});
    QTest::keyClick(m_form->findChild<ui::LinkButton *>(), Qt::Key_Space);
    QLineEdit *name = line(QStringLiteral("Name of contact 1"));
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, QStringLiteral("Ada"));
    QLineEdit *mail = line(QStringLiteral("Mail of contact 1"));
    mail->setFocus();
    // Within one field nothing is handed over yet.
    QVERIFY(m_kept.isEmpty());
    QTest::keyClicks(mail, QStringLiteral("ada@example.org"));
    leave();
    QCOMPARE(m_kept, QStringList(QStringLiteral("contacts:  → ") +
                                 contactText({QStringLiteral("Ada"), {}, QStringLiteral("ada@example.org"), {}})));
}

void TestRecordForm::contactsMail_isChecked()
{
    show({{Field::Contacts, contactText({QStringLiteral("Ada"), {}, {}, {}})}});
    QLineEdit *mail = line(QStringLiteral("Mail of contact 1"));
    mail->setFocus();
    QTest::keyClicks(mail, QStringLiteral("ada at example"));
    leave();
    QVERIFY(m_kept.isEmpty());
    QVERIFY(faults().value(0).startsWith(QStringLiteral("This is no mail address")));
    QCOMPARE(mail->text(), QStringLiteral("ada at example"));
}

void TestRecordForm::contact_isRemoved()
{
    const QString ada = contactText({QStringLiteral("Ada"), {}, {}, {}});
    const QString bob = contactText({QStringLiteral("Bob"), {}, {}, {}});
    show({{Field::Contacts, ada + QLatin1Char('\n') + bob}});
    QTest::mouseClick(part<QAbstractButton>(QStringLiteral("Remove contact 1")), Qt::LeftButton);
    QCOMPARE(m_kept, QStringList(QStringLiteral("contacts: %1\n%2 → %2").arg(ada, bob)));
    QCOMPARE(line(QStringLiteral("Name of contact 1"))->text(), QStringLiteral("Bob"));
}

void TestRecordForm::mail_isWrittenToOnAClickOnly()
{
    show({{Field::Contacts, contactText({QStringLiteral("Ada"), {}, QStringLiteral("ada@example.org"), {}})}});
    const QSignalSpy opened(m_form, &ui::RecordForm::linkRequested);
    QTest::mouseClick(part<QAbstractButton>(QStringLiteral("Write to ada@example.org")), Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toUrl(), QUrl(QStringLiteral("mailto:ada@example.org")));
}

void TestRecordForm::file_isAttachedOnceAndDetached()
{
    show({{Field::Files, QStringLiteral("/a/one.pdf")}});
    const QSignalSpy asked(m_form, &ui::RecordForm::attachRequested);
    QTest::mouseClick(part<ui::LinkButton>(QStringLiteral("Attach a file…")), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    auto *files = qobject_cast<ui::FilesEditor *>(m_form->editors().front());
    files->attach(QStringLiteral("C:\\b\\two.pdf"));
    files->attach(QStringLiteral("/a/one.pdf"));
    const QString both = domain::textOfParts({QStringLiteral("/a/one.pdf"), QStringLiteral("C:\\b\\two.pdf")});
    QCOMPARE(m_kept, QStringList(QStringLiteral("files: /a/one.pdf → ") + both));
    QTest::mouseClick(part<QAbstractButton>(QStringLiteral("Detach one.pdf")), Qt::LeftButton);
    QCOMPARE(m_kept.last(),
             QStringLiteral("files: %1 → %2").arg(both, domain::textOfParts({QStringLiteral("C:\\b\\two.pdf")})));
}

void TestRecordForm::file_opensOnAClickOnly()
{
    show({{Field::Files, QStringLiteral("/a/one.pdf")}});
    const QSignalSpy opened(m_form, &ui::RecordForm::fileRequested);
    QTest::keyClick(part<ui::LinkButton>(QStringLiteral("one.pdf")), Qt::Key_Space);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("/a/one.pdf"));
}

void TestRecordForm::readOnly_offersNothingToChange()
{
    show({{Field::City, QStringLiteral("Québec")},
          {Field::Tags, QStringLiteral("Asia")},
          {Field::Contacts, contactText({QStringLiteral("Ada"), {}, {}, {}})},
          {Field::InstitutionNotes, QStringLiteral("n")},
          {Field::Status, QStringLiteral("draft")},
          {Field::End, QStringLiteral("open")},
          {Field::Files, QStringLiteral("/a/one.pdf")}},
         true);
    for (QLineEdit *edit : m_form->findChildren<QLineEdit *>()) {
        if (!edit->isVisible())
            continue;
        edit->setFocus();
        QTest::keyClicks(edit, QStringLiteral("x,"));
    }
    auto *notes = m_form->findChild<QPlainTextEdit *>();
    QTest::keyClicks(notes, QStringLiteral("x"));
    for (const QString &name : {QStringLiteral("Attach a file…"), QStringLiteral("Detach one.pdf"),
                                QStringLiteral("Remove contact 1"), QStringLiteral("Add a contact")})
        QVERIFY2(part<QAbstractButton>(name) == nullptr, qPrintable(name));
    QVERIFY(!part<QComboBox>(QStringLiteral("Status"))->isEnabled());
    QVERIFY(!m_form->findChild<QCheckBox *>()->isEnabled());
    leave();
    QVERIFY(m_kept.isEmpty());
}

void TestRecordForm::hostileValues_arePlainText()
{
    const QString hostile = QStringLiteral("<b>x</b>\u202Ey");
    show({{Field::DisplayName, hostile},
          {Field::Tags, hostile},
          {Field::Contacts, contactText({hostile, {}, {}, {}})},
          {Field::InstitutionNotes, hostile},
          {Field::Files, QStringLiteral("/a/") + hostile}});
    QCOMPARE(line(QStringLiteral("Display name"))->text(), hostile);
    QCOMPARE(m_form->findChild<QPlainTextEdit *>()->toPlainText(), hostile);
    for (const QLabel *label : m_form->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    // Where it is shown and not edited, it is made visible; tool tips are guessed to be rich text.
    for (const QAbstractButton *button : m_form->findChildren<QAbstractButton *>()) {
        QVERIFY2(!button->text().contains(QChar(0x202E)), qPrintable(button->text()));
        QVERIFY2(!button->accessibleName().contains(QChar(0x202E)), qPrintable(button->accessibleName()));
        QVERIFY2(!button->toolTip().contains(QStringLiteral("<b>")), qPrintable(button->toolTip()));
    }
}

void TestRecordForm::newParts_standInTheTabOrder()
{
    show({{Field::City, {}},
          {Field::Tags, {}},
          {Field::Contacts, {}},
          {Field::InstitutionNotes, {}},
          {Field::Files, {}}});
    QTest::keyClicks(line(QStringLiteral("Tags")), QStringLiteral("Law,Asia,"));
    auto *add = part<ui::LinkButton>(QStringLiteral("Add a contact"));
    QTest::mouseClick(add, Qt::LeftButton);
    for (ui::FieldEditor *editor : m_form->editors()) {
        if (auto *files = qobject_cast<ui::FilesEditor *>(editor)) {
            files->attach(QStringLiteral("/a/one.pdf"));
            files->attach(QStringLiteral("/a/two.pdf"));
        }
    }
    line(QStringLiteral("City"))->setFocus();
    QStringList names;
    for (int i = 0; i < 18; ++i) {
        names << m_window->focusWidget()->accessibleName();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names, QStringList({QStringLiteral("City"), QStringLiteral("Remove the tag Law"),
                                 QStringLiteral("Remove the tag Asia"), QStringLiteral("Tags"),
                                 QStringLiteral("Name of contact 1"), QStringLiteral("Remove contact 1"),
                                 QStringLiteral("Role of contact 1"), QStringLiteral("Mail of contact 1"),
                                 QStringLiteral("Phone of contact 1"), QStringLiteral("Add a contact"),
                                 QStringLiteral("Notes"), QStringLiteral("one.pdf"), QStringLiteral("Detach one.pdf"),
                                 QStringLiteral("two.pdf"), QStringLiteral("Detach two.pdf"),
                                 QStringLiteral("Attach a file…"), QStringLiteral("Other"), QStringLiteral("City")}));
}

QTEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"
