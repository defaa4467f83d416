#include "app/workbench/ControlDesk.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <cmath>

#include "app/control/ImageTransfer.h"
#include "app/workbench/MeterService.h"

namespace ami::app {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ControlDesk)
public:
    static QString drift(const ClockState& state) {
        const double seconds = static_cast<double>(state.drift->count()) / 1000.0;
        return seconds < 0 ? tr("%1 s behind").arg(-seconds, 0, 'f', 1) : tr("%1 s ahead").arg(seconds, 0, 'f', 1);
    }
    static QString clock(const ClockOutcome& outcome) {
        return tr("The clock was %1 and is %2.").arg(drift(outcome.before), drift(outcome.after));
    }
    static QString supply(const DisconnectorOutcome& outcome) {
        if (outcome.buttonNeeded) return tr("Ready for reconnection: press the button on the meter now.");
        return outcome.after.output ? tr("The supply is connected, as read back.") : tr("The supply is disconnected, as read back.");
    }
    static QString sent() { return tr("The firmware is in the meter and verified. It can be activated."); }
    static QString activated(const ActivationOutcome& outcome) {
        return tr("Firmware %1 runs in place of %2.")
            .arg(QString::fromStdString(outcome.firmwareAfter), QString::fromStdString(outcome.firmwareBefore));
    }
    static QString cleared() { return tr("The event log was cleared."); }
};

Result<ImageFile> readImage(const ControlWish& wish) {
    QFile file(wish.file);
    if (!file.open(QIODevice::ReadOnly) || file.size() > (64 << 20)) {
        return fail(Fault::Misuse, Layer::Control, ControlError::ImageUnusable, file.size());
    }
    const QByteArray octets = file.readAll();
    return makeImage(Bytes(octets.begin(), octets.end()), toBytes(wish.identifier.toStdString()));
}

}  // namespace

/// Lives on the meter's thread: jobs run one after the other, so what one has read the next one finds.
class ControlDesk::Worker {
public:
    Worker(ControlDesk* desk, std::string path) : desk_(desk), path_(path.empty() ? defaultAuditPath() : std::move(path)) {}

    std::optional<Error> read(const ControlTools& tools) {
        tools.progress({ActProgress::Phase::Reading, 0, 0, 0, 0, {}});
        const auto refused = [](const auto& result) { return result.error().fault == Fault::Refused || result.error().layer == Layer::Control; };
        controls_ = {};
        if (auto clock = readClock(tools.link)) controls_.clock = *clock;
        else if (!refused(clock)) return clock.error();
        if (auto disconnector = readDisconnector(tools.link)) controls_.disconnector = *disconnector;
        else if (!refused(disconnector)) return disconnector.error();
        if (auto image = readImageState(tools.link)) controls_.image = *image;
        else if (!refused(image)) return image.error();
        say([controls = controls_](ControlDesk& desk) { Q_EMIT desk.controlsRead(controls); });
        return std::nullopt;
    }

    std::optional<Error> plan(const ControlTools& tools, const ControlWish& wish) {
        if (auto opened = openLog(); !opened) return opened.error();
        const auto change = planned(tools, wish);
        if (!change) return change.error();
        say([wish, change = *change, meter = QString::fromStdString(tools.meter)](ControlDesk& desk) {
            Q_EMIT desk.planned(wish, change, meter);
        });
        return std::nullopt;
    }

    std::optional<Error> perform(const ControlTools& tools, const ControlWish& wish) {
        if (auto opened = openLog(); !opened) return opened.error();
        const ActContext context{*log_, tools.meter, tools.link.address().toString(), tools.progress, tools.pause};
        const auto words = done(tools, wish, context);
        // What the meter says afterwards is shown whatever came of it, as long as it can be asked.
        if (tools.link.isOpen() && (words || words.error().fault != Fault::Cancelled)) (void)read(tools);
        if (!words) return words.error();
        say([wish, words = *words](ControlDesk& desk) { Q_EMIT desk.performed(wish, words); });
        return std::nullopt;
    }

