#pragma once

#include <QString>

#include "protocol/dlms/Obis.h"

namespace ami::ui {

/// What an OBIS code stands for, in the language in force; empty when this list does not know it. @spec IEC 62056-6-1
QString obisName(const dlms::Obis& obis);

}  // namespace ami::ui
