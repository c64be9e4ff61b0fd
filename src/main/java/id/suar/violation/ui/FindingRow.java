package id.suar.violation.ui;

import id.suar.violation.RecordedFinding;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One line of the list.
///
/// @param key       of its draft: that of a new finding, or of the change to a recorded one
/// @param recorded  empty for a finding that is only begun
/// @param found     text of the record, which sorts; as typed in a draft
record FindingRow(
        String key,
        Optional<RecordedFinding> recorded,
        String found,
        String what,
        String place,
        String kind,
        String suspected,
        String observer,
        Standing standing,
        Changes changes) {

    /// Where, what kind, who saw it.
    String more() {
        return Stream.of(place, kind, observer).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }
}
