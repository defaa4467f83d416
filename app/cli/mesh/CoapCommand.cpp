#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QLocale>
#include <QTimer>

#include "app/Now.h"
#include "app/cli/Files.h"
#include "app/cli/control/Acting.h"
#include "app/cli/mesh/CoapText.h"
#include "app/coap/BrowseError.h"
#include "app/coap/CoapAccess.h"
#include "app/coap/ContentFormats.h"
#include "app/coap/PayloadExport.h"
#include "app/coap/ResourceTree.h"
#include "app/coap/ResourceWords.h"
#include "app/mesh/MeshError.h"
#include "hal/coap/CoapClient.h"

namespace ami::app::cli {

namespace {

using namespace coap;
using namespace std::chrono_literals;
using Action = CoapCommand::Action;

/// "-" is the standard input.
Result<QByteArray> given(const std::string& path) {
    if (path != "-") return contentsOf(path);
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly)) return fail(Fault::Misuse, Layer::Mesh, mesh::MeshError::NoFile, static_cast<std::int64_t>(file.error()));
    return file.readAll();
}

/// A client with an event loop around it, until an answer comes or the person stops it.
class Session {
public:
    Session(const Context& context, hal::CoapUrl server, const OpenAccess& access)
        : context_(context), client_(std::move(server), access.security()) {
        QObject::connect(&check_, &QTimer::timeout, &loop_, [this] {
            if (context_.stopper.isStopped()) loop_.quit();
            else tick();
        });
    }

    Result<hal::CoapResponse> ask(const Ask& ask) {
        std::optional<Result<hal::CoapResponse>> got;
        begin();
        const auto exchange = client_.request(ask.request(), [&](Result<hal::CoapResponse> reply) {
            got = std::move(reply);
            loop_.quit();
        });
        return end(exchange, got);
    }

    Result<hal::CoapResponse> ping(std::chrono::milliseconds deadline) {
        std::optional<Result<hal::CoapResponse>> got;
        begin();
        const auto exchange = client_.ping(deadline, [&](Result<hal::CoapResponse> reply) {
            got = std::move(reply);
            loop_.quit();
        });
        return end(exchange, got);
    }

    /// Until @p take says no, the observation ends or the person stops it.
    Result<void> observe(const Ask& ask, const std::function<bool(const hal::CoapResponse&)>& take) {
        std::optional<Error> failure;
        begin();
        const auto exchange = client_.observe(ask.request(), [&](Result<hal::CoapResponse> state) {
            context_.console.endProgress();
            isWaiting_ = false;
            if (!state) failure = state.error();
            if (!state || !take(*state)) loop_.quit();
        });
        loop_.exec();
        check_.stop();
        client_.cancel(exchange);
        // One turn, so that the server hears that nobody observes any more.
        QCoreApplication::processEvents();
        if (context_.stopper.isStopped()) return fail(Fault::Cancelled, Layer::Mesh, 0);
        if (failure) return Unexpected(*failure);
        return {};
    }

private:
    void begin() {
        since_ = std::chrono::steady_clock::now();
        isWaiting_ = true;
        exchange_.reset();
        check_.start(50ms);
    }
    void tick() {
        if (!isWaiting_) return;
        const auto until = [now = std::chrono::steady_clock::now()](Instant since) { return std::chrono::duration_cast<std::chrono::microseconds>(now - since); };
        std::optional<Attempts> attempts;
        if (const auto sent = exchange_ ? client_.sentAt(*exchange_) : std::nullopt) attempts = attemptsAfter(until(*sent));
        if (until(since_) > 1s) context_.console.progress(CoapText::waiting(until(since_), attempts));
    }
    Result<hal::CoapResponse> end(hal::CoapExchangeId exchange, std::optional<Result<hal::CoapResponse>>& got) {
        exchange_ = exchange;
        if (!got && !context_.stopper.isStopped()) loop_.exec();
        check_.stop();
        context_.console.endProgress();
        if (got) return std::move(*got);
        client_.cancel(exchange);
        return fail(Fault::Cancelled, Layer::Mesh, 0);
    }

