#include <QCoreApplication>

#include "app/cli/Commands.h"
#include "app/cli/Values.h"
#include "app/store/Store.h"
#include "app/sync/SyncClient.h"
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
    static QString progress(const OutboxSummary& summary) {
        return tr("Sending: %1 waiting, %2 confirmed").arg(summary.waiting).arg(summary.confirmed);
    }
    static std::vector<std::vector<QString>> sync(const SyncReport& report, const OutboxSummary& summary) {
        std::vector<std::vector<QString>> rows;
        const auto add = [&rows](const QString& label, std::uint64_t value) { rows.push_back({label, QString::number(value)}); };
        add(tr("Batches sent"), report.batchesSent);
        add(tr("Accepted"), report.accepted);
        add(tr("Known to the server before"), report.duplicate);
        if (report.conflict > 0) add(tr("In conflict"), report.conflict);
        if (report.rejected > 0) add(tr("Rejected"), report.rejected);
        add(tr("Still waiting here"), summary.waiting);
        if (summary.lastReceipt) rows.push_back({tr("Last receipt"), toQString(toIso8601(*summary.lastReceipt))});
        if (!report.serverMessage.empty()) rows.push_back({tr("The server says"), toQString(report.serverMessage)});
        return rows;
    }
};

QString usbId(const hal::PortInfo& port) {
    return port.vendor == 0 ? QString()
                            : QStringLiteral("%1:%2").arg(port.vendor, 4, 16, QLatin1Char('0')).arg(port.product, 4, 16, QLatin1Char('0'));
}

void override(std::string& setting, const std::string& given) {
    if (!given.empty()) setting = given;
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

ExitCode run(const SyncCommand& command, const Context& context) {
    SyncSettings settings = SyncSettings::fromEnvironment({});
    override(settings.endpoint, command.endpoint);
    override(settings.certificateFile, command.certificate);
    override(settings.keyFile, command.key);
    override(settings.caFile, command.authorities);
    if (command.batchItems) settings.batchItems = *command.batchItems;

    auto store = Store::open(command.store.empty() ? defaultStorePath() : command.store);
    if (!store) return context.failed(store.error());
    context.stopper.watch(context.options.timeout);
    const auto report = synchronise(
        **store, settings, [&] { return context.stopper.isStopped(); },
        [&](const OutboxSummary& summary, const SyncReport&) { context.console.progress(Words::progress(summary)); });
    if (!report) return context.failed(report.error());
    const auto summary = (*store)->summary();
    if (!summary) return context.failed(summary.error());
    context.console.table(Words::sync(*report, *summary));
    context.console.object(toJson(*report, *summary));
    if (report->stopped) return context.failed(*report->stopped);
    return report->conflict + report->rejected > 0 ? ExitCode::Partial : ExitCode::Ok;
}

}  // namespace ami::app::cli
