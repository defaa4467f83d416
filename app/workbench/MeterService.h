#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

#include "app/control/Control.h"
#include "app/link/MeterLink.h"
#include "app/readings/Identity.h"
#include "app/readings/LiveMonitor.h"
#include "app/readings/Registers.h"

namespace ami::app {

/// What the strip and the status bar say of an open link.
struct LinkInfo {
    QString address;
    QString medium;            ///< "ttyUSB0", "127.0.0.1:4059"
    Scheme scheme = Scheme::Tcp;
    std::uint32_t baud = 0;    ///< 0 on sockets
    LinkSecurity security;
    std::optional<dlms::HdlcParameters> hdlc;
    std::uint16_t pduSize = 0;
};

enum class JobKind : std::uint8_t { Identify, Objects, Registers, Profile, Control };

/// What a job that acts on the meter has at hand; it runs on the worker thread.
struct ControlTools {
    MeterLink& link;
    std::string meter;                                            ///< serial number, else the address
    std::function<void(const ActProgress&)> progress;
    std::function<bool(std::chrono::milliseconds)> pause;         ///< false: cancelled meanwhile
};
using ControlWork = std::function<std::optional<Error>(const ControlTools&)>;

struct JobProgress {
    JobKind kind = JobKind::Identify;
    QString phase;                        ///< translated, "Reading rows"
    std::uint64_t done = 0;
    std::uint64_t total = 0;              ///< 0 when unknown
    double octetsPerSecond = 0;           ///< of values, where values are read
    double lineShare = 0;                 ///< octetsPerSecond against the line rate; 0 on sockets
    std::uint64_t mended = 0;             ///< damaged frames and time-outs on the way
    std::chrono::milliseconds elapsed{0};
};

struct JobResult {
    JobKind kind = JobKind::Identify;
    std::optional<Error> error;           ///< absent: done. Cancelled and failed jobs keep what was read.
    std::uint64_t readings = 0;           ///< handed to the store
    std::uint64_t rows = 0;
    std::vector<UtcTime> gaps;
    std::chrono::milliseconds elapsed{0};
};

/// The window's only door to a meter: owns one worker thread, takes commands on the GUI thread and never blocks it.
/// Jobs run one after the other; live polling pauses while a job runs and goes on after it.
class MeterService : public QObject {
    Q_OBJECT
public:
    explicit MeterService(QObject* parent = nullptr);
    ~MeterService() override;

    /// Leaves an open meter first. @p address as typed; a bad one ends in failed().
    void connectTo(const QString& address, LinkCredentials credentials = {});
    void disconnectFromMeter();
    /// Opens the last address again after it was lost.
    void reconnect();
    /// Stop: cancels whatever is running, within 200 ms. Live polling stops; the link stays open when it can.
    void cancel();

    /// Each connection from now on leaves a visit file in @p folder; empty: none. See VisitRecorder.
    void recordVisits(const QString& folder);

    void startLive(std::chrono::milliseconds interval);
    void stopLive();
    void readObjects();
    void readRegisters(const std::vector<dlms::AttributeRef>& registers);
    /// Goes on after the newest stored interval when the request has no start and @p resumeFrom is given.
    void readProfile(const ProfileRequest& request);
    /// Runs @p work as a job of its own, in its turn. It ends in jobFinished() with the error that @p work gives.
    void control(ControlWork work);

    LinkPhase phase() const;
    const MeterIdentity& identity() const;
    const LinkInfo& linkInfo() const;

Q_SIGNALS:
    void phaseChanged(ami::app::LinkPhase phase);
    void opened(const ami::app::LinkInfo& info);
    /// What crosses the line goes into @p file from here on.
    void recording(const QString& file);
    void identified(const ami::app::MeterIdentity& identity);
    void objectsRead(const std::vector<ami::dlms::ObjectListEntry>& objects);
    void liveSample(const ami::app::LiveSample& sample);
    void readingsRead(const std::vector<ami::mdms::Reading>& readings);
    void jobStarted(ami::app::JobKind kind);
    void jobProgressed(const ami::app::JobProgress& progress);
    void jobFinished(const ami::app::JobResult& result);
    void countersChanged(const ami::app::LinkCounters& counters);
    void traced(const std::vector<ami::hal::TraceRecord>& records);
    /// The link is gone (Lost) or could not be made (Closed); what was read is kept.
    void failed(const ami::Error& error);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ami::app
