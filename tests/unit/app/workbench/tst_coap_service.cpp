// The service against Debian's coap-server and a peer that answers by a script.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/audit/AuditLog.h"
#include "app/coap/BrowseError.h"
#include "app/workbench/CoapService.h"
#include "hal/coap/CoapHostLoop.h"
#include "hal/transport/Transport.h"
#include "tests/support/CoapDrive.h"

using namespace ami;
using namespace ami::app;
using namespace ami::app::coap;

namespace {

constexpr int patience = 30'000;

struct Spies {
    explicit Spies(CoapService& service)
        : discovered(&service, &CoapService::discovered), replied(&service, &CoapService::replied), notified(&service, &CoapService::notified),
          observing(&service, &CoapService::observing), logged(&service, &CoapService::logged), failed(&service, &CoapService::failed),
          finished(&service, &CoapService::finished) {}
    std::shared_ptr<const CoapReply> reply() const { return replied.last()[0].value<std::shared_ptr<const CoapReply>>(); }
    Error error() const { return failed.last()[0].value<Error>(); }
    QSignalSpy discovered, replied, notified, observing, logged, failed, finished;
};

Ask askOf(const std::string& url, std::uint8_t method = 1) {
    Ask ask;
    ask.method = method;
    ask.url = *coapAddress(url);
    return ask;
}

}  // namespace

