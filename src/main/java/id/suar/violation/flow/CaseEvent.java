package id.suar.violation.flow;

import java.time.LocalDateTime;
import java.util.Map;

/// Something that happened to a case, as an officer keyed it.
///
/// @param event  e.g. `registered`
/// @param at     when it legally happened, local time of the office; not when it was keyed
/// @param fields what came with it: `number`, `plenary`, `reason`, `present`, `kind`, …
public record CaseEvent(String event, LocalDateTime at, Map<String, String> fields) {

    public CaseEvent {
        fields = Map.copyOf(fields);
    }

    String field(String key) {
        return fields.getOrDefault(key, "").strip();
    }
}
