#include "app/push/PushListener.h"

#include <QDateTime>
#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <algorithm>
#include <functional>

#include "app/Now.h"
#include "app/keys/CounterStore.h"
#include "app/push/PushTemplates.h"
#include "hal/coap/CoapHostLoop.h"
#include "hal/transport/Datagrams.h"
#include "hal/transport/Transport.h"
#include "protocol/dlms/WrapperPdu.h"

namespace ami::app {

namespace {

constexpr int datagramsATurn = 256;
constexpr qint64 receiveBuffer = 4 << 20;
constexpr qsizetype longestFrame = static_cast<qsizetype>(dlms::wrapperHeaderOctets + dlms::wrapperMaxApdu);
constexpr qint64 mostUnsent = 64 * 1024;
constexpr std::uint16_t octetStream = 42, linkFormat = 40, senMlJson = 110, senMlCbor = 112;
constexpr std::uint8_t get = 0x01, post = 0x02;

Error refusalOf(QAbstractSocket::SocketError error) {
    switch (error) {
        case QAbstractSocket::AddressInUseError: return makeError(Fault::Refused, Layer::Transport, hal::TransportError::Busy);
        case QAbstractSocket::SocketAccessError: return makeError(Fault::Refused, Layer::Transport, hal::TransportError::NoPermission);
        case QAbstractSocket::SocketAddressNotAvailableError: return makeError(Fault::Refused, Layer::Transport, hal::TransportError::NotFound);
        default: return makeError(Fault::Refused, Layer::Transport, hal::TransportError::System, static_cast<std::int64_t>(error));
    }
}

/// IPv4 that came by an IPv6 socket is IPv4.
QHostAddress plainAddress(const QHostAddress& address) {
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

PushArrival arrivalFrom(PushWay way, const QHostAddress& from, std::uint16_t port) {
    PushArrival arrival;
    arrival.way = way;
    const QHostAddress host = plainAddress(from);
    arrival.host = host.toString().toStdString();
    arrival.port = port;
    const Q_IPV6ADDR octets = host.toIPv6Address();
    std::copy_n(octets.c, arrival.address.size(), arrival.address.begin());
    arrival.time = utcNow();
    return arrival;
}

Bytes bytesOf(const QByteArray& octets) { return Bytes(octets.begin(), octets.end()); }
QByteArray arrayOf(BytesView octets) { return QByteArray(reinterpret_cast<const char*>(octets.data()), static_cast<qsizetype>(octets.size())); }

Instant monotonicNow() { return std::chrono::time_point_cast<Instant::duration>(std::chrono::steady_clock::now()); }

}  // namespace

class PushListener::Impl {
public:
    explicit Impl(PushListener& owner) : owner_(owner), offer_(&owner), resume_(&owner), idleClock_(&owner) {
        offer_.setSingleShot(true);
        resume_.setSingleShot(true);
        QObject::connect(&offer_, &QTimer::timeout, &owner_, [this] { settle(); });
        QObject::connect(&resume_, &QTimer::timeout, &owner_, [this] { resume(); });
        QObject::connect(&idleClock_, &QTimer::timeout, &owner_, [this] { closeIdle(); });
    }

    Result<void> start(PushSettings settings, std::unique_ptr<PushSink> sink, std::string* where) {
        stop();
        settings_ = std::move(settings);
        places_.clear();
        keysPassedOver_.clear();
        std::vector<PushTemplate> templates;
        if (!settings_.templates.empty()) {
            auto read = readPushTemplates(settings_.templates, where);
            if (!read) return Unexpected(read.error());
            templates = std::move(*read);
        }
        std::unique_ptr<PushKeys> keys;
        if (!settings_.keys.empty()) {
            std::shared_ptr<CounterStore> counters;
            if (!settings_.counters.empty()) {
                if (where) *where = settings_.counters;
                auto opened = CounterStore::open(settings_.counters);
                if (!opened) return Unexpected(opened.error());
                counters = std::move(*opened);
            }
            auto read = PushKeys::open(settings_.keys, where, std::move(counters));
            if (!read) return Unexpected(read.error());
            keys = std::move(*read);
            keysPassedOver_ = keys->passedOver();
        }
        psk_.reset();
        if (!settings_.pskFile.empty()) {
            if (where) *where = settings_.pskFile;
            auto read = PskFile::read(settings_.pskFile);
            if (!read) return Unexpected(read.error());
            psk_ = std::make_shared<const PskFile>(std::move(*read));
        }
        if (where) where->clear();
        desk_ = std::make_unique<PushDesk>(settings_.desk, std::make_unique<PushDecoder>(std::move(templates), std::move(keys)), psk_, std::move(sink));
        auto before = desk_->begin();
        if (!before) return Unexpected(before.error());
        if (settings_.udp) listenUdp(*settings_.udp);
        if (settings_.tcp) listenTcp(*settings_.tcp);
        if (settings_.coap || settings_.coaps) listenCoap();
        const bool any = std::any_of(places_.begin(), places_.end(), [](const PushPlace& place) { return !place.error; });
        if (!any) {
            const Error why = places_.empty() ? makeError(Fault::Misuse, Layer::Transport, hal::TransportError::NotOpen) : *places_.front().error;
            stop();
            return Unexpected(why);
        }
        idleClock_.start(std::clamp(settings_.idle / 4, std::chrono::milliseconds(50), std::chrono::milliseconds(5000)));
        if (!before->empty()) Q_EMIT owner_.pushed(*before);
        return {};
    }

