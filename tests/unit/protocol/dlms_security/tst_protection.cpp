#include "SecurityRig.h"

#include "protocol/dlms/KeyAgreement.h"

using namespace ami;
using namespace ami::dlms;
using namespace ami::test;

namespace {

Bytes hex(std::string_view text) { return fromHex(text).value(); }
QByteArray shown(BytesView octets) { return QByteArray::fromStdString(toHex(octets)); }
const Bytes get = hex("C0010000080000010000FF0200");
const Bytes answer = hex("C401C1000906112233445566");

/// Options of the Green Book set: reference 11.2, cross-checked in xdom/jdlms CipheringTest and GmacTest and u9n/dlms-cosem test_security.
SecurityOptions greenBook(const SystemTitle& ours, const SystemTitle& theirs, std::uint32_t counter) {
    SecurityOptions options;
    options.systemTitle = ours;
    options.peerTitle = theirs;
    options.keys.unicastEncryption = secretOf("000102030405060708090A0B0C0D0E0F");
    options.keys.authentication = secretOf("D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF");
    options.counters = std::make_shared<MemoryCounters>(counter);
    options.random = countingRandom(3);
    return options;
}

/// Both ends of one association, ready.
struct Ends {
    explicit Ends(SecurityPair& given) : pair(given), client(given.client), server(given.server) {
        if (!client.namePeer(given.server.systemTitle) || !server.namePeer(given.client.systemTitle)) qFatal("titles do not fit");
        server.answerInKind();
    }
    Bytes request(BytesView apdu) {
        const auto made = client.protect(apdu);
        return made ? Bytes(made->begin(), made->end()) : Bytes();
    }
    Bytes response(BytesView apdu) {
        const auto made = server.protect(apdu);
        return made ? Bytes(made->begin(), made->end()) : Bytes();
    }

    SecurityPair& pair;
    ApduProtection client;
    ApduProtection server;
};

}  // namespace

class TestProtection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initiateRequestOfTheGreenBook();
    void getRequestOfTheGreenBook();
    void challengesOfTheGreenBook();
    void refusesEveryChangedOctet_data();
    void refusesEveryChangedOctet();
    void refusesEveryTruncation_data() { refusesEveryChangedOctet_data(); }
    void refusesEveryTruncation();
    void refusesReplay();
    void refusesOwnApdu();
    void refusesOtherTitle();
    void refusesWrongKeys();
    void refusesLessThanThePolicy();
    void refusesOtherSuite();
    void refusesCompression();
    void refusesAnotherServiceInside();
    void refusesNesting();
    void dedicatedKeyCountsFromZero();
    void dedicatedKeyEndsAtTheLastCounter();
    void answersInKind();
    void broadcastIsMarked();
    void countersAreReservedBeforeUse();
    void nothingIsMadeWhenCountersFail();
    void nothingIsAcceptedWhenCountersFail();
    void decipherWithoutAuthenticationKey();
    void wrappedKeyOfAnotherMasterIsRefused();
    void signatureIsCheckedUnderTheTag();
    void acceptsOuterSignature();
    void refusesReplayedSignature();
    void onePassAcceptsSignatureWithSchemeOctet();
    void onePassRefusesForgedEphemeralKey();
    void refusesSchemesThatAreNoFormOfAnApdu();
    void largestPlainFitsExactly_data();
    void largestPlainFitsExactly();
    void checksKeyLengths();
};

void TestProtection::initiateRequestOfTheGreenBook() {
    const SecurityOptions client = greenBook(titleA, titleB, 0x01234567), server = greenBook(titleB, titleA, 1);
    ApduProtection sender(client), receiver(server);
    const Bytes plain = hex("01011000112233445566778899AABBCCDDEEFF0000065F1F0400007E1F04B0");
    const auto made = sender.protectInitiate(plain);
    QVERIFY(made);
    QCOMPARE(shown(*made), QByteArray("21303001234567801302FF8A7874133D414CED25B42534D28DB0047720606B175BD52211BE68"
                                      "41DB204D39EE6FDB8E356855"));
    const auto back = receiver.unprotect(*made);
    QVERIFY(back);
    QCOMPARE(shown(back->apdu), shown(plain));
    QVERIFY(back->verified && (back->protection == Protection{true, true, false}));
}

