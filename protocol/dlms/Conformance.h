#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace ami::dlms {

/// Conformance block, 24 bits; bit 0 of the standard is the most significant one. @spec IEC 62056-5-3 9.4.6.1
class Conformance {
public:
    enum Bit : std::uint32_t {
        GeneralProtection = 1u << 22, GeneralBlockTransfer = 1u << 21, Read = 1u << 20, Write = 1u << 19, UnconfirmedWrite = 1u << 18,
        DeltaValueEncoding = 1u << 17, Attribute0SupportedWithSet = 1u << 15, PriorityMgmtSupported = 1u << 14,
        Attribute0SupportedWithGet = 1u << 13, BlockTransferWithGetOrRead = 1u << 12, BlockTransferWithSetOrWrite = 1u << 11,
        BlockTransferWithAction = 1u << 10, MultipleReferences = 1u << 9, InformationReport = 1u << 8, DataNotification = 1u << 7,
        Access = 1u << 6, ParameterizedAccess = 1u << 5, Get = 1u << 4, Set = 1u << 3, SelectiveAccess = 1u << 2,
        EventNotification = 1u << 1, Action = 1u << 0,
    };

    constexpr Conformance() = default;
    constexpr explicit Conformance(std::uint32_t bits) : bits_(bits & 0xFFFFFF) {}
    constexpr std::uint32_t bits() const { return bits_; }
    constexpr bool has(Bit bit) const { return (bits_ & bit) != 0; }
    constexpr Conformance operator&(Conformance other) const { return Conformance(bits_ & other.bits_); }
    friend constexpr bool operator==(Conformance, Conformance) = default;

    constexpr Conformance operator|(Conformance other) const { return Conformance(bits_ | other.bits_); }
    constexpr Conformance with(Bit bit) const { return Conformance(bits_ | bit); }
    constexpr Conformance without(Bit bit) const { return Conformance(bits_ & ~std::uint32_t{bit}); }

    /// The LN services that meters in the field have.
    static constexpr Conformance logicalName() {
        return Conformance(PriorityMgmtSupported | BlockTransferWithGetOrRead | BlockTransferWithSetOrWrite | BlockTransferWithAction |
                           MultipleReferences | Get | Set | SelectiveAccess | EventNotification | Action);
    }
    /// Every LN service of this stack.
    static constexpr Conformance everyLogicalName() {
        return logicalName() | Conformance(GeneralBlockTransfer | DeltaValueEncoding | Attribute0SupportedWithSet |
                                           Attribute0SupportedWithGet | DataNotification | Access);
    }
    /// The SN services that old meters have.
    static constexpr Conformance shortName() {
        return Conformance(Read | Write | UnconfirmedWrite | BlockTransferWithGetOrRead | BlockTransferWithSetOrWrite | MultipleReferences |
                           InformationReport | ParameterizedAccess);
    }
    /// Every SN service of this stack.
    static constexpr Conformance everyShortName() { return shortName() | Conformance(GeneralBlockTransfer | DataNotification); }

private:
    std::uint32_t bits_ = 0;
};

/// Standard name of one bit ("block-transfer-with-get-or-read"); empty when the bit is reserved. @spec IEC 62056-5-3 9.4.6.1
std::string_view conformanceName(Conformance::Bit bit);
/// Names of every bit that is set, in the standard's order.
std::vector<std::string_view> conformanceNames(Conformance conformance);

}  // namespace ami::dlms
