#include "app/push/body/PushBody.h"

#include <algorithm>
#include <utility>

#include "protocol/dlms/Cosem.h"

namespace ami::app {

using dlms::Data;
using dlms::DataList;
using dlms::DataTag;
using dlms::DateTime;
using dlms::Obis;
using dlms::ScalerUnit;

namespace {

constexpr Obis serialNumber(0, 0, 96, 1, 0), logicalDeviceName(0, 0, 42, 0, 0);
constexpr unsigned depthLimit = 8;

std::optional<Obis> nameOf(const Data& value) {
    return value.tag() == DataTag::OctetString && value.octets() ? Obis::fromBytes(*value.octets()) : std::nullopt;
}

bool isNumber(const Data& value) {
    switch (value.tag()) {
        case DataTag::DoubleLong: case DataTag::DoubleLongUnsigned: case DataTag::Integer: case DataTag::Long: case DataTag::Unsigned:
        case DataTag::LongUnsigned: case DataTag::Long64: case DataTag::Long64Unsigned: case DataTag::Float32: case DataTag::Float64:
            return true;
        default: return false;
    }
}

/// Printable text, also in an octet string.
std::optional<std::string> textOf(const Data& value) {
    const auto text = value.toText();
    return text && !text->empty() && mdms::isPlainText(*text) ? text : std::nullopt;
}

/// Registers whose value belongs to the instant at which it was taken.
mdms::ReadingKind kindOf(const Obis& obis) {
    return obis.d() == 7 ? mdms::ReadingKind::Instantaneous : mdms::ReadingKind::Register;
}

/// One attempt at one body.
class Attempt {
public:
    Attempt(const PushContext& context, const PushTemplate* known) : context_(context), known_(known) {}

    std::optional<PushDoubt> byTemplate(const Data& body) {
        const DataList* items = body.list();
        if (!items || items->size() != known_->objects.size()) return PushDoubt::NoTemplate;
        for (std::size_t i = 0; i < items->size(); ++i) {
            if (!takeObject(known_->objects[i], (*items)[i])) return doubt_;
        }
        return finish();
    }

    std::optional<PushDoubt> byNames(const Data& body) {
        if (!takeList(body, 0)) return doubt_;
        return finish();
    }

    PushContent take() { return std::move(content_); }

private:
    struct Pending { mdms::Reading reading; bool scaled; bool timed; };

    bool refuse(PushDoubt doubt) {
        doubt_ = doubt;
        return false;
    }

    bool takeClock(const Data& value) {
        const auto clock = DateTime::fromData(value);
        return clock ? setClock(*clock) : refuse(PushDoubt::NoTemplate);
    }

    /// The clock of the list that is being read. Two that differ say nothing of what stands beside them.
    bool setClock(const DateTime& clock) {
        if (clock_ && *clock_ != clock) return refuse(PushDoubt::TimeUnplaced);
        clock_ = clock;
        return true;
    }

    /// Gives the readings from @p first on that have no time yet the one of @p clock.
    bool stamp(std::size_t first, const DateTime& clock) {
        const auto utc = clock.isComplete() ? clock.toUtc(known_ ? known_->deviation : std::nullopt) : std::nullopt;
        if (!utc) return refuse(PushDoubt::TimeUnplaced);
        const bool isDoubtful = clock.clockStatus != DateTime::any && (clock.clockStatus & 3) != 0;
        for (std::size_t i = first; i < pending_.size(); ++i) {
            if (pending_[i].timed) continue;
            mdms::Reading& reading = pending_[i].reading;
            reading.time = *utc;
            reading.meterTime = toHex(clock.toBytes());
            if (isDoubtful) reading.quality = mdms::Quality::ClockDoubtful;
            pending_[i].timed = true;
        }
        return true;
    }

    std::optional<ScalerUnit> scalerFor(const Obis& obis) const {
        if (!known_) return std::nullopt;
        for (const PushObject& object : known_->objects) {
            if (object.obis == obis && object.hasScaler) return object.scalerUnit;
        }
        return std::nullopt;
    }

