package id.suar.count.photo;

import id.suar.count.photo.MatchGround.Seen;
import id.suar.count.photo.Suggestion.Confidence;
import id.suar.count.photo.Suggestion.Reason;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Finds the sheet that was seen when a photo was taken. Pure; one for each batch.
final class TimeMatcher {

    private static final Duration NEAR = Duration.ofMinutes(15);
    private static final Duration VERY_NEAR = Duration.ofMinutes(5);

    /// Another sheet must be farther away than the nearest one by this, for clocks of phones are not exact.
    private static final Duration APART = Duration.ofMinutes(3);

    private final NavigableMap<LocalDateTime, List<Seen>> seen = new TreeMap<>();

    TimeMatcher(List<Seen> all) {
        all.forEach(
                one -> seen.computeIfAbsent(one.at(), _ -> new ArrayList<>()).add(one));
    }

    Suggestion match(Optional<LocalDateTime> taken) {
        if (taken.isEmpty()) {
            return Suggestion.none(Reason.NONE);
        }
        LocalDateTime at = taken.get();
        List<Seen> near = seen.subMap(at.minus(NEAR), true, at.plus(NEAR), true).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Seen one) -> away(one, at))
                        .thenComparing(Seen::contest)
                        .thenComparing(Seen::station))
                .toList();
        if (near.isEmpty()) {
            return Suggestion.none(Reason.NONE);
        }
        Seen nearest = near.getFirst();
        boolean others = near.stream()
                .filter(one -> !one.station().equals(nearest.station())
                        || !one.contest().equals(nearest.contest()))
                .anyMatch(one -> away(one, at).minus(away(nearest, at)).compareTo(APART) < 0);
        if (others) {
            return Suggestion.none(Reason.AMBIGUOUS);
        }
        Confidence confidence = away(nearest, at).compareTo(VERY_NEAR) <= 0 ? Confidence.LIKELY : Confidence.GUESS;
        return new Suggestion(
                Optional.of(new Suggestion.Target(nearest.contest(), nearest.station(), 1)), Reason.TIME, confidence);
    }

    private static Duration away(Seen one, LocalDateTime at) {
        return Duration.between(one.at(), at).abs();
    }
}
