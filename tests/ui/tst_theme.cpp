#include <QTest>

#include "ui/theme/StyleSheet.h"
#include "ui/theme/Theme.h"

using namespace ami::ui;

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsThatOfTheStandard();
    void wordsAreReadable_data();
    void wordsAreReadable();
    void phasesStandOutFromTheirCard_data();
    void phasesStandOutFromTheirCard();
    void styleSheetLeavesNoTokenOpen();
};

// W3C, Understanding WCAG 2.1, success criterion 1.4.3: black on white is 21:1; #777777 on white is 4.48:1.
void ThemeTest::contrastIsThatOfTheStandard() {
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
}

static void themes() {
    QTest::addColumn<int>("name");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << static_cast<int>(ThemeName::Light) << 4.5;
    QTest::newRow("dark") << static_cast<int>(ThemeName::Dark) << 4.5;
    QTest::newRow("outdoor") << static_cast<int>(ThemeName::Outdoor) << 7.0;
}

void ThemeTest::wordsAreReadable_data() { themes(); }

void ThemeTest::wordsAreReadable() {
    QFETCH(int, name);
    QFETCH(double, least);
    const Tokens& t = tokensOf(static_cast<ThemeName>(name));
    const auto check = [&](const char* what, const QColor& ink, const QColor& ground) {
        const double ratio = contrast(ink, ground);
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(what)).arg(ratio)));
    };
    check("text on surface", t.text, t.surface);
    check("text on ground", t.text, t.bg);
    check("muted on surface", t.muted, t.surface);
    check("muted on ground", t.muted, t.bg);
    check("rail", t.railText, t.rail);
    check("rail, chosen", Qt::white, t.railOn);
    check("accent button", t.onAccent, t.accent);
    for (const Tone tone : {Tone::Ok, Tone::Warn, Tone::Bad, Tone::Info}) {
        check("state on its own ground", t.tone(tone), t.toneBackground(tone));
        check("state on surface", t.tone(tone), t.surface);
    }
}

void ThemeTest::phasesStandOutFromTheirCard_data() { themes(); }

// Graphical objects need 3:1. @spec WCAG 2.1 1.4.11
void ThemeTest::phasesStandOutFromTheirCard() {
    QFETCH(int, name);
    const Tokens& t = tokensOf(static_cast<ThemeName>(name));
    for (const auto& colour : t.phase) QVERIFY2(contrast(colour, t.surface) >= 3.0, qPrintable(colour.name()));
    QVERIFY(static_cast<ThemeName>(name) != ThemeName::Outdoor || t.chartPen >= 3.0);
}

void ThemeTest::styleSheetLeavesNoTokenOpen() {
    for (const auto name : {ThemeName::Light, ThemeName::Dark, ThemeName::Outdoor}) {
        const QString sheet = styleSheet(tokensOf(name), 1.25);
        QVERIFY(!sheet.contains(QLatin1Char('@')));
        QVERIFY(sheet.contains(QStringLiteral("min-height: 50px")));
    }
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
