package id.suar.violation;

import id.suar.election.Contest;
import id.suar.election.Packs;
import id.suar.election.Regime;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is asked of a finding before it is recorded here, by form and by file alike: that its place, election
/// and kind exist and agree. What other devices recorded is never asked again.
public final class FindingChecks {

    private final Regions regions;
    private final Packs packs;
    private final ViolationDictionary dictionary;
    private final RegionCode scope;

    /// @param scope where this device's people supervise
    public FindingChecks(Regions regions, Packs packs, ViolationDictionary dictionary, RegionCode scope) {
        this.regions = regions;
        this.packs = packs;
        this.dictionary = dictionary;
        this.scope = scope;
    }

    /// The widest place that this device's people supervise.
    public RegionCode scope() {
        return scope;
    }

    /// Every fault at once, at most one for each field, in the order of the form.
    public FindingReading read(Map<FindingField, String> typed) {
        Map<FindingField, String> texts = new EnumMap<>(FindingField.class);
        Arrays.stream(FindingField.values())
                .forEach(field -> texts.put(field, FindingTexts.clean(field, typed.getOrDefault(field, ""))));
        List<FieldFault> faults = Arrays.stream(FindingField.values())
                .flatMap(field -> fault(field, texts).stream())
                .toList();
        return faults.isEmpty() ? FindingTexts.read(texts) : new FindingReading.Faulty(faults);
    }

    /// What is wrong with one field, in the light of the others.
    ///
    /// @param texts clean, see [FindingTexts#clean]
    public Optional<FieldFault> fault(FindingField field, Map<FindingField, String> texts) {
        String text = texts.getOrDefault(field, "");
        Optional<FieldFault> shape = FindingTexts.fault(field, text);
        if (shape.isPresent() || text.isEmpty()) {
            return shape;
        }
        return switch (field) {
            case ELECTION -> contest(text).isEmpty() ? faulty(field, "election") : Optional.empty();
            case REGIME -> regime(text, texts.getOrDefault(FindingField.ELECTION, ""));
            case PLACE -> place(Place.read(text).orElseThrow());
            case FOUND -> found(LocalDate.parse(text), texts.getOrDefault(FindingField.OCCURRED, ""));
            case KIND -> kind(text, texts.getOrDefault(FindingField.REGIME, ""));
            case WHAT, SPOT, OCCURRED, OBSERVER, OFFICE, ACCOUNT, BASIS, SANCTION, SUSPECTED, SOURCE, NOTE, REF ->
                Optional.empty();
        };
    }

    /// The regime is that of the election; where none is named, one that the dictionary knows.
    private Optional<FieldFault> regime(String regime, String election) {
        Optional<Contest> contest = contest(election);
        if (contest.isPresent()) {
            String right = contest.get().regime().key();
            return right.equals(regime) ? Optional.empty() : faulty(FindingField.REGIME, "mixed", right);
        }
        boolean known = dictionary.regimes().contains(new Regime(regime));
        return known || !election.isEmpty() ? Optional.empty() : faulty(FindingField.REGIME, "regime");
    }

    private Optional<FieldFault> place(Place place) {
        if (regions.find(place.region()).isEmpty()) {
            return faulty(FindingField.PLACE, "region", place.region().dotted());
        }
        boolean inside = place.region().isWithin(scope) || scope.isWithin(place.region());
        return inside ? Optional.empty() : faulty(FindingField.PLACE, "scope", regions.path(scope));
    }

    private Optional<FieldFault> found(LocalDate found, String occurred) {
        Optional<LocalDate> day = Occurred.read(occurred).flatMap(Occurred::date);
        return day.filter(found::isBefore).flatMap(late -> faulty(FindingField.FOUND, "before", late));
    }

    private Optional<FieldFault> kind(String kind, String regime) {
        if (regime.isEmpty()) {
            boolean anywhere =
                    dictionary.all().stream().anyMatch(one -> one.key().equals(kind));
            return anywhere ? Optional.empty() : faulty(FindingField.KIND, "shape.kind");
        }
        boolean known = dictionary.find(new Regime(regime), kind).isPresent();
        return known ? Optional.empty() : faulty(FindingField.KIND, "kind", regime);
    }

    private Optional<Contest> contest(String election) {
        return packs.contests().stream()
                .filter(one -> election.equals(one.id())
                        || election.equals(one.election().key()))
                .findFirst();
    }

    private static Optional<FieldFault> faulty(FindingField field, String reason, Object... values) {
        return Optional.of(FieldFault.of(field, reason, values));
    }
}
