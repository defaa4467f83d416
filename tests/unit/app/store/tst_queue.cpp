#include <QtTest>

#include <map>

#include "app/store/Store.h"
#include "protocol/mdms/CimMeterReadings.h"
#include "tests/support/StoreSamples.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

namespace {

StoreError codeOf(const Error& error) { return error.layer == Layer::Store ? static_cast<StoreError>(error.code) : StoreError{}; }

/// The table once more, as docs/sync.md has it.
const std::map<std::pair<BatchState, BatchEvent>, BatchState> written{
    {{BatchState::Sealed, BatchEvent::LinedUp}, BatchState::Waiting},
    {{BatchState::Sealed, BatchEvent::SendBegun}, BatchState::Sending},
    {{BatchState::Sealed, BatchEvent::Applied}, BatchState::Confirmed},
    {{BatchState::Sealed, BatchEvent::Refused}, BatchState::DeadLetter},
    {{BatchState::Waiting, BatchEvent::SendBegun}, BatchState::Sending},
    {{BatchState::Waiting, BatchEvent::Applied}, BatchState::Confirmed},
    {{BatchState::Waiting, BatchEvent::Refused}, BatchState::DeadLetter},
    {{BatchState::Sending, BatchEvent::SendBegun}, BatchState::Sending},
    {{BatchState::Sending, BatchEvent::PutOff}, BatchState::Retrying},
    {{BatchState::Sending, BatchEvent::Held}, BatchState::Waiting},
    {{BatchState::Sending, BatchEvent::Taken}, BatchState::Acknowledged},
    {{BatchState::Sending, BatchEvent::Applied}, BatchState::Confirmed},
    {{BatchState::Sending, BatchEvent::Refused}, BatchState::DeadLetter},
    {{BatchState::Sending, BatchEvent::Split}, BatchState::Replaced},
    {{BatchState::Retrying, BatchEvent::SendBegun}, BatchState::Sending},
    {{BatchState::Retrying, BatchEvent::Applied}, BatchState::Confirmed},
    {{BatchState::Retrying, BatchEvent::Refused}, BatchState::DeadLetter},
    {{BatchState::Retrying, BatchEvent::Split}, BatchState::Replaced},
    {{BatchState::Retrying, BatchEvent::AskedAgain}, BatchState::Waiting},
    {{BatchState::Acknowledged, BatchEvent::PutOff}, BatchState::Acknowledged},
    {{BatchState::Acknowledged, BatchEvent::Held}, BatchState::Acknowledged},
    {{BatchState::Acknowledged, BatchEvent::Taken}, BatchState::Acknowledged},
    {{BatchState::Acknowledged, BatchEvent::Forgotten}, BatchState::Waiting},
    {{BatchState::Acknowledged, BatchEvent::Applied}, BatchState::Confirmed},
    {{BatchState::Acknowledged, BatchEvent::Refused}, BatchState::DeadLetter},
    {{BatchState::DeadLetter, BatchEvent::Applied}, BatchState::Confirmed},
    {{BatchState::DeadLetter, BatchEvent::AskedAgain}, BatchState::Waiting},
    {{BatchState::Confirmed, BatchEvent::Applied}, BatchState::Confirmed},
};

mdms::DeviceEvent logged(const std::string& meter, UtcTime time, std::uint32_t code) {
    mdms::DeviceEvent event;
    event.meter = meter;
    event.time = time;
    event.log = dlms::Obis(0, 0, 99, 98, 0, 255);
    event.code = code;
    return event;
}

}  // namespace

