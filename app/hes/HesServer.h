#pragma once

#include <QObject>
#include <QString>
#include <QUrl>
#include <functional>
#include <memory>
#include <string>

#include "protocol/base/Result.h"

namespace ami::app {

enum class HesError : std::uint16_t {
    BadListen = 100,  ///< not https://ADDRESS:PORT
    CannotListen,    ///< detail: QAbstractSocket error
};

struct HesSettings {
    std::string listen;            ///< https://127.0.0.1:8443; port 0 takes a free one
    std::string database;
    std::string certificateFile;   ///< PEM with chain
    std::string keyFile;           ///< PEM, mode 600
    std::string clientCaFile;      ///< PEM: who may sign client certificates
};

/// The ingest endpoint over HTTP/1.1 and TLS 1.3 with client certificates. Sockets live on the caller's thread, which needs an event
/// loop; unpacking, decoding and storing have threads of their own. @spec docs/hes.md
class HesServer : public QObject {
    Q_OBJECT
public:
    explicit HesServer(QObject* parent = nullptr);
    ~HesServer() override;

    /// Opens the database and listens. Errors are the store's, the identity's (Layer::Sync) or a HesError (Layer::Mdms).
    Result<void> start(const HesSettings& settings);
    QUrl ingestUrl() const;

    /// Takes no new connection, answers what is in work and emits stopped(), at the latest after five seconds.
    void stop();

Q_SIGNALS:
    void stopped();
    void logged(const QString& line);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ami::app
