#pragma once

#include <QString>

#include "ui/theme/Tokens.h"

namespace ami::ui {

/// Style sheet for Qt's own controls; the widgets of ui/widgets paint themselves from the same tokens.
/// Labels take "role" (title, headline, value, strong, small, label, mono) and "tone" (muted, ok, warn, bad, info) as properties.
QString styleSheet(const Tokens& tokens, double scale);

}  // namespace ami::ui
