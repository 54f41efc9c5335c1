// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

// bench_window: what the window costs, as CPU time and memory: from the start of the process to the start
// page and to a report, a keystroke in 表三 and in a text until everything is painted again, the preview
// after one. Prints middle, 99th percentile and most; asserts nothing.

#include "forms/look.h"
#include "forms/mainwindow.h"
#include "forms/tableform.h"
#include "forms/tableview.h"
#include "forms/workspace.h"
#include "tests/forms/windowtest.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace {

using namespace nianbao;

constexpr int keystrokes = 1000;

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
std::vector<double> typing(QWidget *target, const QString &keys)
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

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
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
    report("a keystroke in a table", typing(table, QStringLiteral("12\n0\n7\n105\n")));
    window.workspace()->goTo(Place(QStringLiteral("overview")));
    QCoreApplication::processEvents();
    QWidget *text = window.findChild<QWidget *>(QStringLiteral("overview"));
    report("a keystroke in a text", typing(text, QStringLiteral("本机关全年主动公开信息。")));
    std::printf("%-46s %22.1f MB\n", "at the end", residentMegabytes());
    return 0;
}
