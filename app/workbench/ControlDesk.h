#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "app/control/Clock.h"
#include "app/control/Disconnector.h"
#include "app/control/EventLogs.h"
#include "app/control/ImageState.h"

namespace ami::app {

class MeterService;

/// What of a meter can be acted on, as it was read last. Absent: the meter does not have it or does not show it.
struct MeterControls {
    std::optional<ClockState> clock;
    std::optional<DisconnectorState> disconnector;
    std::optional<ImageState> image;
};

/// What a person wants to be done.
struct ControlWish {
    Act act{};
    ClockAdjustment adjustment = ClockAdjustment::Minute;
    QString file;          ///< firmware
    QString identifier;
    EventLogKind log = EventLogKind::Standard;
    friend bool operator==(const ControlWish&, const ControlWish&) = default;
};

/// The window's door to acts on a meter: reads, plans, and, after somebody has agreed, does. All of it runs as jobs of the meter service, and
/// errors come with its jobFinished(). On the GUI thread.
class ControlDesk : public QObject {
    Q_OBJECT
public:
    /// @p auditPath empty: the usual log.
    explicit ControlDesk(MeterService& meter, std::string auditPath = {}, QObject* parent = nullptr);
    ~ControlDesk() override;

    void read();
    /// Ends in planned() or in an error; nothing is changed.
    void plan(const ControlWish& wish);
    /// Does what was planned last, once: NotConfirmed when that was another wish, AnotherMeter when another meter is linked meanwhile. The
    /// meter must still be as it was then.
    void perform(const ControlWish& wish);
    void readEvents(EventLogKind kind, std::optional<UtcTime> from);

Q_SIGNALS:
    void controlsRead(const ami::app::MeterControls& controls);
    void planned(const ami::app::ControlWish& wish, const ami::app::Change& change, const QString& meter);
    /// @p words: what was done, in a sentence.
    void performed(const ami::app::ControlWish& wish, const QString& words);
    /// What was agreed to was not done, or nobody knows whether it was.
    void notPerformed(const ami::app::ControlWish& wish, const ami::Error& error);
    void eventsRead(ami::app::EventLogKind kind, const std::vector<ami::app::LoggedEvent>& events);

private:
    class Worker;
    MeterService& meter_;
    std::shared_ptr<Worker> worker_;
};

}  // namespace ami::app
