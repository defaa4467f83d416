#include <QtTest>

#include <sqlite3.h>

#include "app/store/LeafPage.h"
#include "app/store/RowTag.h"
#include "app/store/Salvage.h"
#include "protocol/mdms/CimMeterReadings.h"
#include "tests/support/OldStore.h"
#include "tests/support/StoreSamples.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

namespace {

/// No cipher to use: every octet is turned over, and the context is put before it.
class TurningCipher : public PayloadCipher {
public:
    Result<Bytes> seal(BytesView clear, std::string_view context) const override {
        Bytes sealed(context.begin(), context.end());
        sealed.insert(sealed.begin(), static_cast<std::uint8_t>(context.size()));
        for (const std::uint8_t octet : clear) sealed.push_back(static_cast<std::uint8_t>(octet ^ 0xA5));
        return sealed;
    }
    Result<Bytes> open(BytesView sealed, std::string_view context) const override {
        const bool fits = !sealed.empty() && sealed[0] == context.size() && sealed.size() > context.size() &&
                          std::equal(context.begin(), context.end(), sealed.begin() + 1);
        if (!fits) return fail(Fault::Crypto, Layer::Store, StoreError::Damaged);
        Bytes clear;
        for (const std::uint8_t octet : sealed.subspan(1 + context.size())) clear.push_back(static_cast<std::uint8_t>(octet ^ 0xA5));
        return clear;
    }
};

QByteArray octetsOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestStoreTrust : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> folder_;
    QString file(const char* name = "field.db") const { return folder_->filePath(QString::fromLatin1(name)); }
    std::string path(const char* name = "field.db") const { return file(name).toStdString(); }
    StoreOptions options() const {
        StoreOptions options;
        options.ballastOctets = 0;
        options.space = [](const std::string&) { return DiskSpace{}; };
        return options;
    }
    std::unique_ptr<Store> opened(const char* name = "field.db") const { return std::move(*Store::open(path(name), options())); }
    void exec(const QString& name, const char* sql) {
        sqlite3* handle = nullptr;
        QCOMPARE(sqlite3_open(name.toUtf8().constData(), &handle), SQLITE_OK);
        QCOMPARE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(handle);
    }

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    // Vectors of the reference implementation: key 00 to 0F, messages 00, 01, 02 … (veorq/SipHash, vectors.h, vectors_sip64).
    void sipHashAgreesWithThePublishedVectors() {
        const std::uint64_t key0 = 0x0706050403020100u;
        const std::uint64_t key1 = 0x0F0E0D0C0B0A0908u;
        Bytes message;
        const auto expect = [&](std::size_t length, std::uint64_t value) {
            message.clear();
            for (std::size_t i = 0; i < length; ++i) message.push_back(static_cast<std::uint8_t>(i));
            QCOMPARE(sipHash24(key0, key1, message), value);
        };
        expect(0, 0x726FDB47DD0E0E31u);
        expect(1, 0x74F839C593DC67FDu);
        expect(7, 0xAB0200F58B01D137u);
        expect(8, 0x93F5F5799A932462u);
        expect(15, 0xA129CA6149BE45E5u);
        expect(63, 0x958A324CEB064572u);
    }

