package id.suar.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/// The one order in which the entries of a record are folded, whatever order they arrived in: an entry
/// after all its parents; among those that are free, by time, then journal, then place.
final class FoldOrder {

    private static final Comparator<Entry> TIES =
            Comparator.comparing(Entry::recordedAt).thenComparing(Entry::id);

    private FoldOrder() {}

    /// Parents that are not among `entries` (not arrived yet) hold nothing up. An entry that begins the
    /// record comes first.
    static List<Entry> of(List<Entry> entries) {
        if (entries.size() < 2) {
            return entries;
        }
        Map<EntryId, Integer> waiting = new HashMap<>();
        Map<EntryId, List<Entry>> children = new HashMap<>();
        entries.forEach(entry -> waiting.put(entry.id(), 0));
        for (Entry entry : entries) {
            for (EntryId parent : Set.copyOf(parents(entry))) {
                if (waiting.containsKey(parent) && !parent.equals(entry.id())) {
                    waiting.merge(entry.id(), 1, Integer::sum);
                    children.computeIfAbsent(parent, id -> new ArrayList<>()).add(entry);
                }
            }
        }
        var free = new PriorityQueue<>(TIES);
        entries.stream().filter(entry -> waiting.get(entry.id()) == 0).forEach(free::add);
        List<Entry> ordered = new ArrayList<>(entries.size());
        while (!free.isEmpty()) {
            Entry next = free.poll();
            ordered.add(next);
            for (Entry child : children.getOrDefault(next.id(), List.of())) {
                if (waiting.merge(child.id(), -1, Integer::sum) == 0) {
                    free.add(child);
                }
            }
        }
        return ordered;
    }

    /// The entries that no other one names as a parent, in order of their ids.
    static List<EntryId> heads(List<Entry> entries) {
        Set<EntryId> named = new HashSet<>();
        entries.stream().filter(entry -> !entry.begins()).forEach(entry -> named.addAll(parents(entry)));
        return entries.stream()
                .map(Entry::id)
                .filter(id -> !named.contains(id))
                .sorted()
                .toList();
    }

    /// Parents that are none of `entries`, in order of their ids.
    static List<EntryId> beyond(List<Entry> entries) {
        Set<EntryId> here = new HashSet<>();
        entries.forEach(entry -> here.add(entry.id()));
        return entries.stream()
                .flatMap(entry -> parents(entry).stream())
                .filter(parent -> !here.contains(parent))
                .distinct()
                .sorted()
                .toList();
    }

    /// What an amendment stands on: at the least the entry that began the record.
    private static List<EntryId> parents(Entry entry) {
        if (entry.begins()) {
            return List.of();
        }
        List<EntryId> all = new ArrayList<>(entry.parents());
        all.add(entry.subject());
        return all;
    }
}
