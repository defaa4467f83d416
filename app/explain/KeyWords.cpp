#include <cstring>

#include "app/explain/Explainer.h"
#include "app/keys/KeyError.h"

namespace ami::app {

Sentences Explainer::keys(const Error& error) {
    const qlonglong line = error.detail;
    switch (static_cast<KeyError>(error.code)) {
        case KeyError::CannotRead:
            return {QStringLiteral("CannotRead"),
                    tr("The key file cannot be read (%1).").arg(QString::fromLocal8Bit(std::strerror(static_cast<int>(error.detail)))),
                    {tr("The path is misspelt."), tr("It is a folder, a device or a symbolic link."), tr("It belongs to another user.")},
                    tr("Check the path of the key file.")};
        case KeyError::TooOpen:
            return {QStringLiteral("TooOpen"),
                    tr("Other users could read the key file, so it is not used."),
                    {tr("The file was made with the usual rights."), tr("It was copied from a stick that keeps no rights.")},
                    tr("Run “chmod 600” on the key file.")};
        case KeyError::TooLong:
            return {QStringLiteral("TooLong"),
                    tr("The key file is longer than %1 octets.").arg(error.detail),
                    {tr("It is another file.")},
                    tr("Choose the meter's key file.")};
        case KeyError::NotALine:
            return {QStringLiteral("NotALine"),
                    tr("Line %1 of the key file is not “name = value”.").arg(line),
                    {tr("It is another file."), tr("A comment does not start with #.")},
                    tr("Correct the line; docs/keys.md describes the format.")};
        case KeyError::UnknownName:
            return {QStringLiteral("UnknownName"),
                    tr("Line %1 of the key file sets something that this version does not know.").arg(line),
                    {tr("The name is misspelt: small letters and hyphens only.")},
                    tr("Correct the name; docs/keys.md lists every one.")};
        case KeyError::RepeatedName:
            return {QStringLiteral("RepeatedName"),
                    tr("Line %1 of the key file sets something for the second time.").arg(line),
                    {tr("The keys of two meters were put into one file.")},
                    tr("Keep one file for each meter.")};
        case KeyError::BadValue:
            return {QStringLiteral("BadValue"),
                    tr("The value in line %1 of the key file cannot be read.").arg(line),
                    {tr("A character is no hexadecimal digit, or a digit is missing."), tr("A text lacks its second quotation mark.")},
                    tr("Copy the value again from where it came from.")};
        case KeyError::BadLength:
            return {QStringLiteral("BadLength"),
                    tr("The value in line %1 of the key file has the wrong length for this security suite.").arg(line),
                    {tr("The suite is another one: keys have 32 digits in suites 0 and 1, and 64 in suite 2."),
                     tr("Digits were lost while copying.")},
                    tr("Check the line “suite” and the value.")};
        case KeyError::WrongForSuite:
            return {QStringLiteral("WrongForSuite"),
                    tr("Line %1 of the key file holds a key for signing or key agreement, which suite 0 does not have.").arg(line),
                    {tr("The line “suite” is missing or says 0.")},
                    tr("Set the suite that the meter uses, or remove the line.")};
        case KeyError::CannotReadPem:
            return {QStringLiteral("CannotReadPem"),
                    tr("The file that line %1 of the key file names cannot be read.").arg(line),
                    {tr("The path is misspelt; it starts from the folder of the key file."), tr("It belongs to another user.")},
                    tr("Check the path behind “file:”.")};
        case KeyError::PemTooOpen:
            return {QStringLiteral("PemTooOpen"),
                    tr("Other users could read or change the file that line %1 of the key file names, so it is not used.").arg(line),
                    {tr("The file was made with the usual rights.")},
                    tr("Run “chmod 600” on that file.")};
        case KeyError::BadPem:
            return {QStringLiteral("BadPem"),
                    tr("The file that line %1 of the key file names holds no usable key or certificate.").arg(line),
                    {tr("It is in another format than PEM."), tr("Its key is protected by a passphrase."),
                     tr("A private key is wanted and the file holds a certificate, or the other way round.")},
                    tr("Convert it to PEM without a passphrase and protect it by its rights.")};
        case KeyError::WrongCurve:
            return {QStringLiteral("WrongCurve"),
                    tr("The key of line %1 in the key file lies on another curve than the security suite uses.").arg(line),
                    {tr("The suite is another one: suite 1 uses P-256, suite 2 uses P-384.")},
                    tr("Check the line “suite” and which key was issued for this meter.")};
        case KeyError::BadKey:
            return {QStringLiteral("BadKey"),
                    tr("The value in line %1 of the key file is no key of the suite's curve.").arg(line),
                    {tr("Digits were changed or exchanged while copying."), tr("It is a key of another kind.")},
                    tr("Copy the key again from where it came from.")};
        case KeyError::OtherDevice:
            return {QStringLiteral("OtherDevice"),
                    tr("The certificate of line %1 in the key file belongs to another device than the file names.").arg(line),
                    {tr("Certificates of two meters were mixed up."), tr("The system title in the key file is mistyped.")},
                    tr("Use the certificate whose name is the system title of this meter.")};
        case KeyError::OtherMeter:
            return {QStringLiteral("OtherMeter"),
                    tr("These keys belong to another meter."),
                    {tr("The key file of another meter was chosen.")},
                    tr("Choose the key file of this meter.")};
        case KeyError::NoneForMeter:
            return {QStringLiteral("NoneForMeter"),
                    tr("There are no keys for this meter among those that were given."),
                    {tr("Its key file is not in the folder, or has another name than the meter's serial number."), tr("The meter is new in this network.")},
                    tr("Put its key file, SERIAL.keys, into the folder; then read this meter again.")};
        case KeyError::NotAFolder:
            return {QStringLiteral("NotAFolder"),
                    tr("The folder of key files cannot be used."),
                    {tr("It holds no file whose name ends in .keys."), tr("Others than you may write to it, or it belongs to somebody else.")},
                    tr("Choose a folder of yours that nobody else may change, with one file SERIAL.keys for each meter.")};
    }
    return {};
}

}  // namespace ami::app
