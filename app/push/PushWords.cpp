#include "app/push/PushWords.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/Csv.h"
#include "hal/coap/CoapValues.h"
#include "hal/transport/Transport.h"
#include "protocol/dlms/Unit.h"

namespace ami::app {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Pushes)
public:
    static QString doubt(const PushRecord& record);
    static QString refusal(PushRefusal refusal);
    static QString again(const PushRecord& record);
    static QString repetition(const PushRecord& record);
    static QString doubtStep(const PushRecord& record);
    static QString refusalStep(const PushRecord& record);
};

QString q(const std::string& text) { return QString::fromStdString(text); }

QString Words::doubt(const PushRecord& record) {
    switch (*record.doubt) {
        case PushDoubt::NoKey:
            return record.title.empty() ? tr("It is ciphered, and nobody knows whose key it is under.") : tr("There is no key for system title %1.").arg(q(record.title));
        case PushDoubt::DedicatedKey: return tr("It is under the dedicated key of an association that is not ours.");
        case PushDoubt::NotANotification: return tr("It is an APDU, but no notification.");
        case PushDoubt::ApduMalformed: return tr("Its octets are no APDU that this program knows.");
        case PushDoubt::NoTemplate: return tr("Its values have no names, and no template fits them.");
        case PushDoubt::ScalerMissing: return tr("A value has no scaler and unit.");
        case PushDoubt::TimeUnplaced: return tr("Its clock is incomplete, or does not say how far it is from UTC.");
        case PushDoubt::MeterUnknown: return tr("Unknown meter: neither the body nor its sender says which one it is.");
        case PushDoubt::NoReadings: return tr("Nothing in it is a reading.");
        case PushDoubt::ReadingRefused: return tr("A value in it cannot be stored without loss.");
        case PushDoubt::NameUnknown: return tr("A SenML name stands for no register.");
        case PushDoubt::UnitUnknown: return tr("A SenML value has no unit, or one that is not known.");
        case PushDoubt::Unprotected: return tr("Nothing proves who sent it, and only proven pushes are stored here.");
    }
    return {};
}

QString Words::again(const PushRecord& record) {
    return record.isDurable ? tr("The push is tried again when the listener starts.")
                            : tr("Nothing is stored here, so this push is not kept.");
}

QString Words::doubtStep(const PushRecord& record) {
    switch (*record.doubt) {
        case PushDoubt::NoKey:
            return (record.title.empty() ? tr("Connect to this meter once, so that its address is known, and give its key file.")
                                         : tr("Put the meter's key file (SERIAL.keys with meter-title = %1) into the folder of keys.")
                                               .arg(q(record.title))) +
                   QLatin1Char(' ') + again(record);
        case PushDoubt::DedicatedKey: return tr("Set the meter's push setup to global keys.");
        case PushDoubt::NoTemplate:
        case PushDoubt::ScalerMissing:
            return tr("Write a push template with the meter's push object list and name its folder; docs/push.md has an example.") +
                   QLatin1Char(' ') + again(record);
        case PushDoubt::TimeUnplaced:
            return tr("Give the deviation in a push template, or set the meter's time zone.") + QLatin1Char(' ') + again(record);
        case PushDoubt::MeterUnknown:
            return tr("Add the serial number (0-0:96.1.0) to the push object list, let the meter protect its pushes, or connect to it once "
                      "at this address.") +
                   QLatin1Char(' ') + again(record);
        case PushDoubt::NoReadings: return tr("Look at its parts: it may be an alarm or a state.");
        case PushDoubt::Unprotected:
            return tr("Give the meter keys, or store what is not proven as well.") + QLatin1Char(' ') + again(record);
        case PushDoubt::ApduMalformed:
        case PushDoubt::NotANotification: return tr("Look at its parts; the sender may be no meter.");
        default: return tr("Look at its parts.");
    }
}

QString Words::repetition(const PushRecord& record) {
    return record.isAsked() ? tr("The meter sends it again by itself.")
                            : tr("The meter does not send it again; read the meter to get these values.");
}

QString Words::refusal(PushRefusal refusal) {
    switch (refusal) {
        case PushRefusal::MoreBlocks: return tr("A block of a longer push.");
        case PushRefusal::BadCrc: return tr("It was damaged on its way: the CRC-32 does not fit.");
        case PushRefusal::BadFrame: return tr("It is no frame of the DLMS wrapper and no SenML pack.");
        case PushRefusal::IncompleteBlocks: return tr("A block of the transfer is missing.");
        case PushRefusal::TooLarge: return tr("It is longer than a push may be.");
        case PushRefusal::Undecipherable: return tr("Bad tag: the authentication tag does not fit the meter's key.");
        case PushRefusal::Replayed: return tr("Its invocation counter was stored before.");
        case PushRefusal::CounterTooOld: return tr("Its invocation counter is too far below the newest one to be told from a replay.");
        case PushRefusal::IdentityMismatch: return tr("Its sender may not speak for this meter, or the meter has keys and did not use them.");
    }
    return {};
}

