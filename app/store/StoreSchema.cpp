#include "app/store/StoreSchema.h"

#include "app/store/PushSchema.h"
#include "app/store/QueueSchema.h"
#include "app/store/RowTag.h"
#include "app/store/SchemaTags.h"

namespace ami::app {

namespace {

constexpr const char* version1 = R"sql(
CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO counter VALUES ('batch', 0), ('confirmed', 0);

CREATE TABLE identity (id INTEGER PRIMARY KEY CHECK (id = 1), series TEXT NOT NULL) STRICT;

CREATE TABLE meter (
    id INTEGER PRIMARY KEY, serial TEXT NOT NULL, generation INTEGER NOT NULL,
    UNIQUE (serial, generation)) STRICT;

CREATE TABLE register (
    id INTEGER PRIMARY KEY, class INTEGER NOT NULL, obis TEXT NOT NULL, attribute INTEGER NOT NULL, interval INTEGER NOT NULL,
    UNIQUE (obis, class, attribute, interval)) STRICT;

CREATE TABLE reading (
    sequence INTEGER PRIMARY KEY,
    meter INTEGER NOT NULL REFERENCES meter (id), register INTEGER NOT NULL REFERENCES register (id), time INTEGER NOT NULL,
    magnitude INTEGER NOT NULL, negative INTEGER NOT NULL, exponent INTEGER NOT NULL, unit INTEGER NOT NULL,
    kind INTEGER NOT NULL, quality INTEGER NOT NULL, verification INTEGER NOT NULL, meter_time TEXT NOT NULL,
    UNIQUE (meter, register, time)) STRICT;
CREATE TRIGGER reading_stays BEFORE UPDATE ON reading BEGIN SELECT RAISE(ABORT, 'a reading never changes'); END;
CREATE TRIGGER reading_is_kept BEFORE DELETE ON reading BEGIN SELECT RAISE(ABORT, 'a reading is never deleted'); END;

CREATE TABLE conflict (
    id INTEGER PRIMARY KEY, reading INTEGER NOT NULL REFERENCES reading (sequence),
    magnitude INTEGER NOT NULL, negative INTEGER NOT NULL, exponent INTEGER NOT NULL, unit INTEGER NOT NULL,
    kind INTEGER NOT NULL, quality INTEGER NOT NULL, verification INTEGER NOT NULL, meter_time TEXT NOT NULL) STRICT;
CREATE INDEX conflict_of_reading ON conflict (reading);

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY, reading INTEGER REFERENCES reading (sequence), conflict INTEGER REFERENCES conflict (id),
    CHECK ((reading IS NULL) <> (conflict IS NULL))) STRICT;

CREATE TABLE batch (
    sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body BLOB NOT NULL, digest TEXT NOT NULL, items INTEGER NOT NULL,
    sealed_at INTEGER NOT NULL, state INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, next_try INTEGER,
    server_message TEXT NOT NULL DEFAULT '', confirmed_at INTEGER) STRICT;
CREATE INDEX batch_open ON batch (sequence) WHERE state <> 3;
CREATE TRIGGER batch_is_sealed BEFORE UPDATE OF sequence, id, body, digest, items, sealed_at ON batch
    BEGIN SELECT RAISE(ABORT, 'a sealed batch never changes'); END;
CREATE TRIGGER batch_is_kept BEFORE DELETE ON batch WHEN OLD.state <> 3
    BEGIN SELECT RAISE(ABORT, 'only a confirmed batch may go'); END;

CREATE TABLE batch_item (
    batch INTEGER NOT NULL REFERENCES batch (sequence) ON DELETE CASCADE, item INTEGER NOT NULL,
    reading INTEGER REFERENCES reading (sequence), conflict INTEGER REFERENCES conflict (id),
    state INTEGER NOT NULL DEFAULT 0, code TEXT NOT NULL DEFAULT '', detail TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (batch, item), CHECK ((reading IS NULL) <> (conflict IS NULL))) STRICT, WITHOUT ROWID;
CREATE INDEX item_needs_person ON batch_item (batch) WHERE state >= 3;

CREATE TABLE receipt (
    batch INTEGER PRIMARY KEY REFERENCES batch (sequence) ON DELETE CASCADE, digest TEXT NOT NULL,
    accepted INTEGER NOT NULL, duplicate INTEGER NOT NULL, conflict INTEGER NOT NULL, rejected INTEGER NOT NULL,
    highest_contiguous INTEGER NOT NULL, received_at INTEGER NOT NULL, replayed INTEGER NOT NULL) STRICT;

CREATE TABLE recent_meter (
    address TEXT PRIMARY KEY, serial TEXT NOT NULL, label TEXT NOT NULL, last_used INTEGER NOT NULL) STRICT, WITHOUT ROWID;
)sql";

}  // namespace

const Migrations& storeMigrations() {
    static const Migrations steps{version1, schemaTags, queueSchema, pushSchema, pushSenderSchema};
    return steps;
}

DatabaseOptions storeOptions(const std::string& vfs) {
    DatabaseOptions options{storeApplicationId, storeMigrations()};
    options.functions = tag::define;
    options.vfs = vfs;
    return options;
}

}  // namespace ami::app
