// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// bench_window [KEYSTROKES]: what the window costs, as CPU time and memory: from the start of the process to
// the start page and to a report, a keystroke in 表三 and in a text until everything is painted again, the
// preview after one. Prints middle, 99th percentile and most; asserts nothing.

#include "forms/look.h"
#include "forms/mainwindow.h"
#include "forms/preview.h"
#include "forms/previewview.h"
#include "forms/tableform.h"
#include "forms/tableview.h"
#include "forms/workspace.h"
#include "tests/forms/windowtest.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

namespace {

using namespace nianbao;

double cpuMilliseconds(clockid_t clock)
{
    timespec time = {};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void report(const char *what, std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const std::size_t last = milliseconds.size() - 1;
    std::printf("%-46s %7.2f ms middle, %7.2f ms 99th percentile, %7.2f ms most\n", what,
                milliseconds[last / 2], milliseconds[last * 99 / 100], milliseconds[last]);
}

// CPU time of this thread, the one that the clerk waits for, for each keystroke and its repainting.
std::vector<double> typing(QWidget *target, const QString &keys, int keystrokes)
{
    std::vector<double> costs;
    for (int i = 0; i < keystrokes; ++i) {
        // The cell's editor, once it is open, is where the next key goes.
        QWidget *focus = target->focusWidget() ? target->focusWidget() : target;
        const double before = cpuMilliseconds(CLOCK_THREAD_CPUTIME_ID);
        const QChar key = keys.at(i % keys.size());
        if (key == u'\n') {
            QTest::keyClick(focus, Qt::Key_Return);
        } else if (key.unicode() < 128) {
            QTest::keyClick(focus, key.toLatin1());
        } else {
            QInputMethodEvent composed;
            composed.setCommitString(key);
            QCoreApplication::sendEvent(focus, &composed);
        }
        QCoreApplication::processEvents();
        costs.push_back(cpuMilliseconds(CLOCK_THREAD_CPUTIME_ID) - before);
    }
    return costs;
}

// Elapsed time from an edit to the picture of it on the page in view, every pause and thread included.
std::vector<double> refreshing(const MainWindow &window)
{
    std::vector<double> times;
    const Place place(QStringLiteral("requests/granted/natural_person"));
    Preview *preview = window.workspace()->preview();
    preview->showPlace(place);
    QTest::qWait(1000);
    for (int i = 0; i < 50; ++i) {
        const int page = preview->view()->currentPage();
        const QImage before = preview->view()->image(page);
        QElapsedTimer timer;
        timer.start();
        window.document()->setCell(place, QString::number(1000 + i));
        while (preview->view()->image(page) == before && timer.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const int keystrokes = argc > 1 ? qMax(std::atoi(argv[1]), 1) : 1000;
    QApplication::setFont(look::windowFont(QApplication::font()));
    test::ScriptedQuestions questions;
    questions.saveAnswer = Questions::SaveAnswer::Discard;
    MainWindow window(test::windowSetup(), questions);
    window.resize(1366, 768);
    window.show();
    QCoreApplication::processEvents();
    std::printf("%-46s %7.1f ms CPU, %6.1f MB\n", "start to the start page",
                cpuMilliseconds(CLOCK_PROCESS_CPUTIME_ID), residentMegabytes());

    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("report.nianbao"));
    if (!test::putFile(file, projectToBytes(test::correctReport(2025))) || !window.openFile(file))
        return 2;
    window.workspace()->showSection(QStringLiteral("requests"));
    QCoreApplication::processEvents();
    std::printf("%-46s %7.1f ms CPU, %6.1f MB\n", "start to a report with its table",
                cpuMilliseconds(CLOCK_PROCESS_CPUTIME_ID), residentMegabytes());
    QTest::qWait(1000);
    std::printf("%-46s %7.1f ms CPU, %6.1f MB\n", "a second later", cpuMilliseconds(CLOCK_PROCESS_CPUTIME_ID),
                residentMegabytes());

    TableView *table = window.workspace()->tableForm(QStringLiteral("requests"))->view();
    table->setFocus();
    table->select(Place(QStringLiteral("requests/received_this_year/natural_person")));
    report("a keystroke in a table", typing(table, QStringLiteral("12\n0\n7\n105\n"), keystrokes));
    report("from an edit to its page in the preview", refreshing(window));
    window.workspace()->goTo(Place(QStringLiteral("overview")));
    QCoreApplication::processEvents();
    QWidget *text = window.findChild<QWidget *>(QStringLiteral("overview"));
    report("a keystroke in a text", typing(text, QStringLiteral("本机关全年主动公开信息。"), keystrokes));
    std::printf("%-46s %22.1f MB\n", "at the end", residentMegabytes());
    return 0;
}
