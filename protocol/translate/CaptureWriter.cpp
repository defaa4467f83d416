#include "protocol/translate/CaptureWriter.h"

#include <algorithm>
#include <utility>

/// @spec draft-ietf-opsawg-pcapng (blocks, options), Wireshark epan/exported_pdu.h (tags of link type 252)
namespace ami::translate {
namespace {

constexpr std::uint32_t sectionBlock = 0x0A0D0D0A, interfaceBlock = 1, enhancedBlock = 6;
constexpr std::uint16_t exportedPdu = 252;
constexpr std::uint16_t optComment = 1, shbUserApplication = 4, ifName = 2, ifResolution = 9, epbFlags = 2;
constexpr std::uint16_t tagDissector = 12, tagDirection = 35, tagEnd = 0;

void put16(Bytes& out, std::uint16_t value) {
    out.push_back(static_cast<std::uint8_t>(value));
    out.push_back(static_cast<std::uint8_t>(value >> 8));
}

void put32(Bytes& out, std::uint32_t value) {
    put16(out, static_cast<std::uint16_t>(value));
    put16(out, static_cast<std::uint16_t>(value >> 16));
}

void pad(Bytes& out) {
    while (out.size() % 4 != 0) out.push_back(0);
}

/// Tags are big-endian, whatever the file is.
void putTag(Bytes& out, std::uint16_t tag, BytesView value) {
    for (const auto number : {tag, static_cast<std::uint16_t>((value.size() + 3) / 4 * 4)}) {
        out.push_back(static_cast<std::uint8_t>(number >> 8));
        out.push_back(static_cast<std::uint8_t>(number));
    }
    append(out, value);
    pad(out);
}

bool looksLikeDlms(BytesView octets) {
    if (octets.empty()) return false;
    return octets[0] == 0x7E || (octets.size() >= 2 && octets[0] == 0 && octets[1] == 1);
}

std::string maskedWords(const std::vector<Range>& masked) {
    std::string words;
    for (const Range& range : masked) {
        words += words.empty() ? "masked octets: " : ", ";
        words += std::to_string(range.offset);
        if (range.length > 1) words += '-' + std::to_string(range.end() - 1);
    }
    return words;
}

BytesView octetsOf(std::string_view text) { return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}; }

}  // namespace

CaptureWriter::CaptureWriter(std::string_view interface, std::string_view application) {
    put32(body_, 0x1A2B3C4D);
    put16(body_, 1);
    put16(body_, 0);
    for (int i = 0; i < 8; ++i) body_.push_back(0xFF);  // length of the section: not known
    option(shbUserApplication, octetsOf(application));
    option(0, {});
    block(sectionBlock);
    put16(body_, exportedPdu);
    put16(body_, 0);
    put32(body_, 0);
    option(ifName, octetsOf(interface));
    constexpr std::uint8_t nanoseconds[] = {9};
    option(ifResolution, nanoseconds);
    option(0, {});
    block(interfaceBlock);
}

void CaptureWriter::option(std::uint16_t code, BytesView value) {
    const auto length = static_cast<std::uint16_t>(std::min<std::size_t>(value.size(), 0xFFFC));
    put16(body_, code);
    put16(body_, length);
    append(body_, value.first(length));
    pad(body_);
}

void CaptureWriter::block(std::uint32_t type) {
    pad(body_);
    const auto length = static_cast<std::uint32_t>(body_.size() + 12);
    put32(out_, type);
    put32(out_, length);
    append(out_, body_);
    put32(out_, length);
    body_.clear();
}

void CaptureWriter::note(std::string_view words) {
    if (!notes_.empty()) notes_ += '\n';
    notes_ += words;
}

void CaptureWriter::packet(std::uint64_t nanoseconds, Party sender, BytesView octets, const std::vector<Range>& masked) {
    const bool fromClient = sender == Party::Client;
    Bytes data;
    putTag(data, tagDissector, octetsOf(looksLikeDlms(octets) ? "dlms" : "data"));
    const std::uint8_t direction[] = {0, 0, 0, static_cast<std::uint8_t>(fromClient ? 0 : 1)};
    if (sender != Party::Unknown) putTag(data, tagDirection, direction);
    putTag(data, tagEnd, {});
    append(data, octets);
    put32(body_, 0);
    put32(body_, static_cast<std::uint32_t>(nanoseconds >> 32));
    put32(body_, static_cast<std::uint32_t>(nanoseconds));
    put32(body_, static_cast<std::uint32_t>(data.size()));
    put32(body_, static_cast<std::uint32_t>(data.size()));
    append(body_, data);
    pad(body_);
    std::string words = std::exchange(notes_, {});
    if (!masked.empty()) words += (words.empty() ? "" : "\n") + maskedWords(masked);
    if (!words.empty()) option(optComment, octetsOf(words));
    if (sender != Party::Unknown) {
        Bytes flags;
        put32(flags, fromClient ? 2 : 1);  // outbound, inbound
        option(epbFlags, flags);
    }
    option(0, {});
    block(enhancedBlock);
}

Bytes CaptureWriter::take() { return std::exchange(out_, {}); }

}  // namespace ami::translate
