#include <QTest>

#include "protocol/mesh/Rpl.h"

using namespace ami;
using namespace ami::mesh;

namespace {

Bytes hex(const char* text) { return *fromHex(text); }

/// Messages of smoltcp's tests (smoltcp-rs/smoltcp, src/wire/rpl.rs), without the ICMPv6 header.
const char* const dio = "00 F0 00 80 08 F0 00 00 FD 00 00 00 00 00 00 00 02 01 00 01 00 01 00 01 04 0E 00 08 0C 00 04 00 00 80 00 01 00 1E 00 3C"
                        "08 1E 40 40 FF FF FF FF FF FF FF FF 00 00 00 00 FD 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00";
const char* const dao = "00 80 00 F1 05 12 00 80 FD 00 00 00 00 00 00 00 02 02 00 02 00 02 00 02"
                        "06 14 00 00 00 1E FD 00 00 00 00 00 00 00 02 01 00 01 00 01 00 01";

}  // namespace

class TestRpl : public QObject {
    Q_OBJECT

private slots:
    void treeAdvertisementIsRead() {
        const auto message = rpl::decode(1, hex(dio));
        QVERIFY(message.has_value());
        const auto& one = std::get<rpl::Dio>(*message);
        QVERIFY(one.instanceId == 0 && one.version == 240 && one.rank == 128 && one.dtsn == 240);
        QVERIFY(!one.isGrounded() && one.modeOfOperation() == 1);
        QCOMPARE(one.dodagId.toString(), std::string("fd00::201:1:1:1"));
        QCOMPARE(one.options.size(), 2u);
        const auto& configuration = std::get<rpl::Configuration>(one.options[0]);
        QVERIFY(configuration.intervalDoublings == 8 && configuration.intervalMin == 12 && configuration.redundancy == 0);
        QVERIFY(configuration.maxRankIncrease == 1024 && configuration.minHopRankIncrease == 128 && configuration.objectiveCode == 1);
        QVERIFY(configuration.defaultLifetime == 30 && configuration.lifetimeUnit == 60);
        const auto& prefix = std::get<rpl::Prefix>(one.options[1]);
        QVERIFY(prefix.prefixLength == 64 && prefix.validLifetime == UINT32_MAX && prefix.prefix.toString() == "fd00::");
        QCOMPARE(rpl::encode(*message), hex(dio));
    }

    void routeAnnouncementGivesItsWays() {
        const auto message = rpl::decode(2, hex(dao));
        QVERIFY(message.has_value());
        const auto& one = std::get<rpl::Dao>(*message);
        QVERIFY(one.wantsAck() && one.sequence == 241 && !one.dodagId);
        const auto ways = rpl::waysOf(one);
        QCOMPARE(ways.size(), 1u);
        QCOMPARE(ways[0].target.toString(), std::string("fd00::202:2:2:2"));
        QVERIFY(ways[0].parent && ways[0].parent->toString() == "fd00::201:1:1:1" && ways[0].lifetime == 30 && !ways[0].isExternal);
        QCOMPARE(rpl::encode(*message), hex(dao));
    }

    void firstParentComesFirstWhateverTheOrder() {
        rpl::Dao announcement;
        const auto address = [](std::uint8_t last) { return Ipv6Address{{0xFD, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last}}; };
        const auto target = [&](std::uint8_t last) {
            const auto octets = address(last).octets;
            return rpl::Target{0, 128, Bytes(octets.begin(), octets.end())};
        };
        announcement.options = {target(5), target(6), rpl::Transit{0, 0x20, 1, 30, address(2)}, rpl::Transit{0x80, 0x80, 1, 30, address(1)}, target(7),
                                rpl::Transit{0, 0x80, 1, 30, {}}, rpl::Target{0, 64, Bytes(8, 0xFD)}, rpl::Transit{0, 0x80, 1, 30, address(1)}};
        const auto ways = rpl::waysOf(announcement);
        QCOMPARE(ways.size(), 5u);
        QVERIFY(ways[0].target == address(5) && ways[0].parent == address(1) && ways[0].isExternal && ways[1].parent == address(2));
        QVERIFY(ways[2].target == address(6) && ways[4].target == address(7) && !ways[4].parent);
    }

    void linkMetricIsInUnitsOf128() {
        rpl::Dio advertisement;
        advertisement.options = {rpl::MetricContainer{{{7, 0, {0x01, 0x23}}, {3, 0, {0x00, 0x04}}}}, rpl::Pad1{}, rpl::Other{1, {0, 0}}};
        const auto again = rpl::decode(1, rpl::encode(advertisement));
        QVERIFY(again && std::get<rpl::Dio>(*again) == advertisement);
        const auto& metrics = std::get<rpl::MetricContainer>(std::get<rpl::Dio>(*again).options[0]).metrics;
        QVERIFY(metrics[0].etx() == 291 / 128.0 && metrics[1].hopCount() == 4 && !metrics[0].hopCount());
    }

    void acknowledgementAndSolicitationAreRead() {
        const auto ack = rpl::decode(3, hex("01 80 F1 00 FD 00 00 00 00 00 00 00 02 01 00 01 00 01 00 01"));
        QVERIFY(ack && std::get<rpl::DaoAck>(*ack).sequence == 0xF1 && std::get<rpl::DaoAck>(*ack).dodagId);
        QCOMPARE(rpl::encode(*ack), hex("01 80 F1 00 FD 00 00 00 00 00 00 00 02 01 00 01 00 01 00 01"));
        QVERIFY(rpl::decode(0, hex("00 00")).has_value());
    }

    void everyTruncationIsRefusedOrShorter() {
        for (const auto& [code, text] : {std::pair{std::uint8_t{1}, dio}, std::pair{std::uint8_t{2}, dao}}) {
            const Bytes whole = hex(text);
            for (std::size_t length = 0; length < whole.size(); ++length) {
                const auto message = rpl::decode(code, BytesView(whole).first(length));
                if (message) QCOMPARE(rpl::encode(*message), Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length)));
                else QCOMPARE(message.error().fault, Fault::Malformed);
            }
        }
    }

    void everyChangedOctetIsReadOrRefused() {
        for (const auto& [code, text] : {std::pair{std::uint8_t{1}, dio}, std::pair{std::uint8_t{2}, dao}}) {
            const Bytes whole = hex(text);
            for (std::size_t i = 0; i < whole.size(); ++i) {
                for (int bit = 0; bit < 8; ++bit) {
                    Bytes changed = whole;
                    changed[i] = static_cast<std::uint8_t>(changed[i] ^ (1 << bit));
                    const auto message = rpl::decode(code, changed);
                    if (message) QCOMPARE(rpl::encode(*message), changed);
                }
            }
        }
    }

    void hostileLengthsAreRefused() {
        const auto code = [](std::uint8_t icmpCode, const Bytes& body) {
            const auto message = rpl::decode(icmpCode, body);
            return message ? -1 : static_cast<int>(message.error().code);
        };
        QCOMPARE(code(0, hex("00 00 05 FF 00")), 80);
        QCOMPARE(code(0, hex("00 00 04 02 00 00")), 81);
        QCOMPARE(code(0, hex("00 00 05 03 00 80 FD")), 81);  // 128 bits in one octet
        QCOMPARE(code(0, hex("00 00 02 04 07 00 00 FF")), 81);  // a metric longer than its container
        QCOMPARE(code(0x81, hex("00 00")), 82);
        QCOMPARE(code(0, Bytes(2 + 257, 0)), 83);
    }
};

QTEST_APPLESS_MAIN(TestRpl)
#include "tst_rpl.moc"
