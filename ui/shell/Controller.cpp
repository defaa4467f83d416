#include "ui/shell/Controller.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QLocale>
#include <QThread>
#include <QTimer>
#include <utility>

#include "app/explain/Explanation.h"
#include "app/keys/KeyFile.h"
#include "app/link/AddressSecurity.h"
#include "app/link/Credentials.h"
#include "app/link/Ports.h"
#include "app/store/EventTypes.h"
#include "app/translate/FileKeys.h"
#include "app/workbench/EventRecords.h"
#include "ui/live/LivePage.h"
#include "ui/mesh/MeshPage.h"
#include "ui/mesh/RouterBar.h"
#include "ui/meter/ConfirmDialog.h"
#include "ui/meter/ControlPart.h"
#include "ui/meter/EventsPart.h"
#include "ui/meter/MeterPage.h"
#include "ui/probe/ProbeDialog.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/Format.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/TopStrip.h"
#include "ui/shell/TraceDock.h"
#include "ui/sync/ConflictView.h"
#include "ui/sync/SyncPage.h"
#include "ui/theme/Theme.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Notices.h"

namespace ami::ui {
namespace {
constexpr std::chrono::milliseconds liveInterval{1000};
}

Controller::Controller(Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace) {
    joinMeter();
    joinDesk();
    joinStore();
    joinMesh();
    joinPushes();
    joinCoap();
}

Controller::~Controller() { delete window_; }

void Controller::joinMeter() {
    using app::MeterService;
    connect(&meter_, &MeterService::phaseChanged, this, &Controller::setPhase);
    connect(&meter_, &MeterService::opened, this, [this](const app::LinkInfo& info) {
        workspace_.link = info;
        if (!window_) return;
        window_->strip()->setLink(info);
        window_->meter()->setLink(info);
        window_->status()->setPhase(workspace_.phase, info.medium);
        window_->errors()->setVisible(false);
    });
    connect(&meter_, &MeterService::identified, this, [this](const app::MeterIdentity& identity) {
        if (workspace_.identity && workspace_.identity->serial != identity.serial) {
            const auto link = workspace_.link;
            clearMeter();
            workspace_.link = link;
        }
        workspace_.identity = identity;
        if (workspace_.link) {
            const UtcTime now(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()));
            store_.rememberMeter({workspace_.link->address.toStdString(), identity.serial, identity.manufacturer, now});
            store_.requestRecentMeters();
        }
        meter_.readObjects();
        if (!window_) return;
        window_->strip()->setIdentity(identity);
        window_->sync()->conflicts()->setLinkedMeter(QString::fromStdString(identity.serial));
        window_->meter()->setIdentity(identity);
    });
    connect(&meter_, &MeterService::objectsRead, this, [this](const std::vector<dlms::ObjectListEntry>& objects) {
        workspace_.objects.set(objects);
        startLive();
    });
    connect(&meter_, &MeterService::liveSample, this, [this](const app::LiveSample& sample) { workspace_.live.add(sample); });
    connect(&meter_, &MeterService::readingsRead, this, [this](const std::vector<mdms::Reading>& readings) {
        if (rereading_) store_.addRereads(readings);
        else store_.add(readings);
        jobReadings_ += readings.size();
        workspace_.registers.add(readings);
        workspace_.profile.add(readings);
    });
    connect(&meter_, &MeterService::traced, this, [this](const std::vector<hal::TraceRecord>& records) { workspace_.trace.add(records); });
    connect(&meter_, &MeterService::countersChanged, this, [this](const app::LinkCounters& counters) {
        workspace_.counters = counters;
        if (window_) window_->status()->setCounters(counters);
    });
    connect(&meter_, &MeterService::jobStarted, this, [this](app::JobKind) {
        jobReadings_ = 0;
        if (window_) window_->meter()->setBusy(true);
    });
    connect(&meter_, &MeterService::jobProgressed, this, [this](const app::JobProgress& progress) {
        if (!window_) return;
        QString remark;
        if (progress.octetsPerSecond > 0)
            remark = MainWindow::tr("%1 per second").arg(format::bytes(static_cast<std::uint64_t>(progress.octetsPerSecond)));
        if (progress.lineShare > 0)
            remark += QStringLiteral(" · ") + MainWindow::tr("%1 % of the line").arg(qRound(progress.lineShare * 100));
        if (progress.mended > 0)
            remark += QStringLiteral(" · ") + MainWindow::tr("%n mended", nullptr, static_cast<int>(std::min<std::uint64_t>(progress.mended, 1'000'000)));
        window_->banner()->show(progress.phase, progress.done, progress.total, remark, progress.elapsed);
    });
    connect(&meter_, &MeterService::jobFinished, this, &Controller::finishJob);
    connect(&meter_, &MeterService::failed, this, [this](const Error& error) {
        live_ = false;
        if (window_) {
            window_->banner()->finish();
            window_->live()->setRunning(false);
        }
        if (error.fault == Fault::Cancelled) return;
        if (app::asksForConfirmation(error)) {
            retry_ = [this] { connectTo(lastAddress_, lastSecretFile_, true); };
            showError(error, MainWindow::tr("Believe the meter"));
            return;
        }
        retry_ = [this] { meter_.reconnect(); };
        showError(error, MainWindow::tr("Try again"));
    });
}

