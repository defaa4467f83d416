#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/push/body/AddressPrefix.h"
#include "protocol/dlms/Obis.h"
#include "protocol/dlms/Unit.h"

namespace ami::app {

/// One line of a push object list, with what the attribute itself does not say.
struct PushObject {
    std::uint16_t classId = 0;
    dlms::Obis obis;
    std::int8_t attribute = 2;
    dlms::ScalerUnit scalerUnit{};
    bool hasScaler = false;
    std::vector<PushObject> columns{};  ///< of a Profile generic's buffer
};

/// The push object list of some meters (attribute 2 of Push setup, class 40), as a file says it. @spec IEC 62056-6-2 4.4.8, docs/hes.md
struct PushTemplate {
    std::string name;
    std::vector<std::string> meters{};           ///< patterns with "*" at the end; empty: all
    std::vector<std::string> titles{};           ///< first digits of the system title
    std::vector<AddressPrefix> sources{};
    std::vector<PushObject> objects{};           ///< empty: only deviation and scalers are told
    std::chrono::seconds interval{0};            ///< capture period of buffers and of registers that are interval values
    std::optional<std::int16_t> deviation{};     ///< of clocks that leave it open, minutes as in COSEM
    bool isFor(const std::string& meter, const std::string& title, const std::array<std::uint8_t, 16>& source) const;
};

}  // namespace ami::app