    const Context& context_;
    hal::CoapClient client_;
    QEventLoop loop_;
    QTimer check_;
    std::chrono::steady_clock::time_point since_;
    std::optional<hal::CoapExchangeId> exchange_{};
    bool isWaiting_ = false;
};

struct Prepared {
    Ask ask;
    OpenAccess access;
    ResourceNames names;
};

std::uint8_t methodOf(Action action) {
    switch (action) {
        case Action::Post: return 2;
        case Action::Put: return 3;
        case Action::Delete: return 4;
        default: return 1;
    }
}

Result<Prepared> prepare(const CoapCommand& command, const Context& context) {
    Prepared ready;
    CoapAccess access;
    if (!command.pskFile.empty()) access = {AccessKind::Psk, command.pskFile, command.identity, {}, {}, {}, {}, {}};
    if (!command.caFile.empty())
        access = {AccessKind::Certificates, {}, {}, command.caFile, command.certificateFile, command.keyFile, command.serverName, command.crlFile};
    auto url = coapAddress(command.url, access.kind != AccessKind::None);
    if (!url) return Unexpected(url.error());
    ready.ask.url = std::move(*url);
    if (auto good = fits(access, ready.ask.url); !good) return Unexpected(good.error());
    ready.ask.url.query.insert(ready.ask.url.query.end(), command.query.begin(), command.query.end());
    auto open = OpenAccess::open(access);
    if (!open) return Unexpected(open.error());
    ready.access = std::move(*open);
    ready.names = ResourceNames::builtIn();
    if (!command.names.empty()) {
        const auto text = given(command.names);
        if (!text) return Unexpected(text.error());
        auto names = ResourceNames::fromJson({text->constData(), static_cast<std::size_t>(text->size())});
        if (!names) return Unexpected(names.error());
        ready.names = std::move(*names);
    }
    ready.ask.method = methodOf(command.action);
    ready.ask.blockSize = command.blockSize;
    ready.ask.confirmable = !command.nonConfirmable;
    if (context.options.timeout) ready.ask.deadline = *context.options.timeout + 1s;
    if (!command.accept.empty()) ready.ask.accept = contentFormatNamed(command.accept);
    if (!command.hex.empty()) {
        auto octets = payloadOf(command.hex, true);
        if (!octets) return Unexpected(octets.error());
        ready.ask.payload = std::move(*octets);
    } else if (!command.payloadFile.empty()) {
        const auto text = given(command.payloadFile);
        if (!text) return Unexpected(text.error());
        ready.ask.payload.assign(text->begin(), text->end());
    } else {
        ready.ask.payload = toBytes(command.payload);
    }
    if (!command.format.empty()) ready.ask.contentFormat = contentFormatNamed(command.format);
    else if (!ready.ask.payload.empty()) ready.ask.contentFormat = command.payload.empty() ? format::octets : format::text;
    return ready;
}

/// Prints what came; the exit code says whether it was what was said.
ExitCode show(const CoapCommand& command, const Context& context, const Prepared& ready, const Answer& answer) {
    Console& console = context.console;
    if (!command.output.empty()) {
        if (auto written = writeFile(command.output, answer.payload.octets); !written) return context.failed(written.error());
    }
    console.object(Json::parse(coap::toJson(answer, ready.ask.url.text())));
    if (!answer.isSuccess()) {
        if (!console.isJson() && !answer.payload.octets.empty() && answer.payload.shape == PayloadShape::Text) {
            console.note(CoapText::diagnostic(answer.payload.text));
        }
        return context.failed(answer.refusal());
    }
    if (!console.isJson()) console.note(CoapText::summary(answer));
    if (command.raw) {
        console.raw({reinterpret_cast<const char*>(answer.payload.octets.data()), answer.payload.octets.size()});
        return ExitCode::Ok;
    }
    if (!command.output.empty()) {
        console.line(CoapText::kept(answer.payload.octets.size(), QString::fromStdString(command.output)));
        return ExitCode::Ok;
    }
    CoapText::print(answer.payload, console);
    if (!answer.payload.problem) return ExitCode::Ok;
    console.error(*answer.payload.problem, formatWords(*answer.payload.said));
    return ExitCode::Partial;
}