void Controller::joinDesk() {
    using app::ControlDesk;
    connect(&desk_, &ControlDesk::controlsRead, this, [this](const app::MeterControls& controls) {
        workspace_.controls = controls;
        if (workspace_.identity && controls.clock) {
            workspace_.identity->clockDrift = controls.clock->drift;
            workspace_.identity->meterClock = controls.clock->time.toString();
        }
        if (!window_) return;
        window_->meter()->control()->setControls(controls);
        if (workspace_.identity) window_->meter()->setIdentity(*workspace_.identity);
    });
    connect(&desk_, &ControlDesk::eventsRead, this, [this](app::EventLogKind kind, const std::vector<app::LoggedEvent>& events) {
        workspace_.eventLog = kind;
        workspace_.events = events;
        if (workspace_.identity && !workspace_.identity->serial.empty())
            store_.addEvents(app::deviceEvents(workspace_.identity->serial, kind, events, app::loadEventTypes()));
        if (window_) window_->meter()->events()->setEvents(kind, events);
    });
    connect(&desk_, &ControlDesk::planned, this, [this](const app::ControlWish& wish, const app::Change& change, const QString& meter) {
        if (!window_ || (workspace_.phase != app::LinkPhase::Ready && workspace_.phase != app::LinkPhase::Reading)) return;
        closeQuestion();
        // Neither modal nor with a loop of its own: readings go on behind it, and Stop stays at hand.
        question_ = new ConfirmDialog(change, meter, window_);
        connect(question_, &QDialog::accepted, this, [this, wish] { desk_.perform(wish); });
        returnFocus(question_);
        question_->show();
        question_->activateWindow();
    });
    connect(&desk_, &ControlDesk::notPerformed, this,
            [this](const app::ControlWish& wish, const Error& error) { workspace_.acts.addFailed(wish.act, error); });
    connect(&desk_, &ControlDesk::performed, this, [this](const app::ControlWish& wish, const QString& words) {
        workspace_.acts.addDone(wish.act, words);
        if (window_) window_->toast()->say(words, Tone::Ok);
        if (wish.act == app::Act::ClearLog) desk_.readEvents(wish.log, std::nullopt);
    });
}

/// What was asked is void: the meter is gone, or something else is asked.
void Controller::closeQuestion() {
    if (question_) question_->reject();
    question_.clear();
}

MainWindow* Controller::window() const { return window_; }

MainWindow* Controller::openWindow() {
    window_ = factory_ ? factory_() : new MainWindow(workspace_);
    joinWindow();
    lookForPorts();
    Q_EMIT windowOpened();
    return window_;
}

