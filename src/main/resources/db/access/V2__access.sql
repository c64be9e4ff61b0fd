-- Devices that a hub has issued cards to. One card, one device, one key.
CREATE TABLE device (
  device      TEXT    NOT NULL PRIMARY KEY,  -- 16 hexadecimal digits
  card        BLOB    NOT NULL,              -- the signed card as issued
  owner       TEXT    NOT NULL,              -- from here on: copies of what the card says, for queries
  role        TEXT    NOT NULL,
  scope       TEXT    NOT NULL,
  issued_at   INTEGER NOT NULL,              -- epoch milliseconds
  sign_key    BLOB,                          -- null: the card has not been used
  seal_key    BLOB,
  enrolled_at INTEGER,
  revoked_at  INTEGER
);
