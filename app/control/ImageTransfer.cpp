#include "app/control/ImageTransfer.h"

#include <algorithm>

#include "app/control/Fields.h"
#include "app/readings/Values.h"

namespace ami::app {

using dlms::ActionResult;
using dlms::Data;
using Clock = std::chrono::steady_clock;
using Phase = ActProgress::Phase;

namespace {

constexpr int busyTries = 40;                         ///< a block that the meter cannot take just now
constexpr std::chrono::milliseconds busyPause{250};
constexpr int checkRounds = 5;

bool isLost(const Error& error) { return error.fault == Fault::LinkLost || error.fault == Fault::TimedOut; }

class Transfer {
public:
    Transfer(MeterLink& link, const ImageFile& image, const ImagePlan& plan, const ActContext& context, const ImageOptions& options)
        : link_(link), image_(image), plan_(plan), context_(context), options_(options), started_(Clock::now()) {}

    Result<ImageTransferOutcome> run() {
        bool initiated = options_.resume;
        for (;;) {
            const auto done = initiated ? sendMissing() : initiateAndSend(initiated);
            if (done) {
                outcome_.state = *done;
                return outcome_;
            }
            if (!isLost(done.error())) return Unexpected(done.error());
            if (auto ok = openAgain(done.error()); !ok) return Unexpected(ok.error());
            // The answer to the initiate may have been lost while the meter took it.
            if (!initiated) {
                const auto state = readImageState(link_, options_.object);
                initiated = state && state->status == ImageStatus::Initiated && state->blocks && state->blocks->bits >= plan_.blocks &&
                            state->blocks->bits <= (plan_.blocks + 7) / 8 * 8 && state->transferred() == 0;
            }
        }
    }

private:
    Result<ImageState> initiateAndSend(bool& initiated) {
        if (plan_.blockSize != plan_.state.blockSize) {
            if (auto ok = link_.write({imageTransferClass, options_.object, 2}, Data::doubleLongUnsigned(plan_.blockSize)); !ok) {
                if (isLost(ok.error()) || ok.error().fault == Fault::Cancelled) return Unexpected(ok.error());
                return fail(Fault::Unsupported, Layer::Control, ControlError::BlockTooLarge, plan_.blockSize);
            }
        }
        report(Phase::Initiating, 0);
        const auto size = static_cast<std::uint32_t>(image_.octets.size());
        const Data parameter = Data::structure({Data::octetString(image_.identifier), Data::doubleLongUnsigned(size)});
        if (auto ok = invokeMethod(link_, {imageTransferClass, options_.object, 1}, parameter); !ok) return Unexpected(ok.error());
        initiated = true;
        std::vector<std::uint32_t> all(plan_.blocks);
        for (std::uint32_t i = 0; i < plan_.blocks; ++i) all[i] = i;
        return send(std::move(all));
    }

    Result<ImageState> sendMissing() {
        report(Phase::Checking, 0);
        const auto state = readImageState(link_, options_.object);
        if (!state) return Unexpected(state.error());
        // Some meters verify by themselves once the last block is there.
        if (state->status == ImageStatus::VerificationInitiated || state->status == ImageStatus::VerificationSuccessful) return *state;
        if (state->status != ImageStatus::Initiated) {
            return fail(Fault::Unexpected, Layer::Control, ControlError::NothingToResume, static_cast<std::int64_t>(state->status));
        }
        return send(state->missing(plan_.blocks));
    }

    /// Sends, then asks what is missing, and sends that again.
    Result<ImageState> send(std::vector<std::uint32_t> blocks) {
        for (int round = 0;; ++round) {
            for (std::size_t i = 0; i < blocks.size(); ++i) {
                report(Phase::Sending, plan_.blocks - (blocks.size() - i));
                if (auto ok = sendBlock(blocks[i]); !ok) return Unexpected(ok.error());
            }
            report(Phase::Checking, plan_.blocks);
            auto state = readImageState(link_, options_.object);
            if (!state) return Unexpected(state.error());
            blocks = state->missing(plan_.blocks);
            if (blocks.empty()) return std::move(*state);
            if (round + 1 >= checkRounds) {
                return fail(Fault::Unexpected, Layer::Control, ControlError::BlocksMissing, static_cast<std::int64_t>(blocks.size()));
            }
        }
    }

    Result<void> sendBlock(std::uint32_t number) {
        const std::size_t from = std::size_t{number} * plan_.blockSize;
        const std::size_t length = std::min<std::size_t>(plan_.blockSize, image_.octets.size() - from);
        const Data parameter =
            Data::structure({Data::doubleLongUnsigned(number), Data::octetString(BytesView(image_.octets).subspan(from, length))});
        for (int tries = 0;; ++tries) {
            const auto outcome = link_.invoke({imageTransferClass, options_.object, 2}, parameter);
            if (!outcome) return Unexpected(outcome.error());
            if (outcome->result == ActionResult::Success) break;
            if (outcome->result != ActionResult::TemporaryFailure || tries >= busyTries) {
                return fail(Fault::Refused, Layer::Control, ControlError::BlockRefused,
                            std::int64_t{number} << 8 | static_cast<std::int64_t>(outcome->result));
            }
            if (auto ok = context_.wait(busyPause); !ok) return ok;
        }
        ++outcome_.sent;
        octets_ += length;
        sinceLoss_ = 0;
        return {};
    }

