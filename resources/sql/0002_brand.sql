-- SPDX-License-Identifier: GPL-3.0-or-later

-- Readings of a measured brand series (models/records/brandreading.h). As with incidents, every
-- import of a date is a revision and the newest one shows: undoing an import brings back what it
-- replaced. Dates are ISO 8601, cut at their precision.
CREATE TABLE brand_reading(
    revision INTEGER PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER NOT NULL REFERENCES batch(id) ON DELETE CASCADE,
    checksum BLOB NOT NULL,
    date TEXT NOT NULL,
    value REAL NOT NULL,
    people INTEGER
) STRICT;
CREATE INDEX brand_reading_date ON brand_reading(date, revision);
CREATE INDEX brand_reading_batch ON brand_reading(batch_id);

-- What may be entered for one incident alone instead of what the model assumes for all.
ALTER TABLE incident ADD COLUMN spill_over REAL;
ALTER TABLE incident ADD COLUMN half_life REAL;
ALTER TABLE incident ADD COLUMN scar REAL;
