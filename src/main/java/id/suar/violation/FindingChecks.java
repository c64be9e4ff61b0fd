package id.suar.violation;

import id.suar.election.Contest;
import id.suar.election.Packs;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import java.util.ArrayList;
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

    public RegionCode scope() {
        return scope;
    }

    /// The regime is that of the election, where one is named.
    public FindingReading read(Map<FindingField, String> typed) {
        return switch (FindingTexts.read(typed)) {
            case FindingReading.Faulty faulty -> faulty;
            case FindingReading.Sound(Finding finding) -> {
                List<FieldFault> faults = faults(finding);
                yield faults.isEmpty() ? new FindingReading.Sound(finding) : new FindingReading.Faulty(faults);
            }
        };
    }

    private List<FieldFault> faults(Finding finding) {
        List<FieldFault> faults = new ArrayList<>();
        election(finding).ifPresent(faults::add);
        place(finding.place()).ifPresent(faults::add);
        if (finding.occurred().date().filter(finding.found()::isBefore).isPresent()) {
            faults.add(FieldFault.of(
                    FindingField.FOUND, "before", finding.occurred().date().orElseThrow()));
        }
        String kind = finding.suspicion().kind();
        if (!kind.isEmpty() && dictionary.find(finding.regime(), kind).isEmpty()) {
            faults.add(FieldFault.of(FindingField.KIND, "kind", finding.regime().key()));
        }
        return faults;
    }

    private Optional<FieldFault> election(Finding finding) {
        if (finding.election().isEmpty()) {
            boolean known = dictionary.regimes().contains(finding.regime());
            return known ? Optional.empty() : Optional.of(FieldFault.of(FindingField.REGIME, "regime"));
        }
        Optional<Contest> contest = packs.contests().stream()
                .filter(one -> finding.election().equals(one.id())
                        || finding.election().equals(one.election().key()))
                .findFirst();
        if (contest.isEmpty()) {
            return Optional.of(FieldFault.of(FindingField.ELECTION, "election"));
        }
        boolean agrees = contest.get().regime().equals(finding.regime());
        return agrees
                ? Optional.empty()
                : Optional.of(FieldFault.of(
                        FindingField.REGIME, "mixed", contest.get().regime().key()));
    }

    private Optional<FieldFault> place(Place place) {
        if (regions.find(place.region()).isEmpty()) {
            return Optional.of(
                    FieldFault.of(FindingField.PLACE, "region", place.region().dotted()));
        }
        boolean inside = place.region().isWithin(scope) || scope.isWithin(place.region());
        return inside ? Optional.empty() : Optional.of(FieldFault.of(FindingField.PLACE, "scope", regions.path(scope)));
    }
}
