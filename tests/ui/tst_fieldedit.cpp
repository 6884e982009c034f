// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "ui/editing/fieldedit.h"

#include <QTest>

using accords::ui::FieldEdit;

namespace {

const QString before = QStringLiteral("Laval");
const QString typed = QStringLiteral("Laval, Québec");
const QString others = QStringLiteral("Université Laval");

} // namespace

class TestFieldEdit : public QObject
{
    Q_OBJECT

private slots:
    void ownChange_isNoNews();
    void othersChange_isShown();
    void othersChange_waitsWhileTyping();
    void lateNews_keepsWhatIsShown();
    void failure_isInProgressAgain();
    void undoneAtOnce_isShown();
};

void TestFieldEdit::ownChange_isNoNews()
{
    FieldEdit edit(before);
    edit.type(typed);
    edit.hand();
    QVERIFY(!edit.isInProgress());
    QVERIFY(!edit.hear(typed));
    QCOMPARE(edit.text(), typed);
    QVERIFY(!edit.isUnderway());
}

void TestFieldEdit::othersChange_isShown()
{
    FieldEdit edit(before);
    QVERIFY(edit.hear(others));
    QCOMPARE(edit.text(), others);
    QCOMPARE(edit.base(), others);
}

void TestFieldEdit::othersChange_waitsWhileTyping()
{
    FieldEdit edit(before);
    edit.type(typed);
    QVERIFY(!edit.hear(others));
    QCOMPARE(edit.text(), typed);
    QCOMPARE(edit.base(), before);
}

void TestFieldEdit::lateNews_keepsWhatIsShown()
{
    FieldEdit edit(before);
    edit.type(typed);
    edit.hand();
    QVERIFY(!edit.hear(before));
    QCOMPARE(edit.text(), typed);
}

void TestFieldEdit::failure_isInProgressAgain()
{
    FieldEdit edit(before);
    edit.type(typed);
    edit.hand();
    edit.fail();
    QVERIFY(edit.isInProgress());
    QCOMPARE(edit.base(), before);
    QCOMPARE(edit.text(), typed);
}

void TestFieldEdit::undoneAtOnce_isShown()
{
    FieldEdit edit(before);
    edit.type(typed);
    edit.hand();
    edit.expectNews();
    QVERIFY(edit.hear(before));
    QCOMPARE(edit.text(), before);
}

QTEST_MAIN(TestFieldEdit)
#include "tst_fieldedit.moc"
