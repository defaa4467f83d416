#include <QCoreApplication>

#include <filesystem>
#include <map>

#include "app/cli/Commands.h"
#include "app/cli/Values.h"
#include "app/translate/FileKeys.h"
#include "app/translate/JsonText.h"
#include "app/translate/Sources.h"
#include "app/translate/TreeText.h"
#include "app/translate/XmlText.h"
#include "protocol/translate/Dissector.h"

namespace ami::app::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static QString heading(std::size_t number, const SourceMessage& message) {
        QString text = tr("Message %1").arg(number);
        if (!message.name.isEmpty()) text += QStringLiteral(" · ") + message.name;
        if (message.sender != translate::Party::Unknown)
            text += QStringLiteral(" · ") + (message.sender == translate::Party::Client ? tr("from the client") : tr("from the meter"));
        if (message.time && *message.time != UtcTime{}) text += QStringLiteral(" · ") + toQString(toIso8601(*message.time));
        return text + QStringLiteral(" · ") + tr("%n octet(s)", nullptr, static_cast<int>(message.octets.size()));
    }
    static QString buffer(std::size_t index, std::string_view origin, std::size_t octets) {
        const QString name = index <= 26 ? QString(QChar(u'a' + static_cast<int>(index) - 1)) : QStringLiteral("b%1").arg(index);
        const QString words = origin == "deciphered" ? tr("deciphered, %n octet(s)", nullptr, static_cast<int>(octets))
                              : origin == "segments" ? tr("segments put together, %n octet(s)", nullptr, static_cast<int>(octets))
                                                     : tr("blocks put together, %n octet(s)", nullptr, static_cast<int>(octets));
        return name + QStringLiteral(": ") + words;
    }
    static QString noSuchFile(const std::string& name) {
        return tr("%1 is neither hexadecimal text nor a file that can be read.").arg(toQString(name));
    }
};

struct Failure {
    std::string code;
    QString sentence;
    ExitCode exit;
};

/// Hexadecimal text from the arguments, unless there is just one and it is a file.
std::variant<std::vector<SourceMessage>, Failure> messagesOfInputs(const std::vector<std::string>& inputs) {
    Bytes content;
    std::error_code ignored;
    const bool file = inputs.size() == 1 && (inputs.front() == "-" || std::filesystem::is_regular_file(inputs.front(), ignored) ||
                                             std::filesystem::is_fifo(inputs.front(), ignored));
    if (file) {
        auto read = readSource(inputs.front());
        if (const auto* failure = std::get_if<SourceFailure>(&read)) return Failure{"decode/File", failureText(*failure), ExitCode::Files};
        content = std::get<Bytes>(std::move(read));
    } else {
        for (const auto& input : inputs) append(content, toBytes(input + ' '));
    }
    auto messages = messagesOf(content);
    if (const auto* failure = std::get_if<SourceFailure>(&messages)) {
        if (!file && failure->error == SourceError::NoOctets) return Failure{"decode/Input", Words::noSuchFile(inputs.front()), ExitCode::Usage};
        return Failure{"decode/Input", failureText(*failure), file ? ExitCode::Files : ExitCode::Usage};
    }
    return std::get<std::vector<SourceMessage>>(std::move(messages));
}

void printTree(const Context& context, const translate::Dissection& dissection, const QString& heading) {
    TreeTextOptions options;
    options.colours = context.console.hasColours();
    if (!heading.isEmpty()) context.console.line(heading);
    for (const QString& line : treeText(dissection, options)) context.console.line(line);
    for (std::size_t i = 1; i < dissection.buffers.size(); ++i) {
        context.console.line(Words::buffer(i, dissection.buffers[i].origin(), dissection.buffers[i].view().size()));
    }
}

}  // namespace

ExitCode run(const DecodeCommand& command, const Context& context) {
    std::shared_ptr<const translate::KeyLookup> keys;
    if (!context.options.keyFile.empty()) {
        auto file = readKeyFile(context.options.keyFile);
        if (!file) return context.failed(file.error());
        keys = std::make_shared<FileKeys>(std::move(*file));
    }
    auto found = messagesOfInputs(command.inputs);
    if (const auto* failure = std::get_if<Failure>(&found)) {
        context.console.refusal(failure->code, failure->sentence);
        return failure->exit;
    }
    const auto& messages = std::get<std::vector<SourceMessage>>(found);
    std::map<std::uint32_t, translate::Dissector> dialogues;
    XmlTextWriter xml;
    bool broken = false;
    std::size_t number = 0;
    for (const SourceMessage& message : messages) {
        if (context.stopper.isStopped()) return ExitCode::Cancelled;
        ++number;
        auto& dissector = dialogues.try_emplace(message.flow, command.framing, keys).first->second;
        const auto dissection = dissector.dissect(message.octets, message.sender, message.masked);
        for (const auto& root : dissection.roots) broken = broken || translate::worst(root) == translate::Kind::Error;
        MessageFacts facts{message.name, message.sender, message.time};
        if (facts.time == UtcTime{}) facts.time.reset();
        if (command.xml) {
            xml.add(dissection, facts);
        } else if (context.console.isJson()) {
            context.console.object(toJson(dissection, facts));
        } else {
            if (number > 1) context.console.line({});
            printTree(context, dissection, messages.size() > 1 ? Words::heading(number, message) : QString());
        }
    }
    if (command.xml) context.console.raw(xml.take().toStdString());
    return broken ? ExitCode::Partial : ExitCode::Ok;
}

ExitCode run(const EncodeCommand& command, const Context& context) {
    if (command.schema) {
        context.console.raw(xmlSchema().toStdString());
        return ExitCode::Ok;
    }
    const auto read = readSource(command.file);
    if (const auto* failure = std::get_if<SourceFailure>(&read)) {
        context.console.refusal("encode/File", failureText(*failure));
        return ExitCode::Files;
    }
    const Bytes& text = std::get<Bytes>(read);
    const auto messages = octetsOfXml(QByteArray::fromRawData(reinterpret_cast<const char*>(text.data()), static_cast<qsizetype>(text.size())));
    if (const auto* failure = std::get_if<XmlFailure>(&messages)) {
        context.console.refusal("encode/Document", toQString(command.file) + QStringLiteral(": ") + failureText(*failure));
        return ExitCode::Files;
    }
    for (const Bytes& octets : std::get<std::vector<Bytes>>(messages)) {
        if (command.binary) context.console.raw(toText(octets));
        else if (context.console.isJson()) context.console.object({{"type", "octets"}, {"octets", toHex(octets)}});
        else context.console.line(toQString(toHex(octets)));
    }
    return ExitCode::Ok;
}

}  // namespace ami::app::cli
