#include "app/sim/MeshAgents.h"

#include <algorithm>

namespace ami::sim {

using namespace std::chrono;
using mesh::CoapMessage;
using mesh::CsmpAgent;
using mesh::RadioAir;

namespace {

constexpr std::size_t mostAnswers = 8;
constexpr int mostTries = 5;
constexpr seconds acknowledge{3};  ///< before the first repetition; agents of a mesh wait longer than RFC 7252 asks for
constexpr seconds longestWait{600};
constexpr std::uint8_t postCode = 2;

std::int64_t unixTime() { return duration_cast<seconds>(system_clock::now().time_since_epoch()).count(); }

}  // namespace

MeshAgents::MeshAgents(const mesh::MeshModel& mesh, RadioAir& air, Ways ways) : mesh_(mesh), air_(air), ways_(std::move(ways)) {}

MeshAgents::Agent& MeshAgents::agent(int node) {
    const auto found = agents_.find(node);
    return found != agents_.end() ? found->second : agents_.try_emplace(node, CsmpAgent(mesh_, air_, node)).first->second;
}

CoapMessage MeshAgents::request(Agent& agent, CoapMessage::Type type, const char* path, Bytes payload) const {
    CoapMessage message;
    message.type = type;
    message.code = postCode;
    message.id = agent.nextId++;
    message.token = {static_cast<std::uint8_t>(message.id >> 8), static_cast<std::uint8_t>(message.id)};
    message.options.emplace_back(CoapMessage::uriPath, toBytes(path));
    message.payload = std::move(payload);
    return message;
}

void MeshAgents::registerAll() {
    // Not all at once: a mesh carries a few of these a second.
    const double spread = std::max(1.0, 0.5 * mesh_.count());
    for (int node = 1; node < mesh_.count(); ++node) {
        const Time wait(static_cast<std::int64_t>(noise_.uniform(1, node) * spread * 1e6));
        ways_.at(ways_.now() + wait, [this, node] { startRegistration(node); });
    }
}

void MeshAgents::startRegistration(int node) {
    Agent& self = agent(node);
    if (!mesh_.isOperational(node)) {
        ways_.at(ways_.now() + seconds(10), [this, node] { startRegistration(node); });
        return;
    }
    self.registering = request(self, CoapMessage::Type::Confirmable, "r", self.agent.registration(unixTime()));
    self.tries = 0;
    ++self.epoch;
    sendRegistration(node);
}

/// @spec RFC 7252 4.2
void MeshAgents::sendRegistration(int node) {
    Agent& self = agent(node);
    if (!self.registering) return;
    if (self.tries == mostTries) {
        registrationEnded(node, nullptr);
        return;
    }
    ways_.toManager(node, self.registering->octets());
    const Time wait = acknowledge * (1 << self.tries) + Time(static_cast<std::int64_t>(1e6 * noise_.uniform(2, node * 16 + self.tries)));
    ++self.tries;
    ways_.at(ways_.now() + wait, [this, node, epoch = self.epoch] {
        if (agent(node).epoch == epoch) sendRegistration(node);
    });
}

void MeshAgents::registrationEnded(int node, const CoapMessage* answer) {
    Agent& self = agent(node);
    self.registering.reset();
    const unsigned epoch = ++self.epoch;
    const bool accepted = answer && answer->code >> 5 == 2;
    if (accepted && answer->payload.empty()) return;
    self.isRegistered = accepted && self.agent.registered(answer->payload);
    if (self.isRegistered) {
        self.wait = seconds(20);
        if (self.agent.reportEvery()) ways_.at(ways_.now(), [this, node, epoch] { report(node, epoch); });
        return;
    }
    if (answer) post(node, self.agent.notification(accepted ? CsmpAgent::Notice::Process : CsmpAgent::Notice::Coap, {}));
    ways_.at(ways_.now() + self.wait, [this, node, epoch] {
        if (agent(node).epoch == epoch) startRegistration(node);
    });
    self.wait = std::min(self.wait * 2, longestWait);
}

void MeshAgents::report(int node, unsigned epoch) {
    Agent& self = agent(node);
    const auto every = self.agent.reportEvery();
    if (self.epoch != epoch || !self.isRegistered || !every) return;
    if (mesh_.isOperational(node)) post(node, self.agent.report(ways_.now(), unixTime()));
    ways_.at(ways_.now() + *every, [this, node, epoch] { report(node, epoch); });
}

void MeshAgents::post(int node, Bytes payload) {
    Agent& self = agent(node);
    ways_.toManager(node, request(self, CoapMessage::Type::NonConfirmable, "c", std::move(payload)).octets());
}

std::optional<Bytes> MeshAgents::receive(int node, const QByteArray& peer, BytesView octets) {
    const auto message = CoapMessage::parse(octets);
    if (!message) return std::nullopt;
    Agent& self = agent(node);
    if (message->type == CoapMessage::Type::Reset || message->isResponse()) {
        const bool isOurs = self.registering && (message->type == CoapMessage::Type::Reset ? message->id == self.registering->id
                                                                                           : message->token == self.registering->token);
        if (isOurs) registrationEnded(node, &*message);
        return std::nullopt;
    }
    if (message->type == CoapMessage::Type::Acknowledgement) return std::nullopt;
    const bool confirmable = message->type == CoapMessage::Type::Confirmable;
    if (!message->isRequest()) {
        // An empty confirmable message: a ping.
        return confirmable ? std::optional(CoapMessage{CoapMessage::Type::Reset, 0, message->id, {}, {}, {}}.octets()) : std::nullopt;
    }
    const std::pair key{peer, message->id};
    if (const auto known = self.answered.find(key); known != self.answered.end()) return known->second;
    auto outcome = self.agent.handle({confirmable, message->code, message->texts(CoapMessage::uriPath), message->texts(CoapMessage::uriQuery), message->payload},
                                     ways_.now(), unixTime());
    if (outcome.post) {
        ways_.at(ways_.now() + outcome.delay, [this, node, payload = std::move(*outcome.post)]() mutable { post(node, std::move(payload)); });
    }
    if (!outcome.response) return std::nullopt;
    Bytes answer = message->answer(outcome.response->code, std::move(outcome.response->payload)).octets();
    if (self.answered.size() >= mostAnswers) self.answered.clear();
    self.answered[key] = answer;
    return answer;
}

std::size_t MeshAgents::registered() const {
    return static_cast<std::size_t>(std::count_if(agents_.begin(), agents_.end(), [](const auto& one) { return one.second.isRegistered; }));
}

}  // namespace ami::sim
