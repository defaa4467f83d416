#include "app/training/TrainingGround.h"

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>
#endif

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>
#include <QUdpSocket>
#include <array>
#include <functional>
#include <utility>

namespace ami::app {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds readyLimit = 15s;
constexpr std::chrono::milliseconds politeLimit = 1200ms;  ///< between "please end" and "end"
constexpr qsizetype longestWords = 400;

QString programPath(const QString& name) {
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

#ifdef Q_OS_LINUX
/// In the child: ends with its parent, also when that is killed.
void dieWithParent(qint64 parent) {
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() != parent) ::_exit(1);
}
#endif

}  // namespace

class TrainingGround::Impl {
public:
    explicit Impl(TrainingGround& owner) : owner_(owner) {
        limit_.setSingleShot(true);
        limit_.setInterval(readyLimit);
        QObject::connect(&limit_, &QTimer::timeout, &owner_, [this] {
            giveUp(TrainingGround::tr("The training ground did not get ready within %n seconds.", nullptr,
                                      static_cast<int>(std::chrono::seconds(15).count())));
        });
    }
    ~Impl() { stop(); }

    void start(const QString& folder) {
        stop();
        folder_ = QFileInfo(folder).absoluteFilePath();
        if (!QDir().mkpath(folder_)) return giveUp(TrainingGround::tr("The folder %1 cannot be made.").arg(folder_));
        QFile::setPermissions(folder_, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        limit_.start();

        meter_ = launch(QStringLiteral("ami-sim"), {QStringLiteral("--seed"), QStringLiteral("42"), QStringLiteral("--open-installer"),
                                                    QStringLiteral("--listen"), QStringLiteral("optical:pty=") + inFolder("probe")});
        if (!meter_) return;
        // The installer's association: a learner also sets the clock and moves the disconnector.
        awaitReady(*meter_, [this](const QString& address) { meterAddress_ = address + QStringLiteral("?client=17"); });
        startMesh();
        if (QFileInfo::exists(inFolder("client.key")) && QFileInfo::exists(inFolder("ca.pem"))) return startHeadEnd();

        preparation_ = launch(QStringLiteral("ami-hes"), {QStringLiteral("init-training"), folder_});
        if (!preparation_) return;
        QObject::connect(preparation_.get(), &QProcess::finished, &owner_, [this](int code, QProcess::ExitStatus status) {
            if (status != QProcess::NormalExit || code != 0)
                return giveUp(ended(*preparation_, TrainingGround::tr("The certificates for training could not be made.")));
            preparation_.release()->deleteLater();
            startHeadEnd();
        });
    }

    void stop() {
        limit_.stop();
        isReady_ = false;
        const std::array processes{std::move(meter_), std::move(headEnd_), std::move(preparation_), std::move(mesh_), std::move(pusher_)};
        pushPort_ = 0;
        for (const auto& process : processes) {
            if (!process) continue;
            process->disconnect(&owner_);
            process->terminate();
        }
        const QDeadlineTimer polite(politeLimit);
        for (const auto& process : processes) {
            if (!process || process->state() == QProcess::NotRunning) continue;
            if (process->waitForFinished(static_cast<int>(polite.remainingTime()))) continue;
            process->kill();
            process->waitForFinished(300);
        }
        meterAddress_.clear();
        endpoint_.clear();
        meshAddress_.clear();
        meshHosts_.clear();
    }

    /// An extra like the mesh: when it ends by itself, nothing else does.
    void pushTo(quint16 port) {
        if (port == pushPort_) return;
        pushPort_ = port;
        if (auto before = std::exchange(pusher_, nullptr)) {
            before->disconnect(&owner_);
            before->terminate();
            QObject::connect(before.get(), &QProcess::finished, before.get(), &QObject::deleteLater);
            QTimer::singleShot(politeLimit, before.get(), [ending = before.get()] { ending->kill(); });
            before.release()->setParent(&owner_);
        }
        if (port == 0) return;
        pusher_ = launch(QStringLiteral("ami-sim"), {QStringLiteral("--seed"), QStringLiteral("7"), QStringLiteral("--push"),
                                                     QStringLiteral("udp://127.0.0.1:%1").arg(port), QStringLiteral("--push-confirmed"), QStringLiteral("--every"),
                                                     QStringLiteral("3s")});
    }

    QString inFolder(const char* name) const { return folder_ + QLatin1Char('/') + QLatin1String(name); }

    QString folder_;
    QString meterAddress_;
    QString endpoint_;
    QString meshAddress_;
    std::map<std::string, std::string> meshHosts_;

private:
    using Process = std::unique_ptr<QProcess>;

    Process launch(const QString& name, const QStringList& arguments) {
        const QString path = programPath(name);
        if (path.isEmpty()) {
            giveUp(TrainingGround::tr("The program %1 was not found beside this one or in PATH.").arg(name));
            return nullptr;
        }
        auto process = std::make_unique<QProcess>();
        process->setProgram(path);
        process->setArguments(arguments);
        process->setStandardInputFile(QProcess::nullDevice());
#ifdef Q_OS_LINUX
        process->setChildProcessModifier([parent = QCoreApplication::applicationPid()] { dieWithParent(parent); });
#endif
        QObject::connect(process.get(), &QProcess::errorOccurred, &owner_, [this, name](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) giveUp(TrainingGround::tr("The program %1 could not be started.").arg(name));
        });
        process->start(QIODevice::ReadOnly);
        return process;
    }

