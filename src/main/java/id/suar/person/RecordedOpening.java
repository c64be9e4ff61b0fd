package id.suar.person;

import id.suar.journal.EntryId;
import java.time.Instant;

/// Somebody looked at a person's data.
public record RecordedOpening(EntryId entry, PartId part, Instant at, String actor, String reason) {}
