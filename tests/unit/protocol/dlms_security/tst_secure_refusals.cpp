#include "SecureLoop.h"

#include <set>

#include "protocol/dlms/CipheredApdu.h"

using namespace ami;
using namespace ami::dlms;
using namespace ami::test;

namespace {

using M = AuthenticationMechanism;

Error acseError(AcseError code, Fault fault, std::int64_t detail = 0) { return makeError(fault, Layer::Acse, code, detail); }
Error rejectedWith(ServiceUserDiagnostic diagnostic) {
    return acseError(AcseError::Rejected, Fault::Refused, 1 << 16 | 1 << 8 | static_cast<int>(diagnostic));
}

/// Changes the AARE on its way.
std::function<void(Bytes&, bool)> changeAare(std::function<void(Aare&)> change) {
    return [change](Bytes& apdu, bool toServer) {
        if (toServer || apdu[0] != 0x61) return;
        Aare aare = *decodeAare(apdu);
        change(aare);
        apdu = encodeAare(aare);
    };
}

}  // namespace

class TestSecureRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWrongKeys();
    void refusesMeterThatDoesNotKnowTheSecret_data();
    void refusesMeterThatDoesNotKnowTheSecret();
    void refusesClientThatDoesNotKnowTheSecret_data() { refusesMeterThatDoesNotKnowTheSecret_data(); }
    void refusesClientThatDoesNotKnowTheSecret();
    void refusesOtherSystemTitle();
    void refusesReflectedChallenge();
    void refusesChallengesOfWrongLength();
    void refusesDowngradedAare();
    void refusesAnswerInClear();
    void exceptionInClearRefusesOneRequest();
    void reportsCounterThatTheMeterExpects();
    void duplicatesOnDatagramsAreIgnored();
    void replayedAnswerOnNumberedLinkEndsIt();
    void serverRefusesReplayedRequest();
    void serverRefusesRequestInClear();
    void serverRefusesBeforeAuthentication();
    void serverRefusesWhatItIsNotConfiguredFor();
    void serverRefusesTitles();
    void serverRefusesReplayedAarq();
};

void TestSecureRefusals::refusesWrongKeys() {
    for (const bool encryption : {true, false}) {
        SecurityPair pair;
        (encryption ? pair.server.keys.unicastEncryption : pair.server.keys.authentication) = crypto::SecureBytes(Bytes(16, 1));
        SecureLoop loop(pair, M::HighGmac);
        QVERIFY(!loop.associate());
        QCOMPARE(*loop.failure(), rejectedWith(ServiceUserDiagnostic::AuthenticationFailure));
        QCOMPARE(loop.loop->meter.refusals.size(), std::size_t{1});
        QVERIFY(isSecurity(loop.loop->meter.refusals[0], SecurityError::TagMismatch));
        QCOMPARE(loop.loop->meter.associations, 0);
    }
}

void TestSecureRefusals::refusesMeterThatDoesNotKnowTheSecret_data() {
    QTest::addColumn<int>("mechanism");
    QTest::addColumn<bool>("ciphered");
    for (const int mechanism : {3, 4, 5, 6, 7}) {
        for (const bool ciphered : {false, true}) QTest::addRow("mechanism %d ciphered %d", mechanism, ciphered) << mechanism << ciphered;
    }
}

void TestSecureRefusals::refusesMeterThatDoesNotKnowTheSecret() {
    QFETCH(int, mechanism);
    QFETCH(bool, ciphered);
    SecurityPair pair(SecuritySuite::Suite1);
    pair.client.cipheredContext = pair.server.cipheredContext = ciphered;
    SecureLoop loop(pair, static_cast<M>(mechanism));
    if (ciphered) {
        // An attacker without the encryption key can only garble.
        loop.loop->tamper = [](Bytes& apdu, bool toServer) {
            if (!toServer && apdu[0] == 0xCF) apdu.back() ^= 1;
        };
    } else {
        loop.loop->tamper = [](Bytes& apdu, bool toServer) {
            if (!toServer && apdu[0] == 0xC7) apdu.back() ^= 1;
        };
    }
    QVERIFY(!loop.associate());
    QVERIFY(isSecurity(*loop.failure(), ciphered ? SecurityError::TagMismatch : SecurityError::HlsFailed));
    QVERIFY(loop.loop->all<event::Associated>().empty());
    // A shortened or missing answer is none either.
    if (ciphered) return;
    for (const char* response : {"C701C10000", "C701C1000100" "0900", "C701C10001000901AA", "C701C100010101"}) {
        SecurityPair again(SecuritySuite::Suite1);
        again.client.cipheredContext = again.server.cipheredContext = false;
        SecureLoop other(again, static_cast<M>(mechanism));
        other.loop->tamper = [&](Bytes& apdu, bool toServer) {
            if (!toServer && apdu[0] == 0xC7) apdu = *fromHex(response);
        };
        QVERIFY(!other.associate());
        QVERIFY(isSecurity(*other.failure(), SecurityError::HlsFailed));
    }
}

