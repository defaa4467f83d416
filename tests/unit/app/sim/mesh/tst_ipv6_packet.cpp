#include <QtTest>

#include "app/sim/mesh/Ipv6Packet.h"

using namespace ami;
using namespace ami::sim::mesh;

namespace {

const Ipv6Address one = *Ipv6Address::parse("fd12:3456::1");
const Ipv6Address two = *Ipv6Address::parse("fd12:3456::200:5eef:1000:2");

/// Checked with a program of its own: sum of 16-bit words of the pseudo header (addresses, length 12, next header 17) and of the datagram.
std::uint16_t sumOf(const Ipv6Packet& packet) {
    std::uint32_t sum = 0;
    const auto add = [&sum](BytesView octets) {
        for (std::size_t i = 0; i + 1 < octets.size(); i += 2) sum += static_cast<std::uint32_t>(octets[i] << 8 | octets[i + 1]);
        if (octets.size() % 2 != 0) sum += static_cast<std::uint32_t>(octets.back() << 8);
    };
    add(packet.source.octets);
    add(packet.destination.octets);
    sum += static_cast<std::uint32_t>(packet.payload.size()) + packet.next;
    add(packet.payload);
    while (sum > 0xFFFF) sum = (sum & 0xFFFF) + (sum >> 16);
    return static_cast<std::uint16_t>(sum);
}

}  // namespace

class TestIpv6Packet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriesADatagramThereAndBack();
    void checksumsAreRight();
    void refusesEveryTruncation();
    void noticesEveryDamagedOctet();
    void answersAnEcho();
    void errorsStayWithinTheSmallestMtu();
};

void TestIpv6Packet::carriesADatagramThereAndBack() {
    for (const std::size_t size : {0U, 1U, 4U, 1200U}) {
        const UdpDatagram datagram{40'000, 4059, Bytes(size, 0xA5)};
        const auto packet = Ipv6Packet::parse(datagram.packet(one, two).octets());
        QVERIFY(packet);
        QVERIFY(packet->source == one && packet->destination == two);
        const auto read = UdpDatagram::parse(*packet);
        QVERIFY(read);
        QCOMPARE(read->from, std::uint16_t{40'000});
        QCOMPARE(read->to, std::uint16_t{4059});
        QVERIFY(read->payload == datagram.payload);
    }
}

void TestIpv6Packet::checksumsAreRight() {
    QCOMPARE(sumOf(UdpDatagram{1, 2, {1, 2, 3}}.packet(one, two)), std::uint16_t{0xFFFF});
    QCOMPARE(sumOf(IcmpMessage{128, 0, {1, 2, 3, 4, 5}}.packet(one, two)), std::uint16_t{0xFFFF});
}

void TestIpv6Packet::refusesEveryTruncation() {
    const Bytes whole = UdpDatagram{40'000, 4059, toBytes("hello")}.packet(one, two).octets();
    for (std::size_t length = 0; length < whole.size(); ++length) QVERIFY(!Ipv6Packet::parse(BytesView(whole).first(length)));
    Bytes longer = whole;
    longer.push_back(0);  // padding of a link is no part of the packet
    QVERIFY(UdpDatagram::parse(*Ipv6Packet::parse(longer)));
}

void TestIpv6Packet::noticesEveryDamagedOctet() {
    const Bytes whole = UdpDatagram{40'000, 4059, toBytes("hello")}.packet(one, two).octets();
    for (std::size_t at = 8; at < whole.size(); ++at) {
        Bytes damaged = whole;
        damaged[at] ^= 0x10;
        const auto packet = Ipv6Packet::parse(damaged);
        QVERIFY(packet);
        QVERIFY(!UdpDatagram::parse(*packet));
    }
}

void TestIpv6Packet::answersAnEcho() {
    const auto asked = IcmpMessage::parse(IcmpMessage{IcmpMessage::echoRequest, 0, {0x12, 0x34, 0, 1, 9}}.packet(one, two));
    QVERIFY(asked);
    QCOMPARE(asked->type, std::uint8_t{128});
    QVERIFY(asked->body == (Bytes{0x12, 0x34, 0, 1, 9}));
    QVERIFY(!IcmpMessage::parse(UdpDatagram{1, 2, {}}.packet(one, two)));
}

void TestIpv6Packet::errorsStayWithinTheSmallestMtu() {
    const Ipv6Packet large = UdpDatagram{1, 2, Bytes(1400, 1)}.packet(one, two);
    const auto error = IcmpMessage::about(IcmpMessage::unreachable, IcmpMessage::portUnreachable, large).packet(two, one);
    QCOMPARE(error.octets().size(), 1280U);
    const auto read = IcmpMessage::parse(error);
    QVERIFY(read);
    QCOMPARE(read->code, std::uint8_t{4});
    QVERIFY(std::equal(read->body.begin() + 4, read->body.end(), large.octets().begin()));
}

QTEST_APPLESS_MAIN(TestIpv6Packet)
#include "tst_ipv6_packet.moc"
