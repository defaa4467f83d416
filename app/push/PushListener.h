#pragma once

#include <QObject>
#include <QString>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/push/PushDesk.h"
#include "app/push/PushRecord.h"

namespace ami::app {

struct PushSettings {
    std::optional<std::uint16_t> udp{}, tcp{}, coap{}, coaps{};  ///< ports; 0: any free one; nothing: not there
    std::string address{};            ///< numeric; empty: every address of this computer, IPv4 and IPv6
    std::string path = "push";        ///< where frames are posted to; packs (content format 110, 112) as well, and at "senml"
    std::string keys{}, templates{};  ///< folder or key file, folder; empty: none
    std::string pskFile{};            ///< coaps
    std::string counters{};           ///< file of invocation counters for what is sent back; empty: nothing is sent back under keys
    PushDeskOptions desk{};
    int connections = 64, connectionsOfOne = 8;       ///< TCP
    std::chrono::milliseconds idle{120'000};          ///< a connection without a whole frame for so long is closed
    std::chrono::milliseconds betweenOffers{5'000};   ///< of what is held to a store that does not take it
};

/// A place where the listener listens.
struct PushPlace {
    PushWay way = PushWay::Udp;
    std::string address{};  ///< "udp://192.0.2.1:4059"; "udp://*:4059" at every address of this computer
    std::uint16_t port = 0;
    std::optional<Error> error{};     ///< why it does not listen there
    std::string path{};               ///< CoAP
};

/// Listens for what meters push outside an association: the wrapper over UDP and TCP, CoAP and CoAP over DTLS. Lives on one thread with an event
/// loop. A push is answered after it is durable; those that came together become durable together. @spec docs/push.md
class PushListener : public QObject {
    Q_OBJECT
public:
    explicit PushListener(QObject* parent = nullptr);
    ~PushListener() override;

    /// Keys and templates are read, then every place is tried. A failure there is told by places(); Misuse when there is none at all, and what the
    /// files say. @p where takes the file of an error. What had been kept is tried again first, and comes by pushed().
    Result<void> start(PushSettings settings, std::unique_ptr<PushSink> sink, std::string* where);
    /// Answers what is under way.
    void stop();
    const std::vector<PushPlace>& places() const;
    const PushTotals& totals() const;
    int connections() const;
    /// Key files that open no push, for they lack the system title of their meter.
    const std::vector<std::string>& keysPassedOver() const;

Q_SIGNALS:
    /// What came together, oldest first. A slot that stops the listener must be a queued one.
    void pushed(const std::vector<ami::app::PushRecord>& records);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ami::app
