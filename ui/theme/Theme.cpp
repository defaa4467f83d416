#include "ui/theme/Theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>
#include <QtMath>

#include "ui/theme/StyleSheet.h"

// The macro must stand outside of every namespace.
static void loadPictures() { Q_INIT_RESOURCE(ami_field); }

namespace ami::ui::theme {
namespace {

struct State {
    ThemeName name = ThemeName::Light;
    double scale = 1.0;
};

State& state() {
    static State current;
    return current;
}

QPalette palette(const Tokens& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.bg);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.bg);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.bad);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.info);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) p.setColor(QPalette::Disabled, role, t.muted);
    return p;
}

}  // namespace

void apply(ThemeName name, double scale) {
    state() = {name, scale};
    static bool styled = false;
    if (!styled) {
        loadPictures();
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        styled = true;
    }
    QApplication::setFont(font(FontRole::Body));
    QApplication::setPalette(palette(tokens()));
    qApp->setStyleSheet(styleSheet(tokens(), scale));
}

ThemeName name() { return state().name; }
const Tokens& tokens() { return tokensOf(state().name); }
double scale() { return state().scale; }
int dp(double pixels) { return qRound(pixels * state().scale); }

QFont font(FontRole role) {
    struct Shape {
        double size;
        QFont::Weight weight;
    };
    const auto shape = [role]() -> Shape {
        switch (role) {
            case FontRole::Body: return {14, QFont::Normal};
            case FontRole::Strong: return {14, QFont::DemiBold};
            case FontRole::Small: return {12, QFont::Normal};
            case FontRole::Label: return {12, QFont::Medium};
            case FontRole::Value: return {17, QFont::DemiBold};
            case FontRole::Strip: return {16, QFont::Bold};
            case FontRole::Title: return {19, QFont::Bold};
            case FontRole::Headline: return {20, QFont::Bold};
            case FontRole::Readout: return {double(tokens().readout), QFont::DemiBold};
            case FontRole::Unit: return {18, QFont::Medium};
            case FontRole::Mono: return {12, QFont::Normal};
        }
        return {14, QFont::Normal};
    }();
    QFont font(role == FontRole::Mono ? QStringLiteral("JetBrains Mono") : QStringLiteral("Inter"));
    font.setStyleHint(role == FontRole::Mono ? QFont::Monospace : QFont::SansSerif);
    font.setPixelSize(dp(shape.size));
    font.setWeight(shape.weight);
    if (role == FontRole::Readout) font.setLetterSpacing(QFont::AbsoluteSpacing, -scale());
    return font;
}

std::optional<ThemeName> fromText(const QString& text) {
    if (text == QLatin1String("light")) return ThemeName::Light;
    if (text == QLatin1String("dark")) return ThemeName::Dark;
    if (text == QLatin1String("outdoor")) return ThemeName::Outdoor;
    return std::nullopt;
}

QString toText(ThemeName name) {
    switch (name) {
        case ThemeName::Dark: return QStringLiteral("dark");
        case ThemeName::Outdoor: return QStringLiteral("outdoor");
        case ThemeName::Light: break;
    }
    return QStringLiteral("light");
}

}  // namespace ami::ui::theme
