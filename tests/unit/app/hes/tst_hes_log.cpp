#include <QtTest>

#include <thread>

#include "app/hes/log/HesLog.h"
#include "tests/unit/app/hes/HesBench.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;
using namespace std::chrono_literals;

class TestHesLog : public QObject {
    Q_OBJECT
private:
    static LogLine line(LogFields fields = {}) {
        return {*fromIso8601("2026-11-22T18:05:31.250Z"), LogLevel::Warning, "tls", "Connection Refused", LogCode::ConnectionRefused,
                std::move(fields)};
    }

private Q_SLOTS:
    void aLineHasTheArticlesWordsAndCode() {
        QCOMPARE(formatLogLine(line({{"peer", "192.0.2.7:50112"}, {"limit", "address"}})),
                 std::string("2026-11-22T18:05:31.250Z WARNING tls Connection Refused 0x01 peer=192.0.2.7:50112 limit=address"));
        LogLine plain{*fromIso8601("2026-11-22T18:05:31Z"), LogLevel::Info, "server", "Server Ready", LogCode::None, {{"workers", "2"}}};
        QCOMPARE(formatLogLine(plain), std::string("2026-11-22T18:05:31.000Z INFO server Server Ready workers=2"));
        QCOMPARE(eventOf(LogCode::HandshakeTimeout), std::string_view("Handshake Timeout"));
        QCOMPARE(static_cast<int>(LogCode::HandshakeTimeout), 0x04);
    }

    void whatIsWrittenIsReadBack() {
        std::string all;
        for (int i = 0; i < 256; ++i) all += static_cast<char>(i);
        for (const std::string& value : {std::string("plain"), std::string(), std::string("a b"), std::string("a=b"), all.substr(0, 60), all.substr(100),
                                         std::string("\" peer=forged \\"), std::string("Z\u00e4hler"), std::string("0x04")}) {
            const LogLine written = line({{"peer", value}, {"reason", "x"}});
            const std::string text = formatLogLine(written);
            QVERIFY2(text.find('\n') == std::string::npos && text.find('\r') == std::string::npos, text.c_str());
            const auto read = parseLogLine(text);
            QVERIFY2(read.has_value(), text.c_str());
            QVERIFY2(*read == written, text.c_str());
        }
    }

    void noValueCanForgeALineOrAField() {
        const std::string forged = "x\r\n2026-11-22T18:05:31.250Z INFO server Server Ready";
        const std::string text = formatLogLine(line({{"request", forged}, {"problem", "a\" status=200 b=\""}, {"Not A Key", "y"}, {"key=x", "y"}}));
        const auto read = parseLogLine(text);
        QVERIFY(read && read->fields.size() == 2);
        QCOMPARE(std::string(*read->field("request")), forged);
        QVERIFY(!read->field("status"));
        LogLine event = line();
        event.event = "Forged 0x04 key=value\n2026";
        event.component = "a b=c";
        const auto cleaned = parseLogLine(formatLogLine(event));
        QVERIFY(cleaned && cleaned->code == LogCode::ConnectionRefused && cleaned->fields.empty());
        // Marks that turn the direction of writing, or end a line for a viewer, do not get through either.
        const std::string marks = formatLogLine(line({{"request", "a\u2028b\u2029c\u0085d\x1B[31m"}}));
        for (const char* mark : {"\u2028", "\u2029", "\u0085", "\x1B"}) QVERIFY(marks.find(mark) == std::string::npos);
    }

    void valuesAndFieldsAreBounded() {
        LogFields many;
        for (int i = 0; i < 100; ++i) many.emplace_back("k" + std::to_string(i), std::string(10000, 'v'));
        const std::string text = formatLogLine(line(many));
        QVERIFY(text.size() < 24 * 300);
        QCOMPARE(parseLogLine(text)->fields.size(), std::size_t{24});
    }

