package id.suar.evidence.delivery;

import id.suar.evidence.EvidenceId;
import id.suar.evidence.EvidenceItem;
import id.suar.evidence.EvidenceItems;
import id.suar.evidence.RecordedItem;
import id.suar.evidence.SealedFile;
import id.suar.evidence.VaultFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What evidence waits, in the order in which it goes, and why each does. Reads the disk.
public final class EvidenceQueue {

    private final EvidenceOutbox outbox;
    private final VaultFolder folder;
    private final EvidenceItems items;
    private final Supplier<Set<EvidenceId>> urgent;
    private final Supplier<EvidencePermit> permit;
    private final Function<EvidenceId, Optional<EvidenceWhy>> found;

    /// @param found what the last errand found of it
    public EvidenceQueue(
            EvidenceOutbox outbox,
            VaultFolder folder,
            EvidenceItems items,
            Supplier<Set<EvidenceId>> urgent,
            Supplier<EvidencePermit> permit,
            Function<EvidenceId, Optional<EvidenceWhy>> found) {
        this.outbox = outbox;
        this.folder = folder;
        this.items = items;
        this.urgent = urgent;
        this.permit = permit;
        this.found = found;
    }

    public List<EvidenceRow> rows() {
        EvidencePermit now = permit.get();
        List<EvidenceRow> rows = new ArrayList<>();
        List<WaitingEvidence> waiting = EvidenceOrder.of(outbox.waiting(), urgent.get(), EvidencePermit.ALL);
        Map<EvidenceId, String> names = waiting.isEmpty() ? Map.of() : names();
        long bytes = 0;
        for (WaitingEvidence item : waiting) {
            EvidenceWhy why = why(item, now);
            String name = names.getOrDefault(item.original().orElse(item.content()), "");
            bytes += item.left();
            rows.add(new EvidenceRow(rows.size() + 1L, item, name, why, bytes));
        }
        return rows;
    }

    private Map<EvidenceId, String> names() {
        return items.list().stream()
                .map(RecordedItem::item)
                .collect(Collectors.toMap(EvidenceItem::content, EvidenceItem::name, (first, _) -> first));
    }

    private EvidenceWhy why(WaitingEvidence item, EvidencePermit now) {
        if (item.refusal().isPresent()) {
            return new EvidenceWhy.Refused(item.refusal().get());
        }
        if (!here(item.file())) {
            return new EvidenceWhy.Damaged();
        }
        Optional<EvidenceWhy> last = found.apply(item.content());
        if (last.filter(EvidenceWhy.Damaged.class::isInstance).isPresent()) {
            return last.get();
        }
        if (item.handover().isPresent()) {
            return new EvidenceWhy.Receipt();
        }
        if (now == EvidencePermit.THUMBNAILS && !item.thumbnail()) {
            return new EvidenceWhy.Costly();
        }
        return last.filter(why -> !(why instanceof EvidenceWhy.Costly)).orElseGet(EvidenceWhy.Turn::new);
    }

    private boolean here(SealedFile file) {
        Path path = folder.file(file.name());
        try {
            return Files.isRegularFile(path) && Files.size(path) == file.sealedBytes();
        } catch (IOException e) {
            return false;
        }
    }
}
