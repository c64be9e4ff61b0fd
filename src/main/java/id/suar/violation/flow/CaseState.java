package id.suar.violation.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where a case stands, computed from its events.
///
/// @param state     empty before the first event
/// @param happened  events that were taken, in their order
/// @param irregular events that the way did not have at that point (two devices went on beside each other):
///                  kept and shown, they move nothing
/// @param clocks    deadlines that run, by key, with the event that started each
public record CaseState(
        Optional<String> state, List<CaseEvent> happened, List<CaseEvent> irregular, Map<String, CaseEvent> clocks) {

    static final CaseState NONE = new CaseState(Optional.empty(), List.of(), List.of(), Map.of());

    public CaseState {
        happened = List.copyOf(happened);
        irregular = List.copyOf(irregular);
        clocks = Map.copyOf(clocks);
    }

    public boolean had(String event) {
        return happened.stream().anyMatch(one -> one.event().equals(event));
    }
}
