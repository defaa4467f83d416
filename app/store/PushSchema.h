#pragma once

namespace ami::app {

/// The step of the store's schema that brings what meters push: where a reading came from, what was not understood, counters taken.
extern const char* const pushSchema;

}  // namespace ami::app
