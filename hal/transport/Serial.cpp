#include <algorithm>
#include <cerrno>
#include <filesystem>

#include "hal/transport/Interrupter.h"
#include "hal/transport/SerialLine.h"
#include "hal/transport/SoftwareParity.h"
#include "hal/transport/TransportFailure.h"
#include "hal/transport/Transports.h"

#include <QSerialPort>

namespace ami::hal {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

int sliceUntil(Clock::time_point deadline) {
    const auto left = std::chrono::ceil<milliseconds>(deadline - Clock::now());
    return static_cast<int>(std::clamp(left, milliseconds(0), waitSlice).count());
}

class Serial final : public Transport {
public:
    explicit Serial(const SerialOptions& options) : options_(options), line_(options.line) {
        if (!options_.memory) options_.memory = std::make_shared<PortMemory>(options_.path);
    }
    ~Serial() override { close(); }

    Result<void> open(milliseconds timeout) override {
        close();
        notes_.clear();
        line_ = options_.line;
        const auto deadline = Clock::now() + timeout;
        const auto device = options_.memory->device();
        if (!device) return Unexpected(device.error());
        softwareOnly_ = isPseudoTerminal(*device);

        port_ = std::make_unique<QSerialPort>();
        port_->setPortName(QString::fromStdString(*device));
        port_->setFlowControl(QSerialPort::NoFlowControl);
        const LineSettings wire = wireFormat(line_, softwareOnly_);
        port_->setBaudRate(static_cast<qint32>(wire.baud));
        applyFormat(wire);
        errno = 0;
        if (!port_->open(QIODevice::ReadWrite)) {
            const auto error = port_->error();
            port_.reset();
            return openFailure(error, *device);
        }
        if (auto set = setLine(line_); !set) {
            port_.reset();
            return set;
        }
        countedAtOpen_ = characterErrors(handle());
        if (!setLowLatency(handle())) note("low latency refused");
        if (setControlLines() && !softwareOnly_) interrupter_.waitUntil(std::min(deadline, Clock::now() + options_.warmUp));
        lineFree_ = Clock::now();
        return {};
    }

    void close() override {
        parityErrors_ = parityErrors();
        port_.reset();
    }

    Result<Bytes> read(milliseconds timeout) override {
        if (!port_) return transportFailure(TransportError::NotOpen);
        const auto deadline = Clock::now() + timeout;
        while (!interrupter_.isRaised()) {
            if (port_->bytesAvailable() == 0) port_->waitForReadyRead(sliceUntil(deadline));
            if (const QByteArray octets = port_->readAll(); !octets.isEmpty()) return fromWire(octets);
            if (isLost()) return transportFailure(TransportError::Unplugged);
            if (Clock::now() >= deadline) break;
        }
        return Bytes{};
    }

