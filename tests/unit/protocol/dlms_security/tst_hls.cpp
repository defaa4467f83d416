#include "SecurityRig.h"

#include "protocol/crypto/Digest.h"
#include "protocol/dlms/Hls.h"

using namespace ami;
using namespace ami::dlms;
using namespace ami::test;

namespace {

using M = AuthenticationMechanism;

QByteArray shown(BytesView octets) { return QByteArray::fromStdString(toHex(octets)); }

/// Both ends after the first two passes.
struct Passes {
    explicit Passes(M mechanism, SecurityPair& pair)
        : clientEnd(pair.client), serverEnd(pair.server), client(mechanism, clientEnd), server(mechanism, serverEnd) {
        if (!clientEnd.namePeer(pair.server.systemTitle) || !serverEnd.namePeer(pair.client.systemTitle)) qFatal("titles do not fit");
        fromClient = client.draw().value();
        fromServer = server.draw().value();
        if (!client.take(fromServer) || !server.take(fromClient)) qFatal("challenges do not fit");
    }
    ApduProtection clientEnd, serverEnd;
    Hls client, server;
    Bytes fromClient, fromServer;
};

Bytes joined(std::initializer_list<BytesView> parts) {
    Bytes all;
    for (const BytesView part : parts) append(all, part);
    return all;
}

}  // namespace

class TestHls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMechanismBothWays_data();
    void everyMechanismBothWays();
    void answersAreTheStandardsFunctions();
    void everyChangedOctetIsRefused_data() { everyMechanismBothWays_data(); }
    void everyChangedOctetIsRefused();
    void ownAnswerIsNotTheOthers_data() { everyMechanismBothWays_data(); }
    void ownAnswerIsNotTheOthers();
    void challengeLengths();
    void reflectedChallenge();
    void nothingBeforeTheChallenges();
    void missingKeysAreNamed();
    void manufacturersMechanism();
};

void TestHls::everyMechanismBothWays_data() {
    QTest::addColumn<int>("mechanism");
    QTest::addColumn<int>("suite");
    for (int suite = 0; suite <= 2; ++suite) {
        for (int mechanism = 3; mechanism <= 7; ++mechanism) {
            if (mechanism == 7 && suite == 0) continue;
            QTest::addRow("mechanism %d suite %d", mechanism, suite) << mechanism << suite;
        }
    }
}

void TestHls::everyMechanismBothWays() {
    QFETCH(int, mechanism);
    QFETCH(int, suite);
    SecurityPair pair(static_cast<SecuritySuite>(suite));
    Passes passes(static_cast<M>(mechanism), pair);
    const auto third = passes.client.answer();
    QVERIFY(third);
    QVERIFY(passes.server.verify(*third));
    const auto fourth = passes.server.answer();
    QVERIFY(fourth);
    QVERIFY(passes.client.verify(*fourth));
}

void TestHls::answersAreTheStandardsFunctions() {
    // The order of the parts: Gurux.DLMS.Net GXDLMSClient.GetApplicationAssociationRequest and GXDLMSAssociationLogicalName,
    // gvtret/spodes-rs src/security/hls.rs; for GMAC also EnergyICT's SecurityContext.
    SecurityPair pair(SecuritySuite::Suite1);
    const Bytes secret = toBytes("SECRET0123456789");
    {
        Passes p(M::HighMd5, pair);
        QCOMPARE(shown(*p.client.answer()), shown(*crypto::digest(crypto::Hash::Md5, {p.fromServer, secret})));
        QCOMPARE(shown(*p.server.answer()), shown(*crypto::digest(crypto::Hash::Md5, {p.fromClient, secret})));
    }
    {
        Passes p(M::HighSha1, pair);
        QCOMPARE(shown(*p.client.answer()), shown(*crypto::digest(crypto::Hash::Sha1, {p.fromServer, secret})));
        QCOMPARE(shown(*p.server.answer()), shown(*crypto::digest(crypto::Hash::Sha1, {p.fromClient, secret})));
    }
    {
        Passes p(M::HighSha256, pair);
        QCOMPARE(shown(*p.client.answer()), shown(*crypto::digest(crypto::Hash::Sha256, {secret, titleA, titleB, p.fromServer, p.fromClient})));
        QCOMPARE(shown(*p.server.answer()), shown(*crypto::digest(crypto::Hash::Sha256, {secret, titleB, titleA, p.fromClient, p.fromServer})));
    }
    {
        Passes p(M::HighEcdsa, pair);
        QVERIFY(crypto::verify(crypto::Curve::P256, pair.server.keys.peerSigning, joined({titleA, titleB, p.fromServer, p.fromClient}),
                               *p.client.answer()));
        QVERIFY(crypto::verify(crypto::Curve::P256, pair.client.keys.peerSigning, joined({titleB, titleA, p.fromClient, p.fromServer}),
                               *p.server.answer()));
    }
    {
        Passes p(M::HighGmac, pair);
        const Bytes answer = *p.client.answer();
        QCOMPARE(shown(BytesView(answer).first(5)), QByteArray("1100000001"));
        auto gcm = crypto::AesGcm::make(pair.client.keys.unicastEncryption.view());
        const Bytes aad = joined({BytesView(answer).first(1), pair.client.keys.authentication.view(), p.fromServer});
        const std::array<BytesView, 1> parts{aad};
        crypto::AesGcm::Tag tag;
        QVERIFY(gcm->seal(detail::vector(titleA, 1), parts, {}, {}, tag));
        QCOMPARE(shown(BytesView(answer).subspan(5)), shown(tag));
    }
}

