#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/sim/model/SimMeter.h"
#include "protocol/base/Bytes.h"
#include "protocol/dlms/Cosem.h"

namespace ami::sim {

/// The image memory behind Image transfer (class 18): takes blocks in any order, verifies for a while, restarts on activation. What was
/// transferred stays when the connection goes. @spec IEC 62056-6-2 Image transfer
class Firmware {
public:
    enum class Status : std::uint8_t {
        NotInitiated, Initiated, VerificationInitiated, VerificationSuccessful, VerificationFailed, ActivationInitiated, ActivationSuccessful,
        ActivationFailed,
    };
    static constexpr std::uint32_t largest = 4u << 20;
    static constexpr std::uint32_t largestBlock = 1024;
    static constexpr std::size_t digestOctets = 32;

    explicit Firmware(SimMeter& meter) : meter_(meter) {}

    /// Verification and activation that have become due.
    void settle();

    std::uint32_t blockSize() const { return blockSize_; }
    dlms::DataAccessResult setBlockSize(std::int64_t octets);
    dlms::BitString transferred() const { return bits_; }
    std::uint32_t firstNotTransferred() const;
    bool isEnabled() const { return enabled_; }
    void enable(bool on) { enabled_ = on; }
    Status status() const { return status_; }
    /// image_to_activate_info: known from the verification on.
    dlms::Data info() const;

    dlms::ActionResult initiate(Bytes identifier, std::uint32_t size);
    dlms::ActionResult take(std::uint32_t block, const Bytes& octets);
    dlms::ActionResult verify();
    dlms::ActionResult activate();

    const Bytes& image() const { return image_; }

    /// An image that verifies: a heading of magic, model and version, pseudo-random octets, SHA-256 of all before. Its identifier is
    /// "MODEL-VERSION".
    static Bytes makeImage(const std::string& model, const std::string& version, std::size_t size);
    static std::string identifierOf(const std::string& model, const std::string& version) { return model + "-" + version; }

private:
    /// Version in the heading of an image for this model that is whole; nothing otherwise.
    std::optional<std::string> versionOf(BytesView image) const;
    bool isComplete() const;

    SimMeter& meter_;
    std::uint32_t blockSize_ = 256;
    bool enabled_ = true;
    Status status_ = Status::NotInitiated;
    Bytes identifier_;
    Bytes image_;
    dlms::BitString bits_;
    std::optional<UtcTime> verifiedAt_;
};

}  // namespace ami::sim
