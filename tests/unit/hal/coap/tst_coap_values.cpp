// Addresses and numbers of CoAP, and the order of notifications.
#include <QTest>
#include <random>

#include "hal/coap/CoapFreshness.h"
#include "hal/coap/CoapValues.h"

using namespace ami;
using namespace ami::hal;
using namespace std::chrono_literals;

class TestCoapValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAddresses() {
        const auto plain = CoapUrl::parse("coap://example.net/.well-known/core");
        QVERIFY(plain);
        QCOMPARE(plain->way, CoapWay::Udp);
        QCOMPARE(plain->port, std::uint16_t{5683});
        QCOMPARE(plain->host, std::string("example.net"));
        QCOMPARE(plain->path, (std::vector<std::string>{".well-known", "core"}));
        // RFC 7252 6.3: the same resource, written in three ways.
        const auto a = CoapUrl::parse("coap://example.com:5683/~sensors/temp.xml");
        QCOMPARE(CoapUrl::parse("coap://EXAMPLE.com/%7Esensors/temp.xml"), a);
        QCOMPARE(CoapUrl::parse("COAP://EXAMPLE.com:/%7esensors/temp.xml"), a);
        // RFC 7252 6.4, fourth example: "/", "//" and "?" belong to the parts.
        const auto odd = CoapUrl::parse("coap://198.51.100.1:61616//%2F//?%2F%2F&?%26");
        QVERIFY(odd);
        QCOMPARE(odd->path, (std::vector<std::string>{"", "/", "", ""}));
        QCOMPARE(odd->query, (std::vector<std::string>{"//", "?&"}));
        QCOMPARE(odd->port, std::uint16_t{61616});
        QCOMPARE(CoapUrl::parse("coap://xn--18j4d.example/%E3%81%93")->path, (std::vector<std::string>{"\xE3\x81\x93"}));
        QCOMPARE(CoapUrl::parse("coaps://h")->port, std::uint16_t{5684});
        QCOMPARE(CoapUrl::parse("coap+tcp://h")->way, CoapWay::Tcp);
        QCOMPARE(CoapUrl::parse("coaps+tcp://h:1")->way, CoapWay::Tls);
        QVERIFY(CoapUrl::parse("coaps+tcp://h")->isSecure());
        QVERIFY(CoapUrl::parse("coap://h/")->path.empty());
        QCOMPARE(CoapUrl::parse("coap://h?a=1&b")->query, (std::vector<std::string>{"a=1", "b"}));
    }
    void readsZonesInBothForms() {
        for (const char* text : {"coap://[fe80::1%nan0]:61628/r", "coap://[fe80::1%25nan0]:61628/r"}) {
            const auto url = CoapUrl::parse(text);
            QVERIFY(url);
            QCOMPARE(url->host, std::string("fe80::1%nan0"));
            QCOMPARE(url->port, std::uint16_t{61628});
        }
        QCOMPARE(CoapUrl::parse("coap://[fe80::1%25nan0]")->text(), std::string("coap://[fe80::1%25nan0]"));
        QCOMPARE(CoapUrl::parse("coap://[2001:db8::2:1]/")->host, std::string("2001:db8::2:1"));
    }
    void refusesWhatIsNoAddress() {
        for (const char* text : {"", "coap", "coap:", "coap://", "coap:///x", "http://h", "coap://h:0", "coap://h:65536", "coap://h:1x", "coap://[::1", "coap://[::1]x",
                                 "coap://[nonsense]", "coap://::1", "coap://h/%", "coap://h/%2", "coap://h/%zz", "coap://h/a#b", "coap://h a/", "coap://u@h/",
                                 "coap://[fe80::1%]", "coap://[fe80::1%25]/", "coap://h%00/", "coap+ws://h", "coap://h/\x01"}) {
            QVERIFY2(!CoapUrl::parse(text), text);
        }
        QVERIFY(!CoapUrl::parse("coap://h/" + std::string(256, 'a')));  // more than an option holds
    }
    void writesWhatItReads() {
        std::mt19937 dice(3);
        const auto word = [&dice] {
            std::string out;
            for (auto i = dice() % 6; i > 0; --i) out += static_cast<char>(dice());
            return out;
        };
        const char* const hosts[] = {"h", "a.b-c", "10.0.0.1", "::1", "fe80::1%nan0", "fe80::1%25x", "fe80::1%a b", "na me"};
        for (int i = 0; i < 5000; ++i) {
            CoapUrl url;
            url.way = static_cast<CoapWay>(dice() % 4);
            url.host = hosts[dice() % std::size(hosts)];
            url.port = static_cast<std::uint16_t>(dice() % 65535 + 1);
            for (auto n = dice() % 4; n > 0; --n) url.path.push_back(word());
            for (auto n = dice() % 3; n > 0; --n) url.query.push_back(word());
            if (url.path.size() == 1 && url.path[0].empty()) url.path.clear();  // RFC 7252 6.5 writes both as "/"
            QCOMPARE(CoapUrl::parse(url.text()), std::optional<CoapUrl>(url));
        }
    }
    void survivesAnyText() {
        std::mt19937 dice(5);
        const std::string good = "coaps+tcp://[fe80::1%25lo]:5684/a/%20b?c=d&e";
        for (int i = 0; i < 20000; ++i) {
            std::string text = good;
            for (auto n = dice() % 4; n > 0; --n) text[dice() % text.size()] = static_cast<char>(dice());
            text.resize(dice() % 3 == 0 ? dice() % text.size() : text.size());
            if (const auto url = CoapUrl::parse(text); url && !(url->path.size() == 1 && url->path[0].empty())) {
                QCOMPARE(CoapUrl::parse(url->text()), url);
            }
        }
    }
    void numbersTakeAsFewOctetsAsTheyNeed() {
        QVERIFY(coapUint(0u).empty());
        QCOMPARE(coapUint(1u), (Bytes{1}));
        QCOMPARE(coapUint(255u), (Bytes{255}));
        QCOMPARE(coapUint(256u), (Bytes{1, 0}));
        QCOMPARE(coapUint(0xFFFFFFFFu), (Bytes{255, 255, 255, 255}));
        for (const std::uint32_t number : {0u, 1u, 255u, 256u, 65535u, 65536u, 0x1000000u, 0xFFFFFFFFu}) QCOMPARE(coapUint(BytesView(coapUint(number))), number);
        QCOMPARE(coapUint(BytesView(Bytes{9, 0, 0, 0, 1})), 1u);
    }
    void newerStatesAreToldFromOlderOnes() {
        // RFC 7641 3.4: V1 < V2 and V2 - V1 < 2^23, or V1 > V2 and V1 - V2 > 2^23, or T2 > T1 + 128 s.
        CoapFreshness fresh;
        Instant now{};
        QVERIFY(fresh.isNewer(5, now));
        fresh.take(5, now);
        QVERIFY(!fresh.isNewer(5, now));
        QVERIFY(!fresh.isNewer(4, now));
        QVERIFY(fresh.isNewer(6, now));
        QVERIFY(fresh.isNewer(5 + 0x7FFFFF, now));
        QVERIFY(!fresh.isNewer(5 + 0x800000, now));
        fresh.take(0xFFFFFF, now);
        QVERIFY(fresh.isNewer(0, now));
        QVERIFY(fresh.isNewer(1, now));
        QVERIFY(!fresh.isNewer(0xFFFFFE, now + 128s));
        QVERIFY(fresh.isNewer(0xFFFFFE, now + 129s));
        QVERIFY(fresh.isNewer(0xFFFFFF, now + 129s));
        fresh.forget();
        QVERIFY(fresh.isNewer(0, now));
    }
};

QTEST_GUILESS_MAIN(TestCoapValues)
#include "tst_coap_values.moc"
