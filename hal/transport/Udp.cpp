#include "hal/transport/SocketTransport.h"
#include "hal/transport/Transports.h"

#include <QUdpSocket>
#include <netinet/in.h>
#include <sys/socket.h>

namespace ami::hal {

namespace {

using std::chrono::milliseconds;

/// The largest UDP payload over IPv4 and, without jumbograms, IPv6.
constexpr std::size_t largestDatagram = 65535;

class Udp final : public SocketTransport {
public:
    using SocketTransport::SocketTransport;

    Result<void> open(milliseconds timeout) override {
        close();
        const auto deadline = Clock::now() + timeout;
        const auto addresses = lookUpHost(host_, deadline, interrupter_);
        if (!addresses) return Unexpected(addresses.error());
        // Connected, so that the system drops other senders' datagrams and hands over the peer's ICMP refusals.
        socket_ = std::make_unique<QUdpSocket>();
        socket_->connectToHost(addresses->front(), port_);
        if (socket_->state() != QAbstractSocket::ConnectedState && !socket_->waitForConnected(sliceUntil(deadline))) {
            const auto error = socket_->error();
            socket_.reset();
            return socketFailure(error);
        }
        keepWhole();
        return {};
    }

    void close() override { socket_.reset(); }

    Result<Bytes> read(milliseconds timeout) override {
        if (!socket_) return transportFailure(TransportError::NotOpen);
        const auto deadline = Clock::now() + timeout;
        while (!interrupter_.isRaised()) {
            if (socket_->waitForReadyRead(sliceUntil(deadline))) {
                Bytes datagram(largestDatagram);
                const auto count = socket_->readDatagram(reinterpret_cast<char*>(datagram.data()), static_cast<qint64>(datagram.size()));
                if (count < 0 && socket_->error() == QAbstractSocket::ConnectionRefusedError)
                    return transportFailure(TransportError::Refused);
                if (count > 0) {
                    datagram.resize(static_cast<std::size_t>(count));
                    return datagram;
                }
            }
            if (socket_->state() != QAbstractSocket::ConnectedState) return transportFailure(TransportError::Unplugged);
            if (Clock::now() >= deadline) break;
        }
        return Bytes{};
    }

    Result<void> write(BytesView bytes, milliseconds) override {
        if (!socket_) return transportFailure(TransportError::NotOpen);
        const auto count = static_cast<qint64>(bytes.size());
        // An earlier datagram's refusal may surface here; it is told once and the datagram goes out.
        for (int attempt = 0; attempt < 2; ++attempt) {
            if (socket_->write(reinterpret_cast<const char*>(bytes.data()), count) == count) return {};
        }
        return socketFailure(socket_->error());
    }

    bool isDatagram() const override { return true; }

private:
    /// Nodes of a mesh drop what they would have to put together, without a word: better an error here.
    void keepWhole() const {
        const int on = 1, always = IP_PMTUDISC_DO;
        const auto descriptor = static_cast<int>(socket_->socketDescriptor());
        ::setsockopt(descriptor, IPPROTO_IPV6, IPV6_DONTFRAG, &on, sizeof on);
        ::setsockopt(descriptor, IPPROTO_IP, IP_MTU_DISCOVER, &always, sizeof always);
    }

    std::unique_ptr<QUdpSocket> socket_;
};

}  // namespace

std::unique_ptr<Transport> makeUdp(const std::string& host, std::uint16_t port) { return std::make_unique<Udp>(host, port); }

}  // namespace ami::hal
