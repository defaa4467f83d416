#pragma once

#include <QPointF>
#include <QWidget>
#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "app/workbench/MeshView.h"
#include "ui/mesh/MeshLayout.h"

namespace ami::ui {

/// The mesh as a drawing: nodes, the links to their parents with level and margin as colour, width, dash and number, and the way of the
/// chosen node to the border router. Values change in place; nothing is animated. Wheel and + − zoom, dragging moves, 0 shows all, arrows
/// go to parent, child and neighbours, A arranges anew.
class MeshGraph : public QWidget {
    Q_OBJECT
public:
    explicit MeshGraph(QWidget* parent = nullptr);

    void setView(std::shared_ptr<const app::MeshView> view);
    void select(std::optional<app::mesh::NodeId> node);
    std::optional<app::mesh::NodeId> selected() const { return selected_; }
    void arrange();
    void setShape(MeshLayout::Shape shape);
    void fit();
    /// Room on the right that fit() leaves to what lies over the drawing there.
    void setReserved(int pixels) { reserved_ = pixels; }
    void zoom(double factor, QPointF around);
    void zoomIn() { zoom(1.25, rect().center()); }
    void zoomOut() { zoom(0.8, rect().center()); }
    const MeshLayout& layout() const { return layout_; }
    QPointF onScreen(app::mesh::NodeId node) const;
    std::optional<app::mesh::NodeId> nodeAt(QPointF position) const;
    /// What the tool tip and the screen reader say of a node.
    QString words(app::mesh::NodeId node) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectedNode(ami::app::mesh::NodeId node);
    void strayedChanged(std::size_t nodes);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// How a link or a node is drawn: never by colour alone.
    enum class Look : std::uint8_t { Good, Fair, Poor, Unknown, Joining, Backup };
    static constexpr std::size_t looks = 6;
    struct Edge {
        std::uint32_t child = 0, parent = 0;
        std::optional<int> level;  ///< dBm, the weaker direction
        Look look = Look::Unknown;
    };
    struct Dot {
        std::uint32_t node = 0;
        Look look = Look::Unknown;
        bool isRoot = false;
    };

    void gather();
    Look lookOf(const app::mesh::Link* link) const;
    QPointF toScreen(QPointF place) const { return place * scale_ + offset_; }
    QPen penOf(Look look) const;
    void paintEdges(QPainter& painter, const QRectF& shown) const;
    void paintPath(QPainter& painter) const;
    void paintNumbers(QPainter& painter, const QRectF& shown) const;
    void paintDots(QPainter& painter, const QRectF& shown) const;
    void paintDot(QPainter& painter, const Dot& dot, QPointF at, double radius) const;
    void paintLabels(QPainter& painter, const QRectF& shown) const;
    double radius() const;
    void choose(app::mesh::NodeId node);
    void step(int key);
    void keepInSight(app::mesh::NodeId node);

    std::shared_ptr<const app::MeshView> view_;
    MeshLayout layout_;
    std::vector<Edge> edges_;
    std::vector<Dot> dots_;
    std::vector<std::uint32_t> way_;  ///< from the chosen node to the border router
    std::optional<app::mesh::NodeId> selected_;
    double scale_ = 1;
    QPointF offset_;
    int reserved_ = 0;
    bool fits_ = true;       ///< nobody has zoomed or moved: all stays in sight
    std::optional<QPointF> dragFrom_;
    QPointF dragOffset_;
    bool dragged_ = false;
    std::size_t strayed_ = 0;
};

}  // namespace ami::ui
