#include "protocol/dlms/GeneralBlockStream.h"

#include <algorithm>
#include <utility>

#include "protocol/base/ByteReader.h"
#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/BlockTransfer.h"
#include "protocol/dlms/Xdlms.h"

namespace ami::dlms {

namespace {

constexpr std::size_t blockHead = 1 + 1 + 2 + 2;  // tag, block-control, block-number, block-number-ack
constexpr std::uint32_t maxNumber = 0xFFFF;
constexpr std::uint8_t maxWindow = 63;

std::size_t blocksFor(std::size_t octets, std::size_t blockOctets) { return (octets + blockOctets - 1) / blockOctets; }

Unexpected tooMany(std::size_t blocks) {
    return fail(Fault::Exhausted, Layer::Xdlms, XdlmsError::TooManyBlocks, static_cast<std::int64_t>(blocks));
}

}  // namespace

struct GeneralBlockStream::Block {
    bool last = false;
    bool streaming = false;
    std::uint8_t window = 0;
    std::uint16_t number = 0;
    std::uint16_t acknowledged = 0;
    BytesView data;
};

std::optional<GeneralBlockStream::Block> GeneralBlockStream::parse(BytesView apdu) {
    if (!isBlock(apdu)) return std::nullopt;
    ByteReader reader(apdu.subspan(1));
    const auto control = reader.u8();
    const auto number = reader.u16();
    const auto acknowledged = reader.u16();
    if (!control || !number || !acknowledged || *number == 0) return std::nullopt;
    const auto length = decodeLength(reader);
    const auto data = length ? reader.take(*length) : std::nullopt;
    if (!data) return std::nullopt;
    return Block{(*control & 0x80) != 0, (*control & 0x40) != 0, static_cast<std::uint8_t>(*control & 0x3F), *number, *acknowledged, *data};
}

std::optional<BytesView> GeneralBlockStream::openingData(BytesView block) {
    const auto parsed = parse(block);
    if (!parsed || parsed->number != 1 || parsed->data.empty()) return std::nullopt;
    return parsed->data;
}

GeneralBlockStream::GeneralBlockStream(Role role, const GeneralBlockOptions& options, std::size_t maxOctets)
    : role_(role), options_(options), maxOctets_(maxOctets) {
    options_.window = std::clamp<std::uint8_t>(options_.window, 1, maxWindow);
}

void GeneralBlockStream::agree(std::size_t peerPduSize, bool linkStreams) {
    begin();
    agreed_ = true;
    linkStreams_ = linkStreams;
    peerPduSize_ = peerPduSize;
}

void GeneralBlockStream::disable() {
    begin();
    agreed_ = false;
    push_.clear();
    pushReceived_ = 0;
}

void GeneralBlockStream::begin() {
    out_.clear();
    message_.clear();
    firstNumber_ = 1;
    dataBlocks_ = 0;
    sent_ = acknowledged_ = 0;
    peerWindow_ = 1;
    assembled_.clear();
    openingOctets_ = 0;
    received_ = 0;
    running_ = complete_ = false;
    stalls_ = 0;
}

bool GeneralBlockStream::mustCarry(std::size_t octets) const {
    return agreed_ && (options_.always || octets > peerPduSize_ || running_);
}

Result<void> GeneralBlockStream::send(BytesView apdu) {
    message_.assign(apdu.begin(), apdu.end());
    blockOctets_ = rawDataRoom(peerPduSize_, blockHead);
    firstNumber_ = sent_ + 1;
    const std::size_t blocks = std::max<std::size_t>(blocksFor(message_.size(), blockOctets_), 1);
    if (blocks > maxNumber - firstNumber_) return tooMany(blocks);
    dataBlocks_ = static_cast<std::uint32_t>(blocks);
    running_ = true;
    return takeTurn(true);
}

bool GeneralBlockStream::repeat() {
    if (dataBlocks_ == 0 || sent_ >= lastNumber()) return false;
    static_cast<void>(takeTurn(true));
    return true;
}

Result<std::optional<Bytes>> GeneralBlockStream::receive(BytesView apdu) {
    const auto block = parse(apdu);
    if (!block) return fail(Fault::Malformed, Layer::Xdlms, XdlmsError::Malformed, static_cast<std::int64_t>(apdu.size()));
    if (block->window == 0 && !block->data.empty()) return receiveUnconfirmed(*block);
    if (startsAnotherExchange(*block)) begin();
    running_ = true;

    bool progress = false;
    if (block->acknowledged > acknowledged_ && block->acknowledged <= sent_) {
        acknowledged_ = block->acknowledged;
        progress = true;
    }
    // An answer that has begun proves that the request arrived, whatever the meter acknowledges.
    if (role_ == Role::Client && dataBlocks_ != 0 && !block->data.empty()) acknowledged_ = std::max(acknowledged_, lastNumber());
    peerWindow_ = std::max<std::uint8_t>(block->window, 1);

    if (block->number == received_ + 1 && !complete_) {
        if (block->data.size() > maxOctets_ - assembled_.size()) {
            begin();
            return tooMany(block->number);
        }
        ++received_;
        progress = true;
        if (assembled_.empty()) openingOctets_ = block->data.size();
        append(assembled_, block->data);
        if (block->last && !assembled_.empty()) {
            complete_ = true;
            stalls_ = 0;
            return std::optional(assembled_);
        }
    }
    if (block->streaming) {
        if (progress) stalls_ = 0;
        return std::optional<Bytes>();
    }
    // A client that heard nothing new has already answered this pause; one more answer would make the rest come twice.
    const bool missed = !complete_ && block->number > received_ + 1;
    if (role_ == Role::Client && (complete_ || (!progress && !missed))) return std::optional<Bytes>();
    if (auto turn = takeTurn(progress); !turn) return Unexpected(turn.error());
    return std::optional<Bytes>();
}

Result<std::optional<Bytes>> GeneralBlockStream::receiveUnconfirmed(const Block& block) {
    if (block.number == 1) {
        push_.clear();
        pushReceived_ = 0;
    }
    if (block.number != pushReceived_ + 1) {
        // What was lost does not come again.
        const bool repeated = block.number == pushReceived_ && pushReceived_ != 0;
        if (!repeated) pushReceived_ = maxNumber;
        return std::optional<Bytes>();
    }
    if (block.data.size() > maxOctets_ - push_.size()) {
        pushReceived_ = maxNumber;
        return tooMany(block.number);
    }
    ++pushReceived_;
    append(push_, block.data);
    if (!block.last) return std::optional<Bytes>();
    pushReceived_ = maxNumber;
    return std::optional(std::exchange(push_, {}));
}

/// A first block with other octets than the one before. The same octets are a request that came twice.
bool GeneralBlockStream::startsAnotherExchange(const Block& block) const {
    if (role_ == Role::Client || block.number != 1 || block.data.empty()) return false;
    if (assembled_.empty()) return received_ != 0 || dataBlocks_ != 0;
    return !std::equal(block.data.begin(), block.data.end(), assembled_.begin(),
                       assembled_.begin() + static_cast<std::ptrdiff_t>(openingOctets_));
}

Error GeneralBlockStream::stalled() const { return makeError(Fault::TimedOut, Layer::Xdlms, XdlmsError::TransferStalled, received_); }

/// What the other side has not acknowledged, as far as its window goes; an acknowledgement when there is nothing.
Result<void> GeneralBlockStream::takeTurn(bool progress) {
    stalls_ = progress ? 0 : stalls_ + 1;
    // The client drives: a server is asked until the client has had enough.
    if (role_ == Role::Client && stalls_ > options_.tries) {
        const Error error = stalled();
        begin();
        return Unexpected(error);
    }
    out_.clear();
    if (dataBlocks_ != 0 && acknowledged_ < lastNumber()) {
        const std::uint32_t window = linkStreams_ ? peerWindow_ : 1;
        const std::uint32_t first = acknowledged_ + 1;
        const std::uint32_t last = std::min(first + window - 1, lastNumber());
        for (std::uint32_t number = first; number <= last; ++number) queueBlock(number, number != last);
    } else if ((role_ == Role::Client ? !complete_ : dataBlocks_ == 0) && acknowledged_ < maxNumber) {
        queueBlock(acknowledged_ + 1, false);
    }
    return {};
}

void GeneralBlockStream::queueBlock(std::uint32_t number, bool more) {
    const bool hasData = dataBlocks_ != 0 && number >= firstNumber_ && number <= lastNumber();
    BytesView data;
    if (hasData) {
        const std::size_t from = std::size_t{number - firstNumber_} * blockOctets_;
        data = BytesView(message_).subspan(from, std::min(blockOctets_, message_.size() - from));
    }
    // A client's acknowledgement comes when its own request is out, a server's before its answer has begun.
    const bool last = hasData ? number == lastNumber() : role_ == Role::Client;
    const std::uint8_t window = linkStreams_ ? options_.window : std::uint8_t{1};
    sent_ = std::max(sent_, number);
    out_.push_back({encodeXdlms(GeneralBlockTransfer{last, more, window, static_cast<std::uint16_t>(number),
                                                     static_cast<std::uint16_t>(received_), Bytes(data.begin(), data.end())}),
                    !more});
}

Result<void> GeneralBlockStream::handleSilence() { return takeTurn(false); }

std::optional<GeneralBlockStream::Outgoing> GeneralBlockStream::poll() {
    if (out_.empty()) return std::nullopt;
    Outgoing next = std::move(out_.front());
    out_.pop_front();
    return next;
}

std::vector<Bytes> GeneralBlockStream::unconfirmed(BytesView apdu, std::size_t peerPduSize) {
    const std::size_t room = rawDataRoom(peerPduSize, blockHead);
    const std::size_t count = blocksFor(apdu.size(), room);
    std::vector<Bytes> blocks;
    if (count > maxNumber) return blocks;
    blocks.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const BytesView data = apdu.subspan(i * room, std::min(room, apdu.size() - i * room));
        const bool last = i + 1 == count;
        blocks.push_back(
            encodeXdlms(GeneralBlockTransfer{last, !last, 0, static_cast<std::uint16_t>(i + 1), 0, Bytes(data.begin(), data.end())}));
    }
    return blocks;
}

}  // namespace ami::dlms