void TestProtection::getRequestOfTheGreenBook() {
    const SecurityOptions client = greenBook(titleA, titleB, 0x01234567), server = greenBook(titleB, titleA, 1);
    ApduProtection sender(client), receiver(server);
    const auto made = sender.protect(get);
    QVERIFY(made);
    QCOMPARE(shown(*made), QByteArray("C81E3001234567411312FF935A47566827C467BC7D825C3BE4A77C3FCC056B6B"));
    const auto back = receiver.unprotect(*made);
    QVERIFY(back);
    QCOMPARE(shown(back->apdu), shown(get));
}

void TestProtection::challengesOfTheGreenBook() {
    const Bytes fromClient = hex("4B35366956616759"), fromServer = hex("503677524A323146");
    const SecurityOptions first = greenBook(titleB, titleA, 1), second = greenBook(titleA, titleB, 0x01234567);
    ApduProtection b(first), a(second);
    const auto overStoC = b.gmac(fromServer);
    QCOMPARE(shown(*overStoC), QByteArray("10000000011A52FE7DD3E72748973C1E28"));
    const auto overCtoS = a.gmac(fromClient);
    QCOMPARE(shown(*overCtoS), QByteArray("1001234567FE1466AFB3DBCD4F9389E2B7"));
    QVERIFY(a.checkGmac(*overStoC, fromServer));
    QVERIFY(b.checkGmac(*overCtoS, fromClient));
    QVERIFY(!a.checkGmac(*overStoC, fromClient));
    QVERIFY(!a.checkGmac(*overCtoS, fromClient));
    Bytes damaged = *overStoC;
    for (std::size_t i = 0; i < damaged.size(); ++i) {
        damaged[i] ^= 0x04;
        QVERIFY(!a.checkGmac(damaged, fromServer));
        damaged[i] ^= 0x04;
        QVERIFY(!a.checkGmac(BytesView(damaged).first(i), fromServer));
    }
}

void TestProtection::refusesEveryChangedOctet_data() {
    QTest::addColumn<int>("suite");
    QTest::addColumn<int>("form");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<bool>("isSigned");
    for (int suite = 0; suite <= 2; ++suite) {
        for (int form = 0; form <= (suite == 0 ? 3 : 5); ++form) {
            QTest::addRow("suite %d form %d", suite, form) << suite << form << true << false;
            QTest::addRow("suite %d form %d authenticated", suite, form) << suite << form << false << false;
        }
        if (suite > 0) QTest::addRow("suite %d signed", suite) << suite << 1 << true << true;
    }
}

void TestProtection::refusesEveryChangedOctet() {
    QFETCH(int, suite);
    QFETCH(int, form);
    QFETCH(bool, encrypted);
    QFETCH(bool, isSigned);
    SecurityPair pair(static_cast<SecuritySuite>(suite));
    pair.setForm(static_cast<CipheringForm>(form));
    pair.setProtection({true, encrypted, isSigned});
    Ends ends(pair);
    Bytes apdu = ends.request(get);
    QVERIFY(!apdu.empty());
    const std::vector<int> changes = suite == 2 ? std::vector{0x01} : std::vector{0x01, 0x80, 0xFF};  // P-384 takes its time
    for (auto& octet : apdu) {
        for (const int change : changes) {
            octet = static_cast<std::uint8_t>(octet ^ change);
            const auto back = ends.server.unprotect(apdu);
            QVERIFY(!back);
            octet = static_cast<std::uint8_t>(octet ^ change);
        }
    }
    QVERIFY(pair.serverCounters->accepted.empty());
    const auto back = ends.server.unprotect(apdu);
    QVERIFY(back);
    QCOMPARE(shown(back->apdu), shown(get));
}

void TestProtection::refusesEveryTruncation() {
    QFETCH(int, suite);
    QFETCH(int, form);
    QFETCH(bool, encrypted);
    QFETCH(bool, isSigned);
    SecurityPair pair(static_cast<SecuritySuite>(suite));
    pair.setForm(static_cast<CipheringForm>(form));
    pair.setProtection({true, encrypted, isSigned});
    Ends ends(pair);
    const Bytes apdu = ends.request(get);
    for (std::size_t length = 0; length < apdu.size(); ++length) QVERIFY(!ends.server.unprotect(BytesView(apdu).first(length)));
    Bytes longer = apdu;
    longer.push_back(0);
    QVERIFY(!ends.server.unprotect(longer));
    QVERIFY(ends.server.unprotect(apdu));
}

