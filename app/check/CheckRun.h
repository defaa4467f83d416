#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/check/Checker.h"
#include "app/check/LineWatch.h"

namespace ami::app {

/// What the parts of a check share: the link, opened anew when it broke, and the report that grows.
class CheckRun {
public:
    CheckRun(MeterAddress address, const CheckLinks& links, CancelToken& cancel, const CheckOptions& options,
             const std::function<void(const CheckProgress&)>& progress);

    const CheckOptions& options() const { return options_; }
    CheckReport& report() { return report_; }
    const MeterAddress& address() const { return address_; }

    /// Cancelled, or the meter cannot be reached any more.
    bool isOver() const { return over_; }
    void begin(CheckPart part, std::uint64_t total = 0);
    void step();

    /// Makes one request of the open meter. What the link meets meanwhile is found at @p where; a break-down is an incident there, and the
    /// next request finds a new link. @p request takes MeterLink& and returns a Result.
    template <typename Request>
    auto ask(const std::string& where, Request request) -> decltype(request(std::declval<MeterLink&>())) {
        if (const auto broken = ready()) return Unexpected(*broken);
        where_ = where;
        auto answer = request(*link_);
        collect();
        if (!answer) judge(answer.error());
        return answer;
    }
    Result<dlms::Data> read(const dlms::AttributeRef& attribute);
    Result<Bytes> exchange(const std::string& where, const dlms::XdlmsApdu& apdu);

    /// The requests that follow use another association; an empty optional goes back to the person's own.
    void use(std::optional<MeterAddress> address, std::optional<Quirks> quirks = std::nullopt);
    /// Ends the association in order, so that its release is looked at too.
    void release();

    void found(dlms::Deviation deviation, const std::string& where, std::int64_t detail = 0, BytesView octets = {}, std::string decoded = {});
    void found(const dlms::Deviations& deviations, const std::string& where, BytesView octets, const std::string& decoded);

    MeterLink* link() { return link_.get(); }
    const LineWatch& line() const { return line_; }
    CheckReport finish();

private:
    std::optional<Error> ready();
    std::optional<Error> open();
    void collect();
    void judge(const Error& error);
    void stop(const Error& error);
    bool pause();

    MeterAddress address_;
    MeterAddress current_;
    std::optional<Quirks> quirks_;
    const CheckLinks& links_;
    CancelToken& cancel_;
    CheckOptions options_;
    const std::function<void(const CheckProgress&)>& progress_;
    CheckReport report_;
    CheckProgress state_;
    LineWatch line_;
    std::unique_ptr<MeterLink> link_;
    std::vector<std::pair<dlms::Deviation, std::uint64_t>> known_;  ///< what the link had met when it was looked at last
    std::string where_;
    int reconnectsLeft_;
    bool over_ = false;
    std::chrono::nanoseconds characterTime_{0};
};

std::string textOf(const dlms::AttributeRef& attribute);
/// One line, shortened.
std::string shown(const dlms::Data& value);

/// Whether the error is a meter's refusal, with the association standing.
bool isRefusal(const Error& error);
std::optional<dlms::DataAccessResult> accessResultOf(const Error& error);

// The parts, in their order.
std::vector<dlms::ObjectListEntry> checkObjectList(CheckRun& run);
void checkAttributes(CheckRun& run, const std::vector<dlms::ObjectListEntry>& objects);
void checkRequests(CheckRun& run, const std::vector<dlms::ObjectListEntry>& objects);
void checkServices(CheckRun& run, const std::vector<dlms::ObjectListEntry>& objects);
void checkBlocks(CheckRun& run);
void checkFrames(CheckRun& run);
void checkClock(CheckRun& run, const std::vector<dlms::ObjectListEntry>& objects);
void checkProfiles(CheckRun& run, const std::vector<dlms::ObjectListEntry>& objects);

}  // namespace ami::app
