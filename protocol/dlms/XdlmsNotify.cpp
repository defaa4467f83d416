#include "protocol/dlms/XdlmsCodec.h"

/// What a meter sends unasked, and what it sends in place of an answer. @spec IEC 62056-5-3 9.5
namespace ami::dlms::xdlms {

namespace {

constexpr std::uint8_t invocationCounterError = 6;

}  // namespace

XdlmsApdu readEventNotification(ApduReader& reader) {
    EventNotification apdu;
    if (reader.choice()) apdu.time = reader.dateTime();
    apdu.attribute = reader.attribute();
    apdu.value = reader.data();
    return apdu;
}

XdlmsApdu readDataNotification(ApduReader& reader) {
    DataNotification apdu{reader.u32(), std::nullopt, {}};
    apdu.time = reader.dateTime();
    apdu.body = reader.data();
    return apdu;
}

XdlmsApdu readDataNotificationConfirm(ApduReader& reader) {
    DataNotificationConfirm apdu{reader.u32(), std::nullopt};
    apdu.time = reader.dateTime();
    return apdu;
}

XdlmsApdu readExceptionResponse(ApduReader& reader) {
    ExceptionResponse apdu{reader.u8(), 0, std::nullopt};
    apdu.serviceError = reader.u8();
    if (apdu.serviceError == invocationCounterError && reader.remaining() >= 4) apdu.invocationCounter = reader.u32();
    return apdu;
}

XdlmsApdu readConfirmedServiceError(ApduReader& reader) {
    ConfirmedServiceError apdu{reader.u8(), 0, 0};
    apdu.error = reader.u8();
    apdu.value = reader.u8();
    return apdu;
}

void put(ByteWriter& writer, const EventNotification& apdu) {
    writer.u8(static_cast<std::uint8_t>(ApduTag::EventNotification));
    putChoice(writer, apdu.time.has_value());
    if (apdu.time) putDateTime(writer, apdu.time);
    putAttribute(writer, apdu.attribute);
    encodeData(writer, apdu.value);
}

void put(ByteWriter& writer, const DataNotification& apdu) {
    writer.u8(static_cast<std::uint8_t>(ApduTag::DataNotification));
    writer.u32(apdu.longInvokeId);
    putDateTime(writer, apdu.time);
    encodeData(writer, apdu.body);
}

void put(ByteWriter& writer, const DataNotificationConfirm& apdu) {
    writer.u8(static_cast<std::uint8_t>(ApduTag::DataNotificationConfirm));
    writer.u32(apdu.longInvokeId);
    putDateTime(writer, apdu.time);
}

void put(ByteWriter& writer, const ExceptionResponse& apdu) {
    writer.u8(static_cast<std::uint8_t>(ApduTag::ExceptionResponse));
    writer.u8(apdu.stateError);
    writer.u8(apdu.serviceError);
    if (apdu.invocationCounter) writer.u32(*apdu.invocationCounter);
}

void put(ByteWriter& writer, const ConfirmedServiceError& apdu) {
    writer.u8(static_cast<std::uint8_t>(ApduTag::ConfirmedServiceError));
    writer.u8(apdu.service);
    writer.u8(apdu.error);
    writer.u8(apdu.value);
}

}  // namespace ami::dlms::xdlms
