#include <QTimer>
#include <utility>

#include "app/sim/line/Endpoint.h"
#include "app/sim/line/IecHost.h"
#include "hal/transport/PtyPort.h"

namespace ami::sim {

using namespace std::chrono;

namespace {

/// A meter's optical port in modes A to D: octets at the line's speed, which changes when the last one has left.
class IecEndpoint : public Endpoint {
public:
    IecEndpoint(const ListenAddress& address, Device device, std::unique_ptr<hal::PtyPort> port)
        : meter_(device.meter),
          port_(std::move(port)),
          link_(address.link),
          host_(device.meter, device.objects),
          server_(serverOptions(device.meter), host_) {
        connect(port_.get(), &hal::PtyPort::received, this, [this](const Bytes& octets) {
            if (meter_.isRestarting()) return;
            server_.receive(octets, steady_clock::now());
            pump();
        });
        connect(port_.get(), &hal::PtyPort::drained, this, [this] { afterDrain(); });
        connect(port_.get(), &hal::PtyPort::peerClosed, this, [this] { startOver(); });
        timer_.setSingleShot(true);
        timer_.setTimerType(Qt::PreciseTimer);
        connect(&timer_, &QTimer::timeout, this, [this] {
            server_.handleDeadline(steady_clock::now());
            pump();
        });
        startOver();
    }

    QString clientAddress() const override {
        QString text = QStringLiteral("iec://") + (link_.isEmpty() ? QString::fromStdString(port_->slavePath()) : link_);
        const IecMeterOptions& iec = meter_.options().iec;
        QStringList keys;
        if (iec.mode == iec62056_21::Mode::D) keys << QStringLiteral("mode=d");
        if (iec.battery) keys << QStringLiteral("wakeup=yes");
        return keys.isEmpty() ? text : text + QLatin1Char('?') + keys.join(QLatin1Char('&'));
    }

private:
    static iec62056_21::ServerOptions serverOptions(const SimMeter& meter) {
        using iec62056_21::Mode;
        const MeterOptions& given = meter.options();
        iec62056_21::ServerOptions options;
        options.mode = given.iec.mode;
        options.identification.maker = given.iec.quick ? "AMi" : "AMI";
        options.identification.device = given.model.substr(0, 16);
        switch (given.iec.mode) {
            case Mode::A: options.identification.baudCharacter = 'X'; break;
            case Mode::B: options.identification.baudCharacter = iec62056_21::letterOfBaud(given.maximumBaud).value_or('A'); break;
            case Mode::D: options.identification.baudCharacter = '3'; break;
            case Mode::C:
            case Mode::Auto: options.identification.baudCharacter = iec62056_21::characterOfBaud(given.maximumBaud).value_or('5'); break;
        }
        options.deviceAddress = meter.serial();
        options.seed = meter.serial().substr(meter.serial().size() > 8 ? meter.serial().size() - 8 : 0);
        options.passwordNeeded = meter.hasPassword();
        options.breakOnWrongPassword = given.iec.breakOnWrongPassword;
        options.ignoresOption = given.iec.ignoresOption;
        options.battery = given.iec.battery;
        options.reactionTime = options.identification.reactionTime();
        options.answerPause = given.iec.answerPause;
        options.pushInterval = given.iec.pushInterval;
        return options;
    }

    void startOver() {
        timer_.stop();
        switch_.reset();
        server_.reset(steady_clock::now());
        pump();
    }

    void pump() {
        port_->write(server_.pollTransmit(steady_clock::now()));
        if (const auto change = server_.pollSwitch()) switch_ = change->line;
        afterDrain();
        if (const auto next = server_.nextDeadline()) {
            timer_.start(std::max(ceil<milliseconds>(*next - steady_clock::now()), milliseconds(0)));
        } else {
            timer_.stop();
        }
    }

    void afterDrain() {
        if (!switch_ || port_->pending() != 0) return;
        port_->setLine(*std::exchange(switch_, std::nullopt));
        server_.lineSwitched(steady_clock::now());
        pump();
    }

    SimMeter& meter_;
    std::unique_ptr<hal::PtyPort> port_;
    QString link_;
    IecHost host_;
    iec62056_21::Server server_;
    std::optional<LineSettings> switch_;
    QTimer timer_;
};

}  // namespace

std::unique_ptr<Endpoint> openIecEndpoint(const ListenAddress& address, Device device, QString* why) {
    auto port = hal::PtyPort::create(address.link.toStdString());
    if (!port) {
        *why = address.link.isEmpty() ? QStringLiteral("no pseudo terminal could be made")
                                      : QStringLiteral("the link %1 could not be made: does a file of that name exist?").arg(address.link);
        return nullptr;
    }
    return std::make_unique<IecEndpoint>(address, device, std::move(*port));
}

}  // namespace ami::sim
