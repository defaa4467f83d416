#pragma once

#include <cstdint>
#include <optional>

#include "protocol/crypto/SecureBytes.h"
#include "protocol/dlms/Security.h"

namespace ami::translate {

enum class Party : std::uint8_t { Unknown, Client, Meter };
constexpr Party otherParty(Party party) {
    return party == Party::Client ? Party::Meter : party == Party::Meter ? Party::Client : Party::Unknown;
}

/// Where a dissector finds keys. It never keeps them longer than one message.
class KeyLookup {
public:
    virtual ~KeyLookup() = default;
    /// EK, AK, broadcast key or KEK of the association that @p originator protects messages in; empty when there is none.
    virtual crypto::SecureBytes key(const dlms::SystemTitle& originator, dlms::KeyRole role) const = 0;
    /// For messages whose sender did not introduce itself.
    virtual std::optional<dlms::SystemTitle> title(Party party) const = 0;
};

}  // namespace ami::translate
