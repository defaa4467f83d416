#include "app/hes/storage/SqliteSchema.h"

namespace ami::app {

namespace {

constexpr const char* version1 = R"sql(
CREATE TABLE client (
    id INTEGER PRIMARY KEY, lfdi TEXT NOT NULL UNIQUE, subject TEXT NOT NULL, first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL,
    blocked INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE meter (
    id INTEGER PRIMARY KEY, serial TEXT NOT NULL, generation INTEGER NOT NULL, UNIQUE (serial, generation)) STRICT;

CREATE TABLE register (
    id INTEGER PRIMARY KEY, class INTEGER NOT NULL, obis TEXT NOT NULL, attribute INTEGER NOT NULL, interval INTEGER NOT NULL,
    UNIQUE (obis, class, attribute, interval)) STRICT;

CREATE TABLE ledger (
    id INTEGER PRIMARY KEY, client INTEGER NOT NULL REFERENCES client (id), key TEXT NOT NULL, digest TEXT NOT NULL,
    series TEXT NOT NULL, sequence INTEGER NOT NULL, offered INTEGER NOT NULL, accepted INTEGER NOT NULL, duplicate INTEGER NOT NULL,
    conflict INTEGER NOT NULL, rejected INTEGER NOT NULL, received_at INTEGER NOT NULL, response TEXT NOT NULL, body BLOB,
    UNIQUE (client, key), CHECK (offered = accepted + duplicate + conflict + rejected)) STRICT;
CREATE TRIGGER ledger_stays BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger never changes'); END;

CREATE TABLE reading (
    id INTEGER PRIMARY KEY,
    meter INTEGER NOT NULL REFERENCES meter (id), register INTEGER NOT NULL REFERENCES register (id), time INTEGER NOT NULL,
    magnitude INTEGER NOT NULL, negative INTEGER NOT NULL, exponent INTEGER NOT NULL, unit INTEGER NOT NULL,
    kind INTEGER NOT NULL, quality INTEGER NOT NULL, verification INTEGER NOT NULL, meter_time TEXT NOT NULL, ledger INTEGER NOT NULL,
    UNIQUE (meter, register, time)) STRICT;
CREATE TRIGGER reading_stays BEFORE UPDATE ON reading BEGIN SELECT RAISE(ABORT, 'an accepted reading never changes'); END;
CREATE TRIGGER reading_is_kept BEFORE DELETE ON reading BEGIN SELECT RAISE(ABORT, 'an accepted reading is never deleted'); END;

CREATE TABLE conflict (
    id INTEGER PRIMARY KEY, reading INTEGER NOT NULL REFERENCES reading (id),
    magnitude INTEGER NOT NULL, negative INTEGER NOT NULL, exponent INTEGER NOT NULL, unit INTEGER NOT NULL,
    kind INTEGER NOT NULL, quality INTEGER NOT NULL, verification INTEGER NOT NULL, meter_time TEXT NOT NULL,
    ledger INTEGER NOT NULL) STRICT;
CREATE INDEX conflict_of_reading ON conflict (reading);

CREATE TABLE rejected (
    ledger INTEGER NOT NULL, item INTEGER NOT NULL, pointer TEXT NOT NULL, code TEXT NOT NULL,
    PRIMARY KEY (ledger, item)) STRICT, WITHOUT ROWID;

CREATE TABLE series (
    client INTEGER NOT NULL REFERENCES client (id), series TEXT NOT NULL, contiguous INTEGER NOT NULL, PRIMARY KEY (client, series))
    STRICT, WITHOUT ROWID;
CREATE TABLE ahead (
    client INTEGER NOT NULL, series TEXT NOT NULL, sequence INTEGER NOT NULL, PRIMARY KEY (client, series, sequence)) STRICT, WITHOUT ROWID;
)sql";

constexpr const char* version2 = R"sql(
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    meter INTEGER NOT NULL REFERENCES meter (id), log TEXT NOT NULL, time INTEGER NOT NULL, code INTEGER NOT NULL, ordinal INTEGER NOT NULL,
    type TEXT NOT NULL, text TEXT NOT NULL, details TEXT NOT NULL, meter_time TEXT NOT NULL, ledger INTEGER NOT NULL,
    UNIQUE (meter, log, time, code, ordinal)) STRICT;
CREATE TRIGGER event_stays BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'an accepted event never changes'); END;
CREATE TRIGGER event_is_kept BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'an accepted event is never deleted'); END;

CREATE TABLE event_conflict (
    id INTEGER PRIMARY KEY, event INTEGER NOT NULL REFERENCES event (id),
    type TEXT NOT NULL, text TEXT NOT NULL, details TEXT NOT NULL, meter_time TEXT NOT NULL, ledger INTEGER NOT NULL,
    UNIQUE (event, type, text, details)) STRICT;
)sql";

}  // namespace

const Migrations& hesMigrations() {
    static const Migrations steps{version1, version2};
    return steps;
}

}  // namespace ami::app
