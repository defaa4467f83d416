#include "ui/mesh/PathView.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "app/explain/AdviceWords.h"
#include "ui/mesh/MeshWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;
using namespace app::mesh;

int PathModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(hops_.size()); }
int PathModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

void PathModel::set(std::shared_ptr<const app::MeshView> view, std::shared_ptr<const app::MeshFocus> focus) {
    std::vector<HopFigures> hops;
    if (view && focus) {
        for (const HopFigures& hop : focus->path) {
            if (hop.parent) hops.push_back(hop);
        }
    }
    const bool same = hops.size() == hops_.size() && std::equal(hops.begin(), hops.end(), hops_.begin(), [](const HopFigures& a, const HopFigures& b) {
                          return a.node == b.node && a.parent == b.parent;
                      });
    if (!same) beginResetModel();
    view_ = std::move(view);
    focus_ = std::move(focus);
    hops_ = std::move(hops);
    if (!same) endResetModel();
    else if (!hops_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString PathModel::words(const HopFigures& hop, int row, int column) const {
    const Topology& topology = view_->topology;
    switch (column) {
        case Hop: return QString::number(row + 1);
        case Way: return QStringLiteral("%1 → %2").arg(app::nodeLabel(topology, hop.node), app::nodeLabel(topology, *hop.parent));
        case AtParent: return meshwords::level(hop.rslAtParent);
        case AtNode: return meshwords::level(hop.rslAtNode);
        case Margin: return meshwords::margin(hop.margin, hop.band);
        case Etx: return meshwords::etx(hop.etx);
        case Loss: return meshwords::loss(hop.loss);
        case Lqi: return hop.lqi ? QString::number(hop.lqi->value) : meshwords::notReported();
        case Age: {
            Reported<int> newest;
            for (const auto& level : {hop.rslAtParent, hop.rslAtNode}) {
                if (level && (!newest || level->taken > newest->taken)) newest = level;
            }
            return newest ? QStringLiteral("%1 · %2").arg(meshwords::duration(view_->now - newest->taken), meshwords::witness(newest->by)) : meshwords::notReported();
        }
        default: return {};
    }
}

QVariant PathModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const HopFigures& hop = hops_[static_cast<std::size_t>(index.row())];
    const QString shown = words(hop, index.row(), index.column());
    switch (role) {
        case Qt::DisplayRole: return shown;
        case Qt::ToolTipRole: {
            const auto said = [&](const auto& value) {
                return value ? tr("%1, said by the %2 %3 ago").arg(shown, meshwords::witness(value->by), meshwords::duration(view_->now - value->taken)) : shown;
            };
            switch (index.column()) {
                case Loss: return hop.loss ? app::describe(*hop.loss) : shown;
                case AtParent: return said(hop.rslAtParent);
                case AtNode: return said(hop.rslAtNode);
                case Etx: return said(hop.etx);
                case Lqi: return said(hop.lqi);
                default: return meshwords::tip(shown);
            }
        }
        case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), shown);
        case Qt::ForegroundRole: {
            if (shown == meshwords::notReported()) return theme::tokens().muted;
            const Tone tone = index.column() == Margin ? meshwords::toneOf(hop.band)
                              : index.column() == Loss ? meshwords::toneOf(hop.loss, view_->topology.thresholds())
                                                       : Tone::Neutral;
            return tone == Tone::Bad || tone == Tone::Warn ? QVariant(theme::tokens().tone(tone)) : QVariant();
        }
        default: return {};
    }
}

QVariant PathModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Hop: return tr("Hop");
        case Way: return tr("From → to");
        case AtParent: return tr("Heard there");
        case AtNode: return tr("Heard back");
        case Margin: return tr("Margin");
        case Etx: return tr("ETX");
        case Loss: return tr("Loss");
        case Lqi: return tr("LQI");
        case Age: return tr("Age, said by");
        default: return {};
    }
}

PathView::PathView(QWidget* parent)
    : QWidget(parent), summary_(text(tr("Choose a node in the drawing or in the list."), "label")), table_(makeTable(&model_, tr("Way to the border router"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(4));
    column->addWidget(summary_);
    column->addWidget(table_, 1);
    const int widths[] = {56, 220, 120, 120, 120, 110, 110, 110};
    for (int i = 0; i < 8; ++i) table_->setColumnWidth(i, dp(widths[i]));
}

void PathView::show(const std::shared_ptr<const app::MeshView>& view, const std::shared_ptr<const app::MeshFocus>& focus) {
    model_.set(view, focus);
    if (!view || !focus || focus->node.value() >= view->topology.nodes().size()) {
        summary_->setText(tr("Choose a node in the drawing or in the list."));
        return;
    }
    const Topology& topology = view->topology;
    const Node& node = topology.node(focus->node);
    QStringList words{app::nodeLabel(topology, focus->node)};
    if (node.isRoot()) words << tr("This is the border router.");
    else if (focus->path.empty() || !topology.node(focus->path.back().node).isRoot()) words << tr("No way to the border router is reported.");
    else words << tr("%n hop(s) to the border router", nullptr, model_.rowCount());
    std::optional<int> least;
    for (const HopFigures& hop : focus->path) {
        if (hop.margin && (!least || *hop.margin < *least)) least = hop.margin;
    }
    if (least) words << tr("narrowest margin %1").arg(meshwords::margin(least, bandOf(*least, topology.thresholds())));
    if (node.report.pathEtx) words << tr("ETX of the way %1").arg(meshwords::etx(node.report.pathEtx));
    if (node.probe && node.probe->median) words << tr("round trip p50 %1").arg(meshwords::roundTrip(node.probe->median));
    summary_->setText(words.join(QStringLiteral(" · ")));
}

}  // namespace ami::ui
