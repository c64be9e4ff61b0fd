package id.suar.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What the hub's people announced.
public interface FeedNotices {

    /// @param at    when, by the hub's clock
    /// @param actor who
    record Notice(Instant at, String actor, FeedOrder order) {}

    /// Those that have not ended before `today`, the loudest first, then the latest.
    List<Notice> current(LocalDate today);
}
