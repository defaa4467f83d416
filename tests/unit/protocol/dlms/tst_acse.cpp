#include <QtTest>

#include <algorithm>

#include "protocol/dlms/Acse.h"

using namespace ami;
using namespace ami::dlms;

namespace {

Bytes hex(std::string_view text) { return fromHex(text).value(); }

/// Green Book AARQs; the values stand in the tests of u9n/dlms-cosem (test_asce/test_aarq.py), gvtret/spodes-rs (service/acse.rs)
/// and, with another password and PDU size, epri-dev/DLMS-COSEM (UnitTest-APDU-AARQ.cpp).
constexpr const char* aarqWithoutSecurity = "601DA109060760857405080101BE10040E01000000065F1F0400007E1F04B0";
constexpr const char* aarqWithPassword =
    "6036A1090607608574050801018A0207808B0760857405080201AC0A80083132333435363738BE10040E01000000065F1F0400007E1F04B0";
constexpr const char* aarqWithChallenge =
    "6036A1090607608574050801018A0207808B0760857405080205AC0A80084B35366956616759BE10040E01000000065F1F0400007E1F04B0";
constexpr const char* aarqCiphered =
    "6066A109060760857405080103A60A04084D4D4D0000BC614E8A0207808B0760857405080201AC0A80083132333435363738BE340432"
    "21303001234567801302FF8A7874133D414CED25B42534D28DB0047720606B175BD52211BE6841DB204D39EE6FDB8E356855";

/// Green Book AAREs as u9n/dlms-cosem (tests/test_asce/test_aare.py) has them; their layout is the ASN.1 of IEC 62056-5-3 9.5.
constexpr const char* aareAccepted = "6129A109060760857405080101A203020100A305A103020100BE10040E0800065F1F040000501F01F40007";
constexpr const char* aareVersionRefused = "611FA109060760857405080101A203020101A305A103020101BE0604040E010601";
constexpr const char* aareWithChallenge =
    "6142A109060760857405080101A203020100A305A10302010E88020780890760857405080205AA0A8008503677524A323146BE10040E0800065F1F040000501F01F40007";

/// From a real meter: gurux.dlms.java issue 22.
constexpr const char* aareAuthenticationFailure = "6117A109060760857405080101A203020101A305A10302010D";

AcseError codeOf(const Error& error) { return static_cast<AcseError>(error.code); }

}  // namespace

