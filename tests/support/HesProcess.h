#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <csignal>

#include "app/hes/storage/HesStorage.h"
#include "app/hes/TrainingCertificates.h"

namespace ami::test {

/// A real ami-hes on loopback.
class HesProcess {
public:
    /// @p log takes its standard error; beside the database when empty.
    HesProcess(QString database, app::TrainingFiles files, QString host = QStringLiteral("127.0.0.1"), const QString& log = {})
        : database_(std::move(database)), files_(std::move(files)), host_(std::move(host)),
          log_(log.isEmpty() ? database_ + QStringLiteral(".log") : log) {}
    ~HesProcess() { kill(); }

    /// More options for the next start(). With --status, statusUrl() is set when it is ready.
    void addOptions(const QStringList& options) { more_ += options; }

    /// Starts it and waits for its "ready" line; false when it does not come in time.
    bool start(const QString& clientCa = {}) {
        process_.setStandardErrorFile(log_, QIODevice::Append);
        process_.start(QStringLiteral(AMI_BIN_DIR "/ami-hes"),
                       QStringList{QStringLiteral("--listen"), QStringLiteral("https://%1:0").arg(host_), QStringLiteral("--database"), database_,
                        QStringLiteral("--certificate"), QString::fromStdString(files_.serverCertificate), QStringLiteral("--key"),
                        QString::fromStdString(files_.serverKey), QStringLiteral("--client-ca"),
                        clientCa.isEmpty() ? QString::fromStdString(files_.ca) : clientCa} +
                           more_);
        if (!process_.waitForStarted(10000)) return false;
        const QByteArray ready = readLine();
        if (!ready.startsWith("ready ")) return false;
        endpoint_ = ready.mid(6).trimmed().toStdString();
        if (!more_.contains(QStringLiteral("--status"))) return true;
        const QByteArray status = readLine();
        statusUrl_ = QString::fromLatin1(status.mid(7).trimmed());
        return status.startsWith("status ");
    }

    void kill() {
        if (process_.state() == QProcess::NotRunning) return;
        process_.kill();
        process_.waitForFinished(10000);
    }

    /// SIGTERM; the exit code, or -1 when it did not end by itself.
    int stop() {
        process_.terminate();
        if (!process_.waitForFinished(10000) || process_.exitStatus() != QProcess::NormalExit) return -1;
        return process_.exitCode();
    }

    qint64 pid() const { return process_.processId(); }
    const std::string& endpoint() const { return endpoint_; }
    const QString& statusUrl() const { return statusUrl_; }
    /// What it has written to standard error so far.
    QByteArray log() const {
        QFile file(log_);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    quint16 port() const {
        const std::string tail = endpoint_.substr(endpoint_.rfind(':') + 1);
        return static_cast<quint16>(std::stoi(tail));
    }
    app::HesCounts counts() const { return app::countsOf(database_.toStdString()).value_or(app::HesCounts()); }

private:
    QByteArray readLine() {
        QByteArray line;
        while (!line.endsWith('\n')) {
            if (!process_.canReadLine() && !process_.waitForReadyRead(20000)) return {};
            line += process_.readLine();
        }
        return line;
    }

    QString database_;
    app::TrainingFiles files_;
    QString host_;
    QString log_;
    QProcess process_;
    std::string endpoint_;
    QString statusUrl_;
    QStringList more_;
};

}  // namespace ami::test
