#include "app/probe/SearchDriver.h"

#include <algorithm>

#include "app/probe/SearchError.h"
#include "hal/transport/SerialLine.h"

namespace ami::app {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

constexpr milliseconds openLimit{3000};
constexpr milliseconds writeLimit{2000};
constexpr milliseconds slice{50};

Unexpected cancelledError() { return fail(Fault::Cancelled, Layer::Link, SearchError::Silent); }

/// The port that the search has, opened anew when the power scheme changes.
class Port {
public:
    Port(std::string path, const SearchHooks& hooks) : path_(std::move(path)), hooks_(hooks) {}
    ~Port() {
        if (transport_) transport_->close();
    }

    Result<void> prepare(const SearchAttempt& attempt, bool reopen) {
        if (!reopen && transport_) {
            if (auto set = transport_->setLine(attempt.line); !set) return set;
            const auto stale = transport_->read(0ms);
            return stale ? Result<void>() : Result<void>(Unexpected(stale.error()));
        }
        if (transport_) transport_->close();
        hal::SerialOptions options;
        options.path = path_;
        options.line = attempt.line;
        options.rts = attempt.rts;
        options.dtr = attempt.dtr;
        transport_ = hooks_.port(options);
        if (hooks_.trace) transport_ = hal::makeTraced(std::move(transport_), hooks_.trace);
        return transport_->open(openLimit);
    }

    hal::Transport& operator*() { return *transport_; }
    hal::Transport* operator->() { return transport_.get(); }

private:
    std::string path_;
    const SearchHooks& hooks_;
    std::unique_ptr<hal::Transport> transport_;
};

/// Moves octets between port and machine until an event is there.
Result<void> turn(Port& port, PortSearch& search, const SearchHooks& hooks) {
    if (hooks.cancelled && hooks.cancelled()) return cancelledError();
    if (const Bytes out = search.pollTransmit(Clock::now()); !out.empty()) {
        if (auto sent = port->write(out, writeLimit); !sent) return sent;
    }
    const auto next = search.nextDeadline();
    const auto wait = next ? std::clamp(std::chrono::ceil<milliseconds>(*next - Clock::now()), 0ms, slice) : 0ms;
    const auto got = port->read(wait);
    if (!got) return Unexpected(got.error());
    search.receive(*got, Clock::now());
    search.handleDeadline(Clock::now());
    return {};
}

SearchOptions optionsFor(const std::string& path) {
    SearchOptions options;
    options.path = path;
    if (const auto device = hal::resolveDevice(path)) options.hasControlLines = !hal::isPseudoTerminal(*device);
    return options;
}

}  // namespace

Error errorOf(SearchConclusion conclusion) {
    const auto code = static_cast<SearchError>(static_cast<std::uint16_t>(SearchError::Silent) + static_cast<std::uint16_t>(conclusion));
    const bool heard = conclusion != SearchConclusion::Silent && conclusion != SearchConclusion::OnlyEcho;
    return makeError(heard ? Fault::Unexpected : Fault::TimedOut, Layer::Link, code);
}

Result<SearchReport> searchPort(const std::string& path, const SearchHooks& hooks) {
    const auto begin = Clock::now();
    SearchReport report;
    PortSearch search(optionsFor(path));
    Port port(path, hooks);
    search.start(begin);
    for (;;) {
        while (auto event = search.pollEvent()) {
            if (const auto* prepare = std::get_if<search::Prepare>(&*event)) {
                if (hooks.trying) hooks.trying(prepare->attempt);
                if (auto ready = port.prepare(prepare->attempt, prepare->reopen); !ready) {
                    // A driver without this speed is no reason to give the others up.
                    const bool speed = ready.error().layer == Layer::Transport && ready.error().fault == Fault::Unsupported;
                    if (!speed) return Unexpected(ready.error());
                }
                search.lineReady(Clock::now());
            } else if (auto* tried = std::get_if<search::Tried>(&*event)) {
                if (hooks.tried) hooks.tried(*tried);
                report.tried.push_back(std::move(*tried));
            } else {
                if (auto* found = std::get_if<search::Found>(&*event)) report.found = std::move(found->found);
                if (auto* ended = std::get_if<search::Ended>(&*event)) {
                    report.conclusion = ended->conclusion;
                    report.heard = std::move(ended->heard);
                }
                report.elapsed = std::chrono::ceil<milliseconds>(Clock::now() - begin);
                return report;
            }
        }
        if (auto moved = turn(port, search, hooks); !moved) return Unexpected(moved.error());
    }
}

Result<void> measureQuality(const std::string& path, const SearchAttempt& attempt, const std::function<bool(const QualitySample&)>& sample,
                            const SearchHooks& hooks) {
    Port port(path, hooks);
    bool first = true;
    for (;;) {
        PortSearch search(optionsFor(path), {attempt});
        const auto begin = Clock::now();
        search.start(begin);
        QualitySample result;
        bool ended = false;
        std::uint64_t parityBefore = 0;
        while (!ended) {
            while (auto event = search.pollEvent()) {
                if (std::holds_alternative<search::Prepare>(*event)) {
                    if (auto ready = port.prepare(attempt, first); !ready) return ready;
                    first = false;
                    parityBefore = port->parityErrors();
                    search.lineReady(Clock::now());
                } else if (const auto* tried = std::get_if<search::Tried>(&*event)) {
                    result.result = tried->result;
                    result.took = std::chrono::ceil<milliseconds>(Clock::now() - begin);
                } else {
                    ended = true;
                }
            }
            if (ended) break;
            if (auto moved = turn(port, search, hooks); !moved) return moved;
        }
        result.parityErrors = port->parityErrors() - parityBefore;
        if (!sample(result)) return {};
    }
}

}  // namespace ami::app
