#include "app/link/MeterLink.h"

#include <memory>
#include <algorithm>
#include <utility>

#include "app/link/MeterLinkDriver.h"

namespace ami::app {
namespace {

Unexpected refused(dlms::DataAccessResult result) {
    return fail(Fault::Refused, Layer::Xdlms, dlms::XdlmsError::AccessRefused, static_cast<std::int64_t>(result));
}

}  // namespace

MeterLink::MeterLink(MeterAddress address, LinkCredentials credentials, LinkCallbacks callbacks, CancelToken& cancel,
                     TransportFactory transport)
    : driver_(std::make_unique<Driver>(std::move(address), std::move(credentials), std::move(callbacks), cancel, std::move(transport))) {}

MeterLink::~MeterLink() = default;

void MeterLink::setQuirks(Quirks quirks) { driver_->setQuirks(std::move(quirks)); }
const Quirks& MeterLink::quirks() const { return driver_->quirks(); }

Result<void> MeterLink::open() { return driver_->open(); }

void MeterLink::close() { driver_->close(); }

bool MeterLink::isOpen() const { return driver_->isOpen(); }
bool MeterLink::isPortThere() { return driver_->isPortThere(); }

Result<dlms::Data> MeterLink::read(const dlms::AttributeRef& attribute, std::optional<dlms::SelectiveAccess> selection) {
    auto answer = driver_->request<dlms::event::ValueRead>(
        [&](dlms::ClientSession& session, Instant now) { return session.get(attribute, selection, now); }, true);
    if (!answer) return Unexpected(answer.error());
    if (const auto* result = std::get_if<dlms::DataAccessResult>(&answer->result)) return refused(*result);
    return std::get<dlms::Data>(std::move(answer->result));
}

Result<void> MeterLink::readStream(const dlms::AttributeRef& attribute, std::optional<dlms::SelectiveAccess> selection,
                                   dlms::ValueSink sink, std::function<bool()> restart) {
    // The session may go on with a read that was given up here, until its answer has come to an end; the caller's functions are gone by then.
    struct Call {
        dlms::ValueSink sink;
        std::function<bool()> restart;
        Driver& driver;
        bool over = false;
    };
    const auto call = std::make_shared<Call>(Call{std::move(sink), std::move(restart), *driver_});
    bool again = false;
    const auto started = [call] { return !call->over && call->restart && call->restart(); };
    const auto counted = [call](BytesView octets) -> Result<void> {
        if (call->over) return {};
        call->driver.countValue(octets.size());
        return call->sink(octets);
    };
    const auto answer = driver_->request<dlms::event::ValueRead>(
        [&](dlms::ClientSession& session, Instant now) -> Result<dlms::RequestId> {
            if (std::exchange(again, true) && !started()) return fail(Fault::LinkLost, Layer::Link, LinkError::NotConnected);
            return session.getStream(attribute, selection, counted, now, started);
        },
        true);
    call->over = true;
    if (!answer) return Unexpected(answer.error());
    if (const auto* result = std::get_if<dlms::DataAccessResult>(&answer->result)) return refused(*result);
    return {};
}

Result<std::vector<dlms::GetResult>> MeterLink::readList(std::vector<dlms::AttributeAccessRequest> requests) {
    if (requests.empty()) return std::vector<dlms::GetResult>{};
    const std::size_t count = requests.size();
    auto answer = driver_->request<dlms::event::ValuesRead>(
        [&](dlms::ClientSession& session, Instant now) { return session.getList(requests, now); }, true);
    if (!answer) return Unexpected(answer.error());
    if (answer->results.size() != count) {
        return fail(Fault::Unexpected, Layer::Link, LinkError::WrongAnswer, static_cast<std::int64_t>(answer->results.size()));
    }
    return std::move(answer->results);
}

Result<void> MeterLink::set(const dlms::AttributeRef& attribute, const dlms::Data& value) {
    const auto answer = driver_->request<dlms::event::AttributeWritten>(
        [&](dlms::ClientSession& session, Instant now) { return session.set(attribute, value, now); }, false);
    if (!answer) return Unexpected(answer.error());
    if (answer->result != dlms::DataAccessResult::Success) return refused(answer->result);
    return {};
}

Result<void> MeterLink::write(const dlms::AttributeRef& attribute, const dlms::Data& value) {
    const auto written = set(attribute, value);
    const bool inDoubt = !written && written.error() == makeError(Fault::TimedOut, Layer::Link, LinkError::OutcomeUnknown, written.error().detail);
    if (!written && !inDoubt) return written;
    // Whether it was done is not known; what the meter has now is.
    if (inDoubt && !driver_->isOpen() && !driver_->open()) return written;
    const auto kept = driver_->request<dlms::event::ValueRead>(
        [&](dlms::ClientSession& session, Instant now) { return session.get(attribute, std::nullopt, now); }, true);
    if (!kept) return Unexpected(kept.error());
    if (const auto* result = std::get_if<dlms::DataAccessResult>(&kept->result)) {
        return fail(Fault::Refused, Layer::Link, LinkError::WriteNotVerified, static_cast<std::int64_t>(*result));
    }
    if (!(std::get<dlms::Data>(kept->result) == value)) return fail(Fault::Unexpected, Layer::Link, LinkError::WriteNotVerified);
    return {};
}

Result<dlms::ActionOutcome> MeterLink::invoke(const dlms::MethodRef& method, std::optional<dlms::Data> parameters) {
    auto answer = driver_->request<dlms::event::MethodInvoked>(
        [&](dlms::ClientSession& session, Instant now) { return session.action(method, parameters, now); }, false);
    if (!answer) return Unexpected(answer.error());
    return std::move(answer->outcome);
}

Result<Bytes> MeterLink::exchange(Bytes apdu) {
    auto answer = driver_->request<dlms::event::Answered>(
        [&](dlms::ClientSession& session, Instant now) { return session.exchange(apdu, now); }, false);
    if (!answer) return Unexpected(answer.error());
    return std::move(answer->apdu);
}

Result<std::vector<dlms::ActionOutcome>> MeterLink::invokeList(std::vector<dlms::MethodRef> methods, dlms::DataList parameters) {
    auto answer = driver_->request<dlms::event::MethodsInvoked>(
        [&](dlms::ClientSession& session, Instant now) { return session.actionList(methods, parameters, now); }, false);
    if (!answer) return Unexpected(answer.error());
    return std::move(answer->outcomes);
}

Result<dlms::AccessResponse> MeterLink::access(std::vector<dlms::AccessSpecification> specifications, dlms::DataList data,
                                               const dlms::AccessOptions& options) {
    const bool readsOnly = std::all_of(specifications.begin(), specifications.end(), [](const dlms::AccessSpecification& item) {
        return item.service == dlms::AccessService::Get || item.service == dlms::AccessService::GetWithSelection;
    });
    const auto start = [&](dlms::ClientSession& session, Instant now) { return session.access(specifications, data, options, now); };
    if (!options.confirmed) {
        if (const auto sent = driver_->request<dlms::event::RequestSent>(start, false); !sent) return Unexpected(sent.error());
        return dlms::AccessResponse{};
    }
    auto answer = driver_->request<dlms::event::AccessAnswered>(start, readsOnly);
    if (!answer) return Unexpected(answer.error());
    return std::move(answer->response);
}

const MeterAddress& MeterLink::address() const { return driver_->address(); }
std::chrono::nanoseconds MeterLink::characterTime() const { return driver_->characterTime(); }
LinkCounters MeterLink::counters() const { return driver_->counters(); }
const std::vector<DeviationMet>& MeterLink::deviations() const { return driver_->deviations(); }
dlms::InitiateResponse MeterLink::negotiated() const { return driver_->negotiated(); }
std::optional<dlms::HdlcParameters> MeterLink::hdlc() const { return driver_->hdlc(); }
LinkSecurity MeterLink::security() const { return driver_->security(); }
bool MeterLink::lastVerified() const { return driver_->lastVerified(); }
std::optional<iec62056_21::Identification> MeterLink::identification() const { return driver_->identification(); }
std::uint32_t MeterLink::baud() const { return driver_->baud(); }
std::string MeterLink::mediumName() const { return driver_->mediumName(); }

}  // namespace ami::app
