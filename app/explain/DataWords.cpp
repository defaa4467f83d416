#include "app/explain/Explainer.h"
#include "protocol/dlms/Axdr.h"

namespace ami::app {

Sentences Explainer::data(const Error& error) {
    using dlms::DataError;
    switch (static_cast<DataError>(error.code)) {
        case DataError::Truncated:
            return {QStringLiteral("Truncated"),
                    tr("The value ends too early, after %1 octets.").arg(error.detail),
                    {tr("A part of a long answer was lost."), tr("The firmware announces more elements than it sends.")},
                    tr("Read the object again; if it stays, send the trace to support.")};
        case DataError::UnknownTag:
            return {QStringLiteral("UnknownTag"),
                    tr("The value has a type that DLMS does not know (%1).").arg(error.detail),
                    {tr("The maker uses a type of its own."), tr("The value is shifted by a firmware fault.")},
                    tr("Send the trace to support; the other objects can still be read.")};
        case DataError::BadLength:
            return {QStringLiteral("BadLength"),
                    tr("The value announces a length that cannot be right."),
                    {tr("The firmware encodes lengths wrongly."), tr("Octets were lost on the line.")},
                    tr("Read the object again, or a smaller part of it.")};
        case DataError::TooDeep:
            return {QStringLiteral("TooDeep"),
                    tr("The value is nested deeper than any real object."),
                    {tr("The firmware has a fault, or the answer is an attack.")},
                    tr("Leave this object out and report the meter's firmware.")};
        case DataError::TooManyNodes:
            return {QStringLiteral("TooManyNodes"),
                    tr("The value has more elements than one reading may hold."),
                    {tr("The period asked for is very long.")},
                    tr("Ask for a shorter period or fewer columns.")};
        case DataError::BadTypeDescription:
            return {QStringLiteral("BadTypeDescription"),
                    tr("The packed table does not fit its own description."),
                    {tr("The firmware packs this table wrongly.")},
                    tr("Ask for single columns, or send the trace to support.")};
        case DataError::TrailingBytes:
            return {QStringLiteral("TrailingBytes"),
                    tr("%1 octets stand behind the value that do not belong to it.").arg(error.detail),
                    {tr("The firmware pads its answers."), tr("Two answers ran together.")},
                    tr("Read the object again; if it stays, send the trace to support.")};
        case DataError::WrongType:
            return {QStringLiteral("WrongType"),
                    tr("The object holds a value of another type (%1) than the standard says.").arg(error.detail),
                    {tr("The maker fills this object in its own way."), tr("The class number belongs to another object.")},
                    tr("Read it as a raw value, or take the class from the object list.")};
        case DataError::BadRow:
            return {QStringLiteral("BadRow"),
                    tr("Row %1 of the profile does not have the columns that the meter announced.").arg(error.detail + 1),
                    {tr("The columns were changed while the profile was read."), tr("The firmware packs this profile wrongly.")},
                    tr("Read the profile again; if it stays, send the trace to support.")};
        case DataError::BadClock:
            return {QStringLiteral("BadClock"),
                    tr("Row %1 of the profile has no usable time.").arg(error.detail + 1),
                    {tr("The meter's clock was not set when the row was stored."),
                     tr("The meter leaves out times that cannot be worked out from the row before.")},
                    tr("Ask for rows after the clock was set, or read the profile by entry numbers.")};
        case DataError::NoTimeBase:
            return {QStringLiteral("NoTimeBase"),
                    tr("Row %1 of the profile has a local time without its distance from UTC.").arg(error.detail + 1),
                    {tr("The meter's clock does not know its time zone.")},
                    tr("Give the time zone that the meter keeps, then read again.")};
        case DataError::NoBaseValue:
            return {QStringLiteral("NoBaseValue"),
                    tr("Row %1 of the profile holds a difference, but no value came before it.").arg(error.detail + 1),
                    {tr("The first rows of the answer were lost."), tr("The firmware packs this profile wrongly.")},
                    tr("Read the profile again from an earlier row.")};
    }
    return {};
}

}  // namespace ami::app