void TestProtection::refusesReplay() {
    SecurityPair pair;
    Ends ends(pair);
    const Bytes first = ends.request(get), second = ends.request(get), third = ends.request(get);
    QVERIFY(ends.server.unprotect(second));
    QCOMPARE(ends.server.unprotect(second).error(), cryptoError(SecurityError::ReplayedCounter, 2));
    QCOMPARE(ends.server.unprotect(first).error(), cryptoError(SecurityError::ReplayedCounter, 1));
    QVERIFY(ends.server.unprotect(third));
    // The counters outlive the association.
    ApduProtection again(pair.server);
    QVERIFY(again.namePeer(titleA));
    QCOMPARE(again.unprotect(third).error(), cryptoError(SecurityError::ReplayedCounter, 3));
}

void TestProtection::refusesOwnApdu() {
    for (const auto form : {CipheringForm::Service, CipheringForm::General, CipheringForm::Identified}) {
        SecurityPair pair;
        pair.setForm(form);
        Ends ends(pair);
        const Bytes ours = ends.request(get);
        const auto back = ends.client.unprotect(ours);
        QVERIFY(!back);
        QVERIFY(isSecurity(back.error(), form == CipheringForm::Service ? SecurityError::TagMismatch : SecurityError::WrongSystemTitle));
    }
}

void TestProtection::refusesOtherTitle() {
    SecurityPair pair;
    pair.client.peerTitle = titleB;
    ApduProtection client(pair.client);
    QVERIFY(client.namePeer(titleB));
    const SystemTitle other{1, 2, 3, 4, 5, 6, 7, 8};
    QCOMPARE(client.namePeer(other).error(), cryptoError(SecurityError::WrongSystemTitle));
    QCOMPARE(client.namePeer(titleA).error(), cryptoError(SecurityError::WrongSystemTitle));
    QCOMPARE(client.namePeer(BytesView(titleB).first(7)).error(), cryptoError(SecurityError::WrongSystemTitle));
    QCOMPARE(client.namePeer({}).error(), cryptoError(SecurityError::WrongSystemTitle));
    // A third party with the right keys and another title.
    SecurityPair third;
    third.server.systemTitle = other;
    third.setForm(CipheringForm::General);
    ApduProtection impostor(third.server);
    QVERIFY(impostor.namePeer(titleA));
    const auto made = impostor.protect(answer);
    QCOMPARE(client.unprotect(*made).error(), cryptoError(SecurityError::WrongSystemTitle));
}

void TestProtection::refusesWrongKeys() {
    for (const bool encryption : {true, false}) {
        SecurityPair pair;
        (encryption ? pair.server.keys.unicastEncryption : pair.server.keys.authentication) = crypto::SecureBytes(Bytes(16, 1));
        Ends ends(pair);
        QCOMPARE(ends.server.unprotect(ends.request(get)).error(), cryptoError(SecurityError::TagMismatch));
    }
}

void TestProtection::refusesLessThanThePolicy() {
    struct Case { Protection sent, least; bool accepted; };
    const Case cases[] = {{{true, false, false}, {true, true, false}, false}, {{false, true, false}, {true, true, false}, false},
                          {{false, true, false}, {true, false, false}, false}, {{true, true, false}, {true, false, false}, true},
                          {{true, true, false}, {true, true, false}, true}, {{true, true, false}, {true, true, true}, false},
                          {{false, false, true}, {true, false, false}, false}, {{false, false, false}, {true, false, false}, false},
                          {{false, false, false}, {false, false, false}, true}, {{true, true, true}, {true, false, true}, true}};
    for (const auto& [sent, least, accepted] : cases) {
        SecurityPair pair(SecuritySuite::Suite1);
        pair.client.protection = sent;
        pair.server.protection = least;
        Ends ends(pair);
        const auto back = ends.server.unprotect(ends.request(get));
        QCOMPARE(back.has_value(), accepted);
        if (!accepted) QVERIFY(isSecurity(back.error(), SecurityError::ProtectionTooWeak));
    }
}

