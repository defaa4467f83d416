#include <QtTest>

#include "hal/router/BusPlace.h"

using namespace ami;
using namespace ami::hal;

class TestBusPlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryForm_data();
    void readsEveryForm();
    void refusesWhatAShellOrSshCouldTake_data();
    void refusesWhatAShellOrSshCouldTake();
    void unescapesAddresses();
    void refusesBrokenAddresses();
    void sshNeverAsksAndEndsItsOptions();
};

void TestBusPlace::readsEveryForm_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    const auto row = [](const char* text, BusPlace::Kind kind, const char* user = "", const char* host = "", int port = 0) {
        QTest::newRow(text) << QString::fromLatin1(text) << static_cast<int>(kind) << QString::fromLatin1(user) << QString::fromLatin1(host) << port;
    };
    row("system", BusPlace::Kind::System);
    row("session", BusPlace::Kind::Session);
    row("unix:path=/tmp/a%20b", BusPlace::Kind::Address);
    row("unix:abstract=/x;tcp:host=10.0.0.1,port=55", BusPlace::Kind::Address);
    row("ssh:router", BusPlace::Kind::SshBridge, "", "router");
    row("ssh:pi@10.0.0.7:2222", BusPlace::Kind::SshBridge, "pi", "10.0.0.7", 2222);
    row("ssh:pi@[fd12::1]:22", BusPlace::Kind::SshBridge, "pi", "fd12::1", 22);
    row("ssh+socket:root@openwrt/run/dbus/system_bus_socket", BusPlace::Kind::SshSocket, "root", "openwrt");
}

void TestBusPlace::readsEveryForm() {
    QFETCH(QString, text);
    const auto place = BusPlace::parse(text.toStdString());
    QVERIFY(place);
    QTEST(static_cast<int>(place->kind), "kind");
    QTEST(QString::fromStdString(place->user), "user");
    QTEST(QString::fromStdString(place->host), "host");
    QTEST(static_cast<int>(place->port), "port");
    QCOMPARE(BusPlace::parse(place->text()).value_or(BusPlace{}), *place);
}

void TestBusPlace::refusesWhatAShellOrSshCouldTake_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "ssh:", "ssh:-oProxyCommand=x", "ssh:a b", "ssh:a;reboot", "ssh:$(x)", "ssh:-x@host", "ssh:@host", "ssh:u@h:0",
                             "ssh:u@h:65536", "ssh:u@h:", "ssh:[fd12::1", "ssh:[fd12::1]22", "ssh+socket:h/run/a b", "ssh+socket:h/x:/etc", "unix:",
                             "unix:path", "unix:path=%4", "unix:path=%zz", "tcp:host=a", "unixexec:path=sh", "systemd", "ssh:a'b", "ssh:a\nb"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestBusPlace::refusesWhatAShellOrSshCouldTake() {
    QFETCH(QString, text);
    const auto place = BusPlace::parse(text.toStdString());
    QVERIFY(!place);
    QCOMPARE(place.error(), routerError(RouterError::BadPlace));
}

void TestBusPlace::unescapesAddresses() {
    const auto addresses = parseBusAddresses("unix:path=/tmp/a%2cb%3b,guid=00;tcp:host=::1,port=4");
    QCOMPARE(addresses.size(), 2U);
    QCOMPARE(addresses[0].value("path"), std::string("/tmp/a,b;"));
    QCOMPARE(addresses[0].value("guid"), std::string("00"));
    QCOMPARE(addresses[1].transport, std::string("tcp"));
    QCOMPARE(addresses[1].value("port"), std::string("4"));
}

void TestBusPlace::refusesBrokenAddresses() {
    for (const char* text : {":path=/x", "unix:=x", "unix:path=/x,", "unix:path=%1", "nothing"}) {
        const auto addresses = parseBusAddresses(text);
        QVERIFY2(addresses.empty() || QByteArray(text).endsWith(','), text);
    }
}

void TestBusPlace::sshNeverAsksAndEndsItsOptions() {
    const auto words = sshArguments(*BusPlace::parse("ssh:pi@router:2222"), 7);
    const std::vector<std::string> expected{"-xT", "-o", "BatchMode=yes", "-o", "ConnectTimeout=7", "-o", "ServerAliveInterval=15",
                                            "-o", "ServerAliveCountMax=3", "-p", "2222", "--", "pi@router"};
    QVERIFY(words == expected);
}

QTEST_APPLESS_MAIN(TestBusPlace)
#include "tst_bus_place.moc"
