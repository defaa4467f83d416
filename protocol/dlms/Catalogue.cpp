#include "protocol/dlms/Catalogue.h"

#include <algorithm>
#include <array>
#include <utility>

#include "protocol/dlms/catalogue/Access.h"
#include "protocol/dlms/catalogue/Control.h"
#include "protocol/dlms/catalogue/G3.h"
#include "protocol/dlms/catalogue/Internet.h"
#include "protocol/dlms/catalogue/Measurement.h"
#include "protocol/dlms/catalogue/Payment.h"
#include "protocol/dlms/catalogue/Ports.h"
#include "protocol/dlms/catalogue/PowerLine.h"
#include "protocol/dlms/catalogue/Wireless.h"

namespace ami::dlms {

namespace {

constexpr std::pair<ClassId, std::uint8_t> keyOf(const ClassInfo& info) { return {info.id, info.version}; }

template <std::size_t... Sizes>
constexpr auto sorted(const std::array<ClassInfo, Sizes>&... families) {
    std::array<ClassInfo, (Sizes + ...)> all{};
    std::size_t next = 0;
    ((std::ranges::copy(families, all.begin() + next), next += Sizes), ...);
    std::ranges::sort(all, {}, keyOf);
    return all;
}

constexpr auto classes = sorted(catalogue::measurementClasses, catalogue::accessClasses, catalogue::controlClasses,
                                catalogue::paymentClasses, catalogue::portClasses, catalogue::internetClasses, catalogue::powerLineClasses,
                                catalogue::g3Classes, catalogue::wirelessClasses);

constexpr bool areSorted(NamedValues values) { return std::ranges::is_sorted(values, std::ranges::less_equal{}, &NamedValue::value); }

/// Attributes start at 2 and rise, methods start at 1 and rise, every shape can be read.
constexpr bool isSound(const ClassInfo& info) {
    std::int8_t last = 1;
    for (const AttributeInfo& attribute : info.attributes) {
        if (attribute.id <= last || attribute.name.empty() || !isShape(attribute.shape) || !areSorted(attribute.values)) return false;
        last = attribute.id;
    }
    last = 0;
    for (const MethodInfo& method : info.methods) {
        if (method.id <= last || method.name.empty() || !isShape(method.parameter) || method.shortNameOffset % 8 != 0) return false;
        last = method.id;
    }
    return !info.name.empty();
}

static_assert(std::ranges::adjacent_find(classes, std::ranges::equal_to{}, keyOf) == classes.end(), "a class and version stands twice");
static_assert(std::ranges::all_of(classes, isSound), "ids out of order, a name missing, or a shape that cannot be read");

constexpr AttributeInfo logicalName{1, "logical_name", "ln", Storage::Static, ExpectedAccess::Read, 0, {}, true};

}  // namespace

std::span<const ClassInfo> interfaceClasses() { return classes; }

const ClassInfo* findClass(ClassId id, std::uint8_t version) {
    const auto found = std::ranges::lower_bound(classes, std::pair{id, version}, {}, keyOf);
    return found != classes.end() && keyOf(*found) == std::pair{id, version} ? &*found : nullptr;
}

const ClassInfo* findClass(ClassId id) {
    const auto behind = std::ranges::upper_bound(classes, id, {}, &ClassInfo::id);
    return behind != classes.begin() && std::prev(behind)->id == id ? &*std::prev(behind) : nullptr;
}

std::span<const ClassInfo> versionsOf(ClassId id) {
    return {std::ranges::lower_bound(classes, id, {}, &ClassInfo::id), std::ranges::upper_bound(classes, id, {}, &ClassInfo::id)};
}

const AttributeInfo* findAttribute(const ClassInfo& info, std::int8_t id) {
    if (id == 1) return &logicalName;
    const auto found = std::ranges::lower_bound(info.attributes, id, {}, &AttributeInfo::id);
    return found != info.attributes.end() && found->id == id ? &*found : nullptr;
}

const MethodInfo* findMethod(const ClassInfo& info, std::int8_t id) {
    const auto found = std::ranges::lower_bound(info.methods, id, {}, &MethodInfo::id);
    return found != info.methods.end() && found->id == id ? &*found : nullptr;
}

const ClassInfo* nearestClass(ClassId id, std::uint8_t version) {
    const ClassInfo* info = findClass(id, version);
    return info ? info : findClass(id);
}

std::string_view attributeName(ClassId id, std::uint8_t version, std::int8_t attribute) {
    const ClassInfo* info = nearestClass(id, version);
    const AttributeInfo* found = info ? findAttribute(*info, attribute) : nullptr;
    return found ? found->name : std::string_view{};
}

std::string_view methodName(ClassId id, std::uint8_t version, std::int8_t method) {
    const ClassInfo* info = nearestClass(id, version);
    const MethodInfo* found = info ? findMethod(*info, method) : nullptr;
    return found ? found->name : std::string_view{};
}

std::string_view className(ClassId classId) {
    const ClassInfo* info = findClass(classId);
    return info ? info->name : std::string_view{};
}

}  // namespace ami::dlms
