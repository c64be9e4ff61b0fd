-- The last parcels on their way, oldest first: what is known of the link. A row that says 'under-way' when nothing
-- runs is a parcel during which the program was killed.
CREATE TABLE passage (
  id      INTEGER PRIMARY KEY,
  at      INTEGER NOT NULL,            -- epoch milliseconds, the device's clock
  bytes   INTEGER NOT NULL,            -- of the sealed parcel
  raw     INTEGER NOT NULL,            -- of its entries before compression
  millis  INTEGER NOT NULL DEFAULT 0,  -- from the first byte to the answer, or to the cut
  outcome TEXT    NOT NULL             -- under-way, arrived, cut
);

-- One row for each time and way that entries were handed over: a later, shorter hand-over says nothing of the
-- entries after its end.
CREATE TABLE handover_of (
  journal TEXT    NOT NULL,
  way     TEXT    NOT NULL,
  through INTEGER NOT NULL,
  at      INTEGER NOT NULL,            -- epoch milliseconds, the device's clock
  PRIMARY KEY (journal, way, through)
);
INSERT INTO handover_of SELECT journal, way, through, at FROM handover;
DROP TABLE handover;
ALTER TABLE handover_of RENAME TO handover;