void Controller::joinWindow() {
    auto* w = window_.data();
    connect(w, &MainWindow::stopRequested, this, [this] {
        closeQuestion();
        meter_.cancel();
        fleet_.stop();
        store_.cancelSync();
        live_ = false;
        if (!window_) return;
        window_->live()->setRunning(false);
        window_->toast()->say(MainWindow::tr("Stopped. What was read is kept."), Tone::Info);
    });
    connect(w, &MainWindow::pageChanged, this, [this](Page page) {
        if (page == Page::Sync) requestSync();
        if (page == Page::Today) lookForPorts();
    });
    joinFleet();
    connect(w, &MainWindow::closing, this, [this] { meter_.disconnectFromMeter(); });
    w->today()->setSecretFiles(workspace_.settings.secretFiles);
    connect(w->today(), &TodayPage::connectRequested, this,
            [this](const QString& address, const QString& secretFile) { connectTo(address, secretFile); });
    connect(w->today(), &TodayPage::disconnectRequested, &meter_, &app::MeterService::disconnectFromMeter);
    connect(w->today(), &TodayPage::portsRequested, this, &Controller::lookForPorts);
    connect(w->today(), &TodayPage::probeRequested, this, &Controller::openProbe);
    connect(w->errors(), &ErrorPanel::probeRequested, this, &Controller::openProbe);
    connect(w->meter(), &MeterPage::registersRequested, &meter_, &app::MeterService::readRegisters);
    connect(w->meter(), &MeterPage::objectsRequested, &meter_, &app::MeterService::readObjects);
    connect(w->meter(), &MeterPage::profileRequested, &meter_, &app::MeterService::readProfile);
    connect(w->meter()->control(), &ControlPart::readRequested, &desk_, &app::ControlDesk::read);
    connect(w->meter()->control(), &ControlPart::wished, &desk_, &app::ControlDesk::plan);
    connect(w->meter()->events(), &EventsPart::requested, &desk_, &app::ControlDesk::readEvents);
    connect(w->meter()->events(), &EventsPart::clearRequested, this, [this](app::EventLogKind kind) {
        app::ControlWish wish;
        wish.act = app::Act::ClearLog;
        wish.log = kind;
        desk_.plan(wish);
    });
    w->meter()->control()->setControls(workspace_.controls);
    if (!workspace_.events.empty()) {
        w->meter()->events()->choose(workspace_.eventLog);
        w->meter()->events()->setEvents(workspace_.eventLog, workspace_.events);
    }
    connect(w->live(), &LivePage::startRequested, this, &Controller::startLive);
    connect(w->live(), &LivePage::snapshotRequested, this, [this](const app::LiveSample& sample) {
        if (!workspace_.identity) return;
        snapshot_ = true;
        const auto& identity = *workspace_.identity;
        store_.add(snapshotReadings(sample,
                                    identity.serial.empty() && workspace_.link ? workspace_.link->address.toStdString() : identity.serial));
    });
    connect(w->sync(), &SyncPage::syncRequested, &store_, &app::StoreService::synchronise);
    joinSync();
    connect(w, &MainWindow::meshMade, this, &Controller::joinMeshPage);
    connect(w, &MainWindow::coapMade, this, &Controller::joinCoapPage);
    if (w->madeMesh()) joinMeshPage();
    if (w->madeCoap()) joinCoapPage();
    connect(w->settings(), &SettingsPage::changed, this, &Controller::applySettings);
    connect(w->errors(), &ErrorPanel::retried, this, [this] {
        if (window_) window_->errors()->setVisible(false);
        if (retry_) retry_();
    });
    connect(&meter_, &app::MeterService::recording, w->trace(), &TraceDock::setVisit);
    connect(w->trace(), &TraceDock::exported, w,
            [w](const QString& file) { w->toast()->say(MainWindow::tr("Trace written to %1").arg(file), Tone::Ok); });
    connect(w->trace(), &TraceDock::exportFailed, w,
            [w](const QString& why) { w->toast()->say(MainWindow::tr("The trace was not written: %1").arg(why), Tone::Bad); });
    w->live()->setRunning(live_);
    w->setCommands([this] {
        QList<CommandPalette::Command> commands;
        commands.push_back(
            {MainWindow::tr("Read registers"), {}, [this] { meter_.readRegisters(billingRegisters(workspace_.objects.objects())); }});
        commands.push_back({MainWindow::tr("Check the probe"), MainWindow::tr("rights, adapter, light, protocol"), [this] { openProbe(); }});
        commands.push_back({MainWindow::tr("Discover a CoAP server"), MainWindow::tr("resources of a meter, a sensor or a node"),
                            [this] { if (window_) window_->go(Page::Coap); }});
        for (const QString& server : workspace_.coap.recent) {
            commands.push_back({server, MainWindow::tr("CoAP server"), [this, server] { openCoap(server); }});
        }
        commands.push_back({MainWindow::tr("Sync now"), {}, [this] { store_.synchronise(); }});
        commands.push_back({MainWindow::tr("Leave the meter"), {}, [this] { meter_.disconnectFromMeter(); }});
        addMeshCommands(commands);
        addPushCommands(commands);
        for (const auto name : {ThemeName::Light, ThemeName::Dark, ThemeName::Outdoor}) {
            commands.push_back({MainWindow::tr("Theme: %1").arg(theme::toText(name)), {}, [this, name] {
                                    FieldSettings next = workspace_.settings;
                                    next.theme = name;
                                    applySettings(next);
                                }});
        }
        for (const auto& meter : workspace_.recent) {
            const QString address = format::fromUtf8(meter.address);
            commands.push_back(
                {MainWindow::tr("Meter %1").arg(format::fromUtf8(meter.serial)), address,
                 [this, address] { connectTo(address, workspace_.settings.secretFiles.value(address)); }});
        }
        return commands;
    });
}

