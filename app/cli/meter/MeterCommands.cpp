#include <algorithm>

#include <QCoreApplication>

#include "app/cli/Commands.h"
#include "app/cli/Values.h"
#include "app/cli/meter/Visit.h"
#include "app/explain/ObisNames.h"
#include "app/explain/ObjectWords.h"
#include "app/link/MeterProfile.h"
#include "protocol/dlms/Catalogue.h"
#include "protocol/dlms/Xdlms.h"

namespace ami::app::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static std::vector<std::vector<QString>> identity(const MeterIdentity& meter) {
        std::vector<std::vector<QString>> rows;
        const auto add = [&rows](const QString& label, const std::string& value) {
            if (!value.empty()) rows.push_back({label, toQString(value)});
        };
        add(tr("Serial number"), meter.serial);
        add(tr("Logical device"), meter.logicalDeviceName);
        add(tr("Manufacturer"), meter.manufacturer);
        add(tr("Model"), meter.model);
        add(tr("Firmware"), meter.firmware);
        add(tr("Clock"), meter.meterClock);
        if (meter.clockDrift) {
            const double seconds = static_cast<double>(meter.clockDrift->count()) / 1000.0;
            rows.push_back({tr("Clock drift"), seconds < 0 ? tr("%1 s behind this computer").arg(-seconds, 0, 'f', 1)
                                                           : tr("%1 s ahead of this computer").arg(seconds, 0, 'f', 1)});
        }
        add(tr("Application"), meter.application);
        add(tr("Authentication"), meter.mechanism);
        return rows;
    }
    static std::vector<std::vector<QString>> pace(const LinkCounters& counters) {
        const auto milliseconds = [](std::chrono::microseconds time) { return QString::number(static_cast<double>(time.count()) / 1000, 'f', 1); };
        return {{tr("Round trip"), tr("%1 ms ± %2 ms, sent again after %3 ms")
                                       .arg(milliseconds(counters.pace->mean), milliseconds(counters.pace->deviation), milliseconds(counters.pace->wait))},
                {tr("Sent again"), tr("%n time(s)", nullptr, static_cast<int>(counters.repeats))}};
    }
    static std::vector<std::vector<QString>> services(const dlms::InitiateResponse& negotiated) {
        std::vector<std::vector<QString>> rows{{tr("Largest message"), tr("%n octet(s)", nullptr, negotiated.maxPduSize)}};
        for (const auto service : dlms::conformanceNames(negotiated.conformance)) {
            rows.push_back({rows.size() == 1 ? tr("Services") : QString(), toQString(std::string(service))});
        }
        return rows;
    }
    static std::vector<QString> objectHeading() {
        return {tr("Class"), tr("Name of the class"), tr("Version"), tr("OBIS"), tr("Attributes"), tr("Methods"), tr("Meaning")};
    }
    static std::vector<QString> memberHeading() { return {tr("Member"), tr("Name"), tr("Access"), tr("Type")}; }
    static QString attribute(int id) { return tr("attribute %1").arg(id); }
    static QString method(int id) { return tr("method %1").arg(id); }
    static QString object(const dlms::ObjectListEntry& entry) {
        const QString name = obisName(entry.instance);
        return tr("%1  class %2 (%3), version %4")
                   .arg(toQString(entry.instance))
                   .arg(entry.classId)
                   .arg(entry.classId == 0 || dlms::className(entry.classId).empty()
                            ? tr("unknown")
                            : toQString(std::string(dlms::className(entry.classId))))
                   .arg(entry.version) +
               (name.isEmpty() ? QString() : QStringLiteral("  ") + name);
    }
    static QString typeNote(const QString& attribute, const QString& remark) {
        return tr("%1: the type is not the standard's: %2").arg(attribute, remark);
    }
    static std::vector<QString> readingHeading() {
        return {tr("Attribute"), tr("Name"), tr("Value"), tr("Time"), tr("Quality"), tr("Verification")};
    }
    static QString profileFits(const QString& name) {
        return tr("The meter profile “%1” fits this meter: add profile=%1 to its address.").arg(name);
    }
    static QString objects(qsizetype count) { return tr("%n object(s)", nullptr, static_cast<int>(count)); }
};

