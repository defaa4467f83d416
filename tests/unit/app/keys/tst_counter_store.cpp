#include <QTemporaryDir>
#include <QTest>

#include "app/keys/CounterStore.h"
#include "app/store/Store.h"

using namespace ami;
using namespace ami::app;
using dlms::KeyRole;
using dlms::SecurityError;

namespace {

dlms::SecurityKeys keysWith(std::uint8_t ek) {
    dlms::SecurityKeys keys;
    keys.unicastEncryption = crypto::SecureBytes(Bytes(16, ek));
    keys.authentication = crypto::SecureBytes(Bytes(16, 0xD0));
    return keys;
}

const dlms::SystemTitle someMeter{'M', 'M', 'M', 0, 0, 0xBC, 0x61, 0x4E};
const dlms::SystemTitle otherMeter{'M', 'M', 'M', 0, 0, 0xBC, 0x61, 0x4F};

SecurityError codeOf(const Error& error) { return error.layer == Layer::Crypto ? static_cast<SecurityError>(error.code) : SecurityError{}; }

}  // namespace

class TestCounterStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEachCounterOnce() {
        auto store = fresh();
        const auto keys = keysWith(1);
        std::int64_t last = 0;
        for (int association = 0; association < 5; ++association) {
            auto counters = store->counters({"tcp://a", std::nullopt, 1}, keys);
            for (int i = 0; i < 150; ++i) {
                const auto counter = counters->reserve(KeyRole::UnicastEncryption);
                QVERIFY(counter);
                QVERIFY(*counter > last);
                last = *counter;
            }
        }
    }

    // A nonce is system title and counter: the same key in another meter or for another client is still the same key.
    void givesEachCounterOnceWhateverMeterAndClient() {
        auto store = fresh();
        auto a = store->counters({"tcp://a", someMeter, 1}, keysWith(1));
        auto b = store->counters({"tcp://b", otherMeter, 2}, keysWith(1));
        QSet<std::uint32_t> seen;
        for (int i = 0; i < 200; ++i) {
            for (auto* counters : {a.get(), b.get()}) {
                const auto counter = counters->reserve(KeyRole::UnicastEncryption);
                QVERIFY(counter);
                QVERIFY(!seen.contains(*counter));
                seen.insert(*counter);
            }
        }
        QCOMPARE(*store->counters({"tcp://a", someMeter, 1}, keysWith(2))->reserve(KeyRole::UnicastEncryption), std::uint32_t{1});
    }

    void goesOnAboveTheReserveAfterReopening() {
        const std::string path = next();
        std::uint32_t last = 0;
        {
            auto store = *CounterStore::open(path);
            last = *store->counters({}, keysWith(1))->reserve(KeyRole::UnicastEncryption);
        }
        auto store = *CounterStore::open(path);
        QCOMPARE(*store->counters({}, keysWith(1))->reserve(KeyRole::UnicastEncryption), last + CounterStore::block);
    }

    void twoStoresOnOneFileShareTheCounters() {
        const std::string path = next();
        auto a = *CounterStore::open(path);
        auto b = *CounterStore::open(path);
        QCOMPARE(*a->counters({}, keysWith(1))->reserve(KeyRole::UnicastEncryption), std::uint32_t{1});
        QCOMPARE(*b->counters({}, keysWith(1))->reserve(KeyRole::UnicastEncryption), std::uint32_t{1} + CounterStore::block);
        QCOMPARE(*a->ownTitle(), *b->ownTitle());
    }

    void neverLowersACounter() {
        auto store = fresh();
        const auto keys = keysWith(1);
        QVERIFY(*store->raise(keys, 1000, false));
        QVERIFY(!*store->raise(keys, 10, false));
        const auto counter = store->counters({}, keys)->reserve(KeyRole::UnicastEncryption);
        QVERIFY(*counter > 1000);
        QVERIFY(!*store->raise(keys, *counter, false));
        QVERIFY(*store->counters({}, keys)->reserve(KeyRole::UnicastEncryption) > *counter);
    }

    void boundsWhatAMeterClaims_data() {
        QTest::addColumn<quint32>("claimed");
        QTest::addColumn<bool>("confirmed");
        QTest::addColumn<bool>("believed");
        QTest::newRow("near") << 0x00100000u << false << true;
        QTest::newRow("far") << 0x00100001u << false << false;
        QTest::newRow("far, confirmed") << 0x00100001u << true << true;
        QTest::newRow("2^31, confirmed") << 0x80000000u << true << true;
        QTest::newRow("beyond 2^31") << 0x80000001u << true << false;
        QTest::newRow("all ones") << 0xFFFFFFFFu << true << false;
    }

    void boundsWhatAMeterClaims() {
        QFETCH(quint32, claimed);
        QFETCH(bool, confirmed);
        QFETCH(bool, believed);
        auto store = fresh();
        const auto raised = store->raise(keysWith(1), claimed, confirmed);
        QCOMPARE(raised.has_value(), believed);
        const auto counter = store->counters({}, keysWith(1))->reserve(KeyRole::UnicastEncryption);
        if (believed) {
            QVERIFY(*counter > claimed);
        } else {
            QCOMPARE(codeOf(raised.error()), SecurityError::CounterJump);
            QCOMPARE(raised.error().detail, static_cast<std::int64_t>(claimed));
            QCOMPARE(*counter, std::uint32_t{1});
        }
    }

    // A meter that lies a little each time gets no further than one that lies once.
    void claimsDoNotAddUp() {
        auto store = fresh();
        const auto keys = keysWith(1);
        QVERIFY(store->raise(keys, 0x00100000u, false));
        QCOMPARE(codeOf(store->raise(keys, 0x00200000u, false).error()), SecurityError::CounterJump);
        auto counters = store->counters({"tcp://a", someMeter, 1}, keys);
        QVERIFY(counters->reserve(KeyRole::UnicastEncryption));
        QVERIFY(counters->proven());
        QVERIFY(store->raise(keys, 0x00200000u, false));
    }

    void stopsAtTheEndOfTheKey() {
        auto store = fresh();
        const auto keys = keysWith(1);
        QVERIFY(store->raise(keys, 0x80000000u, true));
        auto first = store->counters({"a", someMeter, 1}, keys);
        QVERIFY(first->reserve(KeyRole::UnicastEncryption));
        QVERIFY(first->proven());
        QVERIFY(store->raise(keys, 0xFFFFFFFCu, true));
        auto counters = store->counters({"a", someMeter, 1}, keys);
        for (const std::uint32_t expected : {0xFFFFFFFDu, 0xFFFFFFFEu, 0xFFFFFFFFu}) {
            QCOMPARE(*counters->reserve(KeyRole::UnicastEncryption), expected);
        }
        const auto none = counters->reserve(KeyRole::UnicastEncryption);
        QVERIFY(!none);
        QCOMPARE(codeOf(none.error()), SecurityError::CounterExhausted);
    }

    void knowsWhomItMet() {
        const std::string path = next();
        auto store = *CounterStore::open(path);
        const CounterScope scope{"tcp://a", someMeter, 1};
        QVERIFY(!*store->knows(scope, keysWith(1)));
        auto counters = store->counters(scope, keysWith(1));
        QVERIFY(counters->reserve(KeyRole::UnicastEncryption));
        QVERIFY(!*store->knows(scope, keysWith(1)));
        QVERIFY(counters->proven());
        QVERIFY(*store->knows(scope, keysWith(1)));
        QVERIFY(!*store->knows({"tcp://a", someMeter, 2}, keysWith(1)));
        QVERIFY(!*store->knows({"tcp://a", otherMeter, 1}, keysWith(1)));
        QVERIFY(!*store->knows(scope, keysWith(2)));
        QVERIFY(*(*CounterStore::open(path))->knows(scope, keysWith(1)));
    }

    void remembersTheMetersCounters() {
        const std::string path = next();
        const CounterScope scope{"tcp://a", someMeter, 1};
        {
            auto store = *CounterStore::open(path);
            auto counters = store->counters(scope, keysWith(1));
            QVERIFY(!counters->lastAccepted(KeyRole::UnicastEncryption));
            for (std::uint32_t counter : {7u, 8u, 200u}) QVERIFY(counters->accept(KeyRole::UnicastEncryption, counter));
            QCOMPARE(*counters->lastAccepted(KeyRole::UnicastEncryption), 200u);
        }
        auto store = *CounterStore::open(path);
        QCOMPARE(*store->counters(scope, keysWith(1))->lastAccepted(KeyRole::UnicastEncryption), 200u);
        QVERIFY(!store->counters({"tcp://a", otherMeter, 1}, keysWith(1))->lastAccepted(KeyRole::UnicastEncryption));
        QVERIFY(!store->counters({"tcp://a", someMeter, 2}, keysWith(1))->lastAccepted(KeyRole::UnicastEncryption));
    }

    // Behind one optical probe there is another meter every quarter of an hour.
    void remembersAMeterThatNamesItselfLater() {
        auto store = fresh();
        const CounterScope port{"optical:///dev/ttyUSB0", std::nullopt, 1};
        {
            auto counters = store->counters(port, keysWith(1));
            QVERIFY(counters->accept(KeyRole::UnicastEncryption, 500));
            QVERIFY(counters->meterIs(someMeter));
            QVERIFY(counters->accept(KeyRole::UnicastEncryption, 501));
        }
        auto replayed = store->counters(port, keysWith(1));
        QVERIFY(!replayed->lastAccepted(KeyRole::UnicastEncryption));
        QVERIFY(replayed->accept(KeyRole::UnicastEncryption, 501));
        QCOMPARE(codeOf(replayed->meterIs(someMeter).error()), SecurityError::ReplayedCounter);
        auto another = store->counters(port, keysWith(1));
        QVERIFY(another->accept(KeyRole::UnicastEncryption, 3));
        QVERIFY(another->meterIs(otherMeter));
    }

    void givesNoCounterWithoutAKey() {
        auto store = fresh();
        QCOMPARE(codeOf(store->counters({}, {})->reserve(KeyRole::UnicastEncryption).error()), SecurityError::NoKey);
    }

    void keepsNoKeyInTheFile() {
        const std::string path = next();
        dlms::SecurityKeys keys;
        const Bytes key = *fromHex(
            "4B4559204F46205448452054455354212121"
            "0102"
            "0304");
        keys.unicastEncryption = crypto::SecureBytes(BytesView(key).first(16));
        {
            auto store = *CounterStore::open(path);
            QVERIFY(store->counters({}, keys)->reserve(KeyRole::UnicastEncryption));
        }
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(QByteArrayLiteral("KEY OF THE TEST")));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    }

    void saysWhenItCannotBeUsed() {
        const std::string path = next();
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(600, 'x'));
        file.close();
        const auto store = CounterStore::open(path);
        QVERIFY(!store);
        QCOMPARE(codeOf(store.error()), SecurityError::CounterStore);
        QCOMPARE(store.error().detail, static_cast<std::int64_t>(StoreError::NotOurs));
    }

private:
    std::string next() { return folder_.filePath(QStringLiteral("counters%1.db").arg(++count_)).toStdString(); }
    std::shared_ptr<CounterStore> fresh() { return *CounterStore::open(next()); }

    QTemporaryDir folder_;
    int count_ = 0;
};

QTEST_GUILESS_MAIN(TestCounterStore)
#include "tst_counter_store.moc"
