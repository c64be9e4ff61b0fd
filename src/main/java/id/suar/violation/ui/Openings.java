package id.suar.violation.ui;

import id.suar.journal.EntryId;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingField;
import id.suar.violation.FindingFilter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Reads what a form begins with. Away from the FX thread.
final class Openings {

    private final FindingDesk desk;

    Openings(FindingDesk desk) {
        this.desk = desk;
    }

    /// A new finding. What another room has proposed before is gone on with, not begun twice.
    Opened fresh(Map<FindingField, String> proposed) {
        String source = proposed.getOrDefault(FindingField.SOURCE, "");
        String key = source.isEmpty()
                ? FindingDrafts.fresh(desk.clock().instant())
                : FindingDrafts.begun(source, proposed.getOrDefault(FindingField.WHAT, ""));
        return restored(Opened.fresh(key, observer(), proposed));
    }

    /// @param key of a draft, or the id of a recorded finding
    Optional<Opened> find(String key) {
        Optional<EntryId> id = FindingDrafts.amends(key);
        if (id.isPresent()) {
            return desk.findings().find(id.get()).map(Opened::of).map(this::restored);
        }
        return desk.drafts()
                .find(key)
                .map(texts -> Opened.fresh(key, observer(), Map.of()).restored(texts));
    }

    private Opened restored(Opened opened) {
        return desk.drafts().find(opened.draftKey()).map(opened::restored).orElse(opened);
    }

    /// Whoever records here is proposed as the one who saw it, in the office that was last written for them.
    private Map<FindingField, String> observer() {
        Map<FindingField, String> texts = new EnumMap<>(FindingField.class);
        texts.put(FindingField.OBSERVER, desk.owner());
        desk.findings().list(FindingFilter.ALL.text(desk.owner())).stream()
                .map(one -> one.finding().observer())
                .filter(one -> one.name().equals(desk.owner()))
                .findFirst()
                .ifPresent(one -> texts.put(FindingField.OFFICE, one.office()));
        return texts;
    }
}
