#pragma once

namespace ami::app {

/// The step of the store's schema that brings what meters push: where a reading came from, what was not understood, counters taken.
extern const char* const pushSchema;
/// The step that brings who sent a push, whether it may be dropped, and whose a key is.
extern const char* const pushSenderSchema;

}  // namespace ami::app