/// Read and write modes of an association's object list. @spec IEC 62056-6-2 4.4.4.2.2 access_mode
QString attributeList(const dlms::ObjectListEntry& entry) {
    QStringList texts;
    for (const auto& access : entry.attributes) {
        const QString mode = access.mode == 1   ? QString()
                             : access.mode == 2 ? QStringLiteral("w")
                             : access.mode == 3 ? QStringLiteral("rw")
                             : access.mode == 0 ? QStringLiteral("-")
                                                : QStringLiteral("*");
        texts << QString::number(access.attribute) + mode;
    }
    return texts.join(QLatin1Char(' '));
}

QString methodList(const dlms::ObjectListEntry& entry) {
    QStringList texts;
    for (const auto& access : entry.methods) {
        if (access.mode != 0) texts << QString::number(access.method);
    }
    return texts.join(QLatin1Char(' '));
}

/// Attributes that hold a scaled number with a unit beside it.
bool isRegisterValue(const dlms::AttributeRef& attribute) {
    switch (attribute.classId) {
        case dlms::cls::registerClass:
        case dlms::cls::extendedRegister: return attribute.attribute == 2;
        case dlms::cls::demandRegister: return attribute.attribute == 2 || attribute.attribute == 3;
        default: return false;
    }
}

bool isCode(const Error& error, ReadingError code) { return error.layer == Layer::Link && error.code == static_cast<std::uint16_t>(code); }

/// The association is there and other attributes may still be read.
bool isAboutOneAttribute(const Error& error) {
    if (error.fault == Fault::Cancelled) return false;
    const ExitCode code = exitCodeOf(error);
    return code == ExitCode::Refused || code == ExitCode::Partial;
}

void showMembers(const dlms::ObjectListEntry& entry, Console& console) {
    console.line(Words::object(entry));
    std::vector<std::vector<QString>> rows{Words::memberHeading()};
    for (const auto& member : attributesOf(entry)) rows.push_back({Words::attribute(member.id), member.name, member.access, member.type});
    for (const auto& member : methodsOf(entry)) rows.push_back({Words::method(member.id), member.name, member.access, member.type});
    console.table(rows);
    console.line({});
}

/// "Voltage L1", or the standard's word for the attribute when it is not the value of a register.
QString nameOf(const dlms::AttributeRef& attribute) {
    const QString object = obisName(attribute.instance);
    const QString word = toQString(std::string(dlms::attributeName(attribute.classId, 0xFF, attribute.attribute)));
    if (isRegisterValue(attribute) && attribute.attribute == 2) return object;
    if (object.isEmpty() || word.isEmpty()) return object + word;
    return object + QStringLiteral(": ") + word;
}

}  // namespace

std::vector<std::vector<QString>> identityRows(const MeterIdentity& identity) { return Words::identity(identity); }

ExitCode run(const IdentifyCommand& command, const Context& context) {
    if (isIec(command.address)) return runIec(command, context);
    Visit visit(context.console, context.stopper, context.options);
    if (auto opened = visit.open(command.address); !opened) return context.failed(opened.error());
    const auto identity = identify(visit.link());
    if (!identity) return context.failed(identity.error());
    auto rows = Words::identity(*identity);
    Json json = toJson(*identity);
    if (command.services) {
        const auto negotiated = visit.link().negotiated();
        for (auto& row : Words::services(negotiated)) rows.push_back(std::move(row));
        json["services"] = dlms::conformanceNames(negotiated.conformance);
        json["maxPduSize"] = negotiated.maxPduSize;
    }
    if (const LinkCounters counters = visit.link().counters(); counters.pace) {
        for (auto& row : Words::pace(counters)) rows.push_back(std::move(row));
        const auto milliseconds = [](std::chrono::microseconds time) { return static_cast<double>(time.count()) / 1000; };
        json["roundTrip"] = {{"meanMs", milliseconds(counters.pace->mean)}, {"deviationMs", milliseconds(counters.pace->deviation)},
                             {"waitMs", milliseconds(counters.pace->wait)}, {"repeats", counters.repeats}};
    }
    context.console.table(rows);
    const MeterProfile* profile = suggestedMeterProfile(identity->manufacturer, identity->model);
    json["meterProfile"] = profile ? Json(profile->name) : Json();
    context.console.object(json);
    if (profile && visit.link().address().profile.empty() && !context.console.isJson()) {
        context.console.note(Words::profileFits(toQString(profile->name)));
    }
    return ExitCode::Ok;
}

