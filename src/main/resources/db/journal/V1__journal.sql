-- The record. Everything else can be made again from these two tables.
CREATE TABLE journal (
  journal TEXT    NOT NULL PRIMARY KEY,  -- device id, a dot, generation
  head    INTEGER NOT NULL,              -- seq of the last entry, 0 for none
  hash    BLOB    NOT NULL               -- chain hash after it
);

CREATE TABLE entry (
  journal         TEXT    NOT NULL,
  seq             INTEGER NOT NULL,
  bytes           BLOB    NOT NULL,      -- canonical encoding, what the chain covers
  hash            BLOB    NOT NULL,      -- chain hash after this entry
  kind            TEXT    NOT NULL,      -- from here on: copies of what bytes says, for queries
  subject_journal TEXT,                  -- null: this entry begins its record
  subject_seq     INTEGER,
  recorded_at     INTEGER NOT NULL,      -- epoch milliseconds
  PRIMARY KEY (journal, seq)
) WITHOUT ROWID;

CREATE INDEX entry_subject ON entry (subject_journal, subject_seq) WHERE subject_journal IS NOT NULL;

-- Entries that a view could not take (unknown shape, broken body): shown to people, never dropped.
CREATE TABLE set_aside (
  journal TEXT    NOT NULL,
  seq     INTEGER NOT NULL,
  view    TEXT    NOT NULL,
  reason  TEXT    NOT NULL,
  PRIMARY KEY (journal, seq, view)
);

-- What each view's tables were last made by; another version of the view makes them again.
CREATE TABLE view_version (
  view    TEXT    NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL
);

-- What a device had recorded after the point where the hub's copy differs (restored disk image).
CREATE TABLE forked_entry (
  journal TEXT    NOT NULL,
  seq     INTEGER NOT NULL,
  bytes   BLOB    NOT NULL,
  hash    BLOB    NOT NULL,
  PRIMARY KEY (journal, seq)
);

-- Unfinished forms; not part of the record.
CREATE TABLE draft (
  room     TEXT    NOT NULL,
  key      TEXT    NOT NULL,
  body     BLOB    NOT NULL,
  saved_at INTEGER NOT NULL,
  PRIMARY KEY (room, key)
);
