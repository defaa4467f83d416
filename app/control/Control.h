#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/audit/AuditLog.h"
#include "app/link/MeterLink.h"
#include "protocol/dlms/Cosem.h"

namespace ami::app {

/// Codes of Layer::Control.
enum class ControlError : std::uint16_t {
    NotConfirmed = 1,      ///< nobody agreed, and nothing was sent
    BadObject,             ///< an attribute has another shape than its class says; detail: attribute
    StateChanged,          ///< the meter is no longer as it was when the question was asked
    NoTimeBase,            ///< the clock leaves its deviation out, and neither the meter nor the caller says what it is
    JumpTooLarge,          ///< detail: seconds
    ShiftTooLarge,         ///< shift_time takes ±900 s; detail: seconds
    ClockNotTaken,         ///< read-back; detail: drift in milliseconds
    AlreadySo,             ///< the meter is in the wanted state
    TransitionNotAllowed,  ///< the control_mode has no such transition; detail: control_mode << 8 | control_state
    StateNotReached,       ///< read-back; detail: output_state << 8 | control_state
    NoSuchScript,          ///< detail: script_identifier
    CalendarNotTaken,      ///< the active calendar is not the passive one afterwards
    NotCleared,            ///< the log still has entries; detail: entries_in_use
    ImageDisabled,         ///< image_transfer_enabled is false
    ImageUnusable,         ///< empty, over 64 MiB, or its identifier is not 1 to 64 octets
    BlockTooLarge,         ///< image_block_size does not fit the negotiated PDU and cannot be changed; detail: octets that would fit
    NothingToResume,       ///< detail: image_transfer_status
    AnotherImage,          ///< the transfer that the meter holds is not of this image; detail: blocks that the meter counts
    BlockRefused,          ///< detail: block << 8 | action-result
    BlocksMissing,         ///< detail: how many, after every one was sent again
    ImageNotComplete,      ///< verification or activation before all blocks are there; detail: image_transfer_status
    VerificationFailed,    ///< detail: image_transfer_status
    VerificationTimedOut,  ///< detail: image_transfer_status
    WrongImageInfo,        ///< image_to_activate_info names another image
    ActivationFailed,      ///< detail: image_transfer_status
    ActivationInDoubt,     ///< asked for, but the meter did not come back in time
    FirmwareUnchanged,     ///< activated, as it says, but the version is the old one
    BadValue,              ///< a typed value cannot be read; detail: character, counted from 1
    ReadBackDiffers,       ///< the attribute holds another value than was written
    AnotherMeter,          ///< the question was asked about another meter than is linked now
};

enum class Act : std::uint8_t {
    SetClock, ShiftClock, AdjustClock, PresetClock, Disconnect, Reconnect, ExecuteScript, ActivateCalendar, TransferImage, ResumeImage,
    VerifyImage, ActivateImage, ClearLog, SetAttribute, InvokeMethod,
};

/// "clock.set": how the audit log names it.
const char* name(Act act);

/// What a person ought to know before agreeing.
struct Caution {
    enum class Kind : std::uint8_t {
        LargeJump,          ///< number: seconds, positive forward
        IntervalsSkipped,   ///< load profile intervals that will never be there
        IntervalsRepeated,  ///< load profile intervals whose time comes a second time
        IntervalMarked,     ///< the running interval becomes longer or shorter and is marked
        DerivedTime,        ///< the deviation is not the meter's own
        SupplyOff, SupplyOn, ButtonNeeded,
        Irreversible, MeterRestarts, BillingReset, DataLost,
        EffectUnknown,      ///< what is written or invoked is not known to this program
        IdentityBySize,     ///< resumed by the number of blocks alone
        BlocksDiscarded,    ///< blocks that the meter holds of an unfinished transfer
        BlockSizeChanged,   ///< image_block_size is set to this many octets, as the negotiated PDU takes no more
    };
    Kind kind{};
    std::int64_t number = 0;
    friend bool operator==(const Caution&, const Caution&) = default;
};

/// A state as parts that can be said in any language; Change::before and after are the same as text for the log.
struct Phrase {
    enum class Kind : std::uint8_t {
        Clock,           ///< text: the time; numbers: 1 when the drift is known, drift in milliseconds
        Seconds,         ///< numbers: a shift
        NearestQuarter, NearestPeriod, NearestMinute, PresetTime,
        Supply,          ///< numbers: output closed, control_state, control_mode
        Entries,         ///< numbers: how many
        Transfer,        ///< numbers: image_transfer_status, blocks in the meter
        Image,           ///< text: identifier; numbers: octets, blocks to send, blocks, octets of a block
        Script,          ///< numbers: script_identifier
        Writes, Invokes, ///< text: attribute or method and value
    };
    Kind kind{};
    std::string text;
    std::array<std::int64_t, 4> numbers{};
};

/// One act, as it is shown before and recorded before.
struct Change {
    Act act{};
    dlms::ClassId classId = 0;
    dlms::Obis object;
    std::int8_t member = 0;      ///< attribute or method
    std::string before, after;   ///< as text for the log
    std::vector<Phrase> from, to;  ///< the same for the question; empty: the text has no words to translate
    std::vector<Caution> cautions;
    std::vector<std::pair<std::string, std::string>> details;

    bool has(Caution::Kind kind) const;
};

struct ActProgress {
    enum class Phase : std::uint8_t { Reading, Waiting, Initiating, Sending, Checking, Verifying, Activating, Reconnecting };
    Phase phase{};
    std::uint64_t done = 0, total = 0;  ///< blocks while sending
    std::uint64_t octets = 0;
    double octetsPerSecond = 0;
    std::chrono::milliseconds elapsed{0};
};

/// What every act needs besides the link.
struct ActContext {
    AuditLog& log;
    std::string meter;    ///< serial number
    std::string address;
    std::function<void(const ActProgress&)> progress;
    /// Waits; false when it was cancelled meanwhile. Empty: no wait at all.
    std::function<bool(std::chrono::milliseconds)> pause;

    void report(const ActProgress& state) const {
        if (progress) progress(state);
    }
    Result<void> wait(std::chrono::milliseconds time) const;
};

/// Serial number, else logical device name, else the address: what the log calls the meter.
std::string meterNumber(MeterLink& link);

Result<std::uint64_t> beginAct(const ActContext& context, const Change& change);
void endAct(const ActContext& context, std::uint64_t intent, const std::string& readBack, const std::optional<Error>& error);

/// Invokes a method; every result but success is an error (ActionRefused).
Result<void> invokeMethod(MeterLink& link, const dlms::MethodRef& method, const dlms::Data& parameter);

/// Writes the intent, acts, writes the outcome. Nothing is done when the intent cannot be written. What a lost link or a cancel leaves is in
/// doubt; a refusal is a refusal.
template <typename T>
Result<T> recorded(const ActContext& context, const Change& change, const std::function<Result<T>()>& act,
                   const std::function<std::string(const T&)>& readBack) {
    const auto intent = beginAct(context, change);
    if (!intent) return Unexpected(intent.error());
    Result<T> done = act();
    endAct(context, *intent, done ? readBack(*done) : std::string(), done ? std::nullopt : std::optional(done.error()));
    return done;
}

/// What the audit log says of an act that failed: after a lost, late or cancelled one nobody knows whether the meter has acted.
AuditVerdict verdictOf(const Error& error);

}  // namespace ami::app
