#include "app/sim/mesh/WsbrdService.h"

#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <algorithm>
#include <array>

namespace ami::sim::mesh {

namespace {

struct PropertyFact {
    const char* name;
    const char* signature;
    WsbrdApi since;
    const char* emits;
};

constexpr std::array properties{
    PropertyFact{"Gtks", "aay", WsbrdApi::V1_4, "true"},
    PropertyFact{"Gaks", "aay", WsbrdApi::V1_4, "true"},
    PropertyFact{"Lgtks", "aay", WsbrdApi::V1_6, "true"},
    PropertyFact{"Lgaks", "aay", WsbrdApi::V1_6, "true"},
    PropertyFact{"HwAddress", "ay", WsbrdApi::V1_4, "false"},
    PropertyFact{"RcpApiVersion", "(uuu)", WsbrdApi::V2_10, "false"},
    PropertyFact{"TxDuration", "u", WsbrdApi::V2_10, "false"},
    PropertyFact{"DutyCycleLevel", "i", WsbrdApi::V2_10, "true"},
    PropertyFact{"Nodes", "a(aya{sv})", WsbrdApi::V1_4, "invalidates"},
    PropertyFact{"RoutingGraph", "a(aybaay)", WsbrdApi::V1_9, "invalidates"},
    PropertyFact{"WisunNetworkName", "s", WsbrdApi::V1_4, "const"},
    PropertyFact{"WisunSize", "s", WsbrdApi::V1_4, "const"},
    PropertyFact{"WisunDomain", "s", WsbrdApi::V1_4, "const"},
    PropertyFact{"WisunMode", "u", WsbrdApi::V1_4, "const"},
    PropertyFact{"WisunClass", "u", WsbrdApi::V1_4, "const"},
    PropertyFact{"WisunPhyModeId", "u", WsbrdApi::V1_6, "const"},
    PropertyFact{"WisunChanPlanId", "u", WsbrdApi::V1_6, "const"},
    PropertyFact{"WisunPanId", "q", WsbrdApi::V1_4, "const"},
    PropertyFact{"WisunFanVersion", "y", WsbrdApi::V1_6, "const"},
};

struct MethodFact {
    const char* name;
    const char* signature;
    WsbrdApi since;
};

constexpr std::array methods{
    MethodFact{"JoinMulticastGroup", "ay", WsbrdApi::V1_6},
    MethodFact{"LeaveMulticastGroup", "ay", WsbrdApi::V1_6},
    MethodFact{"RevokePairwiseKeys", "ay", WsbrdApi::V1_6},
    MethodFact{"IncrementRplDtsn", "", WsbrdApi::V1_9},
    MethodFact{"IncrementRplDodagVersionNumber", "", WsbrdApi::V1_9},
    MethodFact{"AllowMac64", "aay", WsbrdApi::V2_10},
    MethodFact{"DenyMac64", "aay", WsbrdApi::V2_10},
    MethodFact{"TxDurationReset", "", WsbrdApi::V2_10},
};

QList<QByteArray> inventedKeys(int count, char first) {
    QList<QByteArray> keys;
    for (int i = 0; i < count; ++i) keys << QByteArray(16, static_cast<char>(first + i));
    return keys;
}

QByteArray euiOfAddress(const QByteArray& address) {
    QByteArray eui64 = address.right(8);
    eui64[0] = static_cast<char>(eui64[0] ^ 0x02);
    return eui64;
}

struct Version {
    quint32 major = 2, minor = 20, patch = 0;
};

QDBusArgument& operator<<(QDBusArgument& argument, const Version& version) {
    argument.beginStructure();
    argument << version.major << version.minor << version.patch;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, Version& version) {
    argument.beginStructure();
    argument >> version.major >> version.minor >> version.patch;
    argument.endStructure();
    return argument;
}

}  // namespace

}  // namespace ami::sim::mesh

Q_DECLARE_METATYPE(ami::sim::mesh::Version)

