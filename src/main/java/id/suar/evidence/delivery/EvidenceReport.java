package id.suar.evidence.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What waits, by why it does. Pure.
///
/// @param reasons how many for each, in the order in which they go; thumbnails are counted with their originals only
public record EvidenceReport(Map<EvidenceWhy, Long> reasons) {

    public static EvidenceReport of(List<EvidenceRow> rows) {
        return new EvidenceReport(rows.stream()
                .filter(row -> !row.item().thumbnail())
                .collect(Collectors.groupingBy(EvidenceRow::why, LinkedHashMap::new, Collectors.counting())));
    }

    /// Those for which somebody must do something, or that need to be known.
    public Map<EvidenceWhy, Long> troubles() {
        Map<EvidenceWhy, Long> troubles = new LinkedHashMap<>(reasons);
        troubles.keySet().removeIf(why -> !isTrouble(why));
        return troubles;
    }

    private static boolean isTrouble(EvidenceWhy why) {
        return switch (why) {
            case EvidenceWhy.Refused _, EvidenceWhy.Damaged _, EvidenceWhy.Costly _, EvidenceWhy.Link _ -> true;
            case EvidenceWhy.Turn _, EvidenceWhy.Receipt _, EvidenceWhy.Sending _, EvidenceWhy.RecordsFirst _ -> false;
        };
    }
}
