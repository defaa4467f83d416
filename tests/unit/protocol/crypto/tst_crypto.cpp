#include <QtTest>

#include "protocol/base/Bytes.h"
#include "protocol/crypto/AesGcm.h"
#include "protocol/crypto/Digest.h"
#include "protocol/crypto/Kdf.h"
#include "protocol/crypto/KeyWrap.h"

using namespace ami;
using namespace ami::crypto;

namespace {

Bytes hex(const QByteArray& text) { return fromHex(text.toStdString()).value(); }
QByteArray shown(BytesView octets) { return QByteArray::fromStdString(toHex(octets)).toLower(); }

AesGcm::Iv ivOf(BytesView octets) {
    AesGcm::Iv iv{};
    std::copy(octets.begin(), octets.end(), iv.begin());
    return iv;
}

}  // namespace

class TestCrypto : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gcmVectors_data();
    void gcmVectors();
    void oneContextServesBothDirections();
    void gcmRefusesEveryChangedOctet();
    void gcmRefusesOtherKeyLengths();
    void wrapVectors_data();
    void wrapVectors();
    void unwrapRefusesEveryChangedOctet();
    void wrapRefusesWrongLengths();
    void digestVectors();
    void kdfVectors_data();
    void kdfVectors();
    void kdfIsPrefixOfLongerOne();
    void secretsAreWipedWhenMoved();
};

void TestCrypto::gcmVectors_data() {
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("iv");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("aad");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("tag");
    // NIST CAVS gcmEncryptExtIV128, Taglen 96, IVlen 96.
    QTest::newRow("CAVS tag 96, no aad") << QByteArray("f00fdd018c02e03576008b516ea971ad") << QByteArray("3b3e276f9e98b1ecb7ce6d28")
        << QByteArray("2853e66b7b1b3e1fa3d1f37279ac82be") << QByteArray() << QByteArray("55d2da7a3fb773b8a073db499e24bf62")
        << QByteArray("cba06bb4f6e097199250b0d1");
    QTest::newRow("CAVS tag 96, aad 160") << QByteArray("70fb02388301f16c4193b0fc70683f3f") << QByteArray("aec612be7c1ddb659a4b315c")
        << QByteArray("68e6bc0b08b8adbdc00005ae44723c8e") << QByteArray("3859b3c9d0b42d45c43e8ebd4c8cbde1b6eb2106")
        << QByteArray("a7c52a23b09062a1fb77d47ff83a114f") << QByteArray("79f91fa572220432ee3a6495");
    // The same set with tags of 128 bits, as golang/go src/crypto/cipher/gcm_test.go has it; a shorter tag is the left part of the longer.
    QTest::newRow("CAVS nothing") << QByteArray("11754cd72aec309bf52f7687212e8957") << QByteArray("3c819d9a9bed087615030b65") << QByteArray()
        << QByteArray() << QByteArray() << QByteArray("250327c674aaf477aef26757");
    QTest::newRow("CAVS GMAC") << QByteArray("77be63708971c4e240d1cb79e8d77feb") << QByteArray("e0e00f19fed7ba0136a797f3") << QByteArray()
        << QByteArray("7a43ec1d9c0a5a78a0b16533a6213cab") << QByteArray() << QByteArray("209fcc8d3675ed938e9c7166");
    QTest::newRow("CAVS 51 octets, aad 20") << QByteArray("fe47fcce5fc32665d2ae399e4eec72ba") << QByteArray("5adb9609dbaeb58cbd6e7275")
        << QByteArray("7c0e88c88899a779228465074797cd4c2e1498d259b54390b85e3eef1c02df60e743f1b840382c4bccaf3bafb4ca8429bea063")
        << QByteArray("88319d6e1d3ffa5f987199166c8a9b56c2aeba5a")
        << QByteArray("98f4826f05a265e6dd2be82db241c0fbbbf9ffb1c173aa83964b7cf5393043736365253ddbc5db8778371495da76d269e5db3e")
        << QByteArray("291ef1982e4defedaa2249f8");
    // McGrew and Viega, The Galois/Counter Mode of Operation, test cases 14 and 16 (AES-256).
    QTest::newRow("GCM 14") << QByteArray(64, '0') << QByteArray(24, '0') << QByteArray(32, '0') << QByteArray()
        << QByteArray("cea7403d4d606b6e074ec5d3baf39d18") << QByteArray("d0d1c8a799996bf0265b98b5");
    QTest::newRow("GCM 16") << QByteArray("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")
        << QByteArray("cafebabefacedbaddecaf888")
        << QByteArray("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39")
        << QByteArray("feedfacedeadbeeffeedfacedeadbeefabaddad2")
        << QByteArray("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662")
        << QByteArray("76fc6ece0f4e1768cddf8853");
}

