#pragma once

#include <QByteArray>
#include <functional>
#include <map>
#include <optional>

#include "app/sim/mesh/CoapMessage.h"
#include "app/sim/mesh/CsmpAgent.h"

namespace ami::sim {

/// The CSMP agents of all nodes of a mesh: the CoAP exchanges in which they answer, register and report. Times are those of the air.
class MeshAgents {
public:
    using Time = mesh::RadioAir::Time;
    struct Ways {
        /// A datagram of @p node to the manager, over the air.
        std::function<void(int node, Bytes octets)> toManager;
        std::function<void(Time when, std::function<void()> action)> at;
        std::function<Time()> now;
    };

    MeshAgents(const mesh::MeshModel& mesh, mesh::RadioAir& air, Ways ways);

    /// All nodes register with the manager that Ways::toManager reaches, each at a time of its own.
    void registerAll();
    /// A datagram that has come to a node's port. Nothing: no answer to the asker.
    std::optional<Bytes> receive(int node, const QByteArray& peer, BytesView octets);
    std::size_t registered() const;

private:
    struct Agent {
        explicit Agent(mesh::CsmpAgent what) : agent(std::move(what)) {}
        mesh::CsmpAgent agent;
        std::map<std::pair<QByteArray, std::uint16_t>, Bytes> answered{};  ///< the last ones: a request that comes again is not done again
        std::uint16_t nextId = 1;
        std::optional<mesh::CoapMessage> registering{};
        int tries = 0;
        bool isRegistered = false;
        unsigned epoch = 0;  ///< of timers: older ones have no effect
        std::chrono::seconds wait{20};
    };

    Agent& agent(int node);
    void startRegistration(int node);
    void sendRegistration(int node);
    void registrationEnded(int node, const mesh::CoapMessage* answer);
    void report(int node, unsigned epoch);
    void post(int node, Bytes payload);
    mesh::CoapMessage request(Agent& agent, mesh::CoapMessage::Type type, const char* path, Bytes payload) const;

    const mesh::MeshModel& mesh_;
    mesh::RadioAir& air_;
    Ways ways_;
    Noise noise_{0xA6E7};
    std::map<int, Agent> agents_;
};

}  // namespace ami::sim
