#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/control/Control.h"
#include "protocol/base/Bytes.h"

namespace ami::app {

/// image_transfer_status. @spec IEC 62056-6-2 Image transfer (class_id 18)
enum class ImageStatus : std::uint8_t {
    NotInitiated = 0, Initiated = 1, VerificationInitiated = 2, VerificationSuccessful = 3, VerificationFailed = 4, ActivationInitiated = 5,
    ActivationSuccessful = 6, ActivationFailed = 7,
};
const char* name(ImageStatus status);

/// A firmware file, as it goes to the meter.
struct ImageFile {
    Bytes octets;
    Bytes identifier;
    std::string digest;  ///< SHA-256, hexadecimal
};

/// ImageUnusable: empty, over 64 MiB, or an identifier that is not 1 to 64 octets long.
Result<ImageFile> makeImage(Bytes octets, Bytes identifier);

/// One line of image_to_activate_info.
struct ImageInfo {
    std::uint32_t size = 0;
    Bytes identifier;
    Bytes signature;
    friend bool operator==(const ImageInfo&, const ImageInfo&) = default;
};

/// Class 18 as it is now.
struct ImageState {
    std::uint32_t blockSize = 0;
    std::optional<dlms::BitString> blocks;            ///< image_transferred_blocks_status; absent or empty where the meter does not keep it
    std::optional<std::uint32_t> firstNotTransferred;
    bool enabled = false;
    ImageStatus status = ImageStatus::NotInitiated;
    std::vector<ImageInfo> info;

    std::uint32_t transferred() const;                ///< blocks that the meter has
    /// Of @p total blocks.
    std::vector<std::uint32_t> missing(std::uint32_t total) const;
};

inline constexpr dlms::ClassId imageTransferClass = 18;
inline constexpr dlms::Obis usualImageTransfer{0, 0, 44, 0, 0};

Result<ImageState> readImageState(MeterLink& link, const dlms::Obis& object = usualImageTransfer);

std::uint32_t blocksOf(std::size_t size, std::uint32_t blockSize);
/// Longest block whose image_block_transfer request is no longer than @p pduSize octets.
std::uint32_t fittingBlock(std::size_t pduSize);

}  // namespace ami::app