    Result<void> openAgain(const Error& lost) {
        for (;;) {
            if (++sinceLoss_ > options_.reconnects) return Unexpected(lost);
            report(Phase::Reconnecting, static_cast<std::uint64_t>(sinceLoss_));
            if (auto ok = context_.wait(options_.reconnectPause); !ok) return ok;
            link_.close();
            const auto opened = link_.open();
            if (opened) {
                ++outcome_.reconnects;
                return {};
            }
            if (opened.error().fault == Fault::Cancelled || opened.error().fault == Fault::Refused) return opened;
        }
    }

    void report(Phase phase, std::uint64_t done) const {
        ActProgress progress{phase, done, plan_.blocks, octets_, 0, {}};
        const auto elapsed = Clock::now() - started_;
        progress.elapsed = std::chrono::round<std::chrono::milliseconds>(elapsed);
        const double spent = std::chrono::duration<double>(elapsed).count();
        if (spent > 0) progress.octetsPerSecond = static_cast<double>(octets_) / spent;
        context_.report(progress);
    }

    MeterLink& link_;
    const ImageFile& image_;
    const ImagePlan& plan_;
    const ActContext& context_;
    const ImageOptions& options_;
    Clock::time_point started_;
    ImageTransferOutcome outcome_;
    std::uint64_t octets_ = 0;
    int sinceLoss_ = 0;
};

Unexpected verificationFailed(ImageStatus status) {
    return fail(Fault::Refused, Layer::Control, ControlError::VerificationFailed, static_cast<std::int64_t>(status));
}

/// image_verify until the meter has an answer. A busy meter is asked for its status; one without a status, again for the verification.
Result<ImageState> verify(MeterLink& link, const ActContext& context, const ImageOptions& options) {
    bool ask = true;
    ImageStatus last = ImageStatus::Initiated;
    int lost = 0;
    for (int i = 0; i < options.verifyPolls; ++i) {
        context.report({Phase::Verifying, static_cast<std::uint64_t>(i), 0, 0, 0, {}});
        std::optional<Error> broken;
        if (ask) {
            const auto outcome = link.invoke({imageTransferClass, options.object, 3}, Data::integer(0));
            if (!outcome) {
                broken = outcome.error();
            } else if (outcome->result != ActionResult::Success && outcome->result != ActionResult::TemporaryFailure) {
                const auto state = readImageState(link, options.object);
                return verificationFailed(state ? state->status : last);
            }
            ask = false;
        }
        if (!broken) {
            const auto state = readImageState(link, options.object);
            if (state) {
                last = state->status;
                lost = 0;
                if (last == ImageStatus::VerificationSuccessful) return *state;
                if (last == ImageStatus::VerificationFailed) return verificationFailed(last);
                ask = last == ImageStatus::Initiated;
            } else {
                broken = state.error();
            }
        }
        if (broken) {
            if (!isLost(*broken) || ++lost > options.reconnects) return Unexpected(*broken);
            if (auto ok = context.wait(options.reconnectPause); !ok) return Unexpected(ok.error());
            link.close();
            if (auto ok = link.open(); !ok && !isLost(ok.error())) return Unexpected(ok.error());
            continue;
        }
        if (auto ok = context.wait(options.pollPause); !ok) return Unexpected(ok.error());
    }
    return fail(Fault::TimedOut, Layer::Control, ControlError::VerificationTimedOut, static_cast<std::int64_t>(last));
}

Result<void> checkInfo(const ImageState& state, const ImageFile& image, const ImageOptions& options) {
    const auto info = imageToActivate(state, image.identifier);
    if (!info) return Unexpected(info.error());
    if (info->size != image.octets.size() || (options.signature && info->signature != *options.signature)) {
        return fail(Fault::Unexpected, Layer::Control, ControlError::WrongImageInfo, info->size);
    }
    return {};
}

std::string stateText(const ImageState& state) {
    std::string text = name(state.status);
    for (const ImageInfo& info : state.info) {
        text += ", " + labelOf(Data::octetString(info.identifier)) + " " + std::to_string(info.size) + " octets";
    }
    return text;
}

}  // namespace

Result<ImageTransferOutcome> transferImage(MeterLink& link, const ImageFile& image, const ImagePlan& plan, const ActContext& context,
                                           const ImageOptions& options) {
    return recorded<ImageTransferOutcome>(context, plan.change, [&] { return Transfer(link, image, plan, context, options).run(); },
                                          [](const ImageTransferOutcome& outcome) { return stateText(outcome.state); });
}

Result<Change> planVerification(const ImageState& state, const ImageFile* image, const ImageOptions& options) {
    const std::uint32_t held = state.blocks ? state.blocks->bits : 0;
    const std::uint32_t blocks = image ? blocksOf(image->octets.size(), state.blockSize) : held;
    const bool begun = state.status != ImageStatus::NotInitiated && state.status < ImageStatus::ActivationInitiated;
    if (!begun || (state.status == ImageStatus::Initiated && !state.missing(blocks).empty())) {
        return fail(Fault::Misuse, Layer::Control, ControlError::ImageNotComplete, static_cast<std::int64_t>(state.status));
    }
    Change change;
    change.act = Act::VerifyImage;
    change.classId = imageTransferClass;
    change.object = options.object;
    change.member = 3;
    change.before = stateText(state);
    change.from = {{Phrase::Kind::Transfer, {}, {static_cast<std::int64_t>(state.status), state.transferred()}}};
    change.after = name(ImageStatus::VerificationSuccessful);
    if (image) change.details = {{"sha256", image->digest}};
    return change;
}

Result<ImageState> verifyImage(MeterLink& link, const ImageFile* image, const ActContext& context, const ImageOptions& options) {
    auto state = readImageState(link, options.object);
    if (!state) return state;
    const auto change = planVerification(*state, image, options);
    if (!change) return Unexpected(change.error());
    if (state->status != ImageStatus::VerificationSuccessful) {
        state = recorded<ImageState>(context, *change, [&] { return verify(link, context, options); }, stateText);
        if (!state) return state;
    }
    if (!image) return state;
    if (auto ok = checkInfo(*state, *image, options); !ok) return Unexpected(ok.error());
    return state;
}

Result<ActivationOutcome> activateImage(MeterLink& link, const ActivationPlan& plan, const ActContext& context,
                                        const ImageOptions& options) {
    const auto now = readImageState(link, options.object);
    if (!now) return Unexpected(now.error());
    if (now->status != plan.state.status || now->info != plan.state.info) {
        return fail(Fault::Unexpected, Layer::Control, ControlError::StateChanged, static_cast<std::int64_t>(now->status));
    }
    return recorded<ActivationOutcome>(context, plan.change, [&]() -> Result<ActivationOutcome> {
        ActivationOutcome outcome;
        outcome.firmwareBefore = plan.firmware;
        const auto asked = link.invoke({imageTransferClass, options.object, 4}, Data::integer(0));
        if (asked) {
            if (asked->result != ActionResult::Success && asked->result != ActionResult::TemporaryFailure) {
                return fail(Fault::Refused, Layer::Xdlms, dlms::XdlmsError::ActionRefused, static_cast<std::int64_t>(asked->result));
            }
        } else if (!isLost(asked.error())) {
            return Unexpected(asked.error());
        }
        // From here on a lost link is what a restarting meter looks like.
        for (int i = 0; i < options.restartPolls; ++i) {
            context.report({i == 0 ? Phase::Activating : Phase::Reconnecting, static_cast<std::uint64_t>(i),
                            static_cast<std::uint64_t>(options.restartPolls), 0, 0, {}});
            if (auto ok = context.wait(options.reconnectPause); !ok) return Unexpected(ok.error());
            if (!link.isOpen()) {
                link.close();
                const auto opened = link.open();
                if (!opened && opened.error().fault == Fault::Cancelled) return Unexpected(opened.error());
                if (!opened) continue;
                ++outcome.reconnects;
            }
            const auto state = readImageState(link, options.object);
            if (!state) {
                if (state.error().fault == Fault::Cancelled) return Unexpected(state.error());
                link.close();
                continue;
            }
            outcome.status = state->status;
            if (state->status == ImageStatus::ActivationFailed) {
                return fail(Fault::Refused, Layer::Control, ControlError::ActivationFailed, static_cast<std::int64_t>(state->status));
            }
            if (state->status == ImageStatus::ActivationInitiated || state->status == ImageStatus::VerificationSuccessful) continue;
            const auto version = readAll(link, {{dlms::cls::data, options.firmware, 2}});
            if (!version) {
                link.close();
                continue;
            }
            if (const auto* value = valueOf(version->front())) outcome.firmwareAfter = textOf(*value);
            const std::string wanted = labelOf(Data::octetString(plan.info.identifier));
            const bool sameMeant = !plan.firmware.empty() && wanted.find(plan.firmware) != std::string::npos;
            if (!sameMeant && outcome.firmwareAfter == plan.firmware) {
                return fail(Fault::Unexpected, Layer::Control, ControlError::FirmwareUnchanged, static_cast<std::int64_t>(state->status));
            }
            return outcome;
        }
        return fail(Fault::TimedOut, Layer::Control, ControlError::ActivationInDoubt, static_cast<std::int64_t>(outcome.status));
    }, [](const ActivationOutcome& outcome) { return outcome.firmwareAfter; });
}

}  // namespace ami::app