void TestSecureRefusals::refusesClientThatDoesNotKnowTheSecret() {
    QFETCH(int, mechanism);
    QFETCH(bool, ciphered);
    SecurityPair pair(SecuritySuite::Suite1);
    pair.client.cipheredContext = pair.server.cipheredContext = ciphered;
    if (mechanism == 7) pair.client.keys.signing = crypto::makeKeyPair(crypto::Curve::P256, countingRandom(5))->privateKey.clone();
    else if (mechanism != 5) pair.client.keys.hls = crypto::SecureBytes(toBytes("another"));
    else if (ciphered) return;  // then the AARQ fails already
    else pair.client.keys.authentication = crypto::SecureBytes(Bytes(16, 1));
    SecureLoop loop(pair, static_cast<M>(mechanism));
    QVERIFY(!loop.associate());
    QCOMPARE(*loop.failure(), makeError(Fault::Refused, Layer::Crypto, SecurityError::HlsRefused, 3));
    QVERIFY(!loop.loop->server->isAssociated());
    QCOMPARE(loop.loop->meter.releases, 1);
    QVERIFY(isSecurity(loop.loop->meter.refusals.back(), SecurityError::HlsFailed));
}

void TestSecureRefusals::refusesOtherSystemTitle() {
    SecurityPair pair;
    pair.client.peerTitle = SystemTitle{1, 2, 3, 4, 5, 6, 7, 8};
    SecureLoop loop(pair, M::HighGmac);
    QVERIFY(!loop.associate());
    QCOMPARE(*loop.failure(), cryptoError(SecurityError::WrongSystemTitle));
    for (const auto& title : {Bytes{}, Bytes(7, 1), Bytes(titleA.begin(), titleA.end())}) {
        SecurityPair other;
        SecureLoop again(other, M::HighGmac);
        again.loop->tamper = changeAare([&](Aare& aare) { aare.respondingApTitle = title; });
        QVERIFY(!again.associate());
        QCOMPARE(*again.failure(), cryptoError(SecurityError::WrongSystemTitle));
    }
    // Left out by a meter whose title is pinned: its tags prove it.
    SecurityPair pinned;
    pinned.client.peerTitle = titleB;
    SecureLoop tolerant(pinned, M::HighGmac);
    tolerant.loop->tamper = changeAare([](Aare& aare) { aare.respondingApTitle.clear(); });
    QVERIFY(tolerant.associate());
}

void TestSecureRefusals::refusesReflectedChallenge() {
    for (const bool ciphered : {false, true}) {
        SecurityPair pair;
        pair.client.cipheredContext = pair.server.cipheredContext = ciphered;
        SecureLoop loop(pair, M::HighGmac);
        Bytes challenge;
        loop.loop->tamper = [&](Bytes& apdu, bool toServer) {
            if (toServer && apdu[0] == 0x60) challenge = decodeAarq(apdu)->callingAuthenticationValue;
            if (!toServer) changeAare([&](Aare& aare) { aare.respondingAuthenticationValue = challenge; })(apdu, toServer);
        };
        QVERIFY(!loop.associate());
        QCOMPARE(*loop.failure(), acseError(AcseError::ChallengeReflected, Fault::Crypto));
    }
}

void TestSecureRefusals::refusesChallengesOfWrongLength() {
    for (const std::size_t length : {1u, 7u, 65u, 100u}) {
        SecurityPair pair;
        SecureLoop loop(pair, M::HighGmac);
        loop.loop->tamper = changeAare([&](Aare& aare) { aare.respondingAuthenticationValue.assign(length, 1); });
        QVERIFY(!loop.associate());
        QCOMPARE(*loop.failure(), cryptoError(SecurityError::ChallengeTooShort, static_cast<std::int64_t>(length)));
    }
    SecurityPair pair;
    pair.client.challengeOctets = 7;
    SecureLoop loop(pair, M::HighGmac);
    QCOMPARE(loop.loop->client->associate(loop.loop->now).error(), cryptoError(SecurityError::ChallengeTooShort, 7, Fault::Misuse));
}

