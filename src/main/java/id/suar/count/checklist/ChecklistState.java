package id.suar.count.checklist;

import id.suar.region.TpsCode;
import java.util.Map;

/// What the entries of one record amount to.
///
/// @param pack    questions that were asked when it was begun: `checklist-2024/1`
/// @param answers by code; also those that were taken back
public record ChecklistState(
        String election, TpsCode station, String pack, String observer, Map<String, Told> answers) {

    public ChecklistState {
        answers = Map.copyOf(answers);
    }
}
