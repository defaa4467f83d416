#include "app/cli/Visit.h"

#include <QCoreApplication>

#include "app/keys/KeyFile.h"
#include "app/link/Credentials.h"

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
    console_.endProgress();
}

Result<void> Visit::open(const std::string& addressText) {
    auto address = MeterAddress::parse(addressText);
    if (!address) return Unexpected(address.error());
    LinkCredentials credentials;
    credentials.counterConfirmed = options_.trustCounter;
    if (!options_.passwordFile.empty()) {
        auto secret = readSecret(options_.passwordFile);
        if (!secret) return Unexpected(secret.error());
        credentials.password = std::move(*secret);
        // Whoever gives a password wants it to be used.
        if (address->mechanism == dlms::AuthenticationMechanism::None) address->mechanism = dlms::AuthenticationMechanism::LowLevel;
    }
    if (!options_.keyFile.empty()) {
        auto provider = KeyFileProvider::open(options_.keyFile);
        if (!provider) return Unexpected(provider.error());
        const auto keys = (*provider)->keysFor({address->toString(), std::nullopt});
        if (!keys) return Unexpected(keys.error());
        adapt(*address, *keys);
        credentials.keys = std::move(*provider);
    }
    LinkCallbacks callbacks;
    if (!options_.traceFile.empty()) {
        Result<void> opened;
        callbacks.trace = hal::makeFileSink(options_.traceFile, &opened);
        if (!opened) return opened;
    }
    callbacks.phase = [this](LinkPhase phase) {
        if (const QString text = words(phase); !text.isEmpty()) console_.progress(text);
        else console_.endProgress();
    };
    stopper_.watch(options_.timeout);
    link_ = std::make_unique<MeterLink>(std::move(*address), std::move(credentials), std::move(callbacks), stopper_.token());
    return link_->open();
}

}  // namespace ami::app::cli
