#include <algorithm>

#include "app/readings/ProfileGaps.h"
#include "app/readings/ProfileRows.h"
#include "app/readings/Registers.h"
#include "app/readings/RowDoubt.h"
#include "app/readings/Values.h"

namespace ami::app {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using Clock = std::chrono::steady_clock;

constexpr milliseconds shortest{1000}, longest{4000};  ///< time of one request; after 5 s a person takes it for a standstill
constexpr seconds day{86400};
constexpr seconds longestSlice = 31 * day;
constexpr std::uint32_t mostEntries = 20'000;
constexpr int mostAttempts = 4;           ///< at one part whose rows are in doubt
constexpr std::size_t mostHeld = 20'000;  ///< rows that are put in order of time before they are handed over

/// The meter said no to this request; it may say yes to a simpler one.
bool isRefusal(const Error& error) {
    if (error.layer != Layer::Xdlms) return false;
    const auto code = static_cast<dlms::XdlmsError>(error.code);
    return code == dlms::XdlmsError::AccessRefused || code == dlms::XdlmsError::ExceptionResponse ||
           code == dlms::XdlmsError::ServiceError || code == dlms::XdlmsError::NotNegotiated;
}

/// Something that may be over in a moment: a pulled plug, a hand before the probe. A link that is too noisy stays refused.
bool isBreak(const Error& error) { return error.fault == Fault::LinkLost || error.fault == Fault::TimedOut; }

/// What damage that no check sequence noticed can look like.
bool isBrokenValue(const Error& error) {
    if (error.layer == Layer::Data) return true;
    return error == fail(Fault::Unexpected, Layer::Link, ReadingError::BadRow, error.detail).error();
}

class ProfileReader {
public:
    ProfileReader(MeterLink& link, const ProfileRequest& request, const ProfileSlice& slice,
                  const std::function<void(const ProfileProgress&)>& progress)
        : link_(link),
          request_(request),
          slice_(slice),
          progress_(progress),
          started_(Clock::now()),
          octetsBefore_(link.counters().octetsIn),
          valueOctetsBefore_(link.counters().valueOctets),
          errorsBefore_(link.counters().errors) {}

    Result<ProfileResult> run() {
        auto description = describeProfile(link_, request_.profile);
        if (!description) return Unexpected(description.error());
        profile_ = std::move(*description);
        times_ = RowTimes(profile_.capturePeriod);
        if (auto ok = readClock(); !ok) return Unexpected(ok.error());
        report();
        Result<void> done;
        if (profile_.entriesInUse != std::uint64_t{0}) {
            done = readEnds();
            if (done) done = readRows();
        }
        if (!done) return Unexpected(done.error());
        return prove();
    }

private:
    bool wantsAll() const { return !request_.from && !request_.to; }

    Result<void> readClock() {
        const dlms::CaptureObject& object = profile_.columns[profile_.clockColumn].object;
        const auto results = readAll(link_, {{object.classId, object.instance, object.attribute}});
        if (!results) return Unexpected(results.error());
        const dlms::Data* value = valueOf(results->front());
        const auto time = value ? dlms::DateTime::fromData(*value) : std::nullopt;
        if (!time) return {};
        const auto assumed = request_.assumedDeviation ? request_.assumedDeviation : profile_.clock.deviationOf(*time);
        deviation_ = time->deviation != dlms::DateTime::unspecifiedDeviation ? time->deviation : assumed.value_or(0);
        withoutDeviation_ = time->deviation == dlms::DateTime::unspecifiedDeviation;
        meterNow_ = time->toUtc(assumed);
        return {};
    }

    /// Rows of one request, in order of time; more than fit are handed over piece by piece, and those are read once only.
    Result<void> readBuffer(const std::optional<dlms::SelectiveAccess>& selection, const RowSink& sink) {
        std::optional<std::vector<ProfileRow>> before;
        for (int attempt = 1;; ++attempt) {
            std::vector<ProfileRow> rows;
            bool handedOver = false;
            const std::uint64_t errorsBefore = link_.counters().errors;
            const auto read = readOnce(selection, [&](std::vector<ProfileRow> some) -> Result<void> {
                if (!handedOver && rows.empty() && some.size() < mostHeld) {
                    rows = std::move(some);
                    return {};
                }
                if (!std::exchange(handedOver, true) && !rows.empty()) {
                    if (auto ok = sink(std::exchange(rows, {})); !ok) return ok;
                }
                return sink(std::move(some));
            });
            const bool authenticated = link_.security().verified;
            const bool damaged = link_.counters().errors != errorsBefore && !authenticated;
            const bool again = attempt < mostAttempts && !handedOver;
            if (!read) {
                const bool lost = !link_.isOpen() && request_.reconnect && isBreak(read.error());
                if (!again || (!lost && (!damaged || !isBrokenValue(read.error())))) return read;
                if (lost && !request_.reconnect(read.error())) return read;
                ++readAgain_;
                continue;
            }
            if (handedOver) return {};
            const bool agreed = before && confirmRows(*before, rows);
            const bool doubted = damaged && doubtOf(rows, profile_.columns, profile_.capturePeriod) != RowDoubt::None;
            if (agreed || authenticated || rows.empty() || (!doubted && !request_.twice)) return rows.empty() ? Result<void>() : sink(std::move(rows));
            if (!again) return fail(Fault::Unexpected, Layer::Link, ReadingError::Unverified);
            if (doubted || before) ++readAgain_;
            before = std::move(rows);
        }
    }

