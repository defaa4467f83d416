#include "app/push/PushWords.h"
#include "protocol/dlms/GeneralBlockStream.h"
#include "tests/unit/app/push/PushBench.h"

using namespace ami;
using namespace ami::test;

/// Pushes from their octets to the store, without a socket.
class TestPushDesk : public PushBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { store_.reset(); }

    void pushesAreStoredOnceAndKnowWhereTheyCameFrom() {
        auto d = desk();
        const auto first = one(*d, arrivalOf(wrapped(notification(body("4711")))));
        QCOMPARE(first.record.fate, PushFate::Stored);
        QCOMPARE(first.record.meter, std::string("4711"));
        QVERIFY(first.reply.octets.empty());
        QCOMPARE(one(*d, arrivalOf(wrapped(notification(body("4711"))))).record.fate, PushFate::Repeated);
        QCOMPARE(stored(), std::size_t{1});
        const auto reading = store_->readings("4711", {}, {}, {}, 10)->front();
        QVERIFY(reading.time == taken);
        const auto origin = store_->pushOf(reading.sequence);
        QVERIFY(*origin);
        QCOMPARE((*origin)->way, std::string("udp"));
        QCOMPARE((*origin)->source, std::string("192.0.2.1:40000"));
        mdms::Reading read = reading;
        read.meter = "4712";
        QVERIFY(store_->add({read}));
        QVERIFY(!*store_->pushOf(store_->readings("4712", {}, {}, {}, 10)->front().sequence));
    }

    void pushesThatCameTogetherBecomeDurableTogether() {
        auto d = desk();
        d->take(arrivalOf(wrapped(notification(body("4711")))), start);
        d->take(arrivalOf(wrapped(notification(body("4711")))), start);
        d->take(arrivalOf(wrapped(notification(body("4712")))), start);
        const auto outcomes = d->settle();
        QCOMPARE(outcomes[0].record.fate, PushFate::Stored);
        QCOMPARE(outcomes[1].record.fate, PushFate::Repeated);
        QCOMPARE(outcomes[2].record.fate, PushFate::Stored);
        QCOMPARE(d->totals().commits, std::uint64_t{1});
        QCOMPARE(stored(), std::size_t{2});
    }

    void aConfirmedNotificationIsConfirmedOnceItIsDurable() {
        auto d = desk();
        // 0x10, the long-invoke-id-and-priority as it came, an empty date-time; ports change sides. u9n/dlms-cosem data_notification.py has
        // the bit, Gurux.DLMS.Go the tag 16.
        const auto outcome = one(*d, arrivalOf(wrapped(notification(body("4711"), confirmed | 7))));
        QVERIFY(outcome.record.confirmed);
        QCOMPARE(toHex(outcome.reply.octets), std::string("000100660001000610"
                                                          "4000000700"));
        store_.reset();
        const auto lost = one(*d, arrivalOf(wrapped(notification(body("4711"), confirmed | 8, taken + 900s))));
        QCOMPARE(lost.record.fate, PushFate::Failed);
        QVERIFY(!lost.record.confirmed && lost.reply.octets.empty());
        QCOMPARE(lost.reply.code, 503u);
        auto look = desk({}, false, false);
        const auto shown = one(*look, arrivalOf(wrapped(notification(body("4711"), confirmed | 9))));
        QCOMPARE(shown.record.fate, PushFate::Shown);
        QVERIFY(!shown.record.confirmed);
    }

    void cipheredPushesAreProvenHeldAgainstReplayAndConfirmedInKind() {
        Meter meter(folder_);
        const Bytes frame = wrapped(meter.cipher(notification(body("4711"), confirmed | 1)));
        {
            auto d = desk({}, true);
            const auto outcome = one(*d, arrivalOf(frame));
            QCOMPARE(outcome.record.fate, PushFate::Stored);
            QVERIFY(outcome.record.isVerified());
            QCOMPARE(*outcome.record.counter, 10u);
            QCOMPARE(outcome.record.readings.front().verification, mdms::Verification::Authenticated);
            dlms::WrapperStream stream;
            stream.push(outcome.reply.octets);
            const Bytes answer = (*stream.next())->apdu;
            QCOMPARE(answer.front(), std::uint8_t{0xDB});
            QCOMPARE(toHex(meter.open(answer)), std::string("104000000100"));
        }
        // What was taken stays taken when the program starts anew, and whoever repeats it is told again.
        auto d = desk({}, true);
        const auto again = one(*d, arrivalOf(frame, "192.0.2.9"));
        QCOMPARE(again.record.fate, PushFate::Repeated);
        QVERIFY(again.record.confirmed);
        QCOMPARE(stored(), std::size_t{1});

        Bytes forged = wrapped(meter.cipher(notification(body("4711"), 2, taken + 900s)));
        forged.back() ^= 1;
        const auto bad = one(*d, arrivalOf(forged));
        QCOMPARE(bad.record.fate, PushFate::Refused);
        QCOMPARE(*bad.record.refusal, PushRefusal::Undecipherable);
        QVERIFY(pushReason(bad.record).startsWith(QStringLiteral("Bad tag")));
        QVERIFY(!pushNextStep(bad.record).isEmpty());
        // The key of this meter may not be left out.
        QCOMPARE(*one(*d, arrivalOf(wrapped(notification(body("4711"), 3, taken + 900s)))).record.refusal, PushRefusal::IdentityMismatch);
        QCOMPARE(stored(), std::size_t{1});
    }

    void aPushWithoutTimeIsTheSamePushWhenItComesAgain() {
        auto d = desk();
        const Bytes frame = wrapped(notification(body("4711"), 1, std::nullopt));
        QCOMPARE(one(*d, arrivalOf(frame)).record.fate, PushFate::Stored);
        QCOMPARE(one(*d, arrivalOf(frame, "192.0.2.1", received + 30s)).record.fate, PushFate::Repeated);
        QCOMPARE(one(*d, arrivalOf(frame, "192.0.2.1", received + 15min)).record.fate, PushFate::Stored);
        QCOMPARE(stored(), std::size_t{2});
    }

    void whatIsNotUnderstoodIsKeptAndTriedAgain() {
        Meter meter(folder_);
        const Bytes frame = wrapped(meter.cipher(notification(body("4711"))));
        {
            auto d = desk();
            const auto kept = one(*d, arrivalOf(frame));
            QCOMPARE(kept.record.fate, PushFate::Kept);
            QCOMPARE(*kept.record.doubt, PushDoubt::NoKey);
            QVERIFY(pushReason(kept.record).contains(QStringLiteral("414D490000000001")));
            QVERIFY(!one(*d, arrivalOf(frame)).isShown);
            QCOMPARE(store_->pushesNotUnderstood()->size(), std::size_t{1});
            const auto unknown =
                one(*d, arrivalOf(wrapped(
                            notification(Data::structure({name(import), Data::doubleLongUnsigned(1), dlms::ScalerUnit{0, 30}.toData()})))));
            QCOMPARE(*unknown.record.doubt, PushDoubt::MeterUnknown);
        }
        auto keys = PushKeys::open(in("keys"), nullptr);
        PushDesk d({}, std::make_unique<PushDecoder>(std::vector<PushTemplate>(), std::move(*keys)), nullptr, sink());
        const auto records = d.begin();
        QCOMPARE(records->size(), std::size_t{1});
        QCOMPARE(records->front().fate, PushFate::Stored);
        QVERIFY(records->front().isTriedAgain && records->front().time == received);
        QCOMPARE(store_->pushesNotUnderstood()->size(), std::size_t{1});
        QCOMPARE(stored(), std::size_t{1});
    }

    void aMeterIsKnownByItsAddress() {
        QVERIFY(store_->rememberMeter({"udp://192.0.2.7:4059", "4799", "", received}));
        auto d = desk();
        const Data nameless = Data::structure({name(import), Data::doubleLongUnsigned(1), dlms::ScalerUnit{0, 30}.toData()});
        const auto outcome = one(*d, arrivalOf(wrapped(notification(nameless)), "192.0.2.7"));
        QCOMPARE(outcome.record.fate, PushFate::Stored);
        QCOMPARE(outcome.record.meter, std::string("4799"));
        QVERIFY(store_->rememberMeter({"udp://192.0.2.7:4060", "4800", "", received}));
        auto shared = desk();
        QCOMPARE(*one(*shared, arrivalOf(wrapped(notification(nameless, 1, taken + 30s)), "192.0.2.7")).record.doubt,
                 PushDoubt::MeterUnknown);
        PushDeskOptions strict;
        strict.protectedOnly = true;
        auto careful = desk(strict);
        QCOMPARE(*one(*careful, arrivalOf(wrapped(notification(body("4711"), 1, taken + 60s)))).record.doubt, PushDoubt::Unprotected);
    }

    void anEventCodeBecomesAnEntryOfItsLog() {
        QVERIFY(store_->rememberMeter({"udp://192.0.2.7:4059", "4799", "", received}));
        auto d = desk();
        // 0xC2, a time, Data 0-0:96.11.1.255 attribute 2, unsigned 42.
        const Bytes apdu =
            dlms::encodeXdlms(dlms::EventNotification{dlms::DateTime::fromUtc(taken), {1, Obis(0, 0, 96, 11, 1), 2}, Data::unsigned8(42)});
        QCOMPARE(apdu.front(), std::uint8_t{0xC2});
        QCOMPARE(one(*d, arrivalOf(wrapped(apdu), "192.0.2.7")).record.fate, PushFate::Stored);
        QCOMPARE(one(*d, arrivalOf(wrapped(apdu), "192.0.2.7")).record.fate, PushFate::Repeated);
        const auto events = store_->events("4799", 10);
        QCOMPARE(events->size(), std::size_t{1});
        QCOMPARE(events->front().code, 42u);
        QVERIFY(events->front().log == Obis(0, 0, 99, 98, 1));
    }

    void blocksOfSeveralSendersAreToldApart() {
        auto d = desk();
        const auto mine = dlms::GeneralBlockStream::unconfirmed(notification(body("4711")), 40);
        const auto theirs = dlms::GeneralBlockStream::unconfirmed(notification(body("4712")), 40);
        for (std::size_t i = 0; i < mine.size(); ++i) {
            const auto a = one(*d, arrivalOf(wrapped(mine[i])));
            const auto b = one(*d, arrivalOf(wrapped(theirs[i]), "192.0.2.2"));
            const auto expected = i + 1 < mine.size() ? PushFate::Incomplete : PushFate::Stored;
            QCOMPARE(a.record.fate, expected);
            QCOMPARE(b.record.fate, expected);
        }
        QCOMPARE(stored(), std::size_t{2});
    }

    void oneSenderCannotTakeAllOfIt() {
        PushDeskOptions options;
        options.perSecond = 10;
        options.burst = 5;
        auto d = desk(options);
        for (std::uint32_t i = 0; i < 20; ++i)
            d->take(arrivalOf(wrapped(notification(body("4711"), i, taken + std::chrono::seconds(i)))), start);
        const auto outcomes = d->settle();
        QCOMPARE(d->totals().of(PushFate::Stored), std::uint64_t{5});
        QCOMPARE(d->totals().of(PushFate::Held), std::uint64_t{15});
        QCOMPARE(
            std::count_if(outcomes.begin(), outcomes.end(), [](const auto& o) { return o.record.fate == PushFate::Held && o.isShown; }), 1);
        QCOMPARE(one(*d, arrivalOf(wrapped(notification(body("4712"))), "192.0.2.2")).record.fate, PushFate::Stored);
        QCOMPARE(one(*d, arrivalOf(wrapped(notification(body("4711"), 30, taken + 30s))), start + 1s).record.fate, PushFate::Stored);
    }

    void everyTruncationAndEveryChangedOctetIsAnAnswer() {
        Meter meter(folder_);
        PushDeskOptions free;
        free.perSecond = 0;
        auto keys = PushKeys::open(in("keys"), nullptr);
        PushDesk d(free, std::make_unique<PushDecoder>(std::vector<PushTemplate>(), std::move(*keys)), nullptr, nullptr);
        const Bytes ciphered = wrapped(meter.cipher(notification(body("4711"))));
        const Bytes plain = wrapped(notification(body("4712")));
        for (const Bytes& frame : {ciphered, plain}) {
            for (std::size_t i = 0; i < frame.size(); ++i) {
                d.take(arrivalOf(Bytes(frame.begin(), frame.begin() + static_cast<std::ptrdiff_t>(i))), start);
                QVERIFY(d.settle().front().record.fate != PushFate::Shown);
                for (const int bits : {0x01, 0x80, 0xFF}) {
                    Bytes changed = frame;
                    changed[i] = static_cast<std::uint8_t>(changed[i] ^ bits);
                    d.take(arrivalOf(changed), start);
                    const auto outcome = std::move(d.settle().front());
                    if (&frame == &ciphered && i >= 8) QVERIFY(outcome.record.fate != PushFate::Shown);
                }
            }
        }
    }

    // --- what the store does not take, or does not understand

    void whatTheStoreDoesNotTakeIsHeldWhenNobodySendsItAgain() {
        Meter meter(folder_);
        auto d = desk({}, true);
        store_.reset();
        const Bytes frame = wrapped(meter.cipher(notification(body("4711"))));
        const Bytes later = wrapped(meter.cipher(notification(body("4711"), 2, taken + 900s)));
        const auto lost = one(*d, arrivalOf(frame));
        QCOMPARE(lost.record.fate, PushFate::Failed);
        QVERIFY(lost.record.isHeld);
        QVERIFY(!pushNextStep(lost.record).contains(QStringLiteral("sends it again by itself")));
        // Whoever asks for an answer and gets none sends it again.
        const auto asked = one(*d, arrivalOf(wrapped(meter.cipher(notification(body("4711"), confirmed | 1, taken + 1800s)))));
        QVERIFY(asked.record.fate == PushFate::Failed && !asked.record.isHeld);
        QVERIFY(pushNextStep(asked.record).contains(QStringLiteral("sends it again by itself")));
        QVERIFY(d->settle().empty());
        QCOMPARE(d->held(), std::size_t{1});
        open();
        d->take(arrivalOf(later), start);
        const auto outcomes = d->settle();
        QCOMPARE(outcomes.size(), std::size_t{2});
        QCOMPARE(outcomes[1].record.fate, PushFate::Stored);
        QCOMPARE(outcomes[1].record.number, lost.record.number);
        QCOMPARE(d->held(), std::size_t{0});
        QCOMPARE(stored(), std::size_t{2});
        QCOMPARE(d->totals().of(PushFate::Stored), std::uint64_t{2});
        QCOMPARE(d->totals().of(PushFate::Failed), std::uint64_t{1});
        // The counters of both are taken, also in the next run.
        auto next = desk({}, true);
        for (const Bytes& known : {frame, later}) QCOMPARE(*one(*next, arrivalOf(known)).record.refusal, PushRefusal::Replayed);
    }

    void whatIsHeldIsBounded() {
        PushDeskOptions options;
        options.held = 2;
        auto d = desk(options);
        store_.reset();
        for (std::uint32_t i = 0; i < 5; ++i) one(*d, arrivalOf(wrapped(notification(body("4711"), i, taken + std::chrono::seconds(i)))));
        QCOMPARE(d->held(), std::size_t{2});
        QCOMPARE(d->totals().lost, std::uint64_t{3});
        d->giveUp();
        QCOMPARE(d->totals().lost, std::uint64_t{5});
    }

    void whatIsTriedAgainStaysKeptWhenTheDiskIsFull() {
        struct FullSink final : PushSink {
            explicit FullSink(std::unique_ptr<PushSink> real) : real_(std::move(real)) {}
            Result<std::vector<PushStored>> add(const std::vector<PushEntry>&) override {
                return fail(Fault::Exhausted, Layer::Store, StoreError::DiskFull);
            }
            Result<std::vector<PushRow>> notUnderstood(std::uint64_t after) override { return real_->notUnderstood(after); }
            Result<std::vector<PushWindow>> windows() override { return real_->windows(); }
            Result<std::vector<RecentMeter>> meters() override { return real_->meters(); }
            std::unique_ptr<PushSink> real_;
        };
        Meter meter(folder_);
        QCOMPARE(*one(*desk(), arrivalOf(wrapped(meter.cipher(notification(body("4711")))))).record.doubt, PushDoubt::NoKey);
        auto keys = PushKeys::open(in("keys"), nullptr);
        PushDesk full({}, std::make_unique<PushDecoder>(std::vector<PushTemplate>(), std::move(*keys)), nullptr,
                      std::make_unique<FullSink>(sink()));
        const auto again = full.begin();
        QCOMPARE(again->front().fate, PushFate::Failed);
        QVERIFY(pushNextStep(again->front()).contains(QStringLiteral("tried again when the listener starts")));
        QCOMPARE(full.held(), std::size_t{0});
        QCOMPARE(store_->pushesNotUnderstood()->size(), std::size_t{1});
    }

    void aKeptPushIsUnderstoodHoweverLongAfter() {
        Meter meter(folder_);
        const Bytes frame = wrapped(meter.cipher(notification(Data::structure({Data::doubleLongUnsigned(9)}), confirmed | 1)));
        {
            auto d = desk({}, true);
            const auto kept = one(*d, arrivalOf(frame));
            QCOMPARE(*kept.record.doubt, PushDoubt::NoTemplate);
            QVERIFY(kept.record.confirmed);
            meter.skip(5000);
            QCOMPARE(one(*d, arrivalOf(wrapped(meter.cipher(notification(body("4711"), 2, taken + 900s))))).record.fate, PushFate::Stored);
            // Whoever sends it now is not told from a replay.
            QCOMPARE(*one(*d, arrivalOf(frame, "192.0.2.9")).record.refusal, PushRefusal::CounterTooOld);
        }
        std::vector<PushRecord> again;
        auto d = deskOf({}, {in("keys"),
                             {*parsePushTemplate(R"({"name":"x","objects":[{"class":3,"obis":"1.0.1.8.0.255","scaler":0,"unit":30}]})")},
                             nullptr,
                             &again});
        QCOMPARE(again.size(), std::size_t{1});
        QCOMPARE(again.front().fate, PushFate::Stored);
        QCOMPARE(again.front().readings.front().verification, mdms::Verification::Authenticated);
        QCOMPARE(stored(), std::size_t{2});
        QVERIFY(store_->pushesNotUnderstood()->empty());
    }

    void aKeptPushThatWasStoredMeanwhileIsNotKept() {
        Meter meter(folder_);
        const Bytes frame = wrapped(meter.cipher(notification(body("4711"))));
        QCOMPARE(*one(*desk(), arrivalOf(frame)).record.doubt, PushDoubt::NoKey);
        auto other = std::make_unique<PushDesk>(
            PushDeskOptions(), std::make_unique<PushDecoder>(std::vector<PushTemplate>(), std::move(*PushKeys::open(in("keys"), nullptr))),
            nullptr, sink());
        QCOMPARE(one(*other, arrivalOf(frame, "192.0.2.9")).record.fate, PushFate::Stored);
        std::vector<PushRecord> again;
        QVERIFY(deskOf({}, {in("keys"), {}, nullptr, &again}));
        QCOMPARE(again.size(), std::size_t{1});
        QCOMPARE(again.front().fate, PushFate::Repeated);
        QVERIFY(store_->pushesNotUnderstood()->empty());
    }

    void theSameUnknownOctetsLaterAreAnotherPush() {
        const auto nameless = [](std::optional<UtcTime> time) {
            return wrapped(
                notification(Data::structure({name(import), Data::doubleLongUnsigned(1), dlms::ScalerUnit{0, 30}.toData()}), 1, time));
        };
        auto d = desk();
        QCOMPARE(one(*d, arrivalOf(nameless(std::nullopt))).record.fate, PushFate::Kept);
        QVERIFY(!one(*d, arrivalOf(nameless(std::nullopt), "192.0.2.1", received + 30s)).isShown);
        QVERIFY(one(*d, arrivalOf(nameless(std::nullopt), "192.0.2.1", received + 15min)).isShown);
        QCOMPARE(store_->pushesNotUnderstood()->size(), std::size_t{2});
        // With a time in them they are the same for ever.
        QVERIFY(one(*d, arrivalOf(nameless(taken))).isShown);
        QVERIFY(!one(*d, arrivalOf(nameless(taken), "192.0.2.1", received + 24h)).isShown);
        QCOMPARE(store_->pushesNotUnderstood()->size(), std::size_t{3});
    }

    void noiseDoesNotPushOutWhatAMeterWasPromised() {
        PushDeskOptions free;
        free.perSecond = 0;
        auto d = desk(free);
        const Data unnamed = Data::structure({Data::doubleLongUnsigned(9)});
        for (std::uint32_t i = 0; i < 10; ++i)
            one(*d, arrivalOf(wrapped(notification(unnamed, confirmed | i, taken + std::chrono::seconds(i)))));
        for (std::uint32_t i = 0; i < 10; ++i)
            one(*d, arrivalOf(wrapped(notification(unnamed, i, taken + std::chrono::seconds(i))), "192.0.2.2"));
        for (std::uint32_t i = 0; i < 2000; ++i) {
            d->take(arrivalOf(wrapped({0x0F, static_cast<std::uint8_t>(i >> 8), static_cast<std::uint8_t>(i)}),
                              ("198.51.100." + std::to_string(i % 250 + 1)).c_str()),
                    start);
            if (i % 250 == 249) d->settle();
        }
        std::size_t kept = 0, meters = 0;
        for (std::uint64_t last = 0;;) {
            const auto rows = store_->pushesNotUnderstood(last);
            QVERIFY(rows->size() <= 64);
            if (rows->empty()) break;
            last = rows->back().id;
            kept += rows->size();
            meters += static_cast<std::size_t>(
                std::count_if(rows->begin(), rows->end(), [](const PushRow& row) { return row.doubt == "NoTemplate"; }));
        }
        QCOMPARE(kept, keptPushes);
        QCOMPARE(meters, std::size_t{20});
        // Of what is like it in everything else, the sender with the most makes room.
        for (std::uint32_t i = 0; i < 600; ++i) {
            d->take(arrivalOf(wrapped(notification(unnamed, i, taken + std::chrono::hours(i + 1))), "203.0.113.1"), start);
            if (i % 200 == 199) d->settle();
        }
        std::size_t ofOther = 0;
        for (std::uint64_t last = 0;;) {
            const auto rows = store_->pushesNotUnderstood(last);
            if (rows->empty()) break;
            last = rows->back().id;
            ofOther += static_cast<std::size_t>(
                std::count_if(rows->begin(), rows->end(), [](const PushRow& row) { return row.source.starts_with("192.0.2."); }));
        }
        QCOMPARE(ofOther, std::size_t{20});
    }

    void whatIsKeptHasALimitOfOctets() {
        std::vector<PushEntry> entries(40);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            entries[i].time = received;
            entries[i].way = "tcp";
            entries[i].source = "192.0.2.1:1";
            entries[i].digest = Bytes(32, static_cast<std::uint8_t>(i));
            entries[i].doubt = "NoTemplate";
            entries[i].raw = Bytes(1u << 20, 7);
            entries[i].isPromised = i == 0;
        }
        QVERIFY(store_->addPushes(entries));
        const auto rows = store_->pushesNotUnderstood();
        QCOMPARE(rows->size(), std::size_t{32});
        QCOMPARE(rows->front().digest.front(), std::uint8_t{0});
        QCOMPARE(rows->back().digest.front(), std::uint8_t{39});
    }

    void whatIsTriedAgainCountsApartAndIsToldWhenMoreIsKnown() {
        {
            auto d = desk();
            for (std::uint32_t i = 0; i < 150; ++i) {
                d->take(
                    arrivalOf(wrapped(notification(Data::structure({Data::doubleLongUnsigned(i)}), 1, taken + std::chrono::seconds(i)))),
                    start);
            }
            QCOMPARE(d->settle().size(), std::size_t{150});
        }
        std::vector<PushRecord> again;
        auto d = deskOf({}, {{}, {}, nullptr, &again});
        QVERIFY(again.empty());
        QCOMPARE(d->totals().triedAgain, std::uint64_t{150});
        QCOMPARE(d->totals().stillKept, std::uint64_t{150});
        QCOMPARE(d->totals().arrived, std::uint64_t{0});
        QCOMPARE(d->totals().of(PushFate::Kept), std::uint64_t{0});
        // Other words for it are told once.
        const char* half = R"({"name":"x","objects":[{"class":3,"obis":"1.0.1.8.0.255"}]})";
        d = deskOf({}, {{}, {*parsePushTemplate(half)}, nullptr, &again});
        QCOMPARE(again.size(), std::size_t{150});
        QCOMPARE(*again.front().doubt, PushDoubt::ScalerMissing);
        d = deskOf({}, {{}, {*parsePushTemplate(half)}, nullptr, &again});
        QVERIFY(again.empty());
        QCOMPARE(d->totals().stillKept, std::uint64_t{150});
    }

    void aKeptPushRemembersWhoSentIt() {
        write("psk.txt", "relay 000102030405060708090A0B0C0D0E0F 4711\n");
        const auto psk = std::make_shared<const PskFile>(std::move(*PskFile::read(in("psk.txt"))));
        auto arrival = arrivalOf(notification(Data::structure({Data::doubleLongUnsigned(9)})));
        arrival.way = PushWay::Coaps;
        arrival.identity = "relay";
        QCOMPARE(*one(*deskOf({}, {{}, {}, psk}), arrival).record.doubt, PushDoubt::NoTemplate);
        std::vector<PushRecord> again;
        auto d = deskOf(
            {},
            {{}, {*parsePushTemplate(R"({"name":"x","objects":[{"class":3,"obis":"1.0.1.8.0.255","scaler":0,"unit":30}]})")}, psk, &again});
        QCOMPARE(again.size(), std::size_t{1});
        QCOMPARE(again.front().fate, PushFate::Stored);
        QCOMPARE(again.front().meter, std::string("4711"));
        QVERIFY(again.front().byDtls);
    }

    void withoutAStoreNothingIsSaidToBeKept() {
        auto d = desk({}, false, false);
        const auto unknown = one(*d, arrivalOf(wrapped(notification(Data::structure({Data::doubleLongUnsigned(9)})))));
        QCOMPARE(unknown.record.fate, PushFate::Kept);
        QVERIFY(pushNextStep(unknown.record).contains(QStringLiteral("not kept")));
        QVERIFY(!pushNextStep(unknown.record).contains(QStringLiteral("tried again")));
        auto kept = desk();
        QVERIFY(pushNextStep(one(*kept, arrivalOf(wrapped(notification(Data::structure({Data::doubleLongUnsigned(9)}))))).record)
                    .contains(QStringLiteral("tried again")));
    }

    // --- keys

    void oneKeyFileBelongsToTheMeterThatUsedIt() {
        Meter meter(folder_);
        {
            auto d = deskOf({}, {in("keys/4711.keys")});
            // Nobody knows yet whose it is.
            QCOMPARE(one(*d, arrivalOf(wrapped(notification(body("4711"))))).record.fate, PushFate::Stored);
            QCOMPARE(one(*d, arrivalOf(wrapped(meter.cipher(notification(body("4711"), 1, taken + 900s))))).record.fate, PushFate::Stored);
            QCOMPARE(*one(*d, arrivalOf(wrapped(notification(body("4711"), 2, taken + 1800s)))).record.refusal,
                     PushRefusal::IdentityMismatch);
            QCOMPARE(*one(*d, arrivalOf(wrapped(meter.cipher(notification(body("4712"), 3, taken + 1800s))))).record.refusal,
                     PushRefusal::IdentityMismatch);
            QCOMPARE(one(*d, arrivalOf(wrapped(notification(body("4712"), 4, taken + 1800s)))).record.fate, PushFate::Stored);
        }
        // In the next run as well.
        auto d = deskOf({}, {in("keys/4711.keys")});
        QCOMPARE(*one(*d, arrivalOf(wrapped(notification(body("4711"), 5, taken + 2700s)))).record.refusal, PushRefusal::IdentityMismatch);
    }

    void oneKeyOpensWhatNamesNoTitle() {
        Meter meter(folder_);
        meter.nameNoTitle();
        const Bytes event = meter.cipher(
            dlms::encodeXdlms(dlms::EventNotification{dlms::DateTime::fromUtc(taken), {1, Obis(0, 0, 96, 11, 1), 2}, Data::unsigned8(42)}));
        QVERIFY(event.front() != 0xDB);
        QVERIFY(store_->rememberMeter({"udp://192.0.2.7:4059", "4711", "", received}));
        QCOMPARE(one(*deskOf({}, {in("keys/4711.keys")}), arrivalOf(wrapped(event), "192.0.2.7")).record.fate, PushFate::Stored);
        // A key that does not fit says nothing of it.
        write("other.keys",
              "meter-title = 414D490000000002\nek = 100102030405060708090A0B0C0D0E0F\nak = D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF\n");
        QCOMPARE(*one(*deskOf({}, {in("other.keys")}), arrivalOf(wrapped(event), "192.0.2.8")).record.doubt, PushDoubt::NoKey);
    }

    void aFolderOfKeysIsTheSameEverywhere() {
        const QByteArray key = "ek = 000102030405060708090A0B0C0D0E0F\nak = D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF\n";
        Meter meter(folder_);
        QFile::remove(folder_.filePath(QStringLiteral("keys/4711.keys")));
        write("keys/414d490000000001.keys", "meter-title = 414D490000000001\n" + key);
        write("keys/4799.keys", key);
        auto keys = PushKeys::open(in("keys"), nullptr);
        QVERIFY(keys);
        QCOMPARE((*keys)->size(), std::size_t{1});
        // Named after the title, so that the serial number is the push's to say; and one that no push can be opened with is told.
        QVERIFY(!(*keys)->has("414d490000000001"));
        QCOMPARE((*keys)->passedOver(), std::vector<std::string>{in("keys/4799.keys")});
        QVERIFY(keysPassedOverWords((*keys)->passedOver()).contains(QStringLiteral("4799.keys")));
        auto d = desk({}, true);
        QCOMPARE(one(*d, arrivalOf(wrapped(meter.cipher(notification(body("4711")))))).record.meter, std::string("4711"));
        QCOMPARE(*one(*d, arrivalOf(wrapped(notification(body("4711"), 2, taken + 900s)))).record.refusal, PushRefusal::IdentityMismatch);
        // Others could put a key of theirs into it.
        QVERIFY(QFile::setPermissions(folder_.filePath(QStringLiteral("keys")),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::WriteOther));
        std::string where;
        QVERIFY(!PushKeys::open(in("keys"), &where));
        QCOMPARE(where, in("keys"));
    }

    // --- limits

    void aNewSenderDoesNotLetTheOthersBeginAnew() {
        PushDeskOptions options;
        options.perSecond = 1;
        options.burst = 1;
        options.sources = 2;
        auto d = desk(options);
        auto fate = [&, i = 0u](const char* host) mutable {
            return one(*d, arrivalOf(wrapped(notification(body("4711"), ++i, taken + std::chrono::seconds(i))), host)).record.fate;
        };
        QCOMPARE(fate("192.0.2.1"), PushFate::Stored);
        QCOMPARE(fate("192.0.2.2"), PushFate::Stored);
        QCOMPARE(fate("192.0.2.1"), PushFate::Held);
        QCOMPARE(fate("192.0.2.3"), PushFate::Stored);
        // The one that was not seen for longest made room.
        QCOMPARE(fate("192.0.2.1"), PushFate::Held);
    }

    void aNetworkIsOneSenderWithManyAddresses() {
        PushDeskOptions options;
        options.perSecond = 1;
        options.burst = 2;
        options.network = 3;
        auto d = desk(options);
        const auto held = [&](const char* network) {
            const auto before = d->totals().of(PushFate::Held);
            for (std::uint32_t i = 1; i <= 10; ++i)
                one(*d, arrivalOf(wrapped(notification(body("4711"))), (network + std::to_string(i)).c_str()));
            return d->totals().of(PushFate::Held) - before;
        };
        QCOMPARE(held("2001:db8:1:2::"), std::uint64_t{4});
        QCOMPARE(held("2001:db8:1:2:3::"), std::uint64_t{10});
        QCOMPARE(held("2001:db8:1:3::"), std::uint64_t{4});
        // No network of anybody's own.
        QCOMPARE(held("fe80::"), std::uint64_t{0});
        QCOMPARE(held("192.0.2."), std::uint64_t{0});
    }
};

QTEST_GUILESS_MAIN(TestPushDesk)
#include "tst_push_desk.moc"