    void addReading(std::uint16_t classId, const Obis& obis, std::int8_t attribute, const Data& value, std::optional<ScalerUnit> scaler) {
        mdms::Reading reading;
        reading.classId = classId;
        reading.obis = obis;
        reading.attribute = attribute;
        reading.kind = kindOf(obis);
        if (known_ && known_->interval.count() > 0 && obis.d() == 29) {
            reading.kind = mdms::ReadingKind::Interval;
            reading.interval = known_->interval;
        }
        const auto number = value.toDecimal();
        const ScalerUnit found = scaler.value_or(ScalerUnit{});
        reading.value = number.value_or(Decimal()).scaled(found.scaler);
        reading.unit = found.unit;
        pending_.push_back({std::move(reading), scaler.has_value() && number.has_value(), false});
    }

    void noteDevice(const Obis& obis, const Data& value) {
        const auto text = textOf(value);
        if (!text) return;
        if (obis == serialNumber) {
            content_.device = *text;
            content_.isSerial = true;
        } else if (obis == logicalDeviceName && content_.device.empty()) {
            content_.device = *text;
        }
    }

    // --- bodies that a template describes

    bool takeObject(const PushObject& object, const Data& value) {
        if (object.attribute == 1) return nameOf(value) == object.obis ? true : refuse(PushDoubt::NoTemplate);
        if (object.classId == dlms::cls::clock && object.attribute == 2) return value.isNull() || takeClock(value);
        if (object.classId == dlms::cls::profileGeneric && object.attribute == 2) return takeBuffer(object, value);
        if (object.classId == dlms::cls::data) {
            noteDevice(object.obis, value);
            if (!object.hasScaler || !isNumber(value)) return true;
        }
        if ((object.classId == dlms::cls::registerClass || object.classId == dlms::cls::extendedRegister) && object.attribute == 3) {
            const auto scaler = ScalerUnit::fromData(value);
            if (!scaler) return refuse(PushDoubt::NoTemplate);
            for (Pending& pending : pending_) {
                if (pending.reading.obis != object.obis || pending.scaled) continue;
                pending.reading.value = pending.reading.value.scaled(scaler->scaler);
                pending.reading.unit = scaler->unit;
                pending.scaled = true;
            }
            return true;
        }
        if (value.isNull()) return true;
        if (!isNumber(value)) {
            // Attributes that are no quantity (a status word, a capture time) are told and passed over.
            return object.hasScaler ? refuse(PushDoubt::NoTemplate) : true;
        }
        addReading(object.classId, object.obis, object.attribute, value, object.hasScaler ? std::optional(object.scalerUnit) : std::nullopt);
        return true;
    }

    bool takeBuffer(const PushObject& object, const Data& value) {
        const DataList* rows = value.list();
        if (!rows || object.columns.empty()) return refuse(PushDoubt::NoTemplate);
        for (const Data& row : *rows) {
            const DataList* cells = row.list();
            if (!cells || cells->size() != object.columns.size()) return refuse(PushDoubt::NoTemplate);
            std::optional<UtcTime> time;
            std::string meterTime;
            mdms::Quality quality = mdms::Quality::Valid;
            for (std::size_t i = 0; i < cells->size(); ++i) {
                const PushObject& column = object.columns[i];
                if (column.classId != dlms::cls::clock) continue;
                const auto clock = DateTime::fromData((*cells)[i]);
                if (!clock || !clock->isComplete()) return refuse(PushDoubt::TimeUnplaced);
                time = clock->toUtc(known_->deviation);
                meterTime = toHex(clock->toBytes());
                if (clock->clockStatus != DateTime::any && (clock->clockStatus & 3) != 0) quality = mdms::Quality::ClockDoubtful;
            }
            if (!time) return refuse(PushDoubt::TimeUnplaced);
            for (std::size_t i = 0; i < cells->size(); ++i) {
                const PushObject& column = object.columns[i];
                if (!column.hasScaler || column.classId == dlms::cls::clock || (*cells)[i].isNull()) continue;
                const auto number = isNumber((*cells)[i]) ? (*cells)[i].toDecimal() : std::nullopt;
                if (!number) return refuse(PushDoubt::NoTemplate);
                mdms::Reading reading;
                reading.classId = column.classId;
                reading.obis = column.obis;
                reading.attribute = column.attribute;
                reading.kind = mdms::ReadingKind::Interval;
                reading.interval = known_->interval;
                reading.time = *time;
                reading.meterTime = meterTime;
                reading.value = number->scaled(column.scalerUnit.scaler);
                reading.unit = column.scalerUnit.unit;
                reading.quality = quality;
                content_.readings.push_back(std::move(reading));
            }
        }
        content_.ownTime = content_.ownTime || !content_.readings.empty();
        return true;
    }

    // --- bodies that name their values

