package id.suar.count.photo;

import id.suar.count.photo.Suggestion.Confidence;
import id.suar.count.photo.Suggestion.Reason;
import id.suar.count.photo.Suggestion.Target;
import id.suar.region.TpsCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// Suggests for each photo of a batch the page that it may show: by its name, else by when it was taken, else, when
/// that is asked for, by its place among the others. Pure: whoever looks at the suggestions decides.
public final class PhotoMatcher {

    private final MatchGround ground;
    private final NameMatcher names;
    private final TimeMatcher times;

    public PhotoMatcher(MatchGround ground) {
        this.ground = ground;
        this.names = new NameMatcher(ground);
        this.times = new TimeMatcher(ground.seen());
    }

    /// One for each shot, in the same order. No two of them are the same page, nor one that has a photo already,
    /// unless a name says so.
    public List<Suggestion> match(List<Shot> shots) {
        var found = new Suggestion[shots.size()];
        var named = new OptionalInt[shots.size()];
        for (int i = 0; i < found.length; i++) {
            NameMatcher.Said said = names.match(shots.get(i).name());
            found[i] = said.suggestion();
            named[i] = said.page();
            if (found[i].reason() == Reason.NONE) {
                found[i] = times.match(shots.get(i).takenAt());
            }
        }
        List<Integer> asTaken = IntStream.range(0, found.length)
                .boxed()
                .sorted(Comparator.comparing(shots::get, Shot.AS_TAKEN))
                .toList();
        ground.order().ifPresent(order -> inOrder(order, asTaken, found));
        number(asTaken, found, named);
        return List.of(found);
    }

    /// Stations that have as many photos as they are to have are passed over.
    private void inOrder(MatchGround.Order order, List<Integer> asTaken, Suggestion[] found) {
        Map<TpsCode, Integer> have = new HashMap<>();
        for (Suggestion one : found) {
            one.target()
                    .filter(target -> target.contest().equals(ground.contest()))
                    .ifPresent(target -> have.merge(target.station(), 1, Integer::sum));
        }
        List<TpsCode> places = new ArrayList<>();
        ground.stations().stream()
                .sorted()
                .filter(station -> station.compareTo(order.first()) >= 0)
                .forEach(station -> {
                    int there = ground.pagesOf(new Target(ground.contest(), station, 1))
                                    .size()
                            + have.getOrDefault(station, 0);
                    for (int i = there; i < order.pages(); i++) {
                        places.add(station);
                    }
                });
        int next = 0;
        for (int shot : asTaken) {
            if (found[shot].reason() == Reason.NONE && next < places.size()) {
                var target = new Target(ground.contest(), places.get(next++), 1);
                found[shot] = new Suggestion(Optional.of(target), Reason.ORDER, Confidence.GUESS);
            }
        }
    }

    /// Gives those whose name names no page the next ones that are free.
    private void number(List<Integer> asTaken, Suggestion[] found, OptionalInt[] named) {
        Map<Target, Set<Integer>> taken = new HashMap<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i].target().isPresent() && named[i].isPresent()) {
                pages(taken, found[i].target().get()).add(named[i].getAsInt());
            }
        }
        for (int shot : asTaken) {
            Suggestion one = found[shot];
            if (one.target().isPresent() && named[shot].isEmpty()) {
                Set<Integer> pages = pages(taken, one.target().get());
                int free = IntStream.rangeClosed(1, Photo.MAX_PAGE)
                        .filter(page -> !pages.contains(page))
                        .findFirst()
                        .orElse(Photo.MAX_PAGE);
                pages.add(free);
                found[shot] =
                        new Suggestion(one.target().map(target -> target.on(free)), one.reason(), one.confidence());
            }
        }
    }

    private Set<Integer> pages(Map<Target, Set<Integer>> taken, Target target) {
        return taken.computeIfAbsent(target.on(1), form -> new HashSet<>(ground.pagesOf(form)));
    }
}