    void aRowThatWasChangedIsNeitherShownNorSentAndAPersonIsTold_data() {
        QTest::addColumn<QString>("change");
        QTest::newRow("value") << QStringLiteral("UPDATE reading SET magnitude = magnitude + 1 WHERE sequence = 3");
        QTest::newRow("unit") << QStringLiteral("UPDATE reading SET unit = 32 WHERE sequence = 3");
        QTest::newRow("time") << QStringLiteral("UPDATE reading SET time = time + 1 WHERE sequence = 3");
        QTest::newRow("quality") << QStringLiteral("UPDATE reading SET quality = 2 WHERE sequence = 3");
        QTest::newRow("verification") << QStringLiteral("UPDATE reading SET verification = 2 WHERE sequence = 3");
        QTest::newRow("meter's time") << QStringLiteral("UPDATE reading SET meter_time = '00' WHERE sequence = 3");
        QTest::newRow("another meter") << QStringLiteral("UPDATE reading SET meter = 1 WHERE sequence = 3");
        QTest::newRow("gone") << QStringLiteral("DELETE FROM reading WHERE sequence = 3");
    }
    void aRowThatWasChangedIsNeitherShownNorSentAndAPersonIsTold() {
        QFETCH(const QString, change);
        QVERIFY(opened()->add({energy("B", noon, 1)}));
        QVERIFY(opened()->add(profile("A", noon, 5)));
        exec(file(), ("DROP TRIGGER reading_stays; DROP TRIGGER reading_is_kept; UPDATE meter SET id = id; " + change.toUtf8()).constData());
        const auto store = opened();
        QCOMPARE(store->readings("", {}, {}, {}, 100)->size(), std::size_t{5});
        const auto sealed = store->seal(100, noon, "test");
        QVERIFY(sealed && *sealed);
        QCOMPARE((*sealed)->items, std::uint32_t{5});
        QCOMPARE(store->health()->damagedRows, std::uint64_t{1});
        QCOMPARE(store->health()->waiting, std::uint64_t{5});
        QVERIFY(!*store->seal(100, noon, "test"));
    }

    void aReadingIsTakenAgainWhereTheStoredOneWasChanged() {
        QVERIFY(opened()->add(profile("A", noon, 5)));
        exec(file(), "DROP TRIGGER reading_stays; UPDATE reading SET magnitude = 5 WHERE sequence = 3");
        const auto store = opened();
        const auto again = store->add(profile("A", noon, 5));
        QCOMPARE(again->known, std::uint64_t{4});
        QCOMPARE(again->conflicting, std::uint64_t{1});
        const auto sealed = *store->seal(100, noon, "test");
        QCOMPARE(sealed->items, std::uint32_t{5});
        const auto decoded = mdms::decodeBatch(sealed->body);
        for (const auto& item : decoded->items) QVERIFY(item.reading.value.magnitude() >= 100);
    }

    void aBodyThatWasChangedIsNotSent() {
        {
            const auto store = opened();
            QVERIFY(store->add(profile("A", noon, 5)));
            QVERIFY(*store->seal(2, noon, "test"));
            QVERIFY(*store->seal(2, noon, "test"));
        }
        exec(file(), "DROP TRIGGER batch_is_sealed; UPDATE batch SET body = x'00' WHERE sequence = 1");
        const auto store = opened();
        const auto due = store->due(noon);
        QCOMPARE(due->size(), std::size_t{1});
        QCOMPARE(due->front().sequence, std::uint64_t{2});
        QCOMPARE(store->health()->damagedRows, std::uint64_t{1});
    }

    void withACipherNoOctetOfABodyStandsInTheClear() {
        StoreOptions with = options();
        with.cipher = std::make_shared<TurningCipher>();
        Bytes body;
        std::string id;
        {
            const auto store = std::move(*Store::open(path(), with));
            QVERIFY(store->add(profile("LGZ0012345678", noon, 200)));
            const auto sealed = *store->seal(200, noon, "test");
            body = sealed->body;
            id = sealed->id;
            const QByteArray log = octetsOf(file() + QStringLiteral("-wal"));
            QVERIFY(!log.contains("MeterReadings") && !log.contains("IntervalReadings"));
            QVERIFY(store->due(noon)->front().body == body);
        }
        const QByteArray octets = octetsOf(file());
        for (const char* part : {"MeterReadings", "timeStamp", "IntervalBlocks", "\"value\"", "MessageID"}) QVERIFY2(!octets.contains(part), part);
        QVERIFY((*std::move(*Store::open(path(), with))->batch(id))->body == body);
        const auto without = Store::open(path(), options());
        QVERIFY((*without)->due(noon)->empty());
        QVERIFY(!(*without)->batch(id));
    }

