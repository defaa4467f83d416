#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Error.h"
#include "protocol/dlms/ClientSession.h"
#include "protocol/dlms/Conformance.h"
#include "protocol/dlms/Xdlms.h"

namespace ami::dlms {

/// What a request needs to know of the association that it runs in, and may change in it.
class ClientContext {
public:
    Conformance conformance;
    std::size_t maxPduSize = 0xFFFF;        ///< longest APDU that the meter takes
    std::size_t maxTransferBytes = 0;
    bool numberedLink = false;              ///< the link delivers once and in order, so a repeated answer is the meter's mistake
    bool getListRefused = false;            ///< the meter said no to a with-list request; do not ask again
    bool setListRefused = false;
    bool actionListRefused = false;
    bool unconfirmedOnly = false;           ///< nothing is answered in this association
    bool byShortName = false;
    std::optional<ShortNameMap> names;      ///< nothing before the meter's object list was read
    std::deque<ClientEvent> events;

    /// High priority where that was negotiated, ids 1 to 15 in turn: an answer that comes late is told from the answer that is due.
    InvokeIdAndPriority nextInvoke(bool confirmed = true);
    LongInvokeId nextLongInvoke(LongInvokeId flags);
    InvokeIdAndPriority invoke() const { return invoke_; }
    bool isCurrent(InvokeIdAndPriority answered) const { return (answered & 0x0F) == (invoke_ & 0x0F); }
    /// An id of the last few requests: a late or repeated answer, possible on datagrams.
    bool isRecent(InvokeIdAndPriority answered) const;
    void restart();

    void noise(Error reason) { events.push_back(event::Noise{reason}); }

    InvokeIdAndPriority firstInvoke = confirmedHighPriority | 1;
    bool countInvokeIds = true;
    std::size_t withListMax = SIZE_MAX;

    bool strict = false;
    std::vector<Deviation> expectedDeviations;
    void deviated(Deviation deviation, std::int64_t detail, BytesView octets);
    void deviated(const Deviations& found, BytesView octets) {
        for (const auto& [deviation, detail] : found) deviated(deviation, detail, octets);
    }
    /// In strict mode what the answer is refused for: the first deviation since the last call.
    std::optional<Error> takeRefusal() { return std::exchange(refusal_, std::nullopt); }

private:
    static constexpr unsigned ids = 15;
    InvokeIdAndPriority invoke_ = confirmedHighPriority;
    unsigned issued_ = 0;
    LongInvokeId longIssued_ = 0;
    std::optional<Error> refusal_;
};

/// The next APDU of the exchange.
struct SendApdu { Bytes apdu; };
/// The APDU was not the answer; the exchange stands and waits on.
struct KeepWaiting { Error reason; };

/// What an answer means for an exchange of requests and answers that ends in a Value or an Error.
template <typename Value>
using Progress = std::variant<SendApdu, KeepWaiting, Value, Error>;

/// Progress of a block transfer that is not over yet.
using Unfinished = std::variant<SendApdu, KeepWaiting, Error>;

template <typename Value>
Progress<Value> widen(Unfinished unfinished) {
    return std::visit([](auto& part) -> Progress<Value> { return std::move(part); }, unfinished);
}

/// The last APDU of a request that nothing answers; the event ends it when the link has taken the APDU.
struct SendUnanswered { Bytes apdu; ClientEvent outcome; };

/// What an answer means for a request of the session's user; the event ends it.
using Step = std::variant<SendApdu, SendUnanswered, KeepWaiting, ClientEvent>;

/// Whose answer an APDU is.
enum class Match : std::uint8_t {
    Mine,
    Stale,    ///< of an earlier request: possible on datagrams
    Foreign,  ///< of no request that was made
    Broken,   ///< too short to tell
};

/// One request of the session's user, from its first APDU to the event that ends it.
class ClientOperation {
public:
    explicit ClientOperation(RequestId id) : id_(id) {}
    virtual ~ClientOperation() = default;
    ClientOperation(const ClientOperation&) = delete;
    ClientOperation& operator=(const ClientOperation&) = delete;

    RequestId id() const { return id_; }

    /// First octet of the answers.
    virtual std::uint8_t responseTag() const = 0;
    /// Judges an answer by its tag and invoke-id.
    virtual Match match(BytesView apdu, const ClientContext& context) const;
    /// No judgement of tag and invoke-id before receive().
    virtual bool takesAnyAnswer() const { return false; }
    virtual Step start(ClientContext& context) = 0;
    /// An APDU with the tag and the invoke-id that the operation waits for.
    virtual Step receive(BytesView apdu, ClientContext& context) = 0;
    /// The association is made anew: true when the operation forgets what has come and may be started again, as reading may.
    virtual bool restart() { return false; }
    /// It changes nothing in the meter, so that what got no answer may be asked again. What reads by its tag need not say so.
    virtual bool onlyReads() const { return false; }
    /// exception-response or confirmedServiceError.
    virtual Step refuse(Error error, ClientContext&) { return failed(error); }

protected:
    Step failed(Error error) const { return ClientEvent(event::RequestFailed{id_, error}); }

    /// An exchange's progress as a step; @p done makes it of the value.
    template <typename Value, typename Done>
    Step stepOf(Progress<Value> progress, Done done) const {
        if (auto* send = std::get_if<SendApdu>(&progress)) return std::move(*send);
        if (auto* wait = std::get_if<KeepWaiting>(&progress)) return *wait;
        if (auto* error = std::get_if<Error>(&progress)) return failed(*error);
        return done(std::move(std::get<Value>(progress)));
    }

private:
    RequestId id_;
};

/// The answer belongs to another service than the request.
inline Error wrongResponse(BytesView apdu) {
    return makeError(Fault::Unexpected, Layer::Xdlms, XdlmsError::WrongResponse, apdu.empty() ? 0 : apdu[0]);
}

inline Error notNegotiated(Conformance::Bit bit) { return makeError(Fault::Unsupported, Layer::Xdlms, XdlmsError::NotNegotiated, bit); }

inline Error pduTooLarge(std::size_t octets) {
    return makeError(Fault::Unsupported, Layer::Xdlms, XdlmsError::PduTooLarge, static_cast<std::int64_t>(octets));
}

}  // namespace ami::dlms
