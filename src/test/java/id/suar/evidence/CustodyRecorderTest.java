package id.suar.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.db.Database;
import id.suar.evidence.custody.CustodyRecorder;
import id.suar.evidence.custody.CustodyRecorder.Noted;
import id.suar.evidence.custody.Described;
import id.suar.evidence.custody.EvidenceForms;
import id.suar.journal.Journal;
import id.suar.journal.JournalId;
import id.suar.journal.NewEntry;
import id.suar.journal.SqlJournals;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustodyRecorderTest {

    private static final EvidenceId CONTENT = EvidenceId.of(new byte[32]);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-02-14T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Database db;
    private SqlJournals journals;
    private Journal journal;
    private EvidenceItems items;
    private CustodyRecorder recorder;

    @BeforeEach
    void open() {
        db = Database.open(folder.resolve("suar.db"));
        journals = new SqlJournals(db, List.of(new SqlEvidenceView()));
        journal = new Journal(journals, () -> new JournalId(MadeVault.DEVICE, 0));
        items = new SqlEvidenceItems(db, journals);
        recorder = new CustodyRecorder(journal, CLOCK, "Pengawas contoh", items, EvidenceForms.bundled());
        journal.append(NewEntry.begin(CLOCK.instant(), "Pengawas contoh", EvidenceEntries.ADDED, added()));
    }

    private static byte[] added() {
        return EvidenceEntries.encode(
                new EvidenceItem(CONTENT, 3, "image/jpeg", "a.jpg", Optional.empty(), Optional.empty()));
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void laterDescriptionsReplaceOnlyWhatTheyName() {
        assertThat(recorder.describe(CONTENT, Map.of("title", "Amplop", "source", "own")))
                .isEqualTo(new Noted.Done());
        assertThat(recorder.describe(CONTENT, Map.of("title", "", "original", "copy")))
                .isEqualTo(new Noted.Done());
        assertThat(recorder.describe(CONTENT, Map.of("source", "own"))).isEqualTo(new Noted.Unchanged());

        assertThat(Described.of(items.custody(CONTENT)).texts()).isEqualTo(Map.of("source", "own", "original", "copy"));
        assertThat(items.records(CONTENT))
                .singleElement()
                .satisfies(one -> assertThat(one.heads()).hasSize(1));
    }

    @Test
    void aCorrectionWinsOverAClockThatRanAhead() {
        var ahead = Clock.offset(CLOCK, Duration.ofHours(1));
        new CustodyRecorder(journal, ahead, "Pengawas contoh", items, EvidenceForms.bundled())
                .describe(CONTENT, Map.of("title", "TPS 3"));

        assertThat(recorder.describe(CONTENT, Map.of("title", "TPS 4"))).isEqualTo(new Noted.Done());

        assertThat(Described.of(items.custody(CONTENT)).text("title")).isEqualTo("TPS 4");
        assertThat(recorder.describe(CONTENT, Map.of("title", "TPS 4"))).isEqualTo(new Noted.Unchanged());
    }

    @Test
    void aCorrectionByWhoTookTheSameFileInWinsToo() {
        var ahead = Clock.offset(CLOCK, Duration.ofHours(1));
        new CustodyRecorder(journal, ahead, "Pengawas contoh", items, EvidenceForms.bundled())
                .describe(CONTENT, Map.of("title", "TPS 3"));
        var other = new Journal(journals, () -> new JournalId("bbbbbbbbbbbbbbbb", 0));
        other.append(NewEntry.begin(CLOCK.instant(), "Petugas lain", EvidenceEntries.ADDED, added()));

        new CustodyRecorder(other, CLOCK, "Petugas lain", items, EvidenceForms.bundled())
                .describe(CONTENT, Map.of("title", "TPS 4"));

        assertThat(Described.of(items.custody(CONTENT)).text("title")).isEqualTo("TPS 4");
    }

    @Test
    void whatNoEntryTellsOfIsNotDescribed() {
        assertThat(recorder.describe(EvidenceId.of(other()), Map.of("title", "x")))
                .isEqualTo(new Noted.Unknown());
    }

    @Test
    void oneEntryThatCannotBeReadHidesNoOther() {
        recorder.step(CONTENT, Map.of("step", "opened", "at", "2024-02-14T09:00", "reason", "Diperiksa untuk kajian"));
        RecordedItem record = items.records(CONTENT).getFirst();
        journal.append(NewEntry.amend(
                CLOCK.instant(),
                "Pengawas contoh",
                EvidenceEntries.STEPPED,
                record.subject(),
                record.heads(),
                new byte[] {7}));

        assertThat(items.custody(CONTENT))
                .extracting(CustodyStep::kind)
                .containsExactly(CustodyStep.Kind.ADDED, CustodyStep.Kind.STEPPED);
        assertThat(journals.setAside()).hasSize(1);
    }

    private static byte[] other() {
        byte[] hash = new byte[32];
        hash[0] = 1;
        return hash;
    }
}
