#include <algorithm>
#include <iterator>

#include "app/check/CheckRun.h"
#include "app/readings/ProfileGaps.h"
#include "app/readings/ProfileRows.h"

namespace ami::app {

namespace {

using dlms::AttributeRef;
using dlms::Deviation;
using dlms::ObjectListEntry;

constexpr std::uint32_t endRows = 50;
constexpr std::size_t mostHeld = 4096;

class ProfileCheck {
public:
    ProfileCheck(CheckRun& run, const std::vector<ObjectListEntry>& objects, const dlms::Obis& instance)
        : run_(run), objects_(objects), instance_(instance) {}

    CheckedProfile check() {
        result_.instance = instance_;
        const auto description = run_.ask(textOf(attribute(3)), [&](MeterLink& link) { return describeProfile(link, instance_); });
        if (!description) {
            result_.error = description.error();
            return result_;
        }
        profile_ = *description;
        result_.entriesInUse = profile_.entriesInUse;
        result_.capturePeriod = profile_.capturePeriod;
        examineDescription();
        readRows();
        return result_;
    }

private:
    AttributeRef attribute(std::int8_t index) const { return {dlms::cls::profileGeneric, instance_, index}; }
    std::string where() const { return textOf(attribute(2)); }

    void examineDescription() {
        for (const ProfileColumn& column : profile_.columns) {
            const auto& object = column.object;
            const bool there = std::any_of(objects_.begin(), objects_.end(), [&](const ObjectListEntry& entry) {
                return entry.classId == object.classId && entry.instance == object.instance;
            });
            if (!there) {
                run_.found(Deviation::CaptureObjectUnknown, textOf(attribute(3)), object.classId, {},
                           textOf(AttributeRef{object.classId, object.instance, object.attribute}));
            }
        }
        if (profile_.entriesInUse && profile_.profileEntries && *profile_.entriesInUse > *profile_.profileEntries) {
            run_.found(Deviation::EntriesInUseTooMany, textOf(attribute(7)), static_cast<std::int64_t>(*profile_.entriesInUse), {},
                       std::to_string(*profile_.entriesInUse) + " > " + std::to_string(*profile_.profileEntries));
        }
        if (!isSorted()) return;
        const auto object = run_.read(attribute(6));
        const auto key = object ? dlms::CaptureObject::fromData(*object) : std::nullopt;
        const bool captured = key && std::any_of(profile_.columns.begin(), profile_.columns.end(), [&](const ProfileColumn& column) {
                                  return column.object.classId == key->classId && column.object.instance == key->instance &&
                                         column.object.attribute == key->attribute;
                              });
        if (!captured) run_.found(Deviation::SortObjectMissing, textOf(attribute(6)), 0, {}, object ? shown(*object) : std::string());
    }

    void readRows() {
        if (profile_.entriesInUse == std::uint64_t{0}) return;
        if (profile_.entriesInUse && *profile_.entriesInUse <= run_.options().mostRows) return readWhole();
        readEnds();
    }

    bool isSorted() const { return profile_.sortMethod != dlms::SortMethod::Fifo && profile_.sortMethod != dlms::SortMethod::Lifo; }

    Result<std::vector<ProfileRow>> rows(const std::optional<dlms::SelectiveAccess>& selection) {
        ProfileRequest request;
        request.profile = instance_;
        std::vector<ProfileRow> all;
        const auto read = run_.ask(where(), [&](MeterLink& link) {
            all.clear();
            // Only distances between rows matter here, so a clock without deviation may count as UTC.
            if (profile_.clock.kind == ClockRule::Kind::Unknown) request.assumedDeviation = 0;
            return app::readRows(link, request, profile_, selection, mostHeld, [&](std::vector<ProfileRow> some) -> Result<void> {
                std::move(some.begin(), some.end(), std::back_inserter(all));
                return {};
            });
        });
        if (!read) return Unexpected(read.error());
        return all;
    }

    void readWhole() {
        const auto all = rows(std::nullopt);
        if (!all) return failed(all.error());
        result_.whole = true;
        result_.rowsRead = all->size();
        // The meter may have captured a row since it was asked how many there are.
        const auto now = run_.read(attribute(7));
        const std::uint64_t least = *profile_.entriesInUse;
        const std::uint64_t most = std::max(least, now ? now->toUint64().value_or(least) : least);
        if (all->size() < least || all->size() > most) {
            run_.found(Deviation::EntriesInUseOther, where(), static_cast<std::int64_t>(all->size()), {},
                       std::to_string(all->size()) + " in place of " + std::to_string(least));
        }
        examineOrder(*all);
        examineSelection(*all);
        examineGaps(*all);
    }