    /// structure { [class,] name, [attribute,] value [, scaler-unit] }; nothing when it is not of that form.
    bool takeEntry(const DataList& items, bool& isEntry) {
        isEntry = false;
        std::size_t at = 0;
        std::uint16_t classId = dlms::cls::registerClass;
        if (items.size() >= 4 && items[0].tag() == DataTag::LongUnsigned && nameOf(items[1]) && items[2].tag() == DataTag::Integer) {
            classId = static_cast<std::uint16_t>(items[0].toUint64().value_or(0));
            at = 1;
        }
        if (at >= items.size()) return true;
        const auto obis = nameOf(items[at]);
        if (!obis) return true;
        std::int8_t attribute = 2;
        if (at == 1) attribute = static_cast<std::int8_t>(items[2].toInt64().value_or(2));
        const std::size_t valueAt = at == 1 ? 3 : 1;
        if (items.size() != valueAt + 1 && items.size() != valueAt + 2) return true;
        std::optional<ScalerUnit> scaler;
        if (items.size() == valueAt + 2) {
            scaler = ScalerUnit::fromData(items[valueAt + 1]);
            if (!scaler) return true;
        }
        isEntry = true;
        return takeNamed(classId, *obis, attribute, items[valueAt], scaler);
    }

    bool takeNamed(std::uint16_t classId, const Obis& obis, std::int8_t attribute, const Data& value, std::optional<ScalerUnit> scaler) {
        noteDevice(obis, value);
        if (value.isNull()) return true;
        if (isNumber(value)) {
            if (obis.a() == 0 && !scaler) return true;  // abstract objects: counters and states, no quantities
            addReading(classId, obis, attribute, value, scaler ? scaler : scalerFor(obis));
            return true;
        }
        if (const auto clock = DateTime::fromData(value)) {
            return obis.c() == 1 && obis.d() == 0 && obis.e() == 0 ? setClock(*clock) : true;
        }
        return value.octets() != nullptr || value.tag() == DataTag::Boolean || value.tag() == DataTag::Enum ||
                       value.tag() == DataTag::BitString
                   ? true
                   : refuse(PushDoubt::NoTemplate);
    }

    bool takeList(const Data& value, unsigned depth) {
        const DataList* items = value.list();
        if (!items || depth > depthLimit) return refuse(PushDoubt::NoTemplate);
        bool isEntry = false;
        if (value.tag() == DataTag::Structure && !takeEntry(*items, isEntry)) return false;
        if (isEntry) return true;
        const auto outer = std::exchange(clock_, std::nullopt);
        const std::size_t first = pending_.size();
        if (!takeItems(*items, depth)) return false;
        const auto own = std::exchange(clock_, outer);
        if (!own) return true;
        // A clock is that of what stands in its list; alone in there, of what stands around it.
        const bool isUsed = std::any_of(pending_.begin() + static_cast<std::ptrdiff_t>(first), pending_.end(), [](const Pending& one) { return !one.timed; });
        return isUsed ? stamp(first, *own) : setClock(*own);
    }

    bool takeItems(const DataList& list, unsigned depth) {
        const DataList* items = &list;
        for (std::size_t i = 0; i < items->size(); ++i) {
            const Data& item = (*items)[i];
            if (item.isNull()) continue;
            if (item.list()) {
                if (!takeList(item, depth + 1)) return false;
                continue;
            }
            if (const auto obis = nameOf(item)) {
                if (i + 1 >= items->size()) return refuse(PushDoubt::NoTemplate);
                const Data& named = (*items)[i + 1];
                std::optional<ScalerUnit> scaler;
                std::size_t used = 1;
                if (i + 2 < items->size() && (*items)[i + 2].list()) {
                    scaler = ScalerUnit::fromData((*items)[i + 2]);
                    if (scaler) used = 2;
                }
                if (named.list() || !takeNamed(dlms::cls::registerClass, *obis, 2, named, scaler)) {
                    return named.list() ? refuse(PushDoubt::NoTemplate) : false;
                }
                i += used;
                continue;
            }
            if (const auto clock = item.octets() ? DateTime::fromData(item) : std::nullopt) {
                if (!setClock(*clock)) return false;
                continue;
            }
            // The version of the list stands first in some makers' bodies.
            if (i == 0 && item.tag() == DataTag::VisibleString) continue;
            return refuse(PushDoubt::NoTemplate);
        }
        return true;
    }

    // --- both

