#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/link/MeterLink.h"
#include "app/readings/Identity.h"
#include "protocol/dlms/Conformance.h"
#include "protocol/dlms/Deviation.h"

namespace ami::app {

/// Parts of a check, in their order.
enum class CheckPart : std::uint8_t { Connect, Identity, ObjectList, Attributes, Clock, Profiles, Services, Requests, Blocks, Frames, Release };

/// One kind of departure: how often it was met, and where first.
struct CheckFinding {
    dlms::Deviation deviation{};
    std::uint64_t count = 0;
    std::string where;    ///< "8:0.0.1.0.0.255:2", or the name of a probe
    std::int64_t detail = 0;
    Bytes octets;         ///< beginning of the frame or APDU; empty when there is none
    std::string decoded;  ///< what it says; empty when the octets say nothing by themselves
};

enum class ServiceVerdict : std::uint8_t {
    NotClaimed,   ///< nor asked for
    NotTested,    ///< claimed; a test would change the meter or needs what it does not have
    Works,
    Refused,      ///< claimed and refused
    WorksUnclaimed,
};

struct CheckedService {
    dlms::Conformance::Bit bit{};
    std::string_view name;  ///< "block-transfer-with-get-or-read", as the standard writes it
    bool claimed = false;
    ServiceVerdict verdict = ServiceVerdict::NotClaimed;
};

/// The meter stopped answering, or ended the connection, after a request that it has to take.
struct CheckIncident {
    std::string where;
    Error error;
    bool recovered = false;
};

struct CheckedProfile {
    dlms::Obis instance;
    std::optional<std::uint64_t> entriesInUse;
    std::uint64_t rowsRead = 0;
    bool whole = false;                  ///< every row was read
    std::chrono::seconds capturePeriod{0};
    std::uint64_t gaps = 0;              ///< intervals without a row
    std::optional<Error> error;          ///< why it could not be examined
};

struct CheckTiming {
    std::uint64_t exchanges = 0;
    std::chrono::microseconds shortestTurn{0}, medianTurn{0}, longestTurn{0};  ///< our last octet to the meter's first
    double octetsPerSecond = 0;          ///< both directions, while an answer of more than a kilobyte came
    double lineShare = 0;                ///< of what the line carries; 0 on sockets
    unsigned framesPerTurn = 0;          ///< HDLC: most I-frames that came before an acknowledgement
};

struct CheckedClock {
    std::string time;
    std::optional<std::chrono::milliseconds> drift;
    std::optional<std::int16_t> deviation;  ///< minutes; absent when the meter does not say
};

struct CheckReport {
    std::string address;
    std::string program;                 ///< "AMI Field 0.1.0"
    UtcTime begun{}, ended{};
    bool complete = false;               ///< every part was done
    CheckPart reached = CheckPart::Connect;
    std::optional<Error> stopped;        ///< why it is not complete
    MeterIdentity identity;
    std::string suggestedProfile;        ///< meter profile that fits; empty: none
    dlms::InitiateResponse negotiated;
    std::optional<dlms::HdlcParameters> hdlc;
    std::uint32_t baud = 0;
    std::uint64_t objects = 0, attributesRead = 0, attributesRefused = 0, attributesNotReadable = 0, secretsLeftOut = 0;
    std::vector<CheckFinding> findings;  ///< the gravest first, then the most frequent
    std::vector<CheckedService> services;
    std::vector<CheckIncident> incidents;
    std::vector<CheckedProfile> profiles;
    CheckedClock clock;
    CheckTiming timing;

    std::uint64_t countOf(dlms::Severity severity) const;  ///< kinds of deviations
    /// Nothing graver than a note was found, and everything was looked at.
    bool conforms() const;
};

const char* name(CheckPart part);
const char* name(ServiceVerdict verdict);

}  // namespace ami::app