    void noClockThatJumpsMakesAnythingGoEarlyOrChangesAnOrder_data() {
        QTest::addColumn<qint64>("hours");
        QTest::newRow("a day on") << qint64{24};
        QTest::newRow("a day back") << qint64{-24};
        QTest::newRow("ten years on") << qint64{87660};
        QTest::newRow("ten years back") << qint64{-87660};
        QTest::newRow("an hour of daylight saving on") << qint64{1};
        QTest::newRow("and back") << qint64{-1};
        QTest::newRow("beyond 2038") << qint64{12 * 8766};
        QTest::newRow("to 1970") << qint64{-(noon.time_since_epoch().count() / 3600000)};
    }
    void noClockThatJumpsMakesAnythingGoEarlyOrChangesAnOrder() {
        QFETCH(const qint64, hours);
        const UtcTime jumped = noon + std::chrono::hours(hours);
        const auto store = opened();
        QVERIFY(store->add(profile("A", noon, 2)));
        const auto first = *store->seal(10, noon, "test");
        QVERIFY(store->confirm(receiptFor(*first)));
        QVERIFY(store->rememberMeter({"tcp://a", "1", "", noon}));
        // From here on the laptop's clock is wrong.
        QVERIFY(store->add(profile("B", jumped, 2)));
        QVERIFY(store->rememberMeter({"tcp://b", "2", "", jumped}));
        const auto second = *store->seal(10, jumped, "test");
        QCOMPARE(second->sequence, first->sequence + 1);
        QCOMPARE(store->due(jumped)->size(), std::size_t{1});
        QCOMPARE(*store->purgeConfirmed(std::chrono::hours(720), jumped), std::uint64_t{0});
        Receipt receipt = receiptFor(*second);
        receipt.receivedAt = noon + std::chrono::hours(1);
        QVERIFY(store->confirm(receipt));
        QCOMPARE(*store->purgeConfirmed(std::chrono::hours(720), jumped), std::uint64_t{0});
        QCOMPARE(store->recentMeters(1)->front().address, std::string("tcp://b"));
        QCOMPARE(store->batches(1)->front().id, second->id);
        const auto all = store->readings("", {}, {}, {}, 10);
        QCOMPARE(all->size(), std::size_t{4});
        for (const auto& reading : *all) QCOMPARE(reading.meter == "A", reading.sequence <= 2);
        // The server's clock alone does not make it go either.
        QVERIFY(store->add(profile("C", noon, 1)));
        Receipt wrong = receiptFor(**store->seal(10, noon, "test"));
        wrong.receivedAt = noon + std::chrono::hours(100000);
        QVERIFY(store->confirm(wrong));
        QCOMPARE(*store->purgeConfirmed(std::chrono::hours(720), noon + std::chrono::hours(2)), std::uint64_t{0});
    }

    void salvageFindsEveryReadingOfAWholeFile() {
        {
            const auto store = opened();
            QVERIFY(store->add(profile("A", noon, 3000)) && store->add(profile("B \xC3\xA9", noon, 500)));
            mdms::Reading other = energy("A", noon, 7);
            other.obis = dlms::Obis(1, 0, 1, 29, 0, 255);
            other.interval = std::chrono::seconds(900);
            other.kind = mdms::ReadingKind::Interval;
            QCOMPARE(store->add({other})->conflicting, std::uint64_t{1});
        }
        const auto report = salvage(path(), path("found.db"), noon);
        QVERIFY(report);
        QCOMPARE(report->proven, std::uint64_t{3501});
        QCOMPARE(report->doubtful + report->homeless, std::uint64_t{0});
        QCOMPARE(Store::open(path("found.db"), options()).error().code, static_cast<std::uint16_t>(StoreError::NotOurs));
        QVERIFY(!salvage(path(), path("found.db"), noon));
        const auto fresh = opened("fresh.db");
        const auto accepted = acceptSalvage(path("found.db"), *fresh);
        QVERIFY(accepted);
        QCOMPARE(accepted->proven.added, std::uint64_t{3500});
        QCOMPARE(accepted->proven.conflicting, std::uint64_t{1});
        QVERIFY(*fresh->readings("B \xC3\xA9", {}, {}, {}, 1000) == *opened()->readings("B \xC3\xA9", {}, {}, {}, 1000) ||
                fresh->readings("B \xC3\xA9", {}, {}, {}, 1000)->size() == 500);
        QVERIFY(!acceptSalvage(path(), *fresh));
    }

