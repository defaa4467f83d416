#include <QCoreApplication>

#include "app/cli/Commands.h"
#include "app/cli/Values.h"
#include "app/cli/control/Acting.h"
#include "app/cli/meter/Visit.h"
#include "app/control/IecAct.h"
#include "app/explain/ObisNames.h"
#include "app/explain/ReadoutWords.h"
#include "app/readings/IecReadings.h"

namespace ami::app::cli {

namespace {

using iec62056_21::DataSet;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static std::vector<QString> heading() { return {tr("Address"), tr("Value"), tr("Name"), tr("Verification"), tr("Quality")}; }
    static QString summary(const IecReading& reading) {
        return tr("Meter %1: %n data set(s) at %2 baud.", nullptr, static_cast<int>(reading.lines.size()))
            .arg(toQString(reading.meter))
            .arg(reading.telegram.baud);
    }
    static QString notInReadout(const QString& code) { return tr("The readout has no %1.").arg(code); }
    static QString stored(const StoredCount& count, const std::string& path) {
        return tr("%n reading(s) added to %1.", nullptr, static_cast<int>(count.added)).arg(toQString(path));
    }
    static QString done() { return tr("Done: written and read back."); }
    static QString doneUnread() { return tr("Done: the meter accepted it; it cannot be read back."); }
    static QString executed() { return tr("Done: the meter executed it."); }
    static QString question(const IecAct& act, const QString& meter) {
        const QString address = toQString(act.address);
        const QString value = toQString(act.value);
        if (act.type == 'E') {
            return value.isEmpty() ? tr("Execute %2 in meter %1?").arg(meter, address)
                                   : tr("Execute %2 in meter %1 with %3?").arg(meter, address, value);
        }
        if (act.before.empty())
            return tr("Write %2 of meter %1? It will hold %3; what it holds now cannot be read.").arg(meter, address, value);
        return tr("Write %2 of meter %1? It holds %4; it will hold %3.").arg(meter, address, value, toQString(act.before));
    }
    static QString effectUnknown() { return tr("This program does not know what that does in the meter: you answer for it."); }
    static QString twoItems() { return tr("“write” needs an address and a value."); }
    static QString oneItem() { return tr("“execute” takes an address and at most one value."); }
};

QString valuesText(const DataSet& set) {
    QStringList texts;
    for (const auto& value : set.values) {
        texts << toQString(value.value) + (value.unit.empty() ? QString() : QLatin1Char(' ') + toQString(value.unit));
    }
    return texts.join(QStringLiteral(" | "));
}

Json toJson(const DataSet& set) {
    Json values = Json::array();
    for (const auto& value : set.values) {
        Json one{{"value", value.value}};
        if (value.hasUnit) one["unit"] = value.unit;
        values.push_back(std::move(one));
    }
    return values;
}

Json toJson(const ReadoutLine& line) {
    Json json{{"type", "line"},
              {"address", line.dataSet.address},
              {"obis", line.obis ? Json(line.obis->toString()) : Json()},
              {"values", toJson(line.dataSet)},
              {"verification", mdms::name(line.verification)},
              {"layoutDiffers", line.layoutDiffers}};
    json["reading"] = line.reading ? cli::toJson(*line.reading) : Json();
    return json;
}

Json toJson(const IecReading& reading) {
    const auto& telegram = reading.telegram;
    Json notes = Json::array();
    for (const auto& note : telegram.readout.notes) {
        notes.push_back(Json{{"deviation", readoutDeviationName(note.deviation).toStdString()},
                             {"offset", note.offset},
                             {"count", note.count},
                             {"what", readoutDeviation(note.deviation).toStdString()}});
    }
    return {
        {"type", "readout"},
        {"meter", reading.meter},
        {"identification", "/" + telegram.identification.maker + telegram.identification.baudCharacter + telegram.identification.device},
        {"mode", iecWord(telegram.mode)},
        {"baud", telegram.baud},
        {"blockCheck", telegram.readout.checked},
        {"readouts", reading.readouts},
        {"dataSets", reading.lines.size()},
        {"time", toIso8601(telegram.time)},
        {"notes", std::move(notes)}};
}

void show(const IecReading& reading, Console& console) {
    std::vector<std::vector<QString>> rows{Words::heading()};
    for (const ReadoutLine& line : reading.lines) {
        rows.push_back({toQString(line.dataSet.address), valuesText(line.dataSet), line.obis ? obisName(*line.obis) : QString(),
                        QString::fromLatin1(mdms::name(line.verification)),
                        line.reading ? QString::fromLatin1(mdms::name(line.reading->quality)) : QString()});
        console.object(toJson(line));
    }
    console.table(rows);
    console.object(toJson(reading));
    if (console.isJson()) return;
    console.note(Words::summary(reading));
    for (const auto& note : reading.telegram.readout.notes) console.note(readoutDeviation(note.deviation));
}

ExitCode readItems(const ProgramCommand& command, const Context& context, IecLink& link) {
    std::optional<Error> last;
    std::size_t done = 0;
    std::vector<std::vector<QString>> rows;
    for (const std::string& item : command.items) {
        const std::string text = item.find('(') == std::string::npos ? item + "()" : item;
        const auto answer = link.command('R', command.number ? command.number : '1', text);
        if (!answer) {
            if (!link.isProgramming()) {
                context.console.table(rows);
                return context.failed(answer.error());
            }
            context.console.error(answer.error(), toQString(item));
            last = answer.error();
            continue;
        }
        ++done;
        for (const DataSet& set : answer->dataSets) {
            rows.push_back({toQString(set.address.empty() ? item : set.address), valuesText(set)});
            context.console.object({{"type", "value"}, {"asked", item}, {"address", set.address}, {"values", toJson(set)}});
        }
    }
    context.console.table(rows);
    if (!last) return ExitCode::Ok;
    return done > 0 ? ExitCode::Partial : exitCodeOf(*last);
}

}  // namespace

