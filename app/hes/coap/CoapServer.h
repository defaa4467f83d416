#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/hes/storage/HesStorage.h"
#include "app/hes/coap/CoapCounters.h"
#include "app/hes/coap/CoapSettings.h"
#include "protocol/base/Result.h"

namespace ami::app {

/// Takes what meters push over CoAP: POST /push (DLMS wrapper frames with a CRC-32 trailer) and POST /senml; GET /health and
/// GET /.well-known/core. libcoap lives on a thread of its own, the storage on another. A push is answered 2.04 after the transaction
/// that holds it was committed. @spec docs/hes.md, RFC 7252, 7959, 8516
class CoapServer {
public:
    /// A line of the log: what happened, whether something was refused, and who it was about.
    struct Event {
        bool refused = false;
        std::string what;
        std::vector<std::pair<std::string, std::string>> fields{};
    };
    using Log = std::function<void(const Event&)>;

    /// Listens before it returns. @p log is called on the server's threads. Errors: CoapError, and those of the files; @p where takes
    /// the file or address of an error.
    static Result<std::unique_ptr<CoapServer>> start(CoapSettings settings, std::unique_ptr<HesStorage> storage, Log log, std::string* where);
    /// Stops listening, answers what is in work, ends both threads.
    ~CoapServer();

    /// Other lists, for the requests from now on, those of open sessions included. On any thread.
    void setRevoked(RevokedCheck revoked);

    /// "coap://[::1]:5683", as a client uses them.
    const std::vector<std::string>& addresses() const;
    /// Outlive the server.
    std::shared_ptr<const CoapCounters> counters() const;
    /// Pushes that wait for the storage.
    std::size_t waiting() const;

private:
    CoapServer();
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ami::app
