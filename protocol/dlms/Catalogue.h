#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "protocol/dlms/CodeTables.h"
#include "protocol/dlms/Cosem.h"
#include "protocol/dlms/Shape.h"

/// The COSEM interface classes as data: attributes, methods, types, names of enumerated values. docs/catalogue.md says how to add one.
/// @spec IEC 62056-6-2 (DLMS UA 1000-1 part 2)
namespace ami::dlms {

/// Dynamic: the meter's own process changes it. Static: it changes by configuration only.
enum class Storage : std::uint8_t { Static, Dynamic };

/// What a client with all rights may expect. The standard leaves the rights to the project; object_list says what is granted.
enum class ExpectedAccess : std::uint8_t { Read, ReadWrite, WriteOnly };

struct AttributeInfo {
    std::int8_t id = 0;
    std::string_view name;
    std::string_view shape;
    Storage storage = Storage::Static;
    ExpectedAccess access = ExpectedAccess::ReadWrite;
    std::uint8_t selectors = 0;  ///< bit n: selective access with selector n
    NamedValues values;          ///< names of an enumeration, or of bits when the shape is no enumeration
    bool verified = true;        ///< two public sources that do not depend on each other agree; false: one source only

    constexpr AttributeInfo named(NamedValues names) const {
        AttributeInfo copy = *this;
        copy.values = names;
        return copy;
    }
    constexpr AttributeInfo selectable(std::uint8_t bits) const {
        AttributeInfo copy = *this;
        copy.selectors = bits;
        return copy;
    }
    constexpr AttributeInfo may(ExpectedAccess rights) const {
        AttributeInfo copy = *this;
        copy.access = rights;
        return copy;
    }
};

struct MethodInfo {
    std::int8_t id = 0;
    std::string_view name;
    std::string_view parameter;  ///< shape
    bool mandatory = false;
    std::uint8_t shortNameOffset = 0;  ///< added to the base name; 0: no two sources agree on it. Attributes: shortNameOffset()
};

struct ClassInfo {
    ClassId id = 0;
    std::uint8_t version = 0;
    std::string_view name;
    std::span<const AttributeInfo> attributes;  ///< by id, without attribute 1 (logical_name), which is in every class
    std::span<const MethodInfo> methods;        ///< by id
    bool verified = true;                       ///< false: attributes and methods rest on one public source
};

/// Every class and version, by id and version.
std::span<const ClassInfo> interfaceClasses();

/// nullptr when this version is unknown.
const ClassInfo* findClass(ClassId id, std::uint8_t version);
/// The newest version known; nullptr for an unknown class.
const ClassInfo* findClass(ClassId id);
/// This version, or the newest one when this one is unknown; nullptr for an unknown class.
const ClassInfo* nearestClass(ClassId id, std::uint8_t version);

/// All versions of a class, oldest first; empty for an unknown class.
std::span<const ClassInfo> versionsOf(ClassId id);

/// Attribute 1 too; nullptr when the class has no such attribute.
const AttributeInfo* findAttribute(const ClassInfo& info, std::int8_t id);
const MethodInfo* findMethod(const ClassInfo& info, std::int8_t id);

/// By version, or by the newest version when that one is unknown; empty when nothing is known.
std::string_view attributeName(ClassId id, std::uint8_t version, std::int8_t attribute);
std::string_view methodName(ClassId id, std::uint8_t version, std::int8_t method);

/// Offset of an attribute from the base name. @spec IEC 62056-6-2 4.1.3
constexpr std::uint16_t shortNameOffset(std::int8_t attribute) { return static_cast<std::uint16_t>((attribute - 1) * 8); }

}  // namespace ami::dlms
