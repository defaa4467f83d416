#include "app/sim/model/Firmware.h"

#include <algorithm>

#include "app/sim/model/Noise.h"
#include "app/sim/model/ObjectModel.h"
#include "protocol/crypto/Digest.h"

namespace ami::sim {

using dlms::ActionResult;
using dlms::Data;
using dlms::DataAccessResult;
using namespace std::chrono;

namespace {

constexpr milliseconds verifyTime{3000};
constexpr milliseconds restartTime{4000};
constexpr std::string_view magic = "AMIFW1\n";

}  // namespace

Bytes Firmware::makeImage(const std::string& model, const std::string& version, std::size_t size) {
    Bytes image = toBytes(std::string(magic) + model + "\n" + version + "\n");
    const Noise noise(size);
    for (std::int64_t i = 0; image.size() + digestOctets < size; ++i) image.push_back(static_cast<std::uint8_t>(noise.bits(1, i)));
    append(image, crypto::sha256(image));
    return image;
}

std::optional<std::string> Firmware::versionOf(BytesView image) const {
    if (image.size() < magic.size() + digestOctets) return std::nullopt;
    const BytesView body = image.first(image.size() - digestOctets);
    const auto digest = crypto::sha256(body);
    if (!std::equal(digest.begin(), digest.end(), image.begin() + static_cast<std::ptrdiff_t>(body.size()))) return std::nullopt;
    const std::string head(body.begin(), body.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(body.size(), 128)));
    const std::string wanted = std::string(magic) + meter_.options().model + "\n";
    if (head.compare(0, wanted.size(), wanted) != 0) return std::nullopt;
    const auto end = head.find('\n', wanted.size());
    if (end == std::string::npos) return std::nullopt;
    return head.substr(wanted.size(), end - wanted.size());
}

DataAccessResult Firmware::setBlockSize(std::int64_t octets) {
    if (octets < 16 || octets > largestBlock) return DataAccessResult::OtherReason;
    // Blocks that are there are counted in the old size.
    if (status_ == Status::Initiated || status_ == Status::VerificationInitiated) return DataAccessResult::TemporaryFailure;
    blockSize_ = static_cast<std::uint32_t>(octets);
    return DataAccessResult::Success;
}

std::uint32_t Firmware::firstNotTransferred() const {
    for (std::uint32_t i = 0; i < bits_.bits; ++i) {
        if (!bits_.bit(i)) return i;
    }
    return bits_.bits;
}

bool Firmware::isComplete() const { return bits_.bits > 0 && firstNotTransferred() == bits_.bits; }

Data Firmware::info() const {
    if (status_ < Status::VerificationSuccessful || status_ == Status::VerificationFailed || image_.size() < digestOctets) return Data::array({});
    return Data::array({Data::structure({Data::doubleLongUnsigned(static_cast<std::uint32_t>(image_.size())), Data::octetString(identifier_),
                                         Data::octetString(BytesView(image_).last(digestOctets))})});
}

ActionResult Firmware::initiate(Bytes identifier, std::uint32_t size) {
    if (!enabled_) return ActionResult::ReadWriteDenied;
    if (status_ == Status::ActivationInitiated) return ActionResult::TemporaryFailure;
    if (size == 0 || size > largest || identifier.empty() || identifier.size() > 64) return ActionResult::OtherReason;
    identifier_ = std::move(identifier);
    image_.assign(size, 0xFF);
    const std::uint32_t blocks = (size + blockSize_ - 1) / blockSize_;
    bits_ = {Bytes((blocks + 7) / 8), blocks};
    status_ = Status::Initiated;
    verifiedAt_.reset();
    return ActionResult::Success;
}

ActionResult Firmware::take(std::uint32_t block, const Bytes& octets) {
    if (!enabled_) return ActionResult::ReadWriteDenied;
    if (status_ != Status::Initiated || block >= bits_.bits) return ActionResult::OtherReason;
    const std::size_t from = std::size_t{block} * blockSize_;
    if (octets.size() != std::min<std::size_t>(blockSize_, image_.size() - from)) return ActionResult::TypeUnmatched;
    std::copy(octets.begin(), octets.end(), image_.begin() + static_cast<std::ptrdiff_t>(from));
    bits_.octets[block / 8] = static_cast<std::uint8_t>(bits_.octets[block / 8] | 0x80 >> block % 8);
    return ActionResult::Success;
}

