#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "app/explain/FleetRows.h"
#include "app/fleet/FleetKeys.h"
#include "app/fleet/FleetRunner.h"

namespace ami::app {

/// A run as the window asks for it.
struct FleetOrder {
    std::vector<fleet::FleetJob> jobs;
    fleet::FleetOptions options;
    fleet::SchedulerOptions scheduling{};
};

/// One meter's line, ready to be shown.
struct FleetLine {
    fleet::FleetRow row;
    QString name;     ///< as the list names it, else its address
    QString address;
    QString words;    ///< what went wrong, empty while nothing did
};

/// What a window shows of a run. A value; lines come worst first: failed, set aside, with refused registers, then under way, waiting, done.
struct FleetProgress {
    std::vector<FleetLine> lines;
    fleet::FleetTotals totals;
    double registersPerSecond = 0;
    std::optional<std::chrono::seconds> left;  ///< estimated
    QString summary;                           ///< of a run that is over, as it can be sent
    bool isRunning = false;
};

/// The window's door to a fleet: one thread of its own, one run at a time. Values cross by queued signals; only start() after an unfinished run, and
/// the end of the service, wait for the 200 ms in which a run stops. What was read goes out by taken() as it comes, whatever becomes of the run; what
/// answered() says cannot be kept does not count as read.
class FleetService : public QObject {
    Q_OBJECT
public:
    explicit FleetService(QObject* parent = nullptr);
    ~FleetService() override;

    /// Ends the run before it.
    void start(FleetOrder order, LinkCredentials credentials);
    /// The last run goes on: the same meters, each asked for what it still lacks, as the meter that it was. @p corrected: the addresses in the order of that run, with other
    /// settings perhaps; one that is of another place than it was counts for nothing. False while one is going, or without one.
    bool readMissing(const std::vector<fleet::FleetJob>& corrected, LinkCredentials credentials);
    /// What became of the readings that taken() gave out under the number @p batch. An error ends the run: its readings are missing again, for that reason.
    void answered(quint64 batch, const std::optional<Error>& error);
    /// Asks the run to stop; finished() follows.
    void stop();
    bool isBusy() const;
    const FleetProgress& progress() const;

    /// Secrets from their files, for start(). @see fleet::fleetCredentials
    static Result<LinkCredentials> credentials(const fleet::FleetSecrets& secrets);
    /// Jobs of a list of addresses. @see fleet::parseFleetList
    static Result<std::vector<fleet::FleetJob>> jobsIn(const QString& text);

Q_SIGNALS:
    void started();
    /// At most five times a second.
    void progressed(const ami::app::FleetProgress& progress);
    void taken(const std::vector<ami::mdms::Reading>& readings, quint64 batch);
    /// The run could not be made, for example because there is no socket.
    void failed(const ami::Error& error);
    void finished();

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ami::app