class TestAcse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initiateRequestOfTheGreenBook() {
        const Bytes octets = hex("01011000112233445566778899AABBCCDDEEFF0000065F1F0400007E1F04B0");
        const auto request = decodeInitiateRequest(octets);
        QVERIFY(request);
        QCOMPARE(toHex(request->dedicatedKey), std::string("00112233445566778899AABBCCDDEEFF"));
        QVERIFY(request->responseAllowed);
        QVERIFY(!request->qualityOfService);
        QCOMPARE(request->dlmsVersion, std::uint8_t{6});
        QCOMPARE(request->conformance.bits(), std::uint32_t{0x007E1F});
        QCOMPARE(request->maxPduSize, std::uint16_t{1200});
        QCOMPARE(toHex(encodeInitiateRequest(*request)), toHex(octets));
    }

    /// The conformance block of the Green Book AARQ above; bit numbers of IEC 62056-5-3 9.4.6.1.
    void conformanceBitsHaveTheirNames() {
        const Conformance conformance(0x007E1F);
        for (const auto bit : {Conformance::PriorityMgmtSupported, Conformance::Attribute0SupportedWithGet, Conformance::BlockTransferWithGetOrRead,
                               Conformance::BlockTransferWithSetOrWrite, Conformance::BlockTransferWithAction, Conformance::MultipleReferences,
                               Conformance::Get, Conformance::Set, Conformance::SelectiveAccess, Conformance::EventNotification, Conformance::Action}) {
            QVERIFY(conformance.has(bit));
        }
        QVERIFY(!conformance.has(Conformance::GeneralProtection));
        QVERIFY(!conformance.has(Conformance::Access));
        QVERIFY(!conformance.has(Conformance::DataNotification));
    }

    void initiateRequestWithEveryField() {
        InitiateRequest request;
        request.responseAllowed = false;
        request.qualityOfService = 3;
        request.conformance = Conformance(0xABCDEF);
        request.maxPduSize = 1024;
        QCOMPARE(toHex(encodeInitiateRequest(request)), std::string("0100010001030" "65F1F0400ABCDEF0400"));
        QVERIFY(*decodeInitiateRequest(encodeInitiateRequest(request)) == request);
    }

    void initiateResponseOfTheGreenBook() {
        const Bytes octets = hex("0800065F1F040000501F01F40007");
        const auto response = decodeInitiateResponse(octets);
        QVERIFY(response);
        QCOMPARE(response->conformance.bits(), std::uint32_t{0x00501F});
        QCOMPARE(response->maxPduSize, std::uint16_t{500});
        QCOMPARE(response->vaaName, std::uint16_t{7});
        QCOMPARE(toHex(encodeInitiateResponse(*response)), toHex(octets));
    }

    void noLimitOfThePduSizeIsTheLargest() {
        QCOMPARE(decodeInitiateResponse(hex("0800065F1F040000501F00000007"))->maxPduSize, std::uint16_t{0xFFFF});
        QCOMPARE(decodeInitiateRequest(hex("01000000065F1F0400007E1F0000"))->maxPduSize, std::uint16_t{0xFFFF});
    }

    void conformanceTagOfOneOctetIsRead() {
        QCOMPARE(decodeInitiateResponse(hex("0800065F040000501F01F40007"))->conformance.bits(), std::uint32_t{0x00501F});
    }

    void refusedInitiateSaysWhy() {
        const auto response = decodeInitiateResponse(hex("0E010601"));
        QVERIFY(!response);
        QCOMPARE(response.error(), makeError(Fault::Refused, Layer::Acse, AcseError::InitiateRefused, 0x0601));
    }

    void versionUnderSixIsTooLow() {
        const auto response = decodeInitiateResponse(hex("0800055F1F040000501F01F40007"));
        QVERIFY(!response);
        QCOMPARE(codeOf(response.error()), AcseError::VersionTooLow);
        QCOMPARE(response.error().detail, std::int64_t{5});
    }

    void aarqVectorsAreReadAndWritten_data() {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<int>("mechanism");
        QTest::addColumn<int>("context");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("title");
        QTest::newRow("no security") << QByteArray(aarqWithoutSecurity) << 0 << 1 << QByteArray() << QByteArray();
        QTest::newRow("password") << QByteArray(aarqWithPassword) << 1 << 1 << QByteArray("3132333435363738") << QByteArray();
        QTest::newRow("challenge") << QByteArray(aarqWithChallenge) << 5 << 1 << QByteArray("4B35366956616759") << QByteArray();
        QTest::newRow("ciphered") << QByteArray(aarqCiphered) << 1 << 3 << QByteArray("3132333435363738") << QByteArray("4D4D4D0000BC614E");
    }
    void aarqVectorsAreReadAndWritten() {
        QFETCH(QByteArray, octets);
        QFETCH(int, mechanism);
        QFETCH(int, context);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, title);
        const auto aarq = decodeAarq(hex(octets.constData()));
        QVERIFY(aarq);
        QCOMPARE(static_cast<int>(aarq->mechanism), mechanism);
        QCOMPARE(static_cast<int>(aarq->context), context);
        QCOMPARE(toHex(aarq->callingAuthenticationValue), value.toStdString());
        QCOMPARE(toHex(aarq->callingApTitle), title.toStdString());
        QVERIFY(!aarq->userInformation.empty());
        QCOMPARE(toHex(encodeAarq(*aarq)), octets.toStdString());
    }

    void aarqIsBuiltFromItsParts() {
        InitiateRequest initiate;
        initiate.conformance = Conformance(0x007E1F);
        initiate.maxPduSize = 1200;
        Aarq aarq;
        aarq.mechanism = AuthenticationMechanism::LowLevel;
        aarq.callingAuthenticationValue = toBytes("12345678");
        aarq.userInformation = encodeInitiateRequest(initiate);
        QCOMPARE(toHex(encodeAarq(aarq)), std::string(aarqWithPassword));
    }

    void longAuthenticationValueUsesLongLengths() {
        Aarq aarq;
        aarq.mechanism = AuthenticationMechanism::High;
        aarq.callingAuthenticationValue = Bytes(200, 0x41);
        aarq.userInformation = Bytes(300, 0x42);
        const Bytes octets = encodeAarq(aarq);
        QCOMPARE(octets[1], std::uint8_t{0x82});
        const auto again = decodeAarq(octets);
        QVERIFY(again);
        QVERIFY(again->callingAuthenticationValue == aarq.callingAuthenticationValue);
        QVERIFY(again->userInformation == aarq.userInformation);
    }

    void aareVectorsAreReadAndWritten_data() {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<int>("result");
        QTest::addColumn<int>("diagnostic");
        QTest::addColumn<QByteArray>("userInformation");
        QTest::newRow("accepted") << QByteArray(aareAccepted) << 0 << 0 << QByteArray("0800065F1F040000501F01F40007");
        QTest::newRow("wrong context") << QByteArray("6129A109060760857405080101A203020101A305A103020102BE10040E0800065F1F040000501F01F40007")
                                       << 1 << 2 << QByteArray("0800065F1F040000501F01F40007");
        QTest::newRow("version refused") << QByteArray(aareVersionRefused) << 1 << 1 << QByteArray("0E010601");
        QTest::newRow("challenge") << QByteArray(aareWithChallenge) << 0 << 14 << QByteArray("0800065F1F040000501F01F40007");
        QTest::newRow("without user-information") << QByteArray(aareAuthenticationFailure) << 1 << 13 << QByteArray();
    }
    void aareVectorsAreReadAndWritten() {
        QFETCH(QByteArray, octets);
        QFETCH(int, result);
        QFETCH(int, diagnostic);
        QFETCH(QByteArray, userInformation);
        const auto aare = decodeAare(hex(octets.constData()));
        QVERIFY(aare);
        QCOMPARE(static_cast<int>(aare->result), result);
        QCOMPARE(static_cast<int>(aare->diagnostic), diagnostic);
        QCOMPARE(aare->source, DiagnosticSource::ServiceUser);
        QCOMPARE(toHex(aare->userInformation), userInformation.toStdString());
        QCOMPARE(toHex(encodeAare(*aare)), octets.toStdString());
    }

    void challengeOfTheMeterIsRead() {
        const auto aare = decodeAare(hex(aareWithChallenge));
        QVERIFY(aare);
        QCOMPARE(aare->mechanism.value(), AuthenticationMechanism::HighGmac);
        QCOMPARE(toHex(aare->respondingAuthenticationValue), std::string("503677524A323146"));
    }

    /// jDLMS sends the default protocol-version, version 1.
    void explicitProtocolVersionIsAccepted() {
        const auto aare = decodeAare(hex("612D80020780A109060760857405080101A203020100A305A103020100BE10040E0800065F1F040000501F01F40007"));
        QVERIFY(aare);
        QCOMPARE(aare->result, AssociationResult::Accepted);
        QVERIFY(decodeAarq(hex("602180020780A109060760857405080101BE10040E01000000065F1F0400007E1F04B0")));
    }

    void fieldsMayComeInAnyOrder() {
        const auto aare = decodeAare(hex("6129BE10040E0800065F1F040000501F01F40007A305A103020100A203020100A109060760857405080101"));
        QVERIFY(aare);
        QCOMPARE(toHex(encodeAare(*aare)), std::string(aareAccepted));
    }

    void providerDiagnosticAndSystemTitleAreRead() {
        const auto aare = decodeAare(hex("6123A109060760857405080103A203020102A305A203020102A40A04084D4D4D0000BC614E"));
        QVERIFY(aare);
        QCOMPARE(aare->result, AssociationResult::RejectedTransient);
        QCOMPARE(aare->source, DiagnosticSource::ServiceProvider);
        QCOMPARE(aare->diagnostic, std::uint8_t{2});
        QCOMPARE(aare->context, ApplicationContext::LogicalNameCiphered);
        QCOMPARE(toHex(aare->respondingApTitle), std::string("4D4D4D0000BC614E"));
    }

    void brokenAareIsRefused_data() {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("AARQ") << QByteArray(aarqWithoutSecurity);
        QTest::newRow("indefinite length") << QByteArray("6180A109060760857405080101A203020100A305A1030201000000");
        QTest::newRow("length of five octets") << QByteArray("618500000000170000");
        QTest::newRow("length over the octets") << QByteArray("6118A109060760857405080101A203020101A305A10302010D");
        QTest::newRow("octets behind it") << QByteArray("6117A109060760857405080101A203020101A305A10302010D00");
        QTest::newRow("no result") << QByteArray("6112A109060760857405080101A305A10302010D");
        QTest::newRow("result twice") << QByteArray("611CA109060760857405080101A203020101A203020101A305A10302010D");
        QTest::newRow("result 3") << QByteArray("6117A109060760857405080101A203020103A305A10302010D");
        QTest::newRow("result of no octets") << QByteArray("6116A109060760857405080101A2020200A305A10302010D");
        QTest::newRow("diagnostic of nobody") << QByteArray("6117A109060760857405080101A203020101A305A30302010D");
        QTest::newRow("diagnostic 256") << QByteArray("6118A109060760857405080101A203020101A306A10402020100");
        QTest::newRow("foreign context") << QByteArray("6117A109060760857405090101A203020101A305A10302010D");
        QTest::newRow("context 9") << QByteArray("6117A109060760857405080109A203020101A305A10302010D");
        QTest::newRow("long tag") << QByteArray("6119BF1F00A109060760857405080101A203020101A305A103020100");
    }
    void brokenAareIsRefused() {
        QFETCH(QByteArray, octets);
        const auto aare = decodeAare(hex(octets.constData()));
        QVERIFY(!aare);
        QCOMPARE(aare.error().layer, Layer::Acse);
    }

    void apduOverTwoKibibytesIsRefused() {
        Aare aare;
        aare.userInformation = Bytes(2100, 0);
        QVERIFY(!decodeAare(encodeAare(aare)));
        aare.userInformation = Bytes(1990, 0);
        QVERIFY(decodeAare(encodeAare(aare)));
    }

    /// The octets follow from the ASN.1 of RLRQ and RLRE in IEC 62056-5-3 9.5.
    void releaseIsReadAndWritten() {
        QCOMPARE(toHex(encodeRlrq({})), std::string("6203800100"));
        QCOMPARE(toHex(encodeRlre({})), std::string("6303800100"));
        QCOMPARE(decodeRlrq(hex("6203800100"))->reason.value(), std::uint8_t{0});
        QCOMPARE(decodeRlre(hex("630380011E"))->reason.value(), std::uint8_t{30});
        QVERIFY(!decodeRlre(hex("6300"))->reason);
        QCOMPARE(toHex(encodeRlrq({std::nullopt, {}})), std::string("6200"));
        QVERIFY(!decodeRlrq(hex("6303800100")));

        const char* withInitiate = "6215800100BE10040E01000000065F1F0400001E1DFFFF";
        const auto release = decodeRlrq(hex(withInitiate));
        QVERIFY(release);
        QCOMPARE(toHex(release->userInformation), std::string("01000000065F1F0400001E1DFFFF"));
        QCOMPARE(toHex(encodeRlrq(*release)), std::string(withInitiate));
    }

    /// The lengths of a real RLRE with user-information said 17 where 21 octets followed.
    void releaseWithWrongLengthsIsAnError() {
        QVERIFY(!decodeRlre(hex("6311800100BE10040E0800065F1F0400001E1DFFFF0007")));
    }

    void everyTruncationIsAnError() {
        for (const char* text : {aarqWithoutSecurity, aarqWithPassword, aarqCiphered}) {
            const Bytes octets = hex(text);
            for (std::size_t length = 0; length < octets.size(); ++length) QVERIFY(!decodeAarq(BytesView(octets).first(length)));
        }
        for (const char* text : {aareAccepted, aareVersionRefused, aareWithChallenge, aareAuthenticationFailure}) {
            const Bytes octets = hex(text);
            for (std::size_t length = 0; length < octets.size(); ++length) QVERIFY(!decodeAare(BytesView(octets).first(length)));
        }
        const Bytes request = hex("01011000112233445566778899AABBCCDDEEFF0000065F1F0400007E1F04B0");
        for (std::size_t length = 0; length < request.size(); ++length) QVERIFY(!decodeInitiateRequest(BytesView(request).first(length)));
        const Bytes response = hex("0800065F1F040000501F01F40007");
        for (std::size_t length = 0; length < response.size(); ++length) QVERIFY(!decodeInitiateResponse(BytesView(response).first(length)));
    }

    void everyChangedOctetEnds() {
        for (const char* text : {aarqWithPassword, aarqCiphered, aareAccepted, aareWithChallenge, aareAuthenticationFailure, "6203800100",
                                 "01011000112233445566778899AABBCCDDEEFF0000065F1F0400007E1F04B0", "0800065F1F040000501F01F40007"}) {
            Bytes octets = hex(text);
            for (std::size_t i = 0; i < octets.size(); ++i) {
                const std::uint8_t before = octets[i];
                for (int octet = 0; octet < 256; ++octet) {
                    octets[i] = static_cast<std::uint8_t>(octet);
                    if (const auto aarq = decodeAarq(octets)) QVERIFY(decodeAarq(encodeAarq(*aarq)));
                    if (const auto aare = decodeAare(octets)) QVERIFY(decodeAare(encodeAare(*aare)));
                    if (const auto request = decodeInitiateRequest(octets)) QVERIFY(*decodeInitiateRequest(encodeInitiateRequest(*request)) == *request);
                    if (const auto response = decodeInitiateResponse(octets)) QVERIFY(*decodeInitiateResponse(encodeInitiateResponse(*response)) == *response);
                }
                octets[i] = before;
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestAcse)
#include "tst_acse.moc"
