#include "hal/coap/CoapBlocks.h"

#include <algorithm>
#include <utility>

#include "hal/transport/Transport.h"

namespace ami::hal {

namespace {

constexpr std::uint16_t etag = 4, block2 = 23, block1 = 27, size1 = 60, echo = 252;
constexpr std::uint8_t continued = 0x5F, unauthorized = 0x81, tooLarge = 0x8D;
constexpr unsigned mostRestarts = 3;  ///< of a resource that changes while it is fetched

const CoapOption* find(const CoapResponse& message, std::uint16_t number) {
    const auto found = std::find_if(message.options.begin(), message.options.end(),
                                    [number](const CoapOption& option) { return option.number == number; });
    return found == message.options.end() ? nullptr : &*found;
}

std::uint8_t exponentFor(std::size_t size) {
    std::uint8_t exponent = 0;
    while (exponent < 6 && (std::size_t{32} << exponent) <= size) ++exponent;
    return exponent;
}

}  // namespace

CoapBlocks::CoapBlocks(const CoapRequest& request, std::size_t largest) : request_(&request), largest_(largest) {
    exponent_ = exponentFor(std::min<std::size_t>(largest, request.blockSize.value_or(mostInOne)));
    const std::size_t whole = request.blockSize || largest < mostInOne ? size(exponent_) : largest;
    cutting_ = request.payload.size() > whole;
}

std::vector<CoapOption> CoapBlocks::options() const {
    std::vector<CoapOption> out;
    if (asking_) {
        const auto number = static_cast<std::uint32_t>(body_.size() / size(downExponent_));
        out.push_back({block2, coapUint(number << 4 | downExponent_)});
        return out;
    }
    // Early negotiation: the first answer comes in the size that is wanted.
    if (request_->blockSize) out.push_back({block2, coapUint(std::uint32_t{exponent_})});
    if (cutting_) {
        const bool more = upload_ + size(exponent_) < request_->payload.size();
        const auto number = static_cast<std::uint32_t>(upload_ / size(exponent_));
        out.push_back({block1, coapUint(number << 4 | (more ? 8u : 0u) | exponent_)});
        if (upload_ == 0) out.push_back({size1, coapUint(static_cast<std::uint32_t>(request_->payload.size()))});
    }
    if (echo_) out.push_back({echo, *echo_});
    return out;
}

BytesView CoapBlocks::payload() const {
    if (asking_) return {};
    const BytesView all = request_->payload;
    return cutting_ ? all.subspan(upload_, std::min(size(exponent_), all.size() - upload_)) : all;
}

std::optional<CoapBlocks::Block> CoapBlocks::block(const CoapResponse& message, std::uint16_t number, bool& bad) {
    const CoapOption* const option = find(message, number);
    if (!option) return std::nullopt;
    bad = option->value.size() > 3;
    const std::uint32_t value = coapUint(option->value);
    return Block{value >> 4, (value & 8) != 0, static_cast<std::uint8_t>(value & 7)};
}

CoapBlocks::Step CoapBlocks::fail(Fault fault, CoapRefusal why) {
    error_ = makeError(fault, Layer::Transport, TransportError::Refused, static_cast<std::int64_t>(why));
    return Step::Failed;
}

CoapBlocks::Step CoapBlocks::take(CoapResponse&& message) {
    if (message.code == unauthorized && !echo_) {
        // The peer wants to see that we hear it. @spec RFC 9175 2.3
        if (const CoapOption* const option = find(message, echo); option && !option->value.empty() && option->value.size() <= 40) {
            echo_ = option->value;
            return Step::Again;
        }
    }
    if (!asking_) {
        bool bad = false;
        const auto own = block(message, block1, bad);
        if (bad) return fail(Fault::Malformed, CoapRefusal::BrokenBlocks);
        if (message.code == tooLarge && own && own->exponent < exponent_ && upload_ == 0 &&
            request_->payload.size() > size(own->exponent)) {
            exponent_ = own->exponent;
            cutting_ = true;
            return Step::Again;
        }
        if (cutting_ && own && (message.code == continued || message.isSuccess())) {
            const Step step = takeUpload(message, *own);
            if (step != Step::Done) return step;
        } else if (message.code == continued ||
                   (cutting_ && message.isSuccess() && upload_ + payload().size() < request_->payload.size())) {
            // "Go on" with nothing left to send, or success before everything was sent: the peer has not got what we mean.
            return fail(Fault::Unexpected, CoapRefusal::BrokenBlocks);
        }
    }
    return takeDownload(std::move(message));
}

CoapBlocks::Step CoapBlocks::takeUpload(const CoapResponse& message, const Block& taken) {
    const std::size_t sent = upload_ + payload().size();
    const auto number = static_cast<std::uint32_t>(upload_ / size(exponent_));
    if (taken.number < number) return Step::Ignore;
    if (taken.number > number) return fail(Fault::Malformed, CoapRefusal::BrokenBlocks);
    if (sent == request_->payload.size())
        return message.code == continued ? fail(Fault::Unexpected, CoapRefusal::BrokenBlocks) : Step::Done;
    upload_ = sent;
    // A peer that wants smaller blocks has still taken this one; the number is counted anew in its size.
    exponent_ = std::min(exponent_, taken.exponent);
    return Step::Again;
}

CoapBlocks::Step CoapBlocks::takeDownload(CoapResponse&& message) {
    bool bad = false;
    const auto part = block(message, block2, bad);
    if (bad) return fail(Fault::Malformed, CoapRefusal::BrokenBlocks);
    if (!part || !message.isSuccess()) {
        // Whole in one, or the end of it all.
        if (message.payload.size() > mostCoapOctets) return fail(Fault::Exhausted, CoapRefusal::TooLarge);
        response_ = std::move(message);
        return Step::Done;
    }
    const std::size_t unit = part->exponent == 7 ? 1024 : size(part->exponent);
    const std::size_t offset = std::size_t{part->number} * unit;
    if (offset < body_.size()) return Step::Ignore;
    if (offset > body_.size()) return fail(Fault::Malformed, CoapRefusal::BrokenBlocks);
    const CoapOption* const tag = find(message, etag);
    if (asking_ && tag && tag_ && tag->value != *tag_) {
        // Another state than the blocks before: from the beginning.
        if (++restarts_ > mostRestarts) return fail(Fault::Unexpected, CoapRefusal::BrokenBlocks);
        body_.clear();
        tag_.reset();
        return Step::Again;
    }
    // Whole blocks but for the last; BERT (exponent 7, TCP) puts several in one. @spec RFC 7959 2.2, RFC 8323 6
    const std::size_t octets = message.payload.size();
    const bool fits = part->exponent == 7 ? octets != 0 && octets % unit == 0 : octets == unit;
    if (part->more ? !fits : part->exponent != 7 && octets > unit) return fail(Fault::Malformed, CoapRefusal::BrokenBlocks);
    if (body_.size() + octets > mostCoapOctets) return fail(Fault::Exhausted, CoapRefusal::TooLarge);
    if (body_.empty()) tag_ = tag ? std::optional(tag->value) : std::nullopt;
    append(body_, message.payload);
    if (part->more) {
        asking_ = true;
        downExponent_ = std::min<std::uint8_t>(part->exponent, 6);
        if (message.observe) response_.observe = message.observe;
        if (message.contentFormat) response_.contentFormat = message.contentFormat;
        return Step::Again;
    }
    const auto observed = response_.observe;
    const auto format = response_.contentFormat;
    response_ = std::move(message);
    response_.payload = std::move(body_);
    if (!response_.observe) response_.observe = observed;
    if (!response_.contentFormat) response_.contentFormat = format;
    body_ = {};
    return Step::Done;
}

CoapBlocks::Step CoapBlocks::restart(CoapResponse&& message) {
    asking_ = false;
    cutting_ = false;
    body_.clear();
    tag_.reset();
    response_ = {};
    restarts_ = 0;
    return takeDownload(std::move(message));
}

}  // namespace ami::hal