ExitCode run(const ReadoutCommand& command, const Context& context) {
    std::unique_ptr<Store> store;
    if (command.store) {
        auto opened = Store::open(command.store->empty() ? defaultStorePath() : *command.store);
        if (!opened) return context.failed(opened.error());
        store = std::move(*opened);
    }
    Visit visit(context.console, context.stopper, context.options);
    if (auto opened = visit.openIec(command.address); !opened) return context.failed(opened.error());
    const auto reading = command.verify ? readTwice(visit.iec()) : readOnce(visit.iec());
    if (!reading) return context.failed(reading.error());
    show(*reading, context.console);
    if (!store) return ExitCode::Ok;
    const auto count = store->add(reading->readings());
    if (!count) return context.failed(count.error());
    context.console.object({{"type", "stored"},
                            {"path", store->path()},
                            {"added", count->added},
                            {"known", count->known},
                            {"conflicting", count->conflicting}});
    if (!context.console.isJson()) context.console.note(Words::stored(*count, store->path()));
    return ExitCode::Ok;
}

ExitCode runIec(const IdentifyCommand& command, const Context& context) {
    Visit visit(context.console, context.stopper, context.options);
    if (auto opened = visit.openIec(command.address); !opened) return context.failed(opened.error());
    const auto reading = readOnce(visit.iec());
    if (!reading) return context.failed(reading.error());
    const MeterIdentity identity = identityOf(*reading);
    context.console.table(identityRows(identity));
    context.console.object(cli::toJson(identity));
    return ExitCode::Ok;
}

ExitCode runIec(const ReadCommand& command, const Context& context) {
    Visit visit(context.console, context.stopper, context.options);
    if (auto opened = visit.openIec(command.address); !opened) return context.failed(opened.error());
    const auto reading = command.verify ? readTwice(visit.iec()) : readOnce(visit.iec());
    if (!reading) return context.failed(reading.error());
    std::vector<std::vector<QString>> rows{Words::heading()};
    std::size_t missing = 0;
    for (const auto& attribute : command.attributes) {
        const ReadoutLine* line = reading->find(attribute.instance);
        if (!line) {
            ++missing;
            context.console.refusal("readout/NotThere", Words::notInReadout(toQString(attribute.instance)));
            continue;
        }
        rows.push_back({toQString(line->dataSet.address), valuesText(line->dataSet), obisName(attribute.instance),
                        QString::fromLatin1(mdms::name(line->verification)),
                        line->reading ? QString::fromLatin1(mdms::name(line->reading->quality)) : QString()});
        context.console.object(line->reading ? cli::toJson(*line->reading) : toJson(*line));
    }
    if (rows.size() > 1) context.console.table(rows);
    return missing == 0 ? ExitCode::Ok : ExitCode::Partial;
}

ExitCode run(const ProgramCommand& command, const Context& context) {
    using Action = ProgramCommand::Action;
    if (command.action == Action::Write && command.items.size() != 2) {
        context.console.refusal("program/Items", Words::twoItems());
        return ExitCode::Usage;
    }
    if (command.action == Action::Execute && command.items.size() > 2) {
        context.console.refusal("program/Items", Words::oneItem());
        return ExitCode::Usage;
    }
    Visit visit(context.console, context.stopper, context.options);
    if (auto opened = visit.openIec(command.address); !opened) return context.failed(opened.error());
    IecLink& link = visit.iec();
    if (const auto opened = link.enterProgramming(); !opened) return context.failed(opened.error());
    if (command.action == Action::Read) return readItems(command, context, link);

    // What the log calls the meter: its serial number, else its identification.
    std::string meter = link.identification() ? link.identification()->maker + link.identification()->device : std::string();
    for (const char* address : {"C.1.0()", "0.0.0()"}) {
        const auto serial = link.command('R', '1', address);
        if (!serial && !link.isProgramming()) return context.failed(serial.error());
        if (!serial || serial->dataSets.empty() || serial->dataSets.front().values.front().value.empty()) continue;
        meter = serial->dataSets.front().values.front().value;
        break;
    }
    Acting acting(context, command.change);
    if (auto opened = acting.open(meter, link.address().toString()); !opened) return context.failed(opened.error());
    IecAct act{
        'E', command.number ? command.number : '2', command.items[0], command.items.size() > 1 ? command.items[1] : std::string(), {}};
    if (command.action == Action::Write) {
        auto plan = planIecWrite(link, command.number ? command.number : '1', command.items[0], command.items[1]);
        if (!plan) return context.failed(plan.error());
        act = std::move(*plan);
    }
    const Json change{{"type", "change"},
                      {"act", act.type == 'E' ? "iec.execute" : "iec.write"},
                      {"object", act.object()},
                      {"before", act.before},
                      {"after", act.value}};
    const QStringList cautions = act.type == 'E' ? QStringList{Words::effectUnknown()} : QStringList{};
    if (auto agreed = acting.agree(change, Words::question(act, toQString(meter)), cautions); !agreed)
        return context.failed(agreed.error());
    const auto done = perform(link, act, acting.log(), meter);
    if (!done) return context.failed(done.error());
    context.console.line(act.type == 'E' ? Words::executed() : done->empty() ? Words::doneUnread() : Words::done());
    context.console.object(
        {{"type", act.type == 'E' ? "executed" : "written"}, {"object", act.object()}, {"before", act.before}, {"after", *done}});
    return ExitCode::Ok;
}

}  // namespace ami::app::cli
