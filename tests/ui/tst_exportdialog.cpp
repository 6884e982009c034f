// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "shownwords.h"
#include "ui/exporting/columnpicker.h"
#include "ui/exporting/exportdialog.h"
#include "ui/exporting/exporttarget.h"
#include "ui/exporting/formatform.h"
#include "ui/support/plainlines.h"
#include "views.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace accords;
using catalogue::ExportFormat;
using catalogue::ExportPreset;
using domain::Language;

namespace {

/// Counts how often it was asked whether a file may be replaced.
class AskingPrompts final : public ui::Prompts
{
public:
    QString fileToSave(QWidget *, const QString &suggested, const QString &) override
    {
        suggestion = suggested;
        return path;
    }
    bool mayReplace(QWidget *, const QString &) override
    {
        ++asked;
        return answer;
    }

    QString path;
    QString suggestion;
    bool answer = false;
    int asked = 0;
};

// Says what it was asked to preview.
QString preview(const catalogue::Catalogue &, std::span<const domain::AgreementId> agreements,
                const catalogue::ExportSpec &spec, int lines)
{
    QStringList keys;
    for (const catalogue::Column column : spec.columns)
        keys << QString::fromLatin1(catalogue::columns()[static_cast<std::size_t>(column)].key);
    return QStringLiteral("%1 agreements, %2 lines, %3, %4, %5")
        .arg(agreements.size())
        .arg(lines)
        .arg(QString(token(spec.format)), QString(token(spec.preset)), keys.join(QLatin1Char('+')));
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void severalSelected_areTheDefault();
    void oneSelected_leavesShownAsDefault();
    void rowChoice_decidesWhatIsWritten();
    void frenchInterface_suggestsFrenchExcel();
    void englishInterface_suggestsStandard();
    void chosenLayout_outlivesLanguageSwitch();
    void json_hasNoLayout();
    void columns_areMovedByButtons();
    void columns_areUncheckedAndReordered();
    void noColumn_isObjectedTo();
    void ownColumns_areOfferedUnchecked();
    void preview_followsEveryChoice();
    void suggestedName_saysTheFilter();
    void format_changesTheSuffix();
    void typedPath_withoutSuffix_getsOne();
    void missingFolder_isObjectedTo();
    void existingFile_isAskedAboutOnce();
    void fileChosenInSaveDialog_isNotAskedAboutAgain();
    void exportButton_saysWhatHappens();
    void choices_comeBack();
    void unknownChoices_areIgnored();
    void language_changesTitlesAtOnce();
    void everyControl_hasName();

private:
    std::unique_ptr<ui::ExportDialog> make(const QString &query = {}, std::vector<domain::AgreementId> selected = {0},
                                           Language language = Language::English);
    QRadioButton *radio(const QString &words) const;
    QPushButton *exportButton() const;
    QListWidget *list() const { return m_dialog->findChild<QListWidget *>(); }
    QLineEdit *field() const { return m_dialog->findChild<ui::ExportTarget *>()->field(); }
    QString previewed() const { return m_dialog->findChild<ui::PlainLines *>()->toPlainText(); }
    QString pathTo(const QString &name) const { return m_folder->filePath(name); }

    catalogue::Snapshot m_snapshot;
    AskingPrompts m_prompts;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::ExportDialog> m_dialog;
};

void TestExportDialog::init()
{
    m_snapshot = testing::smallSnapshot();
    m_prompts = {};
    m_folder = std::make_unique<QTemporaryDir>();
    m_dialog = make();
}

void TestExportDialog::cleanup()
{
    m_dialog.reset();
}

std::unique_ptr<ui::ExportDialog> TestExportDialog::make(const QString &query,
                                                         std::vector<domain::AgreementId> selected, Language language)
{
    auto dialog = std::make_unique<ui::ExportDialog>(testing::viewOf(m_snapshot, query, {}, language),
                                                     std::move(selected), preview, m_prompts);
    dialog->restore({{QStringLiteral("folder"), m_folder->path()}});
    dialog->show();
    return dialog;
}

QRadioButton *TestExportDialog::radio(const QString &words) const
{
    for (auto *button : m_dialog->findChildren<QRadioButton *>()) {
        if (QString(button->text()).remove(QLatin1Char('&')).startsWith(words))
            return button;
    }
    return nullptr;
}

QPushButton *TestExportDialog::exportButton() const
{
    for (auto *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

void TestExportDialog::severalSelected_areTheDefault()
{
    m_dialog = make({}, {5, 1});
    QVERIFY(radio(QStringLiteral("Selected rows (2)"))->isChecked());
    QCOMPARE(m_dialog->request().agreements, (std::vector<domain::AgreementId>{5, 1}));
}

void TestExportDialog::oneSelected_leavesShownAsDefault()
{
    m_dialog = make(QStringLiteral("country:BR"), {0});
    QVERIFY(radio(QStringLiteral("Shown rows (2)"))->isChecked());
    QCOMPARE(m_dialog->request().agreements.size(), 2U);
}

void TestExportDialog::rowChoice_decidesWhatIsWritten()
{
    m_dialog = make(QStringLiteral("country:BR"), {0});
    radio(QStringLiteral("All rows (6)"))->click();
    QCOMPARE(m_dialog->request().agreements.size(), 6U);
    radio(QStringLiteral("Selected rows (1)"))->click();
    QCOMPARE(m_dialog->request().agreements, std::vector<domain::AgreementId>{0});
    QCOMPARE(m_dialog->request().snapshot, m_snapshot);
}

void TestExportDialog::frenchInterface_suggestsFrenchExcel()
{
    m_dialog = make({}, {}, Language::French);
    const catalogue::ExportSpec spec = m_dialog->request().spec;
    QCOMPARE(spec.format, ExportFormat::Csv);
    QCOMPARE(spec.preset, ExportPreset::ExcelFr);
    QCOMPARE(spec.language, Language::French);
}

void TestExportDialog::englishInterface_suggestsStandard()
{
    const catalogue::ExportSpec spec = m_dialog->request().spec;
    QCOMPARE(spec.preset, ExportPreset::Rfc4180);
    QCOMPARE(spec.language, Language::English);
    QCOMPARE(spec.columns, catalogue::defaultExportColumns());
}

void TestExportDialog::chosenLayout_outlivesLanguageSwitch()
{
    auto *layouts = m_dialog->findChildren<QComboBox *>().at(1);
    layouts->setFocus();
    QTest::keyClick(layouts, Qt::Key_Up);
    QCOMPARE(m_dialog->request().spec.preset, ExportPreset::ExcelFr);
    m_dialog->setLanguage(Language::French);
    m_dialog->setLanguage(Language::English);
    QCOMPARE(m_dialog->request().spec.preset, ExportPreset::ExcelFr);
    QCOMPARE(m_dialog->request().spec.language, Language::English);
}

void TestExportDialog::json_hasNoLayout()
{
    const auto boxes = m_dialog->findChildren<QComboBox *>();
    QVERIFY(boxes.at(1)->isEnabled());
    boxes.at(0)->setCurrentIndex(2);
    QCOMPARE(m_dialog->request().spec.format, ExportFormat::Json);
    QVERIFY(!boxes.at(1)->isEnabled());
}

void TestExportDialog::columns_areMovedByButtons()
{
    list()->setCurrentRow(0);
    const auto buttons = m_dialog->findChild<ui::ColumnPicker *>()->findChildren<QToolButton *>();
    auto *up = buttons.at(0);
    auto *down = buttons.at(1);
    QVERIFY(!up->isEnabled());
    QTest::mouseClick(down, Qt::LeftButton);
    QCOMPARE(m_dialog->request().spec.columns.at(1), catalogue::InstitutionColumn);
    QCOMPARE(list()->currentRow(), 1);
    QTest::keyClick(up, Qt::Key_Space);
    QCOMPARE(m_dialog->request().spec.columns.at(0), catalogue::InstitutionColumn);
    list()->setCurrentRow(list()->count() - 1);
    QVERIFY(!down->isEnabled());
}

void TestExportDialog::columns_areUncheckedAndReordered()
{
    list()->setFocus();
    list()->setCurrentRow(0);
    QTest::keyClick(list(), Qt::Key_Space);
    const auto columns = m_dialog->request().spec.columns;
    QCOMPARE(columns.size(), catalogue::defaultExportColumns().size() - 1);
    QVERIFY(std::ranges::find(columns, catalogue::InstitutionColumn) == columns.end());
}

void TestExportDialog::noColumn_isObjectedTo()
{
    for (int row = 0; row < list()->count(); ++row)
        list()->item(row)->setCheckState(Qt::Unchecked);
    QVERIFY(!exportButton()->isEnabled());
    QVERIFY(previewed().isEmpty());
    list()->item(0)->setCheckState(Qt::Checked);
    QVERIFY(exportButton()->isEnabled());
}

void TestExportDialog::ownColumns_areOfferedUnchecked()
{
    domain::AgreementList rows = testing::listOf({QStringLiteral("Laval | CA Canada | iia imt")});
    rows.extraColumns = {QStringLiteral("Contact"), QStringLiteral("Budget")};
    rows.extraCells = {rows.extraTexts.intern("Ann"), rows.extraTexts.intern("7")};
    m_snapshot = std::make_shared<const catalogue::Catalogue>(std::move(rows));
    m_dialog = make();
    QVERIFY(m_dialog->request().spec.extraColumns.isEmpty());
    const int last = list()->count() - 1;
    QCOMPARE(list()->item(last)->text(), QStringLiteral("Budget"));
    list()->item(last)->setCheckState(Qt::Checked);
    QCOMPARE(m_dialog->request().spec.extraColumns, QStringList(QStringLiteral("Budget")));
    // They can't stand between ours: the first of them doesn't go up.
    list()->setCurrentRow(last - 1);
    QVERIFY(!m_dialog->findChild<ui::ColumnPicker *>()->findChildren<QToolButton *>().at(0)->isEnabled());
}

void TestExportDialog::preview_followsEveryChoice()
{
    QVERIFY(previewed().startsWith(QLatin1StringView("6 agreements, 8 lines, csv, rfc4180, institution+")));
    m_dialog->findChildren<QComboBox *>().at(0)->setCurrentIndex(1);
    QVERIFY(previewed().startsWith(QLatin1StringView("6 agreements, 8 lines, tsv")));
    list()->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(!previewed().contains(QLatin1StringView("institution")));
    radio(QStringLiteral("Selected"))->click();
    QVERIFY(previewed().startsWith(QLatin1StringView("1 agreements")));
}

void TestExportDialog::suggestedName_saysTheFilter()
{
    QCOMPARE(m_dialog->request().path, pathTo(QStringLiteral("accords.csv")));
    m_dialog = make(QStringLiteral("country:BR type:iia"));
    QCOMPARE(m_dialog->request().path, pathTo(QStringLiteral("accords-brazil-iia.csv")));
    m_dialog->setLanguage(Language::French);
    QCOMPARE(m_dialog->request().path, pathTo(QStringLiteral("accords-bresil-iia.csv")));
    radio(QStringLiteral("All"))->click();
    QCOMPARE(m_dialog->request().path, pathTo(QStringLiteral("accords.csv")));
}

void TestExportDialog::format_changesTheSuffix()
{
    QComboBox *formats = m_dialog->findChildren<QComboBox *>().at(0);
    formats->setCurrentIndex(2);
    QCOMPARE(m_dialog->request().path, pathTo(QStringLiteral("accords.json")));
    field()->selectAll();
    QTest::keyClicks(field(), pathTo(QStringLiteral("brazil.txt")));
    formats->setCurrentIndex(0);
    QCOMPARE(m_dialog->request().path, pathTo(QStringLiteral("brazil.txt")));
}

void TestExportDialog::typedPath_withoutSuffix_getsOne()
{
    field()->selectAll();
    QTest::keyClicks(field(), QStringLiteral("brazil"));
    QCOMPARE(m_dialog->request().path, pathTo(QStringLiteral("brazil.csv")));
    // A typed name is nobody else's to change.
    m_dialog->setLanguage(Language::French);
    QCOMPARE(field()->text(), QStringLiteral("brazil"));
}

void TestExportDialog::missingFolder_isObjectedTo()
{
    field()->setText(pathTo(QStringLiteral("nowhere/brazil.csv")));
    QVERIFY(!exportButton()->isEnabled());
    field()->setText(m_folder->path());
    QVERIFY(!exportButton()->isEnabled());
    field()->clear();
    QVERIFY(!exportButton()->isEnabled());
    field()->setText(pathTo(QStringLiteral("brazil.csv")));
    QVERIFY(exportButton()->isEnabled());
}

void TestExportDialog::existingFile_isAskedAboutOnce()
{
    QFile file(pathTo(QStringLiteral("accords.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QTest::mouseClick(exportButton(), Qt::LeftButton);
    QCOMPARE(m_prompts.asked, 1);
    QCOMPARE(accepted.count(), 0);
    m_prompts.answer = true;
    QTest::mouseClick(exportButton(), Qt::LeftButton);
    QCOMPARE(m_prompts.asked, 2);
    QCOMPARE(accepted.count(), 1);
}

void TestExportDialog::fileChosenInSaveDialog_isNotAskedAboutAgain()
{
    QFile file(pathTo(QStringLiteral("chosen.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_prompts.path = file.fileName();
    auto *browse = m_dialog->findChild<ui::ExportTarget *>()->findChild<QPushButton *>();
    QTest::mouseClick(browse, Qt::LeftButton);
    QCOMPARE(m_prompts.suggestion, pathTo(QStringLiteral("accords.csv")));
    const QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QTest::mouseClick(exportButton(), Qt::LeftButton);
    QCOMPARE(m_prompts.asked, 0);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(m_dialog->request().path, file.fileName());
}

void TestExportDialog::exportButton_saysWhatHappens()
{
    QVERIFY(exportButton()->text().contains(QLatin1StringView("6 agreement")));
    radio(QStringLiteral("Selected"))->click();
    QVERIFY(exportButton()->text().contains(QLatin1StringView("1 agreement")));
}

void TestExportDialog::choices_comeBack()
{
    const auto boxes = m_dialog->findChildren<QComboBox *>();
    boxes.at(0)->setCurrentIndex(1);
    boxes.at(2)->setFocus();
    QTest::keyClick(boxes.at(2), Qt::Key_Down);
    list()->setCurrentRow(0);
    QTest::mouseClick(m_dialog->findChild<ui::ColumnPicker *>()->findChildren<QToolButton *>().at(1), Qt::LeftButton);
    list()->item(2)->setCheckState(Qt::Unchecked);
    const QVariantMap choices = m_dialog->choices();
    const catalogue::ExportSpec spec = m_dialog->request().spec;
    QCOMPARE(spec.language, Language::French);

    m_dialog = make();
    m_dialog->restore(choices);
    QCOMPARE(m_dialog->request().spec, spec);
    QCOMPARE(m_dialog->choices(), choices);
}

void TestExportDialog::unknownChoices_areIgnored()
{
    const QVariantMap before = m_dialog->choices();
    m_dialog->restore({{QStringLiteral("format"), QStringLiteral("papyrus")},
                       {QStringLiteral("preset"), 7},
                       {QStringLiteral("language"), QStringLiteral("tlh")},
                       {QStringLiteral("folder"), QStringLiteral("/no/such/folder")},
                       {QStringLiteral("order"), QStringList(QStringLiteral("colour"))}});
    QCOMPARE(m_dialog->choices(), before);
}

void TestExportDialog::language_changesTitlesAtOnce()
{
    QCOMPARE(list()->item(0)->text(),
             catalogue::title(catalogue::InstitutionColumn, text::Phrasebook(Language::English)));
    m_dialog->setLanguage(Language::French);
    QCOMPARE(list()->item(0)->text(),
             catalogue::title(catalogue::InstitutionColumn, text::Phrasebook(Language::French)));
    QCOMPARE(m_dialog->request().spec.language, Language::French);
}

void TestExportDialog::everyControl_hasName()
{
    const QStringList unnamed = testing::unnamedControls(*m_dialog);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1StringView(", "))));
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
