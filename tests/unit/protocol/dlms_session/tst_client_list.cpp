#include "ClientHarness.h"

#include "protocol/dlms/Axdr.h"

using namespace ami;
using namespace ami::test;

namespace {

std::vector<AttributeAccessRequest> attributes(int count) {
    std::vector<AttributeAccessRequest> all;
    for (int i = 0; i < count; ++i) all.push_back({{cls::registerClass, Obis(1, 0, static_cast<std::uint8_t>(i), 7, 0), 2}, std::nullopt});
    return all;
}

/// Answers every request that is waiting, one attribute with the number in group C of its OBIS code; with-list as the meter does.
struct ScriptedMeter {
    enum class Lists { Served, Exception, NormalRefusal, BlockRefusal, AllRefused, TooFew, Garbage };
    Lists lists = Lists::Served;
    int listRequests = 0;
    int normalRequests = 0;
    std::size_t longest = 0;

    Bytes answer(BytesView request) {
        longest = std::max(longest, request.size());
        const auto decoded = decodeXdlms(request);
        if (!decoded) return {};
        if (const auto* normal = std::get_if<GetRequestNormal>(&*decoded)) {
            ++normalRequests;
            return encodeXdlms(GetResponseNormal{normal->invoke, value(normal->request)});
        }
        const auto& list = std::get<GetRequestWithList>(*decoded);
        ++listRequests;
        GetResponseWithList all{list.invoke, {}};
        for (const auto& request_ : list.requests) all.results.push_back(value(request_));
        switch (lists) {
            case Lists::Served: break;
            case Lists::Exception: return hex("D80102");
            case Lists::NormalRefusal: return encodeXdlms(GetResponseNormal{list.invoke, DataAccessResult::OtherReason});
            case Lists::BlockRefusal: return encodeXdlms(GetResponseWithDatablock{list.invoke, true, 1, DataAccessResult::OtherReason});
            case Lists::AllRefused: std::fill(all.results.begin(), all.results.end(), GetResult(DataAccessResult::TemporaryFailure)); break;
            case Lists::TooFew: all.results.pop_back(); break;
            case Lists::Garbage: return Bytes{0xC4, 0x03, list.invoke, 0x02, 0x00};
        }
        return encodeXdlms(all);
    }

    static GetResult value(const AttributeAccessRequest& request) {
        if (request.attribute.instance.c() == 200) return DataAccessResult::ObjectUndefined;
        return Data::unsigned8(request.attribute.instance.c());
    }

    void serve(ClientHarness& h) {
        for (Bytes request = h.transmitted(); !request.empty(); request = h.transmitted()) h.feed(BytesView(answer(request)));
    }
};

QString describe(const std::vector<GetResult>& results) {
    QString text;
    for (const auto& result : results) {
        const auto* value = std::get_if<Data>(&result);
        text += value ? QString::number(value->toUint64().value_or(9999)) : QStringLiteral("!");
        text += QLatin1Char(' ');
    }
    return text;
}

}  // namespace

