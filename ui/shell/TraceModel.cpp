#include "ui/shell/TraceModel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFont>
#include <algorithm>

#include "app/translate/VisitCapture.h"
#include "ui/shell/Format.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

namespace ami::ui {
namespace {

constexpr int markWay = 3;
constexpr qint64 joinWithin = 50;            ///< milliseconds
constexpr std::size_t longestLine = 2048;    ///< octets
constexpr qint64 waitForRest = 4000;         ///< milliseconds that a frame may take
constexpr std::size_t longestFrame = 1u << 17;
constexpr qint64 slice = 5;                  ///< milliseconds of decoding at a time
constexpr quint64 betweenCheckpoints = 256;  ///< lines
constexpr std::size_t octetsInList = 24, octetsInTip = 96;

QString stamp(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms).time().toString(QStringLiteral("HH:mm:ss.zzz")); }

bool isHidden(const std::vector<translate::Range>& ranges, std::size_t at) {
    return std::any_of(ranges.begin(), ranges.end(), [at](const translate::Range& range) { return range.contains(static_cast<std::uint32_t>(at)); });
}

}  // namespace

TraceModel::TraceModel(QObject* parent) : QAbstractTableModel(parent) {
    goOn_.setSingleShot(true);
    goOn_.setInterval(0);
    connect(&goOn_, &QTimer::timeout, this, &TraceModel::goOn);
}

void TraceModel::add(const std::vector<hal::TraceRecord>& records) {
    std::vector<Line> lines;
    lines.reserve(records.size());
    for (const auto& record : records) {
        const bool note = record.direction == hal::Direction::Note;
        Line line;
        line.at = static_cast<qint64>(record.utc.time_since_epoch().count());
        line.time = stamp(line.at);
        line.way = static_cast<int>(record.direction);
        if (note) line.words = QString::fromStdString(record.note);
        else line.octets = record.octets;
        line.keys = keys_;
        for (const auto& range : record.masked) line.masked.push_back({static_cast<std::uint32_t>(range.offset), static_cast<std::uint32_t>(range.length)});
        join(lines, std::move(line));
    }
    push(std::move(lines));
}

void TraceModel::join(std::vector<Line>& lines, Line line) {
    Line* last = !lines.empty() ? &lines.back() : !lines_.empty() ? &lines_.back() : nullptr;
    const bool sameWay = last && last->way == line.way && hasOctets(*last) && hasOctets(line);
    const std::size_t together = sameWay ? last->octets.size() + line.octets.size() : 0;
    const bool close = sameWay && line.at - last->at <= joinWithin && together <= longestLine;
    // A link cuts frames where it likes: a frame is whole on one line, however slowly it came.
    const bool rest = sameWay && line.at - last->at <= waitForRest && together <= longestFrame && app::TraceDecoder::isCutOff(last->octets);
    if (!close && !rest) {
        lines.push_back(std::move(line));
        return;
    }
    const auto shift = static_cast<std::uint32_t>(last->octets.size());
    for (const auto& range : line.masked) last->masked.push_back({range.offset + shift, range.length});
    append(last->octets, line.octets);
    last->keys = line.keys;
    last->at = line.at;
    last->told.reset();
    if (lines.empty()) {
        const int row = static_cast<int>(lines_.size()) - 1;
        Q_EMIT dataChanged(index(row, Way), index(row, Octets));
    }
}

void TraceModel::mark(const QString& words) {
    Line line;
    line.time = stamp(QDateTime::currentMSecsSinceEpoch());
    line.way = markWay;
    line.words = words;
    std::vector<Line> lines;
    lines.push_back(std::move(line));
    push(std::move(lines));
}

void TraceModel::push(std::vector<Line> lines) {
    if (lines.size() > capacity) {
        firstSerial_ += lines.size() - capacity;
        lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(capacity));
    }
    if (lines.empty()) return;
    const std::size_t after = lines_.size() + lines.size();
    if (after > capacity) {
        const auto drop = static_cast<std::ptrdiff_t>(after - capacity);
        beginRemoveRows({}, 0, static_cast<int>(drop) - 1);
        lines_.erase(lines_.begin(), lines_.begin() + drop);
        firstSerial_ += static_cast<quint64>(drop);
        endRemoveRows();
    }
    beginInsertRows({}, static_cast<int>(lines_.size()), static_cast<int>(lines_.size() + lines.size()) - 1);
    for (auto& line : lines) lines_.push_back(std::move(line));
    endInsertRows();
    forget();
    goOn_.start();
}

/// What was dropped before its turn will never have one.
void TraceModel::forget() {
    if (nextSerial_ < firstSerial_) {
        nextSerial_ = firstSerial_;
        decoder_ = app::TraceDecoder();
        checkpoints_.clear();
    }
    // The newest checkpoint before the first line is kept: rows behind it start there.
    while (checkpoints_.size() > 1 && checkpoints_[1].serial <= firstSerial_) checkpoints_.pop_front();
}

