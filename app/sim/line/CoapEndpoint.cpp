#include <QTimer>

#include "app/explain/Explanation.h"
#include "app/keys/PskFile.h"
#include "app/keys/SecretFile.h"
#include "app/sim/line/CoapMeter.h"
#include "app/sim/line/Endpoint.h"
#include "hal/coap/CoapHostLoop.h"

namespace ami::sim {

namespace {

class CoapEndpoint : public Endpoint {
public:
    CoapEndpoint(const ListenAddress& address, Device device) : address_(address), meter_(device, address.coap) {
        host().know(address.coap.options());
        host().handle([this](const hal::CoapIncoming& request, const hal::CoapAnswer& answer) {
            observers_.asked(request);
            meter_.answer(request, answer);
        });
        connect(&everySecond_, &QTimer::timeout, this, [this] { observers_.notify(); });
    }

    bool listen(QString* why) {
        const bool secure = address_.kind == ListenAddress::Kind::Coaps;
        if (const auto secured = secure ? this->secure() : Result<void>(); !secured) {
            *why = app::explain(secured.error()).what;
            return false;
        }
        const hal::CoapWay way = secure ? hal::CoapWay::Dtls : hal::CoapWay::Udp;
        const auto bound = host().listen(way, {address_.host.toString().toStdString(), address_.port});
        if (!bound) {
            *why = app::explain(bound.error()).what;
            return false;
        }
        bound_ = *bound;
        for (const std::string& path : meter_.resources().paths()) host().observable(path);
        everySecond_.start(std::chrono::seconds(1));
        return true;
    }

    QString clientAddress() const override {
        const QHostAddress at = address_.host == QHostAddress::AnyIPv6 ? QHostAddress(QHostAddress::LocalHostIPv6)
                                : address_.host == QHostAddress::AnyIPv4 ? QHostAddress(QHostAddress::LocalHost) : address_.host;
        const QString scheme = address_.kind == ListenAddress::Kind::Coaps ? QStringLiteral("coaps://") : QStringLiteral("coap://");
        const QString path = address_.coap.path.empty() ? QString() : QLatin1Char('/') + QString::fromStdString(address_.coap.path);
        return scheme + hostAndPort(at, bound_.port) + path;
    }

private:
    Result<void> secure() {
        if (!address_.pskFile.empty()) {
            auto file = app::PskFile::read(address_.pskFile);
            if (!file) return Unexpected(file.error());
            keys_ = std::move(*file);
            const auto secured = host().secure([this](std::string_view identity) {
                const app::PskFile::Entry* entry = keys_->find(identity);
                return entry ? entry->key.view() : BytesView();
            });
            if (!secured) return secured;
        }
        if (address_.certificates.chainFile.empty()) return {};
        if (const auto own = app::SecretFile::open(address_.certificates.keyFile); !own) return Unexpected(own.error());
        return host().secure(address_.certificates);
    }
    hal::CoapHost& host() { return loop_.host(); }

    ListenAddress address_;
    CoapMeter meter_;
    std::optional<app::PskFile> keys_;
    hal::CoapHostLoop loop_;
    hal::CoapSocketAddress bound_;
    CoapObservers observers_{loop_.host()};
    QTimer everySecond_;
};

}  // namespace

std::unique_ptr<Endpoint> openCoapEndpoint(const ListenAddress& address, Device device, QString* why) {
    auto endpoint = std::make_unique<CoapEndpoint>(address, device);
    if (!endpoint->listen(why)) return nullptr;
    return endpoint;
}

}  // namespace ami::sim
