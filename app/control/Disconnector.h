#pragma once

#include <optional>
#include <string>

#include "app/control/Control.h"

namespace ami::app {

enum class SupplyState : std::uint8_t { Disconnected = 0, Connected = 1, ReadyForReconnection = 2 };

/// Class 70 as it is now.
struct DisconnectorState {
    bool output = false;   ///< the contact is closed
    SupplyState control = SupplyState::Disconnected;
    std::uint8_t mode = 0;
    friend bool operator==(const DisconnectorState&, const DisconnectorState&) = default;
};

/// Transitions of one control_mode. @spec IEC 62056-6-2 Disconnect control (class_id 70)
struct ControlModeRules {
    enum class Remote : std::uint8_t { Never, Connects, MakesReady };
    bool remoteDisconnect = false;
    bool manualDisconnect = false;
    bool localDisconnect = false;
    Remote remoteReconnect = Remote::Never;
    bool remoteFromReady = false;   ///< remote_reconnect also closes from ready_for_reconnection
    bool manualReconnect = false;
    bool localReconnect = false;
};

/// Nothing for a mode that the standard does not have.
std::optional<ControlModeRules> rulesOfControlMode(std::uint8_t mode);

struct DisconnectorOutcome {
    DisconnectorState before, after;
    bool buttonNeeded = false;      ///< ready for reconnection: somebody presses the meter's button now
};

inline constexpr dlms::Obis usualDisconnector{0, 0, 96, 3, 10};

Result<DisconnectorState> readDisconnector(MeterLink& link, const dlms::Obis& object = usualDisconnector);

/// AlreadySo, or TransitionNotAllowed by the control_mode: nothing is tried that cannot work.
Result<Change> planDisconnect(const DisconnectorState& state, const dlms::Obis& object = usualDisconnector);
Result<Change> planReconnect(const DisconnectorState& state, const dlms::Obis& object = usualDisconnector);

/// Reads output_state and control_state again until they are as they should be; StateNotReached when they do not become so.
Result<DisconnectorOutcome> disconnectSupply(MeterLink& link, const DisconnectorState& state, const ActContext& context,
                                             const dlms::Obis& object = usualDisconnector);
Result<DisconnectorOutcome> reconnectSupply(MeterLink& link, const DisconnectorState& state, const ActContext& context,
                                            const dlms::Obis& object = usualDisconnector);

/// "output closed, connected, mode 4"
std::string disconnectorText(const DisconnectorState& state);

}  // namespace ami::app
