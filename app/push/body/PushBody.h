#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/push/body/PushTemplate.h"
#include "protocol/base/Result.h"
#include "protocol/base/Time.h"
#include "protocol/dlms/Data.h"
#include "protocol/dlms/DateTime.h"
#include "protocol/mdms/DeviceEvent.h"
#include "protocol/mdms/Reading.h"

namespace ami::app {

/// Why a push was not understood. It is kept with the raw octets.
enum class PushDoubt : std::uint8_t {
    NoKey,              ///< ciphered, and no key file names its system title
    NotANotification,   ///< an APDU that is no data-notification
    ApduMalformed,
    NoTemplate,         ///< the body does not name itself and no template fits
    ScalerMissing,      ///< a value of a register without scaler and unit
    TimeUnplaced,       ///< a clock that is incomplete or leaves its deviation open
    MeterUnknown,       ///< nobody says which meter it is
    NoReadings,         ///< nothing in it is a reading
    ReadingRefused,     ///< a reading that cannot be stored without loss
    NameUnknown,        ///< a SenML name that stands for no register
    UnitUnknown,        ///< a SenML unit that is not known
    DedicatedKey,       ///< under the dedicated key of an association that is not ours
    Unprotected,        ///< nothing proves it, and only what is proven is wanted
};
inline constexpr std::size_t pushDoubts = static_cast<std::size_t>(PushDoubt::Unprotected) + 1;
const char* name(PushDoubt doubt);
/// It may come from anybody, and nothing says that it is a push.
inline bool isNoise(PushDoubt doubt) { return doubt == PushDoubt::ApduMalformed || doubt == PushDoubt::NotANotification; }

/// What an event-notification tells: the attribute that changed, and its value.
struct PushedEvent {
    std::uint16_t classId = 0;
    dlms::Obis obis;
    std::int8_t attribute = 2;
    dlms::Data value;
    std::optional<dlms::DateTime> time{};
};

/// What is known of a notification besides its body.
struct PushContext {
    std::string meter{};                               ///< when the sender is authenticated as this meter, else empty
    std::string title{};                               ///< 16 hexadecimal digits, or empty
    std::array<std::uint8_t, 16> source{};
    std::optional<dlms::DateTime> notificationTime{};
    UtcTime received{};
};

/// A notification that was understood. Readings lack meter and verification, which the sender's identity decides.
struct PushContent {
    std::string device{};      ///< what the body says of itself: serial number, else logical device name
    bool isSerial = false;     ///< device is a serial number
    bool ownTime = false;      ///< the body or the notification had a time; else it is that of reception
    std::vector<mdms::Reading> readings{};
    std::vector<mdms::DeviceEvent> events{};   ///< lack the meter and their CIM type
};

/// Body of a data-notification to readings: by the first template that is for this sender and fits, else by the names in the body.
/// Every element must be claimed: a body of which only a part is understood is a doubt. @spec docs/hes.md
struct PushReading { std::optional<PushDoubt> doubt{}; PushContent content{}; };
PushReading readPushBody(const dlms::Data& body, const PushContext& context, std::span<const PushTemplate> templates);

/// An event-notification: the code of an event object (0-0:96.11.e, Data) is an entry of the log 0-0:99.98.e; everything else is read as a body
/// that names its value. @spec IEC 62056-6-1 6.2.10
PushReading readPushedEvent(const PushedEvent& event, const PushContext& context, std::span<const PushTemplate> templates);

}  // namespace ami::app
