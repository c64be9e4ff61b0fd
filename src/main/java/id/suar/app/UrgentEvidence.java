package id.suar.app;

import id.suar.count.photo.PhotoForm;
import id.suar.count.tally.SheetBrief;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.delivery.EvidenceOutbox;
import id.suar.evidence.delivery.WaitingEvidence;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Whose evidence goes first: photos of sheets that break a rule of their own, or of which two versions stand.
final class UrgentEvidence implements Supplier<Set<EvidenceId>> {

    private final EvidenceOutbox outbox;
    private final Rooms rooms;
    private final Supplier<RegionCode> scope;

    UrgentEvidence(EvidenceOutbox outbox, Rooms rooms, Supplier<RegionCode> scope) {
        this.outbox = outbox;
        this.rooms = rooms;
        this.scope = scope;
    }

    @Override
    public Set<EvidenceId> get() {
        Map<List<String>, Set<TpsCode>> stations = new HashMap<>();
        Set<EvidenceId> urgent = new HashSet<>();
        List<EvidenceId> waiting =
                outbox.waiting().stream().map(WaitingEvidence::content).toList();
        rooms.photos().forms(waiting).forEach((content, forms) -> {
            if (forms.stream().anyMatch(form -> urgent(form, stations))) {
                urgent.add(content);
            }
        });
        return urgent;
    }

    private boolean urgent(PhotoForm form, Map<List<String>, Set<TpsCode>> known) {
        return known.computeIfAbsent(List.of(form.election(), form.contest()), this::stations)
                .contains(form.station());
    }

    private Set<TpsCode> stations(List<String> contest) {
        return rooms.totals().sheets(contest.getFirst(), contest.getLast(), scope.get()).stream()
                .filter(brief -> brief.conflict() || !brief.broken().isEmpty())
                .map(SheetBrief::station)
                .collect(Collectors.toSet());
    }
}
