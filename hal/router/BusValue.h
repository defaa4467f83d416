#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"

class QVariant;

namespace ami::hal {

/// A D-Bus value with the type that it came in, so that a decoder can go by the type and not by a version.
/// Children of an array are its items, of a structure its fields, of a dictionary entry key and value; a variant has one child.
/// An array of octets (`ay`) is Bytes and has no children. All integers of one sign are one alternative; the signature tells the width.
/// @spec D-Bus Specification, Type System
struct BusValue {
    using Children = std::vector<BusValue>;

    std::string signature;  ///< one complete type: "y", "ay", "a{sv}", "(ayb)"
    std::variant<std::monostate, bool, std::int64_t, std::uint64_t, double, std::string, Bytes, Children> value;

    char kind() const { return signature.empty() ? '\0' : signature.front(); }
    const Children& children() const;
    const Bytes* bytes() const { return std::get_if<Bytes>(&value); }
    const std::string* text() const { return std::get_if<std::string>(&value); }
    const bool* flag() const { return std::get_if<bool>(&value); }
    /// What a variant holds, however deep; itself when it is none.
    const BusValue& inner() const;
    /// Of a dictionary with text keys; the value inside its variant. Null: no such key.
    const BusValue* find(std::string_view key) const;
    friend bool operator==(const BusValue&, const BusValue&) = default;
};

/// What Qt made of a D-Bus message's argument. Malformed beyond depth 16 or a million values.
Result<BusValue> busValueOf(const QVariant& argument);

}  // namespace ami::hal