ExitCode run(const ObjectsCommand& command, const Context& context) {
    Visit visit(context.console, context.stopper, context.options);
    if (auto opened = visit.open(command.address); !opened) return context.failed(opened.error());
    auto objects = readObjectList(visit.link());
    if (!objects) return context.failed(objects.error());
    if (command.classId) std::erase_if(*objects, [&](const auto& entry) { return entry.classId != *command.classId; });
    std::vector<std::vector<QString>> rows{Words::objectHeading()};
    for (const auto& entry : *objects) {
        rows.push_back({QString::number(entry.classId), toQString(std::string(dlms::className(entry.classId))),
                        QString::number(entry.version), toQString(entry.instance), attributeList(entry), methodList(entry),
                        obisName(entry.instance)});
        context.console.object(toJson(entry));
        if (command.members) showMembers(entry, context.console);
    }
    if (!command.members) context.console.table(rows);
    context.console.line(Words::objects(static_cast<qsizetype>(objects->size())));
    return ExitCode::Ok;
}

ExitCode run(const ReadCommand& command, const Context& context) {
    if (isIec(command.address)) return runIec(command, context);
    Visit visit(context.console, context.stopper, context.options);
    if (auto opened = visit.open(command.address); !opened) return context.failed(opened.error());
    std::vector<std::vector<QString>> rows{Words::readingHeading()};
    std::optional<Error> last;
    std::size_t done = 0;
    const auto finish = [&](ExitCode code) {
        if (rows.size() > 1) context.console.table(rows);
        return code;
    };
    for (const auto& attribute : command.attributes) {
        std::optional<Error> error;
        bool raw = !isRegisterValue(attribute);
        if (!raw) {
            const auto reading = command.verify ? readVerified(visit.link(), attribute, {}) : readRegister(visit.link(), attribute, {});
            if (reading) {
                rows.push_back({toQString(attribute), nameOf(attribute), toQString(reading->value, reading->unit),
                                toQString(toIso8601(reading->time)), QString::fromLatin1(mdms::name(reading->quality)),
                                QString::fromLatin1(mdms::name(reading->verification))});
                context.console.object(toJson(*reading));
            } else {
                raw = isCode(reading.error(), ReadingError::NotARegister);
                if (!raw) error = reading.error();
            }
        }
        if (raw) {
            const auto value = visit.link().read(attribute);
            if (value) {
                const QString meaning = meaningOf(attribute, *value);
                const QString text = toQString(attribute, *value);
                rows.push_back({toQString(attribute),
                                nameOf(attribute),
                                meaning.isEmpty() ? text : text + QStringLiteral(": ") + meaning,
                                {},
                                {},
                                {}});
                context.console.object(toJson(attribute, *value));
                const QString remark = typeRemark(attribute, *value);
                if (!remark.isEmpty()) context.console.note(Words::typeNote(toQString(attribute), remark));
            } else {
                error = value.error();
            }
        }
        if (!error) {
            ++done;
            continue;
        }
        if (!isAboutOneAttribute(*error)) {
            finish(ExitCode::Ok);
            return context.failed(*error);
        }
        context.console.error(*error, toQString(attribute));
        last = error;
    }
    if (!last) return finish(ExitCode::Ok);
    return finish(done > 0 ? ExitCode::Partial : exitCodeOf(*last));
}

}  // namespace ami::app::cli
