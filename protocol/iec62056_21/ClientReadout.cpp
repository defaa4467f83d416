#include <utility>

#include "protocol/iec62056_21/Client.h"

namespace ami::iec62056_21 {

namespace {

using namespace std::chrono_literals;

/// So many unreadable octets in place of a telegram mean another speed.
constexpr std::int64_t fewOctets = 6;
constexpr std::size_t longestText = 1 << 20;

/// The last line begins with "!" and is ended.
bool isEnded(const std::string& text) {
    if (!text.ends_with('\n')) return false;
    const std::size_t before = text.find_last_not_of("\r\n");
    if (before == std::string::npos) return false;
    const std::size_t start = text.find_last_of("\r\n", before);
    return text[start == std::string::npos ? 0 : start + 1] == '!';
}

bool endsLines(const std::string& text) { return text.ends_with('\n') || text.ends_with('\r'); }

}  // namespace

void Client::takeTelegramOctet(std::uint8_t octet, Instant now) {
    deadline_ = now + gap_;
    if (unframed_) return takeText(octet, now);
    if (reader_.receive(BytesView(&octet, 1)) == 0) {
        if (octet == 0 || octet == '\r' || octet == '\n') return;
        if (octet == nak && strange_ == 0)
            return again(makeError(Fault::Refused, Layer::Iec62056_21, DialogueError::RefusedByNak, tries_), now, false);
        const bool printable = octet >= ' ' && octet < 0x7F;
        if (mode_ == Mode::A && printable) {
            unframed_ = true;
            return takeText(octet, now);
        }
        return strange(now);
    }
    switch (reader_.state()) {
        case BlockReader::State::Complete: return telegramComplete(now);
        case BlockReader::State::TooLong:
            return fail(
                makeError(Fault::Exhausted, Layer::Iec62056_21, ReadoutError::TooLarge, static_cast<std::int64_t>(reader_.octets())));
        case BlockReader::State::BadHeader:
            // The wrong speed makes such octets too.
            reader_.reset();
            return strange(now);
        case BlockReader::State::Inside:
            // The wrong speed makes an STX now and then; no telegram has control characters in it.
            if (octet < ' ' && octet != '\r' && octet != '\n' && octet != stx && octet != soh) strange(now);
            return;
        default: return;
    }
}

/// Something that cannot be read, where a telegram should begin.
void Client::strange(Instant now) {
    if (++strange_ < fewOctets || baud_ == signOnLine.baud) return;
    events_.emplace_back(Mended{Mended::Kind::StaysAt300});
    backTo300(Then::Hush, now);
}

void Client::takeText(std::uint8_t octet, Instant now) {
    text_.push_back(static_cast<char>(octet));
    if (text_.size() > longestText) {
        return fail(makeError(Fault::Exhausted, Layer::Iec62056_21, ReadoutError::TooLarge, static_cast<std::int64_t>(text_.size())));
    }
    if (octet == '\n' && isEnded(text_)) finishText(now);
}

void Client::finishText(Instant now) {
    auto readout = parseReadout(std::string_view(std::exchange(text_, {})), options_.limits);
    // Mode D has no frame; mode A may leave it out.
    if (readout && mode_ != Mode::D) readout->note(ReadoutDeviation::NoFrame, 0);
    readoutDone(std::move(readout), now);
}

void Client::telegramComplete(Instant now) {
    const Block block = reader_.block();
    if (programming_ && mode_ == Mode::C && !(block.isIntact() && !block.command)) return takePrompt(now);
    if (!block.isIntact()) {
        // Whole lines are behind the ETX of a readout; a block that ends elsewhere was cut by an ETX that does not belong there.
        const bool misplaced = !block.command && !endsLines(block.text);
        pending_ =
            misplaced
                ? makeError(Fault::Malformed, Layer::Iec62056_21, ReadoutError::EndMisplaced, static_cast<std::int64_t>(block.text.size()))
                : makeError(Fault::Malformed, Layer::Iec62056_21, ReadoutError::BlockCheckDiffers, block.computed << 8 | block.received);
        if (naks_ + 1 >= options_.tries) return fail(*pending_);
        ++naks_;
        events_.emplace_back(Mended{Mended::Kind::NakSent});
        return react(Then::Repeat, now);
    }
    if (block.is('B', '0')) return fail(Fault::Refused, DialogueError::Broken);
    if (block.command) return fail(Fault::Unexpected, DialogueError::UnexpectedAnswer, block.type);
    if (const auto number = errorNumber(block.text); number && block.text.find('!') == std::string::npos) {
        return fail(Fault::Refused, DialogueError::MeterError, *number);
    }
    if (programming_ && mode_ == Mode::C) return fail(Fault::Unexpected, DialogueError::UnexpectedAnswer, stx);
    readoutDone(parseReadout(block, options_.limits), now);
}

void Client::readoutDone(Result<Readout> readout, Instant now) {
    if (!readout) return fail(readout.error());
    events_.emplace_back(ReadoutReceived{std::move(*readout)});
    pending_.reset();
    naks_ = 0;
    if (programming_) {
        // Modes A and B have no option select: programming begins with the password behind the readout.
        seed_.clear();
        return react(Then::Password, now);
    }
    state_ = State::Done;
    deadline_.reset();
    notBefore_ = now + options_.pauseBetween;
}

void Client::telegramTimedOut(Instant now) {
    if (unframed_) {
        // A text without a last line end stops with the line.
        if (isEnded(text_ + '\n')) {
            text_ += "\r\n";
            return finishText(now);
        }
        return fail(Fault::TimedOut, DialogueError::ReadoutStalled, static_cast<std::int64_t>(text_.size()));
    }
    const bool prompt = state_ == State::AwaitPrompt;
    if (reader_.state() == BlockReader::State::AwaitCheck) {
        if (prompt || reader_.block().command || !options_.limits.lenient) return fail(Fault::TimedOut, DialogueError::NoBlockCheck);
        auto readout = parseReadout(std::string_view(reader_.text()), options_.limits);
        if (readout) readout->note(ReadoutDeviation::NoBlockCheck, reader_.text().size());
        return readoutDone(std::move(readout), now);
    }
    if (reader_.state() == BlockReader::State::Inside) {
        const auto octets = static_cast<std::int64_t>(reader_.octets());
        return fail(Fault::TimedOut, prompt ? DialogueError::BlockStalled : DialogueError::ReadoutStalled, octets);
    }
    if (pending_) return fail(*pending_);
    if (strange_ > 0) {
        const auto octets = std::exchange(strange_, 0);
        return again(makeError(Fault::Malformed, Layer::Iec62056_21, DialogueError::Unreadable, octets), now, true);
    }
    again(makeError(Fault::TimedOut, Layer::Iec62056_21, prompt ? DialogueError::NoPrompt : DialogueError::NoReadout, baud_), now, false);
}

/// Identification, an empty line, lines, "!"; what comes before the identification is the end of an earlier telegram.
/// @spec IEC 62056-21 6.4.4
void Client::takePush(std::uint8_t octet, Instant now) {
    if (text_.empty()) {
        if (octet == '/') line_.clear();
        if (octet != '\n' && octet != '\r') {
            if (line_.empty() && octet != '/') {
                if (identification_.maker.empty()) return;
                waitLimit_ = now + options_.readoutLimit;
                deadline_ = now + gap_;
                return takeText(octet, now);
            }
            line_.push_back(static_cast<char>(octet));
            if (line_.size() > 160) line_.clear();
            return;
        }
        if (line_.empty()) return;
        const auto identification = Identification::parse(std::exchange(line_, {}));
        if (!identification) return;
        identification_ = *identification;
        events_.emplace_back(Identified{identification_});
        return;
    }
    deadline_ = now + gap_;
    takeText(octet, now);
}

}  // namespace ami::iec62056_21
