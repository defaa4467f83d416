#include "protocol/dlms/Xdlms.h"

#include "protocol/dlms/XdlmsCodec.h"

namespace ami::dlms {

namespace xdlms {

namespace {

XdlmsApdu read(ApduReader& reader) {
    const std::uint8_t tag = reader.u8();
    if (!reader.ok()) return GetRequestNext{};
    switch (static_cast<ApduTag>(tag)) {
    case ApduTag::GetRequest: return readGetRequest(reader);
    case ApduTag::GetResponse: return readGetResponse(reader);
    case ApduTag::SetRequest: return readSetRequest(reader);
    case ApduTag::SetResponse: return readSetResponse(reader);
    case ApduTag::ActionRequest: return readActionRequest(reader);
    case ApduTag::ActionResponse: return readActionResponse(reader);
    case ApduTag::EventNotification: return readEventNotification(reader);
    case ApduTag::DataNotification: return readDataNotification(reader);
    case ApduTag::ExceptionResponse: return readExceptionResponse(reader);
    case ApduTag::ConfirmedServiceError: return readConfirmedServiceError(reader);
    case ApduTag::DataNotificationConfirm: return readDataNotificationConfirm(reader);
    case ApduTag::AccessRequest: return readAccessRequest(reader);
    case ApduTag::AccessResponse: return readAccessResponse(reader);
    case ApduTag::GeneralBlockTransfer: return readGeneralBlockTransfer(reader);
    case ApduTag::ReadRequest: return readReadRequest(reader);
    case ApduTag::ReadResponse: return readReadResponse(reader);
    case ApduTag::WriteRequest: return readWriteRequest(reader);
    case ApduTag::WriteResponse: return readWriteResponse(reader);
    case ApduTag::UnconfirmedWriteRequest: return readUnconfirmedWriteRequest(reader);
    case ApduTag::InformationReport: return readInformationReport(reader);
    }
    reader.unsupported(tag);
    return GetRequestNext{};
}

}  // namespace

}  // namespace xdlms

Bytes encodeXdlms(const XdlmsApdu& apdu) {
    ByteWriter writer;
    std::visit([&writer](const auto& alternative) { xdlms::put(writer, alternative); }, apdu);
    return writer.take();
}

Result<XdlmsApdu> decodeXdlms(BytesView bytes, std::size_t* trailing) {
    xdlms::ApduReader reader(bytes);
    XdlmsApdu apdu = xdlms::read(reader);
    if (reader.ok() && !trailing && reader.remaining() != 0) reader.malformed();
    if (!reader.ok()) return reader.failure();
    if (trailing) *trailing = reader.remaining();
    return apdu;
}

}  // namespace ami::dlms
