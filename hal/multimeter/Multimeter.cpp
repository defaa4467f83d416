#include "hal/multimeter/Multimeter.h"

#include <algorithm>
#include <array>

#include "hal/multimeter/dialect/Fluke.h"
#include "hal/multimeter/dialect/Scpi.h"
#include "hal/transport/TransportFailure.h"

namespace ami::hal {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds openLimit{3000};
constexpr milliseconds slice{50};        ///< how often cancelled() is asked
constexpr milliseconds listenFor{150};   ///< before the first octet is sent
constexpr milliseconds settleFor{60};    ///< what an instrument still says to octets of another speed
constexpr milliseconds identifyIn{600};  ///< a Fluke answers in 150 ms, a bench instrument within half a second
constexpr milliseconds flukeIn{1000};
constexpr milliseconds scpiIn{5000};     ///< READ? with a slow AC filter

constexpr LineSettings eightN1(std::uint32_t baud) { return {baud, 8, Parity::None, 1}; }

BytesView octets(std::string_view text) { return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}; }

using Take = Result<std::optional<std::string>> (*)(Bytes&, std::string_view);

Result<std::optional<std::string>> takeFluke(Bytes& received, std::string_view) { return fluke::takeAnswer(received); }

/// Question and answer over a transport.
class Dialogue {
public:
    Dialogue(std::unique_ptr<Transport> transport, const MultimeterOptions& options)
        : transport_(std::move(transport)), cancelled_(options.cancelled), now_(options.now) {}

    Result<std::string> ask(std::string_view question, Take take, milliseconds patience) {
        if (auto quiet = drop(); !quiet) return Unexpected(quiet.error());
        if (auto sent = transport_->write(octets(question), patience); !sent) return Unexpected(sent.error());
        received_.clear();
        const auto deadline = now_() + patience + transport_->characterTime() * static_cast<std::int64_t>(question.size());
        for (;;) {
            const auto got = readUntil(deadline);
            if (!got) return Unexpected(got.error());
            received_.insert(received_.end(), got->begin(), got->end());
            heard_ += got->size();
            dropEcho(question);
            auto answer = take(received_, question);
            if (!answer) return Unexpected(answer.error());
            if (*answer) return std::move(**answer);
            if (now_() >= deadline) {
                return multimeterFailure(Fault::TimedOut, echoed_ && received_.empty() ? MultimeterError::OnlyEcho : MultimeterError::NoAnswer);
            }
        }
    }

    /// How many octets come unasked in @p time.
    Result<std::size_t> listen(milliseconds time) {
        std::size_t count = 0;
        const auto deadline = now_() + time;
        while (now_() < deadline) {
            const auto got = readUntil(deadline);
            if (!got) return Unexpected(got.error());
            count += got->size();
        }
        return count;
    }

    Transport& transport() { return *transport_; }
    std::size_t takeHeard() { return std::exchange(heard_, 0); }
    bool takeEchoed() { return std::exchange(echoed_, false); }

private:
    Result<Bytes> readUntil(Instant deadline) {
        if (cancelled_ && cancelled_()) return fail(Fault::Cancelled, Layer::Multimeter, MultimeterError::NoAnswer);
        return transport_->read(std::clamp(std::chrono::ceil<milliseconds>(deadline - now_()), milliseconds(0), slice));
    }

    Result<void> drop() {
        const auto got = transport_->read(milliseconds(0));
        return got ? Result<void>() : Result<void>(Unexpected(got.error()));
    }

    /// A head or a two-wire line gives back what was sent, before the answer.
    void dropEcho(std::string_view question) {
        const BytesView sent = octets(question);
        if (received_.size() < sent.size() || !std::equal(sent.begin(), sent.end(), received_.begin())) return;
        received_.erase(received_.begin(), received_.begin() + static_cast<std::ptrdiff_t>(sent.size()));
        echoed_ = true;
    }

    std::unique_ptr<Transport> transport_;
    std::function<bool()> cancelled_;
    std::function<Instant()> now_;
    Bytes received_;
    std::size_t heard_ = 0;
    bool echoed_ = false;
};

std::string lineText(const Transport& transport) {
    if (transport.characterTime().count() == 0) return transport.name();
    const LineSettings line = transport.line();
    const char parity = line.parity == Parity::Even ? 'E' : line.parity == Parity::Odd ? 'O' : 'N';
    return transport.name() + ' ' + std::to_string(line.baud) + ' ' + std::to_string(line.dataBits) + parity + std::to_string(line.stopBits);
}

