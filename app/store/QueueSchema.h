#pragma once

namespace ami::app {

/// The step of the store's schema that brings the queue: kinds, halves, receipts to fetch later, decisions, attachments, counted octets.
extern const char* const queueSchema;

}  // namespace ami::app
