#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <vector>

#include "app/probe/Findings.h"
#include "protocol/base/Error.h"

namespace ami::app {

/// One exchange while the head is moved, ready to be shown.
struct LightSample {
    int percent = 0;   ///< over the last exchanges
    int last = 0;
    int best = 0;
    QString words;     ///< what the last exchange came to
};

/// The window's door to the probe coach: one thread of its own, one job at a time, a new one ends the one before. Never blocks the GUI
/// thread for longer than the 200 ms in which a job stops.
class ProbeService : public QObject {
    Q_OBJECT
public:
    explicit ProbeService(QObject* parent = nullptr);
    ~ProbeService() override;

    /// What the system knows of the port; nothing is sent.
    void examine(const QString& port);
    /// The same, then a search for the meter.
    void search(const QString& port);
    /// Repeats short exchanges until stop(): with the meter that the last search has found on this port, else a sign-on.
    void align(const QString& port);
    void stop();
    bool isBusy() const;

Q_SIGNALS:
    void started();
    void examined(const std::vector<ami::app::Finding>& findings);
    void trying(const QString& attempt);
    void tried(const QString& attempt, const QString& result, bool answered);
    /// What the search came to; @p address is empty when no meter answered.
    void searched(const std::vector<ami::app::Finding>& findings, const QString& address);
    void lightMeasured(const ami::app::LightSample& sample);
    /// The port could not be used.
    void failed(const ami::Error& error);
    void finished();

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ami::app
