#include "app/sim/model/Limits.h"

#include <algorithm>
#include <cmath>

namespace ami::sim {

using dlms::Data;
using dlms::DataAccessResult;
using dlms::Obis;
using namespace std::chrono;

namespace {

constexpr hours longestLook{1};
const Obis watchedName(1, 0, 1, 7, 0);

Data watched() {
    return Data::structure({Data::longUnsigned(dlms::cls::registerClass), Data::octetString(watchedName.groups), Data::integer(2)});
}

Data scriptItem(std::uint8_t table, std::uint16_t id) {
    return Data::structure({Data::octetString(Obis(0, 0, 10, 0, table).groups), Data::longUnsigned(id)});
}

}  // namespace

Limits::Limits(SimMeter& meter, ObjectModel& objects) : meter_(meter), objects_(objects) {
    emergencyProfile =
        Data::structure({Data::longUnsigned(0), Data::octetString(dlms::DateTime{}.toBytes()), Data::doubleLongUnsigned(0)});
    emergencyGroups = Data::array({});
    monitorThresholds = Data::array({Data::doubleLongUnsigned(8'000)});
}

bool Limits::emergencyActive() const {
    const auto& fields = *emergencyProfile.list();
    const auto& groups = *emergencyGroups.list();
    if (std::none_of(groups.begin(), groups.end(), [&](const Data& group) { return group.toUint64() == fields[0].toUint64(); })) return false;
    const auto start = dlms::DateTime::fromData(fields[1]);
    if (!start || !start->isComplete()) return false;
    const UtcTime begin = meter_.zone().toUtc(*start).value_or(UtcTime::max());
    const UtcTime now = meter_.clock();
    return now >= begin && now - begin < seconds(static_cast<std::int64_t>(fields[2].toUint64().value_or(0)));
}

void Limits::second(UtcTime at) {
    const double power = meter_.isConnected() ? std::max(meter_.feeder().state(at).activePower(), 0.0) : 0.0;
    const bool over = power > activeThreshold();
    overFor_ = over ? overFor_ + 1 : 0;
    underFor_ = over ? 0 : underFor_ + 1;
    if (!exceeded_ && overFor_ >= std::max(overDuration, 1u)) {
        exceeded_ = true;
        meter_.addEvent(EventCode::LimiterExceeded);
        objects_.runScript(Obis(0, 0, 10, 0, 106), 1, true);
    } else if (exceeded_ && underFor_ >= std::max(underDuration, 1u)) {
        exceeded_ = false;
        meter_.addEvent(EventCode::LimiterOk);
    }
    const auto& thresholds = *monitorThresholds.list();
    const bool above = !thresholds.empty() && power > static_cast<double>(thresholds.front().toUint64().value_or(0xFFFFFFFF));
    if (above != monitorAbove_) {
        monitorAbove_ = above;
        objects_.runScript(Obis(0, 0, 10, 0, 103), above ? 1 : 2, true);
    }
}

void Limits::settle(UtcTime from, UtcTime to) {
    const UtcTime begin = std::max(from, to - longestLook);
    for (UtcTime at = floor<seconds>(begin) + seconds(1); at <= to; at += seconds(1)) second(at);
}

void ObjectModel::addLimits() {
    Limits& limits = *limits_;
    const auto number = [this](std::int8_t id, std::uint32_t& slot) {
        CosemAttribute attribute = readOnly(id, [&slot] { return Data::doubleLongUnsigned(slot); });
        attribute.writers = Management;
        attribute.write = [this, &slot](const Data& value) {
            if (value.tag() != dlms::DataTag::DoubleLongUnsigned) return DataAccessResult::TypeUnmatched;
            slot = static_cast<std::uint32_t>(value.toUint64().value_or(0));
            meter_.addEvent(EventCode::LimiterChanged);
            return DataAccessResult::Success;
        };
        return attribute;
    };
    CosemObject limiter{71, 0, Obis(0, 0, 17, 0, 0), {}, {}};
    limiter.attributes.push_back(readOnly(2, watched));
    limiter.attributes.push_back(readOnly(3, [&limits] { return Data::doubleLongUnsigned(limits.activeThreshold()); }));
    limiter.attributes.push_back(number(4, limits.normal));
    limiter.attributes.push_back(number(5, limits.emergency));
    limiter.attributes.push_back(number(6, limits.overDuration));
    limiter.attributes.push_back(number(7, limits.underDuration));
    limiter.attributes.push_back(kept(8, limits.emergencyProfile, Management, [](const Data& value) {
        return isTable(Data::array({value}), 3) && dlms::DateTime::fromData((*value.list())[1]).has_value();
    }));
    limiter.attributes.push_back(
        kept(9, limits.emergencyGroups, Management, [](const Data& value) { return value.tag() == dlms::DataTag::Array; }));
    limiter.attributes.push_back(readOnly(10, [&limits] { return Data::boolean(limits.emergencyActive()); }));
    limiter.attributes.push_back(readOnly(11, [] { return Data::structure({scriptItem(106, 1), scriptItem(0, 0)}); }));
    add(std::move(limiter));

    CosemObject monitor{21, 0, Obis(0, 0, 16, 0, 0), {}, {}};
    monitor.attributes.push_back(
        kept(2, limits.monitorThresholds, Management, [](const Data& value) { return value.tag() == dlms::DataTag::Array; }));
    monitor.attributes.push_back(readOnly(3, watched));
    monitor.attributes.push_back(
        readOnly(4, [] { return Data::array({Data::structure({scriptItem(103, 1), scriptItem(103, 2)})}); }));
    add(std::move(monitor));

    CosemAttribute output = readOnly(2, [&limits] { return Data::unsigned8(limits.output); });
    output.writers = Management;
    output.write = [&limits](const Data& value) {
        const auto state = value.toUint64();
        if (value.tag() != dlms::DataTag::Unsigned || !state) return DataAccessResult::TypeUnmatched;
        if (*state > 1) return DataAccessResult::OtherReason;
        limits.output = static_cast<std::uint8_t>(*state);
        return DataAccessResult::Success;
    };
    add({dlms::cls::data, 0, Obis(0, 0, 96, 3, 2), {output}, {}});
}

}  // namespace ami::sim
