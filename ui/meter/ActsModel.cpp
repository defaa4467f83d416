#include "ui/meter/ActsModel.h"

#include "app/explain/ActWords.h"
#include "app/explain/Explanation.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

namespace ami::ui {

namespace {
constexpr std::size_t mostLines = 200;
}

void ActsModel::addDone(app::Act act, const QString& words) { add({QTime::currentTime(), act, End::Done, words}); }

void ActsModel::addFailed(app::Act act, const Error& error) {
    const bool inDoubt = error.fault == Fault::Cancelled || error.fault == Fault::TimedOut || error.fault == Fault::LinkLost;
    add({QTime::currentTime(), act, inDoubt ? End::InDoubt : End::NotDone, app::explain(error).what});
}

void ActsModel::add(Line line) {
    if (lines_.size() >= mostLines) {
        beginRemoveRows({}, rowCount() - 1, rowCount() - 1);
        lines_.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    lines_.push_front(std::move(line));
    endInsertRows();
}

void ActsModel::clear() {
    beginResetModel();
    lines_.clear();
    endResetModel();
}

int ActsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(lines_.size()); }
int ActsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ActsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Line& line = lines_[static_cast<std::size_t>(index.row())];
    const auto outcome = [&line] {
        switch (line.end) {
            case End::Done: return tr("done");
            case End::NotDone: return tr("not done");
            case End::InDoubt: return tr("in doubt");
        }
        return QString();
    };
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
            case Time: return line.time.toString(QStringLiteral("HH:mm:ss"));
            case What: return app::ActWords::title(line.act);
            case Outcome: return outcome() + QStringLiteral(" · ") + line.words;
            default: return {};
        }
    }
    if (role == Qt::ToolTipRole && index.column() == Outcome) return line.words;
    if (role == Qt::DecorationRole && index.column() == Outcome) {
        const Tokens& t = theme::tokens();
        const Icon icon = line.end == End::Done ? Icon::Check : line.end == End::InDoubt ? Icon::Warning : Icon::Error;
        return iconPixmap(icon, line.end == End::Done ? t.ok : line.end == End::InDoubt ? t.warn : t.bad, theme::dp(16), 2.0);
    }
    return {};
}

QVariant ActsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Time: return tr("Time");
        case What: return tr("Done in this visit");
        case Outcome: return tr("What came of it");
        default: return {};
    }
}

}  // namespace ami::ui
