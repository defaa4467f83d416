#pragma once

#include <QObject>

#include "hal/coap/CoapHost.h"

class QSocketNotifier;

namespace ami::hal {

/// A CoapHost on a Qt event loop.
class CoapHostLoop : public QObject {
    Q_OBJECT
public:
    explicit CoapHostLoop(QObject* parent = nullptr);
    explicit CoapHostLoop(CoapHost::Limits limits, QObject* parent = nullptr);
    ~CoapHostLoop() override;
    CoapHost& host() { return host_; }

private:
    CoapHost host_;
    QSocketNotifier* notifier_ = nullptr;
};

}  // namespace ami::hal
