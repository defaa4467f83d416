#include <cmath>

#include <QCoreApplication>

#include "app/cli/Commands.h"
#include "app/cli/Values.h"
#include "app/cli/meter/Visit.h"
#include "app/commissioning/MultimeterAddress.h"
#include "app/commissioning/VoltageCheck.h"
#include "app/commissioning/VoltageWords.h"
#include "app/readings/Identity.h"

namespace ami::app::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static QString trying(const hal::MultimeterAttempt& attempt) {
        const QString kind = attempt.kind == hal::MultimeterKind::Scpi ? tr("an SCPI multimeter") : tr("a Fluke");
        return tr("Looking for %1 at %2 baud…").arg(kind).arg(attempt.line.baud);
    }
    static std::vector<QString> heading() { return {tr("Time (UTC)"), tr("Meter"), tr("Multimeter"), tr("Difference"), tr("Allowed"), tr("Remark")}; }
    static QString pairs(std::size_t done, std::size_t all) { return tr("Pair %1 of %2").arg(done).arg(all); }
    static QString unsteady() { return tr("moved too much, not counted"); }
    static QString assumed() { return tr("The meter's allowance was not given: class 1 (±1 % of the reading) is assumed."); }
    static std::vector<std::vector<QString>> figures(const VoltageReport& report) {
        const VoltageComparison& comparison = report.comparison;
        const ErrorBudget& budget = comparison.budget;
        std::vector<std::vector<QString>> rows;
        rows.push_back({tr("Multimeter"), describe(report.multimeter)});
        rows.push_back({tr("Its display"), describe(report.lastReadout)});
        rows.push_back({tr("Measured at"), toQString(toString(report.request.port))});
        rows.push_back({tr("Meter"), volts(comparison.meter)});
        rows.push_back({tr("Multimeter"), volts(comparison.reference)});
        rows.push_back({tr("Difference"), volts(comparison.difference)});
        rows.push_back({tr("Allowed: meter"), tr("±%1 (%2 % of the reading)").arg(volts(budget.meter)).arg(report.request.meterPercent)});
        rows.push_back({tr("Allowed: multimeter"), comparison.specification ? tr("±%1 (%2)").arg(volts(budget.reference), toQString(toString(*comparison.specification)))
                                                                            : tr("not known")});
        rows.push_back({tr("Allowed: resolutions"), tr("±%1 and ±%2").arg(volts(budget.meterResolution, 3), volts(budget.referenceResolution, 3))});
        if (isLineToLine(report.request.port)) rows.push_back({tr("Allowed: angles"), tr("±%1").arg(volts(budget.angles))});
        rows.push_back({tr("Allowed: not at the same moment"), tr("±%1").arg(volts(budget.simultaneity))});
        rows.push_back({tr("Allowed in all"), tr("±%1").arg(volts(budget.total()))});
        return rows;
    }
    static QString verdict(const QString& word) { return tr("Verdict: %1").arg(word); }
};

const char* name(Verdict verdict) {
    switch (verdict) {
        case Verdict::Inside: return "inside";
        case Verdict::Outside: return "outside";
        case Verdict::CannotDecide: break;
    }
    return "cannot decide";
}

const char* name(Undecided reason) {
    switch (reason) {
        case Undecided::None: break;
        case Undecided::NoPairs: return "no pairs";
        case Undecided::NoSpecification: return "no specification";
        case Undecided::OutsideFrequency: return "outside frequency";
        case Undecided::LowInRange: return "low in range";
        case Undecided::Unsteady: return "unsteady";
        case Undecided::Mixed: return "mixed";
        case Undecided::ReferenceTooCoarse: return "reference too coarse";
        case Undecided::Dead: return "dead";
    }
    return "";
}

const char* name(hal::ReadoutState state) {
    switch (state) {
        case hal::ReadoutState::Normal: return "normal";
        case hal::ReadoutState::Overload: return "OL";
        case hal::ReadoutState::NegativeOverload: return "-OL";
        case hal::ReadoutState::Invalid: return "invalid";
        case hal::ReadoutState::Blank: return "blank";
        case hal::ReadoutState::Discharge: return "discharge";
        case hal::ReadoutState::OpenThermocouple: return "open thermocouple";
    }
    return "";
}

