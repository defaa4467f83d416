#include "protocol/dlms/BlockTransfer.h"

#include <algorithm>
#include <utility>

#include "protocol/base/ByteReader.h"
#include "protocol/base/ByteWriter.h"
#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/Axdr.h"

namespace ami::dlms {

namespace {

constexpr std::uint32_t maxBlocks = 65535;
constexpr unsigned maxEmptyBlocks = 3;
constexpr std::uint8_t withBlock = 2;  // choice of get-response and action-response
constexpr std::uint8_t rawDataChoice = 0;

std::optional<BlockView> viewBlock(BytesView apdu, std::uint8_t tag, bool hasChoice) {
    ByteReader reader(apdu);
    if (reader.u8() != tag || reader.u8() != withBlock || !reader.u8()) return std::nullopt;
    const auto last = reader.u8();
    const auto number = reader.u32();
    if (!last || !number) return std::nullopt;
    if (hasChoice && reader.u8() != rawDataChoice) return std::nullopt;
    const auto length = decodeLength(reader);
    if (!length) return std::nullopt;
    const auto raw = reader.take(*length);
    if (!raw) return std::nullopt;
    return BlockView{*last != 0, *number, *raw, reader.remaining()};
}

}  // namespace

std::optional<BlockView> viewGetBlock(BytesView apdu) { return viewBlock(apdu, apdutag::getResponse, true); }

std::optional<BlockView> viewActionBlock(BytesView apdu) { return viewBlock(apdu, apdutag::actionResponse, false); }

BlockAssembler::BlockAssembler(Bytes head, std::size_t limit) : collected_(std::move(head)), head_(collected_.size()), limit_(limit) {}

Result<BlockAssembler::Verdict> BlockAssembler::add(const BlockView& block) {
    if (started() && block.blockNumber == lastNumber_) return Verdict::Repeated;
    if (started() ? block.blockNumber != lastNumber_ + 1 : block.blockNumber > 1) {
        return fail(Fault::Unexpected, Layer::Xdlms, XdlmsError::WrongBlockNumber, block.blockNumber);
    }
    if (block.rawData.empty() && !block.lastBlock && ++emptyBlocks_ > maxEmptyBlocks) {
        return fail(Fault::Exhausted, Layer::Xdlms, XdlmsError::TooManyBlocks, block.blockNumber);
    }
    if (block.blockNumber > maxBlocks || block.rawData.size() > limit_ - rawOctets()) {
        return fail(Fault::Exhausted, Layer::Xdlms, XdlmsError::TooManyBlocks, block.blockNumber);
    }
    lastNumber_ = block.blockNumber;
    started_ = true;
    append(collected_, block.rawData);
    return Verdict::Taken;
}

std::size_t rawDataRoom(std::size_t maxPduSize, std::size_t overhead) {
    const std::size_t room = maxPduSize > overhead ? maxPduSize - overhead : 0;
    if (room <= 2) return 1;
    if (room - 1 < 0x80) return room - 1;
    if (room - 2 < 0x100) return std::max<std::size_t>(room - 2, 0x7F);
    return std::max<std::size_t>(room - 3, 0xFF);
}

Bytes BlockSplitter::next(BytesView head, std::optional<std::uint8_t> choice, std::size_t maxPduSize) {
    const std::size_t overhead = head.size() + 1 + 4 + (choice ? 1 : 0);
    const BlockPiece next = piece(rawDataRoom(maxPduSize, overhead));
    ByteWriter writer;
    writer.reserve(overhead + 5 + next.rawData.size());
    writer.append(head);
    writer.u8(next.last ? 1 : 0);
    writer.u32(next.number);
    if (choice) writer.u8(*choice);
    encodeLength(writer, static_cast<std::uint32_t>(next.rawData.size()));
    writer.append(next.rawData);
    return writer.take();
}

BlockPiece BlockSplitter::piece(std::size_t room) {
    const std::size_t count = std::min(octets_.size() - offset_, room);
    const BytesView part = BytesView(octets_).subspan(offset_, count);
    offset_ += count;
    ++number_;
    return {offset_ == octets_.size(), number_, Bytes(part.begin(), part.end())};
}

}  // namespace ami::dlms
