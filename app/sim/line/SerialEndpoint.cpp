#include <QTimer>
#include <optional>
#include <utility>

#include "app/sim/line/Endpoint.h"
#include "hal/transport/PtyPort.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/iec62056_21/SignOn.h"

namespace ami::sim {

using namespace std::chrono;

namespace {

constexpr minutes inactivityLimit{2};
constexpr milliseconds followTick{5};  ///< how often a direct HDLC port looks at the other side's baud rate

/// A meter's serial port. Optical: sign-on at 300 baud, then HDLC, and back when HDLC has ended. Direct: HDLC at whatever baud the other
/// side has set.
class SerialEndpoint : public Endpoint {
public:
    SerialEndpoint(const ListenAddress& address, Device device, std::unique_ptr<hal::PtyPort> port)
        : device_(device), port_(std::move(port)), link_(address.link), optical_(address.kind == ListenAddress::Kind::OpticalPty) {
        connect(port_.get(), &hal::PtyPort::received, this, [this](const Bytes& octets) { receive(octets); });
        connect(port_.get(), &hal::PtyPort::drained, this, [this] { afterDrain(); });
        connect(port_.get(), &hal::PtyPort::peerClosed, this, [this] { startOver(); });
        timer_.setSingleShot(true);
        timer_.setTimerType(Qt::PreciseTimer);
        connect(&timer_, &QTimer::timeout, this, [this] {
            signOn_->handleDeadline(steady_clock::now());
            pumpSignOn();
        });
        inactivity_.setSingleShot(true);
        inactivity_.setInterval(inactivityLimit);
        connect(&inactivity_, &QTimer::timeout, this, [this] { startOver(); });
        if (optical_) {
            signOn_.emplace(signOnOptions());
        } else {
            follow_.setInterval(followTick);
            connect(&follow_, &QTimer::timeout, this, [this] { followPeer(); });
            connect(port_.get(), &hal::PtyPort::peerOpened, this, [this] {
                followPeer();
                follow_.start();
            });
        }
        startOver();
    }

    QString clientAddress() const override {
        const QString path = link_.isEmpty() ? QString::fromStdString(port_->slavePath()) : link_;
        return (optical_ ? QStringLiteral("optical://") : QStringLiteral("hdlc://")) + path;
    }

private:
    iec62056_21::SignOnServerOptions signOnOptions() const {
        iec62056_21::SignOnServerOptions options;
        options.identification.maker = "AMI";
        options.identification.baudCharacter = iec62056_21::characterOfBaud(device_.meter.options().maximumBaud).value_or('5');
        options.identification.enhanced = "2";
        options.identification.device = device_.meter.options().model.substr(0, 14);
        options.deviceAddress = device_.meter.serial();
        return options;
    }

    void startOver() {
        inactivity_.stop();
        timer_.stop();
        afterDrain_ = {};
        // The connection may be the one that has just told of its end.
        if (connection_) connection_.release()->deleteLater();
        if (optical_) {
            port_->setLine(iec62056_21::signOnLine);
            signOn_->reset();
        } else {
            follow_.stop();
            startHdlc();
        }
    }

    void startHdlc() {
        if (connection_) connection_.release()->deleteLater();
        dlms::HdlcOptions options;
        options.offered = device_.meter.options().hdlc;
        options.characterTime = port_->line().characterTime();
        options.inactivityLimit = inactivityLimit;
        connection_ =
            std::make_unique<Connection>(device_, dlms::makeHdlcServer(options), [this](BytesView octets) { port_->write(octets); });
        if (optical_) inactivity_.start();
        const auto leave = [this] { whenDrained([this] { optical_ ? startOver() : startHdlc(); }); };
        connect(connection_.get(), &Connection::disconnected, this, leave);
        connect(connection_.get(), &Connection::dropped, this, leave);
    }

    void receive(const Bytes& octets) {
        if (device_.meter.isRestarting()) return;
        if (connection_) {
            if (optical_) inactivity_.start();
            connection_->receive(octets);
        } else if (signOn_) {
            signOn_->receive(octets, steady_clock::now());
            pumpSignOn();
        }
    }

    void pumpSignOn() {
        if (connection_) return;
        port_->write(signOn_->pollTransmit(steady_clock::now()));
        while (const auto event = signOn_->pollEvent()) {
            if (const auto* change = std::get_if<iec62056_21::SwitchLine>(&*event)) {
                whenDrained([this, to = *change] { switchAfterPause(to); });
            } else if (std::holds_alternative<iec62056_21::Ready>(*event)) {
                startHdlc();
                return;
            } else if (std::holds_alternative<iec62056_21::Failed>(*event)) {
                startOver();
                return;
            }
        }
        if (const auto next = signOn_->nextDeadline()) {
            timer_.start(std::max(ceil<milliseconds>(*next - steady_clock::now()), milliseconds(0)));
        } else {
            timer_.stop();
        }
    }

    void switchAfterPause(const iec62056_21::SwitchLine& to) {
        QTimer::singleShot(to.pause, this, [this, line = to.line] {
            if (connection_) return;
            port_->setLine(line);
            signOn_->lineSwitched(steady_clock::now());
            pumpSignOn();
        });
    }

    void whenDrained(std::function<void()> act) {
        afterDrain_ = std::move(act);
        if (port_->pending() == 0) afterDrain();
    }

    void afterDrain() {
        if (port_->pending() != 0) return;
        if (auto act = std::exchange(afterDrain_, {})) act();
    }

    void followPeer() {
        const std::uint32_t baud = port_->peerBaud();
        if (baud == 0 || baud == port_->line().baud) return;
        LineSettings line;
        line.baud = baud;
        port_->setLine(line);
        startHdlc();
    }

    Device device_;
    std::unique_ptr<hal::PtyPort> port_;
    QString link_;
    bool optical_;
    std::optional<iec62056_21::SignOnServer> signOn_;
    std::unique_ptr<Connection> connection_;
    std::function<void()> afterDrain_;
    QTimer timer_;
    QTimer inactivity_;
    QTimer follow_;
};

}  // namespace

std::unique_ptr<Endpoint> openSerialEndpoint(const ListenAddress& address, Device device, QString* why) {
    auto port = hal::PtyPort::create(address.link.toStdString());
    if (!port) {
        *why = address.link.isEmpty() ? QStringLiteral("no pseudo terminal could be made")
                                      : QStringLiteral("the link %1 could not be made: does a file of that name exist?").arg(address.link);
        return nullptr;
    }
    return std::make_unique<SerialEndpoint>(address, device, std::move(*port));
}

}  // namespace ami::sim
