package id.suar.count;

import id.suar.journal.EntryId;
import java.time.Instant;

/// A sheet as it was recorded at one time.
public record CountVersion(EntryId entry, CountSheet sheet, Instant recordedAt, String actor) {}