void TestProtection::refusesOtherSuite() {
    SecurityPair pair;
    Ends ends(pair);
    Bytes apdu = ends.request(get);
    apdu[2] = 0x31;
    QCOMPARE(ends.server.unprotect(apdu).error(), cryptoError(SecurityError::ProtectionUnknown, 0x31));
    apdu[2] = 0x34;
    QCOMPARE(ends.server.unprotect(apdu).error(), cryptoError(SecurityError::ProtectionUnknown, 0x34));
    apdu[2] = 0x00;
    QCOMPARE(ends.server.unprotect(apdu).error(), cryptoError(SecurityError::ProtectionTooWeak, 0x00));
}

void TestProtection::refusesCompression() {
    SecurityPair pair;
    Ends ends(pair);
    Bytes apdu = ends.request(get);
    apdu[2] = 0xB0;
    QCOMPARE(ends.server.unprotect(apdu).error(), cryptoError(SecurityError::Compressed, 0xB0, Fault::Unsupported));
}

void TestProtection::refusesAnotherServiceInside() {
    SecurityPair pair;
    Ends ends(pair);
    Bytes apdu = ends.request(get);
    apdu[0] = 0xC9;  // the tag is not under the tag: glo-set-request around a get-request
    QVERIFY(isSecurity(ends.server.unprotect(apdu).error(), SecurityError::Malformed));
}

void TestProtection::refusesNesting() {
    SecurityPair pair;
    pair.setForm(CipheringForm::General);
    Ends ends(pair);
    const Bytes once = ends.request(get), twice = ends.request(once);
    QVERIFY(isSecurity(ends.server.unprotect(twice).error(), SecurityError::Malformed));
}

void TestProtection::dedicatedKeyCountsFromZero() {
    SecurityPair pair;
    Ends ends(pair);
    const Bytes key(16, 0x42);
    QVERIFY(ends.client.setDedicatedKey(key) && ends.server.setDedicatedKey(key));
    QCOMPARE(int(ends.request(get)[0]), 0xC8);
    ends.client.useDedicatedKey(true);
    const Bytes first = ends.request(get), second = ends.request(get);
    QCOMPARE(shown(BytesView(first).first(7)), QByteArray("D01E3000000000"));
    QCOMPARE(shown(BytesView(second).first(7)), QByteArray("D01E3000000001"));
    QVERIFY(ends.server.unprotect(first));
    QCOMPARE(shown(BytesView(ends.response(answer)).first(7)), QByteArray("D41D3000000000"));
    QVERIFY(ends.server.unprotect(second));
    QVERIFY(isSecurity(ends.server.unprotect(first).error(), SecurityError::ReplayedCounter));
    QCOMPARE(pair.clientCounters->given.size(), std::size_t{1});
    // A new key begins anew.
    QVERIFY(ends.client.setDedicatedKey(Bytes(16, 0x43)));
    QCOMPARE(shown(BytesView(ends.request(get)).first(7)), QByteArray("D01E3000000000"));
    QVERIFY(isSecurity(ends.client.setDedicatedKey(Bytes(15)).error(), SecurityError::BadKeyLength));
}

void TestProtection::dedicatedKeyEndsAtTheLastCounter() {
    SecurityPair pair;
    pair.clientCounters->failure = makeError(Fault::Exhausted, Layer::Crypto, SecurityError::CounterExhausted);
    Ends ends(pair);
    QCOMPARE(ends.client.protect(get).error(), *pair.clientCounters->failure);
}

void TestProtection::answersInKind() {
    SecurityPair pair(SecuritySuite::Suite1);
    Ends ends(pair);
    const std::pair<CipheringForm, int> forms[] = {{CipheringForm::Service, 0xCC}, {CipheringForm::General, 0xDB},
                                                   {CipheringForm::Identified, 0xDD}, {CipheringForm::AgreedStatic, 0xDD},
                                                   {CipheringForm::Service, 0xCC}};
    for (const auto& [form, tag] : forms) {
        pair.client.form = form;
        ApduProtection client(pair.client);
        QVERIFY(client.namePeer(titleB));
        const auto request = client.protect(get);
        const auto found = ends.server.unprotect(*request);
        QVERIFY(found);
        QCOMPARE(int(found->form), int(form));
        const Bytes back = ends.response(answer);
        QCOMPARE(int(back[0]), tag);
        const auto read = client.unprotect(back);
        QVERIFY(read);
        QCOMPARE(int(read->form), int(form));
    }
}

