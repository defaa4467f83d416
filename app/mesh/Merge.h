#pragma once

#include "app/mesh/RouterSnapshot.h"

namespace ami::app::mesh {

/// The newer of two; of two at the same moment the router's own word.
template <typename T>
void takeNewer(Reported<T>& kept, const Reported<T>& other) {
    if (!other) return;
    if (!kept || other->taken > kept->taken || (other->taken == kept->taken && other->by < kept->by)) kept = other;
}

/// Of each value the newer one.
void takeNewer(NodeReport& kept, const NodeReport& other);
/// What @p other names stands.
void takeNewer(NetworkReport& kept, const NetworkReport& other);

/// A partial report leaves what it does not speak of as it was.
void lay(NodeReport& kept, const NodeReport& part);
void lay(LinkReport& kept, const LinkReport& part);

/// No value is newer than @p latest.
void dateBack(NodeReport& report, UtcTime latest);
void dateBack(LinkReport& report, UtcTime latest);

}  // namespace ami::app::mesh
