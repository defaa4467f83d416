#pragma once

#include <QDateTime>
#include <QObject>
#include <optional>
#include <vector>

#include "app/workbench/ControlDesk.h"
#include "app/workbench/MeshView.h"
#include "app/workbench/MeterService.h"
#include "app/workbench/StoreService.h"
#include "ui/coap/CoapMemory.h"
#include "ui/live/LiveHistory.h"
#include "ui/meter/ActsModel.h"
#include "ui/meter/ObjectsModel.h"
#include "ui/meter/ProfileData.h"
#include "ui/meter/RegisterModel.h"
#include "ui/shell/Settings.h"
#include "ui/shell/TraceModel.h"

namespace ami::ui {

/// What the window shows. It outlives the window, so that a change of language or size can build a new window without losing anything.
struct Workspace {
    FieldSettings settings;
    bool training = false;
    QString trainingAddress;
    QString storePath;
    LiveHistory live;
    TraceModel trace;
    RegisterModel registers;
    ObjectsModel objects;
    ProfileData profile;
    ActsModel acts;
    app::LinkPhase phase = app::LinkPhase::Closed;
    std::optional<app::LinkInfo> link;
    std::optional<app::MeterIdentity> identity;
    std::optional<app::LinkCounters> counters;
    app::OutboxSummary summary;
    app::SyncState syncState = app::SyncState::NotConfigured;
    QDateTime offlineSince;
    std::vector<app::RecentMeter> recent;
    std::vector<app::QueueEntry> queue;
    std::vector<app::ConflictTriple> conflicts;
    app::StoreHealth health;
    std::optional<app::SyncReport> report;
    std::optional<app::StoredCount> stored;
    app::MeterControls controls;
    app::EventLogKind eventLog = app::EventLogKind::Standard;
    std::vector<app::LoggedEvent> events;  ///< of eventLog

    app::MeshState meshState;
    std::shared_ptr<const app::MeshView> mesh;
    std::shared_ptr<const app::mesh::Comparison> meshComparison;
    CoapMemory coap;

    /// Another meter comes: what belonged to the last one goes.
    void clearMeter() {
        live.clear();
        registers.clear();
        objects.clear();
        profile.clear();
        link.reset();
        identity.reset();
        counters.reset();
        stored.reset();
        controls = {};
        events.clear();
        acts.clear();
    }
};

}  // namespace ami::ui
