#pragma once

#include <vector>

#include "protocol/dlms/Obis.h"

namespace ami::app {

enum class RadioQuantity : std::uint8_t { Rssi, LinkMargin, Hops, PacketLoss };

struct RadioRegister {
    RadioQuantity quantity;
    dlms::Obis instance;
};

/// Which registers hold a meter's view of its own radio. There is no standard OBIS for it: a meter profile replaces this table.
using RadioRegisters = std::vector<RadioRegister>;

/// Profile of the training meter, in the manufacturer-specific range 0-128:25.9.n: RSSI in dBm, link margin in dB, hops to the border
/// router, packet loss in percent; scaler and unit are the registers' own.
inline RadioRegisters trainingMeterRadio() {
    return {
        {RadioQuantity::Rssi, dlms::Obis(0, 128, 25, 9, 1)},
        {RadioQuantity::LinkMargin, dlms::Obis(0, 128, 25, 9, 2)},
        {RadioQuantity::Hops, dlms::Obis(0, 128, 25, 9, 3)},
        {RadioQuantity::PacketLoss, dlms::Obis(0, 128, 25, 9, 4)},
    };
}

}  // namespace ami::app
