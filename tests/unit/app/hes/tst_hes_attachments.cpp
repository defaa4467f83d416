#include <QtTest>

#include <QSslSocket>
#include <sys/stat.h>

#include "app/hes/http/AttachmentFiles.h"
#include "app/sync/SyncClient.h"
#include "app/sync/TlsIdentity.h"
#include "tests/unit/app/hes/HesBench.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

namespace {

std::string hexDigest(const QByteArray& octets) { return QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex().toStdString(); }

BytesView view(const QByteArray& octets) {
    return {reinterpret_cast<const std::uint8_t*>(octets.constData()), static_cast<std::size_t>(octets.size())};
}

QByteArray picture(int octets) {
    QByteArray bytes(octets, '\0');
    std::uint32_t state = 12345;
    for (char& c : bytes) c = static_cast<char>((state = state * 1664525u + 1013904223u) >> 24);
    return bytes;
}

}  // namespace

class TestHesAttachments : public QObject {
    Q_OBJECT
private:
    QTemporaryDir pki_;
    TrainingFiles files_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<HesProcess> hes_;

    QString file(const char* name) const { return folder_->filePath(QString::fromLatin1(name)); }
    bool start(const QStringList& options = {}) {
        hes_ = std::make_unique<HesProcess>(file("hes.db"), files_);
        hes_->addOptions(QStringList{QStringLiteral("--attachments"), file("attachments")} + options);
        return hes_->start();
    }
    std::unique_ptr<AttachmentFiles> open(AttachmentLimits limits = {1 << 20, 1 << 22, 0}) const {
        int error = 0;
        return AttachmentFiles::open(file("files").toStdString(), limits, error);
    }
    Said patch(const std::string& digest, qint64 offset, qint64 length, const QByteArray& body, const QStringList& fields = {}) const {
        const QString name = file("part");
        if (!write(name, body)) return {};
        QStringList all{QStringLiteral("--request"), QStringLiteral("PATCH"), QStringLiteral("--data-binary"), QLatin1Char('@') + name,
                        QStringLiteral("--header"), QStringLiteral("Content-Type: application/partial-upload"), QStringLiteral("--header"),
                        QStringLiteral("Upload-Offset: %1").arg(offset), QStringLiteral("--header"), QStringLiteral("Upload-Length: %1").arg(length)};
        for (const QString& field : fields) all += {QStringLiteral("--header"), field};
        return Curl(*hes_, files_, folder_->path())(QStringLiteral("/v1/attachments/") + QString::fromStdString(digest), all);
    }
    Said head(const std::string& digest) const {
        return Curl(*hes_, files_, folder_->path())(QStringLiteral("/v1/attachments/") + QString::fromStdString(digest), {QStringLiteral("--head")});
    }
    QByteArray stored(const std::string& digest) const {
        QFile whole(file("attachments") + QStringLiteral("/files/%1/%2").arg(QString::fromStdString(digest.substr(0, 2)), QString::fromStdString(digest)));
        return whole.open(QIODevice::ReadOnly) ? whole.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() {
        const auto made = createTrainingCertificates(pki_.path().toStdString(), systemNow());
        QVERIFY(made);
        files_ = *made;
    }
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }
    void cleanup() { hes_.reset(); }

    void aFileComesInParts() {
        QVERIFY(start());
        const QByteArray whole = picture(700000);
        const std::string digest = hexDigest(whole);
        QCOMPARE(head(digest).status(), 404);
        Said said = patch(digest, 0, whole.size(), whole.left(300001),
                          {QStringLiteral("Attachment-Name: ../Z%C3%A4hler 1.jpg"), QStringLiteral("Attachment-Media-Type: image/jpeg"),
                           QStringLiteral("Attachment-Batch: 017f22e2-79b0-7cc3-98c4-dc0c0c073990")});
        QVERIFY2(said.status() == 204, said.output);
        QCOMPARE(said.field("Upload-Offset"), QByteArray("300001"));
        QCOMPARE(said.field("Upload-Complete"), QByteArray("?0"));
        said = head(digest);
        QCOMPARE(said.status(), 200);
        QCOMPARE(said.field("Upload-Offset"), QByteArray("300001"));
        QCOMPARE(said.field("Upload-Length"), QByteArray("700000"));
        QCOMPARE(said.field("Upload-Complete"), QByteArray("?0"));

        said = patch(digest, 0, whole.size(), whole.left(10));
        QCOMPARE(said.status(), 409);
        QCOMPARE(said.field("Upload-Offset"), QByteArray("300001"));
        QCOMPARE(said.document().value("expected-offset", 0), 300001);

        said = patch(digest, 300001, whole.size(), whole.mid(300001));
        QVERIFY2(said.status() == 204, said.output);
        QCOMPARE(said.field("Upload-Complete"), QByteArray("?1"));
        QCOMPARE(stored(digest), whole);
        QCOMPARE(head(digest).field("Upload-Complete"), QByteArray("?1"));
        QCOMPARE(patch(digest, 0, whole.size(), whole).status(), 409);
        QCOMPARE(patch(digest, whole.size(), whole.size(), {}).status(), 204);
        const QStringList notes = QDir(file("attachments/notes")).entryList(QDir::Files);
        QCOMPARE(notes.size(), 1);
        QVERIFY(hes_->log().contains("Attachment Stored"));
    }

