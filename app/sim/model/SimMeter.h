#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/sim/model/FeederModel.h"
#include "app/sim/model/LocalZone.h"
#include "app/sim/model/MeterSecurity.h"
#include "protocol/crypto/SecureBytes.h"
#include "protocol/dlms/DataLink.h"
#include "protocol/dlms/ProfileDecoder.h"
#include "protocol/iec62056_21/Dialogue.h"

namespace ami::sim {

/// How the load profile's rows are packed.
enum class ProfileEncoding : std::uint8_t {
    Plain,
    Null,     ///< null-data for whatever follows from the row before
    Compact,  ///< compact-array
    Delta,    ///< differences from the row before, and null-data
};

/// The port that speaks IEC 62056-21 modes A to D.
struct IecMeterOptions {
    iec62056_21::Mode mode = iec62056_21::Mode::C;
    bool quick = false;                              ///< a lower-case third letter: 20 ms reaction time
    bool battery = false;                            ///< sleeps until NULs wake it
    bool ignoresOption = false;                      ///< stays at 300 Bd
    bool breakOnWrongPassword = false;               ///< in place of (ERROR)
    std::chrono::milliseconds answerPause{300};      ///< waits out the client's pause before its change of speed
    std::chrono::milliseconds pushInterval{10000};   ///< mode D
};

struct MeterOptions {
    FeederOptions feeder;
    std::string serial;                          ///< empty: made from the seed
    std::string model = "AF3P-63";
    std::string firmware = "2.4.1";
    std::chrono::milliseconds clockOffset{2000}; ///< how far the meter's clock is ahead of the host's at the start
    std::uint32_t maximumBaud = 9600;
    IecMeterOptions iec;
    dlms::HdlcParameters hdlc{2030, 2030, 7, 7};
    std::uint16_t pduSize = 0xFFFF;
    bool openInstaller = false;                  ///< client 17 needs no password
    bool shortNames = false;                     ///< an AARQ for short-name referencing is accepted too
    bool nullClock = false;                      ///< only the first row of an answer carries a time stamp
    ProfileEncoding profileEncoding = ProfileEncoding::Plain;
    dlms::SortMethod profileSort = dlms::SortMethod::Fifo;  ///< from Largest on by the import register
};

/// Codes of the event logs, as companion standards number them.
enum class EventCode : std::uint8_t {
    PowerDown = 1, PowerUp = 2, DaylightSavingChanged = 3, ClockAdjustedOldTime = 4, ClockAdjustedNewTime = 5, TariffActivated = 9,
    ErrorRegisterCleared = 10, AlarmRegisterCleared = 11, FirmwareReady = 17, FirmwareActivated = 18, PassiveCalendarProgrammed = 19,
    TerminalCoverRemoved = 40, TerminalCoverClosed = 41, AuthenticationFailed = 46, ParametersChanged = 47,
    ReadyForManualReconnection = 59, ManualDisconnection = 60, ManualConnection = 61, RemoteDisconnection = 62, RemoteConnection = 63,
    LocalDisconnection = 64, LimiterExceeded = 65, LimiterOk = 66, LimiterChanged = 67, LocalReconnection = 69,
    UndervoltageL1 = 76, LocalCommunication = 158, LoadProfileCleared = 254, EventLogCleared = 255,
};

/// Group E of the log's name, 0.0.99.98.E.255.
enum class EventLogId : std::uint8_t { Standard = 0, Fraud = 1, Disconnector = 2, Quality = 4, Communication = 5 };
inline constexpr EventLogId eventLogs[] = {EventLogId::Standard, EventLogId::Fraud, EventLogId::Disconnector, EventLogId::Quality,
                                           EventLogId::Communication};
EventLogId logOf(EventCode code);

struct MeterEvent {
    UtcTime time{};   ///< as the clock showed it
    EventCode code{};
    EventLogId log = EventLogId::Standard;
    UtcTime at{};     ///< when it really was: the order in the log
};

enum class ControlState : std::uint8_t { Disconnected = 0, Connected = 1, ReadyForReconnection = 2 };

/// The device: measuring element, clock, disconnector, logs. What a client does to it stays until the program ends.
/// Two times: time() drives the model and never jumps; clock() is what the meter shows and a client may set.
class SimMeter {
public:
    SimMeter(const MeterOptions& options, crypto::SecureBytes password, std::function<UtcTime()> hostClock);

    const MeterOptions& options() const { return options_; }
    const FeederModel& feeder() const { return feeder_; }
    const std::string& serial() const { return options_.serial; }
    std::string logicalDeviceName() const;  ///< 16 characters

