// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/forms/windowtest.h"

#include "forms/exportbar.h"
#include "forms/exportdialog.h"
#include "forms/newreportdialog.h"
#include "forms/pagesettingsdialog.h"
#include "forms/tableform.h"
#include "forms/tableview.h"
#include "forms/verdictbar.h"
#include "forms/workspace.h"
#include "language.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace nianbao;

namespace {

const Place granted(QStringLiteral("requests/granted/natural_person"));
const Place refused(QStringLiteral("requests/refused_state_secret/natural_person"));

QString chinese()
{
    return QStringLiteral("zh_CN");
}

QString english()
{
    return QStringLiteral("en");
}

// Names that are the same in every language, and the way back to the other one.
QString withoutNames(QString text)
{
    static const QRegularExpression names(
        QStringLiteral("PDF|HTML|Word|Excel|WPS|DOCX|ODT|TXT|CSV|English|中文|[\\w.]*\\.nianbao|"
                       "(Ctrl|Shift|Alt|F\\d+|PgUp|PgDown|Return|Enter|Esc|Del|Home|End|Tab)"));
    return text.remove(names).remove(QRegularExpression(QStringLiteral("&\\w|\\(&\\w\\)|%\\d|<[^>]*>")));
}

// Every label, button and action of the window whose words match; what the form or the report says is left
// out.
QStringList wordsLike(const QWidget &top, const QRegularExpression &wanted, const QString &mandated)
{
    QStringList found;
    const auto judge = [&](const QString &text) {
        if (!mandated.contains(text) && wanted.match(withoutNames(text)).hasMatch())
            found << text;
    };
    const QList<QLabel *> labels = top.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        judge(label->text());
    const QList<QAbstractButton *> buttons = top.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        judge(button->text());
        judge(button->accessibleName());
    }
    const QList<QAction *> actions = top.findChildren<QAction *>();
    for (const QAction *action : actions)
        judge(action->text());
    return found;
}

// What stands on the form itself, whatever the window speaks.
QString mandatedText(const Report &report)
{
    QStringList all{report.edition().basis, report.organization(), report.text(Place::title())};
    for (const Section &section : report.edition().sections)
        all << section.heading;
    for (const Table &table : report.edition().tables) {
        for (const TableCell &cell : table.cells)
            all << cell.text;
        for (const Place &place : table.places())
            all << report.edition().nameOf(place);
    }
    return all.join(QLatin1Char('\n'));
}

} // namespace

/// The window in two languages, exchanged while a report is open.
class TestMainWindowLanguage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void speaksTheOtherLanguageAtOnce();
    void keepsDocumentUndoAndPlace();
    void findingsChangeTheirLanguage();
    void formatsChangeTheirNames();
    void theNoticeOfAnExportChangesItsLanguage();
    void noWordOfTheOtherLanguageIsLeftInTheDialogs();
    void remembersTheChoice();
    void noEnglishWordIsLeftInChinese();
    void noChineseWordIsLeftInEnglish();
    void actionsGoOnWorking();

private:
    void choose(const QString &language)
    {
        m_window->findChild<QAction *>(QStringLiteral("language-") + language)->trigger();
        QCoreApplication::processEvents();
    }
    QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QString::fromLatin1(name));
    }
    QString wordsOf(const char *name) const { return action(name)->text(); }
    void openReport(const Report &report)
    {
        const QString path = m_home->filePath(QStringLiteral("a.nianbao"));
        QVERIFY(test::putFile(path, projectToBytes(report)));
        QVERIFY(m_window->openFile(path));
    }
    static QRegularExpression englishWord() { return QRegularExpression(QStringLiteral("[A-Za-z]{2,}")); }
    static QRegularExpression chineseWord()
    {
        return QRegularExpression(QStringLiteral("\\p{Han}"), QRegularExpression::UseUnicodePropertiesOption);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    test::ScriptedQuestions m_questions;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindowLanguage::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_questions = test::ScriptedQuestions();
    m_questions.saveAnswer = Questions::SaveAnswer::Discard;
    m_language = std::make_unique<Language>();
    m_language->use(chinese());
    WindowSetup setup = test::windowSetup(m_home->path());
    setup.language = chinese();
    setup.useLanguage = [this](WindowSetup &window, const QString &id) {
        m_language->use(id);
        window.readable = {test::projectInput(), textFormat()};
        window.writable = {textOutput()};
    };
    setup.writable = {textOutput()};
    m_window = std::make_unique<MainWindow>(setup, m_questions);
    m_window->show();
}

void TestMainWindowLanguage::cleanup()
{
    m_window.reset();
    m_language.reset();
}

void TestMainWindowLanguage::speaksTheOtherLanguageAtOnce()
{
    QCOMPARE(wordsOf("save"), QStringLiteral("保存"));
    choose(english());
    QCOMPARE(wordsOf("save"), QStringLiteral("Save"));
    choose(chinese());
    QCOMPARE(wordsOf("save"), QStringLiteral("保存"));
}

