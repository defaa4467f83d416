#include "app/fleet/FleetMeter.h"

#include <algorithm>
#include <cerrno>

#include "app/readings/Registers.h"
#include "app/readings/Values.h"
#include "protocol/dlms/Acse.h"

namespace ami::app::fleet {

using dlms::DataAccessResult;

namespace {

constexpr std::uint32_t mostDoubts = 3;
constexpr std::uint32_t triesWithoutRoute = 3;

bool isException(const Error& error) {
    return error.layer == Layer::Xdlms && error.code == static_cast<std::uint16_t>(dlms::XdlmsError::ExceptionResponse);
}

/// Whether a reading of this meter could be stored and sent.
bool isStorable(const std::string& serial) {
    mdms::Reading one;
    one.meter = serial;
    return mdms::check(one).has_value();
}

/// The proofs of two associations were mixed up, or the keys are wrong.
bool isOfAnother(const Error& error) {
    return error.layer == Layer::Crypto && (error.code == static_cast<std::uint16_t>(dlms::SecurityError::HlsFailed) || error.code == static_cast<std::uint16_t>(dlms::SecurityError::HlsRefused));
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
    if (needsNothing()) return end(FleetPhase::Done);
    sessions_ = 1;
    associate(now);
}

void FleetMeter::prepare(Instant now) {
    if (row_.phase == FleetPhase::Waiting) return start(now);
    if (!std::exchange(anew_, false) || row_.isOver()) return;
    carried_ = tries_;
    if (makeSession(now)) repeated_ = true;
}

void FleetMeter::associate(Instant now) {
    asked_.clear();
    awaiting_ = repeat_ = anew_ = false;
    tries_ = carried_ = 0;
    stale_ = false;
    makeSession(now);
}

bool FleetMeter::makeSession(Instant now) {
    auto made = factory_(row_.index);
    if (!made) {
        fail(made.error());
        return false;
    }
    session_ = std::move(*made);
    outbox_.clear();
    repeated_ = greeted_ = spoken_ = false;
    const bool asks = !session_.questions.empty();
    row_.phase = asks ? FleetPhase::Learning : FleetPhase::Associating;
    row_.learned = row_.learned || asks;
    if (auto ok = session_.session->associate(now); !ok) {
        fail(ok.error());
        return false;
    }
    pump(now, {});
    return !row_.isOver();
}

void FleetMeter::associateAnew(const Error& why, Instant now) {
    row_.error = why;
    if (sessions_ >= options_.mostSessions) return fail(why);
    ++sessions_;
    const bool doubtful = repeated_ && session_.isCounted;
    associate(now);
    stale_ = doubtful;
}

/// The public client goes without waiting for a word, and the association that reads is made.
void FleetMeter::associateNext(Instant now) {
    FleetDatagram farewell;
    if (options_.release && session_.session->release(now)) farewell = {row_.index, session_.session->pollTransmit(now), session_.client, false};
    associate(now);
    // Its answer would come between those of the next association of the same client.
    if (!row_.isOver() && session_.client != farewell.client) farewell_ = std::move(farewell);
}

std::size_t FleetMeter::datagramSize() const {
    if (!farewell_.octets.empty()) return farewell_.octets.size();
    if (repeat_ || anew_) return request_.size();
    return outbox_.empty() ? 0 : outbox_.front().size();
}

FleetDatagram FleetMeter::take(Instant now) {
    if (!farewell_.octets.empty()) {
        ++row_.sent;
        return std::exchange(farewell_, {});
    }
    const bool isRepeat = repeat_;
    if (!repeat_) {
        request_ = std::move(outbox_.front());
        outbox_.pop_front();
        tries_ = std::exchange(carried_, 0);
    } else {
        if (Bytes again = session_.session->repeated(); !again.empty()) request_ = std::move(again);
        repeated_ = true;
        outbox_.clear();
    }
    spoken_ = true;
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
    return {row_.index, request_, session_.client, isRepeat};
}

FleetMeter::Heard FleetMeter::receive(BytesView octets, Instant now, UtcTime utc) {
    took_.reset();
    // Before this session has sent anything, what comes answers one before it.
    if (row_.isOver() || !session_.session || !spoken_) return Heard::Ignored;
    const dlms::ClientSession* const asked = session_.session.get();
    const auto before = static_cast<std::ptrdiff_t>(outbox_.size());
    session_.session->receive(octets, now);
    if (!pump(now, utc)) return Heard::Ignored;
    if (session_.session.get() == asked) {
        greeted_ = true;
        // What waited for its turn asked for what has come.
        outbox_.erase(outbox_.begin(), outbox_.begin() + std::min(before, static_cast<std::ptrdiff_t>(outbox_.size())));
    }
    heard_ = true;
    repeat_ = anew_ = false;
    carried_ = 0;
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
        while (!row_.isOver() && !renew_ && !next_) {
            auto event = session_.session->pollEvent();
            if (!event) break;
            moved = true;
            ends = handle(*event, now, utc) || ends;
        }
        if (std::exchange(next_, false)) {
            associateNext(now);
            return true;
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

/// The public client's own association; whatever becomes of it, the meter is asked for more by the one that reads.
bool FleetMeter::handleLearning(dlms::ClientEvent& event, Instant now) {
    std::vector<dlms::GetResult> results;
    if (std::holds_alternative<dlms::event::Associated>(event)) {
        std::vector<dlms::AttributeAccessRequest> requests;
        for (const dlms::AttributeRef& question : session_.questions) requests.push_back({question, std::nullopt});
        if (session_.session->getList(std::move(requests), now)) return true;
    } else if (auto* values = std::get_if<dlms::event::ValuesRead>(&event)) {
        results = std::move(values->results);
    } else if (!std::holds_alternative<dlms::event::RequestFailed>(event) && !std::holds_alternative<dlms::event::Failed>(event)) {
        return false;
    }
    const auto told = session_.told ? session_.told(results) : Result<void>{};
    if (!told) fail(told.error());
    else next_ = true;
    return true;
}

void FleetMeter::noteFailure(Error error) {
    // An answer that got lost leaves the meter further than we know, and what is said twice may be refused for that alone.
    const bool doubtful = (repeated_ && session_.isCounted) || (stale_ && isOfAnother(error));
    const bool mended = !doubtful && session_.refused && session_.refused(error);
    if (isFinal(error) && !mended && !doubtful) return fail(error);
    renewWhy_ = error;
    renew_ = true;
}

bool FleetMeter::handle(dlms::ClientEvent& event, Instant now, UtcTime utc) {
    if (row_.phase == FleetPhase::Learning) return handleLearning(event, now);
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
        noteFailure(failed->error);
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
    if (!isStorable(text)) {
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
    if (reading) {
        reading->meter = row_.serial.empty() ? "?" : row_.serial;
        if (auto ok = mdms::check(*reading); !ok) reading = Unexpected(ok.error());
    }
    if (!reading) {
        const bool mayPass = std::any_of(parts.begin(), parts.end(), [](const dlms::GetResult& part) {
            const auto* code = std::get_if<dlms::DataAccessResult>(&part);
            return code && isPassing(*code);
        });
        if (mayPass) return doubt(one, reading.error());
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
    if (session_.isCounted && row_.phase == FleetPhase::Associating && (!greeted_ || tries_ > 1)) {
        anew_ = true;
        return;
    }
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
    for (std::size_t i = 0; i < registers_.size(); ++i) {
        // What was read before the meter said who it is was not handed over.
        const bool isHeld = registers_[i].state == RegisterState::Read && std::any_of(readings_.begin(), readings_.end(), [&](const mdms::Reading& reading) {
            return registers_[i].attribute == dlms::AttributeRef{reading.classId, reading.obis, reading.attribute};
        });
        if (registers_[i].state != RegisterState::Read || (isHeld && !serialKnown_)) row_.missing.push_back(static_cast<std::uint32_t>(i));
    }
    row_.isAside = false;
    row_.tries = 0;
    awaiting_ = repeat_ = anew_ = renew_ = next_ = false;
    outbox_.clear();
    farewell_ = {};
}

}  // namespace ami::app::fleet
