#include "app/explain/Explainer.h"

namespace ami::app {

Sentences Explainer::byFault(const Error& error) {
    const QString name = QString::fromLatin1(ami::name(error.fault));
    switch (error.fault) {
        case Fault::Malformed:
            return {name,
                    tr("The other side sent something that breaks its own format."),
                    {tr("The line changes octets on the way."), tr("The firmware of the meter has a fault.")},
                    tr("Try again; if it happens again, save the trace and send it to support.")};
        case Fault::Unexpected:
            return {name,
                    tr("The other side sent something that does not belong at this point of the dialogue."),
                    {tr("An earlier visit left the meter in the middle of a dialogue."), tr("The firmware of the meter has a fault.")},
                    tr("Disconnect, wait until the meter has given up the old dialogue, and connect again.")};
        case Fault::Unsupported:
            return {name,
                    tr("This needs a feature that is not there."),
                    {tr("The meter does not have the feature."), tr("This version of the program does not have it.")},
                    tr("Look in the meter's manual for another way to the same value.")};
        case Fault::Refused:
            return {name,
                    tr("The other side refused."),
                    {tr("The rights of this client do not reach that far.")},
                    tr("Check with which client address and password you are connected.")};
        case Fault::TimedOut:
            return {name,
                    tr("No answer came in time."),
                    {tr("The other side is busy, asleep or out of reach.")},
                    tr("Check the connection and try again.")};
        case Fault::Crypto:
            return {name,
                    tr("A key, a certificate or a signature does not fit."),
                    {tr("The key belongs to another meter."), tr("The octets were changed on the way.")},
                    tr("Check which key belongs to this meter before you try again.")};
        case Fault::Misuse:
            return {name,
                    tr("The program asked for something that is not possible now."),
                    {tr("This is a fault in the program, not in the meter.")},
                    tr("Save the trace and report it together with the code.")};
        case Fault::LinkLost:
            return {name,
                    tr("The connection to the other side is gone."),
                    {tr("A cable, the probe or the network was interrupted.")},
                    tr("Check the connection and connect again; what was read is kept.")};
        case Fault::Cancelled:
            return {name,
                    tr("The work was stopped because you asked for it."),
                    {tr("Stop was pressed.")},
                    tr("What was read until then is kept; start again when you like.")};
        case Fault::Exhausted:
            return {name,
                    tr("A limit was reached before the work was done."),
                    {tr("The disk or the memory is full."), tr("The meter sent more than it may.")},
                    tr("Ask for less at a time, or make room, and try again.")};
    }
    return {QStringLiteral("?"), tr("Something failed that this version has no words for."), {}, tr("Report it together with the code.")};
}

}  // namespace ami::app