void TestCrypto::gcmVectors() {
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, iv);
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, aad);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, tag);
    auto gcm = AesGcm::make(hex(key));
    QVERIFY(gcm);
    const Bytes covered = hex(aad);
    // In pieces and as a whole, the additional data give the same tag.
    for (const std::size_t cut : {std::size_t{0}, covered.size() / 2, covered.size()}) {
        const std::array<BytesView, 2> parts{BytesView(covered).first(cut), BytesView(covered).subspan(cut)};
        Bytes work = hex(plain);
        AesGcm::Tag made{};
        QVERIFY(gcm->seal(ivOf(hex(iv)), parts, work, work, made));
        QCOMPARE(shown(work), text);
        QCOMPARE(shown(made), tag);
        QVERIFY(gcm->open(ivOf(hex(iv)), parts, work, work, made));
        QCOMPARE(shown(work), plain);
    }
    Bytes bare(plain.size() / 2);
    QVERIFY(gcm->apply(ivOf(hex(iv)), hex(plain), bare));
    QCOMPARE(shown(bare), text);
}

void TestCrypto::oneContextServesBothDirections() {
    auto gcm = AesGcm::make(Bytes(16, 7));
    auto other = AesGcm::make(Bytes(16, 7));
    for (std::uint8_t round = 0; round < 20; ++round) {
        const AesGcm::Iv iv{round};
        const Bytes plain(round * 37u, round);
        Bytes text(plain.size()), back(plain.size());
        AesGcm::Tag tag{};
        QVERIFY(gcm->seal(iv, {}, plain, text, tag));
        QVERIFY(other->open(iv, {}, text, back, tag));
        QCOMPARE(back, plain);
        QVERIFY(gcm->open(iv, {}, text, back, tag));
        QCOMPARE(back, plain);
    }
}

void TestCrypto::gcmRefusesEveryChangedOctet() {
    auto gcm = AesGcm::make(Bytes(32, 7));
    const AesGcm::Iv iv{1, 2, 3};
    const Bytes plain = toBytes("what the meter says");
    Bytes aad = toBytes("header");
    Bytes text(plain.size()), back(plain.size());
    AesGcm::Tag tag{};
    const auto parts = [&] { return std::array<BytesView, 1>{aad}; };
    QVERIFY(gcm->seal(iv, parts(), plain, text, tag));
    const auto refused = [&](auto& octets) {
        for (auto& octet : octets) {
            octet ^= 0x01;
            back.assign(plain.size(), 0xAA);
            if (gcm->open(iv, parts(), text, back, tag)) return false;
            if (back != Bytes(plain.size(), 0)) return false;  // nothing of the plain text is left
            octet ^= 0x01;
        }
        return true;
    };
    QVERIFY(refused(text));
    QVERIFY(refused(tag));
    QVERIFY(refused(aad));
    QVERIFY(!gcm->open(AesGcm::Iv{1, 2, 4}, parts(), text, back, tag));
    QVERIFY(!gcm->open(iv, parts(), text, back, BytesView(tag).first(11)));
    QVERIFY(gcm->open(iv, parts(), text, back, tag));
}

void TestCrypto::gcmRefusesOtherKeyLengths() {
    for (std::size_t length = 0; length < 40; ++length) QCOMPARE(AesGcm::make(Bytes(length)).has_value(), length == 16 || length == 32);
    auto gcm = AesGcm::make(Bytes(16));
    Bytes out(4);
    AesGcm::Tag tag{};
    QVERIFY(!gcm->seal({}, {}, Bytes(5), out, tag));
}

