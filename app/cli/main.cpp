#include <csignal>
#include <iostream>

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include "app/cli/Commands.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

int main(int argc, char* argv[]) {
#ifdef Q_OS_UNIX
    // A reader that goes away (| head) ends the work in order, so that the meter is released.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ami-cli"));
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("ami-field"), QStringLiteral("_"), QStringLiteral(":/i18n"))) {
        QCoreApplication::installTranslator(&translator);
    }
#ifdef Q_OS_UNIX
    const bool terminal = ::isatty(STDERR_FILENO) != 0;
#else
    const bool terminal = false;
#endif
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    return static_cast<int>(ami::app::cli::runProgram(arguments, std::cout, std::cerr, terminal));
}
