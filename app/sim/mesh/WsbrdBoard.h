#pragma once

#include <QByteArray>
#include <QDBusArgument>
#include <QDBusVariant>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QVariant>
#include <utility>
#include <vector>

namespace ami::sim::mesh {

/// A dictionary in the order in which it is written.
using NodeKeys = std::vector<std::pair<QString, QVariant>>;

/// An entry of Nodes: (aya{sv})
struct BoardNode {
    QByteArray eui64;
    NodeKeys keys;
    friend bool operator==(const BoardNode&, const BoardNode&) = default;
};

/// An entry of RoutingGraph: (aybaay)
struct BoardRoute {
    QByteArray address;
    bool external = false;
    QList<QByteArray> parents;
    friend bool operator==(const BoardRoute&, const BoardRoute&) = default;
};

/// What the daemon publishes of its mesh.
struct WsbrdBoard {
    QList<BoardNode> nodes;
    QList<BoardRoute> routes;

    /// Whether a client that watches would be told: all but signal levels counts.
    bool sameTopology(const WsbrdBoard& other) const;
};

QDBusArgument& operator<<(QDBusArgument& argument, const BoardNode& node);
const QDBusArgument& operator>>(const QDBusArgument& argument, BoardNode& node);
QDBusArgument& operator<<(QDBusArgument& argument, const BoardRoute& route);
const QDBusArgument& operator>>(const QDBusArgument& argument, BoardRoute& route);

/// Makes the types known to Qt's D-Bus; as often as wanted.
void registerBoardTypes();

}  // namespace ami::sim::mesh

Q_DECLARE_METATYPE(ami::sim::mesh::BoardNode)
Q_DECLARE_METATYPE(ami::sim::mesh::BoardRoute)
