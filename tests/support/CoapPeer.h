#pragma once

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <thread>
#include <vector>

#include "app/hes/storage/HesStorage.h"
#include "app/hes/TrainingCertificates.h"
#include "protocol/base/Bytes.h"

namespace ami::test {

/// A real ami-hes with its CoAP ingest on loopback.
class CoapHes {
public:
    CoapHes(QString folder, app::TrainingFiles files) : folder_(std::move(folder)), files_(std::move(files)) {}
    ~CoapHes() { kill(); }

    /// @p options come behind the usual ones; @p port is that of plain CoAP.
    bool start(const QStringList& options = {}, quint16 port = 0) {
        process_.setStandardErrorFile(folder_ + QStringLiteral("/hes.log"), QIODevice::Append);
        process_.start(QStringLiteral(AMI_BIN_DIR "/ami-hes"),
                       QStringList{QStringLiteral("--listen"), QStringLiteral("https://127.0.0.1:0"), QStringLiteral("--database"), database(),
                                   QStringLiteral("--certificate"), QString::fromStdString(files_.serverCertificate), QStringLiteral("--key"),
                                   QString::fromStdString(files_.serverKey), QStringLiteral("--client-ca"), QString::fromStdString(files_.ca),
                                   QStringLiteral("--coap"), QStringLiteral("coap://127.0.0.1:%1").arg(port), QStringLiteral("--coaps"),
                                   QStringLiteral("coaps://127.0.0.1:0")} +
                           options);
        if (!process_.waitForStarted(10000)) return false;
        while (secure_.isEmpty() || process_.canReadLine()) {
            if (!process_.canReadLine() && !process_.waitForReadyRead(20000)) return false;
            const QByteArray line = process_.readLine().trimmed();
            if (line.startsWith("ready coap://")) plain_ = QString::fromLatin1(line.mid(6));
            if (line.startsWith("ready coaps://")) secure_ = QString::fromLatin1(line.mid(6));
        }
        return true;
    }
    void kill() {
        if (process_.state() == QProcess::NotRunning) return;
        process_.kill();
        process_.waitForFinished(10000);
        secure_.clear();
    }
    int stop() {
        process_.terminate();
        if (!process_.waitForFinished(15000) || process_.exitStatus() != QProcess::NormalExit) return -1;
        return process_.exitCode();
    }

