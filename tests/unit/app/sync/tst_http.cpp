#include <QtTest>

#include "app/store/Random.h"
#include "app/store/Gzip.h"
#include "app/sync/HttpHead.h"
#include "app/sync/ReceiptJson.h"
#include "app/sync/SyncClient.h"
#include "protocol/crypto/Digest.h"

using namespace ami;
using namespace ami::app;

class TestHttp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAHead() {
        HttpHead head;
        std::size_t octets = 0;
        const std::string text = "POST /v1/ingest HTTP/1.1\r\nHost: a\r\nCONTENT-Length:  12 \r\nX: 1\r\nX: 2\r\n\r\nrest";
        QCOMPARE(parseHead(text, head, octets), HeadState::Complete);
        QCOMPARE(octets, text.size() - 4);
        QCOMPARE(head.startLine, std::string("POST /v1/ingest HTTP/1.1"));
        QCOMPARE(std::string(*head.field("content-length")), std::string("12"));
        QVERIFY(!head.field("x") && head.has("x"));
        bool sound = false;
        QCOMPARE(*contentLength(head, sound), std::uint64_t{12});
        for (std::size_t length = 0; length < octets; ++length)
            QCOMPARE(parseHead(text.substr(0, length), head, octets), HeadState::Incomplete);
    }

    void refusesHeadsThatCouldBeReadInTwoWays() {
        HttpHead head;
        std::size_t octets = 0;
        for (const char* text : {"GET / HTTP/1.1\r\nA : b\r\n\r\n", "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n", "GET / HTTP/1.1\r\n: b\r\n\r\n",
                                 "GET / HTTP/1.1\r\nno colon\r\n\r\n", "GET / HTTP/1.1\nA: b\r\n\r\n", "GET / HTTP/1.1\r\nA: b\x01\r\n\r\n",
                                 "\r\n\r\n", "GET / HTTP/1.1\r\nA\xC3: b\r\n\r\n"}) {
            QVERIFY2(parseHead(text, head, octets) == HeadState::Malformed, text);
        }
        bool sound = true;
        for (const char* fields : {"Content-Length: 1\r\nContent-Length: 1\r\n", "Content-Length: +1\r\n", "Content-Length: 1, 1\r\n",
                                   "Content-Length: \r\n", "Content-Length: 9999999999999999\r\n", "Content-Length: -1\r\n"}) {
            QCOMPARE(parseHead("GET / HTTP/1.1\r\n" + std::string(fields) + "\r\n", head, octets), HeadState::Complete);
            QVERIFY2(!contentLength(head, sound) && !sound, fields);
        }
        QCOMPARE(parseHead("GET / HTTP/1.1\r\nA: " + std::string(17000, 'x'), head, octets), HeadState::TooLarge);
        std::string many = "GET / HTTP/1.1\r\n";
        for (int i = 0; i < 65; ++i) many += "A: b\r\n";
        QCOMPARE(parseHead(many + "\r\n", head, octets), HeadState::TooLarge);
    }

    // RFC 9530 Appendix D: the digest of {"hello": "world"} with a line feed.
    void readsContentDigestOfTheRfc() {
        const auto octets = sha256Digest("sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:");
        QVERIFY(octets);
        const auto digest = crypto::sha256(toBytes("{\"hello\": \"world\"}\n"));
        QVERIFY(std::equal(digest.begin(), digest.end(), octets->begin(), octets->end()));
        QVERIFY(
            sha256Digest("sha-512=:YMAam51Jz/jOATT6/zvHrLVgOYTGFy1d6GJiOHTohq4=:, sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:"));
        for (const char* text : {"", "sha-256=RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=", "sha-256=:RK/0:",
                                 "sha-256=:RK_0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:", "md5=:x:"}) {
            QVERIFY2(!sha256Digest(text), text);
        }
    }

    void gzipRoundTripsAndIsBounded() {
        Bytes text(3'000'000, 'a');
        for (std::size_t i = 0; i < text.size(); i += 17) text[i] = static_cast<std::uint8_t>(i);
        const Bytes packed = gzip(text);
        QVERIFY(packed == gzip(text));
        QVERIFY(packed.size() < text.size() / 4);
        Bytes back;
        QVERIFY(!gunzip(packed, text.size(), back));
        QVERIFY(back == text);
        QVERIFY(gunzip(packed, text.size() - 1, back) == GunzipError::TooLarge);
        QVERIFY(back.size() < text.size());
        const Bytes bomb = gzip(Bytes(64u * 1024 * 1024, 0));
        QVERIFY(gunzip(bomb, 32u * 1024 * 1024, back) == GunzipError::TooLarge);
        Bytes damaged = packed;
        damaged[damaged.size() - 5] ^= 1;
        QVERIFY(gunzip(damaged, text.size(), back) == GunzipError::Malformed);
        QVERIFY(gunzip(BytesView(packed).first(packed.size() - 1), text.size(), back) == GunzipError::Malformed);
        Bytes twice = packed;
        twice.push_back(0);
        QVERIFY(gunzip(twice, text.size() * 2, back) == GunzipError::Malformed);
        QVERIFY(gunzip({}, 10, back) == GunzipError::Malformed);
        QVERIFY(!gunzip(gzip({}), 10, back));
        QVERIFY(back.empty());
    }

    void backoffHasFullJitterAndACeiling() {
        using std::chrono::milliseconds;
        QCOMPARE(backoff(0, 0.0), milliseconds(0));
        QCOMPARE(backoff(0, 0.5), milliseconds(1000));
        QCOMPARE(backoff(3, 0.5), milliseconds(8000));
        QCOMPARE(backoff(8, 0.5), milliseconds(256000));
        QCOMPARE(backoff(9, 0.999999), milliseconds(899999));
        QCOMPARE(backoff(4000000000u, 0.5), milliseconds(450000));
    }

    void receiptRoundTrips() {
        Receipt receipt;
        receipt.batchId = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f";
        receipt.digest = std::string(64, 'a');
        receipt.accepted = 3;
        receipt.duplicate = 2;
        receipt.conflict = 1;
        receipt.rejected = 1;
        receipt.exceptions = {{4, ItemState::Conflict, "ValueDiffers", "kept 1, offered 2"},
                              {6, ItemState::Rejected, "TimeMalformed", "/a"}};
        receipt.highestContiguous = 412;
        receipt.receivedAt = *fromIso8601("2026-11-22T12:00:00.250Z");
        const std::string text = encodeReceipt(receipt);
        const auto back = parseReceipt(toBytes(text));
        QVERIFY(back);
        QCOMPARE(encodeReceipt(*back), text);
        QCOMPARE(back->exceptions.size(), std::size_t{2});
        for (const char* change : {"\"accepted\":3", "\"duplicate\":2", "\"offered\":7"}) {
            std::string wrong = text;
            wrong[wrong.find(change) + std::string(change).size() - 1] = '9';
            QVERIFY2(!parseReceipt(toBytes(wrong)), change);
        }
        for (const char* wrong : {"", "[]", "{}", "{\"accepted\":-1}"}) QVERIFY2(!parseReceipt(toBytes(wrong)), wrong);
    }

    void problemTextIsShortAndPlain() {
        QCOMPARE(problemText(toBytes(R"({"title":"No","detail":"because","status":422})")), std::string("No: because"));
        QCOMPARE(problemText(toBytes("<html>")), std::string());
        QVERIFY(problemText(toBytes("{\"title\":\"" + std::string(5000, 'x') + "\"}")).size() <= 500);
        QCOMPARE(problemText(toBytes(R"({"title":"a\u0007b"})")), std::string("a"));
    }

    void environmentWinsOverSettings() {
        qputenv("MDMS_ENDPOINT", "https://env/v1/ingest");
        SyncSettings stored;
        stored.endpoint = "https://stored/v1/ingest";
        stored.caFile = "ca";
        QCOMPARE(SyncSettings::fromEnvironment(stored).endpoint, std::string("https://env/v1/ingest"));
        QCOMPARE(SyncSettings::fromEnvironment(stored).caFile, std::string("ca"));
        qunsetenv("MDMS_ENDPOINT");
        QCOMPARE(SyncSettings::fromEnvironment(stored).endpoint, std::string("https://stored/v1/ingest"));
    }

    void randomOctetsDiffer() {
        const auto a = randomBytes(16);
        const auto b = randomBytes(16);
        QVERIFY(a && b && *a != *b && a->size() == 16);
    }
};

QTEST_APPLESS_MAIN(TestHttp)
#include "tst_http.moc"
