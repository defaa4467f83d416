#include "app/commissioning/VoltageError.h"
#include "app/explain/Explainer.h"
#include "hal/multimeter/dialect/Readout.h"

namespace ami::app {

Sentences Explainer::multimeter(const Error& error) {
    using hal::MultimeterError;
    switch (static_cast<MultimeterError>(error.code)) {
        case MultimeterError::NoAnswer:
            return {QStringLiteral("NoAnswer"),
                    tr("The multimeter does not answer."),
                    {tr("It is switched off, or it has switched itself off."), tr("The infrared adapter does not sit straight on its window."),
                     tr("The speed in the address is not the instrument's.")},
                    tr("Switch the multimeter on, press the adapter on and try again; “auto:” in place of the kind tries every speed.")};
        case MultimeterError::BadAnswer:
            return {QStringLiteral("BadAnswer"),
                    tr("The multimeter's answer is not in its format (at character %1).").arg(error.detail + 1),
                    {tr("Another kind of multimeter hangs there than the address says."), tr("Light or a loose adapter changes octets on the way.")},
                    tr("Shade the infrared adapter and try again, or use “auto:” in the address.")};
        case MultimeterError::AnswerTooLong:
            return {QStringLiteral("AnswerTooLong"),
                    tr("The multimeter's answer does not end."),
                    {tr("It is no multimeter but something that talks all the time."), tr("The speed is wrong.")},
                    tr("Check what hangs on this port.")};
        case MultimeterError::CommandUnknown:
            return {QStringLiteral("CommandUnknown"),
                    tr("The multimeter does not know the command."),
                    {tr("It is another model than the address says."), tr("Its firmware is older than the command.")},
                    tr("Use “auto:” in the address, or name the right kind.")};
        case MultimeterError::CannotExecute:
            return {QStringLiteral("CannotExecute"),
                    tr("The multimeter cannot do that now."),
                    {tr("A menu or a message is open on its display."), tr("It is busy with a recording.")},
                    tr("Close the menu on the multimeter and try again.")};
        case MultimeterError::NoData:
            return {QStringLiteral("NoData"),
                    tr("The multimeter has no value yet."),
                    {tr("It was just switched on or over.")},
                    tr("Wait until its display shows a number, then try again.")};
        case MultimeterError::BadAcknowledge:
            return {QStringLiteral("BadAcknowledge"),
                    tr("The multimeter's answer begins with something that is no acknowledgement."),
                    {tr("Another kind of device hangs on this port."), tr("An earlier answer was still under way.")},
                    tr("Try again; if it happens again, check what hangs on this port.")};
        case MultimeterError::NotAMultimeter:
            return {QStringLiteral("NotAMultimeter"),
                    tr("What answers there is no multimeter that this program knows."),
                    {tr("It is another instrument of the same maker."), tr("The identification was changed on the way.")},
                    tr("Use a Fluke 28x or 18x, or a multimeter that speaks SCPI.")};
        case MultimeterError::NothingFound:
            return {QStringLiteral("NothingFound"),
                    tr("No multimeter was found on this port, at any of the usual speeds."),
                    {tr("The multimeter is switched off."), tr("The adapter is the one of the electricity meter."),
                     tr("Its speed was changed in its menu.")},
                    tr("Switch the multimeter on, check the port with “ami-cli ports”, or name kind and speed in the address.")};
        case MultimeterError::SomethingTalks:
            return {QStringLiteral("SomethingTalks"),
                    tr("Something on this port talks without having been asked, so nothing was sent to it."),
                    {tr("It is the port of an electricity meter that pushes data."), tr("It is the port of a modem or of another instrument."),
                     tr("Bright light falls into the infrared adapter.")},
                    tr("Choose the port of the multimeter; if it is this one, name its kind in the address.")};
        case MultimeterError::OnlyEcho:
            return {QStringLiteral("OnlyEcho"),
                    tr("The adapter gives back what is sent, and no multimeter answers."),
                    {tr("The infrared adapter lies on a reflecting surface and not on the multimeter."), tr("The multimeter is switched off.")},
                    tr("Put the adapter on the multimeter's window, switch it on and try again.")};
    }
    return voltage(error);
}

Sentences Explainer::voltage(const Error& error) {
    const auto function = [&error] {
        using enum hal::Quantity;
        const auto coupling = static_cast<hal::Coupling>(error.detail % 256);
        switch (static_cast<hal::Quantity>(error.detail / 256)) {
            case Voltage: return coupling == hal::Coupling::Dc ? tr("DC volts") : coupling == hal::Coupling::AcPlusDc ? tr("AC+DC volts") : tr("volts");
            case Current: return tr("current");
            case Resistance: return tr("resistance");
            case Conductance: return tr("conductance");
            case Capacitance: return tr("capacitance");
            case Frequency: return tr("frequency");
            case Temperature: return tr("temperature");
            case Diode: return tr("the diode test");
            case Continuity: return tr("continuity");
            case Decibel: return tr("decibels");
            case DutyCycle:
            case PulseWidth:
            case CrestFactor:
            case Unknown: break;
        }
        return tr("something else");
    };
    const auto display = [&error] {
        switch (static_cast<hal::ReadoutState>(error.detail)) {
            case hal::ReadoutState::Overload: return tr("OL (more than the range)");
            case hal::ReadoutState::NegativeOverload: return tr("-OL (more than the range)");
            case hal::ReadoutState::Blank: return tr("nothing");
            case hal::ReadoutState::Discharge: return tr("diSC (discharge)");
            case hal::ReadoutState::OpenThermocouple: return tr("an open thermocouple");
            case hal::ReadoutState::Normal:
            case hal::ReadoutState::Invalid: break;
        }
        return tr("no valid number");
    };
    switch (static_cast<VoltageError>(error.code)) {
        case VoltageError::NotAcVolts:
            return {QStringLiteral("NotAcVolts"),
                    tr("The multimeter measures %1, not AC volts.").arg(function()),
                    {tr("Its knob stands at another position."), tr("A key has switched it to a second function (Hz, dB, peak).")},
                    tr("Turn the knob to V~ (AC volts; not mV~), see that red is in the VΩ socket, and try again.")};
        case VoltageError::NoNumber:
            return {QStringLiteral("NoNumber"),
                    tr("The multimeter shows %1.").arg(display()),
                    {tr("A range was chosen by hand that is too small."), tr("The knob stands at mV~ while mains voltage is measured."),
                     tr("It was switched over a moment ago and has not settled.")},
                    tr("Turn the knob to V~ with automatic range, wait for a steady number and try again.")};
        case VoltageError::NotLive:
            return {QStringLiteral("NotLive"),
                    tr("The multimeter holds its display: the number does not move with the voltage."),
                    {tr("HOLD or AutoHOLD is on.")},
                    tr("Press HOLD on the multimeter until the word disappears, then try again.")};
        case VoltageError::Relative:
            return {QStringLiteral("Relative"),
                    tr("The multimeter shows a difference, not the voltage."),
                    {tr("REL is on.")},
                    tr("Press REL on the multimeter until the Δ disappears, then try again.")};
        case VoltageError::Filtered:
            return {QStringLiteral("Filtered"),
                    tr("The multimeter's low-pass filter is on: its accuracy is then another one."),
                    {tr("The filter was switched on for a frequency converter.")},
                    tr("Switch the low-pass filter off on the multimeter, then try again.")};
        case VoltageError::NoSuchVoltage:
            return {QStringLiteral("NoSuchVoltage"),
                    tr("The meter gives no voltage of L%1.").arg(error.detail),
                    {tr("It is a single-phase meter, or it is wired for two phases."), tr("This client may not read the instantaneous values.")},
                    tr("Measure a phase that the meter shows (“ami-cli watch”), or connect as another client.")};
        case VoltageError::NoAngles:
            return {QStringLiteral("NoAngles"),
                    tr("The meter gives no angles between its voltages, so what it would show between two phases cannot be reckoned."),
                    {tr("It has no registers 1.0.81.7.x."), tr("This client may not read them.")},
                    tr("Measure phase to neutral instead: L1, L2 and L3 one after the other.")};
    }
    return {};
}

}  // namespace ami::app
