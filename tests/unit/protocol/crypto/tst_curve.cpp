#include <QtTest>

#include "protocol/base/Bytes.h"
#include "protocol/crypto/Curve.h"

using namespace ami;
using namespace ami::crypto;

namespace {

Bytes hex(const QByteArray& text) { return fromHex(text.toStdString()).value(); }
QByteArray shown(BytesView octets) { return QByteArray::fromStdString(toHex(octets)); }

// RFC 6979 A.2.5 and A.2.6.
const QByteArray key256("C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721");
const QByteArray point256("60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6"
                          "7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299");
const QByteArray key384("6B9D3DAD2E1B8C1C05B19875B6659F4DE23C3B667BF297BA9AA47740787137D896D5724E4C70A825F872C9EA60D2EDF5");
const QByteArray point384("EC3A4E415B4E19A4568618029F427FA5DA9A8BC4AE92E02E06AAE5286B300C64DEF8F0EA9055866064A254515480BC13"
                          "8015D9B72D7D57244EA8EF9AC0C621896708A59367F9DFB9F54CA84B3F1C9DB1288B231C3AE0D4FE7344FD2533264720");

bool counting(std::span<std::uint8_t> octets) {
    static std::uint8_t next = 1;
    for (auto& octet : octets) octet = next++;
    return true;
}

}  // namespace

class TestCurve : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void derivesPublicKeys() {
        QCOMPARE(shown(publicKeyOf(Curve::P256, hex(key256)).value()), point256);
        QCOMPARE(shown(publicKeyOf(Curve::P384, hex(key384)).value()), point384);
    }

    void verifiesSignaturesOfRfc6979_data();
    void verifiesSignaturesOfRfc6979();

    void verifiesWhatItSigns() {
        for (const Curve curve : {Curve::P256, Curve::P384}) {
            const Bytes key = hex(curve == Curve::P256 ? key256 : key384), point = hex(curve == Curve::P256 ? point256 : point384);
            for (int length = 0; length < 40; ++length) {
                const Bytes message(static_cast<std::size_t>(length), 0x55);
                auto signature = sign(curve, key, message);
                QVERIFY(signature && signature->size() == 2 * coordinateOctets(curve));
                QVERIFY(verify(curve, point, message, *signature));
                Bytes other = message;
                other.push_back(0);
                QVERIFY(!verify(curve, point, other, *signature));
            }
        }
    }

    void refusesEveryChangedOctetOfASignature() {
        const Bytes message = toBytes("sample");
        Bytes signature = sign(Curve::P256, hex(key256), message).value();
        for (auto& octet : signature) {
            octet ^= 0x01;
            QVERIFY(!verify(Curve::P256, hex(point256), message, signature));
            octet ^= 0x01;
        }
        for (std::size_t length = 0; length < signature.size(); ++length) {
            QVERIFY(!verify(Curve::P256, hex(point256), message, BytesView(signature).first(length)));
        }
        QVERIFY(!verify(Curve::P256, hex(point256), message, Bytes(64)));
        QVERIFY(!verify(Curve::P256, hex(point256), message, Bytes(64, 0xFF)));
        QVERIFY(!verify(Curve::P384, hex(point256), message, signature));
    }

    void agreesOnSharedSecret_data();
    void agreesOnSharedSecret();

    void refusesPointsOffTheCurve() {
        // golang/go src/crypto/ecdh/ecdh_test.go, invalidPublicKeys; and the points of CAVS whose validation fails (EC 5, ED 1, 6, 8).
        const QByteArray off256[] = {
            "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2964fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f6",
            QByteArray(128, '0'), QByteArray(128, 'f'),
            "66887513901e9ec703763094cdefe634951b33d92ac23be519dbf6cdc54a7f67573930fc6160d2ee21481967c0ec4516d6fbcf698ce6b2f42d4b2770b966a482"};
        for (const auto& point : off256) {
            QVERIFY(!isValidPoint(Curve::P256, hex(point)));
            QVERIFY(!agree(Curve::P256, hex(key256), hex(point)));
            QVERIFY(!verify(Curve::P256, hex(point), toBytes("x"), Bytes(64, 1)));
        }
        const QByteArray off384[] = {
            "aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab73617de4a96262c6f5d9e98bf9292dc29f8f4"
            "1dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e60",
            "01a253a29abb1948e5712df36f4ea2c03371bd53935f5c4629a9805e0211cf7141dca77a8ad606486c630771b360dae3be1c79c7c33b8d1cb705bd844c4d0de09dda"
            "158065effa7198bd592f8292c59336b1c0dbfc0c6176cba709503ebcf565"};
        for (const auto& point : off384) QVERIFY(!isValidPoint(Curve::P384, hex(point)));
        for (std::size_t length = 0; length < 70; ++length) {
            if (length != 64) QVERIFY(!isValidPoint(Curve::P256, Bytes(length, 4)));
        }
        QVERIFY(isValidPoint(Curve::P256, hex(point256)));
    }

    void refusesPrivateKeysOutOfRange() {
        // golang/go src/crypto/ecdh/ecdh_test.go, invalidPrivateKeys: zero, the order, over it, other lengths.
        const QByteArray bad[] = {QByteArray(64, '0'), "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551",
                                  "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632552", QByteArray(64, 'f'), "", "01",
                                  QByteArray("01").repeated(31), QByteArray("01").repeated(33)};
        for (const auto& key : bad) {
            QVERIFY(!publicKeyOf(Curve::P256, hex(key)));
            QVERIFY(!sign(Curve::P256, hex(key), toBytes("x")));
            QVERIFY(!agree(Curve::P256, hex(key), hex(point256)));
        }
        QVERIFY(!publicKeyOf(
            Curve::P384, hex("ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973")));
    }

    void drawsKeyPairsFromTheGivenSource() {
        for (const Curve curve : {Curve::P256, Curve::P384}) {
            const auto first = makeKeyPair(curve, counting), second = makeKeyPair(curve, counting);
            QVERIFY(first && second);
            QVERIFY(first->publicKey != second->publicKey);
            QVERIFY(isValidPoint(curve, first->publicKey));
            const auto z = agree(curve, first->privateKey.view(), second->publicKey);
            const auto again = agree(curve, second->privateKey.view(), first->publicKey);
            QVERIFY(z && again && constantTimeEqual(z->view(), again->view()));
        }
    }

    void drawsAgainWhenTheScalarIsOutOfRange() {
        int draws = 0;
        const auto source = [&](std::span<std::uint8_t> octets) {
            std::fill(octets.begin(), octets.end(), draws++ < 3 ? std::uint8_t{0xFF} : std::uint8_t{0x01});
            return true;
        };
        QVERIFY(makeKeyPair(Curve::P256, source));
        QCOMPARE(draws, 4);
    }

    void givesUpOnABrokenSource() {
        QVERIFY(!makeKeyPair(Curve::P256, [](std::span<std::uint8_t>) { return false; }));
        QVERIFY(!makeKeyPair(Curve::P256, [](std::span<std::uint8_t>) { return true; }));  // zeros for ever
        QVERIFY(!makeKeyPair(Curve::P256, nullptr));
    }
};

