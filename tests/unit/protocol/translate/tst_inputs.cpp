#include <QtTest/QtTest>

#include "protocol/translate/Capture.h"
#include "protocol/translate/CaptureWriter.h"
#include "protocol/translate/HexText.h"

using namespace ami;
using namespace ami::translate;

namespace {

QStringList hexOf(const char* text) {
    QStringList all;
    for (const auto& message : parseHexText(text)) {
        const char* sender = message.sender == Party::Client ? "client " : message.sender == Party::Meter ? "meter " : "";
        all += QString::fromLatin1(sender) + QString::fromStdString(toHex(message.octets));
    }
    return all;
}

Bytes number(std::uint32_t value, int octets, bool little) {
    Bytes bytes;
    for (int i = 0; i < octets; ++i) bytes.push_back(static_cast<std::uint8_t>(value >> 8 * (little ? i : octets - 1 - i)));
    return bytes;
}
Bytes operator+(Bytes a, BytesView b) {
    append(a, b);
    return a;
}

/// Ethernet, IPv4 and TCP around a payload; 10.0.0.5:50000 is the client of 10.0.0.7:4059.
Bytes tcpPacket(bool fromClient, std::uint32_t sequence, std::uint8_t flags, const Bytes& payload) {
    const Bytes client{10, 0, 0, 5}, meter{10, 0, 0, 7};
    const Bytes ports = number(fromClient ? 50000 : 4059, 2, false) + number(fromClient ? 4059 : 50000, 2, false);
    const Bytes tcp = ports + number(sequence, 4, false) + number(0, 4, false) + Bytes{0x50, flags} + Bytes(6, 0) + payload;
    const Bytes ip = Bytes{0x45, 0} + number(static_cast<std::uint32_t>(20 + tcp.size()), 2, false) + Bytes{0, 1, 0, 0, 64, 6, 0, 0} +
                     (fromClient ? client : meter) + (fromClient ? meter : client) + tcp;
    return Bytes(12, 0) + Bytes{8, 0} + ip;
}
Bytes pcap(const std::vector<Bytes>& packets, bool little) {
    Bytes file = number(0xA1B2C3D4, 4, little) + number(2, 2, little) + number(4, 2, little) + Bytes(8, 0) + number(65535, 4, little) + number(1, 4, little);
    for (const Bytes& packet : packets) {
        file = file + number(1'760'000'000, 4, little) + number(500'000, 4, little) + number(static_cast<std::uint32_t>(packet.size()), 4, little) +
               number(static_cast<std::uint32_t>(packet.size()), 4, little) + packet;
    }
    return file;
}
Bytes pcapNg(const std::vector<Bytes>& packets) {
    const auto block = [](std::uint32_t type, Bytes body) {
        body.resize((body.size() + 3) / 4 * 4, 0);
        const Bytes length = number(static_cast<std::uint32_t>(body.size() + 12), 4, true);
        return number(type, 4, true) + length + body + length;
    };
    Bytes file = block(0x0A0D0D0A, number(0x1A2B3C4D, 4, true) + number(1, 2, true) + number(0, 2, true) + Bytes(8, 0xFF));
    file = file + block(1, number(1, 2, true) + number(0, 2, true) + number(65535, 4, true));
    for (const Bytes& packet : packets) {
        const std::uint64_t ticks = 1'760'000'000'500'000;
        file = file + block(6, number(0, 4, true) + number(static_cast<std::uint32_t>(ticks >> 32), 4, true) + number(static_cast<std::uint32_t>(ticks), 4, true) +
                                   number(static_cast<std::uint32_t>(packet.size()), 4, true) + number(static_cast<std::uint32_t>(packet.size()), 4, true) + packet);
    }
    return file;
}

}  // namespace