    Result<void> write(BytesView bytes, milliseconds timeout) override {
        if (!port_) return transportFailure(TransportError::NotOpen);
        if (isLost()) return transportFailure(TransportError::Unplugged);
        QByteArray octets(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        if (softwareParity_) {
            for (char& octet : octets) octet = static_cast<char>(withParity(static_cast<std::uint8_t>(octet), line_.parity));
        }
        port_->clearError();
        if (port_->write(octets) != octets.size()) return lossOr(TransportError::System, errno);
        lineFree_ = std::max(lineFree_, Clock::now()) + line_.characterTime() * static_cast<std::int64_t>(bytes.size());
        return pushOut(Clock::now() + timeout);
    }

    Result<void> drain(milliseconds timeout) override {
        if (!port_) return transportFailure(TransportError::NotOpen);
        const auto deadline = Clock::now() + timeout;
        if (auto pushed = pushOut(deadline); !pushed) return pushed;
        // A USB adapter or a pty takes octets faster than the line does: the line's own time counts as well as the driver's queue.
        for (;;) {
            const auto now = Clock::now();
            if (isLost()) return transportFailure(TransportError::Unplugged);
            const bool queued = octetsInDriver(handle()) > 0;
            if (!queued && now >= lineFree_) return {};
            if (now >= deadline) return transportFailure(TransportError::TimedOut);
            const auto next = now < lineFree_ ? std::min<Clock::time_point>(lineFree_, now + waitSlice) : now + milliseconds(2);
            if (interrupter_.waitUntil(std::min(next, deadline))) return {};
        }
    }

    Result<void> setLine(const LineSettings& line) override {
        if (!port_) {
            options_.line = line_ = line;
            return {};
        }
        LineSettings wire = wireFormat(line, softwareOnly_);
        if (!(applyFormat(wire) && hasFormat(handle(), wire)) && wire.dataBits == 7) {
            wire = wireFormat(line, true);
            if (!applyFormat(wire)) return transportFailure(TransportError::LineSettings, line.baud);
        }
        if (port_->baudRate() != static_cast<qint32>(line.baud) && !port_->setBaudRate(static_cast<qint32>(line.baud))) {
            port_->clearError();
            return isLost() ? Result<void>(transportFailure(TransportError::Unplugged))
                            : Result<void>(transportFailure(TransportError::LineSettings, line.baud));
        }
        softwareParity_ = wire.dataBits == 8 && fitsSoftwareParity(line);
        if (softwareParity_) note("parity in software");
        line_ = line;
        return {};
    }

    LineSettings line() const override { return line_; }
    std::chrono::nanoseconds characterTime() const override { return line_.characterTime(); }
    bool isDatagram() const override { return false; }
    void interrupt() override { interrupter_.raise(); }
    void resume() override { interrupter_.clear(); }
    std::string name() const override { return std::filesystem::path(options_.path).filename().string(); }
    std::vector<std::string> notes() const override { return notes_; }
    std::uint64_t parityErrors() const override {
        const std::uint64_t counted = port_ ? characterErrors(handle()) : 0;
        return parityErrors_ + (counted > countedAtOpen_ ? counted - countedAtOpen_ : 0);
    }

private:
    qintptr handle() const { return static_cast<qintptr>(port_->handle()); }

    static LineSettings wireFormat(const LineSettings& line, bool software) {
        LineSettings wire = line;
        if (software && line.dataBits == 7) wire.dataBits = 8;
        if (software) wire.parity = Parity::None;
        return wire;
    }

    bool applyFormat(const LineSettings& wire) {
        const auto bits = wire.dataBits == 7 ? QSerialPort::Data7 : QSerialPort::Data8;
        const auto parity = wire.parity == Parity::Even  ? QSerialPort::EvenParity
                            : wire.parity == Parity::Odd ? QSerialPort::OddParity
                                                         : QSerialPort::NoParity;
        const auto stop = wire.stopBits == 2 ? QSerialPort::TwoStop : QSerialPort::OneStop;
        const bool done = (port_->dataBits() == bits || port_->setDataBits(bits)) &&
                          (port_->parity() == parity || port_->setParity(parity)) &&
                          (port_->stopBits() == stop || port_->setStopBits(stop));
        port_->clearError();
        return done;
    }

    /// False when the driver has no such lines.
    bool setControlLines() {
        const bool rts = port_->setRequestToSend(options_.rts);
        if (!rts) note("RTS refused");
        const bool dtr = port_->setDataTerminalReady(options_.dtr);
        if (!dtr) note("DTR refused");
        port_->clearError();
        return rts && dtr;
    }

    void note(const char* text) {
        if (std::find(notes_.begin(), notes_.end(), text) == notes_.end()) notes_.emplace_back(text);
    }

    bool isLost() const { return port_->error() == QSerialPort::ResourceError || isHungUp(handle()); }

    Unexpected lossOr(TransportError code, std::int64_t detail) const {
        return isLost() ? transportFailure(TransportError::Unplugged) : transportFailure(code, detail);
    }

    Result<void> pushOut(Clock::time_point deadline) {
        while (port_->bytesToWrite() > 0) {
            if (!port_->waitForBytesWritten(sliceUntil(deadline))) {
                const auto error = port_->error();
                if (isLost()) return transportFailure(TransportError::Unplugged);
                if (error != QSerialPort::TimeoutError && error != QSerialPort::NoError)
                    return transportFailure(TransportError::System, errno);
            }
            if (port_->bytesToWrite() == 0) break;
            if (Clock::now() >= deadline) return transportFailure(TransportError::TimedOut);
            if (interrupter_.isRaised()) return {};
        }
        return {};
    }

    Bytes fromWire(const QByteArray& octets) {
        Bytes bytes(octets.begin(), octets.end());
        if (softwareParity_) {
            for (std::uint8_t& octet : bytes) {
                if (!hasParity(octet, line_.parity)) ++parityErrors_;
                octet &= 0x7F;
            }
        }
        return bytes;
    }

    static Result<void> openFailure(QSerialPort::SerialPortError error, const std::string& device) {
        const int number = errno;
        switch (error) {
            case QSerialPort::DeviceNotFoundError: return transportFailure(TransportError::NotFound);
            // The rights were looked at before: what is left is another program's lock.
            case QSerialPort::PermissionError:
            case QSerialPort::OpenError: return transportFailure(TransportError::Busy);
            default: break;
        }
        if (!resolveDevice(device)) return transportFailure(TransportError::NotFound);
        return transportFailure(TransportError::System, number);
    }

    SerialOptions options_;
    LineSettings line_;
    std::unique_ptr<QSerialPort> port_;
    Interrupter interrupter_;
    Clock::time_point lineFree_{};
    std::vector<std::string> notes_;
    std::uint64_t parityErrors_ = 0;
    std::uint64_t countedAtOpen_ = 0;  ///< by the driver, before anything of ours came
    bool softwareOnly_ = false;
    bool softwareParity_ = false;
};

}  // namespace

std::unique_ptr<Transport> makeSerial(const SerialOptions& options) { return std::make_unique<Serial>(options); }

}  // namespace ami::hal
