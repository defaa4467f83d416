#include <QCoreApplication>
#include <QSaveFile>

#include "app/cli/Commands.h"
#include "app/cli/Values.h"
#include "app/translate/VisitCapture.h"

namespace ami::app::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static std::vector<std::vector<QString>> summary(const VisitSummary& visit) {
        std::vector<std::vector<QString>> rows;
        const auto add = [&rows](const QString& label, const QString& value) { rows.push_back({label, value}); };
        if (visit.address) add(tr("Address"), toQString(*visit.address));
        if (!visit.medium.empty()) add(tr("Line"), toQString(visit.medium));
        add(tr("Begun"), toQString(toIso8601(visit.begun)));
        add(tr("Ended"), toQString(toIso8601(visit.ended)));
        add(tr("Connections"), QString::number(visit.openings));
        add(tr("Octets to the meter"), QString::number(visit.octetsOut));
        add(tr("Octets from the meter"), QString::number(visit.octetsIn));
        add(tr("Masked octets"), QString::number(visit.masked));
        if (visit.failures > 0) add(tr("Failures of the line"), QString::number(visit.failures));
        return rows;
    }
    static QString written(const std::string& file) { return tr("Written to %1.").arg(toQString(file)); }
    static QString notWritten(const std::string& file, const QString& why) { return tr("%1 cannot be written: %2").arg(toQString(file), why); }
};

Json jsonOf(const VisitSummary& visit) {
    Json object{{"type", "visit"},
                          {"medium", visit.medium},
                          {"begun", toIso8601(visit.begun)},
                          {"ended", toIso8601(visit.ended)},
                          {"connections", visit.openings},
                          {"octetsOut", visit.octetsOut},
                          {"octetsIn", visit.octetsIn},
                          {"masked", visit.masked},
                          {"failures", visit.failures}};
    object["address"] = visit.address ? Json(*visit.address) : Json(nullptr);
    return object;
}

}  // namespace

ExitCode run(const VisitCommand& command, const Context& context) {
    const auto records = hal::readVisitFile(command.file);
    if (!records) return context.failed(records.error());
    const VisitSummary visit = summaryOf(*records);
    if (!command.pcapng.empty()) {
        QSaveFile file(toQString(command.pcapng));
        const Bytes capture = captureOf(*records, "AMI Field " AMI_VERSION);
        const bool done = file.open(QIODevice::WriteOnly) &&
                          file.write(reinterpret_cast<const char*>(capture.data()), static_cast<qint64>(capture.size())) ==
                              static_cast<qint64>(capture.size()) &&
                          file.commit();
        if (!done) {
            context.console.refusal("visit/File", Words::notWritten(command.pcapng, file.errorString()));
            return ExitCode::Files;
        }
        context.console.note(Words::written(command.pcapng));
    }
    context.console.table(Words::summary(visit));
    context.console.object(jsonOf(visit));
    return ExitCode::Ok;
}

}  // namespace ami::app::cli