    std::optional<Error> readEvents(const ControlTools& tools, EventLogKind kind, std::optional<UtcTime> from) {
        EventLogRequest request;
        request.kind = kind;
        request.from = from;
        std::vector<LoggedEvent> events;
        const auto done = readEventLog(tools.link, request, [&events](const std::vector<LoggedEvent>& some) -> Result<void> {
            events.insert(events.end(), some.begin(), some.end());
            return {};
        });
        // What came before a break is shown as well.
        say([kind, events = std::move(events)](ControlDesk& desk) { Q_EMIT desk.eventsRead(kind, events); });
        return done ? std::nullopt : std::optional(done.error());
    }

private:
    template <typename Action>
    void say(Action action) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [desk = desk_, action = std::move(action)] {
                if (desk) action(*desk);
            },
            Qt::QueuedConnection);
    }

    Result<void> openLog() {
        if (log_) return {};
        AuditOptions options;
        options.path = path_;
        auto log = AuditLog::open(std::move(options));
        if (!log) return Unexpected(log.error());
        log_ = std::move(*log);
        return {};
    }

    ClockOptions clockOptions() const {
        ClockOptions options;
        options.allowJump = true;  // the question names the jump
        return options;
    }

    Result<Change> planned(const ControlTools& tools, const ControlWish& wish) {
        switch (wish.act) {
            case Act::SetClock:
            case Act::AdjustClock: {
                auto clock = readClock(tools.link);
                if (!clock) return Unexpected(clock.error());
                controls_.clock = *clock;
                return wish.act == Act::SetClock ? planSetClock(*clock, clockOptions())
                                                 : planAdjustClock(*clock, wish.adjustment, clockOptions());
            }
            case Act::Disconnect:
            case Act::Reconnect: {
                auto state = readDisconnector(tools.link);
                if (!state) return Unexpected(state.error());
                controls_.disconnector = *state;
                return wish.act == Act::Disconnect ? planDisconnect(*state) : planReconnect(*state);
            }
            case Act::TransferImage:
            case Act::ResumeImage: {
                auto image = readImage(wish);
                if (!image) return Unexpected(image.error());
                const ActContext context{*log_, tools.meter, {}, {}, {}};
                ImageOptions options;
                options.resume = wish.act == Act::ResumeImage;
                auto plan = planImage(tools.link, *image, context, options);
                if (!plan) return Unexpected(plan.error());
                image_ = std::move(*image);
                imagePlan_ = std::move(*plan);
                return imagePlan_->change;
            }
            case Act::ActivateImage: {
                auto plan = planActivation(tools.link, {});
                if (!plan) return Unexpected(plan.error());
                activation_ = std::move(*plan);
                return activation_->change;
            }
            case Act::ClearLog: return planClearLog(tools.link, wish.log);
            default: return fail(Fault::Misuse, Layer::Control, ControlError::NotConfirmed);
        }
    }

    Result<QString> done(const ControlTools& tools, const ControlWish& wish, const ActContext& context) {
        const auto notPlanned = fail(Fault::Misuse, Layer::Control, ControlError::NotConfirmed);
        MeterLink& link = tools.link;
        switch (wish.act) {
            case Act::SetClock:
            case Act::AdjustClock: {
                if (!controls_.clock) return notPlanned;
                const auto outcome = wish.act == Act::SetClock
                                         ? setClock(link, *controls_.clock, context, clockOptions())
                                         : adjustClock(link, *controls_.clock, wish.adjustment, context, clockOptions());
                return outcome ? Result<QString>(Words::clock(*outcome)) : Unexpected(outcome.error());
            }
            case Act::Disconnect:
            case Act::Reconnect: {
                if (!controls_.disconnector) return notPlanned;
                const auto outcome = wish.act == Act::Disconnect ? disconnectSupply(link, *controls_.disconnector, context)
                                                                 : reconnectSupply(link, *controls_.disconnector, context);
                return outcome ? Result<QString>(Words::supply(*outcome)) : Unexpected(outcome.error());
            }
            case Act::TransferImage:
            case Act::ResumeImage: {
                if (!image_ || !imagePlan_) return notPlanned;
                ImageOptions options;
                options.resume = wish.act == Act::ResumeImage;
                const auto sent = transferImage(link, *image_, *imagePlan_, context, options);
                if (!sent) return Unexpected(sent.error());
                const auto verified = verifyImage(link, &*image_, context, options);
                return verified ? Result<QString>(Words::sent()) : Unexpected(verified.error());
            }
            case Act::ActivateImage: {
                if (!activation_) return notPlanned;
                const auto outcome = activateImage(link, *activation_, context);
                return outcome ? Result<QString>(Words::activated(*outcome)) : Unexpected(outcome.error());
            }
            case Act::ClearLog: {
                const auto left = clearLog(link, wish.log, context);
                return left ? Result<QString>(Words::cleared()) : Unexpected(left.error());
            }
            default: return notPlanned;
        }
    }

    QPointer<ControlDesk> desk_;
    std::string path_;
    std::unique_ptr<AuditLog> log_;
    MeterControls controls_;
    std::optional<ImageFile> image_;
    std::optional<ImagePlan> imagePlan_;
    std::optional<ActivationPlan> activation_;
};

ControlDesk::ControlDesk(MeterService& meter, std::string auditPath, QObject* parent)
    : QObject(parent), meter_(meter), worker_(std::make_shared<Worker>(this, std::move(auditPath))) {}

ControlDesk::~ControlDesk() = default;

void ControlDesk::read() {
    meter_.control([worker = worker_](const ControlTools& tools) { return worker->read(tools); });
}

void ControlDesk::plan(const ControlWish& wish) {
    meter_.control([worker = worker_, wish](const ControlTools& tools) { return worker->plan(tools, wish); });
}

void ControlDesk::perform(const ControlWish& wish) {
    meter_.control([worker = worker_, wish](const ControlTools& tools) { return worker->perform(tools, wish); });
}

void ControlDesk::readEvents(EventLogKind kind, std::optional<UtcTime> from) {
    meter_.control([worker = worker_, kind, from](const ControlTools& tools) { return worker->readEvents(tools, kind, from); });
}

}  // namespace ami::app