class TranslateInputs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsHexAsPeopleWriteIt_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("messages");
        const QStringList get{QStringLiteral("C001C100")};
        for (const char* form : {"C001C100", "c0 01 c1 00", "C0:01:C1:00", "C0-01-C1-00", "0xC0 0x01 0xC1 0x00", "0xC0, 0x01, 0xC1, 0x00", "0xC001C100",
                                 "\\xC0\\x01\\xC1\\x00", "  C0 01\tC1 00\r"}) {
            QTest::newRow(form) << QString::fromLatin1(form) << get;
        }
        QTest::newRow("two") << QStringLiteral("C001C100\n# a remark\n\nC401C1\n") << QStringList{QStringLiteral("C001C100"), QStringLiteral("C401C1")};
        QTest::newRow("log") << QStringLiteral("12:03:44.120 TX: 7E A0 07\n12:03:44.200 RX: 7E A0 08\n")
                             << QStringList{QStringLiteral("client 7EA007"), QStringLiteral("meter 7EA008")};
        QTest::newRow("brackets") << QStringLiteral("[2026-01-02 10:11:12] [debug] send 7EA00703\nTX:7EA00704")
                                  << QStringList{QStringLiteral("client 7EA00703"), QStringLiteral("client 7EA00704")};
        QTest::newRow("arrows") << QStringLiteral("-> C001C100\n<- C401C1") << QStringList{QStringLiteral("client C001C100"), QStringLiteral("meter C401C1")};
        QTest::newRow("dump") << QStringLiteral("0000  7e a0 07 03 21 93 0f 01  ~...!...\n0008  7e                        ~\n")
                              << QStringList{QStringLiteral("7EA0070321930F017E")};
        QTest::newRow("xxd") << QStringLiteral("00000000: c001 c100 0800 0001 0000 ff02 00         .............\n")
                             << QStringList{QStringLiteral("C001C1000800000100 00FF0200").remove(QLatin1Char(' '))};
        QTest::newRow("wrapped") << QStringLiteral("C401C100090C07EA0B1903150806FFFF\n33FFC400\n")
                                 << QStringList{QStringLiteral("C401C100090C07EA0B1903150806FFFF33FFC400")};
        QTest::newRow("words") << QStringLiteral("nothing to see here\n") << QStringList();
    }
    void readsHexAsPeopleWriteIt() {
        QFETCH(QString, text);
        QFETCH(QStringList, messages);
        QCOMPARE(hexOf(text.toUtf8().constData()), messages);
    }

    void readsTcpOfACapture_data() {
        QTest::addColumn<QByteArray>("file");
        const Bytes get = *fromHex("000100100001000DC001C100080000010000FF0200");
        const Bytes answer = *fromHex("0001000100100005C401C10000");
        const std::vector<Bytes> packets{
            tcpPacket(true, 999, 0x02, {}),
            tcpPacket(true, 1000, 0x18, Bytes(get.begin(), get.begin() + 10)),
            tcpPacket(true, 1000, 0x18, Bytes(get.begin(), get.begin() + 10)),  // sent again
            tcpPacket(true, 1005, 0x18, Bytes(get.begin() + 5, get.end())),     // half of it is known
            tcpPacket(false, 77, 0x18, answer),
            tcpPacket(true, 1031, 0x18, get),  // ten octets are missing before it
        };
        const auto add = [](const char* name, const Bytes& file) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(file.data()), static_cast<qsizetype>(file.size()));
        };
        add("pcap little", pcap(packets, true));
        add("pcap big", pcap(packets, false));
        add("pcapng", pcapNg(packets));
    }
    void readsTcpOfACapture() {
        QFETCH(QByteArray, file);
        const Bytes bytes(file.begin(), file.end());
        QVERIFY(isCapture(bytes));
        const auto exchanges = readCapture(bytes);
        QVERIFY(exchanges.has_value());
        QCOMPARE(exchanges->size(), std::size_t{3});
        const auto& first = (*exchanges)[0];
        QCOMPARE(first.sender, Party::Client);
        QCOMPARE(toHex(first.octets), std::string("000100100001000DC001C100080000010000FF0200"));
        QCOMPARE(first.packet, std::size_t{2});
        QCOMPARE(QString::fromStdString(first.flow), QStringLiteral("10.0.0.5:50000 – 10.0.0.7:4059"));
        QCOMPARE(toIso8601(first.time), std::string("2025-10-09T08:53:20.500Z"));
        QCOMPARE((*exchanges)[1].sender, Party::Meter);
        QCOMPARE((*exchanges)[2].lost, std::uint64_t{10});
    }

    void readsBackWhatItWrites() {
        CaptureWriter writer("ttyUSB0", "test");
        writer.note("line 9600 8N1");
        constexpr std::uint64_t at = 1'760'000'000'500'000'123;
        const Bytes snrm{0x7E, 0xA0, 0x07, 0x03, 0x21, 0x93, 0x0F, 0x01, 0x7E}, ua{0x7E, 0xA0, 0x07, 0x21, 0x03, 0x73, 0x01, 0x40, 0x7E};
        writer.packet(at, Party::Client, BytesView(snrm).first(5));
        writer.packet(at + 1'000'000, Party::Client, BytesView(snrm).subspan(5));
        writer.packet(at + 60'000'000, Party::Meter, ua, {{2, 3}, {8, 1}});
        const Bytes file = writer.take();
        QVERIFY(writer.take().empty());
        QVERIFY(isCapture(file));
        QCOMPARE(file.size() % 4, std::size_t{0});
        const auto found = readCapture(file);
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t{2});
        QVERIFY((*found)[0].octets == snrm && (*found)[0].sender == Party::Client);
        QVERIFY((*found)[1].octets == ua && (*found)[1].sender == Party::Meter);
        QCOMPARE((*found)[0].time.time_since_epoch().count(), std::int64_t{1'760'000'000'500});
        QCOMPARE((*found)[1].packet, std::size_t{3});
        const std::string text(file.begin(), file.end());
        for (const char* words : {"line 9600 8N1", "masked octets: 2-4, 8", "ttyUSB0", "dlms"}) QVERIFY2(text.find(words) != std::string::npos, words);
        for (std::size_t cut = 0; cut < file.size(); ++cut) static_cast<void>(readCapture(BytesView(file).first(cut)));
    }

    void refusesWhatIsNoCapture() {
        QVERIFY(!isCapture(*fromHex("7EA007")));
        QVERIFY(!readCapture(*fromHex("7EA00700")).has_value());
        // A capture of an unknown link layer.
        Bytes strange = pcap({Bytes(40, 0)}, true);
        strange[20] = 200;
        QCOMPARE(readCapture(strange).error().detail, std::int64_t{200});
    }

    void survivesEveryTruncationAndChange() {
        const Bytes get = *fromHex("000100100001000DC001C100080000010000FF0200");
        for (const Bytes& file : {pcap({tcpPacket(true, 1000, 0x18, get)}, true), pcapNg({tcpPacket(true, 1000, 0x18, get)})}) {
            for (std::size_t length = 0; length < file.size(); ++length) static_cast<void>(readCapture(BytesView(file).first(length)));
            Bytes changed = file;
            for (std::size_t i = 0; i < file.size(); ++i) {
                for (const int mask : {0x01, 0x80, 0xFF}) {
                    changed[i] = static_cast<std::uint8_t>(file[i] ^ mask);
                    if (const auto read = readCapture(changed)) {
                        std::size_t octets = 0;
                        for (const auto& exchange : *read) octets += exchange.octets.size();
                        QVERIFY(octets <= file.size());
                    }
                }
                changed[i] = file[i];
            }
        }
    }
};

QTEST_APPLESS_MAIN(TranslateInputs)
#include "tst_inputs.moc"
