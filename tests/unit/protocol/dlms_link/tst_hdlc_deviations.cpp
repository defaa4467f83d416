#include <QtTest>

#include "protocol/base/Crc.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/HdlcFrame.h"
#include "protocol/dlms/HdlcTransfer.h"

using namespace ami;
using namespace ami::dlms;
using namespace std::chrono_literals;

namespace {

Bytes hex(std::string_view text) { return fromHex(text).value(); }

/// A client link whose meter is the test.
struct Line {
    explicit Line(HdlcOptions options = {}) : server(options.server), client(options.client), link(makeHdlcClient(options)) {
        if (!link->connect(now)) qFatal("connect");
        link->pollTransmit(now);
    }

    void answer(HdlcControl control, BytesView information = {}, bool more = false) {
        link->receive(encodeFrame({clientAddress(client), server, control, more, Bytes(information.begin(), information.end())}), now);
        poll();
    }
    void accept(std::string_view parameters = "818014050207EE060207EE070400000007080400000007") {
        answer(HdlcControl::unnumbered(FrameType::Ua, true), hex(parameters));
    }
    void ask() {
        if (!link->send(Bytes{0xC0}, now)) qFatal("send");
        link->pollTransmit(now);
    }
    QByteArray met() {
        QByteArray text;
        for (const auto& one : found) {
            const auto id = entryOf(one.deviation).id;
            if (!text.isEmpty()) text += ' ';
            text += QByteArray(id.data(), static_cast<qsizetype>(id.size()));
        }
        found.clear();
        return text;
    }
    void silence() {
        for (int i = 0; i < 100 && link->nextDeadline(); ++i) {
            now = std::max(now, *link->nextDeadline());
            link->handleDeadline(now);
            link->pollTransmit(now);
        }
        poll();
    }
    void poll() {
        while (auto event = link->pollEvent()) {
            if (auto* deviated = std::get_if<LinkDeviated>(&*event)) found.push_back(std::move(*deviated));
            if (auto* received = std::get_if<ApduReceived>(&*event)) apdu = received->apdu;
        }
    }

    HdlcAddress server;
    std::uint8_t client;
    std::unique_ptr<DataLink> link;
    Instant now{};
    std::vector<LinkDeviated> found;
    Bytes apdu;
};

}  // namespace

