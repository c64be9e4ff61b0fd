package id.suar.count.keying;

import id.suar.count.Paper;
import id.suar.count.VoteRound;
import id.suar.journal.EntryId;
import id.suar.region.TpsCode;
import java.time.Instant;

/// A form that waits for a second keying: which paper it is, and nothing of what was read on it.
///
/// @param sheet      the record of the first keying
/// @param round      of which vote
/// @param document   which paper the first one was read from
/// @param recordedAt when
public record KeyingTask(
        EntryId sheet,
        String election,
        String contest,
        TpsCode station,
        VoteRound round,
        Paper.Kind document,
        Instant recordedAt) {}
