#include "protocol/iec62056_21/Client.h"

#include <algorithm>
#include <utility>

namespace ami::iec62056_21 {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t longestLine = 160;
constexpr Duration dripLimit = 10s;  ///< a wait for an identification that octets keep alive ends after this much more
constexpr Duration switchLimit = 10s;

std::string withoutLineEnd(std::string line) {
    while (!line.empty() && (line.back() == '\r' || line.back() == '\n')) line.pop_back();
    return line;
}

bool isCode(const Error& error, DialogueError code) { return error.code == static_cast<std::uint16_t>(code); }

}  // namespace

Client::Client(DialogueOptions options) : options_(std::move(options)), echo_(options_.echo) {
    options_.tries = std::max(options_.tries, 1);
}

void Client::startReadout(Instant now) { start(false, now); }
void Client::startProgramming(Instant now) { start(true, now); }

void Client::start(bool programming, Instant now) {
    programming_ = programming;
    events_.clear();
    toSend_.clear();
    secretOut_ = false;
    tries_ = naks_ = 0;
    strange_ = heard_ = 0;
    slow_ = false;
    pending_.reset();
    mode_ = options_.mode;
    deadline_.reset();
    if (mode_ == Mode::D) switchTo(*baudOfCharacter('3'), 0ms, Then::Push, now);
    else if (baud_ != signOnLine.baud) switchTo(signOnLine.baud, 0ms, Then::Request, now);
    else requestOrWake(now);
}

void Client::requestOrWake(Instant now) {
    if (now < notBefore_) {
        state_ = State::Reacting;
        then_ = Then::Request;
        deadline_ = notBefore_;
        waitLimit_ = notBefore_ + options_.readoutLimit;
        return;
    }
    if (!options_.wakeUp) return request(now);
    const auto count = std::chrono::ceil<std::chrono::nanoseconds>(options_.wakeUpTime) / signOnLine.characterTime() + 1;
    toSend_.assign(static_cast<std::size_t>(count), 0);
    state_ = State::Waking;
    deadline_ = now + signOnLine.characterTime() * count + options_.wakeUpPause;
}

void Client::request(Instant now) {
    ++tries_;
    line_.clear();
    send(encodeRequest(options_.deviceAddress), now);
    startWait(State::AwaitIdentification, now, options_.replyTimeout);
    waitLimit_ = *deadline_ + dripLimit;
}

/// The whole sign-on once more, as often as options_.tries allows.
void Client::again(Error error, Instant now, bool slow) {
    if (tries_ >= options_.tries) return fail(error);
    slow_ = slow_ || slow || tries_ + 1 == options_.tries;
    events_.emplace_back(Mended{Mended::Kind::Repeated});
    if (baud_ != signOnLine.baud) backTo300(Then::Request, now);
    else requestOrWake(now);
}

/// A meter that came along waits in programming mode for a minute, unless it is told that the dialogue is over.
void Client::backTo300(Then then, Instant now) {
    deadline_.reset();
    if (programming_) send(encodeCommand('B', '0'), now);
    switchTo(signOnLine.baud, 0ms, then, now);
}

void Client::send(BytesView octets, Instant now) {
    append(toSend_, octets);
    echo_.sent(octets);
    deadline_ = now + lineAt(baud_).characterTime() * static_cast<std::int64_t>(octets.size());
}

/// From the moment that our last octet has left.
void Client::startWait(State state, Instant now, std::chrono::milliseconds timeout) {
    state_ = state;
    deadline_ = std::max(deadline_.value_or(now), now) + timeout;
    waitLimit_ = *deadline_ + options_.readoutLimit;
    gap_ = options_.interCharacter;
    heard_ = 0;
    reader_.reset();
}

void Client::react(Then then, Instant now) {
    if (state_ != State::Reacting) back_ = state_;
    state_ = State::Reacting;
    then_ = then;
    deadline_ = now + reaction();
    waitLimit_ = now + options_.readoutLimit;
}

void Client::act(Then then, Instant now) {
    deadline_.reset();
    switch (then) {
        case Then::Request: return requestOrWake(now);
        case Then::Option: return sendOption(now);
        case Then::Telegram: return awaitTelegram(now);
        case Then::Hush: startWait(State::Hushing, now, options_.interCharacter); return;
        case Then::Push:
            line_.clear();
            text_.clear();
            startWait(State::AwaitPush, now, options_.pushTimeout);
            waitLimit_ = *deadline_;
            return;
        case Then::Repeat:
            send(Bytes{nak}, now);
            startWait(back_, now, options_.replyTimeout);
            return;
        case Then::Password: return sendPassword(now);
        case Then::Command: return sendCommand(now);
        case Then::Acknowledge:
            send(Bytes{ack}, now);
            startWait(State::AwaitReply, now, options_.replyTimeout);
            return;
    }
}

