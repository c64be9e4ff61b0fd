package id.suar.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Something in a calendar.
///
/// @param uid   the same each time it is written, so that a calendar program replaces it
/// @param words what it says when it is opened
/// @param day   the day it stands on
/// @param end   the exact moment, for what does not last a whole day
/// @param alarm when to remind
public record CalendarItem(
        String uid, String title, String words, LocalDate day, Optional<Instant> end, Optional<Instant> alarm) {}
