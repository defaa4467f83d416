#include "app/sim/mesh/PrivateBus.h"

#include <QFile>

namespace ami::sim::mesh {

namespace {

constexpr int patience = 5000;

/// Every message may pass, which is right where only one user can connect at all.
constexpr const char* configuration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <keep_umask/>
  <listen>%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

}  // namespace

PrivateBus::PrivateBus() : folder_(QStringLiteral("/tmp/ami-mesh-XXXXXX")) {}

PrivateBus::~PrivateBus() { stop(); }

QString PrivateBus::address() const { return QStringLiteral("unix:path=%1/bus").arg(folder_.path()); }

bool PrivateBus::start(QString* why) {
    const auto refused = [why](const QString& text) {
        if (why) *why = text;
        return false;
    };
    QFile file(folder_.filePath(QStringLiteral("bus.conf")));
    const QByteArray text = QString::fromLatin1(configuration).arg(address()).toLatin1();
    if (!folder_.isValid() || !file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) return refused(file.errorString());
    file.close();
    QFile::remove(folder_.filePath(QStringLiteral("bus")));
    daemon_.setProcessChannelMode(QProcess::SeparateChannels);
    daemon_.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + file.fileName(), QStringLiteral("--nofork"),
                                                  QStringLiteral("--nosyslog"), QStringLiteral("--print-address")});
    if (!daemon_.waitForStarted(patience)) return refused(QStringLiteral("dbus-daemon cannot be started (package dbus)"));
    if (daemon_.waitForReadyRead(patience) && daemon_.readLine().startsWith("unix:")) return true;
    const QString said = QString::fromUtf8(daemon_.readAllStandardError()).trimmed();
    stop();
    return refused(said.isEmpty() ? QStringLiteral("dbus-daemon does not start") : said);
}

void PrivateBus::stop() {
    if (daemon_.state() == QProcess::NotRunning) return;
    daemon_.kill();
    daemon_.waitForFinished(patience);
}

}  // namespace ami::sim::mesh
