#include <QTest>
#include <random>

#include "app/link/HostText.h"
#include "app/link/MeterAddress.h"

using namespace ami;
using namespace ami::app;

namespace {

const std::vector<std::string> goodAddresses{
    "optical:///dev/ttyUSB0",
    "optical:///dev/ttyUSB0?mode=direct&baud=19200&address=12345678&client=1&server=1.17&auth=low&maxinfo=128&window=1&pdu=1024",
    "hdlc:///dev/ttyS0?baud=9600",
    "hdlc:///COM3?baud=9600&server=1.0&serverlength=4",
    "hdlc:///dev/a%20b%3Fc",
    "iec:///dev/ttyUSB0?address=00%2000",
    "iec:///dev/ttyUSB0?mode=d",
    "iec:///dev/ttyUSB0?mode=c&baud=9600&profile=x&option=no&v=2&z=5&y=6&wakeup=yes&pause=300&parity=soft&echo=yes&login=p2",
    "c1218:///dev/serial/by-id/usb-FTDI_FT232R-if00-port0",
    "tcp://meter-7.example.org",
    "tcp://192.0.2.7:4061?client=17&server=65535",
    "udp://[2001:db8::7]",
    "udp://[fe80::1%25nan0]:4060",
    "hdlc+tcp://127.0.0.1:7000?server=300.0",
    "coap://[2001:db8::7]/dlms/1?client=1",
    "tcp://h?client=1&auth=gmac",
    "tcp://h?client=1&auth=gmac&suite=2&security=enc&form=general&dedicated=yes",
    "tcp://h?client=1&auth=ecdsa&suite=1&security=auth+enc+sign&form=onepass",
    "hdlc:///dev/ttyS0?auth=sha256&security=none",
    "udp://h?auth=low&security=auth&form=identified",
    "hdlc:///dev/ttyS0?reference=sn",
    "tcp://h?gbt=63",
    "coaps://[2001:db8::7]:5685",
    "replay:/tmp/visit%201.ami?speed=full",
};

class AddressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryPart();
    void usesTheSchemesPort_data();
    void usesTheSchemesPort();
    void keepsCanonicalTexts();
    void makesOneTextOfManySpellings_data();
    void makesOneTextOfManySpellings();
    void namesTheOffendingCharacter_data();
    void namesTheOffendingCharacter();
    void refusesSecretsWhateverElseIsWrong_data();
    void refusesSecretsWhateverElseIsWrong();
    void everyTruncationParsesOrFailsInside();
    void everySingleChangeParsesOrFailsInside();
    void parsesItsOwnText();
    void spellsIpv6AsRfc5952_data();
    void spellsIpv6AsRfc5952();
};

MeterAddress parsed(std::string_view text) {
    const auto address = MeterAddress::parse(text);
    return address ? *address : MeterAddress{};
}

void AddressTest::readsEveryPart() {
    const auto optical = MeterAddress::parse(goodAddresses[1]);
    QVERIFY(optical);
    QCOMPARE(optical->scheme, Scheme::Optical);
    QCOMPARE(optical->path, std::string("/dev/ttyUSB0"));
    QCOMPARE(optical->modeE, false);
    QCOMPARE(optical->baud, 19200u);
    QCOMPARE(optical->deviceAddress, std::string("12345678"));
    QCOMPARE(optical->client, std::uint16_t{1});
    QCOMPARE(optical->server, (dlms::HdlcAddress{1, 17, 2}));
    QCOMPARE(optical->mechanism, dlms::AuthenticationMechanism::LowLevel);
    QCOMPARE(optical->maxInfo, std::uint16_t{128});
    QCOMPARE(optical->window, std::uint8_t{1});
    QCOMPARE(optical->pduSize, std::uint16_t{1024});
    QVERIFY(optical->isSerial());
    QVERIFY(optical->isHdlc());

    QCOMPARE(parsed("hdlc:///COM3").path, std::string("COM3"));
    QCOMPARE(parsed("hdlc:///dev/a%20b%3Fc").path, std::string("/dev/a b?c"));
    QCOMPARE(parsed("iec:///dev/x?address=00%2000").deviceAddress, std::string("00 00"));
    QCOMPARE(parsed("udp://[FE80::1%25nan0]").host, std::string("fe80::1%nan0"));
    QCOMPARE(parsed("coap://[2001:db8::7]/dlms/1").resource, std::string("/dlms/1"));
    QCOMPARE(parsed("tcp://h?reference=sn").referencing, dlms::Referencing::ShortName);
    QCOMPARE(parsed("tcp://h?reference=ln").referencing, dlms::Referencing::LogicalName);
    QCOMPARE(parsed("tcp://h?gbt=63").generalBlocks, std::uint8_t{63});
    QCOMPARE(parsed("tcp://h?server=258").server, (dlms::HdlcAddress{258, 0, 1}));
    QCOMPARE(parsed("hdlc:///dev/x?server=300").server, (dlms::HdlcAddress{300, 0, 4}));
    QCOMPARE(parsed("hdlc:///dev/x?server=1.200").server, (dlms::HdlcAddress{1, 200, 4}));
    QVERIFY(!parsed("tcp://h").isSerial());
    QVERIFY(!parsed("tcp://h").isHdlc());
    const MeterAddress replay = parsed("replay:visits/one.ami?speed=full");
    QCOMPARE(replay.path, std::string("visits/one.ami"));
    QCOMPARE(replay.realTime, false);
}

