#include "app/control/EventLogs.h"

#include "app/control/Fields.h"

namespace ami::app {

namespace {

/// The clearing may be logged in the log itself, and something may happen while we look.
constexpr std::uint64_t mostAfterClearing = 3;

/// 0.0.96.11.E.255 and 0.0.96.11.0.255: event code objects.
bool isCodeColumn(const ProfileColumn& column) {
    const dlms::Obis& object = column.object.instance;
    return column.object.classId == dlms::cls::data && object.a() == 0 && object.c() == 96 && object.d() == 11;
}

std::optional<std::size_t> codeColumn(const std::vector<ProfileColumn>& columns) {
    std::optional<std::size_t> firstNumber;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (isCodeColumn(columns[i])) return i;
        if (!firstNumber && !columns[i].isClock) firstNumber = i;
    }
    return firstNumber;
}

Result<std::uint64_t> entriesInUse(MeterLink& link, EventLogKind kind) {
    const auto value = link.read({dlms::cls::profileGeneric, eventLogObject(kind), 7});
    if (!value) return Unexpected(value.error());
    const auto count = value->toUint64();
    return count ? Result<std::uint64_t>(*count) : Result<std::uint64_t>(badObject(7));
}

Change clearChange(EventLogKind kind, std::uint64_t entries) {
    Change change;
    change.act = Act::ClearLog;
    change.classId = dlms::cls::profileGeneric;
    change.object = eventLogObject(kind);
    change.member = 1;
    change.before = std::to_string(entries) + " entries";
    change.from = {{Phrase::Kind::Entries, {}, {static_cast<std::int64_t>(entries)}}};
    change.after = "none";
    change.cautions = {{Caution::Kind::DataLost, static_cast<std::int64_t>(entries)}, {Caution::Kind::Irreversible, 0}};
    return change;
}

}  // namespace

dlms::Obis eventLogObject(EventLogKind kind) { return {0, 0, 99, 98, static_cast<std::uint8_t>(kind)}; }

const char* name(EventLogKind kind) {
    switch (kind) {
        case EventLogKind::Standard: return "standard";
        case EventLogKind::Fraud: return "fraud";
        case EventLogKind::Disconnector: return "disconnector";
        case EventLogKind::MBus: return "mbus";
        case EventLogKind::Quality: return "quality";
        case EventLogKind::Communication: return "communication";
    }
    return "?";
}

std::optional<EventLogKind> eventLogNamed(std::string_view wanted) {
    for (const EventLogKind kind : allEventLogs) {
        if (wanted == name(kind)) return kind;
    }
    return std::nullopt;
}

Result<EventLogResult> readEventLog(MeterLink& link, const EventLogRequest& request, const EventSlice& slice,
                                    const std::function<void(const ProfileProgress&)>& progress) {
    ProfileRequest profile;
    profile.profile = eventLogObject(request.kind);
    profile.from = request.from;
    profile.to = request.to;
    profile.assumedDeviation = request.assumedDeviation;
    const auto done = readProfile(link, profile, [&](const std::vector<ProfileColumn>& columns, std::chrono::seconds,
                                                     const std::vector<ProfileRow>& rows) -> Result<void> {
        const auto code = codeColumn(columns);
        std::vector<LoggedEvent> events;
        for (const ProfileRow& row : rows) {
            LoggedEvent event{row.time, row.meterTime, {}, {}};
            for (std::size_t i = 0; i < columns.size() && i < row.values.size(); ++i) {
                if (columns[i].isClock) continue;
                std::optional<Decimal> value = row.values[i];
                // A column that looks like a profile status is handed over as such.
                if (!value && columns[i].isStatus && row.status) value = Decimal::fromUnsigned(*row.status, 0);
                if (i != code) {
                    event.others.emplace_back(columns[i].object.instance, value);
                } else if (value && !value->isNegative() && value->exponent() == 0 && value->magnitude() <= 0xFFFFFFFF) {
                    event.code = static_cast<std::uint32_t>(value->magnitude());
                }
            }
            events.push_back(std::move(event));
        }
        return slice(events);
    }, progress);
    if (!done) return Unexpected(done.error());
    return EventLogResult{done->rows, done->entriesInUse};
}

Result<Change> planClearLog(MeterLink& link, EventLogKind kind) {
    const auto entries = entriesInUse(link, kind);
    if (!entries) return Unexpected(entries.error());
    return clearChange(kind, *entries);
}

Result<std::uint64_t> clearLog(MeterLink& link, EventLogKind kind, const ActContext& context) {
    const auto before = entriesInUse(link, kind);
    if (!before) return before;
    return recorded<std::uint64_t>(context, clearChange(kind, *before), [&]() -> Result<std::uint64_t> {
        const dlms::MethodRef reset{dlms::cls::profileGeneric, eventLogObject(kind), 1};
        if (auto ok = invokeMethod(link, reset, dlms::Data::integer(0)); !ok) return Unexpected(ok.error());
        const auto after = entriesInUse(link, kind);
        if (!after) return after;
        if (*after > mostAfterClearing) {
            return fail(Fault::Unexpected, Layer::Control, ControlError::NotCleared, static_cast<std::int64_t>(*after));
        }
        return after;
    }, [](const std::uint64_t& entries) { return std::to_string(entries) + " entries"; });
}

}  // namespace ami::app
