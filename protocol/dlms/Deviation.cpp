#include "protocol/dlms/Deviation.h"

#include <array>

namespace ami::dlms {

namespace {

constexpr DeviationEntry table[] = {
    {Deviation::LlcMissing, "llc-missing", "The LLC header before an APDU is missing",
     "IEC 62056-46", "5.3.2", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::LlcOfRequest, "llc-of-request", "An answer carries the LLC header of a request (E6 E6 00)",
     "IEC 62056-46", "5.3.2", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::UaParametersBroken, "ua-parameters-broken", "The parameters of the UA break their own lengths",
     "IEC 62056-46", "6.4.4.4.3.2", Basis::Memory, Severity::Major, Remedy::DefaultsUsed},
    {Deviation::UaParametersMissing, "ua-parameters-missing", "The UA grants nothing although the SNRM offered parameters",
     "IEC 62056-46", "6.4.4.4.3.2", Basis::Memory, Severity::Note, Remedy::DefaultsUsed},
    {Deviation::UaParameterWidth, "ua-parameter-width", "A parameter of the UA has more or fewer octets than usual",
     "IEC 62056-46", "6.4.4.4.3.2", Basis::Checked, Severity::Note, Remedy::ReadAsMeant},
    {Deviation::UaParameterOrder, "ua-parameter-order", "Parameters of the UA are out of order or come twice",
     "IEC 62056-46", "6.4.4.4.3.2", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::UaParameterUnknown, "ua-parameter-unknown", "The UA names a parameter that does not exist",
     "IEC 62056-46", "6.4.4.4.3.2", Basis::Memory, Severity::Minor, Remedy::Ignored},
    {Deviation::UaParameterRange, "ua-parameter-range", "A parameter of the UA is outside its range",
     "IEC 62056-46", "6.4.4.4.3.2", Basis::Memory, Severity::Minor, Remedy::LimitKept},
    {Deviation::UaExceedsOffer, "ua-exceeds-offer", "The UA names larger limits than the SNRM",
     "IEC 62056-46", "6.4.4.4.3.2", Basis::Memory, Severity::Note, Remedy::LimitKept},
    {Deviation::UaTrailingOctets, "ua-trailing-octets", "Octets stand behind the parameters of the UA",
     "IEC 62056-46", "6.4.4.4.3.2", Basis::Memory, Severity::Minor, Remedy::Ignored},
    {Deviation::UaAddressesExchanged, "ua-addresses-exchanged", "The UA comes with the two addresses exchanged",
     "IEC 62056-46", "6.4.2.2", Basis::Checked, Severity::Major, Remedy::Refused},
    {Deviation::AddressForm, "address-form", "The meter answers with another form of its address than it was asked with",
     "IEC 62056-46", "6.4.2.2", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::HeaderCheckWrong, "header-check-wrong", "The header check sequence is wrong although the frame check sequence is right",
     "IEC 62056-46", "6.4.2.3", Basis::Memory, Severity::Major, Remedy::AskedAgain},
    {Deviation::FrameTooLong, "frame-too-long", "An information field is longer than what was negotiated",
     "IEC 62056-46", "6.4.4.4.3.2", Basis::Memory, Severity::Major, Remedy::ReadAsMeant},
    {Deviation::WindowExceeded, "window-exceeded", "More frames came without an acknowledgement than the window allows",
     "IEC 62056-46", "6.4.4.4.3.2", Basis::Memory, Severity::Major, Remedy::ReadAsMeant},
    {Deviation::WindowUnused, "window-unused", "A window was granted but only one frame is sent for each poll",
     "IEC 62056-46", "6.4.4.4.3.2", Basis::Checked, Severity::Note, Remedy::Recorded},
    {Deviation::ConnectRefused, "connect-refused", "The meter answers an SNRM with DM or FRMR before it connects",
     "IEC 62056-46", "6.4.4.4.3", Basis::Checked, Severity::Minor, Remedy::Reconnected},
    {Deviation::ControlUnknown, "control-unknown", "A frame has a control field that does not exist",
     "IEC 62056-46", "6.4.3.3", Basis::Memory, Severity::Minor, Remedy::Ignored},
    {Deviation::DisconnectUnanswered, "disconnect-unanswered", "The meter does not answer a DISC",
     "IEC 62056-46", "6.4.4.4.4", Basis::Memory, Severity::Minor, Remedy::CountedAsEnded},
    {Deviation::WrapperPorts, "wrapper-ports", "An answer names other wrapper ports than the request",
     "IEC 62056-47", "5.3", Basis::Memory, Severity::Major, Remedy::Ignored},
    {Deviation::AareProtocolVersion, "aare-protocol-version", "The AARE spells out the default protocol version",
     "ITU-T X.690", "11.5", Basis::Checked, Severity::Note, Remedy::ReadAsMeant},
    {Deviation::AareFieldUnknown, "aare-field-unknown", "The AARE holds a field that it does not have",
     "IEC 62056-5-3", "9.5", Basis::Memory, Severity::Minor, Remedy::Ignored},
    {Deviation::BerLengthLong, "ber-length-long", "A length in an ACSE APDU has more octets than it needs",
     "ITU-T X.690", "10.1", Basis::Memory, Severity::Note, Remedy::ReadAsMeant},
    {Deviation::BerIntegerLong, "ber-integer-long", "A number in an ACSE APDU has superfluous octets",
     "ITU-T X.690", "8.3.2", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::AareContextMissing, "aare-context-missing", "The AARE names no application context",
     "IEC 62056-5-3", "9.4.2.2.2", Basis::Memory, Severity::Major, Remedy::ReadAsMeant},
    {Deviation::AareContextOther, "aare-context-other", "The AARE names another application context than the AARQ",
     "IEC 62056-5-3", "9.4.2.2.2", Basis::Memory, Severity::Major, Remedy::Refused},
    {Deviation::AareDiagnosticMissing, "aare-diagnostic-missing", "The AARE holds no result-source-diagnostic",
     "IEC 62056-5-3", "9.5", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::AareDiagnosticNotNull, "aare-diagnostic-not-null", "The association is accepted with a diagnostic other than null",
     "IEC 62056-5-3", "9.5", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::AareDiagnosticUnknown, "aare-diagnostic-unknown", "The AARE holds a diagnostic that does not exist",
     "IEC 62056-5-3", "9.5", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::RejectionWithoutInitiate, "rejection-without-initiate", "A rejecting AARE holds no user-information",
     "IEC 62056-5-3", "9.4.2", Basis::Checked, Severity::Note, Remedy::ReadAsMeant},
    {Deviation::AcceptedWithoutInitiate, "accepted-without-initiate", "An accepting AARE holds no user-information",
     "IEC 62056-5-3", "9.4.2", Basis::Memory, Severity::Severe, Remedy::Refused},
    {Deviation::ConformanceTagShort, "conformance-tag-short", "The conformance block has the tag 5F without 1F",
     "IEC 62056-5-3", "9.4.6.1", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::ConformanceBeyondProposal, "conformance-beyond-proposal", "The meter grants services that were not proposed",
     "IEC 62056-5-3", "9.4.6.1", Basis::Memory, Severity::Major, Remedy::LimitKept},
    {Deviation::PduSizeZero, "pdu-size-zero", "The meter's PDU size is 0, which means no limit",
     "IEC 62056-5-3", "9.4.2", Basis::Memory, Severity::Note, Remedy::ReadAsMeant},
    {Deviation::PduSizeTooSmall, "pdu-size-too-small", "The meter's PDU size is smaller than the least that is allowed",
     "IEC 62056-5-3", "9.4.2", Basis::Memory, Severity::Major, Remedy::Refused},
    {Deviation::VaaName, "vaa-name", "The VAA name is not the one of the referencing method",
     "IEC 62056-5-3", "9.4.2", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::DlmsVersion, "dlms-version", "The DLMS version is not 6",
     "IEC 62056-5-3", "9.4.2", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::QualityOfService, "quality-of-service", "The InitiateResponse holds a quality of service",
     "IEC 62056-5-3", "9.5", Basis::Memory, Severity::Note, Remedy::Ignored},
    {Deviation::AssociateAnsweredByError, "associate-answered-by-error", "An AARQ is answered with an error APDU in place of an AARE",
     "IEC 62056-5-3", "9.4.2", Basis::Memory, Severity::Minor, Remedy::Refused},
    {Deviation::StaleAssociation, "stale-association", "An AARQ is refused because an earlier association is still open",
     "IEC 62056-5-3", "9.4.2", Basis::Checked, Severity::Minor, Remedy::Reconnected},
    {Deviation::RlreBroken, "rlre-broken", "The RLRE breaks its own lengths",
     "IEC 62056-5-3", "9.5", Basis::Checked, Severity::Minor, Remedy::CountedAsEnded},
    {Deviation::RlreInitiate, "rlre-initiate", "The user-information of the RLRE cannot be decoded",
     "IEC 62056-5-3", "9.4.2", Basis::Memory, Severity::Minor, Remedy::Ignored},
    {Deviation::RlreReasonMissing, "rlre-reason-missing", "The RLRE gives no reason",
     "IEC 62056-5-3", "9.5", Basis::Memory, Severity::Note, Remedy::ReadAsMeant},
    {Deviation::RlreReasonOther, "rlre-reason-other", "The RLRE gives a reason other than normal",
     "IEC 62056-5-3", "9.5", Basis::Memory, Severity::Minor, Remedy::CountedAsEnded},
    {Deviation::ReleaseAnsweredByError, "release-answered-by-error", "An RLRQ is answered with an error APDU or another APDU than an RLRE",
     "IEC 62056-5-3", "9.4.2", Basis::Checked, Severity::Minor, Remedy::CountedAsEnded},
    {Deviation::ReleaseUnanswered, "release-unanswered", "The meter does not answer an RLRQ",
     "IEC 62056-5-3", "9.4.2", Basis::Memory, Severity::Minor, Remedy::CountedAsEnded},
    {Deviation::TrailingOctets, "trailing-octets", "Octets stand behind a value",
     "IEC 62056-5-3", "9.5", Basis::Checked, Severity::Major, Remedy::Ignored},
    {Deviation::LengthLong, "length-long", "A length or a count has more octets than it needs",
     "IEC 61334-6", "A.1", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::BooleanOther, "boolean-other", "A boolean is neither 00 nor 01",
     "IEC 61334-6", "3.1", Basis::Memory, Severity::Note, Remedy::ReadAsMeant},
    {Deviation::BitStringPadding, "bit-string-padding", "Bits behind the end of a bit-string are set",
     "IEC 61334-6", "3.5", Basis::Memory, Severity::Note, Remedy::Ignored},
    {Deviation::TextUnprintable, "text-unprintable", "A visible-string holds octets that are no visible characters",
     "IEC 62056-6-2", "4.1.5", Basis::Memory, Severity::Minor, Remedy::KeptAsOctets},
    {Deviation::InvokePriority, "invoke-priority", "An answer changes the service class or the priority of its request",
     "IEC 62056-5-3", "9.5", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::InvokeIdOther, "invoke-id-other", "An answer has another invoke-id than its request",
     "IEC 62056-5-3", "9.5", Basis::Memory, Severity::Major, Remedy::Refused},
    {Deviation::ServiceOther, "service-other", "A request is answered by another service",
     "IEC 62056-5-3", "9.3", Basis::Memory, Severity::Major, Remedy::Refused},
    {Deviation::BlockFromZero, "block-from-zero", "The blocks of a long answer count from 0",
     "IEC 62056-5-3", "9.3.6.3", Basis::Memory, Severity::Major, Remedy::ReadAsMeant},
    {Deviation::BlockEmpty, "block-empty", "A block of a long answer is empty",
     "IEC 62056-5-3", "9.3.6.3", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::BlockNumberOther, "block-number-other", "A block comes out of order or twice",
     "IEC 62056-5-3", "9.3.6.3", Basis::Memory, Severity::Major, Remedy::Refused},
    {Deviation::BlockLastEarly, "block-last-early", "The last block comes before the value is whole",
     "IEC 62056-5-3", "9.3.6.3", Basis::Memory, Severity::Severe, Remedy::Refused},
    {Deviation::BlockLastMissing, "block-last-missing", "The value is whole but no block is marked as the last one",
     "IEC 62056-5-3", "9.3.6.3", Basis::Memory, Severity::Major, Remedy::Refused},
    {Deviation::BlockTransferBroken, "block-transfer-broken", "A transfer in blocks ends with another kind of answer",
     "IEC 62056-5-3", "9.3.6.3", Basis::Memory, Severity::Major, Remedy::Refused},
    {Deviation::ActionValueBare, "action-value-bare", "The blocks of an ACTION hold the bare value without its result",
     "IEC 62056-5-3", "9.3.8", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::ListRefused, "list-refused", "A request for a list is refused as a whole",
     "IEC 62056-5-3", "9.3.6", Basis::Checked, Severity::Major, Remedy::AskedSimpler},
    {Deviation::ListCount, "list-count", "A list has another number of results than was asked for",
     "IEC 62056-5-3", "9.3.6", Basis::Memory, Severity::Major, Remedy::AskedSimpler},
    {Deviation::ListValueOther, "list-value-other", "A value read in a list differs from the value read alone",
     "IEC 62056-5-3", "9.3.6", Basis::Memory, Severity::Severe, Remedy::Recorded},
    {Deviation::BlockValueOther, "block-value-other", "A value read in small blocks differs from the value read whole",
     "IEC 62056-5-3", "9.3.6.3", Basis::Memory, Severity::Severe, Remedy::Recorded},
    {Deviation::PduTooLong, "pdu-too-long", "An APDU is longer than the PDU size that was proposed",
     "IEC 62056-5-3", "9.4.2", Basis::Memory, Severity::Major, Remedy::ReadAsMeant},
    {Deviation::ClaimedButRefused, "claimed-but-refused", "A service of the granted conformance block is refused",
     "IEC 62056-5-3", "9.4.6.1", Basis::Memory, Severity::Major, Remedy::AskedSimpler},
    {Deviation::WorksUnclaimed, "works-unclaimed", "A service works that the conformance block does not grant",
     "IEC 62056-5-3", "9.4.6.1", Basis::Memory, Severity::Note, Remedy::Recorded},
    {Deviation::ExceptionForAttribute, "exception-for-attribute", "An attribute is refused by an exception-response",
     "IEC 62056-5-3", "9.3.6", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::AccessResultUnknown, "access-result-unknown", "A data-access-result does not exist",
     "IEC 62056-5-3", "9.5", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::ActionResultUnknown, "action-result-unknown", "An action-result does not exist",
     "IEC 62056-5-3", "9.5", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::RefusalOther, "refusal-other", "A request is refused for another reason than the standard's",
     "IEC 62056-5-3", "9.5", Basis::Memory, Severity::Note, Remedy::ReadAsMeant},
    {Deviation::RefusalMissing, "refusal-missing", "A request that must be refused is answered with a value",
     "IEC 62056-5-3", "9.3.6", Basis::Memory, Severity::Major, Remedy::Recorded},
    {Deviation::NotificationUnnegotiated, "notification-unnegotiated", "A notification comes although it was not negotiated",
     "IEC 62056-5-3", "9.4.6.1", Basis::Memory, Severity::Note, Remedy::ReadAsMeant},
    {Deviation::NotificationTimeTagged, "notification-time-tagged", "The time of a notification carries a type tag",
     "IEC 62056-5-3", "9.5", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::NotificationTimeImpossible, "notification-time-impossible", "The time of a notification is impossible",
     "IEC 62056-6-2", "4.1.6.1", Basis::Memory, Severity::Minor, Remedy::Ignored},
    {Deviation::TypeOther, "type-other", "An attribute has another type than its class gives it",
     "IEC 62056-6-2", "4", Basis::Memory, Severity::Major, Remedy::ReadAsMeant},
    {Deviation::DateTimeTyped, "date-time-typed", "A date-time is sent as date-time where an octet-string is specified, or the reverse",
     "IEC 62056-6-2", "4.1.6.1", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::DateTimeImpossible, "date-time-impossible", "A date-time has fields that are impossible",
     "IEC 62056-6-2", "4.1.6.1", Basis::Memory, Severity::Severe, Remedy::MarkedDoubtful},
    {Deviation::DateTimeWeekDay, "date-time-week-day", "The day of the week does not fit the date",
     "IEC 62056-6-2", "4.1.6.1", Basis::Memory, Severity::Minor, Remedy::Ignored},
    {Deviation::DeviationUnspecified, "deviation-unspecified", "The clock does not say how far it is from UTC",
     "IEC 62056-6-2", "4.1.6.1", Basis::Checked, Severity::Note, Remedy::TimeDerived},
    {Deviation::DeviationSign, "deviation-sign", "The deviation of the clock has the wrong sign",
     "IEC 62056-6-2", "4.1.6.1", Basis::Checked, Severity::Severe, Remedy::MarkedDoubtful},
    {Deviation::DeviationRange, "deviation-range", "The deviation of the clock is outside its range",
     "IEC 62056-6-2", "4.1.6.1", Basis::Memory, Severity::Major, Remedy::MarkedDoubtful},
    {Deviation::ClockInvalid, "clock-invalid", "The clock says of itself that it is invalid or doubtful",
     "IEC 62056-6-2", "4.1.6.1", Basis::Memory, Severity::Note, Remedy::MarkedDoubtful},
    {Deviation::DaylightSavingUnlike, "daylight-saving-unlike", "The daylight-saving bit does not fit the deviation and the time zone",
     "IEC 62056-6-2", "4.5.1", Basis::Memory, Severity::Minor, Remedy::MarkedDoubtful},
    {Deviation::ObjectListBroken, "object-list-broken", "The object list cannot be read",
     "IEC 62056-6-2", "4.4.4.2.2", Basis::Memory, Severity::Severe, Remedy::Skipped},
    {Deviation::ObjectTwice, "object-twice", "An object stands twice in the object list",
     "IEC 62056-6-2", "4.4.4.2.2", Basis::Memory, Severity::Minor, Remedy::Skipped},
    {Deviation::MandatoryObjectMissing, "mandatory-object-missing", "An object is missing that every meter must have",
     "IEC 62056-6-2", "4.1.8", Basis::Checked, Severity::Major, Remedy::Recorded},
    {Deviation::ClassUnknown, "class-unknown", "An object has an interface class that this program does not know",
     "IEC 62056-6-2", "4.1.2", Basis::Memory, Severity::Note, Remedy::KeptAsOctets},
    {Deviation::ClassVersionUnknown, "class-version-unknown", "An object has a version of its class that this program does not know",
     "IEC 62056-6-2", "4.1.2", Basis::Memory, Severity::Note, Remedy::ReadAsMeant},
    {Deviation::AttributeNotInClass, "attribute-not-in-class", "The object list names an attribute or method that the class does not have",
     "IEC 62056-6-2", "4.4.4.2.2", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::AttributeUnlisted, "attribute-unlisted", "The object list leaves out an attribute of the class",
     "IEC 62056-6-2", "4.4.4.2.2", Basis::Memory, Severity::Note, Remedy::Skipped},
    {Deviation::AccessModeUnknown, "access-mode-unknown", "An access mode does not exist in this version of the association class",
     "IEC 62056-6-2", "4.4.4.2.2", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::AccessRightUnkept, "access-right-unkept", "An attribute that the object list calls readable is refused",
     "IEC 62056-6-2", "4.4.4.2.2", Basis::Memory, Severity::Major, Remedy::Skipped},
    {Deviation::LogicalNameOther, "logical-name-other", "The logical name in attribute 1 is not the name of the object",
     "IEC 62056-6-2", "4.1.2", Basis::Memory, Severity::Major, Remedy::Recorded},
    {Deviation::SecretReadable, "secret-readable", "The object list offers a password or key for reading",
     "IEC 62056-6-2", "4.4.4.2.2", Basis::Memory, Severity::Severe, Remedy::NotRead},
    {Deviation::CounterObjectMissing, "counter-object-missing", "The invocation counter of a security setup is not in the object list",
     "IEC 62056-6-1", "6.2.43", Basis::Memory, Severity::Minor, Remedy::Recorded},
    {Deviation::ScalerUnitMissing, "scaler-unit-missing", "A register has no scaler and unit",
     "IEC 62056-6-2", "4.3.2", Basis::Memory, Severity::Major, Remedy::MarkedDoubtful},
    {Deviation::UnitUnknown, "unit-unknown", "A register has a unit that does not exist",
     "IEC 62056-6-2", "4.3.2", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::CaptureObjectUnknown, "capture-object-unknown", "A profile captures an object that the object list does not hold",
     "IEC 62056-6-2", "4.3.6.2", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::SortObjectMissing, "sort-object-missing", "A sorted profile names a sort object that it does not capture",
     "IEC 62056-6-2", "4.3.6.2", Basis::Checked, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::EntriesInUseOther, "entries-in-use-other", "A profile has another number of rows than it says",
     "IEC 62056-6-2", "4.3.6.2", Basis::Checked, Severity::Severe, Remedy::GapsNamed},
    {Deviation::EntriesInUseTooMany, "entries-in-use-too-many", "A profile says that it has more rows than it can hold",
     "IEC 62056-6-2", "4.3.6.2", Basis::Memory, Severity::Minor, Remedy::Recorded},
    {Deviation::CapturePeriodUnkept, "capture-period-unkept", "Rows are missing that the capture period promises",
     "IEC 62056-6-2", "4.3.6.2", Basis::Memory, Severity::Minor, Remedy::GapsNamed},
    {Deviation::RowsUnordered, "rows-unordered", "Rows are not in the order that the profile names",
     "IEC 62056-6-2", "4.3.6.2", Basis::Memory, Severity::Minor, Remedy::ReadAsMeant},
    {Deviation::RowTwice, "row-twice", "Two rows have the same time",
     "IEC 62056-6-2", "4.3.6.2", Basis::Memory, Severity::Minor, Remedy::Recorded},
    {Deviation::RowShape, "row-shape", "A row has another number of cells than the profile captures",
     "IEC 62056-6-2", "4.3.6.2", Basis::Memory, Severity::Severe, Remedy::Refused},
    {Deviation::NullClockWithoutBase, "null-clock-without-base", "The clock of a row is left out and nothing says what it was",
     "IEC 62056-6-2", "4.3.6.2", Basis::Memory, Severity::Severe, Remedy::Refused},
    {Deviation::SelectionRefused, "selection-refused", "Selective access was granted but is refused",
     "IEC 62056-6-2", "4.3.6.2", Basis::Checked, Severity::Major, Remedy::AskedSimpler},
    {Deviation::SelectionIgnored, "selection-ignored", "Selective access is accepted but its limits are not kept",
     "IEC 62056-6-2", "4.3.6.2", Basis::Memory, Severity::Severe, Remedy::AskedSimpler},
    {Deviation::Silent, "silent", "The meter does not answer a request that is allowed",
     "IEC 62056-5-3", "9.3", Basis::Memory, Severity::Severe, Remedy::Reconnected},
    {Deviation::ConnectionDropped, "connection-dropped", "The meter ends the connection after a request that is allowed",
     "IEC 62056-5-3", "9.3", Basis::Memory, Severity::Severe, Remedy::Reconnected},
};

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < std::size(table); ++i) {
        if (static_cast<std::size_t>(table[i].deviation) != i + 1) return false;
    }
    return true;
}
static_assert(isInOrder(), "each deviation has one line, in the order of the enumeration");

}  // namespace

