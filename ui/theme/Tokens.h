#pragma once

#include <QColor>
#include <array>

namespace ami::ui {

enum class ThemeName { Light, Dark, Outdoor };

/// Meaning of a state; always shown with an icon and a word beside its colour.
enum class Tone { Neutral, Ok, Warn, Bad, Info };

/// Every colour of the window, by role.
struct Tokens {
    QColor bg, surface, rail, railText, railOn, text, muted, line, accent, onAccent;
    QColor ok, warn, bad, info, okBg, warnBg, badBg, infoBg;
    std::array<QColor, 3> phase;  ///< L1, L2, L3: told apart with any colour vision
    double chartPen = 1.8;        ///< logical pixels
    int readout = 46;             ///< height of the large figures
    bool outlined = false;        ///< state chips carry a border in their own colour

    QColor tone(Tone tone) const;
    QColor toneBackground(Tone tone) const;
};

const Tokens& tokensOf(ThemeName name);

/// Contrast ratio of two opaque colours, 1 to 21. @spec WCAG 2.1 relative luminance
double contrast(const QColor& a, const QColor& b);

}  // namespace ami::ui
