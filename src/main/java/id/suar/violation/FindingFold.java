package id.suar.violation;

import id.suar.journal.Entry;
import id.suar.journal.Fold;
import id.suar.journal.UnreadableEntry;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How the entries of one finding make it what it is: each amendment replaces what it names.
final class FindingFold implements Fold<FindingState> {

    @Override
    public boolean takes(String kind) {
        return kind.equals(FindingEntries.RECORDED) || kind.equals(FindingEntries.AMENDED);
    }

    @Override
    public FindingState begin(Entry first) {
        if (!first.kind().equals(FindingEntries.RECORDED)) {
            throw new UnreadableEntry("a finding begins with " + FindingEntries.RECORDED);
        }
        var patch = FindingEntries.decode(first.body());
        return new FindingState(
                finding(new EnumMap<>(FindingField.class), patch), patch.others(), first.recordedAt(), first.actor());
    }

    @Override
    public FindingState amend(FindingState before, Entry next) {
        if (!next.kind().equals(FindingEntries.AMENDED)) {
            throw new UnreadableEntry("a finding goes on with " + FindingEntries.AMENDED);
        }
        var patch = FindingEntries.decode(next.body());
        Map<FindingField, String> texts = new EnumMap<>(FindingField.class);
        texts.putAll(FindingTexts.of(before.finding()));
        Set<String> others = new TreeSet<>(before.others());
        others.addAll(patch.others());
        others.removeAll(patch.withdrawn());
        return new FindingState(finding(texts, patch), others, before.recordedAt(), before.recordedBy());
    }

    private static Finding finding(Map<FindingField, String> texts, FindingEntries.Patch patch) {
        texts.putAll(patch.texts());
        return switch (FindingTexts.read(texts)) {
            case FindingReading.Sound(Finding finding) -> finding;
            case FindingReading.Faulty(var faults) ->
                throw new UnreadableEntry(faults.getFirst().field().key() + ": "
                        + faults.getFirst().reason());
        };
    }
}
