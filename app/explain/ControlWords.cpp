#include "app/control/Control.h"
#include "app/explain/ActWords.h"
#include "app/explain/Explainer.h"

namespace ami::app {

Sentences Explainer::control(const Error& error) {
    const auto code = static_cast<ControlError>(error.code);
    switch (code) {
        case ControlError::NotConfirmed:
            return {QStringLiteral("NotConfirmed"),
                    tr("Nobody agreed to the change, so nothing was sent."),
                    {tr("The question was answered with no."), tr("There is no terminal to ask on.")},
                    tr("In a script, say --yes when the change is meant.")};
        case ControlError::BadObject:
            return {QStringLiteral("BadObject"),
                    tr("Attribute %1 of the object does not have the form that its class demands.").arg(error.detail),
                    {tr("The meter follows an older or a private version of the class."), tr("The firmware has a fault.")},
                    tr("Read the attribute as a raw value and look in the meter's manual.")};
        case ControlError::StateChanged:
            return {QStringLiteral("StateChanged"),
                    tr("The meter's state changed between the question and the answer, so nothing was done."),
                    {tr("Somebody pressed the meter's button."), tr("The head-end or a schedule of the meter acted at the same time.")},
                    tr("Read the state again and decide anew.")};
        case ControlError::AnotherMeter:
            return {QStringLiteral("AnotherMeter"),
                    tr("The question was asked about another meter than the one that is linked now, so nothing was done."),
                    {tr("The probe was moved to another meter while the question was open."), tr("The question was answered already.")},
                    tr("Look at the serial number, read the state again and decide anew.")};
        case ControlError::NoTimeBase:
            return {QStringLiteral("NoTimeBase"),
                    tr("The meter's clock does not say how far it is from UTC, so it was left alone."),
                    {tr("The meter leaves the deviation out and hides its time zone.")},
                    tr("Say which deviation the meter's clock has, for example --deviation -60 for UTC+1.")};
        case ControlError::JumpTooLarge:
            return {QStringLiteral("JumpTooLarge"),
                    tr("The clock would jump by %1, which needs to be allowed first.").arg(ActWords::duration(error.detail)),
                    {tr("The meter lost its time."), tr("The laptop's own clock is wrong."), tr("The meter keeps another time zone.")},
                    tr("Compare the laptop's clock with another one; then allow the jump.")};
        case ControlError::ShiftTooLarge:
            return {QStringLiteral("ShiftTooLarge"),
                    tr("A clock can be shifted by 900 seconds at most; %1 were asked for.").arg(error.detail),
                    {tr("The distance is too long for this method.")},
                    tr("Set the clock instead.")};
        case ControlError::ClockNotTaken:
            return {QStringLiteral("ClockNotTaken"),
                    tr("The meter accepted the time, but its clock is off by %1 s now.")
                        .arg(static_cast<double>(error.detail) / 1000.0, 0, 'f', 1),
                    {tr("The meter turns its clock slowly instead of setting it."), tr("The meter keeps another time zone than it says."),
                     tr("The line delays octets for a long time.")},
                    tr("Read the clock again in a minute.")};
        case ControlError::AlreadySo:
            return {QStringLiteral("AlreadySo"),
                    tr("The disconnector is in that state already, so nothing was sent."),
                    {tr("Somebody else has done it before.")},
                    tr("Nothing needs to be done.")};
        case ControlError::TransitionNotAllowed: return transition(error);
        case ControlError::StateNotReached:
            return {QStringLiteral("StateNotReached"),
                    tr("The meter accepted the command, but its disconnector says: output %1, state %2.")
                        .arg(error.detail >> 8 != 0 ? tr("closed") : tr("open"),
                             ActWords::supplyState(static_cast<int>(error.detail & 0xFF))),
                    {tr("The contact is slow, stuck or welded."), tr("A limiter or a schedule of the meter acted at the same time.")},
                    tr("Read the state again; measure at the terminals before anybody works there.")};
        case ControlError::NoSuchScript:
            return {QStringLiteral("NoSuchScript"),
                    tr("The script table has no script %1.").arg(error.detail),
                    {tr("The number is that of another table or another type of meter.")},
                    tr("List the scripts first and choose one of them.")};
        case ControlError::CalendarNotTaken:
            return {QStringLiteral("CalendarNotTaken"),
                    tr("The meter accepted the command, but its active calendar is not the prepared one."),
                    {tr("The meter activates at the next midnight or season."), tr("The prepared calendar has a fault that the meter found.")},
                    tr("Read the calendar again later.")};
        case ControlError::NotCleared:
            return {QStringLiteral("NotCleared"),
                    tr("The meter accepted the command, but the log still has %n entries.", nullptr, static_cast<int>(error.detail)),
                    {tr("The meter clears in the background."), tr("The meter keeps some entries for good.")},
                    tr("Read the log again in a minute.")};
        case ControlError::BadValue:
            return {QStringLiteral("BadValue"),
                    tr("The value cannot be read at character %1.").arg(error.detail),
                    {tr("The type's name is misspelt."), tr("The number does not fit the type."), tr("A brace is missing.")},
                    tr("Write it as TYPE:VALUE, for example double-long-unsigned:42 or octet-string:0011.")};
        case ControlError::ReadBackDiffers:
            return {QStringLiteral("ReadBackDiffers"),
                    tr("The meter accepted the value, but attribute %1 holds another one now.").arg(error.detail),
                    {tr("The meter rounds or limits the value."), tr("The value changes by itself."),
                     tr("The meter takes it over later.")},
                    tr("Read the attribute again and compare.")};
        default: return image(error);
    }
}

Sentences Explainer::transition(const Error& error) {
    const int mode = static_cast<int>(error.detail >> 8);
    const int state = static_cast<int>(error.detail & 0xFF);
    const QString ways = ActWords::controlMode(mode);
    return {QStringLiteral("TransitionNotAllowed"),
            tr("The disconnector is “%1”, and its mode %2 has no way from there by this command.").arg(ActWords::supplyState(state)).arg(mode),
            {ways},
            state == 2 ? tr("Press the button on the meter, or disconnect first and then reconnect.")
                       : tr("Use a way that the mode has, or have the mode changed by the office.")};
}

Sentences Explainer::image(const Error& error) {
    const QString status = ActWords::imageStatus(static_cast<int>(error.detail));
    switch (static_cast<ControlError>(error.code)) {
        case ControlError::ImageDisabled:
            return {QStringLiteral("ImageDisabled"),
                    tr("The meter does not take firmware now: its image transfer is switched off."),
                    {tr("The utility has locked it."), tr("This client may not switch it on.")},
                    tr("Have the office enable the image transfer, then try again.")};
        case ControlError::ImageUnusable:
            return {QStringLiteral("ImageUnusable"),
                    tr("This file with this identifier cannot be sent as firmware (%1 octets).").arg(error.detail),
                    {tr("The file is empty or longer than 64 MiB."), tr("The identifier is missing or longer than 64 characters.")},
                    tr("Choose the firmware file, and the identifier that the manufacturer names for it.")};
        case ControlError::BlockTooLarge:
            return {QStringLiteral("BlockTooLarge"),
                    tr("The meter wants firmware blocks that do not fit a message; at most %1 octets would.").arg(error.detail),
                    {tr("The meter agreed on a small message size for this connection."), tr("Its block size cannot be changed.")},
                    tr("Connect in another way, for example by TCP instead of the optical probe, or with a larger pdu setting.")};
        case ControlError::NothingToResume:
            return {QStringLiteral("NothingToResume"),
                    tr("The meter holds no unfinished firmware transfer (%1).").arg(status),
                    {tr("The meter was restarted and has forgotten it."), tr("It was finished or replaced by somebody else.")},
                    tr("Start the transfer anew, without resuming.")};
        case ControlError::AnotherImage:
            return {QStringLiteral("AnotherImage"),
                    tr("The meter's unfinished transfer (%1 blocks) is not of this file.").arg(error.detail),
                    {tr("Another firmware was started before."), tr("The file was changed since.")},
                    tr("Take the file of the first attempt, or start anew and lose those blocks.")};
        case ControlError::BlockRefused:
            return {QStringLiteral("BlockRefused"),
                    tr("The meter refused block %1 of the firmware.").arg((error.detail >> 8) + 1),
                    {tr("The meter's memory has a fault or is full."), tr("The file is longer than the meter expects.")},
                    tr("Try to resume; if it happens at the same block, the file is not for this meter.")};
        case ControlError::BlocksMissing:
            return {QStringLiteral("BlocksMissing"),
                    tr("The meter still misses %n blocks after all were sent again.", nullptr, static_cast<int>(error.detail)),
                    {tr("The meter's memory has a fault."), tr("The meter counts blocks in another way.")},
                    tr("Resume once more; then tell support.")};
        case ControlError::ImageNotComplete:
            return {QStringLiteral("ImageNotComplete"),
                    tr("The firmware in the meter is not ready for this step (%1).").arg(status),
                    {tr("Not all blocks are there."), tr("It was not verified yet.")},
                    tr("Finish the transfer and verify it first.")};
        case ControlError::VerificationFailed:
            return {QStringLiteral("VerificationFailed"),
                    tr("The meter found the firmware to be wrong (%1).").arg(status),
                    {tr("The file is for another type of meter."), tr("The identifier is not the one of this file."),
                     tr("The file is damaged.")},
                    tr("Check file and identifier, and send it anew.")};
        case ControlError::VerificationTimedOut:
            return {QStringLiteral("VerificationTimedOut"),
                    tr("The meter is still checking the firmware (%1).").arg(status),
                    {tr("A large firmware takes long."), tr("The meter hangs.")},
                    tr("Ask again later with “verify”; nothing needs to be sent again.")};
        case ControlError::WrongImageInfo:
            return {QStringLiteral("WrongImageInfo"),
                    tr("The meter names another firmware as ready than the one that was meant, so it is not activated."),
                    {tr("Another firmware was sent before."), tr("Identifier, size or signature differ.")},
                    tr("Read the meter's image information, and send the right file.")};
        case ControlError::ActivationFailed:
            return {QStringLiteral("ActivationFailed"),
                    tr("The meter could not activate the firmware and says: %1.").arg(status),
                    {tr("The firmware does not fit the meter's hardware or present version.")},
                    tr("Read the firmware version; the meter normally goes on with the old one.")};
        case ControlError::ActivationInDoubt:
            return {QStringLiteral("ActivationInDoubt"),
                    tr("The activation was started, but the meter has not come back yet."),
                    {tr("The meter restarts slowly."), tr("Its address or password is another one with the new firmware.")},
                    tr("Wait some minutes, connect and read the firmware version.")};
        case ControlError::FirmwareUnchanged:
            return {QStringLiteral("FirmwareUnchanged"),
                    tr("The meter says that it is done (%1), but its firmware version is the old one.").arg(status),
                    {tr("The meter went back to the old firmware by itself."), tr("The version is shown after the next restart.")},
                    tr("Read the version again in a minute, and the event log with it.")};
        default: break;
    }
    return {};
}

}  // namespace ami::app
