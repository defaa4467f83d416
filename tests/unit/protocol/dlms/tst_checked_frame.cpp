#include <QTest>

#include "protocol/base/Crc.h"
#include "protocol/dlms/CheckedFrame.h"
#include "protocol/dlms/Wrapper.h"

using namespace ami;
using namespace ami::dlms;

namespace {

// A data-notification of meter 4711, its CRC-32 computed by zlib (Python's zlib.crc32).
const char* const vector =
    "00010001006600390f000000010c07ea0915ff0e0d14000000000102020209060000600100ff090434373131020309060100010800ff060000303902020f00161e4e5472d4";

Bytes frame() { return *fromHex(vector); }

std::uint16_t codeOf(const Result<WrapperPdu>& result) { return result ? std::uint16_t{0} : result.error().code; }

}  // namespace

class TestCheckedFrame : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void usesTheCrcThatEverybodyMeans() { QCOMPARE(crc32(toBytes("123456789")), 0xCBF43926u); }

    void readsAFrameWhoseCrcAnotherProgramMade() {
        const auto pdu = decodeCheckedFrame(frame());
        QVERIFY(pdu);
        QCOMPARE(pdu->source, std::uint16_t{1});
        QCOMPARE(pdu->destination, std::uint16_t{102});
        QCOMPARE(pdu->apdu.size(), std::size_t{57});
        QCOMPARE(pdu->apdu[0], std::uint8_t{0x0F});
        QCOMPARE(encodeCheckedFrame(*pdu), frame());
    }

    void theLengthsAtBothEndsComeBack() {
        for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{65535}}) {
            const WrapperPdu pdu{0xFFFF, 0, Bytes(size, 0x5A)};
            const Bytes octets = encodeCheckedFrame(pdu);
            QCOMPARE(octets.size(), 12 + size);
            const auto again = decodeCheckedFrame(octets);
            QVERIFY(again);
            QVERIFY(*again == pdu);
        }
    }

    void everyChangedBitIsTheCrcsBusiness() {
        const Bytes good = frame();
        for (std::size_t octet = 0; octet < good.size(); ++octet) {
            for (int bit = 0; bit < 8; ++bit) {
                Bytes bad = good;
                bad[octet] = static_cast<std::uint8_t>(bad[octet] ^ (1 << bit));
                QCOMPARE(codeOf(decodeCheckedFrame(bad)), static_cast<std::uint16_t>(WrapperError::BadCrc));
            }
        }
    }

    void everyTruncationIsRefused() {
        const Bytes good = frame();
        for (std::size_t size = 0; size < good.size(); ++size) {
            const auto code = codeOf(decodeCheckedFrame(BytesView(good).first(size)));
            QCOMPARE(code, static_cast<std::uint16_t>(size < 12 ? WrapperError::Truncated : WrapperError::BadCrc));
        }
    }

    void aGoodCrcOverABadFrameIsNoFrame() {
        const auto sealed = [](Bytes octets) {
            const std::uint32_t crc = crc32(octets);
            for (int shift = 24; shift >= 0; shift -= 8) octets.push_back(static_cast<std::uint8_t>(crc >> shift));
            return octets;
        };
        QCOMPARE(codeOf(decodeCheckedFrame(sealed(*fromHex("00020001006600010F")))), static_cast<std::uint16_t>(WrapperError::BadVersion));
        QCOMPARE(codeOf(decodeCheckedFrame(sealed(*fromHex("00010001006600020F")))), static_cast<std::uint16_t>(WrapperError::Truncated));
        QCOMPARE(codeOf(decodeCheckedFrame(sealed(*fromHex("00010001006600010F0F")))), static_cast<std::uint16_t>(WrapperError::Trailing));
    }

    void theLowestOctetFirstIsNotOurTrailer() {
        Bytes turned = frame();
        std::swap(turned[turned.size() - 1], turned[turned.size() - 4]);
        std::swap(turned[turned.size() - 2], turned[turned.size() - 3]);
        QCOMPARE(codeOf(decodeCheckedFrame(turned)), static_cast<std::uint16_t>(WrapperError::BadCrc));
    }
};

QTEST_GUILESS_MAIN(TestCheckedFrame)
#include "tst_checked_frame.moc"
