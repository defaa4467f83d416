#include "hal/coap/CoapTransport.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <deque>
#include <utility>

#include "hal/transport/Interrupter.h"

namespace ami::hal {

namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

constexpr std::uint8_t post = 2;
/// libcoap waits no less before it repeats a message, and up to half as long again.
constexpr milliseconds leastWait{1000}, mostWait{20'000};

class Coap final : public CoapTransport {
public:
    explicit Coap(CoapTransportOptions options) : options_(std::move(options)), wakeUp_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}
    ~Coap() override {
        close();
        if (wakeUp_ >= 0) ::close(wakeUp_);
    }

    Result<void> open(milliseconds) override {
        close();
        heard_ = false;
        std::set<std::uint16_t> known;
        for (const CoapOption& option : options_.options) known.insert(option.number);
        endpoint_ = std::make_unique<CoapEndpoint>(std::move(known));
        peer_ = endpoint_->add(options_.server, options_.security, timers());
        return {};
    }

    void close() override {
        endpoint_.reset();
        answers_.clear();
    }

    Result<Bytes> read(milliseconds timeout) override {
        if (!endpoint_) return makeUnexpected(Fault::LinkLost, TransportError::NotOpen);
        const auto deadline = Clock::now() + timeout;
        for (;;) {
            endpoint_->process();
            if (!answers_.empty()) {
                Result<Bytes> answer = std::move(answers_.front());
                answers_.pop_front();
                return answer;
            }
            auto until = deadline;
            if (const auto due = endpoint_->nextDeadline()) until = std::min(until, *due);
            const auto now = Clock::now();
            if (interrupter_.isRaised() || now >= deadline) return Bytes{};
            const auto wait = std::max(std::chrono::ceil<milliseconds>(until - now), milliseconds(0));
            std::array<pollfd, 2> wanted{{{endpoint_->descriptor(), POLLIN, 0}, {wakeUp_, POLLIN, 0}}};
            ::poll(wanted.data(), wanted.size(), static_cast<int>(wait.count()));
        }
    }

    Result<void> write(BytesView message, milliseconds) override {
        if (!endpoint_) return makeUnexpected(Fault::LinkLost, TransportError::NotOpen);
        CoapRequest request;
        request.code = post;
        request.path = options_.server.path;
        request.query = options_.server.query;
        request.contentFormat = options_.contentFormat;
        request.options = options_.options;
        request.payload.assign(message.begin(), message.end());
        request.blockSize = options_.blockSize;
        request.deadline = heard_ ? options_.deadline : std::min(options_.deadline, options_.firstDeadline);
        endpoint_->setTimers(peer_, timers());
        const bool single = message.size() <= options_.blockSize;
        const milliseconds wait = timers().acknowledge;
        endpoint_->request(peer_, std::move(request), [this, single, wait](Result<CoapResponse> response) { take(std::move(response), single, wait); });
        endpoint_->process();
        return {};
    }

    Result<void> drain(milliseconds) override { return {}; }
    Result<void> setLine(const LineSettings&) override { return {}; }
    LineSettings line() const override { return {}; }
    std::chrono::nanoseconds characterTime() const override { return std::chrono::nanoseconds(0); }
    bool isDatagram() const override { return true; }

    void setOption(CoapOption option) override {
        const auto same = std::find_if(options_.options.begin(), options_.options.end(), [&](const CoapOption& o) { return o.number == option.number; });
        if (same != options_.options.end()) *same = std::move(option);
    }

    std::uint16_t blockSize() const override { return options_.blockSize; }
    void setBlockSize(std::uint16_t octets) override { options_.blockSize = octets; }
    std::uint64_t repeats() const override { return repeats_; }

    void interrupt() override {
        interrupter_.raise();
        const std::uint64_t one = 1;
        [[maybe_unused]] const auto written = ::write(wakeUp_, &one, sizeof one);
    }
    void resume() override {
        interrupter_.clear();
        std::uint64_t count = 0;
        [[maybe_unused]] const auto got = ::read(wakeUp_, &count, sizeof count);
    }

    std::string name() const override {
        const bool six = options_.server.host.find(':') != std::string::npos;
        return (six ? "[" + options_.server.host + "]" : options_.server.host) + ":" + std::to_string(options_.server.port);
    }
    std::optional<RoundTrip> roundTrip() const override { return pace_; }

private:
    static Unexpected makeUnexpected(Fault fault, TransportError code, std::int64_t detail = 0) { return fail(fault, Layer::Transport, code, detail); }

    CoapTimers timers() const {
        CoapTimers timers;
        timers.acknowledge = std::clamp(std::chrono::ceil<milliseconds>(pace_.wait()), leastWait, mostWait);
        return timers;
    }

    /// @p wait: before the request was sent again.
    void take(Result<CoapResponse> response, bool single, milliseconds wait) {
        if (!response) {
            if (response.error().fault == Fault::TimedOut) pace_.timedOut();
            answers_.push_back(Unexpected(response.error()));
            return;
        }
        heard_ = true;
        // What took longer than the shortest wait may have been sent twice, and several blocks are several round trips.
        const bool oneTrip = single && response->payload.size() <= options_.blockSize;
        if (oneTrip && response->took < wait) {
            pace_.measured(response->took);
        } else if (oneTrip) {
            // Which of the two was answered nobody knows, so that nothing is measured; a longer wait will tell.
            ++repeats_;
            pace_.timedOut();
        }
        const auto code = static_cast<std::uint16_t>(response->decimal());
        const bool expected = std::find(options_.answers.begin(), options_.answers.end(), code) != options_.answers.end();
        if (!expected && !(response->isSuccess() && response->payload.empty())) {
            answers_.push_back(makeUnexpected(Fault::Refused, TransportError::Answered, code));
        } else if (!response->payload.empty()) {
            answers_.push_back(std::move(response->payload));
        }
    }

    CoapTransportOptions options_;
    int wakeUp_;
    Interrupter interrupter_;
    RoundTrip pace_{std::chrono::seconds(2), leastWait, mostWait};
    std::uint64_t repeats_ = 0;
    bool heard_ = false;          ///< an answer came since open()
    std::deque<Result<Bytes>> answers_;
    std::unique_ptr<CoapEndpoint> endpoint_;
    CoapPeerId peer_{};
};

}  // namespace

std::unique_ptr<CoapTransport> makeCoap(CoapTransportOptions options) { return std::make_unique<Coap>(std::move(options)); }

}  // namespace ami::hal
