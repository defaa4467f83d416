#include "hal/transport/PtyPort.h"

#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <deque>

#include "hal/transport/PtyTermios.h"
#include "hal/transport/SoftwareParity.h"
#include "hal/transport/TransportFailure.h"

#include <QSocketNotifier>
#include <QTimer>

namespace ami::hal {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds lineTick{2};       ///< octets whose line time has passed move in batches of this length
constexpr milliseconds presenceTick{20};  ///< how often a closed slave is looked at

/// What arrives when the two ends disagree about the speed: never the octet that was sent.
std::uint8_t garbled(std::uint8_t octet) { return static_cast<std::uint8_t>(octet ^ 0xA5 ^ ((octet & 0x0F) << 3)); }

}  // namespace

class PtyPort::Impl {
public:
    explicit Impl(PtyPort& owner) : owner_(owner) {}
    ~Impl() { unplug(); }

    Result<void> open(const std::string& link) {
        master_ = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
        if (master_ < 0 || ::grantpt(master_) != 0 || ::unlockpt(master_) != 0) return transportFailure(TransportError::System, errno);
        std::array<char, 128> name{};
        if (::ptsname_r(master_, name.data(), name.size()) != 0) return transportFailure(TransportError::System, errno);
        slave_ = name.data();
        if (!makeSlaveRaw(master_)) return transportFailure(TransportError::System, errno);
        // From its first close on, the slave's state can be seen on the master: hung up means that nobody has it open.
        const int once = ::open(slave_.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC);
        if (once < 0) return transportFailure(TransportError::System, errno);
        ::close(once);
        if (!link.empty() && !makeLink(link)) return transportFailure(openErrorOf(errno), errno);

        notifier_ = std::make_unique<QSocketNotifier>(master_, QSocketNotifier::Read);
        notifier_->setEnabled(false);
        QObject::connect(notifier_.get(), &QSocketNotifier::activated, &owner_, [this] { readMaster(); });
        lineTimer_.setTimerType(Qt::PreciseTimer);
        lineTimer_.setInterval(lineTick);
        QObject::connect(&lineTimer_, &QTimer::timeout, &owner_, [this] { moveOctets(); });
        presenceTimer_.setInterval(presenceTick);
        QObject::connect(&presenceTimer_, &QTimer::timeout, &owner_, [this] { lookForPeer(); });
        presenceTimer_.start();
        return {};
    }

    void unplug() {
        if (master_ < 0) return;
        lineTimer_.stop();
        presenceTimer_.stop();
        notifier_.reset();
        ::close(master_);
        master_ = -1;
        outgoing_.clear();
        incoming_.clear();
        removeLink();
    }

    void write(BytesView octets) {
        if (master_ < 0 || octets.empty()) return;
        if (outgoing_.empty()) outgoingAt_ = Clock::now();
        outgoing_.insert(outgoing_.end(), octets.begin(), octets.end());
        lineTimer_.start();
    }

    std::uint32_t peerBaud() const { return everOpened_ && master_ >= 0 ? slaveBaud(master_) : 0; }

    std::string slave_;
    LineSettings line_;
    std::deque<std::uint8_t> outgoing_;
    std::uint64_t parityErrors_ = 0;

private:
    struct Incoming {
        std::uint8_t octet;
        std::uint32_t baud;    ///< the sender's
        Clock::time_point at;  ///< when its last bit has arrived
    };

    bool makeLink(const std::string& link) {
        std::array<char, 256> target{};
        if (::readlink(link.c_str(), target.data(), target.size() - 1) > 0 && std::string(target.data()).starts_with("/dev/pts/")) {
            ::unlink(link.c_str());  // left behind by a simulator that was killed
        }
        if (::symlink(slave_.c_str(), link.c_str()) != 0) return false;
        link_ = link;
        return true;
    }

    void removeLink() {
        std::array<char, 256> target{};
        if (!link_.empty() && ::readlink(link_.c_str(), target.data(), target.size() - 1) > 0 && slave_ == target.data()) {
            ::unlink(link_.c_str());
        }
        link_.clear();
    }

    bool isHungUp() const {
        pollfd watched{master_, 0, 0};
        return ::poll(&watched, 1, 0) > 0 && (watched.revents & POLLHUP) != 0;
    }

    void lookForPeer() {
        if (isHungUp()) return;
        presenceTimer_.stop();
        isOpen_ = everOpened_ = true;
        notifier_->setEnabled(true);
        Q_EMIT owner_.peerOpened();
    }

