#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "app/keys/CounterStore.h"
#include "app/keys/SystemRandom.h"
#include "app/push/PushDesk.h"
#include "app/push/PushTemplates.h"
#include "app/push/body/AddressPrefix.h"
#include "protocol/dlms/ApduProtection.h"
#include "protocol/dlms/WrapperPdu.h"
#include "protocol/dlms/Xdlms.h"

/// Meters that push, and a desk and a store for what they push.
namespace ami::test {

using namespace ami::app;
using namespace std::chrono_literals;
using dlms::Data;
using dlms::Obis;

inline constexpr UtcTime taken = UtcTime(std::chrono::seconds(1'790'000'100));
inline constexpr UtcTime received = UtcTime(std::chrono::seconds(1'790'000'500));
inline constexpr Instant start = Instant(1000s);
inline constexpr Obis serial(0, 0, 96, 1, 0), import(1, 0, 1, 8, 0);
inline constexpr std::uint32_t confirmed = 0x40000000;  ///< bit 30 of long-invoke-id-and-priority: the service class

inline Data name(const Obis& obis) { return Data::octetString(obis.groups); }
inline Data body(const char* meter, std::uint32_t value = 1234) {
    return Data::array({Data::structure({name(serial), Data::octetString(toBytes(meter))}),
                        Data::structure({name(import), Data::doubleLongUnsigned(value), dlms::ScalerUnit{0, 30}.toData()})});
}
inline Bytes notification(const Data& data, std::uint32_t invoke = 1, std::optional<UtcTime> time = taken) {
    return dlms::encodeXdlms(dlms::DataNotification{invoke, time ? std::optional(dlms::DateTime::fromUtc(*time)) : std::nullopt, data});
}
inline Bytes wrapped(const Bytes& apdu) { return dlms::encodeWrapperPdu({1, 102, apdu}); }

inline PushArrival arrivalOf(Bytes octets, const char* host = "192.0.2.1", UtcTime time = received) {
    PushArrival arrival;
    arrival.host = host;
    if (const auto prefix = AddressPrefix::parse(host)) arrival.address = prefix->address;
    arrival.port = 40000;
    arrival.octets = std::move(octets);
    arrival.time = time;
    return arrival;
}

/// A meter with keys, and the folder that has them too.
class Meter {
public:
    explicit Meter(const QTemporaryDir& folder, const char* number = "4711") {
        QDir(folder.path()).mkdir(QStringLiteral("keys"));
        QFile file(folder.filePath(QStringLiteral("keys/%1.keys").arg(QLatin1String(number))));
        if (!file.open(QIODevice::WriteOnly)) qFatal("no key file");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write("meter-title = 414D490000000001\nek = 000102030405060708090A0B0C0D0E0F\nak = D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF\n");
        options_.systemTitle = {0x41, 0x4D, 0x49, 0, 0, 0, 0, 1};
        options_.keys.unicastEncryption = crypto::SecureBytes(*fromHex("000102030405060708090A0B0C0D0E0F"));
        options_.keys.authentication = crypto::SecureBytes(*fromHex("D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF"));
        options_.form = dlms::CipheringForm::General;
        options_.counters = counters_;
        options_.random = systemRandom();
    }
    Bytes cipher(const Bytes& apdu) {
        dlms::ApduProtection protection(options_);
        const auto out = *protection.protect(apdu);
        return Bytes(out.begin(), out.end());
    }
    /// Its invocation counter moves on.
    void skip(std::uint32_t count) { counters_->next += count; }
    /// Names no system title: the glo- form of the service.
    void nameNoTitle() { options_.form = dlms::CipheringForm::Service; }
    Bytes open(const Bytes& apdu) {
        dlms::ApduProtection protection(options_);
        const auto plain = protection.unprotect(apdu);
        return plain ? Bytes(plain->apdu.begin(), plain->apdu.end()) : Bytes();
    }

private:
    struct Counters : dlms::InvocationCounters {
        std::uint32_t next = 10;
        Result<std::uint32_t> reserve(dlms::KeyRole) override { return next++; }
        std::optional<std::uint32_t> lastAccepted(dlms::KeyRole) const override { return std::nullopt; }
        Result<void> accept(dlms::KeyRole, std::uint32_t) override { return {}; }
    };
    std::shared_ptr<Counters> counters_ = std::make_shared<Counters>();
    dlms::SecurityOptions options_;
};

/// Each test has a folder and a store of its own.
class PushBench : public QObject {
protected:
    QTemporaryDir folder_;
    std::shared_ptr<Store> store_;

    void begin() {
        store_.reset();
        QDir(folder_.path()).removeRecursively();
        QDir().mkpath(folder_.path());
        open();
    }
    void open() { store_ = std::shared_ptr<Store>(std::move(*Store::open(in("field.db")))); }
    std::string in(const char* name) const { return folder_.filePath(QLatin1String(name)).toStdString(); }
    void write(const char* name, const QByteArray& text) const {
        QFile file(folder_.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(text);
    }
    std::unique_ptr<PushSink> sink() {
        return storePushSink([this] { return store_; });
    }
    struct Wants {
        std::string keys{};
        std::vector<PushTemplate> templates{};
        std::shared_ptr<const PskFile> psk{};
        std::vector<PushRecord>* again = nullptr;  ///< what begin() tells
    };
    std::unique_ptr<PushDesk> deskOf(PushDeskOptions options, Wants wants) {
        std::unique_ptr<PushKeys> keys;
        if (!wants.keys.empty()) keys = std::move(*PushKeys::open(wants.keys, nullptr, *CounterStore::open(in("counters.db"))));
        auto made = std::make_unique<PushDesk>(options, std::make_unique<PushDecoder>(std::move(wants.templates), std::move(keys)),
                                               wants.psk, sink());
        auto again = made->begin();
        if (!again) return nullptr;
        if (wants.again) *wants.again = std::move(*again);
        return made;
    }
    std::unique_ptr<PushDesk> desk(PushDeskOptions options = {}, bool keyed = false, bool withStore = true) {
        if (withStore) return deskOf(options, {keyed ? in("keys") : std::string()});
        return std::make_unique<PushDesk>(options, std::make_unique<PushDecoder>(std::vector<PushTemplate>(), nullptr), nullptr, nullptr);
    }
    static PushDesk::Outcome one(PushDesk& desk, PushArrival arrival, Instant now = start) {
        desk.take(std::move(arrival), now);
        return std::move(desk.settle().front());
    }
    std::size_t stored() { return store_->readings("", {}, {}, {}, 1000)->size(); }
};

}  // namespace ami::test