void TestCrypto::wrapVectors_data() {
    QTest::addColumn<QByteArray>("kek");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("wrapped");
    // RFC 3394 4.1, 4.3, 4.6.
    QTest::newRow("128 with 128") << QByteArray("000102030405060708090a0b0c0d0e0f") << QByteArray("00112233445566778899aabbccddeeff")
                                  << QByteArray("1fa68b0a8112b447aef34bd8fb5a7b829d3e862371d2cfe5");
    QTest::newRow("128 with 256") << QByteArray("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")
                                  << QByteArray("00112233445566778899aabbccddeeff")
                                  << QByteArray("64e8c3f9ce0f5ba263e9777905818a2a93c8191e7d6e8ae7");
    QTest::newRow("256 with 256") << QByteArray("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")
                                  << QByteArray("00112233445566778899aabbccddeeff000102030405060708090a0b0c0d0e0f")
                                  << QByteArray("28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326cbc7f0e71a99f43bfb988b9b7a02dd21");
}

void TestCrypto::wrapVectors() {
    QFETCH(QByteArray, kek);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, wrapped);
    QCOMPARE(shown(wrapKey(hex(kek), hex(key)).value()), wrapped);
    QCOMPARE(shown(unwrapKey(hex(kek), hex(wrapped)).value().view()), key);
}

void TestCrypto::unwrapRefusesEveryChangedOctet() {
    const Bytes kek(16, 3);
    Bytes wrapped = wrapKey(kek, Bytes(32, 5)).value();
    for (auto& octet : wrapped) {
        octet ^= 0x80;
        QVERIFY(!unwrapKey(kek, wrapped));
        octet ^= 0x80;
    }
    QVERIFY(unwrapKey(kek, wrapped));
    QVERIFY(!unwrapKey(Bytes(16, 4), wrapped));
}

void TestCrypto::wrapRefusesWrongLengths() {
    for (std::size_t length = 0; length < 64; ++length) {
        QCOMPARE(wrapKey(Bytes(16), Bytes(length)).has_value(), length >= 16 && length % 8 == 0);
        QVERIFY(!unwrapKey(Bytes(16), Bytes(length)));
        QCOMPARE(wrapKey(Bytes(length), Bytes(16)).has_value(), length == 16 || length == 32);
    }
}