void TestSecureRefusals::refusesDowngradedAare() {
    const auto failure = [](bool ciphered, std::function<void(Aare&)> change) {
        SecurityPair pair;
        pair.client.cipheredContext = pair.server.cipheredContext = ciphered;
        SecureLoop loop(pair, M::HighGmac);
        loop.loop->tamper = changeAare(std::move(change));
        return loop.associate() ? Error{} : *loop.failure();
    };
    const Bytes plainInitiate = encodeInitiateResponse(InitiateResponse{std::nullopt, 6, Conformance::logicalName()});
    QCOMPARE(failure(true, [](Aare& a) { a.context = ApplicationContext::LogicalName; }),
             acseError(AcseError::ContextMismatch, Fault::Unexpected, 1));
    QCOMPARE(failure(false, [](Aare& a) { a.context = ApplicationContext::LogicalNameCiphered; }),
             acseError(AcseError::ContextMismatch, Fault::Unexpected, 3));
    for (const bool ciphered : {true, false}) {
        QCOMPARE(failure(ciphered, [](Aare& a) { a.mechanism = M::LowLevel; }), cryptoError(SecurityError::MechanismMismatch, 1));
        QCOMPARE(failure(ciphered, [](Aare& a) { a.mechanism = M::HighMd5; }), cryptoError(SecurityError::MechanismMismatch, 3));
        QCOMPARE(failure(ciphered, [](Aare& a) { a.respondingAuthenticationValue.clear(); }), cryptoError(SecurityError::MechanismMismatch, -1));
        QCOMPARE(failure(ciphered,
                         [](Aare& a) {
                             a.mechanism.reset();
                             a.respondingAuthenticationValue.clear();
                             a.diagnostic = 0;
                         }),
                 cryptoError(SecurityError::MechanismMismatch, -1));
    }
    QCOMPARE(failure(true, [&](Aare& a) { a.userInformation = plainInitiate; }), cryptoError(SecurityError::ProtectionTooWeak, -1));
    QCOMPARE(failure(true, [&](Aare& a) { a.userInformation[2] = 0x10; }), cryptoError(SecurityError::ProtectionTooWeak, 0x10));
    QCOMPARE(failure(true, [&](Aare& a) { a.userInformation[2] = 0x31; }), cryptoError(SecurityError::ProtectionUnknown, 0x31));
    // A ciphered initiate response where nothing was to be ciphered.
    QVERIFY(failure(false, [&](Aare& a) { a.userInformation = Bytes{0x28, 0x05, 0x30, 0, 0, 0, 1}; }) != Error{});
}

void TestSecureRefusals::refusesAnswerInClear() {
    SecurityPair pair;
    SecureLoop loop(pair, M::HighGmac);
    QVERIFY(loop.associate());
    loop.loop->tamper = [](Bytes& apdu, bool toServer) {
        if (!toServer) apdu = *fromHex("C401C100090C070707070707070707070707");
    };
    QVERIFY(!loop.read(SecureLoop::clock));
    QCOMPARE(*loop.failure(), cryptoError(SecurityError::ProtectionTooWeak, -1));
    QVERIFY(!loop.loop->client->isAssociated());
    for (const char* answer : {"0E010203", "C501C100", "00", "6109A207"}) {
        SecurityPair again;
        SecureLoop other(again, M::HighGmac);
        QVERIFY(other.associate());
        other.loop->tamper = [&](Bytes& apdu, bool toServer) {
            if (!toServer) apdu = *fromHex(answer);
        };
        QVERIFY(!other.read(SecureLoop::clock));
    }
}

void TestSecureRefusals::exceptionInClearRefusesOneRequest() {
    SecurityPair pair;
    SecureLoop loop(pair, M::HighGmac);
    QVERIFY(loop.associate());
    loop.loop->tamper = [](Bytes& apdu, bool toServer) {
        if (!toServer) apdu = *fromHex("D80102");
    };
    QVERIFY(!loop.read(SecureLoop::clock));
    const auto failed = loop.loop->all<event::RequestFailed>();
    QCOMPARE(failed.size(), std::size_t{1});
    QCOMPARE(failed[0].error, makeError(Fault::Refused, Layer::Xdlms, XdlmsError::ExceptionResponse, 1 << 8 | 2));
    QVERIFY(loop.loop->client->isAssociated());
    loop.loop->tamper = nullptr;
    QVERIFY(loop.read(SecureLoop::clock));
}