    void otherTextIsNoLine() {
        const std::string good = formatLogLine(line({{"peer", "a b"}, {"limit", "address"}}));
        for (std::size_t length = 0; length < good.size(); ++length) {
            const auto read = parseLogLine(good.substr(0, length));
            if (read) QVERIFY2(parseLogLine(formatLogLine(*read)) == read && *read != *parseLogLine(good), good.substr(0, length).c_str());
        }
        for (std::size_t at = 0; at < good.size(); ++at) {
            for (const char c : {'\0', '\n', '"', '\\', ' ', '=', '\xFF'}) {
                std::string bad = good;
                bad[at] = c;
                if (const auto again = parseLogLine(bad)) QVERIFY2(parseLogLine(formatLogLine(*again)) == again, bad.c_str());
            }
        }
        for (const char* text : {"", "x", "2026-11-22T18:05:31.250Z", "2026-11-22T18:05:31.250Z INFO", "2026-11-22T18:05:31.250Z INFO a",
                                 "2026-11-22T18:05:31Z INFO a B", "2026-11-22T18:05:31.250Z LOUD a B", "2026-11-22T18:05:31.250Z INFO a B k",
                                 "2026-11-22T18:05:31.250Z INFO a B  k=v", "2026-11-22T18:05:31.250Z INFO a B k=\"v", "2026-11-22T18:05:31.250Z INFO a B k=\"v\"x=y",
                                 "2026-11-22T18:05:31.250Z INFO a B 0x04 0x05", "2026-11-22T18:05:31.250Z INFO a B k=\"\\q\""}) {
            const bool fine = std::string_view(text) == "2026-11-22T18:05:31.250Z INFO a B k";
            QVERIFY2(parseLogLine(text).has_value() == fine, text);
        }
        QVERIFY(!parseLogLine(std::string(100000, 'a')));
        QCOMPARE(static_cast<int>(parseLogLine("2026-11-22T18:05:31.250Z INFO a B 0xEE")->code), 0xEE);
    }

    void repeatsAreCountedInsteadOfWritten() {
        LogLimiter limiter;
        const std::chrono::steady_clock::time_point start{};
        std::vector<LogLine> repeated;
        int written = 0;
        for (int i = 0; i < 1000; ++i) written += limiter.admit(line(), "kind", start + i * 1ms, repeated) ? 1 : 0;
        QCOMPARE(written, 5);
        QVERIFY(repeated.empty() && limiter.due(start + 9s).empty());
        QVERIFY(limiter.admit(line(), "other", start + 9s, repeated));
        const auto due = limiter.due(start + 10s);
        QCOMPARE(due.size(), std::size_t{1});
        QCOMPARE(std::string(*due.front().field("repeated")), std::string("995"));
        QVERIFY(limiter.due(start + 30s).empty());
        for (int i = 0; i < 7; ++i) (void)limiter.admit(line(), "kind", start + 40s, repeated);
        QVERIFY(limiter.admit(line(), "kind", start + 60s, repeated));
        QCOMPARE(repeated.size(), std::size_t{1});
        QCOMPARE(std::string(*repeated.front().field("repeated")), std::string("2"));
        QCOMPARE(limiter.heldBack(), std::uint64_t{997});
    }

    void aMillionKindsTakeNoMoreMemoryThanAThousand() {
        LogLimiter limiter;
        const std::chrono::steady_clock::time_point start{};
        std::vector<LogLine> repeated;
        int written = 0;
        for (int i = 0; i < 20000; ++i) written += limiter.admit(line(), "kind " + std::to_string(i), start, repeated) ? 1 : 0;
        QCOMPARE(written, 1024 + 5);
        QVERIFY(!limiter.due(start + 11s).empty());
        QVERIFY(limiter.admit(line(), "late", start + 12s, repeated));
    }

