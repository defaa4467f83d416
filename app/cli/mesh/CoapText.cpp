#include "app/cli/mesh/CoapText.h"

#include <QLocale>

#include "app/explain/LooseWords.h"
#include "app/coap/CoapAccess.h"
#include "app/coap/ContentFormats.h"
#include "app/coap/ResourceWords.h"

namespace ami::app::cli {

using namespace coap;

namespace {

QString q(const std::string& text) { return QString::fromStdString(text); }

QString milliseconds(std::chrono::microseconds time) {
    return QLocale::c().toString(static_cast<double>(time.count()) / 1000, 'f', time < std::chrono::milliseconds(100) ? 1 : 0) + QStringLiteral(" ms");
}

QString valueText(const Field& field) {
    QString text = q(field.value);
    if (!field.valueWords.isEmpty()) text += QStringLiteral(" (%1)").arg(field.valueWords);
    return text;
}

template <typename T>
QString number(const std::optional<T>& value) {
    return value ? QString::number(*value) : QString();
}

/// Octets of control as a question mark, so that a payload cannot act on a terminal.
QString harmless(const std::string& text) {
    QString out = q(text);
    for (QChar& c : out) {
        if ((c < QLatin1Char(' ') && c != QLatin1Char('\n') && c != QLatin1Char('\t')) || c == QChar(0x7F) || (c >= QChar(0x80) && c < QChar(0xA0))) c = QLatin1Char('?');
    }
    return out;
}

}  // namespace

void CoapText::print(const Payload& payload, Console& console) {
    if (const QStringList deviations = deviationWords(payload); !deviations.isEmpty()) console.note(deviations.join(QLatin1Char(' ')));
    switch (payload.shape) {
        case PayloadShape::Empty: console.line(tr("The answer is empty.")); return;
        case PayloadShape::Octets: {
            for (std::size_t at = 0; at < payload.octets.size(); at += 16) {
                const BytesView row = BytesView(payload.octets).subspan(at, std::min<std::size_t>(16, payload.octets.size() - at));
                QString letters;
                for (const std::uint8_t octet : row) letters += octet >= 0x20 && octet < 0x7F ? QLatin1Char(static_cast<char>(octet)) : QLatin1Char('.');
                console.line(QStringLiteral("%1  %2  %3").arg(at, 6, 16, QLatin1Char('0')).arg(padded(q(toHex(row, ' ')), 47), letters));
            }
            return;
        }
        case PayloadShape::Text:
            if (payload.fields.empty() || payload.fields.front().words.isEmpty()) {
                console.line(harmless(payload.text));
                return;
            }
            break;
        case PayloadShape::Tree:
            for (const auto& line : payload.tree) {
                QString text(static_cast<qsizetype>(line.depth) * 2, QLatin1Char(' '));
                if (!line.key.empty()) text += harmless(line.key) + QStringLiteral(": ");
                if (line.kind == TreeKind::Map) text += tr("%n member(s)", nullptr, static_cast<int>(line.size));
                else if (line.kind == TreeKind::Array) text += tr("%n value(s)", nullptr, static_cast<int>(line.size));
                else if (line.kind == TreeKind::Null) text += QStringLiteral("null");
                else if (line.kind == TreeKind::Tag) text += tr("tag %1").arg(q(line.text));
                else text += harmless(line.text);
                console.line(text);
            }
            return;
        case PayloadShape::Links: {
            std::vector<std::vector<QString>> rows{{tr("Resource"), tr("Title"), tr("Type"), tr("Interface"), tr("Formats"), tr("Observable")}};
            for (const auto& link : payload.links) {
                rows.push_back({harmless(link.target), harmless(link.title), harmless(link.types), harmless(link.interfaces), q(link.formats),
                                link.isObservable ? tr("yes") : QString()});
            }
            console.table(rows);
            return;
        }
        case PayloadShape::Neighbors: {
            std::vector<std::vector<QString>> rows{{tr("Neighbour"), tr("Kind"), tr("In dBm"), tr("Out dBm"), tr("In x/255"), tr("Out x/255"), tr("ETX"), tr("Sent"), tr("Given up")}};
            for (const auto& row : payload.neighbors) {
                rows.push_back({q(row.name), q(row.kind), number(row.levelIn), number(row.levelOut), number(row.scaleIn), number(row.scaleOut),
                                row.etx ? q(row.etx->toString()) : QString(), number(row.sent), number(row.failed)});
            }
            console.table(rows);
            return;
        }
        case PayloadShape::Fields: break;
    }
    std::vector<std::vector<QString>> rows{{tr("Resource"), tr("Value"), tr("Unit"), tr("What"), tr("Time")}};
    bool hasUsual = false;
    for (const auto& field : payload.fields) {
        QString unit = unitWords(field.unit);
        if (field.isUsualUnit) unit += QLatin1Char('*');
        hasUsual = hasUsual || field.isUsualUnit;
        rows.push_back({harmless(field.path), harmless(valueText(field).toStdString()), unit, field.words, field.time ? q(toIso8601(*field.time)) : QString()});
    }
    console.table(rows);
    if (hasUsual) console.line(tr("* The device did not say its unit; this one is usual."));
}

void CoapText::print(const ResourceTree& tree, Console& console) {
    std::vector<std::vector<QString>> rows{{tr("Resource"), tr("Title"), tr("Type"), tr("Formats"), tr("Observable")}};
    for (const auto& node : tree.nodes) {
        const QString place = QString(static_cast<qsizetype>(node.depth) * 2, QLatin1Char(' ')) + (node.isElsewhere ? QString() : QStringLiteral("/")) + harmless(node.segment);
        if (!node.info) {
            rows.push_back({place, node.words, {}, {}, {}});
            continue;
        }
        QString title = harmless(node.info->title);
        if (!node.words.isEmpty()) title = title.isEmpty() ? node.words : title + QStringLiteral(" (%1)").arg(node.words);
        QStringList types, formats;
        for (const auto& type : node.info->types) types << harmless(type);
        for (const auto format : node.info->formats) formats << formatWords(format);
        rows.push_back({place, title, types.join(QLatin1Char(' ')), formats.join(QLatin1Char(' ')), node.info->isObservable ? tr("yes") : QString()});
    }
    console.table(rows);
    if (tree.left > 0) console.note(tr("%n more resource(s) are beyond what is shown.", nullptr, static_cast<int>(tree.left)));
}

QString CoapText::summary(const Answer& answer) {
    QStringList parts{q(codeText(answer.code))};
    if (answer.payload.said) parts << formatWords(*answer.payload.said);
    else if (!answer.payload.octets.empty() && answer.payload.readAs) parts << tr("no format said, read as %1").arg(formatWords(*answer.payload.readAs));
    parts << tr("%n octet(s)", nullptr, static_cast<int>(answer.payload.octets.size())) << milliseconds(answer.took);
    return parts.join(QStringLiteral(" · "));
}

QString CoapText::noResource(const std::string& type) {
    return type.empty() ? tr("The server lists no resource.") : tr("No resource of type %1; discover without --rt lists all.").arg(harmless(type));
}

QString CoapText::waiting(std::chrono::microseconds waited, const std::optional<Attempts>& attempts) {
    const auto seconds = waited.count() / 1'000'000;
    return attempts ? tr("Waiting for an answer: %1 s, sent %2 times").arg(seconds).arg(q(attemptText(attempts))) : tr("Waiting for an answer: %1 s").arg(seconds);
}

QString CoapText::diagnostic(const std::string& text) { return tr("The server says: %1").arg(harmless(text)); }
QString CoapText::kept(std::size_t octets, const QString& file) { return tr("%n octet(s) kept in %1.", nullptr, static_cast<int>(octets)).arg(file); }

QString CoapText::question(const Ask& ask, const std::optional<Payload>& before) {
    const QString resource = harmless(pathText(ask.url.path));
    const QString server = q(ask.url.host);
    const QString what = q(auditText(ask.payload));
    switch (ask.method) {
        case 3:
            return before ? tr("%1 at %2 says “%3” now. It will be set to “%4”.").arg(resource, server, q(auditText(before->octets)), what)
                          : tr("%1 at %2 will be set to “%3”. It could not be read before.").arg(resource, server, what);
        case 4: return before ? tr("%1 at %2 will be removed. It says “%3” now.").arg(resource, server, q(auditText(before->octets)))
                              : tr("%1 at %2 will be removed. It could not be read before.").arg(resource, server);
        default:
            return ask.payload.empty() ? tr("%1 at %2 will be told to act.").arg(resource, server)
                                       : tr("“%3” will be sent to %1 at %2.").arg(resource, server, what);
    }
}

QStringList CoapText::cautions(const Ask& ask) {
    if (ask.method == 2) return {tr("What it does is the device's own affair; it may not be undone.")};
    if (ask.method == 4) return {tr("It may not come back.")};
    return {};
}

QString CoapText::readBack(const std::optional<Payload>& after, bool isOther) {
    if (!after) return tr("Done. The resource cannot be read back.");
    return isOther ? tr("The device took it, but says something else now:") : tr("Done. The resource says now:");
}

QString CoapText::ping(std::uint64_t number, std::optional<std::chrono::microseconds> took) {
    return took ? tr("%1: answered after %2").arg(number).arg(milliseconds(*took)) : tr("%1: no answer").arg(number);
}

QString CoapText::pings(std::uint64_t sent, const std::vector<std::chrono::microseconds>& times) {
    QString text = tr("%1 of %2 answered").arg(times.size()).arg(sent);
    if (!times.empty()) {
        text += tr("; best %1, median %2, worst %3").arg(milliseconds(times.front()), milliseconds(times[(times.size() - 1) / 2]), milliseconds(times.back()));
    }
    return text;
}

QString CoapText::csmp() { return tr("A CSMP agent listens on this port and speaks a language of its own: use “ami-cli mesh” or the Mesh page."); }

}  // namespace ami::app::cli
