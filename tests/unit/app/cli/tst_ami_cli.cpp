#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace {

constexpr int patience = 30000;

struct Outcome {
    int code = -1;
    QByteArray out, err;
    std::vector<nlohmann::json> objects() const {
        std::vector<nlohmann::json> found;
        for (const QByteArray& line : out.split('\n')) {
            if (!line.isEmpty()) found.push_back(nlohmann::json::parse(line.constData()));
        }
        return found;
    }
};

QString program(const char* name) { return QStringLiteral(AMI_BIN_DIR "/") + QLatin1String(name); }

Outcome cli(const QStringList& arguments, const QByteArray& input = {}) {
    QProcess process;
    process.start(program("ami-cli"), arguments);
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    if (process.waitForFinished(patience)) {
        outcome.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    } else {
        process.kill();
        process.waitForFinished();
    }
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

}  // namespace

/// The program as a user starts it, against the simulated meter.
class TestAmiCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        QFile secret(file("secret"));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("12345678\n");
        secret.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        secret.close();
        simulator_.start(program("ami-sim"),
                         {QStringLiteral("--listen"), QStringLiteral("tcp://127.0.0.1:0"), QStringLiteral("--listen"),
                          QStringLiteral("optical:pty=") + file("probe"), QStringLiteral("--listen"), QStringLiteral("coap://127.0.0.1:0"), QStringLiteral("--serial"), QStringLiteral("AMI00000042"),
                          QStringLiteral("--password-file"), file("secret"), QStringLiteral("--baud"), QStringLiteral("9600")});
        QVERIFY(simulator_.waitForStarted(patience));
        const QDeadlineTimer deadline(patience);
        while ((tcp_.isEmpty() || optical_.isEmpty() || coap_.isEmpty()) && !deadline.hasExpired() && simulator_.state() == QProcess::Running) {
            if (!simulator_.canReadLine() && !simulator_.waitForReadyRead(1000)) continue;
            while (simulator_.canReadLine()) {
                const QString line = QString::fromUtf8(simulator_.readLine()).trimmed();
                if (line.startsWith(QStringLiteral("ready tcp:"))) tcp_ = line.mid(6);
                if (line.startsWith(QStringLiteral("ready optical:"))) optical_ = line.mid(6);
                if (line.startsWith(QStringLiteral("ready coap:"))) coap_ = line.mid(6);
            }
        }
        QVERIFY2(!tcp_.isEmpty() && !optical_.isEmpty() && !coap_.isEmpty(), simulator_.readAllStandardError().constData());
    }

    void cleanupTestCase() {
        simulator_.terminate();
        if (!simulator_.waitForFinished(5000)) simulator_.kill();
        simulator_.waitForFinished(5000);
    }

    void identifyTellsTheSerialNumber() {
        const auto json = cli({QStringLiteral("identify"), tcp_, QStringLiteral("--json")});
        QVERIFY2(json.code == 0, json.err.constData());
        QCOMPARE(json.objects().size(), std::size_t{1});
        QCOMPARE(json.objects()[0]["serial"].get<std::string>(), std::string("AMI00000042"));
        QCOMPARE(json.objects()[0]["manufacturer"].get<std::string>(), std::string("AMI"));
        QVERIFY(json.err.isEmpty());
        const auto text = cli({QStringLiteral("identify"), tcp_});
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.contains("AMI00000042"));
    }

    void opticalSignsOnAndRecordsAVisitThatPlaysBack() {
        const QString visit = file("visit.txt");
        const auto live = cli({QStringLiteral("read"), optical_, QStringLiteral("1:0.0.96.1.0:2"), QStringLiteral("--json"),
                               QStringLiteral("--trace"), visit});
        QVERIFY2(live.code == 0, live.err.constData());
        QCOMPARE(live.objects()[0]["data"]["text"].get<std::string>(), std::string("AMI00000042"));
        const auto replayed = cli({QStringLiteral("read"), QStringLiteral("replay:%1?speed=full").arg(visit),
                                   QStringLiteral("1:0.0.96.1.0:2"), QStringLiteral("--json")});
        QVERIFY2(replayed.code == 0, replayed.err.constData());
        QCOMPARE(replayed.out, live.out);
    }

    void objectsNameEveryMemberWhenAsked() {
        const auto outcome =
            cli({QStringLiteral("objects"), tcp_, QStringLiteral("--class"), QStringLiteral("70"), QStringLiteral("--members")});
        QCOMPARE(outcome.code, 0);
        const QString text = QString::fromUtf8(outcome.out);
        QVERIFY2(text.contains(QLatin1String("class 70 (Disconnect control), version 0  Disconnect control")), qPrintable(text));
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("attribute 3 +control_state +read +enum"))), qPrintable(text));
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("method 1 +remote_disconnect +no access +integer"))), qPrintable(text));
    }

    void namesOfAttributesAndValuesAreInTheJson() {
        const auto list = cli({QStringLiteral("objects"), tcp_, QStringLiteral("--class"), QStringLiteral("70"), QStringLiteral("--json")});
        QCOMPARE(list.objects()[0]["name"].get<std::string>(), std::string("Disconnect control"));
        QCOMPARE(list.objects()[0]["attributes"][2]["name"].get<std::string>(), std::string("control_state"));
        QCOMPARE(list.objects()[0]["methods"][1]["name"].get<std::string>(), std::string("remote_reconnect"));
        const auto read = cli({QStringLiteral("read"), tcp_, QStringLiteral("70:0.0.96.3.10:3"), QStringLiteral("--json")});
        QCOMPARE(read.objects()[0]["attributeName"].get<std::string>(), std::string("control_state"));
        QCOMPARE(read.objects()[0]["valueName"].get<std::string>(), std::string("Connected"));
        QVERIFY(!read.objects()[0].contains("typeRemark"));
        const auto table = cli({QStringLiteral("read"), tcp_, QStringLiteral("70:0.0.96.3.10:3"), QStringLiteral("1.0.32.7.0")});
        QVERIFY(QString::fromUtf8(table.out).contains(QLatin1String("Disconnect control: control_state  enum 1: Connected")));
        QVERIFY(QString::fromUtf8(table.out).contains(QLatin1String("Voltage L1")));
    }

    void everyAttributeOfTheTrainingMeterHasTheTypeOfItsClass() {
        const auto list = cli({QStringLiteral("objects"), tcp_, QStringLiteral("--json")});
        QStringList arguments{QStringLiteral("read"), tcp_};
        for (const auto& object : list.objects()) {
            if (object["type"] != "object" || object["class"] == 7 || object["class"] == 3)
                continue;  // buffers are long, registers are scaled
            for (const auto& attribute : object["attributes"]) {
                if (attribute["mode"] == 0) continue;
                arguments << QStringLiteral("%1:%2:%3")
                                 .arg(object["class"].get<int>())
                                 .arg(QString::fromStdString(object["obis"].get<std::string>()))
                                 .arg(attribute["attribute"].get<int>());
            }
        }
        QVERIFY(arguments.size() > 40);
        const auto read = cli(arguments << QStringLiteral("--json"));
        for (const auto& value : read.objects()) { QVERIFY2(!value.contains("typeRemark"), value.dump().c_str()); }
    }

    void readingTypesCheckNamesTheWrongEntry() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("types.json"));
        const auto check = [&](const QByteArray& text) {
            QFile file(path);
            if (file.open(QIODevice::WriteOnly)) file.write(text);
            file.close();
            return cli({QStringLiteral("reading-types"), QStringLiteral("check"), path});
        };
        QFile delivered(QStringLiteral(AMI_SOURCE_DIR "/resources/obis/reading-types.json"));
        QVERIFY(delivered.open(QIODevice::ReadOnly));
        QCOMPARE(check(delivered.readAll()).code, 0);
        const auto wrong = check("{\"types\":[{\"obis\":\"1.0.1.8.0\",\"unit\":30,\"kind\":\"register\",\"ref\":\"\"}]}");
        QCOMPARE(wrong.code, 7);
        QVERIFY(wrong.out.contains("Entry 1"));
        QCOMPARE(cli({QStringLiteral("reading-types"), QStringLiteral("check"), QStringLiteral("/nowhere")}).code, 7);
    }

    void explainSaysWhatACodeMeans() {
        const auto one = cli({QStringLiteral("explain"), QStringLiteral("acse/Rejected"), QStringLiteral("1.1.13")});
        QCOMPARE(one.code, 0);
        const QString text = QString::fromUtf8(one.out);
        QVERIFY2(text.startsWith(QLatin1String("acse/Rejected authentication-failure (3)\n")), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("The password is not the one this meter expects.")));
        QVERIFY(text.contains(QLatin1String("  Next:   ")));
        const auto json = cli({QStringLiteral("explain"), QStringLiteral("hdlc/NoAnswer"), QStringLiteral("--json")});
        QCOMPARE(json.objects().size(), std::size_t{1});
        QCOMPARE(json.objects()[0]["type"].get<std::string>(), std::string("explanation"));
        QCOMPARE(json.objects()[0]["code"].get<std::string>(), std::string("hdlc/NoAnswer (1)"));
        QVERIFY(cli({QStringLiteral("explain")}).out.count('\n') > 280);
        const auto none = cli({QStringLiteral("explain"), QStringLiteral("no-such-thing")});
        QCOMPARE(none.code, 2);
        QVERIFY(none.out.isEmpty());
    }

    void objectsListTheLoadProfile() {
        const auto outcome =
            cli({QStringLiteral("objects"), tcp_, QStringLiteral("--class"), QStringLiteral("7"), QStringLiteral("--json")});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        bool found = false;
        for (const auto& object : outcome.objects()) {
            QCOMPARE(object["class"].get<int>(), 7);
            found = found || object["obis"] == "1.0.99.1.0.255";
        }
        QVERIFY(found);
    }

    void readScalesRegistersAndShowsTheRest() {
        const auto outcome =
            cli({QStringLiteral("read"), tcp_, QStringLiteral("1.0.32.7.0"), QStringLiteral("8:0.0.1.0.0:2"), QStringLiteral("--json")});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const auto objects = outcome.objects();
        QCOMPARE(objects.size(), std::size_t{2});
        QCOMPARE(objects[0]["unit"].get<std::string>(), std::string("V"));
        // A 230 V network: EN 50160 allows 10 %.
        const double volts = std::stod(objects[0]["value"].get<std::string>());
        QVERIFY(volts > 207 && volts < 253);
        QVERIFY(objects[1].contains("time"));
    }

    void verifiedReadsSaySo() {
        const auto outcome =
            cli({QStringLiteral("read"), tcp_, QStringLiteral("1.0.1.8.0"), QStringLiteral("--verify"), QStringLiteral("--json")});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QVERIFY(outcome.objects()[0]["verification"] != "none");
    }

    void whatTheMeterRefusesIsTold() {
        const auto refused = cli({QStringLiteral("read"), tcp_, QStringLiteral("3:1.0.199.8.0:2"), QStringLiteral("--json")});
        QCOMPARE(refused.code, 4);
        QCOMPARE(refused.objects()[0]["type"].get<std::string>(), std::string("error"));
        QVERIFY(refused.err.contains("3:1.0.199.8.0.255:2: The meter has no such object."));
        QCOMPARE(refused.objects()[0]["subject"].get<std::string>(), std::string("3:1.0.199.8.0.255:2"));
        const auto partly =
            cli({QStringLiteral("read"), tcp_, QStringLiteral("3:1.0.199.8.0:2"), QStringLiteral("1.0.1.8.0"), QStringLiteral("--json")});
        QCOMPARE(partly.code, 5);
        QCOMPARE(partly.objects().size(), std::size_t{2});
        QCOMPARE(partly.objects()[1]["type"].get<std::string>(), std::string("reading"));
    }

    void coapListsAndSaysWhenNothingMatches() {
        const auto discover = [this](const QStringList& more) { return cli(QStringList{QStringLiteral("coap"), QStringLiteral("discover"), coap_} + more); };
        QVERIFY(discover({}).out.contains("3331"));
        const auto objects = discover({QStringLiteral("--rt"), QStringLiteral("urn:oma:lwm2m:*")});
        QVERIFY2(objects.code == 0 && objects.out.contains("3331"), objects.out + objects.err);
        const auto none = discover({QStringLiteral("--rt"), QStringLiteral("nothing.such")});
        QCOMPARE(none.code, 0);
        QVERIFY2(none.out.trimmed().isEmpty(), none.out.constData());
        QVERIFY2(none.err.contains("No resource of type nothing.such") && none.err.contains("--rt"), none.err.constData());
    }
    void coapNeverDropsAKey() {
        QFile psk(file("node.psk"));
        QVERIFY(psk.open(QIODevice::WriteOnly) && psk.write("node 30313233343536373839616263646566\n") > 0);
        psk.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        psk.close();
        const auto refused = cli({QStringLiteral("coap"), QStringLiteral("get"), coap_ + QStringLiteral("/3331/0"), QStringLiteral("--psk"), psk.fileName()});
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.out.trimmed().isEmpty());
        QVERIFY2(refused.err.contains("coaps://"), refused.err.constData());
        QCOMPARE(cli({QStringLiteral("coap"), QStringLiteral("get"), coap_ + QStringLiteral("/3331/0")}).code, 0);
    }
    void passwordComesFromAFileOrStandardInput() {
        const QString installer = tcp_ + QStringLiteral("?client=17");
        QCOMPARE(cli({QStringLiteral("identify"), installer}).code, 4);
        const auto fromFile = cli({QStringLiteral("identify"), installer, QStringLiteral("--password-file"), file("secret")});
        QVERIFY2(fromFile.code == 0, fromFile.err.constData());
        const auto fromInput =
            cli({QStringLiteral("identify"), installer, QStringLiteral("--password-file"), QStringLiteral("-")}, "12345678\n");
        QVERIFY2(fromInput.code == 0, fromInput.err.constData());
        const auto wrong =
            cli({QStringLiteral("identify"), installer, QStringLiteral("--password-file"), QStringLiteral("-")}, "87654321\n");
        QCOMPARE(wrong.code, 4);
        QVERIFY(wrong.err.contains("password"));
    }

    void passwordStaysOutOfTheTrace() {
        const QString visit = file("secret-visit.txt");
        const auto outcome = cli({QStringLiteral("identify"), tcp_ + QStringLiteral("?client=17"), QStringLiteral("--password-file"),
                                  file("secret"), QStringLiteral("--trace"), visit});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QFile trace(visit);
        QVERIFY(trace.open(QIODevice::ReadOnly));
        const QByteArray text = trace.readAll();
        QVERIFY(text.contains("**"));
        QVERIFY(!text.contains("3132333435363738"));  // "12345678"
    }

    void openPasswordFileIsRefused() {
        QFile loose(file("loose"));
        QVERIFY(loose.open(QIODevice::WriteOnly));
        loose.write("12345678\n");
        loose.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        loose.close();
        const auto outcome = cli({QStringLiteral("identify"), tcp_, QStringLiteral("--password-file"), file("loose")});
        QCOMPARE(outcome.code, 7);
        QVERIFY(outcome.err.contains("chmod 600"));
    }

    void profileRowsAreKeptInTheStore() {
        const QString store = file("field.db");
        const QStringList arguments{
            QStringLiteral("profile"), tcp_,  QStringLiteral("1.0.99.1.0"), QStringLiteral("--last"), QStringLiteral("3h"),
            QStringLiteral("--store"), store, QStringLiteral("--json")};
        const auto first = cli(arguments);
        QVERIFY2(first.code == 0, first.err.constData());
        std::size_t rows = 0;
        std::uint64_t added = 0;
        for (const auto& object : first.objects()) {
            if (object["type"] == "row") {
                ++rows;
                QCOMPARE(object["values"].size(), std::size_t{2});
            }
            if (object["type"] == "stored") added = object["added"].get<std::uint64_t>();
        }
        // A row every 15 minutes: 12 or, with both ends, 13.
        QVERIFY(rows >= 11 && rows <= 13);
        QCOMPARE(added, std::uint64_t{2 * rows});
        QCOMPARE(first.objects().back()["rows"].get<std::size_t>(), rows);
        const auto second = cli(arguments);
        QVERIFY2(second.code == 0, second.err.constData());
        for (const auto& object : second.objects()) {
            if (object["type"] == "stored") QVERIFY(object["known"].get<std::uint64_t>() >= 2 * (rows - 1));
        }
        const auto text =
            cli({QStringLiteral("profile"), tcp_, QStringLiteral("1.0.99.1.0"), QStringLiteral("--last"), QStringLiteral("1h")});
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.contains("1.0.1.8.0.255"));
    }

    void watchCountsItsPolls() {
        const auto outcome = cli({QStringLiteral("watch"), tcp_, QStringLiteral("--interval"), QStringLiteral("0.1"),
                                  QStringLiteral("--count"), QStringLiteral("3"), QStringLiteral("--json")});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(outcome.objects().size(), std::size_t{3});
        for (const auto& sample : outcome.objects()) {
            QCOMPARE(sample["type"].get<std::string>(), std::string("sample"));
            QVERIFY(sample["values"].size() >= 9);
        }
    }

    void timeoutEndsAWatch() {
        const auto outcome = cli({QStringLiteral("watch"), tcp_, QStringLiteral("--interval"), QStringLiteral("60"),
                                  QStringLiteral("--timeout"), QStringLiteral("3"), QStringLiteral("--json")});
        QCOMPARE(outcome.code, 8);
        QCOMPARE(outcome.objects().front()["type"].get<std::string>(), std::string("sample"));
        QCOMPARE(outcome.objects().back()["type"].get<std::string>(), std::string("error"));
    }

    void interruptEndsInOrder() {
#ifdef Q_OS_UNIX
        QProcess process;
        process.start(program("ami-cli"),
                      {QStringLiteral("watch"), tcp_, QStringLiteral("--interval"), QStringLiteral("60"), QStringLiteral("--json")});
        QVERIFY(process.waitForReadyRead(patience));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardError().contains("you asked"));
#else
        QSKIP("no signals here");
#endif
    }

    void unreachableMeterIsALinkError() {
        const auto outcome = cli({QStringLiteral("identify"), QStringLiteral("optical://%1").arg(file("no-such-port"))});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.err.contains("no such port"));
    }

    void syncWithoutAServerSaysSo() {
        const auto outcome = cli({QStringLiteral("sync"), QStringLiteral("--store"), file("empty.db"), QStringLiteral("--json")});
        QCOMPARE(outcome.code, 6);
        QVERIFY(outcome.err.contains("--endpoint"));
    }

    void portsListAsJson() {
        const auto outcome = cli({QStringLiteral("ports"), QStringLiteral("--json")});
        QCOMPARE(outcome.code, 0);
        for (const auto& port : outcome.objects()) QCOMPARE(port["type"].get<std::string>(), std::string("port"));
    }

private:
    QString file(const char* name) const { return folder_.filePath(QLatin1String(name)); }

    QTemporaryDir folder_;
    QProcess simulator_;
    QString tcp_, coap_;
    QString optical_;
};

QTEST_GUILESS_MAIN(TestAmiCli)
#include "tst_ami_cli.moc"
