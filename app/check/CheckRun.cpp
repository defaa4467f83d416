#include "app/check/CheckRun.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

#include "app/Now.h"
#include "app/readings/Values.h"

namespace ami::app {

namespace {

constexpr std::size_t longestDecoded = 160;

bool isAboutTheLine(const Error& error) {
    switch (error.layer) {
        case Layer::Transport:
        case Layer::Hdlc:
        case Layer::Wrapper:
        case Layer::Iec62056_21:
        case Layer::Acse: return true;
        case Layer::Link: return error.code == static_cast<std::uint16_t>(LinkError::NoProgress);
        default: return error.fault == Fault::LinkLost || error.fault == Fault::TimedOut;
    }
}

}  // namespace

std::string textOf(const dlms::AttributeRef& attribute) {
    return std::to_string(attribute.classId) + ':' + attribute.instance.toString() + ':' + std::to_string(attribute.attribute);
}

std::string shown(const dlms::Data& value) {
    std::string text = dlms::toString(value);
    if (text.size() > longestDecoded) text = text.substr(0, longestDecoded) + "…";
    return text;
}

bool isRefusal(const Error& error) { return error.fault == Fault::Refused && error.layer == Layer::Xdlms; }

std::optional<dlms::DataAccessResult> accessResultOf(const Error& error) {
    if (error.layer != Layer::Xdlms || error.code != static_cast<std::uint16_t>(dlms::XdlmsError::AccessRefused)) return std::nullopt;
    return static_cast<dlms::DataAccessResult>(error.detail);
}

CheckRun::CheckRun(MeterAddress address, const CheckLinks& links, CancelToken& cancel, const CheckOptions& options,
                   const std::function<void(const CheckProgress&)>& progress)
    : address_(address), current_(std::move(address)), links_(links), cancel_(cancel), options_(options), progress_(progress),
      reconnectsLeft_(options.reconnects) {
    report_.address = address_.toString();
    report_.program = options.program;
    report_.begun = utcNow();
}

void CheckRun::begin(CheckPart part, std::uint64_t total) {
    if (over_) return;
    state_ = {part, 0, total};
    report_.reached = part;
    if (progress_) progress_(state_);
}

void CheckRun::step() {
    ++state_.done;
    if (progress_) progress_(state_);
}

void CheckRun::stop(const Error& error) {
    over_ = true;
    if (!report_.stopped) report_.stopped = error;
}

std::optional<Error> CheckRun::ready() {
    if (!over_ && cancel_.isCancelled()) stop(makeError(Fault::Cancelled, Layer::Link, LinkError::Cancelled));
    if (over_) return report_.stopped;
    return link_ && link_->isOpen() ? std::nullopt : open();
}

/// Another association than the person's own may be refused; without the own one there is nothing more to check.
std::optional<Error> CheckRun::open() {
    const bool first = !link_;
    const bool own = current_ == address_ && !quirks_;
    for (;;) {
        LinkCallbacks callbacks;
        callbacks.trace = [this, hdlc = current_.isHdlc()](const hal::TraceRecord& record) { line_.take(record, hdlc); };
        link_ = links_(current_, std::move(callbacks));
        known_.clear();
        if (quirks_) link_->setQuirks(*quirks_);
        const auto opened = link_->open();
        collect();
        if (opened) {
            characterTime_ = link_->characterTime();
            if (!report_.incidents.empty()) report_.incidents.back().recovered = true;
            return std::nullopt;
        }
        if (opened.error().fault == Fault::Cancelled || (own && (first || --reconnectsLeft_ < 0))) {
            stop(opened.error());
            return report_.stopped;
        }
        if (!pause()) {
            stop(makeError(Fault::Cancelled, Layer::Link, LinkError::Cancelled));
            return report_.stopped;
        }
        if (!own) return opened.error();
    }
}

/// Cancel ends it at once. False: cancelled.
bool CheckRun::pause() {
    std::mutex mutex;
    std::condition_variable wake;
    cancel_.onCancel([&] {
        const std::lock_guard guard(mutex);
        wake.notify_all();
    });
    {
        std::unique_lock guard(mutex);
        wake.wait_for(guard, options_.reconnectPause, [this] { return cancel_.isCancelled(); });
    }
    cancel_.onCancel({});
    return !cancel_.isCancelled();
}

void CheckRun::judge(const Error& error) {
    if (error.fault == Fault::Cancelled) return stop(error);
    if (!isAboutTheLine(error)) return;
    report_.incidents.push_back({where_, error, false});
    found(error.fault == Fault::TimedOut ? dlms::Deviation::Silent : dlms::Deviation::ConnectionDropped, where_, error.code);
    if (--reconnectsLeft_ < 0) return stop(error);
    // Whether the loss was seen or not: the next request starts from a link of its own.
    link_->close();
    collect();
    if (!pause()) stop(makeError(Fault::Cancelled, Layer::Link, LinkError::Cancelled));
}

void CheckRun::collect() {
    for (const DeviationMet& met : link_->deviations()) {
        auto known = std::find_if(known_.begin(), known_.end(), [&](const auto& entry) { return entry.first == met.deviation; });
        if (known == known_.end()) known = known_.insert(known_.end(), {met.deviation, 0});
        for (; known->second < met.count; ++known->second) found(met.deviation, where_, met.detail, met.octets);
    }
}

void CheckRun::found(dlms::Deviation deviation, const std::string& where, std::int64_t detail, BytesView octets, std::string decoded) {
    auto& findings = report_.findings;
    const auto known = std::find_if(findings.begin(), findings.end(), [&](const auto& finding) { return finding.deviation == deviation; });
    if (known == findings.end()) {
        findings.push_back({deviation, 1, where, detail, dlms::deviationExample(octets), std::move(decoded)});
        return;
    }
    ++known->count;
    if (known->decoded.empty() && known->where == where) known->decoded = std::move(decoded);
}

void CheckRun::found(const dlms::Deviations& deviations, const std::string& where, BytesView octets, const std::string& decoded) {
    for (const auto& [deviation, detail] : deviations) found(deviation, where, detail, octets, decoded);
}

Result<dlms::Data> CheckRun::read(const dlms::AttributeRef& attribute) {
    const std::string where = textOf(attribute);
    auto value = ask(where, [&](MeterLink& link) { return link.read(attribute); });
    if (!value) return value;
    for (CheckFinding& finding : report_.findings) {
        if (finding.where == where && finding.decoded.empty() && !finding.octets.empty()) finding.decoded = shown(*value);
    }
    return value;
}

Result<Bytes> CheckRun::exchange(const std::string& where, const dlms::XdlmsApdu& apdu) {
    return ask(where, [&](MeterLink& link) { return link.exchange(dlms::encodeXdlms(apdu)); });
}

void CheckRun::use(std::optional<MeterAddress> address, std::optional<Quirks> quirks) {
    release();
    current_ = address.value_or(address_);
    quirks_ = std::move(quirks);
}

void CheckRun::release() {
    if (!link_) return;
    where_ = name(CheckPart::Release);
    link_->close();
    collect();
}

CheckReport CheckRun::finish() {
    report_.ended = utcNow();
    report_.complete = !over_;
    report_.timing = line_.timing(characterTime_);
    std::stable_sort(report_.findings.begin(), report_.findings.end(), [](const CheckFinding& a, const CheckFinding& b) {
        const auto left = dlms::entryOf(a.deviation).severity, right = dlms::entryOf(b.deviation).severity;
        return left != right ? left > right : a.count > b.count;
    });
    return std::move(report_);
}

}  // namespace ami::app
