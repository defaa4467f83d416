#pragma once

class QWidget;

namespace ami::ui {

/// Fills @p page with a scroll area and gives back the widget to lay out in it: what does not fit can still be reached.
QWidget* makeScroll(QWidget* page);

}  // namespace ami::ui
