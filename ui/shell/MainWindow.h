#pragma once

#include <QElapsedTimer>
#include <QMainWindow>
#include <functional>

#include "app/explain/Explanation.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Rail.h"
#include "ui/shell/Workspace.h"

class QStackedWidget;
class QVBoxLayout;

namespace ami::ui {
class Banner;
class CoapPage;
class ErrorPanel;
class LivePage;
class MeshPage;
class MeterPage;
class SettingsPage;
class StatusBar;
class SyncPage;
class Toast;
class TodayPage;
class TopStrip;
class TraceDock;

/// Rail, strip, notices, pages, status bar, trace dock. It shows the workspace and knows no service: the controller joins them.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Workspace& workspace, QWidget* parent = nullptr);

    void go(Page page);
    Page page() const;
    void toggleTrace();
    void openPalette();
    /// Commands of the palette beside the places; asked when it opens.
    void setCommands(std::function<QList<CommandPalette::Command>()> commands);

    /// Asked before the window closes; false keeps it open.
    void setCloseGuard(std::function<bool()> guard) { mayClose_ = std::move(guard); }

    Rail* rail() const { return rail_; }
    TopStrip* strip() const { return strip_; }
    StatusBar* status() const { return status_; }
    Banner* banner() const { return banner_; }
    ErrorPanel* errors() const { return errors_; }
    Toast* toast() const { return toast_; }
    TodayPage* today() const { return today_; }
    MeterPage* meter() const { return meter_; }
    LivePage* live() const { return live_; }
    /// Mesh and CoAP page are made when somebody goes there first: they take as long as all others together.
    MeshPage* mesh();
    CoapPage* coap();
    /// nullptr while nobody has been there.
    MeshPage* madeMesh() const { return mesh_; }
    CoapPage* madeCoap() const { return coap_; }
    SyncPage* sync() const { return sync_; }
    SettingsPage* settings() const { return settings_; }
    TraceDock* trace() const { return trace_; }

Q_SIGNALS:
    void stopRequested();
    void pageChanged(ami::ui::Page page);
    void meshMade();
    void coapMade();
    void closing();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makePages();
    /// In place of the empty one that has stood there.
    void put(Page place, QWidget* page);
    void makeShortcuts();
    void showWorkspace();

    Workspace& workspace_;
    Rail* rail_;
    TopStrip* strip_;
    Banner* banner_;
    ErrorPanel* errors_;
    QVBoxLayout* notices_;
    QStackedWidget* pages_;
    StatusBar* status_;
    TraceDock* trace_;
    CommandPalette* palette_;
    Toast* toast_;
    TodayPage* today_ = nullptr;
    MeterPage* meter_ = nullptr;
    LivePage* live_ = nullptr;
    MeshPage* mesh_ = nullptr;
    CoapPage* coap_ = nullptr;
    SyncPage* sync_ = nullptr;
    SettingsPage* settings_ = nullptr;
    std::function<QList<CommandPalette::Command>()> commands_;
    std::function<bool()> mayClose_;
    QElapsedTimer lastEscape_;
};

}  // namespace ami::ui
