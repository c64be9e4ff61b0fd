-- Segments as their devices signed them: a signature over the chain's hash at `through` vouches for every
-- entry up to there. A hub keeps each one that brought something, a device the latest of each journal.
CREATE TABLE kept_segment (
  journal  TEXT    NOT NULL,
  through  INTEGER NOT NULL,           -- seq of its last entry
  from_seq INTEGER NOT NULL,           -- seq of its first entry; through + 1 when it has none
  after    BLOB    NOT NULL,           -- chain hash after it
  size     INTEGER NOT NULL,
  bytes    BLOB    NOT NULL,
  PRIMARY KEY (journal, through)
);

-- The journals that a hub writes itself.
CREATE TABLE hub_journal (
  journal TEXT NOT NULL PRIMARY KEY,
  purpose TEXT NOT NULL,               -- orders, devices
  region  TEXT NOT NULL
);

-- Every scope that a device ever had; who reads its journal must be entitled to all of them.
CREATE TABLE device_scope (
  device TEXT    NOT NULL,
  scope  TEXT    NOT NULL,
  since  INTEGER NOT NULL,             -- epoch milliseconds
  PRIMARY KEY (device, scope)
);

INSERT INTO device_scope (device, scope, since) SELECT device, scope, issued_at FROM device;

-- Where a device's feed stands: what the hub said when nothing was left, and what was here then. One row.
CREATE TABLE feed_mark (
  one  INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  mark BLOB    NOT NULL,
  held BLOB    NOT NULL
);

-- A segment that is too large for the line, as far as it has come. At most one row.
CREATE TABLE feed_part (
  digest BLOB    NOT NULL PRIMARY KEY, -- SHA-256 of the whole segment
  total  INTEGER NOT NULL,
  bytes  BLOB    NOT NULL
);

-- Journals of others of which the hub's copy goes on otherwise than the one here did.
CREATE TABLE feed_parted (
  journal TEXT    NOT NULL,
  agreed  INTEGER NOT NULL,            -- seq of the last entry that both have; -1: not known yet
  at      INTEGER NOT NULL,            -- epoch milliseconds
  PRIMARY KEY (journal, agreed)
);

-- The same place of a journal can be set apart more than once, each time with other entries.
ALTER TABLE forked_entry RENAME TO forked_entry_before;

CREATE TABLE forked_entry (
  journal TEXT    NOT NULL,
  seq     INTEGER NOT NULL,
  bytes   BLOB    NOT NULL,
  hash    BLOB    NOT NULL,
  PRIMARY KEY (journal, seq, hash)
);

INSERT INTO forked_entry (journal, seq, bytes, hash) SELECT journal, seq, bytes, hash FROM forked_entry_before;

DROP TABLE forked_entry_before;
