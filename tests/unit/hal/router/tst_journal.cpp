#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "hal/router/RouterJournal.h"

using namespace ami;
using namespace ami::hal;
using namespace std::string_view_literals;

namespace {

/// A program of that name in front of all others.
class Fake {
public:
    Fake(const char* name, const QByteArray& script) : before_(qgetenv("PATH")) {
        QFile file(folder_.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly)) return;
        file.write("#!/bin/sh\nPATH=" + before_ + "\nhere='" + folder_.path().toLocal8Bit() + "'\n" + script);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        qputenv("PATH", folder_.path().toLocal8Bit() + ':' + before_);
    }
    ~Fake() { qputenv("PATH", before_); }
    QByteArray text(const char* name) const {
        QFile file(folder_.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir folder_;
    QByteArray before_;
};

const QByteArray line = R"({"__REALTIME_TIMESTAMP":"1795373835190802","PRIORITY":"4","_PID":"812","SYSLOG_IDENTIFIER":"wsbrd",)"
                        R"("_SYSTEMD_UNIT":"nan-router.service","MESSAGE":"tx-abort: tx failure status=NOACK dst=00:00:5e:ef:10:00:00:03"})";

std::vector<JournalEntry> all(const QSignalSpy& spy) {
    std::vector<JournalEntry> entries;
    for (const auto& arguments : spy) {
        const auto some = arguments.first().value<std::vector<JournalEntry>>();
        entries.insert(entries.end(), some.begin(), some.end());
    }
    return entries;
}

}  // namespace

class TestJournal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAnEntry();
    void readsOctetsAndNulls();
    void refusesWhatIsNoEntry();
    void readsTheExportFormat();
    void refusesEveryBrokenExport();
    void keepsTheNewestOfALongExport();
    void followsAUnit();
    void followsAUnitOfAnotherComputer();
    void anotherComputerGetsTheTimeToConnect();
    void survivesLinesWithoutEnd();
    void countsWhatIsTooMuch();
    void saysThatItHasEnded();
    void saysThatThereIsNoJournal();
    void refusesNamesThatAreNoUnits();
};

void TestJournal::readsAnEntry() {
    const auto entry = parseJournalLine(line);
    QVERIFY(entry);
    QCOMPARE(entry->time.time_since_epoch().count(), 1795373835190);
    QCOMPARE(entry->priority, 4);
    QCOMPARE(entry->process, 812);
    QCOMPARE(entry->who, std::string("wsbrd"));
    QCOMPARE(entry->unit, std::string("nan-router.service"));
    QVERIFY(entry->text.starts_with("tx-abort"));
}

void TestJournal::readsOctetsAndNulls() {
    const auto octets = parseJournalLine(R"({"__REALTIME_TIMESTAMP":"1","MESSAGE":[27,91,48,109,72,105,255]})");
    QVERIFY(octets);
    QCOMPARE(octets->text, std::string(" [0mHi\xEF\xBF\xBD"));
    const auto controls = parseJournalLine(R"({"__REALTIME_TIMESTAMP":"1","MESSAGE":"a\u009b2J\u202eb"})");
    QVERIFY(controls);
    QCOMPARE(controls->text, std::string("a 2J b"));
    const auto none = parseJournalLine(R"({"__REALTIME_TIMESTAMP":"1","MESSAGE":null})");
    QVERIFY(none && none->text.empty());
    const auto twice = parseJournalLine(R"({"__REALTIME_TIMESTAMP":"1","MESSAGE":["first","second"]})");
    QVERIFY(twice);
    QCOMPARE(twice->text, std::string("first"));
    QByteArray umlauts;
    for (int i = 0; i < 4096; ++i) umlauts += "\xC3\xA4";
    const auto cut = parseJournalLine(R"({"__REALTIME_TIMESTAMP":"1","MESSAGE":")" + umlauts + "\"}");
    QVERIFY(cut);
    QCOMPARE(cut->text.size(), JournalEntry::longestText);
    QVERIFY(QString::fromStdString(cut->text).count(QChar(0xE4)) == 2048);
}