void TestCurve::verifiesSignaturesOfRfc6979_data() {
    QTest::addColumn<int>("curve");
    QTest::addColumn<int>("hash");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    const int p256 = int(Curve::P256), p384 = int(Curve::P384), sha256 = int(Hash::Sha256), sha384 = int(Hash::Sha384);
    QTest::newRow("P-256 SHA-256 sample") << p256 << sha256 << QByteArray("sample")
        << QByteArray("EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716"
                      "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8");
    QTest::newRow("P-256 SHA-256 test") << p256 << sha256 << QByteArray("test")
        << QByteArray("F1ABB023518351CD71D881567B1EA663ED3EFCF6C5132B354F28D3B0B7D38367"
                      "019F4113742A2B14BD25926B49C649155F267E60D3814B4C0CC84250E46F0083");
    QTest::newRow("P-256 SHA-384 sample") << p256 << sha384 << QByteArray("sample")
        << QByteArray("0EAFEA039B20E9B42309FB1D89E213057CBF973DC0CFC8F129EDDDC800EF7719"
                      "4861F0491E6998B9455193E34E7B0D284DDD7149A74B95B9261F13ABDE940954");
    QTest::newRow("P-256 SHA-384 test") << p256 << sha384 << QByteArray("test")
        << QByteArray("83910E8B48BB0C74244EBDF7F07A1C5413D61472BD941EF3920E623FBCCEBEB6"
                      "8DDBEC54CF8CD5874883841D712142A56A8D0F218F5003CB0296B6B509619F2C");
    QTest::newRow("P-384 SHA-256 sample") << p384 << sha256 << QByteArray("sample")
        << QByteArray("21B13D1E013C7FA1392D03C5F99AF8B30C570C6F98D4EA8E354B63A21D3DAA33BDE1E888E63355D92FA2B3C36D8FB2CD"
                      "F3AA443FB107745BF4BD77CB3891674632068A10CA67E3D45DB2266FA7D1FEEBEFDC63ECCD1AC42EC0CB8668A4FA0AB0");
    QTest::newRow("P-384 SHA-256 test") << p384 << sha256 << QByteArray("test")
        << QByteArray("6D6DEFAC9AB64DABAFE36C6BF510352A4CC27001263638E5B16D9BB51D451559F918EEDAF2293BE5B475CC8F0188636B"
                      "2D46F3BECBCC523D5F1A1256BF0C9B024D879BA9E838144C8BA6BAEB4B53B47D51AB373F9845C0514EEFB14024787265");
    QTest::newRow("P-384 SHA-384 sample") << p384 << sha384 << QByteArray("sample")
        << QByteArray("94EDBB92A5ECB8AAD4736E56C691916B3F88140666CE9FA73D64C4EA95AD133C81A648152E44ACF96E36DD1E80FABE46"
                      "99EF4AEB15F178CEA1FE40DB2603138F130E740A19624526203B6351D0A3A94FA329C145786E679E7B82C71A38628AC8");
    QTest::newRow("P-384 SHA-384 test") << p384 << sha384 << QByteArray("test")
        << QByteArray("8203B63D3C853E8D77227FB377BCF7B7B772E97892A80F36AB775D509D7A5FEB0542A7F0812998DA8F1DD3CA3CF023DB"
                      "DDD0760448D42D8A43AF45AF836FCE4DE8BE06B485E9B61B827C2F13173923E06A739F040649A667BF3B828246BAA5A5");
}

