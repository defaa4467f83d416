#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/link/CoapProfile.h"
#include "protocol/dlms/ClientSession.h"
#include "protocol/dlms/DateTime.h"

namespace ami::app {

/// Which time a clock keeps that does not say how far it is from UTC.
struct ClockRule {
    enum class Kind : std::uint8_t {
        Unknown,        ///< no answer: the time cannot be placed
        Utc,
        LocalStandard,  ///< this computer's zone without daylight saving, all year
        Zone,           ///< wall-clock time of a named zone; in the hour that comes twice, the first pass
    };
    Kind kind = Kind::Unknown;
    std::string zone;  ///< IANA name

    /// Minutes to add to @p local to get UTC. @p local must be complete.
    std::optional<std::int16_t> deviationOf(const dlms::DateTime& local) const;
    friend bool operator==(const ClockRule&, const ClockRule&) = default;
};

enum class RangeLimits : std::uint8_t { Auto, WithDeviation, WithoutDeviation };

/// What null-data stands for in a row of a profile.
enum class NullRule : std::uint8_t {
    RepeatedValues,     ///< clock: the row before plus the capture period; values: the one of the row before, as the standard has it
    AbsentValues,       ///< clock likewise; values: nothing was captured
    None,               ///< a null clock is an error
};

/// Named options for meters that need something else than the usual. Each sets an option of a session, a link or a reader, so that no
/// code asks who made a meter. Defaults are what a meter without quirks gets. Written in JSON as docs/profiles.md says.
struct Quirks {
    std::optional<std::uint8_t> invokeIdAndPriority;  ///< service class, priority and first id; absent: C1
    bool countInvokeIds = true;
    std::size_t withListMax = SIZE_MAX;               ///< attributes in one request; 1: no lists
    std::optional<std::uint16_t> maxPdu;
    std::optional<std::uint16_t> hdlcMaxInfo;
    std::optional<std::uint8_t> hdlcWindow;
    bool llc = true;
    bool discBeforeSnrm = false;
    dlms::ReleaseRequestUse releaseRequest = dlms::ReleaseRequestUse::Automatic;
    std::chrono::milliseconds interFrameDelay{0};     ///< pause between the meter's last octet and our first
    std::optional<std::chrono::milliseconds> replyTimeout;
    std::optional<int> tries;
    std::uint8_t challengeOctets = 16;                ///< of the challenge that we send, 8 to 64
    std::optional<std::chrono::milliseconds> speedChangePause;  ///< IEC 62056-21: between the option select and the change of speed
    std::optional<std::chrono::milliseconds> reactionTime;      ///< IEC 62056-21: in place of what the identification says
    RangeLimits rangeLimits = RangeLimits::Auto;
    ClockRule clockWithoutDeviation;
    NullRule nullRule = NullRule::RepeatedValues;
    std::chrono::seconds assumedCapturePeriod{0};     ///< where the meter does not give one
    CoapProfile coap;                                 ///< how APDUs travel over CoAP
    bool strict = false;
    std::vector<dlms::Deviation> knownDeviations;     ///< expected: strict mode lets them pass

    friend bool operator==(const Quirks&, const Quirks&) = default;
};

}  // namespace ami::app
