#include <utility>

#include "protocol/iec62056_21/SignOn.h"

namespace ami::iec62056_21 {

namespace {

constexpr std::size_t longestLine = 160;
constexpr char ack = 0x06;

std::string_view withoutLeadingZeros(std::string_view text) {
    while (!text.empty() && text.front() == '0') text.remove_prefix(1);
    return text;
}

}  // namespace

SignOnServer::SignOnServer(SignOnServerOptions options) : options_(std::move(options)) {}

void SignOnServer::reset() {
    state_ = State::AwaitRequest;
    line_.clear();
    toSend_.clear();
    answer_.clear();
    events_.clear();
    deadline_.reset();
}

bool SignOnServer::isForUs(std::string_view address) const {
    return address.empty() || withoutLeadingZeros(address) == withoutLeadingZeros(options_.deviceAddress);
}

void SignOnServer::receive(BytesView bytes, Instant now) {
    for (const std::uint8_t octet : bytes) {
        if (state_ != State::AwaitRequest && state_ != State::AwaitOption) return;
        const char c = static_cast<char>(octet & 0x7F);
        if (c == '\0') continue;  // wake-up of battery meters
        line_.push_back(c);
        if (c == '\n') takeLine(std::exchange(line_, {}), now);
        else if (line_.size() > longestLine) line_.clear();
    }
}

void SignOnServer::takeLine(const std::string& line, Instant now) {
    if (!line.ends_with("\r\n")) return;
    const std::string_view text = std::string_view(line).substr(0, line.size() - 2);

    const std::size_t request = text.rfind("/?");
    if (request != std::string_view::npos && text.ends_with('!')) {
        const std::string_view address = text.substr(request + 2, text.size() - request - 3);
        if (!isForUs(address)) return;
        answer_ = options_.identification.toLine();
        state_ = State::Reacting;
        deadline_ = now + options_.reactionTime;
        return;
    }
    const std::size_t option = text.rfind(ack);
    if (state_ != State::AwaitOption || option == std::string_view::npos || text.size() != option + 4) return;
    const std::string_view select = text.substr(option);
    const auto baud = baudOfCharacter(select[2]);
    const auto offered = baudOfCharacter(options_.identification.baudCharacter);
    if (select[1] != '2' || select[3] != '2' || !baud || !offered || *baud > *offered) return;
    baud_ = *baud;
    answer_ = std::string(select) + "\r\n";
    state_ = State::Confirming;
    deadline_ = now + options_.reactionTime;
}

Bytes SignOnServer::pollTransmit(Instant) { return std::exchange(toSend_, {}); }

std::optional<SignOnEvent> SignOnServer::pollEvent() {
    if (events_.empty()) return std::nullopt;
    SignOnEvent event = std::move(events_.front());
    events_.pop_front();
    return event;
}

void SignOnServer::lineSwitched(Instant) {
    if (state_ != State::AwaitSwitch) return;
    state_ = State::Done;
    events_.emplace_back(std::in_place_type<Ready>, Ready{baud_});
}

std::optional<Instant> SignOnServer::nextDeadline() const { return deadline_; }

void SignOnServer::handleDeadline(Instant now) {
    if (!deadline_ || now < *deadline_) return;
    deadline_.reset();
    line_.clear();
    switch (state_) {
        case State::Reacting:
            append(toSend_, toBytes(answer_));
            state_ = State::AwaitOption;
            deadline_ = now + signOnLine.characterTime() * static_cast<std::int64_t>(answer_.size()) + options_.optionTimeout;
            return;
        case State::Confirming:
            append(toSend_, toBytes(answer_));
            state_ = State::AwaitSwitch;
            events_.emplace_back(std::in_place_type<SwitchLine>, SwitchLine{LineSettings{baud_, 8, Parity::None, 1}, std::chrono::milliseconds(0)});
            return;
        case State::AwaitOption: state_ = State::AwaitRequest; return;
        case State::AwaitRequest:
        case State::AwaitSwitch:
        case State::Done: return;
    }
}

}  // namespace ami::iec62056_21