    Result<void> readOnce(const std::optional<dlms::SelectiveAccess>& selection, const RowSink& sink) {
        return app::readRows(link_, request_, profile_, selection, mostHeld, [&](std::vector<ProfileRow> rows) {
            // Each APDU is checked by itself, and the association takes none with less protection than was agreed.
            if (link_.security().verified) {
                for (ProfileRow& row : rows) row.verified = true;
            }
            std::stable_sort(rows.begin(), rows.end(), [](const ProfileRow& a, const ProfileRow& b) { return a.time < b.time; });
            return sink(std::move(rows));
        });
    }

    /// Times of the first and the last entry; a buffer may be sorted either way.
    Result<void> readEnds() {
        if (!profile_.entriesInUse || profile_.order == dlms::RowOrder::Other) return {};
        const auto last = static_cast<std::uint32_t>(std::min<std::uint64_t>(*profile_.entriesInUse, 0xFFFFFFFF));
        for (const std::uint32_t entry : {std::uint32_t{1}, last}) {
            std::optional<UtcTime> time;
            std::size_t rows = 0;
            const auto read = readBuffer(dlms::EntryAccess{entry, entry, 1, 0}, [&](const std::vector<ProfileRow>& some) -> Result<void> {
                rows += some.size();
                time = some.front().time;
                return rows > 1 ? Result<void>(rowCountWrong()) : Result<void>();
            });
            if (!read && rows <= 1 && !isRefusal(read.error())) return read;
            // Another number of rows than asked for: the meter does not look at the selection.
            if (!read || rows != 1) {
                entriesRefused_ = true;
                return {};
            }
            oldest_ = std::min(oldest_.value_or(*time), *time);
            newest_ = std::max(newest_.value_or(*time), *time);
            if (last == 1) break;
        }
        return {};
    }

    Result<void> readRows() {
        // Sorted by a value: neither a range in time nor a number says which rows belong together.
        if (profile_.order == dlms::RowOrder::Other) return readWhole();
        Result<bool> done = false;
        if (request_.from || oldest_) {
            const RangeLimits limits = link_.quirks().rangeLimits;
            const bool withDeviation = limits == RangeLimits::Auto ? !withoutDeviation_ : limits == RangeLimits::WithDeviation;
            done = readByRange(withDeviation);
            // Some meters want range limits without a deviation, others with one.
            if (done && !*done && rows_ == 0 && limits == RangeLimits::Auto) done = readByRange(!withDeviation);
        }
        if (done && !*done && !entriesRefused_) done = readByEntry();
        if (!done) return Unexpected(done.error());
        return *done ? Result<void>() : readWhole();
    }

    UtcTime lastWanted() const {
        UtcTime end = std::max(meterNow_.value_or(utcNow()), newest_.value_or(UtcTime{})) + seconds(1);
        return request_.to ? *request_.to : end;
    }

    dlms::Data limit(UtcTime time, bool withDeviation) const {
        dlms::DateTime local = dlms::DateTime::fromUtc(time, deviation_);
        if (!withDeviation) {
            local.deviation = dlms::DateTime::unspecifiedDeviation;
            local.clockStatus = dlms::DateTime::any;
        }
        return local.toData();
    }

