#include "app/translate/Sources.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>

#include <QCoreApplication>

#include "app/translate/VisitCapture.h"
#include "protocol/translate/Capture.h"
#include "protocol/translate/HexText.h"

namespace ami::app {
namespace {

using Messages = std::vector<SourceMessage>;
using Outcome = std::variant<Messages, SourceFailure>;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Translator)
public:
    static QString line(std::size_t number) { return tr("line %1").arg(number); }
    static QString packet(const translate::Exchange& exchange) {
        const QString flow = QString::fromStdString(exchange.flow);
        if (flow.isEmpty()) return tr("packet %1").arg(exchange.packet);
        return exchange.lost == 0 ? tr("packet %1, %2").arg(exchange.packet).arg(flow)
                                  : tr("packet %1, %2, %n octet(s) before it are missing", nullptr, static_cast<int>(std::min<std::uint64_t>(exchange.lost, 1u << 30)))
                                        .arg(exchange.packet)
                                        .arg(flow);
    }
    static QString failure(const SourceFailure& failure) {
        switch (failure.error) {
        case SourceError::CannotRead: return tr("The file cannot be read: %1").arg(QString::fromLocal8Bit(std::strerror(static_cast<int>(failure.detail))));
        case SourceError::TooLong: return tr("The file is longer than 64 MiB.");
        case SourceError::NoOctets: return tr("There are no octets in it: neither hexadecimal digits nor a file of that name.");
        case SourceError::BadVisit: return tr("Line %1 of the visit file cannot be understood.").arg(failure.detail);
        case SourceError::BadCapture: return tr("The capture file cannot be understood.");
        case SourceError::UnknownLink: return tr("The packets of the capture have an unknown link layer (%1).").arg(failure.detail);
        }
        return {};
    }
};

std::string_view textOf(BytesView content) { return {reinterpret_cast<const char*>(content.data()), content.size()}; }

bool isText(BytesView content) {
    const auto strange = [](std::uint8_t octet) { return octet < 0x20 && octet != '\t' && octet != '\n' && octet != '\r'; };
    return std::none_of(content.begin(), content.end(), strange);
}

/// What follows each other in one direction is one message: a link cuts it where it likes.
void addRecord(Messages& messages, const hal::VisitRecord& record, std::size_t line) {
    const auto sender = record.direction == hal::Direction::Out ? translate::Party::Client : translate::Party::Meter;
    if (messages.empty() || messages.back().sender != sender || messages.back().octets.size() + record.octets.size() > longestSource) {
        messages.push_back({{}, sender, {}, Words::line(line), record.utc, 0});
    }
    SourceMessage& message = messages.back();
    addMasked(message.masked, record.known, static_cast<std::uint32_t>(message.octets.size()));
    append(message.octets, record.octets);
}

Outcome visit(std::string_view text) {
    Messages messages;
    std::size_t number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        ++number;
        if (line.empty() || line == hal::visitHeader || line.starts_with('#')) continue;
        const auto record = hal::parseVisitLine(line);
        if (!record) return SourceFailure{SourceError::BadVisit, static_cast<qint64>(number)};
        if (record->direction != hal::Direction::Note && !record->octets.empty()) addRecord(messages, *record, number);
    }
    return messages;
}

Outcome capture(BytesView content) {
    auto exchanges = translate::readCapture(content);
    if (!exchanges) {
        const bool link = exchanges.error().code == static_cast<std::uint16_t>(translate::CaptureError::LinkType);
        return SourceFailure{link ? SourceError::UnknownLink : SourceError::BadCapture, exchanges.error().detail};
    }
    Messages messages;
    for (auto& exchange : *exchanges) {
        messages.push_back({std::move(exchange.octets), exchange.sender, {}, Words::packet(exchange), exchange.time, exchange.flowNumber});
    }
    return messages;
}

}  // namespace

QString failureText(const SourceFailure& failure) { return Words::failure(failure); }

std::variant<Bytes, SourceFailure> readSource(const std::string& fileOrDash) {
    std::ifstream file;
    std::istream* stream = &std::cin;
    if (fileOrDash != "-") {
        errno = 0;
        file.open(fileOrDash, std::ios::binary);
        if (!file) return SourceFailure{SourceError::CannotRead, errno};
        stream = &file;
    }
    Bytes content;
    std::uint8_t part[65536];
    while (stream->read(reinterpret_cast<char*>(part), sizeof part) || stream->gcount() > 0) {
        append(content, BytesView(part, static_cast<std::size_t>(stream->gcount())));
        if (content.size() > longestSource) return SourceFailure{SourceError::TooLong, 0};
    }
    if (stream->bad()) return SourceFailure{SourceError::CannotRead, errno};
    return content;
}

Outcome messagesOf(BytesView content) {
    Outcome outcome = Messages();
    if (textOf(content).starts_with(hal::visitHeader)) {
        outcome = visit(textOf(content));
    } else if (translate::isCapture(content)) {
        outcome = capture(content);
    } else {
        Messages messages;
        if (isText(content)) {
            for (auto& found : translate::parseHexText(textOf(content))) {
                messages.push_back({std::move(found.octets), found.sender, {}, Words::line(found.line), std::nullopt, 0});
            }
            // A recorded sign-on is text as well.
            const bool line = textOf(content).starts_with("/") && textOf(content).find("\r\n") != std::string_view::npos;
            if (messages.empty() && !line) return SourceFailure{SourceError::NoOctets, 0};
        }
        if (messages.empty()) messages.push_back({Bytes(content.begin(), content.end()), translate::Party::Unknown, {}, {}, std::nullopt, 0});
        if (messages.size() == 1) messages.front().name.clear();
        outcome = std::move(messages);
    }
    if (const auto* messages = std::get_if<Messages>(&outcome); messages && (messages->empty() || content.empty())) return SourceFailure{SourceError::NoOctets, 0};
    return outcome;
}

}  // namespace ami::app
