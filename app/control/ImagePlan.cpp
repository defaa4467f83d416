#include <algorithm>

#include "app/control/Fields.h"
#include "app/control/ImageTransfer.h"
#include "app/readings/Values.h"

namespace ami::app {

namespace {

std::optional<std::string> detail(const AuditEntry& entry, const std::string& member) {
    const auto& all = entry.intent.details;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& pair) { return pair.first == member; });
    return found == all.end() ? std::nullopt : std::optional(found->second);
}

/// The log knows which image this laptop sent last; what the meter says itself counts more.
Result<ResumeProof> proveSame(const ImageState& state, const ImageFile& image, std::uint32_t blocks, const ActContext& context) {
    const auto another = [&state] {
        return fail(Fault::Refused, Layer::Control, ControlError::AnotherImage, state.blocks ? state.blocks->bits : 0);
    };
    const bool mapped = state.blocks && state.blocks->bits > 0;
    // Some meters round the bit string up to whole octets.
    if (mapped && (state.blocks->bits < blocks || state.blocks->bits > (blocks + 7) / 8 * 8)) return another();
    for (const ImageInfo& info : state.info) {
        if (info.identifier == image.identifier && info.size == image.octets.size()) return ResumeProof::MetersInfo;
    }
    if (const auto last = context.log.lastIntent(context.meter, name(Act::TransferImage))) {
        if (detail(*last, "sha256") == image.digest && detail(*last, "identifier") == toHex(image.identifier)) return ResumeProof::OwnRecord;
        return another();
    }
    if (!mapped) return another();
    return ResumeProof::BlockCountAlone;
}

std::string stateText(const ImageState& state) {
    return std::string(name(state.status)) + ", " + std::to_string(state.transferred()) + " blocks";
}

}  // namespace

Result<ImagePlan> planImage(MeterLink& link, const ImageFile& image, const ActContext& context, const ImageOptions& options) {
    auto state = readImageState(link, options.object);
    if (!state) return Unexpected(state.error());
    if (!state->enabled) return fail(Fault::Refused, Layer::Control, ControlError::ImageDisabled);
    ImagePlan plan;
    plan.state = std::move(*state);
    plan.blockSize = plan.state.blockSize;
    const std::uint32_t fitting = fittingBlock(link.negotiated().maxPduSize);
    const bool tooLarge = plan.blockSize > fitting;
    Change& change = plan.change;
    change.act = options.resume ? Act::ResumeImage : Act::TransferImage;
    change.classId = imageTransferClass;
    change.object = options.object;
    change.member = options.resume ? 2 : 1;
    change.before = stateText(plan.state);
    change.from = {{Phrase::Kind::Transfer, {}, {static_cast<std::int64_t>(plan.state.status), plan.state.transferred()}}};
    if (options.resume) {
        const bool held = plan.state.status == ImageStatus::Initiated || plan.state.status == ImageStatus::VerificationInitiated ||
                          plan.state.status == ImageStatus::VerificationSuccessful;
        if (!held) return fail(Fault::Misuse, Layer::Control, ControlError::NothingToResume, static_cast<std::int64_t>(plan.state.status));
        // Blocks are counted in the size that the transfer was initiated with.
        if (tooLarge) return fail(Fault::Unsupported, Layer::Control, ControlError::BlockTooLarge, fitting);
        plan.blocks = blocksOf(image.octets.size(), plan.blockSize);
        const auto proof = proveSame(plan.state, image, plan.blocks, context);
        if (!proof) return Unexpected(proof.error());
        plan.proof = *proof;
        plan.toSend = static_cast<std::uint32_t>(plan.state.missing(plan.blocks).size());
        if (*proof == ResumeProof::BlockCountAlone) change.cautions.push_back({Caution::Kind::IdentityBySize, plan.blocks});
    } else {
        if (tooLarge) {
            if (fitting == 0) return fail(Fault::Unsupported, Layer::Control, ControlError::BlockTooLarge, fitting);
            plan.blockSize = fitting;
            change.cautions.push_back({Caution::Kind::BlockSizeChanged, fitting});
        }
        plan.blocks = plan.toSend = blocksOf(image.octets.size(), plan.blockSize);
        const std::uint32_t held = plan.state.status == ImageStatus::Initiated ? plan.state.transferred() : 0;
        if (held > 0) change.cautions.push_back({Caution::Kind::BlocksDiscarded, held});
    }
    const auto text = dlms::Data::octetString(image.identifier).toText();
    const std::string identifier = text ? *text : toHex(image.identifier);
    change.to = {{Phrase::Kind::Image, identifier, {static_cast<std::int64_t>(image.octets.size()), plan.toSend, plan.blocks, plan.blockSize}}};
    change.after = identifier + ", " + std::to_string(image.octets.size()) + " octets, " +
                   std::to_string(plan.toSend) + " of " + std::to_string(plan.blocks) + " blocks of " + std::to_string(plan.blockSize);
    change.details = {{"identifier", toHex(image.identifier)},
                      {"size", std::to_string(image.octets.size())},
                      {"sha256", image.digest},
                      {"blockSize", std::to_string(plan.blockSize)}};
    return plan;
}

Result<ImageInfo> imageToActivate(const ImageState& state, const std::optional<Bytes>& identifier) {
    const auto wrong = [&state] {
        return fail(Fault::Unexpected, Layer::Control, ControlError::WrongImageInfo, static_cast<std::int64_t>(state.info.size()));
    };
    if (!identifier) return state.info.size() == 1 ? Result<ImageInfo>(state.info.front()) : wrong();
    const auto found = std::find_if(state.info.begin(), state.info.end(), [&](const auto& info) { return info.identifier == *identifier; });
    return found == state.info.end() ? Result<ImageInfo>(wrong()) : Result<ImageInfo>(*found);
}

Result<ActivationPlan> planActivation(MeterLink& link, const std::optional<Bytes>& identifier, const ImageOptions& options) {
    auto state = readImageState(link, options.object);
    if (!state) return Unexpected(state.error());
    if (!state->enabled) return fail(Fault::Refused, Layer::Control, ControlError::ImageDisabled);
    if (state->status != ImageStatus::VerificationSuccessful) {
        return fail(Fault::Misuse, Layer::Control, ControlError::ImageNotComplete, static_cast<std::int64_t>(state->status));
    }
    auto info = imageToActivate(*state, identifier);
    if (!info) return Unexpected(info.error());
    ActivationPlan plan;
    const auto version = readAll(link, {{dlms::cls::data, options.firmware, 2}});
    if (!version) return Unexpected(version.error());
    if (const auto* value = valueOf(version->front())) plan.firmware = textOf(*value);
    plan.state = std::move(*state);
    plan.info = std::move(*info);
    Change& change = plan.change;
    change.act = Act::ActivateImage;
    change.classId = imageTransferClass;
    change.object = options.object;
    change.member = 4;
    change.before = plan.firmware;
    change.after = labelOf(dlms::Data::octetString(plan.info.identifier));
    change.cautions = {{Caution::Kind::Irreversible, 0}, {Caution::Kind::MeterRestarts, 0}};
    change.details = {{"identifier", toHex(plan.info.identifier)},
                      {"size", std::to_string(plan.info.size)},
                      {"signature", toHex(plan.info.signature)}};
    return plan;
}

}  // namespace ami::app
