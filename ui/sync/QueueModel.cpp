#include "ui/sync/QueueModel.h"

#include <algorithm>

#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"

namespace ami::ui {

QueueStateWords wordsOf(app::QueueState state) {
    switch (state) {
        case app::QueueState::Draft:
            return {QStringLiteral("·"), QueueModel::tr("collected"), Tone::Neutral,
                    QueueModel::tr("Stored on this computer; the next run packs it.")};
        case app::QueueState::Sealed:
            return {QStringLiteral("○"), QueueModel::tr("sealed"), Tone::Neutral,
                    QueueModel::tr("Packed. Its content and identity never change again.")};
        case app::QueueState::Waiting:
            return {QStringLiteral("○"), QueueModel::tr("waits in line"), Tone::Neutral, QueueModel::tr("Goes as soon as it is its turn.")};
        case app::QueueState::Sending:
            return {QStringLiteral("→"), QueueModel::tr("sending"), Tone::Info,
                    QueueModel::tr("On the way. If the line breaks it goes again and still counts once.")};
        case app::QueueState::Acknowledged:
            return {QStringLiteral("◔"), QueueModel::tr("taken"), Tone::Info,
                    QueueModel::tr("The server has it and has not yet applied it. It stays here until then.")};
        case app::QueueState::Confirmed:
            return {QStringLiteral("✓"), QueueModel::tr("confirmed"), Tone::Ok, QueueModel::tr("The server has applied every item.")};
        case app::QueueState::Retrying:
            return {QStringLiteral("▲"), QueueModel::tr("tries again"), Tone::Warn,
                    QueueModel::tr("It did not arrive. It goes again by itself at the time that stands here.")};
        case app::QueueState::Conflict:
            return {QStringLiteral("≠"), QueueModel::tr("differs"), Tone::Bad,
                    QueueModel::tr("The server holds another value. Decide under Conflicts.")};
        case app::QueueState::Rejected:
            return {QStringLiteral("✕"), QueueModel::tr("partly refused"), Tone::Bad,
                    QueueModel::tr("The server refused items. They stay on this computer; tell the office what the server said.")};
        case app::QueueState::DeadLetter:
            return {QStringLiteral("!"), QueueModel::tr("needs you"), Tone::Bad,
                    QueueModel::tr("It goes no further by itself. Read the reason, then retry or export it.")};
        case app::QueueState::Replaced:
            return {QStringLiteral("÷"), QueueModel::tr("split"), Tone::Neutral, QueueModel::tr("Two smaller batches carry its items.")};
    }
    return {};
}

QueueModel::QueueModel(QObject* parent) : QAbstractTableModel(parent) {}

void QueueModel::set(std::vector<app::QueueEntry> entries) {
    const auto sameLine = [](const app::QueueEntry& a, const app::QueueEntry& b) { return a.id == b.id && a.kind == b.kind; };
    // The same lines: the selection and the scroll position stay.
    if (std::equal(entries.begin(), entries.end(), entries_.begin(), entries_.end(), sameLine)) {
        entries_ = std::move(entries);
        if (!entries_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    entries_ = std::move(entries);
    endResetModel();
}

void QueueModel::setSending(const QString& id, quint64 sent, quint64 all) {
    sendingId_ = id;
    sent_ = sent;
    all_ = all;
    const int row = rowOf(id.toStdString());
    if (row >= 0) Q_EMIT dataChanged(index(row, State), index(row, Progress));
}

const app::QueueEntry* QueueModel::entry(int row) const {
    return row >= 0 && static_cast<std::size_t>(row) < entries_.size() ? &entries_[static_cast<std::size_t>(row)] : nullptr;
}

int QueueModel::rowOf(const std::string& id) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const app::QueueEntry& entry) { return entry.id == id; });
    return found == entries_.end() || id.empty() ? -1 : static_cast<int>(found - entries_.begin());
}

int QueueModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(entries_.size()); }
int QueueModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString QueueModel::what(const app::QueueEntry& entry) const {
    switch (entry.kind) {
        case app::QueueKind::Attachment: return tr("File %1").arg(format::fromUtf8(entry.name));
        case app::QueueKind::Events:
            return entry.id.empty() ? tr("Events, not yet packed") : tr("Events, batch %1").arg(format::count(entry.sequence));
        case app::QueueKind::Readings: break;
    }
    if (entry.id.empty()) return tr("Readings, not yet packed");
    return entry.carried ? tr("Readings of another computer, batch %1").arg(format::count(entry.sequence))
                         : tr("Readings, batch %1").arg(format::count(entry.sequence));
}

QString QueueModel::progress(const app::QueueEntry& entry) const {
    const bool now = !sendingId_.isEmpty() && sendingId_.toStdString() == entry.id && all_ > 0;
    const quint64 sent = now ? sent_ : entry.octetsSent;
    const quint64 all = now ? all_ : entry.octets;
    if (entry.state == app::QueueState::Sending || (entry.kind == app::QueueKind::Attachment && sent > 0 && sent < all)) {
        return all > 0 ? tr("%1 %").arg(sent * 100 / all) : QStringLiteral("…");
    }
    return entry.attempts > 1 ? tr("%n attempt(s)", nullptr, static_cast<int>(entry.attempts)) : QStringLiteral("–");
}

QVariant QueueModel::data(const QModelIndex& index, int role) const {
    const app::QueueEntry* line = index.isValid() ? entry(index.row()) : nullptr;
    if (!line) return {};
    const bool number = index.column() == Items || index.column() == Size;
    if (role == Qt::TextAlignmentRole && number) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && index.column() == State) return theme::tokens().tone(wordsOf(line->state).tone);
    if (role == Qt::ToolTipRole && index.column() == State) return wordsOf(line->state).meaning;
    if (role == Qt::ToolTipRole && index.column() == What) return line->id.empty() ? what(*line) : format::fromUtf8(line->id);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
        case What: return what(*line);
        case State: {
            const QueueStateWords words = wordsOf(line->state);
            return words.sign + QLatin1Char(' ') + words.word;
        }
        case Items: return line->kind == app::QueueKind::Attachment ? QStringLiteral("–") : format::count(line->items);
        case Size: return line->octets > 0 ? format::bytes(line->octets) : QStringLiteral("–");
        case Progress: return progress(*line);
        case NextTry: return line->nextTry ? format::dateTime(*line->nextTry) : QStringLiteral("–");
        case Words: return line->serverMessage.empty() ? QStringLiteral("–") : format::fromUtf8(line->serverMessage);
        default: return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const bool number = section == Items || section == Size;
    if (role == Qt::TextAlignmentRole) return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case What: return tr("What");
        case State: return tr("State");
        case Items: return tr("Items");
        case Size: return tr("Size");
        case Progress: return tr("Progress");
        case NextTry: return tr("Next try");
        case Words: return tr("The server said");
        default: return {};
    }
}

}  // namespace ami::ui