void Firmware::settle() {
    if (status_ == Status::VerificationInitiated && verifiedAt_ && meter_.time() >= *verifiedAt_) {
        verifiedAt_.reset();
        const auto version = versionOf(image_);
        const bool good = version && identifier_ == toBytes(identifierOf(meter_.options().model, *version));
        status_ = good ? Status::VerificationSuccessful : Status::VerificationFailed;
        if (good) meter_.addEvent(EventCode::FirmwareReady);
    }
    if (status_ == Status::ActivationInitiated && !meter_.isRestarting()) {
        meter_.setFirmware(versionOf(image_).value_or(meter_.firmware()));
        status_ = Status::ActivationSuccessful;
        meter_.addEvent(EventCode::FirmwareActivated);
    }
}

ActionResult Firmware::verify() {
    if (!enabled_) return ActionResult::ReadWriteDenied;
    switch (status_) {
        case Status::VerificationSuccessful: return ActionResult::Success;
        case Status::VerificationInitiated: return ActionResult::TemporaryFailure;
        case Status::Initiated:
        case Status::VerificationFailed:
            if (!isComplete()) return ActionResult::OtherReason;
            // A wrong image does not become right by looking again.
            if (status_ == Status::VerificationFailed) return ActionResult::OtherReason;
            status_ = Status::VerificationInitiated;
            verifiedAt_ = meter_.time() + verifyTime;
            return ActionResult::TemporaryFailure;
        default: return ActionResult::OtherReason;
    }
}

ActionResult Firmware::activate() {
    if (!enabled_) return ActionResult::ReadWriteDenied;
    if (status_ == Status::ActivationInitiated) return ActionResult::TemporaryFailure;
    if (status_ != Status::VerificationSuccessful) return ActionResult::OtherReason;
    status_ = Status::ActivationInitiated;
    meter_.restart(restartTime);
    return ActionResult::Success;
}

void ObjectModel::addFirmware() {
    constexpr dlms::ClassId imageTransfer = 18;
    CosemObject object{imageTransfer, 0, dlms::Obis(0, 0, 44, 0, 0), {}, {}};
    Firmware& firmware = *firmware_;
    CosemAttribute blockSize = readOnly(2, [&firmware] { return Data::doubleLongUnsigned(firmware.blockSize()); });
    blockSize.writers = Trusted;
    blockSize.write = [&firmware](const Data& value) {
        const auto octets = value.toInt64();
        if (value.tag() != dlms::DataTag::DoubleLongUnsigned || !octets) return DataAccessResult::TypeUnmatched;
        return firmware.setBlockSize(*octets);
    };
    object.attributes.push_back(blockSize);
    object.attributes.push_back(readOnly(3, [&firmware] { return Data::bitString(firmware.transferred()); }));
    object.attributes.push_back(readOnly(4, [&firmware] { return Data::doubleLongUnsigned(firmware.firstNotTransferred()); }));
    CosemAttribute enabled = readOnly(5, [&firmware] { return Data::boolean(firmware.isEnabled()); });
    enabled.writers = Management;
    enabled.write = [&firmware](const Data& value) {
        if (value.tag() != dlms::DataTag::Boolean) return DataAccessResult::TypeUnmatched;
        firmware.enable(value.toInt64() != 0);
        return DataAccessResult::Success;
    };
    object.attributes.push_back(enabled);
    object.attributes.push_back(readOnly(6, [&firmware] { return Data::enumeration(static_cast<std::uint8_t>(firmware.status())); }));
    object.attributes.push_back(readOnly(7, [&firmware] { return firmware.info(); }));

    object.methods.push_back({1, Trusted, [&firmware](const std::optional<Data>& parameter) {
                                  const auto* fields = parameter ? parameter->list() : nullptr;
                                  const auto size = fields && fields->size() == 2 ? (*fields)[1].toUint64() : std::nullopt;
                                  if (!size || !(*fields)[0].octets() || *size > 0xFFFFFFFF) return ActionResult::TypeUnmatched;
                                  return firmware.initiate(*(*fields)[0].octets(), static_cast<std::uint32_t>(*size));
                              }});
    object.methods.push_back({2, Trusted, [&firmware](const std::optional<Data>& parameter) {
                                  const auto* fields = parameter ? parameter->list() : nullptr;
                                  const auto block = fields && fields->size() == 2 ? (*fields)[0].toUint64() : std::nullopt;
                                  if (!block || !(*fields)[1].octets() || *block > 0xFFFFFFFF) return ActionResult::TypeUnmatched;
                                  return firmware.take(static_cast<std::uint32_t>(*block), *(*fields)[1].octets());
                              }});
    const auto simple = [&](std::int8_t id, ActionResult (Firmware::*act)()) {
        object.methods.push_back({id, Trusted, [&firmware, act](const std::optional<Data>& parameter) {
                                      if (!parameter || !parameter->toInt64()) return ActionResult::TypeUnmatched;
                                      return (firmware.*act)();
                                  }});
    };
    simple(3, &Firmware::verify);
    simple(4, &Firmware::activate);
    add(std::move(object));
}

}  // namespace ami::sim
