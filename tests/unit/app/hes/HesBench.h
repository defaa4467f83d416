#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <chrono>
#include <nlohmann/json.hpp>
#include <string>

#include "app/store/Random.h"
#include "protocol/crypto/Digest.h"
#include "protocol/mdms/CimMeterReadings.h"
#include "tests/support/HesProcess.h"
#include "tests/support/StoreSamples.h"

namespace ami::test {

inline UtcTime systemNow() { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

struct Upload { std::string key; Bytes body; };

inline Upload upload(const std::vector<mdms::Reading>& readings, std::uint64_t sequence = 1, std::string key = {}) {
    if (key.empty()) key = *app::newUuid(systemNow());
    return {key, *mdms::encodeBatch({key, sequence, "017f22e2-79b0-7cc3-98c4-dc0c0c073990", noon, "test"}, readings, {})};
}

inline QByteArray octets(const Bytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

inline QString digestField(const Bytes& body) {
    return QStringLiteral("Content-Digest: sha-256=:%1:").arg(QString::fromStdString(crypto::toBase64(crypto::sha256(body))));
}

/// What an outside program said.
struct Said {
    int exitCode = -1;
    QByteArray output;   ///< standard output and error

    int status() const {
        const auto at = ("\n" + output).lastIndexOf("\nHTTP/1.1 ");
        return at < 0 ? 0 : output.mid(at + 9, 3).toInt();
    }
    bool contains(const QByteArray& text) const { return output.contains(text); }
    nlohmann::json document() const {
        const auto at = output.lastIndexOf("\r\n\r\n");
        return at < 0 ? nlohmann::json() : nlohmann::json::parse(output.mid(at + 4).toStdString(), nullptr, false);
    }
    QByteArray field(const QByteArray& name) const {
        const auto at = output.lastIndexOf("\r\n" + name + ": ");
        if (at < 0) return {};
        const auto begin = at + 4 + name.size();
        return output.mid(begin, output.indexOf("\r\n", begin) - begin);
    }
};

inline Said run(const QString& program, const QStringList& arguments, const QByteArray& input = {}, const QString& folder = {}) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (!folder.isEmpty()) process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30000)) process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

inline bool write(const QString& path, const QByteArray& octets) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.flush();
}

/// curl as the client of a HesProcess: an HTTP and TLS implementation that is not ours.
class Curl {
public:
    Curl(const HesProcess& hes, app::TrainingFiles files, QString folder)
        : base_(QStringLiteral("https://127.0.0.1:%1").arg(hes.port())), files_(std::move(files)), folder_(std::move(folder)) {}

    /// With the client certificate; @p path begins with '/'.
    Said operator()(const QString& path, const QStringList& more = {}) const {
        return anonymous(path, QStringList{QStringLiteral("--cert"), QString::fromStdString(files_.clientCertificate), QStringLiteral("--key"),
                                           QString::fromStdString(files_.clientKey)} +
                                   more);
    }
    Said anonymous(const QString& path, const QStringList& more = {}) const {
        return run(QStringLiteral("curl"), QStringList{QStringLiteral("--silent"), QStringLiteral("--show-error"), QStringLiteral("--include"),
                                                       QStringLiteral("--http1.1"), QStringLiteral("--max-time"), QStringLiteral("20"),
                                                       QStringLiteral("--cacert"), QString::fromStdString(files_.ca)} +
                                               more + QStringList{base_ + path});
    }
    /// A batch; @p replacing overrides fields by "Name: value", "Name:" leaves one out.
    Said post(const Upload& batch, const QStringList& replacing = {}, const QStringList& more = {}) const {
        const QString file = folder_ + QStringLiteral("/body");
        if (!write(file, octets(batch.body))) return {};
        QStringList fields{QStringLiteral("Content-Type: application/json"),
                           QStringLiteral("Idempotency-Key: \"%1\"").arg(QString::fromStdString(batch.key)), digestField(batch.body)};
        QStringList all{QStringLiteral("--data-binary"), QLatin1Char('@') + file};
        for (const QString& field : fields) {
            const QString name = field.left(field.indexOf(QLatin1Char(':')) + 1);
            const auto same = [&](const QString& other) { return other.startsWith(name); };
            if (std::none_of(replacing.begin(), replacing.end(), same)) all += {QStringLiteral("--header"), field};
        }
        for (const QString& field : replacing) all += {QStringLiteral("--header"), field};
        return (*this)(QStringLiteral("/v1/ingest"), all + more);
    }

private:
    QString base_;
    app::TrainingFiles files_;
    QString folder_;
};

}  // namespace ami::test
