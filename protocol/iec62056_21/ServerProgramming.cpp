#include <utility>

#include "protocol/iec62056_21/Server.h"

namespace ami::iec62056_21 {

namespace {

using namespace std::chrono_literals;

bool isPartial(char number) { return number == '3' || number == '4'; }

}  // namespace

/// What comes behind a readout or in programming mode: a block, or ACK or NAK alone.
void Server::takeMessage(std::uint8_t octet, Instant now) {
    if (reader_.receive(BytesView(&octet, 1)) == 0) {
        if (octet == nak && !answer_.empty()) return answer(state_ == State::AwaitRepeat ? Then::Readout : Then::Text, now);
        if (octet == ack && state_ == State::AwaitPartialAck) return nextPart(now);
        return;
    }
    switch (reader_.state()) {
        case BlockReader::State::Complete: {
            const Block block = reader_.block();
            reader_.reset();
            return block.isIntact() ? takeCommand(block, now) : sayOctet(nak, now);
        }
        case BlockReader::State::TooLong:
        case BlockReader::State::BadHeader: reader_.reset(); return sayOctet(nak, now);
        default: return;
    }
}

void Server::takeCommand(const Block& block, Instant now) {
    if (!block.command) return sayOctet(nak, now);
    if (block.type == 'B') {
        // A break has no answer.
        stayReady_ = block.number == '1';
        return toRequest(now);
    }
    // Modes A and B: the password behind the readout opens the programming mode.
    if (state_ == State::AwaitRepeat && block.type != 'P') return;
    if (block.type == 'P') return takePassword(block, now);
    if (block.type != 'W') written_.clear();
    if (options_.passwordNeeded && !authenticated_) return say({"(ERROR)"}, now, false);
    switch (block.type) {
        case 'R': return say(host_.read(block.number, block.text), now, isPartial(block.number));
        case 'W': return takeWrite(block, now);
        case 'E': return say(host_.execute(block.number, block.text), now, false);
        default: return say({"(ERROR)"}, now, false);
    }
}

void Server::takePassword(const Block& block, Instant now) {
    if ((block.number != '1' && block.number != '2') || !block.text.starts_with('(') || !block.text.ends_with(')')) {
        return say({"(ERROR)"}, now, false);
    }
    crypto::SecureBytes offered(toBytes(std::string_view(block.text).substr(1, block.text.size() - 2)));
    const auto verdict = host_.password(block.number, options_.seed, offered.view());
    authenticated_ = verdict == ServerHost::PasswordVerdict::Right;
    programming_ = true;
    if (authenticated_) return sayOctet(ack, now);
    if (verdict == ServerHost::PasswordVerdict::Wrong && !options_.breakOnWrongPassword) return say({"(ERROR)"}, now, false);
    leaving_ = true;
    partRest_.clear();
    answer_ = encodeCommand('B', '0');
    answer(Then::Text, now);
}

void Server::takeWrite(const Block& block, Instant now) {
    if (written_.size() + block.text.size() > 8192) {
        written_.clear();
        return say({"(ERROR)"}, now, false);
    }
    written_ += block.text;
    if (!block.last) return sayOctet(ack, now);
    say(host_.write(block.number, std::exchange(written_, {})), now, false);
}

void Server::say(const ServerHost::Reply& reply, Instant now, bool partial) {
    if (!reply.text) return sayOctet(ack, now);
    partRest_.clear();
    std::string text = *reply.text;
    if (partial && text.size() > options_.partialBlock) {
        partRest_ = text.substr(options_.partialBlock);
        text.resize(options_.partialBlock);
    }
    answer_ = encodeData(text, partRest_.empty());
    answer(Then::Text, now);
}

void Server::sayOctet(std::uint8_t octet, Instant now) {
    // In programming mode only: a readout is not answered.
    if (state_ == State::AwaitRepeat && !programming_) return;
    partRest_.clear();
    answer_ = {octet};
    answer(Then::Text, now);
}

void Server::nextPart(Instant now) { say({std::exchange(partRest_, {})}, now, true); }

}  // namespace ami::iec62056_21
