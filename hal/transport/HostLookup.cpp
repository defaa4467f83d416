#include "hal/transport/HostLookup.h"

#include <future>
#include <memory>

#include "hal/transport/TransportFailure.h"

#include <QHostInfo>
#include <QThreadPool>

namespace ami::hal {

Result<QList<QHostAddress>> lookUpHost(const std::string& host, std::chrono::steady_clock::time_point deadline,
                                       const Interrupter& interrupter) {
    if (QHostAddress literal; literal.setAddress(QString::fromStdString(host))) return QList<QHostAddress>{literal};
    const auto answer = std::make_shared<std::promise<QList<QHostAddress>>>();
    auto future = answer->get_future();
    QThreadPool::globalInstance()->start(
        [answer, host] { answer->set_value(QHostInfo::fromName(QString::fromStdString(host)).addresses()); });
    while (future.wait_until(std::min(deadline, std::chrono::steady_clock::now() + waitSlice)) != std::future_status::ready) {
        if (interrupter.isRaised() || std::chrono::steady_clock::now() >= deadline) return transportFailure(TransportError::TimedOut);
    }
    auto addresses = future.get();
    if (addresses.isEmpty()) return transportFailure(TransportError::Unreachable);
    return addresses;
}

std::string hostAndPort(const std::string& host, std::uint16_t port) {
    const bool literal6 = host.find(':') != std::string::npos;
    return (literal6 ? '[' + host + ']' : host) + ':' + std::to_string(port);
}

}  // namespace ami::hal
