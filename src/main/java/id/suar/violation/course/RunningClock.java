package id.suar.violation.course;

import id.suar.election.Regime;
import id.suar.journal.EntryId;
import java.time.LocalDateTime;

/// A deadline that runs in a case.
///
/// @param state    where the case stands
/// @param what     the event in one line
/// @param place    digits of a region or polling station
/// @param deadline key of a deadline of the law
/// @param since    the legal time that it runs from, local to the office
public record RunningClock(
        EntryId id,
        String machine,
        String state,
        Regime regime,
        String what,
        String place,
        String deadline,
        LocalDateTime since) {}
