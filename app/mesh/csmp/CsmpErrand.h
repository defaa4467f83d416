#pragma once

#include <QObject>
#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <variant>

#include "app/mesh/RouterSnapshot.h"
#include "protocol/base/Result.h"
#include "protocol/mesh/CsmpMessages.h"

namespace ami::app::mesh {

/// Frames to a neighbour and back, counted by the node's radio (TLV 328, 329). What is left out, the agent chooses.
struct LinkTestWish {
    Eui64 neighbour{};
    std::optional<std::uint32_t> channel{}, mode{};
};

/// Echo requests that the node sends itself (TLV 30, 31).
struct NodePingWish {
    std::string destination;           ///< numeric address
    std::uint32_t count = 5;
    std::chrono::seconds delay{1};     ///< between two
};

using ErrandWish = std::variant<LinkTestWish, NodePingWish>;
using ErrandOutcome = std::variant<ami::mesh::csmp::LinkTestStats, ami::mesh::csmp::PingResponse>;

/// What an agent says of its errand, reading after reading, and when that is its outcome. Agents do not agree on what "state" means, so that the
/// outcome is a reading that has moved since the start and then stands still.
class ErrandWatch {
public:
    enum class Step : std::uint8_t { Again, Done, Failed };
    /// @p before: what was there when the errand began; nothing: no outcome of an earlier one.
    ErrandWatch(ErrandWish wish, std::optional<ErrandOutcome> before) : wish_(std::move(wish)), before_(std::move(before)) {}
    Step take(const ErrandOutcome& reading, std::chrono::milliseconds sinceStart);
    const std::optional<ErrandOutcome>& last() const { return last_; }

private:
    ErrandWish wish_;
    std::optional<ErrandOutcome> before_, last_;
};

/// Asks one agent for one errand: POST /c, then GET of the outcome every other second. This is the only thing that this program writes to an agent
/// besides its answer to a registration, and it does so on a person's wish alone.
class CsmpErrand : public QObject {
    Q_OBJECT
public:
    struct Hooks {
        std::function<void(const ErrandOutcome&)> progress{};
        /// AgentRefused, NoOutcome, TestFailed, TransportError, CsmpError; Cancelled.
        std::function<void(Result<ErrandOutcome>)> done{};
    };

    CsmpErrand(std::string host, std::uint16_t port, QObject* parent = nullptr);
    ~CsmpErrand() override;
    /// Misuse while one runs. Hooks are called from the event loop.
    Result<void> start(ErrandWish wish, Hooks hooks);
    void cancel();

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ami::app::mesh
