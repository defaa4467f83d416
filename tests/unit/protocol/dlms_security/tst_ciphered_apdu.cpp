#include "SecurityRig.h"

#include "protocol/dlms/CipheredApdu.h"
#include "protocol/dlms/KeyAgreement.h"

using namespace ami;
using namespace ami::dlms;
using namespace ami::test;

namespace {

Bytes hex(std::string_view text) { return fromHex(text).value(); }
QByteArray shown(BytesView octets) { return QByteArray::fromStdString(toHex(octets)); }

const Bytes titleOne = hex("4D4D4D0000BC614E"), titleTwo = hex("4D4D4D0000000001"), transaction = hex("0123456789012345"),
            content = hex("31000000011122334455667788990011223344556677889900112233");

/// One APDU of every kind, with the octets that it has on the wire.
std::vector<std::pair<const char*, Bytes>> everyFrame() {
    const GeneralHeader header{transaction, titleOne, titleTwo, {}, {}};
    const Bytes point(128, 0xAA), wrapped(24, 0xBB), signature(64, 0xCC), time(12, 0x07), other = hex("0102");
    const Bytes onePass{schemeOnePass}, fixed{schemeStatic};
    const GeneralHeader full{transaction, titleOne, titleTwo, time, other};
    return {
        {"glo-get-request", encode(ServiceCiphering{0xC8, content})},
        {"ded-action-response", encode(ServiceCiphering{0xD7, content})},
        {"glo-initiateRequest", encode(ServiceCiphering{0x21, content})},
        {"long", encode(ServiceCiphering{0xCC, Bytes(300, 0x31)})},
        {"general-glo", encode(GeneralGloCiphering{false, titleOne, content})},
        {"general-ded", encode(GeneralGloCiphering{true, {}, content})},
        {"general no key-info", encode(GeneralCiphering{header, std::nullopt, content})},
        {"general identified", encode(GeneralCiphering{header, KeyInfo{KeyInfo::Kind::Identified, 1, {}, {}}, content})},
        {"general wrapped", encode(GeneralCiphering{full, KeyInfo{KeyInfo::Kind::Wrapped, 0, {}, wrapped}, content})},
        {"general one-pass", encode(GeneralCiphering{header, KeyInfo{KeyInfo::Kind::Agreed, 0, onePass, point}, content})},
        {"general static", encode(GeneralCiphering{header, KeyInfo{KeyInfo::Kind::Agreed, 0, fixed, {}}, content})},
        {"general-signing", encode(GeneralSigning{full, content, signature})},
    };
}

/// The octets of the APDU after decoding and encoding; nothing when it does not decode.
std::optional<Bytes> roundTrip(BytesView apdu) {
    if (apdu.empty()) return std::nullopt;
    switch (apdu[0]) {
        case 0xDB:
        case 0xDC: {
            const auto frame = viewGeneralGlo(apdu);
            return frame ? std::optional(encode(*frame)) : std::nullopt;
        }
        case 0xDD: {
            const auto frame = viewGeneralCiphering(apdu);
            return frame ? std::optional(encode(*frame)) : std::nullopt;
        }
        case 0xDF: {
            const auto frame = viewGeneralSigning(apdu);
            return frame ? std::optional(encode(*frame)) : std::nullopt;
        }
        default: {
            const auto frame = viewService(apdu);
            return frame ? std::optional(encode(*frame)) : std::nullopt;
        }
    }
}

}  // namespace

class TestCipheredApdu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tagsOfEveryService();
    void wireOctets();
    void roundTripsEveryFrame();
    void refusesEveryTruncation();
    void refusesTrailingOctets();
    void survivesEveryChangedOctet();
    void securityControlBits();
    void viewsContent();
    void headerGoesIntoTheTagWithItsLengths();
    void derivesKeysOfTheGreenBook();
    void derivesKeysWithTheEarlyAlgorithmId();
    void derivesStaticKeysWithTheTransaction();
    void signsEphemeralKeys();
};

