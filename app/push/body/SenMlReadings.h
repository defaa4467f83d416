#pragma once

#include <span>
#include <string>

#include "app/push/body/PushBody.h"
#include "protocol/mesh/SenMl.h"

namespace ami::app {

struct SenMlUnit { int power = 0; dlms::UnitCode unit = dlms::noUnit; };

/// What a resolved SenML name says: whose value it is and of what.
struct SenMlName {
    std::string meter;
    dlms::Obis obis;
    std::optional<SenMlUnit> unit{};   ///< of an IPSO resource, as its definition says it for records that name none
    bool isSensorValue = false;        ///< 5700: no definition but the device says the unit, in the record or in 5701 of the same instance
};
/// DEVICE "/" OBIS, DEVICE ":" OBIS (dots only) or DEVICE "/" OBJECT "/" INSTANCE "/" RESOURCE with the IPSO objects of docs/hes.md.
/// DEVICE is a device URN, of which the serial part counts, or a text. @spec RFC 9039
std::optional<SenMlName> senMlName(const std::string& name);

/// Power of ten and COSEM unit of a SenML unit; nothing when it is not known. @spec RFC 8428 12.1, RFC 8798
std::optional<SenMlUnit> senMlUnit(const std::string& unit);

/// Records to readings, each with the meter that its name says. A quantity without a unit is a doubt, but for a power factor or a count; a
/// sensor value (5700) has the unit of its record, else that of 5701 in the same pack. Other texts, booleans and data are passed over.
PushReading readSenMl(std::span<const mesh::SenMlRecord> records, const PushContext& context);

}  // namespace ami::app
