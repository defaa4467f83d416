#include "protocol/iec62056_21/Server.h"

#include <algorithm>
#include <utility>

namespace ami::iec62056_21 {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t longestLine = 160;
/// NULs of at least this length wake a battery meter; it then listens after this pause. @spec IEC 62056-21 Annex B
constexpr Duration wakeUpLeast = 1900ms;
constexpr Duration wakeUpGap = 500ms;
constexpr Duration wakeUpPause = 1400ms;
constexpr Duration awakeTime = 6s;
constexpr Duration readyTime = 30s;

}  // namespace

Server::Server(ServerOptions options, ServerHost& host) : options_(std::move(options)), host_(host) { state_ = State::AwaitRequest; }

void Server::reset(Instant now) {
    line_.clear();
    reader_.reset();
    toSend_.clear();
    switches_.clear();
    answer_.clear();
    programming_ = authenticated_ = leaving_ = stayReady_ = false;
    baud_ = firstLine().baud;
    switches_.push_back({firstLine(), 0ms});
    sleepOrListen(now);
}

void Server::sleepOrListen(Instant now) {
    deadline_.reset();
    wakeStart_.reset();
    line_.clear();
    if (options_.mode == Mode::D) {
        state_ = State::Pushing;
        deadline_ = now + options_.pushInterval;
    } else if (options_.battery && !stayReady_) {
        state_ = State::Asleep;
    } else {
        state_ = State::AwaitRequest;
        if (options_.battery) deadline_ = now + readyTime;
    }
    stayReady_ = false;
}

void Server::toRequest(Instant now) {
    programming_ = authenticated_ = leaving_ = false;
    if (baud_ == firstLine().baud) return sleepOrListen(now);
    baud_ = firstLine().baud;
    then_ = Then::Request;
    state_ = State::AwaitSwitch;
    deadline_.reset();
    switches_.push_back({firstLine(), 0ms});
}

void Server::receive(BytesView octets, Instant now) {
    for (const std::uint8_t raw : octets) {
        const auto octet = static_cast<std::uint8_t>(raw & 0x7F);
        switch (state_) {
            case State::Asleep: hearAsleep(octet, now); break;
            case State::AwaitRequest:
            case State::AwaitOption:
                if (octet == 0) break;
                line_.push_back(static_cast<char>(octet));
                if (octet == '\n') takeLine(std::exchange(line_, {}), now);
                else if (line_.size() > longestLine) line_.clear();
                break;
            case State::AwaitRepeat:
            case State::Programming:
            case State::AwaitPartialAck: takeMessage(octet, now); break;
            case State::Answering:
            case State::AwaitSwitch:
            case State::Pushing: break;
        }
    }
}

/// @spec IEC 62056-21 Annex B
void Server::hearAsleep(std::uint8_t octet, Instant now) {
    if (octet != 0) {
        wakeStart_.reset();
        return;
    }
    if (!wakeStart_ || now - lastNull_ > wakeUpGap) wakeStart_ = now;
    lastNull_ = now;
    if (now - *wakeStart_ < wakeUpLeast) return;
    deadline_ = now + wakeUpPause;  // each further NUL moves it
}

void Server::takeLine(const std::string& line, Instant now) {
    if (!line.ends_with("\r\n")) return;
    const std::string_view text = std::string_view(line).substr(0, line.size() - 2);
    const std::size_t request = text.rfind("/?");
    if (request != std::string_view::npos && text.ends_with('!')) {
        const std::string_view address = text.substr(request + 2, text.size() - request - 3);
        if (!address.empty() && !sameDevice(address, options_.deviceAddress)) return;
        return answer(Then::Identification, now);
    }
    const std::size_t option = text.rfind(static_cast<char>(ack));
    if (state_ == State::AwaitOption && option != std::string_view::npos && text.size() == option + 4) takeOption(text.substr(option), now);
}

void Server::takeOption(std::string_view option, Instant now) {
    const auto baud = baudOfCharacter(option[2]);
    const auto offered = baudOfCharacter(options_.identification.baudCharacter);
    if (option[1] != '0' && option[1] != '1' && option[1] != '2') return;
    programming_ = option[3] == '1';
    const Then then = programming_ ? Then::Prompt : Then::Readout;
    // A speed that was not offered is no agreement: the answer comes at 300 Bd.
    const bool agreed = baud && offered && *baud <= *offered && !options_.ignoresOption;
    if (!agreed || *baud == baud_) return answer(then, now);
    switchTo(*baud, then, now);
}