void Controller::setPhase(app::LinkPhase phase) {
    workspace_.phase = phase;
    if (phase == app::LinkPhase::Closed || phase == app::LinkPhase::Lost) {
        live_ = false;
        closeQuestion();
    }
    if (!window_) return;
    window_->strip()->setPhase(phase);
    window_->status()->setPhase(phase, workspace_.link ? workspace_.link->medium : QString());
    window_->today()->setPhase(phase);
    window_->meter()->setPhase(phase);
    window_->live()->setPhase(phase);
    if (phase == app::LinkPhase::Closed || phase == app::LinkPhase::Lost) {
        window_->banner()->finish();
        window_->meter()->setBusy(false);
        window_->live()->setRunning(false);
    }
}

void Controller::clearMeter() {
    closeQuestion();
    workspace_.clearMeter();
    if (!window_) return;
    window_->meter()->control()->clear();
    window_->meter()->events()->clear();
}

void Controller::connectTo(const QString& address, const QString& secretFile, bool counterConfirmed) {
    // The same meter opened again keeps what was read of it.
    const auto parsed = app::MeterAddress::parse(address.toStdString());
    if (!workspace_.link || !parsed || workspace_.link->address.toStdString() != parsed->toString()) clearMeter();
    closeQuestion();
    if (window_) window_->errors()->setVisible(false);
    lastAddress_ = address;
    lastSecretFile_ = secretFile;
    workspace_.trace.setKeys(nullptr);
    app::LinkCredentials credentials;
    credentials.counterConfirmed = counterConfirmed;
    if (!secretFile.isEmpty() && parsed) {
        const bool keyed = app::needsKeys(parsed->mechanism, parsed->protection);
        if (auto ok = takeSecret(secretFile, keyed, credentials); !ok) {
            retry_ = [this, address, secretFile, counterConfirmed] { connectTo(address, secretFile, counterConfirmed); };
            showError(ok.error(), MainWindow::tr("Try again"));
            return;
        }
        workspace_.settings.rememberSecretFile(QString::fromStdString(parsed->toString()), secretFile);
        if (!workspace_.training) workspace_.settings.saveSecretFiles();
    }
    meter_.connectTo(address, std::move(credentials));
}

Result<void> Controller::takeSecret(const QString& file, bool keyed, app::LinkCredentials& credentials) {
    if (keyed) {
        auto keys = app::KeyFileProvider::open(file.toStdString());
        if (!keys) return Unexpected(keys.error());
        workspace_.trace.setKeys(std::make_shared<app::FileKeys>((*keys)->file()));
        credentials.keys = std::move(*keys);
        return {};
    }
    if (!QFileInfo(file).isFile()) return fail(Fault::Misuse, Layer::Link, app::CredentialError::CannotRead, ENOENT);
    auto secret = app::readSecret(file.toStdString());
    if (!secret) return Unexpected(secret.error());
    credentials.password = std::move(*secret);
    return {};
}

void Controller::startLive() {
    if (meter_.linkInfo().scheme == app::Scheme::Iec) {
        if (window_) window_->toast()->say(MainWindow::tr("This meter gives a readout and no live values: read its registers."), Tone::Info);
        return;
    }
    live_ = true;
    meter_.startLive(liveInterval);
    if (window_) window_->live()->setRunning(true);
}

ProbeDialog* Controller::probeDialog() const { return probeDialog_; }

/// Where no window manager does it, the keys would go nowhere after the dialog.
void Controller::returnFocus(QDialog* dialog) {
    connect(dialog, &QDialog::finished, this, [this] {
        if (window_) window_->activateWindow();
    });
}

