#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "protocol/base/Bytes.h"

namespace ami::dlms {

/// Ways in which a meter that can be read departs from the standard, or uses it in a way that programs stumble over.
enum class Deviation : std::uint16_t {
    // HDLC
    LlcMissing = 1, LlcOfRequest, UaParametersBroken, UaParametersMissing, UaParameterWidth, UaParameterOrder, UaParameterUnknown,
    UaParameterRange, UaExceedsOffer, UaTrailingOctets, UaAddressesExchanged, AddressForm, HeaderCheckWrong, FrameTooLong, WindowExceeded,
    WindowUnused, ConnectRefused, ControlUnknown, DisconnectUnanswered,
    // Wrapper
    WrapperPorts,
    // Association
    AareProtocolVersion, AareFieldUnknown, BerLengthLong, BerIntegerLong, AareContextMissing, AareContextOther, AareDiagnosticMissing,
    AareDiagnosticNotNull, AareDiagnosticUnknown, RejectionWithoutInitiate, AcceptedWithoutInitiate, ConformanceTagShort,
    ConformanceBeyondProposal, PduSizeZero, PduSizeTooSmall, VaaName, DlmsVersion, QualityOfService, AssociateAnsweredByError,
    StaleAssociation, RlreBroken, RlreInitiate, RlreReasonMissing, RlreReasonOther, ReleaseAnsweredByError, ReleaseUnanswered,
    // Services
    TrailingOctets, LengthLong, BooleanOther, BitStringPadding, TextUnprintable, InvokePriority, InvokeIdOther, ServiceOther,
    BlockFromZero, BlockEmpty, BlockNumberOther, BlockLastEarly, BlockLastMissing, BlockTransferBroken, ActionValueBare, ListRefused,
    ListCount, ListValueOther, BlockValueOther, PduTooLong, ClaimedButRefused, WorksUnclaimed, ExceptionForAttribute, AccessResultUnknown,
    ActionResultUnknown, RefusalOther, RefusalMissing, NotificationUnnegotiated, NotificationTimeTagged, NotificationTimeImpossible,
    // Values
    TypeOther, DateTimeTyped, DateTimeImpossible, DateTimeWeekDay, DeviationUnspecified, DeviationSign, DeviationRange, ClockInvalid,
    DaylightSavingUnlike,
    // Objects
    ObjectListBroken, ObjectTwice, MandatoryObjectMissing, ClassUnknown, ClassVersionUnknown, AttributeNotInClass, AttributeUnlisted,
    AccessModeUnknown, AccessRightUnkept, LogicalNameOther, SecretReadable, CounterObjectMissing, ScalerUnitMissing, UnitUnknown,
    // Profiles
    CaptureObjectUnknown, SortObjectMissing, EntriesInUseOther, EntriesInUseTooMany, CapturePeriodUnkept, RowsUnordered, RowTwice,
    RowShape, NullClockWithoutBase, SelectionRefused, SelectionIgnored,
    // Behaviour
    Silent, ConnectionDropped,
};

enum class Severity : std::uint8_t {
    Note,    ///< the standard allows it or leaves it open; programs are known to stumble over it
    Minor,   ///< breaks the letter of the standard; nothing is lost
    Major,   ///< a service does not do what was promised, or other programs fail
    Severe,  ///< values, times or completeness cannot be relied on, or the meter stops answering
};

/// What this program does about it.
enum class Remedy : std::uint8_t {
    ReadAsMeant, Ignored, DefaultsUsed, LimitKept, AskedAgain, AskedSimpler, Reconnected, CountedAsEnded, Refused, KeptAsOctets,
    MarkedDoubtful, TimeDerived, GapsNamed, Skipped, NotRead, Recorded,
};

/// Where the rule comes from. The standards are for sale: clause numbers are from memory in either case.
enum class Basis : std::uint8_t {
    Checked,  ///< public sources agree on the rule
    Memory,   ///< general knowledge of the standard; to be checked before it goes into a claim
};

struct DeviationEntry {
    Deviation deviation;
    std::string_view id;    ///< "trailing-octets": in JSON, meter profiles and options; never renamed
    std::string_view name;  ///< English; translated in app/explain
    std::string_view document;
    std::string_view clause;
    Basis basis;
    Severity severity;
    Remedy remedy;
};

/// Every deviation, in the order of the enumeration.
std::span<const DeviationEntry> deviationTable();
const DeviationEntry& entryOf(Deviation deviation);
std::optional<Deviation> deviationOf(std::string_view id);

std::string_view name(Severity severity);  ///< "note", "minor", "major", "severe"
std::string_view sentence(Remedy remedy);  ///< English; translated in app/explain

/// The beginning of a message that deviates, for a report.
inline Bytes deviationExample(BytesView octets) {
    constexpr std::size_t longest = 64;
    const BytesView kept = octets.first(octets.size() < longest ? octets.size() : longest);
    return Bytes(kept.begin(), kept.end());
}

/// What was tolerated in one message, each kind once with the detail that it was first met with: an octet offset, a number received.
class Deviations {
public:
    struct Found {
        Deviation deviation;
        std::int64_t detail;
        friend bool operator==(const Found&, const Found&) = default;
    };

    void note(Deviation deviation, std::int64_t detail = 0) {
        if (!has(deviation)) found_.push_back({deviation, detail});
    }
    bool has(Deviation deviation) const {
        for (const Found& found : found_) {
            if (found.deviation == deviation) return true;
        }
        return false;
    }
    bool empty() const { return found_.empty(); }
    std::size_t size() const { return found_.size(); }
    auto begin() const { return found_.begin(); }
    auto end() const { return found_.end(); }

private:
    std::vector<Found> found_;
};

}  // namespace ami::dlms
