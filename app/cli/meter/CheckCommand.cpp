#include <QCoreApplication>
#include <QSaveFile>

#include "app/check/CheckHtml.h"
#include "app/check/CheckJson.h"
#include "app/check/Checker.h"
#include "app/cli/Commands.h"
#include "app/cli/Values.h"
#include "app/cli/meter/Visit.h"
#include "app/explain/DeviationWords.h"
#include "app/link/MeterProfile.h"

namespace ami::app::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static std::vector<QString> heading() { return {tr("Severity"), tr("Count"), tr("Deviation"), tr("Clause"), tr("First seen")}; }
    static QString counts(const CheckReport& report) {
        return tr("%1 object(s) listed; %2 attribute(s) read, %3 refused, %4 not readable for this client")
            .arg(report.objects).arg(report.attributesRead).arg(report.attributesRefused).arg(report.attributesNotReadable);
    }
    static QString turn(const CheckTiming& timing) {
        return tr("Turn-round %1 ms in the median, %2 ms at most; %3 exchanges")
            .arg(static_cast<double>(timing.medianTurn.count()) / 1000.0, 0, 'f', 1)
            .arg(static_cast<double>(timing.longestTurn.count()) / 1000.0, 0, 'f', 1)
            .arg(timing.exchanges);
    }
    static QString profile(const std::string& name) { return tr("The meter profile “%1” fits this meter: add profile=%1 to its address.").arg(toQString(name)); }
    static QString incident(const CheckIncident& incident) {
        return (incident.recovered ? tr("The meter broke down after “%1” and answered again after a new connection.")
                                   : tr("The meter broke down after “%1”."))
            .arg(toQString(incident.where));
    }
    static QString written(const std::string& file) { return tr("The report is in %1.").arg(toQString(file)); }
    static QString notWritten(const std::string& file, const QString& why) {
        return tr("The report cannot be written to %1: %2").arg(toQString(file), why);
    }
    static std::vector<QString> profileHeading() { return {tr("Profile"), tr("For"), tr("Source")}; }
    static QString progress(const CheckProgress& progress) {
        const QString part = app::words(progress.part);
        return progress.total > 0 ? tr("%1: %2 of %3").arg(part).arg(progress.done).arg(progress.total) : part + QStringLiteral("…");
    }
};

void print(const CheckReport& report, Console& console) {
    console.line(verdictOf(report));
    console.line(Words::counts(report));
    if (report.timing.exchanges > 0) console.line(Words::turn(report.timing));
    console.line({});
    std::vector<std::vector<QString>> rows{Words::heading()};
    for (const CheckFinding& finding : report.findings) {
        const auto severity = dlms::entryOf(finding.deviation).severity;
        QString example = exampleOf(finding);
        constexpr qsizetype longest = 60;
        if (example.size() > longest) example = example.left(longest) + QStringLiteral("…");
        rows.push_back({app::words(severity), QString::number(finding.count), app::words(finding.deviation), clauseOf(finding.deviation),
                        toQString(finding.where) + (example.isEmpty() ? QString() : QStringLiteral("  ") + example)});
    }
    if (rows.size() > 1) console.table(rows);
    for (const CheckIncident& incident : report.incidents) console.line(Words::incident(incident));
    if (!report.suggestedProfile.empty()) console.line(Words::profile(report.suggestedProfile));
}

bool write(const std::string& file, const QByteArray& page, Console& console) {
    QSaveFile out(toQString(file));
    const bool done = out.open(QIODevice::WriteOnly) && out.write(page) == page.size() && out.commit();
    console.note(done ? Words::written(file) : Words::notWritten(file, out.errorString()));
    return done;
}

}  // namespace

ExitCode run(const CheckCommand& command, const Context& context) {
    Visit visit(context.console, context.stopper, context.options);
    const auto address = visit.prepare(command.address);
    if (!address) return context.failed(address.error());
    CheckOptions options;
    options.quick = command.quick;
    options.unclaimedToo = command.unclaimed;
    if (command.rows) options.mostRows = *command.rows;
    options.program = "AMI Field " AMI_VERSION;
    const CheckLinks links = [&](const MeterAddress& wanted, LinkCallbacks callbacks) { return visit.makeLink(wanted, std::move(callbacks)); };
    const CheckReport report = checkMeter(*address, links, context.stopper.token(), options,
                                          [&](const CheckProgress& progress) { context.console.progress(Words::progress(progress)); });
    context.console.endProgress();
    const bool reached = !report.services.empty();
    if (reached || report.findings.size() > 0) {
        print(report, context.console);
        context.console.object(toJson(report));
        if (!command.html.empty() && !write(command.html, toHtml(report), context.console)) return ExitCode::Files;
    }
    if (report.stopped) return context.failed(*report.stopped);
    return report.conforms() ? ExitCode::Ok : ExitCode::Partial;
}

ExitCode run(const ProfilesCommand&, const Context& context) {
    std::vector<std::vector<QString>> rows{Words::profileHeading()};
    for (const MeterProfile& profile : builtInMeterProfiles()) {
        rows.push_back({toQString(profile.name), toQString(profile.title), profile.sources.empty() ? QString() : toQString(profile.sources.front())});
        context.console.object({{"type", "meterProfile"}, {"name", profile.name}, {"title", profile.title}, {"sources", profile.sources}});
    }
    context.console.table(rows);
    return ExitCode::Ok;
}

}  // namespace ami::app::cli
