#include "app/hes/coap/CoapCounters.h"

namespace ami::app {

CoapCountName nameOf(CoapCount count) {
    switch (count) {
        case CoapCount::Requests: return {"coap_requests_total", "CoAP requests that reached a resource, repeated ones included"};
        case CoapCount::PushesStored: return {"coap_pushes_stored_total", "Pushes whose readings are durable"};
        case CoapCount::ReadingsAccepted: return {"coap_readings_accepted_total", "Pushed readings that were new"};
        case CoapCount::ReadingsDuplicate: return {"coap_readings_duplicate_total", "Pushed readings that were stored already"};
        case CoapCount::ReadingsConflict: return {"coap_readings_conflict_total", "Pushed readings that differ from the stored one"};
        case CoapCount::DeadLetters: return {"coap_dead_letters_total", "Pushes kept raw because they could not be understood"};
        case CoapCount::DuplicateMids: return {"coap_duplicate_messages_total", "Repeated messages answered from memory"};
        case CoapCount::ReplayedCounters: return {"coap_replayed_counters_total", "Frames whose invocation counter was used before"};
        case CoapCount::BadCrc: return {"coap_bad_crc_total", "Frames refused because of their CRC-32"};
        case CoapCount::BadFrames: return {"coap_bad_frames_total", "Malformed frames, packs and options"};
        case CoapCount::Undecipherable: return {"coap_undecipherable_total", "Frames whose authentication tag does not fit"};
        case CoapCount::NotAllowed: return {"coap_not_allowed_total", "Plain requests from outside the allowed prefixes"};
        case CoapCount::IdentityMismatch: return {"coap_identity_mismatch_total", "Senders that spoke for another meter"};
        case CoapCount::RateLimited: return {"coap_rate_limited_total", "Requests over the rate of one client"};
        case CoapCount::QueueFull: return {"coap_queue_full_total", "Requests refused because the storage is behind"};
        case CoapCount::StorageFailed: return {"coap_storage_failed_total", "Pushes refused because the storage failed"};
        case CoapCount::TooLarge: return {"coap_too_large_total", "Bodies over the limit"};
        case CoapCount::IncompleteBodies: return {"coap_incomplete_bodies_total", "Block-wise bodies with a block missing"};
        case CoapCount::SlowAnswers: return {"coap_separate_responses_total", "Answers that came after an empty acknowledgement"};
        case CoapCount::Transactions: return {"coap_transactions_total", "Storage transactions of the CoAP ingest"};
        case CoapCount::Handshakes: return {"coap_dtls_sessions_total", "DTLS sessions established"};
        case CoapCount::HandshakesRefused: return {"coap_dtls_failures_total", "DTLS sessions that failed"};
    }
    return {"coap_unknown_total", ""};
}

std::optional<CoapCount> countOf(PushRefusal refusal) {
    switch (refusal) {
        case PushRefusal::MoreBlocks: return std::nullopt;
        case PushRefusal::BadCrc: return CoapCount::BadCrc;
        case PushRefusal::BadFrame: return CoapCount::BadFrames;
        case PushRefusal::IncompleteBlocks: return CoapCount::IncompleteBodies;
        case PushRefusal::TooLarge: return CoapCount::TooLarge;
        case PushRefusal::Undecipherable: return CoapCount::Undecipherable;
        case PushRefusal::Replayed:
        case PushRefusal::CounterTooOld: return CoapCount::ReplayedCounters;
        case PushRefusal::IdentityMismatch: return CoapCount::IdentityMismatch;
    }
    return std::nullopt;
}

}  // namespace ami::app
