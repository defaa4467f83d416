#include "ui/mesh/EventsView.h"

#include <QCheckBox>
#include <QItemSelectionModel>
#include <QTableView>
#include <QVBoxLayout>

#include "app/explain/AdviceWords.h"
#include "ui/mesh/MeshWords.h"
#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Table.h"

namespace ami::ui {
using theme::dp;
using namespace app::mesh;

namespace {

Tone toneOf(const MeshEvent& event) {
    if (std::holds_alternative<event::LinkWeakened>(event.what) || std::holds_alternative<event::LossRaised>(event.what) ||
        std::holds_alternative<event::RungLost>(event.what) || std::holds_alternative<event::Vanished>(event.what))
        return Tone::Bad;
    if (std::holds_alternative<event::ParentChanged>(event.what)) return Tone::Info;
    if (std::holds_alternative<event::BackupLost>(event.what)) return Tone::Warn;
    return Tone::Neutral;
}

/// A sign beside the colour.
QString signOf(const MeshEvent& event) {
    if (std::holds_alternative<event::ParentChanged>(event.what)) return QStringLiteral("⇄ ");
    switch (toneOf(event)) {
        case Tone::Bad: return QStringLiteral("▼ ");
        case Tone::Warn: return QStringLiteral("! ");
        default: return QStringLiteral("· ");
    }
}

}  // namespace

int MeshEventModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }
int MeshEventModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

void MeshEventModel::rebuild() {
    beginResetModel();
    rows_.clear();
    if (view_ && view_->events) {
        for (std::uint32_t i = 0; i < view_->events->size(); ++i) {
            if (!only_ || (*view_->events)[i].node == *only_) rows_.push_back(i);
        }
    }
    endResetModel();
}

void MeshEventModel::setView(std::shared_ptr<const app::MeshView> view) {
    const auto before = std::exchange(view_, std::move(view));
    const bool same = before && view_ && before->events == view_->events;
    if (same) return;
    // New ones come on top; the rest stays where it is.
    if (before && view_ && before->events && view_->events && before->eventsBefore == view_->eventsBefore && view_->events->size() > before->events->size()) {
        std::vector<std::uint32_t> fresh;
        for (auto i = static_cast<std::uint32_t>(before->events->size()); i < view_->events->size(); ++i) {
            if (!only_ || (*view_->events)[i].node == *only_) fresh.push_back(i);
        }
        if (fresh.empty()) return;
        beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
        rows_.insert(rows_.end(), fresh.begin(), fresh.end());
        endInsertRows();
        return;
    }
    rebuild();
}

void MeshEventModel::setOnly(std::optional<NodeId> node) {
    if (node == only_) return;
    only_ = node;
    rebuild();
}

std::optional<NodeId> MeshEventModel::node(int row) const {
    if (row < 0 || row >= rowCount()) return std::nullopt;
    return at(row).node;
}

QVariant MeshEventModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const MeshEvent& event = at(index.row());
    if (role == Qt::ForegroundRole && index.column() == What) {
        const Tone tone = toneOf(event);
        return tone == Tone::Neutral ? QVariant() : QVariant(theme::tokens().tone(tone));
    }
    if (role == Qt::ToolTipRole && index.column() == Time) return format::dateTime(event.time);
    if (role == Qt::ToolTipRole) return meshwords::tip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Time: return format::clock(event.time);
        case Node: return app::nodeLabel(view_->topology, event.node);
        case What: return signOf(event) + app::describe(event, view_->topology);
        default: return {};
    }
}

QVariant MeshEventModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return section == Time ? tr("Time") : section == Node ? tr("Node") : tr("What happened");
}

EventsView::EventsView(QWidget* parent) : QWidget(parent), only_(new QCheckBox(tr("Only the chosen node"))), table_(makeTable(&model_, tr("Events, newest first"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(only_);
    column->addWidget(table_, 1);
    table_->setColumnWidth(0, dp(130));
    table_->setColumnWidth(1, dp(140));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(only_, &QCheckBox::toggled, this, [this](bool on) { model_.setOnly(on ? node_ : std::nullopt); });
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto node = model_.node(index.row())) Q_EMIT nodeChosen(*node);
    });
}

void EventsView::setView(const std::shared_ptr<const app::MeshView>& view) { model_.setView(view); }

void EventsView::setNode(std::optional<NodeId> node) {
    node_ = node;
    if (only_->isChecked()) model_.setOnly(node);
}

int AdviceModel::rowCount(const QModelIndex& parent) const { return parent.isValid() || !view_ ? 0 : static_cast<int>(view_->advice.size()); }
int AdviceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

void AdviceModel::setView(std::shared_ptr<const app::MeshView> view) {
    const std::size_t now = view ? view->advice.size() : 0;
    const bool same = now == static_cast<std::size_t>(rowCount());
    if (!same) beginResetModel();
    view_ = std::move(view);
    if (!same) endResetModel();
    else if (now) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<NodeId> AdviceModel::node(int row) const {
    if (row < 0 || row >= rowCount()) return std::nullopt;
    return view_->advice[static_cast<std::size_t>(row)].node;
}

QVariant AdviceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Advice& advice = view_->advice[static_cast<std::size_t>(index.row())];
    if (role == Qt::ForegroundRole && index.column() == Rank) return theme::tokens().tone(meshwords::toneOf(advice.severity));
    if (role == Qt::ToolTipRole) return meshwords::tip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole) return {};
    if (index.column() == Rank) return app::nameOf(advice.severity);
    const app::AdviceWords words = app::describe(advice, view_->topology);
    return index.column() == What ? words.what : words.next;
}

QVariant AdviceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return section == Rank ? tr("Rank") : section == What ? tr("What is the matter") : tr("What helps");
}

}  // namespace ami::ui