class TestQueue : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> folder_;

    std::string file(const char* name = "field.db") const { return folder_->filePath(QString::fromLatin1(name)).toStdString(); }
    std::unique_ptr<Store> opened(const char* name = "field.db") const {
        auto store = Store::open(file(name));
        return store ? std::move(*store) : nullptr;
    }
    void write(const char* name, const QByteArray& octets) const {
        QFile out(QString::fromStdString(file(name)));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(octets);
    }

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void onlyWrittenTransitionsArePossible() {
        for (const BatchState state : allBatchStates) {
            for (const BatchEvent event : allBatchEvents) {
                const auto found = written.find({state, event});
                const auto next = after(state, event);
                QVERIFY2(next.has_value() == (found != written.end()), name(state));
                if (next) QCOMPARE(*next, found->second);
            }
        }
        QCOMPARE(batchTransitions().size(), written.size());
    }

    void aRefusedStepLeavesTheBatchAlone() {
        auto store = opened();
        QVERIFY(store->add(profile("A", noon, 3)));
        const auto batch = **store->seal(10, noon, "test");
        QCOMPARE(codeOf(store->markRetry(batch.id, noon, "x").error()), StoreError::WrongState);
        QCOMPARE(codeOf(store->split(batch.id, noon, "x").error()), StoreError::WrongState);
        QCOMPARE(codeOf(store->markForgotten(batch.id).error()), StoreError::WrongState);
        QCOMPARE(codeOf(store->retryNow(batch.id).error()), StoreError::WrongState);
        QCOMPARE((*store->batch(batch.id))->state, BatchState::Sealed);
        QVERIFY((*store->batch(batch.id))->serverMessage.empty());
        QCOMPARE(codeOf(store->markHeld("none", "").error()), StoreError::NoSuchBatch);
    }

    void eventsGoBeforeReadingsAndAreToldApartByTheirOrder() {
        auto store = opened();
        QVERIFY(store->add(profile("A", noon, 5)));
        const std::vector<mdms::DeviceEvent> log{logged("A", noon, 1), logged("A", noon, 1), logged("A", noon, 2)};
        QCOMPARE(store->addEvents(log)->added, std::uint64_t{3});
        QCOMPARE(store->addEvents(log)->known, std::uint64_t{3});
        QCOMPARE(store->events("A", 10)->at(1).ordinal, std::uint32_t{1});
        QCOMPARE(store->summary()->waiting, std::uint64_t{8});
        QCOMPARE(store->queue()->front().kind, QueueKind::Events);
        QVERIFY(*store->seal(100, noon, "test"));
        QVERIFY(*store->seal(100, noon, "test"));
        const auto first = store->nextDue(noon, {});
        QCOMPARE((*first)->batch.kind, BatchKind::Events);
        const auto body = (*store->batch((*first)->batch.id))->body;
        QCOMPARE(mdms::decodeBatch(body)->events.size(), std::size_t{3});
        QVERIFY(store->confirm(receiptFor((*first)->batch)));
        QCOMPARE((*store->nextDue(noon, {}))->batch.kind, BatchKind::Readings);
    }

    void aBatchIsOneDeviceWhereThatIsWorthIt() {
        auto store = opened();
        QVERIFY(store->add(profile("A", noon, 150)));
        QVERIFY(store->add(profile("B", noon, 20)));
        QVERIFY(store->add(profile("C", noon, 20)));
        std::vector<std::uint32_t> items;
        for (;;) {
            const auto batch = store->seal(1000, noon, "test");
            if (!*batch) break;
            items.push_back((*batch)->items);
        }
        QVERIFY(items == (std::vector<std::uint32_t>{150, 40}));
    }

    void theOctetsThatGoOutAreTheSameAtEveryTry() {
        auto store = opened();
        QVERIFY(store->add(profile("A", noon, 200)));
        const auto batch = **store->seal(1000, noon, "test");
        const auto first = *store->nextDue(noon, {});
        QVERIFY(first->packed && first->wire.size() < batch.body.size());
        QVERIFY(store->markSending(batch.id, noon));
        QVERIFY(store->markRetry(batch.id, noon, ""));
        store.reset();
        store = opened();
        QVERIFY((*store->nextDue(noon, {}))->wire == first->wire);
        QVERIFY((*store->batch(batch.id))->body == batch.body);
    }

    void halvesCarryTheNumberOfTheirParentOn() {
        auto store = opened();
        QVERIFY(store->add(profile("A", noon, 5)));
        const auto parent = **store->seal(10, noon, "test");
        QVERIFY(store->markSending(parent.id, noon));
        QVERIFY(*store->split(parent.id, noon, "413 too large"));
        QCOMPARE((*store->batch(parent.id))->state, BatchState::Replaced);
        const auto due = store->due(noon);
        QCOMPARE(due->size(), std::size_t{2});
        QCOMPARE(due->at(0).sequence, parent.sequence);
        QCOMPARE(due->at(1).sequence, parent.sequence + 1);
        QCOMPARE(due->at(0).items + due->at(1).items, std::uint32_t{5});
        QVERIFY(due->at(0).id != parent.id && due->at(0).parent == parent.id);
        QCOMPARE(mdms::decodeBatch(due->at(0).body)->header.sequence, parent.sequence);
        QCOMPARE(store->summary()->waiting, std::uint64_t{5});
        for (const SealedBatch& half : *due) QVERIFY(store->confirm(receiptFor(half)));
        QCOMPARE(store->summary()->confirmed, std::uint64_t{5});
        QCOMPARE(store->summary()->waiting, std::uint64_t{0});
    }

    void theLastItemBecomesADeadLetterAndItsNumberIsClosed() {
        auto store = opened();
        QVERIFY(store->add({energy("A", noon, 1)}));
        const auto only = **store->seal(10, noon, "test");
        QVERIFY(store->markSending(only.id, noon));
        QVERIFY(!*store->split(only.id, noon, "500 broken"));
        QCOMPARE((*store->batch(only.id))->state, BatchState::DeadLetter);
        const auto due = store->due(noon);
        QCOMPARE(due->size(), std::size_t{1});
        QCOMPARE(due->front().items, std::uint32_t{0});
        QCOMPARE(due->front().sequence, only.sequence);
        QCOMPARE(store->summary()->needsYou, std::uint64_t{1});
        QVERIFY(store->confirm(receiptFor(due->front())));
        QCOMPARE(*store->retryNow(only.id), std::uint32_t{1});
        QCOMPARE(store->due(noon)->front().id, only.id);
    }

    void aConflictIsShownThreeWaysAndDecidedByAPerson() {
        auto store = opened();
        QVERIFY(store->add(profile("A", noon, 2)));
        const auto batch = **store->seal(10, noon, "test");
        Receipt receipt = receiptFor(batch);
        receipt.accepted = 1;
        receipt.conflict = 1;
        receipt.exceptions = {{1, ItemState::Conflict, "ValueDiffers", "kept 7", KeptValue{"7", 30, "valid", "2026-11-22T12:15:00Z", "other"}}};
        QVERIFY(store->confirm(receipt));
        auto again = profile("A", noon, 2);
        again[1].value = Decimal(99, 0);
        QCOMPARE(*store->addRereads({again[1]}, noon), std::uint64_t{1});
        auto triples = store->conflictTriples(10);
        QCOMPARE(triples->size(), std::size_t{1});
        QVERIFY(triples->front().mine.value == Decimal(101, 0));
        QCOMPARE(triples->front().theirs->value, std::string("7"));
        QVERIFY(triples->front().meter && triples->front().meter->value == Decimal(99, 0));
        QCOMPARE(store->queue()->front().state, QueueState::Conflict);
        QCOMPARE(store->summary()->needsYou, std::uint64_t{1});

        QCOMPARE(codeOf(store->decide(batch.id, 1, {Decision::SendMineAgain, "", "me", noon, {}}, "test").error()), StoreError::ReasonMissing);
        QCOMPARE(codeOf(store->decide(batch.id, 0, {Decision::KeepTheirs, "", "me", noon, {}}, "test").error()), StoreError::NoSuchItem);
        QVERIFY(store->decide(batch.id, 1, {Decision::LeaveOpen, "", "me", noon, {}}, "test"));
        QCOMPARE(store->summary()->needsYou, std::uint64_t{1});
        QVERIFY(store->decide(batch.id, 1, {Decision::SendMineAgain, "read twice", "me", noon, {}}, "test"));
        QCOMPARE(store->summary()->needsYou, std::uint64_t{0});
        QVERIFY(store->conflictTriples(10)->empty());
        triples = store->conflictTriples(10, true);
        QCOMPARE(triples->front().decision->reason, std::string("read twice"));
        const auto due = store->due(noon);
        QCOMPARE(due->size(), std::size_t{1});
        QCOMPARE(due->front().id, triples->front().decision->batchId);
        QVERIFY(mdms::decodeBatch(due->front().body)->items.front().reading.value == Decimal(101, 0));
        QCOMPARE(*store->purgeConfirmed(std::chrono::hours(1), noon + std::chrono::hours(1000)), std::uint64_t{0});
    }

    void unsentDataGoToAnotherLaptopUnderTheSameIdentities() {
        auto one = opened("one.db");
        QVERIFY(one->add(profile("A", noon, 300)));
        QVERIFY(one->addEvents({logged("A", noon, 3)}));
        const auto sealed = **one->seal(50, noon, "one");
        QVERIFY(one->markSending(sealed.id, noon));
        write("photo.jpg", QByteArray(100'000, 'p'));
        const auto photo = one->addAttachment(file("photo.jpg"), {{}, "photo.jpg", "image/jpeg", {}, 0, 0, {}, 0, {}, {}, {}}, noon);
        QVERIFY(photo);
        const auto out = one->exportUnsent(file("unsent.ami"), noon, "one");
        QCOMPARE(out->items, std::uint64_t{301});
        QCOMPARE(out->attachments, std::uint32_t{1});

        auto two = opened("two.db");
        QVERIFY(two->add(profile("B", noon, 10)));
        const auto in = two->importUnsent(file("unsent.ami"), noon);
        QVERIFY(in);
        QCOMPARE(in->batches, out->batches);
        QCOMPARE(in->items, std::uint64_t{301});
        QCOMPARE(two->summary()->waiting, std::uint64_t{311});
        const auto there = *two->batch(sealed.id);
        QVERIFY(there && there->carried && there->body == sealed.body && there->sequence == sealed.sequence && there->digest == sealed.digest);
        QVERIFY((*two->nextDue(noon, {}))->batch.kind == BatchKind::Events);
        QFile copy(QString::fromStdString(two->attachmentFile(*photo)));
        QVERIFY(copy.open(QIODevice::ReadOnly) && copy.readAll() == QByteArray(100'000, 'p'));
        const auto again = two->importUnsent(file("unsent.ami"), noon);
        QCOMPARE(again->batches, std::uint32_t{0});
        QCOMPARE(again->known, out->batches);
        QCOMPARE(two->readings("A", {}, {}, {}, 10)->size(), std::size_t{0});
        QCOMPARE((*two->seal(100, noon, "two"))->sequence, std::uint64_t{1});
        const auto due = two->due(noon, 100);
        for (const auto& batch : *due) QVERIFY(two->confirm(receiptFor(batch)));
        QCOMPARE(two->summary()->waiting, std::uint64_t{0});
    }

    void aChangedOrCutFileOfUnsentDataIsNotBelieved() {
        auto one = opened("one.db");
        QVERIFY(one->add(profile("A", noon, 5)));
        QVERIFY(one->exportUnsent(file("unsent.ami"), noon, "one"));
        QFile whole(QString::fromStdString(file("unsent.ami")));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray octets = whole.readAll();
        auto two = opened("two.db");
        for (qsizetype at = 0; at < octets.size(); at += 37) {
            QByteArray bad = octets;
            bad[at] = static_cast<char>(bad[at] ^ 0x01);
            write("bad.ami", bad);
            const auto refused = two->importUnsent(file("bad.ami"), noon);
            QVERIFY2(!refused && codeOf(refused.error()) == StoreError::BadImport, qPrintable(QString::number(at)));
            write("bad.ami", octets.left(at));
            QVERIFY(!two->importUnsent(file("bad.ami"), noon));
        }
        QCOMPARE(two->summary()->waiting, std::uint64_t{0});
        QVERIFY(two->importUnsent(file("unsent.ami"), noon));
    }

    void anAttachmentIsKeptByItsHashAndNeverDeletedUnconfirmed() {
        auto store = opened();
        write("a.txt", "abc");
        const auto sha = store->addAttachment(file("a.txt"), {{}, "a.txt", "text/plain", {}, 0, 0, {}, 0, {}, {}, {}}, noon);
        // FIPS 180-4, "abc"
        QCOMPARE(*sha, std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QVERIFY(store->addAttachment(file("a.txt"), {{}, "b.txt", "text/plain", {}, 0, 0, {}, 0, {}, {}, {}}, noon));
        QCOMPARE(store->attachments(10)->size(), std::size_t{1});
        QCOMPARE(store->summary()->attachmentOctets, std::uint64_t{3});
        QVERIFY(!store->addAttachment(file("none"), {{}, "n", "text/plain", {}, 0, 0, {}, 0, {}, {}, {}}, noon));
        QVERIFY(!store->addAttachment(file("a.txt"), {{}, "a\r\nb", "text/plain", {}, 0, 0, {}, 0, {}, {}, {}}, noon));
        auto one = *store->nextAttachment(noon, {});
        one->state = BatchState::Retrying;
        one->nextTry = noon + std::chrono::minutes(1);
        QVERIFY(store->markAttachment(*one));
        QVERIFY(!*store->nextAttachment(noon, {}));
        QCOMPARE(store->queue()->back().state, QueueState::Retrying);
        QCOMPARE(*store->retryNow(), std::uint32_t{1});
        QVERIFY(*store->nextAttachment(noon, {}));
    }

    void aPauseOutlivesTheProgram() {
        QVERIFY(opened()->setPause({PauseCause::Person, noon, {}, "lunch"}));
        auto store = opened();
        QCOMPARE(store->pause()->cause, PauseCause::Person);
        QCOMPARE(store->summary()->pause.message, std::string("lunch"));
        QVERIFY(store->setPause({}));
        QVERIFY(!*store->pause());
    }

    void octetsAreCountedByDayAndMonth() {
        auto store = opened();
        const UtcTime last = *fromIso8601("2026-11-30T23:59:59Z");
        QVERIFY(store->countOctets(noon, 10));
        QVERIFY(store->countOctets(last, 5));
        QVERIFY(store->countOctets(last, 2));
        QCOMPARE(store->octetsCounted(last)->today, std::uint64_t{7});
        QCOMPARE(store->octetsCounted(last)->month, std::uint64_t{17});
        QCOMPARE(store->octetsCounted(last + std::chrono::seconds(1))->month, std::uint64_t{0});
    }
};

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
