#pragma once

#include <QString>
#include <chrono>
#include <optional>
#include <vector>

#include "app/sim/mesh/WsbrdBoard.h"

namespace ami::sim::mesh {

/// What busctl -j wrote down of a running border router.
struct WisunSample {
    std::chrono::milliseconds at{0};          ///< after the first one
    std::optional<QList<BoardNode>> nodes;
    std::optional<QList<BoardRoute>> routes;
};

/// Reads files of two forms: one JSON object a line with t, Nodes, RoutingGraph (a timeline), or one `busctl -j get-property` of either
/// property. Values keep the D-Bus types that are written beside them. Nothing: @p why says file, line and reason.
std::optional<std::vector<WisunSample>> readWisunRecording(const QString& file, QString* why);

}  // namespace ami::sim::mesh