void TestMainWindowLanguage::keepsDocumentUndoAndPlace()
{
    openReport(test::correctReport(2025));
    Document *document = m_window->document();
    document->setCell(granted, QStringLiteral("9"));
    document->setCell(refused, QStringLiteral("3"));
    m_window->workspace()->goTo(refused);
    QTest::keyClick(m_window->workspace()->tableForm(QStringLiteral("requests"))->view(), Qt::Key_7);
    choose(english());
    choose(chinese());
    QCOMPARE(m_window->document(), document);
    QCOMPARE(m_window->workspace()->currentSection(), QStringLiteral("requests"));
    QCOMPARE(m_window->workspace()->tableForm(QStringLiteral("requests"))->currentPlace(), refused);
    QCOMPARE(document->report().cell(refused).written, QStringLiteral("7"));
    QCOMPARE(document->undoStack().count(), 3);
    QVERIFY(m_window->isWindowModified());
    for (int step = 0; step < 3; ++step)
        action("undo")->trigger();
    QVERIFY(document->report() == test::correctReport(2025));
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindowLanguage::findingsChangeTheirLanguage()
{
    Report report = test::correctReport(2025);
    report.setCell(Place(QStringLiteral("requests/outcome_total/natural_person")), Cell::fromNumber(99));
    openReport(report);
    const QString before = m_window->document()->findings().first().message;
    choose(english());
    QVERIFY(m_window->document()->findings().first().message != before);
    QVERIFY(m_window->workspace()->verdict()->text().contains(englishWord()));
    choose(chinese());
    QCOMPARE(m_window->document()->findings().first().message, before);
}

void TestMainWindowLanguage::formatsChangeTheirNames()
{
    const QString before = wordsOf("export-txt");
    choose(english());
    QVERIFY(wordsOf("export-txt") != before);
}

void TestMainWindowLanguage::theNoticeOfAnExportChangesItsLanguage()
{
    openReport(test::correctReport(2025));
    m_questions.exportChoice = ExportChoice{QStringLiteral("txt"), m_home->filePath(QStringLiteral("a.txt"))};
    QVERIFY(m_window->exportReport());
    auto *bar = m_window->findChild<ExportBar *>();
    QTRY_VERIFY(bar->isDone());
    QVERIFY(bar->text().contains(chineseWord()));
    choose(english());
    QVERIFY(bar->isDone());
    QVERIFY(!bar->text().contains(chineseWord()));
    choose(chinese());
    QCOMPARE(wordsLike(*bar, chineseWord(), {}).isEmpty(), false);
    QCOMPARE(wordsLike(*bar, englishWord(), bar->text()).join(QLatin1Char('\n')), QString());
}

void TestMainWindowLanguage::noWordOfTheOtherLanguageIsLeftInTheDialogs()
{
    openReport(test::correctReport(2025));
    const auto words = [this](const QRegularExpression &wanted) {
        ExportSuggestion suggestion = m_window->exportSuggestion();
        suggestion.findings.errors = 2;
        suggestion.folder.clear();
        const ExportDialog exporting(suggestion);
        const PageSettingsDialog settings(m_window->pageStyleSuggestion());
        return wordsLike(exporting, wanted, {}) + wordsLike(settings, wanted, {});
    };
    QCOMPARE(words(englishWord()).join(QLatin1Char('\n')), QString());
    choose(english());
    // The mark that is printed and the name of the office stay as they are.
    const QStringList left = words(chineseWord());
    for (const QString &text : left)
        QVERIFY2(text.contains(draftMark()) || text.contains(QStringLiteral("示例县审批服务局")),
                 qPrintable(text));
}

void TestMainWindowLanguage::remembersTheChoice()
{
    choose(english());
    QCOMPARE(Settings(m_home->filePath(QStringLiteral("settings.ini"))).language(), english());
}

void TestMainWindowLanguage::noEnglishWordIsLeftInChinese()
{
    choose(english());
    choose(chinese());
    QCOMPARE(wordsLike(*m_window, englishWord(), {}).join(QLatin1Char('\n')), QString());
    const NewReportDialog dialog(m_window->newReportSuggestion());
    QCOMPARE(wordsLike(dialog, englishWord(), {}).join(QLatin1Char('\n')), QString());
    openReport(test::everyKindReport());
    QCOMPARE(wordsLike(*m_window, englishWord(), {}).join(QLatin1Char('\n')), QString());
    action("close")->trigger();
    QCOMPARE(wordsLike(*m_window, englishWord(), {}).join(QLatin1Char('\n')), QString());
}

void TestMainWindowLanguage::noChineseWordIsLeftInEnglish()
{
    choose(english());
    QCOMPARE(wordsLike(*m_window, chineseWord(), {}).join(QLatin1Char('\n')), QString());
    const Report report = test::everyKindReport();
    const QString mandated = mandatedText(report);
    const NewReportDialog dialog(m_window->newReportSuggestion());
    QStringList words = wordsLike(dialog, chineseWord(), {});
    words.removeIf([](const QString &text) { return text.contains(QStringLiteral("国办公开办函")); });
    QCOMPARE(words.join(QLatin1Char('\n')), QString());
    openReport(report);
    choose(chinese());
    choose(english());
    words = wordsLike(*m_window, chineseWord(), mandated);
    // Sentences of the window about the form name its parts in the form's own words.
    words.removeIf([](const QString &text) {
        return text.contains(QStringLiteral("国办公开办函")) || text.contains(englishWord()) ||
               text.contains(QLatin1Char(':'));
    });
    QCOMPARE(words.join(QLatin1Char('\n')), QString());
}

void TestMainWindowLanguage::actionsGoOnWorking()
{
    openReport(test::correctReport(2025));
    choose(english());
    m_window->document()->setCell(granted, QStringLiteral("9"));
    QVERIFY(action("undo")->isEnabled());
    action("save")->trigger();
    QVERIFY(!m_window->document()->isModified());
    action("close")->trigger();
    QVERIFY(m_window->document() == nullptr);
}

QTEST_MAIN(TestMainWindowLanguage)
#include "tst_mainwindowlanguage.moc"
