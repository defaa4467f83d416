#include "protocol/dlms/ServerShortName.h"

#include <utility>

#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/Axdr.h"

namespace ami::dlms {

namespace {

constexpr std::size_t blockOverhead = 1 + 1 + 1 + 1 + 2;  // 0C 01 02, last-block, block-number

Bytes readError(DataAccessResult result) { return encodeXdlms(ReadResponse{{result}}); }
Bytes writeError(DataAccessResult result) { return encodeXdlms(WriteResponse{{result}}); }

}  // namespace

Bytes shortNameServiceError(std::uint8_t tag, std::uint8_t error, std::uint8_t value) {
    constexpr std::uint8_t read = 5, write = 6;
    return encodeXdlms(ConfirmedServiceError{tag == apdutag::readRequest ? read : write, error, value});
}

void ServerShortName::open(std::vector<ShortNameObject> names) {
    close();
    names_.emplace(std::move(names));
}

void ServerShortName::close() {
    abort();
    names_.reset();
}

void ServerShortName::abort() {
    answer_.reset();
    request_.reset();
}

Bytes ServerShortName::read(const ReadRequest& request, const ServerAssociation& association) {
    if (request.variables.size() == 1) {
        const bool inBlocks = association.conformance.has(Conformance::BlockTransferWithGetOrRead);
        if (const auto* next = std::get_if<BlockNumberAccess>(&request.variables[0])) {
            return inBlocks ? nextBlock(next->blockNumber, association) : readError(DataAccessResult::NoLongGetInProgress);
        }
        if (const auto* piece = std::get_if<ReadDataBlockAccess>(&request.variables[0])) {
            if (!inBlocks) return readError(DataAccessResult::DataBlockUnavailable);
            answer_.reset();
            auto whole = collect(apdutag::readRequest, {piece->lastBlock, piece->blockNumber, piece->rawData, 0});
            if (!whole) return encodeXdlms(ReadResponse{{BlockNumber{piece->blockNumber}}});
            if (const auto* refused = std::get_if<DataAccessResult>(&*whole)) return readError(*refused);
            auto decoded = decodeXdlms(std::get<Bytes>(*whole));
            if (!decoded) return readError(DataAccessResult::TypeUnmatched);
            return readAll(std::get<ReadRequest>(*decoded), association);
        }
    }
    abort();
    return readAll(request, association);
}

Bytes ServerShortName::readAll(const ReadRequest& request, const ServerAssociation& association) {
    if (request.variables.size() > 1 && !association.conformance.has(Conformance::MultipleReferences)) {
        return readError(DataAccessResult::ScopeOfAccessViolated);
    }
    ReadResponse response;
    response.results.reserve(request.variables.size());
    for (const VariableAccess& variable : request.variables) response.results.push_back(readOne(variable, association));
    Bytes apdu = encodeXdlms(response);
    if (apdu.size() <= association.clientPduSize) return apdu;
    if (!association.conformance.has(Conformance::BlockTransferWithGetOrRead)) return readError(DataAccessResult::DataBlockUnavailable);
    answer_.emplace(LongAnswer{BlockSplitter(std::move(apdu), 1), {}});
    return sendNext(association);
}

/// The object list is the session's own: the meter need not have an Association SN object.
GetResult ServerShortName::own(const AttributeRef& attribute) const {
    switch (attribute.attribute) {
        case 1: return Data::octetString(attribute.instance.groups);
        case 2: return encodeShortNameList(names_->objects());
        default: return DataAccessResult::ReadWriteDenied;
    }
}

ReadResult ServerShortName::readOne(const VariableAccess& variable, const ServerAssociation& association) {
    const auto* parameterized = std::get_if<ParameterizedAccess>(&variable);
    const auto* plain = std::get_if<VariableName>(&variable);
    if (!parameterized && !plain) return DataAccessResult::DataBlockUnavailable;
    const auto member = names_->resolve(parameterized ? parameterized->name : plain->name);
    if (!member) return DataAccessResult::ObjectUndefined;
    const auto answer = [](GetResult result) -> ReadResult {
        if (auto* value = std::get_if<Data>(&result)) return std::move(*value);
        return std::get<DataAccessResult>(result);
    };
    if (const auto* attribute = std::get_if<AttributeRef>(&*member)) {
        if (attribute->classId == cls::associationSn && !parameterized) return answer(own(*attribute));
        std::optional<SelectiveAccess> selection;
        if (parameterized) selection = selectiveAccess(attribute->classId, parameterized->selector, parameterized->parameter);
        return answer(objects_.read({*attribute, std::move(selection)}, association));
    }
    if (!association.conformance.has(Conformance::ParameterizedAccess)) return DataAccessResult::ReadWriteDenied;
    const bool hasParameter = parameterized && !parameterized->parameter.isNull();
    ActionOutcome outcome =
        objects_.invoke(std::get<MethodRef>(*member), hasParameter ? std::optional(parameterized->parameter) : std::nullopt, association);
    if (outcome.result != ActionResult::Success) return static_cast<DataAccessResult>(outcome.result);
    return outcome.returned ? answer(std::move(*outcome.returned)) : ReadResult(Data());
}

Bytes ServerShortName::sendNext(const ServerAssociation& association) {
    BlockPiece piece = answer_->splitter.piece(rawDataRoom(association.clientPduSize, blockOverhead));
    if (piece.number > 0xFFFF) {
        answer_.reset();
        return readError(DataAccessResult::LongGetAborted);
    }
    answer_->lastBlock =
        encodeXdlms(ReadResponse{{DataBlockResult{piece.last, static_cast<std::uint16_t>(piece.number), std::move(piece.rawData)}}});
    return answer_->lastBlock;
}

Bytes ServerShortName::nextBlock(std::uint16_t received, const ServerAssociation& association) {
    if (!answer_) return readError(DataAccessResult::NoLongGetInProgress);
    const std::uint32_t sent = answer_->splitter.lastNumber();
    if (received != 0 && received + 1u == sent) return answer_->lastBlock;  // asked for twice: a datagram was lost
    if (received != sent || answer_->splitter.finished()) {
        answer_.reset();
        return readError(DataAccessResult::DataBlockNumberInvalid);
    }
    return sendNext(association);
}

std::optional<std::variant<Bytes, DataAccessResult>> ServerShortName::collect(std::uint8_t tag, const BlockView& block) {
    if (block.blockNumber == 1 && !(request_ && request_->lastNumber() == 1)) request_.reset();
    if (!request_) request_.emplace(Bytes{tag}, maxTransferBytes_);
    using Outcome = std::variant<Bytes, DataAccessResult>;
    if (request_->collected()[0] != tag) {
        request_.reset();
        return Outcome(DataAccessResult::DataBlockUnavailable);
    }
    if (const auto verdict = request_->add(block); !verdict) {
        request_.reset();
        const bool number = verdict.error().code == static_cast<std::uint16_t>(XdlmsError::WrongBlockNumber);
        return Outcome(number ? DataAccessResult::DataBlockNumberInvalid : DataAccessResult::LongSetAborted);
    }
    if (!block.lastBlock) return std::nullopt;
    Bytes whole = request_->collected();
    request_.reset();
    return Outcome(std::move(whole));
}

Bytes ServerShortName::write(const WriteRequest& request, const ServerAssociation& association) {
    const auto* piece = request.variables.size() == 1 ? std::get_if<WriteDataBlockAccess>(&request.variables[0]) : nullptr;
    if (!piece) {
        abort();
        return writeAll(request, association);
    }
    if (!association.conformance.has(Conformance::BlockTransferWithSetOrWrite)) return writeError(DataAccessResult::DataBlockUnavailable);
    answer_.reset();
    const Bytes* rawData = request.values.size() == 1 && request.values[0].tag() == DataTag::OctetString ? request.values[0].octets() : nullptr;
    if (!rawData) {
        request_.reset();
        return writeError(DataAccessResult::DataBlockUnavailable);
    }
    auto whole = collect(apdutag::writeRequest, {piece->lastBlock, piece->blockNumber, *rawData, 0});
    if (!whole) return encodeXdlms(WriteResponse{{BlockNumber{piece->blockNumber}}});
    if (const auto* refused = std::get_if<DataAccessResult>(&*whole)) return writeError(*refused);
    auto decoded = decodeXdlms(std::get<Bytes>(*whole));
    if (!decoded) return writeError(DataAccessResult::TypeUnmatched);
    return writeAll(std::get<WriteRequest>(*decoded), association);
}

Bytes ServerShortName::writeAll(const WriteRequest& request, const ServerAssociation& association) {
    if (request.variables.size() != request.values.size()) return writeError(DataAccessResult::TypeUnmatched);
    if (request.variables.size() > 1 && !association.conformance.has(Conformance::MultipleReferences)) {
        return writeError(DataAccessResult::ScopeOfAccessViolated);
    }
    WriteResponse response;
    response.results.reserve(request.values.size());
    for (std::size_t i = 0; i < request.values.size(); ++i) {
        response.results.push_back(writeOne(request.variables[i], request.values[i], association));
    }
    return encodeXdlms(response);
}

void ServerShortName::writeUnconfirmed(const UnconfirmedWriteRequest& request, const ServerAssociation& association) {
    abort();
    if (request.variables.size() != request.values.size()) return;
    for (std::size_t i = 0; i < request.values.size(); ++i) {
        static_cast<void>(writeOne(request.variables[i], request.values[i], association));
    }
}

DataAccessResult ServerShortName::writeOne(const VariableAccess& variable, const Data& value, const ServerAssociation& association) {
    const auto* parameterized = std::get_if<ParameterizedAccess>(&variable);
    const auto* plain = std::get_if<VariableName>(&variable);
    if (!parameterized && !plain) return DataAccessResult::DataBlockUnavailable;
    const auto member = names_->resolve(parameterized ? parameterized->name : plain->name);
    if (!member) return DataAccessResult::ObjectUndefined;
    if (const auto* attribute = std::get_if<AttributeRef>(&*member)) {
        if (attribute->classId == cls::associationSn) return DataAccessResult::ReadWriteDenied;
        std::optional<SelectiveAccess> selection;
        if (parameterized) selection = selectiveAccess(attribute->classId, parameterized->selector, parameterized->parameter);
        return objects_.write({*attribute, std::move(selection)}, value, association);
    }
    if (parameterized) return DataAccessResult::ScopeOfAccessViolated;
    return static_cast<DataAccessResult>(objects_.invoke(std::get<MethodRef>(*member), value, association).result);
}

}  // namespace ami::dlms
