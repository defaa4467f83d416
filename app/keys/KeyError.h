#pragma once

#include <cstdint>

namespace ami::app {

/// Codes of Layer::Keys. Where it says line, detail is the line of the key file, the first being 1.
enum class KeyError : std::uint16_t {
    CannotRead = 1,  ///< detail: errno; EINVAL when it is no regular file
    TooOpen,         ///< others may read it, or it belongs to somebody else; detail: permission bits
    TooLong,         ///< detail: octets that are allowed
    NotALine,        ///< neither blank nor a comment nor "name = value"; line
    UnknownName,     ///< line
    RepeatedName,    ///< line
    BadValue,        ///< not hexadecimal, no suite, a text without its end, or empty; line
    BadLength,       ///< not the length that the suite or the name asks for; line
    WrongForSuite,   ///< a signing or agreement key in suite 0, which has no curve; line
    CannotReadPem,   ///< the file that is named cannot be read; line
    PemTooOpen,      ///< that file holds a private key and others may read it, or others may change it; line
    BadPem,          ///< that file holds no key or certificate that can be used without a passphrase; line
    WrongCurve,      ///< a key of another curve than the suite's; line
    BadKey,          ///< a private key outside the curve's order, or a public key that is no point of the curve; line
    OtherDevice,     ///< the certificate names another system title than the file; line
    OtherMeter,      ///< the keys are for a meter with another system title than the one asked for
    NoneForMeter,    ///< of many meters' keys none are this one's
    NotAFolder,      ///< a folder of key files cannot be read, others may write to it, or it has none; detail: errno, 0 for none
};

}  // namespace ami::app
