#include "protocol/dlms/ServerGet.h"

#include <utility>
#include <vector>

#include "protocol/base/ByteReader.h"
#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/Axdr.h"

namespace ami::dlms {

namespace {

constexpr std::uint8_t rawDataChoice = 0;
constexpr std::size_t normalHead = 4;  // C4 01 invoke, choice data
constexpr std::size_t listHead = 3;    // C4 03 invoke

}  // namespace

Bytes ServerGet::normal(const GetRequestNormal& request, const ServerAssociation& association) {
    Bytes apdu = encodeXdlms(GetResponseNormal{request.invoke, objects_.read(request.request, association)});
    if (apdu.size() <= association.clientPduSize) return apdu;
    return inBlocks(std::move(apdu), normalHead, association);
}

Bytes ServerGet::withList(const GetRequestWithList& request, const ServerAssociation& association) {
    std::vector<GetResult> results;
    results.reserve(request.requests.size());
    for (const auto& wanted : request.requests) results.push_back(objects_.read(wanted, association));
    Bytes apdu = encodeXdlms(GetResponseWithList{request.invoke, std::move(results)});
    if (apdu.size() <= association.clientPduSize) return apdu;
    return inBlocks(std::move(apdu), listHead, association);
}

Bytes ServerGet::inBlocks(Bytes apdu, std::size_t headOctets, const ServerAssociation& association) {
    if (!association.conformance.has(Conformance::BlockTransferWithGetOrRead)) {
        return encodeXdlms(GetResponseNormal{apdu[2], DataAccessResult::DataBlockUnavailable});
    }
    transfer_.emplace(std::move(apdu), headOctets, rawDataChoice, association.clientPduSize);
    return transfer_->first();
}

Bytes ServerGet::next(const GetRequestNext& request, const ServerAssociation& association) {
    if (!transfer_ || !transfer_->belongsTo(request.invoke)) {
        return encodeXdlms(GetResponseWithDatablock{request.invoke, true, request.blockNumber, DataAccessResult::NoLongGetInProgress});
    }
    if (const Bytes* block = transfer_->after(request.blockNumber)) return *block;
    if (association.mayRepeat && transfer_->isPast(request.blockNumber)) return {};
    transfer_.reset();
    return encodeXdlms(GetResponseWithDatablock{request.invoke, true, request.blockNumber, DataAccessResult::DataBlockNumberInvalid});
}

std::optional<Bytes> ServerGet::undecodable(BytesView apdu) {
    constexpr std::size_t descriptor = 9;
    constexpr std::uint8_t requestNormal = 1;
    ByteReader reader(apdu);
    if (reader.u8() != apdutag::getRequest || reader.u8() != requestNormal) return std::nullopt;
    const auto invoke = reader.u8();
    if (!invoke || !reader.take(descriptor) || reader.u8().value_or(0) == 0 || !reader.u8()) return std::nullopt;
    return encodeXdlms(GetResponseNormal{*invoke, DataAccessResult::OtherReason});
}

}  // namespace ami::dlms