std::span<const DeviationEntry> deviationTable() { return table; }

const DeviationEntry& entryOf(Deviation deviation) { return table[static_cast<std::size_t>(deviation) - 1]; }

std::optional<Deviation> deviationOf(std::string_view id) {
    for (const DeviationEntry& entry : table) {
        if (entry.id == id) return entry.deviation;
    }
    return std::nullopt;
}

std::string_view name(Severity severity) {
    constexpr std::array<std::string_view, 4> names{"note", "minor", "major", "severe"};
    return names[static_cast<std::size_t>(severity)];
}

std::string_view sentence(Remedy remedy) {
    switch (remedy) {
        case Remedy::ReadAsMeant: return "It is read as it was meant.";
        case Remedy::Ignored: return "It is left out; the rest is used.";
        case Remedy::DefaultsUsed: return "The defaults of the standard are used.";
        case Remedy::LimitKept: return "The smaller of the two limits is kept.";
        case Remedy::AskedAgain: return "The frame is dropped and asked for again.";
        case Remedy::AskedSimpler: return "The same is asked for in a simpler way.";
        case Remedy::Reconnected: return "The connection is made anew and the work goes on.";
        case Remedy::CountedAsEnded: return "The association counts as ended.";
        case Remedy::Refused: return "The answer is not used.";
        case Remedy::KeptAsOctets: return "The value is shown as it came.";
        case Remedy::MarkedDoubtful: return "The value is kept and marked as doubtful.";
        case Remedy::TimeDerived: return "The time is derived by the rule of the meter profile and marked as derived.";
        case Remedy::GapsNamed: return "What is missing is named; nothing is filled in.";
        case Remedy::Skipped: return "It is skipped; everything else is read.";
        case Remedy::NotRead: return "It is not read.";
        case Remedy::Recorded: return "It is recorded.";
    }
    return {};
}

}  // namespace ami::dlms
