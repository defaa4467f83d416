#include <QDir>
#include <QTest>
#include <QTranslator>

#include <QTabBar>
#include "tests/ui/Samples.h"
#include "ui/meter/MeterPage.h"
#include "ui/shell/TraceDock.h"
#include "ui/theme/Theme.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Notices.h"

using namespace ami;
using namespace ami::ui;

/// Draws every page in every theme at both sizes into build/…/tests/screens; a page that draws nothing fails.
class Screens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawsEveryPage_data();
    void drawsEveryPage();
};

void Screens::drawsEveryPage_data() {
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    for (const auto* name : {"light", "dark", "outdoor"}) {
        QTest::addRow("%s 1366x768", name) << QString::fromLatin1(name) << QSize(1366, 768) << 1.0;
    }
    QTest::addRow("light 1920x1080") << QStringLiteral("light") << QSize(1920, 1080) << 1.0;
    QTest::addRow("light 150 percent") << QStringLiteral("light") << QSize(1920, 1080) << 1.5;
}

void Screens::drawsEveryPage() {
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    QFETCH(double, scale);
    QLocale::setDefault(QLocale(QStringLiteral("en")));
    theme::apply(*theme::fromText(theme), scale);
    Workspace workspace;
    workspace.settings.theme = *theme::fromText(theme);
    samples::fill(workspace);
    MainWindow window(workspace);
    window.resize(size);
    window.today()->setPorts(
        {{"/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A6007xyz-if00-port0", "/dev/ttyUSB0", "FTDI FT232R USB UART", true, true},
         {"/dev/ttyS0", "/dev/ttyS0", "", false, false}});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QDir folder(QStringLiteral(AMI_BIN_DIR "/../tests/screens"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const auto grab = [&](const QString& page) {
        QTest::qWait(30);
        const QString file = folder.filePath(QStringLiteral("%1-%2-%3-%4.png").arg(page, theme).arg(size.width()).arg(qRound(scale * 100)));
        const QImage image = window.grab().toImage();
        QVERIFY(!image.isNull() && image.save(file));
        const QRgb first = image.pixel(image.width() / 2, image.height() / 2);
        bool varied = false;
        for (int x = 200; x < image.width() && !varied; x += 3) {
            for (int y = 60; y < image.height() && !varied; y += 3) varied = image.pixel(x, y) != first;
        }
        QVERIFY2(varied, qPrintable(page));
    };
    for (int i = 0; i < pageCount; ++i) {
        window.go(static_cast<Page>(i));
        grab(QStringLiteral("%1").arg(i));
    }
    window.go(Page::Meter);
    window.meter()->tabs()->setCurrentIndex(1);
    window.banner()->show(QStringLiteral("Reading rows"), 412, 672, QStringLiteral("780 B per second · 81 % of the line"),
                          std::chrono::seconds(12));
    grab(QStringLiteral("profile"));
    window.banner()->finish();
    window.meter()->tabs()->setCurrentIndex(2);
    grab(QStringLiteral("objects"));
    window.go(Page::Live);
    window.errors()->show(
        {QStringLiteral("The meter does not answer."),
         {QStringLiteral("The probe sits crooked or is turned by 180°."), QStringLiteral("The meter expects another baud rate.")},
         QStringLiteral("Turn the probe so that its cable points down, then try again."),
         QStringLiteral("hdlc/NoAnswer (3)")},
        QStringLiteral("Try again"));
    grab(QStringLiteral("error"));
    window.errors()->setVisible(false);
    window.toggleTrace();
    QTest::qWait(30);
    QVERIFY(window.trace()->choose(QStringLiteral("get-response-normal")));
    grab(QStringLiteral("trace"));
    window.toggleTrace();
    window.toast()->say(QStringLiteral("672 intervals read"), Tone::Ok);
    window.openPalette();
    grab(QStringLiteral("palette"));
}

QTEST_MAIN(Screens)
#include "tst_screens.moc"
