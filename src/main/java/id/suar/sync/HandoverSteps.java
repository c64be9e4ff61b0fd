package id.suar.sync;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// When and how each entry of a journal was handed over last: of all hand-overs that reach it, the latest.
final class HandoverSteps {

    private final NavigableMap<Long, Handover> lastThrough = new TreeMap<>();

    HandoverSteps(List<Handover> handovers) {
        Optional<Handover> last = Optional.empty();
        for (Handover one : handovers.stream()
                .sorted(Comparator.comparing(Handover::through).reversed())
                .toList()) {
            last = last.filter(before -> before.at().isAfter(one.at())).or(() -> Optional.of(one));
            lastThrough.put(one.through(), last.get());
        }
    }

    Optional<Handover> of(long seq) {
        return Optional.ofNullable(lastThrough.ceilingEntry(seq)).map(Map.Entry::getValue);
    }
}
