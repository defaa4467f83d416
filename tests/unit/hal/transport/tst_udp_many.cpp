#include <QTest>
#include <QUdpSocket>
#include <algorithm>
#include <cerrno>
#include <map>
#include <thread>

#include "hal/transport/UdpMany.h"

using namespace ami;
using namespace std::chrono_literals;
using ami::hal::UdpMany;

namespace {

/// Waits until so many arrivals are there, or a while.
std::vector<UdpMany::Arrival> collect(UdpMany& socket, std::size_t count) {
    std::vector<UdpMany::Arrival> all;
    for (int i = 0; i < 100 && all.size() < count; ++i) {
        auto some = socket.receive(50ms);
        if (!some) return all;
        std::move(some->begin(), some->end(), std::back_inserter(all));
    }
    return all;
}

std::uint16_t closedPort() {
    QUdpSocket probe;
    probe.bind(QHostAddress::LocalHost, 0);
    return probe.localPort();
}

}  // namespace

class TestUdpMany : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void datagramsFindTheirPeer();
    void bothFamiliesShareTheSocket();
    void aClosedPortIsToldByItsPeer();
    void strangersAreDropped();
    void whatIsTooLongIsSaidAtOnce();
    void anAddressHasOneIndex();
    void noAddressIsRefused();
    void interruptEndsAWait();
};

void TestUdpMany::datagramsFindTheirPeer() {
    constexpr std::size_t peers = 100;
    std::vector<std::unique_ptr<QUdpSocket>> echoes;
    auto many = UdpMany::open();
    QVERIFY(many);
    std::vector<UdpMany::Outgoing> out;
    for (std::size_t i = 0; i < peers; ++i) {
        auto& echo = *echoes.emplace_back(std::make_unique<QUdpSocket>());
        QVERIFY(echo.bind(QHostAddress(QStringLiteral("127.77.90.%1").arg(i + 1)), 0));
        const auto index = (*many)->add("127.77.90." + std::to_string(i + 1), echo.localPort());
        QVERIFY(index);
        QCOMPARE(*index, static_cast<UdpMany::PeerIndex>(i));
        out.push_back({*index, Bytes(1 + i, static_cast<std::uint8_t>(i))});
    }
    const auto sent = (*many)->send(out);
    QVERIFY(sent);
    QCOMPARE(*sent, peers);
    for (auto& echo : echoes) {
        QVERIFY(echo->hasPendingDatagrams() || echo->waitForReadyRead(2000));
        QHostAddress host;
        quint16 port = 0;
        QByteArray octets(2000, '\0');
        octets.resize(static_cast<qsizetype>(echo->readDatagram(octets.data(), octets.size(), &host, &port)));
        QCOMPARE(port, (*many)->localPort());
        echo->writeDatagram(octets, host, port);
    }
    std::map<UdpMany::PeerIndex, Bytes> got;
    for (auto& one : collect(**many, peers)) got[one.peer] = one.octets;
    QCOMPARE(got.size(), peers);
    for (const auto& one : out) QCOMPARE(got[one.peer], one.octets);
}

void TestUdpMany::bothFamiliesShareTheSocket() {
    QUdpSocket six;
    if (!six.bind(QHostAddress(QHostAddress::LocalHostIPv6), 0)) QSKIP("There is no IPv6 here.");
    QUdpSocket four;
    QVERIFY(four.bind(QHostAddress(QHostAddress::LocalHost), 0));
    auto many = UdpMany::open();
    QVERIFY(many);
    const auto a = (*many)->add("::1", six.localPort()), b = (*many)->add("127.0.0.1", four.localPort());
    QVERIFY(a && b);
    QVERIFY((*many)->send(std::vector<UdpMany::Outgoing>{{*a, {1}}, {*b, {2}}}));
    for (QUdpSocket* one : {&six, &four}) {
        QVERIFY(one->hasPendingDatagrams() || one->waitForReadyRead(2000));
        QHostAddress host;
        quint16 port = 0;
        char octet = 0;
        QCOMPARE(one->readDatagram(&octet, 1, &host, &port), qint64{1});
        one->writeDatagram(&octet, 1, host, port);
    }
    std::map<UdpMany::PeerIndex, Bytes> got;
    for (auto& one : collect(**many, 2)) got[one.peer] = one.octets;
    QCOMPARE(got[*a], Bytes{1});
    QCOMPARE(got[*b], Bytes{2});
}