void TraceModel::goOn() {
    QElapsedTimer clock;
    clock.start();
    const quint64 from = nextSerial_;
    // The last line may still grow.
    while (nextSerial_ + 1 < firstSerial_ + lines_.size() && clock.elapsed() < slice) {
        const bool due = checkpoints_.empty() || nextSerial_ - checkpoints_.back().serial >= betweenCheckpoints * (decoder_.isInTransfer() ? 4 : 1);
        if (due) checkpoints_.push_back({nextSerial_, decoder_});
        Line& line = lines_[static_cast<std::size_t>(nextSerial_ - firstSerial_)];
        if (hasOctets(line)) {
            decoder_.setKeys(line.keys);
            line.told = decoder_.summarize(captureOf(line));
        }
        ++nextSerial_;
    }
    if (nextSerial_ == from) return;
    // The last one may have been looked at before what it follows from was known.
    const bool upToLast = nextSerial_ + 1 == firstSerial_ + lines_.size();
    if (upToLast) lines_.back().told.reset();
    const int until = static_cast<int>(nextSerial_ - firstSerial_) - (upToLast ? 0 : 1);
    Q_EMIT dataChanged(index(static_cast<int>(from - firstSerial_), Way), index(until, Octets));
    if (nextSerial_ + 1 < firstSerial_ + lines_.size()) goOn_.start();
}

app::TraceCapture TraceModel::captureOf(const Line& line) {
    const bool out = line.way == static_cast<int>(hal::Direction::Out);
    return {line.octets, out ? translate::Party::Client : translate::Party::Meter, line.masked};
}

bool TraceModel::isArriving(const Line& line) const {
    return line.octets.size() < longestFrame && app::TraceDecoder::isCutOff(line.octets);
}

const app::TraceSummary& TraceModel::told(Line& line) const {
    if (!line.told) {
        const bool isLast = &line == &lines_.back();
        const bool inOrder = isLast && nextSerial_ + 1 == firstSerial_ + lines_.size();
        app::TraceDecoder decoder = inOrder ? decoder_ : app::TraceDecoder();
        decoder.setKeys(line.keys);
        line.told = decoder.summarize(captureOf(line));
        if (isLast && isArriving(line)) {
            line.told->words = tr("part of a frame");
            line.told->kind = translate::Kind::Ok;
        }
    }
    return *line.told;
}

std::shared_ptr<const translate::Dissection> TraceModel::dissectionAt(int row) const {
    if (row < 0 || static_cast<std::size_t>(row) >= lines_.size()) return nullptr;
    const auto wanted = static_cast<std::size_t>(row);
    if (!hasOctets(lines_[wanted])) return nullptr;
    const quint64 serial = firstSerial_ + wanted;
    const auto behind = std::find_if(checkpoints_.begin(), checkpoints_.end(), [serial](const Checkpoint& each) { return each.serial > serial; });
    app::TraceDecoder decoder;
    std::size_t from = wanted;
    if (behind != checkpoints_.begin()) {
        const Checkpoint& start = *std::prev(behind);
        if (start.serial >= firstSerial_) {
            decoder = start.decoder;
            from = static_cast<std::size_t>(start.serial - firstSerial_);
        }
    }
    for (; from < wanted; ++from) {
        if (!hasOctets(lines_[from])) continue;
        decoder.setKeys(lines_[from].keys);
        decoder.dissect(captureOf(lines_[from]));
    }
    decoder.setKeys(lines_[wanted].keys);
    return std::make_shared<const translate::Dissection>(decoder.dissect(captureOf(lines_[wanted])));
}

void TraceModel::clear() {
    beginResetModel();
    firstSerial_ += lines_.size();
    lines_.clear();
    forget();
    endResetModel();
}

QString TraceModel::wayWord(int way) {
    switch (way) {
        case static_cast<int>(hal::Direction::Out): return QStringLiteral("→ ") + tr("out");
        case static_cast<int>(hal::Direction::In): return QStringLiteral("← ") + tr("in");
        case markWay: return QStringLiteral("★ ") + tr("mark");
        default: return QStringLiteral("· ") + tr("note");
    }
}

QString TraceModel::hexOf(const Line& line, std::size_t most) {
    constexpr char16_t digits[] = u"0123456789ABCDEF";
    const auto& hidden = line.told ? line.told->hidden : line.masked;
    QString text;
    for (std::size_t i = 0; i < std::min(line.octets.size(), most); ++i) {
        if (i > 0) text += QLatin1Char(' ');
        const bool masked = isHidden(hidden, i);
        text += masked ? QChar(u'*') : QChar(digits[line.octets[i] >> 4]);
        text += masked ? QChar(u'*') : QChar(digits[line.octets[i] & 15]);
    }
    if (line.octets.size() > most) text += QStringLiteral(" …");
    return text;
}

QString TraceModel::exported() const {
    QString all;
    for (auto& line : lines_) {
        const QString words = hasOctets(line) ? told(line).words : QString();
        all += line.time + QLatin1Char('\t') + wayWord(line.way) + QLatin1Char('\t') +
               (hasOctets(line) ? hexOf(line, line.octets.size()) + QLatin1Char('\t') + words : line.words) + QLatin1Char('\n');
    }
    return all;
}