void Client::switchTo(std::uint32_t baud, std::chrono::milliseconds pause, Then then, Instant now) {
    then_ = then;
    state_ = State::AwaitSwitch;
    deadline_ = std::max(deadline_.value_or(now), now) + pause + switchLimit;
    waitLimit_ = *deadline_;
    baud_ = baud;
    reader_.reset();
    heard_ = 0;
    events_.emplace_back(SwitchLine{lineAt(baud), pause});
}

void Client::lineSwitched(Instant now) {
    if (state_ != State::AwaitSwitch) return;
    // A telegram that began during the pause, as on a line without a speed of its own, goes on.
    if (then_ == Then::Telegram && reader_.state() != BlockReader::State::Idle) {
        state_ = programming_ && mode_ == Mode::C ? State::AwaitPrompt : State::AwaitTelegram;
        deadline_ = now + options_.interCharacter;
        waitLimit_ = now + options_.readoutLimit;
        gap_ = options_.interCharacter;
        if (reader_.state() == BlockReader::State::Complete) telegramComplete(now);
        return;
    }
    act(then_, now);
}

void Client::fail(const Error& error) {
    // A meter in programming mode would wait there for a minute, and hear no request meanwhile.
    const bool there = state_ == State::AwaitPasswordAnswer || state_ == State::AwaitReply || state_ == State::Reacting;
    if (programming_ && there && !isCode(error, DialogueError::Broken)) append(toSend_, encodeCommand('B', '0'));
    events_.emplace_back(Failed{error});
    state_ = State::Done;
    deadline_.reset();
    commandType_ = 0;
}

void Client::fail(Fault fault, DialogueError code, std::int64_t detail) { fail(makeError(fault, Layer::Iec62056_21, code, detail)); }

Bytes Client::pollTransmit(Instant) {
    secretOut_ = false;
    return std::exchange(toSend_, {});
}

std::optional<DialogueEvent> Client::pollEvent() {
    if (events_.empty()) return std::nullopt;
    DialogueEvent event = std::move(events_.front());
    events_.pop_front();
    return event;
}

void Client::receive(BytesView octets, Instant now) {
    const bool echoed = echo_.isOn();
    for (const std::uint8_t octet : echo_.pass(octets)) take(octet, now);
    if (!echoed && echo_.isOn()) events_.emplace_back(Mended{Mended::Kind::EchoStripped});
    if (deadline_ && now >= waitLimit_) handleDeadline(now);
}

void Client::take(std::uint8_t octet, Instant now) {
    if (state_ == State::Idle || state_ == State::Done || state_ == State::Open) return;
    ++heard_;
    switch (state_) {
        case State::AwaitIdentification:
            if (octet == 0 && line_.empty()) return;
            line_.push_back(static_cast<char>(octet));
            deadline_ = std::max(*deadline_, now + gap_);
            if (octet == '\n' || line_.size() > longestLine) takeLine(now);
            return;
        case State::Reacting:
            if (then_ == Then::Request) return;
            [[fallthrough]];
        case State::Hushing:
            // Whoever still talks is not interrupted.
            deadline_ = now + (state_ == State::Hushing ? options_.interCharacter : reaction());
            return;
        case State::AwaitSwitch:
            if (then_ == Then::Telegram) reader_.receive(BytesView(&octet, 1));
            return;
        case State::AwaitTelegram:
        case State::AwaitPrompt: return takeTelegramOctet(octet, now);
        case State::AwaitPasswordAnswer:
        case State::AwaitReply: return takeAnswerOctet(octet, now);
        case State::AwaitPush: return takePush(octet, now);
        case State::Waking:
        case State::Idle:
        case State::Open:
        case State::Done: return;
    }
}

void Client::takeLine(Instant now) {
    // Our own request, even with a lost octet in front, ends with its exclamation mark; an identification never does.
    const std::string text = withoutLineEnd(std::exchange(line_, {}));
    if (text.ends_with('!') && ("/?" + options_.deviceAddress + '!').ends_with(text)) return echo_.found();
    const std::size_t slash = text.rfind('/');
    const auto identification =
        Identification::parse(slash == std::string::npos ? std::string_view(text) : std::string_view(text).substr(slash));
    if (identification) return takeIdentification(*identification, now);
    strange_ += static_cast<std::int64_t>(text.size()) + 1;
}

