#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/keys/PskFile.h"
#include "app/push/body/PushBody.h"
#include "app/push/PushKeys.h"
#include "app/push/body/PushTemplate.h"
#include "protocol/mdms/Reading.h"

namespace ami::app {

/// Who sent a message.
struct PushSender {
    std::string name{};                        ///< for the log: "psk:meter-4711", "certificate 3E4F…", "plain [fd12::1]"
    std::string lfdi{};                        ///< 40 digits: of the certificate, or of the digest of the name
    bool authenticated = false;                ///< by DTLS
    MeterRights rights{};                      ///< when authenticated
    std::array<std::uint8_t, 16> address{};
    std::string knownMeter{};  ///< the meter that was last met at this address; no proof, but a name for what names no serial number
};

/// What was pushed.
enum class PushKind : std::uint8_t { Unknown, DataNotification, EventNotification, SenMl };

/// Why a push is answered at once, with nothing to store or keep.
enum class PushRefusal : std::uint8_t {
    MoreBlocks,        ///< no refusal: a block of a transfer that goes on
    BadCrc,            ///< damaged on its way: the same frame is wanted again
    BadFrame,          ///< no frame or pack
    IncompleteBlocks,  ///< a block of a transfer is missing
    TooLarge,
    Undecipherable,    ///< a tag or signature that does not fit the meter's key
    Replayed,          ///< no refusal: its invocation counter was stored before
    CounterTooOld,     ///< cannot be told from a replay
    IdentityMismatch,  ///< a sender that spoke for another meter, or without the protection that the meter has keys for
};
inline constexpr std::size_t pushRefusals = static_cast<std::size_t>(PushRefusal::IdentityMismatch) + 1;

/// What is to be done with a push.
struct PushVerdict {
    enum class Kind : std::uint8_t { Store, DeadLetter, Answer };
    Kind kind = Kind::Answer;
    PushRefusal refusal = PushRefusal::BadFrame;   ///< Answer
    unsigned code = 400;                           ///< Answer: as CoAP counts, 403 for 4.03
    std::string diagnostic{};                      ///< Answer: word, colon, sentence
    PushDoubt doubt = PushDoubt::NoReadings;       ///< DeadLetter
    std::vector<mdms::Reading> readings{};         ///< Store
    std::vector<mdms::DeviceEvent> events{};       ///< Store; without their CIM type
    std::string protectedBy{};                     ///< system title whose key the frame was under, 16 digits
    std::optional<std::uint32_t> counter{};        ///< its invocation counter, to be committed when the push is durable

    // What is known of it, whatever is done with it.
    PushKind service = PushKind::Unknown;
    std::string title{};                           ///< that it names, 16 digits
    std::string meter{};                           ///< serial number, as far as somebody says one
    std::optional<std::uint32_t> longInvokeId{};   ///< of a data-notification, with its priority and class bits
    std::optional<PushedEvent> event{};            ///< of an event-notification
    bool ownTime = false;                          ///< the push says when; else its readings have the time of reception
    dlms::Protection protection{};                 ///< that was taken off and checked
    Bytes assembled{};                             ///< what the blocks of a transfer made; empty for one that came whole
    Bytes plain{};                                 ///< the service that stood under protection or in blocks; empty when it came as it is
};

/// Blocks of a general-block-transfer from one endpoint.
struct PushBlocks {
    std::uint32_t last = 0;   ///< number of the last block that came in order; 0: none
    Bytes octets{};
};

/// Octets of one APDU that is put together from blocks.
inline constexpr std::size_t longestPush = 1024 * 1024;

/// From octets to readings, with the identity judged on the way. One thread. @spec docs/hes.md, docs/push.md
class PushDecoder {
public:
    PushDecoder(std::vector<PushTemplate> templates, std::unique_ptr<PushKeys> keys)
        : templates_(std::move(templates)), keys_(std::move(keys)) {}

    /// One wrapper frame with its CRC-32 trailer.
    PushVerdict frame(BytesView octets, const PushSender& sender, PushBlocks& blocks, UtcTime now);
    /// @p isTriedAgain: it was kept, and its sender may have been told that it is safe; then a counter below the window is no reason to
    /// refuse it, for its tag is checked and what it brings has natural keys.
    PushVerdict apdu(Bytes octets, const PushSender& sender, PushBlocks& blocks, UtcTime now, bool isTriedAgain = false);
    PushVerdict senMl(BytesView octets, bool cbor, const PushSender& sender, UtcTime now);
    /// The push is durable.
    void commit(const std::string& protectedBy, std::uint32_t counter) {
        if (keys_) keys_->commit(protectedBy, counter);
    }
    /// May be null.
    PushKeys* keys() const { return keys_.get(); }

private:
    struct Layers {
        Bytes apdu{};
        std::string title{};        ///< as the APDU names it
        bool isOpened = false;      ///< protection was taken off
        std::string protectedBy{};
        std::string meter{};        ///< whose key protected it; empty when its key file names no serial number
        std::optional<std::uint32_t> counter{};
        dlms::Protection protection{};
        bool isChanged = false;     ///< apdu is not what came
        bool isTriedAgain = false;
        Bytes assembled{};
    };
    std::optional<PushVerdict> peel(Layers& layers, const PushSender& sender, PushBlocks& blocks);
    std::optional<PushVerdict> unprotect(Layers& layers, const PushSender& sender);
    PushVerdict read(Layers& layers, const PushSender& sender, UtcTime now);
    PushVerdict judge(PushContent content, const PushSender& sender, const Layers& layers);

    std::vector<PushTemplate> templates_;
    std::unique_ptr<PushKeys> keys_;
};

}  // namespace ami::app
