package id.suar.count.photo.ui;

import id.suar.count.photo.BatchFile;
import id.suar.count.photo.MatchGround;
import id.suar.count.photo.PhotoMatcher;
import id.suar.count.photo.RecordedPhoto;
import id.suar.count.photo.Shot;
import id.suar.count.photo.Suggestion;
import id.suar.count.photo.Suggestion.Confidence;
import id.suar.count.photo.Suggestion.Reason;
import id.suar.count.photo.ui.PhotoRow.State;
import id.suar.election.Contest;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.Examined;
import id.suar.evidence.PictureFault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes the rows of a batch: what is refused, what is there already, and for all others what they may show. Away
/// from the FX thread.
record Matching(PhotoDesk desk, List<Contest> contests) {

    /// @param kept rows that stay as they are
    List<PhotoRow> match(
            List<BatchFile> files, Contest meant, Optional<MatchGround.Order> order, Map<Path, PhotoRow> kept) {
        List<PhotoRow> rows = new ArrayList<>();
        Map<Integer, Shot> open = new HashMap<>();
        Set<EvidenceId> seen = new HashSet<>();
        for (BatchFile file : files) {
            if (kept.containsKey(file.path())) {
                rows.add(kept.get(file.path()));
                id(file).ifPresent(seen::add);
                continue;
            }
            switch (file.examined()) {
                case Examined.Refused(PictureFault fault) -> rows.add(PhotoRow.refused(file, fault));
                case Examined.Picture picture -> {
                    Optional<PhotoRow> there = there(file, picture.id(), meant, seen);
                    if (there.isEmpty()) {
                        open.put(
                                rows.size(),
                                new Shot(file.name(), picture.taken().at()));
                    }
                    rows.add(there.orElseGet(() -> PhotoRow.found(file, Suggestion.none(Reason.NONE))));
                }
            }
        }
        suggest(rows, open, meant, order);
        return rows;
    }

    private static Optional<EvidenceId> id(BatchFile file) {
        return file.examined() instanceof Examined.Picture picture ? Optional.of(picture.id()) : Optional.empty();
    }

    /// Attached before, or twice in this batch.
    private Optional<PhotoRow> there(BatchFile file, EvidenceId id, Contest meant, Set<EvidenceId> seen) {
        Optional<Suggestion> attached = desk.photos().records(id).stream()
                .filter(RecordedPhoto::attached)
                .map(RecordedPhoto::photo)
                .filter(photo -> photo.form().election().equals(meant.election().key()))
                .findFirst()
                .map(photo -> new Suggestion(
                        Optional.of(new Suggestion.Target(
                                photo.form().contest(), photo.form().station(), photo.page())),
                        Reason.ATTACHED,
                        Confidence.CERTAIN));
        boolean twice = !seen.add(id);
        return attached.or(() -> twice ? Optional.of(Suggestion.none(Reason.TWICE)) : Optional.empty())
                .map(suggestion -> PhotoRow.found(file, suggestion).in(State.DOUBLE));
    }

    private void suggest(
            List<PhotoRow> rows, Map<Integer, Shot> open, Contest meant, Optional<MatchGround.Order> order) {
        if (open.isEmpty()) {
            return;
        }
        List<Contest> same = contests.stream()
                .filter(one -> one.election().equals(meant.election()))
                .toList();
        List<Integer> places = open.keySet().stream().sorted().toList();
        List<Suggestion> found = new PhotoMatcher(
                        desk.ground().read(meant, same).inOrder(order))
                .match(places.stream().map(open::get).toList());
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            rows.set(place, PhotoRow.found(rows.get(place).file(), found.get(i)));
        }
    }
}
