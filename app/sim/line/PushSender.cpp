#include "app/sim/line/PushSender.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "app/explain/Explanation.h"
#include "app/keys/SecretFile.h"
#include "protocol/dlms/CheckedFrame.h"
#include "protocol/dlms/DateTime.h"
#include "protocol/dlms/Unit.h"
#include "protocol/dlms/WrapperPdu.h"
#include "protocol/dlms/Xdlms.h"

namespace ami::sim {

using dlms::Data;
using dlms::DataList;
using dlms::Obis;
using namespace std::chrono;

namespace {

constexpr std::uint16_t octetStream = 42;
constexpr std::uint16_t logicalDevice = 1, pushClient = 102;  ///< wPorts: sender, and the client that pushes are for
constexpr std::size_t mostWaiting = 4096;
constexpr unsigned mostRefusals = 8;
constexpr std::uint32_t confirmedClassBit = 1u << 30;  ///< of long-invoke-id-and-priority
constexpr seconds confirmPatience{2};

Data entry(const Obis& obis, Data value) { return Data::structure({Data::octetString(obis.groups), std::move(value)}); }

Data entry(const Obis& obis, Data value, dlms::ScalerUnit unit) {
    return Data::structure({Data::octetString(obis.groups), std::move(value), unit.toData()});
}

Data energy(std::int64_t milli) { return Data::doubleLongUnsigned(static_cast<std::uint32_t>(milli / 1000)); }

std::string textOf(BytesView payload) { return toText(payload.first(std::min<std::size_t>(payload.size(), 200))); }

}  // namespace

std::optional<milliseconds> durationOf(const std::string& text) {
    std::uint32_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const std::string_view unit(read.ptr, static_cast<std::size_t>(text.data() + text.size() - read.ptr));
    if (read.ec != std::errc() || number == 0 || number > 1'000'000) return std::nullopt;
    if (unit == "ms") return milliseconds(number);
    if (unit == "s") return seconds(number);
    if (unit == "m") return minutes(number);
    if (unit == "h") return hours(number);
    return std::nullopt;
}

PushSender::PushSender(SimMeter& meter, PushOptions options) : meter_(meter), options_(std::move(options)) {
    pause_.setSingleShot(true);
    connect(&pause_, &QTimer::timeout, this, [this] { sendFirst(); });
    connect(&clock_, &QTimer::timeout, this, [this] { make(); });
    patience_.setSingleShot(true);
    connect(&patience_, &QTimer::timeout, this, [this] { silent(); });
}

PushSender::~PushSender() {
    if (options_.events) meter_.onEvent({});
}

bool PushSender::openCoap(QString* why) {
    const auto url = hal::CoapUrl::parse(options_.url);
    if (!url || url->path.empty()) {
        *why = tr("\"%1\" is no address to push to; it looks like coap://HOST:PORT/push, udp://HOST:PORT or tcp://HOST:PORT.").arg(QString::fromStdString(options_.url));
        return false;
    }
    url_ = *url;
    hal::CoapEndpoint::Security psk;
    if (!options_.pskFile.empty()) {
        auto file = app::PskFile::read(options_.pskFile);
        if (!file) {
            *why = app::explain(file.error()).what;
            return false;
        }
        const auto entry = file->first();
        if (!entry.second) {
            *why = tr("The file of the pre-shared key has no line with an identity and a key.");
            return false;
        }
        key_ = entry.second->key.clone();
        psk = hal::CoapPsk{entry.first, key_.view()};
    } else if (url_.isSecure()) {
        *why = tr("Pushing to coaps:// needs a pre-shared key (--push-psk).");
        return false;
    }
    client_ = std::make_unique<hal::CoapClient>(url_, std::move(psk));
    return true;
}

bool PushSender::start(QString* why) {
    wire_ = WirePush::open(options_.url);
    if (wire_) {
        connect(wire_.get(), &WirePush::sent, this, [this] { wireSent(); });
        connect(wire_.get(), &WirePush::arrived, this, [this](const Bytes& frame) { wireArrived(frame); });
        connect(wire_.get(), &WirePush::failed, this, [this](const QString& what) {
            if (waiting_.empty() || !sending_) return;
            Q_EMIT told(QStringLiteral("%1: %2").arg(words(waiting_.front()), what));
            silent();
        });
    } else if (!openCoap(why)) {
        return false;
    }
    if (meter_.security()) {
        security_ = std::make_unique<dlms::SecurityOptions>(meter_.security()->pushOptions());
        protection_ = std::make_unique<dlms::ApduProtection>(*security_);
    }
    if (options_.events) {
        meter_.onEvent([this](const MeterEvent& event) { add(notification(event), true); });
    }
    clock_.setTimerType(Qt::PreciseTimer);
    clock_.start(options_.every);
    make();
    return true;
}

Bytes PushSender::notification(SimMeter& meter, std::uint32_t number, bool confirmed) {
    // COSEM counts hundredths of a second: two pushes of one second are two times.
    const UtcTime now = floor<duration<std::int64_t, std::centi>>(meter.clock());
    const Energies energies = meter.energies();
    const FeederState state = meter.state();
    constexpr dlms::ScalerUnit wattHours{0, 30}, varHours{0, 32}, watts{0, 27};
    DataList items;
    items.push_back(entry(Obis(0, 0, 96, 1, 0), Data::octetString(toBytes(meter.serial()))));
    items.push_back(entry(Obis(1, 0, 1, 8, 0), energy(energies.import), wattHours));
    items.push_back(entry(Obis(1, 0, 2, 8, 0), energy(energies.exported), wattHours));
    items.push_back(entry(Obis(1, 0, 3, 8, 0), energy(energies.reactiveImport), varHours));
    items.push_back(entry(Obis(1, 0, 16, 7, 0), Data::doubleLong(static_cast<std::int32_t>(std::lround(state.activePower()))), watts));
    for (std::uint8_t i = 0; i < 3; ++i) {
        const auto voltage = static_cast<std::uint16_t>(std::lround(std::max(state.phases[i].voltage, 0.0) * 10));
        items.push_back(entry(Obis(1, 0, static_cast<std::uint8_t>(32 + 20 * i), 7, 0), Data::longUnsigned(voltage), {-1, 35}));
    }
    return dlms::encodeXdlms(dlms::DataNotification{(number & 0x00FFFFFF) | (confirmed ? confirmedClassBit : 0), dlms::DateTime::fromUtc(now), Data::array(std::move(items))});
}

Bytes PushSender::notification(const MeterEvent& event) {
    return dlms::encodeXdlms(dlms::EventNotification{dlms::DateTime::fromUtc(floor<seconds>(event.time)),
                                                     {1, Obis(0, 0, 96, 11, static_cast<std::uint8_t>(event.log)), 2},
                                                     Data::unsigned8(static_cast<std::uint8_t>(event.code))});
}

void PushSender::make() {
    if (options_.count != 0 && made_ >= options_.count) return;
    ++made_;
    add(notification(meter_, made_, options_.confirmed), false);
}

void PushSender::add(Bytes apdu, bool isEvent) {
    if (waiting_.size() >= mostWaiting) {
        Q_EMIT told(tr("A push is left out: %n push(es) wait for the head-end.", nullptr, static_cast<int>(waiting_.size())));
        return;
    }
    if (protection_) {
        const auto ciphered = protection_->protect(apdu);
        if (!ciphered) {
            Q_EMIT told(app::explain(ciphered.error()).what);
            return;
        }
        apdu.assign(ciphered->begin(), ciphered->end());
    }
    dlms::WrapperPdu pdu{logicalDevice, pushClient, std::move(apdu)};
    Push push{wire_ ? dlms::encodeWrapperPdu(pdu) : dlms::encodeCheckedFrame(pdu), floor<seconds>(meter_.clock()), made_, 0, false, isEvent};
    push.damaged = !isEvent && options_.damageEach != 0 && made_ % options_.damageEach == 0;
    waiting_.push_back(std::move(push));
    if (!sending_ && !pause_.isActive()) sendFirst();
}

QString PushSender::words(const Push& push) const {
    const QString time = QString::fromStdString(toIso8601(push.time));
    return push.isEvent ? tr("event of %1").arg(time) : tr("push %1 of %2").arg(push.number).arg(time);
}

void PushSender::sendFirst() {
    if (sending_ || waiting_.empty()) return;
    sending_ = true;
    Push& push = waiting_.front();
    Bytes frame = push.frame;
    // The last octets: what a tag covers, and not where the frame ends.
    if (push.damaged) frame[wire_ ? frame.size() - 1 : frame.size() / 2] ^= 0x10;
    push.damaged = false;
    if (wire_) return wire_->send(frame);
    hal::CoapRequest request;
    request.code = 0x02;
    request.path = url_.path;
    request.query = url_.query;
    request.contentFormat = octetStream;
    request.payload = std::move(frame);
    client_->request(std::move(request), [this](Result<hal::CoapResponse> response) { answered(std::move(response)); });
}

void PushSender::wireSent() {
    if (waiting_.empty() || !sending_) return;
    const Push& push = waiting_.front();
    if (options_.confirmed && !push.isEvent) {
        patience_.start(confirmPatience);
        return;
    }
    sending_ = false;
    Q_EMIT told(tr("%1: sent.").arg(words(push)));
    next();
}

void PushSender::wireArrived(const Bytes& frame) {
    dlms::WrapperStream stream;
    stream.push(frame);
    const auto pdu = stream.next();
    if (!pdu || !*pdu || waiting_.empty()) return;
    BytesView apdu = (*pdu)->apdu;
    if (protection_) {
        const auto plain = protection_->unprotect(apdu);
        if (!plain) {
            Q_EMIT told(tr("An answer does not hold: %1").arg(app::explain(plain.error()).what));
            return;
        }
        apdu = plain->apdu;
    }
    const auto decoded = dlms::decodeXdlms(apdu);
    const auto* confirm = decoded ? std::get_if<dlms::DataNotificationConfirm>(&*decoded) : nullptr;
    if (!confirm || confirm->longInvokeId != ((waiting_.front().number & 0x00FFFFFF) | confirmedClassBit) || !sending_) return;
    patience_.stop();
    silences_ = 0;
    sending_ = false;
    Q_EMIT told(tr("%1: confirmed.").arg(words(waiting_.front())));
    next();
}

/// Nobody took it, or nobody said so.
void PushSender::silent() {
    patience_.stop();
    sending_ = false;
    const seconds pause(std::min(60u, 1u << std::min(silences_++, 6u)));
    Q_EMIT told(tr("%1: no answer; once more in %n second(s).", nullptr, static_cast<int>(pause.count())).arg(words(waiting_.front())));
    again(pause);
}

void PushSender::again(milliseconds after) { pause_.start(after); }

void PushSender::next() {
    if (!waiting_.front().isEvent) ++ended_;
    waiting_.pop_front();
    if (options_.count != 0 && ended_ >= options_.count) Q_EMIT finished();
    else sendFirst();
}

void PushSender::answered(Result<hal::CoapResponse> response) {
    sending_ = false;
    Push& push = waiting_.front();
    const QString which = words(push);
    if (!response) {
        // The mesh or the head-end is away; the push waits, a little longer each time.
        const seconds pause(std::min(60u, 2u << std::min(silences_++, 5u)));
        Q_EMIT told(tr("%1: no answer; once more in %n second(s).", nullptr, static_cast<int>(pause.count())).arg(which));
        again(pause);
        return;
    }
    silences_ = 0;
    const unsigned code = response->decimal();
    const QString words = QString::fromStdString(textOf(response->payload));
    const QString shown = QStringLiteral("%1.%2").arg(code / 100).arg(code % 100, 2, 10, QLatin1Char('0'));
    if (code / 100 == 2) {
        Q_EMIT told(words.isEmpty() ? tr("%1: stored (%2).").arg(which, shown) : tr("%1: taken (%2, %3).").arg(which, shown, words));
        next();
    } else if ((code == 408 || (code == 400 && words.startsWith(QLatin1String("crc-mismatch")))) && push.refused < mostRefusals) {
        ++push.refused;
        Q_EMIT told(tr("%1: arrived damaged (%2); sent again.").arg(which, shown));
        // Once at once, then slower: a sender whose CRC is always wrong must not flood the mesh.
        again(push.refused == 1 ? milliseconds(0) : seconds(1u << std::min(push.refused, 5u)));
    } else if (code == 429 || code == 503) {
        const seconds pause(std::clamp<std::uint32_t>(response->maxAge.value_or(60), 1, 3600));
        Q_EMIT told(tr("%1: the head-end is busy (%2); once more in %n second(s).", nullptr, static_cast<int>(pause.count())).arg(which, shown));
        again(pause);
    } else {
        Q_EMIT told(tr("%1: refused (%2, %3).").arg(which, shown, words));
        next();
    }
}

}  // namespace ami::sim
