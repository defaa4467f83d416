#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "app/link/IecSettings.h"
#include "protocol/base/Result.h"
#include "protocol/dlms/Acse.h"
#include "protocol/dlms/ClientSession.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/Security.h"

namespace ami::app {

enum class AddressError : std::uint16_t {
    Empty = 1,
    NoScheme,        ///< no "scheme:" in front
    UnknownScheme,
    NoTarget,        ///< host, port or path is missing
    BadPort,
    BadHost,
    UnknownKey,      ///< a query key that this scheme does not have
    BadValue,        ///< a query value outside its range
    DuplicateKey,
    SecretInAddress, ///< password, key, …: secrets never travel in an address
    BadPath,         ///< a wrong percent escape, a control character or a path that this scheme does not have
};

enum class Scheme : std::uint8_t { Optical, Hdlc, Iec, C1218, Tcp, Udp, HdlcTcp, Coap, Coaps, Replay };

/// One text names a meter everywhere: window, command line, store, profile.
///
///   address  = scheme ":" target [ "?" key "=" value *( "&" key "=" value ) ]
///   optical:///dev/ttyUSB0[?mode=e|direct&baud=…&address=…]   hdlc:///dev/ttyS0?baud=9600   iec:///dev/…   c1218:///dev/…
///   tcp://host[:4059]   udp://[v6]:4059   hdlc+tcp://host:port   coap://[v6]/…   coaps://[v6]/…   replay:FILE[?speed=real|full]
///   A serial path behind "//" is absolute; "///COM3" names a Windows port. Paths and device addresses may hold %XX escapes.
///   DLMS keys: client (1…), server (logical[.physical]), serverlength (1, 2, 4), maxinfo, window, pdu, profile (meter profile),
///   reference (ln, sn), gbt (window of general-block-transfer, 1…63),
///   auth (none, low, high, md5, sha1, gmac, sha256, ecdsa), suite (0 to 2), security (none, or auth, enc and sign joined by +),
///   coap and coaps: format (content format, 0…65535), block (16, 32 … 1024)
///   form (service, general, identified, wrapped, onepass, static), dedicated (yes, no)
///
///   iec keys: mode (auto, a, b, c, d), address or device, baud (highest), option (yes, no), v, z, y, wakeup (yes, no), pause (milliseconds),
///   parity (hard, soft), echo (auto, yes, no), login (p1, p2), profile
///
/// An error's detail is the offset of the offending character.
struct MeterAddress {
    Scheme scheme = Scheme::Tcp;
    std::string path;                 ///< device or file
    std::string host;                 ///< without brackets
    std::uint16_t port = 0;
    std::string resource;             ///< coap: path, with a slash in front; empty: that of the profile
    std::optional<std::uint16_t> coapFormat{};  ///< coap: content format; nothing: that of the profile
    std::uint16_t coapBlock = 0;      ///< coap: octets of one block; 0: as the profile has it
    bool modeE = true;                ///< optical: sign on first
    std::string deviceAddress;        ///< optical, iec: IEC 62056-21 device address
    std::uint32_t baud = 0;           ///< serial: line baud; optical mode E: highest baud to accept; 0 = default
    IecSettings iec;                  ///< iec
    std::uint16_t client = 16;
    dlms::HdlcAddress server;         ///< HDLC; with the wrapper server.upper is the wPort
    dlms::AuthenticationMechanism mechanism = dlms::AuthenticationMechanism::None;
    std::optional<dlms::SecuritySuite> suite;  ///< nothing: that of the keys
    dlms::Protection protection;      ///< of each APDU; see usualProtection()
    dlms::CipheringForm form = dlms::CipheringForm::Service;
    bool dedicatedKey = false;
    std::uint16_t maxInfo = 2030;
    std::uint8_t window = 7;
    std::uint16_t pduSize = 0xFFFF;
    dlms::Referencing referencing = dlms::Referencing::LogicalName;
    std::uint8_t generalBlocks = 0;   ///< window of general-block-transfer; 0: it is not proposed
    bool realTime = true;             ///< replay
    std::string profile;              ///< meter profile: a name, or a file; empty: none

    static Result<MeterAddress> parse(std::string_view text);
    /// Canonical text: parse(toString()) gives the same address, defaults left out.
    std::string toString() const;
    bool isSerial() const;
    /// HDLC frames on the line, behind a sign-on or not; false with the wrapper, CoAP and the protocols that are not DLMS.
    bool isHdlc() const;

    friend bool operator==(const MeterAddress&, const MeterAddress&) = default;
};

}  // namespace ami::app