void TestCurve::verifiesSignaturesOfRfc6979() {
    QFETCH(int, curve);
    QFETCH(int, hash);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, signature);
    const auto point = hex(curve == int(Curve::P256) ? point256 : point384);
    const Bytes text(message.begin(), message.end());
    QVERIFY(verify(static_cast<Curve>(curve), static_cast<Hash>(hash), point, text, hex(signature)));
    QVERIFY(!verify(static_cast<Curve>(curve), static_cast<Hash>(hash), point, toBytes("other"), hex(signature)));
}

void TestCurve::agreesOnSharedSecret_data() {
    QTest::addColumn<int>("curve");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<QByteArray>("z");
    // NIST CAVS 14.1, ECC CDH primitive, count 0 of P-256 and P-384.
    QTest::newRow("CDH P-256") << int(Curve::P256) << QByteArray("7d7dc5f71eb29ddaf80d6214632eeae03d9058af1fb6d22ed80badb62bc1a534")
        << QByteArray("700c48f77f56584c5cc632ca65640db91b6bacce3a4df6b42ce7cc838833d287db71e509e3fd9b060ddb20ba5c51dcc5948d46fbf640dfe0441782cab85fa4ac")
        << QByteArray("46FC62106420FF012E54A434FBDD2D25CCC5852060561E68040DD7778997BD7B");
    QTest::newRow("CDH P-384") << int(Curve::P384)
        << QByteArray("3cc3122a68f0d95027ad38c067916ba0eb8c38894d22e1b15618b6818a661774ad463b205da88cf699ab4d43c9cf98a1")
        << QByteArray("a7c76b970c3b5fe8b05d2838ae04ab47697b9eaf52e764592efda27fe7513272734466b400091adbf2d68c58e0c50066"
                      "ac68f19f2e1cb879aed43a9969b91a0839c4c38a49749b661efedf243451915ed0905a32b060992b468c64766fc8437a")
        << QByteArray("5F9D29DC5E31A163060356213669C8CE132E22F57C9A04F40BA7FCEAD493B457E5621E766C40A2E3D4D6A04B25E533F1");
    // NIST CAVS 17.4, KASValidityTest ECCStaticUnified KDFConcat NOKC resp, [EC - SHA256] 1 and [ED - SHA384] 9.
    QTest::newRow("KAS P-256") << int(Curve::P256) << QByteArray("8f56ecadbdd42f822c527d1685ebe425ae3d0620664b33247da9187778fc03f6")
        << QByteArray("d9e971089eff17fd1e8c5dad8d43bb998c98cc187dfa8fd151f4774f88ae6b8e54a5e611c84542f11af580dbd7a80b4ec87928b42507c8b46e3a3dfecc6102ee")
        << QByteArray("704D119A7584D7C090C675C4175AD793AEC049C44C4A6AA450210489C08F3350");
    QTest::newRow("KAS P-384") << int(Curve::P384)
        << QByteArray("eb005ad80599bb832a43b6e6b55b039c4c9317b48224dc54a4c534c3d391ce41763e7ae58b3a42709e91a33244244d8e")
        << QByteArray("30ebc1ce6b3ba18ef9f36fb2be595760159573bd4897070b3c9bf970247272b0bde0430088f038c9c3d3a01057441bd1"
                      "4c90fce6bce3b563bf3a61851a24ea1403d0ff4351a92ee8d6ec340eaa5e707b19f9f60672646c03945d97142747b3be")
        << QByteArray("E75FC44DA43CFDDDAA5A13490C01CF801AE513D3A2A2D25D93283699B7B518A482B77461FD1418A10D487DDB874B98DA");
}

void TestCurve::agreesOnSharedSecret() {
    QFETCH(int, curve);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, peer);
    QFETCH(QByteArray, z);
    const auto secret = agree(static_cast<Curve>(curve), hex(key), hex(peer));
    QVERIFY(secret);
    QCOMPARE(shown(secret->view()), z);
}

QTEST_GUILESS_MAIN(TestCurve)
#include "tst_curve.moc"
