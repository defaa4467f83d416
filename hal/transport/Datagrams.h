#pragma once

#include <QNetworkDatagram>
#include <QUdpSocket>
#include <limits>

namespace ami::hal {

/// Octets that hold every datagram.
inline constexpr qint64 longestDatagram = 65536;

/// Gives what waits at @p socket to @p take (const QNetworkDatagram&), at most @p most; for a slot of readyRead(). It reads once in any case: a
/// datagram that the kernel drops at its checksum wakes the socket too, and one that is woken and not read is never woken again (Qt 6.4). For the same
/// reason it does not ask for the size first. True when more may wait.
template <typename Take>
bool readDatagrams(QUdpSocket& socket, Take take, int most = std::numeric_limits<int>::max()) {
    int taken = 0;
    do {
        if (taken++ == most) return true;
        if (const QNetworkDatagram datagram = socket.receiveDatagram(longestDatagram); datagram.isValid()) take(datagram);
    } while (socket.hasPendingDatagrams());
    return false;
}

}  // namespace ami::hal
