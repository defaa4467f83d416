#include "app/fleet/FleetMeter.h"

#include <algorithm>
#include <cerrno>

#include "app/readings/Registers.h"
#include "app/readings/Values.h"
#include "protocol/dlms/Acse.h"

namespace ami::app::fleet {

using dlms::DataAccessResult;

namespace {

constexpr dlms::AttributeRef serialNumber{dlms::cls::data, dlms::Obis(0, 0, 96, 1, 0), 2};
constexpr dlms::AttributeRef deviceName{dlms::cls::data, dlms::Obis(0, 0, 42, 0, 0), 2};
constexpr std::uint32_t mostDoubts = 3;
constexpr std::uint32_t triesWithoutRoute = 3;

bool isException(const Error& error) {
    return error.layer == Layer::Xdlms && error.code == static_cast<std::uint16_t>(dlms::XdlmsError::ExceptionResponse);
}

/// Another try may go better.
bool isPassing(DataAccessResult result) {
    return result == DataAccessResult::TemporaryFailure || result == DataAccessResult::OtherReason || result == DataAccessResult::DataBlockUnavailable ||
           result == DataAccessResult::LongGetAborted || result == DataAccessResult::NoLongGetInProgress;
}

/// The meter says no for a reason that another association would meet again.
bool isFinal(const Error& error) { return error.layer == Layer::Acse || error.layer == Layer::Crypto || error.fault == Fault::Misuse; }

}  // namespace

FleetMeter::FleetMeter(MeterIndex index, const FleetOptions& options, const SessionFactory& factory, std::vector<std::uint32_t> missing, std::string serial)
    : options_(options), factory_(factory), expectedSerial_(std::move(serial)) {
    row_.index = index;
    registers_.reserve(options.registers.size());
    for (const dlms::AttributeRef& attribute : options.registers) registers_.push_back({attribute});
    for (const std::uint32_t place : missing) registers_[place].state = RegisterState::Missing;
    row_.serial = expectedSerial_;
    noteRegisters();
}

void FleetMeter::noteRegisters() {
    row_.total = static_cast<std::uint32_t>(registers_.size());
    const auto count = [this](RegisterState state) {
        return static_cast<std::uint32_t>(std::count_if(registers_.begin(), registers_.end(), [state](const Register& one) { return one.state == state; }));
    };
    row_.refused = count(RegisterState::Refused);
    row_.done = count(RegisterState::Read) + row_.refused;
}

void FleetMeter::start(Instant now) {
    if (row_.phase != FleetPhase::Waiting) return;
    if (row_.done == row_.total) return end(FleetPhase::Done);
    associate(now);
}

void FleetMeter::associate(Instant now) {
    row_.phase = FleetPhase::Associating;
    outbox_.clear();
    asked_.clear();
    awaiting_ = repeat_ = false;
    tries_ = 0;
    ++sessions_;
    auto made = factory_(row_.index);
    if (!made) return fail(made.error());
    session_ = std::move(*made);
    if (auto ok = session_.session->associate(now); !ok) return fail(ok.error());
    pump(now, {});
}

void FleetMeter::associateAnew(const Error& why, Instant now) {
    row_.error = why;
    if (sessions_ >= options_.mostSessions) return fail(why);
    associate(now);
}

std::size_t FleetMeter::datagramSize() const {
    if (repeat_) return request_.size();
    return outbox_.empty() ? 0 : outbox_.front().size();
}

Bytes FleetMeter::take(Instant now) {
    if (!repeat_) {
        request_ = std::move(outbox_.front());
        outbox_.pop_front();
        tries_ = 0;
    }
    sentAt_ = now;
    repeat_ = false;
    ++tries_;
    ++row_.sent;
    if (tries_ > 1) ++row_.repeated;
    row_.tries = tries_;
    if (row_.phase == FleetPhase::Releasing) {
        // The readings are safe; whether the meter heard the farewell is its own affair, it forgets idle clients.
        over();
    } else {
        awaiting_ = true;
    }
    return request_;
}

FleetMeter::Heard FleetMeter::receive(BytesView octets, Instant now, UtcTime utc) {
    took_.reset();
    if (row_.isOver() || !session_.session) return Heard::Ignored;
    session_.session->receive(octets, now);
    if (!pump(now, utc)) return Heard::Ignored;
    heard_ = true;
    repeat_ = false;
    if (tries_ == 1 && sentAt_) {
        took_ = std::chrono::duration_cast<Micros>(now - *sentAt_);
        row_.roundTrip = took_;
    }
    tries_ = 0;
    if (!row_.isOver()) row_.tries = 0;
    return Heard::Answered;
}

bool FleetMeter::pump(Instant now, UtcTime utc) {
    bool ends = false;
    while (!row_.isOver()) {
        bool moved = false;
        for (Bytes octets = session_.session->pollTransmit(now); !octets.empty(); octets = session_.session->pollTransmit(now)) {
            outbox_.push_back(std::move(octets));
            ends = moved = true;
        }
        while (!row_.isOver() && !renew_) {
            auto event = session_.session->pollEvent();
            if (!event) break;
            moved = true;
            ends = handle(*event, now, utc) || ends;
        }
        if (std::exchange(renew_, false)) {
            associateAnew(renewWhy_.value_or(Error{}), now);
            return true;
        }
        if (!moved) break;
    }
    if (ends) awaiting_ = false;
    return ends;
}

bool FleetMeter::handle(dlms::ClientEvent& event, Instant now, UtcTime utc) {
    if (const auto* associated = std::get_if<dlms::event::Associated>(&event)) {
        if (session_.associated) {
            if (auto ok = session_.associated(*associated); !ok) {
                fail(ok.error());
                return true;
            }
        }
        isProtected_ = associated->protection.authenticated || associated->protection.isSigned;
        row_.phase = FleetPhase::Reading;
        askNext(now);
        return true;
    }
    if (auto* values = std::get_if<dlms::event::ValuesRead>(&event)) {
        takeValues(values->results, values->verified, utc);
        if (!row_.isOver()) askNext(now);
        return true;
    }
    if (const auto* refused = std::get_if<dlms::event::RequestFailed>(&event)) {
        row_.error = refused->error;
        if (isException(refused->error) && exceptions_ < 1) {
            ++exceptions_;
            renewWhy_ = refused->error;
            renew_ = true;
            return true;
        }
        doubtAll(refused->error);
        if (!row_.isOver()) askNext(now);
        return true;
    }
    if (const auto* failed = std::get_if<dlms::event::Failed>(&event)) {
        if (isFinal(failed->error)) {
            fail(failed->error);
        } else {
            renewWhy_ = failed->error;
            renew_ = true;
        }
        return true;
    }
    if (const auto* noise = std::get_if<dlms::event::Noise>(&event)) {
        // A list that is answered by an exception: most likely the meter has forgotten the association, and one by one would fare no better.
        if (row_.phase == FleetPhase::Reading && isException(noise->reason) && exceptions_ < 1) {
            ++exceptions_;
            renewWhy_ = noise->reason;
            renew_ = true;
            return true;
        }
        return false;
    }
    if (!std::holds_alternative<dlms::event::Released>(event)) return false;
    // Nothing had to be said.
    if (row_.phase == FleetPhase::Releasing) over();
    return true;
}

void FleetMeter::askNext(Instant now) {
    asked_.clear();
    std::vector<dlms::AttributeAccessRequest> requests;
    const auto add = [&requests](const dlms::AttributeRef& attribute) { requests.push_back({attribute, std::nullopt}); };
    asksSerial_ = !serialKnown_;
    if (asksSerial_) add(serialRefused_ ? deviceName : serialNumber);
    for (std::size_t i = 0; i < registers_.size() && asked_.size() < options_.registersPerRequest; ++i) {
        if (registers_[i].state != RegisterState::Missing) continue;
        asked_.push_back(i);
        for (const dlms::AttributeRef& part : registerParts(registers_[i].attribute)) add(part);
    }
    if (requests.empty()) return finish(now);
    if (options_.proof == FleetProof::TwoReads && !isProtected_) {
        const auto once = requests;
        requests.insert(requests.end(), once.begin(), once.end());
    }
    if (auto ok = session_.session->getList(std::move(requests), now); !ok) fail(ok.error());
}

void FleetMeter::finish(Instant now) {
    row_.phase = FleetPhase::Releasing;
    if (!options_.release || !session_.session->release(now)) over();
}

void FleetMeter::over() { end(row_.total == row_.refused ? FleetPhase::Failed : FleetPhase::Done); }

void FleetMeter::takeValues(const std::vector<dlms::GetResult>& results, bool verified, UtcTime utc) {
    exceptions_ = 0;
    if (isProtected_ && !verified) {
        // Encrypted alone: nothing proves it.
        isProtected_ = false;
        if (options_.proof == FleetProof::TwoReads) return;
    }
    const bool twice = options_.proof == FleetProof::TwoReads && !isProtected_;
    const std::size_t length = twice ? results.size() / 2 : results.size();
    const std::span<const dlms::GetResult> all(results);
    const auto first = all.first(length), second = twice ? all.last(length) : first;
    const Error unsure = makeError(Fault::Unexpected, Layer::Link, ReadingError::Unverified);
    std::size_t at = 0;
    if (asksSerial_) {
        if (first[0] == second[0]) takeSerial(first[0]);
        else if (++serialDoubts_ >= mostDoubts) return fail(unsure);
        ++at;
    }
    const mdms::Verification proven = verified ? mdms::Verification::Authenticated
                                      : twice  ? mdms::Verification::TwoReadsAgree
                                               : mdms::Verification::None;
    for (const std::size_t place : asked_) {
        if (row_.isOver()) return;
        Register& one = registers_[place];
        const std::size_t count = registerParts(one.attribute).size();
        const auto parts = first.subspan(at, count), again = second.subspan(at, count);
        at += count;
        if (std::equal(parts.begin(), parts.end(), again.begin(), again.end())) takeRegister(one, parts, proven, utc);
        else doubt(one, unsure);
    }
    noteRegisters();
}

void FleetMeter::takeSerial(const dlms::GetResult& result) {
    const dlms::Data* value = valueOf(result);
    const std::string text = value ? textOf(*value) : std::string();
    if (text.empty()) {
        if (serialRefused_) return fail(makeError(Fault::Unexpected, Layer::Link, FleetError::NoIdentity));
        serialRefused_ = true;
        return;
    }
    if (!expectedSerial_.empty() && text != expectedSerial_) return fail(makeError(Fault::Unexpected, Layer::Link, FleetError::OtherMeter));
    row_.serial = text;
    serialKnown_ = true;
}

void FleetMeter::takeRegister(Register& one, std::span<const dlms::GetResult> parts, mdms::Verification verification, UtcTime utc) {
    auto reading = registerReading(one.attribute, parts, utc);
    if (!reading) {
        const auto* code = std::get_if<dlms::DataAccessResult>(&parts.front());
        if (code && isPassing(*code)) return doubt(one, reading.error());
        one.state = RegisterState::Refused;
        row_.error = reading.error();
        return;
    }
    reading->verification = verification;
    one.state = RegisterState::Read;
    readings_.push_back(std::move(*reading));
}

void FleetMeter::doubt(Register& one, const Error& why) {
    row_.error = why;
    if (++one.doubts >= mostDoubts) one.state = RegisterState::Refused;
}

void FleetMeter::doubtAll(const Error& why) {
    for (const std::size_t place : asked_) doubt(registers_[place], why);
    if (asksSerial_ && ++serialDoubts_ >= mostDoubts) fail(why);
    noteRegisters();
}

std::vector<mdms::Reading> FleetMeter::takeReadings() {
    if (!serialKnown_) return {};
    for (mdms::Reading& reading : readings_) reading.meter = row_.serial;
    return std::exchange(readings_, {});
}

void FleetMeter::timedOut(Instant now) {
    if (row_.isOver() || !awaiting_) return;
    awaiting_ = false;
    const Error silent = makeError(Fault::TimedOut, Layer::Link, FleetError::NoAnswer, tries_);
    row_.error = silent;
    const std::uint32_t most = heard_ ? options_.mostTries : options_.mostFirstTries;
    // A meter that was restarted may have forgotten the association and say nothing about it.
    if (heard_ && row_.phase == FleetPhase::Reading && tries_ >= most / 2 && sessions_ < options_.mostSessions) return associateAnew(silent, now);
    if (tries_ >= most) return fail(silent);
    repeat_ = true;
}

void FleetMeter::unreachable(int error, Instant now) {
    if (row_.isOver() || !awaiting_) return;
    // A closed port stays closed; a route may come back while the mesh puts itself in order.
    if (heard_ || (error != ECONNREFUSED && tries_ < triesWithoutRoute)) return timedOut(now);
    fail(makeError(Fault::LinkLost, Layer::Link, FleetError::Unreachable, error));
}

void FleetMeter::stop() {
    if (!row_.isOver()) end(FleetPhase::Stopped);
}

void FleetMeter::fail(const Error& error) {
    row_.error = error;
    end(FleetPhase::Failed);
}

void FleetMeter::end(FleetPhase phase) {
    row_.phase = phase;
    row_.isAside = false;
    row_.tries = 0;
    awaiting_ = repeat_ = false;
    outbox_.clear();
}

}  // namespace ami::app::fleet
