#include "protocol/base/ByteReader.h"
#include "protocol/base/ByteWriter.h"
#include "protocol/dlms/Acse.h"
#include "protocol/dlms/Axdr.h"

namespace ami::dlms {

namespace {

constexpr std::uint8_t initiateRequestTag = 0x01;
constexpr std::uint8_t initiateResponseTag = 0x08;
constexpr std::uint8_t confirmedServiceErrorTag = 0x0E;
constexpr std::uint8_t absent = 0x00;
constexpr std::uint8_t present = 0x01;
constexpr std::uint8_t lowestVersion = 6;

/// [APPLICATION 31] BIT STRING of 24 bits in BER. @spec IEC 62056-5-3 9.4.6.1
void putConformance(ByteWriter& writer, Conformance conformance) {
    writer.append(Bytes{0x5F, 0x1F, 0x04, 0x00});
    writer.u8(static_cast<std::uint8_t>(conformance.bits() >> 16));
    writer.u16(static_cast<std::uint16_t>(conformance.bits()));
}

void putQuality(ByteWriter& writer, std::optional<std::uint8_t> quality) {
    writer.u8(quality ? present : absent);
    if (quality) writer.u8(*quality);
}

class InitiateReader {
public:
    explicit InitiateReader(BytesView apdu) : reader_(apdu) {}

    bool ok() const { return !broken_; }
    bool finish() {
        if (!reader_.atEnd()) broken_ = true;
        return ok();
    }
    Unexpected failure() const {
        return fail(Fault::Malformed, Layer::Acse, AcseError::Malformed, static_cast<std::int64_t>(reader_.position()));
    }

    std::uint8_t u8() {
        const auto value = reader_.u8();
        if (!value) broken_ = true;
        return value.value_or(0);
    }
    std::uint16_t u16() {
        const auto value = reader_.u16();
        if (!value) broken_ = true;
        return value.value_or(0);
    }
    /// Presence octet of an OPTIONAL or DEFAULT field.
    bool flag() {
        const std::uint8_t octet = u8();
        if (octet != absent && octet != present) broken_ = true;
        return octet == present;
    }
    std::optional<std::uint8_t> quality() { return flag() ? std::optional(u8()) : std::nullopt; }
    Bytes octets() {
        const auto length = decodeLength(reader_);
        const auto part = length ? reader_.take(*length) : std::nullopt;
        if (!part) broken_ = true;
        return part ? Bytes(part->begin(), part->end()) : Bytes();
    }
    /// The tag is 5F 1F; old implementations leave the second octet out.
    Conformance conformance() {
        if (u8() != 0x5F) broken_ = true;
        if (reader_.peek() == 0x1F) u8();
        if (u8() != 0x04 || u8() != 0x00) broken_ = true;
        const std::uint32_t high = u8();
        return Conformance(high << 16 | u16());
    }
    std::uint16_t pduSize() {
        const std::uint16_t size = u16();
        return size == 0 ? std::uint16_t{0xFFFF} : size;
    }

private:
    ByteReader reader_;
    bool broken_ = false;
};

}  // namespace

Bytes encodeInitiateRequest(const InitiateRequest& request) {
    ByteWriter writer;
    writer.reserve(20 + request.dedicatedKey.size());
    writer.u8(initiateRequestTag);
    writer.u8(request.dedicatedKey.empty() ? absent : present);
    if (!request.dedicatedKey.empty()) {
        encodeLength(writer, static_cast<std::uint32_t>(request.dedicatedKey.size()));
        writer.append(request.dedicatedKey);
    }
    writer.u8(request.responseAllowed ? absent : present);
    if (!request.responseAllowed) writer.u8(0x00);
    putQuality(writer, request.qualityOfService);
    writer.u8(request.dlmsVersion);
    putConformance(writer, request.conformance);
    writer.u16(request.maxPduSize);
    return writer.take();
}

Result<InitiateRequest> decodeInitiateRequest(BytesView apdu) {
    InitiateReader reader(apdu);
    if (const std::uint8_t tag = reader.u8(); reader.ok() && tag != initiateRequestTag) {
        return fail(Fault::Unexpected, Layer::Acse, AcseError::WrongApdu, tag);
    }
    InitiateRequest request;
    if (reader.flag()) request.dedicatedKey = reader.octets();
    if (reader.flag()) request.responseAllowed = reader.u8() != 0;
    request.qualityOfService = reader.quality();
    request.dlmsVersion = reader.u8();
    request.conformance = reader.conformance();
    request.maxPduSize = reader.pduSize();
    if (!reader.finish()) return reader.failure();
    return request;
}

Bytes encodeInitiateResponse(const InitiateResponse& response) {
    ByteWriter writer;
    writer.u8(initiateResponseTag);
    putQuality(writer, response.qualityOfService);
    writer.u8(response.dlmsVersion);
    putConformance(writer, response.conformance);
    writer.u16(response.maxPduSize);
    writer.u16(response.vaaName);
    return writer.take();
}

Result<InitiateResponse> decodeInitiateResponse(BytesView apdu) {
    InitiateReader reader(apdu);
    const std::uint8_t tag = reader.u8();
    if (tag == confirmedServiceErrorTag) {
        reader.u8();
        const std::uint8_t error = reader.u8();
        const std::uint8_t value = reader.u8();
        if (!reader.ok()) return reader.failure();
        return fail(Fault::Refused, Layer::Acse, AcseError::InitiateRefused, error << 8 | value);
    }
    if (reader.ok() && tag != initiateResponseTag) return fail(Fault::Unexpected, Layer::Acse, AcseError::WrongApdu, tag);
    InitiateResponse response;
    response.qualityOfService = reader.quality();
    response.dlmsVersion = reader.u8();
    response.conformance = reader.conformance();
    response.maxPduSize = reader.pduSize();
    response.vaaName = reader.u16();
    if (!reader.finish()) return reader.failure();
    if (response.dlmsVersion < lowestVersion) {
        return fail(Fault::Unsupported, Layer::Acse, AcseError::VersionTooLow, response.dlmsVersion);
    }
    return response;
}

}  // namespace ami::dlms
