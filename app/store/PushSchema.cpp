#include "app/store/PushSchema.h"

namespace ami::app {

const char* const pushSchema = R"sql(
CREATE TABLE push (
    id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL, way TEXT NOT NULL, source TEXT NOT NULL, meter TEXT NOT NULL, title TEXT NOT NULL,
    digest BLOB NOT NULL, doubt TEXT NOT NULL, form INTEGER NOT NULL, raw BLOB) STRICT;
CREATE INDEX push_digest ON push (digest, time);
CREATE INDEX push_kept ON push (id) WHERE raw IS NOT NULL;
CREATE TABLE push_reading (
    reading INTEGER PRIMARY KEY REFERENCES reading (sequence), push INTEGER NOT NULL REFERENCES push (id)) STRICT;
CREATE TABLE push_window (title TEXT PRIMARY KEY, taken BLOB NOT NULL) STRICT, WITHOUT ROWID;
)sql";

/// A push that was kept before anybody asked whether its sender was told of it counts as told of.
const char* const pushSenderSchema = R"sql(
ALTER TABLE push ADD COLUMN identity TEXT NOT NULL DEFAULT '';
ALTER TABLE push ADD COLUMN sender TEXT NOT NULL DEFAULT '';
ALTER TABLE push ADD COLUMN promised INTEGER NOT NULL DEFAULT 1;
ALTER TABLE push_window ADD COLUMN serial TEXT NOT NULL DEFAULT '';
)sql";

}  // namespace ami::app
