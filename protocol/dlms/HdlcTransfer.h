#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "protocol/base/Bytes.h"

namespace ami::dlms {

/// Longest APDU either way, LLC header not counted. @spec IEC 62056-5-3 9.4.2.1 (client-max-receive-pdu-size is 16 bits)
inline constexpr std::size_t hdlcMaxApdu = 65535;

/// One APDU cut into numbered segments: which are sent, which are acknowledged. V(S) runs on from APDU to APDU.
class SegmentQueue {
public:
    struct Segment {
        BytesView information;  ///< valid until the next load() or reset()
        bool more;              ///< segmentation bit
        std::uint8_t number;    ///< N(S)
    };

    /// A new connection: N(S) starts at 0.
    void reset();
    /// Whatever is not acknowledged of the APDU before is given up; the numbers go on where the acknowledged ones ended.
    void load(Bytes llcAndApdu, std::size_t maxInformation);

    /// N(R) from the other side. False when it names a frame that was never sent; nothing changes then.
    bool acknowledge(std::uint8_t receiveNumber);
    /// Gives up what is not acknowledged: the other side has gone on to something else.
    void abandon() { load({}, maxInformation_), count_ = 0; }
    /// The other side's answer proves that everything arrived.
    void acknowledgeSent() { acknowledged_ = sent_; next_ = sent_; }
    /// Sends again from the first segment that is not acknowledged.
    void rewind() { next_ = acknowledged_; }
    /// The next segment inside the window, or nothing.
    std::optional<Segment> take(std::size_t window);
    bool canTake(std::size_t window) const { return next_ < count_ && next_ - acknowledged_ < window; }

    bool isDone() const { return acknowledged_ == count_; }
    std::size_t acknowledged() const { return acknowledged_; }
    std::uint8_t nextNumber() const { return static_cast<std::uint8_t>((base_ + sent_) & 7); }
    std::size_t octets() const { return data_.size(); }

private:
    Bytes data_;
    std::size_t maxInformation_ = 128;
    std::size_t count_ = 0;
    std::size_t acknowledged_ = 0;
    std::size_t next_ = 0;
    std::size_t sent_ = 0;
    std::uint8_t base_ = 0;
};

/// Segments of the other side back to one APDU.
class Reassembly {
public:
    enum class Verdict : std::uint8_t { Accepted, Complete, Duplicate, Gap, TooLong };

    /// @p window: how many frames the other side may send before an acknowledgement.
    void reset(std::uint8_t window = 1);
    /// V(R): the N(S) that comes next, and the N(R) of our frames.
    std::uint8_t expected() const { return expected_; }
    Verdict take(std::uint8_t sendNumber, bool more, BytesView information);
    /// What has come of the APDU so far, LLC header included.
    BytesView octets() const { return data_; }
    /// The APDU after Complete, LLC header stripped when there is one.
    Bytes takeApdu(bool llc);

private:
    Bytes data_;
    std::size_t longest_ = 0;  // APDU so far in this connection: the next one is likely to be as long
    std::uint8_t expected_ = 0;
    std::uint8_t window_ = 1;
};

/// E6 E6 00 or E6 E7 00 in front.
bool hasLlc(BytesView information);
/// Strips them.
BytesView withoutLlc(BytesView information);

}  // namespace ami::dlms
