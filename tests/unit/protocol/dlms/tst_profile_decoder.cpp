#include <QtTest>

#include <algorithm>

#include <rapidcheck.h>

#include "tests/support/ProfileReference.h"

using namespace ami;
using namespace ami::dlms;
using namespace std::chrono_literals;

namespace {

Bytes hex(const char* text) { return *fromHex(text); }

// 2024-06-15 20:23:45 daylight saving time (deviation -120) is 18:23:45 UTC.
constexpr const char* summerClock = "09 0C 07E8060F0614172D00FF8880";
const UtcTime summerTime = std::chrono::sys_days(std::chrono::year(2024) / 6 / 15) + 18h + 23min + 45s;

ProfileOptions withClock(std::chrono::minutes period = 15min) {
    ProfileOptions options;
    options.clockColumn = 0;
    options.capturePeriod = period;
    return options;
}

struct Decoded {
    ColumnBatch batch;
    std::optional<Error> error;
};

Decoded decode(BytesView octets, const ProfileOptions& options) {
    ProfileDecoder decoder(options);
    Decoded decoded;
    const auto pushed = decoder.push(octets);
    if (!pushed) decoded.error = pushed.error();
    else if (const auto done = decoder.finish(); !done) decoded.error = done.error();
    decoded.batch = decoder.rows();
    return decoded;
}

Error dataError(DataError code, std::int64_t detail, Fault fault = Fault::Malformed) { return makeError(fault, Layer::Data, code, detail); }

/// Random profiles: mostly rows of one shape, as meters send them, with every kind of deviation from it.
Data randomCell(int kind) {
    const auto octets = [](int count) {
        return *rc::gen::container<Bytes>(static_cast<std::size_t>(count), rc::gen::arbitrary<std::uint8_t>());
    };
    switch (kind) {
        case 0: return Data::doubleLongUnsigned(*rc::gen::arbitrary<std::uint32_t>());
        case 1: return Data::unsigned8(*rc::gen::arbitrary<std::uint8_t>());
        case 2: return Data::long64(*rc::gen::arbitrary<std::int64_t>());
        case 3: return Data::long64Unsigned(*rc::gen::arbitrary<std::uint64_t>());
        case 4: return Data::long16(*rc::gen::arbitrary<std::int16_t>());
        case 5: return Data::float32(std::bit_cast<float>(*rc::gen::arbitrary<std::uint32_t>()));
        case 6: return Data::float64(std::bit_cast<double>(*rc::gen::arbitrary<std::uint64_t>()));
        case 7: return Data::bcd(*rc::gen::arbitrary<std::uint8_t>());
        case 8: return Data::enumeration(*rc::gen::arbitrary<std::uint8_t>());
        case 9: return Data::boolean(*rc::gen::arbitrary<bool>());
        case 10: return Data::octetString(octets(*rc::gen::inRange(0, 9)));
        case 11: return Data::bitString({octets(2), 13});
        case 12: return Data::make(DataTag::Date, octets(5));
        case 13: return Data::structure({Data::integer(*rc::gen::arbitrary<std::int8_t>()), Data::enumeration(30)});
        case 14: return Data::compactArray({{0x12}, octets(4)});
        case 15: return Data::make(DataTag::DeltaInteger, std::int64_t{*rc::gen::arbitrary<std::int8_t>()});
        case 16: return Data::make(DataTag::DeltaUnsigned, std::uint64_t{*rc::gen::arbitrary<std::uint8_t>()});
        case 17: return Data::make(DataTag::DeltaDoubleLong, std::int64_t{*rc::gen::arbitrary<std::int32_t>()});
        case 18: return Data::make(DataTag::DeltaDoubleLongUnsigned, std::uint64_t{*rc::gen::arbitrary<std::uint32_t>()});
        case 19: return Data::make(DataTag::DontCare, std::monostate());
        case 20: return Data::visibleString("name");
        default: return Data::null();
    }
}

Data randomClock(int row) {
    DateTime time = DateTime::fromUtc(summerTime + 15min * row, *rc::gen::element<std::int16_t>(-120, -60, 0, -0x8000),
                                      *rc::gen::element<std::uint8_t>(0, 0x80, 0xFF, 0x03));
    if (*rc::gen::inRange(0, 40) == 0) time.second = DateTime::any;
    if (*rc::gen::inRange(0, 60) == 0) time.hour = *rc::gen::arbitrary<std::uint8_t>();
    const auto octets = time.toBytes();
    return *rc::gen::inRange(0, 8) == 0 ? Data::make(DataTag::DateTime, Bytes(octets.begin(), octets.end())) : time.toData();
}

struct RandomProfile {
    Data value;
    ProfileOptions options;
};

RandomProfile randomProfile() {
    RandomProfile profile;
    const int columns = *rc::gen::inRange(1, 6);
    std::vector<int> kinds;
    for (int i = 0; i < columns; ++i) kinds.push_back(*rc::gen::inRange(0, 22));
    if (*rc::gen::arbitrary<bool>()) profile.options.clockColumn = static_cast<std::size_t>(*rc::gen::inRange(0, columns));
    profile.options.capturePeriod = std::chrono::minutes(*rc::gen::element(0, 15));
    profile.options.order = *rc::gen::element(RowOrder::OldestFirst, RowOrder::NewestFirst, RowOrder::Other);
    profile.options.nullRule = *rc::gen::element(NullRule::Repeat, NullRule::Absent);
    profile.options.batchRows = *rc::gen::element<std::size_t>(1, 7, 2048);
    if (*rc::gen::arbitrary<bool>()) profile.options.assumedDeviation = {std::int16_t{-60}, *rc::gen::element<std::int16_t>(0, -60)};
    DataList rows;
    const int count = *rc::gen::inRange(0, 90);
    for (int row = 0; row < count; ++row) {
        DataList cells;
        for (int i = 0; i < columns; ++i) {
            const bool strange = *rc::gen::inRange(0, 25) == 0;
            if (profile.options.clockColumn == static_cast<std::size_t>(i)) cells.push_back(strange ? Data::null() : randomClock(row));
            else
                cells.push_back(randomCell(strange ? *rc::gen::inRange(0, 22) : row == 0 && kinds[i] > 14 && kinds[i] < 19 ? 0 : kinds[i]));
        }
        if (*rc::gen::inRange(0, 300) == 0) cells.push_back(Data::null());
        rows.push_back(Data::structure(std::move(cells)));
    }
    profile.value = Data::array(std::move(rows));
    return profile;
}

void requireAgreement(BytesView octets, const ProfileOptions& options, std::size_t piece) {
    const auto expected = test::decodeReference(octets, options);
    ProfileDecoder decoder(options);
    const auto found = test::decodeByColumns(decoder, octets, piece, options.clockColumn.has_value());
    RC_ASSERT(expected.error.has_value() == found.error.has_value());
    RC_ASSERT(found.rows.size() >= expected.rows.size());
    if (!expected.error) RC_ASSERT(found.rows.size() == expected.rows.size());
    for (std::size_t i = 0; i < expected.rows.size(); ++i) RC_ASSERT(found.rows[i] == expected.rows[i]);
}

/// compact-array of the same rows, where all of them have the types of the first; nothing else fits one description.
std::optional<Data> compacted(const Data& value) {
    const DataList& rows = *value.list();
    if (rows.empty()) return std::nullopt;
    CompactArray compact;
    const DataList& first = *rows.front().list();
    compact.typeDescription = {0x02, static_cast<std::uint8_t>(first.size())};
    for (const Data& cell : first) {
        if (cell.list() || cell.tag() == DataTag::CompactArray) return std::nullopt;
        compact.typeDescription.push_back(static_cast<std::uint8_t>(cell.tag()));
    }
    for (const Data& row : rows) {
        const DataList& cells = *row.list();
        if (cells.size() != first.size()) return std::nullopt;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].tag() != first[i].tag()) return std::nullopt;
            const Bytes encoded = encodeData(cells[i]);
            append(compact.contents, BytesView(encoded).subspan(1));
        }
    }
    return Data::compactArray(std::move(compact));
}

