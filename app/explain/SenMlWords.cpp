#include <algorithm>

#include "app/explain/Explainer.h"
#include "protocol/mesh/SenMl.h"

namespace ami::app {

/// SenML (RFC 8428).
Sentences Explainer::sensorLists(const Error& error) {
    using ami::mesh::SenMlError;
    const auto code = static_cast<SenMlError>(error.code);
    const QStringList foreign{tr("The device does not keep to RFC 8428."), tr("The content format that it gives is wrong."), tr("The message was cut off.")};
    const std::int64_t record = std::max<std::int64_t>(error.detail + 1, 1);  // people count from one
    const QString next = tr("Look at the octets; if they are complete, tell the device's maker.");
    // A switch without default says when a code has no words; numbers that are none fall through.
    QString what;
    switch (code) {
        case SenMlError::Json: what = tr("The list of measurements is not JSON (at octet %1).").arg(error.detail); break;
        case SenMlError::Cbor: what = tr("The list of measurements is not CBOR (at octet %1).").arg(error.detail); break;
        case SenMlError::NotAPack: what = tr("The message is no list of measurements (record %1).").arg(record); break;
        case SenMlError::TooLarge: what = tr("The list of measurements is too large (%1 octets).").arg(error.detail); break;
        case SenMlError::TooMany: what = tr("The list has too many measurements."); break;
        case SenMlError::TooDeep: what = tr("The list of measurements is nested too deeply."); break;
        case SenMlError::Field: what = tr("A field of measurement %1 stands there twice or has the wrong type.").arg(record); break;
        case SenMlError::Version: what = tr("The list of measurements is of a version that this program does not know (record %1).").arg(record); break;
        case SenMlError::MustUnderstand: what = tr("Measurement %1 has a field that must be understood and is not.").arg(record); break;
        case SenMlError::Name: what = tr("The name of measurement %1 is empty, too long, or has characters that are not allowed.").arg(record); break;
        case SenMlError::ValueMissing: what = tr("Measurement %1 has a name and no value.").arg(record); break;
        case SenMlError::TwoValues: what = tr("Measurement %1 has more than one value.").arg(record); break;
        case SenMlError::Number: what = tr("A number of measurement %1 is too large to be kept exactly.").arg(record); break;
    }
    if (what.isEmpty()) return {};
    return {QStringLiteral("SenMl") + QLatin1String(name(code)), what, foreign, next};
}

}  // namespace ami::app
