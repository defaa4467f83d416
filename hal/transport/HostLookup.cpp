#include "hal/transport/HostLookup.h"

#include <condition_variable>
#include <future>
#include <memory>
#include <mutex>
#include <vector>

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

namespace {

constexpr int lookUpsAtOnce = 16;

/// What the threads of a look-up share with who waits for it; whoever goes last takes it away.
struct LookUps {
    using Clock = std::chrono::steady_clock;
    std::mutex lock;
    std::condition_variable changed;
    std::map<std::string, QList<QHostAddress>> found;
    std::map<std::string, Clock::time_point> begun;
    bool isLeft = false;

    void run(const std::string& host) {
        {
            const std::lock_guard guard(lock);
            if (isLeft) return;
            begun[host] = Clock::now();
        }
        auto addresses = QHostInfo::fromName(QString::fromStdString(host)).addresses();
        const std::lock_guard guard(lock);
        found[host] = std::move(addresses);
        changed.notify_all();
    }
    /// Every one has come, or has had its time. When all threads hang on slow names, those behind them have none.
    bool isSettled(const std::set<std::string>& hosts, Clock::time_point started, std::chrono::milliseconds limit) const {
        const auto now = Clock::now();
        std::size_t open = 0, hanging = 0;
        for (const std::string& host : hosts) {
            if (found.contains(host)) continue;
            ++open;
            const auto since = begun.find(host);
            hanging += since != begun.end() && now - since->second >= limit ? 1 : 0;
        }
        if (open == hanging) return true;
        return hanging >= lookUpsAtOnce && now - started >= 2 * limit;
    }
};

}  // namespace

std::map<std::string, Result<QList<QHostAddress>>> lookUpHosts(const std::set<std::string>& hosts, std::chrono::milliseconds limit, const Interrupter& interrupter) {
    // Of its own: names that hang must not take the threads of others.
    static QThreadPool pool;
    pool.setMaxThreadCount(lookUpsAtOnce);
    const auto shared = std::make_shared<LookUps>();
    std::vector<std::string> names;
    for (const std::string& host : hosts) {
        if (QHostAddress literal; literal.setAddress(QString::fromStdString(host))) shared->found[host] = {literal};
        else names.push_back(host);
    }
    const auto started = std::chrono::steady_clock::now();
    for (const std::string& host : names) pool.start([shared, host] { shared->run(host); });
    std::map<std::string, Result<QList<QHostAddress>>> all;
    std::unique_lock guard(shared->lock);
    while (!interrupter.isRaised() && !shared->isSettled(hosts, started, limit)) shared->changed.wait_for(guard, waitSlice);
    shared->isLeft = true;
    for (const std::string& host : hosts) {
        const auto found = shared->found.find(host);
        if (found == shared->found.end()) all.emplace(host, transportFailure(TransportError::TimedOut));
        else if (found->second.isEmpty()) all.emplace(host, transportFailure(TransportError::Unreachable));
        else all.emplace(host, found->second);
    }
    return all;
}

std::string hostAndPort(const std::string& host, std::uint16_t port) {
    const bool literal6 = host.find(':') != std::string::npos;
    return (literal6 ? '[' + host + ']' : host) + ':' + std::to_string(port);
}

}  // namespace ami::hal
