package id.suar.person;

import id.suar.journal.Entry;
import id.suar.journal.Fold;
import id.suar.journal.UnreadableEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which parts a record holds and what was done with them. Takes entries of every room that may name a person, so that
/// a room that comes later is not forgotten.
final class PersonFold implements Fold<PersonFold.State> {

    /// The most of each sort that one device writes about one record. By device, so that nobody fills it up for others.
    static final int MOST = 1_000;

    private final Set<String> without;

    /// @param without rooms that never name a person, as kinds begin: `count`
    PersonFold(Set<String> without) {
        this.without = Set.copyOf(without);
    }

    /// @param person the field that it stands in
    record Held(PartId part, String person, List<byte[]> files, Entry entry) {}

    record Opened(PersonEntries.Opened opened, Entry entry) {}

    record Erased(PersonEntries.Erased erased, Entry entry) {}

    record State(List<Held> held, List<Opened> opened, List<Erased> erased) {}

    @Override
    public boolean takes(String kind) {
        int dot = kind.indexOf('.');
        return !without.contains(dot < 0 ? kind : kind.substring(0, dot));
    }

    @Override
    public State begin(Entry first) {
        if (PersonEntries.isOne(first.kind())) {
            throw new UnreadableEntry(first.kind() + " begins nothing");
        }
        List<Held> held = held(first);
        bounded(Stream.of(), first, held.size());
        return new State(held, List.of(), List.of());
    }

    @Override
    public State amend(State before, Entry next) {
        return switch (next.kind()) {
            case PersonEntries.OPENED -> {
                bounded(before.opened().stream().map(Opened::entry), next, 1);
                yield new State(
                        before.held(),
                        with(before.opened(), new Opened(PersonEntries.opened(next.body()), next)),
                        before.erased());
            }
            case PersonEntries.ERASED -> {
                bounded(before.erased().stream().map(Erased::entry), next, 1);
                yield new State(
                        before.held(),
                        before.opened(),
                        with(before.erased(), new Erased(PersonEntries.erased(next.body()), next)));
            }
            default -> {
                List<Held> more = held(next);
                bounded(before.held().stream().map(Held::entry), next, more.size());
                yield more.isEmpty()
                        ? before
                        : new State(
                                Stream.concat(before.held().stream(), more.stream())
                                        .toList(),
                                before.opened(),
                                before.erased());
            }
        };
    }

    /// The first of each id is the one that counts.
    private static List<Held> held(Entry entry) {
        Set<PartId> seen = new HashSet<>();
        return SealedPartCodec.placed(entry.body()).stream()
                .filter(placed -> seen.add(placed.part().id()))
                .map(placed -> new Held(placed.part().id(), placed.person(), placed.files(), entry))
                .toList();
    }

    private static void bounded(Stream<Entry> before, Entry next, int more) {
        String device = next.id().journal().device();
        if (more > 0
                && before.filter(entry -> entry.id().journal().device().equals(device))
                                        .count()
                                + more
                        > MOST) {
            throw new UnreadableEntry("more than " + MOST + " of " + next.kind() + " by one device");
        }
    }

    private static <T> List<T> with(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
