#include <algorithm>
#include <utility>

#include "protocol/iec62056_21/Client.h"

namespace ami::iec62056_21 {

namespace {

/// What stands between the first brackets.
std::string inBrackets(const std::string& text) {
    const std::size_t open = text.find('(');
    const std::size_t closing = text.find(')', open == std::string::npos ? 0 : open);
    if (open == std::string::npos || closing == std::string::npos) return {};
    return text.substr(open + 1, closing - open - 1);
}

bool isSendable(const std::string& text) {
    return text.size() <= 4096 &&
           std::all_of(text.begin(), text.end(), [](char c) { return (c >= ' ' && c < 0x7F) || c == '\r' || c == '\n'; });
}

bool isPartial(char number) { return number == '3' || number == '4'; }

}  // namespace

std::optional<std::int64_t> errorNumber(std::string_view text) {
    const std::size_t open = text.find('(');
    if (open == std::string_view::npos || text.size() > 64) return std::nullopt;
    std::string_view word = text.substr(open + 1);
    if (!word.starts_with("ER")) return std::nullopt;
    const std::size_t digit = word.find_first_of("0123456789)");
    if (digit == std::string_view::npos) return 0;
    // "ER12", "ERR12", "ERROR", "ERROR5": nothing but the word stands in front of the number.
    const std::string_view letters = word.substr(0, digit);
    if (letters != "ER" && letters != "ERR" && letters != "ERROR")
        return letters.starts_with("ERR") ? std::optional<std::int64_t>(0) : std::nullopt;
    std::int64_t number = 0;
    for (const char c : word.substr(digit)) {
        if (c < '0' || c > '9' || number > 99999) break;
        number = number * 10 + (c - '0');
    }
    return number;
}

/// NAK, as long as there are tries left.
void Client::askAgain(const Block& block, Instant now) {
    pending_ = makeError(Fault::Malformed, Layer::Iec62056_21, ReadoutError::BlockCheckDiffers, block.computed << 8 | block.received);
    if (naks_ + 1 >= options_.tries) return fail(*pending_);
    ++naks_;
    events_.emplace_back(Mended{Mended::Kind::NakSent});
    react(Then::Repeat, now);
}

void Client::takePrompt(Instant now) {
    const Block block = reader_.block();
    if (!block.isIntact()) return askAgain(block, now);
    if (block.is('B', '0')) return fail(Fault::Refused, DialogueError::Broken);
    if (!block.is('P', '0')) return fail(Fault::Unexpected, DialogueError::UnexpectedAnswer, block.type);
    pending_.reset();
    naks_ = 0;
    seed_ = inBrackets(block.text);
    react(Then::Password, now);
}

void Client::sendPassword(Instant now) {
    crypto::SecureBytes secret;
    char number = options_.passwordNumber;
    if (options_.computed) {
        auto computed = options_.computed(seed_);
        if (!computed) return fail(computed.error());
        secret = std::move(*computed);
        number = '2';
    } else if (options_.password.empty()) {
        state_ = State::Open;
        deadline_.reset();
        earliestSend_ = now;
        events_.emplace_back(ProgrammingOpened{seed_, false});
        return;
    } else {
        secret = options_.password.clone();
    }
    if (number == '2' && !options_.computed && !seed_.empty()) return fail(Fault::Misuse, DialogueError::PasswordNeeded);
    const crypto::SecureBytes message = encodePassword(number, secret.view());
    send(message.view(), now);
    secretOut_ = true;
    startWait(State::AwaitPasswordAnswer, now, options_.replyTimeout);
}

Result<void> Client::command(char type, char number, std::string text, Instant now) {
    if (state_ != State::Open) return ami::fail(Fault::Misuse, Layer::Iec62056_21, DialogueError::NotOpen);
    const bool known = (type == 'R' || type == 'W' || type == 'E') && number >= '0' && number <= '9';
    if (!known || !isSendable(text)) return ami::fail(Fault::Misuse, Layer::Iec62056_21, DialogueError::BadCommand);
    commandType_ = type;
    commandNumber_ = number;
    commandText_ = std::move(text);
    commandAt_ = 0;
    commandTries_ = naks_ = 0;
    replyText_.clear();
    replyBlocks_ = 0;
    pending_.reset();
    state_ = State::Reacting;
    then_ = Then::Command;
    deadline_ = std::max(now, earliestSend_);
    waitLimit_ = now + options_.readoutLimit;
    heard_ = 0;
    return {};
}

void Client::sendCommand(Instant now) {
    std::string_view part = commandText_;
    bool last = true;
    if (commandType_ == 'W' && isPartial(commandNumber_)) {
        part = part.substr(commandAt_, std::max<std::size_t>(options_.partialBlock, 1));
        last = commandAt_ + part.size() == commandText_.size();
    }
    ++commandTries_;
    send(encodeCommand(commandType_, commandNumber_, part, last), now);
    startWait(State::AwaitReply, now, options_.replyTimeout);
}

void Client::signOff(Instant now, bool stayReady) {
    if (isOver()) return;
    send(encodeCommand('B', stayReady ? '1' : '0'), now);
    state_ = State::Done;
    deadline_.reset();
    commandType_ = 0;
}

void Client::takeAnswerOctet(std::uint8_t octet, Instant now) {
    deadline_ = now + gap_;
    if (reader_.receive(BytesView(&octet, 1)) == 0) {
        if (octet == ack || octet == nak) return takeAckOrNak(octet, now);
        ++strange_;
        return;
    }
    switch (reader_.state()) {
        case BlockReader::State::Complete: return state_ == State::AwaitPasswordAnswer ? passwordAnswered(now) : replyComplete(now);
        case BlockReader::State::TooLong:
            return fail(
                makeError(Fault::Exhausted, Layer::Iec62056_21, ReadoutError::TooLarge, static_cast<std::int64_t>(reader_.octets())));
        case BlockReader::State::BadHeader:
            return fail(
                makeError(Fault::Malformed, Layer::Iec62056_21, ReadoutError::BadBlock, static_cast<std::int64_t>(reader_.octets())));
        default: return;
    }
}

void Client::passwordAnswered(Instant) {
    const Block& block = reader_.block();
    if (block.is('B', '0')) return fail(Fault::Refused, DialogueError::PasswordRefused);
    const auto number = errorNumber(block.text);
    if (!block.command && (number || !block.isIntact())) return fail(Fault::Refused, DialogueError::PasswordRefused, number.value_or(0));
    fail(Fault::Unexpected, DialogueError::UnexpectedAnswer, block.command ? block.type : stx);
}

void Client::takeAckOrNak(std::uint8_t octet, Instant now) {
    if (state_ == State::AwaitPasswordAnswer) {
        if (octet == nak) return fail(Fault::Refused, DialogueError::PasswordRefused);
        state_ = State::Open;
        deadline_.reset();
        earliestSend_ = now + reaction();
        events_.emplace_back(ProgrammingOpened{seed_, true});
        return;
    }
    if (octet == nak) {
        if (commandTries_ >= options_.tries) {
            return answered(makeError(Fault::Refused, Layer::Iec62056_21, DialogueError::RefusedByNak, commandTries_));
        }
        events_.emplace_back(Mended{Mended::Kind::Repeated});
        return react(Then::Command, now);
    }
    if (commandType_ == 'R') return answered(makeError(Fault::Unexpected, Layer::Iec62056_21, DialogueError::UnexpectedAnswer, ack));
    if (commandType_ == 'W' && isPartial(commandNumber_)) {
        commandAt_ = std::min(commandText_.size(), commandAt_ + std::max<std::size_t>(options_.partialBlock, 1));
        if (commandAt_ < commandText_.size()) {
            commandTries_ = 0;
            ++replyBlocks_;
            return react(Then::Command, now);
        }
    }
    earliestSend_ = now + reaction();
    answered(std::nullopt);
}

void Client::replyComplete(Instant now) {
    const Block block = reader_.block();
    if (!block.isIntact()) return askAgain(block, now);
    pending_.reset();
    naks_ = 0;
    if (block.is('B', '0')) return fail(Fault::Refused, DialogueError::Broken);
    if (block.command) return fail(Fault::Unexpected, DialogueError::UnexpectedAnswer, block.type);
    earliestSend_ = now + reaction();
    if (const auto number = errorNumber(block.text); number && replyBlocks_ == 0) {
        return answered(makeError(Fault::Refused, Layer::Iec62056_21, DialogueError::MeterError, *number));
    }
    replyText_ += block.text;
    if (replyText_.size() > (1 << 20)) return fail(makeError(Fault::Exhausted, Layer::Iec62056_21, ReadoutError::TooLarge, 1 << 20));
    if (!block.last) {
        ++replyBlocks_;
        return react(Then::Acknowledge, now);
    }
    answered(std::nullopt);
}

void Client::answered(std::optional<Error> error) {
    Answered answer;
    answer.error = error;
    if (!error && !replyText_.empty()) {
        Readout sets;
        if (const auto parsed = parseDataSets(replyText_, options_.limits, sets); !parsed) {
            answer.error = parsed.error();
        } else if (commandType_ == 'R' && !sets.dataSets.empty()) {
            // An answer may leave the address out; another one than was asked for is the answer to something else.
            const std::string asked = commandText_.substr(0, commandText_.find('('));
            const std::string& given = sets.dataSets.front().address;
            if (!given.empty() && given != asked)
                answer.error = makeError(Fault::Unexpected, Layer::Iec62056_21, DialogueError::WrongAddress);
        }
        answer.dataSets = std::move(sets.dataSets);
        answer.text = replyText_;
    }
    state_ = State::Open;
    deadline_.reset();
    events_.emplace_back(std::move(answer));
}

void Client::replyTimedOut(Instant now) {
    switch (reader_.state()) {
        case BlockReader::State::AwaitCheck: return fail(Fault::TimedOut, DialogueError::NoBlockCheck);
        case BlockReader::State::Inside:
            return fail(Fault::TimedOut, DialogueError::BlockStalled, static_cast<std::int64_t>(reader_.octets()));
        default: break;
    }
    if (state_ == State::AwaitPasswordAnswer) return fail(Fault::TimedOut, DialogueError::NoPasswordAnswer);
    if (pending_) return fail(*pending_);
    if (replyBlocks_ > 0) return fail(Fault::TimedOut, DialogueError::NoNextBlock, replyBlocks_);
    // What writes or executes may have been done although the answer is lost.
    if (commandType_ == 'R' && commandTries_ < options_.tries) {
        events_.emplace_back(Mended{Mended::Kind::Repeated});
        return act(Then::Command, now);
    }
    fail(Fault::TimedOut, DialogueError::NoReply, commandTries_);
}

}  // namespace ami::iec62056_21
