package id.suar.violation.record.ui;

import id.suar.violation.record.CaseKind;
import id.suar.violation.record.RecordedCase;
import java.util.Map;
import java.util.Optional;

/// What a form of a case begins with.
///
/// @param key   of its draft
/// @param seen  the record that it changes; empty for a new case
/// @param typed what was typed before, by path
/// @param newer others changed the record after what was typed
record CaseStart(String key, CaseKind kind, Optional<RecordedCase> seen, Map<String, String> typed, boolean newer) {

    CaseStart {
        typed = Map.copyOf(typed);
    }
}
