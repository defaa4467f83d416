#pragma once

#include <QDateTime>
#include <cmath>

#include "ui/live/LiveHistory.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"

/// Invented values of the services' own types, to show pages without services.
namespace samples {

using namespace ami;

inline app::Measurement measured(std::int64_t mantissa, int exponent, dlms::UnitCode unit) { return {Decimal(mantissa, exponent), unit}; }

inline app::LiveSample sample(std::int64_t seconds, UtcTime start) {
    app::LiveSample s;
    s.time = start + std::chrono::seconds(seconds);
    const double t = static_cast<double>(seconds);
    for (std::size_t i = 0; i < 3; ++i) {
        const double wave = std::sin(t / 47 + double(i)) * 1.2 + std::sin(t / 7.3 + 2.0 * double(i)) * 0.4;
        auto& p = s.phases[i];
        p.voltage = measured(static_cast<std::int64_t>(std::lround((230.3 + 0.4 * double(i) + wave) * 10)), -1, 35);
        p.current = measured(static_cast<std::int64_t>(std::lround((8.12 - 0.9 * double(i) + wave / 6) * 1000)), -3, 33);
        p.power = measured(static_cast<std::int64_t>(std::lround(1779 - 150 * double(i) + wave * 20)), 0, 27);
        p.powerFactor = measured(955 - static_cast<std::int64_t>(i), -3, 255);
        p.voltageAngle = measured(static_cast<std::int64_t>(i) * 1201, -1, 8);
        p.currentAngle = measured(static_cast<std::int64_t>(i) * 120 + 18 + static_cast<std::int64_t>(i), 0, 8);
    }
    s.frequency = measured(4998, -2, 44);
    s.rssi = measured(-87 + std::lround(std::sin(t / 31) * 3), 0, 70);
    s.linkMargin = measured(17, 0, 255);
    s.hops = measured(3, 0, 255);
    s.packetLoss = measured(17, -1, 255);
    s.clockDrift = std::chrono::milliseconds(2000);
    s.readTime = std::chrono::milliseconds(340 + (seconds * 37) % 90);
    return s;
}

inline dlms::ObjectListEntry object(dlms::ClassId classId, dlms::Obis obis) {
    dlms::ObjectListEntry entry;
    entry.classId = classId;
    entry.instance = obis;
    entry.attributes = {{1, 1, {}}, {2, 1, {}}, {3, 1, {}}};
    return entry;
}

inline mdms::Reading reading(dlms::Obis obis, Decimal value, dlms::UnitCode unit, UtcTime time, std::chrono::seconds interval) {
    mdms::Reading r;
    r.meter = "4471093287";
    r.obis = obis;
    r.kind = interval.count() ? mdms::ReadingKind::Interval : mdms::ReadingKind::Register;
    r.interval = interval;
    r.time = time;
    r.value = value;
    r.unit = unit;
    r.verification = mdms::Verification::TwoReadsAgree;
    return r;
}

/// A client and the training meter: connection, association, objects, clock, one row of a profile, and an answer with a flipped octet.
inline std::vector<hal::TraceRecord> dialogue(UtcTime end) {
    const std::pair<hal::Direction, const char*> frames[] = {
        {hal::Direction::Out, "7EA0200321937DD9818014050207EE060207EE0704000000070804000000074EE97E"},
        {hal::Direction::In, "7EA0202103737398818014050201000602010007040000000708040000000792507E"},
        {hal::Direction::Out, "7EA02B032110FBAFE6E600601DA109060760857405080101BE10040E01000000065F1F0400005E1FFFFFCA477E"},
        {hal::Direction::In,
         "7EA0372103306C7CE6E7006129A109060760857405080101A203020100A305A103020100BE10040E0800065F1F0400005E1F0200000723F97E"},
        {hal::Direction::Out,
         "7EA038032132874BE6E600C003C10400070100630100FF030000070100630100FF040000070100630100FF070000070100630100FF0800E5C07E"},
        {hal::Direction::In,
         "7EA06D210352C035E6E700C403C104000104020412000809060000010000FF0F02120000020412000109060000600A01FF0F02120000020412000309060100010"
         "800FF0F02120000020412000309060100020800FF0F021200000006000003840006000088E00006000088E0E2B27E"},
        {hal::Direction::Out, "7EA0240321542219E6E600C003C20200030100010800FF030000030100020800FF030021367E"},
        {hal::Direction::In, "7EA01E2103747C0EE6E700C403C2020002020F00161E0002020F00161EF3B17E"},
        {hal::Direction::Out, "7EA0190321764FDCE6E600C001C300080000010000FF020042B17E"},
        {hal::Direction::In, "7EA01E21039660CAE6E700C401C300090C07EA0B190315080633FFC4002DBB7E"},
        {hal::Direction::Out, "7EA02C0321BA8AF2E6E600C001C500070100630100FF020102020406000088E006000088E01200011200001DB27E"},
        {hal::Direction::In, "7EA02E2103DAFA0EE6E700C401C50001010204090C07EA0B190315000000FFC40011000601440A980600000000F9077E"},
        {hal::Direction::In, "7EA01E21039660CAE6E700C401C300090C07EA0B190315080633FFC4002DBA7E"},
        {hal::Direction::Out, "7EA00703215303C77E"},
        {hal::Direction::In, "7EA00721037301407E"},
    };
    std::vector<hal::TraceRecord> records;
    hal::TraceRecord record;
    record.utc = end;
    record.direction = hal::Direction::Note;
    record.note = "line 9600 8N1";
    records.push_back(record);
    for (const auto& [direction, octets] : frames) {
        record.utc += std::chrono::milliseconds(direction == hal::Direction::Out ? 21 : 74);
        record.direction = direction;
        record.note.clear();
        record.octets = *fromHex(octets);
        records.push_back(record);
    }
    return records;
}

/// A workspace in the middle of a visit.
inline void fill(ui::Workspace& w) {
    const UtcTime end(std::chrono::milliseconds(1'760'000'000'000));
    w.training = true;
    w.trainingAddress = QStringLiteral("optical:///tmp/training/probe");
    w.storePath = QStringLiteral("/home/technician/.local/share/ami-field/field.db");
    w.phase = app::LinkPhase::Ready;
    app::LinkInfo link;
    link.address = QStringLiteral("optical:///dev/ttyUSB0");
    link.medium = QStringLiteral("ttyUSB0");
    link.scheme = app::Scheme::Optical;
    link.baud = 9600;
    link.security = {dlms::AuthenticationMechanism::HighGmac, dlms::SecuritySuite::Suite1, {true, true, false}, false, std::nullopt, true};
    link.hdlc = dlms::HdlcParameters{2030, 2030, 7, 7};
    link.pduSize = 65535;
    w.link = link;
    app::MeterIdentity identity;
    identity.logicalDeviceName = "AMF4471093287";
    identity.serial = "4471093287";
    identity.manufacturer = "AMF";
    identity.model = "AF-3P4W";
    identity.firmware = "3.2.1";
    identity.meterClock = "2025-10-09 10:53:22 +02:00";
    identity.clockDrift = std::chrono::milliseconds(2000);
    identity.application = "LN, no ciphering";
    identity.mechanism = "none";
    w.identity = identity;
    w.counters = app::LinkCounters{48'213, 6'120, 0};
    w.summary.waiting = 37;
    w.summary.confirmed = 1204;
    w.summary.batchesOpen = 1;
    w.summary.lastReceipt = end;
    w.syncState = app::SyncState::Retrying;
    w.offlineSince = QDateTime::fromMSecsSinceEpoch(end.time_since_epoch().count());
    w.stored = app::StoredCount{37, 0, 0};
    w.recent = {{"optical:///dev/ttyUSB0", "4471093287", "AMF", end},
                {"tcp://192.168.10.20:4059?client=1", "4471093301", "AMF", end - std::chrono::hours(30)}};
    app::QueueEntry draft;
    draft.items = 12;
    app::QueueEntry one;
    one.id = "0199c8f2-7a10-7c3e-9b51-3f2f6d1c0a11";
    one.sequence = 12;
    one.items = 37;
    one.octets = 2'213;
    one.state = app::QueueState::Retrying;
    one.attempts = 2;
    one.nextTry = end + std::chrono::minutes(2);
    one.serverMessage = "503 the gateway is being restarted";
    app::QueueEntry dead = one;
    dead.id = "0199c8f2-7a10-7c3e-9b51-3f2f6d1c0a12";
    dead.sequence = 13;
    dead.state = app::QueueState::DeadLetter;
    dead.nextTry.reset();
    dead.serverMessage = "422 This Idempotency-Key was used for other content";
    app::QueueEntry photo;
    photo.kind = app::QueueKind::Attachment;
    photo.id = std::string(64, 'a');
    photo.name = "nameplate.jpg";
    photo.octets = 3'400'000;
    photo.octetsSent = 1'200'000;
    photo.state = app::QueueState::Waiting;
    app::QueueEntry two = one;
    two.id = "0199c8e1-11d2-7b60-8f0e-62d1f3aa9c02";
    two.sequence = 11;
    two.items = 672;
    two.octets = 9'120;
    two.state = app::QueueState::Conflict;
    two.attempts = 1;
    two.nextTry.reset();
    two.conflicts = 2;
    two.serverMessage = "accepted 670 of 672, 2 differ";
    w.queue = {draft, one, dead, photo, two};
    app::ConflictTriple dispute;
    dispute.batchId = two.id;
    dispute.index = 4;
    dispute.mine = reading({1, 0, 1, 29, 0}, Decimal(312, 0), 30, end - std::chrono::hours(3), std::chrono::minutes(15));
    dispute.mine.meter = "4471093287";
    dispute.theirs = app::KeptValue{"300", 30, "estimated", "2026-11-20T08:00:00Z", "another client"};
    dispute.meter = dispute.mine;
    dispute.detail = "kept 300 (unit 30, estimated), offered 312 (unit 30, valid)";
    app::ConflictTriple second = dispute;
    second.index = 5;
    second.mine.time += std::chrono::minutes(15);
    second.meter.reset();
    w.conflicts = {dispute, second};
    w.objects.set({object(8, {0, 0, 1, 0, 0}), object(1, {0, 0, 42, 0, 0}), object(1, {0, 0, 96, 1, 0}), object(3, {1, 0, 1, 8, 0}),
                   object(3, {1, 0, 2, 8, 0}), object(4, {1, 0, 1, 6, 0}), object(3, {1, 0, 32, 7, 0}), object(3, {1, 0, 31, 7, 0}),
                   object(7, {1, 0, 99, 1, 0}), object(7, {1, 0, 99, 2, 0})});
    w.registers.add({reading({1, 0, 1, 8, 0}, Decimal(123456780, -2), 30, end, {}),
                     reading({1, 0, 2, 8, 0}, Decimal(2040, -2), 30, end, {}), reading({1, 0, 1, 8, 1}, Decimal(88812345, -2), 30, end, {}),
                     reading({1, 0, 1, 6, 0}, Decimal(4312, 0), 27, end, {})});
    std::vector<mdms::Reading> rows;
    for (int i = 0; i < 96 * 3; ++i) {
        if (i > 140 && i < 147) continue;
        const auto time = end - std::chrono::minutes(15 * (96 * 3 - i));
        rows.push_back(reading({1, 0, 1, 29, 0}, Decimal(300 + std::lround(200 * std::sin(i / 15.0)) + (i * 37) % 60, 0), 30, time,
                               std::chrono::minutes(15)));
        rows.push_back(reading({1, 0, 32, 27, 0}, Decimal(2300 + (i * 13) % 40, -1), 35, time, std::chrono::minutes(15)));
    }
    w.profile.add(rows);
    w.profile.flush();
    for (int i = 0; i < 1300; ++i) w.live.add(sample(i, end - std::chrono::seconds(1300)));
    w.trace.add(dialogue(end));
}

}  // namespace samples
