package id.suar.violation;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.db.Database;
import id.suar.election.Regime;
import id.suar.journal.EntryId;
import id.suar.journal.Journal;
import id.suar.journal.JournalId;
import id.suar.journal.NewEntry;
import id.suar.journal.SqlJournals;
import id.suar.region.RegionCode;
import id.suar.violation.FindingStep.Change;
import id.suar.violation.FindingStep.Relation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingStoreTest {

    private static final JournalId A = new JournalId("aaaaaaaaaaaaaaaa", 0);
    private static final JournalId B = new JournalId("bbbbbbbbbbbbbbbb", 0);
    private static final Instant NOON = Instant.parse("2024-02-15T04:00:00Z");

    @TempDir
    Path folder;

    private Database db;
    private SqlJournals journals;
    private Journal journal;
    private Findings findings;

    @BeforeEach
    void open() {
        db = Database.open(folder.resolve("suar.db"));
        journals = new SqlJournals(db, List.of(new SqlFindingView()));
        journal = new Journal(journals, () -> A);
        findings = new SqlFindings(db);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aRecordedFindingIsFoundAsItWas() {
        Finding finding = Samples.finding(Map.of(FindingField.KIND, "kpps_copy", FindingField.REF, "A-1"));
        EntryId id = recorder(A, 0).record(finding);

        RecordedFinding found = findings.find(id).orElseThrow();
        assertThat(found.finding()).isEqualTo(finding);
        assertThat(found.heads()).containsExactly(id);
        assertThat(found.recordedBy()).isEqualTo("pengawas");
        assertThat(findings.byRef("A-1")).contains(found);
        assertThat(findings.byRef("A-2")).isEmpty();
        assertThat(findings.count()).isEqualTo(1);
    }

    @Test
    void filtersNarrowTogether() {
        recorder(A, 0).record(Samples.finding());
        recorder(A, 1)
                .record(Samples.finding(Map.of(
                        FindingField.PLACE,
                        "640202",
                        FindingField.WHAT,
                        "APK 100% di pohon",
                        FindingField.FOUND,
                        "2024-02-16",
                        FindingField.KIND,
                        "apk_misplaced")));
        recorder(A, 2).record(Samples.finding(Map.of(FindingField.REGIME, "PILKADA", FindingField.ELECTION, "")));

        assertThat(whats(FindingFilter.ALL)).hasSize(3).first().isEqualTo("APK 100% di pohon");
        assertThat(whats(FindingFilter.ALL.text("apk POHON"))).containsExactly("APK 100% di pohon");
        assertThat(whats(FindingFilter.ALL.text("100%"))).hasSize(1);
        assertThat(whats(FindingFilter.ALL.text("1_0%"))).isEmpty();
        assertThat(whats(FindingFilter.ALL.scope(new RegionCode("640201")))).hasSize(2);
        assertThat(whats(FindingFilter.ALL.regime(Regime.PILKADA))).hasSize(1);
        assertThat(whats(FindingFilter.ALL.kind("apk_misplaced").regime(Regime.PILKADA)))
                .isEmpty();
    }

    @Test
    void historyTellsWhoChangedWhatFieldByField() {
        EntryId id = recorder(A, 0).record(Samples.finding());
        amend(A, 1, id, Map.of(FindingField.NOTE, "Ada foto", FindingField.OCCURRED, ""));

        List<FindingStep> steps = FindingHistory.of(journals.about(id));
        assertThat(steps).extracting(FindingStep::relation).containsExactly(Relation.FIRST, Relation.AFTER_ALL);
        assertThat(steps.get(0).changes()).contains(new Change(FindingField.FOUND, "", "2024-02-14"));
        assertThat(steps.get(1).changes())
                .containsExactly(
                        new Change(FindingField.OCCURRED, "2024-02-14T21:30", ""),
                        new Change(FindingField.NOTE, "", "Ada foto"));
        assertThat(steps.get(1).at()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void savingWithoutAChangeWritesNothing() {
        EntryId id = recorder(A, 0).record(Samples.finding());

        assertThat(recorder(A, 1).amend(findings.find(id).orElseThrow(), Samples.finding()))
                .isEmpty();
        assertThat(journals.head(A).seq()).isEqualTo(1);
    }

    @Test
    void twoChangesBesideEachOtherAreMarkedAndJoined() {
        EntryId id = recorder(A, 0).record(Samples.finding());
        RecordedFinding seen = findings.find(id).orElseThrow();
        recorder(A, 1).amend(seen, Samples.finding(Map.of(FindingField.NOTE, "dari A", FindingField.SPOT, "balai")));
        recorder(B, 2).amend(seen, Samples.finding(Map.of(FindingField.NOTE, "dari B")));

        RecordedFinding both = findings.find(id).orElseThrow();
        assertThat(both.conflict()).isTrue();
        assertThat(both.finding().note()).isEqualTo("dari B");
        assertThat(both.finding().spot()).isEqualTo("balai");

        EntryId joint = recorder(A, 3).amend(both, both.finding()).orElseThrow();
        assertThat(findings.find(id).orElseThrow().heads()).containsExactly(joint);
        assertThat(FindingHistory.of(journals.about(id)))
                .extracting(FindingStep::relation)
                .containsExactly(Relation.FIRST, Relation.AFTER_ALL, Relation.BESIDE, Relation.JOINS);
    }

    @Test
    void whatALaterVersionWroteStaysThroughOurAmendments() {
        EntryId id = recorder(A, 0).record(Samples.finding());
        // {"number": {"n": [1, 2]}}
        byte[] later = HexFormat.of().parseHex("a1666e756d626572a1616e820102");
        journals.append(B, List.of(NewEntry.amend(NOON, "kab", FindingEntries.AMENDED, id, List.of(id), later)));
        amend(A, 5, id, Map.of(FindingField.NOTE, "x"));

        assertThat(findings.find(id).orElseThrow().others()).containsExactly("number");
        assertThat(FindingHistory.of(journals.about(id)).get(1).others()).containsExactly("number");
        assertThat(journals.verify().faults()).isEmpty();
    }

    @Test
    void anEntryThatCannotBeReadIsSetAsideAndTheRestGoesOn() {
        EntryId id = recorder(A, 0).record(Samples.finding());
        byte[] broken = HexFormat.of().parseHex("a1647768617401");
        byte[] empties = HexFormat.of().parseHex("a16477686174f6");
        EntryId bad = journals.append(
                        B,
                        List.of(
                                NewEntry.amend(NOON, "x", FindingEntries.AMENDED, id, List.of(id), broken),
                                NewEntry.amend(NOON, "x", FindingEntries.AMENDED, id, List.of(id), empties)))
                .getFirst()
                .id();

        assertThat(findings.find(id).orElseThrow().finding()).isEqualTo(Samples.finding());
        assertThat(journals.setAside()).extracting("entry").contains(bad).hasSize(2);
        assertThat(FindingHistory.of(journals.about(id)))
                .extracting(FindingStep::relation)
                .contains(Relation.UNREADABLE);
    }

    private void amend(JournalId by, int minute, EntryId id, Map<FindingField, String> changed) {
        recorder(by, minute).amend(findings.find(id).orElseThrow(), Samples.finding(changed));
    }

    private List<String> whats(FindingFilter filter) {
        return findings.list(filter).stream().map(one -> one.finding().what()).toList();
    }

    private FindingRecorder recorder(JournalId writer, int minute) {
        Clock clock = Clock.fixed(NOON.plusSeconds(60L * minute), ZoneOffset.UTC);
        return new FindingRecorder(new Journal(journals, () -> writer), clock, "pengawas");
    }
}