    void stop() {
        idleClock_.stop();
        resume_.stop();
        if (desk_) {
            // What its sender has got rid of is not lost for having waited here.
            isEnding_ = true;
            resume();
            isEnding_ = false;
            settle();
            desk_->giveUp();
        }
        offer_.stop();
        udp_.reset();
        // Before the server, whose children they are.
        for (const auto& peer : std::exchange(peers_, {})) close(peer.first);
        tcp_.reset();
        coap_.reset();
    }

    const std::vector<PushPlace>& places() const { return places_; }
    const PushTotals& totals() const {
        static const PushTotals none;
        return desk_ ? desk_->totals() : none;
    }
    int connections() const { return static_cast<int>(peers_.size()); }
    const std::vector<std::string>& keysPassedOver() const { return keysPassedOver_; }

private:
    /// False when it cannot be said any more.
    using Answer = std::function<bool(const PushReply&)>;
    struct Peer {
        QByteArray buffer{};
        Instant lastFrame{};
        QHostAddress host{};
        quint16 port = 0;
        std::string network{};
        std::optional<Instant> pausedUntil{};  ///< it sends too much, and is not read before
        bool isOver = false;                   ///< nothing more comes
    };

    QHostAddress bindAddress() const {
        return settings_.address.empty() ? QHostAddress(QHostAddress::Any) : QHostAddress(QString::fromStdString(settings_.address));
    }

    void addPlace(PushWay way, std::uint16_t port, std::optional<Error> error, std::string path = {}) {
        std::string host = settings_.address.empty() ? "*" : settings_.address;
        if (host.find(':') != std::string::npos) host = '[' + host + ']';
        std::string text = std::string(name(way)) + "://" + host + ':' + std::to_string(port);
        if (!path.empty()) text += '/' + path;
        places_.push_back({way, std::move(text), port, error, std::move(path)});
    }

    void take(PushArrival arrival, Answer answer) {
        desk_->take(std::move(arrival), monotonicNow());
        answers_.push_back(std::move(answer));
        if (answers_.size() >= datagramsATurn) return settle();
        if (std::exchange(isSettling_, true)) return;
        // After everything that came in this turn, and before the end of a connection is looked at in the next one: then nobody could be
        // answered on it.
        QMetaObject::invokeMethod(
            &owner_,
            [this] {
                if (isSettling_) settle();
            },
            Qt::QueuedConnection);
    }

    void settle() {
        isSettling_ = false;
        if (desk_->waiting() == 0 && desk_->held() == 0) return;
        auto outcomes = desk_->settle();
        const auto answers = std::exchange(answers_, {});
        std::vector<PushRecord> shown;
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            PushRecord& record = outcomes[i].record;
            const bool isSaid = i < answers.size() && answers[i] && answers[i](outcomes[i].reply);
            if (record.confirmed && !isSaid) {
                record.confirmed = false;
                --desk_->totals().confirmed;
            }
            if (outcomes[i].isShown) shown.push_back(std::move(record));
        }
        if (desk_->held() > 0) offer_.start(settings_.betweenOffers);
        if (!shown.empty()) Q_EMIT owner_.pushed(shown);
    }

    // --- UDP

