#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "protocol/base/Result.h"
#include "protocol/dlms/ShortNameApdu.h"

namespace ami::dlms {

/// Base name of the current Association SN object, and the vaa-name of an SN association. @spec IEC 62056-6-2 4.4.3
inline constexpr ObjectName associationSnName = 0xFA00;
inline constexpr std::uint16_t logicalNameVaa = 0x0007;

/// One element of object_list of Association SN.
struct ShortNameObject {
    ObjectName baseName = 0;
    ClassId classId = 0;
    std::uint8_t version = 0;
    Obis instance;
    friend bool operator==(const ShortNameObject&, const ShortNameObject&) = default;
};

Result<std::vector<ShortNameObject>> decodeShortNameList(const Data& value);
Data encodeShortNameList(const std::vector<ShortNameObject>& objects);

/// Where the methods of a class stand behind its base name; nothing for a class without methods or one that is not known.
struct MethodPlace {
    ObjectName firstOffset = 0;
    std::int8_t methods = 0;
};
std::optional<MethodPlace> methodPlace(ClassId classId, std::uint8_t version);

/// From logical names to short names and back. Attribute n stands at base name + 8 (n - 1), methods at the place of their class.
class ShortNameMap {
public:
    /// @p objects in any order.
    explicit ShortNameMap(std::vector<ShortNameObject> objects);

    std::optional<ObjectName> attribute(const AttributeRef& attribute) const;
    std::optional<ObjectName> method(const MethodRef& method) const;
    /// What stands at @p name; nothing when it lies in no object or between two members.
    std::optional<std::variant<AttributeRef, MethodRef>> resolve(ObjectName name) const;
    const std::vector<ShortNameObject>& objects() const { return objects_; }

private:
    const ShortNameObject* find(ClassId classId, const Obis& instance) const;

    std::vector<ShortNameObject> objects_;  ///< by base name
};

}  // namespace ami::dlms
