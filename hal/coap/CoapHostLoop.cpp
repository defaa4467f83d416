#include "hal/coap/CoapHostLoop.h"

#include <QSocketNotifier>

namespace ami::hal {

CoapHostLoop::CoapHostLoop(QObject* parent) : CoapHostLoop(CoapHost::Limits{}, parent) {}

CoapHostLoop::CoapHostLoop(CoapHost::Limits limits, QObject* parent) : QObject(parent), host_(limits) {
    notifier_ = new QSocketNotifier(host_.descriptor(), QSocketNotifier::Read, this);
    connect(notifier_, &QSocketNotifier::activated, this, [this] { host_.process(); });
}

CoapHostLoop::~CoapHostLoop() { delete notifier_; }

}  // namespace ami::hal