namespace ami::sim::mesh {

QString WsbrdService::serviceName() { return QStringLiteral("com.silabs.Wisun.BorderRouter"); }
QString WsbrdService::objectPath() { return QStringLiteral("/com/silabs/Wisun/BorderRouter"); }

WsbrdService::WsbrdService(WsbrdApi api, QObject* parent) : QDBusVirtualObject(parent), api_(api) {
    registerBoardTypes();
    qDBusRegisterMetaType<Version>();
    fixed_ = {{QStringLiteral("Gtks"), QVariant::fromValue(inventedKeys(4, 'A'))},
              {QStringLiteral("Gaks"), QVariant::fromValue(inventedKeys(4, 'E'))},
              {QStringLiteral("Lgtks"), QVariant::fromValue(inventedKeys(3, 'I'))},
              {QStringLiteral("Lgaks"), QVariant::fromValue(inventedKeys(3, 'M'))},
              {QStringLiteral("HwAddress"), QByteArray::fromHex("00005eef10000001")},
              {QStringLiteral("RcpApiVersion"), QVariant::fromValue(Version{})},
              {QStringLiteral("TxDuration"), QVariant::fromValue(quint32{0})},
              {QStringLiteral("DutyCycleLevel"), 0},
              {QStringLiteral("WisunNetworkName"), QStringLiteral("AMI Test")},
              {QStringLiteral("WisunSize"), QStringLiteral("SMALL")},
              {QStringLiteral("WisunDomain"), QStringLiteral("NA")},
              {QStringLiteral("WisunMode"), QVariant::fromValue(quint32{0})},
              {QStringLiteral("WisunClass"), QVariant::fromValue(quint32{0})},
              {QStringLiteral("WisunPhyModeId"), QVariant::fromValue(quint32{2})},
              {QStringLiteral("WisunChanPlanId"), QVariant::fromValue(quint32{1})},
              {QStringLiteral("WisunPanId"), QVariant::fromValue(quint16{0x20A3})},
              {QStringLiteral("WisunFanVersion"), QVariant::fromValue(uchar{2})}};
}

WsbrdService::~WsbrdService() { vanish(); }

bool WsbrdService::appear(const QDBusConnection& connection, QString* why) {
    vanish();
    connection_ = std::make_unique<QDBusConnection>(connection);
    const auto refused = [&] {
        if (why) *why = connection_->lastError().isValid() ? connection_->lastError().message() : QStringLiteral("the name is taken");
        connection_.reset();
        return false;
    };
    if (!connection_->isConnected() || !connection_->registerVirtualObject(objectPath(), this)) return refused();
    const auto reply = connection_->interface()->registerService(serviceName(), QDBusConnectionInterface::ReplaceExistingService,
                                                                 QDBusConnectionInterface::AllowReplacement);
    if (reply.isValid() && reply.value() == QDBusConnectionInterface::ServiceRegistered) return true;
    connection_->unregisterObject(objectPath());
    return refused();
}

void WsbrdService::vanish() {
    if (!connection_) return;
    connection_->unregisterObject(objectPath());
    connection_->interface()->unregisterService(serviceName());
    connection_.reset();
}

void WsbrdService::setBoard(const WsbrdBoard& board) {
    const bool changed = !board_.sameTopology(board);
    const bool routes = board_.routes != board.routes;
    board_ = board;
    if (!changed || !connection_) return;
    announce(QStringLiteral("Nodes"));
    if (routes && api_ >= WsbrdApi::V1_9) announce(QStringLiteral("RoutingGraph"));
}

void WsbrdService::announce(const QString& name) {
    QDBusMessage signal = QDBusMessage::createSignal(objectPath(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"));
    signal << serviceName() << QVariantMap() << QStringList{name};
    connection_->send(signal);
}

void WsbrdService::rotateKeys() {
    QVariantMap changed;
    for (const QString& name : {QStringLiteral("Gtks"), QStringLiteral("Gaks")}) {
        auto keys = fixed_.value(name).value<QList<QByteArray>>();
        for (QByteArray& key : keys) key[0] = static_cast<char>(key[0] + 1);
        fixed_[name] = QVariant::fromValue(keys);
        changed.insert(name, QVariant::fromValue(keys));
    }
    if (!connection_) return;
    QDBusMessage signal = QDBusMessage::createSignal(objectPath(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"));
    signal << serviceName() << changed << QStringList();
    connection_->send(signal);
}

QStringList WsbrdService::names() const {
    QStringList names;
    for (const PropertyFact& fact : properties) {
        if (fact.since <= api_) names << QLatin1String(fact.name);
    }
    return names;
}

/// The board's entries are those of the newest version; older ones lack keys, or have them in another type.
QVariant WsbrdService::nodesFor() const {
    QList<BoardNode> nodes = board_.nodes;
    if (api_ >= WsbrdApi::V2_10) return QVariant::fromValue(nodes);
    for (BoardNode& node : nodes) {
        NodeKeys keys;
        for (const auto& [key, value] : node.keys) {
            if (key == QLatin1String("eapol_target")) continue;
            if (api_ < WsbrdApi::V2_0 && (key == QLatin1String("lqi") || key == QLatin1String("pom") || key == QLatin1String("mdr_cmd_capable"))) continue;
            if (api_ == WsbrdApi::V1_4 && key != QLatin1String("is_border_router")) continue;
            if (api_ < WsbrdApi::V2_0 && key == QLatin1String("rssi")) keys.emplace_back(key, static_cast<int>(value.value<uchar>()) - 174);
            else keys.emplace_back(key, value);
        }
        if (api_ < WsbrdApi::V2_0) {
            const auto route = std::find_if(board_.routes.begin(), board_.routes.end(),
                                            [&node](const BoardRoute& one) { return euiOfAddress(one.address) == node.eui64; });
            if (route != board_.routes.end()) {
                if (!route->parents.isEmpty()) keys.emplace_back(QStringLiteral("parent"), euiOfAddress(route->parents.first()));
                QByteArray local = route->address;
                local.replace(0, 8, QByteArray::fromHex("fe80000000000000"));
                keys.emplace_back(QStringLiteral("ipv6"), QVariant::fromValue(QList<QByteArray>{local, route->address}));
            }
        }
        node.keys = std::move(keys);
    }
    return QVariant::fromValue(nodes);
}

QVariant WsbrdService::value(const QString& name) const {
    if (raw_.contains(name)) return raw_.value(name);
    if (!names().contains(name)) return {};
    if (name == QLatin1String("Nodes")) return nodesFor();
    if (name == QLatin1String("RoutingGraph")) return QVariant::fromValue(board_.routes);
    return fixed_.value(name);
}

QString WsbrdService::introspect(const QString&) const {
    QString text = QStringLiteral("<interface name=\"%1\">\n").arg(serviceName());
    for (const MethodFact& method : methods) {
        if (method.since > api_) continue;
        const QString argument = *method.signature ? QStringLiteral("<arg type=\"%1\" direction=\"in\"/>").arg(QLatin1String(method.signature)) : QString();
        text += QStringLiteral("  <method name=\"%1\">%2</method>\n").arg(QLatin1String(method.name), argument);
    }
    for (const PropertyFact& fact : properties) {
        if (fact.since > api_) continue;
        text += QStringLiteral("  <property name=\"%1\" type=\"%2\" access=\"read\"><annotation "
                               "name=\"org.freedesktop.DBus.Property.EmitsChangedSignal\" value=\"%3\"/></property>\n")
                    .arg(QLatin1String(fact.name), QLatin1String(fact.signature), QLatin1String(fact.emits));
    }
    return text + QStringLiteral("</interface>\n");
}

bool WsbrdService::handleMessage(const QDBusMessage& message, const QDBusConnection& connection) {
    const QString interface = message.interface(), member = message.member();
    const auto arguments = message.arguments();
    const auto refuse = [&](const char* error, const QString& text) {
        connection.send(message.createErrorReply(QLatin1String(error), text));
        return true;
    };
    if (silent_) return true;
    if (interface == QLatin1String("org.freedesktop.DBus.Properties")) {
        if (member == QLatin1String("Get") && arguments.size() == 2) {
            const QString name = arguments[1].toString();
            asked_ << name;
            if (errors_.contains(name)) return refuse(errors_.value(name).toLatin1().constData(), QStringLiteral("refused"));
            const QVariant content = value(name);
            if (!content.isValid()) return refuse("org.freedesktop.DBus.Error.UnknownProperty", QStringLiteral("Unknown interface or property."));
            connection.send(message.createReply(QVariant::fromValue(QDBusVariant(content))));
            return true;
        }
        if (member == QLatin1String("GetAll") && arguments.size() == 1) {
            asked_ << QStringLiteral("*");
            QVariantMap all;
            for (const QString& name : names()) all.insert(name, value(name));
            connection.send(message.createReply(QVariant(all)));
            return true;
        }
        if (member == QLatin1String("Set")) return refuse("org.freedesktop.DBus.Error.PropertyReadOnly", QStringLiteral("Property is read-only."));
        return false;
    }
    if (!interface.isEmpty() && interface != serviceName()) return false;
    const auto method = std::find_if(methods.begin(), methods.end(), [&member](const MethodFact& fact) { return member == QLatin1String(fact.name); });
    if (method == methods.end() || method->since > api_) return false;
    if (message.signature() != QLatin1String(method->signature)) {
        return refuse("org.freedesktop.DBus.Error.InvalidArgs", QStringLiteral("Invalid arguments."));
    }
    called_ << member;
    connection.send(message.createReply());
    Q_EMIT methodCalled(member);
    return true;
}

}  // namespace ami::sim::mesh