    void theFileIsRotatedWithoutLosingALine() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("hes_main.log"));
        HesLog log;
        QVERIFY(log.open(path.toStdString()));
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&log, t] {
                for (int i = 0; i < 250; ++i) log.info("ingest", "Batch Stored", {{"thread", std::to_string(t)}, {"number", std::to_string(i)}});
            });
        }
        for (int i = 0; i < 5; ++i) {
            QVERIFY(QFile::rename(path, path + QString::number(i)));
            QVERIFY(log.reopen());
        }
        for (std::thread& thread : threads) thread.join();
        int lines = 0;
        for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!(file.permissions() & (QFile::ReadOther | QFile::WriteGroup)));
            while (!file.atEnd()) {
                QByteArray text = file.readLine();
                QVERIFY(text.endsWith('\n'));
                text.chop(1);
                QVERIFY2(parseLogLine(text.toStdString()), text);
                ++lines;
            }
        }
        QCOMPARE(lines, 1000);
    }

    void logrotateAndHangUpWorkOnTheRunningProgram() {
        QTemporaryDir pki, folder;
        const auto files = createTrainingCertificates(pki.path().toStdString(), systemNow());
        QVERIFY(files);
        const QString path = folder.filePath(QStringLiteral("hes_main.log"));
        HesProcess hes(folder.filePath(QStringLiteral("hes.db")), *files);
        hes.addOptions({QStringLiteral("--log"), path});
        QVERIFY(hes.start());
        const auto contentOf = [](const QString& name) {
            QFile file(name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(contentOf(path).contains(" INFO server Server Ready listen=https://127.0.0.1:"));
        const QString configuration = folder.filePath(QStringLiteral("logrotate.conf"));
        QVERIFY(write(configuration, path.toUtf8() + " {\n  rotate 3\n  nocompress\n  create 0640\n  postrotate\n    kill -HUP " +
                                         QByteArray::number(hes.pid()) + "\n  endscript\n}\n"));
        QVERIFY(QFile::setPermissions(configuration, QFile::ReadOwner | QFile::WriteOwner));
        const Said said = run(QStringLiteral("/usr/sbin/logrotate"), {QStringLiteral("--force"), QStringLiteral("--state"),
                                                                      folder.filePath(QStringLiteral("state")), configuration});
        QVERIFY2(said.exitCode == 0, said.output);
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(path).contains("Configuration Taken"), 10000);
        QVERIFY(!contentOf(path).contains("Server Ready"));
        QVERIFY(contentOf(path + QStringLiteral(".1")).contains("Server Ready"));
        QCOMPARE(hes.stop(), 0);
        for (const QByteArray& text : contentOf(path).split('\n')) QVERIFY2(text.isEmpty() || parseLogLine(text.toStdString()), text);
    }

    void aLogThatCannotBeOpenedGoesToStandardError() {
        QTemporaryDir pki, folder;
        const auto files = createTrainingCertificates(pki.path().toStdString(), systemNow());
        HesProcess hes(folder.filePath(QStringLiteral("hes.db")), *files);
        hes.addOptions({QStringLiteral("--log"), folder.filePath(QStringLiteral("no/such/folder.log"))});
        QVERIFY(hes.start());
        QVERIFY(hes.log().contains("cannot be opened") && hes.log().contains("Server Ready"));
    }

    void aRequestLineIsEscapedInTheLog() {
        QTemporaryDir pki, folder;
        const auto files = createTrainingCertificates(pki.path().toStdString(), systemNow());
        HesProcess hes(folder.filePath(QStringLiteral("hes.db")), *files);
        QVERIFY(hes.start());
        const Said said = Curl(hes, *files, folder.path())(QStringLiteral("/a\"status=200\\x?value=\xC3\xA4"));
        QCOMPARE(said.status(), 404);
        QTRY_VERIFY_WITH_TIMEOUT(hes.log().contains("Request Refused 0x10"), 5000);
        for (const QByteArray& text : hes.log().split('\n')) {
            if (text.isEmpty()) continue;
            const auto read = parseLogLine(text.toStdString());
            QVERIFY2(read, text);
            if (read->code == LogCode::RequestRefused) QCOMPARE(std::string(*read->field("status")), std::string("404"));
        }
    }
};

QTEST_GUILESS_MAIN(TestHesLog)
#include "tst_hes_log.moc"