class TestClientList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksWithList() {
        // Request: u9n/dlms-cosem tests/test_xdlms/test_get.py, TestGetRequestWithList.
        ClientHarness h;
        QVERIFY(h.associate());
        const auto id = h.client->getList({{{cls::data, Obis(0, 0, 42, 0, 0), 2}, std::nullopt}, {clockTime, std::nullopt}}, h.now);
        QVERIFY(id);
        QCOMPARE(h.transmittedHex(), QByteArray("C003C1020001" "00002A0000FF" "0200" "0008" "0000010000FF" "0200"));
        h.feed("C403C1 02 00 0904 41424344 01 04");
        const auto read = h.only<event::ValuesRead>();
        QVERIFY(read);
        QCOMPARE(read->id, *id);
        QCOMPARE(read->results.size(), std::size_t{2});
        QCOMPARE(shown(std::get<Data>(read->results[0])), shown(Data::octetString(hex("41424344"))));
        QCOMPARE(std::get<DataAccessResult>(read->results[1]), DataAccessResult::ObjectUndefined);
    }

    void listComesInBlocks() {
        // The raw data of all blocks is the sequence of results: 02 | 00 12 0001 | 00 12 0002, cut inside the first result.
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->getList(attributes(2), h.now));
        QVERIFY(!h.transmitted().empty());
        h.feed("C402C1 00 00000001 00 03 020012");
        QCOMPARE(h.transmittedHex(), QByteArray("C002C100000001"));
        h.feed("C402C1 01 00000002 00 06 000100120002");
        const auto read = h.only<event::ValuesRead>();
        QVERIFY(read);
        QCOMPARE(shown(std::get<Data>(read->results[0])), shown(Data::longUnsigned(1)));
        QCOMPARE(shown(std::get<Data>(read->results[1])), shown(Data::longUnsigned(2)));
    }

    void wrongBlockNumberInAListFailsTheRequest() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->getList(attributes(2), h.now));
        h.feed("C402C1 00 00000001 00 03 020012");
        h.feed("C402C1 01 00000003 00 06 000100120002");
        QCOMPARE(h.only<event::RequestFailed>()->error.code, static_cast<std::uint16_t>(XdlmsError::WrongBlockNumber));
    }

    void fallsBackToSingleRequests_data() {
        using L = ScriptedMeter::Lists;
        QTest::addColumn<int>("lists");
        QTest::newRow("exception-response") << int(L::Exception);
        QTest::newRow("get-response-normal") << int(L::NormalRefusal);
        QTest::newRow("datablock with result") << int(L::BlockRefusal);
        QTest::newRow("every result refused") << int(L::AllRefused);
        QTest::newRow("a result is missing") << int(L::TooFew);
        QTest::newRow("not decodable") << int(L::Garbage);
    }
    void fallsBackToSingleRequests() {
        QFETCH(int, lists);
        ScriptedMeter served;
        ClientHarness good;
        QVERIFY(good.associate());
        QVERIFY(good.client->getList(attributes(5), good.now));
        served.serve(good);
        QCOMPARE(served.normalRequests, 0);

        ScriptedMeter meter;
        meter.lists = static_cast<ScriptedMeter::Lists>(lists);
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->getList(attributes(5), h.now));
        meter.serve(h);
        QCOMPARE(meter.listRequests, 1);
        QCOMPARE(meter.normalRequests, 5);
        const auto read = h.only<event::ValuesRead>();
        QVERIFY(read);
        QCOMPARE(describe(read->results), describe(good.only<event::ValuesRead>()->results));
        QCOMPARE(describe(read->results), QStringLiteral("0 1 2 3 4 "));

        // The next list does not try again.
        QVERIFY(h.client->getList(attributes(3), h.now));
        meter.serve(h);
        QCOMPARE(meter.listRequests, 1);
        QCOMPARE(meter.normalRequests, 8);
        QVERIFY(h.only<event::ValuesRead>());
    }

    void asksOneByOneWithoutMultipleReferences() {
        ScriptedMeter meter;
        ClientHarness h;
        QVERIFY(h.associate(Conformance::Get));
        QVERIFY(h.client->getList(attributes(4), h.now));
        meter.serve(h);
        QCOMPARE(meter.listRequests, 0);
        QCOMPARE(meter.normalRequests, 4);
        QCOMPARE(describe(h.only<event::ValuesRead>()->results), QStringLiteral("0 1 2 3 "));
    }

    void singleAttributeIsAskedForAlone() {
        ScriptedMeter meter;
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->getList(attributes(1), h.now));
        meter.serve(h);
        QCOMPARE(meter.listRequests, 0);
        QCOMPARE(describe(h.only<event::ValuesRead>()->results), QStringLiteral("0 "));
    }

    void emptyListEndsAtOnce() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->getList({}, h.now));
        QVERIFY(h.transmitted().empty());
        QVERIFY(h.only<event::ValuesRead>()->results.empty());
    }

    void splitsByPduSize_data() {
        QTest::addColumn<int>("pduSize");
        QTest::addColumn<int>("count");
        for (const int size : {14, 25, 26, 27, 28, 39, 64, 128, 239, 1024, 65535}) {
            for (const int count : {2, 3, 20, 130}) QTest::addRow("%d octets, %d attributes", size, count) << size << count;
        }
    }
    void splitsByPduSize() {
        QFETCH(int, pduSize);
        QFETCH(int, count);
        ScriptedMeter meter;
        ClientHarness h;
        QVERIFY(h.associate(0x007EDF, static_cast<std::uint16_t>(pduSize)));
        QVERIFY(h.client->getList(attributes(count), h.now));
        meter.serve(h);
        QVERIFY(meter.longest <= static_cast<std::size_t>(pduSize));
        const auto read = h.only<event::ValuesRead>();
        QVERIFY(read);
        QCOMPARE(int(read->results.size()), count);
        for (int i = 0; i < count; ++i) QCOMPARE(shown(std::get<Data>(read->results[std::size_t(i)])), shown(Data::unsigned8(static_cast<std::uint8_t>(i))));
        if (pduSize == 65535) QCOMPARE(meter.listRequests, 1);
        if (pduSize == 14) QCOMPARE(meter.listRequests, 0);
    }

    void refusedItemOfAListIsAResult() {
        ScriptedMeter meter;
        ClientHarness h;
        QVERIFY(h.associate());
        auto wanted = attributes(3);
        wanted[1].attribute.instance = Obis(1, 0, 200, 7, 0);
        QVERIFY(h.client->getList(wanted, h.now));
        meter.serve(h);
        QCOMPARE(meter.normalRequests, 0);
        QCOMPARE(describe(h.only<event::ValuesRead>()->results), QStringLiteral("0 ! 2 "));
    }

    void exceptionForOneAttributeKeepsTheOthers() {
        ClientHarness h;
        QVERIFY(h.associate(Conformance::Get));
        QVERIFY(h.client->getList(attributes(3), h.now));
        h.feed("C401C10011 07");
        h.feed("D80102");
        h.feed("C401C30011 09");
        QCOMPARE(describe(h.only<event::ValuesRead>()->results), QStringLiteral("7 ! 9 "));
    }

    void exceptionForEveryAttributeFailsTheRequest() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->getList(attributes(3), h.now));
        for (int i = 0; i < 4; ++i) h.feed("D80101");
        QCOMPARE(h.only<event::RequestFailed>()->error, makeError(Fault::Refused, Layer::Xdlms, XdlmsError::ExceptionResponse, 0x0101));
        QVERIFY(h.transmitted().size() > 0);
    }

    void longValueInsideTheFallbackComesInBlocks() {
        ClientHarness h;
        QVERIFY(h.associate(Conformance::Get | Conformance::BlockTransferWithGetOrRead));
        QVERIFY(h.client->getList(attributes(2), h.now));
        h.feed("C402C1 00 00000001 00 03 120001");
        h.feed("C402C1 01 00000002 00 00");
        h.feed("C401C20011 05");
        QCOMPARE(describe(h.only<event::ValuesRead>()->results), QStringLiteral("1 5 "));
    }
};

QTEST_GUILESS_MAIN(TestClientList)
#include "tst_client_list.moc"
