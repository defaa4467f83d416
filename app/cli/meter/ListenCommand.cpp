#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>
#include <memory>

#include "app/cli/Commands.h"
#include "app/cli/Values.h"
#include "app/explain/Explanation.h"
#include "app/keys/CounterStore.h"
#include "app/push/PushListener.h"
#include "app/push/PushWords.h"

namespace ami::app::cli {

namespace {

using namespace std::chrono_literals;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static QString listening(const PushPlace& place) { return tr("Listening at %1").arg(QString::fromStdString(place.address)); }
    static QString firewall(const QString& command) { return tr("When nothing comes, a firewall may be in the way: %1").arg(command); }
    static QString unkept() { return tr("Nothing is stored: no meter is told that its push is safe. --keep or --store FILE stores what comes."); }
    static QString nobody() { return tr("not known"); }
    static QString stored(std::uint64_t count) { return tr("%n new", nullptr, static_cast<int>(count)); }
    static QString summary(const PushTotals& totals) {
        return tr("%1 pushes: %2 stored with %3 new readings, %4 repeated, %5 not understood, %6 refused, %7 too many.")
            .arg(totals.arrived)
            .arg(totals.of(PushFate::Stored))
            .arg(totals.readings)
            .arg(totals.of(PushFate::Repeated))
            .arg(totals.of(PushFate::Kept))
            .arg(totals.of(PushFate::Refused))
            .arg(totals.of(PushFate::Held));
    }
    static QString stillKept(std::uint64_t count) {
        return tr("%n push(es) that were kept before are still not understood.", nullptr, static_cast<int>(count));
    }
    static QString next(const QString& words) { return tr("Next: %1").arg(words); }
};

QString q(const std::string& text) { return QString::fromStdString(text); }

Json toJson(const PushRecord& record) {
    Json json{{"type", "push"},
              {"number", record.number},
              {"time", toIso8601(record.time)},
              {"way", name(record.way)},
              {"source", record.source},
              {"service", name(record.service)},
              {"fate", name(record.fate)},
              {"verified", record.isVerified()},
              {"proof", proofWord(record).toStdString()}};
    if (!record.meter.empty()) json["meter"] = record.meter;
    if (!record.title.empty()) json["systemTitle"] = record.title;
    if (record.counter) json["invocationCounter"] = *record.counter;
    if (record.longInvokeId) json["longInvokeId"] = *record.longInvokeId;
    if (record.wantsConfirm) json["confirmed"] = record.confirmed;
    if (record.doubt) json["doubt"] = name(*record.doubt);
    if (record.refusal) json["refusal"] = name(*record.refusal);
    if (record.isTriedAgain) json["again"] = true;
    if (record.isHeld) json["held"] = true;
    if (const QString reason = pushReason(record); !reason.isEmpty()) json["reason"] = reason.toStdString();
    if (const QString next = pushNextStep(record); !next.isEmpty()) json["next"] = next.toStdString();
    if (record.error) json["error"] = cli::toJson(*record.error);
    json["stored"] = {{"new", record.stored.added}, {"known", record.stored.known}, {"other", record.stored.conflicting}};
    Json readings = Json::array();
    for (const auto& reading : record.readings) readings.push_back(cli::toJson(reading));
    json["readings"] = std::move(readings);
    if (!record.events.empty()) {
        Json events = Json::array();
        for (const auto& event : record.events) {
            events.push_back({{"log", event.log.toString()}, {"code", event.code}, {"time", toIso8601(event.time)}, {"eventType", event.type}});
        }
        json["events"] = std::move(events);
    }
    json["octets"] = record.octets.size();
    return json;
}

Json toJson(const PushTotals& totals) {
    Json fates = Json::object();
    for (std::size_t i = 0; i < pushFates; ++i) fates[name(static_cast<PushFate>(i))] = totals.fates[i];
    Json refusals = Json::object();
    for (std::size_t i = 0; i < pushRefusals; ++i) {
        if (totals.refusals[i] > 0) refusals[name(static_cast<PushRefusal>(i))] = totals.refusals[i];
    }
    return {{"type", "listen"},
            {"pushes", totals.arrived},
            {"fates", fates},
            {"refusals", refusals},
            {"readings", totals.readings},
            {"known", totals.readingsRepeated},
            {"other", totals.conflicts},
            {"events", totals.events},
            {"confirmed", totals.confirmed},
            {"triedAgain", totals.triedAgain},
            {"stillKept", totals.stillKept},
            {"lost", totals.lost}};
}

/// What --count counts: noise and what comes too fast would end the wait for a meter.
bool isCounted(const PushRecord& record) {
    if (record.isTriedAgain) return false;
    switch (record.fate) {
        case PushFate::Stored:
        case PushFate::Repeated:
        case PushFate::Shown: return true;
        case PushFate::Kept: return !record.doubt || !isNoise(*record.doubt);
        case PushFate::Refused:
        case PushFate::Failed:
        case PushFate::Incomplete:
        case PushFate::Held: break;
    }
    return false;
}

void print(const PushRecord& record, Console& console) {
    console.object(toJson(record));
    if (console.isJson()) return;
    const auto second = std::chrono::floor<std::chrono::seconds>(record.time);
    QString fate = fateWord(record.fate);
    if (record.fate == PushFate::Stored && !record.readings.empty()) fate += QStringLiteral(" (") + Words::stored(record.stored.added) + QLatin1Char(')');
    QStringList parts{q(toIso8601(second)), padded(record.meter.empty() ? Words::nobody() : q(record.meter), 14),
                      padded(q(name(record.way)) + QLatin1Char(' ') + q(record.source), 26), padded(serviceWord(record), 15), padded(fate, 16),
                      proofWord(record)};
    console.line(parts.join(QStringLiteral("  ")).trimmed());
    for (const auto& reading : record.readings) {
        console.line(QStringLiteral("    %1  %2  %3").arg(padded(q(reading.obis.toString()), 18), padded(valueText(reading), 18, true), q(toIso8601(reading.time))));
    }
    for (const auto& event : record.events) {
        console.line(QStringLiteral("    %1  %2  %3  %4").arg(padded(q(event.log.toString()), 18), padded(QString::number(event.code), 18, true), q(toIso8601(event.time)), q(event.type)));
    }
    if (const QString reason = pushReason(record); !reason.isEmpty()) console.line(QStringLiteral("    ") + reason);
    if (const QString next = pushNextStep(record); !next.isEmpty()) console.line(QStringLiteral("    ") + Words::next(next));
}

}  // namespace

