#pragma once

#include <QThread>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

#include "app/link/IecLink.h"
#include "app/readings/IecReadings.h"
#include "app/workbench/MeterService.h"
#include "app/workbench/VisitRecorder.h"

namespace ami::app {

/// What the worker has to say; each is called on the worker thread.
struct WorkerVoice {
    std::function<void(LinkPhase)> phase;
    std::function<void(const LinkInfo&)> opened;
    /// A visit file was begun.
    std::function<void(const std::string&)> recording;
    std::function<void(const MeterIdentity&)> identified;
    std::function<void(const std::vector<dlms::ObjectListEntry>&)> objects;
    std::function<void(const LiveSample&)> sample;
    std::function<void(const std::vector<mdms::Reading>&)> readings;
    std::function<void(JobKind)> started;
    std::function<void(const JobProgress&)> progress;
    std::function<void(const JobResult&)> finished;
    std::function<void(const Error&)> failed;
    /// A record of the line, with the counters as they are then.
    std::function<void(const hal::TraceRecord&, const LinkCounters&)> traced;
};

/// One link, one thread: commands in the order they came, live polls in the pauses. The public functions may be called from any thread and
/// never block.
class MeterWorker : public QThread {
public:
    explicit MeterWorker(WorkerVoice voice) : voice_(std::move(voice)) {}
    ~MeterWorker() override;

    /// Cancels what runs and forgets what waits, then does this.
    void connectTo(std::string address, LinkCredentials credentials);
    void disconnect();
    void reconnect();
    void cancel();
    /// From the next connection on; empty: no recording.
    void recordVisits(std::string folder);
    void setLive(std::optional<std::chrono::milliseconds> interval);
    void readObjects();
    void readRegisters(std::vector<dlms::AttributeRef> registers);
    void readProfile(ProfileRequest request);
    void control(ControlWork work);

private:
    using Command = std::function<void()>;
    /// What a job did: readings handed over, rows, gaps; the error that ended it.
    using Job = std::function<std::optional<Error>(JobResult&)>;

    void run() override;
    void push(Command command, bool first);
    std::optional<Command> next();

    void open(const std::string& text);
    bool openLink();
    void beginRecording();
    /// The adapter was pulled out: opens the link again once it is back.
    void lookForPort();
    /// IEC 62056-21 modes A to D: the readout stands for the object list; what is not in it cannot be done here.
    bool openIec();
    std::optional<Error> readoutNow(bool twice);
    std::optional<Error> identifyIec();
    std::optional<Error> iecObjectsNow();
    std::optional<Error> iecRegistersNow(const std::vector<dlms::AttributeRef>& registers, JobResult& result);
    bool isOpen() const { return (link_ && link_->isOpen()) || (iec_ && iec_->isOpen()); }
    void runJob(JobKind kind, const Job& job);
    std::optional<Error> identifyMeter();
    std::optional<Error> readObjectsNow();
    std::optional<Error> readRegistersNow(const std::vector<dlms::AttributeRef>& registers, JobResult& result);
    std::optional<Error> readProfileNow(const ProfileRequest& request, JobResult& result);
    std::optional<Error> controlNow(const ControlWork& work);
    bool pause(std::chrono::milliseconds time);
    void poll();
    void checkLost(const Error& error);
    void report(JobProgress progress, bool last);
    void setPhase(LinkPhase phase);
    std::string meterName() const;

    WorkerVoice voice_;

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Command> commands_;
    bool quit_ = false;
    std::optional<std::chrono::milliseconds> live_;
    std::string visits_;
    std::chrono::steady_clock::time_point nextPoll_{};

    VisitRecorder recorder_;
    std::atomic<bool> awaitsPort_{false};
    CancelToken token_;
    std::unique_ptr<MeterLink> link_;
    std::unique_ptr<IecLink> iec_;
    std::optional<IecReading> readout_;  ///< the last one
    std::unique_ptr<LiveMonitor> monitor_;
    std::optional<std::vector<dlms::ObjectListEntry>> objects_;
    MeterIdentity identity_;
    LinkPhase shownPhase_ = LinkPhase::Closed;
    bool jobRuns_ = false;
    bool polling_ = false;
    std::chrono::steady_clock::time_point jobStart_{}, lastReport_{};
};

}  // namespace ami::app
