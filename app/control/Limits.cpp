#include "app/control/Limits.h"

#include "app/control/Fields.h"
#include "app/readings/Values.h"

namespace ami::app {

using dlms::Data;

namespace {

constexpr dlms::ClassId limiterClass = 71, registerMonitorClass = 21;

std::optional<dlms::AttributeRef> watchedOf(const Data& value) {
    const auto* fields = structureOf(value, 3);
    const auto classId = fields ? numberOf<std::uint16_t>((*fields)[0]) : std::nullopt;
    const auto object = fields ? obisOf((*fields)[1]) : std::nullopt;
    const auto attribute = fields ? numberOf<std::int8_t>((*fields)[2]) : std::nullopt;
    if (!classId || !object || !attribute) return std::nullopt;
    return dlms::AttributeRef{*classId, *object, *attribute};
}

/// A reference to script 0 or to the table of no name means that nothing is done.
std::optional<ScriptReference> scriptOf(const Data& value) {
    const auto* fields = structureOf(value, 2);
    const auto table = fields ? obisOf((*fields)[0]) : std::nullopt;
    const auto script = fields ? numberOf<std::uint16_t>((*fields)[1]) : std::nullopt;
    if (!table || !script || *script == 0 || *table == dlms::Obis(0, 0, 0, 0, 0, 0)) return std::nullopt;
    return ScriptReference{*table, *script};
}

Result<std::optional<dlms::ScalerUnit>> scalerOf(MeterLink& link, const dlms::AttributeRef& watched) {
    const auto attribute = scalerAttribute(watched.classId, watched.attribute);
    if (!attribute) return std::optional<dlms::ScalerUnit>();
    const auto value = link.read({watched.classId, watched.instance, *attribute});
    if (!value) {
        if (value.error().fault == Fault::Refused) return std::optional<dlms::ScalerUnit>();
        return Unexpected(value.error());
    }
    return dlms::ScalerUnit::fromData(*value);
}

Threshold scaled(const Data& raw, const std::optional<dlms::ScalerUnit>& scaler) {
    Threshold threshold{raw, raw.toDecimal(), dlms::noUnit};
    if (threshold.value && scaler) {
        threshold.value = threshold.value->scaled(scaler->scaler);
        threshold.unit = scaler->unit;
    }
    return threshold;
}

std::chrono::seconds secondsOf(const std::optional<Data>& value) {
    return std::chrono::seconds(numberOf<std::uint32_t>(value).value_or(0));
}

}  // namespace

std::string thresholdText(const Threshold& threshold) {
    if (!threshold.value) return dlms::toString(threshold.raw);
    const std::string unit(dlms::unitSymbol(threshold.unit));
    return threshold.value->toString() + (unit.empty() ? "" : " " + unit);
}

Result<LimiterState> readLimiter(MeterLink& link, const dlms::Obis& object) {
    const auto values = readAttributes(link, limiterClass, object, {2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
    if (!values) return Unexpected(values.error());
    const auto& v = *values;
    const auto watched = watchedOf(*v[0]);
    if (!watched) return badObject(2);
    const auto scaler = scalerOf(link, *watched);
    if (!scaler) return Unexpected(scaler.error());
    LimiterState state;
    state.watched = *watched;
    if (v[1]) state.active = scaled(*v[1], *scaler);
    if (v[2]) state.normal = scaled(*v[2], *scaler);
    if (v[3]) state.emergency = scaled(*v[3], *scaler);
    state.overDuration = secondsOf(v[4]);
    state.underDuration = secondsOf(v[5]);
    if (v[6]) {
        const auto* fields = structureOf(*v[6], 3);
        if (!fields) return badObject(8);
        state.emergencyProfile = numberOf<std::uint16_t>((*fields)[0]).value_or(0);
        const auto start = dlms::DateTime::fromData((*fields)[1]);
        if (start && start->year != dlms::DateTime::anyYear) state.emergencyStart = start->toString();
        state.emergencyDuration = secondsOf((*fields)[2]);
    }
    if (const auto* groups = v[7] ? v[7]->list() : nullptr) {
        for (const Data& group : *groups) {
            if (const auto id = numberOf<std::uint16_t>(group)) state.emergencyGroups.push_back(*id);
        }
    }
    state.emergencyActive = numberOf<std::uint8_t>(v[8]).value_or(0) != 0;
    if (v[9]) {
        const auto* fields = structureOf(*v[9], 2);
        if (!fields) return badObject(11);
        state.over = scriptOf((*fields)[0]);
        state.under = scriptOf((*fields)[1]);
    }
    return state;
}

Result<RegisterMonitorState> readRegisterMonitor(MeterLink& link, const dlms::Obis& object) {
    const auto values = readAttributes(link, registerMonitorClass, object, {2, 3, 4});
    if (!values) return Unexpected(values.error());
    const auto& v = *values;
    const auto* thresholds = v[0]->list();
    const auto watched = v[1] ? watchedOf(*v[1]) : std::nullopt;
    const auto* actions = v[2] ? v[2]->list() : nullptr;
    if (!thresholds) return badObject(2);
    if (!watched) return badObject(3);
    const auto scaler = scalerOf(link, *watched);
    if (!scaler) return Unexpected(scaler.error());
    RegisterMonitorState state;
    state.watched = *watched;
    for (std::size_t i = 0; i < thresholds->size(); ++i) {
        RegisterMonitorState::Step step{scaled((*thresholds)[i], *scaler), {}, {}};
        if (const auto* pair = actions && i < actions->size() ? structureOf((*actions)[i], 2) : nullptr) {
            step.up = scriptOf((*pair)[0]);
            step.down = scriptOf((*pair)[1]);
        }
        state.steps.push_back(std::move(step));
    }
    return state;
}

}  // namespace ami::app