ExitCode discover(const CoapCommand& command, const Context& context, Prepared& ready) {
    if (ready.ask.url.path.empty()) ready.ask.url.path = {".well-known", "core"};
    if (!command.type.empty()) ready.ask.url.query.push_back("rt=" + command.type);
    Session session(context, ready.ask.url, ready.access);
    const auto response = session.ask(ready.ask);
    if (!response) return context.failed(response.error());
    const Answer answer = readAnswer(*response, pathText(ready.ask.url.path), utcNow(), ready.names);
    if (!answer.isSuccess() || command.raw || !command.output.empty()) return show(command, context, ready, answer);
    const auto tree = readResourceTree(answer.payload.octets, ready.names);
    if (!tree) return context.failed(tree.error());
    for (const auto& node : tree->nodes) context.console.object(Json::parse(coap::toJson(node)));
    if (!context.console.isJson()) context.console.note(CoapText::summary(answer));
    if (tree->nodes.empty()) context.console.note(CoapText::noResource(command.type));
    else CoapText::print(*tree, context.console);
    return ExitCode::Ok;
}

ExitCode read(const CoapCommand& command, const Context& context, const Prepared& ready) {
    Session session(context, ready.ask.url, ready.access);
    const auto response = session.ask(ready.ask);
    if (!response) return context.failed(response.error());
    return show(command, context, ready, readAnswer(*response, pathText(ready.ask.url.path), utcNow(), ready.names));
}

ExitCode write(const CoapCommand& command, const Context& context, const Prepared& ready) {
    Session session(context, ready.ask.url, ready.access);
    const std::string path = pathText(ready.ask.url.path);
    Ask look = lookAt(ready.ask);
    const auto valueNow = [&]() -> Result<std::optional<Payload>> {
        auto response = session.ask(look);
        if (!response) return Unexpected(response.error());
        if (!response->isSuccess() && look.accept) {
            look.accept.reset();
            response = session.ask(look);
            if (!response) return Unexpected(response.error());
        }
        if (!response->isSuccess()) return std::optional<Payload>();
        return std::optional(readAnswer(*response, path, utcNow(), ready.names).payload);
    };
    const auto before = valueNow();
    if (!before) return context.failed(before.error());
    const AuditIntent intent = intentOf(ready.ask, *before);
    Acting acting(context, command.change);
    if (auto opened = acting.open(intent.meter, intent.address); !opened) return context.failed(opened.error());
    const Json change{{"type", "change"},       {"act", intent.action}, {"url", ready.ask.url.text()},
                      {"before", intent.before}, {"after", intent.after}};
    if (auto agreed = acting.agree(change, CoapText::question(ready.ask, *before), CoapText::cautions(ready.ask)); !agreed)
        return context.failed(agreed.error());
    const auto number = acting.log().begin(intent);
    if (!number) return context.failed(number.error());
    const auto response = session.ask(ready.ask);
    Result<Answer> done = response ? Result<Answer>(readAnswer(*response, path, utcNow(), ready.names)) : Result<Answer>(Unexpected(response.error()));
    std::optional<Payload> after;
    if (done && done->isSuccess()) {
        if (auto value = valueNow()) after = std::move(*value);
    }
    const bool isOther = after && differs(ready.ask, *after);
    AuditOutcome outcome = outcomeOf(done, after);
    if (isOther) outcome.error = makeError(Fault::Unexpected, Layer::Mesh, BrowseError::ReadBack);
    if (auto ended = acting.log().end(*number, outcome); !ended) return context.failed(ended.error());
    if (!done) return context.failed(done.error());
    const ExitCode shown = show(command, context, ready, *done);
    if (shown != ExitCode::Ok) return shown;
    context.console.object({{"type", "readBack"}, {"value", outcome.readBack}, {"read", after.has_value()}, {"same", after && !isOther}});
    context.console.line(CoapText::readBack(after, isOther));
    if (after) CoapText::print(*after, context.console);
    return isOther ? context.failed(*outcome.error) : ExitCode::Ok;
}

