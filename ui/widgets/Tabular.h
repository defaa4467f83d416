#pragma once

#include <QFontMetricsF>
#include <QPointF>
#include <QString>

class QPainter;

namespace ami::ui {

/// Text whose figures all take the width of the widest one, so that a changing number does not move.
double tabularWidth(const QFontMetricsF& metrics, const QString& text);
/// @p baseline is the left end of the base line; uses the painter's font and pen.
void drawTabular(QPainter& painter, QPointF baseline, const QString& text);

}  // namespace ami::ui
