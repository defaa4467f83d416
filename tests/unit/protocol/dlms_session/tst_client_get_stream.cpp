#include "ClientHarness.h"

using namespace ami;
using namespace ami::test;

namespace {

const AttributeRef profileBuffer{cls::profileGeneric, Obis(1, 0, 99, 1, 0), 2};

struct Stream {
    Bytes octets;
    std::size_t pieces = 0;
    std::optional<Error> refuseWith;

    ValueSink sink() {
        return [this](BytesView piece) -> Result<void> {
            append(octets, piece);
            ++pieces;
            if (refuseWith) return Unexpected(*refuseWith);
            return {};
        };
    }
};

bool endedWell(ClientHarness& h) {
    const auto read = h.only<event::ValueRead>();
    return read && std::holds_alternative<Data>(read->result);
}

}  // namespace

class TestClientGetStream : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsOverAValueInOneAnswer() {
        ClientHarness h;
        Stream stream;
        QVERIFY(h.associate());
        QVERIFY(h.client->getStream(profileBuffer, std::nullopt, stream.sink(), h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("C001C100070100630100FF0200"));
        h.feed("C401C100 0102 0201 1105 0201 1106");
        QVERIFY(endedWell(h));
        QCOMPARE(toHex(stream.octets), std::string("0102020111050201" "1106"));
    }

    void handsOverBlocksAsTheyCome() {
        ClientHarness h;
        Stream stream;
        QVERIFY(h.associate());
        QVERIFY(h.client->getStream(profileBuffer, std::nullopt, stream.sink(), h.now));
        h.transmitted();
        h.feed("C402C100 00000001 00 05 0102020111");
        QCOMPARE(toHex(stream.octets), std::string("0102020111"));
        QCOMPARE(h.transmittedHex(), QByteArray("C002C100000001"));
        h.feed("C402C101 00000002 00 05 0502011106");
        QVERIFY(endedWell(h));
        QCOMPARE(toHex(stream.octets), std::string("01020201110502011106"));
        QCOMPARE(stream.pieces, std::size_t{2});
    }

    /// maxTransferBytes bounds what is kept; nothing is kept here.
    void hasNoLimitOfLength() {
        ClientOptions options;
        options.maxTransferBytes = 8;
        ClientHarness h({}, std::move(options));
        Stream stream;
        QVERIFY(h.associate());
        QVERIFY(h.client->getStream(profileBuffer, std::nullopt, stream.sink(), h.now));
        h.transmitted();
        for (std::uint8_t number = 1; number <= 20; ++number) {
            h.feed(BytesView(Bytes{0xC4, 0x02, 0xC1, std::uint8_t(number == 20 ? 1 : 0), 0, 0, 0, number, 0, 0x02, 0x00, number}));
        }
        QVERIFY(endedWell(h));
        QCOMPARE(stream.octets.size(), std::size_t{40});
    }

    void stopsOnTheSinksError() {
        ClientHarness h;
        Stream stream;
        stream.refuseWith = Error{Fault::Malformed, Layer::Data, 3, 17};
        QVERIFY(h.associate());
        QVERIFY(h.client->getStream(profileBuffer, std::nullopt, stream.sink(), h.now));
        h.transmitted();
        h.feed("C402C100 00000001 00 05 0102020111");
        const auto failed = h.only<event::RequestFailed>();
        QVERIFY(failed);
        QCOMPARE(failed->error, *stream.refuseWith);
        QVERIFY(h.transmitted().empty());
        QVERIFY(h.client->isAssociated());
    }

    void tellsARefusalBeforeAndWithin() {
        ClientHarness h;
        Stream stream;
        QVERIFY(h.associate());
        QVERIFY(h.client->getStream(profileBuffer, std::nullopt, stream.sink(), h.now));
        h.transmitted();
        h.feed("C401C1 01 03");
        auto read = h.only<event::ValueRead>();
        QVERIFY(read && std::get<DataAccessResult>(read->result) == DataAccessResult::ReadWriteDenied);
        QVERIFY(h.client->getStream(profileBuffer, std::nullopt, stream.sink(), h.now));
        h.transmitted();
        h.feed("C402C200 00000001 00 02 0102");
        h.transmitted();
        h.feed("C402C201 00000002 01 0F");
        read = h.only<event::ValueRead>();
        QVERIFY(read && std::get<DataAccessResult>(read->result) == DataAccessResult::LongGetAborted);
        QCOMPARE(toHex(stream.octets), std::string("0102"));
    }

    void refusesBlocksOutOfOrderAndOtherAnswers() {
        for (const char* answer : {"C402C100 00000003 00 02 0102", "C403C1 01 00 00", "C401C1"}) {
            ClientHarness h;
            Stream stream;
            QVERIFY(h.associate());
            QVERIFY(h.client->getStream(profileBuffer, std::nullopt, stream.sink(), h.now));
            h.transmitted();
            h.feed("C402C100 00000001 00 02 0102");
            h.transmitted();
            h.feed(answer);
            QVERIFY(h.only<event::RequestFailed>());
            QCOMPARE(stream.octets.size(), std::size_t{2});
        }
        ClientHarness h;
        Stream stream;
        QVERIFY(h.associate());
        QVERIFY(h.client->getStream(profileBuffer, std::nullopt, stream.sink(), h.now));
        h.transmitted();
        h.feed("C402C100 00000001 00 02 0102");
        h.transmitted();
        h.feed("C401C100 1105");  // a value in the middle of its blocks
        QVERIFY(h.only<event::RequestFailed>());
    }
};

QTEST_APPLESS_MAIN(TestClientGetStream)
#include "tst_client_get_stream.moc"
