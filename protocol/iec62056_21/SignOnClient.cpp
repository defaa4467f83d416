#include <algorithm>
#include <utility>

#include "protocol/iec62056_21/SignOn.h"

namespace ami::iec62056_21 {

namespace {

using namespace std::chrono_literals;

constexpr char ack = 0x06;
constexpr char nak = 0x15;
constexpr std::size_t longestLine = 160;
/// A wait that octets keep alive ends after this much more.
constexpr Duration dripLimit = 10s;
/// Silence after unreadable octets that means: the meter has said its confirmation at the other speed.
constexpr Duration unreadableGap = 400ms;

std::string withoutLineEnd(std::string line) {
    while (!line.empty() && (line.back() == '\r' || line.back() == '\n')) line.pop_back();
    return line;
}

}  // namespace

SignOnClient::SignOnClient(SignOnOptions options) : options_(std::move(options)) { options_.tries = std::max(options_.tries, 1); }

void SignOnClient::start(Instant now) {
    events_.clear();
    tries_ = 0;
    strangeOctets_ = 0;
    echoSeen_ = optionEchoSeen_ = false;
    sendRequest(now);
}

void SignOnClient::startWait(State state, std::size_t ownOctets, Instant now) {
    state_ = state;
    line_.clear();
    deadline_ = now + signOnLine.characterTime() * static_cast<std::int64_t>(ownOctets) + options_.replyTimeout;
    waitLimit_ = *deadline_ + dripLimit;
}

void SignOnClient::sendRequest(Instant now) {
    ++tries_;
    const Bytes request = toBytes("/?" + options_.deviceAddress + "!\r\n");
    append(toSend_, request);
    startWait(State::AwaitIdentification, request.size(), now);
}

void SignOnClient::sendOptionSelect(Instant now) {
    const Bytes option = toBytes(std::string{ack, '2', baudCharacter_, '2', '\r', '\n'});
    append(toSend_, option);
    strangeOctets_ = 0;
    startWait(State::AwaitConfirmation, option.size(), now);
}

Bytes SignOnClient::pollTransmit(Instant) { return std::exchange(toSend_, {}); }

std::optional<SignOnEvent> SignOnClient::pollEvent() {
    if (events_.empty()) return std::nullopt;
    SignOnEvent event = std::move(events_.front());
    events_.pop_front();
    return event;
}

void SignOnClient::receive(BytesView bytes, Instant now) {
    for (const std::uint8_t octet : bytes) {
        if (state_ != State::AwaitIdentification && state_ != State::AwaitConfirmation) return;
        const char c = static_cast<char>(octet & 0x7F);
        if (c == '\0' && line_.empty()) continue;
        if (state_ == State::AwaitConfirmation && c == nak && line_.empty()) return fail(Fault::Refused, SignOnError::OptionIgnored, c);
        line_.push_back(c);
        deadline_ = std::max(*deadline_, now + options_.interCharacter);
        if (c == '\n' || line_.size() > longestLine) takeLine(std::exchange(line_, {}), now);
    }
    if (state_ == State::AwaitConfirmation && !line_.empty() && line_[0] != ack) {
        // Not ours and not readable as a whole: what the other speed looks like at 300 Bd. A readable line would still end with LF.
        deadline_ = now + unreadableGap;
    }
    if (deadline_ && now >= waitLimit_) handleDeadline(now);
}

void SignOnClient::takeLine(const std::string& line, Instant now) {
    if (state_ == State::AwaitIdentification) takeIdentification(line, now);
    else takeConfirmation(line, now);
}

void SignOnClient::takeIdentification(const std::string& line, Instant now) {
    // Our own request, even with a lost octet in front, ends with its exclamation mark; an identification never does.
    const std::string text = withoutLineEnd(line);
    if (text.ends_with('!') && ("/?" + options_.deviceAddress + '!').ends_with(text)) {
        echoSeen_ = true;
        return;
    }
    const std::size_t slash = text.rfind('/');
    const auto identification = Identification::parse(slash == std::string::npos ? std::string_view(text) : std::string_view(text).substr(slash));
    if (!identification) {
        strangeOctets_ += static_cast<std::int64_t>(line.size());
        return;
    }
    identification_ = *identification;
    events_.emplace_back(std::in_place_type<Identified>, Identified{identification_});
    const auto offered = baudOfCharacter(identification_.baudCharacter);
    if (!identification_.offersModeE() || !offered) return fail(Fault::Unsupported, SignOnError::NoModeE, identification_.baudCharacter);
    baudCharacter_ = identification_.baudCharacter;
    while (baudCharacter_ > '0' && *baudOfCharacter(baudCharacter_) > options_.maximumBaud) --baudCharacter_;
    state_ = State::Reacting;
    deadline_ = now + identification_.reactionTime();
}

void SignOnClient::takeConfirmation(const std::string& line, Instant) {
    const std::string text = withoutLineEnd(line);
    const std::size_t start = text.find(ack);
    if (start != std::string::npos && text.size() == start + 4) {
        const bool ours = text[start + 2] == baudCharacter_;
        if (echoSeen_ && ours && !std::exchange(optionEchoSeen_, true)) return;
        if (text[start + 1] != '2' || text[start + 3] != '2' || !baudOfCharacter(text[start + 2])) {
            return fail(Fault::Refused, SignOnError::OptionIgnored, text[start + 1]);
        }
        baudCharacter_ = text[start + 2];
        return switchLine();
    }
    // A readout, the programming prompt or another identification can be read: the meter did not take the option.
    if (text.find('(') != std::string::npos || text.find('/') != std::string::npos) {
        return fail(Fault::Refused, SignOnError::OptionIgnored, text.front());
    }
    strangeOctets_ += static_cast<std::int64_t>(line.size());
}

void SignOnClient::switchLine() {
    state_ = State::AwaitSwitch;
    deadline_.reset();
    line_.clear();
    const LineSettings binary{*baudOfCharacter(baudCharacter_), 8, Parity::None, 1};
    events_.emplace_back(std::in_place_type<SwitchLine>, SwitchLine{binary, options_.pauseBeforeSwitch});
}

void SignOnClient::lineSwitched(Instant) {
    if (state_ != State::AwaitSwitch) return;
    state_ = State::Done;
    events_.emplace_back(std::in_place_type<Ready>, Ready{*baudOfCharacter(baudCharacter_)});
}

std::optional<Instant> SignOnClient::nextDeadline() const {
    if (!deadline_) return std::nullopt;
    return state_ == State::Reacting ? *deadline_ : std::min(*deadline_, waitLimit_);
}

void SignOnClient::handleDeadline(Instant now) {
    const auto due = nextDeadline();
    if (!due || now < *due) return;
    switch (state_) {
        case State::AwaitIdentification: return requestAgain(now);
        case State::Reacting: return sendOptionSelect(now);
        case State::AwaitConfirmation: return switchLine();
        case State::Idle:
        case State::AwaitSwitch:
        case State::Done: return;
    }
}

void SignOnClient::requestAgain(Instant now) {
    strangeOctets_ += static_cast<std::int64_t>(line_.size());
    if (tries_ < options_.tries) return sendRequest(now);
    if (strangeOctets_ > 0) return fail(Fault::Malformed, SignOnError::BadIdentification, strangeOctets_);
    fail(Fault::TimedOut, echoSeen_ ? SignOnError::OnlyEcho : SignOnError::NoAnswer, tries_);
}

void SignOnClient::fail(Fault fault, SignOnError code, std::int64_t detail) {
    state_ = State::Done;
    deadline_.reset();
    events_.emplace_back(std::in_place_type<Failed>, Failed{makeError(fault, Layer::Iec62056_21, code, detail)});
}

}  // namespace ami::iec62056_21
