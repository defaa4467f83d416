#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hal/transport/Transports.h"

namespace ami::hal {

/// First line of a visit file and of every continuation in it.
inline constexpr std::string_view visitHeader = "ami-visit 1";

/// One line of a visit file. Masked octets are 0 in octets and false in known.
struct VisitRecord {
    std::chrono::nanoseconds offset{0};  ///< since the header before it
    UtcTime utc{};
    Direction direction = Direction::Note;
    Bytes octets;
    std::vector<bool> known;  ///< one for each octet; empty when every octet is known
    std::string note;
    bool afterHeader = false;  ///< the offset counts from a new origin
};

/// Without the line end.
std::string toVisitLine(const TraceRecord& record, Instant origin);

std::optional<VisitRecord> parseVisitLine(std::string_view line);

/// BadRecording with the line's number (from 1), NotFound, NoPermission or System.
Result<std::vector<VisitRecord>> readVisitFile(const std::string& path);

}  // namespace ami::hal