    /// False: the meter refuses or ignores ranges.
    Result<bool> readByRange(bool withDeviation) {
        UtcTime from = std::chrono::floor<seconds>(std::max(firstOr(request_.from).value_or(UtcTime{}), oldest_.value_or(UtcTime::min())));
        const UtcTime end = lastWanted();
        expected_ = expectedRows(from, end);
        seconds length = day;
        while (from <= end) {
            const UtcTime to = std::min<UtcTime>(from + length, std::chrono::ceil<seconds>(end));
            dlms::RangeAccess range;
            range.restricting = profile_.restricting;
            range.from = limit(from, withDeviation);
            range.to = limit(to, withDeviation);
            const auto begin = Clock::now();
            const std::uint64_t before = rows_;
            bool ignored = false;
            const auto read = readBuffer(range, [&](std::vector<ProfileRow> rows) -> Result<void> {
                ignored = ignored ||
                          std::any_of(rows.begin(), rows.end(), [&](const ProfileRow& row) { return row.time < from || row.time > to; });
                if (ignored && before != 0) {
                    return fail(Fault::Unexpected, Layer::Link, ReadingError::RowCount, static_cast<std::int64_t>(before));
                }
                if (ignored && wantsAll()) expected_ = profile_.entriesInUse;
                return handOver(std::move(rows));
            });
            if (!read) {
                if (isRefusal(read.error()) && rows_ == 0) return false;
                return Unexpected(read.error());
            }
            if (ignored) {
                wholeRead_ = true;
                return true;
            }
            if (to >= end) break;
            from = to;
            length = std::clamp(adapted(length, Clock::now() - begin), std::clamp(profile_.capturePeriod * 4, seconds(900), longestSlice),
                                longestSlice);
        }
        rangeRead_ = true;
        return true;
    }

    std::optional<UtcTime> firstOr(const std::optional<UtcTime>& from) const { return from ? from : oldest_; }

    /// False: the meter refuses or ignores entry numbers.
    Result<bool> readByEntry() {
        if (!profile_.entriesInUse) return false;
        const std::uint64_t last = *profile_.entriesInUse;
        expected_ = wantsAll() ? std::optional(last) : std::nullopt;
        auto count = static_cast<std::uint32_t>(
            profile_.capturePeriod.count() > 0 ? std::clamp<std::int64_t>(day / profile_.capturePeriod, 16, 2000) : 96);
        for (std::uint64_t first = 1; first <= last;) {
            const std::uint64_t end = std::min<std::uint64_t>(first + count - 1, last);
            const auto begin = Clock::now();
            const std::uint64_t before = raw_;
            std::uint64_t came = 0;
            const dlms::EntryAccess part{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end), 1, 0};
            const auto read = readBuffer(part, [&](std::vector<ProfileRow> rows) -> Result<void> {
                came += rows.size();
                if (came > end - first + 1 && before != 0) return rowCountWrong();
                return handOver(std::move(rows));
            });
            if (!read) {
                if (isRefusal(read.error()) && raw_ == 0) return false;
                return Unexpected(read.error());
            }
            // All rows whatever was asked for: the meter does not look at the selection.
            if (came == 0 || came > end - first + 1 || end == last) break;
            // One row twice: a capture in between moves the numbers of a full buffer by one.
            first = end;
            count = std::clamp<std::uint32_t>(adapted(count, Clock::now() - begin), 16, mostEntries);
        }
        wholeRead_ = true;
        return true;
    }

    Result<void> readWhole() {
        expected_ = wantsAll() ? profile_.entriesInUse : std::nullopt;
        auto read = readBuffer(std::nullopt, [&](std::vector<ProfileRow> rows) { return handOver(std::move(rows)); });
        wholeRead_ = read.has_value();
        return read;
    }

    /// Halved until it fits, doubled when it was short. In steps, so that a recorded visit that is played back asks the same questions.
    template <typename Amount>
    static Amount adapted(Amount amount, Clock::duration took) {
        if (took < shortest) return amount * 2;
        for (; took > longest; took /= 2) amount /= 2;
        return amount;
    }

    std::optional<std::uint64_t> expectedRows(UtcTime from, UtcTime to) const {
        if (wantsAll()) return profile_.entriesInUse;
        if (profile_.capturePeriod.count() == 0 || to < from) return std::nullopt;
        const auto count =
            static_cast<std::uint64_t>((std::min(to, meterNow_.value_or(to)) - from) / milliseconds(profile_.capturePeriod)) + 1;
        return std::min(count, profile_.entriesInUse.value_or(count));
    }

    Result<void> handOver(std::vector<ProfileRow> rows) {
        std::erase_if(rows, [&](const ProfileRow& row) {
            const auto sameTime =
                std::equal_range(previous_.begin(), previous_.end(), row, [](const auto& a, const auto& b) { return a.time < b.time; });
            return std::any_of(sameTime.first, sameTime.second, [&](const ProfileRow& old) { return isSameRow(old, row); });
        });
        raw_ += rows.size();
        previous_ = rows;
        std::erase_if(rows, [&](const ProfileRow& row) {
            return (request_.from && row.time < *request_.from) || (request_.to && row.time > *request_.to);
        });
        rows_ += rows.size();
        for (const ProfileRow& row : rows) times_.add(row.time);
        if (!rows.empty()) {
            if (auto ok = slice_(profile_.columns, profile_.capturePeriod, rows); !ok) return ok;
        }
        report();
        return {};
    }