    void salvagePassesOverDestroyedPagesAndDoubtsWhatHasNoProof() {
        {
            const auto store = opened();
            QVERIFY(store->add(profile("A", noon, 20000)));
        }
        {
            // The header, the schema and every tenth page.
            QFile damaged(file());
            QVERIFY(damaged.open(QIODevice::ReadWrite));
            for (qint64 at = 0; at < damaged.size(); at += 4096) {
                if (at != 0 && (at < 40 * 4096 || at / 4096 % 10 != 0)) continue;
                QVERIFY(damaged.seek(at));
                damaged.write(QByteArray(4096, '\x5A'));
            }
        }
        const auto report = salvage(path(), path("found.db"), noon);
        QVERIFY(report);
        QVERIFY2(report->proven > 15000 && report->proven < 20000, QByteArray::number(qulonglong(report->proven)));
        QCOMPARE(report->doubtful, std::uint64_t{0});
        const auto fresh = opened("fresh.db");
        QVERIFY(acceptSalvage(path("found.db"), *fresh));
        const auto found = fresh->readings("A", {}, {}, {}, 100000);
        for (const auto& reading : *found) {
            const auto index = (reading.time - noon) / std::chrono::minutes(15);
            QCOMPARE(reading.value.magnitude(), std::uint64_t(100 + index % 40));
            QVERIFY(reading.quality == mdms::Quality::Valid);
        }
    }

    void anOldFileHasNoTagsAndItsReadingsBecomeQuestionable() {
        QVERIFY(makeOldStore(path("v1.db"), 1));
        const auto report = salvage(path("v1.db"), path("found.db"), noon);
        QVERIFY(report);
        QCOMPARE(report->proven, std::uint64_t{0});
        QCOMPARE(report->doubtful, std::uint64_t(122 + 2));
        const auto fresh = opened("fresh.db");
        const auto known = profile("LGZ0012345678", noon, 1);
        QVERIFY(fresh->add(known));
        const auto accepted = acceptSalvage(path("found.db"), *fresh);
        QVERIFY(accepted);
        QCOMPARE(accepted->doubtful.known, std::uint64_t{1});
        QCOMPARE(accepted->doubtful.added, std::uint64_t{121});
        QCOMPARE(accepted->doubtful.conflicting, std::uint64_t{2});
        int questionable = 0;
        const auto all = fresh->readings("", {}, {}, {}, 1000);
        for (const auto& reading : *all) questionable += reading.quality == mdms::Quality::Questionable ? 1 : 0;
        QCOMPARE(questionable, 121);
    }

    void aPageOfAnyOctetsIsTakenWithoutHarm() {
        std::uint32_t state = 1;
        for (int round = 0; round < 3000; ++round) {
            Bytes page(round % 3 == 0 ? static_cast<std::size_t>(round % 200) : 4096);
            for (auto& octet : page) {
                state = state * 1664525 + 1013904223;
                octet = static_cast<std::uint8_t>(state >> 24);
            }
            if (!page.empty()) page[0] = 0x0D;
            std::size_t rows = 0;
            rowsOfLeaf(page, round % 2 == 0, [&](const LeafRow&) { ++rows; });
            QVERIFY(rows <= page.size() / 2);
        }
    }
};

QTEST_GUILESS_MAIN(TestStoreTrust)
#include "tst_store_trust.moc"
