-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the workspace says about its company (models/records/workspace.h).
CREATE TABLE setting(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Scenario files and the like, by name.
CREATE TABLE document(
    name TEXT PRIMARY KEY,
    json BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Who reads the file later finds here what was done to it; never personal data.
CREATE TABLE audit(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

-- One finished import. A number is never given twice, so that the audit stays true after an undo.
CREATE TABLE batch(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    imported TEXT NOT NULL,
    rows INTEGER NOT NULL,
    added INTEGER NOT NULL,
    equal INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    customers INTEGER NOT NULL,
    first_date TEXT,
    last_date TEXT
) STRICT;

-- What the score chunks of a batch mean: scale, precision of the dates, segments, drivers (JSON).
CREATE TABLE score_part(
    batch_id INTEGER PRIMARY KEY REFERENCES batch(id) ON DELETE CASCADE,
    rows INTEGER NOT NULL,
    description BLOB NOT NULL,
    checksum BLOB NOT NULL
) STRICT;

-- The format of both kinds of blobs is written down in models/store/chunks.h.
CREATE TABLE dictionary(
    batch_id INTEGER NOT NULL REFERENCES batch(id) ON DELETE CASCADE,
    column_name TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    data BLOB NOT NULL,
    checksum BLOB NOT NULL,
    PRIMARY KEY(batch_id, column_name, sequence)
) STRICT;

CREATE TABLE score_chunk(
    batch_id INTEGER NOT NULL REFERENCES batch(id) ON DELETE CASCADE,
    column_name TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    bits INTEGER NOT NULL,
    data BLOB NOT NULL,
    checksum BLOB NOT NULL,
    PRIMARY KEY(batch_id, column_name, sequence)
) STRICT;

-- Rows of a batch whose place was taken by rows of a later one: pairs of 32-bit row numbers, the
-- row of batch_id and the row of by_batch. Undoing either batch takes the list with it.
CREATE TABLE replaced_row(
    by_batch INTEGER NOT NULL REFERENCES batch(id) ON DELETE CASCADE,
    batch_id INTEGER NOT NULL REFERENCES batch(id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    data BLOB NOT NULL,
    checksum BLOB NOT NULL,
    PRIMARY KEY(by_batch, batch_id, sequence)
) STRICT;
CREATE INDEX replaced_row_batch ON replaced_row(batch_id);

-- Every import of an incident is a revision; the newest one shows unless it says "deleted". That
-- is how undoing an import brings back what it replaced. Dates are ISO 8601, cut at their precision.
CREATE TABLE incident(
    revision INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER REFERENCES batch(id) ON DELETE CASCADE, -- NULL: entered by hand
    deleted INTEGER NOT NULL DEFAULT 0,
    checksum BLOB NOT NULL,
    id TEXT NOT NULL,
    title TEXT,
    brand TEXT,
    category TEXT,
    note TEXT,
    occurred TEXT,
    disclosed TEXT,
    resolved TEXT,
    severity INTEGER,
    affected INTEGER,
    affected_unit TEXT,
    sensitivity INTEGER,
    owner TEXT,
    similarity REAL,
    status TEXT,
    response REAL,
    deception INTEGER,
    media REAL
) STRICT;
CREATE INDEX incident_id ON incident(id, revision);
CREATE INDEX incident_batch ON incident(batch_id);