    void report() const {
        if (!progress_) return;
        ProfileProgress progress;
        progress.rows = rows_;
        progress.expectedRows = expected_;
        progress.octets = link_.counters().octetsIn - octetsBefore_;
        progress.valueOctets = link_.counters().valueOctets - valueOctetsBefore_;
        progress.mended = link_.counters().errors - errorsBefore_;
        const auto elapsed = Clock::now() - started_;
        progress.elapsed = std::chrono::round<milliseconds>(elapsed);
        const double spent = std::chrono::duration<double>(elapsed).count();
        if (spent > 0) progress.octetsPerSecond = static_cast<double>(progress.octets) / spent;
        if (spent > 0) {
            const double character = std::chrono::duration<double>(link_.characterTime()).count();
            progress.valueOctetsPerSecond = static_cast<double>(progress.valueOctets) / spent;
            progress.valueShare = progress.valueOctetsPerSecond * character;
        }
        progress.lineShare = progress.octetsPerSecond * std::chrono::duration<double>(link_.characterTime()).count();
        progress_(progress);
    }

    Unexpected rowCountWrong() const {
        return fail(Fault::Unexpected, Layer::Link, ReadingError::RowCount, static_cast<std::int64_t>(raw_));
    }

    Result<ProfileResult> prove() {
        ProfileResult result;
        result.columns = profile_.columns;
        result.sortMethod = profile_.sortMethod;
        result.duplicates = times_.duplicates();
        result.capturePeriod = profile_.capturePeriod;
        result.rows = rows_;
        result.readAgain = readAgain_;
        result.entriesInUse = profile_.entriesInUse.value_or(rows_);
        if (!times_.empty()) {
            result.first = times_.first();
            result.last = times_.last();
        }
        if ((wholeRead_ || (rangeRead_ && wantsAll())) && profile_.entriesInUse) {
            // Rows that were captured while we read: a full buffer loses as many at its other end.
            const std::uint64_t captured =
                profile_.capturePeriod.count() > 0 ? static_cast<std::uint64_t>((Clock::now() - started_) / profile_.capturePeriod) + 1 : 0;
            const std::uint64_t promised = *profile_.entriesInUse;
            const bool full = profile_.profileEntries && promised >= *profile_.profileEntries;
            const std::uint64_t least = full ? promised - std::min(promised, captured) : promised;
            if (raw_ < least || (profile_.capturePeriod.count() > 0 && raw_ > promised + captured)) return rowCountWrong();
        }
        // A buffer that keeps the largest values promises no row for any interval.
        if (profile_.entriesInUse == std::uint64_t{0} || profile_.order == dlms::RowOrder::Other) return result;
        std::optional<UtcTime> begin = times_.empty() ? std::nullopt : std::optional(times_.first());
        if (request_.from && oldest_) begin = std::max(*request_.from, *oldest_);
        // The interval that ended this minute may still be on its way into the buffer.
        std::optional<UtcTime> end = meterNow_ ? std::optional(*meterNow_ - std::chrono::minutes(1)) : std::nullopt;
        if (!times_.empty()) end = std::max(end.value_or(times_.last()), times_.last());
        if (request_.to && end) end = std::min(*end, *request_.to);
        if (begin && end) result.gaps = times_.gaps(*begin, *end);
        return result;
    }

    MeterLink& link_;
    const ProfileRequest& request_;
    const ProfileSlice& slice_;
    const std::function<void(const ProfileProgress&)>& progress_;
    Clock::time_point started_;
    std::uint64_t octetsBefore_, valueOctetsBefore_, errorsBefore_;

    ProfileDescription profile_;
    std::optional<UtcTime> meterNow_, oldest_, newest_;
    std::int16_t deviation_ = 0;
    bool withoutDeviation_ = false;
    bool entriesRefused_ = false;
    bool wholeRead_ = false;  ///< every entry of the buffer was read, by number or at once
    bool rangeRead_ = false;
    std::vector<ProfileRow> previous_;  ///< the slice before, in order of time
    RowTimes times_;
    std::uint64_t rows_ = 0;  ///< handed over
    std::uint64_t raw_ = 0;   ///< read, each once
    std::uint64_t readAgain_ = 0;
    std::optional<std::uint64_t> expected_;
};

}  // namespace

Result<ProfileResult> readProfile(MeterLink& link, const ProfileRequest& request, const ProfileSlice& slice,
                                  const std::function<void(const ProfileProgress&)>& progress) {
    return ProfileReader(link, request, slice, progress).run();
}

}  // namespace ami::app
