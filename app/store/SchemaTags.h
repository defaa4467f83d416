#pragma once

namespace ami::app {

/// The step that puts row tags beside the values, keeps the line as a place in it, and keeps what summary() asks for out of the bodies'
/// way. Needs the functions of tag::define(). Touches no column that batches have. @spec docs/sync.md, "Tables of the store"
extern const char* const schemaTags;

}  // namespace ami::app
