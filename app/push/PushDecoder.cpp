#include "app/push/PushDecoder.h"

#include <utility>

#include "app/push/body/SenMlReadings.h"
#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/CheckedFrame.h"
#include "protocol/dlms/CipheredApdu.h"
#include "protocol/dlms/Wrapper.h"
#include "protocol/dlms/Xdlms.h"
#include "protocol/mesh/SenMl.h"

namespace ami::app {

namespace {

constexpr unsigned layerLimit = 4;

PushVerdict answered(PushRefusal refusal, unsigned code, std::string diagnostic) {
    PushVerdict verdict;
    verdict.refusal = refusal;
    verdict.code = code;
    verdict.diagnostic = std::move(diagnostic);
    return verdict;
}

PushVerdict doubted(PushDoubt doubt) {
    PushVerdict verdict;
    verdict.kind = PushVerdict::Kind::DeadLetter;
    verdict.doubt = doubt;
    return verdict;
}

PushVerdict mismatch() {
    return answered(PushRefusal::IdentityMismatch, 403,
                    "identity: a sender speaks for the meters that its key or certificate names, and for no others");
}

std::string hexOf(std::int64_t number) {
    const auto value = static_cast<std::uint32_t>(number);
    const std::array<std::uint8_t, 4> octets{static_cast<std::uint8_t>(value >> 24), static_cast<std::uint8_t>(value >> 16),
                                             static_cast<std::uint8_t>(value >> 8), static_cast<std::uint8_t>(value)};
    return toHex(octets);
}

/// A serial number counts first; a logical device name is another name of a meter that may be known by its serial number.
std::string namedBy(const PushContent& content, const PushSender& sender) {
    if (content.isSerial) return content.device;
    const bool isKnown = !sender.knownMeter.empty() && (!sender.authenticated || sender.rights.cover(sender.knownMeter));
    return isKnown ? sender.knownMeter : content.device;
}

/// Under the key of an association that is not ours.
bool isDedicated(std::uint8_t tag) {
    if (tag == dlms::apdutag::generalDedCiphering) return true;
    const auto service = dlms::apdutag::serviceTag(tag);
    return service && service->dedicated;
}

}  // namespace

/// Takes blocks and protection off until a plain service is left. A verdict ends it.
std::optional<PushVerdict> PushDecoder::peel(Layers& layers, const PushSender& sender, PushBlocks& blocks) {
    for (unsigned layer = 0;; ++layer) {
        if (layers.apdu.empty() || layer > layerLimit) return doubted(PushDoubt::ApduMalformed);
        const std::uint8_t tag = layers.apdu[0];
        if (tag == dlms::apdutag::generalBlockTransfer) {
            auto decoded = dlms::decodeXdlms(layers.apdu);
            const auto* block = decoded ? std::get_if<dlms::GeneralBlockTransfer>(&*decoded) : nullptr;
            if (!block) return doubted(PushDoubt::ApduMalformed);
            if (block->blockNumber == 1) blocks = {};
            const bool again = block->blockNumber != 0 && block->blockNumber == blocks.last && !block->lastBlock;
            if (!again && block->blockNumber != blocks.last + 1) {
                blocks = {};
                return answered(PushRefusal::IncompleteBlocks, 408,
                                "incomplete: a block of the general-block-transfer is missing, send all of them again");
            }
            if (!again) {
                if (blocks.octets.size() + block->data.size() > longestPush) {
                    blocks = {};
                    return answered(PushRefusal::TooLarge, 413, "too-large: an APDU has at most 1048576 octets");
                }
                append(blocks.octets, block->data);
                blocks.last = block->blockNumber;
            }
            if (!block->lastBlock) return answered(PushRefusal::MoreBlocks, 231, "");
            layers.apdu = std::exchange(blocks.octets, {});
            layers.isChanged = true;
            layers.assembled = layers.apdu;
            blocks = {};
            continue;
        }
        if (!dlms::apdutag::isProtected(tag)) return std::nullopt;
        if (auto verdict = unprotect(layers, sender)) return verdict;
    }
}

std::optional<PushVerdict> PushDecoder::unprotect(Layers& layers, const PushSender& sender) {
    if (layers.isOpened) return doubted(PushDoubt::ApduMalformed);
    layers.title = titleOf(layers.apdu);
    if (isDedicated(layers.apdu[0])) return doubted(PushDoubt::DedicatedKey);
    if (!keys_) return doubted(PushDoubt::NoKey);
    // What names no system title is under the key of whoever sent it.
    const std::string& who = sender.authenticated && sender.rights.only() ? *sender.rights.only() : sender.knownMeter;
    const auto opened = layers.title.empty() ? keys_->openOf(who, layers.apdu) : keys_->open(layers.title, layers.apdu);
    if (!opened) {
        const Error& error = opened.error();
        if (error == makeError(Fault::Crypto, Layer::Crypto, dlms::SecurityError::NoKey)) return doubted(PushDoubt::NoKey);
        if (error.code == static_cast<std::uint16_t>(dlms::SecurityError::Malformed)) return doubted(PushDoubt::ApduMalformed);
        return answered(PushRefusal::Undecipherable, 403, "protection: the authentication tag does not fit the meter's key");
    }
    layers.isOpened = layers.isChanged = true;
    layers.protectedBy = opened->title;
    layers.meter = opened->meter;
    layers.counter = opened->counter;
    layers.protection = opened->protection;
    layers.apdu = Bytes(opened->apdu.begin(), opened->apdu.end());
    if (opened->verdict == CounterWindow::Verdict::Seen) return answered(PushRefusal::Replayed, 204, "");
    if (opened->verdict == CounterWindow::Verdict::TooOld && !layers.isTriedAgain) {
        return answered(PushRefusal::CounterTooOld, 403, "counter: the invocation counter is too far below the newest one");
    }
    return std::nullopt;
}

PushVerdict PushDecoder::judge(PushContent content, const PushSender& sender, const Layers& layers) {
    std::string meter;
    bool proven = false;
    if (layers.isOpened) {
        // Under the key of another meter, or under a key that is nobody's by name while this meter has its own.
        if (content.isSerial && (layers.meter.empty() ? keys_->has(content.device) : content.device != layers.meter)) return mismatch();
        meter = !layers.meter.empty() ? layers.meter : namedBy(content, sender);
        proven = true;
    } else if (sender.authenticated) {
        const std::string* only = sender.rights.only();
        if (content.isSerial || !only) meter = namedBy(content, sender);
        else meter = *only;
        proven = only && *only == meter;
    } else {
        meter = namedBy(content, sender);
    }
    PushVerdict verdict;
    verdict.kind = PushVerdict::Kind::Store;
    verdict.meter = meter;
    verdict.ownTime = content.ownTime;
    for (mdms::Reading& reading : content.readings) {
        if (reading.meter.empty()) reading.meter = meter;
        if (reading.meter.empty()) return doubted(PushDoubt::MeterUnknown);
        if (sender.authenticated && !sender.rights.cover(reading.meter)) return mismatch();
        // A meter that has keys protects what it sends, unless DTLS does it.
        const bool byItself = sender.authenticated && sender.rights.only() && *sender.rights.only() == reading.meter;
        if (!layers.isOpened && !byItself && keys_ && keys_->has(reading.meter)) return mismatch();
        reading.verification = proven || byItself ? mdms::Verification::Authenticated : mdms::Verification::None;
        if (!mdms::check(reading)) return doubted(PushDoubt::ReadingRefused);
    }
    for (mdms::DeviceEvent& event : content.events) {
        event.meter = meter;
        if (meter.empty()) return doubted(PushDoubt::MeterUnknown);
        if (sender.authenticated && !sender.rights.cover(meter)) return mismatch();
        if (!layers.isOpened && !proven && keys_ && keys_->has(meter)) return mismatch();
        if (!mdms::check(event)) return doubted(PushDoubt::ReadingRefused);
    }
    verdict.events = std::move(content.events);
    if (verdict.meter.empty() && !content.readings.empty()) verdict.meter = content.readings.front().meter;
    verdict.readings = std::move(content.readings);
    return verdict;
}

PushVerdict PushDecoder::frame(BytesView octets, const PushSender& sender, PushBlocks& blocks, UtcTime now) {
    auto pdu = dlms::decodeCheckedFrame(octets);
    if (!pdu) {
        if (pdu.error().code == static_cast<std::uint16_t>(dlms::WrapperError::BadCrc)) {
            return answered(PushRefusal::BadCrc, 400,
                            "crc-mismatch: send the same frame again; CRC-32 of what came is " + hexOf(pdu.error().detail));
        }
        return answered(PushRefusal::BadFrame, 400, "frame: not one wrapper frame of version 1 with its CRC-32 behind it");
    }
    return apdu(std::move(pdu->apdu), sender, blocks, now);
}

PushVerdict PushDecoder::apdu(Bytes octets, const PushSender& sender, PushBlocks& blocks, UtcTime now, bool isTriedAgain) {
    Layers layers;
    layers.apdu = std::move(octets);
    layers.isTriedAgain = isTriedAgain;
    auto early = peel(layers, sender, blocks);
    PushVerdict verdict = early ? std::move(*early) : read(layers, sender, now);
    if (early && verdict.kind == PushVerdict::Kind::Answer && verdict.refusal == PushRefusal::Replayed) {
        // Whoever repeats it did not hear that it is safe.
        const auto known = dlms::decodeXdlms(layers.apdu);
        if (const auto* again = known ? std::get_if<dlms::DataNotification>(&*known) : nullptr) {
            verdict.service = PushKind::DataNotification;
            verdict.longInvokeId = again->longInvokeId;
        }
    }
    verdict.protectedBy = layers.protectedBy;
    verdict.counter = layers.counter;
    verdict.title = layers.title.empty() ? layers.protectedBy : layers.title;
    verdict.protection = layers.protection;
    if (verdict.meter.empty()) verdict.meter = layers.meter;
    verdict.assembled = std::move(layers.assembled);
    if (layers.isChanged) verdict.plain = std::move(layers.apdu);
    return verdict;
}

PushVerdict PushDecoder::read(Layers& layers, const PushSender& sender, UtcTime now) {
    const auto apdu = dlms::decodeXdlms(layers.apdu);
    if (!apdu) return doubted(PushDoubt::ApduMalformed);
    PushContext context;
    context.title = layers.title;
    context.source = sender.address;
    context.received = now;
    if (!layers.meter.empty()) context.meter = layers.meter;
    else if (sender.authenticated && sender.rights.only()) context.meter = *sender.rights.only();
    else context.meter = sender.knownMeter;

    PushReading read;
    PushKind service = PushKind::Unknown;
    std::optional<std::uint32_t> longInvokeId;
    std::optional<PushedEvent> happened;
    if (const auto* notification = std::get_if<dlms::DataNotification>(&*apdu)) {
        service = PushKind::DataNotification;
        longInvokeId = notification->longInvokeId;
        context.notificationTime = notification->time;
        read = readPushBody(notification->body, context, templates_);
    } else if (const auto* event = std::get_if<dlms::EventNotification>(&*apdu)) {
        service = PushKind::EventNotification;
        context.notificationTime = event->time;
        const auto& attribute = event->attribute;
        happened = PushedEvent{attribute.classId, attribute.instance, attribute.attribute, event->value, event->time};
        read = readPushedEvent(*happened, context, templates_);
    } else {
        return doubted(PushDoubt::NotANotification);
    }
    const std::string device = read.content.device;
    const bool isSerial = read.content.isSerial;
    PushVerdict verdict = read.doubt ? doubted(*read.doubt) : judge(std::move(read.content), sender, layers);
    if (verdict.kind == PushVerdict::Kind::Store && layers.isOpened && layers.meter.empty() && isSerial)
        keys_->bind(layers.protectedBy, device);
    // With the time of the notification in it, no other push has the same octets.
    verdict.ownTime = verdict.ownTime || (verdict.kind == PushVerdict::Kind::DeadLetter && context.notificationTime.has_value());
    verdict.service = service;
    verdict.longInvokeId = longInvokeId;
    verdict.event = std::move(happened);
    if (verdict.meter.empty()) verdict.meter = !device.empty() ? device : context.meter;
    return verdict;
}

PushVerdict PushDecoder::senMl(BytesView octets, bool cbor, const PushSender& sender, UtcTime now) {
    const auto records = cbor ? mesh::decodeSenMlCbor(octets) : mesh::decodeSenMlJson(octets);
    PushVerdict verdict;
    if (!records) {
        const auto code = static_cast<mesh::SenMlError>(records.error().code);
        if (records.error().fault == Fault::Exhausted) {
            verdict = answered(PushRefusal::TooLarge, 413, std::string("senml: ") + mesh::name(code));
        } else {
            verdict = answered(PushRefusal::BadFrame, 400,
                               std::string("senml: ") + mesh::name(code) + ", record " + std::to_string(records.error().detail));
        }
    } else {
        PushContext context;
        context.source = sender.address;
        context.received = now;
        PushReading read = readSenMl(*records, context);
        verdict = read.doubt ? doubted(*read.doubt) : judge(std::move(read.content), sender, {});
    }
    verdict.service = PushKind::SenMl;
    return verdict;
}

}  // namespace ami::app
