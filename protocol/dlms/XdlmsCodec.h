#pragma once

#include <cstdint>
#include <optional>

#include "protocol/base/ByteReader.h"
#include "protocol/base/ByteWriter.h"
#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/Xdlms.h"

/// Parts of the xDLMS codec that its files share: one file a service, each with its reader and its writers.
namespace ami::dlms::xdlms {

enum class ApduTag : std::uint8_t {
    ReadRequest = 0x05, WriteRequest = 0x06, ReadResponse = 0x0C, WriteResponse = 0x0D, ConfirmedServiceError = 0x0E,
    DataNotification = 0x0F, DataNotificationConfirm = 0x10, UnconfirmedWriteRequest = 0x16, InformationReport = 0x18, GetRequest = 0xC0,
    SetRequest = 0xC1, EventNotification = 0xC2, ActionRequest = 0xC3, GetResponse = 0xC4, SetResponse = 0xC5, ActionResponse = 0xC7,
    ExceptionResponse = 0xD8, AccessRequest = 0xD9, AccessResponse = 0xDA, GeneralBlockTransfer = 0xE0,
};

/// Reads fields one after the other; the first failure sticks and everything after it reads as zero.
class ApduReader {
public:
    explicit ApduReader(BytesView apdu) : reader_(apdu) {}

    bool ok() const { return !error_; }
    Unexpected failure() const { return Unexpected(*error_); }
    std::size_t remaining() const { return reader_.remaining(); }
    std::size_t position() const { return reader_.position(); }

    std::uint8_t u8() { return settle(reader_.u8()); }
    std::uint16_t u16() { return settle(reader_.u16()); }
    std::uint32_t u32() { return settle(reader_.u32()); }
    bool boolean() { return u8() != 0; }
    /// 00 or 01: absent or present, the first or the second alternative.
    bool choice() {
        const std::uint8_t octet = u8();
        if (octet > 1) malformed();
        return octet == 1;
    }
    /// A count of elements that need at least one octet each.
    std::uint32_t count() {
        const auto count = settle(decodeLength(reader_));
        if (count > reader_.remaining()) malformed();
        return ok() ? count : 0;
    }
    Bytes octets() {
        const auto part = settle(reader_.take(count()));
        return Bytes(part.begin(), part.end());
    }
    Data data() {
        if (!ok()) return {};
        auto value = decodeData(reader_);
        if (!value) error_ = value.error();
        return value ? std::move(*value) : Data();
    }
    Obis obis() {
        const auto name = Obis::fromBytes(settle(reader_.take(6)));
        if (!name) malformed();
        return name.value_or(Obis());
    }
    AttributeRef attribute() {
        const ClassId classId = u16();
        const Obis instance = obis();
        return {classId, instance, static_cast<std::int8_t>(u8())};
    }
    MethodRef method() {
        const ClassId classId = u16();
        const Obis instance = obis();
        return {classId, instance, static_cast<std::int8_t>(u8())};
    }
    AttributeAccessRequest access() {
        AttributeAccessRequest request{attribute(), std::nullopt};
        if (!choice() || !ok()) return request;
        request.selection = selection(request.attribute.classId);
        return request;
    }
    SelectiveAccess selection(ClassId classId) {
        const std::uint8_t selector = u8();
        return selectiveAccess(classId, selector, data());
    }
    std::vector<AttributeAccessRequest> accessList() {
        std::vector<AttributeAccessRequest> requests;
        for (std::uint32_t left = count(); left > 0 && ok(); --left) requests.push_back(access());
        return requests;
    }
    DataList dataList() {
        DataList values;
        for (std::uint32_t left = count(); left > 0 && ok(); --left) values.push_back(data());
        return values;
    }
    DataAccessResult dataAccessResult() { return static_cast<DataAccessResult>(u8()); }
    /// Get-Data-Result: 00 and a value, or 01 and a reason.
    GetResult getResult() {
        if (choice()) return dataAccessResult();
        return data();
    }
    /// OCTET STRING of no or of twelve octets. An impossible time counts as none: what follows is worth more.
    /// Some meters put the tag of an octet-string before it.
    std::optional<DateTime> dateTime() {
        if (reader_.remaining() > 1 && reader_.rest()[0] == 0x09 && reader_.rest()[1] == 12) u8();
        const std::uint32_t length = count();
        if (length != 0 && length != 12) malformed();
        if (!ok() || length == 0) return std::nullopt;
        return DateTime::fromBytes(settle(reader_.take(length)));
    }

