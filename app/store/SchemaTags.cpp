#include "app/store/SchemaTags.h"

namespace ami::app {

const char* const schemaTags = R"sql(
DROP TRIGGER reading_stays;
ALTER TABLE reading ADD COLUMN tag INTEGER NOT NULL DEFAULT 0;
UPDATE reading SET tag = (
    SELECT reading_tag(reading.sequence, m.serial, m.generation, g.class, g.obis, g.attribute, g.interval, reading.time, reading.magnitude,
        reading.negative, reading.exponent, reading.unit, reading.kind, reading.quality, reading.verification, reading.meter_time)
    FROM meter m, register g WHERE m.id = reading.meter AND g.id = reading.register);
CREATE TRIGGER reading_stays BEFORE UPDATE ON reading BEGIN SELECT RAISE(ABORT, 'a reading never changes'); END;

ALTER TABLE conflict ADD COLUMN tag INTEGER NOT NULL DEFAULT 0;
UPDATE conflict SET tag = (
    SELECT conflict_tag(r.sequence, m.serial, m.generation, g.class, g.obis, g.attribute, g.interval, r.time, conflict.magnitude,
        conflict.negative, conflict.exponent, conflict.unit, conflict.kind, conflict.quality, conflict.verification, conflict.meter_time,
        conflict.id)
    FROM reading r, meter m, register g WHERE r.sequence = conflict.reading AND m.id = r.meter AND g.id = r.register);

CREATE TABLE line (kind INTEGER PRIMARY KEY CHECK (kind IN (0, 1)), sealed INTEGER NOT NULL, tag INTEGER NOT NULL) STRICT;
INSERT INTO line (kind, sealed, tag) SELECT 0, sealed, place_tag(0, sealed) FROM (
    SELECT coalesce((SELECT min(reading) - 1 FROM outbox WHERE reading IS NOT NULL), (SELECT max(sequence) FROM reading), 0) AS sealed);
INSERT INTO line (kind, sealed, tag) SELECT 1, sealed, place_tag(1, sealed) FROM (
    SELECT coalesce((SELECT min(conflict) - 1 FROM outbox WHERE conflict IS NOT NULL), (SELECT max(id) FROM conflict), 0) AS sealed);
DROP TABLE outbox;

CREATE TABLE damaged_row (
    kind INTEGER NOT NULL, id INTEGER NOT NULL, found_at INTEGER NOT NULL, PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;

CREATE TABLE upkeep (
    name TEXT PRIMARY KEY, at INTEGER NOT NULL, number INTEGER NOT NULL, text TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;

DROP INDEX batch_open;
CREATE INDEX batch_open ON batch (sequence, state, next_try, items) WHERE state <> 3;
CREATE INDEX batch_said ON batch (sequence) WHERE state <> 3 AND server_message <> '';
CREATE INDEX batch_confirmed ON batch (confirmed_at) WHERE state = 3;

ALTER TABLE recent_meter ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;
UPDATE recent_meter SET turn = (SELECT count(*) FROM recent_meter AS older WHERE older.last_used <= recent_meter.last_used);
)sql";

}  // namespace ami::app
