#include "app/hes/coap/PushDecoder.h"

#include <utility>

#include "app/hes/coap/BodyCollector.h"
#include "app/hes/coap/SenMlReadings.h"
#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/CheckedFrame.h"
#include "protocol/dlms/Wrapper.h"
#include "protocol/dlms/Xdlms.h"
#include "protocol/mesh/SenMl.h"

namespace ami::app {

namespace {

constexpr unsigned layerLimit = 4;
constexpr std::uint8_t generalBlockTransfer = 0xE0;

PushVerdict answered(unsigned code, std::string diagnostic, std::optional<CoapCount> count) {
    PushVerdict verdict;
    verdict.answer = {coapCode(code), std::move(diagnostic), {}, {}};
    verdict.count = count;
    return verdict;
}

PushVerdict doubted(PushDoubt doubt) {
    PushVerdict verdict;
    verdict.kind = PushVerdict::Kind::DeadLetter;
    verdict.doubt = doubt;
    return verdict;
}

PushVerdict mismatch() {
    return answered(403, "identity: a sender speaks for the meters that its key or certificate names, and for no others", CoapCount::IdentityMismatch);
}

std::string hexOf(std::int64_t number) {
    const auto value = static_cast<std::uint32_t>(number);
    const std::array<std::uint8_t, 4> octets{static_cast<std::uint8_t>(value >> 24), static_cast<std::uint8_t>(value >> 16),
                                             static_cast<std::uint8_t>(value >> 8), static_cast<std::uint8_t>(value)};
    return toHex(octets);
}

}  // namespace

/// Takes blocks and protection off until a plain service is left. A verdict ends it.
std::optional<PushVerdict> PushDecoder::peel(Layers& layers, PushBlocks& blocks) {
    for (unsigned layer = 0;; ++layer) {
        if (layers.apdu.empty() || layer > layerLimit) return doubted(PushDoubt::ApduMalformed);
        const std::uint8_t tag = layers.apdu[0];
        if (tag == generalBlockTransfer) {
            auto decoded = dlms::decodeXdlms(layers.apdu);
            const auto* block = decoded ? std::get_if<dlms::GeneralBlockTransfer>(&*decoded) : nullptr;
            if (!block) return doubted(PushDoubt::ApduMalformed);
            if (block->blockNumber == 1) blocks = {};
            const bool again = block->blockNumber != 0 && block->blockNumber == blocks.last && !block->lastBlock;
            if (!again && block->blockNumber != blocks.last + 1) {
                blocks = {};
                return answered(408, "incomplete: a block of the general-block-transfer is missing, send all of them again",
                                CoapCount::IncompleteBodies);
            }
            if (!again) {
                if (blocks.octets.size() + block->data.size() > coaplimits::body) {
                    blocks = {};
                    return answered(413, "too-large: an APDU has at most 1048576 octets", CoapCount::TooLarge);
                }
                append(blocks.octets, block->data);
                blocks.last = block->blockNumber;
            }
            if (!block->lastBlock) return answered(231, "", std::nullopt);
            layers.apdu = std::exchange(blocks.octets, {});
            blocks = {};
            continue;
        }
        if (!dlms::apdutag::isProtected(tag)) return std::nullopt;
        const std::string title = titleOf(layers.apdu);
        if (!keys_) return doubted(PushDoubt::NoKey);
        const auto opened = keys_->open(title, layers.apdu);
        if (!opened) {
            const Error& error = opened.error();
            if (error == makeError(Fault::Crypto, Layer::Crypto, dlms::SecurityError::NoKey)) return doubted(PushDoubt::NoKey);
            if (error.code == static_cast<std::uint16_t>(dlms::SecurityError::Malformed)) return doubted(PushDoubt::ApduMalformed);
            return answered(403, "protection: the authentication tag does not fit the meter's key", CoapCount::Undecipherable);
        }
        if (opened->verdict == CounterWindow::Verdict::Seen) return answered(204, "", CoapCount::ReplayedCounters);
        if (opened->verdict == CounterWindow::Verdict::TooOld) {
            return answered(403, "counter: the invocation counter is too far below the newest one", CoapCount::ReplayedCounters);
        }
        layers.title = title;
        layers.meter = opened->meter;
        layers.counter = opened->counter;
        layers.apdu = Bytes(opened->apdu.begin(), opened->apdu.end());
    }
}

PushVerdict PushDecoder::judge(PushContent content, const PushSender& sender, const Layers& layers) {
    std::string meter;
    bool proven = false;
    if (!layers.meter.empty()) {
        if (content.isSerial && content.device != layers.meter) return mismatch();
        meter = layers.meter;
        proven = true;
    } else if (sender.authenticated) {
        const std::string* only = sender.rights.only();
        if (content.isSerial || (!only && !content.device.empty())) meter = content.device;
        else if (only) meter = *only;
        proven = only && *only == meter;
    } else {
        meter = content.device;
    }
    PushVerdict verdict;
    verdict.kind = PushVerdict::Kind::Store;
    verdict.protectedBy = layers.meter;
    verdict.counter = layers.counter;
    for (mdms::Reading& reading : content.readings) {
        if (reading.meter.empty()) reading.meter = meter;
        if (reading.meter.empty()) return doubted(PushDoubt::MeterUnknown);
        if (sender.authenticated && !sender.rights.cover(reading.meter)) return mismatch();
        // A meter that has keys protects what it sends, unless DTLS does it.
        const bool byItself = sender.authenticated && sender.rights.only() && *sender.rights.only() == reading.meter;
        if (layers.meter.empty() && !byItself && keys_ && keys_->has(reading.meter)) return mismatch();
        reading.verification = proven || byItself ? mdms::Verification::Authenticated : mdms::Verification::None;
        if (!mdms::check(reading)) return doubted(PushDoubt::ReadingRefused);
    }
    verdict.readings = std::move(content.readings);
    return verdict;
}

PushVerdict PushDecoder::frame(BytesView octets, const PushSender& sender, PushBlocks& blocks, UtcTime now) {
    auto pdu = dlms::decodeCheckedFrame(octets);
    if (!pdu) {
        if (pdu.error().code == static_cast<std::uint16_t>(dlms::WrapperError::BadCrc)) {
            return answered(400, "crc-mismatch: send the same frame again; CRC-32 of what came is " + hexOf(pdu.error().detail), CoapCount::BadCrc);
        }
        return answered(400, "frame: not one wrapper frame of version 1 with its CRC-32 behind it", CoapCount::BadFrames);
    }
    Layers layers;
    layers.apdu = std::move(pdu->apdu);
    if (auto verdict = peel(layers, blocks)) return std::move(*verdict);

    const auto apdu = dlms::decodeXdlms(layers.apdu);
    if (!apdu) return doubted(PushDoubt::ApduMalformed);
    PushContext context;
    context.title = layers.title;
    context.source = sender.address;
    context.received = now;
    if (!layers.meter.empty()) context.meter = layers.meter;
    else if (sender.authenticated && sender.rights.only()) context.meter = *sender.rights.only();

    PushReading read;
    if (const auto* notification = std::get_if<dlms::DataNotification>(&*apdu)) {
        context.notificationTime = notification->time;
        read = readPushBody(notification->body, context, templates_);
    } else if (const auto* event = std::get_if<dlms::EventNotification>(&*apdu)) {
        context.notificationTime = event->time;
        const auto& attribute = event->attribute;
        read = readPushBody(dlms::Data::structure({dlms::Data::longUnsigned(attribute.classId), dlms::Data::octetString(attribute.instance.groups),
                                                   dlms::Data::integer(attribute.attribute), event->value}),
                            context, templates_);
    } else {
        return doubted(PushDoubt::NotANotification);
    }
    PushVerdict verdict = read.doubt ? doubted(*read.doubt) : judge(std::move(read.content), sender, layers);
    if (verdict.kind == PushVerdict::Kind::DeadLetter) {
        verdict.protectedBy = layers.meter;
        verdict.counter = layers.counter;
    }
    return verdict;
}

PushVerdict PushDecoder::senMl(BytesView octets, bool cbor, const PushSender& sender, UtcTime now) {
    const auto records = cbor ? mesh::decodeSenMlCbor(octets) : mesh::decodeSenMlJson(octets);
    if (!records) {
        const auto code = static_cast<mesh::SenMlError>(records.error().code);
        if (records.error().fault == Fault::Exhausted) return answered(413, std::string("senml: ") + mesh::name(code), CoapCount::TooLarge);
        return answered(400, std::string("senml: ") + mesh::name(code) + ", record " + std::to_string(records.error().detail),
                        CoapCount::BadFrames);
    }
    PushContext context;
    context.source = sender.address;
    context.received = now;
    PushReading read = readSenMl(*records, context);
    if (read.doubt) return doubted(*read.doubt);
    return judge(std::move(read.content), sender, {});
}

}  // namespace ami::app