void AddressTest::usesTheSchemesPort_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("port");
    // IANA service names: dlms/cosem 4059, coap 5683, coaps 5684.
    QTest::newRow("tcp") << QStringLiteral("tcp://h") << 4059;
    QTest::newRow("udp") << QStringLiteral("udp://[::1]") << 4059;
    QTest::newRow("coap") << QStringLiteral("coap://h/a") << 5683;
    QTest::newRow("coaps") << QStringLiteral("coaps://h") << 5684;
    QTest::newRow("given") << QStringLiteral("tcp://h:1") << 1;
    QTest::newRow("highest") << QStringLiteral("udp://[::1]:65535") << 65535;
}

void AddressTest::usesTheSchemesPort() {
    QFETCH(QString, text);
    QFETCH(int, port);
    const auto address = MeterAddress::parse(text.toStdString());
    QVERIFY(address);
    QCOMPARE(int{address->port}, port);
}

void AddressTest::keepsCanonicalTexts() {
    for (const std::string& text : goodAddresses) {
        const auto address = MeterAddress::parse(text);
        QVERIFY2(address.has_value(), text.c_str());
        QCOMPARE(address->toString(), text);
    }
}

void AddressTest::makesOneTextOfManySpellings_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char* typed, const char* canonical) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(canonical);
    };
    row("  TCP://Meter.Example:4059/ \n", "tcp://meter.example");
    row("optical:///dev/ttyUSB0?mode=e&client=16&pdu=65535&auth=none", "optical:///dev/ttyUSB0");
    row("optical:///dev/ttyUSB0?pdu=200&CLIENT=1", "optical:///dev/ttyUSB0?client=1&pdu=200");
        row("tcp://h?profile=kamstrup-omnipower", "tcp://h?profile=kamstrup-omnipower");
        row("tcp://h?profile=%2Fhome%2Fa%20b%26c.json", "tcp://h?profile=/home/a%20b%26c.json");
    row("udp://[2001:0DB8:0:0:0:0:0:7]:4059", "udp://[2001:db8::7]");
    row("udp://[fe80::1%nan0]", "udp://[fe80::1%25nan0]");
    row("hdlc:///dev/ttyS0?server=1.0&serverlength=2", "hdlc:///dev/ttyS0?server=1.0");
    row("hdlc:///dev/ttyS0?server=1&serverlength=1", "hdlc:///dev/ttyS0");
    row("hdlc:///dev/x?server=1&serverlength=4", "hdlc:///dev/x?server=1.0&serverlength=4");
    row("hdlc:///dev/%74ty", "hdlc:///dev/tty");
    row("coap://h/", "coap://h");
    row("replay:visit.ami?speed=real", "replay:visit.ami");
    row("tcp://h?reference=LN&gbt=1", "tcp://h?gbt=1");
    row("tcp://h?gbt=8&reference=SN", "tcp://h?reference=sn&gbt=8");
    row("tcp://h?security=enc+auth&auth=GMAC", "tcp://h?auth=gmac");
    row("tcp://h?security=auth+enc", "tcp://h?security=auth+enc");
    row("tcp://h?auth=low&security=none&form=service&dedicated=no", "tcp://h?auth=low");
    row("tcp://h?form=static&suite=1&security=sign+enc", "tcp://h?suite=1&security=enc+sign&form=static");
}

void AddressTest::makesOneTextOfManySpellings() {
    QFETCH(QString, typed);
    QFETCH(QString, canonical);
    const auto address = MeterAddress::parse(typed.toStdString());
    QVERIFY(address);
    QCOMPARE(QString::fromStdString(address->toString()), canonical);
}

