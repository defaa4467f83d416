#include "app/translate/ProblemText.h"

#include <QCoreApplication>

#include "protocol/dlms/Security.h"

namespace ami::app {
namespace {

using translate::ProblemCode;

/// The two octets in the order in which they travel.
QString check(std::int64_t value) {
    return QStringLiteral("%1%2").arg(value & 0xFF, 2, 16, QLatin1Char('0')).arg(value >> 8 & 0xFF, 2, 16, QLatin1Char('0')).toUpper();
}

QString octet(std::int64_t value) { return QStringLiteral("%1").arg(value, 2, 16, QLatin1Char('0')).toUpper(); }

class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Translator)
public:
    static QString word(translate::Kind kind) {
        switch (kind) {
        case translate::Kind::Ok: return {};
        case translate::Kind::Warning: return tr("warning");
        case translate::Kind::Error: return tr("error");
        }
        return {};
    }

    static QString key(std::int64_t role) {
        switch (static_cast<dlms::KeyRole>(role)) {
        case dlms::KeyRole::UnicastEncryption: return tr("the unicast encryption key (EK)");
        case dlms::KeyRole::BroadcastEncryption: return tr("the broadcast encryption key");
        case dlms::KeyRole::Authentication: return tr("the authentication key (AK)");
        case dlms::KeyRole::Master: return tr("the master key (KEK)");
        case dlms::KeyRole::Dedicated: return tr("the dedicated key, which came with an AARQ that is not here or could not be deciphered");
        default: return tr("a key");
        }
    }

    static QString text(const translate::Problem& p) {
        const int count = static_cast<int>(p.first);
        switch (p.code) {
        case ProblemCode::None: return {};
        case ProblemCode::NotUnderstood: return tr("No message that is known here begins with %1.").arg(octet(p.first));
        case ProblemCode::Truncated: return tr("The octets end too early; at least %n octet(s) are missing.", nullptr, count);
        case ProblemCode::UnknownTag: return tr("The tag %1 is unknown.").arg(octet(p.first));
        case ProblemCode::UnknownChoice: return tr("There is no alternative %1 here.").arg(octet(p.first));
        case ProblemCode::BadFlag: return tr("The octet that says present or absent is %1; only 00 and 01 are allowed.").arg(octet(p.first));
        case ProblemCode::BadLength: return tr("A length cannot begin with %1.").arg(octet(p.first));
        case ProblemCode::LengthMismatch: return tr("The length says %1, but there are %2.").arg(p.first).arg(p.second);
        case ProblemCode::TooDeep: return tr("This is nested deeper than anything that is allowed.");
        case ProblemCode::TooManyNodes: return tr("The message has more parts than are shown.");
        case ProblemCode::TooLong: return tr("The transfer is longer than %1 octets.").arg(translate::longestTransfer);
        case ProblemCode::TrailingOctets: return tr("%n octet(s) stand behind the end of the message.", nullptr, count);
        case ProblemCode::LongForm: return tr("The length takes more octets than it needs.");
        case ProblemCode::OddBoolean: return tr("True is written as %1.").arg(octet(p.first));
        case ProblemCode::ExtraTag: return tr("The tag of an octet-string stands before a field that has no tag.");
        case ProblemCode::UnknownValue: return tr("The standard gives %1 no meaning here.").arg(p.first);
        case ProblemCode::BadElement: return tr("This field holds something else than it should.");
        case ProblemCode::UnusedBits: return tr("Bits behind the end of the bit-string are not zero.");
        case ProblemCode::ImpossibleTime: return tr("This is no possible date and time.");
        case ProblemCode::BadCheckSequence: return tr("The check sequence is wrong: %1 was found, %2 is right.").arg(check(p.first), check(p.second));
        case ProblemCode::BadAddress: return tr("An address has neither one, two nor four octets.");
        case ProblemCode::BadControl: return tr("The control octet %1 is unknown.").arg(octet(p.first));
        case ProblemCode::MissingFlag: return tr("No flag follows the frame.");
        case ProblemCode::BadVersion: return tr("The wrapper has version %1 instead of 1.").arg(p.first);
        case ProblemCode::Noise: return tr("%n octet(s) stand between the messages.", nullptr, count);
        case ProblemCode::MissingSegments: return tr("The segments before this one are not here.");
        case ProblemCode::SegmentLost: return tr("A segment is missing: N(S)=%1 should come, N(S)=%2 did.").arg(p.first).arg(p.second);
        case ProblemCode::BlockLost: return tr("A block is missing: number %1 should come, number %2 did.").arg(p.first).arg(p.second);
        case ProblemCode::NoKey: return tr("To decipher this, %1 is needed.").arg(key(p.first));
        case ProblemCode::NoSystemTitle: return tr("To decipher this, the sender's system title is needed; no message told it.");
        case ProblemCode::TagMismatch: return tr("The authentication tag does not fit: another key, another system title, or changed octets.");
        case ProblemCode::TagNotChecked: return tr("The authentication tag was not checked; the contents are not verified.");
        case ProblemCode::BadSuite: return tr("The security control octet %1 names no security suite that is known.").arg(octet(p.first));
        case ProblemCode::Compressed: return tr("The contents are compressed (V.44), which is not decoded.");
        case ProblemCode::UnsupportedKeyInfo: return tr("Only the two ends can agree on the key of this message.");
        }
        return {};
    }
};

}  // namespace

QString kindWord(translate::Kind kind) { return Sentences::word(kind); }
QString problemText(const translate::Problem& problem) { return Sentences::text(problem); }

}  // namespace ami::app
