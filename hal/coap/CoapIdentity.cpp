#include "hal/coap/CoapIdentity.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <cctype>
#include <memory>
#include <string_view>

#include "hal/coap/CoapMessages.h"
#include "hal/coap/CoapValues.h"

namespace ami::hal {

namespace {

template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T* owned) const {
        Free(owned);
    }
};
using Names = std::unique_ptr<GENERAL_NAMES, Freed<GENERAL_NAMES_free>>;
using Object = std::unique_ptr<ASN1_OBJECT, Freed<ASN1_OBJECT_free>>;

std::string_view textOf(const ASN1_STRING* text) {
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)), static_cast<std::size_t>(ASN1_STRING_length(text))};
}

bool isSameText(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

bool isSameAddress(const std::string& a, const std::string& b) {
    in6_addr first{}, second{};
    if (::inet_pton(AF_INET6, a.c_str(), &first) != 1 || ::inet_pton(AF_INET6, b.c_str(), &second) != 1) return a == b;
    return IN6_ARE_ADDR_EQUAL(&first, &second);
}

/// The serial number of a hardware module name: SEQUENCE { OBJECT IDENTIFIER, OCTET STRING }.
bool isHardwareOf(const ASN1_TYPE* value, const Eui64& eui) {
    if (!value || value->type != V_ASN1_SEQUENCE) return false;
    const unsigned char* at = ASN1_STRING_get0_data(value->value.sequence);
    const unsigned char* const end = at + ASN1_STRING_length(value->value.sequence);
    long size = 0;
    int tag = 0, kind = 0;
    if ((ASN1_get_object(&at, &size, &tag, &kind, end - at) & 0x80) != 0 || tag != V_ASN1_SEQUENCE) return false;
    if ((ASN1_get_object(&at, &size, &tag, &kind, end - at) & 0x80) != 0 || tag != V_ASN1_OBJECT) return false;
    at += size;
    if ((ASN1_get_object(&at, &size, &tag, &kind, end - at) & 0x80) != 0 || tag != V_ASN1_OCTET_STRING) return false;
    return size == static_cast<long>(eui.size()) && std::equal(eui.begin(), eui.end(), at);
}

bool isSubject(X509* certificate, int attribute, const Eui64& eui) {
    X509_NAME* const subject = X509_get_subject_name(certificate);
    for (int at = -1; (at = X509_NAME_get_index_by_NID(subject, attribute, at)) >= 0;) {
        if (eui64Of(std::string(textOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at))))) == eui) return true;
    }
    return false;
}

bool isNode(X509* certificate, const GENERAL_NAMES* names, const Eui64& eui) {
    if (isSubject(certificate, NID_commonName, eui) || isSubject(certificate, NID_serialNumber, eui)) return true;
    const Object hardware(OBJ_txt2obj("1.3.6.1.5.5.7.8.4", 1));
    for (int i = 0; i < sk_GENERAL_NAME_num(names); ++i) {
        const GENERAL_NAME* const name = sk_GENERAL_NAME_value(names, i);
        if (name->type == GEN_DNS && eui64Of(std::string(textOf(name->d.dNSName))) == eui) return true;
        if (name->type != GEN_OTHERNAME || OBJ_cmp(name->d.otherName->type_id, hardware.get()) != 0) continue;
        if (isHardwareOf(name->d.otherName->value, eui)) return true;
    }
    return false;
}

}  // namespace

std::optional<Eui64> eui64Of(const std::string& text) {
    // Pairs with ":" could be read as an address too, but none that is in use begins with a zero octet.
    const bool paired = text.size() == 23 && (text[2] == '-' || text[2] == ':');
    in6_addr address{};
    if (!paired && ::inet_pton(AF_INET6, text.c_str(), &address) == 1) {
        Eui64 eui;
        std::copy_n(address.s6_addr + 8, eui.size(), eui.begin());
        if (eui[3] != 0xFF || eui[4] != 0xFE) return std::nullopt;
        eui[0] ^= 0x02;
        return eui;
    }
    if (!paired && text.size() != 16) return std::nullopt;
    Eui64 eui{};
    for (std::size_t i = 0; i < eui.size(); ++i) {
        const std::size_t at = i * (paired ? 3 : 2);
        if (paired && i > 0 && text[at - 1] != text[2]) return std::nullopt;
        for (const char digit : {text[at], text[at + 1]}) {
            const int lower = std::tolower(static_cast<unsigned char>(digit));
            if (!std::isxdigit(lower)) return std::nullopt;
            eui[i] = static_cast<std::uint8_t>(eui[i] << 4 | (lower >= 'a' ? lower - 'a' + 10 : lower - '0'));
        }
    }
    return eui;
}

bool isCertificateOf(X509* certificate, const std::string& wanted) {
    const std::string host = wanted.substr(0, wanted.find('%'));
    const Names names(static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    const bool literal = isCoapLiteral(host);
    for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME* const name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type != GEN_URI) continue;
        const auto url = CoapUrl::parse(std::string(textOf(name->d.uniformResourceIdentifier)));
        if (url && (literal ? isSameAddress(url->host, host) : isSameText(url->host, host))) return true;
    }
    if (const auto eui = eui64Of(host); eui && isNode(certificate, names.get(), *eui)) return true;
    if (literal) return X509_check_ip_asc(certificate, host.c_str(), 0) == 1;
    return !host.empty() && X509_check_host(certificate, host.data(), host.size(), X509_CHECK_FLAG_NO_WILDCARDS, nullptr) == 1;
}

bool isMeshNodeCertificate(X509* certificate) {
    using Purposes = std::unique_ptr<EXTENDED_KEY_USAGE, Freed<EXTENDED_KEY_USAGE_free>>;
    const Purposes purposes(static_cast<EXTENDED_KEY_USAGE*>(X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr)));
    const Object node(OBJ_txt2obj("1.3.6.1.4.1.45605.1", 1));
    for (int i = 0; i < sk_ASN1_OBJECT_num(purposes.get()); ++i) {
        if (OBJ_cmp(sk_ASN1_OBJECT_value(purposes.get(), i), node.get()) == 0) return true;
    }
    return false;
}

}  // namespace ami::hal
