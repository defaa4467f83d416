#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <utility>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"

namespace ami::dlms {

inline constexpr std::size_t wrapperHeaderOctets = 8;
inline constexpr std::size_t wrapperMaxApdu = 65535;

/// @spec IEC 62056-47 7.3.3
struct WrapperPdu {
    std::uint16_t source = 0;
    std::uint16_t destination = 0;
    Bytes apdu;
    friend bool operator==(const WrapperPdu&, const WrapperPdu&) = default;
};

/// Precondition: the APDU has at most 65,535 octets.
Bytes encodeWrapperPdu(const WrapperPdu& pdu);

/// Octet stream to PDUs. There is no way back into step after a wrong version.
class WrapperStream {
public:
    void push(BytesView bytes);
    void clear();
    /// Nothing while the PDU is incomplete; BadVersion (Malformed) for a stream or datagram that is no wrapper.
    Result<std::optional<WrapperPdu>> next();
    bool isInPdu() const { return waiting() != 0; }
    std::size_t waiting() const { return buffer_.size() - start_; }

private:
    Bytes buffer_;
    std::size_t start_ = 0;
};

/// PDUs on their way out: one after the other in datagrams, together in a stream.
class WrapperOutbox {
public:
    explicit WrapperOutbox(bool datagrams) : datagrams_(datagrams) {}

    void push(BytesView pdu) {
        if (datagrams_ || waiting_.empty()) waiting_.emplace_back(pdu.begin(), pdu.end());
        else append(waiting_.back(), pdu);
    }
    Bytes poll() {
        if (waiting_.empty()) return {};
        Bytes next = std::move(waiting_.front());
        waiting_.pop_front();
        return next;
    }
    void clear() { waiting_.clear(); }

private:
    bool datagrams_;
    std::deque<Bytes> waiting_;
};

}  // namespace ami::dlms
