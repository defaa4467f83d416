#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QTimer>

#include "hal/router/BusPlace.h"
#include "hal/router/WsbrdDecode.h"
#include "protocol/base/Time.h"

namespace ami::hal {

class BusRelay;

/// Who is asked. The agent of a border router on a chip has no Nodes.
struct WsbrdNames {
    std::string service = "com.silabs.Wisun.BorderRouter";
    std::string path = "/com/silabs/Wisun/BorderRouter";
    std::string interface = "com.silabs.Wisun.BorderRouter";

    static WsbrdNames borderRouter() { return {}; }
    static WsbrdNames chipAgent();
};

/// One round of reading.
struct WsbrdReading {
    UtcTime taken{};
    std::optional<std::vector<WsbrdNode>> nodes;
    std::optional<std::vector<WsbrdRoute>> routes;
    WsbrdNetwork network;
    std::map<std::string, Error> missing;   ///< properties that this daemon has not told, and why
    std::vector<WsbrdOddity> oddities;

    WsbrdValues values() const;
    friend bool operator==(const WsbrdReading&, const WsbrdReading&) = default;
};

enum class BusStage : std::uint8_t {
    Stopped,
    Opening,
    Waiting,  ///< the bus does not work, or the daemon is not on it; tried again by itself
    Present,  ///< the daemon is there
};

/// Watches a border router's daemon on a D-Bus. Used on one thread with an event loop; nothing here waits. Opening happens on a thread of
/// its own. Properties are read with Get, one by one: never GetAll, and never the group keys (docs/mesh.md). No call starts a service.
class WsbrdBus : public QObject {
    Q_OBJECT
public:
    struct Options {
        BusPlace place;
        WsbrdNames names;
        std::chrono::milliseconds poll{2000};         ///< Nodes and RoutingGraph; changes are also announced
        std::chrono::milliseconds retry{3000};        ///< from a failed opening to the next
        std::chrono::milliseconds openTimeout{15'000};
        std::chrono::milliseconds callTimeout{5'000};
    };

    explicit WsbrdBus(Options options, QObject* parent = nullptr);
    ~WsbrdBus() override;

    void start();
    void stop();
    BusStage stage() const { return stage_; }
    std::optional<Error> error() const { return error_; }
    /// What ssh said last; another program's words, shown as a quotation.
    std::string lastWords() const { return lastWords_; }
    /// Reads now unless a round is under way, which then is followed by another.
    void refresh();

    enum class Command : std::uint8_t {
        RefreshRoutes,  ///< IncrementRplDtsn: all nodes announce their routes again
        RebuildTree,    ///< IncrementRplDodagVersionNumber: global repair
    };
    /// @p done is called later, once, with what the daemon answered.
    void command(Command command, std::function<void(Result<void>)> done);

    /// The only properties that are ever asked for.
    static const std::vector<std::string>& propertyNames();

Q_SIGNALS:
    void stageChanged();
    void read(const ami::hal::WsbrdReading& reading);

private Q_SLOTS:
    void onPropertiesChanged(const QDBusMessage& message);
    void onOwnerChanged(const QDBusMessage& message);

private:
    void open();
    void opened(Result<void> outcome, std::uint64_t attempt);
    void lost(Error why, std::uint64_t attempt);
    void drop();
    void become(BusStage stage, std::optional<Error> error);
    void askOwner();
    void ownerIs(const QString& owner);
    void startRound();
    void ask(const std::string& property);
    void take(const std::string& property, const QDBusMessage& reply);
    void endRound();
    void call(const QDBusMessage& message, std::function<void(const QDBusMessage&)> done);
    QDBusMessage methodCall(const char* interface, const char* method) const;

    Options options_;
    BusStage stage_ = BusStage::Stopped;
    std::optional<Error> error_;
    std::string lastWords_;
    std::shared_ptr<BusRelay> relay_;
    std::thread opener_;
    QString connectionName_;  ///< of the attempt
    QDBusConnection connection_;
    QString owner_;
    std::uint64_t attempt_ = 0;   ///< of opening; what belongs to an earlier one is ignored
    std::uint64_t epoch_ = 0;     ///< of the owner
    std::size_t outstanding_ = 0;
    bool again_ = false;
    bool networkKnown_ = false;
    WsbrdReading round_;
    QTimer poll_, retry_;
};

/// What a D-Bus error reply means.
Error errorOfReply(const QDBusMessage& reply, std::chrono::milliseconds timeout);

}  // namespace ami::hal
