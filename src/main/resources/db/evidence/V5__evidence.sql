-- Content that lies sealed in the vault's folder. Its file has a name that tells nothing.
CREATE TABLE evidence_file (
  content      TEXT    NOT NULL PRIMARY KEY,  -- SHA-256 of the content, hexadecimal
  bytes        INTEGER NOT NULL,
  name         TEXT    NOT NULL UNIQUE,       -- of its file: 32 hexadecimal digits, random
  sealed_bytes INTEGER NOT NULL,
  sealed_hash  BLOB    NOT NULL,              -- SHA-256 of its file: whether it is whole can be seen without keys
  kept_at      INTEGER NOT NULL               -- epoch milliseconds
);

-- The key of each content, closed for each who may read it. Without these rows nobody can.
CREATE TABLE evidence_wrap (
  content TEXT NOT NULL,
  reader  TEXT NOT NULL,                      -- id of a device or a hub
  box     BLOB NOT NULL,
  PRIMARY KEY (content, reader)
);

-- The small picture of a large one; both lie in the vault.
CREATE TABLE evidence_thumbnail (
  content   TEXT NOT NULL PRIMARY KEY,
  thumbnail TEXT NOT NULL
);

-- A device: what the hub has signed for. `signed` is the receipt as it came.
CREATE TABLE evidence_receipt (
  content TEXT    NOT NULL PRIMARY KEY,
  at      INTEGER NOT NULL,                   -- epoch milliseconds, the hub's clock
  signed  BLOB    NOT NULL,
  lapsed  INTEGER NOT NULL DEFAULT 0          -- 1: the hub was put back since then, it must be asked again
);

-- A device: where an upload goes on.
CREATE TABLE evidence_sending (
  content TEXT    NOT NULL PRIMARY KEY,
  place   TEXT    NOT NULL,                   -- address of the upload at the hub
  there   INTEGER NOT NULL                    -- bytes that the hub is known to have
);

-- A hub: uploads that are not whole. How much is there is the length of the file.
CREATE TABLE evidence_upload (
  id           TEXT    NOT NULL PRIMARY KEY,  -- in its address; who knows it may go on with it
  device       TEXT    NOT NULL,
  name         TEXT    NOT NULL,              -- of its file in the vault's folder
  ticket       BLOB    NOT NULL,              -- as the device signed it
  content      TEXT    NOT NULL,
  sealed_bytes INTEGER NOT NULL,
  expires_at   INTEGER NOT NULL,              -- epoch milliseconds
  UNIQUE (device, content)
);

-- A hub: who has brought what; counts for quotas.
CREATE TABLE evidence_source (
  content TEXT    NOT NULL,
  device  TEXT    NOT NULL,
  at      INTEGER NOT NULL,
  PRIMARY KEY (content, device)
);

-- What each has brought is asked in every run of every device.
CREATE INDEX evidence_source_device ON evidence_source (device, content);