    void losePeer() {
        notifier_->setEnabled(false);
        isOpen_ = false;
        ::tcflush(master_, TCOFLUSH);
        presenceTimer_.start();
        Q_EMIT owner_.peerClosed();
    }

    void readMaster() {
        std::array<std::uint8_t, 4096> buffer;
        while (master_ >= 0) {
            const auto count = ::read(master_, buffer.data(), buffer.size());
            if (count < 0 && errno == EINTR) continue;
            if (count < 0 && errno == EAGAIN) break;
            if (count <= 0) {
                losePeer();
                return;
            }
            const auto now = Clock::now();
            LineSettings theirs = line_;
            theirs.baud = slaveBaud(master_);
            auto at = incoming_.empty() ? std::max(now, lastIncoming_) : incoming_.back().at;
            for (const std::uint8_t octet : BytesView(buffer.data(), static_cast<std::size_t>(count))) {
                at += theirs.characterTime();
                incoming_.push_back({octet, theirs.baud, at});
            }
            lastIncoming_ = at;
            lineTimer_.start();
        }
    }

    void moveOctets() {
        const auto now = Clock::now();
        deliver(now);
        const bool wasBusy = !outgoing_.empty();
        send(now);
        const bool drained = wasBusy && outgoing_.empty();
        if (outgoing_.empty() && incoming_.empty()) lineTimer_.stop();
        if (drained) Q_EMIT owner_.drained();
    }

    void deliver(Clock::time_point now) {
        Bytes octets;
        while (!incoming_.empty() && incoming_.front().at <= now) {
            std::uint8_t octet = incoming_.front().octet;
            if (incoming_.front().baud != line_.baud) octet = garbled(octet);
            incoming_.pop_front();
            if (fitsSoftwareParity(line_)) {
                if (!hasParity(octet, line_.parity)) ++parityErrors_;
                octet &= 0x7F;
            }
            octets.push_back(octet);
        }
        if (!octets.empty()) Q_EMIT owner_.received(octets);
    }

    void send(Clock::time_point now) {
        const auto character = line_.characterTime();
        Bytes octets;
        const std::uint32_t theirs = isOpen_ ? slaveBaud(master_) : 0;
        while (octets.size() < outgoing_.size() && outgoingAt_ + character <= now) {
            std::uint8_t octet = outgoing_[octets.size()];
            if (fitsSoftwareParity(line_)) octet = withParity(octet, line_.parity);
            octets.push_back(theirs == line_.baud ? octet : garbled(octet));
            outgoingAt_ += character;
        }
        if (octets.empty()) return;
        // Without anybody at the other end the octets leave all the same, and nobody hears them.
        std::size_t taken = octets.size();
        if (isOpen_) {
            const auto count = ::write(master_, octets.data(), octets.size());
            taken = count > 0 ? static_cast<std::size_t>(count) : 0;
        }
        outgoingAt_ -= character * static_cast<std::int64_t>(octets.size() - taken);
        outgoing_.erase(outgoing_.begin(), outgoing_.begin() + static_cast<std::ptrdiff_t>(taken));
    }

    PtyPort& owner_;
    int master_ = -1;
    std::string link_;
    std::unique_ptr<QSocketNotifier> notifier_;
    QTimer lineTimer_;
    QTimer presenceTimer_;
    std::deque<Incoming> incoming_;
    Clock::time_point outgoingAt_{};  ///< when the last octet that left had left
    Clock::time_point lastIncoming_{};
    bool isOpen_ = false;
    bool everOpened_ = false;
};

PtyPort::PtyPort() : impl_(std::make_unique<Impl>(*this)) {}
PtyPort::~PtyPort() = default;

Result<std::unique_ptr<PtyPort>> PtyPort::create(const std::string& link) {
    std::unique_ptr<PtyPort> port(new PtyPort);
    if (auto opened = port->impl_->open(link); !opened) return Unexpected(opened.error());
    return port;
}

std::string PtyPort::slavePath() const { return impl_->slave_; }
void PtyPort::setLine(const LineSettings& line) { impl_->line_ = line; }
LineSettings PtyPort::line() const { return impl_->line_; }
std::uint32_t PtyPort::peerBaud() const { return impl_->peerBaud(); }
void PtyPort::write(BytesView octets) { impl_->write(octets); }
std::size_t PtyPort::pending() const { return impl_->outgoing_.size(); }
std::uint64_t PtyPort::parityErrors() const { return impl_->parityErrors_; }
void PtyPort::unplug() { impl_->unplug(); }

}  // namespace ami::hal
