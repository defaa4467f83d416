#include "ClientHarness.h"

using namespace ami;
using namespace ami::test;

namespace {

Error errorOf(AcseError code, Fault fault, std::int64_t detail) { return makeError(fault, Layer::Acse, code, detail); }

ClientOptions lowLevel(std::string_view password) {
    ClientOptions options;
    options.association.mechanism = AuthenticationMechanism::LowLevel;
    options.association.proposedConformance = Conformance(0x00181F);
    options.association.proposedPduSize = 0x0100;
    options.password = crypto::SecureBytes(toBytes(password));
    return options;
}

}  // namespace

class TestClientAssociation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsAarqOfPublicClient() {
        // Information field of the frame in u9n/dlms-cosem tests/test_hdlc/test_frames.py, after the LLC header.
        ClientOptions options;
        options.association.proposedConformance = Conformance(0x001E1D);
        ClientHarness h({}, std::move(options));
        QVERIFY(h.client->associate(h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("601DA109060760857405080101BE10040E01000000065F1F0400001E1DFFFF"));
    }

    void sendsAarqWithPassword() {
        // Circutor/gosem pkg/dlmsclient/client_test.go, password "00000001".
        ClientHarness h({}, lowLevel("00000001"));
        QVERIFY(h.client->associate(h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("6036A1090607608574050801018A0207808B0760857405080201AC0A80083030303030303031"
                                                "BE10040E01000000065F1F040000181F0100"));
    }

    void takesWhatBothSidesSupport() {
        // AARE of Circutor/gosem: conformance 00101D, PDU size 128.
        ClientHarness h;
        QVERIFY(h.client->associate(h.now));
        QVERIFY(!h.transmitted().empty());
        QVERIFY(!h.client->isAssociated());
        h.feed("6129A109060760857405080101A203020100A305A103020100BE10040E0800065F1F040000101D00800007");
        const auto associated = h.only<event::Associated>();
        QVERIFY(associated);
        QCOMPARE(associated->negotiated.conformance.bits(), std::uint32_t{0x00101D});
        QCOMPARE(associated->negotiated.maxPduSize, std::uint16_t{128});
        QVERIFY(!associated->hdlc);
        QVERIFY(h.client->isAssociated());
    }

    void keepsOnlyProposedServices() {
        ClientOptions options;
        options.association.proposedConformance = Conformance(0x00101D);
        ClientHarness h({}, std::move(options));
        QVERIFY(h.client->associate(h.now));
        h.feed(BytesView(acceptingAare(0xFFFFFF, 0xFFFF)));
        QCOMPARE(h.only<event::Associated>()->negotiated.conformance.bits(), std::uint32_t{0x00101D});
    }

    void acceptsExplicitProtocolVersion() {
        // reference 3.5: an AARE may carry the default 80 02 07 80.
        ClientHarness h;
        QVERIFY(h.client->associate(h.now));
        h.feed("612D80020780A109060760857405080101A203020100A305A103020100BE10040E0800065F1F040000101D00800007");
        QVERIFY(h.only<event::Associated>());
    }

    void noLimitOfPduSizeIsTheLargest() {
        ClientHarness h;
        QVERIFY(h.client->associate(h.now));
        h.feed(BytesView(acceptingAare(0x007EDF, 0)));
        QCOMPARE(h.only<event::Associated>()->negotiated.maxPduSize, std::uint16_t{0xFFFF});
    }

    void refusesPduSizeUnderTwelve() {
        for (const auto size : {std::uint16_t{1}, std::uint16_t{11}}) {
            ClientHarness h;
            QVERIFY(h.client->associate(h.now));
            h.feed(BytesView(acceptingAare(0x007EDF, size)));
            const auto failed = h.only<event::Failed>();
            QVERIFY(failed);
            QCOMPARE(failed->error, errorOf(AcseError::InitiateRefused, Fault::Refused, 6 << 8 | 3));
            QVERIFY(!h.client->isAssociated());
        }
    }

    void reportsRejectionWithUserInformation() {
        // Circutor/gosem: result 1, acse-service-user 13 (authentication failure), user-information present.
        ClientHarness h({}, lowLevel("00000001"));
        QVERIFY(h.client->associate(h.now));
        h.feed("6129A109060760857405080101A203020101A305A10302010DBE10040E0800065F1F040000101400800007");
        QCOMPARE(h.only<event::Failed>()->error, errorOf(AcseError::Rejected, Fault::Refused, 1 << 16 | 1 << 8 | 13));
        QCOMPARE(h.link->disconnects, 1);
    }

    void reportsRejectionWithoutUserInformation() {
        // gurux.dlms.java issue 22, a Landis+Gyr meter.
        ClientHarness h({}, lowLevel("00000002"));
        QVERIFY(h.client->associate(h.now));
        h.feed("6117A109060760857405080101A203020101A305A10302010D");
        QCOMPARE(h.only<event::Failed>()->error, errorOf(AcseError::Rejected, Fault::Refused, 1 << 16 | 1 << 8 | 13));
    }

    void reportsEveryDiagnostic() {
        for (int result = 1; result <= 2; ++result) {
            for (int source = 1; source <= 2; ++source) {
                for (int diagnostic = 0; diagnostic <= 14; ++diagnostic) {
                    if (source == 2 && diagnostic > 2) continue;
                    Bytes aare = hex("6117A109060760857405080101A203020100A305A103020100");
                    aare[17] = static_cast<std::uint8_t>(result);
                    aare[20] = static_cast<std::uint8_t>(0xA0 + source);
                    aare[24] = static_cast<std::uint8_t>(diagnostic);
                    ClientHarness h;
                    QVERIFY(h.client->associate(h.now));
                    h.feed(BytesView(aare));
                    const auto failed = h.only<event::Failed>();
                    QVERIFY2(failed, qPrintable(QString::number(result * 10000 + source * 100 + diagnostic)));
                    QCOMPARE(failed->error, errorOf(AcseError::Rejected, Fault::Refused, result << 16 | source << 8 | diagnostic));
                }
            }
        }
    }

    void acceptedButAuthenticationRequiredIsRefused() {
        ClientHarness h;
        QVERIFY(h.client->associate(h.now));
        Bytes aare = acceptingAare();
        aare[24] = 14;
        h.feed(BytesView(aare));
        QCOMPARE(h.only<event::Failed>()->error, errorOf(AcseError::Rejected, Fault::Refused, 1 << 8 | 14));
    }

    void refusesOtherContext() {
        for (const std::uint8_t context : {std::uint8_t{2}, std::uint8_t{4}}) {
            ClientHarness h;
            QVERIFY(h.client->associate(h.now));
            Bytes aare = acceptingAare();
            aare[12] = context;
            h.feed(BytesView(aare));
            QCOMPARE(h.only<event::Failed>()->error, errorOf(AcseError::ContextMismatch, Fault::Unexpected, context));
        }
    }

    void readsOnWhenAClearAnswerNamesTheCipheredContext() {
        ClientHarness h;
        QVERIFY(h.client->associate(h.now));
        Bytes aare = acceptingAare();
        aare[12] = 3;
        h.feed(BytesView(aare));
        QVERIFY(h.only<event::Associated>());
        QVERIFY(h.client->isAssociated());
    }

    void refusesOldVersion() {
        ClientHarness h;
        QVERIFY(h.client->associate(h.now));
        Bytes aare = acceptingAare();
        aare[31] = 5;  // negotiated-dlms-version-number
        h.feed(BytesView(aare));
        const auto failed = h.only<event::Failed>();
        QVERIFY(failed);
        QCOMPARE(failed->error.code, static_cast<std::uint16_t>(AcseError::VersionTooLow));
    }

    void reportsInitiateError() {
        // user-information 0E 01 06 02: initiate, incompatible conformance.
        ClientHarness h;
        QVERIFY(h.client->associate(h.now));
        h.feed("611F A109060760857405080101 A203020100 A305A103020100 BE06 0404 0E010602");
        const auto failed = h.only<event::Failed>();
        QVERIFY(failed);
        QCOMPARE(failed->error, errorOf(AcseError::InitiateRefused, Fault::Refused, 6 << 8 | 2));
    }

    void reportsExceptionInPlaceOfAare() {
        // reference 3.5: "service not allowed, operation not possible" while an older association is still open.
        ClientHarness h;
        QVERIFY(h.client->associate(h.now));
        h.feed("D80101");
        QCOMPARE(h.only<event::Failed>()->error, makeError(Fault::Refused, Layer::Xdlms, XdlmsError::ExceptionResponse, 1 << 8 | 1));
    }

    void everyTruncationOfTheAareFails() {
        const Bytes whole = acceptingAare();
        for (std::size_t length = 0; length < whole.size(); ++length) {
            ClientHarness h;
            QVERIFY(h.client->associate(h.now));
            h.feed(BytesView(whole).first(length));
            QVERIFY2(h.only<event::Failed>(), qPrintable(QString::number(length)));
            QVERIFY(!h.client->isAssociated());
        }
    }

    void notificationDoesNotDisturbTheAssociation() {
        ClientHarness h;
        QVERIFY(h.client->associate(h.now));
        h.feed("0F0063D76A0003FF");  // Circutor/gosem
        const auto heard = h.only<event::NotificationReceived>();
        QVERIFY(heard);
        QCOMPARE(std::get<DataNotification>(heard->notification).longInvokeId, std::uint32_t{6543210});
        h.feed(BytesView(acceptingAare()));
        QVERIFY(h.only<event::Associated>());
    }

    void linkThatDoesNotComeUpIsReported() {
        ClientHarness h({.connects = false});
        QVERIFY(h.client->associate(h.now));
        const Error silence{Fault::TimedOut, Layer::Hdlc, 1, 3};
        h.link->report(LinkFailed{silence});
        h.advance(0ms);
        QCOMPARE(h.only<event::Failed>()->error, silence);
        QVERIFY(!h.client->nextDeadline());
    }

    void silentLinkEndsByTheSessionsOwnDeadline() {
        ClientHarness h({.connects = false, .disconnects = false});
        QVERIFY(h.client->associate(h.now));
        QCOMPARE(h.client->nextDeadline(), std::optional(h.now + 30s));
        h.advance(30s);
        QVERIFY(h.events().empty());
        h.advance(30s);  // the link does not even end
        QVERIFY(h.only<event::Failed>());
        QVERIFY(!h.client->nextDeadline());
    }

    void aarqIsNotWaitedForWithoutEnd() {
        ClientHarness h;
        QVERIFY(h.client->associate(h.now));
        h.advance(29s);
        QVERIFY(h.events().empty());
        h.advance(1s);
        QCOMPARE(h.only<event::Failed>()->error.fault, Fault::TimedOut);
    }

    void highLevelMechanismsAreUnsupported() {
        ClientOptions options;
        options.association.mechanism = AuthenticationMechanism::HighGmac;
        ClientHarness h({}, std::move(options));
        const auto started = h.client->associate(h.now);
        QVERIFY(!started);
        QCOMPARE(started.error().fault, Fault::Unsupported);
        QCOMPARE(h.link->connects, 0);
    }

    void secondAssociateIsMisuse() {
        ClientHarness h;
        QVERIFY(h.associate());
        QCOMPARE(h.client->associate(h.now).error().fault, Fault::Misuse);
        QVERIFY(h.client->isAssociated());
    }

    void releasesWithRlrqOnTheWrapper() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->release(h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("6203800100"));  // reason normal
        QVERIFY(h.events().empty());
        h.feed("6303800100");
        QVERIFY(h.only<event::Released>());
        QCOMPARE(h.link->disconnects, 1);
        QVERIFY(!h.client->isAssociated());
        QVERIFY(!h.client->nextDeadline());
    }

