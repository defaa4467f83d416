#pragma once

#include <QString>
#include <cstddef>
#include <cstdint>
#include <string>

namespace ami::app::coap {

/// A name of the table in the language of the program; one that a person has added stays as it is.
QString translatedName(const std::string& name);
/// A content format for people: its media type, or its number in words.
QString formatWords(std::uint16_t number);
/// The names that translators know.
std::size_t translatableNames(const char* const** first);

}  // namespace ami::app::coap
