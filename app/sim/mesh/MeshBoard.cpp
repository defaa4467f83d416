#include "app/sim/mesh/MeshBoard.h"

#include <algorithm>
#include <cmath>

namespace ami::sim::mesh {

namespace {

uchar powerOctet(double dbm) { return static_cast<uchar>(std::clamp<long>(std::lround(dbm) + 174, 0, 254)); }
int rounded(double dbm) { return static_cast<int>(std::lround(dbm)); }

/// A chip's scale of its own: 4 a decibel above the sensitivity.
uchar quality(double dbm) { return static_cast<uchar>(std::clamp<long>(std::lround((dbm - RadioField::sensitivity) * 4), 0, 255)); }

void put(NodeKeys& keys, const char* key, QVariant value) { keys.emplace_back(QLatin1String(key), std::move(value)); }

}  // namespace

QByteArray euiOf(int index) {
    QByteArray eui64 = QByteArray::fromHex("00005eef10000000");
    eui64[6] = static_cast<char>((index + 1) >> 8);
    eui64[7] = static_cast<char>(index + 1);
    return eui64;
}

QByteArray addressOf(int index) {
    QByteArray address = QByteArray::fromHex("fd12345600000000");
    QByteArray interface = euiOf(index);
    interface[0] = static_cast<char>(interface[0] ^ 0x02);
    return address + interface;
}

int indexOf(const QByteArray& address, int count) {
    if (address.size() != 16) return -1;
    const int index = (static_cast<uchar>(address[14]) << 8 | static_cast<uchar>(address[15])) - 1;
    return index >= 0 && index < count && address == addressOf(index) ? index : -1;
}

WsbrdBoard boardOf(const MeshModel& mesh) {
    WsbrdBoard board;
    NodeKeys root;
    put(root, "is_border_router", true);
    put(root, "node_role", QVariant::fromValue(uchar{0}));
    put(root, "is_neighbor", true);
    put(root, "pom", QByteArray());
    put(root, "mdr_cmd_capable", true);
    board.nodes << BoardNode{euiOf(0), root};
    board.routes << BoardRoute{addressOf(0), false, {}};
    for (int i = 1; i < mesh.count(); ++i) {
        const MeshModel::Node& node = mesh.node(i);
        if (node.stage == MeshModel::Stage::Silent) continue;
        NodeKeys keys;
        if (node.stage >= MeshModel::Stage::Authenticated) put(keys, "is_authenticated", true);
        put(keys, "node_role", QVariant::fromValue(uchar{1}));
        put(keys, "eapol_target", addressOf(node.target));
        const bool near = mesh.field().hears(0, i) && node.measured && mesh.field().level(0, i) >= RadioField::sensitivity;
        if (near) {
            put(keys, "is_neighbor", true);
            put(keys, "rssi", QVariant::fromValue(powerOctet(node.rssi)));
            put(keys, "rsl", rounded(node.rsl));
            if (node.advertised) put(keys, "rsl_adv", rounded(node.rslAdvertised));
            put(keys, "lqi", QVariant::fromValue(quality(node.rssi)));
            put(keys, "pom", QByteArray());
            put(keys, "mdr_cmd_capable", false);
        }
        board.nodes << BoardNode{euiOf(i), keys};
        if (node.stage != MeshModel::Stage::Operational) continue;
        QList<QByteArray> parents;
        for (const int parent : node.parents) parents << addressOf(parent);
        board.routes << BoardRoute{addressOf(i), false, parents};
    }
    return board;
}

}  // namespace ami::sim::mesh
