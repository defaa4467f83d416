#pragma once

#include <string>
#include <string_view>

#include "protocol/translate/Dialogue.h"
#include "protocol/translate/Tree.h"

/// What values mean, by the catalogue of interface classes and by what the dialogue said before.
namespace ami::translate {

/// "Register 1.0.1.8.0.255 attribute 2 value".
std::string targetNote(const Target& target);
/// "3:1.0.1.8.0.255:2", the way that the command line writes it.
std::string targetText(const Target& target);
/// Name of the attribute or method; empty when it is unknown.
std::string_view memberName(const Target& target);

/// Its value is a key, password or PIN.
bool isSecret(const Target& target);
/// Hides every string below.
void hideStrings(Node& node);

/// Puts names and meanings to a value node (and what is below it). @p target: whose value it is, nullptr when nobody knows.
/// Remembers scalers, units and columns for values that come later.
void explainValue(Node& value, const Target* target, const Dissection& dissection, Conversation& conversation);
/// The parameters of selective access to a Profile generic. @spec IEC 62056-6-2 4.3.6.3
void explainSelection(Node& value, std::uint8_t selector, const Dissection& dissection);
/// The same for the parameters of a method.
void explainParameters(Node& value, const Target& method, const Dissection& dissection);

}  // namespace ami::translate
