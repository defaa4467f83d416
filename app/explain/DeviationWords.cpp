#include "app/explain/DeviationWords.h"

#include <QCoreApplication>

#include "app/explain/Explainer.h"

namespace ami::app {

namespace {

QString inLanguage(std::string_view text) { return QCoreApplication::translate("Deviation", std::string(text).c_str()); }

/// The texts of protocol/dlms/Deviation.cpp, where the translators' tools do not look. A test compares both.
[[maybe_unused]] constexpr const char* texts[] = {
    QT_TRANSLATE_NOOP("Deviation", "The LLC header before an APDU is missing"),
    QT_TRANSLATE_NOOP("Deviation", "An answer carries the LLC header of a request (E6 E6 00)"),
    QT_TRANSLATE_NOOP("Deviation", "The parameters of the UA break their own lengths"),
    QT_TRANSLATE_NOOP("Deviation", "The UA grants nothing although the SNRM offered parameters"),
    QT_TRANSLATE_NOOP("Deviation", "A parameter of the UA has more or fewer octets than usual"),
    QT_TRANSLATE_NOOP("Deviation", "Parameters of the UA are out of order or come twice"),
    QT_TRANSLATE_NOOP("Deviation", "The UA names a parameter that does not exist"),
    QT_TRANSLATE_NOOP("Deviation", "A parameter of the UA is outside its range"),
    QT_TRANSLATE_NOOP("Deviation", "The UA names larger limits than the SNRM"),
    QT_TRANSLATE_NOOP("Deviation", "Octets stand behind the parameters of the UA"),
    QT_TRANSLATE_NOOP("Deviation", "The UA comes with the two addresses exchanged"),
    QT_TRANSLATE_NOOP("Deviation", "The meter answers with another form of its address than it was asked with"),
    QT_TRANSLATE_NOOP("Deviation", "The header check sequence is wrong although the frame check sequence is right"),
    QT_TRANSLATE_NOOP("Deviation", "An information field is longer than what was negotiated"),
    QT_TRANSLATE_NOOP("Deviation", "More frames came without an acknowledgement than the window allows"),
    QT_TRANSLATE_NOOP("Deviation", "A window was granted but only one frame is sent for each poll"),
    QT_TRANSLATE_NOOP("Deviation", "The meter answers an SNRM with DM or FRMR before it connects"),
    QT_TRANSLATE_NOOP("Deviation", "A frame has a control field that does not exist"),
    QT_TRANSLATE_NOOP("Deviation", "The meter does not answer a DISC"),
    QT_TRANSLATE_NOOP("Deviation", "An answer names other wrapper ports than the request"),
    QT_TRANSLATE_NOOP("Deviation", "The AARE spells out the default protocol version"),
    QT_TRANSLATE_NOOP("Deviation", "The AARE holds a field that it does not have"),
    QT_TRANSLATE_NOOP("Deviation", "A length in an ACSE APDU has more octets than it needs"),
    QT_TRANSLATE_NOOP("Deviation", "A number in an ACSE APDU has superfluous octets"),
    QT_TRANSLATE_NOOP("Deviation", "The AARE names no application context"),
    QT_TRANSLATE_NOOP("Deviation", "The AARE names another application context than the AARQ"),
    QT_TRANSLATE_NOOP("Deviation", "The AARE holds no result-source-diagnostic"),
    QT_TRANSLATE_NOOP("Deviation", "The association is accepted with a diagnostic other than null"),
    QT_TRANSLATE_NOOP("Deviation", "The AARE holds a diagnostic that does not exist"),
    QT_TRANSLATE_NOOP("Deviation", "A rejecting AARE holds no user-information"),
    QT_TRANSLATE_NOOP("Deviation", "An accepting AARE holds no user-information"),
    QT_TRANSLATE_NOOP("Deviation", "The conformance block has the tag 5F without 1F"),
    QT_TRANSLATE_NOOP("Deviation", "The meter grants services that were not proposed"),
    QT_TRANSLATE_NOOP("Deviation", "The meter's PDU size is 0, which means no limit"),
    QT_TRANSLATE_NOOP("Deviation", "The meter's PDU size is smaller than the least that is allowed"),
    QT_TRANSLATE_NOOP("Deviation", "The VAA name is not the one of the referencing method"),
    QT_TRANSLATE_NOOP("Deviation", "The DLMS version is not 6"),
    QT_TRANSLATE_NOOP("Deviation", "The InitiateResponse holds a quality of service"),
    QT_TRANSLATE_NOOP("Deviation", "An AARQ is answered with an error APDU in place of an AARE"),
    QT_TRANSLATE_NOOP("Deviation", "An AARQ is refused because an earlier association is still open"),
    QT_TRANSLATE_NOOP("Deviation", "The RLRE breaks its own lengths"),
    QT_TRANSLATE_NOOP("Deviation", "The user-information of the RLRE cannot be decoded"),
    QT_TRANSLATE_NOOP("Deviation", "The RLRE gives no reason"),
    QT_TRANSLATE_NOOP("Deviation", "The RLRE gives a reason other than normal"),
    QT_TRANSLATE_NOOP("Deviation", "An RLRQ is answered with an error APDU or another APDU than an RLRE"),
    QT_TRANSLATE_NOOP("Deviation", "The meter does not answer an RLRQ"),
    QT_TRANSLATE_NOOP("Deviation", "Octets stand behind a value"),
    QT_TRANSLATE_NOOP("Deviation", "A length or a count has more octets than it needs"),
    QT_TRANSLATE_NOOP("Deviation", "A boolean is neither 00 nor 01"),
    QT_TRANSLATE_NOOP("Deviation", "Bits behind the end of a bit-string are set"),
    QT_TRANSLATE_NOOP("Deviation", "A visible-string holds octets that are no visible characters"),
    QT_TRANSLATE_NOOP("Deviation", "An answer changes the service class or the priority of its request"),
    QT_TRANSLATE_NOOP("Deviation", "An answer has another invoke-id than its request"),
    QT_TRANSLATE_NOOP("Deviation", "A request is answered by another service"),
    QT_TRANSLATE_NOOP("Deviation", "The blocks of a long answer count from 0"),
    QT_TRANSLATE_NOOP("Deviation", "A block of a long answer is empty"),
    QT_TRANSLATE_NOOP("Deviation", "A block comes out of order or twice"),
    QT_TRANSLATE_NOOP("Deviation", "The last block comes before the value is whole"),
    QT_TRANSLATE_NOOP("Deviation", "The value is whole but no block is marked as the last one"),
    QT_TRANSLATE_NOOP("Deviation", "A transfer in blocks ends with another kind of answer"),
    QT_TRANSLATE_NOOP("Deviation", "The blocks of an ACTION hold the bare value without its result"),
    QT_TRANSLATE_NOOP("Deviation", "A request for a list is refused as a whole"),
    QT_TRANSLATE_NOOP("Deviation", "A list has another number of results than was asked for"),
    QT_TRANSLATE_NOOP("Deviation", "A value read in a list differs from the value read alone"),
    QT_TRANSLATE_NOOP("Deviation", "A value read in small blocks differs from the value read whole"),
    QT_TRANSLATE_NOOP("Deviation", "An APDU is longer than the PDU size that was proposed"),
    QT_TRANSLATE_NOOP("Deviation", "A service of the granted conformance block is refused"),
    QT_TRANSLATE_NOOP("Deviation", "A service works that the conformance block does not grant"),
    QT_TRANSLATE_NOOP("Deviation", "An attribute is refused by an exception-response"),
    QT_TRANSLATE_NOOP("Deviation", "A data-access-result does not exist"),
    QT_TRANSLATE_NOOP("Deviation", "An action-result does not exist"),
    QT_TRANSLATE_NOOP("Deviation", "A request is refused for another reason than the standard's"),
    QT_TRANSLATE_NOOP("Deviation", "A request that must be refused is answered with a value"),
    QT_TRANSLATE_NOOP("Deviation", "A notification comes although it was not negotiated"),
    QT_TRANSLATE_NOOP("Deviation", "The time of a notification carries a type tag"),
    QT_TRANSLATE_NOOP("Deviation", "The time of a notification is impossible"),
    QT_TRANSLATE_NOOP("Deviation", "An attribute has another type than its class gives it"),
    QT_TRANSLATE_NOOP("Deviation", "A date-time is sent as date-time where an octet-string is specified, or the reverse"),
    QT_TRANSLATE_NOOP("Deviation", "A date-time has fields that are impossible"),
    QT_TRANSLATE_NOOP("Deviation", "The day of the week does not fit the date"),
    QT_TRANSLATE_NOOP("Deviation", "The clock does not say how far it is from UTC"),
    QT_TRANSLATE_NOOP("Deviation", "The deviation of the clock has the wrong sign"),
    QT_TRANSLATE_NOOP("Deviation", "The deviation of the clock is outside its range"),
    QT_TRANSLATE_NOOP("Deviation", "The clock says of itself that it is invalid or doubtful"),
    QT_TRANSLATE_NOOP("Deviation", "The daylight-saving bit does not fit the deviation and the time zone"),
    QT_TRANSLATE_NOOP("Deviation", "The object list cannot be read"),
    QT_TRANSLATE_NOOP("Deviation", "An object stands twice in the object list"),
    QT_TRANSLATE_NOOP("Deviation", "An object is missing that every meter must have"),
    QT_TRANSLATE_NOOP("Deviation", "An object has an interface class that this program does not know"),
    QT_TRANSLATE_NOOP("Deviation", "An object has a version of its class that this program does not know"),
    QT_TRANSLATE_NOOP("Deviation", "The object list names an attribute or method that the class does not have"),
    QT_TRANSLATE_NOOP("Deviation", "The object list leaves out an attribute of the class"),
    QT_TRANSLATE_NOOP("Deviation", "An access mode does not exist in this version of the association class"),
    QT_TRANSLATE_NOOP("Deviation", "An attribute that the object list calls readable is refused"),
    QT_TRANSLATE_NOOP("Deviation", "The logical name in attribute 1 is not the name of the object"),
    QT_TRANSLATE_NOOP("Deviation", "The object list offers a password or key for reading"),
    QT_TRANSLATE_NOOP("Deviation", "The invocation counter of a security setup is not in the object list"),
    QT_TRANSLATE_NOOP("Deviation", "A register has no scaler and unit"),
    QT_TRANSLATE_NOOP("Deviation", "A register has a unit that does not exist"),
    QT_TRANSLATE_NOOP("Deviation", "A profile captures an object that the object list does not hold"),
    QT_TRANSLATE_NOOP("Deviation", "A sorted profile names a sort object that it does not capture"),
    QT_TRANSLATE_NOOP("Deviation", "A profile has another number of rows than it says"),
    QT_TRANSLATE_NOOP("Deviation", "A profile says that it has more rows than it can hold"),
    QT_TRANSLATE_NOOP("Deviation", "Rows are missing that the capture period promises"),
    QT_TRANSLATE_NOOP("Deviation", "Rows are not in the order that the profile names"),
    QT_TRANSLATE_NOOP("Deviation", "Two rows have the same time"),
    QT_TRANSLATE_NOOP("Deviation", "A row has another number of cells than the profile captures"),
    QT_TRANSLATE_NOOP("Deviation", "The clock of a row is left out and nothing says what it was"),
    QT_TRANSLATE_NOOP("Deviation", "Selective access was granted but is refused"),
    QT_TRANSLATE_NOOP("Deviation", "Selective access is accepted but its limits are not kept"),
    QT_TRANSLATE_NOOP("Deviation", "The meter does not answer a request that is allowed"),
    QT_TRANSLATE_NOOP("Deviation", "The meter ends the connection after a request that is allowed"),
    QT_TRANSLATE_NOOP("Deviation", "It is read as it was meant."),
    QT_TRANSLATE_NOOP("Deviation", "It is left out; the rest is used."),
    QT_TRANSLATE_NOOP("Deviation", "The defaults of the standard are used."),
    QT_TRANSLATE_NOOP("Deviation", "The smaller of the two limits is kept."),
    QT_TRANSLATE_NOOP("Deviation", "The frame is dropped and asked for again."),
    QT_TRANSLATE_NOOP("Deviation", "The same is asked for in a simpler way."),
    QT_TRANSLATE_NOOP("Deviation", "The connection is made anew and the work goes on."),
    QT_TRANSLATE_NOOP("Deviation", "The association counts as ended."),
    QT_TRANSLATE_NOOP("Deviation", "The answer is not used."),
    QT_TRANSLATE_NOOP("Deviation", "The value is shown as it came."),
    QT_TRANSLATE_NOOP("Deviation", "The value is kept and marked as doubtful."),
    QT_TRANSLATE_NOOP("Deviation", "The time is derived by the rule of the meter profile and marked as derived."),
    QT_TRANSLATE_NOOP("Deviation", "What is missing is named; nothing is filled in."),
    QT_TRANSLATE_NOOP("Deviation", "It is skipped; everything else is read."),
    QT_TRANSLATE_NOOP("Deviation", "It is not read."),
    QT_TRANSLATE_NOOP("Deviation", "It is recorded."),
    QT_TRANSLATE_NOOP("Deviation", "note"),
    QT_TRANSLATE_NOOP("Deviation", "minor"),
    QT_TRANSLATE_NOOP("Deviation", "major"),
    QT_TRANSLATE_NOOP("Deviation", "severe"),
};

}  // namespace

QString words(dlms::Deviation deviation) { return inLanguage(dlms::entryOf(deviation).name); }
QString words(dlms::Remedy remedy) { return inLanguage(dlms::sentence(remedy)); }
QString words(dlms::Severity severity) { return inLanguage(dlms::name(severity)); }

QString clauseOf(dlms::Deviation deviation) {
    const auto& entry = dlms::entryOf(deviation);
    return QString::fromLatin1(entry.document.data(), static_cast<qsizetype>(entry.document.size())) + QStringLiteral(", ") +
           QString::fromLatin1(entry.clause.data(), static_cast<qsizetype>(entry.clause.size()));
}

Sentences Explainer::deviation(const Error& error) {
    const auto count = static_cast<std::int64_t>(dlms::deviationTable().size());
    const bool known = error.detail >= 1 && error.detail <= count;
    const auto what = static_cast<dlms::Deviation>(error.detail);
    return {QStringLiteral("Deviates"),
            known ? tr("The meter departs from the standard, and departures are not tolerated here: %1.").arg(words(what))
                  : tr("The meter departs from the standard, and departures are not tolerated here."),
            {tr("The firmware of the meter has a fault."), tr("The meter follows another edition of the standard.")},
            tr("Read the meter without strict mode, or name the departure as known in the meter profile.")};
}

}  // namespace ami::app
