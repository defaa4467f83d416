#include <QtTest>

#include <rapidcheck.h>

#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/DateTime.h"
#include "protocol/dlms/Xdlms.h"

using namespace ami;
using namespace ami::dlms;

namespace {

Data leaf() {
    const auto octets = [](int count) { return *rc::gen::container<Bytes>(static_cast<std::size_t>(count), rc::gen::arbitrary<std::uint8_t>()); };
    switch (*rc::gen::inRange(0, 24)) {
    case 0: return Data::null();
    case 1: return Data::boolean(*rc::gen::arbitrary<bool>());
    case 2: {
        const auto bits = *rc::gen::inRange(0, 70);
        return Data::bitString({octets((bits + 7) / 8), static_cast<std::uint32_t>(bits)});
    }
    case 3: return Data::doubleLong(*rc::gen::arbitrary<std::int32_t>());
    case 4: return Data::doubleLongUnsigned(*rc::gen::arbitrary<std::uint32_t>());
    case 5: return Data::octetString(octets(*rc::gen::inRange(0, 300)));
    case 6: return Data::visibleString(*rc::gen::string<std::string>());
    case 7: return Data::utf8String(*rc::gen::string<std::string>());
    case 8: return Data::bcd(*rc::gen::arbitrary<std::uint8_t>());
    case 9: return Data::integer(*rc::gen::arbitrary<std::int8_t>());
    case 10: return Data::long16(*rc::gen::arbitrary<std::int16_t>());
    case 11: return Data::unsigned8(*rc::gen::arbitrary<std::uint8_t>());
    case 12: return Data::longUnsigned(*rc::gen::arbitrary<std::uint16_t>());
    case 13: return Data::compactArray({{0x12}, octets(*rc::gen::inRange(0, 40))});
    case 14: return Data::long64(*rc::gen::arbitrary<std::int64_t>());
    case 15: return Data::long64Unsigned(*rc::gen::arbitrary<std::uint64_t>());
    case 16: return Data::enumeration(*rc::gen::arbitrary<std::uint8_t>());
    case 17: return Data::float32(std::bit_cast<float>(*rc::gen::arbitrary<std::uint32_t>()));
    case 18: return Data::float64(std::bit_cast<double>(*rc::gen::arbitrary<std::uint64_t>()));
    case 19: return Data::make(DataTag::DateTime, octets(12));
    case 20: return Data::make(DataTag::Date, octets(5));
    case 21: return Data::make(DataTag::Time, octets(4));
    case 22: return Data::make(DataTag::DeltaLong, std::int64_t{*rc::gen::arbitrary<std::int16_t>()});
    default: return Data::make(DataTag::DeltaDoubleLongUnsigned, std::uint64_t{*rc::gen::arbitrary<std::uint32_t>()});
    }
}

Data tree(int levels) {
    if (levels == 0 || *rc::gen::inRange(0, 3) == 0) return leaf();
    DataList elements;
    for (int left = *rc::gen::inRange(0, 5); left > 0; --left) elements.push_back(tree(levels - 1));
    return *rc::gen::arbitrary<bool>() ? Data::array(std::move(elements)) : Data::structure(std::move(elements));
}

}  // namespace

class TestDataProperties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyValueSurvivesEncodingAndDecoding() {
        QVERIFY(rc::check("decode(encode(value)) == value", [] {
            const Data value = tree(6);
            const Bytes octets = encodeData(value);
            const auto again = decodeData(BytesView(octets));
            RC_ASSERT(again.has_value());
            RC_ASSERT(*again == value);
            RC_ASSERT(encodeData(*again) == octets);
        }));
    }

    void everyCutOfAValueIsAnError() {
        QVERIFY(rc::check("decode(prefix) fails", [] {
            const Bytes octets = encodeData(tree(4));
            const auto length = *rc::gen::inRange(std::size_t{0}, octets.size());
            RC_ASSERT(!decodeData(BytesView(octets).first(length)).has_value());
        }));
    }

    void everyValueTravelsInAResponse() {
        QVERIFY(rc::check("get-response keeps the value", [] {
            const Data value = tree(4);
            const auto invoke = *rc::gen::arbitrary<std::uint8_t>();
            const auto apdu = decodeXdlms(encodeXdlms(GetResponseNormal{invoke, value}));
            RC_ASSERT(apdu.has_value());
            const auto* response = std::get_if<GetResponseNormal>(&*apdu);
            RC_ASSERT(response != nullptr);
            RC_ASSERT(response->invoke == invoke);
            RC_ASSERT(std::get<Data>(response->result) == value);
        }));
    }

    void everyInstantSurvivesEveryZone() {
        QVERIFY(rc::check("toUtc(fromUtc(t, zone)) == t", [] {
            const auto hundredths = *rc::gen::inRange<std::int64_t>(0, 253'402'300'799LL * 100);
            const auto deviation = static_cast<std::int16_t>(*rc::gen::inRange(-840, 841));
            const UtcTime time{std::chrono::milliseconds(hundredths * 10)};
            const DateTime local = DateTime::fromUtc(time, deviation);
            RC_PRE(local.year >= 1 && local.year <= 9999);
            RC_ASSERT(local.toUtc() == std::optional(time));
            RC_ASSERT(DateTime::fromBytes(local.toBytes()) == std::optional(local));
        }));
    }
};

QTEST_APPLESS_MAIN(TestDataProperties)
#include "tst_data_properties.moc"
