#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/audit/AuditLog.h"

using namespace ami;
using namespace ami::app;

namespace {

AuditIntent intent(int number) {
    return {"clock.set", "11223344", "tcp://meter", "8:0.0.1.0.0.255:2", "2 s ahead", "0 s", {{"try", std::to_string(number)}}};
}

}  // namespace

class AuditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(folder_->isValid());
        path_ = folder_->filePath(QStringLiteral("deep/audit.jsonl")).toStdString();
    }

    void keepsWhatWasMeantAndWhatBecameOfIt() {
        {
            auto log = open();
            const auto first = log->begin(intent(1));
            QVERIFY(first);
            QCOMPARE(*first, std::uint64_t{1});
            QVERIFY(log->end(*first, {AuditVerdict::Done, "0.1 s behind", {}}));
            const auto second = log->begin(intent(2));
            QVERIFY(log->end(*second, {AuditVerdict::Refused, "", makeError(Fault::Refused, Layer::Xdlms, 6, 3)}));
        }
        auto log = open();
        QCOMPARE(log->entries().size(), std::size_t{4});
        QCOMPARE(log->entries()[0].intent, intent(1));
        QCOMPARE(log->entries()[0].actor, std::string("tester"));
        QCOMPARE(log->entries()[1].of, std::uint64_t{1});
        QCOMPARE(log->entries()[1].readBack, std::string("0.1 s behind"));
        QCOMPARE(log->entries()[3].verdict, std::string("refused"));
        QCOMPARE(log->entries()[3].error, std::string("Refused xdlms/6 3"));
        QCOMPARE(log->lastIntent("11223344", "clock.set")->sequence, std::uint64_t{3});
        QVERIFY(!log->lastIntent("other", "clock.set"));
    }

    void theIntentIsOnTheDiskBeforeBeginReturns() {
        auto log = open();
        QVERIFY(log->begin(intent(1)));
        const auto report = verifyAudit(path_);
        QVERIFY(report);
        QCOMPARE(report->entries, std::uint64_t{1});
        QCOMPARE(report->openIntents, std::uint64_t{1});
    }

    void nobodyElseMayReadIt() {
        open();
        QCOMPARE(QFile(QString::fromStdString(path_)).permissions() & (QFile::ReadOther | QFile::ReadGroup | QFile::WriteOther), 0);
    }

    void everyChangedOctetIsFound() {
        write(2);
        const QByteArray good = content();
        QVERIFY(!verifyAudit(path_)->firstBad);
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 0x01);
            replace(bad);
            const auto report = verifyAudit(path_);
            QVERIFY2(report && report->firstBad, qPrintable(QString::number(at)));
            // The line that the octet stands in is named, and none before it.
            QCOMPARE(*report->firstBad, std::uint64_t(good.left(at).count('\n') + 1));
        }
    }

    void droppedAndSwappedLinesAreFound() {
        write(6);
        const QList<QByteArray> lines = content().trimmed().split('\n');
        for (int i = 0; i + 1 < lines.size(); ++i) {
            QList<QByteArray> dropped = lines;
            dropped.removeAt(i);
            replace(dropped.join('\n') + '\n');
            QCOMPARE(verifyAudit(path_)->firstBad.value_or(0), std::uint64_t(i + 1));
            QList<QByteArray> swapped = lines;
            swapped.swapItemsAt(i, i + 1);
            replace(swapped.join('\n') + '\n');
            QCOMPARE(verifyAudit(path_)->firstBad.value_or(0), std::uint64_t(i + 1));
        }
    }

    /// What a killed program leaves of its last line, at every length.
    void aTornLastLineIsPutAside() {
        write(3);
        const QByteArray good = content();
        const qsizetype last = good.lastIndexOf('\n', -2) + 1;
        for (qsizetype length = last + 1; length < good.size(); length += 41) {
            init();
            replace(good.left(length));
            {
                auto log = open();
                QVERIFY(!log->quarantinedTo().empty());
                QFile aside(QString::fromStdString(log->quarantinedTo()));
                QVERIFY(aside.open(QIODevice::ReadOnly));
                QCOMPARE(aside.readAll(), good.mid(last, length - last));
                QCOMPARE(log->entries().size(), std::size_t{6});  // five whole ones and the note
                QCOMPARE(log->entries().back().kind, std::string("quarantine"));
                QVERIFY(log->begin(intent(9)));
            }
            const auto report = verifyAudit(path_);
            QVERIFY(report && !report->firstBad);
            QCOMPARE(report->quarantined.size(), std::size_t{1});
            QVERIFY(open()->quarantinedTo().empty());
        }
    }

    void anEditedLineAndWhatFollowsIsKeptAside() {
        write(3);
        const QByteArray good = content();
        QByteArray bad = good;
        const qsizetype second = good.indexOf('\n') + 1;
        bad.replace(bad.indexOf("done", second), 4, "fine");
        replace(bad);
        auto log = open();
        QCOMPARE(log->entries().size(), std::size_t{2});
        QFile aside(QString::fromStdString(log->quarantinedTo()));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bad.mid(second));
    }

    void severalProgramsShareOneFile() {
        auto one = open();
        auto other = open();
        const auto first = one->begin(intent(1));
        const auto second = other->begin(intent(2));
        QCOMPARE(*second, *first + 1);
        QVERIFY(one->end(*first, {}));
        QVERIFY(other->end(*second, {}));
        QVERIFY(!verifyAudit(path_)->firstBad);
        QCOMPARE(verifyAudit(path_)->entries, std::uint64_t{4});
    }

    void aFileThatBecameShorterStopsEverything() {
        auto log = open();
        QVERIFY(log->begin(intent(1)));
        replace({});
        const auto refused = log->begin(intent(2));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, static_cast<std::uint16_t>(AuditError::Shortened));
    }

    void aFullDiskRefusesAndLeavesTheChainWhole() {
        auto log = open();
        QVERIFY(log->begin(intent(1)));
        // A limit on the file's size is what a full disk looks like to write().
        const auto size = static_cast<rlim_t>(content().size());
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit tight{size + 100, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto refused = log->begin(intent(2));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!refused);
        QCOMPARE(refused.error().layer, Layer::Audit);
        QVERIFY(!verifyAudit(path_)->firstBad);
        QVERIFY(log->begin(intent(3)));
        QVERIFY(!verifyAudit(path_)->firstBad);
    }

    void aSignatureStandsBesideTheHash() {
        AuditOptions options = plain();
        options.sign = [](BytesView hash) -> Result<std::string> { return "signed " + toHex(hash).substr(0, 4); };
        auto log = std::move(*AuditLog::open(options));
        QVERIFY(log->begin(intent(1)));
        QVERIFY(content().contains("\"sig\":\"signed "));
        QVERIFY(!verifyAudit(path_)->firstBad);
        options.sign = [](BytesView) -> Result<std::string> { return fail(Fault::Crypto, Layer::Crypto, 1); };
        QVERIFY(!(*AuditLog::open(options))->begin(intent(2)));
        QCOMPARE(verifyAudit(path_)->entries, std::uint64_t{1});
    }

    /// Whatever a killed writer has told its parent of, is in the log.
    void nothingThatBeganIsLostWhenTheProgramIsKilled() {
        for (int round = 0; round < 8; ++round) {
            init();
            int told[2];
            QCOMPARE(::pipe(told), 0);
            const pid_t child = ::fork();
            if (child == 0) {
                ::close(told[0]);
                auto log = AuditLog::open(plain());
                for (int i = 0; log && i < 100000; ++i) {
                    const auto number = (*log)->begin(intent(i));
                    if (!number || ::write(told[1], &*number, sizeof *number) != sizeof *number) ::_exit(1);
                }
                ::_exit(0);
            }
            ::close(told[1]);
            std::uint64_t last = 0;
            for (int i = 0; i <= round * 3; ++i) {
                if (::read(told[0], &last, sizeof last) != sizeof last) break;
            }
            ::kill(child, SIGKILL);
            while (::read(told[0], &last, sizeof last) == sizeof last) {}
            ::waitpid(child, nullptr, 0);
            ::close(told[0]);
            auto log = open();
            QVERIFY(log->entries().size() >= last);
            QCOMPARE(log->entries()[last - 1].sequence, last);
            QVERIFY(!verifyAudit(path_)->firstBad);
        }
    }

    void refusesWhatIsNoFile() {
        QVERIFY(QDir().mkpath(QString::fromStdString(path_)));
        const auto refused = AuditLog::open(plain());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, static_cast<std::uint16_t>(AuditError::CannotOpen));
    }

private:
    AuditOptions plain() const {
        AuditOptions options;
        options.path = path_;
        options.actor = "tester";
        options.now = [] { return UtcTime(std::chrono::milliseconds(1'700'000'000'000)); };
        return options;
    }
    std::unique_ptr<AuditLog> open() const {
        auto log = AuditLog::open(plain());
        return log ? std::move(*log) : nullptr;
    }
    void write(int acts) const {
        auto log = open();
        for (int i = 0; i < acts; ++i) {
            const auto number = log->begin(intent(i));
            (void)log->end(*number, {AuditVerdict::Done, "done", {}});
        }
    }
    QByteArray content() const {
        QFile file(QString::fromStdString(path_));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void replace(const QByteArray& octets) const {
        QDir().mkpath(QFileInfo(QString::fromStdString(path_)).absolutePath());
        QFile file(QString::fromStdString(path_));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(octets);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::string path_;
};

QTEST_GUILESS_MAIN(AuditTest)
#include "tst_audit_log.moc"
