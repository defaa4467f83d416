#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/base/Result.h"
#include "protocol/dlms/Obis.h"

namespace ami::mdms {

/// Event codes of a meter to CIM EndDeviceEventType, from a data file that a utility may edit (resources/obis/event-types.json). A code
/// that the file does not name has no type; none is ever guessed.
class EventTypeMap {
public:
    EventTypeMap() = default;

    /// Fails with MdmsError::Json or EventTypes. @spec docs/sync.md, "Event types"
    static Result<EventTypeMap> parse(std::string_view json);

    /// Four numbers with dots; empty when the code is not mapped. An entry for @p log wins over one for any log.
    std::string find(const dlms::Obis& log, std::uint32_t code) const;
    std::size_t size() const { return entries_.size(); }

private:
    struct Entry {
        std::optional<dlms::Obis> log;
        std::uint32_t code = 0;
        std::string ref;
    };
    std::vector<Entry> entries_;
};

}  // namespace ami::mdms
