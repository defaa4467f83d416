#include "app/keys/PskFile.h"

#include <algorithm>
#include <optional>

#include "app/keys/KeyError.h"
#include "app/keys/SecretFile.h"
#include "protocol/base/HexDigit.h"
#include "protocol/mdms/Reading.h"

namespace ami::app {

namespace {

constexpr std::size_t fileLimit = 16 * 1024 * 1024;
constexpr std::size_t shortestKey = 16, longestKey = 64, longestIdentity = 128;

Unexpected wrong(KeyError code, std::int64_t line) { return fail(Fault::Malformed, Layer::Keys, code, line); }

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

/// The next word of a line; empty at its end.
std::string_view word(std::string_view& line) {
    while (!line.empty() && isBlank(line.front())) line.remove_prefix(1);
    std::size_t end = 0;
    while (end < line.size() && !isBlank(line[end])) ++end;
    const std::string_view found = line.substr(0, end);
    line.remove_prefix(end);
    return found;
}

/// Calls @p take with each line that says something and its number.
template <typename Take>
Result<void> eachLine(std::string_view text, Take&& take) {
    for (std::int64_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        std::string_view ahead = line;
        const std::string_view first = word(ahead);
        if (first.empty() || first.front() == '#') continue;
        if (auto taken = take(line, number); !taken) return taken;
    }
    return {};
}

std::optional<crypto::SecureBytes> keyOf(std::string_view digits) {
    if (digits.size() % 2 != 0 || digits.size() / 2 < shortestKey || digits.size() / 2 > longestKey) return std::nullopt;
    crypto::SecureBytes key(digits.size() / 2);
    for (std::size_t i = 0; i < digits.size(); i += 2) {
        const int high = hexDigit(digits[i]);
        const int low = hexDigit(digits[i + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        key.writable()[i / 2] = static_cast<std::uint8_t>(high << 4 | low);
    }
    return key;
}

}  // namespace

bool MeterRights::cover(const std::string& meter) const { return any || std::find(meters.begin(), meters.end(), meter) != meters.end(); }

Result<MeterRights> MeterRights::parse(std::string_view text) {
    MeterRights rights;
    if (text == "*") {
        rights.any = true;
        return rights;
    }
    while (true) {
        const std::size_t comma = std::min(text.find(','), text.size());
        const std::string_view meter = text.substr(0, comma);
        if (meter.empty() || meter.size() > longestIdentity || !mdms::isPlainText(meter)) return wrong(KeyError::BadValue, 0);
        rights.meters.emplace_back(meter);
        if (comma == text.size()) return rights;
        text.remove_prefix(comma + 1);
    }
}

Result<PskFile> PskFile::read(const std::string& fileOrDash) {
    auto file = SecretFile::open(fileOrDash);
    if (!file) return Unexpected(file.error());
    const auto text = file->readAll(fileLimit);
    if (!text) return Unexpected(text.error());
    return parse(text->view());
}

Result<PskFile> PskFile::parse(BytesView text) {
    PskFile file;
    const auto taken = eachLine({reinterpret_cast<const char*>(text.data()), text.size()}, [&](std::string_view line, std::int64_t number) -> Result<void> {
        const std::string_view identity = word(line);
        const std::string_view digits = word(line);
        const std::string_view meters = word(line);
        if (digits.empty()) return wrong(KeyError::NotALine, number);
        if (!word(line).empty() || identity.size() > longestIdentity || !mdms::isPlainText(identity)) return wrong(KeyError::BadValue, number);
        auto key = keyOf(digits);
        if (!key) return wrong(KeyError::BadLength, number);
        auto rights = MeterRights::parse(meters.empty() ? identity : meters);
        if (!rights) return wrong(KeyError::BadValue, number);
        if (!file.entries_.emplace(std::string(identity), Entry{std::move(*key), std::move(*rights)}).second) {
            return wrong(KeyError::RepeatedName, number);
        }
        return {};
    });
    if (!taken) return Unexpected(taken.error());
    return file;
}

const PskFile::Entry* PskFile::find(std::string_view identity) const {
    const auto found = entries_.find(identity);
    return found == entries_.end() ? nullptr : &found->second;
}

std::pair<std::string, const PskFile::Entry*> PskFile::of(const std::vector<std::string>& names) const {
    for (const std::string& name : names) {
        if (name.empty()) continue;
        if (const Entry* own = find(name); own && own->rights.cover(name)) return {name, own};
        for (const auto& [identity, entry] : entries_) {
            if (!entry.rights.any && entry.rights.cover(name)) return {identity, &entry};
        }
    }
    for (const auto& [identity, entry] : entries_) {
        if (entry.rights.any) return {identity, &entry};
    }
    return {};
}

std::pair<std::string, const PskFile::Entry*> PskFile::first() const {
    if (entries_.empty()) return {};
    return {entries_.begin()->first, &entries_.begin()->second};
}

Result<CertificateRights> CertificateRights::read(const std::string& file) {
    const auto text = readPublicFile(file, fileLimit);
    if (!text) return Unexpected(text.error());
    return parse(toText(*text));
}

Result<CertificateRights> CertificateRights::parse(std::string_view text) {
    CertificateRights rights;
    const auto taken = eachLine(text, [&](std::string_view line, std::int64_t number) -> Result<void> {
        const std::string_view lfdi = word(line);
        auto meters = MeterRights::parse(word(line));
        if (lfdi.size() != 40 || !fromHex(lfdi)) return wrong(KeyError::BadLength, number);
        if (!meters || !word(line).empty()) return wrong(KeyError::BadValue, number);
        if (!rights.entries_.emplace(toHex(*fromHex(lfdi)), std::move(*meters)).second) return wrong(KeyError::RepeatedName, number);
        return {};
    });
    if (!taken) return Unexpected(taken.error());
    return rights;
}

MeterRights CertificateRights::of(const std::string& lfdi, const std::string& commonName) const {
    if (const auto found = entries_.find(lfdi); found != entries_.end()) return found->second;
    return {false, {commonName}};
}

}  // namespace ami::app