void TestCipheredApdu::tagsOfEveryService() {
    // Green Book / IEC 62056-5-3 9.5, as Gurux.DLMS.cpp enums (DLMS_COMMAND_GLO_…) and spodes-rs service/ciphering.rs list them.
    struct Row { int plain, glo, ded; };
    const Row rows[] = {{0x01, 0x21, 0x41}, {0x05, 0x25, 0x45}, {0x06, 0x26, 0x46}, {0x08, 0x28, 0x48}, {0x0C, 0x2C, 0x4C},
                        {0x0D, 0x2D, 0x4D}, {0x0E, 0x2E, 0x4E}, {0x16, 0x36, 0x56}, {0x18, 0x38, 0x58}, {0xC0, 0xC8, 0xD0},
                        {0xC1, 0xC9, 0xD1}, {0xC2, 0xCA, 0xD2}, {0xC3, 0xCB, 0xD3}, {0xC4, 0xCC, 0xD4}, {0xC5, 0xCD, 0xD5},
                        {0xC7, 0xCF, 0xD7}};
    int found = 0;
    for (int tag = 0; tag < 256; ++tag) {
        const auto* row = std::find_if(std::begin(rows), std::end(rows), [&](const Row& r) { return r.plain == tag; });
        const auto octet = static_cast<std::uint8_t>(tag);
        QCOMPARE(int(apdutag::cipheredTag(octet, false).value_or(0)), row == std::end(rows) ? 0 : row->glo);
        QCOMPARE(int(apdutag::cipheredTag(octet, true).value_or(0)), row == std::end(rows) ? 0 : row->ded);
        const auto service = apdutag::serviceTag(octet);
        if (!service) continue;
        ++found;
        const auto* from = std::find_if(std::begin(rows), std::end(rows), [&](const Row& r) { return r.plain == service->plain; });
        QVERIFY(from != std::end(rows));
        QCOMPARE(service->dedicated ? from->ded : from->glo, tag);
    }
    QCOMPARE(found, 2 * int(std::size(rows)));
}

void TestCipheredApdu::wireOctets() {
    const GeneralHeader header{transaction, titleOne, titleTwo, {}, {}};
    QCOMPARE(shown(encode(ServiceCiphering{0xC8, hex("30000000011122")})), QByteArray("C80730000000011122"));
    QCOMPARE(shown(encode(GeneralGloCiphering{false, titleOne, hex("3000000001")})), QByteArray("DB084D4D4D0000BC614E053000000001"));
    QCOMPARE(shown(encode(GeneralGloCiphering{true, titleOne, hex("3000000001")})), QByteArray("DC084D4D4D0000BC614E053000000001"));
    // key-info as spodes-rs service/general_ciphering.rs quotes it from Green Book table C.1: 01 02 01 01 81 80.
    const Bytes onePass{0x01}, point(128, 0xAA);
    QCOMPARE(shown(encode(GeneralCiphering{header, KeyInfo{KeyInfo::Kind::Agreed, 0, onePass, point}, hex("3100000001")})),
             QByteArray("DD080123456789012345084D4D4D0000BC614E084D4D4D00000000010000010201018180") + QByteArray("AA").repeated(128) +
                 QByteArray("053100000001"));
    QCOMPARE(shown(encode(GeneralCiphering{header, KeyInfo{KeyInfo::Kind::Identified, 0, {}, {}}, hex("3100000001")})),
             QByteArray("DD080123456789012345084D4D4D0000BC614E084D4D4D00000000010000010000053100000001"));
    QCOMPARE(shown(encode(GeneralCiphering{header, std::nullopt, hex("3100000001")})),
             QByteArray("DD080123456789012345084D4D4D0000BC614E084D4D4D0000000001000000053100000001"));
    QCOMPARE(shown(encode(GeneralSigning{header, hex("C001"), hex("0102")})),
             QByteArray("DF080123456789012345084D4D4D0000BC614E084D4D4D0000000001000002C001020102"));
}

void TestCipheredApdu::roundTripsEveryFrame() {
    for (const auto& [name, apdu] : everyFrame()) {
        const auto again = roundTrip(apdu);
        QVERIFY2(again, name);
        QCOMPARE(shown(*again), shown(apdu));
        QVERIFY(apdutag::isProtected(apdu[0]));
    }
}

void TestCipheredApdu::refusesEveryTruncation() {
    for (const auto& [name, apdu] : everyFrame()) {
        for (std::size_t length = 0; length < apdu.size(); ++length) QVERIFY2(!roundTrip(BytesView(apdu).first(length)), name);
    }
}

