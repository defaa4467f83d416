#pragma once

#include <QObject>
#include <QString>
#include <QUrl>
#include <functional>
#include <memory>
#include <string>

#include "app/hes/http/HesLimits.h"
#include "protocol/base/Result.h"

namespace ami::app {

class HesLog;
class HesMetrics;
class Revocations;

enum class HesError : std::uint16_t {
    BadListen = 100,  ///< not https://ADDRESS:PORT
    CannotListen,    ///< detail: QAbstractSocket error
    BadStatus,       ///< the address of health and metrics is not ADDRESS:PORT, or is taken
    BadFolder,       ///< the folder of attachments cannot be used; detail: errno
};

struct HesSettings {
    std::string listen;            ///< https://127.0.0.1:8443; port 0 takes a free one
    std::string database;
    std::string certificateFile;   ///< PEM with chain
    std::string keyFile;           ///< PEM, mode 600
    std::string clientCaFile;      ///< PEM: who may sign client certificates
    std::string crlFile;           ///< PEM: revocation lists of these authorities; empty for none
    std::string statusAddress;     ///< ADDRESS:PORT of health and metrics in plain HTTP; empty for none
    std::string attachmentFolder;  ///< empty: attachments are not taken
    bool answerWithoutCertificate = false;   ///< a client without certificate is told so by 401 instead of a TLS alert
    HesLimits limits;
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
    /// Takes certificates, authorities, revocations and limits of @p settings for connections and requests from now on; open connections live on. With an
    /// error everything stays as it was. Addresses, database and folders need a new start.
    Result<void> reload(const HesSettings& settings);

    /// The lists that are obeyed now.
    std::shared_ptr<const Revocations> revocations() const;

    QUrl ingestUrl() const;
    /// http://ADDRESS:PORT of health and metrics; empty when there is none.
    std::string statusUrl() const;
    HesLog& log();
    HesMetrics& metrics();

    /// Takes no new connection, answers what is in work and emits stopped(), at the latest after five seconds.
    void stop();

Q_SIGNALS:
    void stopped();

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ami::app
