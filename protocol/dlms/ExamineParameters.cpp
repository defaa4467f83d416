#include "protocol/dlms/Examine.h"

#include "protocol/dlms/HdlcNegotiation.h"

namespace ami::dlms {

namespace {

struct Parameter {
    std::uint8_t id;
    std::uint64_t value;
    std::size_t octets;
};

std::int64_t detailOf(const Parameter& parameter) {
    return static_cast<std::int64_t>(std::uint64_t{parameter.id} << 32 | (parameter.value & 0xFFFFFFFF));
}

void examineParameter(const Parameter& parameter, const HdlcParameters& offered, Deviations& found) {
    enum : std::uint8_t { maxInfoTransmit = 5, maxInfoReceive = 6, windowTransmit = 7, windowReceive = 8 };
    const auto judge = [&](std::size_t usualOctets, std::uint64_t least, std::uint64_t most, std::uint64_t offer) {
        if (parameter.octets != usualOctets) found.note(Deviation::UaParameterWidth, detailOf(parameter));
        if (parameter.value < least || parameter.value > most) found.note(Deviation::UaParameterRange, detailOf(parameter));
        else if (parameter.value > offer) found.note(Deviation::UaExceedsOffer, detailOf(parameter));
    };
    constexpr std::uint64_t leastInfo = 32, mostWindow = 7;
    const std::size_t infoOctets = parameter.value > 0xFF ? 2 : 1;
    // What the meter transmits meets what we receive, and the reverse.
    switch (parameter.id) {
        case maxInfoTransmit: return judge(infoOctets, leastInfo, hdlcMaxInformation, offered.maxInfoReceive);
        case maxInfoReceive: return judge(infoOctets, leastInfo, hdlcMaxInformation, offered.maxInfoTransmit);
        case windowTransmit: return judge(4, 1, mostWindow, offered.windowReceive);
        case windowReceive: return judge(4, 1, mostWindow, offered.windowTransmit);
        default: return found.note(Deviation::UaParameterUnknown, detailOf(parameter));
    }
}

}  // namespace

void examineParameters(BytesView information, const HdlcParameters& offered, Deviations& found) {
    if (information.empty()) {
        if (offered != HdlcParameters()) found.note(Deviation::UaParametersMissing);
        return;
    }
    if (!decodeParameters(information)) return found.note(Deviation::UaParametersBroken);
    ByteReader field(information);
    static_cast<void>(field.take(2));
    const auto length = field.u8();
    const auto group = length ? field.take(*length) : std::nullopt;
    if (!group) return;
    if (!field.atEnd()) found.note(Deviation::UaTrailingOctets, static_cast<std::int64_t>(field.position()));
    ByteReader list(*group);
    std::uint8_t before = 0;
    while (!list.atEnd()) {
        const auto id = list.u8();
        const auto size = list.u8();
        const auto octets = size ? list.take(*size) : std::nullopt;
        if (!octets) return;
        if (*id <= before) found.note(Deviation::UaParameterOrder, std::int64_t{*id} << 32);
        before = *id;
        std::uint64_t value = 0;
        for (const std::uint8_t octet : *octets) value = value > 0xFFFFFF ? 0xFFFFFFFF : value << 8 | octet;
        examineParameter({*id, value, octets->size()}, offered, found);
    }
}

}  // namespace ami::dlms
