#include <QtTest>

#include "app/hes/HesConfig.h"
#include "tests/unit/app/hes/HesBench.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

class TestHesConfig : public QObject {
    Q_OBJECT
private:
    static HesConfig parse(std::string_view text) {
        return parseHesConfig(text, "hes.toml", [](const std::string& name) {
            return name == "listen" || name == "max-queue" || name == "requests-per-second" || name == "answer-without-certificate";
        });
    }

private Q_SLOTS:
    void everyKindOfValueBecomesAnOption() {
        const HesConfig config = parse("listen = \"https://[::]:8443\"\nanswer-without-certificate = true\n[limits]\nmax-queue = 64\nrequests-per-second = 2.5\n");
        QVERIFY2(config.problem.empty(), config.problem.c_str());
        std::map<std::string, int> lines;
        for (const ConfigOption& option : config.options) lines[option.argument] = option.line;
        QCOMPARE(lines.size(), std::size_t{4});
        QCOMPARE(lines["--listen=https://[::]:8443"], 1);
        QCOMPARE(lines["--answer-without-certificate=true"], 2);
        QCOMPARE(lines["--max-queue=64"], 4);
        QCOMPARE(lines["--requests-per-second=2.5"], 5);
        QVERIFY(parse("").problem.empty());
    }

    void everyFaultHasItsLineAndCause() {
        const struct { const char* text; const char* start; const char* cause; } cases[] = {
            {"listen = \"a\"\nlistne = \"b\"\n", "hes.toml:2: ", "listne"},
            {"\n\nlisten = [1]\n", "hes.toml:3: ", "listen"},
            {"listen = \"a\"\nmax-queue = 5 5\n", "hes.toml:2: ", ""},
            {"listen = \"a\nmax-queue = 5\n", "hes.toml:1: ", ""},
            {"max-queue = 1\n[limits]\nmax-queue = 2\n", "hes.toml:3: ", "twice"},
            {"[a]\n[a.b]\nlisten = \"a\"\n", "hes.toml:2: ", "table"},
            {"listen = \"a\\u0000b\"\n", "hes.toml:1: ", ""},
            {"listen = \"\xFF\"\n", "hes.toml:1: ", ""},
        };
        for (const auto& c : cases) {
            const HesConfig config = parse(c.text);
            QVERIFY2(config.problem.starts_with(c.start), (c.text + (" -> " + config.problem)).c_str());
            QVERIFY2(config.problem.find(c.cause) != std::string::npos, config.problem.c_str());
            QVERIFY(config.options.empty());
        }
    }

    void theProgramRunsFromAFileAndTheCommandLineWins() {
        QTemporaryDir folder;
        const auto files = createTrainingCertificates(folder.path().toStdString(), systemNow());
        const QString path = folder.filePath(QStringLiteral("hes.toml"));
        QVERIFY(write(path, "status = \"127.0.0.1:0\"\ndatabase = \"/nonexistent/hes.db\"\n[limits]\nrequests-per-second = 0.01\nrequests-burst = 3\n"));
        HesProcess hes(folder.filePath(QStringLiteral("hes.db")), *files);
        hes.addOptions({QStringLiteral("--config"), path});
        QVERIFY2(hes.start(), hes.log());
        const Curl curl(hes, *files, folder.path());
        for (const int status : {200, 200, 200, 429}) QCOMPARE(curl(QStringLiteral("/v1/status")).status(), status);

        QVERIFY(write(path, "[limits]\nrequests-per-second = 0\n"));
        ::kill(static_cast<pid_t>(hes.pid()), SIGHUP);
        QTRY_VERIFY_WITH_TIMEOUT(hes.log().contains("Configuration Taken"), 10000);
        for (int i = 0; i < 5; ++i) QCOMPARE(curl(QStringLiteral("/v1/status")).status(), 200);

        QVERIFY(write(path, "[limits]\nrequests-per-second = 0\nrequests-burst = \"many\"\n"));
        ::kill(static_cast<pid_t>(hes.pid()), SIGHUP);
        QTRY_VERIFY_WITH_TIMEOUT(hes.log().contains("Configuration Refused 0x30"), 10000);
        QVERIFY2(hes.log().contains((path + QStringLiteral(":3: ")).toUtf8()), hes.log());
        QCOMPARE(curl(QStringLiteral("/v1/status")).status(), 200);
        QCOMPARE(hes.stop(), 0);
    }

    void theFileOfThePackageIsSound() {
        QFile file(QStringLiteral(AMI_SOURCE_DIR "/installer/hes.toml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const Said help = run(QStringLiteral(AMI_BIN_DIR "/ami-hes"), {QStringLiteral("--help")});
        const auto known = [&](const std::string& name) { return help.contains("--" + QByteArray::fromStdString(name)); };
        const HesConfig config = parseHesConfig(text.toStdString(), "hes.toml", known);
        QVERIFY2(config.problem.empty() && !config.options.empty(), config.problem.c_str());
        // What is commented out in it must be sound too.
        QByteArray all;
        for (QByteArray line : text.split('\n')) {
            if (line.startsWith("#") && line.contains(" = ")) line.remove(0, 1);
            all += line + '\n';
        }
        const HesConfig whole = parseHesConfig(all.toStdString(), "hes.toml", known);
        QVERIFY2(whole.problem.empty() && whole.options.size() > config.options.size(), whole.problem.c_str());
    }

    void aMissingFileIsWrongUsage() {
        const Said said = run(QStringLiteral(AMI_BIN_DIR "/ami-hes"), {QStringLiteral("--config"), QStringLiteral("/nonexistent/hes.toml")});
        QCOMPARE(said.exitCode, 2);
        QVERIFY2(said.contains("/nonexistent/hes.toml: "), said.output);
    }
};

QTEST_GUILESS_MAIN(TestHesConfig)
#include "tst_hes_config.moc"
