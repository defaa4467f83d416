#include "app/translate/TreeText.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/translate/ProblemText.h"

namespace ami::app {
namespace {

using translate::Dissection;
using translate::Kind;
using translate::Node;
using translate::Range;

constexpr std::uint32_t octetsOfLine = 8, octetsShown = 16;
constexpr int hexColumns = static_cast<int>(octetsOfLine) * 3;
constexpr int narrowestTree = 30;

QString plain(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

class Painter {
    Q_DECLARE_TR_FUNCTIONS(Translator)
public:
    Painter(const Dissection& dissection, const TreeTextOptions& options) : dissection_(dissection), masks_(dissection), options_(options) {
        const auto largest = dissection.buffers.empty() ? 0 : dissection.buffers.front().view().size();
        digits_ = largest > 0xFFFF ? 6 : 4;
    }

    QStringList all() {
        for (const Node& root : dissection_.roots) put(root, 0, 0);
        return lines_;
    }

private:
    /// The node's octets that no child shows: its tag, its length, its value. One line or two.
    QStringList ownOctets(const Node& node) const {
        std::uint32_t end = node.range.end();
        for (const Node& child : node.children) {
            if (child.derived || child.buffer != node.buffer) continue;
            end = std::min(end, child.range.offset);
        }
        const Range own{node.range.offset, end - node.range.offset};
        QStringList lines;
        for (std::uint32_t at = 0; at < std::min(own.length, octetsShown); at += octetsOfLine) {
            lines << masks_.hex(node.buffer, Range{own.offset + at, std::min(own.length - at, octetsOfLine)});
        }
        if (own.length > octetsShown) lines.last() = lines.last().left(hexColumns - 4) + QStringLiteral(" …");
        return lines;
    }

    QString bufferName(std::uint16_t buffer) const {
        return buffer == 0 ? QString() : buffer <= 26 ? QString(QChar(u'a' + buffer - 1)) : QStringLiteral("b%1").arg(buffer);
    }

    void put(const Node& node, int depth, std::uint16_t parentBuffer) {
        if (node.name == "bit") return putBit(node, depth);
        const QString name = bufferName(node.buffer);
        const int digits = name.isEmpty() ? digits_ : std::max(1, digits_ - 1 - static_cast<int>(name.size()));
        const QString number = (name.isEmpty() ? QString() : name + QLatin1Char(':')) + QStringLiteral("%1").arg(node.range.offset, digits, 16, QLatin1Char('0')).toUpper();
        QStringList left{number};
        if (node.buffer == parentBuffer) {
            const QStringList octets = ownOctets(node);
            for (qsizetype i = 0; i < octets.size(); ++i) {
                if (i == 0) left[0] += QStringLiteral("  ") + octets[i];
                else left << QString(digits_ + 2, QLatin1Char(' ')) + octets[i];
            }
        }
        QString words = plain(node.name);
        // Octets that all stand on the left already, and long ones that the note explains, are not said again.
        const bool told = node.raw && !node.secret && (node.range.length <= octetsShown || !node.note.empty());
        const QString value = told ? QString() : shownValue(dissection_, node);
        if (!value.isEmpty()) words += QLatin1Char(' ') + value;
        if (!node.note.empty()) words += (value.isEmpty() ? QStringLiteral("  ") : QStringLiteral("  · ")) + plain(node.note);
        line(left, depth, words, node.kind);
        if (node.kind != Kind::Ok) line({}, depth + 1, kindWord(node.kind) + QStringLiteral(": ") + problemText(node.problem), node.kind);
        for (const Node& child : node.children) put(child, depth + 1, node.buffer);
    }

    /// Bits of the conformance block share octets: they are told without them.
    void putBit(const Node& node, int depth) { line({}, depth, QStringLiteral("%1 %2").arg(plain(node.value), 2).arg(plain(node.note)), Kind::Ok); }

    void line(const QStringList& left, int depth, QString words, Kind kind) {
        const int leftWidth = digits_ + 2 + hexColumns + 1;
        const int indent = std::min(depth * 2, std::max(0, options_.width - leftWidth - narrowestTree));
        const int room = std::max(narrowestTree, options_.width - leftWidth - indent);
        for (qsizetype i = 0; i == 0 || i < left.size() || !words.isEmpty(); ++i) {
            const int hanging = i == 0 ? 0 : 4;
            QString part = words;
            if (part.size() > room - hanging) {
                qsizetype cut = words.lastIndexOf(QLatin1Char(' '), room - hanging);
                if (cut < room / 2) cut = room - hanging;
                part = words.left(cut);
            }
            words = words.mid(part.size()).trimmed();
            const QString octets = (i < left.size() ? left[i] : QString()).leftJustified(leftWidth);
            QString text = QString(part.isEmpty() ? 0 : indent + hanging, QLatin1Char(' ')) + part;
            if (options_.colours && kind != Kind::Ok) text = (kind == Kind::Error ? QStringLiteral("\033[31m") : QStringLiteral("\033[33m")) + text + QStringLiteral("\033[0m");
            text = (options_.colours ? QStringLiteral("\033[2m") + octets + QStringLiteral("\033[0m") : octets) + text;
            while (text.endsWith(QLatin1Char(' '))) text.chop(1);
            lines_.push_back(text);
        }
    }

    const Dissection& dissection_;
    MaskedOctets masks_;
    const TreeTextOptions& options_;
    int digits_ = 4;
    QStringList lines_;
};

}  // namespace

QStringList treeText(const Dissection& dissection, const TreeTextOptions& options) { return Painter(dissection, options).all(); }

MaskedOctets::MaskedOctets(const Dissection& dissection) : dissection_(dissection) {
    for (std::size_t i = 0; i < dissection.buffers.size(); ++i) secrets_.push_back(dissection.secrets(static_cast<std::uint16_t>(i)));
}

bool MaskedOctets::isHidden(std::uint16_t buffer, std::uint32_t offset) const {
    const auto& secrets = secrets_[buffer];
    const auto behind = std::upper_bound(secrets.begin(), secrets.end(), offset, [](std::uint32_t at, const Range& range) { return at < range.offset; });
    return behind != secrets.begin() && std::prev(behind)->contains(offset);
}

QString MaskedOctets::hex(std::uint16_t buffer, Range range, QChar separator) const {
    if (buffer >= dissection_.buffers.size()) return {};
    const BytesView octets = dissection_.buffers[buffer].view();
    constexpr char16_t digits[] = u"0123456789ABCDEF";
    QString text;
    for (std::uint32_t i = range.offset; i < range.end() && i < octets.size(); ++i) {
        if (!text.isEmpty() && !separator.isNull()) text += separator;
        const bool hidden = isHidden(buffer, i);
        text += hidden ? QChar(u'*') : QChar(digits[octets[i] >> 4]);
        text += hidden ? QChar(u'*') : QChar(digits[octets[i] & 15]);
    }
    return text;
}

QString MaskedOctets::hex(std::uint16_t buffer, QChar separator) const {
    if (buffer >= dissection_.buffers.size()) return {};
    return hex(buffer, Range{0, static_cast<std::uint32_t>(dissection_.buffers[buffer].view().size())}, separator);
}

QString shownValue(const Dissection& dissection, const Node& node, int longest) {
    if (node.secret) return QString::fromUtf8(translate::maskedText.data(), static_cast<qsizetype>(translate::maskedText.size()));
    QString text;
    if (node.raw && node.value.empty()) {
        const BytesView octets = dissection.contentOf(node);
        const auto shown = static_cast<std::size_t>(longest / 2);
        text = QString::fromStdString(toHex(octets.first(std::min(octets.size(), shown))));
        if (octets.size() > shown) text += QStringLiteral("…");
    } else {
        text = plain(node.value);
        if (text.size() > longest) text = text.left(longest) + QStringLiteral("…");
    }
    return text;
}

}  // namespace ami::app
