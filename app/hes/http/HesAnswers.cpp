#include "app/hes/http/HesAnswers.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "protocol/mdms/CimMeterReadings.h"

namespace ami::app {

namespace {

std::string_view titleOf(const Error& error) {
    switch (static_cast<mdms::MdmsError>(error.code)) {
        case mdms::MdmsError::Json: return "The body is not JSON";
        case mdms::MdmsError::Xml: return "The body is not XML";
        case mdms::MdmsError::TooDeep: return "The body is nested too deeply";
        case mdms::MdmsError::TooLarge: return "The body has too many values";
        case mdms::MdmsError::TooMany: return "The batch has too many readings";
        case mdms::MdmsError::Header: return "A member of Header is missing or wrong";
        default: return "The body is not a MeterReadings message";
    }
}

}  // namespace

HesAnswer blockedAnswer() { return problem(403, "client-blocked", "This client certificate is blocked"); }

HesAnswer answerOf(const Result<IngestResult>& done) {
    if (!done) return problemFor(30, 503, "store", "The database cannot take the batch now");
    switch (done->outcome) {
        case IngestOutcome::Stored:
        case IngestOutcome::Replayed: {
            HesAnswer answer;
            answer.body = done->receipt;
            if (done->outcome == IngestOutcome::Replayed) answer.fields.emplace_back("Idempotent-Replayed", "true");
            return answer;
        }
        case IngestOutcome::KeyReused: return problem(422, "key-reused", "This Idempotency-Key was used for other content");
        case IngestOutcome::ClientBlocked: return blockedAnswer();
        case IngestOutcome::KeyDiffers:
            return problem(400, "key-differs", "Header.MessageID is not the Idempotency-Key", "/Header/MessageID");
        case IngestOutcome::Malformed: return problem(400, "malformed", titleOf(done->error), done->where);
        case IngestOutcome::TooLarge: return problem(413, "too-large", titleOf(done->error), done->where);
    }
    return problemFor(30, 503, "store", "The batch could not be handled");
}

HesAnswer answerOf(const Result<HesCounts>& counts) {
    if (!counts) return problemFor(30, 503, "store", "The database cannot be read now");
    HesAnswer answer;
    answer.body = nlohmann::ordered_json{{"readings", counts->readings}, {"batches", counts->batches}, {"conflicts", counts->conflicts},
                                         {"rejected", counts->rejected}, {"clients", counts->clients}, {"meters", counts->meters},
                                         {"events", counts->events}}
                      .dump();
    return answer;
}

LogCode logCodeOf(int status, std::string_view problem) {
    constexpr std::array<std::string_view, 6> ofBatches{"malformed", "too-large", "key-reused", "key-differs", "gzip", "digest-mismatch"};
    if (problem == "client-blocked") return LogCode::ClientBlocked;
    if (problem == "certificate-revoked" || problem == "no-certificate") return LogCode::CertificateRefused;
    if (problem == "connections") return LogCode::ConnectionRefused;
    if (problem == "busy" || problem == "queue-full") return LogCode::QueueFull;
    if (problem == "disk" || problem == "quota") return LogCode::DiskLow;
    if (std::find(ofBatches.begin(), ofBatches.end(), problem) != ofBatches.end()) return LogCode::BatchRefused;
    if (status == 408) return LogCode::RequestTimeout;
    if (status == 429) return LogCode::RateLimited;
    if (status >= 500 && status != 505) return LogCode::DatabaseFailed;
    return LogCode::RequestRefused;
}

}  // namespace ami::app
