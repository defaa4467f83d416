#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QMap>
#include <QStringList>
#include <functional>
#include <memory>

#include "app/sim/mesh/WsbrdBoard.h"

namespace ami::sim::mesh {

/// Versions of the interface, by what changes in it.
enum class WsbrdApi : std::uint8_t {
    V1_4,   ///< Nodes with border router, parent and addresses alone
    V1_6,   ///< roles, authentication, signal levels, rssi as `i`
    V1_9,   ///< RoutingGraph besides
    V2_0,   ///< parent and addresses gone, rssi as `y`, lqi
    V2_10,  ///< eapol_target, TxDuration, RcpApiVersion
};

/// The border router's daemon on a D-Bus: com.silabs.Wisun.BorderRouter with its properties and methods, as the daemon's own manual has them.
/// Group keys are there, as in the daemon, made up; whoever asks for them is counted.
class WsbrdService : public QDBusVirtualObject {
    Q_OBJECT
public:
    explicit WsbrdService(WsbrdApi api = WsbrdApi::V2_10, QObject* parent = nullptr);
    ~WsbrdService() override;

    /// Appears on the bus under its name, in the place of whoever has it. False: @p why says it.
    bool appear(const QDBusConnection& connection, QString* why = nullptr);
    /// Leaves the name and the object; appear() again is a restart of the daemon.
    void vanish();

    /// Published at once; a change of the topology is announced, a change of signal levels is not.
    void setBoard(const WsbrdBoard& board);
    const WsbrdBoard& board() const { return board_; }

    void setProperty(const QString& name, const QVariant& value) { fixed_.insert(name, value); }
    /// Published as it is, whatever the version and the board say.
    void setRaw(const QString& name, const QVariant& value) { raw_.insert(name, value); }
    /// Empty: it is answered again.
    void setError(const QString& name, const QString& error) {
        if (error.isEmpty()) errors_.remove(name);
        else errors_.insert(name, error);
    }
    /// Calls are taken and never answered.
    void setSilent(bool silent) { silent_ = silent; }
    /// New group keys, announced with their values, as the daemon does it.
    void rotateKeys();

    /// Every property that was asked for by name, in order, and "*" for GetAll.
    const QStringList& asked() const { return asked_; }
    /// Methods of the interface itself that were called.
    const QStringList& called() const { return called_; }

    QString introspect(const QString& path) const override;
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;

    static QString serviceName();
    static QString objectPath();

Q_SIGNALS:
    void methodCalled(const QString& method);

private:
    QVariant value(const QString& name) const;
    QStringList names() const;
    void announce(const QString& name);
    QVariant nodesFor() const;

    WsbrdApi api_;
    WsbrdBoard board_;
    QMap<QString, QVariant> fixed_, raw_;
    QMap<QString, QString> errors_;
    QStringList asked_, called_;
    bool silent_ = false;
    std::unique_ptr<QDBusConnection> connection_;
};

}  // namespace ami::sim::mesh
