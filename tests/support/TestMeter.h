#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "protocol/crypto/SecureBytes.h"
#include "protocol/dlms/DateTime.h"
#include "protocol/dlms/ServerSession.h"
#include "protocol/dlms/Unit.h"

namespace ami::test {

/// A small object model behind the server role: values by attribute, one load profile, and the misbehaviours that readers must survive.
class TestMeter : public dlms::CosemServer {
public:
    using Value = std::function<dlms::GetResult()>;

    struct Row {
        UtcTime time{};
        std::uint32_t energy = 0;
        std::uint8_t status = 0;
    };

    std::string password;                  ///< empty: no authentication asked for
    std::vector<Row> rows;                 ///< of 1.0.99.1.0.255: clock, AMR profile status, 1.0.1.8.0 with scaler 1 (10 Wh)
    std::uint32_t capturePeriod = 900;
    std::uint32_t profileEntries = 35040;
    std::int16_t deviation = 0;            ///< of the time stamps and the clock
    bool nullClock = false;                ///< time stamps of an answer but the first are null
    bool nullRepeats = false;              ///< statuses and energies that equal the row before are null
    int sortMethod = 1;                    ///< 2 sends the newest row first, 3 and 4 sort by energy
    dlms::CaptureObject sortObject{dlms::cls::clock, dlms::Obis(0, 0, 1, 0, 0), 2, 0};
    std::function<dlms::DateTime(const Row&)> stamp;  ///< instead of a time with the deviation above
    std::optional<dlms::CaptureObject> restricting;   ///< of the last range
    bool refuseRange = false;
    bool refuseRangeWithDeviation = false;
    bool refuseEntry = false;
    bool ignoreSelection = false;
    std::size_t loseRows = 0;              ///< so many rows at the end of each whole answer stay away
    UtcTime now{};                         ///< the meter's clock
    std::function<void()> onRange;         ///< called before a range is answered
    int associations = 0, releases = 0, ranges = 0, entries = 0, wholes = 0;
    std::map<dlms::AttributeRef, Value> values;

    TestMeter() {
        using dlms::Data;
        using dlms::Obis;
        text(Obis(0, 0, 42, 0, 0), "ABC0000012345678");
        text(Obis(0, 0, 96, 1, 0), "12345678");
        text(Obis(0, 0, 96, 1, 1), "TM-3");
        text(Obis(1, 0, 0, 2, 0), "1.2.3");
        values[{dlms::cls::clock, Obis(0, 0, 1, 0, 0), 2}] = [this] { return dlms::DateTime::fromUtc(now, deviation).toData(); };
        reg(Obis(1, 0, 1, 8, 0), 1, 30, [this] { return Data::doubleLongUnsigned(rows.empty() ? 0 : rows.back().energy); });
        const Obis profile(1, 0, 99, 1, 0);
        const auto attribute = [&](std::int8_t index, Value value) {
            values[{dlms::cls::profileGeneric, profile, index}] = std::move(value);
        };
        attribute(3, [] {
            return Data::array({dlms::CaptureObject{dlms::cls::clock, Obis(0, 0, 1, 0, 0), 2, 0}.toData(),
                                dlms::CaptureObject{dlms::cls::data, Obis(0, 0, 96, 10, 1), 2, 0}.toData(),
                                dlms::CaptureObject{dlms::cls::registerClass, Obis(1, 0, 1, 8, 0), 2, 0}.toData()});
        });
        attribute(4, [this] { return Data::doubleLongUnsigned(capturePeriod); });
        attribute(5, [this] { return Data::enumeration(static_cast<std::uint8_t>(sortMethod)); });
        attribute(6, [this] { return sortObject.toData(); });
        attribute(7, [this] { return Data::doubleLongUnsigned(static_cast<std::uint32_t>(rows.size())); });
        attribute(8, [this] { return Data::doubleLongUnsigned(profileEntries); });
    }

    void text(const dlms::Obis& instance, std::string value) {
        values[{dlms::cls::data, instance, 2}] = [value = std::move(value)] { return dlms::Data::octetString(toBytes(value)); };
    }

    void reg(const dlms::Obis& instance, std::int8_t scaler, dlms::UnitCode unit, std::function<dlms::Data()> value) {
        values[{dlms::cls::registerClass, instance, 2}] = [value = std::move(value)] { return value(); };
        values[{dlms::cls::registerClass, instance, 3}] = [scaler, unit] { return dlms::ScalerUnit{scaler, unit}.toData(); };
    }

    /// @p count rows of a rising counter; the last one ends at @p last, and the clock stands there.
    void fillProfile(std::size_t count, UtcTime last) {
        rows.clear();
        for (std::size_t i = 0; i < count; ++i) {
            const auto back = std::chrono::seconds(capturePeriod) * static_cast<std::int64_t>(count - 1 - i);
            rows.push_back({last - back, static_cast<std::uint32_t>(1000 + i * 7), 0});
        }
        now = last;
    }