void AddressTest::namesTheOffendingCharacter_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("offset");
    const auto row = [](const char* text, AddressError code, int offset) {
        QTest::newRow(text[0] ? text : "empty") << QString::fromUtf8(text) << static_cast<int>(code) << offset;
    };
    row("", AddressError::Empty, 0);
    row("   ", AddressError::Empty, 0);
    row("/dev/ttyUSB0", AddressError::NoScheme, 0);
    row("meter", AddressError::NoScheme, 0);
    row(" ://x", AddressError::NoScheme, 1);
    row("http://x", AddressError::UnknownScheme, 0);
    row("COM3:", AddressError::UnknownScheme, 0);
    row("tcp:", AddressError::NoTarget, 4);
    row("tcp:/h", AddressError::NoTarget, 4);
    row("tcp://", AddressError::NoTarget, 6);
    row("tcp://:4059", AddressError::NoTarget, 6);
    row("tcp://?client=1", AddressError::NoTarget, 6);
    row("optical://", AddressError::NoTarget, 10);
    row("optical:///", AddressError::NoTarget, 11);
    row("optical://dev/ttyUSB0", AddressError::BadHost, 10);
    row("replay:", AddressError::NoTarget, 7);
    row("hdlc+tcp://host", AddressError::NoTarget, 15);
    row("tcp://h:", AddressError::BadPort, 8);
    row("tcp://h:0", AddressError::BadPort, 8);
    row("tcp://h:65536", AddressError::BadPort, 8);
    row("tcp://h:40x9", AddressError::BadPort, 10);
    row("tcp://h:-1", AddressError::BadPort, 8);
    row("tcp://me ter", AddressError::BadHost, 8);
    row("tcp://-h", AddressError::BadHost, 6);
    row("tcp://a..b", AddressError::BadHost, 8);
    row("tcp://300.1.1.1", AddressError::BadHost, 6);
    row("tcp://1.2.3", AddressError::BadHost, 6);
    row("udp://2001:db8::7", AddressError::BadHost, 10);
    row("udp://[2001:db8::7", AddressError::BadHost, 18);
    row("udp://[::1]4059", AddressError::BadHost, 11);
    row("udp://[1::2::3]", AddressError::BadHost, 7);
    row("udp://[]", AddressError::BadHost, 7);
    row("tcp://h/path", AddressError::BadPath, 8);
    row("hdlc:///dev/%zz", AddressError::BadPath, 12);
    row("hdlc:///dev/%4", AddressError::BadPath, 12);
    row("hdlc:///dev/%00", AddressError::BadPath, 12);
    row("coap://h/a#b", AddressError::BadPath, 10);
    row("tcp://h?", AddressError::UnknownKey, 8);
    row("tcp://h?client=1&", AddressError::UnknownKey, 17);
    row("tcp://h?colour=red", AddressError::UnknownKey, 8);
    row("tcp://h?maxinfo=128", AddressError::UnknownKey, 8);
    row("tcp://h?baud=9600", AddressError::UnknownKey, 8);
    row("hdlc:///dev/x?mode=e", AddressError::UnknownKey, 14);
    row("tcp://h?client", AddressError::BadValue, 14);
    row("tcp://h?client=", AddressError::BadValue, 15);
    row("tcp://h?client=0", AddressError::BadValue, 15);
    row("tcp://h?client=1a", AddressError::BadValue, 16);
    row("hdlc:///dev/x?client=128", AddressError::BadValue, 21);
    row("hdlc:///dev/x?server=1.16384", AddressError::BadValue, 23);
    row("hdlc:///dev/x?server=200&serverlength=2", AddressError::BadValue, 38);
    row("hdlc:///dev/x?serverlength=3", AddressError::BadValue, 27);
    row("hdlc:///dev/x?maxinfo=2031", AddressError::BadValue, 22);
    row("hdlc:///dev/x?window=8", AddressError::BadValue, 21);
    row("hdlc:///dev/x?baud=99999999999999999999", AddressError::BadValue, 19);
    row("tcp://h?pdu=11", AddressError::BadValue, 12);
    row("tcp://h?auth=hls", AddressError::BadValue, 13);
    row("tcp://h?suite=3", AddressError::BadValue, 14);
    row("tcp://h?suite=", AddressError::BadValue, 14);
    row("tcp://h?security=all", AddressError::BadValue, 17);
    row("tcp://h?security=auth+auth", AddressError::BadValue, 17);
    row("tcp://h?security=auth+", AddressError::BadValue, 17);
    row("tcp://h?security=none+auth", AddressError::BadValue, 17);
    row("tcp://h?security=auth&form=glo", AddressError::BadValue, 27);
    row("tcp://h?form=general", AddressError::BadValue, 13);
    row("tcp://h?dedicated=yes", AddressError::BadValue, 18);
    row("tcp://h?auth=gmac&security=none&dedicated=yes", AddressError::BadValue, 42);
    row("tcp://h?auth=ecdsa&suite=0", AddressError::BadValue, 13);
    row("tcp://h?suite=0&security=sign", AddressError::BadValue, 25);
    row("tcp://h?suite=0&security=auth&form=static", AddressError::BadValue, 35);
    row("iec:///dev/x?auth=low", AddressError::UnknownKey, 13);
    row("iec:///dev/x?mode=e", AddressError::BadValue, 18);
    row("iec:///dev/x?z=55", AddressError::BadValue, 15);
    row("iec:///dev/x?v=", AddressError::BadValue, 15);
    row("iec:///dev/x?pause=6000", AddressError::BadValue, 19);
    row("iec:///dev/x?echo=maybe", AddressError::BadValue, 18);
    row("iec:///dev/x?password=1", AddressError::SecretInAddress, 13);
    row("iec:///dev/x?address=1&device=2", AddressError::DuplicateKey, 23);
    row("optical:///dev/x?mode=d", AddressError::BadValue, 22);
    row("optical:///dev/x?address=a!", AddressError::BadValue, 25);
    row("tcp://h?client=1&client=2", AddressError::DuplicateKey, 17);
}