/// Tenths of a millivolt are more than either instrument has.
double round4(double value) { return std::round(value * 10'000) / 10'000; }

Json decimal(const std::optional<Decimal>& value) { return value ? Json(value->toString()) : Json(nullptr); }

Json toJson(const hal::MultimeterIdentity& identity, const std::string& where) {
    return {{"maker", identity.maker}, {"model", identity.model}, {"firmware", identity.firmware}, {"serial", identity.serial}, {"at", where}};
}

Json toJson(const hal::TimedReadout& timed) {
    const hal::Readout& readout = timed.readout;
    const bool normal = readout.state == hal::ReadoutState::Normal;
    return {{"type", "readout"},
            {"time", toIso8601(timed.time)},
            {"state", name(readout.state)},
            {"value", normal ? Json(readout.value.toString()) : Json(nullptr)},
            {"unit", readout.unit},
            {"acVolts", hal::isAcVolts(readout)},
            {"function", readout.function},
            {"range", decimal(readout.range)},
            {"automaticRange", readout.autoRange},
            {"resolution", decimal(readout.resolution)},
            {"hold", readout.held},
            {"relative", readout.relative},
            {"filter", readout.filtered}};
}

Json toJson(const ErrorBudget& budget) {
    return {{"meter", round4(budget.meter)},
            {"reference", round4(budget.reference)},
            {"meterResolution", round4(budget.meterResolution)},
            {"referenceResolution", round4(budget.referenceResolution)},
            {"angles", round4(budget.angles)},
            {"simultaneity", round4(budget.simultaneity)},
            {"total", round4(budget.total())}};
}

Json toJson(const JudgedPair& pair) {
    return {{"type", "pair"},
            {"time", toIso8601(pair.pair.time)},
            {"meter", round4(pair.pair.meter.volts)},
            {"before", round4(pair.pair.before)},
            {"after", round4(pair.pair.after)},
            {"reference", round4(pair.reference)},
            {"difference", round4(pair.difference)},
            {"spanMs", pair.pair.span.count()},
            {"counted", !pair.unsteady},
            {"inside", pair.inside()},
            {"budget", toJson(pair.budget)}};
}

Json toJson(const VoltageReport& report, bool assumed) {
    const VoltageComparison& comparison = report.comparison;
    const VoltageWords words = describe(report);
    Json json{{"type", "voltage"},
              {"port", toString(report.request.port)},
              {"verdict", name(comparison.verdict)},
              {"reason", comparison.verdict == Verdict::CannotDecide ? Json(name(comparison.reason)) : Json(nullptr)},
              {"meter", round4(comparison.meter)},
              {"reference", round4(comparison.reference)},
              {"difference", round4(comparison.difference)},
              {"budget", toJson(comparison.budget)},
              {"meterPercent", report.request.meterPercent},
              {"meterPercentAssumed", assumed},
              {"specification", nullptr},
              {"pairs", comparison.pairs.size()},
              {"counted", comparison.counted},
              {"frequency", report.hertz ? Json(*report.hertz) : Json(nullptr)},
              {"multimeter", toJson(report.multimeter, report.multimeterAt)},
              {"sentence", words.sentence.toStdString()}};
    if (comparison.specification) {
        json["specification"] = {{"text", toString(*comparison.specification)}, {"source", comparison.specification->source}};
    }
    return json;
}

void show(const VoltageReport& report, bool assumed, Console& console) {
    std::vector<std::vector<QString>> rows{Words::heading()};
    for (const JudgedPair& pair : report.comparison.pairs) {
        console.object(toJson(pair));
        rows.push_back({toQString(toIso8601(std::chrono::floor<std::chrono::seconds>(pair.pair.time))), volts(pair.pair.meter.volts),
                        volts(pair.reference), volts(pair.difference), QStringLiteral("±") + volts(pair.budget.total()),
                        pair.unsteady ? Words::unsteady() : QString()});
    }
    console.table(rows);
    console.line({});
    console.table(Words::figures(report));
    const VoltageWords words = describe(report);
    console.line({});
    console.line(Words::verdict(words.verdict));
    console.line(words.sentence);
    if (!words.nextStep.isEmpty()) console.line(words.nextStep);
    if (assumed && !console.isJson()) console.note(Words::assumed());
    console.object(toJson(report, assumed));
}

/// The multimeter alone: one readout a pair.
ExitCode showMultimeter(hal::Multimeter& multimeter, const VoltageCommand& command, const Context& context) {
    Json json = toJson(multimeter.identity(), multimeter.where());
    json["type"] = "multimeter";
    context.console.object(json);
    context.console.line(describe(multimeter.identity()));
    for (std::size_t i = 0; i < command.pairs; ++i) {
        const auto timed = multimeter.read();
        if (!timed) return context.failed(timed.error());
        context.console.object(toJson(*timed));
        const hal::Readout& readout = timed->readout;
        const QString value = readout.state == hal::ReadoutState::Normal
                                  ? toQString(readout.value.toString()) + QLatin1Char(' ') + toQString(readout.unit)
                                  : QString::fromLatin1(name(readout.state));
        context.console.line(toQString(toIso8601(timed->time)) + QStringLiteral("  ") + padded(value, 14, true) + QStringLiteral("  ") + describe(readout));
        if (i + 1 < command.pairs && context.stopper.waitUntil(std::chrono::steady_clock::now() + std::chrono::milliseconds(500))) {
            return context.failed(makeError(Fault::Cancelled, Layer::Multimeter, 0));
        }
    }
    return ExitCode::Ok;
}

}  // namespace

