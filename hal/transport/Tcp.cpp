#include "hal/transport/NativeConnect.h"
#include "hal/transport/SocketTransport.h"
#include "hal/transport/Transports.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace ami::hal {

namespace {

using std::chrono::milliseconds;

class Tcp final : public SocketTransport {
public:
    using SocketTransport::SocketTransport;
    ~Tcp() override { close(); }

    Result<void> open(milliseconds timeout) override {
        close();
        const auto deadline = Clock::now() + timeout;
        const auto addresses = lookUpHost(host_, deadline, interrupter_);
        if (!addresses) return Unexpected(addresses.error());
        Result<void> last = transportFailure(TransportError::Unreachable);
        auto remaining = addresses->size();
        for (const QHostAddress& address : *addresses) {
            const auto now = Clock::now();
            if (interrupter_.isRaised() || now >= deadline) return transportFailure(TransportError::TimedOut);
            last = connectTo(address, now + (deadline - now) / remaining--);
            if (last) return last;
        }
        return last;
    }

    void close() override {
        if (!socket_) return;
        socket_->disconnectFromHost();
        if (socket_->bytesToWrite() > 0) socket_->waitForBytesWritten(static_cast<int>(waitSlice.count()));
        socket_->abort();
        socket_.reset();
    }

    Result<Bytes> read(milliseconds timeout) override {
        if (!socket_) return transportFailure(TransportError::NotOpen);
        const auto deadline = Clock::now() + timeout;
        while (!interrupter_.isRaised()) {
            if (socket_->bytesAvailable() == 0 && isConnected()) socket_->waitForReadyRead(sliceUntil(deadline));
            if (const QByteArray octets = socket_->readAll(); !octets.isEmpty()) return Bytes(octets.begin(), octets.end());
            if (!isConnected()) return transportFailure(TransportError::Unplugged);
            if (Clock::now() >= deadline) break;
        }
        return Bytes{};
    }

    Result<void> write(BytesView bytes, milliseconds timeout) override {
        if (!socket_) return transportFailure(TransportError::NotOpen);
        if (!isConnected()) return transportFailure(TransportError::Unplugged);
        const auto deadline = Clock::now() + timeout;
        const auto count = static_cast<qint64>(bytes.size());
        if (socket_->write(reinterpret_cast<const char*>(bytes.data()), count) != count) return transportFailure(TransportError::Unplugged);
        while (socket_->bytesToWrite() > 0) {
            socket_->waitForBytesWritten(sliceUntil(deadline));
            if (!isConnected()) return transportFailure(TransportError::Unplugged);
            if (socket_->bytesToWrite() == 0) break;
            if (interrupter_.isRaised() || Clock::now() >= deadline) return transportFailure(TransportError::TimedOut);
        }
        return {};
    }

    bool isDatagram() const override { return false; }

private:
    bool isConnected() const { return socket_->state() == QAbstractSocket::ConnectedState; }

    Result<void> connectTo(const QHostAddress& address, Clock::time_point deadline) {
        socket_ = std::make_unique<QTcpSocket>();
        socket_->setProxy(QNetworkProxy::NoProxy);
        if (auto connected = connectSocket(*socket_, address, port_, deadline, interrupter_); !connected) {
            socket_.reset();
            return connected;
        }
        socket_->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket_->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        return {};
    }

    std::unique_ptr<QTcpSocket> socket_;
};

}  // namespace

std::unique_ptr<Transport> makeTcp(const std::string& host, std::uint16_t port) { return std::make_unique<Tcp>(host, port); }

}  // namespace ami::hal
