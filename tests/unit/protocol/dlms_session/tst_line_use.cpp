#include <QtTest>

#include "tests/support/PacedLine.h"

using namespace ami;
using namespace ami::test;

/// 10,000 rows of clock and counter (210,004 octets) at 9,600 baud 8N1 with 50 ms for each turn-round, in virtual time against our own
/// meter. Octets and turns follow from the frames alone: n information fields of max-info octets cost 11 octets each (two flags, format,
/// two addresses, control, HCS, FCS), a poll 9; a block costs its request and 12 octets of APDU head.
class TestLineUse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsTheLine_data() {
        QTest::addColumn<int>("maxInfo");
        QTest::addColumn<int>("window");
        QTest::addColumn<int>("pduSize");
        QTest::addColumn<int>("mostOctets");
        QTest::addColumn<int>("mostTurns");
        QTest::addColumn<double>("leastShare");
        QTest::newRow("2030, window 7, PDU 65535") << 2030 << 7 << 65535 << 211'450 << 18 << 0.98;
        QTest::newRow("2030, window 1, PDU 65535") << 2030 << 1 << 65535 << 212'250 << 108 << 0.96;
        QTest::newRow("128, window 7, PDU 65535") << 128 << 7 << 65535 << 231'000 << 240 << 0.85;
        QTest::newRow("2030, window 7, PDU 1024") << 2030 << 7 << 1024 << 219'800 << 208 << 0.91;
        QTest::newRow("128, window 7, PDU 1024") << 128 << 7 << 1024 << 239'950 << 420 << 0.80;
    }
    void fillsTheLine() {
        QFETCH(int, maxInfo);
        QFETCH(int, window);
        QFETCH(int, pduSize);
        QFETCH(int, mostOctets);
        QFETCH(int, mostTurns);
        QFETCH(double, leastShare);
        PacedLine line(static_cast<std::uint16_t>(maxInfo), static_cast<std::uint8_t>(window), static_cast<std::uint16_t>(pduSize), 10'000);
        QCOMPARE(line.readProfile(), std::size_t{210'004});
        const double share = line.payloadShare(210'004);
        qInfo("%zu octets, %zu turns, share %.4f", line.wireOctets, line.turns, share);
        QVERIFY(line.wireOctets <= static_cast<std::size_t>(mostOctets));
        QVERIFY(line.turns <= static_cast<std::size_t>(mostTurns));
        QVERIFY(share >= leastShare);
    }
};

QTEST_APPLESS_MAIN(TestLineUse)
#include "tst_line_use.moc"
