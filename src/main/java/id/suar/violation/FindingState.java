package id.suar.violation;

import java.time.Instant;
import java.util.Set;

/// What the entries of a finding amount to.
///
/// @param others     keys with values that this version does not know; they stay in the entries
/// @param recordedAt when it was first recorded
/// @param recordedBy account that recorded it first
public record FindingState(Finding finding, Set<String> others, Instant recordedAt, String recordedBy) {

    public FindingState {
        others = Set.copyOf(others);
    }
}
