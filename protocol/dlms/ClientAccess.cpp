#include "protocol/dlms/ClientAccess.h"

#include <algorithm>

#include "protocol/base/ByteReader.h"
#include "protocol/dlms/ApduTag.h"

namespace ami::dlms {

namespace {

class AccessOperation final : public ClientOperation {
public:
    AccessOperation(RequestId id, AccessRequest request) : ClientOperation(id), request_(std::move(request)) {}

    std::uint8_t responseTag() const override { return apdutag::accessResponse; }

    Match match(BytesView apdu, const ClientContext& context) const override {
        if (apdu[0] != apdutag::accessResponse) {
            const bool late = !context.numberedLink && apdutag::hasInvokeId(apdu[0]) && apdu.size() >= 3 && context.isRecent(apdu[2]);
            return late ? Match::Stale : Match::Foreign;
        }
        const auto invoke = ByteReader(apdu.subspan(1)).u32();
        if (!invoke) return Match::Broken;
        if (((*invoke ^ request_.invoke) & longInvokeIdMask) == 0) return Match::Mine;
        return context.numberedLink ? Match::Foreign : Match::Stale;
    }

    bool onlyReads() const override {
        return std::all_of(request_.specifications.begin(), request_.specifications.end(), [](const AccessSpecification& item) {
            return item.service == AccessService::Get || item.service == AccessService::GetWithSelection;
        });
    }

    Step start(ClientContext& context) override {
        request_.invoke = context.nextLongInvoke(request_.invoke & ~longInvokeIdMask);
        Bytes apdu = encodeXdlms(request_);
        if ((request_.invoke & longConfirmed) == 0) return SendUnanswered{std::move(apdu), event::RequestSent{id()}};
        return SendApdu{std::move(apdu)};
    }

    Step receive(BytesView apdu, ClientContext& context) override {
        std::size_t trailing = 0;
        auto decoded = decodeXdlms(apdu, &trailing);
        if (!decoded) return failed(decoded.error());
        auto* response = std::get_if<AccessResponse>(&*decoded);
        const std::size_t asked = request_.specifications.size();
        const std::size_t answered = response ? response->results.size() : 0;
        // A meter that stops at an error may leave out what it has not done.
        const bool stopped = (request_.invoke & breakOnError) != 0 && answered <= asked;
        if (!response || response->data.size() != answered || (answered != asked && !stopped)) return failed(wrongResponse(apdu));
        if (trailing != 0) {
            context.noise(
                makeError(Fault::Malformed, Layer::Xdlms, XdlmsError::Malformed, static_cast<std::int64_t>(apdu.size() - trailing)));
        }
        return ClientEvent(event::AccessAnswered{id(), std::move(*response)});
    }

private:
    AccessRequest request_;
};

std::optional<Conformance::Bit> missing(const AccessSpecification& specification, const ClientContext& context) {
    const auto lacks = [&](Conformance::Bit bit) { return !context.conformance.has(bit); };
    if (specification.selection && lacks(Conformance::SelectiveAccess)) return Conformance::SelectiveAccess;
    if (specification.service == AccessService::Action || specification.member.attribute != 0) return std::nullopt;
    const bool reads = specification.service == AccessService::Get || specification.service == AccessService::GetWithSelection;
    const auto all = reads ? Conformance::Attribute0SupportedWithGet : Conformance::Attribute0SupportedWithSet;
    return lacks(all) ? std::optional(all) : std::nullopt;
}

}  // namespace

Result<void> checkAccess(const AccessRequest& request, const ClientContext& context) {
    if (!context.conformance.has(Conformance::Access)) return Unexpected(notNegotiated(Conformance::Access));
    if (request.data.size() != request.specifications.size()) {
        return fail(Fault::Misuse, Layer::Xdlms, XdlmsError::Malformed, static_cast<std::int64_t>(request.data.size()));
    }
    for (const AccessSpecification& specification : request.specifications) {
        if (const auto bit = missing(specification, context)) return Unexpected(notNegotiated(*bit));
    }
    const std::size_t octets = encodeXdlms(request).size();
    if (octets > context.maxPduSize) return Unexpected(pduTooLarge(octets));
    return {};
}

std::unique_ptr<ClientOperation> makeAccess(RequestId id, AccessRequest request) {
    return std::make_unique<AccessOperation>(id, std::move(request));
}

}  // namespace ami::dlms