void TestSecureRefusals::reportsCounterThatTheMeterExpects() {
    SecurityPair pair;
    SecureLoop loop(pair, M::HighGmac);
    QVERIFY(loop.associate());
    loop.loop->tamper = [](Bytes& apdu, bool toServer) {
        if (!toServer) apdu = *fromHex("D8010600001234");
    };
    QVERIFY(!loop.read(SecureLoop::clock));
    QCOMPARE(loop.loop->all<event::RequestFailed>().at(0).error, cryptoError(SecurityError::CounterRefused, 0x1234, Fault::Refused));
    // In place of the AARE it is the same.
    SecurityPair again;
    SecureLoop other(again, M::HighGmac);
    other.loop->tamper = loop.loop->tamper;
    QVERIFY(!other.associate());
    QCOMPARE(*other.failure(), cryptoError(SecurityError::CounterRefused, 0x1234, Fault::Refused));
}

void TestSecureRefusals::duplicatesOnDatagramsAreIgnored() {
    SecurityPair pair;
    SecureLoop loop(pair, M::HighGmac);
    QVERIFY(loop.associate());
    loop.loop->fate = [] { return Loopback::Fate::Duplicate; };
    for (int i = 0; i < 5; ++i) {
        const auto value = loop.read(SecureLoop::clock);
        QVERIFY(value && value->verified);
    }
    QVERIFY(!loop.failure());
    QCOMPARE(loop.loop->meter.gets, 5);  // the repeated requests were refused
}

void TestSecureRefusals::replayedAnswerOnNumberedLinkEndsIt() {
    SecurityPair pair;
    SecureLoop loop(pair, M::HighGmac, HdlcParameters{});
    QVERIFY(loop.associate());
    Bytes old;
    loop.loop->tamper = [&](Bytes& apdu, bool toServer) {
        if (toServer) return;
        if (old.empty()) old = apdu;
        else apdu = old;
    };
    QVERIFY(loop.read(SecureLoop::clock));
    QVERIFY(!loop.read(SecureLoop::clock));
    QVERIFY(isSecurity(*loop.failure(), SecurityError::ReplayedCounter));
}

void TestSecureRefusals::serverRefusesReplayedRequest() {
    SecurityPair pair;
    SecureLoop loop(pair, M::HighGmac);
    QVERIFY(loop.associate());
    Bytes request;
    loop.loop->tamper = [&](Bytes& apdu, bool toServer) {
        if (toServer) request = apdu;
    };
    QVERIFY(loop.read(SecureLoop::clock));
    QCOMPARE(loop.loop->meter.gets, 1);
    loop.loop->server->receive(request, loop.loop->now);
    // exception-response, service-not-allowed, invocation-counter-error, the next counter: AARQ 1, GMAC 2, action 3, get 4.
    QCOMPARE(shown(loop.loop->server->pollTransmit(loop.loop->now)), QByteArray("D8010600000005"));
    QCOMPARE(loop.loop->meter.gets, 1);
    QVERIFY(isSecurity(loop.loop->meter.refusals.back(), SecurityError::ReplayedCounter));
    Bytes damaged = request;
    damaged.back() ^= 1;
    loop.loop->server->receive(damaged, loop.loop->now);
    QCOMPARE(shown(loop.loop->server->pollTransmit(loop.loop->now)), QByteArray("D80105"));
    QVERIFY(loop.loop->server->isAssociated());
}

void TestSecureRefusals::serverRefusesRequestInClear() {
    SecurityPair pair;
    SecureLoop loop(pair, M::HighGmac);
    QVERIFY(loop.associate());
    for (const char* request : {"C001C100080000010000FF0200", "C101C100080000010000FF02001100", "00", "01000000"}) {
        loop.loop->server->receive(*fromHex(request), loop.loop->now);
        QCOMPARE(shown(loop.loop->server->pollTransmit(loop.loop->now)), QByteArray("D80101"));
    }
    QCOMPARE(loop.loop->meter.gets + loop.loop->meter.sets, 0);
    loop.loop->server->receive(*fromHex("D80101"), loop.loop->now);
    QVERIFY(loop.loop->server->pollTransmit(loop.loop->now).empty());
    QVERIFY(loop.read(SecureLoop::clock));
}

