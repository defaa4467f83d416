#include <algorithm>

#include <QCoreApplication>

#include "app/cli/Commands.h"
#include "app/cli/Values.h"
#include "app/cli/meter/Visit.h"

namespace ami::app::cli {

namespace {

constexpr qsizetype timeWidth = 20;
constexpr qsizetype leastWidth = 7;
constexpr int headingEvery = 20;

bool isSame(const LiveValue& a, const LiveValue& b) { return a.phase == b.phase && std::string_view(a.name) == b.name; }

/// The first sample decides on the columns; a value that is missing later leaves its place empty.
class SamplePrinter {
public:
    explicit SamplePrinter(Console& console) : console_(console) {}

    void print(const LiveSample& sample) {
        console_.object(toJson(sample));
        if (console_.isJson()) return;
        const auto values = valuesOf(sample);
        if (columns_.empty()) columns_ = values;
        if (printed_++ % headingEvery == 0) printHeading();
        const auto second = std::chrono::floor<std::chrono::seconds>(sample.time);
        QString text = padded(toQString(toIso8601(second)), timeWidth);
        for (const auto& column : columns_) {
            const auto found = std::find_if(values.begin(), values.end(), [&](const LiveValue& value) { return isSame(value, column); });
            const QString cell = found == values.end() ? QStringLiteral("-") : toQString(found->measured.value.toString());
            text += QStringLiteral("  ") + padded(cell, widthOf(column), true);
        }
        console_.line(text);
    }

private:
    static qsizetype widthOf(const LiveValue& column) { return std::max(leastWidth, heading(column).size()); }

    void printHeading() {
        QString text = padded(QCoreApplication::translate("Commands", "Time (UTC)"), timeWidth);
        for (const auto& column : columns_) text += QStringLiteral("  ") + padded(heading(column), widthOf(column), true);
        console_.line(text);
    }

    Console& console_;
    std::vector<LiveValue> columns_;
    int printed_ = 0;
};

constexpr Error stopped = makeError(Fault::Cancelled, Layer::Link, 0);

}  // namespace

ExitCode run(const WatchCommand& command, const Context& context) {
    Visit visit(context.console, context.stopper, context.options);
    if (auto opened = visit.open(command.address); !opened) return context.failed(opened.error());
    const auto objects = readObjectList(visit.link());
    if (!objects) return context.failed(objects.error());
    LiveMonitor monitor(visit.link());
    if (auto prepared = monitor.prepare(*objects); !prepared) return context.failed(prepared.error());
    SamplePrinter printer(context.console);
    for (std::uint64_t polls = 0; !command.count || polls < *command.count; ++polls) {
        // The beat does not drift with the time that a poll takes.
        const auto next = std::chrono::steady_clock::now() + command.interval;
        const auto sample = monitor.poll();
        if (!sample) return context.failed(sample.error());
        printer.print(*sample);
        const bool isLast = command.count && polls + 1 == *command.count;
        if (!isLast && context.stopper.waitUntil(next)) return context.failed(stopped);
    }
    return ExitCode::Ok;
}

}  // namespace ami::app::cli
