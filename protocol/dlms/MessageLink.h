#pragma once

#include <chrono>
#include <cstdint>
#include <memory>

#include "protocol/dlms/DataLink.h"

namespace ami::dlms {

/// Errors are WrapperError of Layer::Wrapper: NoAnswer, NotConnected, Busy.
struct MessageOptions {
    std::uint16_t client = 16;
    std::uint16_t server = 1;
    std::chrono::milliseconds answerLimit{120000};  ///< from request to answer; what carries the messages has limits of its own
};

/// APDUs as they are, each a message of its own: whatever carries them names both ends, keeps them whole and repeats what gets lost, as
/// CoAP does, and may bring one twice. Each receive() is one APDU, each pollTransmit() too. A notification is no answer.
std::unique_ptr<DataLink> makeMessageClient(const MessageOptions& options);
/// The first APDU is preceded by LinkConnected.
std::unique_ptr<DataLink> makeMessageServer(const MessageOptions& options);

}  // namespace ami::dlms
