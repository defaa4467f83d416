#include "app/explain/Explainer.h"
#include "app/explain/ReadoutWords.h"
#include "protocol/iec62056_21/Dialogue.h"

namespace ami::app {

using iec62056_21::DialogueError;
using iec62056_21::ReadoutDeviation;
using iec62056_21::ReadoutError;

namespace {

constexpr auto firstDeviation = static_cast<std::uint16_t>(ReadoutError::Deviates);
constexpr auto firstDialogue = static_cast<std::uint16_t>(DialogueError::NoReadout);

}  // namespace

QString readoutDeviationName(ReadoutDeviation deviation) {
    switch (deviation) {
        case ReadoutDeviation::AddressTooLong: return QStringLiteral("AddressTooLong");
        case ReadoutDeviation::ValueTooLong: return QStringLiteral("ValueTooLong");
        case ReadoutDeviation::UnitTooLong: return QStringLiteral("UnitTooLong");
        case ReadoutDeviation::LineTooLong: return QStringLiteral("LineTooLong");
        case ReadoutDeviation::ForbiddenCharacter: return QStringLiteral("ForbiddenCharacter");
        case ReadoutDeviation::BareLineEnd: return QStringLiteral("BareLineEnd");
        case ReadoutDeviation::TextOutside: return QStringLiteral("TextOutside");
        case ReadoutDeviation::EmptyLine: return QStringLiteral("EmptyLine");
        case ReadoutDeviation::NoEndMark: return QStringLiteral("NoEndMark");
        case ReadoutDeviation::TextAfterEnd: return QStringLiteral("TextAfterEnd");
        case ReadoutDeviation::NoBlockCheck: return QStringLiteral("NoBlockCheck");
        case ReadoutDeviation::NoFrame: return QStringLiteral("NoFrame");
    }
    return {};
}

QString readoutDeviation(ReadoutDeviation deviation) { return Explainer::readoutDeviation(static_cast<int>(deviation)); }

QString Explainer::readoutDeviation(int deviation) {
    switch (static_cast<ReadoutDeviation>(deviation)) {
        case ReadoutDeviation::AddressTooLong: return tr("An address in the readout has more than 16 characters.");
        case ReadoutDeviation::ValueTooLong: return tr("A value in the readout is longer than this mode allows.");
        case ReadoutDeviation::UnitTooLong: return tr("A unit in the readout has more than 16 characters.");
        case ReadoutDeviation::LineTooLong: return tr("A line of the readout has more than 78 characters.");
        case ReadoutDeviation::ForbiddenCharacter: return tr("A character stands in the readout where it may not.");
        case ReadoutDeviation::BareLineEnd: return tr("A line of the readout ends with CR or LF alone.");
        case ReadoutDeviation::TextOutside: return tr("There is text in the readout that belongs to no value.");
        case ReadoutDeviation::EmptyLine: return tr("The readout has an empty line.");
        case ReadoutDeviation::NoEndMark: return tr("The readout ends without its exclamation mark.");
        case ReadoutDeviation::TextAfterEnd: return tr("There is text behind the exclamation mark that ends the readout.");
        case ReadoutDeviation::NoBlockCheck: return tr("The readout came without its block check character, so nothing proves it.");
        case ReadoutDeviation::NoFrame: return tr("The readout has neither a start nor an end character.");
    }
    return {};
}

Sentences Explainer::optical(const Error& error) {
    if (error.code >= firstDialogue) return dialogue(error);
    if (error.code >= firstDeviation) {
        const int number = error.code - firstDeviation;
        const QString what = readoutDeviation(number);
        if (what.isEmpty()) return {};
        return {QStringLiteral("Deviates ") + readoutDeviationName(static_cast<ReadoutDeviation>(number)),
                what,
                {tr("The firmware of the meter departs from the standard."), tr("The line lost or changed octets.")},
                tr("Read again; if it stays the same, leave strict checking off in the meter profile.")};
    }
    if (error.code >= static_cast<std::uint16_t>(ReadoutError::BlockCheckDiffers)) return telegram(error);
    return signOn(error);
}

Sentences Explainer::telegram(const Error& error) {
    switch (static_cast<ReadoutError>(error.code)) {
        case ReadoutError::BlockCheckDiffers:
            return {QStringLiteral("BlockCheckDiffers"),
                    tr("The block check of the meter's message is wrong (%1 came, %2 is right), after every repeat.")
                        .arg(error.detail & 0xFF, 2, 16, QLatin1Char('0'))
                        .arg(error.detail >> 8 & 0xFF, 2, 16, QLatin1Char('0')),
                    {tr("Sunlight or a loose probe disturbs the optical path."), tr("The adapter cannot keep up with the speed.")},
                    tr("Seat the probe again; then try a lower speed, for example baud=2400 in the address.")};
        case ReadoutError::EndMisplaced:
            return {QStringLiteral("EndMisplaced"),
                    tr("The meter's readout ends in the middle of a line (octet %1).").arg(error.detail),
                    {tr("Octets were lost on the line."), tr("A disturbance looked like the end character.")},
                    tr("Seat the probe again and repeat the readout.")};
        case ReadoutError::Unclosed:
            return {QStringLiteral("Unclosed"),
                    tr("A value in the readout has no closing bracket (octet %1).").arg(error.detail),
                    {tr("Octets were lost on the line."), tr("The firmware of the meter has a fault.")},
                    tr("Repeat the readout; save the trace if it happens twice.")};
        case ReadoutError::TooMany:
            return {QStringLiteral("TooMany"),
                    tr("The readout has more values than this program takes (%1).").arg(error.detail),
                    {tr("The meter sends its whole load profile with the readout.")},
                    tr("Read the profile in programming mode instead.")};
        case ReadoutError::TooLarge:
            return {QStringLiteral("TooLarge"),
                    tr("The meter's message does not end (octets: %1).").arg(error.detail),
                    {tr("The line feeds back on itself."), tr("Another device talks on the same line.")},
                    tr("Unplug other devices from the line and try again.")};
        case ReadoutError::BadBlock:
            return {QStringLiteral("BadBlock"),
                    tr("The meter's message does not have the form of one (octet %1).").arg(error.detail),
                    {tr("Octets were lost on the line."), tr("The speed of the line is not the meter's.")},
                    tr("Seat the probe again; then try a lower speed, for example baud=2400 in the address.")};
        case ReadoutError::Deviates: break;
    }
    return {};
}

Sentences Explainer::dialogue(const Error& error) {
    switch (static_cast<DialogueError>(error.code)) {
        case DialogueError::NoReadout:
            return {QStringLiteral("NoReadout"),
                    tr("The meter gave its identification, but no readout (last tried at %1 baud).").arg(error.detail),
                    {tr("The adapter changed its speed too early or too late."),
                     tr("The meter wants other characters in the option select."), tr("A network bridge does not change its speed.")},
                    tr("Try another pause (pause=500), a lower speed (baud=300), or other characters (v=…, y=…) in the address.")};
        case DialogueError::ReadoutStalled:
            return {QStringLiteral("ReadoutStalled"),
                    tr("The readout stopped in the middle (octets: %1).").arg(error.detail),
                    {tr("The probe was moved."), tr("The adapter lost power or data.")},
                    tr("Seat the probe again and repeat the readout.")};
        case DialogueError::NoBlockCheck:
            return {QStringLiteral("NoBlockCheck"),
                    tr("The meter's message came without its block check character."),
                    {tr("The last octet was lost."), tr("The firmware of the meter leaves it out.")},
                    tr("Repeat it; if it stays the same, leave strict checking off in the meter profile.")};
        case DialogueError::NoPrompt:
            return {QStringLiteral("NoPrompt"),
                    tr("The meter did not enter programming mode (last tried at %1 baud).").arg(error.detail),
                    {tr("Programming is blocked by a switch or a seal."), tr("The adapter changed its speed too early or too late."),
                     tr("The meter has no programming mode at this port.")},
                    tr("Check the meter's switch; then try another pause (pause=500) or a lower speed in the address.")};
        case DialogueError::BlockStalled:
            return {QStringLiteral("BlockStalled"),
                    tr("An answer of the meter stopped in the middle (octets: %1).").arg(error.detail),
                    {tr("The probe was moved."), tr("The adapter lost data.")},
                    tr("Seat the probe again and repeat.")};
        case DialogueError::NoPasswordAnswer:
            return {QStringLiteral("NoPasswordAnswer"),
                    tr("The meter did not answer the password. It was sent once and is not repeated, since meters count wrong ones."),
                    {tr("The answer was lost."), tr("The meter ignores wrong passwords in silence.")},
                    tr("Wait two minutes, then try again with the password checked.")};
        case DialogueError::NoReply:
            return {
                QStringLiteral("NoReply"),
                tr("The meter did not answer a command (tries: %1).").arg(error.detail),
                {tr("The probe was moved."), tr("The meter does not know this kind of command."), tr("The meter has ended the dialogue.")},
                tr("Connect again; after a write, read first what the meter holds now.")};
        case DialogueError::NoNextBlock:
            return {QStringLiteral("NoNextBlock"),
                    tr("The meter stopped between two partial blocks (blocks that came: %1).").arg(error.detail),
                    {tr("The acknowledgement was lost.")},
                    tr("Repeat the command.")};
        case DialogueError::NothingPushed:
            return {QStringLiteral("NothingPushed"),
                    tr("The meter sent nothing unasked (mode D)."),
                    {tr("It wants a button to be pressed or a lamp to shine on its sensor."), tr("It sends at another speed."),
                     tr("It is a meter of another mode.")},
                    tr("Press the meter's button; then leave mode=d out of the address.")};
        case DialogueError::LineNotSwitched:
            return {QStringLiteral("LineNotSwitched"),
                    tr("The port did not change its speed in time."),
                    {tr("The driver of the adapter hangs.")},
                    tr("Unplug the adapter and plug it in again.")};
        case DialogueError::Unreadable:
            return {QStringLiteral("Unreadable"),
                    tr("After the change of speed nothing readable came, at 300 baud neither (octets: %1).").arg(error.detail),
                    {tr("The adapter does not do this speed."), tr("A network bridge does not change its speed."),
                     tr("Parity is done wrongly by the adapter.")},
                    tr("Try baud=300, then parity=soft in the address.")};
        case DialogueError::Babble:
            return {QStringLiteral("Babble"),
                    tr("The other side talks without an end (octets: %1).").arg(error.detail),
                    {tr("Another device talks on the same line."), tr("Light disturbs the probe.")},
                    tr("Shade the probe and unplug other devices from the line.")};
        case DialogueError::PasswordRefused:
            return {QStringLiteral("PasswordRefused"),
                    tr("The meter refused the password."),
                    {tr("The password is wrong."), tr("The meter wants it as P2: login=p2 in the address."),
                     tr("The meter is locked for a while after several wrong ones.")},
                    tr("Check the password before you try again: many meters lock after a few wrong ones.")};
        case DialogueError::PasswordNeeded:
            return {QStringLiteral("PasswordNeeded"),
                    tr("The meter asks for a password that is computed from its seed, and this program has no way to compute it."),
                    {tr("The algorithm is the maker's own.")},
                    tr("Use login=p1 in the address if the meter takes a plain password too.")};
        case DialogueError::MeterError:
            return {
                QStringLiteral("MeterError"),
                error.detail == 0 ? tr("The meter answered with an error.") : tr("The meter answered with its error %1.").arg(error.detail),
                {tr("The meter has no such address."), tr("It may not be read or written without a password, or not at all."),
                 tr("The value does not have the form that the meter wants.")},
                tr("Look up the error in the meter's manual; read the address first.")};
        case DialogueError::RefusedByNak:
            return {QStringLiteral("RefusedByNak"),
                    tr("The meter asked for a repeat again and again (tries: %1).").arg(error.detail),
                    {tr("Octets are lost on the way to the meter."), tr("The meter says no that way.")},
                    tr("Seat the probe again; check that the meter knows the command.")};
        case DialogueError::Broken:
            return {QStringLiteral("Broken"),
                    tr("The meter ended the dialogue."),
                    {tr("The meter is locked, or programming is not allowed now."), tr("It waited too long for a command.")},
                    tr("Wait two minutes and connect again.")};
        case DialogueError::UnexpectedAnswer:
            return {QStringLiteral("UnexpectedAnswer"),
                    tr("The meter answered with another kind of message than was asked for (%1).").arg(error.detail),
                    {tr("The meter did not take the option select as it was meant."), tr("An answer came late.")},
                    tr("Connect again; save the trace if it happens twice.")};
        case DialogueError::WrongAddress:
            return {QStringLiteral("WrongAddress"),
                    tr("The meter answered with the value of another address."),
                    {tr("An answer came late."), tr("The meter knows the address under another name.")},
                    tr("Connect again and read it once more.")};
        case DialogueError::NotOpen:
            return {QStringLiteral("NotOpen"),
                    tr("The meter is not in programming mode."),
                    {tr("The dialogue has ended.")},
                    tr("Connect again.")};
        case DialogueError::BadCommand:
            return {QStringLiteral("BadCommand"),
                    tr("The command has characters that cannot be sent to the meter."),
                    {tr("An address or a value has letters outside ASCII.")},
                    tr("Write the address as the meter's manual does, for example 1.8.0.")};
    }
    return {};
}

}  // namespace ami::app