void TestProtection::broadcastIsMarked() {
    SecurityPair pair;
    Ends ends(pair);
    const auto made = ends.client.protectBroadcast(hex("C101810000080000010000FF020011FF"));
    QVERIFY(made);
    QCOMPARE(int((*made)[2]), 0x70);
    const auto found = ends.server.unprotect(*made);
    QVERIFY(found && found->broadcast);
    QCOMPARE(pair.serverCounters->accepted.count(KeyRole::BroadcastEncryption), std::size_t{1});
    QCOMPARE(pair.serverCounters->accepted.count(KeyRole::UnicastEncryption), std::size_t{0});
}

void TestProtection::countersAreReservedBeforeUse() {
    SecurityPair pair;
    Ends ends(pair);
    for (std::uint32_t i = 1; i <= 20; ++i) {
        const Bytes apdu = ends.request(get);
        QCOMPARE(viewContent(viewService(apdu)->content)->counter, i);
        QCOMPARE(pair.clientCounters->given.back().second, i);
    }
}

void TestProtection::nothingIsMadeWhenCountersFail() {
    SecurityPair pair(SecuritySuite::Suite1);
    pair.clientCounters->failure = makeError(Fault::Exhausted, Layer::Crypto, SecurityError::CounterStore, 28);
    for (const auto form : {CipheringForm::Service, CipheringForm::General, CipheringForm::Identified, CipheringForm::Wrapped,
                            CipheringForm::AgreedOnePass, CipheringForm::AgreedStatic}) {
        pair.client.form = form;
        ApduProtection client(pair.client);
        QVERIFY(client.namePeer(titleB));
        QCOMPARE(client.protect(get).error(), *pair.clientCounters->failure);
        QCOMPARE(client.gmac(Bytes(8)).error(), *pair.clientCounters->failure);
    }
    pair.client.counters.reset();
    pair.client.form = CipheringForm::Service;
    ApduProtection without(pair.client);
    QVERIFY(isSecurity(without.protect(get).error(), SecurityError::CounterStore));
}

void TestProtection::nothingIsAcceptedWhenCountersFail() {
    SecurityPair pair;
    pair.serverCounters->acceptFailure = makeError(Fault::Exhausted, Layer::Crypto, SecurityError::CounterStore, 28);
    Ends ends(pair);
    QCOMPARE(ends.server.unprotect(ends.request(get)).error(), *pair.serverCounters->acceptFailure);
}

void TestProtection::decipherWithoutAuthenticationKey() {
    // Utilities that never give the customer the authentication key: UtilitechAS/amsreader-firmware 720.
    SecurityPair pair;
    pair.setForm(CipheringForm::General);
    pair.client.keys.authentication.wipe();
    ApduProtection meter(pair.server);
    QVERIFY(meter.namePeer(titleA));
    const Bytes push = [&] {
        const auto made = meter.protect(hex("0F0000000100090411223344"));
        return Bytes(made->begin(), made->end());
    }();
    {
        ApduProtection strict(pair.client);
        QVERIFY(isSecurity(strict.unprotect(push).error(), SecurityError::NoKey));
    }
    pair.client.acceptUnverified = true;
    ApduProtection lenient(pair.client);
    const auto found = lenient.unprotect(push);
    QVERIFY(found);
    QCOMPARE(shown(found->apdu), QByteArray("0F0000000100090411223344"));
    QVERIFY(!found->verified);
    QVERIFY(isSecurity(lenient.unprotect(push).error(), SecurityError::ReplayedCounter));
    QVERIFY(pair.clientCounters->accepted.empty());
    QVERIFY(isSecurity(lenient.protect(get).error(), SecurityError::NoKey));
}

