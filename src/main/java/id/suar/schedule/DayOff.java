package id.suar.schedule;

import id.suar.election.Names;
import java.time.LocalDate;

/// A day that is no ordinary working day, beside weekends.
///
/// @param source the decision that set it
public record DayOff(LocalDate day, Kind kind, Names name, String source) {

    public enum Kind {
        /// Of the whole country, voting days included.
        HOLIDAY,
        /// *Cuti bersama*: whether it counts as a working day is a setting.
        JOINT_LEAVE
    }
}