    QString plain(const char* path = "/push") const { return plain_ + QLatin1String(path); }
    QString secure(const char* path = "/push") const { return secure_ + QLatin1String(path); }
    quint16 port() const { return static_cast<quint16>(plain_.mid(plain_.lastIndexOf(QLatin1Char(':')) + 1).toUInt()); }
    quint16 securePort() const { return static_cast<quint16>(secure_.mid(secure_.lastIndexOf(QLatin1Char(':')) + 1).toUInt()); }
    qint64 pid() const { return process_.processId(); }
    QString database() const { return folder_ + QStringLiteral("/hes.db"); }
    app::HesCounts counts() const { return app::countsOf(database().toStdString()).value_or(app::HesCounts()); }
    QByteArray log() const {
        QFile file(folder_ + QStringLiteral("/hes.log"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QString folder_;
    app::TrainingFiles files_;
    QProcess process_;
    QString plain_, secure_;
};

/// A UDP socket of our own that speaks to one port of this computer.
class UdpPeer {
public:
    explicit UdpPeer(quint16 port) : socket_(::socket(AF_INET, SOCK_DGRAM, 0)) {
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(port);
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        [[maybe_unused]] const int connected = ::connect(socket_, reinterpret_cast<const sockaddr*>(&to), sizeof to);
    }
    ~UdpPeer() { ::close(socket_); }
    UdpPeer(const UdpPeer&) = delete;
    UdpPeer& operator=(const UdpPeer&) = delete;

    void send(BytesView octets) { [[maybe_unused]] const auto sent = ::send(socket_, octets.data(), octets.size(), 0); }
    /// The next datagram; empty when none comes in time.
    Bytes receive(std::chrono::milliseconds timeout = std::chrono::seconds(10)) {
        pollfd waiting{socket_, POLLIN, 0};
        if (::poll(&waiting, 1, static_cast<int>(timeout.count())) <= 0) return {};
        Bytes datagram(2048);
        const auto size = ::recv(socket_, datagram.data(), datagram.size(), 0);
        datagram.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
        return datagram;
    }

private:
    int socket_;
};

/// A confirmable request with a token of two octets. @p options: encoded, between token and payload.
inline Bytes coapRequest(std::uint8_t method, std::uint16_t messageId, BytesView options, BytesView payload, std::uint8_t type = 0) {
    Bytes message{static_cast<std::uint8_t>(0x42 | type << 4), method, static_cast<std::uint8_t>(messageId >> 8), static_cast<std::uint8_t>(messageId),
                  0xA5, static_cast<std::uint8_t>(messageId)};
    append(message, options);
    if (!payload.empty()) {
        message.push_back(0xFF);
        append(message, payload);
    }
    return message;
}

/// Between clients and one server: drops, doubles, delays and so reorders datagrams in both directions, as its seed says.
class StormProxy {
public:
    struct Weather { double drop = 0, twice = 0, late = 0; int lateMilliseconds = 40; };

    StormProxy(quint16 server, Weather weather, unsigned seed) : server_(server), weather_(weather), random_(seed) {
        front_ = ::socket(AF_INET, SOCK_DGRAM, 0);
        const int room = 4 << 20;
        ::setsockopt(front_, SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
        sockaddr_in address = local(0);
        socklen_t size = sizeof address;
        [[maybe_unused]] const int bound = ::bind(front_, reinterpret_cast<const sockaddr*>(&address), size);
        ::getsockname(front_, reinterpret_cast<sockaddr*>(&address), &size);
        port_ = ntohs(address.sin_port);
        thread_ = std::thread([this] { run(); });
    }
    ~StormProxy() {
        ending_ = true;
        thread_.join();
        ::close(front_);
        for (const auto& [client, way] : ways_) ::close(way.socket);
    }
    StormProxy(const StormProxy&) = delete;
    StormProxy& operator=(const StormProxy&) = delete;
    quint16 port() const { return port_; }
    /// Nothing comes back from the server any more.
    void muteServer(bool mute) { mute_ = mute; }
    void setServer(quint16 port) { server_ = port; }

private:
    using Clock = std::chrono::steady_clock;
    struct Way { int socket = -1; sockaddr_in client{}; };
    struct Late { Clock::time_point due; std::uint16_t client; bool up; Bytes datagram; };

    static sockaddr_in local(quint16 port) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }
    double chance() { return std::uniform_real_distribution<double>(0, 1)(random_); }

    void pass(std::uint16_t client, bool up, const Bytes& datagram) {
        const Way& way = ways_[client];
        const sockaddr_in to = up ? local(server_) : way.client;
        [[maybe_unused]] const auto sent =
            ::sendto(up ? way.socket : front_, datagram.data(), datagram.size(), 0, reinterpret_cast<const sockaddr*>(&to), sizeof to);
    }
    void weather(std::uint16_t client, bool up, Bytes datagram) {
        if ((!up && mute_) || chance() < weather_.drop) return;
        const int copies = chance() < weather_.twice ? 2 : 1;
        for (int i = 0; i < copies; ++i) {
            if (chance() < weather_.late) {
                const auto wait = std::chrono::milliseconds(std::uniform_int_distribution<int>(1, weather_.lateMilliseconds)(random_));
                late_.push_back({Clock::now() + wait, client, up, datagram});
            } else {
                pass(client, up, datagram);
            }
        }
    }
    void run() {
        while (!ending_) {
            std::vector<pollfd> sockets{{front_, POLLIN, 0}};
            std::vector<std::uint16_t> clients{0};
            for (const auto& [client, way] : ways_) {
                sockets.push_back({way.socket, POLLIN, 0});
                clients.push_back(client);
            }
            ::poll(sockets.data(), sockets.size(), late_.empty() ? 20 : 1);
            for (std::size_t i = 0; i < sockets.size(); ++i) {
                if ((sockets[i].revents & POLLIN) == 0) continue;
                Bytes datagram(2048);
                sockaddr_in from{};
                socklen_t size = sizeof from;
                const auto got = ::recvfrom(sockets[i].fd, datagram.data(), datagram.size(), MSG_DONTWAIT, reinterpret_cast<sockaddr*>(&from), &size);
                if (got <= 0) continue;
                datagram.resize(static_cast<std::size_t>(got));
                if (i > 0) {
                    weather(clients[i], false, std::move(datagram));
                    continue;
                }
                Way& way = ways_[from.sin_port];
                if (way.socket < 0) {
                    way.socket = ::socket(AF_INET, SOCK_DGRAM, 0);
                    way.client = from;
                }
                weather(from.sin_port, true, std::move(datagram));
            }
            const auto now = Clock::now();
            for (std::size_t i = 0; i < late_.size();) {
                if (late_[i].due > now) {
                    ++i;
                    continue;
                }
                pass(late_[i].client, late_[i].up, late_[i].datagram);
                late_[i] = std::move(late_.back());
                late_.pop_back();
            }
        }
    }

    std::atomic<quint16> server_;
    Weather weather_;
    std::mt19937 random_;
    int front_ = -1;
    quint16 port_ = 0;
    std::atomic<bool> ending_{false}, mute_{false};
    std::map<std::uint16_t, Way> ways_;
    std::vector<Late> late_;
    std::thread thread_;
};

}  // namespace ami::test
