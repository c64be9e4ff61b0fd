package id.suar.violation.condition;

import id.suar.schedule.Reckoned;
import java.util.List;

/// How a condition stands.
public sealed interface Judged {

    record Met() implements Judged {}

    /// @param lacks keys of what is missing: `name`, `address`, `citizen`, `capacity`, `known`, `when`, `where`, …
    record NotMet(List<String> lacks) implements Judged {}

    /// Filed after the limit. Recorded all the same; people decide.
    ///
    /// @param days after the last day
    record Late(Reckoned.Due limit, long days) implements Judged {}

    /// Filed within it.
    record InTime(Reckoned.Due limit) implements Judged {}

    /// Nobody can tell yet: a calendar is missing, a signature is not compared, a window is for people to judge.
    record Open(String why) implements Judged {}

    /// The regime does not ask for it.
    record NotAsked() implements Judged {}

    /// Nothing more is needed for it.
    default boolean settled() {
        return this instanceof Met || this instanceof InTime || this instanceof NotAsked;
    }
}
