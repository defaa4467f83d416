#include <QtTest>

#include <algorithm>
#include <rapidcheck.h>

#include "protocol/dlms/BlockTransfer.h"

using namespace ami;
using namespace ami::dlms;

class TestBlockTransfer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesTheBlockWithoutCopying() {
        // Circutor/gosem pkg/dlmsclient/client_get_test.go
        const Bytes apdu = *fromHex("C402C10000000001000C010506000000010600000002");
        const auto block = viewGetBlock(apdu);
        QVERIFY(block);
        QVERIFY(!block->lastBlock);
        QCOMPARE(block->blockNumber, 1u);
        QCOMPARE(block->rawData.size(), std::size_t{12});
        QVERIFY(block->rawData.data() == apdu.data() + 10);
        QCOMPARE(block->trailing, std::size_t{0});
    }

    void everythingElseIsNoBlock() {
        for (const char* text : {"", "C4", "C401C100", "C402C100000000010102", "C402C10000000001000C0105", "C402C1000000000100", "C502C100000001",
                                 "C402C10000000001008001", "C402C10000000001FF00"}) {
            QVERIFY2(!viewGetBlock(*fromHex(text)), text);
        }
        QVERIFY(!viewActionBlock(*fromHex("C402C10000000001000C010506000000010600000002")));
        QVERIFY(viewActionBlock(*fromHex("C702C1 01 00000001 02 1105")));
    }

    void roomCountsTheLengthField() {
        // overhead + length field + data <= PDU size, and one octet more would not fit.
        const auto lengthOctets = [](std::size_t n) { return n < 0x80 ? 1 : n < 0x100 ? 2 : 3; };
        for (std::size_t pdu = 12; pdu <= 65535; ++pdu) {
            const std::size_t room = rawDataRoom(pdu, 9);
            QVERIFY(room >= 1);
            if (room > 1) QVERIFY(9 + lengthOctets(room) + room <= pdu);
            QVERIFY(9 + lengthOctets(room + 1) + room + 1 > pdu);
        }
        QCOMPARE(rawDataRoom(0, 9), std::size_t{1});
    }

    void whatIsSplitComesTogetherAgain() {
        const bool holds = rc::check([](const Bytes& value) {
            const std::size_t pduSize = *rc::gen::inRange<std::size_t>(12, 400);
            const bool get = *rc::gen::arbitrary<bool>();
            BlockSplitter splitter(value, 0);
            BlockAssembler assembler({}, 1 << 20);
            const Bytes head{static_cast<std::uint8_t>(get ? 0xC4 : 0xC7), 0x02, 0xC1};
            while (!splitter.finished()) {
                const Bytes apdu = splitter.next(head, get ? std::optional<std::uint8_t>(0) : std::nullopt, pduSize);
                RC_ASSERT(apdu.size() <= pduSize);
                const auto block = get ? viewGetBlock(apdu) : viewActionBlock(apdu);
                RC_ASSERT(block.has_value());
                RC_ASSERT(block->lastBlock == splitter.finished());
                RC_ASSERT(block->rawData.size() > 0 || value.empty());
                RC_ASSERT(assembler.add(*block).has_value());
            }
            RC_ASSERT(std::equal(value.begin(), value.end(), assembler.raw().begin(), assembler.raw().end()));
        });
        QVERIFY(holds);
    }

    void headIsKeptBeforeTheRawData() {
        BlockAssembler assembler({0xC4, 0x03, 0xC1}, 4);
        const Bytes raw{1, 2, 3, 4};
        QVERIFY(assembler.add({true, 1, raw, 0}));
        QCOMPARE(assembler.rawOctets(), std::size_t{4});
        QVERIFY((assembler.collected() == Bytes{0xC4, 0x03, 0xC1, 1, 2, 3, 4}));
    }

    void limitCountsRawDataAlone() {
        BlockAssembler assembler({0xC4, 0x03, 0xC1}, 4);
        const Bytes raw{1, 2, 3};
        QVERIFY(assembler.add({false, 1, raw, 0}));
        const auto refused = assembler.add({false, 2, raw, 0});
        QVERIFY(!refused);
        QCOMPARE(refused.error(), makeError(Fault::Exhausted, Layer::Xdlms, XdlmsError::TooManyBlocks, 2));
    }

    void splitterCanStartBehindAHead() {
        BlockSplitter splitter({0xC4, 0x01, 0xC1, 0x00, 0x11, 0x05}, 4);
        QVERIFY((splitter.next(Bytes{0xC4, 0x02, 0xC1}, std::uint8_t{0}, 100) == *fromHex("C402C101 00000001 00 02 1105")));
        QVERIFY(splitter.finished());
    }
};

QTEST_GUILESS_MAIN(TestBlockTransfer)
#include "tst_block_transfer.moc"
