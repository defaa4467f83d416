#include "protocol/translate/Grammar.h"

#include <algorithm>
#include <array>
#include <vector>

#include "protocol/dlms/Data.h"
#include "protocol/translate/GrammarTypes.h"

namespace ami::translate {
namespace {

using namespace types;

constexpr Apdu plain(std::uint8_t tag, std::string_view name, const Type& type) { return {tag, 0, name, name, {name, &type}}; }
constexpr Apdu choice(std::uint8_t tag, std::uint8_t number, std::string_view service, std::string_view name, const Type& type) {
    return {tag, number, name, service, {name, &type}};
}
constexpr Apdu ciphered(std::uint8_t tag, std::string_view name) { return plain(tag, name, cipheredContent); }

/// In the order of their first octets.
const std::array table{
    plain(0x01, "initiateRequest", initiateRequest),
    plain(0x05, "readRequest", readRequest),
    plain(0x06, "writeRequest", writeRequest),
    plain(0x08, "initiateResponse", initiateResponse),
    plain(0x0C, "readResponse", readResponse),
    plain(0x0D, "writeResponse", writeResponse),
    plain(0x0E, "confirmedServiceError", confirmedServiceError),
    plain(0x0F, "data-notification", dataNotification),
    plain(0x10, "data-notification-confirm", dataNotificationConfirm),
    plain(0x16, "unconfirmedWriteRequest", writeRequest),
    plain(0x18, "informationReportRequest", informationReport),
    ciphered(0x21, "glo-initiateRequest"),
    ciphered(0x25, "glo-readRequest"),
    ciphered(0x26, "glo-writeRequest"),
    ciphered(0x28, "glo-initiateResponse"),
    ciphered(0x2C, "glo-readResponse"),
    ciphered(0x2D, "glo-writeResponse"),
    ciphered(0x2E, "glo-confirmedServiceError"),
    ciphered(0x36, "glo-unconfirmedWriteRequest"),
    ciphered(0x38, "glo-informationReportRequest"),
    ciphered(0x41, "ded-initiateRequest"),
    ciphered(0x45, "ded-readRequest"),
    ciphered(0x46, "ded-writeRequest"),
    ciphered(0x48, "ded-initiateResponse"),
    ciphered(0x4C, "ded-readResponse"),
    ciphered(0x4D, "ded-writeResponse"),
    ciphered(0x4E, "ded-confirmedServiceError"),
    ciphered(0x56, "ded-unconfirmedWriteRequest"),
    ciphered(0x58, "ded-informationReportRequest"),
    plain(0x60, "aarq", aarq),
    plain(0x61, "aare", aare),
    plain(0x62, "rlrq", release),
    plain(0x63, "rlre", releaseResponse),
    choice(0xC0, 1, "get-request", "get-request-normal", getRequestNormal),
    choice(0xC0, 2, "get-request", "get-request-next", getRequestNext),
    choice(0xC0, 3, "get-request", "get-request-with-list", getRequestWithList),
    choice(0xC1, 1, "set-request", "set-request-normal", setRequestNormal),
    choice(0xC1, 2, "set-request", "set-request-with-first-datablock", setRequestWithFirstDatablock),
    choice(0xC1, 3, "set-request", "set-request-with-datablock", setRequestWithDatablock),
    choice(0xC1, 4, "set-request", "set-request-with-list", setRequestWithList),
    choice(0xC1, 5, "set-request", "set-request-with-list-and-first-datablock", setRequestWithListAndFirstDatablock),
    plain(0xC2, "event-notification-request", eventNotification),
    choice(0xC3, 1, "action-request", "action-request-normal", actionRequestNormal),
    choice(0xC3, 2, "action-request", "action-request-next-pblock", actionRequestNextPblock),
    choice(0xC3, 3, "action-request", "action-request-with-list", actionRequestWithList),
    choice(0xC3, 4, "action-request", "action-request-with-first-pblock", actionRequestWithFirstPblock),
    choice(0xC3, 5, "action-request", "action-request-with-list-and-first-pblock", actionRequestWithListAndFirstPblock),
    choice(0xC3, 6, "action-request", "action-request-with-pblock", actionRequestWithPblock),
    choice(0xC4, 1, "get-response", "get-response-normal", getResponseNormal),
    choice(0xC4, 2, "get-response", "get-response-with-datablock", getResponseWithDatablock),
    choice(0xC4, 3, "get-response", "get-response-with-list", getResponseWithList),
    choice(0xC5, 1, "set-response", "set-response-normal", setResponseNormal),
    choice(0xC5, 2, "set-response", "set-response-datablock", setResponseDatablock),
    choice(0xC5, 3, "set-response", "set-response-last-datablock", setResponseLastDatablock),
    choice(0xC5, 4, "set-response", "set-response-last-datablock-with-list", setResponseLastDatablockWithList),
    choice(0xC5, 5, "set-response", "set-response-with-list", setResponseWithList),
    choice(0xC7, 1, "action-response", "action-response-normal", actionResponseNormal),
    choice(0xC7, 2, "action-response", "action-response-with-pblock", actionResponseWithPblock),
    choice(0xC7, 3, "action-response", "action-response-with-list", actionResponseWithList),
    choice(0xC7, 4, "action-response", "action-response-next-pblock", actionResponseNextPblock),
    ciphered(0xC8, "glo-get-request"),
    ciphered(0xC9, "glo-set-request"),
    ciphered(0xCA, "glo-event-notification-request"),
    ciphered(0xCB, "glo-action-request"),
    ciphered(0xCC, "glo-get-response"),
    ciphered(0xCD, "glo-set-response"),
    ciphered(0xCF, "glo-action-response"),
    ciphered(0xD0, "ded-get-request"),
    ciphered(0xD1, "ded-set-request"),
    ciphered(0xD2, "ded-event-notification-request"),
    ciphered(0xD3, "ded-action-request"),
    ciphered(0xD4, "ded-get-response"),
    ciphered(0xD5, "ded-set-response"),
    ciphered(0xD7, "ded-action-response"),
    plain(0xD8, "exception-response", exceptionResponse),
    plain(0xD9, "access-request", accessRequest),
    plain(0xDA, "access-response", accessResponse),
    plain(0xDB, "general-glo-ciphering", generalCipheringWithTitle),
    plain(0xDC, "general-ded-ciphering", generalCipheringWithTitle),
    plain(0xDD, "general-ciphering", generalCiphering),
    plain(0xDF, "general-signing", generalSigning),
    plain(0xE0, "general-block-transfer", generalBlockTransfer),
};

constexpr std::array otherNames{names::undecoded, names::trailing, names::fill, names::securityControl, names::invocationCounter,
    names::cipheredText, names::authenticationTag, names::contentsDescription, names::arrayContents, names::numberOfElements,
    names::typeDescription, names::unknownField, names::hdlcFrame, names::flag, names::format, names::destination, names::source,
    names::control, names::hcs, names::fcs, names::information, names::llc, names::parameters, names::wrapper, names::version,
    names::sourcePort, names::destinationPort, names::length, names::request, names::identification, names::optionSelect, names::line,
    names::message, names::parameterGroup, names::infoTransmit, names::infoReceive, names::windowTransmit, names::windowReceive,
    names::parameter, names::rejectedControl, names::frameNumbers, names::rejectReason};

void collect(const Type& type, std::vector<std::string_view>& words, std::vector<const Type*>& seen) {
    if (std::find(seen.begin(), seen.end(), &type) != seen.end()) return;
    seen.push_back(&type);
    for (const Field& field : type.fields) {
        words.push_back(field.name);
        collect(*field.type, words, seen);
    }
}

/// Every element name, sorted.
std::vector<std::string_view> everyName() {
    std::vector<std::string_view> words(otherNames.begin(), otherNames.end());
    std::vector<const Type*> seen;
    for (const Apdu& apdu : table) {
        words.push_back(apdu.name);
        words.push_back(apdu.service);
        collect(*apdu.field.type, words, seen);
    }
    for (int tag = 0; tag < 256; ++tag) {
        if (const auto word = dataName(static_cast<std::uint8_t>(tag)); !word.empty()) words.push_back(word);
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

}  // namespace

std::span<const Apdu> apdus() { return table; }

std::span<const Apdu> apdusOf(std::uint8_t tag) {
    const auto found = std::equal_range(table.begin(), table.end(), Apdu{tag, 0, {}, {}, {}},
                                        [](const Apdu& a, const Apdu& b) { return a.tag < b.tag; });
    return {found.first, found.second};
}

const Apdu* apduNamed(std::string_view name) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const Apdu& apdu) { return apdu.name == name; });
    return found == table.end() ? nullptr : &*found;
}