QByteArray TraceModel::captured() const {
    std::vector<app::CaptureLine> lines;
    std::vector<std::vector<translate::Range>> hidden;
    lines.reserve(lines_.size());
    hidden.reserve(lines_.size());
    for (auto& line : lines_) {
        app::CaptureLine& written = lines.emplace_back();
        written.at = UtcTime(std::chrono::milliseconds(line.at));
        if (!hasOctets(line)) {
            written.note = line.words.toStdString();
            continue;
        }
        // What the recorder left out, and what the message itself says to be a secret.
        auto& ranges = hidden.emplace_back(line.masked);
        const auto& secrets = told(line).hidden;
        ranges.insert(ranges.end(), secrets.begin(), secrets.end());
        written.capture = captureOf(line);
        written.capture.masked = ranges;
    }
    const Bytes file = app::captureOf(lines, QStringLiteral("AMI Field %1").arg(QCoreApplication::applicationVersion()).toStdString());
    return QByteArray(reinterpret_cast<const char*>(file.data()), static_cast<qsizetype>(file.size()));
}

QString TraceModel::lastLine() const {
    if (lines_.empty()) return {};
    auto& line = lines_.back();
    const QString words = hasOctets(line) ? told(line).words + QStringLiteral("  ") + hexOf(line, octetsInTip) : line.words;
    return line.time + QStringLiteral("  ") + wayWord(line.way) + QStringLiteral("  ") + words.left(240);
}

bool TraceModel::matches(int row, const QString& words, const Bytes& octets) const {
    auto& line = lines_[static_cast<std::size_t>(row)];
    if (line.time.contains(words) || wayWord(line.way).contains(words, Qt::CaseInsensitive) || line.words.contains(words, Qt::CaseInsensitive)) return true;
    if (!hasOctets(line)) return false;
    const app::TraceSummary& summary = told(line);
    if (summary.words.contains(words, Qt::CaseInsensitive)) return true;
    if (octets.empty()) return false;
    for (auto at = line.octets.begin();;) {
        at = std::search(at, line.octets.end(), octets.begin(), octets.end());
        if (at == line.octets.end()) return false;
        const auto from = static_cast<std::size_t>(at - line.octets.begin());
        bool seen = true;
        for (std::size_t i = from; seen && i < from + octets.size(); ++i) seen = !isHidden(summary.hidden, i);
        if (seen) return true;
        ++at;
    }
}

translate::Kind TraceModel::kindAt(int row) const {
    auto& line = lines_[static_cast<std::size_t>(row)];
    return hasOctets(line) ? told(line).kind : translate::Kind::Ok;
}

QString TraceModel::wayAt(int row) const { return wayWord(lines_[static_cast<std::size_t>(row)].way); }

int TraceModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(lines_.size()); }
int TraceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant TraceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= lines_.size()) return {};
    auto& line = lines_[static_cast<std::size_t>(index.row())];
    const bool octets = hasOctets(line);
    const auto state = [&] { return octets ? told(line).kind : translate::Kind::Ok; };
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
            case Time: return line.time;
            case Way: return wayWord(line.way);
            case Message: {
                if (!octets) return line.words;
                const QString words = told(line).words;
                return state() == translate::Kind::Error     ? tr("error") + QStringLiteral(" · ") + words
                       : state() == translate::Kind::Warning ? tr("warning") + QStringLiteral(" · ") + words
                                                             : words;
            }
            case Octets: return octets ? hexOf(line, octetsInList) : QString();
            default: return {};
        }
    }
    if (role == Qt::ToolTipRole && index.column() >= Message) return octets ? told(line).words + QLatin1Char('\n') + hexOf(line, octetsInTip) : line.words;
    if (role == Qt::DecorationRole && index.column() == Message && state() != translate::Kind::Ok) {
        const bool bad = state() == translate::Kind::Error;
        const Tokens& t = theme::tokens();
        return iconPixmap(bad ? Icon::Error : Icon::Warning, bad ? t.bad : t.warn, theme::dp(14), 2.0);
    }
    if (role == Qt::FontRole) return theme::font(index.column() == Message ? FontRole::Small : FontRole::Mono);
    if (role == Qt::ForegroundRole) {
        const Tokens& t = theme::tokens();
        if (index.column() == Time || index.column() == Octets) return t.muted;
        if (index.column() == Message && !octets) return t.muted;
        if (index.column() != Way) return {};
        return line.way == markWay                                ? t.warn
               : line.way == static_cast<int>(hal::Direction::In) ? t.info
               : line.way == 0                                    ? t.accent
                                                                  : t.muted;
    }
    return {};
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Time: return tr("Time");
        case Way: return tr("Direction");
        case Message: return tr("Message");
        case Octets: return tr("Octets");
        default: return {};
    }
}

}  // namespace ami::ui