    void listenUdp(std::uint16_t port) {
        udp_ = std::make_unique<QUdpSocket>();
        if (!udp_->bind(bindAddress(), port, QAbstractSocket::DontShareAddress)) {
            addPlace(PushWay::Udp, port, refusalOf(udp_->error()));
            udp_.reset();
            return;
        }
        udp_->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, QVariant(receiveBuffer));
        QObject::connect(udp_.get(), &QUdpSocket::readyRead, &owner_, [this] { readUdp(); });
        addPlace(PushWay::Udp, udp_->localPort(), std::nullopt);
    }

    void readUdp() {
        const bool isMore = hal::readDatagrams(
            *udp_,
            [this](const QNetworkDatagram& datagram) {
                PushArrival arrival =
                    arrivalFrom(PushWay::Udp, datagram.senderAddress(), static_cast<std::uint16_t>(datagram.senderPort()));
                arrival.octets = bytesOf(datagram.data());
                take(std::move(arrival), [this, answer = datagram.makeReply({})](const PushReply& reply) {
                    if (reply.octets.empty()) return true;
                    QNetworkDatagram leaving = answer;
                    leaving.setData(arrayOf(reply.octets));
                    return udp_ && udp_->writeDatagram(leaving) >= 0;
                });
            },
            datagramsATurn);
        // The socket tells once; what is left is read after others had their turn.
        if (isMore)
            QMetaObject::invokeMethod(
                &owner_,
                [this] {
                    if (udp_) readUdp();
                },
                Qt::QueuedConnection);
    }

    // --- TCP

    void listenTcp(std::uint16_t port) {
        tcp_ = std::make_unique<QTcpServer>();
        tcp_->setMaxPendingConnections(settings_.connections);
        if (!tcp_->listen(bindAddress(), port)) {
            addPlace(PushWay::Tcp, port, refusalOf(tcp_->serverError()));
            tcp_.reset();
            return;
        }
        QObject::connect(tcp_.get(), &QTcpServer::newConnection, &owner_, [this] {
            while (tcp_ && tcp_->hasPendingConnections()) admit(tcp_->nextPendingConnection());
        });
        addPlace(PushWay::Tcp, tcp_->serverPort(), std::nullopt);
    }

