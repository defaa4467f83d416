#include "protocol/dlms/XdlmsCodec.h"

/// ACCESS service. @spec IEC 62056-5-3 9.3.5, 9.5
namespace ami::dlms::xdlms {

namespace {

AccessSpecification readSpecification(ApduReader& reader) {
    AccessSpecification specification;
    const std::uint8_t service = reader.u8();
    if (service < 1 || service > 5) reader.malformed();
    specification.service = static_cast<AccessService>(service);
    specification.member = reader.attribute();
    if (specification.service == AccessService::GetWithSelection || specification.service == AccessService::SetWithSelection) {
        specification.selection = reader.selection(specification.member.classId);
    }
    return specification;
}

std::vector<AccessSpecification> readSpecifications(ApduReader& reader) {
    std::vector<AccessSpecification> specifications;
    for (std::uint32_t left = reader.count(); left > 0 && reader.ok(); --left) specifications.push_back(readSpecification(reader));
    return specifications;
}

void putSpecifications(ByteWriter& writer, const std::vector<AccessSpecification>& specifications) {
    putCount(writer, specifications.size());
    for (const AccessSpecification& specification : specifications) {
        writer.u8(static_cast<std::uint8_t>(specification.service));
        putAttribute(writer, specification.member);
        if (!specification.selection) continue;
        writer.u8(accessSelector(*specification.selection));
        encodeData(writer, accessParameters(*specification.selection));
    }
}

}  // namespace

XdlmsApdu readAccessRequest(ApduReader& reader) {
    AccessRequest apdu{reader.u32(), std::nullopt, {}, {}};
    apdu.time = reader.dateTime();
    apdu.specifications = readSpecifications(reader);
    apdu.data = reader.dataList();
    return apdu;
}

XdlmsApdu readAccessResponse(ApduReader& reader) {
    AccessResponse apdu{reader.u32(), std::nullopt, std::nullopt, {}, {}};
    apdu.time = reader.dateTime();
    if (reader.choice()) apdu.specifications = readSpecifications(reader);
    apdu.data = reader.dataList();
    for (std::uint32_t left = reader.count(); left > 0 && reader.ok(); --left) {
        const std::uint8_t service = reader.u8();
        if (service < 1 || service > 5) reader.malformed();
        apdu.results.push_back({static_cast<AccessService>(service), reader.u8()});
    }
    return apdu;
}

void put(ByteWriter& writer, const AccessRequest& apdu) {
    writer.u8(static_cast<std::uint8_t>(ApduTag::AccessRequest));
    writer.u32(apdu.invoke);
    putDateTime(writer, apdu.time);
    putSpecifications(writer, apdu.specifications);
    putDataList(writer, apdu.data);
}

void put(ByteWriter& writer, const AccessResponse& apdu) {
    writer.u8(static_cast<std::uint8_t>(ApduTag::AccessResponse));
    writer.u32(apdu.invoke);
    putDateTime(writer, apdu.time);
    putChoice(writer, apdu.specifications.has_value());
    if (apdu.specifications) putSpecifications(writer, *apdu.specifications);
    putDataList(writer, apdu.data);
    putCount(writer, apdu.results.size());
    for (const AccessResult& result : apdu.results) {
        writer.u8(static_cast<std::uint8_t>(result.service));
        writer.u8(result.code);
    }
}

}  // namespace ami::dlms::xdlms