void TestJournal::refusesWhatIsNoEntry() {
    for (const QByteArray& text : {QByteArray(), QByteArray("{}"), QByteArray("[]"), QByteArray("-- No entries --"),
                                   QByteArray(R"({"__REALTIME_TIMESTAMP":"x"})"), QByteArray(R"({"__REALTIME_TIMESTAMP":"-1"})"),
                                   QByteArray(R"({"__REALTIME_TIMESTAMP":"99999999999999999999"})"), QByteArray(1 << 20, '{')}) {
        QVERIFY2(!parseJournalLine(text), text.left(60).constData());
    }
    for (qsizetype length = 0; length < line.size(); ++length) QVERIFY(!parseJournalLine(line.left(length)));
}

void TestJournal::readsTheExportFormat() {
    const Bytes file = toBytes("__CURSOR=s=1\n__REALTIME_TIMESTAMP=1000000\nMESSAGE=first\n_SYSTEMD_UNIT=a.service\n\n"
                                                "__REALTIME_TIMESTAMP=2000000\nMESSAGE\n\x07\0\0\0\0\0\0\0two\nend\nPRIORITY=3\n"sv);
    const auto entries = parseJournalExport(file);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 2U);
    QCOMPARE((*entries)[0].text, std::string("first"));
    QCOMPARE((*entries)[1].text, std::string("two end"));
    QCOMPARE((*entries)[1].priority, 3);
    QCOMPARE((*entries)[1].time.time_since_epoch().count(), 2000);
}

void TestJournal::refusesEveryBrokenExport() {
    for (const std::string_view text : {std::string_view("plain text of a log"), std::string_view("lower=1\n"), std::string_view("=1\n"),
                                        std::string_view("MESSAGE\n\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFx\n", 18),
                                        std::string_view("MESSAGE\n\x01\0\0\0\0\0\0\0xy", 18), std::string_view("MESSAGE\n\x01\0", 10),
                                        std::string_view("__REALTIME_TIMESTAMP=soon\n")}) {
        const auto entries = parseJournalExport(toBytes(text));
        QVERIFY2(!entries, std::string(text).c_str());
        QCOMPARE(entries.error().code, static_cast<std::uint16_t>(RouterError::NotAJournal));
    }
    QVERIFY(parseJournalExport({})->empty());
}

void TestJournal::keepsTheNewestOfALongExport() {
    std::string text;
    for (int i = 1; i <= 50; ++i) text += "__REALTIME_TIMESTAMP=" + std::to_string(i * 1000) + "\nMESSAGE=" + std::to_string(i) + "\n\n";
    const auto entries = parseJournalExport(toBytes(text), 10);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 10U);
    QCOMPARE(entries->front().text, std::string("41"));
}

void TestJournal::followsAUnit() {
    Fake fake("journalctl", "printf '%s\\n' \"$@\" > $here/words\ncat <<'END'\n" + line + "\nno entry\n" + line + "\nEND\nexec sleep 60\n");
    RouterJournal journal({.unit = "nan-router.service", .over = {}, .past = 20, .mostASecond = 100});
    QSignalSpy spy(&journal, &RouterJournal::entries);
    QVERIFY(journal.start());
    QTRY_COMPARE(all(spy).size(), 2U);
    QCOMPARE(journal.left(), 1U);
    QVERIFY(journal.isRunning());
    QVERIFY(fake.text("words").endsWith("-u\nnan-router.service\n"));
    QVERIFY(fake.text("words").contains("-n\n20\n"));
    QSignalSpy failed(&journal, &RouterJournal::failed);
    journal.stop();
    QVERIFY(!journal.isRunning());
    QCOMPARE(failed.count(), 0);
}

