#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>

#include "protocol/base/Bytes.h"
#include "protocol/translate/Dialogue.h"
#include "protocol/translate/KeyLookup.h"
#include "protocol/translate/Tree.h"

namespace ami::translate {

/// What stands around the APDUs.
enum class Framing : std::uint8_t { Auto, Hdlc, Wrapper, Apdu };

/// Takes octets apart, one capture after the other, and remembers what a later one needs: segments, blocks, system titles, what was asked.
/// A copy goes on from the same point by itself.
class Dissector {
public:
    explicit Dissector(Framing framing = Framing::Auto, std::shared_ptr<const KeyLookup> keys = nullptr)
        : framing_(framing), keys_(std::move(keys)) {}

    /// Never fails: what is not understood is a node that says so. @p sender: when the caller knows the direction.
    /// @p masked: octets that somebody replaced, since they hold a secret; what stands in them is told as masked, not as wrong.
    Dissection dissect(BytesView octets, Party sender = Party::Unknown, std::span<const Range> masked = {});

    /// Keys for what comes from now on; nullptr: none.
    void setKeys(std::shared_ptr<const KeyLookup> keys) { keys_ = std::move(keys); }

    /// A segment or a block is missing its continuation: what comes next belongs to what came before.
    bool isInTransfer() const;

private:
    struct Segments {
        Assembly assembly;
        std::uint8_t nextNumber = 0;
    };
    class Run;

    Framing framing_;
    std::shared_ptr<const KeyLookup> keys_;
    std::map<std::uint64_t, Conversation> conversations_;
    std::map<std::uint64_t, Segments> segments_;
};

/// Octets that are missing, at least, at the end of @p octets for its last HDLC frame, wrapper PDU or line of IEC 62056-21 to be whole; 0
/// when it is, or is none of them.
std::size_t missingOctets(BytesView octets);

}  // namespace ami::translate
