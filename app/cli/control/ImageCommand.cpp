#include <QCoreApplication>
#include <QFile>

#include "app/cli/Values.h"
#include "app/cli/control/Acting.h"
#include "app/cli/control/ControlValues.h"
#include "app/cli/meter/Visit.h"
#include "app/control/ImageTransfer.h"
#include "app/explain/ActWords.h"

namespace ami::app::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static std::vector<std::vector<QString>> state(const ImageState& state) {
        std::vector<std::vector<QString>> rows{{tr("Firmware transfer"), state.enabled ? tr("enabled") : tr("switched off")},
                                               {tr("Status"), ActWords::imageStatus(static_cast<int>(state.status))},
                                               {tr("Block size"), tr("%1 octets").arg(state.blockSize)}};
        if (state.blocks && state.blocks->bits > 0) {
            rows.push_back({tr("Blocks"), tr("%1 of %2 are there").arg(state.transferred()).arg(state.blocks->bits)});
        }
        for (const ImageInfo& info : state.info) {
            const auto text = dlms::Data::octetString(info.identifier).toText();
            rows.push_back({tr("Ready to be activated"),
                            tr("%1, %2 octets").arg(toQString(text ? *text : toHex(info.identifier))).arg(info.size)});
        }
        return rows;
    }
    static QString sent(const ImageTransferOutcome& outcome) {
        return tr("Done: %n block(s) sent, and the meter has all of them.", nullptr, static_cast<int>(outcome.sent));
    }
    static QString reconnected(int times) { return tr("The connection was lost and opened again %n time(s).", nullptr, times); }
    static QString verified() { return tr("Done: the meter has verified the firmware."); }
    static QString activated(const ActivationOutcome& outcome) {
        return tr("Done: firmware %1 runs in place of %2.").arg(toQString(outcome.firmwareAfter), toQString(outcome.firmwareBefore));
    }
};

/// "hex:0011FF", else the text itself.
std::optional<Bytes> identifierOf(const std::string& text) {
    if (text.empty()) return std::nullopt;
    if (text.compare(0, 4, "hex:") == 0) return fromHex(text.substr(4));
    return toBytes(text);
}

Result<ImageFile> readImage(const std::string& path, const Bytes& identifier) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly) || file.size() > (64 << 20)) {
        return fail(Fault::Misuse, Layer::Control, ControlError::ImageUnusable, file.size());
    }
    const QByteArray octets = file.readAll();
    return makeImage(Bytes(octets.begin(), octets.end()), identifier);
}

class ImageVisit {
public:
    ImageVisit(const ImageCommand& command, const Context& context, MeterLink& link, Acting& acting)
        : command_(command), context_(context), link_(link), acting_(acting) {
        options_.resume = command.resume;
    }

    Result<void> run(const std::optional<ImageFile>& image, const std::optional<Bytes>& identifier) {
        if (image) {
            if (auto sent = send(*image); !sent) return sent;
        }
        if (command_.verify || (image && command_.activate)) {
            if (auto verified = verify(image ? &*image : nullptr); !verified) return verified;
        }
        return command_.activate ? activate(identifier) : Result<void>();
    }

private:
    Result<void> send(const ImageFile& image) {
        const auto plan = planImage(link_, image, acting_.context(), options_);
        if (!plan) return Unexpected(plan.error());
        if (auto agreed = acting_.agree(plan->change); !agreed) return agreed;
        const auto done = transferImage(link_, image, *plan, acting_.context(), options_);
        if (!done) return Unexpected(done.error());
        context_.console.line(Words::sent(*done));
        if (done->reconnects > 0) context_.console.line(Words::reconnected(done->reconnects));
        Json json = toJson(done->state);
        json["sent"] = done->sent;
        json["reconnects"] = done->reconnects;
        context_.console.object(json);
        return {};
    }

    Result<void> verify(const ImageFile* image) {
        const auto before = readImageState(link_, options_.object);
        if (!before) return Unexpected(before.error());
        const auto change = planVerification(*before, image, options_);
        if (!change) return Unexpected(change.error());
        // It changes nothing that somebody notices, so that --verify itself is agreement enough.
        const auto state = verifyImage(link_, image, acting_.context(), options_);
        if (!state) return Unexpected(state.error());
        context_.console.line(Words::verified());
        context_.console.object(toJson(*state));
        return {};
    }

    Result<void> activate(const std::optional<Bytes>& identifier) {
        const auto plan = planActivation(link_, identifier, options_);
        if (!plan) return Unexpected(plan.error());
        if (auto agreed = acting_.agree(plan->change); !agreed) return agreed;
        const auto done = activateImage(link_, *plan, acting_.context(), options_);
        if (!done) return Unexpected(done.error());
        context_.console.line(Words::activated(*done));
        context_.console.object({{"type", "activated"},
                                 {"firmwareBefore", done->firmwareBefore},
                                 {"firmwareAfter", done->firmwareAfter},
                                 {"status", static_cast<int>(done->status)},
                                 {"reconnects", done->reconnects}});
        return {};
    }

    const ImageCommand& command_;
    const Context& context_;
    MeterLink& link_;
    Acting& acting_;
    ImageOptions options_;
};

}  // namespace

ExitCode run(const ImageCommand& command, const Context& context) {
    const auto identifier = identifierOf(command.identifier);
    if (!identifier && !command.identifier.empty()) {
        return context.failed(makeError(Fault::Misuse, Layer::Control, ControlError::ImageUnusable));
    }
    std::optional<ImageFile> image;
    if (!command.file.empty()) {
        auto read = readImage(command.file, identifier.value_or(Bytes{}));
        if (!read) return context.failed(read.error());
        image = std::move(*read);
    }
    Visit visit(context.console, context.stopper, context.options);
    if (auto opened = visit.open(command.address); !opened) return context.failed(opened.error());
    if (!image && !command.verify && !command.activate) {
        const auto state = readImageState(visit.link());
        if (!state) return context.failed(state.error());
        context.console.table(Words::state(*state));
        context.console.object(toJson(*state));
        return ExitCode::Ok;
    }
    Acting acting(context, command.change);
    if (auto opened = acting.open(visit.link()); !opened) return context.failed(opened.error());
    const auto done = ImageVisit(command, context, visit.link(), acting).run(image, identifier);
    return done ? ExitCode::Ok : context.failed(done.error());
}

}  // namespace ami::app::cli
