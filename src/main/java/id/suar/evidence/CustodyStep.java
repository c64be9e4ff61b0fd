package id.suar.evidence;

import id.suar.journal.EntryId;
import java.time.Instant;
import java.util.Map;

/// One step in the chain of custody.
///
/// @param record the record that it stands in: one for each device that took the content in
/// @param device whose journal tells of it
/// @param where  what the step was about: the file's name when it was added, where it was given out to; empty otherwise
/// @param said   what was written in the form of a description or of a step, by path: only what changed, empty where it
/// was
///               emptied
public record CustodyStep(
        EntryId record, Kind kind, Instant at, String actor, String device, String where, Map<String, String> said) {

    public CustodyStep {
        said = Map.copyOf(said);
    }

    public enum Kind {
        ADDED,
        EXPORTED,
        DESCRIBED,
        /// Something people did with it: see the form of steps in [EvidenceForms].
        STEPPED
    }
}
