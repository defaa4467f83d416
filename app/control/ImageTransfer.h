#pragma once

#include <optional>
#include <string>

#include "app/control/ImageState.h"

namespace ami::app {

/// How it is known that a transfer which the meter holds is of this very image.
enum class ResumeProof : std::uint8_t { MetersInfo, OwnRecord, BlockCountAlone };

struct ImageOptions {
    dlms::Obis object = usualImageTransfer;
    dlms::Obis firmware{1, 0, 0, 2, 0};               ///< version, read before and after the activation
    bool resume = false;                              ///< goes on with the transfer that the meter holds, without initiating it again
    int reconnects = 3;                               ///< after a lost link, so often in a row without a new block
    std::chrono::milliseconds reconnectPause{2000};
    std::chrono::milliseconds pollPause{1000};
    int verifyPolls = 600;
    int restartPolls = 90;                            ///< tries to reach the meter after the activation, reconnectPause apart
    std::optional<Bytes> signature;                   ///< expected in image_to_activate_info
};

struct ImagePlan {
    ImageState state;
    std::uint32_t blockSize = 0;
    std::uint32_t blocks = 0;
    std::uint32_t toSend = 0;
    std::optional<ResumeProof> proof;                 ///< of a resumed transfer
    Change change;
};

/// Looks only. The block size must fit the PDU size that was negotiated: else it is to be lowered, which the meter may refuse.
/// Resume: never initiates, as that would discard the blocks. Errors: ImageDisabled, BlockTooLarge, NothingToResume, AnotherImage.
Result<ImagePlan> planImage(MeterLink& link, const ImageFile& image, const ActContext& context, const ImageOptions& options = {});

struct ImageTransferOutcome {
    ImageState state;
    std::uint32_t sent = 0;                           ///< blocks, repeats counted
    int reconnects = 0;
};

/// Initiates (or not, when resumed), sends the missing blocks, checks image_transferred_blocks_status and sends again what is missing. A
/// lost link is opened again; a cancel leaves the blocks in the meter for another time.
Result<ImageTransferOutcome> transferImage(MeterLink& link, const ImageFile& image, const ImagePlan& plan, const ActContext& context,
                                           const ImageOptions& options = {});

Result<Change> planVerification(const ImageState& state, const ImageFile* image, const ImageOptions& options = {});
/// image_verify, polled while the meter is busy; then image_to_activate_info must name @p image. Without one there is nothing to compare.
/// ImageNotComplete when blocks are missing; a verified image is not verified again.
Result<ImageState> verifyImage(MeterLink& link, const ImageFile* image, const ActContext& context, const ImageOptions& options = {});

/// The entry of image_to_activate_info for @p identifier, or the only one; WrongImageInfo.
Result<ImageInfo> imageToActivate(const ImageState& state, const std::optional<Bytes>& identifier);

struct ActivationPlan {
    ImageState state;
    ImageInfo info;
    std::string firmware;                             ///< before
    Change change;
};
Result<ActivationPlan> planActivation(MeterLink& link, const std::optional<Bytes>& identifier, const ImageOptions& options = {});

struct ActivationOutcome {
    ImageStatus status = ImageStatus::ActivationSuccessful;
    std::string firmwareBefore, firmwareAfter;
    int reconnects = 0;
};

/// Cannot be undone. The meter may drop the link and restart: it is waited for, then status and firmware version are read.
Result<ActivationOutcome> activateImage(MeterLink& link, const ActivationPlan& plan, const ActContext& context,
                                        const ImageOptions& options = {});

}  // namespace ami::app