void Controller::openProbe() {
    if (!window_) return;
    const bool linked = workspace_.phase != app::LinkPhase::Closed && workspace_.phase != app::LinkPhase::Lost;
    const auto current = workspace_.link ? app::MeterAddress::parse(workspace_.link->address.toStdString()) : app::MeterAddress::parse("");
    if (linked && current && current->isSerial()) {
        window_->toast()->say(MainWindow::tr("Leave the meter first: its port is in use."), Tone::Info);
        return;
    }
    if (!probeDialog_) {
        probeDialog_ = new ProbeDialog(probe_, window_);
        probeDialog_->setAttribute(Qt::WA_DeleteOnClose);
        returnFocus(probeDialog_);
        connect(probeDialog_, &ProbeDialog::addressChosen, this, [this](const QString& address) {
            if (!window_) return;
            window_->go(Page::Today);
            window_->today()->addressField()->setText(address);
            window_->today()->addressField()->setFocus();
        });
    }
    probeDialog_->show();
    probeDialog_->raise();
    const auto typed = app::MeterAddress::parse(window_->today()->addressField()->text().toStdString());
    const QString wanted = typed && typed->isSerial() ? format::fromUtf8(typed->path) : QString();
    auto found = std::make_shared<std::vector<app::PortEntry>>();
    auto* worker = QThread::create([found] { *found = app::ports(); });
    connect(worker, &QThread::finished, this, [this, worker, found, wanted] {
        worker->deleteLater();
        if (!probeDialog_) return;
        probeDialog_->setPorts(*found);
        probeDialog_->choosePort(wanted.isEmpty() && !found->empty() ? format::fromUtf8(found->front().path) : wanted);
    });
    worker->start();
}

void Controller::lookForPorts() {
    auto found = std::make_shared<std::vector<app::PortEntry>>();
    auto* worker = QThread::create([found] { *found = app::ports(); });
    connect(worker, &QThread::finished, this, [this, worker, found] {
        if (window_) window_->today()->setPorts(*found);
        worker->deleteLater();
    });
    worker->start();
}

void Controller::finishJob(const app::JobResult& result) {
    workspace_.profile.flush();
    if (std::exchange(rereading_, false)) requestSync();
    if (window_) {
        window_->banner()->finish();
        window_->meter()->setBusy(false);
        if (result.error && result.error->fault == Fault::Cancelled && result.kind == app::JobKind::Control) {
            window_->toast()->say(MainWindow::tr("Stopped. Read the state again to see what the meter has done."), Tone::Info);
        } else if (result.error && result.kind == app::JobKind::Control && workspace_.phase != app::LinkPhase::Lost) {
            retry_ = [this] { desk_.read(); };
            showError(*result.error, MainWindow::tr("Read the state again"));
        } else if (result.error && result.error->fault == Fault::Cancelled) {
            window_->toast()->say(MainWindow::tr("Stopped after %n reading(s). They are kept.", nullptr, static_cast<int>(jobReadings_)),
                                  Tone::Info);
        } else if (result.error) {
            retry_ = [this] { meter_.reconnect(); };
            showError(*result.error, MainWindow::tr("Link again"));
        } else if (result.kind == app::JobKind::Profile) {
            window_->toast()->say(MainWindow::tr("%n interval(s) read", nullptr, static_cast<int>(result.rows)), Tone::Ok);
        } else if (result.kind == app::JobKind::Registers) {
            window_->toast()->say(MainWindow::tr("%n register(s) read", nullptr, static_cast<int>(jobReadings_)), Tone::Ok);
        }
    }
    Q_EMIT jobFinished(result);
}

void Controller::showError(const Error& error, const QString& action) {
    const auto explanation = app::explain(error);
    if (window_) window_->errors()->show(explanation, retry_ ? action : QString());
    const auto address = app::MeterAddress::parse(lastAddress_.toStdString());
    const bool aboutTheLine = error.layer == Layer::Transport || error.layer == Layer::Iec62056_21 || error.layer == Layer::Hdlc;
    if (window_ && aboutTheLine && address && address->isSerial()) window_->errors()->offerProbe();
    Q_EMIT failed(explanation.what + QStringLiteral(" [") + explanation.code + QLatin1Char(']'));
}

