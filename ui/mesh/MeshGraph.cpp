#include "ui/mesh/MeshGraph.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "app/explain/AdviceWords.h"
#include "ui/mesh/MeshWords.h"
#include "ui/theme/Theme.h"

namespace ami::ui {
using theme::dp;
using namespace app::mesh;

namespace {
constexpr double largest = 2.5, smallest = 0.01;
constexpr double most = 1.25;  ///< a small mesh is not blown up further to fill the picture
}

MeshGraph::MeshGraph(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(false);
    setAccessibleName(tr("Drawing of the mesh"));
    setAccessibleDescription(tr("No node is chosen. Arrow keys go from node to node."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize MeshGraph::sizeHint() const { return {dp(640), dp(320)}; }
QSize MeshGraph::minimumSizeHint() const { return {dp(280), dp(150)}; }

void MeshGraph::setView(std::shared_ptr<const app::MeshView> view) {
    view_ = std::move(view);
    if (!view_ || view_->topology.nodes().empty()) {
        layout_.clear();
        selected_.reset();
        fits_ = true;
    }
    if (selected_ && (!view_ || selected_->value() >= view_->topology.nodes().size())) selected_.reset();
    if (view_ && layout_.update(view_->topology) && fits_) fit();
    gather();
    if (const std::size_t strayed = layout_.strayed(); strayed != strayed_) {
        strayed_ = strayed;
        Q_EMIT strayedChanged(strayed);
    }
    update();
}

MeshGraph::Look MeshGraph::lookOf(const Link* link) const {
    if (!link) return Look::Unknown;
    const auto weaker = link->weaker();
    if (!weaker) return Look::Unknown;
    const Thresholds& thresholds = view_->topology.thresholds();
    if (link->isWeak || link->isLossy) return Look::Poor;
    switch (bandOf(marginOf(weaker->rsl.value, thresholds), thresholds)) {
        case MarginBand::Good: return Look::Good;
        case MarginBand::Fair: return Look::Fair;
        case MarginBand::Poor: break;
    }
    return Look::Poor;
}

void MeshGraph::gather() {
    edges_.clear();
    dots_.clear();
    way_.clear();
    if (!view_) return;
    const Topology& topology = view_->topology;
    for (const Node& node : topology.nodes()) {
        if (!node.isPresent || !layout_.has(node.id)) continue;
        Dot dot{node.id.value(), Look::Unknown, node.isRoot()};
        const auto rung = node.ladder.rung();
        const bool isUp = rung == JoinRung::Operational;
        for (std::size_t i = 0; i < node.parents.size() && !node.isRoot(); ++i) {
            if (!layout_.has(node.parents[i])) continue;
            const Link* link = topology.link(node.id, node.parents[i]);
            Edge edge{node.id.value(), node.parents[i].value(), std::nullopt, i == 0 ? lookOf(link) : Look::Backup};
            if (link) {
                if (const auto weaker = link->weaker()) edge.level = weaker->rsl.value;
            }
            if (i == 0) dot.look = edge.look;
            edges_.push_back(edge);
        }
        if (!node.isRoot() && rung && !isUp) {
            dot.look = Look::Joining;
            if (node.parents.empty() && node.report.authenticatingThrough) {
                const auto relay = topology.find(node.report.authenticatingThrough->value);
                if (relay && layout_.has(*relay)) edges_.push_back({node.id.value(), relay->value(), std::nullopt, Look::Joining});
            }
        }
        dots_.push_back(dot);
    }
    if (selected_) {
        for (const NodeId node : topology.path(*selected_)) way_.push_back(node.value());
    }
}

void MeshGraph::arrange() {
    if (!view_) return;
    layout_.arrange(view_->topology);
    fits_ = true;
    fit();
    setView(view_);
}

void MeshGraph::setShape(MeshLayout::Shape shape) {
    layout_.setShape(shape);
    arrange();
}

void MeshGraph::fit() {
    fits_ = true;
    const QRectF box = layout_.bounds();
    if (box.isNull() || width() < 10 || height() < 10) return;
    const QRectF room = QRectF(rect()).adjusted(dp(14), dp(14), -dp(14) - reserved_, -dp(20));
    scale_ = std::clamp(std::min(room.width() / box.width(), room.height() / box.height()), smallest, most * theme::scale());
    offset_ = room.center() - box.center() * scale_;
    update();
}

void MeshGraph::zoom(double factor, QPointF around) {
    const double next = std::clamp(scale_ * factor, smallest, largest * theme::scale());
    offset_ = around - (around - offset_) * (next / scale_);
    scale_ = next;
    fits_ = false;
    update();
}

QPointF MeshGraph::onScreen(NodeId node) const { return toScreen(layout_.place(node)); }

std::optional<NodeId> MeshGraph::nodeAt(QPointF position) const {
    std::optional<NodeId> best;
    double nearest = std::max(radius() + dp(6), static_cast<double>(dp(12)));
    for (const Dot& dot : dots_) {
        const QPointF between = toScreen(layout_.place(NodeId(dot.node))) - position;
        const double distance = std::hypot(between.x(), between.y());
        if (distance < nearest) nearest = distance, best = NodeId(dot.node);
    }
    return best;
}

QString MeshGraph::words(NodeId id) const {
    const Topology& topology = view_->topology;
    const Node& node = topology.node(id);
    QStringList parts{app::nodeLabel(topology, id), meshwords::fullName(topology, id)};
    if (!node.isRoot()) {
        parts << meshwords::rung(node.ladder.rung());
        const HopFigures hop = hopFigures(topology, id);
        if (hop.parent) {
            parts << tr("parent %1").arg(app::nodeLabel(topology, *hop.parent));
            parts << tr("heard there at %1, hears it at %2").arg(meshwords::level(hop.rslAtParent), meshwords::level(hop.rslAtNode));
            parts << tr("margin %1").arg(meshwords::margin(hop.margin, hop.band));
            if (hop.loss) parts << tr("loss %1").arg(app::describe(*hop.loss));
        }
        if (node.hops) parts << tr("%n hop(s)", nullptr, static_cast<int>(*node.hops));
    }
    return parts.join(QStringLiteral(" · "));
}

void MeshGraph::select(std::optional<NodeId> node) {
    if (node && (!view_ || node->value() >= view_->topology.nodes().size())) node.reset();
    if (node == selected_) return;
    selected_ = node;
    gather();
    const QString said = selected_ ? words(*selected_) : tr("No node is chosen. Arrow keys go from node to node.");
    setAccessibleDescription(said);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    if (selected_ && !fits_) keepInSight(*selected_);
    update();
}

void MeshGraph::choose(NodeId node) {
    select(node);
    Q_EMIT selectedNode(node);
}

void MeshGraph::keepInSight(NodeId node) {
    if (!layout_.has(node)) return;
    const QPointF at = onScreen(node);
    const QRectF room = QRectF(rect()).adjusted(dp(40), dp(40), -dp(40), -dp(40));
    if (room.contains(at)) return;
    offset_ += QPointF(std::clamp(at.x(), room.left(), room.right()), std::clamp(at.y(), room.top(), room.bottom())) - at;
}

void MeshGraph::step(int key) {
    if (dots_.empty()) return;
    if (!selected_ || !layout_.has(*selected_)) {
        const auto root = std::find_if(dots_.begin(), dots_.end(), [](const Dot& dot) { return dot.isRoot; });
        return choose(NodeId(root == dots_.end() ? dots_.front().node : root->node));
    }
    // The nearest in that direction, what lies straight ahead counting more.
    const QPointF from = layout_.place(*selected_);
    const QPointF ahead = key == Qt::Key_Left    ? QPointF(-1, 0)
                          : key == Qt::Key_Right ? QPointF(1, 0)
                          : key == Qt::Key_Up    ? QPointF(0, -1)
                                                 : QPointF(0, 1);
    // Up and down follow the links first.
    if (key == Qt::Key_Up && layout_.shape() == MeshLayout::Shape::Tree && way_.size() > 1 && layout_.has(NodeId(way_[1]))) return choose(NodeId(way_[1]));
    std::optional<NodeId> best;
    double least = 1e18;
    for (const Dot& dot : dots_) {
        if (dot.node == selected_->value()) continue;
        const QPointF between = layout_.place(NodeId(dot.node)) - from;
        const double along = QPointF::dotProduct(between, ahead);
        if (along <= 1) continue;
        const double aside = std::abs(between.x() * ahead.y() - between.y() * ahead.x());
        double cost = along + 2.5 * aside;
        const bool isChild = std::any_of(edges_.begin(), edges_.end(), [&](const Edge& edge) {
            return edge.child == dot.node && edge.parent == selected_->value() && edge.look != Look::Backup;
        });
        if (key == Qt::Key_Down && isChild) cost -= 1e6;
        if (cost < least) least = cost, best = NodeId(dot.node);
    }
    if (best) choose(*best);
}

void MeshGraph::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down: step(event->key()); break;
        case Qt::Key_Plus:
        case Qt::Key_Equal: zoomIn(); break;
        case Qt::Key_Minus: zoomOut(); break;
        case Qt::Key_0: fit(); break;
        case Qt::Key_A: arrange(); break;
        default: QWidget::keyPressEvent(event);
    }
}

void MeshGraph::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    dragFrom_ = event->position();
    dragOffset_ = offset_;
    dragged_ = false;
}

void MeshGraph::mouseMoveEvent(QMouseEvent* event) {
    if (!dragFrom_) return;
    const QPointF moved = event->position() - *dragFrom_;
    if (!dragged_ && moved.manhattanLength() < dp(6)) return;
    dragged_ = true;
    fits_ = false;
    offset_ = dragOffset_ + moved;
    update();
}

void MeshGraph::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !dragFrom_) return;
    dragFrom_.reset();
    if (dragged_) return;
    if (const auto node = nodeAt(event->position())) choose(*node);
}

void MeshGraph::wheelEvent(QWheelEvent* event) {
    zoom(std::pow(1.0015, event->angleDelta().y()), event->position());
    event->accept();
}

void MeshGraph::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (fits_) fit();
}

bool MeshGraph::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto node = view_ ? nodeAt(help->pos()) : std::nullopt;
    if (node) QToolTip::showText(help->globalPos(), meshwords::tip(words(*node).replace(QStringLiteral(" · "), QStringLiteral("\n"))), this);
    else QToolTip::hideText();
    return true;
}

}  // namespace ami::ui
