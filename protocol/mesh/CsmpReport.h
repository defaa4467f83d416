#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "protocol/mesh/CsmpMessages.h"

namespace ami::mesh {

/// A payload that an agent posts: its registration (to r) or a report (to c), or what it answers to a GET.
struct CsmpReport {
    std::vector<csmp::Message> messages;  ///< in the order of the payload
    std::vector<CsmpTlv> others;          ///< TLVs without a message of their own, vendors' TLVs among them
    friend bool operator==(const CsmpReport&, const CsmpReport&) = default;

    /// The first message of its kind.
    template <typename T>
    const T* first() const {
        for (const auto& message : messages) {
            if (const auto* one = std::get_if<T>(&message)) return one;
        }
        return nullptr;
    }
};

/// As decodeCsmp() and csmp::decode(); TLVs that nobody knows are kept, a known one with a bad value is an error.
Result<CsmpReport> readReport(BytesView payload);
Bytes writeReport(const CsmpReport& report);

/// The manager's answer to a registration: the agent then posts @p types each @p interval seconds under @p session.
Bytes registrationAnswer(const std::string& session, std::uint32_t interval, std::span<const std::uint32_t> types);

}  // namespace ami::mesh
