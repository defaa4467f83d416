#include "app/workbench/MeshService.h"

#include <QThread>

#include "app/workbench/MeshWorker.h"

namespace ami::app {

MeshService::MeshService(QObject* parent) : MeshService(Options{}, parent) {}

MeshService::MeshService(Options options, QObject* parent)
    : QObject(parent), thread_(std::make_unique<QThread>()), canProbe_(static_cast<bool>(options.prober)) {
    thread_->setObjectName(QStringLiteral("mesh"));
    worker_ = new Worker(*this, std::move(options));
    worker_->moveToThread(thread_.get());
    connect(thread_.get(), &QThread::finished, worker_, &QObject::deleteLater);
    thread_->start();
}

MeshService::~MeshService() {
    disconnect();
    ++worker_->readings;
    thread_->quit();
    thread_->wait();
}

template <typename Act>
void MeshService::run(Act act) {
    QMetaObject::invokeMethod(
        worker_, [worker = worker_, act = std::move(act)] { act(*worker); }, Qt::QueuedConnection);
}

void MeshService::connectTo(const QString& address) {
    // What the router of before has still on its way is not shown.
    const quint64 session = ++session_;
    ++worker_->readings;
    run([session, address](Worker& worker) { worker.connectTo(session, address); });
}
void MeshService::leave() {
    ++worker_->readings;
    run([](Worker& worker) { worker.leave(); });
}
void MeshService::refresh() {
    run([](Worker& worker) { worker.refresh(); });
}
void MeshService::setThresholds(const mesh::Thresholds& thresholds) {
    run([thresholds](Worker& worker) { worker.setThresholds(thresholds); });
}
void MeshService::focus(std::optional<mesh::NodeId> node) {
    run([node](Worker& worker) { worker.focus(node); });
}
void MeshService::refreshRoutes() {
    run([](Worker& worker) { worker.refreshRoutes(); });
}
void MeshService::rebuildTree() {
    run([](Worker& worker) { worker.rebuildTree(); });
}
void MeshService::takeRun(MeshRun which, std::size_t snapshots) {
    run([which, snapshots](Worker& worker) { worker.takeRun(which, snapshots); });
}
void MeshService::stopRun() {
    run([](Worker& worker) { worker.stopRun(); });
}
void MeshService::clearRuns() {
    run([](Worker& worker) { worker.clearRuns(); });
}
void MeshService::exportTo(const QString& file, MeshExport kind) {
    run([file, kind](Worker& worker) { worker.exportTo(file, kind); });
}
bool MeshService::canProbe() const { return canProbe_; }
void MeshService::startProbe(mesh::NodeId node, mesh::ProbeKind kind, std::uint32_t count) {
    run([node, kind, count](Worker& worker) { worker.startProbe(node, kind, count); });
}
void MeshService::stopProbe() {
    run([](Worker& worker) { worker.stopProbe(); });
}
void MeshService::setHosts(mesh::NodeHosts hosts) {
    run([hosts = std::move(hosts)](Worker& worker) { worker.setHosts(hosts); });
}
void MeshService::askNodes() {
    run([](Worker& worker) { worker.askNodes(); });
}
void MeshService::stopAsking() {
    run([](Worker& worker) { worker.stopAsking(); });
}
void MeshService::openJournal(const QString& file) {
    run([file, reading = ++worker_->readings](Worker& worker) { worker.openJournal(reading, file); });
}
void MeshService::watchInterface(const QString& name) {
    run([name](Worker& worker) { worker.watchInterface(name); });
}
void MeshService::fix(const QString& command) {
    run([command](Worker& worker) { worker.fix(command); });
}
void MeshService::watchJournal(const QString& unit) {
    run([unit](Worker& worker) { worker.watchJournal(unit); });
}

}  // namespace ami::app