    /// Calls @p found with what follows "ready" on the first such line.
    void awaitReady(QProcess& process, const std::function<void(const QString&)>& found) {
        QObject::connect(&process, &QProcess::readyReadStandardOutput, &owner_, [this, &process, found] {
            while (process.canReadLine()) {
                const QString line = QString::fromUtf8(process.readLine()).trimmed();
                if (!line.startsWith(QLatin1String("ready "))) continue;
                found(line.mid(6));
                becomeReady();
            }
        });
        QObject::connect(&process, &QProcess::finished, &owner_, [this, &process] {
            giveUp(ended(process, TrainingGround::tr("A program of the training ground ended by itself.")));
        });
    }

    /// A free port of this computer for the nodes' reports. Taken a moment later by whoever listens for them.
    static quint16 freePort() {
        QUdpSocket socket;
        return socket.bind(QHostAddress::LocalHost, 0) ? socket.localPort() : quint16{0};
    }

    /// A mesh is an extra: without it the rest of the ground works.
    void startMesh() {
        const quint16 port = freePort();
        if (port == 0) return;
        const QString manager = QStringLiteral("127.0.0.1:%1").arg(port);
        mesh_ = launch(QStringLiteral("ami-sim"), {QStringLiteral("--mesh"), QStringLiteral("20"), QStringLiteral("--mesh-hops"), QStringLiteral("3"),
                                                   QStringLiteral("--mesh-layout"), QStringLiteral("lesson"), QStringLiteral("--seed"), QStringLiteral("10"),
                                                   QStringLiteral("--mesh-loss"), QStringLiteral("2"),
                                                   QStringLiteral("--csmp-nms"), manager});
        if (!mesh_) return;
        QObject::connect(mesh_.get(), &QProcess::readyReadStandardOutput, &owner_, [this, manager] {
            while (mesh_ && mesh_->canReadLine()) {
                const QStringList words = QString::fromUtf8(mesh_->readLine()).trimmed().split(QLatin1Char(' '));
                if (words.size() == 3 && words[0] == QLatin1String("node")) meshHosts_[words[1].toStdString()] = words[2].toStdString();
                if (words.size() != 2 || words[0] != QLatin1String("ready") || !meshAddress_.isEmpty()) continue;
                meshAddress_ = QStringLiteral("%1 + csmp://%2?listen").arg(words[1], manager);
                // The lines of the nodes come with it.
                QTimer::singleShot(100, &owner_, [this] {
                    if (!meshAddress_.isEmpty()) Q_EMIT owner_.meshReady();
                });
            }
        });
    }

    void startHeadEnd() {
        headEnd_ = launch(QStringLiteral("ami-hes"),
                          {QStringLiteral("--listen"), QStringLiteral("https://127.0.0.1:0"), QStringLiteral("--database"),
                           inFolder("head-end.sqlite"), QStringLiteral("--certificate"), inFolder("server.pem"), QStringLiteral("--key"),
                           inFolder("server.key"), QStringLiteral("--client-ca"), inFolder("ca.pem")});
        if (headEnd_) awaitReady(*headEnd_, [this](const QString& endpoint) { endpoint_ = endpoint; });
    }

    void becomeReady() {
        if (isReady_ || meterAddress_.isEmpty() || endpoint_.isEmpty()) return;
        isReady_ = true;
        limit_.stop();
        Q_EMIT owner_.ready();
    }

    static QString ended(QProcess& process, const QString& what) {
        const QString words = QString::fromUtf8(process.readAllStandardError()).trimmed();
        return words.isEmpty() ? what : what + QLatin1Char('\n') + words.right(longestWords);
    }

    /// Called from a child's own signal too, so the children are ended on the next turn of the event loop.
    void giveUp(const QString& what) {
        limit_.stop();
        if (meter_) meter_->disconnect(&owner_);
        if (headEnd_) headEnd_->disconnect(&owner_);
        if (preparation_) preparation_->disconnect(&owner_);
        if (mesh_) mesh_->disconnect(&owner_);
        QTimer::singleShot(0, &owner_, [this, what] {
            stop();
            Q_EMIT owner_.failed(what);
        });
    }

    TrainingGround& owner_;
    Process meter_;
    Process headEnd_;
    Process preparation_;
    Process mesh_;
    Process pusher_;
    quint16 pushPort_ = 0;
    QTimer limit_;
    bool isReady_ = false;
};

TrainingGround::TrainingGround(QObject* parent) : QObject(parent), impl_(std::make_unique<Impl>(*this)) {}
TrainingGround::~TrainingGround() = default;

void TrainingGround::start(const QString& folder) { impl_->start(folder); }
void TrainingGround::stop() { impl_->stop(); }
QString TrainingGround::meterAddress() const { return impl_->meterAddress_; }
QString TrainingGround::endpoint() const { return impl_->endpoint_; }
QString TrainingGround::certificateFile() const { return impl_->inFolder("client.pem"); }
QString TrainingGround::keyFile() const { return impl_->inFolder("client.key"); }
void TrainingGround::pushTo(quint16 port) { impl_->pushTo(port); }
QString TrainingGround::meshAddress() const { return impl_->meshAddress_; }
std::map<std::string, std::string> TrainingGround::meshHosts() const { return impl_->meshHosts_; }
QString TrainingGround::caFile() const { return impl_->inFolder("ca.pem"); }

}  // namespace ami::app
