package id.suar.journal;

import static id.suar.journal.Notebook.A;
import static id.suar.journal.Notebook.B;
import static id.suar.journal.Notebook.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlJournalsTest {

    @TempDir
    Path folder;

    private Notebook notebook;

    @BeforeEach
    void open() {
        notebook = new Notebook(folder.resolve("a.db"));
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void numbersEntriesWithoutGapsAndChainsThem() {
        Entry first = notebook.write(A, "one");
        Entry second = notebook.write(A, "two");

        assertThat(List.of(first.id().seq(), second.id().seq())).containsExactly(1L, 2L);
        Segment all = notebook.all(A);
        byte[] hash = Chain.start(A);
        for (ChainedEntry chained : all.entries()) {
            hash = Chain.next(hash, chained.bytes());
            assertThat(chained.hash()).isEqualTo(hash);
        }
        assertThat(notebook.journals.head(A).hash()).isEqualTo(hash);
    }

    @Test
    void findsManyEntriesOfSeveralJournalsAtOnce() {
        notebook.write(A, "one");
        Entry second = notebook.write(A, "two");
        Entry other = notebook.write(B, "three");

        var absent = new EntryId(B, 9);
        var found = notebook.journals.find(List.of(second.id(), absent, other.id(), second.id()));
        assertThat(found).containsOnlyKeys(second.id(), other.id());
        assertThat(found.get(other.id()).body()).isEqualTo(other.body());
        assertThat(notebook.journals.find(List.of())).isEmpty();
    }

    @Test
    void keepsTheRecordAndItsViewAcrossReopening() {
        Entry first = notebook.write(A, "one");
        notebook.amend(A, first, List.of(first.id()), NOON, "more");
        notebook.close();
        notebook = new Notebook(folder.resolve("a.db"));

        assertThat(notebook.notes()).singleElement().asString().contains("one|more");
        assertThat(notebook.journals.about(first.id())).hasSize(2);
    }

    @Test
    void marksTwoChangesThatDidNotSeeEachOther() {
        Entry first = notebook.write(A, "one");
        Entry mine = notebook.amend(A, first, List.of(first.id()), NOON.plusSeconds(1), "mine");
        Entry theirs = notebook.amend(B, first, List.of(first.id()), NOON.plusSeconds(2), "theirs");
        assertThat(notebook.notes())
                .singleElement()
                .asString()
                .contains("one|mine|theirs")
                .contains("[" + mine.id() + ", " + theirs.id() + "]");

        Entry both = notebook.amend(A, first, List.of(mine.id(), theirs.id()), NOON.plusSeconds(3), "settled");
        assertThat(notebook.notes()).singleElement().asString().contains("[" + both.id() + "]");
    }

    @Test
    void setsAnUnreadableEntryAsideAndGoesOn() {
        notebook.write(A, "one");
        Entry broken = notebook.write(A, "broken");
        notebook.write(A, "three");

        assertThat(notebook.notes()).hasSize(2);
        assertThat(notebook.journals.setAside()).containsExactly(new SetAside(broken.id(), "test.note", "broken note"));
        assertThat(notebook.journals.head(A).seq()).isEqualTo(3);
    }

    @Test
    void whatWasSetAsideIsNotAnyMoreOnceItCanBeTaken() {
        Entry unfit = notebook.write(A, "unfit");
        Entry broken = notebook.write(A, "broken");
        assertThat(notebook.journals.setAside()).extracting(SetAside::entry).containsExactly(unfit.id(), broken.id());

        notebook.amend(A, unfit, List.of(unfit.id()), NOON, "and fit");

        assertThat(notebook.journals.setAside()).extracting(SetAside::entry).containsExactly(broken.id());
        assertThat(notebook.journals.verify().faults()).isEmpty();
    }

    @Test
    void carriesAKindThatNoViewKnows() {
        notebook.journals.append(A, List.of(NewEntry.begin(NOON, "x", "future.thing/9", new byte[] {1, 2})));

        assertThat(notebook.all(A).entries())
                .singleElement()
                .satisfies(chained -> assertThat(chained.entry().body()).containsExactly(1, 2));
        assertThat(notebook.journals.verify().faults()).isEmpty();
    }

    @Test
    void adoptsRepeatsAndOverlapsOnce() {
        notebook.write(A, "one");
        notebook.write(A, "two");
        Segment two = notebook.all(A);
        notebook.write(A, "three");
        Segment three = notebook.all(A);
        try (var hub = new Notebook(folder.resolve("hub.db"))) {
            assertThat(hub.journals.adopt(two))
                    .isInstanceOfSatisfying(
                            Adopted.Kept.class, kept -> assertThat(kept.added()).isEqualTo(2));
            assertThat(hub.journals.adopt(two))
                    .isInstanceOfSatisfying(
                            Adopted.Kept.class, kept -> assertThat(kept.added()).isZero());
            assertThat(hub.journals.adopt(three))
                    .isInstanceOfSatisfying(
                            Adopted.Kept.class, kept -> assertThat(kept.added()).isEqualTo(1));
            assertThat(hub.notes()).isEqualTo(notebook.notes());
        }
    }

    @Test
    void namesAGapAndTakesNothing() {
        notebook.write(A, "one");
        notebook.write(A, "two");
        Segment second = notebook.journals.segment(A, 1, 10, 1000);
        try (var hub = new Notebook(folder.resolve("hub.db"))) {
            assertThat(hub.journals.adopt(second))
                    .isInstanceOfSatisfying(
                            Adopted.Gap.class,
                            gap -> assertThat(gap.head().seq()).isZero());
            assertThat(hub.notes()).isEmpty();
        }
    }

    @Test
    void namesTheLastEntryOnWhichAForkAgrees() {
        notebook.write(A, "one");
        try (var other = new Notebook(folder.resolve("other.db"))) {
            other.journals.adopt(notebook.all(A));
            other.write(A, "two there");
            notebook.write(A, "two here");
            notebook.write(A, "three here");

            assertThat(other.journals.adopt(notebook.all(A))).isEqualTo(new Adopted.Fork(1));
        }
    }

    @Test
    void beginsTheNextGenerationAfterAForkAndLosesNothing() {
        Entry one = notebook.write(A, "one");
        Entry two = notebook.write(A, "two");
        notebook.amend(A, two, List.of(two.id()), NOON, "more of two");
        notebook.amend(A, one, List.of(one.id()), NOON, "more of one");

        JournalId next = notebook.journals.fork(A, 1);

        assertThat(next).isEqualTo(A.next());
        assertThat(notebook.journals.current(A.device())).isEqualTo(next);
        assertThat(notebook.journals.head(A).seq()).isEqualTo(1);
        assertThat(notebook.journals.head(next).seq()).isEqualTo(3);
        assertThat(notebook.notes())
                .anySatisfy(note -> assertThat(note).contains("one|more of one"))
                .anySatisfy(note -> assertThat(note).contains(next + "/1 two|more of two"));
        assertThat(notebook.journals.verify().faults()).isEmpty();
    }

    @Test
    void writesAllOrNone() {
        notebook.write(A, "one");
        NewEntry good = NoteView.note(NOON, "x", "two");
        NewEntry refused = NoteView.note(NOON, "x", "three");
        notebook.db.writing(handle -> handle.execute("CREATE TRIGGER no BEFORE INSERT ON entry WHEN NEW.seq = 3"
                + " BEGIN SELECT raise(ABORT, 'disk full'); END"));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> notebook.journals.append(A, List.of(good, refused)))
                .hasMessageContaining("disk full");

        assertThat(notebook.journals.head(A).seq()).isEqualTo(1);
        assertThat(notebook.notes()).hasSize(1);
    }

    @Test
    void rebuildsTheSameViews() {
        Entry one = notebook.write(A, "one");
        notebook.amend(B, one, List.of(one.id()), NOON, "more");
        List<String> before = notebook.notes();
        notebook.db.writing(handle -> handle.execute("DELETE FROM note"));

        assertThat(notebook.journals.verify().faults())
                .extracting(Verification.Fault::what)
                .containsExactly("view");
        notebook.journals.rebuild();

        assertThat(notebook.notes()).isEqualTo(before);
        assertThat(notebook.journals.verify().sound()).isTrue();
    }
}
