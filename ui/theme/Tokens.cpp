#include "ui/theme/Tokens.h"

#include <algorithm>
#include <cmath>

namespace ami::ui {
namespace {

QColor rgb(unsigned value) { return QColor::fromRgb(value | 0xFF000000u); }

Tokens makeLight() {
    Tokens t;
    t.bg = rgb(0xF3F5F7), t.surface = rgb(0xFFFFFF), t.rail = rgb(0x10222E), t.railText = rgb(0xC9D6DE), t.railOn = rgb(0x1B3747);
    t.text = rgb(0x12212B), t.muted = rgb(0x5A6B77), t.line = rgb(0xDCE3E8), t.accent = rgb(0x0B6E6A), t.onAccent = rgb(0xFFFFFF);
    t.ok = rgb(0x1A7947), t.warn = rgb(0xA85400), t.bad = rgb(0xB3261E), t.info = rgb(0x1D5FBF);
    t.okBg = rgb(0xE4F3EA), t.warnBg = rgb(0xFBEEDD), t.badBg = rgb(0xFBE6E4), t.infoBg = rgb(0xE5EEFA);
    t.phase = {rgb(0x0072B2), rgb(0xD55E00), rgb(0x009E73)};
    return t;
}

Tokens makeDark() {
    Tokens t;
    t.bg = rgb(0x0D1418), t.surface = rgb(0x162026), t.rail = rgb(0x0A1014), t.railText = rgb(0x9DB0BB), t.railOn = rgb(0x1C2B34);
    t.text = rgb(0xE8EEF2), t.muted = rgb(0x93A4AF), t.line = rgb(0x26343C), t.accent = rgb(0x3FB8B0), t.onAccent = rgb(0x06201F);
    t.ok = rgb(0x4CC38A), t.warn = rgb(0xF0A44B), t.bad = rgb(0xF2736B), t.info = rgb(0x6EA8FF);
    t.okBg = rgb(0x12291E), t.warnBg = rgb(0x2E2212), t.badBg = rgb(0x331A18), t.infoBg = rgb(0x15243A);
    t.phase = {rgb(0x3D9FDB), rgb(0xEF7B2D), rgb(0x1FBF92)};
    return t;
}

Tokens makeOutdoor() {
    Tokens t;
    t.bg = rgb(0xFFFFFF), t.surface = rgb(0xFFFFFF), t.rail = rgb(0x000000), t.railText = rgb(0xFFFFFF), t.railOn = rgb(0x2B2B2B);
    t.text = rgb(0x000000), t.muted = rgb(0x222222), t.line = rgb(0x000000), t.accent = rgb(0x00407A), t.onAccent = rgb(0xFFFFFF);
    t.ok = rgb(0x005A24), t.warn = rgb(0x7A3B00), t.bad = rgb(0x8A0000), t.info = rgb(0x003C8A);
    t.okBg = t.warnBg = t.badBg = t.infoBg = rgb(0xFFFFFF);
    t.phase = {rgb(0x0072B2), rgb(0xD55E00), rgb(0x009E73)};
    t.chartPen = 3.0;
    t.readout = 54;
    t.outlined = true;
    return t;
}

double channel(double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(const QColor& c) { return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF()); }

}  // namespace

QColor Tokens::tone(Tone tone) const {
    switch (tone) {
        case Tone::Ok: return ok;
        case Tone::Warn: return warn;
        case Tone::Bad: return bad;
        case Tone::Info: return info;
        case Tone::Neutral: break;
    }
    return text;
}

QColor Tokens::toneBackground(Tone tone) const {
    switch (tone) {
        case Tone::Ok: return okBg;
        case Tone::Warn: return warnBg;
        case Tone::Bad: return badBg;
        case Tone::Info: return infoBg;
        case Tone::Neutral: break;
    }
    return surface;
}

const Tokens& tokensOf(ThemeName name) {
    static const Tokens light = makeLight();
    static const Tokens dark = makeDark();
    static const Tokens outdoor = makeOutdoor();
    return name == ThemeName::Dark ? dark : name == ThemeName::Outdoor ? outdoor : light;
}

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

}  // namespace ami::ui
