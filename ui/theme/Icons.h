#pragma once

#include <QColor>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace ami::ui {

enum class Icon {
    Today,
    Meter,
    Live,
    Commission,
    Keys,
    Mesh,
    Sync,
    Reports,
    Settings,
    Help,
    Check,
    Warning,
    Error,
    Info,
    Dash,
    Close,
    Plug,
    Folder,
    Refresh,
    Search,
    Freeze,
    Play,
    Camera,
    Training,
    Clock,
    Arrow,
    Trace,
    Download,
    Reset,
    Resources
};

/// Strokes of one weight on a 24-unit grid, drawn in @p colour into @p box.
void drawIcon(QPainter& painter, Icon icon, const QColor& colour, const QRectF& box);
QPixmap iconPixmap(Icon icon, const QColor& colour, int size, qreal deviceRatio);

}  // namespace ami::ui
