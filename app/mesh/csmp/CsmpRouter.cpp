#include "app/mesh/csmp/CsmpRouter.h"

#include <QObject>
#include <QTimer>
#include <algorithm>

#include "app/Now.h"
#include "app/mesh/MeshError.h"
#include "app/mesh/NodeSessions.h"
#include "hal/coap/CoapHostLoop.h"
#include "hal/transport/Transport.h"

namespace ami::app::mesh {

using namespace std::chrono;

namespace {

constexpr milliseconds listenFirst{100}, listenLast{5000};
constexpr std::size_t mostBody = 64 * 1024;

}  // namespace

class CsmpRouter::Running : public QObject {
public:
    Running(CsmpRouter& owner, RouterHooks hooks) : owner_(&owner), hooks_(std::move(hooks)), desk_(owner.options_) {
        timer_.setSingleShot(true);
        connect(&timer_, &QTimer::timeout, this, [this] { pump(); });
        QTimer::singleShot(0, this, [this] { begin(); });
    }

    /// No hook any more; what runs inside a call of ours ends first.
    void leave() {
        owner_ = nullptr;
        hooks_ = {};
        timer_.stop();
        disconnect();
        deleteLater();
    }

    void ask(const std::vector<CsmpNode>& nodes) {
        desk_.ask(nodes, steady_clock::now());
        timer_.start(0);
    }
    void askNow() {
        desk_.askNow(steady_clock::now());
        timer_.start(0);
    }
    const CsmpDesk& desk() const { return desk_; }

private:
    void begin() {
        if (!owner_) return;
        tell({RouterPhase::Connecting, std::nullopt});
        if (owner_ && owner_->options_.isManager()) listen();
        else if (owner_ && !owner_->options_.node) tell({RouterPhase::Watching, std::nullopt});
        pump();
    }

    void listen() {
        host_ = std::make_unique<hal::CoapHostLoop>(hal::CoapHost::Limits{.body = mostBody});
        host_->host().handle([this](const hal::CoapIncoming& request, hal::CoapAnswer answer) { take(request, answer); });
        const CsmpOptions& options = desk_.options();
        auto listening = host_->host().listen(hal::CoapWay::Udp, {options.listen.empty() ? std::string("::") : options.listen, options.port});
        // A computer without IPv6.
        if (!listening && options.listen.empty()) listening = host_->host().listen(hal::CoapWay::Udp, {"0.0.0.0", options.port});
        if (listening) {
            tell({RouterPhase::Watching, std::nullopt});
            return;
        }
        tell({RouterPhase::Waiting, listening.error()});
        QTimer::singleShot(listenAgain_, this, [this] {
            if (owner_) listen();
        });
        listenAgain_ = std::min(2 * listenAgain_, listenLast);
    }

    void take(const hal::CoapIncoming& request, const hal::CoapAnswer& answer) {
        if (!owner_) {
            answer.silence();
            return;
        }
        constexpr std::uint8_t post = 2;
        if (request.code != post) {
            answer(hal::CoapReply::of(request.path.size() == 1 && (request.path.front() == "r" || request.path.front() == "c") ? 405 : 404));
            return;
        }
        CsmpDesk::Posted posted = desk_.posted(request.peer.host, request.path, request.payload, steady_clock::now(), utcNow());
        // An agent waits for no answer to what it did not ask to be confirmed, and the air is dear.
        if (request.confirmable) answer({posted.code, {}, {}, {}, std::move(posted.payload)});
        else answer.silence();
        const auto news = owner_->news_;
        if (posted.isNews && posted.agent && news) news(CsmpAgentFacts(desk_.agents()[*posted.agent]));
        if (posted.snapshot) give(*posted.snapshot);
        if (owner_) timer_.start(0);
    }

    void give(const RouterSnapshot& snapshot) {
        if (!owner_) return;
        owner_->capabilities_ = owner_->capabilities_.with(shownByLinks(snapshot));
        if (const auto hook = hooks_.snapshot) hook(snapshot);
    }

    void pump() {
        if (!owner_) return;
        const Instant now = steady_clock::now();
        while (auto question = desk_.next(now)) send(std::move(*question));
        if (const auto due = desk_.nextDeadline(now)) timer_.start(std::max(milliseconds(1), ceil<milliseconds>(*due - steady_clock::now())));
    }

    void send(CsmpDesk::Question question) {
        hal::CoapRequest request;
        const auto uri = ami::mesh::uriOf({question.types, {}, {}, {}});
        if (!uri) return;
        request.path = uri->path;
        request.query = uri->queries;
        request.deadline = question.deadline;
        const hal::CoapPeerId peer = sessions_.with(question.host, desk_.options().agentPort, {question.acknowledge, question.repetitions});
        sessions_.loop().endpoint().request(peer, std::move(request),
                                 [this, question = std::move(question)](Result<hal::CoapResponse> response) { answered(question, response); });
        sessions_.loop().wake();
    }

    void answered(const CsmpDesk::Question& question, const Result<hal::CoapResponse>& response) {
        if (!owner_) return;
        const bool isOnlyOne = owner_->options_.node.has_value();
        if (response) {
            const auto snapshot = desk_.answered(question, response->code, response->payload, response->took, steady_clock::now(), utcNow());
            if (isOnlyOne) tell({RouterPhase::Watching, std::nullopt});
            if (snapshot) give(*snapshot);
        } else {
            desk_.silent(question, steady_clock::now());
            if (isOnlyOne) tell({RouterPhase::Waiting, response.error()});
        }
        if (owner_) timer_.start(0);
    }

    void tell(RouterState state) {
        if (!owner_ || state == state_) return;
        state_ = std::move(state);
        if (const auto hook = hooks_.state) hook(state_);
    }

    CsmpRouter* owner_;
    RouterHooks hooks_;
    RouterState state_;
    milliseconds listenAgain_ = listenFirst;
    CsmpDesk desk_;
    QTimer timer_;
    NodeSessions sessions_;
    std::unique_ptr<hal::CoapHostLoop> host_;
};

CsmpRouter::CsmpRouter(CsmpOptions options) : options_(std::move(options)) {}
CsmpRouter::~CsmpRouter() { stop(); }

Result<std::unique_ptr<BorderRouter>> CsmpRouter::open(std::string_view address) {
    auto options = CsmpOptions::parse(address);
    if (!options) return Unexpected(options.error());
    return std::unique_ptr<BorderRouter>(std::make_unique<CsmpRouter>(std::move(*options)));
}

Result<void> CsmpRouter::start(RouterHooks hooks) {
    if (running_) return fail(Fault::Misuse, Layer::Mesh, MeshError::AlreadyStarted);
    running_ = std::make_unique<Running>(*this, std::move(hooks));
    if (!nodes_.empty()) running_->ask(nodes_);
    return {};
}

void CsmpRouter::stop() {
    if (running_) running_.release()->leave();
}

void CsmpRouter::refresh() {
    if (running_) running_->askNow();
}

void CsmpRouter::askNodes(std::vector<CsmpNode> nodes) {
    nodes_ = std::move(nodes);
    if (running_) running_->ask(nodes_);
}

std::vector<CsmpAgentFacts> CsmpRouter::agents() const { return running_ ? running_->desk().agents() : std::vector<CsmpAgentFacts>(); }

}  // namespace ami::app::mesh