void TestSecureRefusals::serverRefusesBeforeAuthentication() {
    SecurityPair pair;
    pair.client.cipheredContext = pair.server.cipheredContext = false;
    SecureLoop loop(pair, M::HighGmac);
    loop.loop->tamper = [](Bytes& apdu, bool toServer) {
        if (toServer && apdu[0] == 0xC3) apdu.clear();
    };
    QVERIFY(!loop.associate());
    QVERIFY(!loop.loop->server->isAssociated());
    auto& server = *loop.loop->server;
    for (const char* request : {"C001C100080000010000FF0200", "C301C1000F0000280000FF0200", "C301C100460000600300FF010112"}) {
        server.receive(*fromHex(request), loop.loop->now);
        QCOMPARE(shown(server.pollTransmit(loop.loop->now)), QByteArray("D80101"));
    }
    QVERIFY(!server.notify(DataNotification{1, std::nullopt, Data::null()}, loop.loop->now));
    QCOMPARE(loop.loop->meter.gets + loop.loop->meter.actions, 0);
    // A wrong answer ends it: read-write-denied, then nothing is associated.
    server.receive(*fromHex("C301C1000F0000280000FF0101091110000000011A52FE7DD3E72748973C1E28"), loop.loop->now);
    QCOMPARE(shown(server.pollTransmit(loop.loop->now)), QByteArray("C701C10300"));
    QCOMPARE(loop.loop->meter.releases, 1);
}

void TestSecureRefusals::serverRefusesWhatItIsNotConfiguredFor() {
    using D = ServiceUserDiagnostic;
    struct Case { M asked; bool ciphered; Mechanisms offered; bool offersCiphered; bool hasSecurity; D diagnostic; };
    const Case cases[] = {
        {M::HighGmac, true, {M::HighGmac}, false, true, D::ApplicationContextNameNotSupported},
        {M::HighGmac, false, {M::HighGmac}, true, true, D::ApplicationContextNameNotSupported},
        {M::HighGmac, true, {M::HighGmac}, true, false, D::ApplicationContextNameNotSupported},
        {M::HighMd5, true, {M::HighGmac}, true, true, D::AuthenticationMechanismNameNotRecognised},
        {M::LowLevel, true, {M::HighGmac}, true, true, D::AuthenticationMechanismNameNotRecognised},
        {M::None, true, {M::HighGmac}, true, true, D::AuthenticationMechanismNameRequired},
        {M::HighGmac, false, {M::HighGmac}, false, false, D::AuthenticationMechanismNameNotRecognised},
    };
    for (const auto& c : cases) {
        SecurityPair pair;
        pair.client.cipheredContext = c.ciphered;
        pair.server.cipheredContext = c.offersCiphered;
        SecureLoop loop(pair, c.asked);
        loop.loop->meter.mechanisms = c.offered;
        if (!c.hasSecurity) loop.loop->meter.security = nullptr;
        QVERIFY(!loop.associate());
        QCOMPARE(*loop.failure(), rejectedWith(c.diagnostic));
        QCOMPARE(loop.loop->meter.associations, 0);
    }
}

void TestSecureRefusals::serverRefusesTitles() {
    SecurityPair pair;
    pair.server.peerTitle = SystemTitle{9, 9, 9, 9, 9, 9, 9, 9};
    SecureLoop pinned(pair, M::HighGmac);
    QVERIFY(!pinned.associate());
    QCOMPARE(*pinned.failure(), rejectedWith(ServiceUserDiagnostic::CallingApTitleNotRecognized));
    for (const auto& title : {Bytes{}, Bytes(9, 1), Bytes(titleB.begin(), titleB.end())}) {
        SecurityPair other;
        SecureLoop loop(other, M::HighGmac);
        loop.loop->tamper = [&](Bytes& apdu, bool toServer) {
            if (!toServer) return;
            Aarq aarq = *decodeAarq(apdu);
            aarq.callingApTitle = title;
            apdu = encodeAarq(aarq);
        };
        QVERIFY(!loop.associate());
        QCOMPARE(*loop.failure(), rejectedWith(ServiceUserDiagnostic::CallingApTitleNotRecognized));
    }
}

void TestSecureRefusals::serverRefusesReplayedAarq() {
    SecurityPair pair;
    SecureLoop loop(pair, M::HighGmac);
    Bytes aarq;
    loop.loop->tamper = [&](Bytes& apdu, bool toServer) {
        if (toServer && apdu[0] == 0x60) aarq = apdu;
    };
    QVERIFY(loop.associate());
    loop.loop->server->receive(aarq, loop.loop->now);
    QCOMPARE(shown(loop.loop->server->pollTransmit(loop.loop->now)), QByteArray("D8010600000004"));
    QVERIFY(!loop.loop->server->isAssociated());
}

QTEST_GUILESS_MAIN(TestSecureRefusals)
#include "tst_secure_refusals.moc"
