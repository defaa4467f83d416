#pragma once

#include <QString>
#include <span>

#include "protocol/dlms/Obis.h"

namespace ami::app {

/// What an OBIS code stands for, in the language in force; empty for codes without a standard meaning. The names are those of
/// dlms::obisWords(), piece by piece.
QString obisName(const dlms::Obis& obis);

/// The pieces as the translation tools see them, in English.
std::span<const char* const> translatableObisTexts();

}  // namespace ami::app
