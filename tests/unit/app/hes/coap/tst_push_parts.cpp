#include <QTest>

#include "app/push/body/AddressPrefix.h"
#include "app/hes/coap/BodyCollector.h"
#include "app/push/ClientRate.h"
#include "app/hes/coap/ExchangeMemory.h"
#include "app/push/PushKeys.h"
#include "app/push/PushTemplates.h"
#include "app/hes/coap/PushWriter.h"
#include "app/keys/KeyError.h"
#include "app/keys/PskFile.h"

using namespace ami;
using namespace ami::app;
using namespace std::chrono_literals;

namespace {

const Instant start = Instant(1000s);

ExchangeMemory::Key keyOf(std::uint16_t messageId, std::uint16_t port = 1000) {
    ExchangeMemory::Key key;
    key.peer.port = port;
    key.messageId = messageId;
    return key;
}

std::array<std::uint8_t, 16> addressOf(const char* text) { return AddressPrefix::parse(text)->address; }

}  // namespace

class TestPushParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameMessageIsAnsweredFromMemoryForItsLifetime() {
        ExchangeMemory memory(100);
        memory.begin(keyOf(7), 42, start)->answer = {coapCode(204), "", {}, {}};
        QVERIFY(memory.find(keyOf(7), 42, start + 246s));
        QCOMPARE(memory.find(keyOf(7), 42, start + 246s)->answer.code, std::uint8_t{0x44});
        QVERIFY(!memory.find(keyOf(7), 42, start + 247s));
        QVERIFY(!memory.find(keyOf(8), 42, start));
        QVERIFY(!memory.find(keyOf(7, 1001), 42, start));
    }

    void aMessageIdWithOtherContentIsAnotherMessage() {
        ExchangeMemory memory(100);
        const auto first = memory.begin(keyOf(7), 42, start)->serial;
        QVERIFY(!memory.find(keyOf(7), 43, start));
        const auto second = memory.begin(keyOf(7), 43, start)->serial;
        QVERIFY(first != second);
        QVERIFY(!memory.find(keyOf(7), first));
        QVERIFY(memory.find(keyOf(7), second));
    }

    void aFullMemoryForgetsTheOldest() {
        ExchangeMemory memory(10);
        for (std::uint16_t i = 0; i < 1000; ++i) memory.begin(keyOf(i), i, start);
        QVERIFY(memory.size() <= 10);
        QVERIFY(memory.find(keyOf(999), 999, start));
        QVERIFY(!memory.find(keyOf(980), 980, start));
    }

    void whatIsOverIsForgottenWithoutBeingAskedFor() {
        ExchangeMemory memory(1000);
        for (std::uint16_t i = 0; i < 100; ++i) memory.begin(keyOf(i), i, start);
        memory.begin(keyOf(500), 1, start + 300s);
        QCOMPARE(memory.size(), std::size_t{1});
    }

    void digestsTellWhatTheSenderChose() {
        MessageDigest one, two, three;
        one.add(Bytes{1, 2});
        one.add(Bytes{3});
        two.add(Bytes{1});
        two.add(Bytes{2, 3});
        three.add(Bytes{1, 2});
        three.add(Bytes{3});
        QVERIFY(one.value() != two.value());
        QCOMPARE(one.value(), three.value());
    }

    void blocksInOrderMakeABody() {
        BodyCollector collector;
        const Bytes block(64, 0xAA);
        for (std::uint32_t number = 0; number < 3; ++number) {
            const auto outcome = collector.add(1, {number, true, 2}, block, start);
            QCOMPARE(outcome.answer->code, coapCode(231));
            QCOMPARE(*outcome.answer->block1, number << 4 | 8u | 2u);
        }
        const auto last = collector.add(1, {3, false, 2}, Bytes{1, 2}, start);
        QVERIFY(!last.answer);
        QCOMPARE(last.body.size(), std::size_t{194});
        QCOMPARE(collector.waiting(), std::size_t{0});
    }

    void theLastBlockMayComeAgain() {
        BodyCollector collector;
        for (const std::uint32_t number : {0u, 1u, 1u}) {
            QCOMPARE(collector.add(1, {number, true, 0}, Bytes(16, static_cast<std::uint8_t>(number)), start).answer->code, coapCode(231));
        }
        QCOMPARE(collector.add(1, {2, false, 0}, Bytes{9}, start).body.size(), std::size_t{33});
        (void)collector.add(1, {0, true, 0}, Bytes(16, 0), start);
        (void)collector.add(1, {1, true, 0}, Bytes(16, 1), start);
        QCOMPARE(collector.add(1, {1, true, 0}, Bytes(16, 2), start).answer->code, coapCode(408));
    }

    void aMissingBlockAsksForTheWholeBody() {
        const Bytes block(16, 1);
        BodyCollector collector;
        QCOMPARE(collector.add(1, {1, true, 0}, block, start).answer->code, coapCode(408));
        (void)collector.add(1, {0, true, 0}, block, start);
        QCOMPARE(collector.add(1, {2, true, 0}, block, start).answer->code, coapCode(408));
        QCOMPARE(collector.add(1, {1, true, 0}, block, start).answer->code, coapCode(408));
        (void)collector.add(1, {0, true, 0}, block, start);
        QCOMPARE(collector.add(2, {1, true, 0}, block, start).answer->code, coapCode(408));
        (void)collector.add(1, {0, true, 0}, block, start);
        QCOMPARE(collector.add(1, {1, true, 0}, block, start + 300s).answer->code, coapCode(408));
    }

    void aNewFirstBlockBeginsANewBody() {
        BodyCollector collector;
        (void)collector.add(1, {0, true, 0}, Bytes(16, 1), start);
        (void)collector.add(1, {0, true, 0}, Bytes(16, 2), start);
        const auto whole = collector.add(1, {1, false, 0}, {}, start);
        QCOMPARE(whole.body, Bytes(16, 2));
    }

    void bodiesAndBlocksAreBounded() {
        BodyCollector collector;
        QCOMPARE(collector.add(1, {0, true, 7}, Bytes(16, 1), start).answer->code, coapCode(400));
        QCOMPARE(collector.add(1, {0, true, 1}, Bytes(16, 1), start).answer->code, coapCode(400));
        QCOMPARE(collector.add(1, {0, false, 0}, Bytes(17, 1), start).answer->code, coapCode(400));
        QCOMPARE(collector.add(1, {0xFFFFF, true, 6}, Bytes(1024, 1), start).answer->code, coapCode(413));
        std::uint8_t code = 0;
        std::uint32_t number = 0;
        for (; number < 2000 && code != coapCode(413); ++number) code = collector.add(1, {number, true, 6}, Bytes(1024, 1), start).answer->code;
        QCOMPARE(number, 1025u);
        QCOMPARE(collector.waiting(), std::size_t{0});
    }

    void aClientOverItsRateIsToldWhenToComeAgain() {
        ClientRate rate(2, 4);
        for (int i = 0; i < 4; ++i) QCOMPARE(rate.take(start), 0u);
        QCOMPARE(rate.take(start), 1u);
        QCOMPARE(rate.take(start + 500ms), 0u);
        QVERIFY(rate.take(start + 500ms) > 0);
        ClientRate free(0, 0);
        for (int i = 0; i < 1000; ++i) QCOMPARE(free.take(start), 0u);
    }

    void prefixesCoverTheirAddresses() {
        QVERIFY(AddressPrefix::parse("fd12:3456::/64")->covers(addressOf("fd12:3456::1:2:3:4")));
        QVERIFY(!AddressPrefix::parse("fd12:3456::/64")->covers(addressOf("fd12:3456:0:1::1")));
        QVERIFY(AddressPrefix::parse("192.0.2.0/25")->covers(addressOf("192.0.2.127")));
        QVERIFY(!AddressPrefix::parse("192.0.2.0/25")->covers(addressOf("192.0.2.128")));
        QVERIFY(AddressPrefix::parse("::1")->covers(addressOf("::1")));
        QVERIFY(!AddressPrefix::parse("::1")->covers(addressOf("127.0.0.1")));
        QVERIFY(AddressPrefix::parse("::/0")->covers(addressOf("192.0.2.1")));
        for (const char* wrong : {"", "fd12::/129", "fd12::1/64", "192.0.2.0/33", "192.0.2.1/24", "host", "fd12::/", "fd12::/x", "fd12::/-1"}) {
            QVERIFY2(!AddressPrefix::parse(wrong), wrong);
        }
    }

    void countersOutOfOrderAreTakenOnce() {
        CounterWindow window;
        using Verdict = CounterWindow::Verdict;
        QCOMPARE(window.judge(100), Verdict::Fresh);
        window.commit(100);
        QCOMPARE(window.judge(100), Verdict::Seen);
        QCOMPARE(window.judge(99), Verdict::Fresh);
        window.commit(101);
        window.commit(99);
        QCOMPARE(window.judge(99), Verdict::Seen);
        QCOMPARE(window.judge(98), Verdict::Fresh);
        window.commit(99 + 5000);
        QCOMPARE(window.judge(101), Verdict::TooOld);
        QCOMPARE(window.judge(99 + 5000 - 1023), Verdict::Fresh);
        QCOMPARE(window.judge(99 + 5000 - 1024), Verdict::TooOld);
        window.commit(99 + 5000 + 1000);
        QCOMPARE(window.judge(99 + 5000), Verdict::Seen);
        QCOMPARE(window.judge(99 + 5000 + 999), Verdict::Fresh);
        window.commit(0xFFFFFFFF);
        QCOMPARE(window.judge(0xFFFFFFFF), Verdict::Seen);
        QCOMPARE(window.judge(0), Verdict::TooOld);
    }

    void identitiesSpeakForTheMetersOfTheirLine() {
        const auto file = PskFile::parse(toBytes("# who  key  meters\nmeter-1 000102030405060708090A0B0C0D0E0F\n\n"
                                                 "router\t000102030405060708090a0b0c0d0eff *\r\n"
                                                 "pair 000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F 4711,4712\n"));
        QVERIFY(file);
        QCOMPARE(file->size(), std::size_t{3});
        QCOMPARE(file->find("meter-1")->key.view().size(), std::size_t{16});
        QCOMPARE(*file->find("meter-1")->rights.only(), std::string("meter-1"));
        QVERIFY(file->find("router")->rights.cover("anything"));
        QVERIFY(!file->find("router")->rights.only());
        QVERIFY(file->find("pair")->rights.cover("4712"));
        QVERIFY(!file->find("pair")->rights.cover("4713"));
        QVERIFY(!file->find("nobody"));
    }

    void badPskFilesNameTheirLine() {
        const auto wrong = [](const char* text) {
            const auto file = PskFile::parse(toBytes(text));
            return file ? std::pair(std::uint16_t{0}, std::int64_t{0}) : std::pair(file.error().code, file.error().detail);
        };
        const auto is = [](KeyError code, std::int64_t line) { return std::pair(static_cast<std::uint16_t>(code), line); };
        QVERIFY(wrong("# x\nmeter\n") == is(KeyError::NotALine, 2));
        QVERIFY(wrong("meter 0001\n") == is(KeyError::BadLength, 1));
        QVERIFY(wrong("meter 000102030405060708090A0B0C0D0E0G\n") == is(KeyError::BadLength, 1));
        QVERIFY(wrong("m 000102030405060708090A0B0C0D0E0F a,,b\n") == is(KeyError::BadValue, 1));
        QVERIFY(wrong("m 000102030405060708090A0B0C0D0E0F a b\n") == is(KeyError::BadValue, 1));
        QVERIFY(wrong("m 000102030405060708090A0B0C0D0E0F\nm 000102030405060708090A0B0C0D0E0F\n") == is(KeyError::RepeatedName, 2));
    }

    void certificatesSpeakForTheirCommonNameUnlessToldOtherwise() {
        const auto rights = CertificateRights::parse("3E4F45AB31EDFE5B67E343E5E4562E31984E23E5 4711,4712\n");
        QVERIFY(rights);
        QVERIFY(rights->of("3E4F45AB31EDFE5B67E343E5E4562E31984E23E5", "x").cover("4712"));
        QCOMPARE(*rights->of("0000000000000000000000000000000000000000", "4713").only(), std::string("4713"));
        QVERIFY(!CertificateRights::parse("3E4F 4711\n"));
    }

    void templatesSayWhatIsWrongWithThem() {
        const auto code = [](const char* text) {
            const auto parsed = parsePushTemplate(text);
            return parsed ? std::int64_t{-100} : parsed.error().detail;
        };
        QCOMPARE(code(R"({"name":"a","objects":[{"class":3,"obis":"1.0.1.8.0.255","scaler":0,"unit":30}]})"), -100);
        QCOMPARE(code(R"({"objects":[]})"), -1);
        QCOMPARE(code(R"({"name":"a","what":1})"), -1);
        QCOMPARE(code(R"({"name":"a","applies":{"source":["fd12::/129"]}})"), -1);
        QCOMPARE(code(R"({"name":"a","deviation":900})"), -1);
        QCOMPARE(code(R"({"name":"a","objects":[{"class":3,"obis":"1.0.1.8.0.255"},{"class":70000,"obis":"1.0.1.8.0.255"}]})"), 1);
        QCOMPARE(code(R"({"name":"a","objects":[{"class":3}]})"), 0);
        QCOMPARE(parsePushTemplate("{").error().code, static_cast<std::uint16_t>(PushTemplateError::TemplateNotJson));
    }

    void keysOfPushesAreUuidsOfTheirDigest() {
        QCOMPARE(uuidOfDigest(*fromHex("000102030405060708090A0B0C0D0E0F1011")), std::string("00010203-0405-8607-8809-0a0b0c0d0e0f"));
    }
};

QTEST_GUILESS_MAIN(TestPushParts)
#include "tst_push_parts.moc"
