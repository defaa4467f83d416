#include "app/store/QueueStates.h"

#include <algorithm>

namespace ami::app {

namespace {

using enum BatchState;
using E = BatchEvent;

constexpr BatchTransition transitions[] = {
    {Sealed, E::LinedUp, Waiting},
    {Sealed, E::SendBegun, Sending},
    {Waiting, E::SendBegun, Sending},
    {Retrying, E::SendBegun, Sending},
    // A program that stopped while it sent goes on here.
    {Sending, E::SendBegun, Sending},

    {Sending, E::PutOff, Retrying},
    {Acknowledged, E::PutOff, Acknowledged},
    {Sending, E::Held, Waiting},
    {Acknowledged, E::Held, Acknowledged},

    {Sending, E::Taken, Acknowledged},
    {Acknowledged, E::Taken, Acknowledged},
    {Acknowledged, E::Forgotten, Waiting},

    // A receipt is a fact, whatever was thought of the batch before it came.
    {Sealed, E::Applied, Confirmed},
    {Waiting, E::Applied, Confirmed},
    {Sending, E::Applied, Confirmed},
    {Retrying, E::Applied, Confirmed},
    {Acknowledged, E::Applied, Confirmed},
    {DeadLetter, E::Applied, Confirmed},
    {Confirmed, E::Applied, Confirmed},

    {Sealed, E::Refused, DeadLetter},
    {Waiting, E::Refused, DeadLetter},
    {Sending, E::Refused, DeadLetter},
    {Retrying, E::Refused, DeadLetter},
    {Acknowledged, E::Refused, DeadLetter},

    {Sending, E::Split, Replaced},
    {Retrying, E::Split, Replaced},
    {DeadLetter, E::AskedAgain, Waiting},
    {Retrying, E::AskedAgain, Waiting},
};

}  // namespace

const char* name(BatchState state) {
    switch (state) {
        case Sealed: return "sealed";
        case Sending: return "sending";
        case Retrying: return "retrying";
        case Confirmed: return "confirmed";
        case DeadLetter: return "dead-letter";
        case Waiting: return "waiting";
        case Acknowledged: return "acknowledged";
        case Replaced: return "replaced";
    }
    return "";
}

std::span<const BatchTransition> batchTransitions() { return transitions; }

std::optional<BatchState> after(BatchState from, BatchEvent event) {
    const auto found = std::find_if(std::begin(transitions), std::end(transitions),
                                    [&](const BatchTransition& t) { return t.from == from && t.event == event; });
    return found == std::end(transitions) ? std::nullopt : std::optional(found->to);
}

}  // namespace ami::app
