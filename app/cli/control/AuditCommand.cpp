#include <QCoreApplication>

#include "app/audit/AuditLog.h"
#include "app/cli/Commands.h"
#include "app/cli/Values.h"
#include "app/cli/control/ControlValues.h"

namespace ami::app::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static QString whole(const AuditReport& report) {
        return tr("The log holds: %n entries, unbroken.", nullptr, static_cast<int>(report.entries));
    }
    static QString open(std::uint64_t count) { return tr("%n act(s) have no known end.", nullptr, static_cast<int>(count)); }
    static QString head(const std::string& hash) { return tr("Head: %1").arg(toQString(hash)); }
    static QString aside(const std::string& file) { return tr("A damaged part was put aside earlier: %1").arg(toQString(file)); }
    static QString verdict(const AuditEntry& entry) {
        QString text = QStringLiteral("%1  %2  ").arg(entry.sequence, 5).arg(toQString(entry.time));
        if (entry.kind == "intent") {
            text += tr("%1 on meter %2 (%3): %4 → %5 [%6]")
                        .arg(toQString(entry.intent.action), toQString(entry.intent.meter), toQString(entry.intent.object),
                             toQString(entry.intent.before), toQString(entry.intent.after), toQString(entry.actor));
        } else if (entry.kind == "outcome") {
            text += tr("  → %1 (of %2) %3 %4").arg(toQString(entry.verdict)).arg(entry.of).arg(toQString(entry.readBack), toQString(entry.error));
        } else {
            text += aside(entry.file);
        }
        return text.trimmed();
    }
};

}  // namespace

ExitCode run(const AuditCommand& command, const Context& context) {
    const std::string path = command.file.empty() ? defaultAuditPath() : command.file;
    std::uint64_t intent = 0;
    const auto report = verifyAudit(path, [&](const AuditEntry& entry) {
        if (!command.show) return;
        if (!command.meter.empty()) {
            if (entry.kind == "intent") intent = entry.intent.meter == command.meter ? entry.sequence : 0;
            if (entry.kind != "intent" && (intent == 0 || entry.of != intent)) return;
            if (entry.kind == "intent" && intent == 0) return;
        }
        context.console.line(Words::verdict(entry));
        context.console.object(toJson(entry));
    });
    if (!report) return context.failed(report.error());
    if (report->firstBad) {
        return context.failed(
            makeError(Fault::Unexpected, Layer::Audit, AuditError::Broken, static_cast<std::int64_t>(*report->firstBad)));
    }
    if (!command.show) {
        context.console.line(Words::whole(*report));
        context.console.line(Words::head(report->head));
        if (report->openIntents > 0) context.console.line(Words::open(report->openIntents));
        for (const std::string& file : report->quarantined) context.console.line(Words::aside(file));
    }
    context.console.object({{"type", "audit"},
                            {"entries", report->entries},
                            {"head", report->head},
                            {"openIntents", report->openIntents},
                            {"quarantined", report->quarantined}});
    return ExitCode::Ok;
}

}  // namespace ami::app::cli