void AddressTest::namesTheOffendingCharacter() {
    QFETCH(QString, text);
    QFETCH(int, code);
    QFETCH(int, offset);
    const auto address = MeterAddress::parse(text.toStdString());
    QVERIFY(!address);
    QCOMPARE(address.error().layer, Layer::Address);
    QCOMPARE(address.error().fault, Fault::Malformed);
    QCOMPARE(int{address.error().code}, code);
    QCOMPARE(int(address.error().detail), offset);
}

void AddressTest::refusesSecretsWhateverElseIsWrong_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    const auto row = [](const char* text, int offset) { QTest::newRow(text) << QString::fromUtf8(text) << offset; };
    row("tcp://h?password=12345678", 8);
    row("tcp://h?PASS=1", 8);
    row("tcp://h?pw=1", 8);
    row("tcp://h?key=00", 8);
    row("tcp://h?ek=00", 8);
    row("tcp://h?ak=00", 8);
    row("tcp://h?psk=00", 8);
    row("tcp://h?secret", 8);
    row("tcp://h?client=1&llspassword=x", 17);
    row("tcp://?colour=red&authkey=00", 18);
    row("tcp://user:12345678@h", 6);
    row("optical:///dev/x?mode=q&passwd=1", 24);
}

void AddressTest::refusesSecretsWhateverElseIsWrong() {
    QFETCH(QString, text);
    QFETCH(int, offset);
    const auto address = MeterAddress::parse(text.toStdString());
    QVERIFY(!address);
    QCOMPARE(int{address.error().code}, static_cast<int>(AddressError::SecretInAddress));
    QCOMPARE(int(address.error().detail), offset);
}

/// Either a good address that keeps its own text, or an error whose offset lies in the text.
bool holds(const std::string& text) {
    const auto address = MeterAddress::parse(text);
    if (!address) return address.error().detail >= 0 && address.error().detail <= static_cast<std::int64_t>(text.size());
    const auto again = MeterAddress::parse(address->toString());
    return again && *again == *address && again->toString() == address->toString();
}

void AddressTest::everyTruncationParsesOrFailsInside() {
    for (const std::string& text : goodAddresses) {
        for (std::size_t length = 0; length <= text.size(); ++length)
            QVERIFY2(holds(text.substr(0, length)), text.substr(0, length).c_str());
        for (std::size_t start = 0; start <= text.size(); ++start) QVERIFY2(holds(text.substr(start)), text.substr(start).c_str());
    }
}

void AddressTest::everySingleChangeParsesOrFailsInside() {
    for (const std::string& text : goodAddresses) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            for (int octet = 0; octet < 256; ++octet) {
                std::string changed = text;
                changed[at] = static_cast<char>(octet);
                QVERIFY2(holds(changed), qPrintable(QString::fromLatin1(changed.data(), qsizetype(changed.size()))));
            }
        }
    }
}

