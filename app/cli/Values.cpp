#include "app/cli/Values.h"

#include "app/explain/ObjectWords.h"
#include "protocol/dlms/Catalogue.h"
#include "protocol/dlms/DateTime.h"
#include "protocol/dlms/ObisName.h"

namespace ami::app::cli {

namespace {

std::string unitText(dlms::UnitCode unit) { return std::string(dlms::unitSymbol(unit)); }

Json clockTime(const dlms::AttributeRef& attribute, const dlms::Data& value) {
    if (attribute.classId != dlms::cls::clock || attribute.attribute != 2) return nullptr;
    const auto time = dlms::DateTime::fromData(value);
    const auto utc = time ? time->toUtc() : std::nullopt;
    return utc ? Json(toIso8601(*utc)) : Json(nullptr);
}

}  // namespace

QString toQString(const std::string& text) { return QString::fromStdString(text); }
QString toQString(const dlms::Obis& obis) { return toQString(obis.toString()); }

QString toQString(const dlms::AttributeRef& attribute) {
    return QStringLiteral("%1:%2:%3")
        .arg(QString::number(attribute.classId), toQString(attribute.instance), QString::number(attribute.attribute));
}

QString toQString(const Decimal& value, dlms::UnitCode unit) {
    const QString symbol = toQString(unitText(unit));
    return toQString(value.toString()) + (symbol.isEmpty() ? QString() : QLatin1Char(' ') + symbol);
}

QString toQString(const dlms::AttributeRef& attribute, const dlms::Data& value) {
    if (attribute.attribute == 1) {
        const auto obis = value.octets() ? dlms::Obis::fromBytes(*value.octets()) : std::nullopt;
        if (obis) return toQString(*obis);
    }
    if (attribute.classId == dlms::cls::clock && attribute.attribute == 2) {
        if (const auto time = dlms::DateTime::fromData(value)) return toQString(time->toString());
    }
    if (const auto text = value.toText(); text && !text->empty()) return toQString(*text);
    return toQString(dlms::toString(value));
}

Json toJson(const dlms::Data& value) {
    Json json{{"type", dlms::name(value.tag())}};
    if (const auto* list = value.list()) {
        Json elements = Json::array();
        for (const auto& element : *list) elements.push_back(toJson(element));
        json["value"] = std::move(elements);
    } else if (const auto* octets = value.octets()) {
        json["value"] = toHex(*octets);
        if (const auto text = value.toText()) json["text"] = *text;
    } else if (const auto* truth = std::get_if<bool>(&value.payload())) {
        json["value"] = *truth;
    } else if (const auto* bits = std::get_if<dlms::BitString>(&value.payload())) {
        std::string text;
        for (std::uint32_t i = 0; i < bits->bits; ++i) text += bits->bit(i) ? '1' : '0';
        json["value"] = text;
    } else if (const auto* compact = std::get_if<dlms::CompactArray>(&value.payload())) {
        json["description"] = toHex(compact->typeDescription);
        json["value"] = toHex(compact->contents);
    } else if (const auto number = value.toDecimal()) {
        json["value"] = number->toString();
    } else {
        json["value"] = nullptr;
    }
    return json;
}

Json toJson(const dlms::AttributeRef& attribute, const dlms::Data& value) {
    Json json{{"type", "value"},
              {"class", attribute.classId},
              {"obis", attribute.instance.toString()},
              {"attribute", attribute.attribute},
              {"data", toJson(value)}};
    if (const auto* info = dlms::findClass(attribute.classId)) {
        const auto* known = dlms::findAttribute(*info, attribute.attribute);
        if (known) json["attributeName"] = known->name;
        const auto number = value.toUint64();
        if (known && known->shape == "enum" && number) {
            if (const auto name = dlms::nameOf(known->values, *number); !name.empty()) json["valueName"] = name;
        }
    }
    if (const QString remark = typeRemark(attribute, value); !remark.isEmpty()) json["typeRemark"] = remark.toStdString();
    if (const Json time = clockTime(attribute, value); !time.is_null()) json["time"] = time;
    return json;
}

Json toJson(const MeterIdentity& identity) {
    Json json{{"type", "identity"},
              {"serial", identity.serial},
              {"logicalDeviceName", identity.logicalDeviceName},
              {"manufacturer", identity.manufacturer},
              {"model", identity.model},
              {"firmware", identity.firmware},
              {"meterClock", identity.meterClock},
              {"clockDriftMs", nullptr},
              {"application", identity.application},
              {"mechanism", identity.mechanism}};
    if (identity.clockDrift) json["clockDriftMs"] = identity.clockDrift->count();
    return json;
}

Json toJson(const dlms::ObjectListEntry& entry) {
    Json attributes = Json::array();
    for (const auto& access : entry.attributes) {
        Json attribute{{"attribute", access.attribute}, {"mode", access.mode}};
        if (const auto name = dlms::attributeName(entry.classId, entry.version, access.attribute); !name.empty()) attribute["name"] = name;
        attributes.push_back(std::move(attribute));
    }
    Json methods = Json::array();
    for (const auto& access : entry.methods) {
        Json method{{"method", access.method}, {"mode", access.mode}};
        if (const auto name = dlms::methodName(entry.classId, entry.version, access.method); !name.empty()) method["name"] = name;
        methods.push_back(std::move(method));
    }
    Json json{{"type", "object"},
              {"class", entry.classId},
              {"className", std::string(dlms::className(entry.classId))},
              {"version", entry.version},
              {"obis", entry.instance.toString()},
              {"attributes", attributes},
              {"methods", methods}};
    if (const auto name = dlms::obisName(entry.instance); !name.empty()) json["name"] = name;
    return json;
}

Json toJson(const mdms::Reading& reading) {
    Json json{{"type", "reading"},
              {"class", reading.classId},
              {"obis", reading.obis.toString()},
              {"attribute", reading.attribute},
              {"value", reading.value.toString()},
              {"unit", unitText(reading.unit)},
              {"time", toIso8601(reading.time)},
              {"quality", mdms::name(reading.quality)},
              {"verification", mdms::name(reading.verification)}};
    if (!reading.meter.empty()) json["meter"] = reading.meter;
    return json;
}

Json toJson(const LiveSample& sample) {
    Json values = Json::array();
    for (const auto& value : valuesOf(sample)) {
        Json entry{{"name", value.name}, {"value", value.measured.value.toString()}, {"unit", unitText(value.measured.unit)}};
        if (value.phase > 0) entry["phase"] = value.phase;
        values.push_back(std::move(entry));
    }
    Json json{{"type", "sample"}, {"time", toIso8601(sample.time)}, {"readTimeMs", sample.readTime.count()}, {"values", std::move(values)}};
    if (sample.clockDrift) json["clockDriftMs"] = sample.clockDrift->count();
    return json;
}

Json toJson(const dlms::Obis& profile, const std::vector<ProfileColumn>& columns, const ProfileRow& row) {
    Json values = Json::array();
    for (std::size_t i = 0; i < columns.size() && i < row.values.size(); ++i) {
        if (columns[i].isClock || columns[i].isStatus) continue;
        Json cell{{"obis", columns[i].object.instance.toString()},
                  {"attribute", columns[i].object.attribute},
                  {"value", nullptr},
                  {"unit", unitText(columns[i].scaler.unit)}};
        if (row.values[i]) cell["value"] = row.values[i]->toString();
        values.push_back(std::move(cell));
    }
    Json json{{"type", "row"},
              {"profile", profile.toString()},
              {"time", toIso8601(row.time)},
              {"meterTime", row.meterTime},
              {"derivedTime", row.derivedTime},
              {"quality", mdms::name(qualityOf(row))},
              {"status", nullptr},
              {"values", std::move(values)}};
    if (row.status) json["status"] = *row.status;
    return json;
}

Json toJson(const dlms::Obis& profile, const ProfileResult& result) {
    Json gaps = Json::array(), duplicates = Json::array();
    for (const auto gap : result.gaps) gaps.push_back(toIso8601(gap));
    for (const auto time : result.duplicates) duplicates.push_back(toIso8601(time));
    Json json{{"type", "profile"},
              {"profile", profile.toString()},
              {"rows", result.rows},
              {"entriesInUse", result.entriesInUse},
              {"capturePeriodS", result.capturePeriod.count()},
              {"first", nullptr},
              {"last", nullptr},
              {"gaps", std::move(gaps)},
              {"duplicates", std::move(duplicates)}};
    if (result.rows > 0) {
        json["first"] = toIso8601(result.first);
        json["last"] = toIso8601(result.last);
    }
    return json;
}

Json toJson(const SyncReport& report, const OutboxSummary& summary) {
    Json json{{"type", "sync"},
              {"batches", report.batchesSent},
              {"accepted", report.accepted},
              {"duplicate", report.duplicate},
              {"conflict", report.conflict},
              {"rejected", report.rejected},
              {"waiting", summary.waiting},
              {"confirmed", summary.confirmed},
              {"needsYou", summary.needsYou},
              {"acknowledged", report.acknowledged},
              {"splits", report.splits},
              {"deadLetters", report.deadLetters},
              {"attachments", report.attachmentsSent},
              {"octets", report.octets},
              {"serverMessage", report.serverMessage}};
    if (summary.lastReceipt) json["lastReceipt"] = toIso8601(*summary.lastReceipt);
    if (summary.nextTry) json["nextTry"] = toIso8601(*summary.nextTry);
    return json;
}

Json toJson(const hal::PortInfo& port) {
    return {{"type", "port"},
            {"path", port.path},
            {"device", port.device},
            {"description", port.description},
            {"manufacturer", port.manufacturer},
            {"serialNumber", port.serialNumber},
            {"vendor", port.vendor},
            {"product", port.product},
            {"knownProbe", port.knownProbe},
            {"readable", port.readable}};
}

std::vector<LiveValue> valuesOf(const LiveSample& sample) {
    std::vector<LiveValue> values;
    const auto add = [&values](const char* name, int phase, const std::optional<Measurement>& measured) {
        if (measured) values.push_back({name, phase, *measured});
    };
    for (std::size_t i = 0; i < sample.phases.size(); ++i) {
        const PhaseSample& phase = sample.phases[i];
        const int number = static_cast<int>(i) + 1;
        add("voltage", number, phase.voltage);
        add("current", number, phase.current);
        add("power", number, phase.power);
        add("powerFactor", number, phase.powerFactor);
        add("voltageAngle", number, phase.voltageAngle);
        add("currentAngle", number, phase.currentAngle);
    }
    add("frequency", 0, sample.frequency);
    add("rssi", 0, sample.rssi);
    add("linkMargin", 0, sample.linkMargin);
    add("hops", 0, sample.hops);
    add("packetLoss", 0, sample.packetLoss);
    return values;
}

QString heading(const LiveValue& value) {
    const std::string_view name = value.name;
    QString text = toQString(unitText(value.measured.unit));
    if (name == "powerFactor") text = QStringLiteral("PF");
    if (name == "voltageAngle") text = QStringLiteral("∠U");
    if (name == "currentAngle") text = QStringLiteral("∠I");
    if (value.phase > 0) return QStringLiteral("L%1 %2").arg(value.phase).arg(text);
    if (name == "frequency") return text;
    const QString label = name == "rssi"         ? QStringLiteral("RSSI")
                          : name == "linkMargin" ? QStringLiteral("margin")
                          : name == "hops"       ? QStringLiteral("hops")
                                                 : QStringLiteral("loss");
    return text.isEmpty() ? label : label + QLatin1Char(' ') + text;
}

}  // namespace ami::app::cli