void TestProtection::wrappedKeyOfAnotherMasterIsRefused() {
    SecurityPair pair;
    pair.setForm(CipheringForm::Wrapped);
    pair.server.keys.master = crypto::SecureBytes(Bytes(16, 9));
    Ends ends(pair);
    QCOMPARE(ends.server.unprotect(ends.request(get)).error(), cryptoError(SecurityError::TagMismatch));
}

void TestProtection::signatureIsCheckedUnderTheTag() {
    SecurityPair pair(SecuritySuite::Suite1);
    pair.setProtection({true, true, true});
    pair.client.keys.signing = crypto::makeKeyPair(crypto::Curve::P256, countingRandom(99))->privateKey.clone();
    Ends ends(pair);
    QCOMPARE(ends.server.unprotect(ends.request(get)).error(), cryptoError(SecurityError::SignatureMismatch));
}

void TestProtection::acceptsOuterSignature() {
    // Gurux.DLMS.Net signs the ciphered APDU; the standard leaves both orders open.
    SecurityPair pair(SecuritySuite::Suite1);
    pair.client.protection = {true, true, false};
    pair.server.protection = {true, true, true};
    Ends ends(pair);
    const Bytes ciphered = ends.request(get);
    const Bytes transaction(8, 1);
    GeneralSigning frame{{transaction, titleA, titleB, {}, {}}, ciphered, {}};
    const Bytes unsignedApdu = encode(frame);
    const Bytes covered(unsignedApdu.begin() + 1, unsignedApdu.end() - 1);
    const auto signature = crypto::sign(crypto::Curve::P256, pair.client.keys.signing.view(), covered);
    frame.signature = *signature;
    const Bytes apdu = encode(frame);
    const auto found = ends.server.unprotect(apdu);
    QVERIFY(found);
    QCOMPARE(shown(found->apdu), shown(get));
    QVERIFY((found->protection == Protection{true, true, true}));
}

void TestProtection::refusesReplayedSignature() {
    SecurityPair pair(SecuritySuite::Suite1);
    pair.setProtection({false, false, true});
    Ends ends(pair);
    const Bytes first = ends.request(get), second = ends.request(get);
    QVERIFY(ends.server.unprotect(second));
    QVERIFY(isSecurity(ends.server.unprotect(first).error(), SecurityError::ReplayedCounter));
    QVERIFY(isSecurity(ends.server.unprotect(second).error(), SecurityError::ReplayedCounter));
}

void TestProtection::onePassAcceptsSignatureWithSchemeOctet() {
    // Gurux.DLMS.Net GXSecure.GetEphemeralPublicKeySignature puts the scheme's octet before the key that it signs.
    SecurityPair pair(SecuritySuite::Suite1);
    pair.setForm(CipheringForm::AgreedOnePass);
    Ends ends(pair);
    const Bytes apdu = ends.request(get);
    const auto frame = viewGeneralCiphering(apdu);
    const BytesView point = frame->keyInfo->cipheredData.first(64);
    const auto signature = signEphemeral(SecuritySuite::Suite1, schemeOnePass, point, pair.client.keys.signing.view());
    Bytes data(point.begin(), point.end());
    append(data, *signature);
    auto other = *frame;
    other.keyInfo->cipheredData = data;
    QVERIFY(ends.server.unprotect(encode(other)));
}

void TestProtection::onePassRefusesForgedEphemeralKey() {
    SecurityPair pair(SecuritySuite::Suite1);
    pair.setForm(CipheringForm::AgreedOnePass);
    Ends ends(pair);
    const Bytes apdu = ends.request(get);
    const auto frame = viewGeneralCiphering(apdu);
    const auto attacker = crypto::makeKeyPair(crypto::Curve::P256, countingRandom(77));
    Bytes data = attacker->publicKey;
    append(data, *crypto::sign(crypto::Curve::P256, attacker->privateKey.view(), attacker->publicKey));
    auto forged = *frame;
    forged.keyInfo->cipheredData = data;
    QCOMPARE(ends.server.unprotect(encode(forged)).error(), cryptoError(SecurityError::SignatureMismatch));
    Bytes offCurve(128, 1);
    forged.keyInfo->cipheredData = offCurve;
    QCOMPARE(ends.server.unprotect(encode(forged)).error(), cryptoError(SecurityError::BadPoint));
    forged.keyInfo->cipheredData = BytesView(offCurve).first(127);
    QVERIFY(isSecurity(ends.server.unprotect(encode(forged)).error(), SecurityError::Malformed));
}