class Opened final : public Multimeter {
public:
    Opened(Dialogue dialogue, MultimeterKind kind, MultimeterIdentity identity, const MultimeterOptions& options)
        : dialogue_(std::move(dialogue)), kind_(kind), identity_(std::move(identity)), options_(options) {}

    ~Opened() override {
        if (inRemote_) static_cast<void>(dialogue_.transport().write(octets(scpi::local), 300ms));
        dialogue_.transport().close();
    }

    const MultimeterIdentity& identity() const override { return identity_; }
    MultimeterKind kind() const override { return kind_; }
    std::string where() const override { return lineText(const_cast<Dialogue&>(dialogue_).transport()); }

    Result<TimedReadout> read() override {
        TimedReadout timed;
        timed.asked = options_.now();
        auto readout = kind_ == MultimeterKind::Scpi ? readScpi(timed) : readFluke();
        timed.answered = options_.now();
        if (!readout) return Unexpected(readout.error());
        timed.readout = std::move(*readout);
        timed.time = std::chrono::floor<milliseconds>(std::chrono::system_clock::now() - (timed.answered - timed.asked) / 2);
        return timed;
    }

private:
    Result<Readout> readFluke() {
        if (kind_ == MultimeterKind::Fluke28x && !plain_) {
            const auto line = dialogue_.ask(fluke::queryDisplay, takeFluke, flukeIn);
            if (line) return fluke::decodeDisplay(*line);
            if (line.error() != makeError(Fault::Refused, Layer::Multimeter, MultimeterError::CommandUnknown)) return Unexpected(line.error());
            plain_ = true;
        }
        const auto line = dialogue_.ask(fluke::queryMeasurement, takeFluke, flukeIn);
        if (!line) return Unexpected(line.error());
        return kind_ == MultimeterKind::Fluke28x ? fluke::decode28x(*line) : fluke::decode18x(*line);
    }

    Result<Readout> readScpi(TimedReadout& timed) {
        if (options_.remote && !inRemote_) {
            if (auto sent = dialogue_.transport().write(octets(scpi::remote), scpiIn); !sent) return Unexpected(sent.error());
            inRemote_ = true;
        }
        auto configuration = dialogue_.ask(scpi::queryConfiguration, scpi::takeAnswer, scpiIn);
        if (!configuration) return Unexpected(configuration.error());
        auto readout = scpi::decodeConfiguration(*configuration);
        if (!readout) return readout;
        const bool switchOver = options_.configure && !isAcVolts(*readout);
        // The exchange that counts is the one that measures.
        timed.asked = options_.now();
        const auto value = dialogue_.ask(switchOver ? scpi::measureAcVolts : scpi::read, scpi::takeAnswer, scpiIn);
        if (!value) return Unexpected(value.error());
        if (switchOver) {
            configuration = dialogue_.ask(scpi::queryConfiguration, scpi::takeAnswer, scpiIn);
            if (!configuration) return Unexpected(configuration.error());
            readout = scpi::decodeConfiguration(*configuration);
            if (!readout) return readout;
        }
        if (auto decoded = scpi::decodeValue(*value, *readout); !decoded) return Unexpected(decoded.error());
        return readout;
    }

    Dialogue dialogue_;
    MultimeterKind kind_;
    MultimeterIdentity identity_;
    MultimeterOptions options_;
    bool plain_ = false;
    bool inRemote_ = false;
};


/// What is tried, in this order.
std::vector<MultimeterAttempt> attemptsFor(const MultimeterOptions& options, bool serial) {
    using enum MultimeterKind;
    const auto attempt = [](MultimeterKind kind, const LineSettings& line) {
        return MultimeterAttempt{kind, line, MultimeterAttempt::Outcome::Trying};
    };
    if (!serial) return {attempt(Scpi, {})};
    switch (options.kind) {
        case Fluke28x: return {attempt(Fluke28x, eightN1(115200))};
        case Fluke18x: return {attempt(Fluke18x, eightN1(9600))};
        case Scpi: return {attempt(Scpi, options.line)};
        case Auto: break;
    }
    return {attempt(Fluke28x, eightN1(115200)), attempt(Fluke18x, eightN1(9600)), attempt(Scpi, eightN1(9600)),
            attempt(Scpi, eightN1(115200)), attempt(Scpi, eightN1(19200))};
}