Bytes plainProfile(std::uint32_t rows) {
    ByteWriter writer;
    writer.u8(0x01);
    encodeLength(writer, rows);
    for (std::uint32_t row = 0; row < rows; ++row) {
        writer.append(Bytes{0x02, 0x04, 0x09, 0x0C});
        writer.append(DateTime::fromUtc(summerTime + 15min * row, -120, 0x80).toBytes());
        writer.u8(0x06);
        writer.u32(1000 + row);
        writer.u8(0x06);
        writer.u32(2000 + row);
        writer.u8(0x11);
        writer.u8(static_cast<std::uint8_t>(row));
    }
    return writer.take();
}

}  // namespace

class TestProfileDecoder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decodesTimesNumbersAndStatus() {
        const Bytes octets =
            hex("01 02 02 04 09 0C 07E8060F0614172D00FF8880 06 000186A0 10 FFFE 11 08"
                "      02 04 09 0C 07E8060F0614263700FF8880 06 000186A1 10 0003 11 00");
        const auto decoded = decode(octets, withClock());
        QVERIFY(!decoded.error);
        QCOMPARE(decoded.batch.rows(), std::size_t{2});
        QCOMPARE(decoded.batch.columns(), std::size_t{4});
        QCOMPARE(decoded.batch.times()[0], summerTime);
        QCOMPARE(decoded.batch.times()[1], summerTime + 15min + 10s);
        QCOMPARE(toHex(decoded.batch.clock(0)), std::string("07E8060F0614172D00FF8880"));
        QCOMPARE(decoded.batch.clockStatus(0), std::uint8_t{0x80});
        QVERIFY(!decoded.batch.isTimeDerived(1));
        QCOMPARE(decoded.batch.numbers(1)[0], std::int64_t{100000});
        QCOMPARE(decoded.batch.numbers(2)[0], std::int64_t{-2});
        QCOMPARE(decoded.batch.decimal(2, 0)->toString(), std::string("-2"));
        QVERIFY(decoded.batch.cell(3, 0) == Data::unsigned8(8));
        QCOMPARE(decoded.batch.tag(1, 1), DataTag::DoubleLongUnsigned);
        QCOMPARE(decoded.batch.tag(0, 1), DataTag::NullData);
    }

    void fillsNullClocksInTheOrderOfTheRows_data() {
        QTest::addColumn<int>("order");
        QTest::addColumn<int>("minutes");
        QTest::newRow("oldest first") << static_cast<int>(RowOrder::OldestFirst) << 15;
        QTest::newRow("newest first") << static_cast<int>(RowOrder::NewestFirst) << -15;
    }
    void fillsNullClocksInTheOrderOfTheRows() {
        QFETCH(int, order);
        QFETCH(int, minutes);
        ProfileOptions options = withClock();
        options.order = static_cast<RowOrder>(order);
        Bytes octets = hex("01 03 02 02");
        append(octets, hex(summerClock));
        append(octets, hex("06 00000001 02 02 00 06 00000002 02 02 00 06 00000003"));
        const auto decoded = decode(octets, options);
        QVERIFY(!decoded.error);
        QCOMPARE(decoded.batch.rows(), std::size_t{3});
        QCOMPARE(decoded.batch.times()[2], summerTime + 2 * std::chrono::minutes(minutes));
        QVERIFY(!decoded.batch.isTimeDerived(0) && decoded.batch.isTimeDerived(1));
        // What the meter would have sent, deviation and status included.
        QCOMPARE(toHex(decoded.batch.clock(2)), std::string(minutes > 0 ? "07E8060F0614352D00FF8880" : "07E8060F0613352D00FF8880"));
    }

    void refusesNullClocksWithNothingToGoOnFrom() {
        const Bytes first = hex("01 01 02 02 00 06 00000001");
        QCOMPARE(*decode(first, withClock()).error, dataError(DataError::BadClock, 0));
        Bytes second = hex("01 02 02 02");
        append(second, hex(summerClock));
        append(second, hex("06 00000001 02 02 00 06 00000002"));
        const auto events = decode(second, withClock(0min));
        QCOMPARE(*events.error, dataError(DataError::BadClock, 1));
        QCOMPARE(events.batch.rows(), std::size_t{1});
        ProfileOptions largestFirst = withClock();
        largestFirst.order = RowOrder::Other;
        QCOMPARE(*decode(second, largestFirst).error, dataError(DataError::BadClock, 1));
    }

    /// IEC 62056-6-2 4.3.6: null-data stands for a value that equals the one before. Cross-checked: DLMS_SPODES (class docs of Profile
    /// generic), hupe1980/dlms-cosem-rs (profile.rs).
    void repeatsValuesForNullData() {
        const Bytes octets = hex("01 04 02 02 00 0A0141 02 02 11 07 0A0142 02 02 00 00 02 02 11 09 00");
        const auto repeated = decode(octets, {});
        QVERIFY(!repeated.error);
        QVERIFY(repeated.batch.cell(0, 0) == Data());
        QVERIFY(repeated.batch.cell(0, 2) == Data::unsigned8(7));
        QCOMPARE(repeated.batch.origin(0, 2), ColumnBatch::Origin::Repeated);
        QVERIFY(repeated.batch.cell(1, 2) == Data::visibleString("B"));
        QVERIFY(repeated.batch.cell(1, 3) == Data::visibleString("B"));
        QCOMPARE(repeated.batch.origin(1, 1), ColumnBatch::Origin::Sent);
        ProfileOptions absent;
        absent.nullRule = NullRule::Absent;
        QVERIFY(decode(octets, absent).batch.cell(0, 2).isNull());
    }

    void repeatsValuesOverBatches() {
        const Bytes octets = hex("01 03 02 02 11 07 0A0141 02 02 00 00 02 02 00 00");
        ProfileOptions options;
        options.batchRows = 1;
        ProfileDecoder decoder(options);
        const auto profile = test::decodeByColumns(decoder, octets, 0, false);
        QVERIFY(!profile.error);
        QCOMPARE(profile.rows.size(), std::size_t{3});
        QVERIFY(profile.rows[2].cells[0] == Data::unsigned8(7));
        QVERIFY(profile.rows[2].cells[1] == Data::visibleString("A"));
    }

    /// Rows of the delta test of hupe1980/dlms-cosem-rs (profile.rs), then signed, narrower and wrapping differences.
    void addsDeltasToTheRowBefore() {
        const Bytes outside = hex("01 03 02 01 06 000F4240 02 01 21 000000FA 02 01 21 0000012C");
        const auto decoded = decode(outside, {});
        QVERIFY(!decoded.error);
        QCOMPARE(decoded.batch.numbers(0)[1], std::int64_t{1000250});
        QCOMPARE(decoded.batch.numbers(0)[2], std::int64_t{1000550});
        QCOMPARE(decoded.batch.tag(0, 2), DataTag::DoubleLongUnsigned);
        QCOMPARE(decoded.batch.origin(0, 2), ColumnBatch::Origin::Added);

        const Bytes own = hex("01 05 02 01 06 FFFFFFFE 02 01 1F 05 02 01 1C FE 02 01 00 02 01 1D FF00");
        const auto wrapped = decode(own, {});
        QVERIFY(!wrapped.error);
        const auto numbers = wrapped.batch.numbers(0);
        QCOMPARE(numbers[1], std::int64_t{3});
        QCOMPARE(numbers[2], std::int64_t{1});
        QCOMPARE(numbers[3], std::int64_t{1});
        QCOMPARE(numbers[4], std::int64_t{0xFFFFFF01});
    }

    void refusesDeltasWithoutABase() {
        QCOMPARE(*decode(hex("01 01 02 01 1F 05"), {}).error, dataError(DataError::NoBaseValue, 0));
        QCOMPARE(*decode(hex("01 02 02 01 0A0141 02 01 1F 05"), {}).error, dataError(DataError::NoBaseValue, 1));
        QCOMPARE(*decode(hex("01 02 02 01 17 3F800000 02 01 1F 05"), {}).error, dataError(DataError::NoBaseValue, 1));
    }

    void decodesCompactArrays() {
        // date-time without tag and length would need type 25; octet-strings keep their length octet.
        const Bytes octets =
            hex("13 02 04 09 06 12 02 02 0F 16 2A"
                "0C 07E8060F0614172D00FF8880 00000001 0102 05 1E"
                "0C 07E8060F0614263700FF8880 00000002 0103 06 1F");
        const auto decoded = decode(octets, withClock());
        QVERIFY(!decoded.error);
        QCOMPARE(decoded.batch.rows(), std::size_t{2});
        QCOMPARE(decoded.batch.times()[1], summerTime + 15min + 10s);
        QCOMPARE(decoded.batch.numbers(1)[1], std::int64_t{2});
        QCOMPARE(decoded.batch.numbers(2)[0], std::int64_t{0x0102});
        QVERIFY(decoded.batch.cell(3, 1) == Data::structure({Data::integer(6), Data::enumeration(31)}));
        QCOMPARE(*decode(hex("13 02 01 06 05 0000000100"), {}).error, dataError(DataError::BadTypeDescription, 9));
        QCOMPARE(decode(hex("13 02 01 00 01 00"), {}).error->code, static_cast<std::uint16_t>(DataError::BadTypeDescription));
    }

    void takesAnEmptyBuffer() {
        for (const char* text : {"00", "01 00", "13 02 01 06 00"}) {
            const auto decoded = decode(hex(text), withClock());
            QVERIFY(!decoded.error);
            QVERIFY(decoded.batch.empty());
        }
    }

    void refusesRowsOfAnotherWidth() {
        QCOMPARE(*decode(hex("01 02 02 01 11 01 02 02 11 01 11 02"), {}).error, dataError(DataError::BadRow, 1));
        ProfileOptions three;
        three.columns = 3;
        QCOMPARE(*decode(hex("01 01 02 01 11 01"), three).error, dataError(DataError::BadRow, 0));
        QCOMPARE(*decode(hex("01 01 11 05"), {}).error, dataError(DataError::WrongType, 0x11));
        QCOMPARE(*decode(hex("06 00000001"), {}).error, dataError(DataError::WrongType, 0x06));
        QCOMPARE(*decode(hex("01 01 02 00"), {}).error, dataError(DataError::BadRow, 0));
    }

    void asksForATimeBase() {
        const Bytes octets = hex("01 01 02 01 09 0C 07E8060F0614172D008000FF");
        ProfileOptions options = withClock();
        QCOMPARE(*decode(octets, options).error, dataError(DataError::NoTimeBase, 0, Fault::Unexpected));
        options.assumedDeviation.minutes = -60;
        QCOMPARE(decode(octets, options).batch.times()[0], summerTime + 1h);
    }

    /// A clock without deviation that is put forward in summer: the status tells the two passes of the repeated hour apart.
    void keepsTheRepeatedHourApartByTheDaylightBit() {
        const Bytes octets =
            hex("01 03 02 01 09 0C 07E80A1B07021E0000800080"
                "      02 01 09 0C 07E80A1B07021E0000800000"
                "      02 01 09 0C 07E80A1B07022D0000800000");
        ProfileOptions options = withClock();
        options.assumedDeviation = {std::int16_t{-60}, std::int16_t{-60}};
        const auto decoded = decode(octets, options);
        QVERIFY(!decoded.error);
        const UtcTime first = std::chrono::sys_days(std::chrono::year(2024) / 10 / 27) + 30min;
        QCOMPARE(decoded.batch.times()[0], first);
        QCOMPARE(decoded.batch.times()[1], first + 1h);
        QCOMPARE(decoded.batch.times()[2], first + 1h + 15min);
        options.assumedDeviation.daylight = 0;  // keeps standard time; the bit is information
        QCOMPARE(decode(octets, options).batch.times()[0], first + 1h);
    }

    void keepsTheRepeatedHourApartByTheDeviation() {
        const Bytes octets = hex("01 02 02 01 09 0C 07E80A1B07021E0000FF8880 02 01 09 0C 07E80A1B07021E0000FFC400");
        const auto decoded = decode(octets, withClock());
        QCOMPARE(decoded.batch.times()[1] - decoded.batch.times()[0], std::chrono::milliseconds(1h));
    }

    void leavesWhatFollowsTheValue() {
        const Bytes octets = hex("01 01 02 01 11 05 09 0F");
        ProfileDecoder decoder({});
        const auto taken = decoder.push(octets);
        QCOMPARE(*taken, std::size_t{6});
        QVERIFY(decoder.isComplete());
        QCOMPARE(decoder.octets(), std::uint64_t{6});
        QVERIFY(decoder.finish());
    }

    void handsOutFullBatches() {
        const Bytes octets = plainProfile(100);
        ProfileOptions options = withClock();
        options.batchRows = 30;
        ProfileDecoder decoder(options);
        const auto first = decoder.push(octets);
        QVERIFY(first && *first < octets.size());
        QCOMPARE(decoder.rows().rows(), std::size_t{30});
        QCOMPARE(*decoder.push(BytesView(octets).subspan(*first)), std::size_t{0});
        decoder.clear();
        QCOMPARE(*decoder.push(BytesView(octets).subspan(*first)), std::size_t{30 * 28});
        QCOMPARE(decoder.decodedRows(), std::uint64_t{60});
        QCOMPARE(*decoder.announcedRows(), std::uint64_t{100});
    }

    void boundsARowThatNeverEnds() {
        ProfileOptions options;
        options.longestRow = 1000;
        ProfileDecoder decoder(options);
        const auto pushed = decoder.push(hex("01 05 02 01 09 83 FFFFFF 00"));
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().fault, Fault::Exhausted);
        QVERIFY(!decoder.push(hex("00")));
    }

    void refusesCellsWithoutEnd() {
        const auto many = decode(hex("13 02 83 0186A0 "), {});
        QVERIFY(many.error);
        Bytes wide = hex("13 02 82 1000");
        wide.insert(wide.end(), 4096, 0x00);
        append(wide, hex("05 0000000000"));
        wide.back() = 0;
        const auto nulls = decode(wide, {});
        QVERIFY(nulls.error);
    }

    void everyTruncationAndCorruptionAgreesWithTheGeneralDecoder() {
        Bytes octets = hex("01 05 02 05");
        append(octets, hex(summerClock));
        append(octets, hex("06 00000001 0A0141 020211000F01 1302011102 0102 02 05"));
        append(octets, hex(summerClock));
        append(octets, hex("06 00000009 0A0142 020211000F01 1302011102 0102"
                           "02 05 00 1F 05 00 00 00   02 05 00 00 0A0243 44 00 00"));
        Bytes compact = hex("13 02 04 19 05 09 11 22 07E8060F0614172D00FF8880 00000001 01AA 05 07E8060F0614263700FF8880 00000002 00 06");
        compact[5] = 0x05;
        for (const Bytes& whole : {octets, compact, plainProfile(3)}) {
            for (const std::size_t piece : {std::size_t{0}, std::size_t{1}, std::size_t{7}}) {
                for (std::size_t length = 0; length <= whole.size(); ++length) agree(BytesView(whole).first(length), piece);
                for (std::size_t i = 0; i < whole.size(); ++i) {
                    for (const int flip : {0x01, 0x02, 0x04, 0x10, 0x80, 0xFF, 0x1F}) {
                        Bytes broken = whole;
                        broken[i] = static_cast<std::uint8_t>(broken[i] ^ flip);
                        agree(broken, piece);
                    }
                }
            }
        }
    }

    void randomProfilesAgreeWithTheGeneralDecoder() {
        QVERIFY(rc::check("both decoders give the same rows, in pieces of any size", [] {
            const RandomProfile profile = randomProfile();
            const Bytes octets = encodeData(profile.value);
            requireAgreement(octets, profile.options, *rc::gen::element<std::size_t>(0, 1, 13, 128, 2027));
            if (const auto compact = compacted(profile.value)) {
                requireAgreement(encodeData(*compact), profile.options, *rc::gen::element<std::size_t>(0, 1, 13, 128, 2027));
            }
        }));
    }

    void randomCorruptionAgreesWithTheGeneralDecoder() {
        QVERIFY(rc::check("both decoders accept and refuse alike", [] {
            const RandomProfile profile = randomProfile();
            Bytes octets = encodeData(profile.value);
            const auto place = static_cast<std::size_t>(*rc::gen::inRange<int>(0, static_cast<int>(octets.size())));
            octets[place] = *rc::gen::arbitrary<std::uint8_t>();
            if (*rc::gen::arbitrary<bool>())
                octets.resize(static_cast<std::size_t>(*rc::gen::inRange<int>(1, static_cast<int>(octets.size()) + 1)));
            requireAgreement(octets, profile.options, *rc::gen::element<std::size_t>(0, 1, 13, 128));
        }));
    }

    /// Once the vectors have grown, a further profile of the same shape finds them large enough.
    void keepsItsVectorsFromProfileToProfile() {
        const Bytes octets = plainProfile(50);
        ProfileDecoder decoder(withClock());
        QVERIFY(decoder.push(octets));
        const auto* times = decoder.rows().times().data();
        const auto* numbers = decoder.rows().numbers(1).data();
        for (int i = 0; i < 3; ++i) {
            decoder.restart();
            QVERIFY(decoder.push(octets));
            QCOMPARE(decoder.rows().rows(), std::size_t{50});
            QCOMPARE(decoder.rows().times().data(), times);
            QCOMPARE(decoder.rows().numbers(1).data(), numbers);
        }
    }

private:
    static void agree(BytesView octets, std::size_t piece) {
        ProfileOptions options = withClock();
        const auto expected = test::decodeReference(octets, options);
        ProfileDecoder decoder(options);
        const auto found = test::decodeByColumns(decoder, octets, piece, true);
        if (expected.error && expected.error->fault == Fault::Exhausted) return;
        if (found.error && found.error->fault == Fault::Exhausted) return;
        const bool same = expected.error.has_value() == found.error.has_value() && found.rows.size() >= expected.rows.size() &&
                          std::equal(expected.rows.begin(), expected.rows.end(), found.rows.begin());
        if (!same) QFAIL(qPrintable(QString::fromStdString(toHex(octets))));
    }
};

QTEST_APPLESS_MAIN(TestProfileDecoder)
#include "tst_profile_decoder.moc"
