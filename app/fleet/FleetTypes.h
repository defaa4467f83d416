#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/fleet/FleetError.h"
#include "protocol/base/Bytes.h"
#include "protocol/base/Error.h"
#include "protocol/dlms/Cosem.h"
#include "protocol/mdms/Reading.h"

/// Hundreds of meters read at once over one socket. @spec docs/fleet.md
namespace ami::app::fleet {

using MeterIndex = std::uint32_t;
using Micros = std::chrono::microseconds;

enum class FleetPhase : std::uint8_t {
    Waiting,
    Learning,     ///< asks as the public client for its invocation counter, or who it is
    Associating,
    Reading,
    Releasing,
    Done,
    Failed,
    Stopped,
};

/// "associating", for --json and files.
constexpr const char* name(FleetPhase phase) {
    switch (phase) {
        case FleetPhase::Waiting: return "waiting";
        case FleetPhase::Learning: return "learning";
        case FleetPhase::Associating: return "associating";
        case FleetPhase::Reading: return "reading";
        case FleetPhase::Releasing: return "releasing";
        case FleetPhase::Done: return "done";
        case FleetPhase::Failed: return "failed";
        case FleetPhase::Stopped: return "stopped";
    }
    return "";
}

enum class RegisterState : std::uint8_t { Missing, Read, Refused };

/// Where one meter stands. A value.
struct FleetRow {
    MeterIndex index = 0;
    FleetPhase phase = FleetPhase::Waiting;
    bool isAside = false;                 ///< it did not answer and comes again later; it holds nobody
    std::uint32_t done = 0, total = 0;    ///< registers; refused ones are done
    std::uint32_t refused = 0;
    std::uint32_t sent = 0;               ///< datagrams to it
    std::uint32_t repeated = 0;           ///< of those, sent again
    std::uint32_t tries = 0;              ///< of the exchange under way
    std::optional<Micros> roundTrip;      ///< of the last exchange that was sent once
    std::string serial;                   ///< once it is known
    bool learned = false;                 ///< it was asked as the public client first
    std::vector<std::uint32_t> missing;   ///< once it is over: places of the registers that were not read
    std::optional<Error> error;           ///< why it failed, or the last thing that went wrong
    std::optional<Micros> finishedAfter;  ///< since the start of the run

    bool isOver() const { return phase == FleetPhase::Done || phase == FleetPhase::Failed || phase == FleetPhase::Stopped; }
};

struct FleetTotals {
    std::uint32_t meters = 0, done = 0, failed = 0, stopped = 0, aside = 0, active = 0;
    std::uint64_t registers = 0, registersDone = 0, registersRefused = 0;
    std::uint32_t learned = 0;            ///< meters whose invocation counter was asked for first
    std::uint64_t exchanges = 0;          ///< requests that were answered
    std::uint64_t sent = 0, repeated = 0; ///< datagrams
    std::uint64_t ignored = 0;            ///< datagrams that answered nothing: late, twice or a stranger's
    std::uint32_t window = 0, underWay = 0;
    std::optional<Micros> roundTrip;      ///< smoothed, of all
    Micros elapsed{0};
};

/// What goes to a meter.
struct FleetDatagram {
    MeterIndex meter = 0;
    Bytes octets{};
    std::uint16_t client = 16;            ///< that it is of, for carriers that name it beside the APDU
    bool isRepeat = false;                ///< asks once more for what the one before it asked for: an answer to either counts
};

struct FleetEvent {
    enum class Kind : std::uint8_t {
        ReadingsTaken,  ///< each register of a meter comes once in the whole run
        RowChanged,
        MeterOver,      ///< Done, Failed or Stopped
        RunOver,        ///< nothing more will be sent
    };
    Kind kind = Kind::RowChanged;
    MeterIndex meter = 0;
    std::vector<mdms::Reading> readings{};
};

/// How much proof a reading needs. Under a GCM tag or a signature one read is proof enough for both.
enum class FleetProof : std::uint8_t {
    TwoReads,  ///< every value stands twice in a request and must come twice alike
    OneRead,   ///< Verification::None without a tag
};

struct FleetOptions {
    std::vector<dlms::AttributeRef> registers;
    FleetProof proof = FleetProof::TwoReads;
    std::uint32_t registersPerRequest = 8;
    bool release = true;
    bool adaptToKeys = false;             ///< an address without security takes the best that its meter's keys have
    std::uint32_t mostTries = 12;         ///< of one exchange with a meter that was heard before
    std::uint32_t mostFirstTries = 8;     ///< of the first exchange
    std::uint32_t mostSessions = 4;       ///< associations with one meter
};

}  // namespace ami::app::fleet
