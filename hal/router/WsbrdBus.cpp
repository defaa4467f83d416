#include "hal/router/WsbrdBus.h"

#include <QDBusPendingCallWatcher>
#include <algorithm>
#include <array>
#include <atomic>

#include "hal/router/BusRelay.h"

namespace ami::hal {

using namespace std::chrono;

namespace {

constexpr const char* properties = "org.freedesktop.DBus.Properties";
constexpr const char* bus = "org.freedesktop.DBus";
constexpr const char* busPath = "/org/freedesktop/DBus";

/// Read in every round; the others say the same all the time, and are read when the daemon appears.
constexpr std::array everyRound{"Nodes", "RoutingGraph", "TxDuration", "DutyCycleLevel"};

bool isEveryRound(const std::string& property) {
    return std::any_of(everyRound.begin(), everyRound.end(), [&property](const char* name) { return property == name; });
}

QString nextConnectionName() {
    static std::atomic<unsigned> number{0};
    return QStringLiteral("ami-router-%1").arg(++number);
}

}  // namespace

WsbrdNames WsbrdNames::chipAgent() {
    return {"com.silabs.Wisun.SocBorderRouterAgent", "/com/silabs/Wisun/SocBorderRouterAgent", "com.silabs.Wisun.SocBorderRouterAgent"};
}

WsbrdValues WsbrdReading::values() const { return {nodes.value_or(std::vector<WsbrdNode>()), routes, network}; }

const std::vector<std::string>& WsbrdBus::propertyNames() {
    static const std::vector<std::string> names{"WisunNetworkName", "WisunSize",       "WisunDomain", "WisunMode",     "WisunClass",
                                                "WisunPhyModeId",   "WisunChanPlanId", "WisunPanId",  "WisunFanVersion", "HwAddress",
                                                "RcpApiVersion",    "Nodes",           "RoutingGraph", "TxDuration",   "DutyCycleLevel"};
    return names;
}

Error errorOfReply(const QDBusMessage& reply, milliseconds timeout) {
    const QString name = reply.errorName();
    const auto is = [&name](const char* text) { return name == QLatin1String(text); };
    if (is("org.freedesktop.DBus.Error.NoReply") || is("org.freedesktop.DBus.Error.Timeout") || is("org.freedesktop.DBus.Error.TimedOut")) {
        return routerError(RouterError::NoAnswer, timeout.count());
    }
    if (is("org.freedesktop.DBus.Error.AccessDenied") || is("org.freedesktop.DBus.Error.AuthFailed")) return routerError(RouterError::AccessDenied);
    if (is("org.freedesktop.DBus.Error.ServiceUnknown") || is("org.freedesktop.DBus.Error.NameHasNoOwner")) return routerError(RouterError::NoService);
    if (is("org.freedesktop.DBus.Error.UnknownProperty") || is("org.freedesktop.DBus.Error.UnknownMethod") ||
        is("org.freedesktop.DBus.Error.UnknownInterface") || is("org.freedesktop.DBus.Error.UnknownObject")) {
        return routerError(RouterError::NoProperty);
    }
    // sd-bus makes these names of errno: EOPNOTSUPP is ENOTSUP on Linux.
    if (is("org.freedesktop.DBus.Error.NotSupported") || is("System.Error.EOPNOTSUPP") || is("System.Error.ENOTSUP")) {
        return routerError(RouterError::NotSupported);
    }
    if (is("org.freedesktop.DBus.Error.Disconnected")) return routerError(RouterError::BusLost);
    return routerError(RouterError::ServiceError);
}

WsbrdBus::WsbrdBus(Options options, QObject* parent)
    : QObject(parent), options_(std::move(options)), connection_(QString()) {
    poll_.setSingleShot(true);
    retry_.setSingleShot(true);
    connect(&poll_, &QTimer::timeout, this, [this] { startRound(); });
    connect(&retry_, &QTimer::timeout, this, [this] { open(); });
}

WsbrdBus::~WsbrdBus() {
    ++attempt_;
    drop();
}

void WsbrdBus::start() {
    if (stage_ == BusStage::Stopped) open();
}

void WsbrdBus::stop() {
    ++attempt_;
    drop();
    become(BusStage::Stopped, std::nullopt);
}

void WsbrdBus::become(BusStage stage, std::optional<Error> error) {
    if (stage_ == stage && error_ == error) return;
    stage_ = stage;
    error_ = error;
    Q_EMIT stageChanged();
}

/// Lets go of the connection without a word.
void WsbrdBus::drop() {
    poll_.stop();
    retry_.stop();
    ++epoch_;
    owner_.clear();
    outstanding_ = 0;
    again_ = false;
    if (relay_) relay_->close();
    if (opener_.joinable()) opener_.join();
    if (!connectionName_.isEmpty()) {
        // The D-Bus thread closes the connection later and must find no receiver that is gone by then.
        connection_.disconnect(QString(), QString::fromStdString(options_.names.path), QLatin1String(properties),
                               QStringLiteral("PropertiesChanged"), this, SLOT(onPropertiesChanged(QDBusMessage)));
        connection_.disconnect(QLatin1String(bus), QLatin1String(busPath), QLatin1String(bus), QStringLiteral("NameOwnerChanged"),
                               {QString::fromStdString(options_.names.service)}, QString(), this, SLOT(onOwnerChanged(QDBusMessage)));
        connection_ = QDBusConnection(QString());
        QDBusConnection::disconnectFromBus(connectionName_);
        connectionName_.clear();
    }
    relay_.reset();
}

void WsbrdBus::open() {
    drop();
    const std::uint64_t attempt = ++attempt_;
    if (stage_ == BusStage::Stopped) become(BusStage::Opening, std::nullopt);
    connectionName_ = nextConnectionName();
    relay_ = std::make_shared<BusRelay>(BusRelay::Timing{options_.openTimeout, options_.callTimeout});
    opener_ = std::thread([this, attempt, relay = relay_.get(), place = options_.place, name = connectionName_] {
        auto address = relay->open(place, [this, attempt](Error why) {
            QMetaObject::invokeMethod(this, [this, attempt, why] { lost(why, attempt); }, Qt::QueuedConnection);
        });
        Result<void> outcome;
        if (!address) {
            outcome = Unexpected(address.error());
        } else if (QDBusConnection::connectToBus(QString::fromStdString(*address), name).isConnected()) {
            // That blocked for its first call; the relay ends it when nothing answers.
            relay->confirm();
        } else {
            outcome = routerFailure(RouterError::BusLost);
        }
        QMetaObject::invokeMethod(this, [this, attempt, outcome] { opened(outcome, attempt); }, Qt::QueuedConnection);
    });
}

void WsbrdBus::opened(Result<void> outcome, std::uint64_t attempt) {
    if (attempt != attempt_) return;
    if (opener_.joinable()) opener_.join();
    if (!outcome) {
        lost(outcome.error(), attempt);
        return;
    }
    connection_ = QDBusConnection(connectionName_);
    lastWords_ = relay_->lastWords();
    connection_.connect(QString(), QString::fromStdString(options_.names.path), QLatin1String(properties), QStringLiteral("PropertiesChanged"),
                        this, SLOT(onPropertiesChanged(QDBusMessage)));
    connection_.connect(QLatin1String(bus), QLatin1String(busPath), QLatin1String(bus), QStringLiteral("NameOwnerChanged"),
                        {QString::fromStdString(options_.names.service)}, QString(), this, SLOT(onOwnerChanged(QDBusMessage)));
    askOwner();
}

/// The bus itself is not there, or is gone.
void WsbrdBus::lost(Error why, std::uint64_t attempt) {
    if (attempt != attempt_) return;
    if (relay_) lastWords_ = relay_->lastWords();
    ++attempt_;
    drop();
    become(BusStage::Waiting, why);
    retry_.start(options_.retry);
}

QDBusMessage WsbrdBus::methodCall(const char* interface, const char* method) const {
    QDBusMessage message = QDBusMessage::createMethodCall(QString::fromStdString(options_.names.service), QString::fromStdString(options_.names.path),
                                                          QLatin1String(interface), QLatin1String(method));
    message.setAutoStartService(false);
    return message;
}

void WsbrdBus::call(const QDBusMessage& message, std::function<void(const QDBusMessage&)> done) {
    auto* watcher = new QDBusPendingCallWatcher(connection_.asyncCall(message, static_cast<int>(options_.callTimeout.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [attempt = attempt_, this, done = std::move(done)](QDBusPendingCallWatcher* finished) {
        finished->deleteLater();
        if (attempt == attempt_) done(finished->reply());
    });
}

void WsbrdBus::askOwner() {
    QDBusMessage message = QDBusMessage::createMethodCall(QLatin1String(bus), QLatin1String(busPath), QLatin1String(bus), QStringLiteral("GetNameOwner"));
    message << QString::fromStdString(options_.names.service);
    call(message, [this](const QDBusMessage& reply) {
        if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty()) {
            ownerIs(reply.arguments().constFirst().toString());
            return;
        }
        if (!owner_.isEmpty()) return;
        const Error why = errorOfReply(reply, options_.callTimeout);
        if (why.code == static_cast<std::uint16_t>(RouterError::NoAnswer)) lost(why, attempt_);
        else become(BusStage::Waiting, why);
    });
}

void WsbrdBus::onOwnerChanged(const QDBusMessage& message) {
    const auto arguments = message.arguments();
    if (arguments.size() == 3 && arguments[0].toString().toStdString() == options_.names.service) ownerIs(arguments[2].toString());
}

void WsbrdBus::ownerIs(const QString& owner) {
    if (owner == owner_ && !owner.isEmpty()) return;
    owner_ = owner;
    ++epoch_;
    outstanding_ = 0;
    again_ = false;
    networkKnown_ = false;
    round_ = {};
    poll_.stop();
    if (owner.isEmpty()) {
        become(BusStage::Waiting, routerError(RouterError::NoService));
        return;
    }
    become(BusStage::Present, std::nullopt);
    startRound();
}

void WsbrdBus::onPropertiesChanged(const QDBusMessage& message) {
    if (owner_.isEmpty() || message.service() != owner_) return;
    const auto arguments = message.arguments();
    // The second argument would hold values; what has changed is read with Get, which never names a key.
    if (arguments.size() != 3 || arguments[0].toString().toStdString() != options_.names.interface) return;
    const QStringList changed = arguments[2].toStringList();
    if (changed.contains(QLatin1String("Nodes")) || changed.contains(QLatin1String("RoutingGraph"))) refresh();
}

void WsbrdBus::refresh() {
    if (owner_.isEmpty()) return;
    if (outstanding_ > 0) again_ = true;
    else startRound();
}

void WsbrdBus::startRound() {
    if (owner_.isEmpty() || outstanding_ > 0) return;
    poll_.stop();
    again_ = false;
    round_.nodes.reset();
    round_.routes.reset();
    round_.oddities.clear();
    std::vector<std::string> asked;
    for (const std::string& property : propertyNames()) {
        const auto missing = round_.missing.find(property);
        const bool never = missing != round_.missing.end() && (missing->second == routerError(RouterError::NoProperty) ||
                                                               missing->second == routerError(RouterError::NotSupported));
        const bool wasLate = missing != round_.missing.end() && missing->second.code == static_cast<std::uint16_t>(RouterError::NoAnswer);
        if (never || (networkKnown_ && !isEveryRound(property) && !wasLate)) continue;
        asked.push_back(property);
    }
    outstanding_ = asked.size();
    if (asked.empty()) {
        outstanding_ = 1;
        QMetaObject::invokeMethod(this, [this, epoch = epoch_] { if (epoch == epoch_) endRound(); }, Qt::QueuedConnection);
        return;
    }
    for (const std::string& property : asked) ask(property);
}

void WsbrdBus::ask(const std::string& property) {
    QDBusMessage message = methodCall(properties, "Get");
    message << QString::fromStdString(options_.names.interface) << QString::fromStdString(property);
    call(message, [this, property, epoch = epoch_](const QDBusMessage& reply) {
        if (epoch != epoch_) return;
        take(property, reply);
        if (outstanding_ == 1) endRound();
        else --outstanding_;
    });
}

void WsbrdBus::take(const std::string& property, const QDBusMessage& reply) {
    const auto put = [this, &property](const Error& why) { round_.missing.insert_or_assign(property, why); };
    if (reply.type() != QDBusMessage::ReplyMessage) return put(errorOfReply(reply, options_.callTimeout));
    if (reply.arguments().size() != 1) return put(routerError(RouterError::WrongType));
    const auto value = busValueOf(reply.arguments().constFirst());
    if (!value) return put(value.error());
    if (property == "Nodes") {
        auto nodes = decodeNodes(*value, &round_.oddities);
        if (!nodes) return put(nodes.error());
        round_.nodes = std::move(*nodes);
    } else if (property == "RoutingGraph") {
        auto routes = decodeRoutes(*value);
        if (!routes) return put(routes.error());
        round_.routes = std::move(*routes);
    } else if (!decodeNetworkProperty(property, *value, round_.network)) {
        return put(routerError(RouterError::WrongType));
    }
    round_.missing.erase(property);
}

void WsbrdBus::endRound() {
    outstanding_ = 0;
    networkKnown_ = true;
    round_.taken = floor<milliseconds>(system_clock::now());
    const std::uint64_t epoch = epoch_;
    const WsbrdReading reading = round_;
    poll_.start(options_.poll);
    Q_EMIT read(reading);
    if (epoch == epoch_ && again_) startRound();
}

void WsbrdBus::command(Command command, std::function<void(Result<void>)> done) {
    if (owner_.isEmpty()) {
        QMetaObject::invokeMethod(this, [done = std::move(done)] { done(routerFailure(RouterError::NoService)); }, Qt::QueuedConnection);
        return;
    }
    const char* method = command == Command::RefreshRoutes ? "IncrementRplDtsn" : "IncrementRplDodagVersionNumber";
    const std::string interface = options_.names.interface;
    call(methodCall(interface.c_str(), method), [this, done = std::move(done)](const QDBusMessage& reply) {
        if (reply.type() == QDBusMessage::ReplyMessage) done({});
        else done(Unexpected(errorOfReply(reply, options_.callTimeout)));
    });
}

}  // namespace ami::hal
