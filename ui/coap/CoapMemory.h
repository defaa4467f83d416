#pragma once

#include <QStringList>
#include <memory>
#include <vector>

#include "app/workbench/CoapService.h"

namespace ami::ui {

/// What the window remembers of the CoAP page, beyond the life of a window.
struct CoapMemory {
    QStringList recent;
    app::coap::CoapAccess access;
    QString server;
    std::shared_ptr<const app::coap::ResourceTree> tree;
    std::shared_ptr<const app::CoapReply> reply;
    std::vector<app::CoapLogLine> log;
};

}  // namespace ami::ui
