#pragma once

#include <QString>
#include <cstddef>
#include <string>

namespace ami::app::coap {

/// A name of the table in the language of the program; one that a person has added stays as it is.
QString translatedName(const std::string& name);
/// The names that translators know.
std::size_t translatableNames(const char* const** first);

}  // namespace ami::app::coap
