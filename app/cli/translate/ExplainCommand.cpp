#include <QCoreApplication>

#include "app/cli/Commands.h"
#include "app/cli/Values.h"
#include "app/explain/ErrorCatalogue.h"
#include "app/explain/Explanation.h"

namespace ami::app::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static QString likely() { return tr("Likely: %1"); }
    static QString next() { return tr("Next:   %1"); }
    static QString unknown(const QString& code) {
        return tr("No error has a code like “%1”. “ami-cli explain” without a code lists them all.").arg(code);
    }
};

void show(const Explanation& explanation, Console& console) {
    console.line(explanation.code);
    console.line(QStringLiteral("  ") + explanation.what);
    const QString likely = Words::likely();
    const QString indent(likely.indexOf(QLatin1Char('%')), QLatin1Char(' '));
    for (qsizetype i = 0; i < explanation.causes.size(); ++i) {
        console.line(QStringLiteral("  ") + (i == 0 ? likely.arg(explanation.causes[i]) : indent + explanation.causes[i]));
    }
    console.line(QStringLiteral("  ") + Words::next().arg(explanation.nextStep));
}

}  // namespace

ExitCode run(const ExplainCommand& command, const Context& context) {
    const QString code = toQString(command.code);
    const auto errors = code.trimmed().isEmpty() ? knownErrors() : errorsNamed(code);
    if (errors.empty()) {
        context.console.note(Words::unknown(code));
        return ExitCode::Usage;
    }
    // A long list says only what happened; whoever wants the causes names one code.
    constexpr std::size_t inFull = 6;
    std::vector<std::vector<QString>> rows;
    for (const Error& error : errors) {
        const Explanation explanation = explain(error);
        if (errors.size() > inFull) rows.push_back({explanation.code, explanation.what});
        else show(explanation, context.console);
        Json object = toJson(error);
        object["type"] = "explanation";
        object.erase("fault");  // whose fault it was is told by the error that happened, not by its code
        context.console.object(object);
    }
    if (!rows.empty()) context.console.table(rows);
    return ExitCode::Ok;
}

}  // namespace ami::app::cli