    UtcTime time() const { return hostClock_() + options_.clockOffset; }
    UtcTime clock() const { return time() + adjustment_; }
    /// Difference between clock() and time() that was in force at @p time.
    std::chrono::milliseconds adjustmentAt(UtcTime time) const;
    void setClock(UtcTime to);
    bool clockWasSet(UtcTime from, UtcTime to) const;
    /// adjustToPreset() sets the clock to @p time while the clock shows something between @p from and @p to, once.
    void presetClock(UtcTime time, UtcTime from, UtcTime to) { preset_ = Preset{time, from, to}; }
    bool adjustToPreset();
    const LocalZone& zone() const { return zone_; }
    void setZone(const LocalZone& zone) { zone_ = zone; }

    FeederState state() const;
    Energies energies() const { return energies(time()); }
    Energies energies(UtcTime time) const;

    bool isConnected() const { return controlState_ == ControlState::Connected; }
    ControlState controlState() const { return controlState_; }
    std::uint8_t controlMode() const { return controlMode_; }
    void setControlMode(std::uint8_t mode) { controlMode_ = mode; }
    /// Each does what the control mode has a transition for and says whether there was one.
    /// @spec IEC 62056-6-2 Disconnect control: transitions a to h
    bool remoteDisconnect();
    bool remoteReconnect();
    bool localDisconnect();
    bool localReconnect();
    /// Somebody's finger on the meter: opens a closed contact or closes one that is ready, where the mode allows it.
    bool pressButton();

    /// 1 or 2 from @p at on; 0 leaves the tariff to the model, whose calendar is the one that the meter left the factory with.
    void setTariff(UtcTime at, int tariff);
    /// What the model counts into.
    int modelTariff(UtcTime time) const;

    const std::string& firmware() const { return firmware_; }
    void setFirmware(std::string version) { firmware_ = std::move(version); }
    /// The processor is down until then: nobody is answered, and open connections drop. Measuring goes on.
    void restart(std::chrono::milliseconds length) { restartUntil_ = time() + length; }
    bool isRestarting() const { return restartUntil_ && time() < *restartUntil_; }
    std::optional<UtcTime> restartUntil() const { return restartUntil_; }

    /// Oldest first: what the seed says of the last 400 days, and what clients did. At most eventCapacity in one log.
    static constexpr std::size_t eventCapacity = 256;
    std::vector<MeterEvent> events() const;
    std::vector<MeterEvent> events(EventLogId log) const;
    void addEvent(EventCode code);
    /// Called for each event as it happens; one listener at a time.
    void onEvent(std::function<void(const MeterEvent&)> listener) { listener_ = std::move(listener); }
    void clearEvents(EventLogId log);
    std::uint32_t powerFailures() const;
    /// Something stands in the fraud log since @p time.
    bool fraudSince(UtcTime time) const;

    UtcTime profileStart() const { return profileStart_; }
    void clearProfile();

    /// Keys of the meter; before its objects are made. Null: it has none.
    void setSecurity(std::unique_ptr<MeterSecurity> security) { security_ = std::move(security); }
    MeterSecurity* security() const { return security_.get(); }

    /// Wrong passwords and failed high-level authentications count together; after five nobody gets in for a minute.
    bool isLocked();
    void noteAuthentication(bool right);

    /// Compares with the meter's password.
    enum class PasswordCheck : std::uint8_t { Right, Wrong, Locked };
    PasswordCheck checkPassword(BytesView offered);
    bool hasPassword() const { return !password_.empty(); }

private:
    struct Adjustment { UtcTime at{}; std::chrono::milliseconds total{0}; };
    struct Preset { UtcTime time{}, from{}, to{}; };
    struct TariffChange { UtcTime at{}; int tariff = 0; };
    void open(ControlState into, EventCode event);
    void close(EventCode event);
    Energies counted(UtcTime time) const;

    struct Interruption { UtcTime from{}; Energies atFrom; std::optional<UtcTime> to; Energies lost; };

    MeterOptions options_;
    crypto::SecureBytes password_;
    std::unique_ptr<MeterSecurity> security_;
    std::function<UtcTime()> hostClock_;
    FeederModel feeder_;
    LocalZone zone_;
    std::chrono::milliseconds adjustment_{0};
    std::vector<Adjustment> adjustments_;
    std::optional<Preset> preset_;
    std::vector<Interruption> interruptions_;
    std::vector<MeterEvent> happened_;
    std::function<void(const MeterEvent&)> listener_;
    ControlState controlState_ = ControlState::Connected;
    std::uint8_t controlMode_ = 4;
    std::vector<TariffChange> tariffs_;
    std::string firmware_;
    std::optional<UtcTime> restartUntil_;
    std::map<EventLogId, UtcTime> eventsStart_;
    UtcTime profileStart_ = FeederModel::origin;
    int wrongAuthentications_ = 0;
    std::optional<UtcTime> lockedUntil_;
};

}  // namespace ami::sim
