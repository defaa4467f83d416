#include "protocol/dlms/ShortNameExchange.h"

#include <algorithm>

#include "protocol/base/ByteReader.h"
#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/ClientGet.h"

namespace ami::dlms {

namespace {

Error wrongNumber(std::uint32_t number) { return makeError(Fault::Unexpected, Layer::Xdlms, XdlmsError::WrongBlockNumber, number); }

/// 05 01 06, last-block, block-number, length and raw data.
Bytes readBlock(BlockPiece piece) {
    return encodeXdlms(ReadRequest{{ReadDataBlockAccess{piece.last, static_cast<std::uint16_t>(piece.number), std::move(piece.rawData)}}});
}
constexpr std::size_t readBlockOverhead = 1 + 1 + 1 + 1 + 2;

/// 06 01 07, last-block, block-number, 01, and the raw data as an octet-string.
Bytes writeBlock(BlockPiece piece) {
    return encodeXdlms(WriteRequest{{WriteDataBlockAccess{piece.last, static_cast<std::uint16_t>(piece.number)}},
                                    {Data::octetString(piece.rawData)}});
}
constexpr std::size_t writeBlockOverhead = 1 + 1 + 1 + 1 + 2 + 1 + 1;

/// The answer to a block of a long request: what goes out next, or why not.
template <typename Next>
Unfinished blockTaken(const BlockNumber& taken, const BlockSplitter* outgoing, BytesView apdu, Next next) {
    if (!outgoing || outgoing->finished()) return wrongResponse(apdu);
    if (taken.blockNumber != outgoing->lastNumber()) return wrongNumber(taken.blockNumber);
    return SendApdu{next()};
}

}  // namespace

Bytes ReadExchange::start(const ClientContext& context) {
    outgoing_.reset();
    incoming_.reset();
    Bytes apdu = encodeXdlms(ReadRequest{variables_});
    if (apdu.size() <= context.maxPduSize) return apdu;
    outgoing_.emplace(std::move(apdu), 1);
    return readBlock(outgoing_->piece(rawDataRoom(context.maxPduSize, readBlockOverhead)));
}

Progress<std::vector<GetResult>> ReadExchange::receive(BytesView apdu, ClientContext& context) {
    std::size_t trailing = 0;
    auto decoded = decodeXdlms(apdu, &trailing);
    if (!decoded) return decoded.error();
    if (trailing != 0) {
        context.noise(makeError(Fault::Malformed, Layer::Xdlms, XdlmsError::Malformed, static_cast<std::int64_t>(apdu.size() - trailing)));
    }
    auto* response = std::get_if<ReadResponse>(&*decoded);
    if (!response) return wrongResponse(apdu);
    if (response->results.size() == 1) {
        if (const auto* taken = std::get_if<BlockNumber>(&response->results[0])) {
            return widen<std::vector<GetResult>>(blockTaken(*taken, outgoing_ ? &*outgoing_ : nullptr, apdu, [&] {
                return readBlock(outgoing_->piece(rawDataRoom(context.maxPduSize, readBlockOverhead)));
            }));
        }
        if (const auto* block = std::get_if<DataBlockResult>(&response->results[0])) {
            if (outgoing_ && !outgoing_->finished()) return wrongResponse(apdu);
            if (!incoming_) incoming_.emplace(Bytes{apdutag::readResponse}, context.maxTransferBytes);
            auto step = takeBlock(id_, *incoming_, {block->lastBlock, block->blockNumber, block->rawData, 0}, context,
                                  [](std::uint32_t number) {
                                      return encodeXdlms(ReadRequest{{BlockNumberAccess{static_cast<std::uint16_t>(number)}}});
                                  });
            if (step) return widen<std::vector<GetResult>>(std::move(*step));
            auto collected = decodeXdlms(incoming_->collected());
            if (!collected) return collected.error();
            return whole(std::get<ReadResponse>(*collected).results, incoming_->collected());
        }
        // Within a transfer only a refusal may come in this form, and it stands for every variable.
        if (const auto* refusal = std::get_if<DataAccessResult>(&response->results[0]); refusal && (incoming_ || outgoing_)) {
            return std::vector<GetResult>(variables_.size(), GetResult(*refusal));
        }
    }
    if (incoming_ || (outgoing_ && !outgoing_->finished())) return wrongResponse(apdu);
    return whole(response->results, apdu);
}

Progress<std::vector<GetResult>> ReadExchange::whole(std::vector<ReadResult>& results, BytesView apdu) const {
    if (results.size() != variables_.size()) return wrongResponse(apdu);
    std::vector<GetResult> values;
    values.reserve(results.size());
    for (ReadResult& result : results) {
        if (auto* value = std::get_if<Data>(&result)) values.emplace_back(std::move(*value));
        else if (const auto* refusal = std::get_if<DataAccessResult>(&result)) values.emplace_back(*refusal);
        else return wrongResponse(apdu);
    }
    return values;
}

Bytes WriteExchange::nextBlock(const ClientContext& context) {
    return writeBlock(outgoing_->piece(rawDataRoom(context.maxPduSize, writeBlockOverhead)));
}

Bytes WriteExchange::start(const ClientContext& context) {
    outgoing_.reset();
    Bytes apdu = encodeXdlms(WriteRequest{variables_, values_});
    if (apdu.size() <= context.maxPduSize) return apdu;
    outgoing_.emplace(std::move(apdu), 1);
    return nextBlock(context);
}

Progress<std::vector<DataAccessResult>> WriteExchange::receive(BytesView apdu, ClientContext& context) {
    std::size_t trailing = 0;
    auto decoded = decodeXdlms(apdu, &trailing);
    if (!decoded) return decoded.error();
    if (trailing != 0) {
        context.noise(makeError(Fault::Malformed, Layer::Xdlms, XdlmsError::Malformed, static_cast<std::int64_t>(apdu.size() - trailing)));
    }
    const auto* response = std::get_if<WriteResponse>(&*decoded);
    if (!response) return wrongResponse(apdu);
    const bool half = outgoing_ && !outgoing_->finished();
    if (response->results.size() == 1) {
        if (const auto* taken = std::get_if<BlockNumber>(&response->results[0])) {
            return widen<std::vector<DataAccessResult>>(
                blockTaken(*taken, outgoing_ ? &*outgoing_ : nullptr, apdu, [&] { return nextBlock(context); }));
        }
        const auto* refusal = std::get_if<DataAccessResult>(&response->results[0]);
        if (half && refusal && *refusal != DataAccessResult::Success) return std::vector<DataAccessResult>(values_.size(), *refusal);
    }
    if (half || response->results.size() != values_.size()) return wrongResponse(apdu);
    std::vector<DataAccessResult> results;
    results.reserve(values_.size());
    for (const WriteResult& result : response->results) {
        const auto* code = std::get_if<DataAccessResult>(&result);
        if (!code) return wrongResponse(apdu);
        results.push_back(*code);
    }
    return results;
}

}  // namespace ami::dlms