void TestCrypto::digestVectors() {
    // "abc": RFC 1321 A.5, FIPS 180-4 examples.
    const Bytes a = toBytes("a"), bc = toBytes("bc");
    QCOMPARE(shown(digest(Hash::Md5, {a, bc}).value()), QByteArray("900150983cd24fb0d6963f7d28e17f72"));
    QCOMPARE(shown(digest(Hash::Sha1, {a, bc}).value()), QByteArray("a9993e364706816aba3e25717850c26c9cd0d89d"));
    QCOMPARE(shown(digest(Hash::Sha256, {a, bc}).value()),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(shown(digest(Hash::Sha384, {a, bc}).value()),
             QByteArray("cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"));
}

void TestCrypto::kdfVectors_data() {
    QTest::addColumn<int>("hash");
    QTest::addColumn<QByteArray>("z");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QByteArray>("key");
    // NIST CAVS 17.4, KASValidityTest ECCStaticUnified KDFConcat NOKC resp: [EC - SHA256] 1, 11, 2 (leading zero), [ED - SHA384] 2, 9, 10.
    const auto sha256 = static_cast<int>(Hash::Sha256), sha384 = static_cast<int>(Hash::Sha384);
    QTest::newRow("EC 1") << sha256 << QByteArray("704d119a7584d7c090c675c4175ad793aec049c44c4a6aa450210489c08f3350")
        << QByteArray("43415653696498d3df37a71edaf0bc60c8479771f4e9a1b2c3d4e51c0cc52cb783c82be1d2b51837b1b392b2c61c95")
        << QByteArray("4e117f484402c3dc8e1df276fca05041");
    QTest::newRow("EC 11") << sha256 << QByteArray("78308a4acd1985c5654694e748b0597a49fc6d3738c474028528f9e9ca1a49fd")
        << QByteArray("4341565369644bfd72a6c2f4b98e151d1b11ce6913cfa1b2c3d4e577cc704b57876d0d2b044da7e47f2b6004823a29")
        << QByteArray("5383c8f13545337d64a3e45b5838a024");
    QTest::newRow("EC 2") << sha256 << QByteArray("b61b8803baa44a1d652dbab2c9d8341d71afd61adbc7c14e43189630c2dab200")
        << QByteArray("4341565369645e6d8cf74facd54dfdd40ddaf647db3aa1b2c3d4e553a4d4ce74338bb5d50d4ad890b11e5c4414bb74")
        << QByteArray("08d4cf893501cd3b079125058bb37674");
    QTest::newRow("ED 2") << sha384
        << QByteArray("504d9d037febf7fc7b2a6117b88493752a84189e53d91fa00ef1155fd1c3ee73f66db006dfd28f07e1c198574c82b4b6")
        << QByteArray("434156536964ad502fee8d4ab05abaab17c9c3d60ada1396f4da19b54cf3a1b2c3d4e5cfbe8a92a3a109d9bec28ecc")
        << QByteArray("4808c7476ea172d4845da656b4f4c8fd72e8710a41614ac8");
    QTest::newRow("ED 9") << sha384
        << QByteArray("e75fc44da43cfdddaa5a13490c01cf801ae513d3a2a2d25d93283699b7b518a482b77461fd1418a10d487ddb874b98da")
        << QByteArray("434156536964fb6074a1505500006a9da3e78615153cc2f10eec25ae6382a1b2c3d4e5fb6f7bcb74dde5b28b6ef09c")
        << QByteArray("aa5017c4f5da0a9d4e9a1eef5b0d5b1aa89450643147114a");
    QTest::newRow("ED 10") << sha384
        << QByteArray("2f5192c8e4d4d6d55448b2dafdc9db91f23e1bddf049ca3e89777400823642ad81acff04a769bb129164205da1a26f3e")
        << QByteArray("434156536964e265e5bed78e937a91db8171aebb732340520f6f361bef59a1b2c3d4e5e2d10df16bb715e6a21347c5")
        << QByteArray("0c6ee08619df05802868967640f7b634753fb352a7824b38");
}

void TestCrypto::kdfVectors() {
    QFETCH(int, hash);
    QFETCH(QByteArray, z);
    QFETCH(QByteArray, other);
    QFETCH(QByteArray, key);
    const Bytes info = hex(other);
    const std::array<BytesView, 2> parts{BytesView(info).first(6), BytesView(info).subspan(6)};
    const auto derived = concatKdf(static_cast<Hash>(hash), hex(z), parts, static_cast<std::size_t>(key.size() / 2));
    QVERIFY(derived);
    QCOMPARE(shown(derived->view()), key);
}

void TestCrypto::kdfIsPrefixOfLongerOne() {
    const Bytes z(32, 1), info(8, 2);
    const std::array<BytesView, 1> parts{info};
    const auto longest = concatKdf(Hash::Sha256, z, parts, 255 * 32);
    QVERIFY(longest);
    for (const std::size_t octets : {1u, 16u, 31u, 32u, 33u, 64u, 100u}) {
        const auto shorter = concatKdf(Hash::Sha256, z, parts, octets);
        QVERIFY(shorter && std::equal(shorter->view().begin(), shorter->view().end(), longest->view().begin()));
    }
    QVERIFY(!concatKdf(Hash::Sha256, z, parts, 255 * 32 + 1));
    QVERIFY(!concatKdf(Hash::Sha256, z, parts, 0));
}

void TestCrypto::secretsAreWipedWhenMoved() {
    SecureBytes first(std::size_t{16});
    std::fill(first.writable().begin(), first.writable().end(), std::uint8_t{9});
    SecureBytes second = std::move(first);
    QVERIFY(first.empty());
    QCOMPARE(shown(second.view()), QByteArray("09").repeated(16));
    second.wipe();
    QVERIFY(second.empty());
    Bytes buffer(8, 9);
    cleanse(buffer);
    QCOMPARE(buffer, Bytes(8, 0));
}

QTEST_GUILESS_MAIN(TestCrypto)
#include "tst_crypto.moc"
