#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "protocol/dlms/Cosem.h"

namespace ami::app {

/// One attribute or method of an object, as the object list grants it.
struct ObjectMember {
    int id = 0;
    QString name;    ///< the standard's word; empty when the catalogue does not know it
    QString access;  ///< "read and write"
    QString type;    ///< in the standard's words; empty when unknown
};

std::vector<ObjectMember> attributesOf(const dlms::ObjectListEntry& entry);
std::vector<ObjectMember> methodsOf(const dlms::ObjectListEntry& entry);

/// access_mode in words, whichever way the association's version numbers it. @spec IEC 62056-6-2 4.4.4.2.2
QString attributeAccess(std::uint8_t mode);
QString methodAccess(std::uint8_t mode);

/// What a number means here: "Connected" for control_state 1, "Clock value invalid, Daylight saving time is in force" for a clock status.
/// Also event codes, alarm and status registers, by the numbers that companion specifications share. Empty when there is nothing to say.
QString meaningOf(const dlms::AttributeRef& attribute, const dlms::Data& value);

/// "expected logical name (octet-string, 6 octets), found octet-string, 5 octets" when the value fits no version of its class.
QString typeRemark(const dlms::AttributeRef& attribute, const dlms::Data& value);

}  // namespace ami::app
