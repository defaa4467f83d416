#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/dlms/Xdlms.h"

namespace ami::dlms {

/// An APDU that carries a piece of a longer value; rawData points into the APDU.
struct BlockView {
    bool lastBlock = false;
    std::uint32_t blockNumber = 0;
    BytesView rawData;
    std::size_t trailing = 0;  ///< octets behind the block
};

/// get-response-with-datablock whose result is raw-data; nothing for every other APDU and for a broken one.
std::optional<BlockView> viewGetBlock(BytesView apdu);
/// action-response-with-pblock.
std::optional<BlockView> viewActionBlock(BytesView apdu);

/// Collects the raw data of a long answer, each octet copied once. Numbers count from 1, or as a deviation from 0, without a gap.
/// @spec IEC 62056-5-3 9.3.6.3
class BlockAssembler {
public:
    /// @p head is what the collected octets begin with, for example the head of the APDU that they stand for. @p limit counts raw data.
    BlockAssembler(Bytes head, std::size_t limit);

    enum class Verdict { Taken, Repeated };

    /// Repeated: the same number as the block before. Fails with WrongBlockNumber or TooManyBlocks; the transfer is over then.
    Result<Verdict> add(const BlockView& block);

    std::uint32_t lastNumber() const { return lastNumber_; }
    bool started() const { return started_; }
    std::size_t rawOctets() const { return forgotten_ + collected_.size() - head_; }
    const Bytes& collected() const { return collected_; }
    BytesView raw() const { return BytesView(collected_).subspan(head_); }
    /// Drops the raw data so far, which somebody else has taken; it goes on counting.
    void forget() {
        forgotten_ = rawOctets();
        collected_.resize(head_);
    }

private:
    Bytes collected_;
    std::size_t head_;
    std::size_t limit_;
    std::size_t forgotten_ = 0;
    std::uint32_t lastNumber_ = 0;
    bool started_ = false;
    unsigned emptyBlocks_ = 0;
};

/// A piece of a longer value on its way out.
struct BlockPiece {
    bool last = false;
    std::uint32_t number = 0;
    Bytes rawData;
};

/// Cuts an encoded value into block APDUs that fit the other side's PDU size.
class BlockSplitter {
public:
    /// The value starts at octet @p from of @p octets, so that the head of an encoded APDU need not be cut off.
    BlockSplitter(Bytes octets, std::size_t from) : octets_(std::move(octets)), offset_(from) {}

    /// The next APDU: @p head, last-block, block-number, @p choice where the block has one, length and raw data, @p maxPduSize octets at most.
    /// A PDU size that leaves no room for an octet of data still sends one.
    Bytes next(BytesView head, std::optional<std::uint8_t> choice, std::size_t maxPduSize);

    /// The next piece by itself, of @p room octets at most.
    BlockPiece piece(std::size_t room);

    bool finished() const { return started() && offset_ == octets_.size(); }
    bool started() const { return number_ != 0; }
    /// Number of the block that next() gave last; 0 before the first.
    std::uint32_t lastNumber() const { return number_; }

private:
    Bytes octets_;
    std::size_t offset_;
    std::uint32_t number_ = 0;
};

/// Raw-data octets that fit behind @p overhead octets and their own length field; at least 1.
std::size_t rawDataRoom(std::size_t maxPduSize, std::size_t overhead);

}  // namespace ami::dlms
