#include "app/store/QueueSchema.h"

namespace ami::app {

// A row of batch whose number on the wire is not its own has a negative sequence: halves that carry their parent's number on, batches that
// close a number, and batches of other laptops.
const char* const queueSchema = R"sql(
ALTER TABLE batch ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE batch ADD COLUMN number INTEGER;
ALTER TABLE batch ADD COLUMN packed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE batch ADD COLUMN parent TEXT NOT NULL DEFAULT '';
ALTER TABLE batch ADD COLUMN carried INTEGER NOT NULL DEFAULT 0;
ALTER TABLE batch ADD COLUMN faults INTEGER NOT NULL DEFAULT 0;
ALTER TABLE batch ADD COLUMN first_fault INTEGER;
ALTER TABLE batch ADD COLUMN receipt_at TEXT NOT NULL DEFAULT '';
CREATE TRIGGER batch_origin_is_sealed BEFORE UPDATE OF kind, number, packed, parent, carried ON batch
    BEGIN SELECT RAISE(ABORT, 'a sealed batch never changes'); END;
CREATE INDEX batch_line ON batch (state, kind, sequence, number, next_try, items, id);

ALTER TABLE batch_item ADD COLUMN kept TEXT NOT NULL DEFAULT '';
CREATE INDEX item_of_conflict ON batch_item (conflict) WHERE conflict IS NOT NULL;

CREATE TABLE batch_exception (
    batch INTEGER NOT NULL REFERENCES batch (sequence) ON DELETE CASCADE, item INTEGER NOT NULL, state INTEGER NOT NULL,
    code TEXT NOT NULL, detail TEXT NOT NULL, kept TEXT NOT NULL, PRIMARY KEY (batch, item)) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    sequence INTEGER PRIMARY KEY, meter INTEGER NOT NULL REFERENCES meter (id), log TEXT NOT NULL, time INTEGER NOT NULL,
    code INTEGER NOT NULL, ordinal INTEGER NOT NULL, meter_time TEXT NOT NULL, ref TEXT NOT NULL, words TEXT NOT NULL,
    details TEXT NOT NULL, UNIQUE (meter, log, time, code, ordinal)) STRICT;
CREATE TRIGGER event_stays BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'an event never changes'); END;
CREATE TRIGGER event_is_kept BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
CREATE TABLE event_outbox (event INTEGER PRIMARY KEY REFERENCES event (sequence)) STRICT;
CREATE TABLE event_item (
    batch INTEGER NOT NULL REFERENCES batch (sequence) ON DELETE CASCADE, item INTEGER NOT NULL,
    event INTEGER NOT NULL REFERENCES event (sequence), PRIMARY KEY (batch, item)) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY, batch TEXT NOT NULL, item INTEGER NOT NULL, choice INTEGER NOT NULL, reason TEXT NOT NULL,
    person TEXT NOT NULL, decided_at INTEGER NOT NULL, sent_in TEXT NOT NULL) STRICT;
CREATE INDEX decision_of_item ON decision (batch, item, id, choice);
CREATE TRIGGER decision_stays BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'a decision never changes'); END;
CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'a decision is never deleted'); END;

CREATE TABLE reread (
    id INTEGER PRIMARY KEY, reading INTEGER NOT NULL REFERENCES reading (sequence), read_at INTEGER NOT NULL,
    magnitude INTEGER NOT NULL, negative INTEGER NOT NULL, exponent INTEGER NOT NULL, unit INTEGER NOT NULL,
    quality INTEGER NOT NULL, meter_time TEXT NOT NULL) STRICT;
CREATE INDEX reread_of_reading ON reread (reading);

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, name TEXT NOT NULL, media_type TEXT NOT NULL, belongs_to TEXT NOT NULL,
    octets INTEGER NOT NULL, added_at INTEGER NOT NULL, state INTEGER NOT NULL DEFAULT 5, sent INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0, next_try INTEGER, server_message TEXT NOT NULL DEFAULT '') STRICT;
CREATE TRIGGER attachment_stays BEFORE UPDATE OF sha256, name, media_type, belongs_to, octets, added_at ON attachment
    BEGIN SELECT RAISE(ABORT, 'an attachment never changes'); END;
CREATE TRIGGER attachment_is_kept BEFORE DELETE ON attachment WHEN OLD.state <> 3
    BEGIN SELECT RAISE(ABORT, 'only a confirmed attachment may go'); END;

CREATE TABLE queue_pause (
    id INTEGER PRIMARY KEY CHECK (id = 1), cause INTEGER NOT NULL, since INTEGER NOT NULL, next_probe INTEGER,
    message TEXT NOT NULL) STRICT;
CREATE TABLE traffic (day INTEGER PRIMARY KEY, octets INTEGER NOT NULL) STRICT;
)sql";

}  // namespace ami::app
