#pragma once

#include <string>

#include "app/audit/AuditLog.h"
#include "app/mesh/Topology.h"

namespace ami::app::mesh {

/// What the audit log keeps of the wish that a router lets all routes be announced again or builds the tree anew, whoever wishes it.
inline AuditIntent routeIntent(bool isRebuild, const std::string& address, const Topology& topology) {
    AuditIntent intent;
    intent.action = isRebuild ? "mesh.rebuild-tree" : "mesh.refresh-routes";
    intent.address = address;
    intent.object = isRebuild ? "IncrementRplDodagVersionNumber" : "IncrementRplDtsn";
    if (const auto& network = topology.network().name) intent.details.emplace_back("network", *network);
    intent.details.emplace_back("operational", std::to_string(topology.count(JoinRung::Operational)));
    return intent;
}

}  // namespace ami::app::mesh