void AddressTest::parsesItsOwnText() {
    std::mt19937 random(4059);
    const auto number = [&](std::uint32_t low, std::uint32_t high) {
        return std::uniform_int_distribution<std::uint32_t>(low, high)(random);
    };
    const auto coin = [&] { return number(0, 1) == 1; };
    const std::vector<std::string> hosts{"h", "a-b.example", "10.0.0.1", "::1", "2001:db8::7", "fe80::1:2%wlan0", "1:2:3:4:5:6:7:8"};
    for (int round = 0; round < 5000; ++round) {
        MeterAddress a;
        a.scheme = static_cast<Scheme>(number(0, 9));
        const bool hdlc = a.isHdlc();
        const bool socket = !a.isSerial() && a.scheme != Scheme::Replay;
        const bool dlms = hdlc || socket;
        if (socket) {
            a.host = hosts[number(0, static_cast<std::uint32_t>(hosts.size() - 1))];
            a.port = static_cast<std::uint16_t>(number(1, 65535));
            if ((a.scheme == Scheme::Coap || a.scheme == Scheme::Coaps) && coin()) a.resource = "/a b/%?&=ü";
        } else {
            a.path = coin() ? "/dev/tty&?=#%" + std::to_string(round) : "/x\xC3\xA4 y";
        }
        if (a.scheme == Scheme::Optical) a.modeE = coin();
        if (a.isSerial() && coin()) a.baud = number(300, 921600);
        if ((a.scheme == Scheme::Optical || a.scheme == Scheme::Iec) && coin()) a.deviceAddress = "A 7b" + std::to_string(round);
        if (dlms) {
            a.client = static_cast<std::uint16_t>(number(1, hdlc ? 127 : 65535));
            a.pduSize = static_cast<std::uint16_t>(number(12, 65535));
            a.mechanism = coin() ? dlms::AuthenticationMechanism::LowLevel : dlms::AuthenticationMechanism::None;
            a.server.upper = static_cast<std::uint16_t>(number(1, hdlc ? 127 : 65535));
        }
        if (hdlc) {
            a.maxInfo = static_cast<std::uint16_t>(number(32, 2030));
            a.window = static_cast<std::uint8_t>(number(1, 7));
            if (coin()) a.server = {static_cast<std::uint16_t>(number(1, 127)), static_cast<std::uint16_t>(number(0, 127)), 2};
            else if (coin()) a.server = {static_cast<std::uint16_t>(number(1, 0x3FFF)), static_cast<std::uint16_t>(number(0, 0x3FFF)), 4};
        }
        if (a.scheme == Scheme::Replay) a.realTime = coin();
        const std::string text = a.toString();
        const auto again = MeterAddress::parse(text);
        QVERIFY2(again.has_value(), text.c_str());
        QVERIFY2(*again == a, text.c_str());
    }
}

void AddressTest::spellsIpv6AsRfc5952_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char* text, const char* canonical) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(canonical);
    };
    // Examples of RFC 5952 sections 1, 2 and 4.
    row("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
    row("2001:0db8::1:0:0:1", "2001:db8::1:0:0:1");
    row("2001:db8:0:0:0:0:2:1", "2001:db8::2:1");
    row("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
    row("2001:0:0:1:0:0:0:1", "2001:0:0:1::1");
    row("2001:db8:aaaa:bbbb:cccc:dddd:eeee:AAAA", "2001:db8:aaaa:bbbb:cccc:dddd:eeee:aaaa");
    row("0:0:0:0:0:0:0:0", "::");
    row("::", "::");
    row("1::", "1::");
    row("::1", "::1");
    row("::ffff:192.0.2.1", "::ffff:c000:201");
    row("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8");
    for (const char* bad : {":", ":1", "1:", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", "g::", "::1.2.3", "::1.2.3.4.5",
                            "::1.2.3.256", "1:2:3:4:5:6:7:1.2.3.4", "1:2:3:4:5:6:7:8::", "fe80::1%", "fe80::1%a/b", ""}) {
        QTest::newRow(bad[0] ? bad : "none") << QString::fromUtf8(bad) << QString();
    }
}

void AddressTest::spellsIpv6AsRfc5952() {
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    QCOMPARE(QString::fromStdString(canonicalIpv6(text.toStdString()).value_or("")), canonical);
}

}  // namespace

QTEST_APPLESS_MAIN(AddressTest)
#include "tst_address.moc"
