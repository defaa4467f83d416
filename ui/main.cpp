#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>
#include <QTimer>
#include <QWidget>
#include <cstdio>
#include <memory>

#include "app/store/Store.h"
#include "ui/shell/Controller.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Tour.h"
#include "ui/theme/Theme.h"

namespace {

QString option(QCommandLineParser& parser, const char* name, const QString& help, const QString& value) {
    const QString key = QString::fromLatin1(name);
    parser.addOption(QCommandLineOption(key, help, value));
    return key;
}

/// For ./dev bench: says "painted" once the window has drawn itself, then ends the program.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QWidget* window) : QObject(window) { window->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && !seen_) {
            seen_ = true;
            QTimer::singleShot(0, qApp, [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool seen_ = false;
};

int refuse(const QString& words) {
    std::fputs((words + QLatin1Char('\n')).toLocal8Bit().constData(), stderr);
    return 2;
}

}  // namespace

int main(int argc, char* argv[]) {
    using namespace ami;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ami-field"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AMI_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("AMI Field"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.amifield.AmiField"));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Reads electricity meters in the field and brings every reading to the MDMS once."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption training(QStringLiteral("training"),
                                      QCoreApplication::translate("main", "Work with a simulated meter and head-end on this computer."));
    parser.addOption(training);
    const QString connectKey =
        option(parser, "connect", QCoreApplication::translate("main", "Connect to this meter at once."), QStringLiteral("ADDRESS"));
    const QString storeKey =
        option(parser, "store", QCoreApplication::translate("main", "Keep readings in this file."), QStringLiteral("FILE"));
    const QString themeKey =
        option(parser, "theme", QCoreApplication::translate("main", "light, dark or outdoor."), QStringLiteral("THEME"));
    const QString languageKey =
        option(parser, "language", QCoreApplication::translate("main", "en, es or de."), QStringLiteral("LANGUAGE"));
    const QString tourKey = option(
        parser, "tour", QCoreApplication::translate("main", "Drive the window through the main job and leave pictures in this folder."),
        QStringLiteral("FOLDER"));
    const QString folderKey =
        option(parser, "training-folder", QCoreApplication::translate("main", "Keep the training ground in this folder."),
               QStringLiteral("FOLDER"));
    QCommandLineOption firstPaint(QStringLiteral("quit-after-first-paint"));
    firstPaint.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(firstPaint);
    parser.process(application);

    const bool touring = parser.isSet(tourKey);
    if (touring) QStandardPaths::setTestModeEnabled(true);
    ui::Workspace workspace;
    workspace.settings = touring ? ui::FieldSettings{} : ui::FieldSettings::load();
    if (touring) workspace.settings.language = QStringLiteral("en");
    if (parser.isSet(themeKey)) {
        const auto name = ui::theme::fromText(parser.value(themeKey));
        if (!name) return refuse(QCoreApplication::translate("main", "--theme takes light, dark or outdoor."));
        workspace.settings.theme = *name;
    }
    if (parser.isSet(languageKey)) workspace.settings.language = parser.value(languageKey);
    ui::theme::apply(workspace.settings.theme, workspace.settings.scalePercent / 100.0);
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/ami-field.svg")));

    ui::Controller controller(workspace);
    controller.setLanguage(workspace.settings.language);
    const bool practise = parser.isSet(training) || touring;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString ground = parser.isSet(folderKey) ? parser.value(folderKey)
                           : touring               ? QDir(parser.value(tourKey)).filePath(QStringLiteral("training"))
                                                   : QDir(data).filePath(QStringLiteral("training"));
    if (parser.isSet(connectKey)) controller.connectWhenReady(parser.value(connectKey));
    if (practise) controller.startTraining(ground);
    const QString store = parser.isSet(storeKey) ? parser.value(storeKey)
                          : practise             ? QDir(ground).filePath(QStringLiteral("field.db"))
                                                 : QString::fromStdString(app::defaultStorePath());
    controller.openStore(store);
    auto* window = controller.openWindow();
    if (parser.isSet(firstPaint)) new FirstPaint(window);
    window->show();
    if (!practise && parser.isSet(connectKey)) controller.connectTo(parser.value(connectKey), {});

    std::unique_ptr<ui::Tour> tour;
    if (touring) {
        tour = std::make_unique<ui::Tour>(controller, parser.value(tourKey));
        QObject::connect(tour.get(), &ui::Tour::finished, &application, [](int failures) { QCoreApplication::exit(failures ? 1 : 0); });
        QTimer::singleShot(0, tour.get(), &ui::Tour::start);
    }
    return QApplication::exec();
}
