#include "app/sim/mesh/WsbrdBoard.h"

#include <QDBusMetaType>
#include <algorithm>

namespace ami::sim::mesh {

namespace {

bool isLevel(const QString& key) {
    return key == QLatin1String("rssi") || key == QLatin1String("rsl") || key == QLatin1String("rsl_adv") || key == QLatin1String("lqi");
}

NodeKeys withoutLevels(const NodeKeys& keys) {
    NodeKeys kept;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(kept), [](const auto& key) { return !isLevel(key.first); });
    return kept;
}

}  // namespace

bool WsbrdBoard::sameTopology(const WsbrdBoard& other) const {
    return routes == other.routes && nodes.size() == other.nodes.size() &&
           std::equal(nodes.begin(), nodes.end(), other.nodes.begin(), [](const BoardNode& a, const BoardNode& b) {
               return a.eui64 == b.eui64 && withoutLevels(a.keys) == withoutLevels(b.keys);
           });
}

QDBusArgument& operator<<(QDBusArgument& argument, const BoardNode& node) {
    argument.beginStructure();
    argument << node.eui64;
    argument.beginMap(QMetaType::fromType<QString>(), QMetaType::fromType<QDBusVariant>());
    for (const auto& [key, value] : node.keys) {
        argument.beginMapEntry();
        argument << key << QDBusVariant(value);
        argument.endMapEntry();
    }
    argument.endMap();
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, BoardNode& node) {
    node.keys.clear();
    argument.beginStructure();
    argument >> node.eui64;
    argument.beginMap();
    while (!argument.atEnd()) {
        QString key;
        QDBusVariant value;
        argument.beginMapEntry();
        argument >> key >> value;
        argument.endMapEntry();
        node.keys.emplace_back(key, value.variant());
    }
    argument.endMap();
    argument.endStructure();
    return argument;
}

QDBusArgument& operator<<(QDBusArgument& argument, const BoardRoute& route) {
    argument.beginStructure();
    argument << route.address << route.external << route.parents;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, BoardRoute& route) {
    argument.beginStructure();
    argument >> route.address >> route.external >> route.parents;
    argument.endStructure();
    return argument;
}

void registerBoardTypes() {
    qDBusRegisterMetaType<QList<QByteArray>>();
    qDBusRegisterMetaType<BoardNode>();
    qDBusRegisterMetaType<BoardRoute>();
    qDBusRegisterMetaType<QList<BoardNode>>();
    qDBusRegisterMetaType<QList<BoardRoute>>();
}

}  // namespace ami::sim::mesh
