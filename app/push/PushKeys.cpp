#include "app/push/PushKeys.h"

#include <algorithm>
#include <filesystem>
#include <vector>

#include "app/keys/KeyFile.h"
#include "app/keys/KeyFolder.h"
#include "app/keys/SystemRandom.h"
#include "app/push/body/AddressPrefix.h"
#include "protocol/dlms/CipheredApdu.h"

namespace ami::app {

namespace {

bool isHexOf(const std::string& text, const std::array<std::uint8_t, 8>& octets) {
    const auto read = fromHex(text);
    return read && std::equal(read->begin(), read->end(), octets.begin(), octets.end());
}

}  // namespace

CounterWindow::Verdict CounterWindow::judge(std::uint32_t counter) const {
    if (!any_ || counter > highest_) return Verdict::Fresh;
    if (highest_ - counter >= width) return Verdict::TooOld;
    return stored_[counter % width] ? Verdict::Seen : Verdict::Fresh;
}

void CounterWindow::commit(std::uint32_t counter) {
    if (!any_ || counter > highest_) {
        const std::uint32_t ahead = any_ ? counter - highest_ : width;
        if (ahead >= width) stored_.reset();
        else {
            for (std::uint32_t i = 1; i < ahead; ++i) stored_.reset((highest_ + i) % width);
        }
        any_ = true;
        highest_ = counter;
    } else if (highest_ - counter >= width) {
        return;
    }
    stored_.set(counter % width);
}

Bytes CounterWindow::toBytes() const {
    if (!any_) return {};
    Bytes octets{static_cast<std::uint8_t>(highest_ >> 24), static_cast<std::uint8_t>(highest_ >> 16), static_cast<std::uint8_t>(highest_ >> 8),
                 static_cast<std::uint8_t>(highest_)};
    for (std::size_t i = 0; i < width; i += 8) {
        std::uint8_t octet = 0;
        for (std::size_t bit = 0; bit < 8; ++bit) octet = static_cast<std::uint8_t>(octet << 1 | (stored_[i + bit] ? 1 : 0));
        octets.push_back(octet);
    }
    return octets;
}

std::optional<CounterWindow> CounterWindow::fromBytes(BytesView octets) {
    CounterWindow window;
    if (octets.empty()) return window;
    if (octets.size() != 4 + width / 8) return std::nullopt;
    window.any_ = true;
    for (std::size_t i = 0; i < 4; ++i) window.highest_ = window.highest_ << 8 | octets[i];
    for (std::size_t i = 0; i < width; ++i) window.stored_[i] = (octets[4 + i / 8] >> (7 - i % 8) & 1) != 0;
    return window;
}

/// Tells what came; whether it is accepted is the window's business, after the storage has it.
class PushKeys::Counters : public dlms::InvocationCounters {
public:
    std::optional<std::uint32_t> came;
    std::unique_ptr<AssociationCounters> own;   ///< for what is sent back; may be null

