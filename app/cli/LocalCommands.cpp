#include <QCoreApplication>

#include "app/cli/Commands.h"
#include "app/cli/Values.h"
#include "hal/transport/PortCatalogue.h"

namespace ami::app::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static std::vector<QString> portHeading() { return {tr("Port"), tr("Device"), tr("USB id"), tr("Description"), tr("Remark")}; }
    static QString noPorts() { return tr("There is no serial port here. Pseudo terminals and remote ports can be given by path."); }
    static QString remark(const hal::PortInfo& port) {
        if (!port.readable) return tr("no permission");
        return port.knownProbe ? tr("optical probe") : QString();
    }
};

QString usbId(const hal::PortInfo& port) {
    return port.vendor == 0 ? QString()
                            : QStringLiteral("%1:%2").arg(port.vendor, 4, 16, QLatin1Char('0')).arg(port.product, 4, 16, QLatin1Char('0'));
}

}  // namespace

ExitCode run(const PortsCommand&, const Context& context) {
    const auto ports = hal::availablePorts();
    std::vector<std::vector<QString>> rows{Words::portHeading()};
    for (const auto& port : ports) {
        rows.push_back({toQString(port.path), toQString(port.device), usbId(port), toQString(port.description), Words::remark(port)});
        context.console.object(toJson(port));
    }
    if (ports.empty()) context.console.note(Words::noPorts());
    else context.console.table(rows);
    return ExitCode::Ok;
}

}  // namespace ami::app::cli