    std::optional<PushDoubt> finish() {
        const std::optional<DateTime> clock = clock_ ? clock_ : context_.notificationTime;
        const bool isOpen = std::any_of(pending_.begin(), pending_.end(), [](const Pending& one) { return !one.timed; });
        if (isOpen && clock && !stamp(0, *clock)) return doubt_;
        content_.ownTime = content_.ownTime || !pending_.empty();
        for (Pending& pending : pending_) {
            if (!pending.scaled) return PushDoubt::ScalerMissing;
            if (!pending.timed) {
                pending.reading.time = context_.received;
                content_.ownTime = false;
            }
            content_.readings.push_back(std::move(pending.reading));
        }
        pending_.clear();
        return content_.readings.empty() ? std::optional(PushDoubt::NoReadings) : std::nullopt;
    }

    const PushContext& context_;
    const PushTemplate* known_;
    PushDoubt doubt_ = PushDoubt::NoTemplate;
    std::optional<DateTime> clock_;
    std::vector<Pending> pending_;
    PushContent content_;
};

}  // namespace

const char* name(PushDoubt doubt) {
    switch (doubt) {
        case PushDoubt::NoKey: return "NoKey";
        case PushDoubt::NotANotification: return "NotANotification";
        case PushDoubt::ApduMalformed: return "ApduMalformed";
        case PushDoubt::NoTemplate: return "NoTemplate";
        case PushDoubt::ScalerMissing: return "ScalerMissing";
        case PushDoubt::TimeUnplaced: return "TimeUnplaced";
        case PushDoubt::MeterUnknown: return "MeterUnknown";
        case PushDoubt::NoReadings: return "NoReadings";
        case PushDoubt::ReadingRefused: return "ReadingRefused";
        case PushDoubt::NameUnknown: return "NameUnknown";
        case PushDoubt::UnitUnknown: return "UnitUnknown";
        case PushDoubt::DedicatedKey: return "DedicatedKey";
        case PushDoubt::Unprotected: return "Unprotected";
    }
    return "Unknown";
}

PushReading readPushBody(const Data& body, const PushContext& context, std::span<const PushTemplate> templates) {
    const PushTemplate* helper = nullptr;
    std::optional<PushDoubt> told;
    for (const PushTemplate& candidate : templates) {
        if (!candidate.isFor(context.meter, context.title, context.source)) continue;
        if (!helper) helper = &candidate;
        if (candidate.objects.empty()) continue;
        Attempt attempt(context, &candidate);
        const auto doubt = attempt.byTemplate(body);
        if (!doubt) return {std::nullopt, attempt.take()};
        if (*doubt != PushDoubt::NoTemplate) told = doubt;
    }
    Attempt attempt(context, helper);
    const auto doubt = attempt.byNames(body);
    if (!doubt) return {std::nullopt, attempt.take()};
    PushContent said = attempt.take();
    said.readings.clear();
    return {told && *doubt == PushDoubt::NoTemplate ? told : doubt, std::move(said)};
}

PushReading readPushedEvent(const PushedEvent& event, const PushContext& context, std::span<const PushTemplate> templates) {
    const Obis& obis = event.obis;
    const auto code = event.value.toUint64();
    const bool isCode = event.classId == dlms::cls::data && event.attribute == 2 && obis.a() == 0 && obis.c() == 96 && obis.d() == 11;
    if (!isCode || !isNumber(event.value) || !code || *code > 0xFFFFFFFF) {
        return readPushBody(Data::structure({Data::longUnsigned(event.classId), Data::octetString(obis.groups), Data::integer(event.attribute), event.value}),
                            context, templates);
    }
    PushContent content;
    mdms::DeviceEvent record;
    record.log = Obis(obis.a(), obis.b(), 99, 98, obis.e());
    record.code = static_cast<std::uint32_t>(*code);
    record.time = context.received;
    if (event.time) {
        const auto known = std::find_if(templates.begin(), templates.end(), [&](const PushTemplate& one) { return one.isFor(context.meter, context.title, context.source); });
        const auto utc = event.time->isComplete() ? event.time->toUtc(known == templates.end() ? std::nullopt : known->deviation) : std::nullopt;
        if (!utc) return {PushDoubt::TimeUnplaced, {}};
        record.time = *utc;
        record.meterTime = toHex(event.time->toBytes());
        content.ownTime = true;
    }
    content.events.push_back(std::move(record));
    return {std::nullopt, std::move(content)};
}

}  // namespace ami::app
