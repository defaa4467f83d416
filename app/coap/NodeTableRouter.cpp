#include "app/coap/NodeTableRouter.h"

#include <QObject>
#include <QTimer>
#include <algorithm>

#include "app/Now.h"
#include "app/mesh/MeshError.h"
#include "app/mesh/NodeSessions.h"
#include "app/mesh/SnapshotNames.h"
#include "app/mesh/Topology.h"
#include "hal/transport/Transport.h"

namespace ami::app::coap {

using namespace std::chrono;
using namespace mesh;

namespace {


bool isClosed(const Error& error) {
    return error.layer == Layer::Transport && error.code == static_cast<std::uint16_t>(hal::TransportError::Refused) &&
           error.detail == static_cast<std::int64_t>(hal::CoapRefusal::PortClosed);
}

}  // namespace

class NodeTableRouter::Running : public QObject {
public:
    Running(NodeTableRouter& owner, RouterHooks hooks) : owner_(&owner), hooks_(std::move(hooks)) {
        timer_.setSingleShot(true);
        connect(&timer_, &QTimer::timeout, this, [this] { pump(); });
        QTimer::singleShot(0, this, [this] {
            if (!owner_) return;
            tell({owner_->desk_.options().node ? RouterPhase::Connecting : RouterPhase::Watching, std::nullopt});
            pump();
        });
    }

    /// No hook any more; what runs inside a call of ours ends first.
    void leave() {
        for (const auto& [exchange, question] : open_) owner_->desk_.forget(question, steady_clock::now());
        open_.clear();
        owner_ = nullptr;
        hooks_ = {};
        timer_.stop();
        disconnect();
        deleteLater();
    }
    void wake() { timer_.start(0); }

private:
    void pump() {
        if (!owner_) return;
        const Instant now = steady_clock::now();
        while (owner_) {
            auto question = owner_->desk_.next(now);
            if (!question) break;
            send(std::move(*question));
        }
        if (!owner_) return;
        if (const auto due = owner_->desk_.nextDeadline(now)) timer_.start(std::max(milliseconds(1), ceil<milliseconds>(*due - steady_clock::now())));
    }

    void send(NodeTableDesk::Question question) {
        hal::CoapRequest request;
        request.path = question.path;
        request.payload = question.payload;
        request.deadline = question.deadline;
        const hal::CoapPeerId peer = sessions_.with(question.host, owner_->desk_.options().port, {question.acknowledge, question.repetitions});
        const std::uint64_t number = ++asked_;
        open_.emplace(number, std::move(question));
        sessions_.loop().endpoint().request(peer, std::move(request), [this, number](Result<hal::CoapResponse> response) { ended(number, response); });
        sessions_.loop().wake();
        moved();
    }

    void ended(std::uint64_t number, const Result<hal::CoapResponse>& response) {
        const auto place = open_.find(number);
        if (!owner_ || place == open_.end()) return;
        const NodeTableDesk::Question question = std::move(place->second);
        open_.erase(place);
        const bool isOnlyOne = owner_->desk_.options().node.has_value();
        const Instant now = steady_clock::now();
        if (response) {
            const auto snapshot = owner_->desk_.answered(question, response->code, response->contentFormat, response->payload, response->took, now, utcNow());
            if (isOnlyOne) tell({RouterPhase::Watching, std::nullopt});
            if (snapshot) give(*snapshot);
        } else {
            if (isClosed(response.error())) owner_->desk_.closed(question, now);
            else owner_->desk_.silent(question, now);
            if (isOnlyOne) tell({RouterPhase::Waiting, response.error()});
        }
        moved();
        if (owner_) timer_.start(0);
    }

    void give(const RouterSnapshot& snapshot) {
        if (!owner_) return;
        owner_->capabilities_ = owner_->capabilities_.with(shownByLinks(snapshot));
        if (const auto hook = hooks_.snapshot) hook(snapshot);
    }
    void moved() {
        if (!owner_) return;
        if (const auto hook = owner_->progress_) hook(owner_->desk_.progress());
    }
    void tell(RouterState state) {
        if (!owner_ || state == state_) return;
        state_ = std::move(state);
        if (const auto hook = hooks_.state) hook(state_);
    }

    NodeTableRouter* owner_;
    RouterHooks hooks_;
    RouterState state_;
    QTimer timer_;
    NodeSessions sessions_;
    std::map<std::uint64_t, NodeTableDesk::Question> open_;
    std::uint64_t asked_ = 0;
};

NodeTableRouter::NodeTableRouter(NodeTableOptions options) : desk_(std::move(options)) {}
NodeTableRouter::~NodeTableRouter() { stop(); }

Result<std::unique_ptr<BorderRouter>> NodeTableRouter::open(std::string_view address) {
    auto options = NodeTableOptions::parse(address);
    if (!options) return Unexpected(options.error());
    return std::unique_ptr<BorderRouter>(std::make_unique<NodeTableRouter>(std::move(*options)));
}

Result<void> NodeTableRouter::start(RouterHooks hooks) {
    if (running_) return fail(Fault::Misuse, Layer::Mesh, MeshError::AlreadyStarted);
    running_ = std::make_unique<Running>(*this, std::move(hooks));
    return {};
}

void NodeTableRouter::stop() {
    if (running_) running_.release()->leave();
}

void NodeTableRouter::refresh() {
    desk_.askNow(steady_clock::now());
    if (running_) running_->wake();
}

void NodeTableRouter::learn(const Topology& topology) {
    std::vector<Eui64> known;
    for (const Node& node : topology.nodes()) {
        if (node.isPresent && node.report.eui64) known.push_back(*node.report.eui64);
    }
    std::vector<CsmpNode> nodes;
    if (!desk_.options().node) nodes = csmpNodesOf(topology, hosts_);
    if (nodes == asked_ && known == known_) return;
    asked_ = nodes;
    known_ = known;
    const Instant now = steady_clock::now();
    desk_.ask(nodes, std::move(known), now);
    // What a file or an earlier run has from the nodes themselves is not asked again before its time.
    for (const Node& node : topology.nodes()) {
        if (!node.report.eui64) continue;
        const auto heard = topology.lastFrom(source(), node.id);
        if (heard) desk_.heard(*node.report.eui64, duration_cast<milliseconds>(utcNow() - *heard), now);
    }
    if (running_) running_->wake();
}

void addNodeTableRouter(RouterFactory& factory) { factory.add("tables", NodeTableRouter::open); }

}  // namespace ami::app::coap
