#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace ami::app {

/// Tells when a network becomes usable: from the system (NetworkManager and the like) where it says so, else by looking at the interfaces every
/// few seconds. Lives on the thread of the service.
class LinkWatch : public QObject {
    Q_OBJECT
public:
    explicit LinkWatch(QObject* parent = nullptr);
    bool isMetered() const;        ///< the system says that this network costs money
    bool isBehindPortal() const;   ///< the system says that it wants a log-in

Q_SIGNALS:
    void cameUp();

private:
    void look();
    QTimer timer_;
    QStringList addresses_;
    bool bySystem_ = false;
};

}  // namespace ami::app