/// @p afresh ends whatever another dialect's question has left in the instrument's buffer.
Result<MultimeterIdentity> identify(Dialogue& dialogue, MultimeterKind kind, bool afresh) {
    const bool scpiDialect = kind == MultimeterKind::Scpi;
    const std::string_view question = scpiDialect ? (afresh ? scpi::identifyAfresh : scpi::identify) : fluke::identify;
    const auto line = dialogue.ask(question, scpiDialect ? scpi::takeAnswer : takeFluke, identifyIn);
    if (!line) return Unexpected(line.error());
    return scpiDialect ? scpi::decodeIdentity(*line) : fluke::decodeIdentity(*line);
}

bool isFatal(const Error& error) { return error.layer == Layer::Transport || error.fault == Fault::Cancelled; }

/// The identification says which of the two Flukes it is, whatever speed was asked at.
MultimeterKind kindOf(MultimeterKind tried, const MultimeterIdentity& identity) {
    if (tried == MultimeterKind::Scpi) return tried;
    if (fluke::is28x(identity)) return MultimeterKind::Fluke28x;
    return fluke::is18x(identity) ? MultimeterKind::Fluke18x : tried;
}

}  // namespace

Result<std::unique_ptr<Multimeter>> identifyMultimeter(std::unique_ptr<Transport> transport, const MultimeterOptions& options,
                                                       const MultimeterProgress& progress) {
    const bool serial = transport->characterTime().count() != 0;
    Dialogue dialogue(std::move(transport), options);
    bool echo = false, noise = false;
    bool first = true;
    for (MultimeterAttempt attempt : attemptsFor(options, serial)) {
        if (progress) progress(attempt);
        if (serial) {
            if (auto set = dialogue.transport().setLine(attempt.line); !set) return Unexpected(set.error());
        }
        if (options.kind == MultimeterKind::Auto && serial) {
            const auto unasked = dialogue.listen(first ? listenFor : settleFor);
            if (!unasked) return Unexpected(unasked.error());
            if (first && *unasked > 0) return multimeterFailure(Fault::Unexpected, MultimeterError::SomethingTalks);
        }
        first = false;
        auto identity = identify(dialogue, attempt.kind, options.kind == MultimeterKind::Auto);
        // A first question may find the instrument in the middle of something else.
        if (!identity && !isFatal(identity.error()) && dialogue.takeHeard() > 0) identity = identify(dialogue, attempt.kind, options.kind == MultimeterKind::Auto);
        const bool echoed = dialogue.takeEchoed();
        if (identity) {
            attempt.outcome = MultimeterAttempt::Outcome::Found;
            if (progress) progress(attempt);
            const MultimeterKind kind = kindOf(attempt.kind, *identity);
            return std::unique_ptr<Multimeter>(std::make_unique<Opened>(std::move(dialogue), kind, std::move(*identity), options));
        }
        if (isFatal(identity.error())) return Unexpected(identity.error());
        const bool answered = dialogue.takeHeard() > 0;
        attempt.outcome = echoed     ? MultimeterAttempt::Outcome::Echo
                          : answered ? MultimeterAttempt::Outcome::Noise
                                     : MultimeterAttempt::Outcome::Silent;
        echo |= echoed;
        noise |= answered && !echoed;
        if (progress) progress(attempt);
        if (options.kind != MultimeterKind::Auto && !echoed) return Unexpected(identity.error());
    }
    if (echo && !noise) return multimeterFailure(Fault::TimedOut, MultimeterError::OnlyEcho);
    return multimeterFailure(Fault::TimedOut, MultimeterError::NothingFound);
}

Result<std::unique_ptr<Multimeter>> openMultimeter(const MultimeterOptions& options, const MultimeterProgress& progress,
                                                   const std::function<void(Transport&)>& keep, TraceSink trace) {
    std::unique_ptr<Transport> transport;
    if (options.path.empty()) {
        transport = makeTcp(options.host, options.port);
    } else {
        SerialOptions serial;
        serial.path = options.path;
        serial.line = attemptsFor(options, true).front().line;
        transport = makeSerial(serial);
    }
    if (trace) transport = makeTraced(std::move(transport), std::move(trace));
    if (keep) keep(*transport);
    if (auto opened = transport->open(openLimit); !opened) return Unexpected(opened.error());
    return identifyMultimeter(std::move(transport), options, progress);
}

}  // namespace ami::hal
