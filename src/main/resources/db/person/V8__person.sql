-- The key of each person part, closed for each who may read it. The part itself lies in its entry; without these rows
-- nobody can read it. Rows are added at the end, overwritten with zeros where they stand and never deleted: SQLite moves
-- the neighbours of what is deleted and leaves copies of them behind.
CREATE TABLE person_wrap (
  id     INTEGER PRIMARY KEY,
  part   TEXT    NOT NULL,             -- 32 hexadecimal digits
  reader TEXT    NOT NULL,             -- id of a device or a hub
  device TEXT    NOT NULL,             -- that recorded the part
  box    BLOB    NOT NULL,
  UNIQUE (part, device, reader)
);

-- Parts whose keys were destroyed here; none of them is taken in again. `entry` says why.
CREATE TABLE person_erasure (
  id     INTEGER PRIMARY KEY,          -- in the order of carrying out
  part   TEXT    NOT NULL,
  device TEXT    NOT NULL,             -- that recorded the part: nobody else's key of the same name is meant
  entry  TEXT    NOT NULL,
  at     INTEGER NOT NULL,             -- epoch milliseconds, when it was carried out here
  clean  INTEGER NOT NULL DEFAULT 0,   -- 1: the write-ahead log holds no older copy any more
  UNIQUE (part, device)
);
CREATE INDEX person_erasure_unclean ON person_erasure (clean) WHERE clean = 0;