ExitCode run(const VoltageCommand& command, const Context& context) {
    auto reference = MultimeterAddress::parse(command.reference);
    if (!reference) return context.failed(reference.error());
    Visit visit(context.console, context.stopper, context.options);
    std::optional<MeterAddress> address;
    if (command.address.empty()) {
        context.stopper.watch(context.options.timeout);
    } else {
        auto prepared = visit.prepare(command.address);
        if (!prepared) return context.failed(prepared.error());
        address = std::move(*prepared);
    }
    CancelToken& token = context.stopper.token();
    reference->options.cancelled = [&token] { return token.isCancelled(); };
    const auto attempted = [&context](const hal::MultimeterAttempt& attempt) {
        if (attempt.outcome == hal::MultimeterAttempt::Outcome::Trying) context.console.progress(Words::trying(attempt));
    };
    auto multimeter = hal::openMultimeter(reference->options, attempted,
                                          [&token](hal::Transport& transport) { token.onCancel([&transport] { transport.interrupt(); }); });
    token.onCancel({});
    context.console.endProgress();
    if (!multimeter) return context.failed(multimeter.error());
    if (!address) return showMultimeter(**multimeter, command, context);

    // What is wrong on the multimeter is said before the meter is asked.
    const auto first = (*multimeter)->read();
    if (!first) return context.failed(first.error());
    if (first->readout.state == hal::ReadoutState::Normal) {
        if (auto usable = checkFunction(first->readout); !usable) return context.failed(usable.error());
    }
    const auto link = visit.makeLink(std::move(*address));
    const auto close = [&link](ExitCode code) {
        link->close();
        return code;
    };
    if (auto opened = link->open(); !opened) return close(context.failed(opened.error()));
    const auto objects = readObjectList(*link);
    if (!objects) return close(context.failed(objects.error()));
    LiveMonitor monitor(*link);
    if (auto ready = monitor.prepare(voltageObjects(*objects)); !ready) return close(context.failed(ready.error()));
    VoltageRequest request;
    request.port = command.port;
    request.meterPercent = command.meterPercent.value_or(1);
    request.specification = command.specification;
    request.pairs = command.pairs;
    VoltageHooks hooks;
    std::size_t done = 0;
    hooks.progress = [&](const VoltagePair&) { context.console.progress(Words::pairs(++done, request.pairs)); };
    hooks.waitUntil = [&context](Instant time) { return context.stopper.waitUntil(time); };
    const auto report = checkVoltage([&monitor] { return monitor.poll(); }, **multimeter, request, hooks);
    context.console.endProgress();
    if (!report) return close(context.failed(report.error()));
    show(*report, !command.meterPercent, context.console);
    return close(report->comparison.verdict == Verdict::Inside ? ExitCode::Ok : ExitCode::Partial);
}

}  // namespace ami::app::cli
