#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/push/PushDecoder.h"
#include "app/push/PushTemplates.h"
#include "app/push/body/SenMlReadings.h"
#include "app/keys/SystemRandom.h"
#include "protocol/dlms/ApduProtection.h"
#include "protocol/dlms/CheckedFrame.h"
#include "protocol/dlms/GeneralBlockStream.h"
#include "protocol/dlms/Xdlms.h"

using namespace ami;
using namespace ami::app;
using dlms::Data;
using dlms::DataList;
using dlms::Obis;

namespace {

using Kind = PushVerdict::Kind;

constexpr UtcTime received = UtcTime(std::chrono::seconds(1'790'000'500));
constexpr UtcTime taken = UtcTime(std::chrono::seconds(1'790'000'100));
constexpr Obis serial(0, 0, 96, 1, 0), import(1, 0, 1, 8, 0), voltage(1, 0, 32, 7, 0), pushSetup(0, 1, 25, 9, 0);

Data name(const Obis& obis) { return Data::octetString(obis.groups); }
Data text(const char* words) { return Data::octetString(toBytes(words)); }
Data unit(std::int8_t scaler, std::uint8_t code) { return dlms::ScalerUnit{scaler, code}.toData(); }
Data clockAt(UtcTime time, std::int16_t deviation = 0, std::uint8_t status = 0) { return dlms::DateTime::fromUtc(time, deviation, status).toData(); }

Data ownBody(const char* meter, std::uint32_t value = 1234) {
    return Data::array({Data::structure({name(serial), text(meter)}), Data::structure({name(import), Data::doubleLongUnsigned(value), unit(0, 30)}),
                        Data::structure({name(voltage), Data::longUnsigned(2301), unit(-1, 35)})});
}

Bytes notification(const Data& body, std::optional<dlms::DateTime> time = dlms::DateTime::fromUtc(taken)) {
    return dlms::encodeXdlms(dlms::DataNotification{1, time, body});
}
Bytes frameOf(const Bytes& apdu) { return dlms::encodeCheckedFrame({1, 102, apdu}); }

PushSender plain() {
    PushSender sender;
    sender.lfdi = std::string(40, '0');
    sender.address[15] = 1;
    return sender;
}
PushSender dtls(const char* meters) {
    PushSender sender = plain();
    sender.authenticated = true;
    sender.rights = *MeterRights::parse(meters);
    return sender;
}

PushVerdict decode(const Data& body, const PushSender& sender = plain(), std::vector<PushTemplate> templates = {},
                   std::optional<dlms::DateTime> time = dlms::DateTime::fromUtc(taken)) {
    PushDecoder decoder(std::move(templates), nullptr);
    PushBlocks blocks;
    return decoder.frame(frameOf(notification(body, time)), sender, blocks, received);
}

std::vector<PushTemplate> templateOf(const char* json) { return {*parsePushTemplate(json)}; }

}  // namespace

class TestPushDecoder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bodiesThatNameThemselvesBecomeReadings() {
        const auto verdict = decode(ownBody("4711"));
        QCOMPARE(verdict.kind, Kind::Store);
        QCOMPARE(verdict.readings.size(), std::size_t{2});
        QCOMPARE(verdict.readings[0].meter, std::string("4711"));
        QVERIFY(verdict.readings[0].time == taken);
        QCOMPARE(verdict.readings[0].value.toString(), std::string("1234"));
        QCOMPARE(int{verdict.readings[0].unit}, 30);
        QCOMPARE(verdict.readings[1].value.toString(), std::string("230.1"));
        QCOMPARE(verdict.readings[1].kind, mdms::ReadingKind::Instantaneous);
        QCOMPARE(verdict.readings[0].verification, mdms::Verification::None);
    }

    void flatListsAndEntriesWithClassAreUnderstood() {
        const auto flat = decode(Data::structure({Data::visibleString("LIST_V1"), name(serial), text("4711"), name(import), Data::doubleLongUnsigned(5),
                                                  unit(1, 30), clockAt(taken)}));
        QCOMPARE(flat.kind, Kind::Store);
        QCOMPARE(flat.readings[0].value.toString(), std::string("50"));
        const auto classed = decode(Data::array({Data::structure({name(serial), text("4711")}),
                                                 Data::structure({Data::longUnsigned(4), name(import), Data::integer(2), Data::doubleLong(-3), unit(0, 30)})}));
        QCOMPARE(classed.kind, Kind::Store);
        QCOMPARE(int{classed.readings[0].classId}, 4);
        QCOMPARE(classed.readings[0].value.toString(), std::string("-3"));
    }

    void whatIsOnlyPartlyUnderstoodIsKeptRaw() {
        const auto strange = decode(Data::array({Data::structure({name(serial), text("4711")}), Data::structure({name(import), Data::doubleLongUnsigned(1), unit(0, 30)}),
                                                 Data::doubleLongUnsigned(99)}));
        QCOMPARE(strange.kind, Kind::DeadLetter);
        QCOMPARE(strange.doubt, PushDoubt::NoTemplate);
        const auto unscaled = decode(Data::structure({name(import), Data::doubleLongUnsigned(1)}));
        QCOMPARE(unscaled.doubt, PushDoubt::ScalerMissing);
        QCOMPARE(decode(Data::structure({name(serial), text("4711")})).doubt, PushDoubt::NoReadings);
        QCOMPARE(decode(Data::structure({name(import), Data::doubleLongUnsigned(1), unit(0, 30)})).doubt, PushDoubt::MeterUnknown);
        QCOMPARE(decode(Data::doubleLong(3)).doubt, PushDoubt::NoTemplate);
    }

    void clocksWithoutDeviationArePlacedByATemplateAlone() {
        auto open = dlms::DateTime::fromUtc(taken);
        open.deviation = dlms::DateTime::unspecifiedDeviation;
        QCOMPARE(decode(ownBody("4711"), plain(), {}, open).doubt, PushDoubt::TimeUnplaced);
        const auto placed = decode(ownBody("4711"), plain(), templateOf(R"({"name":"cet","deviation":-60})"), open);
        QCOMPARE(placed.kind, Kind::Store);
        QVERIFY(placed.readings[0].time == taken - std::chrono::hours(1));
    }

    void eachStructureHasItsOwnClock() {
        const auto at = [](UtcTime time) { return clockAt(time); };
        const auto value = [](std::uint32_t number) {
            return Data::structure({name(import), Data::doubleLongUnsigned(number), unit(0, 30)});
        };
        const Data meter = Data::structure({name(serial), text("4711")});
        const auto quarter = std::chrono::minutes(15);
        // A list of what was taken at one time, and another list of what was taken later.
        const auto two =
            decode(Data::array({meter, Data::structure({at(taken), value(1)}), Data::structure({at(taken + quarter), value(2)})}));
        QCOMPARE(two.kind, Kind::Store);
        QVERIFY(two.readings[0].time == taken && two.readings[1].time == taken + quarter);
        // A clock that stands before or behind, alone in its structure or named, is that of what stands around it.
        const auto head = decode(
            Data::array({meter, Data::structure({name(Obis(0, 0, 1, 0, 0)), at(taken + quarter)}), value(1), Data::structure({value(2)})}));
        QCOMPARE(head.kind, Kind::Store);
        QVERIFY(head.readings[0].time == taken + quarter && head.readings[1].time == taken + quarter);
        const auto header = decode(Data::array({Data::structure({meter, at(taken + quarter)}), value(1)}), plain(), {}, std::nullopt);
        QVERIFY(header.readings[0].time == taken + quarter && header.ownTime);
        // Two clocks in one list belong to nothing.
        QCOMPARE(decode(Data::structure({name(serial), text("4711"), at(taken), name(import), Data::doubleLongUnsigned(5), unit(1, 30),
                                         at(taken + quarter)}))
                     .doubt,
                 PushDoubt::TimeUnplaced);
        QCOMPARE(decode(Data::structure(
                            {name(serial), text("4711"), at(taken), name(import), Data::doubleLongUnsigned(5), unit(1, 30), at(taken)}))
                     .kind,
                 Kind::Store);
        // What has no clock has the time of reception, and a repetition is not told by it.
        const auto half = decode(Data::array({meter, Data::structure({at(taken), value(1)}), value(2)}), plain(), {}, std::nullopt);
        QVERIFY(half.readings[0].time == taken && half.readings[1].time == received);
        QVERIFY(!half.ownTime);
        const auto templates =
            templateOf(R"({"name":"x","objects":[{"class":8,"obis":"0.0.1.0.0.255"},{"class":3,"obis":"1.0.1.8.0.255","scaler":0,"unit":30},
            {"class":8,"obis":"0.0.1.0.0.255"}]})");
        QCOMPARE(decode(Data::structure({at(taken), Data::doubleLongUnsigned(1), at(taken + quarter)}), dtls("4711"), templates).doubt,
                 PushDoubt::TimeUnplaced);
    }

    void anEventsClockIsPlacedByATemplate() {
        auto open = dlms::DateTime::fromUtc(taken);
        open.deviation = dlms::DateTime::unspecifiedDeviation;
        const Bytes apdu = dlms::encodeXdlms(dlms::EventNotification{open, {1, Obis(0, 0, 96, 11, 1), 2}, Data::unsigned8(42)});
        PushBlocks blocks;
        PushSender sender = plain();
        sender.knownMeter = "4711";
        QCOMPARE(PushDecoder({}, nullptr).apdu(apdu, sender, blocks, received).doubt, PushDoubt::TimeUnplaced);
        auto templates = templateOf(R"({"name":"other","applies":{"meter":["48*"]},"deviation":-120})");
        templates.push_back(*parsePushTemplate(R"({"name":"cet","deviation":-60})"));
        const auto placed = PushDecoder(std::move(templates), nullptr).apdu(apdu, sender, blocks, received);
        QCOMPARE(placed.kind, Kind::Store);
        QVERIFY(placed.events[0].time == taken - std::chrono::hours(1));
    }

    void anEventsMeterIsOneThatItsSenderMaySpeakFor() {
        const Bytes apdu =
            dlms::encodeXdlms(dlms::EventNotification{dlms::DateTime::fromUtc(taken), {1, Obis(0, 0, 96, 11, 1), 2}, Data::unsigned8(42)});
        PushBlocks blocks;
        PushSender sender = dtls("4711,4712");
        sender.knownMeter = "4712";
        QCOMPARE(PushDecoder({}, nullptr).apdu(apdu, sender, blocks, received).events[0].meter, std::string("4712"));
        // Known at this address, but not one of the meters that the key is for.
        sender.knownMeter = "4799";
        QCOMPARE(PushDecoder({}, nullptr).apdu(apdu, sender, blocks, received).kind, Kind::DeadLetter);
    }

    void aMeterHasOneNameOnly() {
        const Data body = Data::array({Data::structure({name(Obis(0, 0, 42, 0, 0)), text("AMI1234567890123")}),
                                       Data::structure({name(import), Data::doubleLongUnsigned(1), unit(0, 30)})});
        QCOMPARE(decode(body).readings[0].meter, std::string("AMI1234567890123"));
        // Known by its address, or to the one sender that may speak for it: its serial number counts.
        PushSender known = plain();
        known.knownMeter = "4711";
        QCOMPARE(decode(body, known).readings[0].meter, std::string("4711"));
        QCOMPARE(decode(ownBody("4712"), known).readings[0].meter, std::string("4712"));
        QCOMPARE(decode(body, dtls("4711")).readings[0].meter, std::string("4711"));
        PushSender router = dtls("*");
        router.knownMeter = "4711";
        QCOMPARE(decode(body, router).readings[0].meter, std::string("4711"));
    }

    void withoutAnyTimeItIsThatOfReception() {
        const auto verdict = decode(ownBody("4711"), plain(), {}, std::nullopt);
        QCOMPARE(verdict.kind, Kind::Store);
        QVERIFY(verdict.readings[0].time == received);
        QCOMPARE(verdict.readings[0].meterTime, std::string());
    }

    void aDoubtfulClockMakesDoubtfulReadings() {
        const auto verdict = decode(ownBody("4711"), plain(), {}, dlms::DateTime::fromUtc(taken, 0, 0x02));
        QCOMPARE(verdict.readings[0].quality, mdms::Quality::ClockDoubtful);
    }

    void aTemplateGivesNamesToValues() {
        const auto templates = templateOf(R"({"name":"interval","interval":900,"objects":[
            {"class":40,"obis":"0.1.25.9.0.255","attribute":1},
            {"class":1,"obis":"0.0.96.1.0.255"},
            {"class":8,"obis":"0.0.1.0.0.255"},
            {"class":3,"obis":"1.0.1.8.0.255","scaler":0,"unit":30},
            {"class":7,"obis":"1.0.99.1.0.255","columns":[{"class":8,"obis":"0.0.1.0.0.255"},{"class":1,"obis":"0.0.96.10.1.255"},
                {"class":3,"obis":"1.0.1.8.0.255","scaler":1,"unit":30}]}]})");
        const Data row = Data::structure({clockAt(taken - std::chrono::minutes(15)), Data::unsigned8(0), Data::doubleLongUnsigned(12)});
        const auto body = [&](const Obis& first) {
            return Data::structure({name(first), text("4711"), clockAt(taken), Data::doubleLongUnsigned(130), Data::array({row})});
        };
        const auto verdict = decode(body(pushSetup), plain(), templates);
        QCOMPARE(verdict.kind, Kind::Store);
        QCOMPARE(verdict.readings.size(), std::size_t{2});
        QCOMPARE(verdict.readings[0].kind, mdms::ReadingKind::Interval);
        QCOMPARE(verdict.readings[0].interval, std::chrono::seconds(900));
        QCOMPARE(verdict.readings[0].value.toString(), std::string("120"));
        QVERIFY(verdict.readings[0].time == taken - std::chrono::minutes(15));
        QCOMPARE(verdict.readings[1].value.toString(), std::string("130"));
        QCOMPARE(decode(body(Obis(0, 2, 25, 9, 0)), plain(), templates).kind, Kind::DeadLetter);
    }

    // The example of docs/push.md.
    void theTemplateOfTheManualGivesNamesToItsBody() {
        const auto templates = templateOf(R"({"name": "every quarter of an hour", "deviation": -60, "objects": [
            {"class": 1, "obis": "0.0.96.1.0.255"}, {"class": 8, "obis": "0.0.1.0.0.255"},
            {"class": 3, "obis": "1.0.1.8.0.255", "scaler": 0, "unit": 30}, {"class": 3, "obis": "1.0.32.7.0.255", "scaler": -1, "unit": 35}]})");
        const auto verdict = decode(
            Data::structure({text("4711"), clockAt(taken), Data::doubleLongUnsigned(1234), Data::longUnsigned(2301)}), plain(), templates);
        QCOMPARE(verdict.kind, Kind::Store);
        QCOMPARE(verdict.meter, std::string("4711"));
        QCOMPARE(verdict.readings[0].value.toString(), std::string("1234"));
        QCOMPARE(verdict.readings[1].value.toString(), std::string("230.1"));
        QVERIFY(verdict.readings[1].time == taken);
    }

    void templatesAreForTheMetersThatTheyName() {
        const char* json = R"({"name":"x","applies":{"meter":["47*"]},"objects":[{"class":3,"obis":"1.0.1.8.0.255","scaler":0,"unit":30}]})";
        const Data body = Data::structure({Data::doubleLongUnsigned(9)});
        QCOMPARE(decode(body, dtls("4711"), templateOf(json)).kind, Kind::Store);
        QCOMPARE(decode(body, dtls("4811"), templateOf(json)).kind, Kind::DeadLetter);
    }

    void aSenderSpeaksForItsOwnMeterAlone() {
        const auto own = decode(ownBody("4711"), dtls("4711"));
        QCOMPARE(own.kind, Kind::Store);
        QCOMPARE(own.readings[0].verification, mdms::Verification::Authenticated);
        const auto other = decode(ownBody("4712"), dtls("4711"));
        QCOMPARE(other.kind, Kind::Answer);
        QCOMPARE(other.code, 403u);
        QCOMPARE(other.refusal, PushRefusal::IdentityMismatch);
        const auto router = decode(ownBody("4712"), dtls("*"));
        QCOMPARE(router.kind, Kind::Store);
        QCOMPARE(router.readings[0].verification, mdms::Verification::None);
    }

    void aDamagedFrameIsAskedForAgain() {
        PushDecoder decoder({}, nullptr);
        PushBlocks blocks;
        Bytes frame = frameOf(notification(ownBody("4711")));
        frame[20] ^= 1;
        const auto verdict = decoder.frame(frame, plain(), blocks, received);
        QCOMPARE(verdict.code, 400u);
        QVERIFY(verdict.diagnostic.starts_with("crc-mismatch"));
        QCOMPARE(verdict.refusal, PushRefusal::BadCrc);
        frame = dlms::encodeCheckedFrame({1, 102, {}});
        QCOMPARE(decoder.frame(frame, plain(), blocks, received).kind, Kind::DeadLetter);
        QCOMPARE(decoder.frame(Bytes{1, 2, 3}, plain(), blocks, received).code, 400u);
    }

    void otherServicesAndGarbageAreKeptRaw() {
        PushDecoder decoder({}, nullptr);
        PushBlocks blocks;
        QCOMPARE(decoder.frame(frameOf(*fromHex("C001C100080000010000FF0200")), plain(), blocks, received).doubt, PushDoubt::NotANotification);
        QCOMPARE(decoder.frame(frameOf(*fromHex("0F00")), plain(), blocks, received).doubt, PushDoubt::ApduMalformed);
        QCOMPARE(decoder.frame(frameOf(*fromHex("DB08414D490000000001050000000000")), plain(), blocks, received).doubt, PushDoubt::NoKey);
    }

    void blocksOfOneTransferMakeOneApdu() {
        PushDecoder decoder({}, nullptr);
        PushBlocks blocks;
        const auto parts = dlms::GeneralBlockStream::unconfirmed(notification(ownBody("4711")), 40);
        QVERIFY(parts.size() > 2);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const auto verdict = decoder.frame(frameOf(parts[i]), plain(), blocks, received);
            if (i + 1 < parts.size()) {
                QCOMPARE(verdict.code, 231u);
                QCOMPARE(decoder.frame(frameOf(parts[i]), plain(), blocks, received).code, 231u);
            } else {
                QCOMPARE(verdict.kind, Kind::Store);
            }
        }
        (void)decoder.frame(frameOf(parts[0]), plain(), blocks, received);
        QCOMPARE(decoder.frame(frameOf(parts[2]), plain(), blocks, received).code, 408u);
    }

    void cipheredPushesProveTheirMeterAndAreTakenOnce() {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("4711.keys")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write("meter-title = 414D490000000001\nek = 000102030405060708090A0B0C0D0E0F\nak = D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF\n");
        file.close();
        auto keys = PushKeys::open(folder.path().toStdString(), nullptr);
        QVERIFY(keys);
        PushDecoder decoder({}, std::move(*keys));
        PushBlocks blocks;

        struct Counters : dlms::InvocationCounters {
            std::uint32_t next = 10;
            Result<std::uint32_t> reserve(dlms::KeyRole) override { return next++; }
            std::optional<std::uint32_t> lastAccepted(dlms::KeyRole) const override { return std::nullopt; }
            Result<void> accept(dlms::KeyRole, std::uint32_t) override { return {}; }
        };
        dlms::SecurityOptions options;
        options.systemTitle = {0x41, 0x4D, 0x49, 0, 0, 0, 0, 1};
        options.keys.unicastEncryption = crypto::SecureBytes(*fromHex("000102030405060708090A0B0C0D0E0F"));
        options.keys.authentication = crypto::SecureBytes(*fromHex("D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF"));
        options.form = dlms::CipheringForm::General;
        options.counters = std::make_shared<Counters>();
        options.random = systemRandom();
        dlms::ApduProtection meter(options);
        const auto ciphered = [&](const Data& body) {
            const auto apdu = *meter.protect(notification(body));
            return frameOf(Bytes(apdu.begin(), apdu.end()));
        };

        const Bytes first = ciphered(ownBody("4711"));
        const auto stored = decoder.frame(first, plain(), blocks, received);
        QCOMPARE(stored.kind, Kind::Store);
        QCOMPARE(stored.readings[0].verification, mdms::Verification::Authenticated);
        QCOMPARE(*stored.counter, 10u);
        // Until it is durable its repetition must not be turned away.
        QCOMPARE(decoder.frame(first, plain(), blocks, received).kind, Kind::Store);
        decoder.commit(stored.protectedBy, *stored.counter);
        const auto replay = decoder.frame(first, plain(), blocks, received);
        QCOMPARE(replay.kind, Kind::Answer);
        QCOMPARE(replay.code, 204u);
        QCOMPARE(replay.refusal, PushRefusal::Replayed);

        QCOMPARE(decoder.frame(ciphered(ownBody("4712")), plain(), blocks, received).code, 403u);
        QCOMPARE(decoder.frame(frameOf(notification(ownBody("4711"))), plain(), blocks, received).code, 403u);
        QCOMPARE(decoder.frame(ciphered(ownBody("4711")), dtls("4712"), blocks, received).code, 403u);
        const auto event = *meter.protect(
            dlms::encodeXdlms(dlms::EventNotification{dlms::DateTime::fromUtc(taken), {1, Obis(0, 0, 96, 11, 1), 2}, Data::unsigned8(42)}));
        const Bytes eventFrame = frameOf(Bytes(event.begin(), event.end()));
        QCOMPARE(decoder.frame(eventFrame, dtls("4712"), blocks, received).refusal, PushRefusal::IdentityMismatch);
        QCOMPARE(decoder.frame(eventFrame, dtls("4711"), blocks, received).events.size(), std::size_t{1});
        auto pdu = *dlms::decodeCheckedFrame(ciphered(ownBody("4711")));
        pdu.apdu.back() ^= 1;
        const auto forged = decoder.frame(dlms::encodeCheckedFrame(pdu), plain(), blocks, received);
        QCOMPARE(forged.code, 403u);
        QCOMPARE(forged.refusal, PushRefusal::Undecipherable);
    }

    // Octets of a Norwegian Aidon meter, as a dlms-cosem (u9n) user wrote them down: data-notification, no time, one register with scaler and unit.
    // Its long-invoke-id has the bit of the confirmed class although nobody can answer on that port.
    void anAidonMetersPushIsUnderstood() {
        PushDecoder decoder({}, nullptr);
        PushBlocks blocks;
        PushSender sender = plain();
        sender.knownMeter = "7359992890941742";
        const auto verdict = decoder.apdu(*fromHex("0F400000000001010203" "09060100010700FF" "0600001D3A" "02020F00161B"), sender, blocks, received);
        QCOMPARE(verdict.kind, Kind::Store);
        QCOMPARE(*verdict.longInvokeId, 0x40000000u);
        QCOMPARE(verdict.readings.size(), std::size_t{1});
        QCOMPARE(verdict.readings[0].meter, std::string("7359992890941742"));
        QCOMPARE(verdict.readings[0].value.toString(), std::string("7482"));
        QCOMPARE(int{verdict.readings[0].unit}, 27);
        QVERIFY(!verdict.ownTime);
        QCOMPARE(decoder.apdu(*fromHex("0F400000000001010203" "09060100010700FF" "0600001D3A" "02020F00161B"), plain(), blocks, received).doubt,
                 PushDoubt::MeterUnknown);
    }

    // A Kamstrup list with names and without scalers or deviation; toreamun/amshan (tests of kamstrup) and UtilitechAS/amsreader-firmware have its shape.
    void aKamstrupMetersPushIsUnderstoodWithATemplate() {
        const auto apdu = *fromHex("0F000000000C07E6011801123A32FF800000" "0219" "0A0E4B616D73747275705F5630303031"
                                   "09060101000005FF" "0A1035373036353637333236353930343037" "09060101600101FF" "0A1236383431313338424E323435313031303930"
                                   "09060101010700FF" "060000033A" "09060101020700FF" "0600000000" "09060101030700FF" "0600000068"
                                   "09060101040700FF" "06000000B0" "090601011F0700FF" "06000000ED" "09060101330700FF" "0600000059"
                                   "09060101470700FF" "060000004B" "09060101200700FF" "1200E8" "09060101340700FF" "1200E9" "09060101480700FF" "1200EC");
        std::string objects = R"({"class":1,"obis":"1.1.0.2.129.255"},{"class":1,"obis":"1.1.0.0.5.255","attribute":1},{"class":1,"obis":"1.1.0.0.5.255"},)"
                              R"({"class":1,"obis":"1.1.96.1.1.255","attribute":1},{"class":1,"obis":"1.1.96.1.1.255"})";
        const auto add = [&](const char* obis, int scaler, int code) {
            const std::string name = std::string(",{\"class\":3,\"obis\":\"") + obis + "\"";
            objects += name + ",\"attribute\":1}" + name + ",\"scaler\":" + std::to_string(scaler) + ",\"unit\":" + std::to_string(code) + "}";
        };
        for (const auto& [obis, code] : {std::pair("1.1.1.7.0.255", 27), std::pair("1.1.2.7.0.255", 27), std::pair("1.1.3.7.0.255", 29), std::pair("1.1.4.7.0.255", 29)}) add(obis, 0, code);
        for (const char* obis : {"1.1.31.7.0.255", "1.1.51.7.0.255", "1.1.71.7.0.255"}) add(obis, -2, 33);
        for (const char* obis : {"1.1.32.7.0.255", "1.1.52.7.0.255", "1.1.72.7.0.255"}) add(obis, 0, 35);
        PushDecoder decoder(templateOf(("{\"name\":\"Kamstrup_V0001\",\"deviation\":-60,\"objects\":[" + objects + "]}").c_str()), nullptr);
        PushBlocks blocks;
        PushSender sender = plain();
        sender.knownMeter = "4799";
        const auto verdict = decoder.apdu(apdu, sender, blocks, received);
        QCOMPARE(verdict.kind, Kind::Store);
        QCOMPARE(verdict.readings.size(), std::size_t{10});
        QCOMPARE(verdict.readings[0].value.toString(), std::string("826"));
        QCOMPARE(verdict.readings[4].value.toString(), std::string("2.37"));
        QCOMPARE(verdict.readings[9].value.toString(), std::string("236"));
        QVERIFY(verdict.readings[0].time == UtcTime(std::chrono::seconds(1'643'047'130)));
        QCOMPARE(PushDecoder({}, nullptr).apdu(apdu, sender, blocks, received).kind, Kind::DeadLetter);
    }

    // u9n/dlms-cosem tests/test_xdlms/test_data_notification.py: one octet string that only its maker understands.
    void aBodyThatOnlyItsMakerKnowsIsKept() {
        PushDecoder decoder({}, nullptr);
        PushBlocks blocks;
        const auto verdict = decoder.apdu(*fromHex("0F000001DB000922125A85913600000000490000001100000" "00A5A8513D014800000000D0000000A0100"), plain(), blocks, received);
        QCOMPARE(verdict.kind, Kind::DeadLetter);
    }

    void senMlNamesStandForRegisters() {
        const auto named = [](const char* words) { return senMlName(words); };
        QCOMPARE(named("urn:dev:os:32473-4711:1.0.1.8.0.255")->meter, std::string("4711"));
        QVERIFY(named("urn:dev:ops:32473-acme-4711/1-0:1.8.0")->obis == import);
        QCOMPARE(named("urn:dev:mac:0024befffe804ff1/3331/0/5700")->meter, std::string("0024befffe804ff1"));
        QVERIFY(named("4711/3331/0/5700")->obis == import);
        QVERIFY(named("4711/10242/0/4")->obis == voltage);
        QVERIFY(!named("4711/9999/0/1"));
        QVERIFY(!named("4711"));
        QVERIFY(!named("urn:dev:os:32473-4711:voltage"));
        QCOMPARE(senMlUnit("kWh")->power, 3);
        QCOMPARE(int{senMlUnit("kWh")->unit}, 30);
        QVERIFY(!senMlUnit("furlong"));
    }

    void senMlPacksBecomeReadings() {
        PushDecoder decoder({}, nullptr);
        const auto take = [&](const char* pack, const PushSender& sender = plain()) { return decoder.senMl(toBytes(pack), false, sender, received); };
        const auto verdict = take(R"([{"bn":"urn:dev:os:32473-4711:","bt":1790000100,"n":"1.0.1.8.0.255","u":"kWh","v":12.5},{"n":"1.0.32.7.0.255","u":"V","v":230.1}])");
        QCOMPARE(verdict.kind, Kind::Store);
        QVERIFY(verdict.readings[0].value == Decimal(12500, 0));
        QVERIFY(verdict.readings[1].time == taken);
        QCOMPARE(take(R"([{"n":"4711:voltage","v":1}])").doubt, PushDoubt::NameUnknown);
        QCOMPARE(take(R"([{"n":"4711:1.0.1.8.0.255","u":"furlong","v":1}])").doubt, PushDoubt::UnitUnknown);
        QCOMPARE(take("[{]").code, 400u);
        // Only an absolute time is the push's own.
        QVERIFY(verdict.ownTime);
        const auto relative = take(R"([{"n":"4711:1.0.1.8.0.255","u":"Wh","v":1,"t":-60}])");
        QVERIFY(relative.readings[0].time == received - std::chrono::seconds(60));
        QVERIFY(!relative.ownTime);
        QVERIFY(!take(R"([{"n":"4711:1.0.1.8.0.255","u":"Wh","v":1,"t":268435455}])").ownTime);
        QVERIFY(take(R"([{"n":"4711:1.0.1.8.0.255","u":"Wh","v":1,"t":268435456}])").ownTime);
        QVERIFY(!take(R"([{"n":"4711:1.0.1.8.0.255","u":"Wh","v":1}])").ownTime);
        // A quantity has a unit: the record's, or that of the resource.
        QCOMPARE(take(R"([{"n":"4711:1.0.1.8.0.255","v":1}])").doubt, PushDoubt::UnitUnknown);
        QCOMPARE(int{take(R"([{"n":"4711/3305/0/5805","v":1}])").readings[0].unit}, 30);
        QCOMPARE(take(R"([{"n":"4711/3305/0/5820","v":0.9}])").kind, Kind::Store);
        QCOMPARE(take(R"([{"n":"4711:1.0.13.7.0.255","v":0.9}])").kind, Kind::Store);
        QCOMPARE(take(R"([{"n":"4711:0.0.96.7.0.255","v":3}])").kind, Kind::Store);
        QCOMPARE(take(R"([{"n":"4712:1.0.1.8.0.255","u":"Wh","v":1}])", dtls("4711")).code, 403u);
        QCOMPARE(take(R"([{"n":"4711:1.0.1.8.0.255","u":"Wh","v":1},{"n":"4712:1.0.1.8.0.255","u":"Wh","v":1}])", dtls("4711,4712")).readings.size(),
                 std::size_t{2});
    }

    void aSensorSaysItsUnitInItsOwnResource() {
        PushDecoder decoder({}, nullptr);
        const auto take = [&](const char* pack) { return decoder.senMl(toBytes(pack), false, plain(), received); };
        const auto energy = take(R"([{"bn":"4711/3331/0/","n":"5700","v":12.5},{"n":"5701","vs":"kWh"}])");
        QCOMPARE(energy.kind, Kind::Store);
        QVERIFY(energy.readings[0].value == Decimal(12500, 0));
        QCOMPARE(int{energy.readings[0].unit}, 30);
        // The record's own unit counts first; another instance's counts for nothing.
        QVERIFY(take(R"([{"bn":"4711/3331/0/","n":"5700","u":"Wh","v":7},{"n":"5701","vs":"kWh"}])").readings[0].value == Decimal(7, 0));
        QCOMPARE(take(R"([{"n":"4711/3331/0/5700","v":7},{"n":"4711/3331/1/5701","vs":"kWh"}])").doubt, PushDoubt::UnitUnknown);
        QCOMPARE(take(R"([{"n":"4711/3331/0/5700","v":7}])").doubt, PushDoubt::UnitUnknown);
        QCOMPARE(take(R"([{"n":"4711/3331/0/5700","v":7},{"n":"4711/3331/0/5701","vs":"furlong"}])").doubt, PushDoubt::UnitUnknown);
        // The definition of this one says Wh.
        QCOMPARE(take(R"([{"n":"4711/3331/0/5805","v":7}])").kind, Kind::Store);
    }
};

QTEST_GUILESS_MAIN(TestPushDecoder)
#include "tst_push_decoder.moc"
