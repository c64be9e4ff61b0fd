package id.suar.app;

import id.suar.count.photo.PhotoForm;
import id.suar.count.photo.RecordedPhoto;
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
        for (WaitingEvidence one : outbox.waiting()) {
            for (RecordedPhoto photo : rooms.photos().records(one.content())) {
                PhotoForm form = photo.photo().form();
                Set<TpsCode> here = stations.computeIfAbsent(List.of(form.election(), form.contest()), this::stations);
                if (here.contains(form.station())) {
                    urgent.add(one.content());
                }
            }
        }
        return urgent;
    }

    private Set<TpsCode> stations(List<String> contest) {
        return rooms.totals().sheets(contest.getFirst(), contest.getLast(), scope.get()).stream()
                .filter(brief -> brief.conflict() || !brief.broken().isEmpty())
                .map(SheetBrief::station)
                .collect(Collectors.toSet());
    }
}
