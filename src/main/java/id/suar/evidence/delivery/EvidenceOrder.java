package id.suar.evidence.delivery;

import id.suar.evidence.EvidenceId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What goes first. Pure.
public final class EvidenceOrder {

    private EvidenceOrder() {}

    /// Thumbnails first, those of urgent things before others; then the urgent things; then the rest; within each,
    /// small before large.
    ///
    /// @param urgent whose sheets break a rule, or that belong to a finding
    public static List<WaitingEvidence> of(
            List<WaitingEvidence> waiting, Set<EvidenceId> urgent, EvidencePermit permit) {
        Comparator<WaitingEvidence> order = Comparator.comparing((WaitingEvidence one) -> !one.thumbnail())
                .thenComparing(one -> !urgent.contains(one.original().orElse(one.content())))
                .thenComparing(WaitingEvidence::left)
                .thenComparing(WaitingEvidence::since)
                .thenComparing(WaitingEvidence::content);
        return waiting.stream()
                .filter(one -> permit == EvidencePermit.ALL || permit == EvidencePermit.THUMBNAILS && one.thumbnail())
                .sorted(order)
                .toList();
    }
}