    void releasesOverHdlcByDisconnecting() {
        ClientHarness h({.parameters = HdlcParameters{}});
        QVERIFY(h.associate());
        QVERIFY(h.client->release(h.now));
        QVERIFY(h.transmitted().empty());
        QVERIFY(h.only<event::Released>());
        QCOMPARE(h.link->disconnects, 1);
    }

    void releasesOverHdlcWithRlrqWhenTold() {
        ClientOptions options;
        options.releaseRequest = ReleaseRequestUse::Always;
        ClientHarness h({.parameters = HdlcParameters{}}, std::move(options));
        QVERIFY(h.associate());
        QVERIFY(h.client->release(h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("6203800100"));
        h.feed("6300");
        QVERIFY(h.only<event::Released>());
    }

    void brokenRlreEndsTheAssociation() {
        // reference defect 5: an RLRE whose inner length is wrong.
        for (const char* rlre : {"6311800100BE0C040A0800065F1F0400001E1D", "63", "D80101", "C401C10000", "0E010600"}) {
            ClientHarness h;
            QVERIFY(h.associate());
            QVERIFY(h.client->release(h.now));
            QVERIFY(!h.transmitted().empty());
            h.feed(rlre);
            if (QByteArray(rlre).startsWith("C4")) h.advance(5s);
            QVERIFY2(h.only<event::Released>(), rlre);
            QCOMPARE(h.link->disconnects, 1);
        }
    }

    void unansweredRlrqStillDisconnects() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->release(h.now));
        QVERIFY(!h.transmitted().empty());
        h.advance(4999ms);
        QVERIFY(h.events().empty());
        QCOMPARE(h.link->disconnects, 0);
        h.advance(1ms);
        QVERIFY(h.only<event::Released>());
        QCOMPARE(h.link->disconnects, 1);
    }

    void releaseCancelsOpenRequests() {
        ClientHarness h({.onlyOneExchange = true});
        QVERIFY(h.associate());
        const auto first = h.client->get(clockTime, std::nullopt, h.now);
        const auto second = h.client->get(clockTime, std::nullopt, h.now);
        QVERIFY(first && second);
        QVERIFY(!h.transmitted().empty());
        QVERIFY(h.client->release(h.now));
        const auto events = h.events();
        QCOMPARE(events.size(), std::size_t{2});
        QCOMPARE(std::get<event::RequestFailed>(events[0]).id, *first);
        QCOMPARE(std::get<event::RequestFailed>(events[0]).error.fault, Fault::Cancelled);
        QCOMPARE(std::get<event::RequestFailed>(events[1]).id, *second);
        // The link is half-way through an exchange: the RLRQ follows the answer to the cancelled request.
        QVERIFY(h.transmitted().empty());
        h.feed("C401C10012 0001");
        QCOMPARE(h.transmittedHex(), QByteArray("6203800100"));
        h.feed("6303800100");
        QVERIFY(h.only<event::Released>());
    }

    void releaseDuringAssociationCancelsIt() {
        ClientHarness h;
        QVERIFY(h.client->associate(h.now));
        QVERIFY(h.client->release(h.now));
        QCOMPARE(h.only<event::Failed>()->error.fault, Fault::Cancelled);
        QCOMPARE(h.link->disconnects, 1);
    }

    void releaseWithoutAssociationIsMisuse() {
        ClientHarness h;
        QCOMPARE(h.client->release(h.now).error().fault, Fault::Misuse);
    }

    void linkLostWhileReleasingIsReported() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->release(h.now));
        h.link->report(LinkFailed{{Fault::LinkLost, Layer::Wrapper, 0, 0}});
        h.advance(0ms);
        QCOMPARE(h.only<event::Failed>()->error.fault, Fault::LinkLost);
    }

    void disconnectionByTheMeterEndsTheAssociation() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.link->report(LinkDisconnected{});
        h.advance(0ms);
        const auto events = h.events();
        QCOMPARE(events.size(), std::size_t{1});
        QCOMPARE(std::get<event::Failed>(events[0]).error.fault, Fault::LinkLost);
        QVERIFY(!h.client->isAssociated());
    }

    void refusalIsToldEvenWhenTheLinkThenFails() {
        ClientHarness h({.disconnects = false});
        QVERIFY(h.client->associate(h.now));
        h.feed("6117A109060760857405080101A203020101A305A10302010D");
        QVERIFY(h.events().empty());
        h.link->report(LinkFailed{{Fault::TimedOut, Layer::Hdlc, 1, 3}});
        h.advance(0ms);
        QCOMPARE(h.only<event::Failed>()->error, errorOf(AcseError::Rejected, Fault::Refused, 1 << 16 | 1 << 8 | 13));
    }

    void associatesAgainAfterTheEnd() {
        ClientHarness h;
        for (int round = 0; round < 3; ++round) {
            QVERIFY(h.associate());
            QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
            QCOMPARE(h.transmittedHex(), QByteArray("C001C100080000010000FF0200"));  // ids start anew
            h.feed("C401C10000");
            QVERIFY(h.client->release(h.now));
            QVERIFY(!h.transmitted().empty());
            h.feed("6303800100");
            QVERIFY(h.only<event::Released>());
        }
        QCOMPARE(h.link->connects, 3);
    }
};

QTEST_GUILESS_MAIN(TestClientAssociation)
#include "tst_client_association.moc"