QString Words::refusalStep(const PushRecord& record) {
    switch (*record.refusal) {
        case PushRefusal::Undecipherable:
            return tr("Compare the key file of system title %1 with the meter: a key may have been changed. Somebody else may also have sent it.").arg(q(record.title));
        case PushRefusal::CounterTooOld: return tr("Look for a sender that repeats old frames.");
        case PushRefusal::IdentityMismatch:
            return tr(
                "Compare system title, key file and serial number; the serial number in the body must be the one that the key file is "
                "named after, or that the first "
                "push under this key named.");
        case PushRefusal::BadFrame: return tr("Check the port: the meter may speak HDLC or another protocol.");
        case PushRefusal::BadCrc:
        case PushRefusal::IncompleteBlocks: return repetition(record);
        default: return {};
    }
}

QString listOf(const QStringList& parts, std::size_t more) {
    QString text = parts.join(QStringLiteral(", "));
    if (more > 0) text += QLatin1Char(' ') + Words::tr("and %n more", nullptr, static_cast<int>(more));
    return text;
}

/// "1-0:1.8.0" without what says nothing.
QString shortObis(const dlms::Obis& obis) {
    QString text = QStringLiteral("%1-%2:%3.%4.%5").arg(obis.a()).arg(obis.b()).arg(obis.c()).arg(obis.d()).arg(obis.e());
    return text;
}

}  // namespace

QString fateWord(PushFate fate) {
    switch (fate) {
        case PushFate::Stored: return Words::tr("stored");
        case PushFate::Repeated: return Words::tr("repeated");
        case PushFate::Shown: return Words::tr("shown only");
        case PushFate::Kept: return Words::tr("not understood");
        case PushFate::Refused: return Words::tr("refused");
        case PushFate::Failed: return Words::tr("not stored");
        case PushFate::Incomplete: return Words::tr("block");
        case PushFate::Held: return Words::tr("too many");
    }
    return {};
}

QString serviceWord(const PushRecord& record) {
    switch (record.service) {
        case PushKind::DataNotification: return record.wantsConfirm ? Words::tr("data, confirmed") : Words::tr("data");
        case PushKind::EventNotification: return Words::tr("event");
        case PushKind::SenMl: return Words::tr("SenML");
        case PushKind::Unknown: break;
    }
    return Words::tr("unknown");
}

QString pushReason(const PushRecord& record) {
    if (record.fate == PushFate::Held) return Words::tr("Its sender pushes more often than it may; what comes too fast is counted and left.");
    if (record.fate == PushFate::Failed && record.isHeld)
        return Words::tr("The store does not take it; it waits in memory and is offered to the store again.");
    if (record.fate == PushFate::Failed) return Words::tr("The store does not take it, so the meter was not told that it is safe.");
    if (record.fate == PushFate::Shown) return Words::tr("Nothing is stored here, so the meter was not told that it is safe.");
    if (record.doubt) return Words::doubt(record);
    if (record.refusal) return Words::refusal(*record.refusal);
    if (record.fate == PushFate::Repeated) return Words::tr("All of its values were stored before.");
    if (record.stored.conflicting > 0) {
        return Words::tr("%n value(s) differ from what is stored for the same time; both are kept.", nullptr, static_cast<int>(record.stored.conflicting));
    }
    if (record.error) return Words::tr("It is stored, but the confirmation could not be protected.");
    return {};
}

QString pushNextStep(const PushRecord& record) {
    if (record.fate == PushFate::Failed && record.isHeld) {
        return Words::tr(
            "Open the store or make room on the disk before the listener ends: what waits then is lost, for the meter does not send it "
            "again.");
    }
    if (record.fate == PushFate::Failed) {
        return Words::tr("Open the store or make room on the disk.") + QLatin1Char(' ') +
               (record.isDurable ? Words::again(record) : Words::repetition(record));
    }
    if (record.fate == PushFate::Shown) return Words::tr("Give a store to keep what comes.");
    if (record.fate == PushFate::Held) return Words::tr("Look at the push interval of this meter; a loop in the network doubles datagrams too.");
    if (record.doubt) return Words::doubtStep(record);
    if (record.refusal) return Words::refusalStep(record);
    if (record.stored.conflicting > 0) return Words::tr("Decide on the Sync page which value is right.");
    return {};
}

QString proofWord(const PushRecord& record) {
    if (record.refusal == PushRefusal::Undecipherable) return Words::tr("bad tag");
    if (record.protection.isSigned && record.protection.encrypted) return Words::tr("signed and encrypted");
    if (record.protection.isSigned) return Words::tr("signed");
    if (record.protection.encrypted) return Words::tr("tag checked, encrypted");
    if (record.protection.authenticated) return Words::tr("tag checked");
    if (record.byDtls) return Words::tr("DTLS");
    if (!record.title.empty()) return Words::tr("not opened");
    return Words::tr("not protected");
}

QString valueText(const mdms::Reading& reading) {
    const std::string_view unit = dlms::unitSymbol(reading.unit);
    QString text = q(reading.value.toString());
    if (!unit.empty()) text += QChar(0xA0) + QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size()));
    return text;
}