    Result<std::uint32_t> reserve(dlms::KeyRole role) override {
        if (own) return own->reserve(role);
        return fail(Fault::Misuse, Layer::Crypto, dlms::SecurityError::CounterStore);
    }
    std::optional<std::uint32_t> lastAccepted(dlms::KeyRole) const override { return std::nullopt; }
    Result<void> accept(dlms::KeyRole, std::uint32_t counter) override {
        came = counter;
        return {};
    }
};

Result<std::unique_ptr<PushKeys>> PushKeys::open(const std::string& path, std::string* where, std::shared_ptr<CounterStore> counters) {
    auto keys = std::make_unique<PushKeys>();
    std::error_code wrong;
    if (where) *where = path;
    if (!std::filesystem::is_directory(path, wrong)) {
        if (auto taken = keys->take(path, {}, counters); !taken) return Unexpected(taken.error());
        if (where) where->clear();
        return keys;
    }
    const auto files = KeyFolder::files(path);
    if (!files) return Unexpected(files.error());
    for (const std::string& file : *files) {
        if (where) *where = file;
        const auto taken = keys->take(file, std::filesystem::path(file).stem().string(), counters);
        if (taken) continue;
        if (taken.error() != makeError(Fault::Malformed, Layer::Keys, KeyError::OtherMeter)) return Unexpected(taken.error());
        keys->passedOver_.push_back(file);
    }
    if (where) where->clear();
    return keys;
}

Result<void> PushKeys::take(const std::string& file, std::string serial, const std::shared_ptr<CounterStore>& counters) {
    auto content = readKeyFile(file);
    if (!content) return Unexpected(content.error());
    if (!content->meterTitle) return fail(Fault::Malformed, Layer::Keys, KeyError::OtherMeter);
    auto meter = std::make_unique<Meter>();
    meter->title = toHex(*content->meterTitle);
    // Under any of these names a key file may lie in a folder; of them a serial number alone is what a push says of itself.
    const bool isSerial = !isHexOf(serial, *content->meterTitle) && !AddressPrefix::parse(serial);
    if (isSerial) meter->serial = std::move(serial);
    meter->options = content->clientOptions();
    meter->options.protection = {true, false, false};
    meter->options.random = systemRandom();
    meter->counters = std::make_shared<Counters>();
    if (counters) {
        if (!content->clientTitle) {
            const auto own = counters->ownTitle();
            if (!own) return Unexpected(own.error());
            meter->options.systemTitle = *own;
        }
        meter->counters->own = counters->counters({meter->serial, content->meterTitle, 0, false}, meter->options.keys);
    }
    meter->options.counters = meter->counters;
    if (const auto fits = dlms::ApduProtection::check(meter->options); !fits) return Unexpected(fits.error());
    meter->protection = std::make_unique<dlms::ApduProtection>(meter->options);
    meter->protection->answerInKind();
    if (auto named = meter->protection->namePeer(*content->meterTitle); !named) return Unexpected(named.error());
    if (!meter->serial.empty()) bySerial_[meter->serial] = meter.get();
    const std::string title = meter->title;
    if (!byTitle_.emplace(title, std::move(meter)).second) return fail(Fault::Malformed, Layer::Keys, KeyError::RepeatedName);
    return {};
}

Result<PushKeys::Opened> PushKeys::open(const std::string& title, BytesView apdu) {
    const auto found = byTitle_.find(title);
    if (found == byTitle_.end()) return fail(Fault::Crypto, Layer::Crypto, dlms::SecurityError::NoKey);
    return open(*found->second, apdu);
}

Result<PushKeys::Opened> PushKeys::openOf(const std::string& serial, BytesView apdu) {
    const auto noKey = [] { return fail(Fault::Crypto, Layer::Crypto, dlms::SecurityError::NoKey); };
    if (const auto found = bySerial_.find(serial); found != bySerial_.end()) return open(*found->second, apdu);
    if (byTitle_.size() != 1) return noKey();
    Meter& one = *byTitle_.begin()->second;
    if (!one.serial.empty() && !serial.empty()) return noKey();
    auto opened = open(one, apdu);
    const bool isMalformed = !opened && opened.error().code == static_cast<std::uint16_t>(dlms::SecurityError::Malformed);
    if (!opened && !isMalformed) return noKey();
    return opened;
}

void PushKeys::bind(const std::string& title, const std::string& serial) {
    const auto found = byTitle_.find(title);
    if (found == byTitle_.end() || !found->second->serial.empty() || serial.empty() || bySerial_.contains(serial)) return;
    found->second->serial = serial;
    found->second->isBound = true;
    bySerial_[serial] = found->second.get();
}

std::string PushKeys::bound(const std::string& title) const {
    const auto found = byTitle_.find(title);
    return found != byTitle_.end() && found->second->isBound ? found->second->serial : std::string();
}

Result<PushKeys::Opened> PushKeys::open(Meter& meter, BytesView apdu) {
    meter.counters->came.reset();
    auto plain = meter.protection->unprotect(apdu);
    if (!plain) return Unexpected(plain.error());
    if (!plain->verified) return fail(Fault::Crypto, Layer::Crypto, dlms::SecurityError::ProtectionTooWeak);
    Opened opened{plain->apdu, meter.title, meter.serial, meter.counters->came, CounterWindow::Verdict::Fresh, plain->protection};
    if (opened.counter) opened.verdict = meter.window.judge(*opened.counter);
    return opened;
}

Result<Bytes> PushKeys::protect(const std::string& title, BytesView apdu) {
    const auto found = byTitle_.find(title);
    if (found == byTitle_.end()) return fail(Fault::Crypto, Layer::Crypto, dlms::SecurityError::NoKey);
    const auto ciphered = found->second->protection->protect(apdu);
    if (!ciphered) return Unexpected(ciphered.error());
    return Bytes(ciphered->begin(), ciphered->end());
}

void PushKeys::commit(const std::string& title, std::uint32_t counter) {
    if (const auto found = byTitle_.find(title); found != byTitle_.end()) found->second->window.commit(counter);
}

CounterWindow PushKeys::window(const std::string& title) const {
    const auto found = byTitle_.find(title);
    return found == byTitle_.end() ? CounterWindow() : found->second->window;
}

void PushKeys::setWindow(const std::string& title, const CounterWindow& window) {
    if (const auto found = byTitle_.find(title); found != byTitle_.end()) found->second->window = window;
}

std::string titleOf(BytesView apdu) {
    if (apdu.empty()) return {};
    if (apdu[0] == dlms::apdutag::generalGloCiphering || apdu[0] == dlms::apdutag::generalDedCiphering) {
        const auto view = dlms::viewGeneralGlo(apdu);
        return view ? toHex(view->systemTitle) : std::string();
    }
    if (apdu[0] == dlms::apdutag::generalCiphering) {
        const auto view = dlms::viewGeneralCiphering(apdu);
        return view ? toHex(view->header.originator) : std::string();
    }
    if (apdu[0] == dlms::apdutag::generalSigning) {
        const auto view = dlms::viewGeneralSigning(apdu);
        return view ? toHex(view->header.originator) : std::string();
    }
    return {};
}

}  // namespace ami::app
