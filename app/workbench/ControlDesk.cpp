#include "app/workbench/ControlDesk.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <algorithm>
#include <utility>

#include "app/control/ImageTransfer.h"
#include "app/explain/ActWords.h"
#include "app/workbench/MeterService.h"

namespace ami::app {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ControlDesk)
public:
    static QString clock(const ClockOutcome& outcome) {
        const auto drift = [](const ClockState& state) { return state.drift ? ActWords::drift(state.drift->count()) : tr("unknown"); };
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
        MeterControls controls;
        if (auto clock = readClock(tools.link)) controls.clock = *clock;
        else if (!refused(clock)) return clock.error();
        if (auto disconnector = readDisconnector(tools.link)) controls.disconnector = *disconnector;
        else if (!refused(disconnector)) return disconnector.error();
        if (auto image = readImageState(tools.link)) controls.image = *image;
        else if (!refused(image)) return image.error();
        say([controls](ControlDesk& desk) { Q_EMIT desk.controlsRead(controls); });
        return std::nullopt;
    }

    std::optional<Error> plan(const ControlTools& tools, const ControlWish& wish) {
        plan_.reset();
        if (auto opened = openLog(); !opened) return opened.error();
        Plan made{wish, tools.meter, tools.link.address().toString(), {}, {}, {}, {}, {}};
        const auto change = planned(tools, wish, made);
        if (!change) return change.error();
        plan_ = std::move(made);
        say([wish, change = *change, meter = QString::fromStdString(tools.meter)](ControlDesk& desk) {
            Q_EMIT desk.planned(wish, change, meter);
        });
        return std::nullopt;
    }

    std::optional<Error> perform(const ControlTools& tools, const ControlWish& wish) {
        // An answer is good for one act.
        const std::optional<Plan> plan = std::exchange(plan_, std::nullopt);
        if (!plan || !(plan->wish == wish)) return makeError(Fault::Misuse, Layer::Control, ControlError::NotConfirmed);
        const std::string address = tools.link.address().toString();
        if (plan->meter != tools.meter || plan->address != address) return makeError(Fault::Misuse, Layer::Control, ControlError::AnotherMeter);
        if (auto opened = openLog(); !opened) return opened.error();
        const ActContext context{*log_, tools.meter, address, tools.progress, tools.pause};
        const auto words = done(tools, *plan, context);
        if (!words) say([wish, error = words.error()](ControlDesk& desk) { Q_EMIT desk.notPerformed(wish, error); });
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
    /// What somebody is asked about: only this is done, and only to this meter.
    struct Plan {
        ControlWish wish;
        std::string meter;
        std::string address;
        std::optional<ClockState> clock;
        std::optional<DisconnectorState> disconnector;
        std::optional<ImageFile> image;
        std::optional<ImagePlan> imagePlan;
        std::optional<ActivationPlan> activation;
    };

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

    /// The question names the jump; an adjustment is never longer than half of its step.
    static ClockOptions anyJump() {
        ClockOptions options;
        options.allowJump = true;
        return options;
    }

    /// What was agreed to, and what a clock may go wrong by while the question waits.
    static ClockOptions agreedJump(const ClockState& clock) {
        ClockOptions options;
        if (clock.drift) options.jumpLimit += std::chrono::ceil<std::chrono::seconds>(std::chrono::abs(*clock.drift));
        return options;
    }

    Result<Change> planned(const ControlTools& tools, const ControlWish& wish, Plan& made) {
        switch (wish.act) {
            case Act::SetClock:
            case Act::AdjustClock: {
                auto clock = readClock(tools.link);
                if (!clock) return Unexpected(clock.error());
                made.clock = *clock;
                return wish.act == Act::SetClock ? planSetClock(*clock, anyJump()) : planAdjustClock(*clock, wish.adjustment, anyJump());
            }
            case Act::Disconnect:
            case Act::Reconnect: {
                auto state = readDisconnector(tools.link);
                if (!state) return Unexpected(state.error());
                made.disconnector = *state;
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
                made.image = std::move(*image);
                made.imagePlan = std::move(*plan);
                return made.imagePlan->change;
            }
            case Act::ActivateImage: {
                auto plan = planActivation(tools.link, {});
                if (!plan) return Unexpected(plan.error());
                made.activation = std::move(*plan);
                return made.activation->change;
            }
            case Act::ClearLog: return planClearLog(tools.link, wish.log);
            default: return fail(Fault::Misuse, Layer::Control, ControlError::NotConfirmed);
        }
    }

    Result<QString> done(const ControlTools& tools, const Plan& plan, const ActContext& context) {
        MeterLink& link = tools.link;
        const ControlWish& wish = plan.wish;
        switch (wish.act) {
            case Act::SetClock:
            case Act::AdjustClock: {
                const auto outcome = wish.act == Act::SetClock ? setClock(link, *plan.clock, context, agreedJump(*plan.clock))
                                                               : adjustClock(link, *plan.clock, wish.adjustment, context, anyJump());
                return outcome ? Result<QString>(Words::clock(*outcome)) : Unexpected(outcome.error());
            }
            case Act::Disconnect:
            case Act::Reconnect: {
                const auto outcome = wish.act == Act::Disconnect ? disconnectSupply(link, *plan.disconnector, context)
                                                                 : reconnectSupply(link, *plan.disconnector, context);
                return outcome ? Result<QString>(Words::supply(*outcome)) : Unexpected(outcome.error());
            }
            case Act::TransferImage:
            case Act::ResumeImage: {
                ImageOptions options;
                options.resume = wish.act == Act::ResumeImage;
                const auto sent = transferImage(link, *plan.image, *plan.imagePlan, context, options);
                if (!sent) return Unexpected(sent.error());
                const auto verified = verifyImage(link, &*plan.image, context, options);
                return verified ? Result<QString>(Words::sent()) : Unexpected(verified.error());
            }
            case Act::ActivateImage: {
                const auto outcome = activateImage(link, *plan.activation, context);
                return outcome ? Result<QString>(Words::activated(*outcome)) : Unexpected(outcome.error());
            }
            case Act::ClearLog: {
                const auto left = clearLog(link, wish.log, context);
                return left ? Result<QString>(Words::cleared()) : Unexpected(left.error());
            }
            default: return fail(Fault::Misuse, Layer::Control, ControlError::NotConfirmed);
        }
    }

    QPointer<ControlDesk> desk_;
    std::string path_;
    std::unique_ptr<AuditLog> log_;
    std::optional<Plan> plan_;
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