class TestCoapService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        if (!server_.start({QStringLiteral("-d"), QStringLiteral("20"), QStringLiteral("-k"), QStringLiteral("0123456789abcdef")}))
            QSKIP("coap-server-openssl is not there (package libcoap3-bin)");
        QVERIFY(folder_.isValid());
    }

    void discoversAndReads() {
        CoapService service(audit());
        Spies spies(service);
        service.discover(QString::fromStdString(server_.url()), {});
        QTRY_COMPARE_WITH_TIMEOUT(spies.finished.count(), 1, patience);
        QCOMPARE(spies.discovered.count(), 1);
        const auto tree = spies.discovered[0][1].value<std::shared_ptr<const ResourceTree>>();
        QVERIFY(tree->find("/time") && tree->find("/time")->info->isObservable);
        service.read(askOf(server_.url() + "/time"), {});
        QTRY_COMPARE_WITH_TIMEOUT(spies.replied.count(), 1, patience);
        QCOMPARE(spies.reply()->answer.decimal(), 205u);
        QCOMPARE(spies.reply()->answer.payload.shape, PayloadShape::Text);
        QTRY_COMPARE(spies.logged.count(), 2);
        const auto line = spies.logged[1][0].value<CoapLogLine>();
        QVERIFY(line.method == "GET" && line.code == std::uint8_t{0x45} && line.octets > 0 && line.attempts == std::optional(Attempts{1, 1}));
    }

    void writesAreReadBackAndStandInTheLog() {
        CoapService service(audit());
        Spies spies(service);
        Ask ask = askOf(server_.url() + "/example_data", 3);
        ask.payload = toBytes("feeder 7");
        ask.contentFormat = 0;
        service.write(ask, {});
        QTRY_COMPARE_WITH_TIMEOUT(spies.replied.count(), 1, patience);
        QVERIFY(spies.reply()->readBack && !spies.reply()->isOther);
        QCOMPARE(toText(spies.reply()->readBack->octets), std::string("feeder 7"));
        auto refused = askOf(server_.url() + "/time", 2);
        service.write(refused, {});
        QTRY_COMPARE_WITH_TIMEOUT(spies.replied.count(), 2, patience);
        QCOMPARE(spies.reply()->answer.decimal(), 405u);
        std::vector<AuditEntry> entries;
        const auto report = verifyAudit(audit(), [&](const AuditEntry& entry) { entries.push_back(entry); });
        QVERIFY(report && !report->firstBad && report->openIntents == 0);
        QCOMPARE(entries.size(), std::size_t{4});
        QVERIFY(entries[0].intent.action == "coap.put" && entries[0].intent.object == "/example_data" && entries[0].intent.after == "feeder 7");
        QVERIFY(entries[1].verdict == "done" && entries[1].readBack == "feeder 7");
        QVERIFY(entries[2].intent.action == "coap.post" && entries[3].verdict == "refused");
    }

    void observesUntilItIsStopped() {
        CoapService service(audit());
        Spies spies(service);
        service.observe(askOf(server_.url() + "/time"), {});
        QTRY_VERIFY_WITH_TIMEOUT(spies.notified.count() >= 2, patience);
        QVERIFY(spies.observing[0][0].toBool());
        service.stopObserving();
        QTRY_COMPARE_WITH_TIMEOUT(spies.observing.count(), 2, patience);
        QVERIFY(!spies.observing[1][0].toBool());
    }

    void dtlsTakesItsKeyFromAFileOfItsOwnersAlone() {
        QFile file(folder_.filePath(QStringLiteral("node.psk")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("CoAP 30313233343536373839616263646566\n");
        file.close();
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        CoapAccess access;
        access.kind = AccessKind::Psk;
        access.pskFile = file.fileName().toStdString();
        CoapService service(audit());
        Spies spies(service);
        service.read(askOf(server_.url("coaps") + "/time"), access);
        QTRY_COMPARE_WITH_TIMEOUT(spies.finished.count(), 1, patience);
        QCOMPARE(spies.replied.count(), 1);
        access.identity = "somebody else";
        service.read(askOf(server_.url("coaps") + "/time"), access);
        QTRY_COMPARE_WITH_TIMEOUT(spies.failed.count(), 1, patience);
        QCOMPARE(spies.error().code, static_cast<std::uint16_t>(BrowseError::NoIdentity));
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
        access.identity.clear();
        CoapService other(audit());
        Spies seen(other);
        other.read(askOf(server_.url("coaps") + "/time"), access);
        QTRY_COMPARE_WITH_TIMEOUT(seen.failed.count(), 1, patience);
        QCOMPARE(seen.error().layer, Layer::Keys);
    }

    void aKeyFileThatWasPutRightCounts() {
        QFile file(folder_.filePath(QStringLiteral("changing.psk")));
        const auto write = [&file](const QByteArray& line) {
            const bool isGood = file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(line) == line.size();
            file.close();
            return isGood && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        };
        QVERIFY(write("CoAP 0000000000000000000000000000000000\n"));
        CoapAccess access;
        access.kind = AccessKind::Psk;
        access.pskFile = file.fileName().toStdString();
        CoapService service(audit());
        Spies spies(service);
        Ask ask = askOf(server_.url("coaps") + "/time");
        ask.deadline = std::chrono::seconds(2);
        service.read(ask, access);
        QTRY_COMPARE_WITH_TIMEOUT(spies.failed.count(), 1, patience);
        QVERIFY(write("CoAP 30313233343536373839616263646566\n"));
        ask.deadline = std::chrono::seconds(20);
        service.read(ask, access);
        QTRY_COMPARE_WITH_TIMEOUT(spies.replied.count(), 1, patience);
        QCOMPARE(spies.failed.count(), 1);
    }

    void aKeyIsNeverDroppedOnAnOpenWay() {
        CoapAccess access;
        access.kind = AccessKind::Psk;
        access.pskFile = "/nowhere";
        CoapService service(audit());
        Spies spies(service);
        service.read(askOf(server_.url() + "/time"), access);
        QTRY_COMPARE_WITH_TIMEOUT(spies.finished.count(), 1, patience);
        QCOMPARE(spies.replied.count(), 0);
        QCOMPARE(spies.error().detail, static_cast<std::int64_t>(hal::CoapRefusal::NotSecure));
    }

    void howOftenItWasSentIsSaidWhereItIsKnown() {
        CoapService service(audit());
        Spies spies(service);
        Ask large = askOf(server_.url() + "/large", 3);
        large.payload = Bytes(5000, 'x');
        service.write(large, {});
        QTRY_COMPARE_WITH_TIMEOUT(spies.finished.count(), 1, patience);
        service.read(askOf(server_.url() + "/large"), {});
        QTRY_COMPARE_WITH_TIMEOUT(spies.finished.count(), 2, patience);
        service.read(askOf(server_.url("coap+tcp") + "/time"), {});
        QTRY_COMPARE_WITH_TIMEOUT(spies.finished.count(), 3, patience);
        Ask once = askOf(server_.url() + "/time");
        once.confirmable = false;
        service.read(once, {});
        QTRY_COMPARE_WITH_TIMEOUT(spies.finished.count(), 4, patience);
        // Before, the change in blocks, after; in blocks; over TCP; not confirmable.
        QCOMPARE(spies.logged.count(), 6);
        for (int i = 0; i < 6; ++i) QCOMPARE(spies.logged[i][0].value<CoapLogLine>().attempts.has_value(), i == 0);
    }

    void aChangeThatWasTakenIsDoneWhateverComesAfter_data() {
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("the read-back is silent") << false;
        QTest::newRow("the read-back is stopped") << true;
    }
    void aChangeThatWasTakenIsDoneWhateverComesAfter() {
        QFETCH(bool, isStopped);
        hal::CoapHostLoop peer;
        bool isTaken = false;
        peer.host().handle([&](const hal::CoapIncoming& request, hal::CoapHost::Answer answer) {
            if (request.code == 1 && isTaken) return answer.silence();
            isTaken = request.code == 3;
            hal::CoapReply reply;
            if (request.code == 3) reply.code = 0x44;
            answer(std::move(reply));
        });
        const auto at = peer.host().listen(hal::CoapWay::Udp, {"127.0.0.1", 0});
        QVERIFY(at);
        const std::string log = folder_.filePath(QStringLiteral("done%1.jsonl").arg(isStopped)).toStdString();
        CoapService service(log);
        Spies spies(service);
        Ask change = askOf("coap://127.0.0.1:" + std::to_string(at->port) + "/set", 3);
        change.payload = toBytes("7");
        change.contentFormat = 0;
        if (!isStopped) change.deadline = std::chrono::milliseconds(400);
        service.write(change, {});
        if (isStopped) {
            QTRY_COMPARE_WITH_TIMEOUT(spies.logged.count(), 2, patience);
            service.cancel();
        }
        QTRY_COMPARE_WITH_TIMEOUT(spies.finished.count(), 1, patience);
        QCOMPARE(spies.failed.count(), 0);
        QCOMPARE(spies.replied.count(), 1);
        QVERIFY(spies.reply()->answer.isSuccess() && !spies.reply()->readBack && !spies.reply()->isOther);
        std::vector<AuditEntry> entries;
        const auto report = verifyAudit(log, [&](const AuditEntry& entry) { entries.push_back(entry); });
        QVERIFY(report && !report->firstBad && report->openIntents == 0);
        QCOMPARE(entries.size(), std::size_t{2});
        QCOMPARE(entries[1].verdict, std::string("done"));
    }

    void readBackComesInAnyFormatThatThereIs() {
        hal::CoapHostLoop peer;
        peer.host().handle([&](const hal::CoapIncoming& request, hal::CoapHost::Answer answer) {
            hal::CoapReply reply;
            if (request.code == 3) reply.code = 0x44;
            else if (request.accept) reply = hal::CoapReply::of(406);
            else reply.payload = toBytes("7");
            answer(std::move(reply));
        });
        const auto at = peer.host().listen(hal::CoapWay::Udp, {"127.0.0.1", 0});
        QVERIFY(at);
        CoapService service(audit());
        Spies spies(service);
        Ask change = askOf("coap://127.0.0.1:" + std::to_string(at->port) + "/set", 3);
        change.payload = toBytes("7");
        change.contentFormat = 0;
        service.write(change, {});
        QTRY_COMPARE_WITH_TIMEOUT(spies.replied.count(), 1, patience);
        QVERIFY(spies.reply()->readBack);
        QCOMPARE(toText(spies.reply()->readBack->octets), std::string("7"));
    }

    void anotherQuestionIsNotEndedByTheOneBefore() {
        hal::CoapHostLoop peer;
        peer.host().handle([](const hal::CoapIncoming&, const hal::CoapHost::Answer& answer) { answer.silence(); });
        const auto at = peer.host().listen(hal::CoapWay::Udp, {"127.0.0.1", 0});
        QVERIFY(at);
        const std::string url = "coap://127.0.0.1:" + std::to_string(at->port);
        CoapService service(audit());
        Spies spies(service);
        QSignalSpy waiting(&service, &CoapService::waiting);
        const auto waitsFor = [&waiting](const std::string& asked) { return waiting.count() > 0 && waiting.last()[0].value<CoapWait>().url == asked; };
        service.read(askOf(url + "/first"), {});
        QTRY_VERIFY_WITH_TIMEOUT(waitsFor(url + "/first"), patience);
        service.read(askOf(url + "/second"), {});
        QTRY_VERIFY_WITH_TIMEOUT(waitsFor(url + "/second"), patience);
        QCOMPARE(spies.finished.count(), 0);
        QCOMPARE(waiting.last()[0].value<CoapWait>().attempts, std::optional(Attempts{1, 1}));
        service.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(spies.finished.count(), 1, patience);
    }

    void saysWhyNothingCame() {
        CoapService service(audit());
        Spies spies(service);
        service.discover(QStringLiteral("http://nonsense"), {});
        QTRY_COMPARE_WITH_TIMEOUT(spies.failed.count(), 1, patience);
        QCOMPARE(spies.error().code, static_cast<std::uint16_t>(BrowseError::BadCoapUrl));
        QTRY_COMPARE(spies.finished.count(), 1);
        service.read(askOf("coap://127.0.0.1:" + std::to_string(test::freePorts()) + "/x"), {});
        QTRY_COMPARE_WITH_TIMEOUT(spies.failed.count(), 2, patience);
        QCOMPARE(spies.error().layer, Layer::Transport);
        QTRY_COMPARE(spies.finished.count(), 2);
    }

    void cancelEndsAtOnce() {
        // A socket that never answers.
        const int silent = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        QVERIFY(::bind(silent, reinterpret_cast<sockaddr*>(&address), size) == 0);
        QVERIFY(::getsockname(silent, reinterpret_cast<sockaddr*>(&address), &size) == 0);
        CoapService service(audit());
        Spies spies(service);
        QSignalSpy waiting(&service, &CoapService::waiting);
        service.read(askOf("coap://127.0.0.1:" + std::to_string(ntohs(address.sin_port)) + "/x"), {});
        QTRY_VERIFY_WITH_TIMEOUT(waiting.count() > 0, patience);
        QVERIFY(waiting[0][0].value<CoapWait>().method == "GET");
        service.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(spies.finished.count(), 1, patience);
        QCOMPARE(spies.replied.count() + spies.failed.count(), 0);
        ::close(silent);
    }

    void aScriptedPeerIsReadInEveryForm() {
        hal::CoapHostLoop peer;
        Bytes stored = toBytes("old");
        peer.host().handle([&](const hal::CoapIncoming& request, hal::CoapHost::Answer answer) {
            hal::CoapReply reply;
            const std::string path = request.pathText();
            if (path == ".well-known/core") {
                reply.contentFormat = 40;
                reply.payload = toBytes(request.query.empty() ? "</3331/0>;ct=112;obs,</set>,<http://elsewhere/x>" : "</3331/0>");
            } else if (path == "3331/0") {
                // [{-2: "/3331/0/", 0: "5700", 2: 12.5}, {0: "5701", 3: "kWh"}], as a LwM2M client writes it.
                reply.contentFormat = 112;
                reply.payload = *fromHex("82A32168" "2F333333312F302F" "0064" "35373030" "02FB4029000000000000" "A20064" "35373031" "0363" "6B5768");
            } else if (path == "set") {
                if (request.code == 3) stored = toBytes("rounded");
                reply.code = request.code == 3 ? 0x44 : 0x45;
                if (request.code == 1) reply.contentFormat = 0, reply.payload = stored;
            } else if (path == "wrong") {
                reply.contentFormat = 50;
                reply.payload = toBytes("{\"a\":");
            } else {
                reply = hal::CoapReply::of(503, "starting");
            }
            answer(std::move(reply));
        });
        const auto at = peer.host().listen(hal::CoapWay::Udp, {"127.0.0.1", 0});
        QVERIFY(at);
        const std::string url = "coap://127.0.0.1:" + std::to_string(at->port);
        CoapService service(audit());
        Spies spies(service);
        service.discover(QString::fromStdString(url), {}, QStringLiteral("meter"));
        QTRY_COMPARE_WITH_TIMEOUT(spies.discovered.count(), 1, patience);
        QCOMPARE(spies.discovered[0][1].value<std::shared_ptr<const ResourceTree>>()->announced, std::size_t{1});
        service.discover(QString::fromStdString(url), {});
        QTRY_COMPARE_WITH_TIMEOUT(spies.discovered.count(), 2, patience);
        QVERIFY(spies.discovered[1][1].value<std::shared_ptr<const ResourceTree>>()->nodes.back().isElsewhere);
        service.read(askOf(url + "/3331/0"), {});
        QTRY_COMPARE_WITH_TIMEOUT(spies.replied.count(), 1, patience);
        const auto energy = spies.reply()->answer.payload;
        QVERIFY(energy.isLoose && energy.fields.size() == 2);
        QVERIFY(energy.fields[0].value == "12.5" && energy.fields[0].unit == "kWh" && !energy.fields[0].isUsualUnit);
        service.read(askOf(url + "/wrong"), {});
        QTRY_COMPARE_WITH_TIMEOUT(spies.replied.count(), 2, patience);
        QVERIFY(spies.reply()->answer.payload.problem && spies.reply()->answer.payload.shape == PayloadShape::Text);
        service.read(askOf(url + "/busy"), {});
        QTRY_COMPARE_WITH_TIMEOUT(spies.replied.count(), 3, patience);
        QCOMPARE(spies.reply()->answer.refusal().detail, std::int64_t{503});
        Ask change = askOf(url + "/set", 3);
        change.payload = toBytes("12.34567");
        change.contentFormat = 0;
        service.write(change, {});
        QTRY_COMPARE_WITH_TIMEOUT(spies.replied.count(), 4, patience);
        QVERIFY(spies.reply()->isOther);
        QCOMPARE(toText(spies.reply()->readBack->octets), std::string("rounded"));
    }

private:
    std::string audit() const { return folder_.filePath(QStringLiteral("audit.jsonl")).toStdString(); }
    test::CoapServerProcess server_;
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestCoapService)
#include "tst_coap_service.moc"
