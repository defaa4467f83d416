#include <QCoreApplication>
#include <fstream>
#include <iterator>

#include "app/cli/Commands.h"
#include "app/cli/Values.h"
#include "protocol/mdms/ReadingTypeMap.h"

namespace ami::app::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static QString unreadable(const QString& file) { return tr("The file %1 cannot be read.").arg(file); }
    static QString sound(int entries) { return tr("The table can be used: %n entries.", nullptr, entries); }
    static QString flaw(const mdms::MapFlaw& flaw) {
        const QString entry = tr("Entry %1 of “types”: %2").arg(flaw.entry + 1).arg(cause(flaw.cause));
        return flaw.cause == mdms::MapCause::Json || flaw.cause == mdms::MapCause::Periods ? cause(flaw.cause) : entry;
    }

private:
    static QString cause(mdms::MapCause cause) {
        switch (cause) {
            case mdms::MapCause::Json: return tr("The file is no JSON object.");
            case mdms::MapCause::Periods: return tr("“periods” does not map seconds to codes.");
            case mdms::MapCause::Entry: return tr("“obis” or “c1219”, “kind” or “ref” is missing, or both of the first two are there.");
            case mdms::MapCause::Obis: return tr("“obis” is not six groups of a number, a range or an asterisk.");
            case mdms::MapCause::Unit: return tr("“unit” is not a number from 0 to 255.");
            case mdms::MapCause::Kind: return tr("“kind” is not register, interval or instantaneous.");
            case mdms::MapCause::C1219: return tr("A member of “c1219” is missing, unknown or out of range.");
            case mdms::MapCause::Ref: return tr("“ref” is not 18 numbers, or has a placeholder that the entry cannot fill.");
            case mdms::MapCause::Twice: return tr("An earlier entry is about the same register, unit and kind.");
        }
        return {};
    }
};

}  // namespace

ExitCode run(const ReadingTypesCommand& command, const Context& context) {
    std::ifstream file(command.file, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (!file && text.empty()) {
        context.console.note(Words::unreadable(toQString(command.file)));
        return ExitCode::Files;
    }
    mdms::MapFlaw flaw;
    const auto map = mdms::ReadingTypeMap::parse(text, &flaw);
    Json object{{"type", "reading-types"}, {"usable", map.has_value()}};
    if (map) {
        object["entries"] = map->size();
        context.console.line(Words::sound(static_cast<int>(map->size())));
    } else {
        object["entry"] = flaw.entry;
        object["cause"] = mdms::name(flaw.cause);
        context.console.line(Words::flaw(flaw));
    }
    context.console.object(object);
    return map ? ExitCode::Ok : ExitCode::Files;
}

}  // namespace ami::app::cli
