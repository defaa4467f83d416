#pragma once

#include <QObject>
#include <QString>
#include <map>
#include <memory>
#include <string>

#include "protocol/base/Result.h"

namespace ami::app {

/// Starts a simulated meter, a mesh of meters behind a border router (both ami-sim) and a head-end (ami-hes on SQLite) as programs of their own, beside this one, with throw-away
/// certificates. What it hands out are an address and an endpoint like any other: nothing else in the application knows of it.
class TrainingGround : public QObject {
    Q_OBJECT
public:
    explicit TrainingGround(QObject* parent = nullptr);
    ~TrainingGround() override;

    /// Programs are looked for beside this executable, then in PATH. @p folder holds database, certificates and the port link.
    void start(const QString& folder);
    void stop();

    QString meterAddress() const;     ///< optical:///…/probe
    QString endpoint() const;         ///< https://127.0.0.1:…/v1/ingest
    QString certificateFile() const;
    QString keyFile() const;
    QString caFile() const;
    QString meshAddress() const;      ///< of the border router; empty: this computer has no D-Bus for one
    /// Another meter pushes its registers and events to this UDP port of this computer, until another port is given; 0: it ends.
    void pushTo(quint16 port);
    /// Where the mesh's nodes are reached, by EUI-64.
    std::map<std::string, std::string> meshHosts() const;

Q_SIGNALS:
    void ready();
    /// After ready() or before it; never, where there is no mesh. The rest does without.
    void meshReady();
    void failed(const QString& what);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ami::app