void Server::switchTo(std::uint32_t baud, Then then, Instant) {
    baud_ = baud;
    then_ = then;
    state_ = State::AwaitSwitch;
    deadline_.reset();
    switches_.push_back({lineAt(baud), 0ms});
}

void Server::lineSwitched(Instant now) {
    if (state_ != State::AwaitSwitch) return;
    if (then_ == Then::Request) return sleepOrListen(now);
    answer(then_, now, options_.answerPause);
}

void Server::answer(Then then, Instant now, std::chrono::milliseconds more) {
    state_ = State::Answering;
    then_ = then;
    deadline_ = now + options_.reactionTime + more;
}

void Server::send(Bytes octets, Instant now) {
    deadline_ = now + lineAt(baud_).characterTime() * static_cast<std::int64_t>(octets.size());
    append(toSend_, octets);
}

void Server::waitAfterSending(State state, std::chrono::milliseconds timeout, Instant now) {
    state_ = state;
    deadline_ = deadline_.value_or(now) + timeout;
    reader_.reset();
    line_.clear();
}

/// The reaction time is over.
void Server::leave(Then then, Instant now) {
    switch (then) {
        case Then::Identification:
            send(toBytes(options_.identification.toLine()), now);
            if (options_.mode == Mode::C) return waitAfterSending(State::AwaitOption, options_.optionTimeout, now);
            // Modes A and B go on by themselves, B at the speed of its letter.
            if (const auto baud = baudOfLetter(options_.identification.baudCharacter); options_.mode == Mode::B && baud) {
                return switchTo(*baud, Then::Readout, now);
            }
            deadline_ = *deadline_ + options_.reactionTime;
            state_ = State::Answering;
            then_ = Then::Readout;
            return;
        case Then::Readout:
            readout_ = host_.readout();
            answer_ = encodeData(readout_);
            send(answer_, now);
            return waitAfterSending(State::AwaitRepeat, options_.repeatTimeout, now);
        case Then::Prompt:
            answer_ = encodeCommand('P', '0', '(' + options_.seed + ')');
            send(answer_, now);
            return waitAfterSending(State::Programming, options_.programmingTimeout, now);
        case Then::Text:
            send(answer_, now);
            if (leaving_) return waitAfterSending(State::AwaitRepeat, 0ms, now);
            if (!partRest_.empty()) return waitAfterSending(State::AwaitPartialAck, options_.repeatTimeout, now);
            return waitAfterSending(State::Programming, options_.programmingTimeout, now);
        case Then::Request: return toRequest(now);
    }
}

Bytes Server::pollTransmit(Instant) { return std::exchange(toSend_, {}); }

std::optional<SwitchLine> Server::pollSwitch() {
    if (switches_.empty()) return std::nullopt;
    const SwitchLine change = switches_.front();
    switches_.pop_front();
    return change;
}

std::optional<Instant> Server::nextDeadline() const { return deadline_; }

void Server::handleDeadline(Instant now) {
    if (!deadline_ || now < *deadline_) return;
    deadline_.reset();
    switch (state_) {
        case State::Asleep:
            state_ = State::AwaitRequest;
            line_.clear();
            deadline_ = now + awakeTime;
            return;
        case State::AwaitRequest: return sleepOrListen(now);
        case State::Answering: return leave(then_, now);
        case State::AwaitOption: return answer(Then::Readout, now);
        case State::AwaitRepeat: return toRequest(now);
        case State::Programming:
            // Idled out. @spec IEC 62056-21 6.4.3.2
            leaving_ = true;
            answer_ = encodeCommand('B', '0');
            return leave(Then::Text, now);
        case State::AwaitPartialAck: partRest_.clear(); return waitAfterSending(State::Programming, options_.programmingTimeout, now);
        case State::Pushing:
            send(toBytes(options_.identification.toLine() + "\r\n" + host_.readout()), now);
            deadline_ = *deadline_ + options_.pushInterval;
            return;
        case State::AwaitSwitch: return;
    }
}

}  // namespace ami::iec62056_21
