#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/hes/coap/CoapCounters.h"
#include "app/hes/coap/ExchangeMemory.h"
#include "app/keys/PskFile.h"
#include "app/hes/coap/PushBody.h"
#include "app/hes/coap/PushKeys.h"
#include "app/hes/coap/PushTemplate.h"
#include "protocol/mdms/Reading.h"

namespace ami::app {

/// Who sent a message.
struct PushSender {
    std::string name{};                        ///< for the log: "psk:meter-4711", "certificate 3E4F…", "plain [fd12::1]"
    std::string lfdi{};                        ///< 40 digits: of the certificate, or of the digest of the name
    bool authenticated = false;                ///< by DTLS
    MeterRights rights{};                      ///< when authenticated
    std::array<std::uint8_t, 16> address{};
};

/// What is to be done with a push.
struct PushVerdict {
    enum class Kind : std::uint8_t { Store, DeadLetter, Answer };
    Kind kind = Kind::Answer;
    CoapAnswer answer{};                           ///< Answer
    std::optional<CoapCount> count{};              ///< Answer: what it counts as
    PushDoubt doubt = PushDoubt::NoReadings;       ///< DeadLetter
    std::vector<mdms::Reading> readings{};         ///< Store
    std::string protectedBy{};                     ///< meter whose key the frame was under
    std::optional<std::uint32_t> counter{};        ///< its invocation counter, to be committed when the push is durable
};

/// Blocks of a general-block-transfer from one endpoint.
struct PushBlocks {
    std::uint32_t last = 0;   ///< number of the last block that came in order; 0: none
    Bytes octets{};
};

/// From octets to readings, with the identity judged on the way. One thread. @spec docs/hes.md
class PushDecoder {
public:
    PushDecoder(std::vector<PushTemplate> templates, std::unique_ptr<PushKeys> keys)
        : templates_(std::move(templates)), keys_(std::move(keys)) {}

    /// One wrapper frame with its CRC-32 trailer.
    PushVerdict frame(BytesView octets, const PushSender& sender, PushBlocks& blocks, UtcTime now);
    PushVerdict senMl(BytesView octets, bool cbor, const PushSender& sender, UtcTime now);
    /// The push is durable.
    void commit(const std::string& meter, std::uint32_t counter) {
        if (keys_) keys_->commit(meter, counter);
    }

private:
    struct Layers {
        Bytes apdu{};
        std::string title{};
        std::string meter{};   ///< whose key protected it
        std::optional<std::uint32_t> counter{};
    };
    std::optional<PushVerdict> peel(Layers& layers, PushBlocks& blocks);
    PushVerdict judge(PushContent content, const PushSender& sender, const Layers& layers);

    std::vector<PushTemplate> templates_;
    std::unique_ptr<PushKeys> keys_;
};

}  // namespace ami::app
