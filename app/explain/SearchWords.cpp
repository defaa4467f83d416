#include "app/explain/Explainer.h"
#include "app/probe/SearchError.h"

namespace ami::app {

Sentences Explainer::search(const Error& error) {
    switch (static_cast<SearchError>(error.code)) {
        case SearchError::Silent:
            return {QStringLiteral("Silent"),
                    tr("Nothing answers on this port, whatever is tried."),
                    {tr("The head is not on the meter's optical window."), tr("The meter has no power, or its port sleeps or is switched off."),
                     tr("The head gets no power from RTS and DTR."), tr("It is the port of another adapter.")},
                    tr("Put the head on the window with its cable downwards, check that the meter's display is on, then search again.")};
        case SearchError::OnlyEcho:
            return {QStringLiteral("OnlyEcho"),
                    tr("The head hears only itself: what is sent comes back, and no meter answers."),
                    {tr("The head is turned by 180 degrees, so that its sender does not face the meter's receiver."),
                     tr("It lies on a reflecting surface and not on the meter."), tr("The meter has no power.")},
                    tr("Turn the head so that its cable points downwards (on an ANSI meter the other way round), then search again.")};
        case SearchError::Garbled:
            return {QStringLiteral("Garbled"),
                    tr("Something answers, but no protocol of a meter makes sense of it."),
                    {tr("The device speaks another protocol, or with another speed and format than the usual ones."),
                     tr("Strong light falls into the head."), tr("The head sits askew and only a part of the octets comes through.")},
                    tr("Shade the head and seat it again, or name protocol and speed in the address.")};
        case SearchError::OtherDevice:
            return {QStringLiteral("OtherDevice"),
                    tr("What answers on this port is no electricity meter."),
                    {tr("It is the port of a modem, a multimeter, a console or another instrument.")},
                    tr("Choose the port of the optical head; for a multimeter use “ami-cli voltage --reference auto://…”.")};
        case SearchError::TalksUnasked:
            return {QStringLiteral("TalksUnasked"),
                    tr("Something on this port talks without having been asked, so nothing was sent to it."),
                    {tr("A meter pushes its values (mode D, or a consumer interface)."), tr("It is another device, for example a GPS receiver."),
                     tr("Light makes the head see octets that nobody sends.")},
                    tr("Shade the head; if it is a meter that pushes, use iec:// with its speed.")};
    }
    return {};
}

}  // namespace ami::app