void Controller::applySettings(const FieldSettings& next) {
    const FieldSettings before = workspace_.settings;
    workspace_.settings = next;
    workspace_.settings.secretFiles = before.secretFiles;
    workspace_.settings.takeMeshFrom(before);
    FieldSettings kept = next;
    if (workspace_.training) {
        workspace_.settings.takeHeadEndFrom(before);
        kept.takeHeadEndFrom(FieldSettings::load());
    }
    kept.save();
    if (!workspace_.training) store_.setSyncSettings(app::SyncSettings::fromEnvironment(next.sync()));
    const bool rebuild = next.language != before.language || next.scalePercent != before.scalePercent;
    if (next.theme != before.theme || next.scalePercent != before.scalePercent) theme::apply(next.theme, next.scalePercent / 100.0);
    if (next.language != before.language) setLanguage(next.language);
    if (rebuild) {
        QTimer::singleShot(0, this, &Controller::rebuildWindow);
    } else if (window_) {
        window_->live()->setSettings(workspace_.settings);
        window_->sync()->setSettings(workspace_.settings);
    }
}

void Controller::rebuildWindow() {
    if (!window_) return;
    auto* old = window_.data();
    const Page page = old->page();
    const QRect place = old->geometry();
    const auto state = old->windowState();
    old->disconnect(this);
    closeQuestion();
    auto* fresh = openWindow();
    fresh->setGeometry(place);
    fresh->setWindowState(state);
    fresh->go(page);
    fresh->show();
    fresh->activateWindow();
    old->hide();
    old->deleteLater();
}

void Controller::setLanguage(const QString& language) {
    const QLocale system = QLocale::system();
    const QLocale asked = language.isEmpty() ? system : QLocale(language);
    // A system without a language of its own still has plurals.
    const QLocale locale = asked.language() == QLocale::C ? QLocale(QLocale::English) : asked;
    for (auto* translator : {&translator_, &qtTranslator_}) {
        if (*translator) QCoreApplication::removeTranslator(translator->get());
        *translator = std::make_unique<QTranslator>();
    }
    QLocale::setDefault(locale);
    const QString name = QStringLiteral("ami-field");
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/translations");
    for (const auto& folder : {QStringLiteral(":/i18n"), beside}) {
        if (translator_->load(locale, name, QStringLiteral("_"), folder)) {
            QCoreApplication::installTranslator(translator_.get());
            break;
        }
    }
    if (qtTranslator_->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qtTranslator_.get());
    }
}

void Controller::openStore(const QString& path) {
    workspace_.storePath = path;
    store_.open(path);
    meter_.recordVisits(QFileInfo(path).dir().filePath(QStringLiteral("visits")));
    if (!workspace_.training) store_.setSyncSettings(app::SyncSettings::fromEnvironment(workspace_.settings.sync()));
}

void Controller::startTraining(const QString& folder) {
    workspace_.training = true;
    training_ = std::make_unique<app::TrainingGround>();
    connect(training_.get(), &app::TrainingGround::ready, this, [this] {
        workspace_.trainingAddress = training_->meterAddress();
        FieldSettings& s = workspace_.settings;
        s.endpoint = training_->endpoint();
        s.certificateFile = training_->certificateFile();
        s.keyFile = training_->keyFile();
        s.caFile = training_->caFile();
        s.proxy = QStringLiteral("none");
        s.metered = false;
        store_.setSyncSettings(s.sync());
        if (window_) {
            window_->today()->setTraining(true, workspace_.trainingAddress, {});
            window_->sync()->setSettings(s);
            window_->settings()->setHeadEnd(s);
        }
        Q_EMIT trainingReady();
        if (!pendingAddress_.isEmpty()) connectTo(pendingAddress_, {});
    });
    connect(training_.get(), &app::TrainingGround::failed, this, [this](const QString& what) {
        if (window_) window_->today()->setTraining(true, {}, what);
        Q_EMIT failed(what);
    });
    connect(training_.get(), &app::TrainingGround::meshReady, this, [this] {
        mesh_.setHosts(training_->meshHosts());
        workspace_.settings.rememberRouter(training_->meshAddress());
        MeshPage* page = madeMesh();
        if (!page) return;
        page->setHosts(training_->meshHosts());
        page->bar()->setRecent(workspace_.settings.meshRouters);
        if (workspace_.meshState.address.isEmpty()) page->bar()->setAddress(training_->meshAddress());
    });
    training_->start(folder);
}

}  // namespace ami::ui
