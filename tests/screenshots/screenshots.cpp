// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// screenshots FOLDER LANGUAGE light|dark: pictures of the window for looking at: the start page, every
// section of a report without fault, of one with faults, and of a blank one, and the dialogs. See take for
// all of them at once.

#include "formats.h"
#include "forms/exportbar.h"
#include "forms/exportdialog.h"
#include "forms/look.h"
#include "forms/mainwindow.h"
#include "forms/newreportdialog.h"
#include "forms/pagesettingsdialog.h"
#include "forms/sections.h"
#include "forms/workspace.h"
#include "language.h"
#include "tests/forms/windowtest.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <cstdio>

namespace {

using namespace nianbao;

constexpr QSize oldScreen(1366, 768);
constexpr int settled = 400; // milliseconds for the preview to come

QPalette darkPalette()
{
    QPalette palette(QColor(0x2D, 0x2D, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1E, 0x1E, 0x1F));
    palette.setColor(QPalette::Text, QColor(0xE6, 0xE6, 0xE6));
    palette.setColor(QPalette::WindowText, QColor(0xE6, 0xE6, 0xE6));
    palette.setColor(QPalette::ButtonText, QColor(0xE6, 0xE6, 0xE6));
    palette.setColor(QPalette::Highlight, QColor(0x3D, 0x8B, 0xD9));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(0x80, 0x80, 0x80));
    return palette;
}

Report faulty()
{
    Report report = test::correctReport(2025);
    const auto put = [&report](const char *place, const char16_t *text) {
        report.setCell(Place(QString::fromLatin1(place)), Cell::fromWritten(text, NumberKind::Count));
    };
    put("requests/granted/natural_person", u"99");
    put("requests/outcome_total/total", u"77");
    put("requests/refused_state_secret/commercial_enterprise", u"无");
    put("proactive_disclosure/government_rules/in_force", u"");
    put("proactive_disclosure/normative_documents/in_force", u"22（其中修订16件）");
    put("review_and_litigation/litigation_direct/total", u"5");
    report.setText(Place(QStringLiteral("problems_and_improvements")), QString());
    return report;
}

class Photographer
{
public:
    Photographer(QString folder, MainWindow &window)
        : m_folder(std::move(folder))
        , m_window(window)
    {
    }

    void take(const QString &name, QWidget *widget = nullptr)
    {
        QTest::qWait(settled);
        const QString path = QDir(m_folder).filePath(name + QStringLiteral(".png"));
        if (!(widget ? widget : &m_window)->grab().save(path))
            std::fprintf(stderr, "screenshots: %s cannot be written\n", qPrintable(path));
    }

    void takeDialog(const QString &name, QDialog &&dialog)
    {
        dialog.show();
        take(name, &dialog);
    }

    // What a clerk meets on the way to a file; the report is open already.
    void takeExport(const QString &name)
    {
        ExportSuggestion suggestion = m_window.exportSuggestion(QStringLiteral("pdf"));
        suggestion.folder = m_scratch.path();
        for (WritableFormat &format : suggestion.formats) {
            format.forewarnings = [](const Report &, const WriteOptions &) {
                return QStringList{QStringLiteral("仿宋_GB2312 → FandolFang"),
                                   QStringLiteral("方正小标宋简体 → Noto Serif CJK SC")};
            };
        }
        takeDialog(name + QStringLiteral("-export"), ExportDialog(suggestion, &m_window));
        suggestion.folder = m_scratch.filePath(QStringLiteral("2025"));
        takeDialog(name + QStringLiteral("-export-no-folder"), ExportDialog(suggestion, &m_window));
        takeDialog(name + QStringLiteral("-page-settings"),
                   PageSettingsDialog(m_window.pageStyleSuggestion(), &m_window));
        PageStyleSuggestion crowded = m_window.pageStyleSuggestion();
        crowded.style.charactersPerLine = 40;
        crowded.style.pageNumbers = PageNumbers::Centred;
        takeDialog(name + QStringLiteral("-page-settings-crowded"), PageSettingsDialog(crowded, &m_window));
        auto *bar = m_window.findChild<ExportBar *>();
        const QString file = QStringLiteral("/srv/share/%1.pdf").arg(suggestion.fileName);
        bar->setPatience(0);
        bar->tellWork(file);
        if (!QTest::qWaitFor([bar] { return bar->isVisible(); }))
            return;
        take(name + QStringLiteral("-exporting"));
        bar->tellClosing(true);
        take(name + QStringLiteral("-exporting-and-closing"));
        bar->tellDone(file);
        take(name + QStringLiteral("-exported"));
        bar->tellNothing();
    }

    void takeSections(const QString &name, const Report &report)
    {
        const QString file = QDir(m_scratch.path()).filePath(name + QStringLiteral(".nianbao"));
        if (!test::putFile(file, projectToBytes(report)) || !m_window.openFile(file))
            return;
        int number = 0;
        for (const SectionOfWindow &section : sectionsOfWindow(report.edition())) {
            m_window.workspace()->showSection(section.id);
            take(QStringLiteral("%1-%2-%3").arg(name).arg(number++).arg(section.id));
        }
    }

private:
    QString m_folder;
    MainWindow &m_window;
    QTemporaryDir m_scratch;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4 || !QDir().mkpath(arguments.at(1))) {
        std::fputs("usage: screenshots FOLDER zh_CN|en light|dark\n", stderr);
        return 2;
    }
    installLanguage(application, QLocale(arguments.at(2)));
    QApplication::setFont(look::windowFont(QApplication::font()));
    if (arguments.at(3) == QStringLiteral("dark"))
        QApplication::setPalette(darkPalette());

    test::ScriptedQuestions questions;
    questions.saveAnswer = Questions::SaveAnswer::Discard;
    WindowSetup setup = test::windowSetup();
    setup.writable = writableFormats();
    MainWindow window(setup, questions);
    // Half as many logical pixels where one is drawn as two.
    window.resize(oldScreen / qMax(window.devicePixelRatio(), 1.0));
    window.show();
    Photographer photographer(arguments.at(1), window);
    photographer.take(QStringLiteral("start"));
    NewReportDialog dialog(window.newReportSuggestion(), &window);
    dialog.show();
    photographer.take(QStringLiteral("new-report"), &dialog);
    dialog.hide();
    photographer.takeSections(QStringLiteral("correct"), test::correctReport(2025));
    photographer.takeExport(QStringLiteral("correct"));
    photographer.takeSections(QStringLiteral("faulty"), faulty());
    photographer.takeExport(QStringLiteral("faulty"));
    photographer.takeSections(QStringLiteral("blank"), Report(test::editionOf(2025), 2025));
    photographer.takeSections(QStringLiteral("old-layout"), test::correctReport(2020));
    return 0;
}
