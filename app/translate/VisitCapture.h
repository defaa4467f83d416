#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/translate/TraceDecoder.h"
#include "hal/transport/VisitFile.h"

/// A recorded visit for people and for other programs.
namespace ami::app {

struct VisitSummary {
    std::optional<std::string> address;  ///< as it was typed, when the recorder knew it
    std::string medium;                  ///< of the first opening: "ttyUSB0"
    UtcTime begun{}, ended{};
    std::uint64_t openings = 0;
    std::uint64_t octetsOut = 0, octetsIn = 0;
    std::uint64_t masked = 0;            ///< octets that are kept out of the file
    std::uint64_t failures = 0;          ///< operations of the transport that failed
};

/// Adds what is not known to @p ranges, @p start octets further on; neighbours become one.
void addMasked(std::vector<translate::Range>& ranges, const std::vector<bool>& known, std::uint32_t start = 0);

VisitSummary summaryOf(const std::vector<hal::VisitRecord>& records);

/// The visit as pcapng (translate::CaptureWriter): notes as comments, masked octets as 0 and named in a comment.
Bytes captureOf(const std::vector<hal::VisitRecord>& records, std::string_view application);

/// A line of a trace: octets of one side, or a note.
struct CaptureLine {
    UtcTime at{};
    TraceCapture capture;
    std::string note;
};
/// The same of lines; empty when none has octets.
Bytes captureOf(const std::vector<CaptureLine>& lines, std::string_view application);

}  // namespace ami::app