bool isApduName(std::string_view name) {
    return std::any_of(table.begin(), table.end(), [&](const Apdu& apdu) { return apdu.name == name || apdu.service == name; });
}

const Type& anyData() { return data; }

std::string_view dataName(std::uint8_t tag) {
    const bool known = tag == 0xFF || (tag <= 33 && tag != 7 && tag != 8 && tag != 11 && tag != 14);
    return known ? std::string_view(dlms::name(static_cast<dlms::DataTag>(tag))) : std::string_view();
}

int dataTag(std::string_view name) {
    for (int tag = 0; tag < 256; ++tag) {
        if (!name.empty() && dataName(static_cast<std::uint8_t>(tag)) == name) return tag;
    }
    return -1;
}

std::string_view knownName(std::string_view word) {
    static const std::vector<std::string_view> words = everyName();
    const auto found = std::lower_bound(words.begin(), words.end(), word);
    return found != words.end() && *found == word ? *found : std::string_view();
}

std::string_view conformanceBit(unsigned bit) {
    constexpr std::array<std::string_view, 24> bits{"", "general-protection", "general-block-transfer", "read", "write", "unconfirmed-write",
        "delta-value-encoding", "", "attribute0-supported-with-set", "priority-mgmt-supported", "attribute0-supported-with-get",
        "block-transfer-with-get-or-read", "block-transfer-with-set-or-write", "block-transfer-with-action", "multiple-references",
        "information-report", "data-notification", "access", "parameterized-access", "get", "set", "selective-access", "event-notification",
        "action"};
    return bit < bits.size() ? bits[bit] : std::string_view();
}

}  // namespace ami::translate
