package id.suar.violation.record;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.form.PersonalParts;
import id.suar.journal.EntryId;
import id.suar.journal.NewEntry;
import id.suar.violation.FindingStep.Relation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who changed what in a case: every version is told, also of two that did not see each other.
class CaseHistoryTest {

    /// Closed for nobody: a test looks only for whether anything of it is told.
    private static final PersonalParts SEALED =
            texts -> new PersonalParts.Sealing.Sealed(texts.toString().getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    private CaseBook book;

    @BeforeEach
    void open() {
        book = new CaseBook(folder.resolve("suar.db"), SEALED);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void eachChangeIsToldWithWhatWasBefore() {
        EntryId id = book.begun(CaseKind.REPORT, Map.of("regime", "PEMILU", "event.what", "Uang dibagikan"));
        book.recorder.amend(seen(id), Map.of("event.what", "Beras dibagikan", "account", "Dua orang datang."));
        book.recorder.amend(seen(id), Map.of("account", ""));

        List<CaseChange> told = book.cases.history(id);

        assertThat(told)
                .extracting(CaseChange::relation)
                .containsExactly(Relation.FIRST, Relation.AFTER_ALL, Relation.AFTER_ALL);
        assertThat(told.get(1).fields())
                .containsExactly(
                        new CaseChange.Field("account", "", "Dua orang datang."),
                        new CaseChange.Field("event.what", "Uang dibagikan", "Beras dibagikan"));
        assertThat(told.get(2).fields()).containsExactly(new CaseChange.Field("account", "Dua orang datang.", ""));
    }

    @Test
    void twoWhoDidNotSeeEachOtherAreToldAndSoIsWhoJoinedThem() {
        EntryId id = book.begun(CaseKind.REPORT, Map.of("regime", "PEMILU", "event.what", "x"));
        RecordedCase both = seen(id);
        book.recorder.amend(both, Map.of("event.what", "satu"));
        book.recorder.amend(both, Map.of("event.what", "dua"));
        assertThat(seen(id).conflict()).isTrue();
        book.recorder.amend(seen(id), Map.of("event.what", "tiga"));

        assertThat(book.cases.history(id))
                .extracting(CaseChange::relation)
                .containsExactly(Relation.FIRST, Relation.AFTER_ALL, Relation.BESIDE, Relation.JOINS);
        assertThat(seen(id).conflict()).isFalse();
    }

    @Test
    void ofPersonsItTellsWhichFieldsNeverWhat() {
        EntryId id = book.begun(CaseKind.REPORT, Map.of("regime", "PEMILU", "event.what", "x"));
        book.recorder.amend(seen(id), Map.of("reporter.name", "Pelapor Contoh Sekali"));

        CaseChange told = book.cases.history(id).getLast();

        assertThat(told.sealed()).containsExactly("reporter.name");
        book.recorder.amend(seen(id), Map.of("reporter.name", "Nama Yang Lain"));
        assertThat(book.cases.history(id).getLast().sealed()).containsExactly("reporter.name");
        assertThat(told.toString()).doesNotContain("Pelapor Contoh");
    }

    @Test
    void whatCannotBeReadStandsBesideNothing() {
        EntryId id = book.begun(CaseKind.REPORT, Map.of("regime", "PEMILU", "event.what", "x"));
        RecordedCase before = seen(id);
        book.journal.append(NewEntry.amend(
                CaseBook.NOON, "Petugas lain", CaseKind.REPORT.amended(), id, before.heads(), new byte[] {7}));
        book.recorder.amend(before, Map.of("event.what", "y"));

        assertThat(book.cases.history(id))
                .extracting(CaseChange::relation)
                .containsExactlyInAnyOrder(Relation.FIRST, Relation.UNREADABLE, Relation.AFTER_ALL);
    }

    private RecordedCase seen(EntryId id) {
        return book.cases.find(id).orElseThrow();
    }
}