QString valuesText(const PushRecord& record, std::size_t most) {
    QStringList parts;
    for (std::size_t i = 0; i < std::min(most, record.readings.size()); ++i) {
        parts << shortObis(record.readings[i].obis) + QLatin1Char(' ') + valueText(record.readings[i]);
    }
    for (const auto& event : record.events) parts << Words::tr("event %1 of log %2").arg(event.code).arg(shortObis(event.log));
    if (parts.isEmpty() && record.event) {
        const auto number = record.event->value.toInt64();
        parts << shortObis(record.event->obis) + (number ? QStringLiteral(" %1").arg(*number) : QString());
    }
    return listOf(parts, record.readings.size() > most ? record.readings.size() - most : 0);
}

QString placeWord(PushWay way) {
    switch (way) {
        case PushWay::Udp: return Words::tr("Wrapper over UDP");
        case PushWay::Tcp: return Words::tr("Wrapper over TCP");
        case PushWay::Coap: return Words::tr("CoAP");
        case PushWay::Coaps: return Words::tr("CoAP over DTLS");
    }
    return {};
}

namespace {

bool isUdp(const PushPlace& place) { return place.way != PushWay::Tcp; }

}  // namespace

QString placeProblem(const PushPlace& place) {
    if (!place.error) return {};
    const QString kind = isUdp(place) ? QStringLiteral("u") : QStringLiteral("t");
    if (place.error->layer == Layer::Transport && place.error->detail == static_cast<std::int64_t>(hal::CoapRefusal::NoCredentials)) {
        return Words::tr("CoAP over DTLS needs a file of pre-shared keys (mode 600, a line IDENTITY KEY).");
    }
    switch (static_cast<hal::TransportError>(place.error->code)) {
        case hal::TransportError::Busy:
            return Words::tr("Port %1 is held by another program; this shows which: sudo ss -%2lnp 'sport = :%1'. End it, or choose another port here and in the "
                             "meter's push setup.")
                .arg(place.port)
                .arg(kind);
        case hal::TransportError::NoPermission:
            return Words::tr("Port %1 is reserved for administrators. Choose one from 1024 on, or allow it: sudo sysctl net.ipv4.ip_unprivileged_port_start=%1")
                .arg(place.port);
        case hal::TransportError::NotFound:
        case hal::TransportError::Unreachable: return Words::tr("This computer does not have that address. Leave it empty to listen at every one.");
        default: return Words::tr("The system does not open port %1 (error %2).").arg(place.port).arg(place.error->detail);
    }
}

QString firewallCommand(const std::vector<PushPlace>& places) {
    QStringList commands;
    for (const PushPlace& place : places) {
        if (!place.error)
            commands
                << QStringLiteral("sudo ufw allow %1/%2").arg(place.port).arg(isUdp(place) ? QStringLiteral("udp") : QStringLiteral("tcp"));
    }
    return commands.join(QStringLiteral(" && "));
}

QString lostWords(std::uint64_t count) {
    if (count == 0) return {};
    return Words::tr("%n push(es) were not stored, and nobody sends them again; read the meters to get their values.", nullptr,
                     static_cast<int>(count));
}

QString keysPassedOverWords(const std::vector<std::string>& files) {
    if (files.empty()) return {};
    QStringList named;
    for (std::size_t i = 0; i < std::min<std::size_t>(files.size(), 3); ++i) named << q(files[i]);
    return Words::tr("%n key file(s) open no push, for they have no meter-title: %1.", nullptr, static_cast<int>(files.size()))
        .arg(listOf(named, files.size() - static_cast<std::size_t>(named.size())));
}

QString pushCsv(const std::vector<PushRecordPointer>& records) {
    QString text = QStringLiteral("arrived,way,source,meter,system_title,service,fate,verified,reason,register,time,value,unit\r\n");
    const auto cell = [](const QString& words) { return q(csvText(words.toStdString())); };
    for (const PushRecordPointer& pointer : records) {
        const PushRecord& record = *pointer;
        QStringList head{q(toIso8601(record.time)), q(name(record.way)), cell(q(record.source)), cell(q(record.meter)), q(record.title),
                         q(name(record.service)),   q(name(record.fate)), record.isVerified() ? QStringLiteral("yes") : QStringLiteral("no"),
                         cell(pushReason(record))};
        const QString start = head.join(QLatin1Char(','));
        bool any = false;
        const auto line = [&](const QString& reg, UtcTime time, const QString& value, const QString& unit) {
            text += start + QLatin1Char(',') + reg + QLatin1Char(',') + q(toIso8601(time)) + QLatin1Char(',') + value + QLatin1Char(',') + unit + QStringLiteral("\r\n");
            any = true;
        };
        for (const auto& reading : record.readings) {
            const std::string_view unit = dlms::unitSymbol(reading.unit);
            line(q(reading.obis.toString()), reading.time, q(reading.value.toString()), QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size())));
        }
        for (const auto& event : record.events) line(q(event.log.toString()), event.time, QString::number(event.code), {});
        if (!any) text += start + QStringLiteral(",,,,\r\n");
    }
    return text;
}

}  // namespace ami::app
