#pragma once

#include <QString>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/base/Result.h"

namespace ami::app::coap {

/// /3331/0/5700: object, its instance, resource, its instance. @spec OMA LightweightM2M 1.0.2 6.2
struct ObjectPath {
    std::uint16_t object = 0;
    std::optional<std::uint16_t> instance, resource, resourceInstance;
    /// Of the segments behind the last that is no number, up to four; a folder in front (/lwm2m/3331/0) does not matter.
    static std::optional<ObjectPath> parse(std::string_view path);
    friend bool operator==(const ObjectPath&, const ObjectPath&) = default;
};

enum class ResourceType : std::uint8_t {
    Text, Integer, Float, Boolean, Time, Octets,
    Link,    ///< to another object
    Unit,    ///< a text: the unit of its neighbours
    Action,  ///< something to be done by POST, no value
};

struct ResourceEntry {
    std::string name;   ///< in English; words() translates those that come with the program
    std::string unit;
    bool isUsual = false;  ///< the object leaves the unit to the device, which says it in a resource of its own; this one is usual
    ResourceType type = ResourceType::Text;
    std::string phase;  ///< "R", "S", "T", "N", "R-S", "RST"; empty: none
    std::map<std::string, std::string, std::less<>> values;  ///< words of its numbers
    std::optional<std::uint16_t> insteadOf;                  ///< what newer devices call it

    /// "Voltage, phase L1 (R)".
    QString words() const;
    /// The word of a number; empty when it has none.
    QString wordOf(std::string_view value) const;
};

struct ObjectEntry {
    std::string name;
    std::map<std::uint16_t, ResourceEntry> resources;
    QString words() const;
};

/// Names and units of objects and resources. @spec docs/coap.md
class ResourceNames {
public:
    static Result<ResourceNames> fromJson(std::string_view text);
    static const ResourceNames& builtIn();

    const ObjectEntry* object(std::uint16_t object) const;
    const ResourceEntry* resource(std::uint16_t object, std::uint16_t resource) const;
    const ResourceEntry* resource(const ObjectPath& path) const;
    std::size_t size() const { return objects_.size(); }

private:
    std::map<std::uint16_t, ObjectEntry> objects_;
};

}  // namespace ami::app::coap
