#include "app/explain/Explainer.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/Wrapper.h"
#include "protocol/iec62056_21/SignOn.h"

namespace ami::app {

Sentences Explainer::signOn(const Error& error) {
    using iec62056_21::SignOnError;
    switch (static_cast<SignOnError>(error.code)) {
        case SignOnError::NoAnswer:
            return {QStringLiteral("NoAnswer"),
                    tr("The meter did not answer the optical sign-on (tries: %1).").arg(error.detail),
                    {tr("The probe does not sit on the meter's optical port, or it is turned: its cable usually points down."),
                     tr("The probe has no power: it may need other RTS and DTR levels."),
                     tr("It is an ANSI meter or an ANSI probe; such a probe fits an IEC meter only turned by 180 degrees."),
                     tr("The meter sleeps and wants to be woken by a button."), tr("The meter starts with HDLC and has no sign-on.")},
                    tr("Seat the probe again and retry; then try the address with mode=direct.")};
        case SignOnError::BadIdentification:
            return {QStringLiteral("BadIdentification"),
                    tr("The meter answered the sign-on with something that is no identification (octets: %1).").arg(error.detail),
                    {tr("Sunlight or a loose probe disturbs the optical path."),
                     tr("The meter is still at a higher speed from an earlier visit."), tr("It is no IEC 62056-21 meter.")},
                    tr("Shade the probe, wait two minutes until the meter has fallen back to 300 baud, and try again.")};
        case SignOnError::OnlyEcho:
            return {QStringLiteral("OnlyEcho"),
                    tr("Only the probe's own light came back, no answer of the meter."),
                    {tr("The probe lies off the meter's port and sees its own reflection."), tr("The two-wire loop has no meter on it."),
                     tr("The meter is switched off.")},
                    tr("Seat the probe on the meter's optical port and try again.")};
        case SignOnError::NoModeE:
            return {QStringLiteral("NoModeE"),
                    tr("The meter signs on but does not offer DLMS at the optical port."),
                    {tr("It speaks IEC 62056-21 modes A to D only."), tr("DLMS is switched off at this port in the meter's settings.")},
                    tr("Read it as an IEC 62056-21 meter, or use its other port.")};
        case SignOnError::OptionIgnored:
            return {QStringLiteral("OptionIgnored"),
                    tr("The meter did not follow the change to binary mode."),
                    {tr("Octets of the request were lost at 300 baud."), tr("The meter does not do the speed it announced."),
                     tr("The adapter changed its speed too early.")},
                    tr("Try again with a lower highest speed, for example baud=2400 in the address.")};
    }
    return {};
}

Sentences Explainer::hdlc(const Error& error) {
    using dlms::HdlcError;
    switch (static_cast<HdlcError>(error.code)) {
        case HdlcError::NoAnswer:
            return {QStringLiteral("NoAnswer"),
                    tr("The meter did not answer on the HDLC line (tries: %1).").arg(error.detail),
                    {tr("The server address is not this meter's (server=… and serverlength=…)."),
                     tr("The line speed differs from the meter's."), tr("The probe or the RS-485 wires are loose or swapped."),
                     tr("The meter waits for the optical sign-on first (mode=e)."), tr("Another client is still connected.")},
                    tr("Check the wires, the speed and the server address, in this order.")};
        case HdlcError::BadFrame:
            return {QStringLiteral("BadFrame"),
                    tr("A frame came damaged and %1 octets were thrown away.").arg(error.detail),
                    {tr("The line is disturbed: long unterminated RS-485, sunlight on the probe."),
                     tr("The speed or the parity is slightly off.")},
                    tr("Improve the line or lower the speed, then try again.")};
        case HdlcError::WrongAddress:
            return {QStringLiteral("WrongAddress"),
                    tr("A device with another address (%1) answered.").arg(error.detail),
                    {tr("Several meters share the line and the address is not this one's."), tr("The meter swaps its two addresses.")},
                    tr("Enter the answering meter's address, or address one meter at a time.")};
        case HdlcError::FrameRejected: return frameRejection(error);
        case HdlcError::DisconnectedMode:
            return {QStringLiteral("DisconnectedMode"),
                    tr("The meter says that it has no connection with us."),
                    {tr("The meter dropped the connection after a pause."), tr("The meter accepts no further client now."),
                     tr("The client address is unknown to the meter.")},
                    tr("Connect again; if it repeats, check the client address.")};
        case HdlcError::TooLong:
            return {QStringLiteral("TooLong"),
                    tr("An answer in many HDLC segments grew over the limit."),
                    {tr("The meter sends segments without an end."), tr("So much was asked for at once that no reasonable answer fits.")},
                    tr("Ask for less at a time, for example a shorter period.")};
        case HdlcError::TooNoisy:
            return {QStringLiteral("TooNoisy"),
                    tr("The link is too noisy: even the shortest frames come damaged (%1 of them). What was read before is kept.").arg(error.detail),
                    {tr("The probe is loose, turned, or sunlight reaches it."), tr("RS-485 without termination, or wires beside a load."),
                     tr("The speed of the two ends differs."), tr("Two meters answer at once.")},
                    tr("Seat the probe or check the wiring, or lower the speed with baud=…; then read on, it starts where it stopped.")};
        case HdlcError::Overdue:
            return {QStringLiteral("Overdue"),
                    tr("The answer dribbled in so slowly that its time was over."),
                    {tr("A gateway or bridge between laptop and meter is overloaded."), tr("The meter is busy with another port.")},
                    tr("Ask for less at a time, or try again when the gateway is idle.")};
        case HdlcError::Babbling:
            return {QStringLiteral("Babbling"),
                    tr("Octets come all the time (%1) but never make an HDLC frame.").arg(error.detail),
                    {tr("The other end speaks another protocol or another speed."), tr("The network port belongs to another service."),
                     tr("A meter pushes its readout without being asked.")},
                    tr("Check speed and protocol; over a network try tcp:// in place of hdlc+tcp://.")};
        case HdlcError::NotConnected:
            return {QStringLiteral("NotConnected"),
                    tr("A request was to go out while the HDLC connection was down."),
                    {tr("The meter ended the connection a moment before.")},
                    tr("Connect again and repeat the reading.")};
        case HdlcError::Busy:
            return {QStringLiteral("Busy"),
                    tr("A request was to go out on the HDLC line before the last one was answered."),
                    {tr("Two parts of the program used the same line; that is a fault in the program.")},
                    tr("Repeat the reading, and report the code.")};
    }
    return {};
}

/// detail: rejected control octet << 8 | W X Y Z from the lowest bit. @spec IEC 62056-46 6.4.3.9
Sentences Explainer::frameRejection(const Error& error) {
    const auto letters = [&error] {
        QString text;
        for (int bit = 0; bit < 4; ++bit) {
            if (error.detail >> bit & 1) text += QLatin1Char("WXYZ"[bit]);
        }
        return text;
    }();
    const QString name = letters.isEmpty() ? QStringLiteral("FrameRejected") : QStringLiteral("FrameRejected ") + letters;
    const QString control = QStringLiteral("0x%1").arg(error.detail >> 8 & 0xFF, 2, 16, QLatin1Char('0'));
    if (error.detail & 0x4) {
        return {name,
                tr("The meter rejected a frame (control octet %1) because it was longer than the meter takes.").arg(control),
                {tr("The meter takes less than it agreed to."), tr("The frame size in the address is more than the meter can take.")},
                tr("Set maxinfo=128 in the address and connect again.")};
    }
    if (error.detail & 0x8) {
        return {name,
                tr("The meter rejected a frame (control octet %1) because its frame numbers do not fit.").arg(control),
                {tr("The two sides lost count of their frames after a disturbance."),
                 tr("A window of several frames is more than the meter can do.")},
                tr("Connect again; if it repeats, set window=1 in the address.")};
    }
    if (error.detail & 0x2) {
        return {name,
                tr("The meter rejected a frame (control octet %1) because it does not expect data in it.").arg(control),
                {tr("The meter does not negotiate frame size and window when the connection is set up.")},
                tr("Connect with maxinfo=128 and window=1 in the address; report the meter's firmware if it stays.")};
    }
    if (error.detail & 0x1) {
        return {name,
                tr("The meter rejected a frame (control octet %1) of a kind that it does not know in this state.").arg(control),
                {tr("An earlier visit left the meter connected."), tr("Octets were changed on a disturbed line.")},
                tr("Wait until the meter has dropped the old connection (usually two minutes), then connect again.")};
    }
    return {name,
            tr("The meter rejected a frame (control octet %1) and does not say why.").arg(control),
            {tr("The two sides lost count of their frames after a disturbance."),
             tr("The frame size or window is more than the meter can take.")},
            tr("Connect again; if it repeats, set maxinfo=128 and window=1 in the address.")};
}

Sentences Explainer::wrapper(const Error& error) {
    using dlms::WrapperError;
    switch (static_cast<WrapperError>(error.code)) {
        case WrapperError::BadVersion:
            return {QStringLiteral("BadVersion"),
                    tr("The answer does not start with the DLMS wrapper (version %1).").arg(error.detail),
                    {tr("The port speaks HDLC inside TCP."), tr("The port belongs to another service.")},
                    tr("Try hdlc+tcp:// in place of tcp://, or check the port number.")};
        case WrapperError::WrongPort:
            return {QStringLiteral("WrongPort"),
                    tr("The answer came from wrapper port %1 to %2, which is not our dialogue.")
                        .arg(error.detail >> 16)
                        .arg(error.detail & 0xFFFF),
                    {tr("The meter answers as another logical device."), tr("An answer for an earlier client came late.")},
                    tr("Check client=… and server=… in the address.")};
        case WrapperError::TooLong:
            return {QStringLiteral("TooLong"),
                    tr("The wrapper announces %1 octets, more than can be right.").arg(error.detail),
                    {tr("The stream lost its step after a disturbance."), tr("The port belongs to another service.")},
                    tr("Connect again; if it repeats, check the port number.")};
        case WrapperError::NoAnswer:
            return {QStringLiteral("NoAnswer"),
                    tr("The meter took the request over the network but did not answer (tries: %1).").arg(error.detail),
                    {tr("The client or server number is unknown to the meter; it then keeps silent."),
                     tr("The mesh lost the datagram or the meter is busy."), tr("The port speaks HDLC inside TCP.")},
                    tr("Check client=… and server=…, then try hdlc+tcp://.")};
        case WrapperError::Truncated:
            return {QStringLiteral("Truncated"),
                    tr("A message over the network stopped after %1 octets.").arg(error.detail),
                    {tr("The meter or a gateway stopped in the middle."), tr("A datagram was too long for the mesh and was cut.")},
                    tr("Ask for less at a time, or set a smaller pdu=… in the address.")};
        case WrapperError::Overdue:
            return {QStringLiteral("Overdue"),
                    tr("Octets came over the network, but the whole answer did not come in time."),
                    {tr("The mesh or the mobile network is very slow here."), tr("A gateway is overloaded.")},
                    tr("Ask for less at a time, or try with a longer time-out.")};
        case WrapperError::NotConnected:
            return {QStringLiteral("NotConnected"),
                    tr("A request was to go out while the network connection was down."),
                    {tr("The meter or the gateway closed the connection a moment before.")},
                    tr("Connect again over the network and repeat the reading.")};
        case WrapperError::Busy:
            return {QStringLiteral("Busy"),
                    tr("A request was to go over the network before the last one was answered."),
                    {tr("Two parts of the program used the same connection; that is a fault in the program.")},
                    tr("Repeat the reading, and report the code.")};
        case WrapperError::BadCrc:
            return {QStringLiteral("BadCrc"),
                    tr("A pushed frame arrived damaged: its CRC-32 does not fit its octets."),
                    {tr("Octets were changed on the way."), tr("The sender computes another check than CRC-32 (IEEE 802.3).")},
                    tr("Nothing: the head-end refuses the frame and the sender sends it again. If it repeats, check how the sender computes the CRC.")};
        case WrapperError::Trailing:
            return {QStringLiteral("Trailing"),
                    tr("A pushed frame is followed by %n octet(s) that belong to nothing.", nullptr, static_cast<int>(error.detail)),
                    {tr("The sender put more than one frame into a message.")},
                    tr("Let the sender put each frame into a message of its own.")};
    }
    return {};
}

}  // namespace ami::app