    void whatArrivedBeforeACutCounts() {
        QVERIFY(start());
        const QByteArray whole = picture(3000000);
        const std::string digest = hexDigest(whole);
        QSslSocket socket;
        socket.setSslConfiguration(tlsConfiguration(*loadIdentity(files_.clientCertificate, files_.clientKey), *loadAuthorities(files_.ca)));
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), hes_->port());
        QVERIFY(socket.waitForEncrypted(10000));
        socket.write("PATCH /v1/attachments/" + QByteArray::fromStdString(digest) +
                     " HTTP/1.1\r\nHost: x\r\nContent-Type: application/partial-upload\r\nUpload-Offset: 0\r\nUpload-Length: 3000000\r\n"
                     "Content-Length: 3000000\r\n\r\n" + whole.left(1234567));
        while (socket.bytesToWrite() + socket.encryptedBytesToWrite() > 0) QVERIFY(socket.waitForBytesWritten(5000));
        QTRY_VERIFY_WITH_TIMEOUT(head(digest).field("Upload-Offset") == "1234567", 10000);
        socket.abort();
        QTRY_VERIFY_WITH_TIMEOUT(hes_->log().contains("Upload Interrupted"), 10000);
        hes_->kill();
        QVERIFY(start());
        QCOMPARE(head(digest).field("Upload-Offset"), QByteArray("1234567"));
        QCOMPARE(patch(digest, 1234567, 3000000, whole.mid(1234567)).field("Upload-Complete"), QByteArray("?1"));
        QCOMPARE(stored(digest), whole);
    }

    void aNewConnectionTakesOverFromOneThatHangs() {
        QVERIFY(start());
        const QByteArray whole = picture(50000);
        const std::string digest = hexDigest(whole);
        QSslSocket hanging;
        hanging.setSslConfiguration(tlsConfiguration(*loadIdentity(files_.clientCertificate, files_.clientKey), *loadAuthorities(files_.ca)));
        hanging.connectToHostEncrypted(QStringLiteral("127.0.0.1"), hes_->port());
        QVERIFY(hanging.waitForEncrypted(10000));
        hanging.write("PATCH /v1/attachments/" + QByteArray::fromStdString(digest) +
                      " HTTP/1.1\r\nHost: x\r\nContent-Type: application/partial-upload\r\nUpload-Offset: 0\r\nUpload-Length: 50000\r\n"
                      "Content-Length: 50000\r\n\r\n" + whole.left(20000));
        while (hanging.bytesToWrite() + hanging.encryptedBytesToWrite() > 0) QVERIFY(hanging.waitForBytesWritten(5000));
        QTRY_COMPARE_WITH_TIMEOUT(head(digest).field("Upload-Offset"), QByteArray("20000"), 10000);
        QCOMPARE(patch(digest, 20000, 50000, whole.mid(20000)).field("Upload-Complete"), QByteArray("?1"));
        hanging.write(QByteArray(30000, 'x'));
        QVERIFY(hanging.waitForReadyRead(10000));
        QVERIFY(hanging.readAll().startsWith("HTTP/1.1 409 "));
        QCOMPARE(stored(digest), whole);
    }

    void aLargeFileTakesNoMemory() {
        QVERIFY(start());
        const auto peak = [&] {
            QFile status(QStringLiteral("/proc/%1/status").arg(hes_->pid()));
            if (!status.open(QIODevice::ReadOnly)) return 0LL;
            const QByteArray text = status.readAll();
            const auto at = text.indexOf("VmHWM:");
            return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
        };
        QCOMPARE(head(hexDigest("x")).status(), 404);
        const qint64 before = peak();
        const QByteArray whole = picture(40 * 1024 * 1024);
        QCOMPARE(patch(hexDigest(whole), 0, whole.size(), whole).field("Upload-Complete"), QByteArray("?1"));
        QVERIFY2(before > 0 && peak() - before < 12 * 1024, QByteArray::number(peak() - before));
    }

    void theLaptopsOwnClientUploads() {
        QVERIFY(start());
        auto field = *Store::open(file("field.db").toStdString());
        QVERIFY(write(file("photo.jpg"), picture(300000)));
        Attachment about;
        about.name = "Z\u00e4hler 7.jpg";
        about.mediaType = "image/jpeg";
        const auto kept = field->addAttachment(file("photo.jpg").toStdString(), about, noon);
        QVERIFY(kept);
        SyncSettings settings;
        settings.endpoint = hes_->endpoint();
        settings.certificateFile = files_.clientCertificate;
        settings.keyFile = files_.clientKey;
        settings.caFile = files_.ca;
        const auto report = synchronise(*field, settings, {}, {});
        QVERIFY(report && !report->stopped);
        QCOMPARE(report->attachmentsSent, std::uint32_t{1});
        QCOMPARE(stored(hexDigest(picture(300000))), picture(300000));
        QFile note(file("attachments/notes/") + QDir(file("attachments/notes")).entryList(QDir::Files).value(0));
        QVERIFY(note.open(QIODevice::ReadOnly));
        QVERIFY(note.readAll().contains("\"name\":\"Z\u00e4hler 7.jpg\",\"mediaType\":\"image/jpeg\""));
    }

    void aDamagedFileIsDropped() {
        QVERIFY(start());
        const std::string digest = hexDigest("something else");
        const Said said = patch(digest, 0, 5, "hello");
        QCOMPARE(said.status(), 422);
        QCOMPARE(said.document().value("type", std::string()), std::string("urn:ami:problem:damaged"));
        QCOMPARE(head(digest).status(), 404);
        QVERIFY(hes_->log().contains("Attachment Damaged 0x41"));
    }

    void everyRefusalHasItsStatus() {
        QVERIFY(start({QStringLiteral("--max-attachment"), QStringLiteral("1000"), QStringLiteral("--attachments-per-client"), QStringLiteral("1500")}));
        const std::string digest = hexDigest("hello");
        QCOMPARE(patch(digest, 0, 1001, "hello").status(), 413);
        QCOMPARE(patch(digest, 0, 4, "hello").status(), 400);
        QCOMPARE(patch(digest, 1, 5, "ello").status(), 409);
        QCOMPARE(patch(digest, 0, 5, "hello", {QStringLiteral("Content-Encoding: gzip")}).status(), 415);
        QCOMPARE(patch(digest, 0, 5, "hello", {QStringLiteral("Attachment-Batch: 7")}).status(), 400);
        QCOMPARE(patch("ABCDEF" + digest.substr(6), 0, 5, "hello").status(), 404);
        QCOMPARE(patch("../../../etc/passwd", 0, 5, "hello").status(), 404);
        QCOMPARE(patch(hexDigest("a"), 0, 1000, "a").status(), 204);
        QCOMPARE(patch(hexDigest("a"), 1, 999, "a").status(), 400);
        const Said full = patch(hexDigest("b"), 0, 501, "b");
        QCOMPARE(full.status(), 413);
        QCOMPARE(full.document().value("limit", 0), 1500);
        QCOMPARE(patch(digest, 0, 5, "hello").status(), 204);
        QVERIFY(hes_->log().contains("Attachment Refused 0x40"));
        hes_->kill();
        hes_ = std::make_unique<HesProcess>(file("hes.db"), files_);
        QVERIFY(hes_->start());
        QCOMPARE(head(digest).status(), 404);
    }

    void twoClientsStoreOneFileOnce() {
        auto store = open();
        const QByteArray whole = picture(1000);
        const std::string digest = hexDigest(whole);
        AttachmentProblem problem;
        auto a = store->begin("AA", digest, 0, 1000, {"a.jpg", "image/jpeg", ""}, noon, problem);
        auto b = store->begin("BB", digest, 0, 1000, {"b.jpg", "image/jpeg", ""}, noon, problem);
        QVERIFY(a && b);
        QVERIFY(store->append(*a, view(whole), problem) && store->append(*b, view(whole), problem));
        QVERIFY(store->finish(*a, problem)->complete && store->finish(*b, problem)->complete);
        QCOMPARE(QDir(file("files/files")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        QCOMPARE(QDir(file("files/parts/BB")).entryList(QDir::Files).size(), 0);
        QCOMPARE(QDir(file("files/notes")).entryList(QDir::Files).size(), 2);
        // A third one does not learn that it is there, and stores it a third time in the same place.
        QVERIFY(!store->state("CC", digest));
        auto c = store->begin("CC", digest, 0, 1000, {"c.jpg", "", ""}, noon, problem);
        QVERIFY(c && store->append(*c, view(whole), problem) && store->finish(*c, problem)->complete);
        QVERIFY(store->state("CC", digest)->complete);
        QCOMPARE(store->octetsOf("CC"), std::uint64_t{1000});
        QDirIterator all(file("files/files"), QDir::Files, QDirIterator::Subdirectories);
        int stored = 0;
        while (all.hasNext()) stored += all.next().isEmpty() ? 0 : 1;
        QCOMPARE(stored, 1);
        const std::uint64_t before = store->octets();
        store.reset();
        QCOMPARE(open()->octets(), before);
    }

    void quotasHoldAcrossRestarts() {
        auto store = open({1500, 2500, 0});
        AttachmentProblem problem;
        const auto digest = [](int i) { return hexDigest(QByteArray::number(i)); };
        QVERIFY(store->begin("AA", digest(1), 0, 1000, {}, noon, problem));
        QVERIFY(!store->begin("AA", digest(2), 0, 501, {}, noon, problem));
        QCOMPARE(problem.fault, AttachmentFault::ClientQuota);
        store.reset();
        store = open({1500, 2500, 0});
        QVERIFY(!store->begin("AA", digest(2), 0, 501, {}, noon, problem));
        QVERIFY(store->begin("AA", digest(2), 0, 500, {}, noon, problem));
        QVERIFY(!store->begin("BB", digest(3), 0, 1001, {}, noon, problem));
        QCOMPARE(problem.fault, AttachmentFault::Quota);
        QVERIFY(store->begin("BB", digest(3), 0, 1000, {}, noon, problem));
        store.reset();
        QVERIFY(!open({1500, 9999, std::uint64_t{1} << 62})->begin("CC", digest(4), 0, 1, {}, noon, problem));
        QCOMPARE(problem.fault, AttachmentFault::DiskLow);
    }

    void everythingIsForTheOwnerOnly() {
        auto store = open();
        AttachmentProblem problem;
        const QByteArray whole = picture(10);
        auto upload = store->begin("AA", hexDigest(whole), 0, 10, {"n", "", ""}, noon, problem);
        QVERIFY(store->append(*upload, view(whole), problem) && store->finish(*upload, problem));
        QVERIFY(store->begin("AA", hexDigest("x"), 0, 10, {}, noon, problem));
        QDirIterator all(file("files"), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        int seen = 0;
        while (all.hasNext()) {
            struct stat status{};
            QCOMPARE(::stat(all.next().toUtf8().constData(), &status), 0);
            QVERIFY2((status.st_mode & 077) == 0, qPrintable(all.filePath()));
            ++seen;
        }
        QVERIFY(seen >= 7);
    }

    void namesAreMadeHarmless() {
        const struct { const char* sent; const char* kept; } cases[] = {
            {"meter.jpg", "meter.jpg"},
            {"../../etc/passwd", "passwd"},
            {"C:\\photos\\a b.png", "a b.png"},
            {"", "attachment"},
            {"..", "attachment"},
            {"%2e%2e%2f%2E%2E", "attachment"},
            {"Z%C3%A4hler.jpg", "Z\u00e4hler.jpg"},
            {"100%25.jpg", "100%.jpg"},
            {"100%.jpg", "100%.jpg"},
            {"a%00b%0A.txt", "a_b_.txt"},
            {"photo%E2%80%AEgpj.exe", "photo_gpj.exe"},
            {".hidden", "hidden"},
            {"a:b*c?.txt", "a_b_c_.txt"},
            {"trailing. . ", "trailing"},
            {"%FF.bin", "\uFFFD.bin"},
        };
        for (const auto& c : cases) QCOMPARE(attachmentName(c.sent), std::string(c.kept));
        QCOMPARE(attachmentName(std::string(500, 'a')).size(), std::size_t{120});
        std::string umlauts;
        for (int i = 0; i < 100; ++i) umlauts += "a\u00e4";
        QVERIFY(QString::fromStdString(attachmentName(umlauts)).toUtf8().toStdString() == attachmentName(umlauts));
        QCOMPARE(attachmentMediaType("Image/JPEG; x=y"), std::string("image/jpeg"));
        for (const char* bad : {"", "image", "image/", "/jpeg", "a/b/c", "text/html\r\nX: y", "a b/c"}) {
            QCOMPARE(attachmentMediaType(bad), std::string("application/octet-stream"));
        }
    }
};

QTEST_GUILESS_MAIN(TestHesAttachments)
#include "tst_hes_attachments.moc"
