#include <QDir>
#include <QLabel>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include "tests/ui/MeshSample.h"
#include "ui/mesh/MeshGraph.h"
#include "ui/mesh/MeshPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"

using namespace ami;
using namespace ami::ui;
using app::mesh::NodeId;

class TestMeshPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(ThemeName::Light, 1.0); }

    void pictures() {
        const QString folder = qEnvironmentVariable("AMI_PICTURES");
        if (folder.isEmpty()) QSKIP("AMI_PICTURES names no folder");
        QDir().mkpath(folder);
        const samples::MeshScene scene;
        for (const auto name : {ThemeName::Light, ThemeName::Dark, ThemeName::Outdoor}) {
            theme::apply(name, 1.0);
            for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
                Workspace workspace;
                workspace.mesh = scene.view();
                workspace.meshState.phase = app::mesh::RouterPhase::Watching;
                workspace.meshState.address = QStringLiteral("wsbrd:");
                MainWindow window(workspace);
                window.resize(size);
                window.go(Page::Mesh);
                window.show();
                auto* page = window.mesh();
                page->choose(scene.id(7));
                page->setFocus(scene.focus(scene.id(7)));
                const int sheets = size.width() == 1366 ? page->sheets()->count() : 1;
                for (int sheet = 0; sheet < sheets; ++sheet) {
                    page->sheets()->setCurrentIndex(sheet);
                    QTest::qWait(50);
                    window.grab().save(QStringLiteral("%1/mesh-%2-%3-%4.png").arg(folder, theme::toText(name)).arg(size.width()).arg(sheet));
                }
                for (int place = 1; place < page->places()->count() && size.width() == 1366; ++place) {
                    page->places()->setCurrentIndex(place);
                    QTest::qWait(50);
                    window.grab().save(QStringLiteral("%1/mesh-%2-place-%3.png").arg(folder, theme::toText(name)).arg(place));
                }
            }
        }
        theme::apply(ThemeName::Light, 1.0);
    }
};

QTEST_MAIN(TestMeshPage)
#include "tst_mesh_page.moc"