void TestCipheredApdu::refusesTrailingOctets() {
    for (auto [name, apdu] : everyFrame()) {
        apdu.push_back(0);
        QVERIFY2(!roundTrip(apdu), name);
    }
}

void TestCipheredApdu::survivesEveryChangedOctet() {
    for (auto [name, apdu] : everyFrame()) {
        for (auto& octet : apdu) {
            const std::uint8_t before = octet;
            for (int value = 0; value < 256; ++value) {
                octet = static_cast<std::uint8_t>(value);
                // What decodes encodes to something that decodes to the same.
                if (const auto once = roundTrip(apdu)) QCOMPARE(roundTrip(*once), once);
            }
            octet = before;
        }
    }
}

void TestCipheredApdu::securityControlBits() {
    QCOMPARE(int(SecurityControl::of(SecuritySuite::Suite0, {true, false, false}).octet), 0x10);
    QCOMPARE(int(SecurityControl::of(SecuritySuite::Suite0, {false, true, false}).octet), 0x20);
    QCOMPARE(int(SecurityControl::of(SecuritySuite::Suite1, {true, true, false}).octet), 0x31);
    QCOMPARE(int(SecurityControl::of(SecuritySuite::Suite2, {true, true, true}, true).octet), 0x72);
    const SecurityControl all{0xF5};
    QVERIFY(all.authenticated() && all.encrypted() && all.broadcast() && all.compressed());
    QCOMPARE(int(all.suite()), 5);
}

void TestCipheredApdu::viewsContent() {
    const Bytes octets = hex("30 01234567 AABBCC 41DB204D39EE6FDB8E356855");
    const auto parts = viewContent(octets);
    QVERIFY(parts);
    QCOMPARE(parts->counter, 0x01234567u);
    QCOMPARE(shown(parts->text), QByteArray("AABBCC"));
    QCOMPARE(shown(parts->tag), QByteArray("41DB204D39EE6FDB8E356855"));
    for (std::size_t length = 0; length < 17; ++length) QVERIFY(!viewContent(BytesView(octets).first(length)));
    // Without the authentication bit there is no tag.
    const Bytes encryptedOnly = hex("20 01234567 AABBCC");
    QCOMPARE(shown(viewContent(encryptedOnly)->text), QByteArray("AABBCC"));
    QVERIFY(viewContent(encryptedOnly)->tag.empty());
}

void TestCipheredApdu::headerGoesIntoTheTagWithItsLengths() {
    // EnergyICT's head-end and GBCS (SmartDCCInnovation/gbcs-parser src/parser.ts: 11 00 00 00 00 00) both take the lengths in.
    const Bytes apdu = encode(GeneralCiphering{{transaction, titleOne, titleTwo, {}, {}}, std::nullopt, content});
    QCOMPARE(shown(viewGeneralCiphering(apdu)->header.encoded),
             QByteArray("080123456789012345084D4D4D0000BC614E084D4D4D00000000010000"));
    const Bytes empty = encode(GeneralCiphering{{}, std::nullopt, content});
    QCOMPARE(shown(viewGeneralCiphering(empty)->header.encoded), QByteArray("0000000000"));
    const Bytes signedApdu = encode(GeneralSigning{{transaction, titleOne, titleTwo, {}, {}}, hex("C001"), hex("0102")});
    QCOMPARE(shown(viewGeneralSigning(signedApdu)->covered),
             QByteArray("080123456789012345084D4D4D0000BC614E084D4D4D0000000001000002C001"));
}

