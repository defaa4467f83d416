#pragma once

#include "app/mesh/BorderRouter.h"

namespace ami::app::mesh {

/// The routers that are reached through this computer's system: wsbrd over D-Bus, the kernel itself, agents over CoAP.
void addSystemRouters(RouterFactory& factory);

}  // namespace ami::app::mesh
