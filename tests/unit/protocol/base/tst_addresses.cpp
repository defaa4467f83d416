#include <QTest>

#include "protocol/base/Eui64.h"
#include "protocol/base/Ipv6Address.h"

using namespace ami;

class TestAddresses : public QObject {
    Q_OBJECT

private slots:
    void eui64IsReadInTheUsualForms() {
        for (const char* text : {"00:00:5e:ef:10:00:00:02", "00-00-5E-EF-10-00-00-02", "00005EEF10000002"}) {
            const auto address = Eui64::parse(text);
            QVERIFY2(address.has_value(), text);
            QCOMPARE(address->toString(), std::string("00:00:5e:ef:10:00:00:02"));
        }
        for (const char* text : {"", "00:00:5e:ef:10:00:00", "00:00:5e:ef:10:00:00:02:03", "00:00:5e:ef:10:00:00:0g", "00 00 5e ef 10 00 00 02"}) {
            QVERIFY2(!Eui64::parse(text), text);
        }
    }

    void ipv6IsWrittenInTheRecommendedForm_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("written");
        // RFC 5952 section 4, RFC 4291 section 2.2.
        QTest::newRow("zeros") << QByteArray("2001:0db8:0000:0000:0000:0000:0002:0001") << QByteArray("2001:db8::2:1");
        QTest::newRow("one group of zero stays") << QByteArray("2001:db8:0:1:1:1:1:1") << QByteArray("2001:db8:0:1:1:1:1:1");
        QTest::newRow("longest run") << QByteArray("2001:0:0:1:0:0:0:1") << QByteArray("2001:0:0:1::1");
        QTest::newRow("first of equal runs") << QByteArray("2001:db8:0:0:1:0:0:1") << QByteArray("2001:db8::1:0:0:1");
        QTest::newRow("lower case") << QByteArray("2001:DB8::AAAA") << QByteArray("2001:db8::aaaa");
        QTest::newRow("any") << QByteArray("::") << QByteArray("::");
        QTest::newRow("loopback") << QByteArray("0:0:0:0:0:0:0:1") << QByteArray("::1");
        QTest::newRow("zeros at the end") << QByteArray("fd12:3456::") << QByteArray("fd12:3456::");
        QTest::newRow("dotted") << QByteArray("::ffff:192.0.2.1") << QByteArray("::ffff:c000:201");
        QTest::newRow("dotted, all groups") << QByteArray("1:2:3:4:5:6:1.2.3.4") << QByteArray("1:2:3:4:5:6:102:304");
    }
    void ipv6IsWrittenInTheRecommendedForm() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, written);
        const auto address = Ipv6Address::parse(text.toStdString());
        QVERIFY(address.has_value());
        QCOMPARE(QByteArray::fromStdString(address->toString()), written);
        QVERIFY(Ipv6Address::parse(address->toString()) == address);
    }

    void wrongTextIsRefused() {
        for (const char* text : {"", ":", ":::", "1", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "1:2:3:4:5:6:7::8:9", "12345::", "g::", "::1.2.3", "::1.2.3.256",
                                 "::1.2.3.4.5", "1.2.3.4::", "::01.2.3.4", "fe80::1%nan0", "::1/64", "1:2:3:4:5:6:7:8:", ":1:2:3:4:5:6:7:8", "::1:", " ::1"}) {
            QVERIFY2(!Ipv6Address::parse(text), text);
        }
    }

    void addressOfANodeHoldsItsEui64() {
        const auto address = *Ipv6Address::parse("fd12:3456::200:5eef:1000:2");
        QCOMPARE(interfaceEui64(address).toString(), std::string("00:00:5e:ef:10:00:00:02"));
        QVERIFY(Ipv6Address::parse("fe80::1")->isLinkLocal() && !address.isLinkLocal() && Ipv6Address::parse("ff02::1a")->isMulticast());
    }
};

QTEST_APPLESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
