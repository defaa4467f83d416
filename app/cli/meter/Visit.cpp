#include "app/cli/meter/Visit.h"

#include "app/cli/meter/FindMeter.h"

#include <QCoreApplication>

#include "app/keys/KeyFile.h"
#include "app/link/Credentials.h"
#include "app/link/LinkParts.h"

namespace ami::app::cli {

namespace {

QString words(LinkPhase phase) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("Visit", text); };
    switch (phase) {
        case LinkPhase::Opening: return tr(QT_TRANSLATE_NOOP("Visit", "Opening the port…"));
        case LinkPhase::SigningOn: return tr(QT_TRANSLATE_NOOP("Visit", "Signing on at 300 baud…"));
        case LinkPhase::Connecting: return tr(QT_TRANSLATE_NOOP("Visit", "Connecting…"));
        case LinkPhase::Associating: return tr(QT_TRANSLATE_NOOP("Visit", "Opening the association…"));
        case LinkPhase::Releasing: return tr(QT_TRANSLATE_NOOP("Visit", "Releasing the association…"));
        case LinkPhase::Closed:
        case LinkPhase::Ready:
        case LinkPhase::Reading:
        case LinkPhase::Lost: break;
    }
    return {};
}

}  // namespace

Visit::~Visit() {
    if (link_) link_->close();
    if (iec_) iec_->close();
    console_.endProgress();
}

Result<MeterAddress> Visit::prepare(const std::string& addressText) {
    std::string text = addressText;
    if (const auto port = portOfAuto(addressText)) {
        stopper_.watch(options_.timeout);
        watching_ = true;
        auto found = findMeter(*port, console_, stopper_, options_);
        if (!found) return Unexpected(found.error());
        text = found->address;
    }
    auto address = MeterAddress::parse(text);
    if (!address) return address;
    credentials_.counterConfirmed = options_.trustCounter;
    if (!options_.passwordFile.empty()) {
        auto secret = readSecret(options_.passwordFile);
        if (!secret) return Unexpected(secret.error());
        credentials_.password = std::move(*secret);
        // Whoever gives a password wants it to be used.
        if (address->mechanism == dlms::AuthenticationMechanism::None) address->mechanism = dlms::AuthenticationMechanism::LowLevel;
    }
    if (!options_.keyFile.empty()) {
        auto provider = KeyFileProvider::open(options_.keyFile);
        if (!provider) return Unexpected(provider.error());
        const auto keys = (*provider)->keysFor({address->toString(), std::nullopt});
        if (!keys) return Unexpected(keys.error());
        adapt(*address, *keys);
        credentials_.keys = std::move(*provider);
    }
    if (!options_.traceFile.empty()) {
        Result<void> opened;
        trace_ = hal::makeFileSink(options_.traceFile, &opened);
        if (!opened) return Unexpected(opened.error());
    }
    if (!watching_) stopper_.watch(options_.timeout);
    return address;
}

LinkCallbacks Visit::withTraceAndPhase(LinkCallbacks callbacks) {
    if (trace_) {
        callbacks.trace = [file = trace_, also = std::move(callbacks.trace)](const hal::TraceRecord& record) {
            file(record);
            if (also) also(record);
        };
    }
    if (!callbacks.phase) {
        callbacks.phase = [this](LinkPhase phase) {
            if (const QString text = words(phase); !text.isEmpty()) console_.progress(text);
            else console_.endProgress();
        };
    }
    return callbacks;
}

std::unique_ptr<MeterLink> Visit::makeLink(MeterAddress address, LinkCallbacks callbacks) {
    return std::make_unique<MeterLink>(std::move(address), credentials_.clone(), withTraceAndPhase(std::move(callbacks)), stopper_.token());
}

Result<void> Visit::open(const std::string& addressText) {
    auto address = prepare(addressText);
    if (!address) return Unexpected(address.error());
    link_ = makeLink(std::move(*address));
    return link_->open();
}

Result<void> Visit::openIec(const std::string& addressText) {
    auto address = prepare(addressText);
    if (!address) return Unexpected(address.error());
    iec_ = std::make_unique<IecLink>(std::move(*address), credentials_.clone(), withTraceAndPhase({}), stopper_.token());
    return iec_->open();
}

bool isIec(const std::string& text) {
    const auto address = MeterAddress::parse(text);
    if (!address) return false;
    if (address->scheme != Scheme::Replay) return address->scheme == Scheme::Iec;
    const auto recorded = recordedAddress(address->path);
    return recorded && recorded->scheme == Scheme::Iec;
}

}  // namespace ami::app::cli
