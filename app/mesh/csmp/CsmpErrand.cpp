#include "app/mesh/csmp/CsmpErrand.h"

#include <QTimer>

#include "app/mesh/MeshError.h"
#include "hal/coap/CoapClient.h"
#include "protocol/mesh/CsmpReport.h"

namespace ami::app::mesh {

using namespace std::chrono;
namespace csmp = ami::mesh::csmp;

namespace {

constexpr milliseconds between{2000};
constexpr seconds patience{180};      ///< for the outcome
constexpr seconds sameAsBefore{20};   ///< an outcome that equals the one of before counts after it
constexpr seconds exchange{45};       ///< for one request with its repetitions
constexpr std::uint8_t getCode = 1, postCode = 2;
constexpr std::uint32_t linkTestOutcome = 329, pingOutcome = 31;

Bytes payloadOf(const ErrandWish& wish) {
    csmp::Message message;
    if (const auto* test = std::get_if<LinkTestWish>(&wish)) {
        message = csmp::LinkTestSettings{Bytes(test->neighbour.octets.begin(), test->neighbour.octets.end()), test->channel, test->mode};
    } else {
        const auto& ping = std::get<NodePingWish>(wish);
        message = csmp::PingRequest{ping.destination, ping.count, static_cast<std::uint32_t>(ping.delay.count())};
    }
    const ami::mesh::CsmpTlv tlv = csmp::encode(message);
    return ami::mesh::encodeCsmp({&tlv, 1});
}

std::optional<ErrandOutcome> outcomeIn(const ami::mesh::CsmpReport& report, bool isTest) {
    if (isTest) {
        const auto* stats = report.first<csmp::LinkTestStats>();
        return stats ? std::optional<ErrandOutcome>(*stats) : std::nullopt;
    }
    const auto* response = report.first<csmp::PingResponse>();
    return response ? std::optional<ErrandOutcome>(*response) : std::nullopt;
}

}  // namespace

ErrandWatch::Step ErrandWatch::take(const ErrandOutcome& reading, milliseconds sinceStart) {
    const bool isStale = before_ && reading == *before_ && sinceStart < sameAsBefore;
    const bool stands = last_ && *last_ == reading;
    last_ = reading;
    if (isStale) return Step::Again;
    if (const auto* stats = std::get_if<csmp::LinkTestStats>(&reading)) {
        if (stats->error.value_or(0) != 0) return Step::Failed;
        return stands && stats->sent.value_or(0) > 0 ? Step::Done : Step::Again;
    }
    const auto& response = std::get<csmp::PingResponse>(reading);
    const std::uint32_t sent = response.sent.value_or(0);
    return sent >= std::get<NodePingWish>(wish_).count || (sent > 0 && stands) ? Step::Done : Step::Again;
}

class CsmpErrand::Impl {
public:
    Impl(CsmpErrand& owner, std::string host, std::uint16_t port) : owner_(owner), client_(urlOf(std::move(host), port)) {
        client_.setTimers({seconds(4), 2});
        timer_.setSingleShot(true);
        QObject::connect(&timer_, &QTimer::timeout, &owner_, [this] { read(); });
    }

    Result<void> start(ErrandWish wish, Hooks hooks) {
        if (running_) return fail(Fault::Misuse, Layer::Mesh, MeshError::AlreadyStarted);
        running_ = true;
        wish_ = std::move(wish);
        hooks_ = std::move(hooks);
        watch_.reset();
        isTest_ = std::holds_alternative<LinkTestWish>(wish_);
        ask(getCode, {}, [this](const Result<hal::CoapResponse>& response) {
            if (!response) return end(Unexpected(response.error()));
            std::optional<ErrandOutcome> before;
            if (response->isSuccess()) {
                if (const auto report = ami::mesh::readReport(response->payload)) before = outcomeIn(*report, isTest_);
            }
            watch_.emplace(wish_, std::move(before));
            post();
        });
        return {};
    }

    void cancel() {
        if (!running_) return;
        QTimer::singleShot(0, &owner_, [this] { end(fail(Fault::Cancelled, Layer::Mesh, 0)); });
    }

private:
    using Then = std::function<void(const Result<hal::CoapResponse>&)>;

    static hal::CoapUrl urlOf(std::string host, std::uint16_t port) {
        hal::CoapUrl url;
        url.host = std::move(host);
        url.port = port;
        return url;
    }

    void ask(std::uint8_t code, Bytes payload, Then then) {
        hal::CoapRequest request;
        request.code = code;
        request.path = {"c"};
        if (code == getCode) request.path.push_back(std::to_string(isTest_ ? linkTestOutcome : pingOutcome));
        request.payload = std::move(payload);
        request.deadline = exchange;
        open_ = client_.request(std::move(request), [this, then = std::move(then)](Result<hal::CoapResponse> response) {
            open_.reset();
            if (running_) then(response);
        });
    }

    void post() {
        ask(postCode, payloadOf(wish_), [this](const Result<hal::CoapResponse>& response) {
            if (!response) return end(Unexpected(response.error()));
            if (!response->isSuccess()) return end(refusal(*response));
            started_ = steady_clock::now();
            timer_.start(between);
        });
    }

    void read() {
        ask(getCode, {}, [this](const Result<hal::CoapResponse>& response) {
            const auto since = duration_cast<milliseconds>(steady_clock::now() - started_);
            if (response && response->isSuccess()) {
                const auto report = ami::mesh::readReport(response->payload);
                if (!report) return end(Unexpected(report.error()));
                if (const auto outcome = outcomeIn(*report, isTest_)) {
                    const auto step = watch_->take(*outcome, since);
                    if (hooks_.progress) hooks_.progress(*outcome);
                    if (!running_) return;
                    if (step == ErrandWatch::Step::Done) return end(*outcome);
                    if (step == ErrandWatch::Step::Failed) {
                        const auto& stats = std::get<csmp::LinkTestStats>(*outcome);
                        return end(fail(Fault::Refused, Layer::Mesh, MeshError::TestFailed, stats.error.value_or(0)));
                    }
                }
            }
            // A reading that got lost is read again.
            if (since > patience) return end(fail(Fault::TimedOut, Layer::Mesh, MeshError::NoOutcome));
            timer_.start(between);
        });
    }

    static Unexpected refusal(const hal::CoapResponse& response) {
        return fail(Fault::Refused, Layer::Mesh, MeshError::AgentRefused, response.decimal());
    }

    void end(Result<ErrandOutcome> outcome) {
        if (!running_) return;
        running_ = false;
        timer_.stop();
        if (open_) client_.cancel(*open_);
        open_.reset();
        if (const auto done = hooks_.done) done(std::move(outcome));
    }

    CsmpErrand& owner_;
    hal::CoapClient client_;
    QTimer timer_;
    ErrandWish wish_;
    Hooks hooks_;
    std::optional<ErrandWatch> watch_;
    std::optional<hal::CoapExchangeId> open_;
    Instant started_{};
    bool isTest_ = false, running_ = false;
};

CsmpErrand::CsmpErrand(std::string host, std::uint16_t port, QObject* parent)
    : QObject(parent), impl_(std::make_unique<Impl>(*this, std::move(host), port)) {}
CsmpErrand::~CsmpErrand() = default;
Result<void> CsmpErrand::start(ErrandWish wish, Hooks hooks) { return impl_->start(std::move(wish), std::move(hooks)); }
void CsmpErrand::cancel() { impl_->cancel(); }

}  // namespace ami::app::mesh