void TestProtection::refusesSchemesThatAreNoFormOfAnApdu() {
    SecurityPair pair(SecuritySuite::Suite1);
    pair.setForm(CipheringForm::AgreedStatic);
    Ends ends(pair);
    const Bytes apdu = ends.request(get);
    auto frame = *viewGeneralCiphering(apdu);
    for (const int scheme : {0x00, 0x03, 0xFF}) {
        const Bytes parameters{static_cast<std::uint8_t>(scheme)};
        frame.keyInfo->parameters = parameters;
        QCOMPARE(ends.server.unprotect(encode(frame)).error(), cryptoError(SecurityError::Unsupported, scheme, Fault::Unsupported));
    }
    frame.keyInfo = KeyInfo{KeyInfo::Kind::Identified, 2, {}, {}};
    QCOMPARE(ends.server.unprotect(encode(frame)).error(), cryptoError(SecurityError::Unsupported, 2, Fault::Unsupported));
    frame.keyInfo = KeyInfo{KeyInfo::Kind::Wrapped, 1, {}, {}};
    QCOMPARE(ends.server.unprotect(encode(frame)).error(), cryptoError(SecurityError::Unsupported, 1, Fault::Unsupported));
}

void TestProtection::largestPlainFitsExactly_data() { refusesEveryChangedOctet_data(); }

void TestProtection::largestPlainFitsExactly() {
    QFETCH(int, suite);
    QFETCH(int, form);
    QFETCH(bool, encrypted);
    QFETCH(bool, isSigned);
    SecurityPair pair(static_cast<SecuritySuite>(suite));
    pair.setForm(static_cast<CipheringForm>(form));
    pair.setProtection({true, encrypted, isSigned});
    Ends ends(pair);
    for (const std::size_t pdu : {10u, 64u, 127u, 128u, 146u, 255u, 256u, 300u, 512u, 1024u, 65535u}) {
        const std::size_t plain = ends.client.largestPlain(pdu, 0xC0);
        if (plain == 0) continue;
        Bytes apdu(plain, 0xC0);
        QVERIFY(ends.request(apdu).size() <= pdu);
        apdu.push_back(0xC0);
        QVERIFY(ends.request(apdu).size() > pdu);
    }
    QVERIFY(ends.client.largestPlain(65535, 0xC0) > 65000);
    // A service without a form of its own travels in the general one.
    Bytes notification(ends.client.largestPlain(512, 0x0F), 0x0F);
    QVERIFY(ends.request(notification).size() <= 512);
}

void TestProtection::checksKeyLengths() {
    for (int suite = 0; suite <= 2; ++suite) {
        SecurityPair good(static_cast<SecuritySuite>(suite));
        QVERIFY(ApduProtection::check(good.client));
        using Pick = std::function<crypto::SecureBytes&(SecurityKeys&)>;
        const Pick picks[] = {[](SecurityKeys& k) -> auto& { return k.unicastEncryption; }, [](SecurityKeys& k) -> auto& { return k.authentication; },
                              [](SecurityKeys& k) -> auto& { return k.broadcastEncryption; }, [](SecurityKeys& k) -> auto& { return k.master; }};
        for (const auto& pick : picks) {
            SecurityPair pair(static_cast<SecuritySuite>(suite));
            pick(pair.client.keys) = crypto::SecureBytes(Bytes(15, 1));
            QCOMPARE(ApduProtection::check(pair.client).error(), cryptoError(SecurityError::BadKeyLength, 15, Fault::Misuse));
        }
        if (suite == 0) continue;
        SecurityPair pair(static_cast<SecuritySuite>(suite));
        pair.client.keys.peerSigning.pop_back();
        QVERIFY(isSecurity(ApduProtection::check(pair.client).error(), SecurityError::BadKeyLength));
    }
    SecurityPair noCurve;
    noCurve.client.protection.isSigned = true;
    QVERIFY(isSecurity(ApduProtection::check(noCurve.client).error(), SecurityError::Unsupported));
}

QTEST_GUILESS_MAIN(TestProtection)
#include "tst_protection.moc"
