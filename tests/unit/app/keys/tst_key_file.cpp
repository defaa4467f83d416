#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include "app/keys/KeyFile.h"
#include "app/keys/PemKey.h"

using namespace ami;
using namespace ami::app;

namespace {

/// Base point of P-256 (SEC 2, 2.4.2): the public key of the scalar 1.
const std::string generator =
    "6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C2964FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5";
const std::string one = std::string(63, '0') + "1";
/// Order of P-256.
const std::string order = "FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551";

std::string hexOf(BytesView octets) { return toHex(octets); }

std::string keyPem(const char* curve, const char* passphrase, bool publicOnly, const char* commonName) {
    const std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY*)> key(EVP_EC_gen(curve), EVP_PKEY_free);
    const std::unique_ptr<BIO, int (*)(BIO*)> bio(BIO_new(BIO_s_mem()), BIO_free);
    if (commonName != nullptr) {
        const std::unique_ptr<X509, void (*)(X509*)> certificate(X509_new(), X509_free);
        X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                                   reinterpret_cast<const unsigned char*>(commonName), -1, -1, 0);
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
        X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 0);
        X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 86400);
        X509_set_pubkey(certificate.get(), key.get());
        X509_sign(certificate.get(), key.get(), EVP_sha256());
        PEM_write_bio_X509(bio.get(), certificate.get());
    } else if (publicOnly) {
        PEM_write_bio_PUBKEY(bio.get(), key.get());
    } else {
        PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), passphrase == nullptr ? nullptr : EVP_aes_128_cbc(), nullptr, 0, nullptr,
                                      const_cast<char*>(passphrase));
    }
    const char* text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return std::string(text, static_cast<std::size_t>(length));
}

KeyError codeOf(const Error& error) { return error.layer == Layer::Keys ? static_cast<KeyError>(error.code) : KeyError{}; }

}  // namespace

class TestKeyFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatProvesTheEndsOfCoaps() {
        const auto file = parse("dtls-ca = file:/pki/ca.pem\ndtls-certificate = file:/pki/me.pem\ndtls-crl = file:/pki/crl.pem\ndtls-name = \"meter 7\"\n");
        QVERIFY(file);
        QCOMPARE(file->dtls.caFile, std::string("/pki/ca.pem"));
        QCOMPARE(file->dtls.certificateFile, std::string("/pki/me.pem"));
        QCOMPARE(file->dtls.crlFile, std::string("/pki/crl.pem"));
        QCOMPARE(file->dtls.peerName, std::string("meter 7"));
        const DtlsKeys copy = file->dtls.clone();
        QCOMPARE(copy.crlFile, file->dtls.crlFile);
        QCOMPARE(copy.peerName, file->dtls.peerName);
        QVERIFY(!parse("dtls-name = \"\"\n"));
        QVERIFY(!parse("dtls-name = " + std::string(129, 'm') + "\n"));
        QVERIFY(!parse("dtls-crl = /pki/crl.pem\n"));
    }
    void readsEveryName() {
        const auto file = parse(
            "\xEF\xBB\xBF# meter 4711\r\n"
            "suite = 1\r\n"
            "client-title = 4D 4D 4D 00 00 00 00 01\n"
            "meter-title = 4d4d4d0000bc614e\n"
            "ek=000102030405060708090A0B0C0D0E0F\n"
            "ak = D0:D1:D2:D3:D4:D5:D6:D7:D8:D9:DA:DB:DC:DD:DE:DF\n"
            "bek = 0F0E0D0C0B0A09080706050403020100\n"
            "kek = 00112233445566778899AABBCCDDEEFF\n"
            "hls-secret = \"Gurux \"\n"
            "\n"
            "password = 12345678\n"
            "signing-key = " +
            one +
            "\n"
            "agreement-key = " +
            one +
            "\n"
            "meter-signing-key = " +
            generator +
            "\n"
            "meter-agreement-key = " +
            generator +
            "\n"
            "client-signing-key = " +
            generator +
            "\n"
            "client-agreement-key = " +
            generator);
        QVERIFY(file);
        QCOMPARE(file->suite, dlms::SecuritySuite::Suite1);
        QCOMPARE(hexOf(*file->clientTitle), std::string("4D4D4D0000000001"));
        QCOMPARE(hexOf(*file->meterTitle), std::string("4D4D4D0000BC614E"));
        const dlms::SecurityOptions client = file->clientOptions();
        QCOMPARE(hexOf(client.systemTitle), std::string("4D4D4D0000000001"));
        QCOMPARE(hexOf(*client.peerTitle), std::string("4D4D4D0000BC614E"));
        QCOMPARE(hexOf(client.keys.unicastEncryption.view()), std::string("000102030405060708090A0B0C0D0E0F"));
        QCOMPARE(hexOf(client.keys.authentication.view()), std::string("D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF"));
        QCOMPARE(hexOf(client.keys.broadcastEncryption.view()), std::string("0F0E0D0C0B0A09080706050403020100"));
        QCOMPARE(hexOf(client.keys.master.view()), std::string("00112233445566778899AABBCCDDEEFF"));
        QCOMPARE(toText(client.keys.hls.view()), std::string("Gurux "));
        QCOMPARE(toText(file->password.view()), std::string("12345678"));
        QCOMPARE(hexOf(client.keys.signing.view()), one);
        QCOMPARE(hexOf(client.keys.peerSigning), generator);
        const dlms::SecurityOptions meter = file->meterOptions();
        QCOMPARE(hexOf(meter.systemTitle), std::string("4D4D4D0000BC614E"));
        QCOMPARE(hexOf(*meter.peerTitle), std::string("4D4D4D0000000001"));
        QCOMPARE(hexOf(meter.keys.peerAgreement), generator);
    }

    void namesLineAndCause_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const std::string& text, KeyError code, int line) {
            QTest::newRow(name) << QString::fromStdString(text) << static_cast<int>(code) << line;
        };
        const std::string key16 = "000102030405060708090A0B0C0D0E0F";
        row("no equals", "# keys\nsuite 0\n", KeyError::NotALine, 2);
        row("no name", "= 0\n", KeyError::NotALine, 1);
        row("unknown", "suite=0\nglobal-key = 00\n", KeyError::UnknownName, 2);
        row("capital", "EK = " + key16, KeyError::UnknownName, 1);
        row("repeated", "ek = " + key16 + "\n\nek = " + key16, KeyError::RepeatedName, 3);
        row("suite 3", "suite = 3\n", KeyError::BadValue, 1);
        row("suite word", "suite = 0x\n", KeyError::BadValue, 1);
        row("odd digits", "ek = 000102030405060708090A0B0C0D0E0\n", KeyError::BadValue, 1);
        row("no digit", "ek = 0001020304050607G8090A0B0C0D0E0F\n", KeyError::BadValue, 1);
        row("empty", "ek =\n", KeyError::BadValue, 1);
        row("too short", "ek = 0001\n", KeyError::BadLength, 1);
        row("too long to hold", "ek = " + std::string(2000, '0') + "\n", KeyError::BadValue, 1);
        row("16 in suite 2", "ek = " + key16 + "\nsuite = 2\n", KeyError::BadLength, 1);
        row("32 in suite 1", "suite = 1\nak = " + key16 + key16, KeyError::BadLength, 2);
        row("title", "meter-title = 0102\n", KeyError::BadLength, 1);
        row("no closing quote", "hls-secret = \"abc\n", KeyError::BadValue, 1);
        row("empty quotes", "hls-secret = \"\"\n", KeyError::BadValue, 1);
        row("lone quote", "hls-secret = \"\n", KeyError::BadValue, 1);
        row("secret no hex", "hls-secret = secret\n", KeyError::BadValue, 1);
        row("empty password", "password = \n", KeyError::BadValue, 1);
        row("long password", "password = " + std::string(257, 'a'), KeyError::BadLength, 1);
        row("long quoted", "hls-secret = \"" + std::string(300, 'a') + "\"", KeyError::BadLength, 1);
        row("curve in suite 0", "signing-key = " + one, KeyError::WrongForSuite, 1);
        row("public in suite 0", "meter-signing-key = " + generator, KeyError::WrongForSuite, 1);
        row("P-256 in suite 2", "suite = 2\nsigning-key = " + one, KeyError::BadLength, 2);
        row("scalar 0", "suite = 1\nsigning-key = " + std::string(64, '0'), KeyError::BadKey, 2);
        row("scalar is the order", "suite = 1\nagreement-key = " + order, KeyError::BadKey, 2);
        row("off the curve", "suite = 1\nmeter-agreement-key = " + generator.substr(0, 127) + "4", KeyError::BadKey, 2);
        row("no such PEM", "suite = 1\nsigning-key = file:missing.pem", KeyError::CannotReadPem, 2);
    }

    void namesLineAndCause() {
        QFETCH(QString, text);
        QFETCH(int, code);
        QFETCH(int, line);
        const auto file = parse(text.toStdString());
        QVERIFY(!file);
        QCOMPARE(static_cast<int>(codeOf(file.error())), code);
        QCOMPARE(static_cast<int>(file.error().detail), line);
    }

    void acceptsEveryPasswordForm_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("plain") << QByteArray("00000000") << QByteArray("00000000");
        QTest::newRow("hash") << QByteArray("a#b=c") << QByteArray("a#b=c");
        QTest::newRow("quoted") << QByteArray("\" a \"") << QByteArray(" a ");
        QTest::newRow("quote inside") << QByteArray("\"a\"b\"") << QByteArray("a\"b");
        QTest::newRow("hex") << QByteArray("hex:3132 33") << QByteArray("123");
    }

    void acceptsEveryPasswordForm() {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, octets);
        const auto file = parse("password = " + value.toStdString() + "\n");
        QVERIFY(file);
        QCOMPARE(toText(file->password.view()), octets.toStdString());
    }

    void takesKeysFromPemFiles() {
        for (const bool suite2 : {false, true}) {
            const char* curve = suite2 ? "P-384" : "P-256";
            const std::string priv = write(keyPem(curve, nullptr, false, nullptr), 0600);
            const std::string pub = write(keyPem(curve, nullptr, true, nullptr), 0644);
            const std::string cert = write(keyPem(curve, nullptr, false, "4D4D4D0000BC614E"), 0644);
            const auto file = parse("suite = " + std::string(suite2 ? "2" : "1") + "\nsigning-key = file:" + priv +
                                    "\nmeter-signing-key = file:" + pub + "\nmeter-agreement-key = file:" + cert);
            QVERIFY(file);
            QCOMPARE(file->signing.view().size(), suite2 ? std::size_t{48} : std::size_t{32});
            QCOMPARE(file->meterSigning.size(), suite2 ? std::size_t{96} : std::size_t{64});
            QCOMPARE(hexOf(file->meterTitle.value()), std::string("4D4D4D0000BC614E"));
        }
    }

    void refusesUnfitPemFiles() {
        const std::string good = keyPem("P-256", nullptr, false, nullptr);
        const auto wrongKey = [&](const std::string& content, mode_t mode) {
            const auto file = parse("suite = 1\nsigning-key = file:" + write(content, mode));
            return file ? KeyError{} : codeOf(file.error());
        };
        QCOMPARE(wrongKey(good, 0600), KeyError{});
        QCOMPARE(wrongKey(good, 0644), KeyError::PemTooOpen);
        QCOMPARE(wrongKey(good, 0640), KeyError::PemTooOpen);
        QCOMPARE(wrongKey("no pem", 0600), KeyError::BadPem);
        QCOMPARE(wrongKey(keyPem("P-256", "secret", false, nullptr), 0600), KeyError::BadPem);
        QCOMPARE(wrongKey(keyPem("P-384", nullptr, false, nullptr), 0600), KeyError::WrongCurve);
        QCOMPARE(wrongKey(keyPem("secp256k1", nullptr, false, nullptr), 0600), KeyError::WrongCurve);
        QCOMPARE(wrongKey(std::string(70000, 'a'), 0600), KeyError::CannotReadPem);
        const auto writable = parse("suite = 1\nmeter-signing-key = file:" + write(keyPem("P-256", nullptr, true, nullptr), 0666));
        QVERIFY(!writable);
        QCOMPARE(codeOf(writable.error()), KeyError::PemTooOpen);
    }

    void refusesTheCertificateOfAnotherMeter() {
        const std::string cert = write(keyPem("P-256", nullptr, false, "4D4D4D0000BC614F"), 0644);
        const auto file = parse("suite = 1\nmeter-signing-key = file:" + cert + "\nmeter-title = 4D4D4D0000BC614E\n");
        QVERIFY(!file);
        QCOMPARE(codeOf(file.error()), KeyError::OtherDevice);
        QCOMPARE(file.error().detail, std::int64_t{2});
    }

    void refusesAFileThatOthersMayRead() {
        for (const mode_t mode : {mode_t{0644}, mode_t{0640}, mode_t{0660}, mode_t{0700}, mode_t{0604}}) {
            const auto file = readKeyFile(write("suite = 0\n", mode));
            QVERIFY(!file);
            QCOMPARE(codeOf(file.error()), KeyError::TooOpen);
            QCOMPARE(file.error().detail, static_cast<std::int64_t>(mode));
        }
        QVERIFY(readKeyFile(write("suite = 0\n", 0600)));
        QVERIFY(readKeyFile(write("suite = 0\n", 0400)));
    }

    void refusesWhatIsNoFileOfItsOwn() {
        const std::string real = write("suite = 0\n", 0600);
        const std::string link = real + ".link";
        QCOMPARE(::symlink(real.c_str(), link.c_str()), 0);
        QCOMPARE(codeOf(readKeyFile(link).error()), KeyError::CannotRead);
        QCOMPARE(codeOf(readKeyFile(folder_.path().toStdString()).error()), KeyError::CannotRead);
        QCOMPARE(readKeyFile(folder_.path().toStdString() + "/missing").error().detail, std::int64_t{ENOENT});
        QCOMPARE(codeOf(readKeyFile("/dev/null").error()), KeyError::CannotRead);
        QCOMPARE(codeOf(readKeyFile(write(std::string(70000, '\n'), 0600)).error()), KeyError::TooLong);
    }

    void findsPemFilesBesideTheKeyFile() {
        const std::string pem = write(keyPem("P-256", nullptr, false, nullptr), 0600);
        const auto file = readKeyFile(write("suite = 1\nsigning-key = file:" + pem.substr(pem.rfind('/') + 1) + "\n", 0600));
        QVERIFY(file);
        QCOMPARE(file->signing.view().size(), std::size_t{32});
    }

    void survivesEveryTruncationAndCorruption() {
        const std::string good =
            "suite = 1\nek = 000102030405060708090A0B0C0D0E0F\nhls-secret = \"abc\"\nmeter-signing-key = " + generator + "\n";
        for (std::size_t length = 0; length <= good.size(); ++length) (void)parse(good.substr(0, length));
        for (std::size_t at = 0; at < good.size(); ++at) {
            for (const char c : {'\0', '\n', '=', '"', '\xFF', '#'}) {
                std::string bad = good;
                bad[at] = c;
                (void)parse(bad);
            }
        }
        QVERIFY(parse(good));
    }

    void keepsKeysForTheirMeter() {
        KeyFileProvider provider(std::move(*parse("meter-title = 4D4D4D0000BC614E\npassword = x\n")));
        const dlms::SystemTitle other{1, 2, 3, 4, 5, 6, 7, 8};
        QVERIFY(provider.keysFor({"tcp://meter", std::nullopt}));
        QCOMPARE(codeOf(provider.keysFor({"tcp://meter", other}).error()), KeyError::OtherMeter);
        const auto keys = provider.keysFor({"tcp://meter", provider.keysFor({})->meterTitle});
        QVERIFY(keys);
        QCOMPARE(toText(keys->password.view()), std::string("x"));
    }

private:
    Result<KeyFile> parse(const std::string& text) { return parseKeyFile(toBytes(text), folder_.path().toStdString()); }

    std::string write(const std::string& content, mode_t mode) {
        const std::string path = folder_.path().toStdString() + "/file" + std::to_string(++count_);
        std::ofstream(path, std::ios::binary) << content;
        ::chmod(path.c_str(), mode);
        return path;
    }

    QTemporaryDir folder_;
    int count_ = 0;
};

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_key_file.moc"
