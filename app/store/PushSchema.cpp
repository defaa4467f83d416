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

}  // namespace ami::app
