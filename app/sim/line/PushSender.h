#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "app/keys/PskFile.h"
#include "app/sim/line/WirePush.h"
#include "app/sim/model/SimMeter.h"
#include "hal/coap/CoapClient.h"
#include "protocol/crypto/SecureBytes.h"
#include "protocol/dlms/ApduProtection.h"

namespace ami::sim {

struct PushOptions {
    std::string url;                                   ///< coap://HOST:PORT/push, coaps://…, udp://HOST:PORT or tcp://HOST:PORT
    std::chrono::milliseconds every{std::chrono::minutes(15)};
    std::string pskFile;                               ///< one line: IDENTITY KEY
    unsigned damageEach = 0;                           ///< this fault: each so many frames leaves with a bit changed, once
    unsigned count = 0;                                ///< ends after so many pushes; 0: never
    bool confirmed = false;                            ///< asks for a data-notification-confirm, and repeats until it comes
    bool events = false;                               ///< an event-notification for each new entry of the meter's logs
};

/// "500ms", "30s", "15m", "1h".
std::optional<std::chrono::milliseconds> durationOf(const std::string& text);

/// The meter's own pushes: data-notifications with the registers of the moment, event-notifications, ciphered when the meter has keys. Over CoAP
/// a wrapper frame with its CRC-32 as a confirmable POST; a push stays first in line until the head-end has it: a refused frame (4.00
/// crc-mismatch, 4.08) is sent again, a busy head-end (4.29, 5.03) is left alone as long as it asks for, silence is waited out. Over UDP and TCP
/// a wrapper frame as it is, which nobody answers unless it asks for a confirmation.
class PushSender : public QObject {
    Q_OBJECT
public:
    PushSender(SimMeter& meter, PushOptions options);
    ~PushSender() override;

    /// Reads the PSK and begins. False when that is impossible; @p why says it in words.
    bool start(QString* why);

    /// The notification of this moment, without protection; number is its long invoke-id.
    static Bytes notification(SimMeter& meter, std::uint32_t number, bool confirmed = false);
    /// The event object of the log with the code. @spec IEC 62056-5-3 EventNotificationRequest
    static Bytes notification(const MeterEvent& event);

Q_SIGNALS:
    /// A line about what happened to a push.
    void told(const QString& line);
    /// As many as were wanted are with the head-end, or were refused for good.
    void finished();

private:
    struct Push { Bytes frame; UtcTime time{}; unsigned number = 0; unsigned refused = 0; bool damaged = false; bool isEvent = false; };
    bool openCoap(QString* why);
    void make();
    void add(Bytes apdu, bool isEvent);
    void wireSent();
    void wireArrived(const Bytes& frame);
    void silent();
    QString words(const Push& push) const;
    void sendFirst();
    void answered(Result<hal::CoapResponse> response);
    void again(std::chrono::milliseconds after);
    void next();

    SimMeter& meter_;
    PushOptions options_;
    hal::CoapUrl url_;
    crypto::SecureBytes key_;
    std::unique_ptr<dlms::SecurityOptions> security_;
    std::unique_ptr<dlms::ApduProtection> protection_;
    std::unique_ptr<hal::CoapClient> client_;
    std::unique_ptr<WirePush> wire_;
    std::deque<Push> waiting_;
    bool sending_ = false;
    unsigned made_ = 0;
    unsigned ended_ = 0;
    unsigned silences_ = 0;
    QTimer clock_;
    QTimer pause_;
    QTimer patience_;   ///< for a confirmation
};

}  // namespace ami::sim
