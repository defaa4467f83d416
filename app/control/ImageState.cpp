#include "app/control/ImageState.h"

#include <algorithm>

#include "app/control/Fields.h"
#include "protocol/crypto/Digest.h"
#include "protocol/dlms/Xdlms.h"

namespace ami::app {

using dlms::Data;

namespace {

constexpr std::size_t largestImage = 64u << 20;
constexpr std::size_t longestIdentifier = 64;

}  // namespace

const char* name(ImageStatus status) {
    switch (status) {
        case ImageStatus::NotInitiated: return "not initiated";
        case ImageStatus::Initiated: return "initiated";
        case ImageStatus::VerificationInitiated: return "verification initiated";
        case ImageStatus::VerificationSuccessful: return "verification successful";
        case ImageStatus::VerificationFailed: return "verification failed";
        case ImageStatus::ActivationInitiated: return "activation initiated";
        case ImageStatus::ActivationSuccessful: return "activation successful";
        case ImageStatus::ActivationFailed: return "activation failed";
    }
    return "?";
}

Result<ImageFile> makeImage(Bytes octets, Bytes identifier) {
    if (octets.empty() || octets.size() > largestImage || identifier.empty() || identifier.size() > longestIdentifier) {
        return fail(Fault::Misuse, Layer::Control, ControlError::ImageUnusable, static_cast<std::int64_t>(octets.size()));
    }
    std::string digest = toHex(crypto::sha256(octets));
    return ImageFile{std::move(octets), std::move(identifier), std::move(digest)};
}

std::uint32_t ImageState::transferred() const {
    if (!blocks || blocks->bits == 0) return firstNotTransferred.value_or(0);
    std::uint32_t count = 0;
    for (std::uint32_t i = 0; i < blocks->bits; ++i) count += blocks->bit(i) ? 1 : 0;
    return count;
}

std::vector<std::uint32_t> ImageState::missing(std::uint32_t total) const {
    std::vector<std::uint32_t> list;
    const bool mapped = blocks && blocks->bits > 0;
    const std::uint32_t from = mapped ? 0 : std::min(firstNotTransferred.value_or(0), total);
    for (std::uint32_t i = from; i < total; ++i) {
        if (!mapped || !blocks->bit(i)) list.push_back(i);
    }
    return list;
}

Result<ImageState> readImageState(MeterLink& link, const dlms::Obis& object) {
    const auto values = readAttributes(link, imageTransferClass, object, {2, 3, 4, 5, 6, 7});
    if (!values) return Unexpected(values.error());
    const auto& v = *values;
    ImageState state;
    const auto blockSize = v[0]->toInt64();
    if (!blockSize || *blockSize < 1 || *blockSize > 0xFFFF) return badObject(2);
    state.blockSize = static_cast<std::uint32_t>(*blockSize);
    if (v[1]) {
        if (const auto* bits = std::get_if<dlms::BitString>(&v[1]->payload())) state.blocks = *bits;
    }
    state.firstNotTransferred = numberOf<std::uint32_t>(v[2]);
    const auto enabled = numberOf<std::uint8_t>(v[3]);
    if (!enabled) return badObject(5);
    state.enabled = *enabled != 0;
    const auto status = numberOf<std::uint8_t>(v[4]);
    if (!status || *status > 7) return badObject(6);
    state.status = static_cast<ImageStatus>(*status);
    if (const auto* list = v[5] ? v[5]->list() : nullptr) {
        for (const Data& element : *list) {
            const auto* fields = structureOf(element, 3);
            const auto size = fields ? (*fields)[0].toInt64() : std::nullopt;
            if (!size || *size < 0 || *size > 0xFFFFFFFF || !(*fields)[1].octets()) return badObject(7);
            ImageInfo info{static_cast<std::uint32_t>(*size), *(*fields)[1].octets(), {}};
            if (const auto* signature = (*fields)[2].octets()) info.signature = *signature;
            state.info.push_back(std::move(info));
        }
    }
    return state;
}

std::uint32_t blocksOf(std::size_t size, std::uint32_t blockSize) {
    return static_cast<std::uint32_t>((size + blockSize - 1) / blockSize);
}

std::uint32_t fittingBlock(std::size_t pduSize) {
    const auto requestSize = [](std::size_t block) {
        return dlms::encodeXdlms(dlms::ActionRequestNormal{
                                     dlms::confirmedHighPriority,
                                     {imageTransferClass, usualImageTransfer, 2},
                                     Data::structure({Data::doubleLongUnsigned(0), Data::octetString(Bytes(block))})})
            .size();
    };
    // The length field of the block grows at 128 and 256 octets.
    for (std::size_t overhead = requestSize(0); overhead < pduSize && overhead < requestSize(0) + 4; ++overhead) {
        const std::size_t block = pduSize - overhead;
        if (requestSize(block) <= pduSize) return static_cast<std::uint32_t>(block);
    }
    return 0;
}

}  // namespace ami::app
