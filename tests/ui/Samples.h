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
    app::SealedBatch one;
    one.id = "0199c8f2-7a10-7c3e-9b51-3f2f6d1c0a11";
    one.sequence = 12;
    one.items = 37;
    one.state = app::BatchState::Retrying;
    one.attempts = 2;
    one.nextTry = end + std::chrono::minutes(2);
    one.serverMessage = "503 the gateway is being restarted";
    app::SealedBatch two = one;
    two.id = "0199c8e1-11d2-7b60-8f0e-62d1f3aa9c02";
    two.sequence = 11;
    two.items = 672;
    two.state = app::BatchState::Confirmed;
    two.attempts = 1;
    two.serverMessage = "accepted 672 of 672";
    w.batches = {one, two};
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
    hal::TraceRecord record;
    record.utc = end;
    record.direction = hal::Direction::Out;
    record.octets = *fromHex("7E A0 19 03 21 32 6F D8 E6 E6 00 C0 01 C1 00 03 01 00 20 07 00 FF 02 00 A6 1E 7E");
    hal::TraceRecord answer = record;
    answer.direction = hal::Direction::In;
    answer.octets = *fromHex("7E A0 12 21 03 52 C6 3D E6 E7 00 C4 01 C1 00 12 09 00 3B 47 7E");
    w.trace.add({record, answer});
}

}  // namespace samples
