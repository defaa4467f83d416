#pragma once

#include <array>
#include <cstddef>

#include "protocol/dlms/Catalogue.h"

/// Short words in which the tables of this folder are written.
namespace ami::dlms::catalogue {

/// Static attribute that a client with all rights may write.
constexpr AttributeInfo fixed(int id, std::string_view name, std::string_view shape) {
    return {static_cast<std::int8_t>(id), name, shape, Storage::Static, ExpectedAccess::ReadWrite, 0, {}, true};
}

/// Attribute that the meter's own process changes; clients read it.
constexpr AttributeInfo dynamic(int id, std::string_view name, std::string_view shape) {
    return {static_cast<std::int8_t>(id), name, shape, Storage::Dynamic, ExpectedAccess::Read, 0, {}, true};
}

constexpr MethodInfo optional(int id, std::string_view name, std::string_view parameter, unsigned shortName = 0) {
    return {static_cast<std::int8_t>(id), name, parameter, false, static_cast<std::uint8_t>(shortName)};
}

constexpr MethodInfo mandatory(int id, std::string_view name, std::string_view parameter, unsigned shortName = 0) {
    return {static_cast<std::int8_t>(id), name, parameter, true, static_cast<std::uint8_t>(shortName)};
}

/// A later version's list: the earlier one and what was added.
template <typename Item, std::size_t A, std::size_t B>
constexpr std::array<Item, A + B> with(const std::array<Item, A>& earlier, const std::array<Item, B>& added) {
    std::array<Item, A + B> all{};
    for (std::size_t i = 0; i < A; ++i) all[i] = earlier[i];
    for (std::size_t i = 0; i < B; ++i) all[A + i] = added[i];
    return all;
}

/// The list with the attributes of @p changed in place of those with the same id.
template <std::size_t A, std::size_t B>
constexpr std::array<AttributeInfo, A> replacing(std::array<AttributeInfo, A> earlier, const std::array<AttributeInfo, B>& changed) {
    for (AttributeInfo& attribute : earlier) {
        for (const AttributeInfo& other : changed) {
            if (attribute.id == other.id) attribute = other;
        }
    }
    return earlier;
}

inline constexpr std::array resetOnly{optional(1, "reset", "i8")};

inline constexpr ExpectedAccess readOnly = ExpectedAccess::Read;
inline constexpr ExpectedAccess readWrite = ExpectedAccess::ReadWrite;
inline constexpr ExpectedAccess writeOnly = ExpectedAccess::WriteOnly;

/// For the last member of a ClassInfo.
inline constexpr bool oneSource = false;

inline constexpr std::uint8_t selectorsOneAndTwo = 1u << 1 | 1u << 2;

inline constexpr std::string_view scalerUnit = "{scaler:i8,unit:enum}";
inline constexpr std::string_view valueDefinition = "{class_id:u16,logical_name:ln,attribute_index:i8}";
inline constexpr std::string_view scriptCall = "{script_logical_name:ln,script_selector:u16}";
inline constexpr std::string_view window = "[{start_time:stamp,end_time:stamp}]";

}  // namespace ami::dlms::catalogue
