#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>

#include "protocol/base/Bytes.h"
#include "protocol/base/LineSettings.h"
#include "protocol/base/Result.h"

#include <QObject>

namespace ami::hal {

/// The far end of a pseudo terminal: a serial port for a simulated device. Linux and other Unix.
/// Octets leave one by one at the line's speed, since a pty has none of its own; when the two ends' baud rates differ the octets
/// that cross are garbled, as on a real line. Lives on a thread with a Qt event loop:
/// create() is called there.
class PtyPort : public QObject {
    Q_OBJECT
public:
    /// @p link, when not empty, is a symbolic link to the slave that is made and removed again.
    static Result<std::unique_ptr<PtyPort>> create(const std::string& link = {});
    ~PtyPort() override;

    std::string slavePath() const;
    void setLine(const LineSettings& line);  ///< our own end
    LineSettings line() const;
    /// Baud that the other side has set with tcsetattr; 0 when nobody has opened it yet.
    std::uint32_t peerBaud() const;
    /// Characters are 7E1 in software on both sides (a pty cannot do 7 data bits): parity goes to bit 7 and is checked there.
    void write(BytesView octets);
    std::size_t pending() const;
    /// Characters received with a wrong parity bit; they are handed on without it.
    std::uint64_t parityErrors() const;
    /// Both directions stop and the slave sees a hang-up, as when a USB adapter is pulled out.
    void unplug();

Q_SIGNALS:
    void received(const ami::Bytes& octets);
    /// The last pending octet has left the line.
    void drained();
    void peerOpened();
    void peerClosed();

private:
    PtyPort();
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ami::hal
