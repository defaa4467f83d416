#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "protocol/dlms/Obis.h"

/// What OBIS codes stand for. One source of names: programs that speak other languages translate each word of obisWords() by its text.
/// Media: abstract (A = 0), electricity (1), cooling (5), heat (6), gas (7), cold and hot water (8, 9).
/// @spec IEC 62056-6-1, EN 13757-1
namespace ami::dlms {

/// A piece of a name. %1 in the text stands for the number.
struct ObisWord {
    std::string_view text;
    int number = 0;
    bool close = false;  ///< follows the piece before it with a space; otherwise with a comma
    friend bool operator==(const ObisWord&, const ObisWord&) = default;
};

/// Pieces of the name in their order; none for a code without a standard meaning here.
/// A channel B above 0 is named, and a billing period F other than 255.
std::vector<ObisWord> obisWords(const Obis& obis);

/// The pieces in English: "Voltage L1", "Active energy import, tariff 2", "Load profile 1". Empty for codes without a standard meaning
/// here.
std::string obisName(const Obis& obis);

/// Every text that a piece can have, each once: what there is to translate.
std::vector<std::string_view> obisTexts();

}  // namespace ami::dlms
