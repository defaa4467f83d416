#include "protocol/dlms/Conformance.h"

namespace ami::dlms {

std::string_view conformanceName(Conformance::Bit bit) {
    switch (bit) {
        case Conformance::GeneralProtection: return "general-protection";
        case Conformance::GeneralBlockTransfer: return "general-block-transfer";
        case Conformance::Read: return "read";
        case Conformance::Write: return "write";
        case Conformance::UnconfirmedWrite: return "unconfirmed-write";
        case Conformance::DeltaValueEncoding: return "delta-value-encoding";
        case Conformance::Attribute0SupportedWithSet: return "attribute0-supported-with-set";
        case Conformance::PriorityMgmtSupported: return "priority-mgmt-supported";
        case Conformance::Attribute0SupportedWithGet: return "attribute0-supported-with-get";
        case Conformance::BlockTransferWithGetOrRead: return "block-transfer-with-get-or-read";
        case Conformance::BlockTransferWithSetOrWrite: return "block-transfer-with-set-or-write";
        case Conformance::BlockTransferWithAction: return "block-transfer-with-action";
        case Conformance::MultipleReferences: return "multiple-references";
        case Conformance::InformationReport: return "information-report";
        case Conformance::DataNotification: return "data-notification";
        case Conformance::Access: return "access";
        case Conformance::ParameterizedAccess: return "parameterized-access";
        case Conformance::Get: return "get";
        case Conformance::Set: return "set";
        case Conformance::SelectiveAccess: return "selective-access";
        case Conformance::EventNotification: return "event-notification";
        case Conformance::Action: return "action";
    }
    return {};
}

std::vector<std::string_view> conformanceNames(Conformance conformance) {
    std::vector<std::string_view> names;
    for (std::uint32_t bit = 1u << 23; bit != 0; bit >>= 1) {
        if ((conformance.bits() & bit) == 0) continue;
        if (const auto name = conformanceName(static_cast<Conformance::Bit>(bit)); !name.empty()) names.push_back(name);
    }
    return names;
}

}  // namespace ami::dlms
