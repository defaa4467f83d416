#include <QCoreApplication>

#include "app/cli/Values.h"
#include "app/cli/control/Acting.h"
#include "app/cli/control/ControlValues.h"
#include "app/cli/meter/Visit.h"

namespace ami::app::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static void part(std::vector<std::vector<QString>>& rows, const QString& title, const CalendarPart& calendar) {
        rows.push_back({title, toQString(calendar.name)});
        for (const Season& season : calendar.seasons) {
            rows.push_back({tr("  season"), tr("%1 from %2: week %3").arg(toQString(season.name), toQString(season.start), toQString(season.week))});
        }
        for (const WeekProfile& week : calendar.weeks) {
            QStringList days;
            for (const std::uint8_t day : week.days) days << QString::number(day);
            rows.push_back({tr("  week"), tr("%1: days %2 (Monday to Sunday)").arg(toQString(week.name), days.join(QLatin1Char(' ')))});
        }
        for (const DayProfile& day : calendar.days) {
            QStringList points;
            for (const SwitchPoint& point : day.points) {
                points << tr("%1 script %2").arg(toQString(point.time)).arg(point.script);
            }
            rows.push_back({tr("  day"), QStringLiteral("%1: %2").arg(day.id).arg(points.join(QStringLiteral(", ")))});
        }
    }
    static std::vector<std::vector<QString>> calendar(const TariffCalendar& calendar) {
        std::vector<std::vector<QString>> rows;
        part(rows, tr("Active calendar"), calendar.active);
        part(rows, tr("Prepared calendar"), calendar.passive);
        rows.push_back({tr("Activation"), calendar.activation.empty() ? tr("not planned") : toQString(calendar.activation)});
        for (const SpecialDay& day : calendar.specialDays) {
            rows.push_back({tr("Special day %1").arg(day.index), tr("%1: day %2").arg(toQString(day.date)).arg(day.day)});
        }
        return rows;
    }
    static std::vector<QString> schedule(const ActionSchedule& schedule) {
        QStringList times;
        for (const std::string& time : schedule.times) times << toQString(time);
        return {tr("Schedule %1").arg(toQString(schedule.object)),
                tr("script %1 of %2: %3").arg(schedule.script).arg(toQString(schedule.table), times.isEmpty() ? tr("never") : times.join(QStringLiteral(", ")))};
    }
    static QString activated(const std::string& name) { return tr("Done: calendar “%1” is active, as read back.").arg(toQString(name)); }
    static std::vector<std::vector<QString>> limiter(const LimiterState& limiter) {
        const auto script = [](const std::optional<ScriptReference>& which) {
            return which ? tr("script %1 of %2").arg(which->script).arg(toQString(which->table)) : tr("nothing");
        };
        std::vector<std::vector<QString>> rows{
            {tr("Limiter watches"), toQString(limiter.watched)},
            {tr("Threshold now"), toQString(thresholdText(limiter.active))},
            {tr("  normally"), toQString(thresholdText(limiter.normal))},
            {tr("  in an emergency"), toQString(thresholdText(limiter.emergency))},
            {tr("Above for %1 s").arg(limiter.overDuration.count()), script(limiter.over)},
            {tr("Below for %1 s").arg(limiter.underDuration.count()), script(limiter.under)},
            {tr("Emergency"), limiter.emergencyActive ? tr("in force") : tr("not in force")}};
        if (!limiter.emergencyStart.empty()) {
            rows.push_back({tr("Emergency planned"),
                            tr("from %1 for %2 s").arg(toQString(limiter.emergencyStart)).arg(limiter.emergencyDuration.count())});
        }
        return rows;
    }
    static std::vector<std::vector<QString>> monitor(const RegisterMonitorState& monitor) {
        std::vector<std::vector<QString>> rows{{tr("Register monitor watches"), toQString(monitor.watched)}};
        for (const auto& step : monitor.steps) {
            const auto script = [](const std::optional<ScriptReference>& which) {
                return which ? QStringLiteral("%1/%2").arg(toQString(which->table)).arg(which->script) : tr("nothing");
            };
            rows.push_back({tr("  at %1").arg(toQString(thresholdText(step.threshold))),
                            tr("upwards %1, downwards %2").arg(script(step.up), script(step.down))});
        }
        return rows;
    }
};

constexpr dlms::Obis schedules[] = {dlms::Obis(0, 0, 15, 0, 0), dlms::Obis(0, 0, 15, 0, 1), dlms::Obis(0, 0, 15, 0, 2)};
constexpr dlms::Obis usualMonitor{0, 0, 16, 0, 0};

}  // namespace

ExitCode run(const CalendarCommand& command, const Context& context) {
    Visit visit(context.console, context.stopper, context.options);
    if (auto opened = visit.open(command.address); !opened) return context.failed(opened.error());
    const auto calendar = readCalendar(visit.link());
    if (!calendar) return context.failed(calendar.error());
    if (command.activate) {
        Acting acting(context, command.change);
        if (auto opened = acting.open(visit.link()); !opened) return context.failed(opened.error());
        if (auto agreed = acting.agree(planActivateCalendar(*calendar)); !agreed) return context.failed(agreed.error());
        const auto done = activateCalendar(visit.link(), *calendar, acting.context());
        if (!done) return context.failed(done.error());
        context.console.line(Words::activated(done->active.name));
        context.console.object(toJson(*done));
        return ExitCode::Ok;
    }
    auto rows = Words::calendar(*calendar);
    context.console.object(toJson(*calendar));
    for (const dlms::Obis& object : schedules) {
        const auto schedule = readActionSchedule(visit.link(), object);
        if (schedule) {
            rows.push_back(Words::schedule(*schedule));
            context.console.object(toJson(*schedule));
        } else if (schedule.error().fault != Fault::Refused) {
            return context.failed(schedule.error());
        }
    }
    context.console.table(rows);
    return ExitCode::Ok;
}

ExitCode run(const LimiterCommand& command, const Context& context) {
    Visit visit(context.console, context.stopper, context.options);
    if (auto opened = visit.open(command.address); !opened) return context.failed(opened.error());
    const auto limiter = readLimiter(visit.link());
    if (!limiter) return context.failed(limiter.error());
    context.console.table(Words::limiter(*limiter));
    context.console.object(toJson(*limiter));
    const auto monitor = readRegisterMonitor(visit.link(), usualMonitor);
    if (monitor) {
        context.console.table(Words::monitor(*monitor));
        context.console.object(toJson(*monitor));
    } else if (monitor.error().fault != Fault::Refused) {
        return context.failed(monitor.error());
    }
    return ExitCode::Ok;
}

}  // namespace ami::app::cli
