#pragma once

#include <QString>

#include "protocol/dlms/Deviation.h"

namespace ami::app {

/// "Octets stand behind a value", in the person's language.
QString words(dlms::Deviation deviation);
/// What AMI Field does about it, a sentence.
QString words(dlms::Remedy remedy);
/// "note", "minor", "major", "severe".
QString words(dlms::Severity severity);
/// "IEC 62056-5-3, 9.5": the same in every language.
QString clauseOf(dlms::Deviation deviation);

}  // namespace ami::app
