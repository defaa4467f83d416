#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/explain/AdviceWords.h"
#include "ui/mesh/MeshGraph.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

namespace ami::ui {
using theme::dp;
using namespace app::mesh;

namespace {

constexpr double minusOnly = 4;  ///< below this radius a node is a point: no sign, no label

QFont smallFont() {
    QFont font = theme::font(FontRole::Small);
    font.setPixelSize(dp(11));
    return font;
}

}  // namespace

double MeshGraph::radius() const { return std::clamp(11.5 * scale_ / theme::scale(), 1.6, 14.0) * theme::scale(); }

QPen MeshGraph::penOf(Look look) const {
    const Tokens& t = theme::tokens();
    const double far = std::clamp(scale_ / theme::scale() * 1.6, 0.45, 1.0);
    const double unit = theme::scale() * (t.outlined ? 1.25 : 1.0) * far;
    QPen pen(t.muted, 1.4 * unit, Qt::SolidLine, Qt::RoundCap);
    switch (look) {
        case Look::Good:
            pen.setColor(t.ok);
            pen.setWidthF(2.6 * unit);
            break;
        case Look::Fair:
            pen.setColor(t.warn);
            pen.setWidthF(1.7 * unit);
            break;
        case Look::Poor:
            pen.setColor(t.bad);
            pen.setWidthF(2.2 * unit);
            pen.setDashPattern({2.6, 2.0});
            pen.setCapStyle(Qt::FlatCap);
            break;
        case Look::Unknown: pen.setDashPattern({1, 2.4}); break;
        case Look::Joining:
            pen.setColor(t.info);
            pen.setDashPattern({5, 2.4, 1, 2.4});
            break;
        case Look::Backup: {
            QColor faint = t.muted;
            faint.setAlphaF(t.outlined ? 0.8f : 0.45f);
            pen.setColor(faint);
            pen.setWidthF(1.0 * unit);
            pen.setDashPattern({1, 3});
            break;
        }
    }
    // Dashes cost time and cannot be seen from afar.
    if (radius() < minusOnly * 0.75 && look != Look::Poor) pen.setStyle(Qt::SolidLine);
    return pen;
}

void MeshGraph::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = theme::tokens();
    if (view_) {
        const QRectF shown = QRectF(rect()).adjusted(-dp(40), -dp(40), dp(40), dp(40));
        // Thousands of thin lines do not gain by smooth edges.
        painter.setRenderHint(QPainter::Antialiasing, dots_.size() < 600 || radius() >= minusOnly);
        paintEdges(painter, shown);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPath(painter);
        paintNumbers(painter, shown);
        paintDots(painter, shown);
        paintLabels(painter, shown);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), dp(8), dp(8));
    }
}

void MeshGraph::paintEdges(QPainter& painter, const QRectF& shown) const {
    std::array<QList<QLineF>, looks> lines;
    const bool far = radius() < minusOnly;
    for (const Edge& edge : edges_) {
        if (far && edge.look == Look::Backup) continue;
        const QLineF line(toScreen(layout_.place(NodeId(edge.child))), toScreen(layout_.place(NodeId(edge.parent))));
        if (!shown.intersects(QRectF(line.p1(), line.p2()).normalized().adjusted(-1, -1, 1, 1))) continue;
        lines[static_cast<std::size_t>(edge.look)].push_back(line);
    }
    // What is bad lies on top.
    for (const Look look : {Look::Backup, Look::Unknown, Look::Good, Look::Fair, Look::Joining, Look::Poor}) {
        const auto& group = lines[static_cast<std::size_t>(look)];
        if (group.isEmpty()) continue;
        painter.setPen(penOf(look));
        painter.drawLines(group);
    }
}

void MeshGraph::paintPath(QPainter& painter) const {
    if (way_.size() < 2) return;
    QColor glow = theme::tokens().info;
    glow.setAlphaF(0.28f);
    painter.setPen(QPen(glow, std::max(radius() * 0.9, 5.0 * theme::scale()), Qt::SolidLine, Qt::RoundCap));
    for (std::size_t i = 1; i < way_.size(); ++i) {
        if (!layout_.has(NodeId(way_[i - 1])) || !layout_.has(NodeId(way_[i]))) continue;
        painter.drawLine(onScreen(NodeId(way_[i - 1])), onScreen(NodeId(way_[i])));
    }
}

void MeshGraph::paintNumbers(QPainter& painter, const QRectF& shown) const {
    if (radius() < minusOnly * 1.6) return;
    const Tokens& t = theme::tokens();
    QFont font = smallFont();
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    for (const Edge& edge : edges_) {
        if (!edge.level || edge.look == Look::Backup) continue;
        const QPointF child = toScreen(layout_.place(NodeId(edge.child)));
        const QPointF parent = toScreen(layout_.place(NodeId(edge.parent)));
        const QPointF middle = child + (parent - child) * 0.42;
        if (!shown.contains(middle)) continue;
        const double length = std::hypot(parent.x() - child.x(), parent.y() - child.y());
        if (length < dp(34) + 2 * radius()) continue;
        const QString words = QChar(0x2212) + QString::number(std::abs(*edge.level));
        const QRectF box(middle.x() - metrics.horizontalAdvance(words) / 2 - dp(3), middle.y() - metrics.height() / 2,
                         metrics.horizontalAdvance(words) + dp(6), metrics.height());
        QColor ground = t.surface;
        ground.setAlphaF(0.9f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, dp(4), dp(4));
        painter.setPen(edge.look == Look::Poor ? t.bad : edge.look == Look::Fair ? t.warn : t.muted);
        painter.drawText(box, Qt::AlignCenter, words);
    }
}

