#include "ui/sync/BatchModel.h"

#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"

namespace ami::ui {

BatchModel::BatchModel(QObject* parent) : QAbstractTableModel(parent) {}

void BatchModel::set(std::vector<app::SealedBatch> batches) {
    beginResetModel();
    batches_ = std::move(batches);
    endResetModel();
}

int BatchModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(batches_.size()); }
int BatchModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant BatchModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= batches_.size()) return {};
    const auto& batch = batches_[static_cast<std::size_t>(index.row())];
    const Tokens& t = theme::tokens();
    const bool number = index.column() == Number || index.column() == Items || index.column() == Attempts;
    if (role == Qt::TextAlignmentRole && number) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && index.column() == Identity) return theme::font(FontRole::Mono);
    if (role == Qt::ForegroundRole && index.column() == State) {
        switch (batch.state) {
            case app::BatchState::Confirmed: return t.ok;
            case app::BatchState::DeadLetter: return t.bad;
            case app::BatchState::Retrying: return t.warn;
            case app::BatchState::Sending: return t.info;
            case app::BatchState::Acknowledged: return t.info;
            case app::BatchState::Sealed:
            case app::BatchState::Waiting:
            case app::BatchState::Replaced: return t.text;
        }
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
        case Number: return format::count(batch.sequence);
        case State:
            switch (batch.state) {
                case app::BatchState::Sealed: return QStringLiteral("○ ") + tr("sealed");
                case app::BatchState::Waiting: return QStringLiteral("○ ") + tr("waiting");
                case app::BatchState::Acknowledged: return QStringLiteral("→ ") + tr("taken, not yet stored");
                case app::BatchState::Replaced: return QStringLiteral("– ") + tr("split");
                case app::BatchState::Sending: return QStringLiteral("→ ") + tr("sending");
                case app::BatchState::Retrying: return QStringLiteral("▲ ") + tr("tries again");
                case app::BatchState::Confirmed: return QStringLiteral("✓ ") + tr("confirmed");
                case app::BatchState::DeadLetter: return QStringLiteral("! ") + tr("needs you");
            }
            return {};
        case Items: return format::count(batch.items);
        case Attempts: return format::count(batch.attempts);
        case NextTry:
            return batch.nextTry && batch.state != app::BatchState::Confirmed ? format::dateTime(*batch.nextTry) : QStringLiteral("–");
        case Words: return batch.serverMessage.empty() ? QStringLiteral("–") : format::fromUtf8(batch.serverMessage);
        case Identity: return format::fromUtf8(batch.id);
        default: return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const bool number = section == Number || section == Items || section == Attempts;
    if (role == Qt::TextAlignmentRole) return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Number: return tr("Batch");
        case State: return tr("State");
        case Items: return tr("Readings");
        case Attempts: return tr("Attempts");
        case NextTry: return tr("Next try");
        case Words: return tr("The server said");
        case Identity: return tr("Identity");
        default: return {};
    }
}

}  // namespace ami::ui
