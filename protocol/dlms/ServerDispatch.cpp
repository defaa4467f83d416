#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/ServerMachine.h"

/// Which service a request belongs to, and whether this association has it.
namespace ami::dlms {

namespace {

template <typename... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

/// service, service-unsupported and service, pdu-size of ServiceError.
constexpr std::uint8_t serviceKind = 3, pduSizeValue = 1, unsupportedValue = 2, otherValue = 0;

}  // namespace

Bytes ServerSession::Machine::serve(BytesView apdu) {
    const std::uint8_t tag = apdu[0];
    const bool shortName = tag == apdutag::readRequest || tag == apdutag::writeRequest || tag == apdutag::unconfirmedWriteRequest;
    const std::size_t ownLimit = options_.maxPduSize == 0 ? std::size_t{0xFFFF} : options_.maxPduSize;
    if (apdu.size() > ownLimit && !has(Conformance::GeneralBlockTransfer)) {
        return shortName ? shortNameServiceError(tag, serviceKind, pduSizeValue) : exceptionPduTooLong();
    }
    if (shortName != association_->byShortName) {
        return shortName ? shortNameServiceError(tag, serviceKind, unsupportedValue) : exceptionServiceNotSupported();
    }
    auto request = decodeXdlms(apdu);
    if (!request) {
        if (shortName) return shortNameServiceError(tag, serviceKind, otherValue);
        if (auto reply = ServerGet::undecodable(apdu)) return std::move(*reply);
        const bool unknown =
            request.error().code == static_cast<std::uint16_t>(XdlmsError::UnknownApdu) && request.error().layer == Layer::Xdlms;
        return unknown ? exceptionServiceNotSupported() : exceptionOtherReason();
    }
    if (shortName) return dispatchShortName(*request, tag);
    endTransfers(*request);
    return dispatch(*request);
}

void ServerSession::Machine::endTransfers(const XdlmsApdu& request) {
    if (!std::holds_alternative<GetRequestNext>(request)) get_.abort();
    if (!std::holds_alternative<SetRequestWithDatablock>(request)) set_.abort();
    if (!std::holds_alternative<ActionRequestNextPblock>(request)) action_.abortAnswer();
    if (!std::holds_alternative<ActionRequestWithPblock>(request)) action_.abortRequest();
}

Bytes ServerSession::Machine::dispatch(const XdlmsApdu& apdu) {
    using C = Conformance;
    const auto allowed = [&](std::initializer_list<C::Bit> bits, auto service) {
        for (const C::Bit bit : bits) {
            if (!has(bit)) return exceptionServiceNotSupported();
        }
        return service();
    };
    const ServerAssociation& a = *association_;
    return std::visit(
        Overloaded{
            [&](const GetRequestNormal& r) { return allowed({C::Get}, [&] { return get_.normal(r, a); }); },
            [&](const GetRequestNext& r) { return allowed({C::BlockTransferWithGetOrRead}, [&] { return get_.next(r, a); }); },
            [&](const GetRequestWithList& r) { return allowed({C::Get, C::MultipleReferences}, [&] { return get_.withList(r, a); }); },
            [&](const SetRequestNormal& r) { return allowed({C::Set}, [&] { return set_.normal(r, a); }); },
            [&](const SetRequestWithFirstDatablock& r) {
                return allowed({C::Set, C::BlockTransferWithSetOrWrite}, [&] { return set_.firstBlock(r, a); });
            },
            [&](const SetRequestWithListAndFirstDatablock& r) {
                return allowed({C::Set, C::MultipleReferences, C::BlockTransferWithSetOrWrite}, [&] { return set_.firstBlock(r, a); });
            },
            [&](const SetRequestWithDatablock& r) {
                return allowed({C::BlockTransferWithSetOrWrite}, [&] { return set_.nextBlock(r, a); });
            },
            [&](const SetRequestWithList& r) { return allowed({C::Set, C::MultipleReferences}, [&] { return set_.withList(r, a); }); },
            [&](const ActionRequestNormal& r) { return allowed({C::Action}, [&] { return action_.normal(r, a); }); },
            [&](const ActionRequestWithList& r) {
                return allowed({C::Action, C::MultipleReferences}, [&] { return action_.withList(r, a); });
            },
            [&](const ActionRequestWithFirstPblock& r) {
                return allowed({C::Action, C::BlockTransferWithAction}, [&] { return action_.firstBlock(r, a); });
            },
            [&](const ActionRequestWithListAndFirstPblock& r) {
                return allowed({C::Action, C::MultipleReferences, C::BlockTransferWithAction}, [&] { return action_.firstBlock(r, a); });
            },
            [&](const ActionRequestWithPblock& r) {
                return allowed({C::BlockTransferWithAction}, [&] { return action_.nextBlock(r, a); });
            },
            [&](const ActionRequestNextPblock& r) { return allowed({C::BlockTransferWithAction}, [&] { return action_.next(r, a); }); },
            [&](const AccessRequest& r) { return allowed({C::Access}, [&] { return access_.request(r, a); }); },
            [](const auto&) { return exceptionServiceUnknown(); },
        },
        apdu);
}

Bytes ServerSession::Machine::dispatchShortName(const XdlmsApdu& apdu, std::uint8_t tag) {
    const Bytes unsupported = shortNameServiceError(tag, serviceKind, unsupportedValue);
    const ServerAssociation& a = *association_;
    if (const auto* read = std::get_if<ReadRequest>(&apdu)) return has(Conformance::Read) ? shortName_.read(*read, a) : unsupported;
    if (const auto* write = std::get_if<WriteRequest>(&apdu)) return has(Conformance::Write) ? shortName_.write(*write, a) : unsupported;
    if (const auto* write = std::get_if<UnconfirmedWriteRequest>(&apdu); write && has(Conformance::UnconfirmedWrite)) {
        shortName_.writeUnconfirmed(*write, a);
    }
    return {};
}

}  // namespace ami::dlms
