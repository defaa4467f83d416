#include "app/hes/coap/PushKeys.h"

#include <algorithm>
#include <filesystem>
#include <vector>

#include "app/keys/KeyFile.h"
#include "app/keys/SystemRandom.h"
#include "protocol/dlms/CipheredApdu.h"

namespace ami::app {

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

/// Tells what came; whether it is accepted is the window's business, after the storage has it.
class PushKeys::Counters : public dlms::InvocationCounters {
public:
    std::optional<std::uint32_t> came;
    Result<std::uint32_t> reserve(dlms::KeyRole) override {
        return fail(Fault::Misuse, Layer::Crypto, dlms::SecurityError::CounterStore);
    }
    std::optional<std::uint32_t> lastAccepted(dlms::KeyRole) const override { return std::nullopt; }
    Result<void> accept(dlms::KeyRole, std::uint32_t counter) override {
        came = counter;
        return {};
    }
};

Result<std::unique_ptr<PushKeys>> PushKeys::open(const std::string& folder, std::string* where) {
    auto keys = std::make_unique<PushKeys>();
    std::error_code wrong;
    if (where) *where = folder;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator it(folder, wrong), end; !wrong && it != end; it.increment(wrong)) {
        if (it->path().extension() == ".keys") files.push_back(it->path());
    }
    if (wrong) return fail(Fault::Refused, Layer::Keys, KeyError::CannotRead, wrong.value());
    std::sort(files.begin(), files.end());
    for (const auto& path : files) {
        if (where) *where = path.string();
        auto file = readKeyFile(path.string());
        if (!file) return Unexpected(file.error());
        if (!file->meterTitle) return fail(Fault::Malformed, Layer::Keys, KeyError::OtherMeter);
        auto meter = std::make_unique<Meter>();
        meter->serial = path.stem().string();
        meter->options = file->clientOptions();
        meter->options.protection = {true, false, false};
        meter->options.random = systemRandom();
        meter->counters = std::make_shared<Counters>();
        meter->options.counters = meter->counters;
        if (const auto fits = dlms::ApduProtection::check(meter->options); !fits) return Unexpected(fits.error());
        meter->protection = std::make_unique<dlms::ApduProtection>(meter->options);
        const std::string title = toHex(*file->meterTitle);
        keys->bySerial_[meter->serial] = meter.get();
        if (!keys->byTitle_.emplace(title, std::move(meter)).second) return fail(Fault::Malformed, Layer::Keys, KeyError::RepeatedName);
    }
    if (where) where->clear();
    return keys;
}

Result<PushKeys::Opened> PushKeys::open(const std::string& title, BytesView apdu) {
    const auto found = byTitle_.find(title);
    if (found == byTitle_.end()) return fail(Fault::Crypto, Layer::Crypto, dlms::SecurityError::NoKey);
    Meter& meter = *found->second;
    meter.counters->came.reset();
    auto plain = meter.protection->unprotect(apdu);
    if (!plain) return Unexpected(plain.error());
    if (!plain->verified) return fail(Fault::Crypto, Layer::Crypto, dlms::SecurityError::ProtectionTooWeak);
    Opened opened{plain->apdu, meter.serial, meter.counters->came, CounterWindow::Verdict::Fresh};
    if (opened.counter) opened.verdict = meter.window.judge(*opened.counter);
    return opened;
}

void PushKeys::commit(const std::string& meter, std::uint32_t counter) {
    if (const auto found = bySerial_.find(meter); found != bySerial_.end()) found->second->window.commit(counter);
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
