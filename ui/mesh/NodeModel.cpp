#include "ui/mesh/NodeModel.h"

#include <QColor>
#include <QFont>
#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

#include "app/explain/AdviceWords.h"
#include "ui/mesh/MeshWords.h"
#include "ui/theme/Theme.h"

namespace ami::ui {

using namespace app::mesh;

namespace {

/// What is not reported sorts behind everything.
double keyOf(const NodeFigures& f, int column) {
    constexpr double absent = std::numeric_limits<double>::infinity();
    const auto number = [](const auto& value) { return value ? static_cast<double>(*value) : absent; };
    switch (column) {
        case NodeModel::State: return f.rung ? static_cast<double>(*f.rung) : absent;
        case NodeModel::Margin: return number(f.hop.margin);
        case NodeModel::AtParent: return f.hop.rslAtParent ? f.hop.rslAtParent->value : absent;
        case NodeModel::AtNode: return f.hop.rslAtNode ? f.hop.rslAtNode->value : absent;
        case NodeModel::Loss: return f.hop.loss ? f.hop.loss->ratio : f.probeLoss ? f.probeLoss->ratio : absent;
        case NodeModel::Hops: return number(f.hops);
        case NodeModel::Carries: return f.carries;
        case NodeModel::Parent: return f.hop.parent ? f.hop.parent->value() : absent;
        case NodeModel::Age: return f.age ? static_cast<double>(f.age->count()) : absent;
        default: return 0;
    }
}

}  // namespace

int NodeModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }
int NodeModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

std::optional<NodeId> NodeModel::node(int row) const {
    if (row < 0 || static_cast<std::size_t>(row) >= nodes_.size()) return std::nullopt;
    return nodes_[static_cast<std::size_t>(row)];
}

int NodeModel::rowOf(NodeId node) const {
    const auto found = std::find(nodes_.begin(), nodes_.end(), node);
    return found == nodes_.end() ? -1 : static_cast<int>(found - nodes_.begin());
}

std::size_t NodeModel::hidden() const { return view_ ? view_->worstFirst.size() - rows_.size() : 0; }

bool NodeModel::matches(const NodeFigures& figures) const {
    const Topology& topology = view_->topology;
    const NodeId id = figures.hop.node;
    for (const QString& text : {app::nodeLabel(topology, id), meshwords::fullName(topology, id), meshwords::rung(figures.rung),
                                figures.hop.parent ? app::nodeLabel(topology, *figures.hop.parent) : QString(),
                                figures.hop.band ? app::nameOf(*figures.hop.band) : meshwords::notReported()}) {
        if (text.contains(filter_, Qt::CaseInsensitive)) return true;
    }
    return false;
}

std::vector<std::uint32_t> NodeModel::wanted() const {
    std::vector<std::uint32_t> rows;
    if (!view_) return rows;
    const auto& all = view_->worstFirst;
    rows.reserve(all.size());
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        if (filter_.isEmpty() || matches(all[i])) rows.push_back(i);
    }
    if (column_ == Name) {
        std::vector<QString> names(all.size());
        for (const std::uint32_t i : rows) names[i] = app::nodeLabel(view_->topology, all[i].hop.node);
        std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) { return names[a].localeAwareCompare(names[b]) < 0; });
    } else if (column_ >= 0) {
        std::vector<double> keys(all.size());
        for (const std::uint32_t i : rows) keys[i] = keyOf(all[i], column_);
        const bool descending = order_ == Qt::DescendingOrder;
        std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
            const bool noA = std::isinf(keys[a]), noB = std::isinf(keys[b]);
            if (noA || noB) return !noA && noB;
            return descending ? keys[a] > keys[b] : keys[a] < keys[b];
        });
    }
    if (column_ == Name && order_ == Qt::DescendingOrder) std::reverse(rows.begin(), rows.end());
    return rows;
}