void Client::takeIdentification(const Identification& identification, Instant now) {
    identification_ = identification;
    events_.emplace_back(Identified{identification_});
    if (options_.mode == Mode::Auto) mode_ = modeOf(identification_.baudCharacter);
    if (mode_ == Mode::C && options_.optionSelect) return react(Then::Option, now);
    deadline_.reset();
    if (mode_ == Mode::B) {
        if (const auto baud = baudOfLetter(identification_.baudCharacter)) return switchTo(*baud, 0ms, Then::Telegram, now);
    }
    awaitTelegram(now);
}

void Client::sendOption(Instant now) {
    const auto offered = baudOfCharacter(identification_.baudCharacter);
    char z = offered ? identification_.baudCharacter : '0';
    while (z > '0' && *baudOfCharacter(z) > options_.maximumBaud) --z;
    if (options_.z) z = *options_.z;
    if (slow_) z = '0';
    const char y = programming_ ? '1' : options_.y.value_or('0');
    send(encodeOption(options_.v, z, y), now);
    const std::uint32_t baud = baudOfCharacter(z).value_or(signOnLine.baud);
    if (baud == baud_) return awaitTelegram(now);
    switchTo(baud, options_.pauseBeforeSwitch.value_or(reaction() * 3 / 4), Then::Telegram, now);
}

void Client::awaitTelegram(Instant now) {
    text_.clear();
    unframed_ = false;
    strange_ = 0;
    const bool prompt = programming_ && mode_ == Mode::C;
    // Without an option select the meter first waits for it in vain.
    const bool vain = mode_ == Mode::C && !options_.optionSelect;
    startWait(prompt ? State::AwaitPrompt : State::AwaitTelegram, now, options_.replyTimeout * (vain ? 2 : 1));
}

std::optional<Instant> Client::nextDeadline() const {
    if (!deadline_) return std::nullopt;
    switch (state_) {
        case State::AwaitIdentification:
        case State::AwaitTelegram:
        case State::AwaitPrompt:
        case State::AwaitPasswordAnswer:
        case State::AwaitReply:
        case State::AwaitPush:
        case State::Reacting:
        case State::Hushing: return std::min(*deadline_, waitLimit_);
        default: return deadline_;
    }
}

void Client::handleDeadline(Instant now) {
    const auto due = nextDeadline();
    if (!due || now < *due) return;
    for (const std::uint8_t octet : echo_.giveUp()) take(octet, now);
    if (state_ == State::Idle || state_ == State::Done || state_ == State::Open) return;
    const bool babble = now >= waitLimit_ && heard_ > 0 && waitLimit_ > Instant();
    switch (state_) {
        case State::AwaitIdentification: {
            Error error = makeError(Fault::TimedOut, Layer::Iec62056_21, SignOnError::NoAnswer, tries_);
            if (strange_ > 0 || !line_.empty()) {
                strange_ += static_cast<std::int64_t>(line_.size());
                error = makeError(Fault::Malformed, Layer::Iec62056_21, SignOnError::BadIdentification, strange_);
            } else if (echo_.isOn()) {
                error = makeError(Fault::TimedOut, Layer::Iec62056_21, SignOnError::OnlyEcho, tries_);
            }
            return again(error, now, false);
        }
        case State::Waking: return request(now);
        case State::Reacting:
            if (babble) return fail(Fault::TimedOut, DialogueError::Babble, heard_);
            return act(then_, now);
        case State::Hushing:
            if (babble) return fail(Fault::TimedOut, DialogueError::Babble, heard_);
            return again(makeError(Fault::Malformed, Layer::Iec62056_21, DialogueError::Unreadable, std::exchange(strange_, 0)), now, true);
        case State::AwaitSwitch: return fail(Fault::Misuse, DialogueError::LineNotSwitched);
        case State::AwaitPush:
            if (babble && !text_.empty()) return fail(Fault::TimedOut, DialogueError::Babble, heard_);
            unframed_ = true;
            if (!text_.empty()) return telegramTimedOut(now);
            return fail(Fault::TimedOut, DialogueError::NothingPushed, heard_);
        case State::AwaitTelegram:
        case State::AwaitPrompt:
            if (babble) return fail(Fault::TimedOut, DialogueError::Babble, heard_);
            return telegramTimedOut(now);
        case State::AwaitPasswordAnswer:
        case State::AwaitReply:
            if (babble) return fail(Fault::TimedOut, DialogueError::Babble, heard_);
            return replyTimedOut(now);
        case State::Idle:
        case State::Open:
        case State::Done: return;
    }
}

}  // namespace ami::iec62056_21