    std::vector<dlms::ObjectListEntry> objects() const {
        std::vector<dlms::ObjectListEntry> list;
        for (const auto& [attribute, value] : values) {
            if (!list.empty() && list.back().classId == attribute.classId && list.back().instance == attribute.instance) continue;
            dlms::ObjectListEntry entry;
            entry.classId = attribute.classId;
            entry.instance = attribute.instance;
            list.push_back(std::move(entry));
        }
        return list;
    }

    dlms::AssociationVerdict associate(std::uint16_t, const dlms::Aarq& aarq, BytesView authenticationValue) override {
        const Bytes expected = toBytes(password);
        const bool good = password.empty() || (aarq.mechanism == dlms::AuthenticationMechanism::LowLevel &&
                                               crypto::constantTimeEqual(expected, authenticationValue));
        if (!good) return {dlms::AssociationResult::RejectedPermanent, dlms::DiagnosticSource::ServiceUser, 13};
        ++associations;
        return {};
    }

    void released(std::uint16_t) override { ++releases; }

    dlms::GetResult get(std::uint16_t, const dlms::AttributeRef& attribute,
                        const std::optional<dlms::SelectiveAccess>& selection) override {
        if (attribute.classId == dlms::cls::profileGeneric && attribute.attribute == 2) return buffer(selection);
        if (selection) return dlms::DataAccessResult::ScopeOfAccessViolated;
        if (attribute.classId == dlms::cls::associationLn && attribute.attribute == 2) return dlms::encodeObjectList(objects());
        const auto found = values.find(attribute);
        return found == values.end() ? dlms::GetResult(dlms::DataAccessResult::ObjectUndefined) : found->second();
    }

    dlms::DataAccessResult set(std::uint16_t, const dlms::AttributeRef& attribute, const dlms::Data& value) override {
        if (!values.contains(attribute)) return dlms::DataAccessResult::ReadWriteDenied;
        if (!forgetsWrites) values[attribute] = [value] { return value; };
        return dlms::DataAccessResult::Success;
    }
    bool forgetsWrites = false;

    dlms::ActionOutcome action(std::uint16_t, const dlms::MethodRef&, const std::optional<dlms::Data>&) override {
        return {dlms::ActionResult::Success, std::nullopt};
    }

private:
    dlms::GetResult buffer(const std::optional<dlms::SelectiveAccess>& selection) {
        const std::vector<Row> ordered = inOrder();
        std::vector<Row> chosen = ordered;
        if (const auto* range = selection ? std::get_if<dlms::RangeAccess>(&*selection) : nullptr) {
            if (onRange) onRange();
            if (refuseRange) return dlms::DataAccessResult::TypeUnmatched;
            const auto from = dlms::DateTime::fromData(range->from), to = dlms::DateTime::fromData(range->to);
            if (!from || !to) return dlms::DataAccessResult::TypeUnmatched;
            if (refuseRangeWithDeviation && from->deviation != dlms::DateTime::unspecifiedDeviation)
                return dlms::DataAccessResult::TypeUnmatched;
            ++ranges;
            restricting = range->restricting;
            if (!ignoreSelection)
                std::erase_if(chosen,
                              [&](const Row& row) { return row.time < *from->toUtc(deviation) || row.time > *to->toUtc(deviation); });
        } else if (const auto* entry = selection ? std::get_if<dlms::EntryAccess>(&*selection) : nullptr) {
            if (refuseEntry) return dlms::DataAccessResult::TypeUnmatched;
            ++entries;
            if (!ignoreSelection) {
                const std::size_t end = std::min<std::size_t>(entry->toEntry == 0 ? rows.size() : entry->toEntry, rows.size());
                const std::size_t begin = std::min<std::size_t>(entry->fromEntry - 1, end);
                chosen = {ordered.begin() + static_cast<std::ptrdiff_t>(begin), ordered.begin() + static_cast<std::ptrdiff_t>(end)};
            }
        } else {
            ++wholes;
            chosen.resize(chosen.size() - std::min(loseRows, chosen.size()));
        }
        dlms::DataList list;
        const Row* before = nullptr;
        for (const Row& row : chosen) {
            const auto time = stamp ? stamp(row) : dlms::DateTime::fromUtc(row.time, deviation);
            const bool repeats = nullRepeats && before;
            list.push_back(dlms::Data::structure(
                {nullClock && before ? dlms::Data::null() : time.toData(),
                 repeats && before->status == row.status ? dlms::Data::null() : dlms::Data::unsigned8(row.status),
                 repeats && before->energy == row.energy ? dlms::Data::null() : dlms::Data::doubleLongUnsigned(row.energy)}));
            before = &row;
        }
        return dlms::Data::array(std::move(list));
    }

    std::vector<Row> inOrder() const {
        std::vector<Row> ordered = rows;
        const auto byEnergy = [](const Row& a, const Row& b) { return a.energy < b.energy; };
        if (sortMethod == 2) std::reverse(ordered.begin(), ordered.end());
        if (sortMethod == 3) std::stable_sort(ordered.rbegin(), ordered.rend(), byEnergy);
        if (sortMethod == 4) std::stable_sort(ordered.begin(), ordered.end(), byEnergy);
        return ordered;
    }
};

}  // namespace ami::test
