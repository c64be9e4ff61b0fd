package id.suar.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What counting a term came to.
public sealed interface Reckoned {

    /// A date to keep.
    ///
    /// @param counting the reading by which `last` was counted
    /// @param start    the day of the event
    /// @param safe     the last day under the strictest reading of what is uncertain; never after `last`
    /// @param last     the last day
    /// @param lastAt   when that ends; for hours the exact instant
    /// @param skipped  days between the start and `last` that did not count, in order
    record Due(
            Term term,
            Counting counting,
            LocalDate start,
            LocalDate safe,
            LocalDate last,
            Instant lastAt,
            List<LocalDate> skipped)
            implements Reckoned {}

    /// Nobody has entered the holidays of a year that the term runs through, so nothing was computed.
    record CalendarIncomplete(int year) implements Reckoned {}

    /// Between two events: nothing to count.
    record Window() implements Reckoned {}
}
