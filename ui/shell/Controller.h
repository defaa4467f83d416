#pragma once

#include <QObject>
#include <QPointer>
#include <QTranslator>
#include <functional>
#include <memory>

#include "app/training/TrainingGround.h"
#include "app/workbench/CoapService.h"
#include "app/workbench/ControlDesk.h"
#include "app/workbench/FleetService.h"
#include "app/workbench/MeshService.h"
#include "app/workbench/MeterService.h"
#include "app/workbench/ProbeService.h"
#include "app/workbench/PushService.h"
#include "app/workbench/StoreService.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Workspace.h"

namespace ami::ui {
class CoapPage;
class ConfirmDialog;
class FleetQuestion;
class MainWindow;
class MeshPage;
class ProbeDialog;

/// Joins the services, the workspace and the window. Commands of the window go to the services; what the services say goes into the
/// workspace and, when a window is there, onto it.
class Controller : public QObject {
    Q_OBJECT
public:
    Controller(Workspace& workspace, QObject* parent = nullptr);
    ~Controller() override;

    /// Builds a window, now and after each change of language or size.
    void setWindowFactory(std::function<MainWindow*()> factory) { factory_ = std::move(factory); }
    MainWindow* openWindow();
    MainWindow* window() const;

    void openStore(const QString& path);
    void startTraining(const QString& folder);
    /// Connects as if typed in Today, as soon as the address is known.
    void connectWhenReady(const QString& address) { pendingAddress_ = address; }
    /// @p secretFile holds the password or the keys, as the address asks for; @p counterConfirmed as in LinkCredentials.
    void connectTo(const QString& address, const QString& secretFile, bool counterConfirmed = false);
    /// The probe coach on the port of the address that stands in Today, when it is a serial one. Not while a serial meter is linked.
    void openProbe();
    void returnFocus(QDialog* dialog);
    ProbeDialog* probeDialog() const;
    /// Loads the translation of @p language; empty: the system's.
    void setLanguage(const QString& language);

    Workspace& workspace() { return workspace_; }
    app::MeterService& meter() { return meter_; }
    app::StoreService& store() { return store_; }
    app::ControlDesk& desk() { return desk_; }
    app::MeshService& mesh() { return mesh_; }
    app::FleetService& fleet() { return fleet_; }
    app::CoapService& coap() { return coap_; }
    app::PushService& pushes() { return pushes_; }
    /// As if typed in CoAP and discovered; a path in it is read.
    void openCoap(const QString& url);
    /// As if typed in Mesh.
    void openMesh(const QString& address);

Q_SIGNALS:
    void windowOpened();
    void trainingReady();
    void failed(const QString& what);
    void jobFinished(const ami::app::JobResult& result);
    void synchronised(const ami::app::SyncReport& report);
    void stored(const ami::app::StoredCount& count);

private:
    void joinMeter();
    void joinDesk();
    void joinStore();
    void joinSync();
    void joinCoap();
    void joinCoapPage();
    void joinMesh();
    /// nullptr without a window, or while nobody has been on the page.
    MeshPage* madeMesh() const;
    CoapPage* madeCoap() const;
    void joinFleet();
    void joinMeshPage();
    void joinPushes();
    void joinPushPage();
    void addPushCommands(QList<CommandPalette::Command>& commands);
    void addMeshCommands(QList<CommandPalette::Command>& commands);
    void requestSync();
    void joinWindow();
    void applySettings(const FieldSettings& next);
    void rebuildWindow();
    void setPhase(app::LinkPhase phase);
    void startLive();
    void clearMeter();
    void closeQuestion();
    void lookForPorts();
    void finishJob(const app::JobResult& result);
    Result<void> takeSecret(const QString& file, bool keyed, app::LinkCredentials& credentials);
    void showError(const Error& error, const QString& action);

    Workspace& workspace_;
    app::MeterService meter_;
    app::ControlDesk desk_{meter_};
    app::StoreService store_;
    app::ProbeService probe_;
    app::CoapService coap_;
    app::MeshService mesh_;
    app::FleetService fleet_;
    app::PushService pushes_{store_};
    QPointer<ProbeDialog> probeDialog_;
    std::unique_ptr<app::TrainingGround> training_;
    std::unique_ptr<QTranslator> translator_, qtTranslator_;
    QPointer<MainWindow> window_;
    QPointer<ConfirmDialog> question_;
    QPointer<FleetQuestion> fleetQuestion_;
    bool closesBehindFleet_ = false;
    std::function<MainWindow*()> factory_;
    QString pendingAddress_;
    std::function<void()> retry_;
    QString lastAddress_, lastSecretFile_;
    bool live_ = false;
    bool snapshot_ = false;
    bool rereading_ = false;   ///< what the running profile read gives stands beside a conflict
    quint64 jobReadings_ = 0;
};

}  // namespace ami::ui
