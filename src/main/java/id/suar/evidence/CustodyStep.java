package id.suar.evidence;

import java.time.Instant;

/// One step in the chain of custody.
///
/// @param device whose journal tells of it
/// @param where  what the step was about: the file's name when it was added, where it was given out to
public record CustodyStep(Kind kind, Instant at, String actor, String device, String where) {

    public enum Kind {
        ADDED,
        EXPORTED
    }
}