ExitCode observe(const CoapCommand& command, const Context& context, Prepared& ready) {
    ready.ask.deadline = context.options.timeout.value_or(100s);
    Session session(context, ready.ask.url, ready.access);
    const std::string path = pathText(ready.ask.url.path);
    std::uint64_t taken = 0;
    ExitCode code = ExitCode::Ok;
    const auto done = session.observe(ready.ask, [&](const hal::CoapResponse& state) {
        const Answer answer = readAnswer(state, path, utcNow(), ready.names);
        if (!context.console.isJson()) context.console.note(QString::fromStdString(toIso8601(utcNow())));
        code = show(command, context, ready, answer);
        return answer.isSuccess() && (!command.count || ++taken < *command.count);
    });
    return done ? code : context.failed(done.error());
}

ExitCode ping(const CoapCommand& command, const Context& context, const Prepared& ready) {
    const std::uint64_t count = command.count.value_or(4);
    std::vector<std::chrono::microseconds> times;
    std::optional<Error> last;
    Session session(context, ready.ask.url, ready.access);
    std::uint64_t sent = 0;
    for (; sent < count && !context.stopper.isStopped(); ++sent) {
        if (sent > 0 && context.stopper.waitUntil(std::chrono::steady_clock::now() + (times.empty() ? 0ms : 200ms))) break;
        const auto answer = session.ping(std::min<std::chrono::milliseconds>(ready.ask.deadline, 30s));
        if (answer) times.push_back(answer->took);
        else last = answer.error();
        context.console.object({{"type", "ping"}, {"number", sent + 1}, {"answered", answer.has_value()}, {"tookUs", answer ? answer->took.count() : 0}});
        context.console.line(CoapText::ping(sent + 1, answer ? std::optional(answer->took) : std::nullopt));
        if (!answer && answer.error().fault == Fault::Cancelled) break;
    }
    std::sort(times.begin(), times.end());
    Json total{{"type", "pings"}, {"sent", sent}, {"answered", times.size()}};
    if (!times.empty()) {
        total["bestUs"] = times.front().count();
        total["medianUs"] = times[(times.size() - 1) / 2].count();
        total["worstUs"] = times.back().count();
    }
    context.console.object(total);
    context.console.line(CoapText::pings(sent, times));
    if (context.stopper.isStopped()) return context.failed(makeError(Fault::Cancelled, Layer::Mesh, 0));
    if (times.empty() && last) return context.failed(*last);
    return times.size() == sent ? ExitCode::Ok : ExitCode::Partial;
}

}  // namespace

ExitCode run(const CoapCommand& command, const Context& context) {
    context.stopper.watch(context.options.timeout);
    auto ready = prepare(command, context);
    if (!ready) return context.failed(ready.error());
    if (isCsmpPort(ready->ask.url.port)) context.console.note(CoapText::csmp());
    switch (command.action) {
        case Action::Discover: return discover(command, context, *ready);
        case Action::Get: return read(command, context, *ready);
        case Action::Observe: return observe(command, context, *ready);
        case Action::Ping: return ping(command, context, *ready);
        case Action::Put:
        case Action::Post:
        case Action::Delete: return write(command, context, *ready);
    }
    return ExitCode::Internal;
}

}  // namespace ami::app::cli
