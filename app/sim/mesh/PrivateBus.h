#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace ami::sim::mesh {

/// A dbus-daemon of this process, for this user alone. It ends with the object.
class PrivateBus {
public:
    PrivateBus();
    ~PrivateBus();
    /// False: @p why says it; five seconds at most.
    bool start(QString* why);
    /// Kills it; start() again offers the same address.
    void stop();
    /// For a D-Bus library: "unix:path=/tmp/…/bus".
    QString address() const;
    qint64 processId() const { return daemon_.processId(); }

private:
    QTemporaryDir folder_;
    QProcess daemon_;
};

}  // namespace ami::sim::mesh
