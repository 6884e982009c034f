// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#include "shownwords.h"
#include "ui/details/detailpane.h"
#include "ui/mainwindow.h"
#include "views.h"

#include <QAction>
#include <QApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace accords;

namespace {

/// Translates every text of the program into itself between two marks: what shows no mark, or the mark of the language
/// before, didn't follow. Needs no translation to be finished.
class MarkingTranslator final : public QTranslator
{
public:
    explicit MarkingTranslator(QChar mark) : m_mark(mark) {}

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return m_mark + QString::fromUtf8(source) + m_mark;
    }

private:
    QChar m_mark;
};

constexpr QChar frenchMark = u'¤';
constexpr QChar englishMark = u'¦';

} // namespace

/// Switches the shown window between two languages and looks at every text of it.
class TestWindowLanguage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void switched_leavesNoTextBehind();
    void everyText_goesThroughTranslation();
    void back_isAsBefore();
    void headersAndCountries_followTheView();
    void accessibleNames_follow();

private:
    void speak(domain::Language language);
    void openEverything();

    testing::ScriptedPrompts m_prompts;
    MarkingTranslator m_french{frenchMark};
    MarkingTranslator m_english{englishMark};
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<testing::Answering> m_answering;
};

void TestWindowLanguage::initTestCase()
{
    m_window = std::make_unique<ui::MainWindow>(m_prompts, testing::noPreview());
    domain::AgreementList list = testing::listOf({QStringLiteral("Universidade de Campinas | BR Brazil | iia imt"),
                                                  QStringLiteral("Université Laval | CA Canada | mou imt")});
    list.problems.push_back(
        {domain::ProblemCode::Space, domain::Severity::Repair, 2, QStringLiteral("a "), QStringLiteral("a")});
    m_answering =
        std::make_unique<testing::Answering>(*m_window, std::make_shared<const catalogue::Catalogue>(std::move(list)));
    speak(domain::Language::French);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    openEverything();
}

void TestWindowLanguage::cleanupTestCase()
{
    m_answering.reset();
    m_window.reset();
}

void TestWindowLanguage::openEverything()
{
    m_window->setQuery(QStringLiteral("type:iia country:BR"));
    m_window->showProgress(QStringLiteral("8 %"), 8, 100);
    for (QAction *action : m_window->findChildren<QAction *>()) {
        const QString text = action->text();
        for (const char *opens : {"&Problems…", "Accords &help", "&About Accords", "&Export…"}) {
            if (text.contains(QString::fromUtf8(opens)))
                action->trigger();
        }
    }
    QTest::qWait(400); // the progress comes only when work lasts
}

void TestWindowLanguage::speak(domain::Language language)
{
    const bool french = language == domain::Language::French;
    QCoreApplication::removeTranslator(french ? &m_english : &m_french);
    QCoreApplication::installTranslator(french ? &m_french : &m_english);
    m_answering->setLanguage(language);
    // Language changes are posted, details come when the event loop is idle.
    QTest::qWait(50);
}

void TestWindowLanguage::switched_leavesNoTextBehind()
{
    for (const domain::Language language : {domain::Language::English, domain::Language::French}) {
        speak(language);
        const QChar old = language == domain::Language::French ? englishMark : frenchMark;
        const auto texts = testing::shownTexts(*m_window);
        QVERIFY(texts.size() > 100);
        for (const auto &[place, text] : texts)
            QVERIFY2(!text.contains(old), qPrintable(place + QLatin1StringView(": ") + text));
    }
}

void TestWindowLanguage::everyText_goesThroughTranslation()
{
    speak(domain::Language::English);
    // Names of languages in themselves, codes, sizes, and what comes from the list or is said through a phrasebook.
    static const QRegularExpression fromElsewhere(
        QStringLiteral(
            "^(FR|EN|&?Français|&?English|[-0-9 %×]+|.*\\b(\\d+ "
            "of|BR|CA|IIA|list\\.tsv|Line|IMT|Laval|Campinas|Brazil|Canada|iia|MoU|list\\.tsv|Line \\d+).*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto *details = m_window->findChild<ui::DetailPane *>();
    QStringList unmarked;
    for (const auto &[place, text] : testing::shownTexts(*m_window)) {
        const bool isModel = place.endsWith(QLatin1StringView("header")) || place.endsWith(QLatin1StringView("cell"));
        if (!isModel && !text.contains(englishMark) && !fromElsewhere.match(text).hasMatch())
            unmarked.append(place + QLatin1StringView(": ") + text);
    }
    QVERIFY(details != nullptr);
    QVERIFY2(unmarked.isEmpty(), qPrintable(unmarked.join(QLatin1Char('\n'))));
}

void TestWindowLanguage::back_isAsBefore()
{
    const auto said = [this] {
        QStringList texts;
        for (const auto &[place, text] : testing::shownTexts(*m_window))
            texts.append(place + QLatin1StringView(": ") + text);
        return texts;
    };
    speak(domain::Language::French);
    const QStringList before = said();
    speak(domain::Language::English);
    speak(domain::Language::French);
    QCOMPARE(said(), before);
}

void TestWindowLanguage::headersAndCountries_followTheView()
{
    const auto contains = [this](const QString &wanted) {
        const auto texts = testing::shownTexts(*m_window);
        return std::any_of(texts.begin(), texts.end(), [&](const auto &shown) { return shown.text == wanted; });
    };
    speak(domain::Language::French);
    QVERIFY(contains(QStringLiteral("Brésil")));
    QVERIFY(!contains(QStringLiteral("Brazil")));
    speak(domain::Language::English);
    QVERIFY(contains(QStringLiteral("Brazil")));
    QVERIFY(!contains(QStringLiteral("Brésil")));
}

void TestWindowLanguage::accessibleNames_follow()
{
    speak(domain::Language::English);
    QStringList names;
    for (const QWidget *widget : m_window->findChildren<QWidget *>())
        names.append(widget->accessibleName());
    for (const char *name : {"Search", "Agreements", "Countries", "Types", "Signatories", "Institution", "Counts"})
        QVERIFY2(names.contains(englishMark + QString::fromUtf8(name) + englishMark), name);
}

QTEST_MAIN(TestWindowLanguage)
#include "tst_windowlanguage.moc"