void TestJournal::followsAUnitOfAnotherComputer() {
    Fake fake("ssh", "printf '%s\\n' \"$@\" > $here/words\necho '" + line + "'\nexec sleep 60\n");
    RouterJournal journal({.unit = "wisun-borderrouter.service", .over = *BusPlace::parse("ssh:pi@router"), .past = 20, .mostASecond = 100});
    QSignalSpy spy(&journal, &RouterJournal::entries);
    QVERIFY(journal.start());
    QTRY_COMPARE(all(spy).size(), 1U);
    QVERIFY(fake.text("words").contains("--\npi@router\njournalctl\n-o\njson\n"));
}

void TestJournal::anotherComputerGetsTheTimeToConnect() {
    Fake fake("ssh", "exec sleep 60\n");
    Fake here("journalctl", "exec sleep 60\n");
    using std::chrono::milliseconds;
    RouterJournal::Options options;
    options.patience = milliseconds(20);
    options.sshPatience = milliseconds(60'000);
    RouterJournal local(options);
    options.over = *BusPlace::parse("ssh:pi@router");
    RouterJournal remote(options);
    QSignalSpy localFailed(&local, &RouterJournal::failed), remoteFailed(&remote, &RouterJournal::failed);
    QVERIFY(remote.start() && local.start());
    // The one that was started first has said nothing when the other one is given up.
    QTRY_COMPARE(localFailed.count(), 1);
    QCOMPARE(localFailed[0][0].value<Error>(), routerError(RouterError::JournalEmpty));
    QCOMPARE(remoteFailed.count(), 0);
    QVERIFY(RouterJournal::Options().sshPatience > RouterJournal::Options().patience);
}

void TestJournal::survivesLinesWithoutEnd() {
    Fake fake("journalctl", "head -c 3000000 /dev/zero | tr '\\0' x\necho\necho '" + line + "'\nexec sleep 60\n");
    RouterJournal journal({});
    QSignalSpy spy(&journal, &RouterJournal::entries);
    QVERIFY(journal.start());
    QTRY_COMPARE(all(spy).size(), 1U);
    QCOMPARE(journal.left(), 1U);
}

void TestJournal::countsWhatIsTooMuch() {
    Fake fake("journalctl", "for i in 1 2 3 4 5 6 7 8 9 10; do echo '" + line + "'; done\nexec sleep 60\n");
    RouterJournal journal({.unit = "a.service", .over = {}, .past = 0, .mostASecond = 4});
    QSignalSpy spy(&journal, &RouterJournal::entries);
    QVERIFY(journal.start());
    QTRY_COMPARE(journal.left(), 6U);
    QCOMPARE(all(spy).size(), 4U);
}

void TestJournal::saysThatItHasEnded() {
    Fake fake("journalctl", "echo 'No journal files were found.' >&2\nexit 1\n");
    RouterJournal journal({});
    QSignalSpy failed(&journal, &RouterJournal::failed);
    QVERIFY(journal.start());
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>(), routerError(RouterError::JournalFailed, 1));
    QCOMPARE(journal.lastWords(), std::string("No journal files were found."));
}

void TestJournal::saysThatThereIsNoJournal() {
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    RouterJournal journal({});
    QSignalSpy failed(&journal, &RouterJournal::failed);
    QVERIFY(journal.start());
    QTRY_COMPARE(failed.count(), 1);
    qputenv("PATH", path);
    QCOMPARE(failed.first().first().value<Error>(), routerError(RouterError::NoJournal));
}

void TestJournal::refusesNamesThatAreNoUnits() {
    for (const char* name : {"", "-u", "a b", "a;reboot", "$(x)", "a\\x2db", "a/b"}) {
        RouterJournal journal({.unit = name, .over = {}, .past = 1, .mostASecond = 1});
        QCOMPARE(journal.start().error(), routerError(RouterError::BadChange));
    }
    QVERIFY(isUnitName("getty@tty1.service"));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