void MeshGraph::paintDots(QPainter& painter, const QRectF& shown) const {
    const double r = radius();
    if (r < minusOnly) {
        std::array<QList<QPointF>, looks> points;
        for (const Dot& dot : dots_) {
            const QPointF at = toScreen(layout_.place(NodeId(dot.node)));
            if (!dot.isRoot && shown.contains(at)) points[static_cast<std::size_t>(dot.look)].push_back(at);
        }
        for (const Look look : {Look::Unknown, Look::Good, Look::Fair, Look::Joining, Look::Poor}) {
            const auto& group = points[static_cast<std::size_t>(look)];
            if (group.isEmpty()) continue;
            // What is bad is also larger.
            const double size = (look == Look::Poor || look == Look::Joining) ? 3.2 * r : look == Look::Fair ? 2.4 * r : 1.9 * r;
            painter.setPen(QPen(penOf(look).color(), size, Qt::SolidLine, look == Look::Poor ? Qt::SquareCap : Qt::RoundCap));
            painter.drawPoints(group.constData(), static_cast<int>(group.size()));
        }
    }
    for (const Dot& dot : dots_) {
        if (r < minusOnly && !dot.isRoot && (!selected_ || selected_->value() != dot.node)) continue;
        const QPointF at = toScreen(layout_.place(NodeId(dot.node)));
        if (shown.contains(at)) paintDot(painter, dot, at, std::max(r, minusOnly));
    }
}

void MeshGraph::paintDot(QPainter& painter, const Dot& dot, QPointF at, double r) const {
    const Tokens& t = theme::tokens();
    if (selected_ && selected_->value() == dot.node) {
        painter.setPen(QPen(t.info, 2.5 * theme::scale()));
        painter.setBrush(t.infoBg);
        painter.drawEllipse(at, r + dp(5), r + dp(5));
    }
    const double width = std::clamp(r * 0.24, 1.2, 3.0) * (t.outlined ? 1.2 : 1.0);
    if (dot.isRoot) {
        const double big = r * 1.35;
        painter.setPen(QPen(t.accent, width));
        painter.setBrush(t.surface);
        painter.drawEllipse(at, big, big);
        if (r >= minusOnly * 1.3) drawIcon(painter, Icon::Mesh, t.accent, QRectF(at.x() - big * 0.62, at.y() - big * 0.62, big * 1.24, big * 1.24));
        return;
    }
    QPen pen(penOf(dot.look).color(), width);
    painter.setBrush(dot.look == Look::Poor ? t.badBg : t.surface);
    if (dot.look == Look::Joining) pen.setDashPattern({1.6, 1.4});
    if (dot.look == Look::Unknown) pen.setDashPattern({0.8, 1.2});
    painter.setPen(pen);
    painter.drawEllipse(at, r, r);
    if (r < minusOnly * 1.3) return;
    // A sign for each state beside its colour.
    painter.setPen(QPen(penOf(dot.look).color(), width * 0.8, Qt::SolidLine, Qt::RoundCap));
    const double k = r * 0.42;
    if (dot.look == Look::Poor) {
        painter.drawLine(at + QPointF(0, -k), at + QPointF(0, k * 0.3));
        painter.drawPoint(at + QPointF(0, k * 1.05));
    } else if (dot.look == Look::Fair) {
        painter.drawLine(at + QPointF(-k, 0), at + QPointF(k, 0));
    } else if (dot.look == Look::Joining) {
        for (const double x : {-k, 0.0, k}) painter.drawPoint(at + QPointF(x, 0));
    } else if (dot.look == Look::Unknown) {
        QFont font = smallFont();
        font.setPixelSize(std::max(static_cast<int>(r * 1.1), 6));
        painter.setFont(font);
        painter.drawText(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r), Qt::AlignCenter, QStringLiteral("?"));
    }
}

void MeshGraph::paintLabels(QPainter& painter, const QRectF& shown) const {
    const double r = radius();
    const bool all = MeshLayout::column * 0.5 * scale_ >= dp(20) && r >= minusOnly * 1.4;
    const Tokens& t = theme::tokens();
    QFont font = smallFont();
    const QFontMetricsF metrics(font);
    for (const Dot& dot : dots_) {
        const bool chosen = selected_ && selected_->value() == dot.node;
        if (!all && !chosen && !dot.isRoot) continue;
        const QPointF at = toScreen(layout_.place(NodeId(dot.node)));
        if (!shown.contains(at)) continue;
        font.setWeight(chosen ? QFont::Bold : QFont::Normal);
        painter.setFont(font);
        const double room = std::max(MeshLayout::column * scale_ * 1.5, static_cast<double>(dp(90)));
        const QString words = metrics.elidedText(app::nodeLabel(view_->topology, NodeId(dot.node)), Qt::ElideRight, room);
        const double width = metrics.horizontalAdvance(words) + dp(8);
        const double top = dot.isRoot ? at.y() - r * 1.35 - metrics.height() - dp(3) : at.y() + r + dp(chosen ? 7 : 3);
        const QRectF box(at.x() - width / 2, top, width, metrics.height());
        QColor ground = t.surface;
        ground.setAlphaF(0.86f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, dp(3), dp(3));
        painter.setPen(chosen ? t.info : t.text);
        painter.drawText(box, Qt::AlignCenter, words);
    }
}

}  // namespace ami::ui
