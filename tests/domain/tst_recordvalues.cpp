// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "domain/recordvalues.h"

#include "domain/fieldtext.h"

#include <QTest>

using namespace accords::domain;

class TestRecordValues final : public QObject
{
    Q_OBJECT

private slots:
    void values_areInOrder();
    void nothing_hasNoValues();
    void changes_areWhatDiffers();
    void emptyValues_changeNothing();

private:
    static FieldPlace place(const char *institution, Field field)
    {
        const QString programme = isOfInstitution(field) ? QString() : QStringLiteral("MoU");
        return {{{QString::fromUtf8(institution), QStringLiteral("CA")}, programme}, field};
    }
    static StaffRecords records(const std::vector<std::pair<FieldPlace, QString>> &values)
    {
        StaffRecords records;
        for (const auto &[place, text] : values)
            setField(records, place, text);
        return records;
    }
};

void TestRecordValues::values_areInOrder()
{
    const StaffRecords all = records({{place("Laval", Field::Status), QStringLiteral("active")},
                                      {place("Laval", Field::City), QStringLiteral("Québec")},
                                      {place("Laval", Field::End), QStringLiteral("2027-08-31")},
                                      {place("Keio", Field::Status), QStringLiteral("draft")}});
    const std::vector<FieldChange> expected = {{place("Keio", Field::Status), {}, QStringLiteral("draft")},
                                               {place("Laval", Field::City), {}, QStringLiteral("Québec")},
                                               {place("Laval", Field::Status), {}, QStringLiteral("active")},
                                               {place("Laval", Field::End), {}, QStringLiteral("2027-08-31")}};
    QCOMPARE(valuesOf(all), expected);
}

void TestRecordValues::nothing_hasNoValues()
{
    QVERIFY(valuesOf({}).empty());
}

void TestRecordValues::changes_areWhatDiffers()
{
    const StaffRecords kept = records({{place("Laval", Field::Status), QStringLiteral("draft")},
                                       {place("Laval", Field::City), QStringLiteral("Québec")}});
    const StaffRecords said = records({{place("Laval", Field::Status), QStringLiteral("active")},
                                       {place("Laval", Field::City), QStringLiteral("Québec")},
                                       {place("Keio", Field::City), QStringLiteral("Tōkyō")}});
    const std::vector<FieldChange> expected = {
        {place("Keio", Field::City), {}, QStringLiteral("Tōkyō")},
        {place("Laval", Field::Status), QStringLiteral("draft"), QStringLiteral("active")}};
    QCOMPARE(changesBy(said, kept), expected);
}

void TestRecordValues::emptyValues_changeNothing()
{
    const StaffRecords kept = records({{place("Laval", Field::City), QStringLiteral("Québec")}});
    QVERIFY(changesBy({}, kept).empty());
}

QTEST_APPLESS_MAIN(TestRecordValues)
#include "tst_recordvalues.moc"
