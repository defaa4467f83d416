#pragma once

#include <QTemporaryDir>
#include <nlohmann/json.hpp>

#include "app/hes/TrainingCertificates.h"
#include "app/store/Gzip.h"
#include "app/sync/ReceiptJson.h"
#include "app/sync/SyncClient.h"
#include "app/sync/TlsIdentity.h"
#include "protocol/crypto/Digest.h"
#include "protocol/mdms/CimMeterReadings.h"
#include "tests/support/ScriptedHttps.h"
#include "tests/support/StoreSamples.h"

namespace ami::test {

inline UtcTime systemNow() { return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

/// What a scripted head-end found in a request.
struct Arrived {
    Bytes plain;
    mdms::DecodedBatch document;
    std::uint32_t items = 0;
};

inline QByteArray fieldOf(const QByteArray& request, const QByteArray& name) {
    const auto at = request.indexOf("\r\n" + name + ": ");
    return at < 0 ? QByteArray() : request.mid(at + name.size() + 4, request.indexOf("\r\n", at + 2) - at - name.size() - 4);
}

inline QByteArray bodyOf(const QByteArray& request) { return request.mid(request.indexOf("\r\n\r\n") + 4); }

inline Arrived arrived(const QByteArray& request) {
    const QByteArray body = bodyOf(request);
    Arrived got;
    got.plain.assign(body.begin(), body.end());
    if (request.contains("Content-Encoding: gzip")) {
        const Bytes packed = got.plain;
        (void)app::gunzip(packed, 32u * 1024 * 1024, got.plain);
    }
    if (auto document = mdms::decodeBatch(got.plain)) got.document = std::move(*document);
    got.items = got.document.offered;
    return got;
}

/// A receipt that takes every item.
inline app::Receipt takesAll(const Arrived& got) {
    app::Receipt receipt;
    receipt.batchId = got.document.header.messageId;
    receipt.digest = QByteArray(toHex(crypto::sha256(got.plain)).c_str()).toLower().toStdString();
    receipt.accepted = got.items;
    receipt.highestContiguous = got.document.header.sequence;
    receipt.receivedAt = systemNow();
    return receipt;
}

inline QByteArray answerWith(const app::Receipt& receipt, int status = 200, const QByteArray& fields = {}) {
    return httpAnswer(status, QByteArray::fromStdString(app::encodeReceipt(receipt)), fields);
}

/// A laptop with a store and a scripted head-end, in a time of its own.
class SyncBench {
public:
    SyncBench() {
        files_ = *app::createTrainingCertificates(pki_.path().toStdString(), systemNow());
        store_ = *app::Store::open(folder_.filePath(QStringLiteral("field.db")).toStdString());
        settings.certificateFile = files_.clientCertificate;
        settings.keyFile = files_.clientKey;
        settings.caFile = files_.ca;
        settings.timeout = std::chrono::milliseconds(10000);
        settings.requestsInFlight = 1;
        tools.now = [this] { return now; };
        tools.random = [this] { return random; };
    }

    app::Store& store() { return *store_; }
    const app::TrainingFiles& files() const { return files_; }
    QString file(const char* name) const { return folder_.filePath(QString::fromLatin1(name)); }

    ScriptedHttps& serve(ScriptedHttps::Script script) {
        server_ = std::make_unique<ScriptedHttps>(*app::loadIdentity(files_.serverCertificate, files_.serverKey),
                                                  *app::loadAuthorities(files_.ca), std::move(script));
        settings.endpoint = server_->endpoint();
        return *server_;
    }
    ScriptedHttps& server() { return *server_; }

    app::SyncReport run() {
        const auto report = app::synchronise(*store_, settings, {}, {}, tools);
        if (report) return *report;
        app::SyncReport failed;
        failed.stopped = report.error();
        return failed;
    }
    static app::SyncError codeOf(const app::SyncReport& report) {
        return report.stopped && report.stopped->layer == Layer::Sync ? static_cast<app::SyncError>(report.stopped->code) : app::SyncError{};
    }

    app::SyncSettings settings;
    app::SyncTools tools;
    UtcTime now = systemNow();
    double random = 0.5;

private:
    QTemporaryDir pki_;
    QTemporaryDir folder_;
    app::TrainingFiles files_;
    std::unique_ptr<app::Store> store_;
    std::unique_ptr<ScriptedHttps> server_;
};

}  // namespace ami::test
