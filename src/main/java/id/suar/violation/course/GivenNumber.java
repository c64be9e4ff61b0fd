package id.suar.violation.course;

import id.suar.journal.EntryId;
import id.suar.violation.number.NumberKey;
import java.time.LocalDateTime;

/// An official number that a case was given.
///
/// @param id      of the case
/// @param number  as it was written
/// @param event   the step that it was given with
/// @param regular false: the way did not have that step when it came; the number is used all the same
/// @param what    the case in one line; empty where its record is not here
public record GivenNumber(
        EntryId id, NumberKey key, String number, String event, LocalDateTime at, boolean regular, String what) {}
