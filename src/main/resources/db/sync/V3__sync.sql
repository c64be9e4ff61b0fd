-- What the hub has signed for. `signed` is the receipt as it came, so that anybody can check it again.
CREATE TABLE receipt (
  journal TEXT    NOT NULL,
  through INTEGER NOT NULL,            -- seq of the last entry that the hub has
  hash    BLOB    NOT NULL,
  at      INTEGER NOT NULL,            -- epoch milliseconds, the hub's clock
  signed  BLOB    NOT NULL,
  lapsed  INTEGER NOT NULL DEFAULT 0,  -- 1: the hub has said since then that it has less (restored backup)
  PRIMARY KEY (journal, through, at)
);

-- What went out on a stick and has no receipt by itself.
CREATE TABLE handover (
  journal TEXT    NOT NULL,
  through INTEGER NOT NULL,
  at      INTEGER NOT NULL,            -- epoch milliseconds, the device's clock
  way     TEXT    NOT NULL,            -- file
  PRIMARY KEY (journal, way)
);
