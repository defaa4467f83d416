#include "protocol/mesh/CsmpReport.h"

namespace ami::mesh {

Result<CsmpReport> readReport(BytesView payload) {
    auto tlvs = decodeCsmp(payload);
    if (!tlvs) return Unexpected(tlvs.error());
    CsmpReport report;
    for (CsmpTlv& tlv : *tlvs) {
        auto message = csmp::decode(tlv);
        if (message) report.messages.push_back(std::move(*message));
        else if (message.error().fault == Fault::Unsupported) report.others.push_back(std::move(tlv));
        else return Unexpected(message.error());
    }
    return report;
}

Bytes writeReport(const CsmpReport& report) {
    std::vector<CsmpTlv> tlvs;
    for (const auto& message : report.messages) tlvs.push_back(csmp::encode(message));
    tlvs.insert(tlvs.end(), report.others.begin(), report.others.end());
    return encodeCsmp(tlvs);
}

Bytes registrationAnswer(const std::string& session, std::uint32_t interval, std::span<const std::uint32_t> types) {
    csmp::ReportSubscribe subscribe{interval, {}};
    for (const std::uint32_t type : types) subscribe.tlvs.push_back(std::to_string(type));
    const std::vector<CsmpTlv> answer{csmp::encode(csmp::SessionId{session}), csmp::encode(std::move(subscribe))};
    return encodeCsmp(answer);
}

}  // namespace ami::mesh
