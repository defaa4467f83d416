#include <algorithm>

#include "app/sim/model/Firmware.h"
#include "app/sim/model/ObjectModel.h"
#include "protocol/dlms/Axdr.h"

namespace ami::sim {

using dlms::Data;
using dlms::DataAccessResult;
using dlms::DataTag;
using dlms::Obis;

namespace {

constexpr std::uint32_t fraudAlarm = 1u << 13;

/// status_word: 0 supply connected, 1 daylight saving, 2 alarm stands, 3 firmware transfer under way, 4 to 7 not used.
dlms::BitString statusWord(bool connected, bool daylight, bool alarm, bool firmware) {
    std::uint8_t octet = 0;
    for (const bool bit : {connected, daylight, alarm, firmware}) octet = static_cast<std::uint8_t>(octet << 1 | (bit ? 1 : 0));
    return {Bytes{static_cast<std::uint8_t>(octet << 4)}, 8};
}

}  // namespace

void ObjectModel::addStatus() {
    /// A register of bits that stay until a client clears them; what is written may only clear.
    const auto cleared = [this](const Obis& name, std::function<std::uint32_t()> now, std::function<void()> clear, EventCode event) {
        CosemAttribute value = readOnly(2, [now] { return Data::doubleLongUnsigned(now()); });
        value.writers = Trusted;
        value.write = [this, now, clear, event](const Data& wanted) {
            if (wanted.tag() != DataTag::DoubleLongUnsigned) return DataAccessResult::TypeUnmatched;
            const auto bits = static_cast<std::uint32_t>(wanted.toUint64().value_or(0));
            if (bits & ~now()) return DataAccessResult::OtherReason;
            if (bits == 0 && now() != 0) {
                clear();
                meter_.addEvent(event);
            }
            return DataAccessResult::Success;
        };
        add({dlms::cls::data, 0, name, {value}, {}});
    };
    // A meter that came from the factory has no error; one that was opened or guessed at since the start has an alarm.
    cleared(Obis(0, 0, 97, 97, 0), [] { return 0u; }, [] {}, EventCode::ErrorRegisterCleared);
    const auto alarm = [this] { return meter_.fraudSince(alarmsCleared_) ? fraudAlarm : 0u; };
    cleared(Obis(0, 0, 97, 98, 0), alarm, [this] { alarmsCleared_ = meter_.time(); }, EventCode::AlarmRegisterCleared);
    addData(Obis(0, 0, 97, 98, 10), [] { return Data::doubleLongUnsigned(fraudAlarm); });  // alarm filter

    CosemObject mapping{63, 0, Obis(0, 0, 96, 5, 0), {}, {}};
    mapping.attributes.push_back(readOnly(2, [this, alarm] {
        const auto status = firmware_->status();
        return Data::bitString(statusWord(meter_.isConnected(), meter_.zone().isDaylight(meter_.clock()), alarm() != 0,
                                          status >= Firmware::Status::Initiated && status < Firmware::Status::ActivationSuccessful));
    }));
    mapping.attributes.push_back(readOnly(3, [] {
        dlms::DataList entries;
        for (std::uint16_t bit = 0; bit < 8; ++bit) entries.push_back(Data::longUnsigned(bit));
        return Data::structure({Data::unsigned8(1), Data::array(std::move(entries))});
    }));
    add(std::move(mapping));

    // The first captured attribute is the template id, so that a reader of the buffer knows which template it follows.
    const Obis compact(0, 0, 66, 0, 0);
    struct Captured {
        dlms::AttributeRef attribute;
        DataTag tag;
    };
    const std::vector<Captured> captured{{{62, compact, 4}, DataTag::Unsigned},
                                         {{3, Obis(1, 0, 1, 8, 0), 2}, DataTag::DoubleLongUnsigned},
                                         {{3, Obis(1, 0, 2, 8, 0), 2}, DataTag::DoubleLongUnsigned},
                                         {{3, Obis(1, 0, 1, 7, 0), 2}, DataTag::DoubleLongUnsigned},
                                         {{3, Obis(1, 0, 32, 7, 0), 2}, DataTag::LongUnsigned}};
    CosemObject data{62, 0, compact, {}, {}};
    data.attributes.push_back(readOnly(2, [this, captured] {
        Bytes buffer;
        for (const Captured& one : captured) {
            const auto found = objects_.find(one.attribute.instance);
            const auto value = found->second.attribute(one.attribute.attribute)->read({}, {});
            const Bytes coded = dlms::encodeData(std::get<Data>(value));
            buffer.insert(buffer.end(), coded.begin() + 1, coded.end());  // without the tag, as the template tells it
        }
        return Data::octetString(buffer);
    }));
    data.attributes.push_back(readOnly(3, [captured] {
        dlms::DataList list;
        for (const Captured& one : captured) {
            list.push_back(dlms::CaptureObject{one.attribute.classId, one.attribute.instance, one.attribute.attribute, 0}.toData());
        }
        return Data::array(std::move(list));
    }));
    data.attributes.push_back(readOnly(4, [] { return Data::unsigned8(1); }));
    data.attributes.push_back(readOnly(5, [captured] {
        Bytes types{static_cast<std::uint8_t>(DataTag::Structure), static_cast<std::uint8_t>(captured.size())};
        for (const Captured& one : captured) types.push_back(static_cast<std::uint8_t>(one.tag));
        return Data::octetString(types);
    }));
    data.attributes.push_back(readOnly(6, [] { return Data::enumeration(1); }));  // captured when the buffer is read
    data.methods.push_back({1, Nobody, [](const std::optional<Data>&) { return dlms::ActionResult::ReadWriteDenied; }});
    data.methods.push_back({2, Nobody, [](const std::optional<Data>&) { return dlms::ActionResult::ReadWriteDenied; }});
    add(std::move(data));
}

}  // namespace ami::sim