    /// A long profile: its first and last rows by entry.
    void readEnds() {
        const auto last = static_cast<std::uint32_t>(std::min<std::uint64_t>(profile_.entriesInUse.value_or(endRows), 0xFFFFFFFF));
        for (const auto& [from, to] : {std::pair<std::uint32_t, std::uint32_t>{1, std::min(endRows, last)},
                                       std::pair<std::uint32_t, std::uint32_t>{last > endRows ? last - endRows + 1 : 1, last}}) {
            if (!run_.report().negotiated.conformance.has(dlms::Conformance::SelectiveAccess)) return;
            const auto part = rows(dlms::EntryAccess{from, to, 1, 0});
            if (!part) return failed(part.error(), true);
            result_.rowsRead += part->size();
            if (part->size() != to - from + 1) {
                return run_.found(Deviation::SelectionIgnored, where(), static_cast<std::int64_t>(part->size()), {},
                                  std::to_string(part->size()) + " rows for entries " + std::to_string(from) + " to " + std::to_string(to));
            }
            settleSelection(true);
            examineOrder(*part);
            examineGaps(*part);
        }
    }

    void failed(const Error& error, bool selective = false) {
        result_.error = error;
        if (error.layer == Layer::Data && error.code == static_cast<std::uint16_t>(dlms::DataError::BadClock)) {
            run_.found(Deviation::NullClockWithoutBase, where(), error.detail);
        } else if (error.layer == Layer::Link && error.code == static_cast<std::uint16_t>(ReadingError::BadRow)) {
            run_.found(Deviation::RowShape, where(), error.detail);
        } else if (isRefusal(error) && selective) {
            settleSelection(false);
            run_.found(Deviation::SelectionRefused, where(), error.detail);
        } else if (isRefusal(error)) {
            run_.found(Deviation::AccessRightUnkept, where(), error.detail);
        }
    }

    void settleSelection(bool works) {
        for (CheckedService& service : run_.report().services) {
            if (service.bit != dlms::Conformance::SelectiveAccess || service.verdict == ServiceVerdict::Works) continue;
            if (service.claimed) service.verdict = works ? ServiceVerdict::Works : ServiceVerdict::Refused;
        }
    }

    void examineSelection(const std::vector<ProfileRow>& all) {
        if (all.size() < 3 || !run_.report().negotiated.conformance.has(dlms::Conformance::SelectiveAccess)) return;
        const auto some = rows(dlms::EntryAccess{2, 3, 1, 0});
        if (!some) {
            if (!isRefusal(some.error())) return;
            settleSelection(false);
            return run_.found(Deviation::SelectionRefused, where(), some.error().detail);
        }
        settleSelection(true);
        const bool right = some->size() == 2 && (*some)[0].time == all[1].time && (*some)[1].time == all[2].time;
        if (!right) {
            run_.found(Deviation::SelectionIgnored, where(), static_cast<std::int64_t>(some->size()), {},
                       std::to_string(some->size()) + " rows for entries 2 to 3");
        }
    }

    void examineOrder(const std::vector<ProfileRow>& rows) {
        for (std::size_t i = 1; i < rows.size(); ++i) {
            if (rows[i].time == rows[i - 1].time) run_.found(Deviation::RowTwice, where(), static_cast<std::int64_t>(i), {}, rows[i].meterTime);
            const bool falls = rows[i].time < rows[i - 1].time;
            const bool newestFirst = profile_.order == dlms::RowOrder::NewestFirst;
            if (profile_.order != dlms::RowOrder::Other && rows[i].time != rows[i - 1].time && falls != newestFirst) {
                return run_.found(Deviation::RowsUnordered, where(), static_cast<std::int64_t>(i), {},
                                  rows[i - 1].meterTime + " before " + rows[i].meterTime);
            }
        }
    }

    void examineGaps(const std::vector<ProfileRow>& rows) {
        if (profile_.capturePeriod.count() == 0 || rows.size() < 2) return;
        RowTimes times(profile_.capturePeriod);
        for (const ProfileRow& row : rows) times.add(row.time);
        const auto gaps = times.gaps(times.first(), times.last());
        result_.gaps += gaps.size();
        if (!gaps.empty()) {
            run_.found(Deviation::CapturePeriodUnkept, where(), static_cast<std::int64_t>(gaps.size()), {}, toIso8601(gaps.front()));
        }
    }

    CheckRun& run_;
    const std::vector<ObjectListEntry>& objects_;
    dlms::Obis instance_;
    ProfileDescription profile_;
    CheckedProfile result_;
};

}  // namespace

void checkProfiles(CheckRun& run, const std::vector<ObjectListEntry>& objects) {
    const auto isProfile = [](const ObjectListEntry& entry) { return entry.classId == dlms::cls::profileGeneric; };
    run.begin(CheckPart::Profiles, static_cast<std::uint64_t>(std::count_if(objects.begin(), objects.end(), isProfile)));
    for (const ObjectListEntry& entry : objects) {
        if (run.isOver()) return;
        if (!isProfile(entry)) continue;
        run.report().profiles.push_back(ProfileCheck(run, objects, entry.instance).check());
        run.step();
    }
}

}  // namespace ami::app