ExitCode run(const ListenCommand& command, const Context& context) {
    Console& console = context.console;
    context.stopper.watch(context.options.timeout);
    std::unique_ptr<PushSink> sink;
    if (command.store) {
        auto opened = Store::open(command.store->empty() ? defaultStorePath() : *command.store);
        if (!opened) return context.failed(opened.error());
        sink = storePushSink([store = std::shared_ptr<Store>(std::move(*opened))] { return store; });
    } else {
        console.note(Words::unkept());
    }
    PushSettings settings;
    settings.udp = command.udp;
    settings.tcp = command.tcp;
    settings.coap = command.coap;
    settings.coaps = command.coaps;
    settings.address = command.address;
    settings.path = command.path;
    settings.keys = context.options.keyFile;
    settings.templates = command.templates;
    settings.pskFile = command.pskFile;
    if (!settings.keys.empty()) settings.counters = defaultCounterStorePath();
    settings.desk.perSecond = command.rate;
    settings.desk.burst = std::max(command.rate * 10, 1.0);
    settings.desk.protectedOnly = command.protectedOnly;

    PushListener listener;
    QEventLoop loop;
    std::uint64_t shown = 0;
    QObject::connect(&listener, &PushListener::pushed, &loop, [&](const std::vector<PushRecord>& records) {
        for (const PushRecord& record : records) {
            if (command.count != 0 && shown >= command.count) break;
            print(record, console);
            if (isCounted(record) && ++shown == command.count) loop.quit();
        }
    });
    std::string where;
    if (const auto started = listener.start(std::move(settings), std::move(sink), &where); !started) {
        bool isPlace = false;
        for (const PushPlace& place : listener.places()) {
            if (!place.error) continue;
            isPlace = true;
            console.refusal("CannotListen", q(place.address) + QStringLiteral(": ") + placeProblem(place));
        }
        if (isPlace) return ExitCode::Link;
        if (!where.empty()) console.error(started.error(), q(where));
        else return context.failed(started.error());
        return exitCodeOf(started.error());
    }
    for (const PushPlace& place : listener.places()) {
        if (place.error) {
            console.refusal("CannotListen", q(place.address) + QStringLiteral(": ") + placeProblem(place));
            return ExitCode::Link;
        }
        console.object({{"type", "listening"}, {"way", name(place.way)}, {"address", place.address}, {"port", place.port}});
        console.line(Words::listening(place));
    }
    console.note(Words::firewall(firewallCommand(listener.places())));
    if (const QString words = keysPassedOverWords(listener.keysPassedOver()); !words.isEmpty()) console.note(words);
    if (const auto count = listener.totals().stillKept; count > 0) console.note(Words::stillKept(count));

    const auto began = std::chrono::steady_clock::now();
    bool isOver = false;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        isOver = isOver || (command.duration && std::chrono::steady_clock::now() - began >= *command.duration);
        if (isOver || context.stopper.isStopped()) loop.quit();
    });
    poll.start(50ms);
    if (command.count == 0 || shown < command.count) loop.exec();
    // What is under way is settled by that, and counts.
    listener.stop();
    const PushTotals totals = listener.totals();
    console.object(toJson(totals));
    console.note(Words::summary(totals));
    if (totals.lost > 0) console.note(lostWords(totals.lost));
    if (context.stopper.isStopped()) return context.failed(makeError(Fault::Cancelled, Layer::Link, 0));
    return isOver && shown < command.count ? ExitCode::TimeOver : ExitCode::Ok;
}

}  // namespace ami::app::cli
