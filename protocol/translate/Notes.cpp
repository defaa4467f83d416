#include "protocol/translate/Notes.h"

#include <array>
#include <chrono>
#include <cstdio>

#include "protocol/dlms/Cosem.h"
#include "protocol/dlms/DateTime.h"
#include "protocol/dlms/Obis.h"
#include "protocol/dlms/ObisName.h"

namespace ami::translate {
namespace {

std::uint32_t numberOf(BytesView octets) {
    std::uint32_t number = 0;
    for (const std::uint8_t octet : octets) number = number << 8 | octet;
    return number;
}

std::string twoDigits(unsigned value) {
    if (value == 0xFF) return "*";
    char text[8];
    std::snprintf(text, sizeof text, "%02u", value);
    return text;
}

std::string applicationContext(BytesView identifier) {
    constexpr std::array<std::string_view, 5> words{"", "logical names, no ciphering", "short names, no ciphering",
                                                    "logical names with ciphering", "short names with ciphering"};
    constexpr std::array<std::uint8_t, 6> start{0x60, 0x85, 0x74, 0x05, 0x08, 0x01};
    if (identifier.size() != 7 || !std::equal(start.begin(), start.end(), identifier.begin())) return {};
    const std::uint8_t arc = identifier[6];
    return "2.16.756.5.8.1." + std::to_string(arc) + (arc >= 1 && arc < words.size() ? ", " + std::string(words[arc]) : std::string());
}

std::string mechanism(BytesView identifier) {
    constexpr std::array<std::string_view, 8> words{"lowest level security", "low level security: password", "high level security of the maker",
        "high level security MD5", "high level security SHA-1", "high level security GMAC", "high level security SHA-256",
        "high level security ECDSA"};
    constexpr std::array<std::uint8_t, 6> start{0x60, 0x85, 0x74, 0x05, 0x08, 0x02};
    if (identifier.size() != 7 || !std::equal(start.begin(), start.end(), identifier.begin())) return {};
    const std::uint8_t arc = identifier[6];
    return "2.16.756.5.8.2." + std::to_string(arc) + (arc < words.size() ? ", " + std::string(words[arc]) : std::string());
}

std::string invoke(std::uint32_t id, bool confirmed, bool high) {
    return "id " + std::to_string(id) + (confirmed ? ", confirmed" : ", unconfirmed") + (high ? ", high priority" : ", normal priority");
}

std::string longInvoke(std::uint32_t value) {
    std::string note = invoke(value & 0xFFFFFF, (value >> 30 & 1) != 0, (value >> 31) != 0);
    if (value >> 28 & 1) note += ", self-descriptive";
    if (value >> 29 & 1) note += ", stop processing on error";
    return note;
}

std::string blockControl(std::uint8_t control) {
    return "window " + std::to_string(control & 0x3F) + (control & 0x40 ? ", streaming" : "") + (control & 0x80 ? ", last block" : "");
}

}  // namespace

std::string classNote(std::uint16_t classId) { return std::string(dlms::className(classId)); }

std::string securityControlNote(std::uint8_t control) {
    std::string note;
    const auto put = [&](std::string_view word) { note += (note.empty() ? "" : ", ") + std::string(word); };
    if (control & 0x10) put("authenticated");
    if (control & 0x20) put("encrypted");
    if (!(control & 0x30)) put("no protection");
    if (control & 0x80) put("compressed");
    if (control & 0x40) put("broadcast key");
    put("suite " + std::to_string(control & 0x0F));
    return note;
}

std::string systemTitleNote(BytesView title) {
    if (title.size() != 8 || !isShowable(title.first(3))) return {};
    return toText(title.first(3)) + ' ' + toHex(title.subspan(3));
}

std::string timeNote(BytesView twelveOctets) {
    using namespace std::chrono;
    const auto time = dlms::DateTime::fromBytes(twelveOctets);
    if (!time) return {};
    std::string note = time->toString();
    const auto utc = time->toUtc();
    if (utc && time->deviation != 0) {
        const auto clock = hh_mm_ss(floor<seconds>(*utc - floor<days>(*utc)));
        char text[24];
        std::snprintf(text, sizeof text, ", %02d:%02d:%02d UTC", static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                      static_cast<int>(clock.seconds().count()));
        note += text;
    }
    if (time->deviation == dlms::DateTime::unspecifiedDeviation) note += ", deviation not specified";
    if (time->clockStatus != dlms::DateTime::any) {
        if (time->clockStatus & 0x01) note += ", invalid";
        if (time->clockStatus & 0x02) note += ", doubtful";
        if (time->clockStatus & 0x04) note += ", different clock base";
        if (time->clockStatus & 0x08) note += ", invalid clock status";
    }
    return note;
}

std::string dateNote(BytesView fiveOctets) {
    if (fiveOctets.size() != 5) return {};
    Bytes whole(fiveOctets.begin(), fiveOctets.end());
    whole.insert(whole.end(), {0xFF, 0xFF, 0xFF, 0xFF, 0x80, 0x00, 0xFF});
    const auto date = dlms::DateTime::fromBytes(whole);
    if (!date) return {};
    const std::string text = date->toString();
    return text.substr(0, text.find(' '));
}

std::string timeOfDayNote(BytesView fourOctets) {
    if (fourOctets.size() != 4) return {};
    const auto within = [](std::uint8_t value, std::uint8_t largest) { return value <= largest || value == 0xFF; };
    if (!within(fourOctets[0], 23) || !within(fourOctets[1], 59) || !within(fourOctets[2], 59) || !within(fourOctets[3], 99)) return {};
    std::string text = twoDigits(fourOctets[0]) + ':' + twoDigits(fourOctets[1]) + ':' + twoDigits(fourOctets[2]);
    if (fourOctets[3] != 0xFF && fourOctets[3] != 0) text += '.' + twoDigits(fourOctets[3]);
    return text;
}

void describe(Node& node, Meaning meaning, BytesView octets) {
    switch (meaning) {
    case Meaning::None:
    case Meaning::Secret:
    case Meaning::BlockData: return;
    case Meaning::InvokeId: node.note = invoke(octets[0] & 0x0F, (octets[0] & 0x40) != 0, (octets[0] & 0x80) != 0); return;
    case Meaning::LongInvokeId: node.note = longInvoke(numberOf(octets)); return;
    case Meaning::ClassId: node.note = classNote(static_cast<std::uint16_t>(numberOf(octets))); return;
    case Meaning::LogicalName: node.note = dlms::obisName(dlms::Obis::fromBytes(octets).value_or(dlms::Obis())); return;
    case Meaning::AttributeId:
        if (octets[0] == 0) node.note = "all attributes";
        return;
    case Meaning::MethodId: return;
    case Meaning::DateTime:
        if (octets.empty()) {
            node.note = "not given";
        } else if (node.note = timeNote(octets); node.note.empty() && node.kind == Kind::Ok) {
            node.kind = Kind::Warning;
            node.problem = {ProblemCode::ImpossibleTime, 0, 0};
        }
        return;
    case Meaning::SystemTitle: node.note = systemTitleNote(octets); return;
    case Meaning::ShortName: node.note = octets.size() == 2 && numberOf(octets) == 0x0007 ? "logical names" : ""; return;
    case Meaning::BlockControl: node.note = blockControl(octets[0]); return;
    case Meaning::ApplicationContext: node.note = applicationContext(octets); return;
    case Meaning::Mechanism: node.note = mechanism(octets); return;
    case Meaning::AuthenticationValue:
        if (node.secret) node.note = "password";
        else node.note = isShowable(octets) ? "challenge \"" + toText(octets) + '"' : "challenge";
        return;
    case Meaning::PduSize:
        if (numberOf(octets) == 0) node.note = "no limit";
        return;
    }
}

void describeTime(Node& node, std::uint8_t dataTag, BytesView octets) {
    node.note = dataTag == 25 ? timeNote(octets) : dataTag == 26 ? dateNote(octets) : timeOfDayNote(octets);
    if (!node.note.empty() || node.kind != Kind::Ok) return;
    node.kind = Kind::Warning;
    node.problem = {ProblemCode::ImpossibleTime, 0, 0};
}

void describeString(Node& node, bool octetString, BytesView octets) {
    if (octets.empty()) return;
    if (octetString && octets.size() == 12) {
        const auto time = dlms::DateTime::fromBytes(octets);
        // Twelve octets of text can be a time by chance: a year of four digits tells.
        if (time && (time->year == dlms::DateTime::anyYear || (time->year >= 1970 && time->year < 2200))) {
            node.note = timeNote(octets);
            return;
        }
    }
    if (octetString && octets.size() == 6) {
        const auto name = dlms::Obis::fromBytes(octets);
        if (name && name->a() <= 1 && (name->f() == 255 || name->f() <= 99)) {
            const std::string words = dlms::obisName(*name);
            if (!words.empty() || name->f() == 255) {
                node.note = name->toString() + (words.empty() ? "" : " " + words);
                return;
            }
        }
    }
    if (isShowable(octets) && octets.size() <= 1024) node.note = '"' + toText(octets) + '"';
}

}  // namespace ami::translate
