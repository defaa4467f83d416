#pragma once

#include <QFont>
#include <QString>
#include <optional>

#include "ui/theme/Tokens.h"

namespace ami::ui {

enum class FontRole { Body, Strong, Small, Label, Value, Strip, Title, Headline, Readout, Unit, Mono };

/// The look in force, as QApplication::palette() is: GUI thread only. A change reaches every widget as QEvent::PaletteChange.
namespace theme {

/// Palette, style and style sheet of the whole application. @p scale is the glove size: 1, 1.25 or 1.5.
void apply(ThemeName name, double scale);

ThemeName name();
const Tokens& tokens();
double scale();

/// Logical pixels of the drawing at the glove size in force.
int dp(double pixels);

QFont font(FontRole role);

std::optional<ThemeName> fromText(const QString& text);
QString toText(ThemeName name);

}  // namespace theme
}  // namespace ami::ui
