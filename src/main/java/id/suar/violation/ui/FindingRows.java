package id.suar.violation.ui;

import id.suar.election.Regime;
import id.suar.journal.Drafts;
import id.suar.journal.EntryId;
import id.suar.journal.Whereabouts;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingField;
import id.suar.violation.FindingFilter;
import id.suar.violation.FindingTexts;
import id.suar.violation.RecordedFinding;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the lines of the list: what is only begun, latest first, then what is recorded. Away from the FX
/// thread.
final class FindingRows {

    private final FindingDesk desk;
    private final FindingFilter filter;
    private final Set<String> drafts;
    private final Function<EntryId, Whereabouts> whereabouts;

    private FindingRows(FindingDesk desk, FindingFilter filter) {
        this.desk = desk;
        this.filter = filter;
        this.drafts = desk.drafts().list().stream()
                .map(Drafts.Draft::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.whereabouts = desk.whereabouts().get();
    }

    static FindingList read(FindingDesk desk, FindingFilter filter) {
        var rows = new FindingRows(desk, filter);
        var begun = rows.begun().toList();
        var recorded = desk.findings().list(filter).stream().map(rows::row).toList();
        return new FindingList(
                Stream.concat(begun.stream(), recorded.stream()).toList(),
                recorded.size(),
                begun.size(),
                desk.findings().count(),
                (int) rows.newKeys().count(),
                desk.findings().kinds());
    }

    private Stream<String> newKeys() {
        return drafts.stream().filter(key -> FindingDrafts.amends(key).isEmpty());
    }

    private Stream<FindingRow> begun() {
        return newKeys()
                .flatMap(key -> desk.drafts().find(key).filter(this::fits).map(texts -> row(key, texts)).stream());
    }

    private boolean fits(Map<FindingField, String> texts) {
        String all = String.join("\n", texts.values()).toLowerCase(Locale.ROOT);
        String kind = texts.getOrDefault(FindingField.KIND, "");
        return Arrays.stream(filter.text().toLowerCase(Locale.ROOT).split("\\s+"))
                        .allMatch(all::contains)
                && filter.regime().map(one -> one.equals(regime(texts))).orElse(true)
                && (filter.kind().isEmpty() || filter.kind().equals(kind));
    }

    private FindingRow row(RecordedFinding recorded) {
        String key = FindingDrafts.of(recorded.id());
        var changes = new Changes(recorded.entries() - 1, drafts.contains(key), recorded.conflict());
        Standing standing = Standing.of(FindingDesk.whereabouts(recorded, whereabouts));
        return row(key, Optional.of(recorded), FindingTexts.of(recorded.finding()), standing, changes);
    }

    private FindingRow row(String key, Map<FindingField, String> texts) {
        return row(key, Optional.empty(), texts, Standing.DRAFT, Changes.NONE);
    }

    private FindingRow row(
            String key,
            Optional<RecordedFinding> recorded,
            Map<FindingField, String> texts,
            Standing standing,
            Changes changes) {
        Function<FindingField, String> shown =
                field -> desk.words().typed(field, texts.getOrDefault(field, ""), regime(texts));
        return new FindingRow(
                key,
                recorded,
                texts.getOrDefault(FindingField.FOUND, ""),
                shown.apply(FindingField.WHAT),
                shown.apply(FindingField.PLACE),
                shown.apply(FindingField.KIND),
                desk.words().suspected(texts.getOrDefault(FindingField.SUSPECTED, "")),
                shown.apply(FindingField.OBSERVER),
                standing,
                changes);
    }

    private static Regime regime(Map<FindingField, String> texts) {
        return new Regime(texts.getOrDefault(FindingField.REGIME, ""));
    }
}
