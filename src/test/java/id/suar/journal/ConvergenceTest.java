package id.suar.journal;

import static id.suar.journal.Notebook.A;
import static id.suar.journal.Notebook.B;
import static id.suar.journal.Notebook.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// I8: views made one entry at a time, in any order of arrival, equal views rebuilt from nothing.
class ConvergenceTest {

    private static final List<JournalId> JOURNALS = List.of(A, B, new JournalId("cccccccccccccccc", 0));

    /// One thing somebody does: in which journal, to which earlier record (or a new one), when, and which
    /// of the entries so far he has seen.
    record Step(int journal, int record, int minutes, int seen, String text) {}

    @Property(tries = 120)
    void anyOrderOfArrivalGivesTheViewsOfARebuild(
            @ForAll("stories") List<Step> story, @ForAll("deliveries") List<Integer> deliveries) throws Exception {
        Path folder = Files.createTempDirectory("suar-converge");
        try (var origin = new Notebook(folder.resolve("origin.db"));
                var arrival = new Notebook(folder.resolve("arrival.db"))) {
            play(story, origin);
            deliver(origin, arrival, deliveries);

            assertThat(arrival.notes()).isEqualTo(origin.notes());
            assertThat(arrival.journals.setAside()).isEqualTo(origin.journals.setAside());
            assertThat(arrival.journals.verify().faults()).isEmpty();
            List<String> before = arrival.notes();
            arrival.journals.rebuild();
            assertThat(arrival.notes()).isEqualTo(before);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static void play(List<Step> story, Notebook origin) {
        List<Entry> begun = new ArrayList<>();
        Map<EntryId, List<EntryId>> about = new HashMap<>();
        for (Step step : story) {
            JournalId journal = JOURNALS.get(step.journal);
            if (begun.isEmpty() || step.record >= begun.size()) {
                Entry first = origin.write(journal, step.text);
                begun.add(first);
                about.put(first.id(), new ArrayList<>(List.of(first.id())));
                continue;
            }
            Entry subject = begun.get(step.record);
            List<EntryId> known = about.get(subject.id());
            EntryId parent = known.get(step.seen % known.size());
            Entry next =
                    origin.amend(journal, subject, List.of(parent), NOON.plusSeconds(60L * step.minutes), step.text);
            known.add(next.id());
        }
    }

    /// Each journal arrives in order, in pieces, some of which begin with what is there already; which journal's
    /// piece comes next is the property's choice.
    private static void deliver(Notebook origin, Notebook arrival, List<Integer> deliveries) {
        for (int choice : deliveries) {
            JournalId journal = JOURNALS.get(choice % JOURNALS.size());
            long again = Math.max(0, arrival.journals.head(journal).seq() - choice / 9);
            arrival.journals.adopt(origin.journals.segment(journal, again, 1 + choice / 3 % 3, 10_000));
        }
        for (JournalId journal : JOURNALS) {
            long have = arrival.journals.head(journal).seq();
            arrival.journals.adopt(origin.journals.segment(journal, have, 1_000, 1_000_000));
        }
    }

    @Provide
    Arbitrary<List<Step>> stories() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(-2, 2),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of("satu", "dua", "tiga", "broken", "unfit"))
                .as(Step::new);
        return step.list().ofMinSize(1).ofMaxSize(14);
    }

    @Provide
    Arbitrary<List<Integer>> deliveries() {
        return Arbitraries.integers().between(0, 26).list().ofMaxSize(16);
    }
}