void TestCipheredApdu::derivesKeysOfTheGreenBook() {
    // Green Book table C.2 as gvtret/spodes-rs src/security/agreement.rs quotes it; point and scalars from EnergyICT's KeyAgreementImplTest.
    const auto z = crypto::agree(crypto::Curve::P256, hex("47DAB03842E5B6E74828EF4F449B378D7DD1A5DAE1FFCA5AE0B0BE0AD18EC57E"),
                                 hex("A653565B0E06070BAE9FBE140A5D2156812AEE2DD525053E3EFC850BF13BFDFFCB240BC7B77BFF5883344E7275908D2287BEFA37"
                                     "25017295A096989D2338290B"));
    QVERIFY(z);
    QCOMPARE(shown(z->view()), QByteArray("0D4385BA0DD756CBCAB9887EB538396EE8F090A14C1079B4359F115B977F4615"));
    const auto client = deriveKey(SecuritySuite::Suite1, AlgorithmId::AesGcm128, z->view(), titleOne, {}, titleTwo);
    QCOMPARE(shown(client->view()), QByteArray("59A71FD81C929A86A99438DA17A66C05"));
    const auto server = deriveKey(SecuritySuite::Suite1, AlgorithmId::AesGcm128,
                                  hex("2B4302DC49790E2E78D990CFB52ED6E2F273DECE441A2D95E4301B93812A9FAC"), titleTwo, {}, titleOne);
    QCOMPARE(shown(server->view()), QByteArray("F0184BDA9466BFA4601A64A7EF46504A"));
    QVERIFY(!deriveKey(SecuritySuite::Suite0, AlgorithmId::AesGcm128, Bytes(32), titleOne, {}, titleTwo));
    QCOMPARE(deriveKey(SecuritySuite::Suite2, AlgorithmId::AesGcm256, Bytes(48), titleOne, {}, titleTwo)->view().size(), std::size_t{32});
}

void TestCipheredApdu::derivesKeysWithTheEarlyAlgorithmId() {
    // EnergyICT's KeyAgreementImplTest: one-pass in both directions and C(2e, 0s), algorithm id 60857406080300.
    const auto derive = [](std::string_view z, const Bytes& u, const Bytes& v) {
        return shown(deriveKey(SecuritySuite::Suite1, AlgorithmId::AesGcm128, hex(z), u, {}, v, true)->view());
    };
    QCOMPARE(derive("0D4385BA0DD756CBCAB9887EB538396EE8F090A14C1079B4359F115B977F4615", titleOne, titleTwo),
             QByteArray("8CD08FF02EAC71712DE8449DC8331833"));
    QCOMPARE(derive("2B4302DC49790E2E78D990CFB52ED6E2F273DECE441A2D95E4301B93812A9FAC", titleTwo, titleOne),
             QByteArray("E357F06755CBF5C2C31457FE3CD1D5B8"));
    QCOMPARE(derive("C1CF8FE7891AEF3617D7190795E61FE6C24EFC3CCA2E08469BAD1A225CE6EA08", titleOne, titleTwo),
             QByteArray("E025CA6F9EE8D2B40F993739D44CFBC0"));
}

void TestCipheredApdu::derivesStaticKeysWithTheTransaction() {
    const Bytes z(32, 1), nonce = hex("080123456789012345");
    const auto with = deriveKey(SecuritySuite::Suite1, AlgorithmId::AesGcm128, z, titleOne, nonce, titleTwo);
    Bytes input = hex("00000001");
    for (const Bytes& part : {z, hex("60857405080300"), titleOne, nonce, titleTwo}) append(input, part);
    QCOMPARE(shown(with->view()), shown(BytesView(crypto::sha256(input)).first(16)));
}

void TestCipheredApdu::signsEphemeralKeys() {
    const SecurityPair pair(SecuritySuite::Suite2);
    const auto ephemeral = crypto::makeKeyPair(crypto::Curve::P384, countingRandom(5));
    auto signature = signEphemeral(SecuritySuite::Suite2, 2, ephemeral->publicKey, pair.client.keys.signing.view());
    QVERIFY(signature);
    QCOMPARE(signature->size(), std::size_t{96});
    const Bytes& peer = pair.server.keys.peerSigning;
    QVERIFY(verifyEphemeral(SecuritySuite::Suite2, 2, ephemeral->publicKey, *signature, peer));
    QVERIFY(!verifyEphemeral(SecuritySuite::Suite2, 1, ephemeral->publicKey, *signature, peer));
    QVERIFY(!verifyEphemeral(SecuritySuite::Suite2, 2, ephemeral->publicKey, *signature, pair.client.keys.peerSigning));
    (*signature)[0] ^= 1;
    QVERIFY(!verifyEphemeral(SecuritySuite::Suite2, 2, ephemeral->publicKey, *signature, peer));
}

QTEST_GUILESS_MAIN(TestCipheredApdu)
#include "tst_ciphered_apdu.moc"