void NodeModel::arrange() {
    auto rows = wanted();
    std::vector<NodeId> nodes;
    nodes.reserve(rows.size());
    for (const std::uint32_t row : rows) nodes.push_back(view_->worstFirst[row].hop.node);
    if (nodes == nodes_) {
        rows_ = std::move(rows);
        if (!rows_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const auto before = persistentIndexList();
    std::unordered_map<std::uint32_t, int> places;
    for (std::size_t i = 0; i < nodes.size() && !before.isEmpty(); ++i) places.emplace(nodes[i].value(), static_cast<int>(i));
    QModelIndexList from, to;
    for (const QModelIndex& one : before) {
        const auto id = node(one.row());
        const auto found = id ? places.find(id->value()) : places.end();
        from << one;
        to << (found == places.end() ? QModelIndex() : index(found->second, one.column()));
    }
    rows_ = std::move(rows);
    nodes_ = std::move(nodes);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
}

void NodeModel::setView(std::shared_ptr<const app::MeshView> view) {
    const bool another = !view || view->worstFirst.empty();
    view_ = std::move(view);
    if (another) {
        beginResetModel();
        rows_.clear();
        nodes_.clear();
        endResetModel();
        return;
    }
    arrange();
}

void NodeModel::setFilter(const QString& words) {
    filter_ = words.trimmed();
    if (view_) arrange();
}

void NodeModel::sort(int column, Qt::SortOrder order) {
    column_ = column;
    order_ = order;
    if (view_) arrange();
}

QString NodeModel::words(const NodeFigures& f, int column) const {
    const Topology& topology = view_->topology;
    switch (column) {
        case Name: return app::nodeLabel(topology, f.hop.node);
        case State: return meshwords::rung(f.rung);
        case Margin: return meshwords::margin(f.hop.margin, f.hop.band);
        case AtParent: return meshwords::level(f.hop.rslAtParent);
        case AtNode: return meshwords::level(f.hop.rslAtNode);
        case Loss:
            if (f.hop.loss) return meshwords::loss(f.hop.loss);
            return f.probeLoss ? tr("%1, probed").arg(meshwords::loss(f.probeLoss)) : meshwords::notReported();
        case Hops: return f.hops ? QString::number(*f.hops) : meshwords::notReported();
        case Carries: return QString::number(f.carries);
        case Parent: return f.hop.parent ? app::nodeLabel(topology, *f.hop.parent) : meshwords::notReported();
        case Age: return meshwords::age(f.age);
        default: return {};
    }
}

QVariant NodeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !view_) return {};
    const NodeFigures& f = figures(index.row());
    const Thresholds& limits = view_->topology.thresholds();
    switch (role) {
        case Qt::DisplayRole: return words(f, index.column());
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), words(f, index.column()));
        case Qt::ToolTipRole:
            if (index.column() == Name) return meshwords::tip(meshwords::fullName(view_->topology, f.hop.node));
            if (index.column() == Loss && f.hop.loss) return app::describe(*f.hop.loss);
            if (index.column() == Loss && f.probeLoss) return app::describe(*f.probeLoss);
            return meshwords::tip(words(f, index.column()));
        case Qt::ForegroundRole: {
            Tone tone = Tone::Neutral;
            if (index.column() == Margin) tone = meshwords::toneOf(f.hop.band);
            else if (index.column() == State) tone = f.rung == JoinRung::Operational ? Tone::Neutral : meshwords::toneOf(f.rung);
            else if (index.column() == Loss && (f.hop.loss || f.probeLoss)) tone = meshwords::toneOf(f.hop.loss ? f.hop.loss : f.probeLoss, limits);
            if (tone == Tone::Bad || tone == Tone::Warn) return theme::tokens().tone(tone);
            if (words(f, index.column()) == meshwords::notReported()) return theme::tokens().muted;
            return {};
        }
        case Qt::FontRole:
            if (index.column() == Margin && f.hop.band == MarginBand::Poor) {
                QFont font = theme::font(FontRole::Body);
                font.setWeight(QFont::DemiBold);
                return font;
            }
            return {};
        default: return {};
    }
}

QVariant NodeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
            case Margin: return tr("The weaker direction of the link to the parent, above the receiver's sensitivity");
            case AtParent: return tr("What the parent hears of the node");
            case AtNode: return tr("What the node hears of the parent");
            case Loss: return tr("Counted, never inferred from a level: frames of the link, else probes end to end");
            case Carries: return tr("Nodes that have this one on their way to the border router");
            case Age: return tr("Time since the newest word on the node");
            default: return {};
        }
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Name: return tr("Node");
        case State: return tr("State");
        case Margin: return tr("Margin");
        case AtParent: return tr("Parent hears it");
        case AtNode: return tr("It hears parent");
        case Loss: return tr("Loss");
        case Hops: return tr("Hops");
        case Carries: return tr("Carries");
        case Parent: return tr("Parent");
        case Age: return tr("Age");
        default: return {};
    }
}

}  // namespace ami::ui
