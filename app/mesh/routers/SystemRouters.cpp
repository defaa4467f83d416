#include "app/mesh/routers/SystemRouters.h"

#include "app/mesh/csmp/CsmpRouter.h"
#include "app/mesh/routers/LinuxRouter.h"
#include "app/mesh/routers/WsbrdRouter.h"

namespace ami::app::mesh {

void addSystemRouters(RouterFactory& factory) {
    for (const char* scheme : {"wsbrd", "wsbrd-agent", "wsbrd+ssh", "wsbrd+ssh-socket"}) factory.add(scheme, WsbrdRouter::open);
    factory.add("linux", LinuxRouter::open);
    factory.add("csmp", CsmpRouter::open);
}

}  // namespace ami::app::mesh