class TestHdlcDeviations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanExchangeNamesNothing() {
        Line line;
        line.accept();
        line.ask();
        line.answer(HdlcControl::information(0, 1, true), hex("E6E700C401"));
        QCOMPARE(line.met(), QByteArray());
        QCOMPARE(line.apdu, hex("C401"));
    }

    void readsAnswersWithoutOrWithTheWrongLlcHeader() {
        for (const auto& [information, found] : {std::pair("C401", "llc-missing"), std::pair("E6E600C401", "llc-of-request")}) {
            Line line;
            line.accept();
            line.ask();
            line.answer(HdlcControl::information(0, 1, true), hex(information));
            QCOMPARE(line.met(), QByteArray(found));
            QCOMPARE(line.apdu, hex("C401"));
        }
    }

    void namesOddParametersAndConnectsAllTheSame() {
        Line line;
        line.accept("818003050180AA");
        QCOMPARE(line.met(), QByteArray("ua-trailing-octets"));
        Line without;
        without.accept("");
        QCOMPARE(without.met(), QByteArray("ua-parameters-missing"));
        Line broken;
        broken.accept("8180");
        QCOMPARE(broken.met(), QByteArray("ua-parameters-broken"));
        broken.ask();
    }

    void namesFramesLongerThanNegotiated() {
        HdlcOptions options;
        options.offered = {128, 128, 1, 1};
        Line line(options);
        line.accept("81800D05020100060180070101080101");
        line.met();
        line.ask();
        Bytes information = hex("E6E700");
        information.resize(200);
        line.answer(HdlcControl::information(0, 1, true), information);
        QCOMPARE(line.met(), QByteArray("frame-too-long"));
        QCOMPARE(line.apdu.size(), std::size_t{197});
    }

    void namesMoreFramesThanTheWindowAllows() {
        HdlcOptions options;
        options.offered = {128, 128, 2, 2};
        Line line(options);
        line.accept("818012050180060180070400000002080400000002");
        line.ask();
        line.answer(HdlcControl::information(0, 1, false), hex("E6E700C4"), true);
        line.answer(HdlcControl::information(1, 1, false), hex("01"), true);
        line.answer(HdlcControl::information(2, 1, true), hex("02"), false);
        QCOMPARE(line.met(), QByteArray("window-exceeded"));
        QCOMPARE(line.apdu, hex("C40102"));
    }

    void namesAnotherFormOfTheAddress() {
        HdlcOptions options;
        options.server = {1, 17, 2};
        Line line(options);
        line.server = {1, 0, 1};
        line.accept();
        QCOMPARE(line.met(), QByteArray("address-form"));
    }

    void namesExchangedAddresses() {
        HdlcOptions options;
        options.client = 1;
        options.server = {16, 0, 1};
        Line line(options);
        // Who was given the two addresses in the wrong order answers as the other one.
        line.link->receive(encodeFrame({options.server, clientAddress(1), HdlcControl::unnumbered(FrameType::Ua, true), false, {}}), line.now);
        line.poll();
        QVERIFY(line.met().contains("ua-addresses-exchanged"));
    }

    void namesAConnectionThatWasRefusedAtFirst() {
        Line line;
        line.answer(HdlcControl::unnumbered(FrameType::Dm, true));
        QCOMPARE(line.met(), QByteArray("connect-refused"));
        line.answer(HdlcControl::unnumbered(FrameType::Ua, true));
        line.accept();
        QCOMPARE(line.met(), QByteArray());
        line.ask();
    }

    void namesAnUnansweredDisconnect() {
        Line line;
        line.accept();
        QVERIFY(line.link->disconnect(line.now));
        line.silence();
        QCOMPARE(line.met(), QByteArray("disconnect-unanswered"));
    }

    void namesUnknownControlFields() {
        Line line;
        line.accept();
        line.answer(HdlcControl{0x2F});
        QCOMPARE(line.met(), QByteArray("control-unknown"));
    }

    void discGoesBeforeTheSnrmWhenAskedFor() {
        HdlcOptions options;
        options.discFirst = true;
        auto link = makeHdlcClient(options);
        Instant now{};
        QVERIFY(link->connect(now));
        const auto sent = [&] {
            const Bytes octets = link->pollTransmit(now);
            return octets.empty() ? FrameType::Unknown : decodeFrame(BytesView(octets).subspan(1, octets.size() - 2))->control.type();
        };
        QVERIFY(sent() == FrameType::Disc);
        link->receive(encodeFrame({clientAddress(16), options.server, HdlcControl::unnumbered(FrameType::Dm, true), false, {}}), now);
        QVERIFY(sent() == FrameType::Snrm);
        // A meter that keeps silent after the DISC gets its SNRM all the same.
        link = makeHdlcClient(options);
        QVERIFY(link->connect(now));
        QVERIFY(sent() == FrameType::Disc);
        now += options.replyTimeout + 1s;
        link->handleDeadline(now);
        QVERIFY(sent() == FrameType::Snrm);
    }

    void namesAHeaderCheckThatIsWrongAlone() {
        Line line;
        line.accept();
        line.ask();
        Bytes frame = encodeFrame({clientAddress(16), line.server, HdlcControl::information(0, 1, true), false, hex("E6E700C401")});
        frame[6] ^= 0x01;
        const std::uint16_t check = crc16X25(BytesView(frame).subspan(1, frame.size() - 4));
        frame[frame.size() - 3] = static_cast<std::uint8_t>(check);
        frame[frame.size() - 2] = static_cast<std::uint8_t>(check >> 8);
        line.link->receive(frame, line.now);
        line.poll();
        QCOMPARE(line.met(), QByteArray("header-check-wrong"));
        QVERIFY(line.apdu.empty());
        frame[8] ^= 0x01;
        line.link->receive(frame, line.now);
        line.poll();
        QCOMPARE(line.met(), QByteArray());
    }

    void floodsAreBounded() {
        Line line;
        line.accept();
        const Bytes frame = encodeFrame({clientAddress(16), line.server, HdlcControl{0x2F}, false, {}});
        for (int i = 0; i < 100000; ++i) line.link->receive(frame, line.now);
        line.poll();
        QVERIFY(line.found.size() <= 64);
    }
};

QTEST_APPLESS_MAIN(TestHdlcDeviations)
#include "tst_hdlc_deviations.moc"