void TestHls::everyChangedOctetIsRefused() {
    QFETCH(int, mechanism);
    QFETCH(int, suite);
    SecurityPair pair(static_cast<SecuritySuite>(suite));
    Passes passes(static_cast<M>(mechanism), pair);
    Bytes third = *passes.client.answer();
    for (std::size_t i = 0; i < third.size(); ++i) {
        third[i] ^= 0x10;
        QVERIFY(isSecurity(passes.server.verify(third).error(), SecurityError::HlsFailed));
        third[i] ^= 0x10;
        QVERIFY(isSecurity(passes.server.verify(BytesView(third).first(i)).error(), SecurityError::HlsFailed));
    }
    third.push_back(0);
    QVERIFY(isSecurity(passes.server.verify(third).error(), SecurityError::HlsFailed));
}

void TestHls::ownAnswerIsNotTheOthers() {
    QFETCH(int, mechanism);
    QFETCH(int, suite);
    SecurityPair pair(static_cast<SecuritySuite>(suite));
    Passes passes(static_cast<M>(mechanism), pair);
    QVERIFY(!passes.client.verify(*passes.client.answer()));
    QVERIFY(!passes.server.verify(*passes.server.answer()));
    // An answer of another association does not fit either.
    Passes later(static_cast<M>(mechanism), pair);
    QVERIFY(!later.server.verify(*passes.client.answer()));
}

void TestHls::challengeLengths() {
    SecurityPair pair;
    ApduProtection end(pair.client);
    for (std::size_t length = 0; length <= 70; ++length) {
        Hls hls(M::HighMd5, end);
        QVERIFY(hls.draw());
        QCOMPARE(hls.take(Bytes(length, 1)).has_value(), length >= 8 && length <= 64);
    }
    for (int octets = 0; octets < 256; ++octets) {
        pair.client.challengeOctets = static_cast<std::uint8_t>(octets);
        QCOMPARE(Hls::check(M::HighMd5, pair.client).has_value(), octets >= 8 && octets <= 64);
        Hls hls(M::HighMd5, end);
        QCOMPARE(hls.draw()->size(), std::size_t(octets));
    }
}

void TestHls::reflectedChallenge() {
    SecurityPair pair;
    ApduProtection end(pair.client);
    Hls hls(M::HighMd5, end);
    const Bytes ours = *hls.draw();
    QCOMPARE(hls.take(ours).error(), makeError(Fault::Crypto, Layer::Acse, AcseError::ChallengeReflected));
    Bytes other = ours;
    other.back() ^= 1;
    QVERIFY(hls.take(other));
}

void TestHls::nothingBeforeTheChallenges() {
    SecurityPair pair(SecuritySuite::Suite1);
    ApduProtection end(pair.client);
    for (int mechanism = 3; mechanism <= 7; ++mechanism) {
        Hls hls(static_cast<M>(mechanism), end);
        QVERIFY(!hls.answer());
        QVERIFY(!hls.verify(Bytes(16)));
    }
    QVERIFY(pair.clientCounters->given.empty());
}

void TestHls::missingKeysAreNamed() {
    const auto missing = [](M mechanism, auto forget) {
        SecurityPair pair(SecuritySuite::Suite1);
        forget(pair.client.keys);
        return Hls::check(mechanism, pair.client).error();
    };
    const auto noKeyError = [](KeyRole role) { return cryptoError(SecurityError::NoKey, static_cast<int>(role), Fault::Misuse); };
    for (const M mechanism : {M::HighMd5, M::HighSha1, M::HighSha256}) {
        QCOMPARE(missing(mechanism, [](SecurityKeys& k) { k.hls.wipe(); }), noKeyError(KeyRole::Hls));
    }
    QCOMPARE(missing(M::HighGmac, [](SecurityKeys& k) { k.unicastEncryption.wipe(); }), noKeyError(KeyRole::UnicastEncryption));
    QCOMPARE(missing(M::HighGmac, [](SecurityKeys& k) { k.authentication.wipe(); }), noKeyError(KeyRole::Authentication));
    QCOMPARE(missing(M::HighEcdsa, [](SecurityKeys& k) { k.signing.wipe(); }), noKeyError(KeyRole::Signing));
    QCOMPARE(missing(M::HighEcdsa, [](SecurityKeys& k) { k.peerSigning.clear(); }), noKeyError(KeyRole::PeerSigning));
    SecurityPair suite0;
    QCOMPARE(Hls::check(M::HighEcdsa, suite0.client).error(), cryptoError(SecurityError::Unsupported, 7, Fault::Unsupported));
    QCOMPARE(Hls::check(M::High, suite0.client).error(), cryptoError(SecurityError::Unsupported, 2, Fault::Unsupported));
}

void TestHls::manufacturersMechanism() {
    SecurityPair pair;
    const auto function = [](BytesView challenge, BytesView secret) { return crypto::digest(crypto::Hash::Sha1, {secret, challenge}); };
    pair.client.manufacturerHls = pair.server.manufacturerHls = function;
    Passes passes(M::High, pair);
    QVERIFY(passes.server.verify(*passes.client.answer()));
    QVERIFY(passes.client.verify(*passes.server.answer()));
    pair.client.manufacturerHls = [](BytesView, BytesView) { return std::optional<Bytes>(); };
    QVERIFY(isSecurity(passes.client.answer().error(), SecurityError::Unsupported));
    // An empty answer is none, on neither side.
    pair.server.manufacturerHls = [](BytesView, BytesView) { return std::optional<Bytes>(Bytes()); };
    QVERIFY(!passes.server.verify({}));
}

QTEST_GUILESS_MAIN(TestHls)
#include "tst_hls.moc"