    void malformed() {
        if (!error_) error_ = makeError(Fault::Malformed, Layer::Xdlms, XdlmsError::Malformed, static_cast<std::int64_t>(reader_.position()));
    }
    void unsupported(std::uint8_t tag) {
        if (!error_) error_ = makeError(Fault::Unsupported, Layer::Xdlms, XdlmsError::UnknownApdu, tag);
    }

private:
    template <typename Value>
    Value settle(std::optional<Value> value) {
        if (!value) malformed();
        return ok() ? *value : Value{};
    }

    ByteReader reader_;
    std::optional<Error> error_;
};

XdlmsApdu readGetRequest(ApduReader& reader);
XdlmsApdu readGetResponse(ApduReader& reader);
XdlmsApdu readSetRequest(ApduReader& reader);
XdlmsApdu readSetResponse(ApduReader& reader);
XdlmsApdu readActionRequest(ApduReader& reader);
XdlmsApdu readActionResponse(ApduReader& reader);
XdlmsApdu readEventNotification(ApduReader& reader);
XdlmsApdu readDataNotification(ApduReader& reader);
XdlmsApdu readExceptionResponse(ApduReader& reader);
XdlmsApdu readConfirmedServiceError(ApduReader& reader);
XdlmsApdu readDataNotificationConfirm(ApduReader& reader);
XdlmsApdu readAccessRequest(ApduReader& reader);
XdlmsApdu readAccessResponse(ApduReader& reader);
XdlmsApdu readGeneralBlockTransfer(ApduReader& reader);
XdlmsApdu readReadRequest(ApduReader& reader);
XdlmsApdu readReadResponse(ApduReader& reader);
XdlmsApdu readWriteRequest(ApduReader& reader);
XdlmsApdu readWriteResponse(ApduReader& reader);
XdlmsApdu readUnconfirmedWriteRequest(ApduReader& reader);
XdlmsApdu readInformationReport(ApduReader& reader);

void put(ByteWriter& writer, const GetRequestNormal& apdu);
void put(ByteWriter& writer, const GetRequestNext& apdu);
void put(ByteWriter& writer, const GetRequestWithList& apdu);
void put(ByteWriter& writer, const GetResponseNormal& apdu);
void put(ByteWriter& writer, const GetResponseWithDatablock& apdu);
void put(ByteWriter& writer, const GetResponseWithList& apdu);
void put(ByteWriter& writer, const SetRequestNormal& apdu);
void put(ByteWriter& writer, const SetRequestWithFirstDatablock& apdu);
void put(ByteWriter& writer, const SetRequestWithDatablock& apdu);
void put(ByteWriter& writer, const SetRequestWithList& apdu);
void put(ByteWriter& writer, const SetResponseNormal& apdu);
void put(ByteWriter& writer, const SetResponseDatablock& apdu);
void put(ByteWriter& writer, const SetResponseLastDatablock& apdu);
void put(ByteWriter& writer, const SetResponseWithList& apdu);
void put(ByteWriter& writer, const ActionRequestNormal& apdu);
void put(ByteWriter& writer, const ActionRequestNextPblock& apdu);
void put(ByteWriter& writer, const ActionResponseNormal& apdu);
void put(ByteWriter& writer, const ActionResponseWithPblock& apdu);
void put(ByteWriter& writer, const EventNotification& apdu);
void put(ByteWriter& writer, const DataNotification& apdu);
void put(ByteWriter& writer, const ExceptionResponse& apdu);
void put(ByteWriter& writer, const ConfirmedServiceError& apdu);
void put(ByteWriter& writer, const SetRequestWithListAndFirstDatablock& apdu);
void put(ByteWriter& writer, const SetResponseLastDatablockWithList& apdu);
void put(ByteWriter& writer, const ActionRequestWithList& apdu);
void put(ByteWriter& writer, const ActionRequestWithFirstPblock& apdu);
void put(ByteWriter& writer, const ActionRequestWithListAndFirstPblock& apdu);
void put(ByteWriter& writer, const ActionRequestWithPblock& apdu);
void put(ByteWriter& writer, const ActionResponseWithList& apdu);
void put(ByteWriter& writer, const ActionResponseNextPblock& apdu);
void put(ByteWriter& writer, const DataNotificationConfirm& apdu);
void put(ByteWriter& writer, const AccessRequest& apdu);
void put(ByteWriter& writer, const AccessResponse& apdu);
void put(ByteWriter& writer, const GeneralBlockTransfer& apdu);
void put(ByteWriter& writer, const ReadRequest& apdu);
void put(ByteWriter& writer, const ReadResponse& apdu);
void put(ByteWriter& writer, const WriteRequest& apdu);
void put(ByteWriter& writer, const WriteResponse& apdu);
void put(ByteWriter& writer, const UnconfirmedWriteRequest& apdu);
void put(ByteWriter& writer, const InformationReport& apdu);

inline void putHeader(ByteWriter& writer, ApduTag tag, std::uint8_t choice, InvokeIdAndPriority invoke) {
    writer.u8(static_cast<std::uint8_t>(tag));
    writer.u8(choice);
    writer.u8(invoke);
}
inline void putChoice(ByteWriter& writer, bool second) { writer.u8(second ? 1 : 0); }
inline void putCount(ByteWriter& writer, std::size_t count) { encodeLength(writer, static_cast<std::uint32_t>(count)); }
inline void putOctets(ByteWriter& writer, BytesView octets) {
    putCount(writer, octets.size());
    writer.append(octets);
}
inline void putReference(ByteWriter& writer, ClassId classId, const Obis& instance, std::int8_t member) {
    writer.u16(classId);
    writer.append(instance.groups);
    writer.u8(static_cast<std::uint8_t>(member));
}
inline void putAttribute(ByteWriter& writer, const AttributeRef& ref) { putReference(writer, ref.classId, ref.instance, ref.attribute); }
inline void putMethod(ByteWriter& writer, const MethodRef& ref) { putReference(writer, ref.classId, ref.instance, ref.method); }
inline void putAccess(ByteWriter& writer, const AttributeAccessRequest& request) {
    putAttribute(writer, request.attribute);
    putChoice(writer, request.selection.has_value());
    if (!request.selection) return;
    writer.u8(accessSelector(*request.selection));
    encodeData(writer, accessParameters(*request.selection));
}
inline void putDataList(ByteWriter& writer, const DataList& values) {
    putCount(writer, values.size());
    for (const Data& value : values) encodeData(writer, value);
}
/// OCTET STRING of no or of twelve octets.
inline void putDateTime(ByteWriter& writer, const std::optional<DateTime>& time) {
    if (time) putOctets(writer, time->toBytes());
    else writer.u8(0);
}

/// last-block, block-number and raw-data. @spec IEC 62056-5-3 9.5 DataBlock-SA
struct BlockFields {
    bool last = false;
    std::uint32_t number = 0;
    Bytes rawData;
};
inline BlockFields readBlock(ApduReader& reader) {
    BlockFields block;
    block.last = reader.boolean();
    block.number = reader.u32();
    block.rawData = reader.octets();
    return block;
}
inline void putBlock(ByteWriter& writer, bool last, std::uint32_t number, BytesView rawData) {
    putChoice(writer, last);
    writer.u32(number);
    putOctets(writer, rawData);
}

inline void putResult(ByteWriter& writer, const GetResult& result) {
    const auto* refusal = std::get_if<DataAccessResult>(&result);
    putChoice(writer, refusal != nullptr);
    if (refusal) writer.u8(static_cast<std::uint8_t>(*refusal));
    else encodeData(writer, *std::get_if<Data>(&result));
}

}  // namespace ami::dlms::xdlms
