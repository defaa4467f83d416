#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "protocol/base/Result.h"
#include "protocol/dlms/Data.h"
#include "protocol/dlms/DateTime.h"
#include "protocol/dlms/Obis.h"

namespace ami::dlms {

using ClassId = std::uint16_t;

namespace cls {
inline constexpr ClassId data = 1, registerClass = 3, extendedRegister = 4, demandRegister = 5, profileGeneric = 7, clock = 8,
    associationSn = 12, associationLn = 15, disconnectControl = 70;
}

/// cosem-attribute-descriptor
struct AttributeRef {
    ClassId classId = 0;
    Obis instance;
    std::int8_t attribute = 0;
    friend constexpr auto operator<=>(const AttributeRef&, const AttributeRef&) = default;
};

/// cosem-method-descriptor
struct MethodRef {
    ClassId classId = 0;
    Obis instance;
    std::int8_t method = 0;
    friend constexpr auto operator<=>(const MethodRef&, const MethodRef&) = default;
};

/// capture_object_definition. @spec IEC 62056-6-2 4.3.6.2
struct CaptureObject {
    ClassId classId = 0;
    Obis instance;
    std::int8_t attribute = 0;
    std::uint16_t dataIndex = 0;

    static std::optional<CaptureObject> fromData(const Data& value);
    Data toData() const;
    friend constexpr auto operator<=>(const CaptureObject&, const CaptureObject&) = default;
};

/// Selector 1 of Profile generic: rows whose restricting value lies in [from, to]. No columns named means all of them.
struct RangeAccess {
    CaptureObject restricting{cls::clock, Obis(0, 0, 1, 0, 0), 2, 0};
    Data from;
    Data to;
    std::vector<CaptureObject> columns;
    friend bool operator==(const RangeAccess&, const RangeAccess&) = default;
};

/// Selector 2: rows and columns by number, counted from 1; 0 in a "to" field means the last one.
struct EntryAccess {
    std::uint32_t fromEntry = 1;
    std::uint32_t toEntry = 0;
    std::uint16_t fromColumn = 1;
    std::uint16_t toColumn = 0;
    friend bool operator==(const EntryAccess&, const EntryAccess&) = default;
};

/// A selector of any other class or meaning, as it stands on the wire.
struct RawAccess {
    std::uint8_t selector = 0;
    Data parameters;
    friend bool operator==(const RawAccess&, const RawAccess&) = default;
};

using SelectiveAccess = std::variant<RangeAccess, EntryAccess, RawAccess>;

std::uint8_t accessSelector(const SelectiveAccess& access);
Data accessParameters(const SelectiveAccess& access);
/// Selectors 1 and 2 of Profile generic. Integers of any length are taken.
Result<SelectiveAccess> decodeSelectiveAccess(std::uint8_t selector, const Data& parameters);
/// The form that encodes back octet for octet: RangeAccess or EntryAccess for a Profile generic where that is so, else RawAccess.
SelectiveAccess selectiveAccess(ClassId classId, std::uint8_t selector, Data parameters);

/// @spec IEC 62056-5-3 9.5 Data-Access-Result
enum class DataAccessResult : std::uint8_t {
    Success = 0, HardwareFault = 1, TemporaryFailure = 2, ReadWriteDenied = 3, ObjectUndefined = 4, ObjectClassInconsistent = 9,
    ObjectUnavailable = 11, TypeUnmatched = 12, ScopeOfAccessViolated = 13, DataBlockUnavailable = 14, LongGetAborted = 15,
    NoLongGetInProgress = 16, LongSetAborted = 17, NoLongSetInProgress = 18, DataBlockNumberInvalid = 19, OtherReason = 250,
};

/// @spec IEC 62056-5-3 9.5 Action-Result
enum class ActionResult : std::uint8_t {
    Success = 0, HardwareFault = 1, TemporaryFailure = 2, ReadWriteDenied = 3, ObjectUndefined = 4, ObjectClassInconsistent = 9,
    ObjectUnavailable = 11, TypeUnmatched = 12, ScopeOfAccessViolated = 13, DataBlockUnavailable = 14, LongActionAborted = 15,
    NoLongActionInProgress = 16, OtherReason = 250,
};

/// A value, or why there is none.
using GetResult = std::variant<Data, DataAccessResult>;

struct ActionOutcome {
    ActionResult result = ActionResult::Success;
    std::optional<GetResult> returned;  ///< return parameters, when the method has any
    friend bool operator==(const ActionOutcome&, const ActionOutcome&) = default;
};

/// One line of object_list of Association LN. @spec IEC 62056-6-2 4.4.4.2.2
struct ObjectListEntry {
    struct AttributeAccess { std::int8_t attribute = 0; std::uint8_t mode = 0; std::vector<std::int8_t> selectors; };
    struct MethodAccess { std::int8_t method = 0; std::uint8_t mode = 0; };
    ClassId classId = 0;
    std::uint8_t version = 0;
    Obis instance;
    std::vector<AttributeAccess> attributes;
    std::vector<MethodAccess> methods;
};

/// object_list attribute value (array of object_list_element) into entries, and back.
Result<std::vector<ObjectListEntry>> decodeObjectList(const Data& value);
Data encodeObjectList(const std::vector<ObjectListEntry>& entries);

/// English standard name of an interface class ("Register"); empty when unknown. @spec IEC 62056-6-2
std::string_view className(ClassId classId);

}  // namespace ami::dlms
