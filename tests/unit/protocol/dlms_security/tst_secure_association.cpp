#include "SecureLoop.h"

using namespace ami;
using namespace ami::dlms;
using namespace ami::test;

class TestSecureAssociation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void associatesWithEveryMechanism_data();
    void associatesWithEveryMechanism();
};

void TestSecureAssociation::associatesWithEveryMechanism_data() {
    QTest::addColumn<int>("suite");
    QTest::addColumn<int>("mechanism");
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("protection");
    QTest::addColumn<bool>("ciphered");
    for (int suite = 0; suite <= 2; ++suite) {
        for (int mechanism = 0; mechanism <= 7; ++mechanism) {
            if (mechanism == 7 && suite == 0) continue;
            for (int form = 0; form <= 5; ++form) {
                if (form >= 4 && suite == 0) continue;
                for (int protection = 0; protection <= 5; ++protection) {
                    if (protection >= 3 && suite == 0) continue;
                    if (mechanism != 5 && protection != 2) continue;
                    QTest::addRow("suite %d mechanism %d form %d protection %d", suite, mechanism, form, protection)
                        << suite << mechanism << form << protection << true;
                }
            }
            QTest::addRow("suite %d mechanism %d in clear", suite, mechanism) << suite << mechanism << 0 << 2 << false;
        }
    }
}

void TestSecureAssociation::associatesWithEveryMechanism() {
    QFETCH(int, suite);
    QFETCH(int, mechanism);
    QFETCH(int, form);
    QFETCH(int, protection);
    QFETCH(bool, ciphered);
    static constexpr std::array<Protection, 6> protections{{{true, false, false}, {false, true, false}, {true, true, false},
                                                            {false, false, true}, {true, true, true}, {true, false, true}}};
    const Protection wanted = protections[static_cast<std::size_t>(protection)];
    SecurityPair pair(static_cast<SecuritySuite>(suite));
    pair.setForm(static_cast<CipheringForm>(form));
    pair.setProtection(wanted);
    // general-ciphering and general-signing name their recipient, so the client has to know it from the first APDU.
    if (form >= 2 || wanted.isSigned) pair.client.peerTitle = titleB;
    pair.client.cipheredContext = pair.server.cipheredContext = ciphered;
    pair.client.manufacturerHls = pair.server.manufacturerHls = [](BytesView challenge, BytesView secret) {
        return crypto::digest(crypto::Hash::Sha384, {secret, challenge});
    };
    SecureLoop loop(pair, static_cast<AuthenticationMechanism>(mechanism));
    QVERIFY(loop.associate());
    const auto associated = loop.loop->all<event::Associated>();
    QCOMPARE(associated.size(), std::size_t{1});
    QCOMPARE(int(associated[0].mechanism), mechanism);
    QCOMPARE(int(*associated[0].suite), suite);
    QVERIFY(associated[0].protection == (ciphered ? wanted : Protection{}));
    if (ciphered || mechanism >= 5) QVERIFY(associated[0].serverTitle == titleB);
    QVERIFY(loop.loop->server->isAssociated());

    const bool verified = ciphered && (wanted.authenticated || wanted.isSigned);
    const auto value = loop.read(SecureLoop::clock);
    QVERIFY(value);
    QVERIFY(std::get<Data>(value->result) == Data::octetString(Bytes(12, 7)));
    QCOMPARE(value->verified, verified);
    const auto rows = loop.read(SecureLoop::profile);
    QVERIFY(rows);
    QVERIFY(std::get<Data>(rows->result) == profileOf(200));
    QCOMPARE(rows->verified, verified);

    loop.loop->events.clear();
    QVERIFY(loop.loop->client->release(loop.loop->now));
    loop.loop->run();
    QCOMPARE(loop.loop->all<event::Released>().size(), std::size_t{1});
    QCOMPARE(loop.loop->all<event::Noise>().size(), std::size_t{0});
    QVERIFY(loop.loop->meter.refusals.empty());
    QVERIFY(!loop.loop->server->isAssociated());
}

QTEST_GUILESS_MAIN(TestSecureAssociation)
#include "tst_secure_association.moc"