    void admit(QTcpSocket* socket) {
        const QHostAddress host = plainAddress(socket->peerAddress());
        const std::string network = networkOf(arrivalFrom(PushWay::Tcp, host, 0).address);
        const auto ofOne = std::count_if(peers_.begin(), peers_.end(), [&](const auto& peer) { return peer.second.host == host; });
        // A mesh is one network with many meters, but there is room for others beside it.
        const auto ofNetwork =
            std::count_if(peers_.begin(), peers_.end(), [&](const auto& peer) { return peer.second.network == network; });
        if (static_cast<int>(peers_.size()) >= settings_.connections || ofOne >= settings_.connectionsOfOne ||
            ofNetwork >= std::max(settings_.connections / 2, settings_.connectionsOfOne)) {
            ++desk_->totals().connectionsRefused;
            socket->abort();
            socket->deleteLater();
            return;
        }
        ++desk_->totals().connections;
        socket->setReadBufferSize(longestFrame);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        peers_.emplace(socket, Peer{{}, monotonicNow(), host, socket->peerPort(), network});
        QObject::connect(socket, &QTcpSocket::readyRead, &owner_, [this, socket] { readTcp(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, &owner_, [this, socket] { end(socket); });
        if (socket->bytesAvailable() > 0) readTcp(socket);
    }

    static void close(QTcpSocket* socket) {
        socket->disconnect();
        socket->flush();
        // Whoever does not read its answers is not waited for.
        if (socket->bytesToWrite() > 0) socket->abort();
        else socket->disconnectFromHost();
        socket->deleteLater();
    }

    /// Answers what came from there, and closes the connection.
    void drop(QTcpSocket* socket) {
        if (!peers_.contains(socket)) return;
        settle();
        if (peers_.erase(socket) == 0) return;
        close(socket);
    }

    /// The other side is gone. What it has sent counts all the same.
    void end(QTcpSocket* socket) {
        const auto found = peers_.find(socket);
        if (found == peers_.end()) return;
        found->second.isOver = true;
        readTcp(socket);
    }

    void readTcp(QTcpSocket* socket) {
        const auto found = peers_.find(socket);
        if (found == peers_.end()) return;
        Peer& peer = found->second;
        if (peer.pausedUntil) return;
        peer.buffer += socket->readAll();
        qsizetype at = 0;
        while (peer.buffer.size() - at >= static_cast<qsizetype>(dlms::wrapperHeaderOctets)) {
            const auto octet = [&](qsizetype place) { return static_cast<std::uint8_t>(peer.buffer[at + place]); };
            PushArrival arrival = arrivalFrom(PushWay::Tcp, peer.host, peer.port);
            if (octet(0) != 0 || octet(1) != 1) {
                // There is no way back into step after a wrong version.
                arrival.octets = bytesOf(peer.buffer.mid(at, 64));
                take(std::move(arrival), {});
                drop(socket);
                return;
            }
            const qsizetype whole = static_cast<qsizetype>(dlms::wrapperHeaderOctets) + (octet(6) << 8 | octet(7));
            if (peer.buffer.size() - at < whole) break;
            const Instant now = monotonicNow();
            arrival.isUnlimited = isEnding_;
            if (const auto wait = isEnding_ ? std::chrono::milliseconds() : desk_->wait(arrival, now); wait.count() > 0) {
                pause(peer, now + wait);
                break;
            }
            arrival.octets = bytesOf(peer.buffer.mid(at, whole));
            at += whole;
            peer.lastFrame = now;
            take(std::move(arrival), [this, socket](const PushReply& reply) {
                if (reply.octets.empty()) return true;
                if (!peers_.contains(socket) || socket->state() != QAbstractSocket::ConnectedState) return false;
                if (socket->bytesToWrite() > mostUnsent) {
                    drop(socket);
                    return false;
                }
                const bool isWritten = socket->write(arrayOf(reply.octets)) == static_cast<qint64>(reply.octets.size());
                // Whoever is told that it is safe is told at once, also when the listener ends next.
                socket->flush();
                return isWritten;
            });
            // An answer may have closed the connection.
            if (!peers_.contains(socket)) return;
        }
        peer.buffer.remove(0, at);
        if (peer.isOver && !peer.pausedUntil) drop(socket);
    }

    /// What is not read here fills the window of the connection, and its sender waits.
    void pause(Peer& peer, Instant until) {
        peer.pausedUntil = until;
        ++desk_->totals().slowed;
        if (!resume_.isActive()) resume_.start(std::chrono::ceil<std::chrono::milliseconds>(until - monotonicNow()));
    }

    void resume() {
        const Instant now = monotonicNow();
        std::vector<QTcpSocket*> ready;
        for (auto& [socket, peer] : peers_) {
            if (!peer.pausedUntil || (*peer.pausedUntil > now && !isEnding_)) continue;
            peer.pausedUntil.reset();
            ready.push_back(socket);
        }
        for (QTcpSocket* socket : ready) readTcp(socket);
        std::optional<Instant> next;
        for (const auto& [socket, peer] : peers_) {
            if (peer.pausedUntil && (!next || *peer.pausedUntil < *next)) next = peer.pausedUntil;
        }
        if (next)
            resume_.start(std::max(std::chrono::ceil<std::chrono::milliseconds>(*next - monotonicNow()), std::chrono::milliseconds(1)));
    }

    void closeIdle() {
        const Instant now = monotonicNow();
        std::vector<QTcpSocket*> idle;
        for (const auto& [socket, peer] : peers_) {
            if (!peer.pausedUntil && now - peer.lastFrame > settings_.idle) idle.push_back(socket);
        }
        for (QTcpSocket* socket : idle) {
            ++desk_->totals().connectionsIdle;
            drop(socket);
        }
    }

    // --- CoAP

    void listenCoap() {
        hal::CoapHost::Limits limits;
        limits.body = longestPush + 64;
        limits.bodies = 16u << 20;
        limits.sessions = 1024;
        coap_ = std::make_unique<hal::CoapHostLoop>(limits);
        hal::CoapHost& host = coap_->host();
        host.handle([this](const hal::CoapIncoming& incoming, hal::CoapAnswer answer) { takeCoap(incoming, std::move(answer)); });
        std::optional<Error> insecure;
        if (settings_.coaps) {
            insecure = makeError(Fault::Misuse, Layer::Transport, hal::TransportError::Refused, static_cast<std::int64_t>(hal::CoapRefusal::NoCredentials));
            if (psk_) {
                insecure.reset();
                const auto secured = host.secure([keys = psk_](std::string_view identity) {
                    const auto* entry = keys->find(identity);
                    return entry ? entry->key.view() : BytesView();
                });
                if (!secured) insecure = secured.error();
            }
        }
        const std::string address = settings_.address.empty() ? "::" : settings_.address;
        const auto listen = [&](PushWay way, hal::CoapWay how, std::uint16_t port, const std::optional<Error>& early) {
            if (early) return addPlace(way, port, early, settings_.path);
            auto bound = host.listen(how, {address, port});
            // A computer without IPv6.
            if (!bound && settings_.address.empty()) bound = host.listen(how, {"0.0.0.0", port});
            if (bound) addPlace(way, bound->port, std::nullopt, settings_.path);
            else addPlace(way, port, bound.error(), settings_.path);
        };
        if (settings_.coap) listen(PushWay::Coap, hal::CoapWay::Udp, *settings_.coap, std::nullopt);
        if (settings_.coaps) listen(PushWay::Coaps, hal::CoapWay::Dtls, *settings_.coaps, insecure);
    }

    void takeCoap(const hal::CoapIncoming& incoming, hal::CoapAnswer answer) {
        using hal::CoapReply;
        const std::string path = incoming.pathText();
        if (path == ".well-known/core" && incoming.code == get) {
            CoapReply reply;
            reply.contentFormat = linkFormat;
            reply.payload = toBytes("</" + settings_.path + ">;title=\"Pushes\";ct=\"42 110 112\",</senml>;title=\"SenML\";ct=\"110 112\"");
            return answer(std::move(reply));
        }
        const bool isPack = incoming.contentFormat == senMlJson || incoming.contentFormat == senMlCbor;
        if (path != settings_.path && path != "senml") return answer(CoapReply::of(404, "path: pushes go to /" + settings_.path));
        if (incoming.code != post) return answer(CoapReply::of(405, "method: POST"));
        if (path == "senml" ? incoming.contentFormat && !isPack : incoming.contentFormat && !isPack && incoming.contentFormat != octetStream) {
            return answer(CoapReply::of(415, "content-format: 42, 110 or 112"));
        }
        const bool isSecure = incoming.way == hal::CoapWay::Dtls || incoming.way == hal::CoapWay::Tls;
        PushArrival arrival = arrivalFrom(isSecure ? PushWay::Coaps : PushWay::Coap, QHostAddress(QString::fromStdString(incoming.peer.host)), incoming.peer.port);
        arrival.identity = incoming.identity;
        if (incoming.contentFormat == senMlCbor) arrival.form = PushForm::SenMlCbor;
        else if (isPack || path == "senml") arrival.form = PushForm::SenMlJson;
        arrival.octets = incoming.payload;
        take(std::move(arrival), [answer](const PushReply& reply) {
            CoapReply said = CoapReply::of(reply.code, reply.diagnostic);
            said.maxAge = reply.maxAge;
            if (!reply.octets.empty()) {
                said.contentFormat = octetStream;
                said.payload = reply.octets;
            }
            answer(std::move(said));
            return true;
        });
    }

    PushListener& owner_;
    PushSettings settings_;
    std::vector<PushPlace> places_;
    std::shared_ptr<const PskFile> psk_;
    std::unique_ptr<PushDesk> desk_;
    std::vector<Answer> answers_;
    std::unique_ptr<QUdpSocket> udp_;
    std::unique_ptr<QTcpServer> tcp_;
    std::map<QTcpSocket*, Peer> peers_;
    std::unique_ptr<hal::CoapHostLoop> coap_;
    bool isSettling_ = false;  ///< it will be done at the end of this turn
    bool isEnding_ = false;
    std::vector<std::string> keysPassedOver_;
    QTimer offer_, resume_, idleClock_;  ///< children of the owner, so that they go with it to its thread
};

PushListener::PushListener(QObject* parent) : QObject(parent), impl_(std::make_unique<Impl>(*this)) {}
PushListener::~PushListener() { impl_->stop(); }

Result<void> PushListener::start(PushSettings settings, std::unique_ptr<PushSink> sink, std::string* where) {
    return impl_->start(std::move(settings), std::move(sink), where);
}
void PushListener::stop() { impl_->stop(); }
const std::vector<PushPlace>& PushListener::places() const { return impl_->places(); }
const PushTotals& PushListener::totals() const { return impl_->totals(); }
int PushListener::connections() const { return impl_->connections(); }
const std::vector<std::string>& PushListener::keysPassedOver() const { return impl_->keysPassedOver(); }

}  // namespace ami::app
