#include <QDir>
#include <QtTest>

#include "app/sim/line/Endpoint.h"

using ami::sim::ListenAddress;

class TestListenAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsPseudoTerminals() {
        const auto optical = ListenAddress::parse(QStringLiteral("optical:pty=probe"));
        QVERIFY(optical && optical->kind == ListenAddress::Kind::OpticalPty);
        QCOMPARE(optical->link, QDir::currentPath() + QStringLiteral("/probe"));
        const auto iec = ListenAddress::parse(QStringLiteral("iec:pty=/tmp/x"));
        QVERIFY(iec && iec->kind == ListenAddress::Kind::IecPty && iec->isPty());
        QCOMPARE(iec->link, QStringLiteral("/tmp/x"));
        const auto direct = ListenAddress::parse(QStringLiteral("hdlc:pty"));
        QVERIFY(direct && direct->kind == ListenAddress::Kind::HdlcPty && direct->link.isEmpty());
        QVERIFY(!direct->isReachableFromOutside());
    }

    void readsSockets_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("outside");
        using Kind = ListenAddress::Kind;
        QTest::newRow("tcp") << QStringLiteral("tcp://127.0.0.1:4059") << int(Kind::Tcp) << QStringLiteral("127.0.0.1") << 4059 << false;
        QTest::newRow("any port") << QStringLiteral("tcp://127.0.0.1:0") << int(Kind::Tcp) << QStringLiteral("127.0.0.1") << 0 << false;
        QTest::newRow("registered port") << QStringLiteral("udp://127.0.0.1") << int(Kind::Udp) << QStringLiteral("127.0.0.1") << 4059
                                         << false;
        QTest::newRow("version 6") << QStringLiteral("udp://[::1]:5000") << int(Kind::Udp) << QStringLiteral("::1") << 5000 << false;
        QTest::newRow("name") << QStringLiteral("hdlc+tcp://localhost:4060") << int(Kind::HdlcTcp) << QStringLiteral("127.0.0.1") << 4060
                              << false;
        QTest::newRow("everybody") << QStringLiteral("tcp://0.0.0.0:4059") << int(Kind::Tcp) << QStringLiteral("0.0.0.0") << 4059 << true;
        QTest::newRow("no host is loopback") << QStringLiteral("tcp://:4059") << int(Kind::Tcp) << QStringLiteral("127.0.0.1") << 4059
                                             << false;
    }
    void readsSockets() {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(bool, outside);
        const auto address = ListenAddress::parse(text);
        QVERIFY(address);
        QCOMPARE(int(address->kind), kind);
        QCOMPARE(address->host.toString(), host);
        QCOMPARE(int(address->port), port);
        QCOMPARE(address->isReachableFromOutside(), outside);
    }

    void refusesWhatIsNoEndpoint() {
        for (const char* text : {"", "pty", "optical:", "optical:pty=", "optical:/dev/ttyUSB0", "http://127.0.0.1:1",
                                 "tcp://meter.example:4059", "tcp://127.0.0.1:70000", "tcp://127.0.0.1:4059/x", "tcp://127.0.0.1:4059?a=b",
                                 "tcp://u@127.0.0.1:4059", "hdlc+tcp://127.0.0.1"}) {
            QVERIFY2(!ListenAddress::parse(QLatin1String(text)), text);
        }
    }
};

QTEST_APPLESS_MAIN(TestListenAddress)
#include "tst_listen_address.moc"
