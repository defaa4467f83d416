#include "app/control/Disconnector.h"

#include "app/control/Fields.h"

namespace ami::app {

using dlms::Data;

namespace {

constexpr int readBackTries = 12;
constexpr std::chrono::milliseconds contactTime{250};  ///< a latching relay with its monitoring takes up to some seconds

std::int64_t pairOf(const DisconnectorState& state) { return (state.output ? 0x100 : 0) | static_cast<std::int64_t>(state.control); }

Unexpected notAllowed(const DisconnectorState& state) {
    return fail(Fault::Refused, Layer::Control, ControlError::TransitionNotAllowed,
                std::int64_t{state.mode} << 8 | static_cast<std::int64_t>(state.control));
}

Phrase phrase(const DisconnectorState& state) {
    return {Phrase::Kind::Supply, {}, {state.output, static_cast<std::int64_t>(state.control), state.mode}};
}

void leadTo(Change& change, const DisconnectorState& state) {
    change.after = disconnectorText(state);
    change.to = {phrase(state)};
}

Change change(Act act, std::int8_t method, const DisconnectorState& state, const dlms::Obis& object) {
    Change made;
    made.act = act;
    made.classId = dlms::cls::disconnectControl;
    made.object = object;
    made.member = method;
    made.before = disconnectorText(state);
    made.from = {phrase(state)};
    return made;
}

/// Remote reconnection leads there; nothing when the mode has no such transition.
std::optional<SupplyState> reconnectedState(const DisconnectorState& state) {
    const auto rules = rulesOfControlMode(state.mode);
    if (!rules || rules->remoteReconnect == ControlModeRules::Remote::Never) return std::nullopt;
    if (state.control == SupplyState::ReadyForReconnection && !rules->remoteFromReady) return std::nullopt;
    return rules->remoteReconnect == ControlModeRules::Remote::Connects ? SupplyState::Connected : SupplyState::ReadyForReconnection;
}

Result<DisconnectorOutcome> act(MeterLink& link, const DisconnectorState& before, SupplyState wanted, std::int8_t method,
                                const ActContext& context, const dlms::Obis& object) {
    if (auto ok = invokeMethod(link, {dlms::cls::disconnectControl, object, method}, Data::integer(0)); !ok) return Unexpected(ok.error());
    DisconnectorOutcome outcome{before, before, false};
    for (int i = 0; i < readBackTries; ++i) {
        const auto now = readDisconnector(link, object);
        if (!now) return Unexpected(now.error());
        outcome.after = *now;
        if (now->control == wanted && now->output == (wanted == SupplyState::Connected)) {
            outcome.buttonNeeded = wanted == SupplyState::ReadyForReconnection;
            return outcome;
        }
        context.report({ActProgress::Phase::Waiting, static_cast<std::uint64_t>(i + 1), readBackTries, 0, 0, {}});
        if (auto ok = context.wait(contactTime); !ok) return Unexpected(ok.error());
    }
    return fail(Fault::Unexpected, Layer::Control, ControlError::StateNotReached, pairOf(outcome.after));
}

/// As it was when it was asked; reading it also mends an association gone idle.
Result<void> checkUnchanged(MeterLink& link, const DisconnectorState& state, const dlms::Obis& object) {
    const auto now = readDisconnector(link, object);
    if (!now) return Unexpected(now.error());
    if (!(*now == state)) return fail(Fault::Unexpected, Layer::Control, ControlError::StateChanged, pairOf(*now));
    return {};
}

std::string afterText(const DisconnectorOutcome& outcome) { return disconnectorText(outcome.after); }

}  // namespace

std::optional<ControlModeRules> rulesOfControlMode(std::uint8_t mode) {
    using Remote = ControlModeRules::Remote;
    switch (mode) {
        case 0: return ControlModeRules{};
        case 1: return ControlModeRules{true, true, true, Remote::MakesReady, false, true, false};
        case 2: return ControlModeRules{true, true, true, Remote::Connects, false, true, false};
        case 3: return ControlModeRules{true, false, true, Remote::MakesReady, false, true, false};
        case 4: return ControlModeRules{true, false, true, Remote::Connects, false, true, false};
        case 5: return ControlModeRules{true, true, true, Remote::MakesReady, false, true, true};
        case 6: return ControlModeRules{true, false, true, Remote::MakesReady, false, true, true};
        case 7: return ControlModeRules{true, false, true, Remote::Connects, true, true, true};
        default: return std::nullopt;
    }
}

std::string disconnectorText(const DisconnectorState& state) {
    const char* control = state.control == SupplyState::Connected      ? "connected"
                          : state.control == SupplyState::Disconnected ? "disconnected"
                                                                       : "ready for reconnection";
    return std::string(state.output ? "output closed, " : "output open, ") + control + ", mode " + std::to_string(state.mode);
}

Result<DisconnectorState> readDisconnector(MeterLink& link, const dlms::Obis& object) {
    const auto values = readAttributes(link, dlms::cls::disconnectControl, object, {2, 3, 4});
    if (!values) return Unexpected(values.error());
    const auto output = numberOf<std::uint8_t>((*values)[0]);
    const auto control = numberOf<std::uint8_t>((*values)[1]);
    const auto mode = numberOf<std::uint8_t>((*values)[2]);
    if (!output) return badObject(2);
    if (!control || *control > 2) return badObject(3);
    if (!mode) return badObject(4);
    return DisconnectorState{*output != 0, static_cast<SupplyState>(*control), *mode};
}

Result<Change> planDisconnect(const DisconnectorState& state, const dlms::Obis& object) {
    if (state.control == SupplyState::Disconnected) return fail(Fault::Misuse, Layer::Control, ControlError::AlreadySo, pairOf(state));
    const auto rules = rulesOfControlMode(state.mode);
    if (!rules || !rules->remoteDisconnect) return notAllowed(state);
    Change planned = change(Act::Disconnect, 1, state, object);
    leadTo(planned, {false, SupplyState::Disconnected, state.mode});
    planned.cautions.push_back({Caution::Kind::SupplyOff, 0});
    if (rules->remoteReconnect == ControlModeRules::Remote::MakesReady) planned.cautions.push_back({Caution::Kind::ButtonNeeded, 0});
    return planned;
}

Result<Change> planReconnect(const DisconnectorState& state, const dlms::Obis& object) {
    if (state.control == SupplyState::Connected) return fail(Fault::Misuse, Layer::Control, ControlError::AlreadySo, pairOf(state));
    const auto wanted = reconnectedState(state);
    if (!wanted) return notAllowed(state);
    if (*wanted == state.control) return fail(Fault::Misuse, Layer::Control, ControlError::AlreadySo, pairOf(state));
    Change planned = change(Act::Reconnect, 2, state, object);
    leadTo(planned, {*wanted == SupplyState::Connected, *wanted, state.mode});
    planned.cautions.push_back({*wanted == SupplyState::Connected ? Caution::Kind::SupplyOn : Caution::Kind::ButtonNeeded, 0});
    return planned;
}

Result<DisconnectorOutcome> disconnectSupply(MeterLink& link, const DisconnectorState& state, const ActContext& context,
                                             const dlms::Obis& object) {
    const auto planned = planDisconnect(state, object);
    if (!planned) return Unexpected(planned.error());
    if (auto ok = checkUnchanged(link, state, object); !ok) return Unexpected(ok.error());
    return recorded<DisconnectorOutcome>(
        context, *planned, [&] { return act(link, state, SupplyState::Disconnected, 1, context, object); }, afterText);
}

Result<DisconnectorOutcome> reconnectSupply(MeterLink& link, const DisconnectorState& state, const ActContext& context,
                                            const dlms::Obis& object) {
    const auto planned = planReconnect(state, object);
    if (!planned) return Unexpected(planned.error());
    if (auto ok = checkUnchanged(link, state, object); !ok) return Unexpected(ok.error());
    return recorded<DisconnectorOutcome>(
        context, *planned, [&] { return act(link, state, *reconnectedState(state), 2, context, object); }, afterText);
}

}  // namespace ami::app
