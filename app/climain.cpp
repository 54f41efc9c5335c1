// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commandline.h"
#include "cli/verbs.h"
#include "edition/editionloader.h"
#include "formats.h"
#include "language.h"
#include "proof.h"

#include <QGuiApplication>

#include <csignal>
#include <cstdio>
#include <memory>

using namespace nianbao;

namespace {

// Writing pages needs fonts, and fonts need a QGuiApplication, which costs more to start than a whole check.
// Pages are drawn without a screen.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool mayDraw = argc > 1 && qstrcmp(argv[1], "convert") == 0;
    if (!mayDraw)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

// What the libraries below have to say is not for the clerk: everything this program says goes through the
// streams of the command line, a failure on exactly one line.
void passOnlyFatal(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtFatalMsg)
        fprintf(stderr, "nianbao-cli: %s\n", qUtf8Printable(text));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(passOnlyFatal);
#ifdef SIGXFSZ
    // A file beyond the limit is a failed write like any other, not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    installLanguage(*application, QLocale::system());
    QTextStream out(stdout);
    QTextStream err(stderr);
    out.setEncoding(QStringConverter::Utf8);
    err.setEncoding(QStringConverter::Utf8);
    const Result<QList<Edition>> editions = builtInEditions();
    if (!editions) {
        err << "nianbao-cli: " << editions.error().text << '\n';
        return static_cast<int>(ExitCode::Failed);
    }
    const ReadableFormats readable = readableFormats();
    const CommandLine line{*editions, readable, proved(writableFormats(), readable, *editions),
                           out,       err,      fixedMoment()};
    const ExitCode code = runCommandLine(QCoreApplication::arguments().sliced(1), line);
    out.flush();
    if (out.status() != QTextStream::Ok || fflush(stdout) != 0) {
        cli::complain(
            line,
            QCoreApplication::translate(
                "CommandLine", "The answer could not be written. Free some space or choose another output."));
        err.flush();
        return static_cast<int>(ExitCode::Failed);
    }
    return static_cast<int>(code);
}