void TestUdpMany::aClosedPortIsToldByItsPeer() {
    QUdpSocket open;
    QVERIFY(open.bind(QHostAddress(QHostAddress::LocalHost), 0));
    auto many = UdpMany::open();
    QVERIFY(many);
    const auto alive = (*many)->add("127.0.0.1", open.localPort()), dead = (*many)->add("127.0.0.1", closedPort());
    QVERIFY(alive && dead);
    // The refusal of the first must not cost the second.
    QCOMPARE((*many)->send(std::vector<UdpMany::Outgoing>{{*dead, {1}}}).value(), std::size_t{1});
    QCOMPARE((*many)->send(std::vector<UdpMany::Outgoing>{{*alive, {2}}, {*alive, {3}}}).value(), std::size_t{2});
    const auto got = collect(**many, 1);
    QCOMPARE(got.size(), std::size_t{1});
    QCOMPARE(got[0].peer, *dead);
    QCOMPARE(got[0].error, ECONNREFUSED);
    QVERIFY(got[0].octets.empty());
    int arrived = 0;
    while (arrived < 2 && (open.hasPendingDatagrams() || open.waitForReadyRead(2000))) {
        char octet = 0;
        open.readDatagram(&octet, 1);
        ++arrived;
    }
    QCOMPARE(arrived, 2);
    if (const auto six = (*many)->add("::1", closedPort())) {
        if (!(*many)->send(std::vector<UdpMany::Outgoing>{{*six, {1}}})) return;
        const auto more = collect(**many, 1);
        QCOMPARE(more.size(), std::size_t{1});
        QCOMPARE(more[0].peer, *six);
        QVERIFY(more[0].error != 0);
    }
}

void TestUdpMany::strangersAreDropped() {
    auto many = UdpMany::open();
    QVERIFY(many);
    QUdpSocket known, stranger;
    QVERIFY(known.bind(QHostAddress(QHostAddress::LocalHost), 0));
    const auto peer = (*many)->add("127.0.0.1", known.localPort());
    QVERIFY(peer);
    stranger.writeDatagram("x", 1, QHostAddress(QHostAddress::LocalHost), (*many)->localPort());
    known.writeDatagram("y", 1, QHostAddress(QHostAddress::LocalHost), (*many)->localPort());
    const auto got = collect(**many, 1);
    QCOMPARE(got.size(), std::size_t{1});
    QCOMPARE(got[0].peer, *peer);
    QCOMPARE((*many)->strangers(), std::uint64_t{1});
}

void TestUdpMany::whatIsTooLongIsSaidAtOnce() {
    auto many = UdpMany::open();
    QVERIFY(many);
    const auto peer = (*many)->add("127.0.0.1", 9);
    QVERIFY(peer);
    QCOMPARE((*many)->send(std::vector<UdpMany::Outgoing>{{*peer, Bytes(65'600)}}).value(), std::size_t{1});
    const auto got = collect(**many, 1);
    QCOMPARE(got.size(), std::size_t{1});
    QCOMPARE(got[0].error, EMSGSIZE);
}

void TestUdpMany::anAddressHasOneIndex() {
    auto many = UdpMany::open();
    QVERIFY(many);
    QCOMPARE((*many)->add("127.0.0.1", 4059).value(), 0u);
    QCOMPARE((*many)->add("127.0.0.2", 4059).value(), 1u);
    QCOMPARE((*many)->add("127.0.0.1", 4059).value(), 0u);
    QCOMPARE((*many)->add("127.0.0.1", 4060).value(), 2u);
}

void TestUdpMany::noAddressIsRefused() {
    auto many = UdpMany::open();
    QVERIFY(many);
    for (const char* text : {"", "meter", "1.2.3", "fe80::1%nosuchzone", "[::1]", "::1::"}) QVERIFY2(!(*many)->add(text, 4059), text);
}

void TestUdpMany::interruptEndsAWait() {
    auto many = UdpMany::open();
    QVERIFY(many);
    std::thread other([&] { (*many)->interrupt(); });
    const auto got = (*many)->receive(30s);
    other.join();
    QVERIFY(got && got->empty());
    (*many)->resume();
}

QTEST_GUILESS_MAIN(TestUdpMany)
#include "tst_udp_many.moc"
