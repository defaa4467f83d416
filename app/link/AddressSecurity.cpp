#include "app/link/AddressSecurity.h"

#include <algorithm>
#include <array>

namespace ami::app {
namespace {

using dlms::AuthenticationMechanism;
using dlms::CipheringForm;
using dlms::Protection;

template <typename Value>
struct Word {
    std::string_view text;
    Value value;
};

constexpr std::array<Word<AuthenticationMechanism>, 8> mechanisms{{
    {"none", AuthenticationMechanism::None},
    {"low", AuthenticationMechanism::LowLevel},
    {"high", AuthenticationMechanism::High},
    {"md5", AuthenticationMechanism::HighMd5},
    {"sha1", AuthenticationMechanism::HighSha1},
    {"gmac", AuthenticationMechanism::HighGmac},
    {"sha256", AuthenticationMechanism::HighSha256},
    {"ecdsa", AuthenticationMechanism::HighEcdsa},
}};

constexpr std::array<Word<CipheringForm>, 6> forms{{
    {"service", CipheringForm::Service},
    {"general", CipheringForm::General},
    {"identified", CipheringForm::Identified},
    {"wrapped", CipheringForm::Wrapped},
    {"onepass", CipheringForm::AgreedOnePass},
    {"static", CipheringForm::AgreedStatic},
}};

constexpr std::array<Word<bool Protection::*>, 3> parts{{
    {"auth", &Protection::authenticated},
    {"enc", &Protection::encrypted},
    {"sign", &Protection::isSigned},
}};

template <typename Words, typename Value>
std::string_view textOf(const Words& words, Value value) {
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& row) { return row.value == value; });
    return found == words.end() ? std::string_view("?") : found->text;
}

template <typename Words>
auto valueOf(const Words& words, std::string_view text) -> std::optional<decltype(words[0].value)> {
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& row) { return row.text == text; });
    if (found == words.end()) return std::nullopt;
    return found->value;
}

}  // namespace

std::string_view word(AuthenticationMechanism mechanism) { return textOf(mechanisms, mechanism); }

std::string_view word(CipheringForm form) { return textOf(forms, form); }

std::string word(const Protection& protection) {
    std::string text;
    for (const auto& part : parts) {
        if (!(protection.*part.value)) continue;
        if (!text.empty()) text += '+';
        text += part.text;
    }
    return text.empty() ? "none" : text;
}

std::optional<AuthenticationMechanism> mechanismOf(std::string_view text) { return valueOf(mechanisms, text); }

std::optional<CipheringForm> formOf(std::string_view text) { return valueOf(forms, text); }

std::optional<Protection> protectionOf(std::string_view text) {
    Protection protection;
    if (text == "none") return protection;
    for (;;) {
        const std::size_t plus = std::min(text.find('+'), text.size());
        const auto part = valueOf(parts, text.substr(0, plus));
        if (!part || protection.*(*part)) return std::nullopt;
        protection.*(*part) = true;
        if (plus == text.size()) return protection;
        text.remove_prefix(plus + 1);
    }
}

Protection usualProtection(AuthenticationMechanism mechanism) {
    const bool ciphered = mechanism >= AuthenticationMechanism::HighGmac;
    return {ciphered, ciphered, false};
}

bool needsKeys(AuthenticationMechanism mechanism, const Protection& protection) {
    return mechanism > AuthenticationMechanism::LowLevel || protection.any();
}

}  // namespace ami::app
