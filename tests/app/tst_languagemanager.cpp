// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "app/language/languagemanager.h"
#include "app/language/systemlanguage.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLibraryInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace accords;
using namespace accords::app;

class TestLanguageManager : public QObject
{
    Q_OBJECT

private slots:
    void system_isTheDefault();
    void preferredLanguage_decides_data();
    void preferredLanguage_decides();
    void choice_translatesAtOnce();
    void choice_translatesQtsOwnButtons();
    void choice_setsNumbers();
    void sameLanguage_isNoChange();
    void end_leavesNoTranslator();

private:
};

void TestLanguageManager::system_isTheDefault()
{
    const LanguageManager manager(*qApp);
    QCOMPARE(manager.choice(), ui::LanguageChoice::System);
    QCOMPARE(manager.language(), systemLanguage());
}

void TestLanguageManager::preferredLanguage_decides_data()
{
    QTest::addColumn<QStringList>("preferred");
    QTest::addColumn<bool>("french");

    QTest::newRow("French") << QStringList(QStringLiteral("fr-FR")) << true;
    QTest::newRow("of Quebec") << QStringList(QStringLiteral("fr-CA")) << true;
    QTest::newRow("first of two") << QStringList{QStringLiteral("en-GB"), QStringLiteral("fr")} << false;
    QTest::newRow("second best") << QStringList{QStringLiteral("de-DE"), QStringLiteral("fr")} << true;
    QTest::newRow("none of ours") << QStringList(QStringLiteral("de-DE")) << false;
    QTest::newRow("C") << QStringList(QStringLiteral("C")) << false;
    QTest::newRow("nothing") << QStringList() << false;
}

void TestLanguageManager::preferredLanguage_decides()
{
    QFETCH(const QStringList, preferred);
    QFETCH(const bool, french);
    QCOMPARE(languageFor(preferred), french ? domain::Language::French : domain::Language::English);
}

void TestLanguageManager::choice_translatesAtOnce()
{
    LanguageManager manager(*qApp, ui::LanguageChoice::English);
    QSignalSpy changed(&manager, &LanguageManager::languageChanged);
    const QString english = QCoreApplication::translate("CommandLine", "Institutions");
    manager.choose(ui::LanguageChoice::French);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(manager.language(), domain::Language::French);
    QCOMPARE(QCoreApplication::translate("CommandLine", "Institutions"), QStringLiteral("Établissements"));
    manager.choose(ui::LanguageChoice::English);
    QCOMPARE(QCoreApplication::translate("CommandLine", "Institutions"), english);
    QCOMPARE(changed.size(), 2);
}

void TestLanguageManager::choice_translatesQtsOwnButtons()
{
    const QString path = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (!QFile::exists(path + QStringLiteral("/qtbase_fr.qm")))
        QSKIP("Qt's own translations are not installed");
    const LanguageManager manager(*qApp, ui::LanguageChoice::French);
    const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text().remove(QLatin1Char('&')), QStringLiteral("Annuler"));
}

void TestLanguageManager::choice_setsNumbers()
{
    LanguageManager manager(*qApp, ui::LanguageChoice::French);
    QCOMPARE(QLocale().toString(1.5), QStringLiteral("1,5"));
    manager.choose(ui::LanguageChoice::English);
    QCOMPARE(QLocale().toString(1.5), QStringLiteral("1.5"));
}

void TestLanguageManager::sameLanguage_isNoChange()
{
    LanguageManager manager(*qApp, ui::LanguageChoice::English);
    QSignalSpy changed(&manager, &LanguageManager::languageChanged);
    manager.choose(ui::LanguageChoice::English);
    QCOMPARE(changed.size(), 0);
}

void TestLanguageManager::end_leavesNoTranslator()
{
    {
        const LanguageManager manager(*qApp, ui::LanguageChoice::French);
    }
    QCOMPARE(QCoreApplication::translate("CommandLine", "Institutions"), QStringLiteral("Institutions"));
}

QTEST_MAIN(TestLanguageManager)
#include "tst_languagemanager.moc"
