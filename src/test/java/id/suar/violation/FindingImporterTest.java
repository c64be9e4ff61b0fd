package id.suar.violation;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.table.Faults;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import id.suar.violation.FindingImporter.Imported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingImporterTest {

    private static final String HEADER = "id,election,what,place,occurred,found,observer,office,account,kind\n";
    private static final String GOOD =
            "A-1,PEMILU-2024/PPWP,Salinan tidak diberikan,6402012001001,2024-02-14 21:30,2024-02-14,Pengawas,PTPS 1,Uraian,kpps_copy\n";

    @TempDir
    Path folder;

    private FindingBook book;

    @BeforeEach
    void open() {
        book = new FindingBook(folder.resolve("suar.db"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aRowBecomesAFindingWithTheRegimeOfItsElectionAndTheArticlesOfItsKind() throws IOException {
        assertThat(take(HEADER + GOOD)).isEqualTo(new Imported.Done(1, 0, 0));

        Finding finding = book.findings.byRef("A-1").orElseThrow().finding();
        assertThat(finding.regime().key()).isEqualTo("PEMILU");
        assertThat(finding.suspicion().basis()).isEqualTo("UU 7/2017 Pasal 506");
        assertThat(finding.suspicion().suspected()).containsExactly("pidana");
    }

    @Test
    void theSameFileAgainAddsNothingAndAChangedCellAmends() throws IOException {
        take(HEADER + GOOD);

        assertThat(take(HEADER + GOOD)).isEqualTo(new Imported.Done(0, 0, 1));
        assertThat(take(HEADER + GOOD.replace("Uraian", "Uraian lebih lengkap")))
                .isEqualTo(new Imported.Done(0, 1, 0));
        assertThat(take("id,note\nA-1,Ada foto\n")).isEqualTo(new Imported.Done(0, 1, 0));

        RecordedFinding recorded = book.findings.byRef("A-1").orElseThrow();
        assertThat(recorded.entries()).isEqualTo(3);
        assertThat(recorded.finding().account()).isEqualTo("Uraian lebih lengkap");
        assertThat(recorded.finding().note()).isEqualTo("Ada foto");
    }

    @Test
    void oneBadLineRefusesTheWholeFileAndEachIsNamed() throws IOException {
        Imported refused = take(HEADER + GOOD
                + "A-2,PEMILU-2024,x,6402999999,,2024-02-14,Pengawas,PTPS 1,Uraian,money_voters\n"
                + "A-1,PEMILU-2024,x,640201,,2024-02-14,P,P,U,\n"
                + ",PEMILU-2024,x,640201,,2024-02-14,P,P,U,\n"
                + "A-5,PEMILU-2024,,31,2024-02-15,kemarin,P,P,U,\n"
                + "A-6,PEMILU-2024,x,31,2024-02-15,2024-02-14,P,P,U,\n");

        assertThat(((Imported.Refused) refused).faults())
                .extracting(fault -> fault.line() + " " + fault.column() + " " + fault.reason())
                .containsExactly(
                        "3 place violation.fault.region",
                        "3 kind violation.fault.kind",
                        "4 id violation.import.twice",
                        "5 id violation.import.id",
                        "6 what violation.fault.required",
                        "6 place violation.fault.scope",
                        "6 found violation.fault.shape.found",
                        "7 place violation.fault.scope",
                        "7 found violation.fault.before");
        assertThat(book.findings.count()).isZero();
    }

    @Test
    void faultsBeyondCountingAreLeftOut() throws IOException {
        var refused = (Imported.Refused) take("id,note\n" + ",\n".repeat(Faults.MOST + 10));

        assertThat(refused.faults()).hasSize(Faults.MOST);
    }

    @Test
    void twoRegimesInOneRowAreRefused() throws IOException {
        Imported refused = take("id,election,regime,what,place,found,observer,office,account\n"
                + "1,PEMILU-2024,PILKADA,x,640201,2024-02-14,P,P,U\n"
                + "2,TAK-ADA,PEMILU,x,640201,2024-02-14,P,P,U\n"
                + "3,,PILEG,x,640201,2024-02-14,P,P,U\n");

        assertThat(((Imported.Refused) refused).faults())
                .extracting("reason")
                .containsExactly("violation.fault.mixed", "violation.fault.election", "violation.fault.regime");
    }

    @Test
    void anExportedFileReadHereChangesNothingAndElsewhereMakesTheSameFindings() throws IOException {
        take(HEADER + GOOD);
        book.recorder.record(Samples.finding(Map.of(FindingField.NOTE, "dua\nbaris; \"petik\", koma")));
        Path exported = export(book);

        assertThat(book.importer.read(exported, false)).isEqualTo(new Imported.Done(0, 0, 2));
        try (var other = new FindingBook(folder.resolve("other.db"), "bbbbbbbbbbbbbbbb")) {
            assertThat(other.importer.read(exported, false)).isEqualTo(new Imported.Done(2, 0, 0));
            assertThat(other.importer.read(exported, false)).isEqualTo(new Imported.Done(0, 0, 2));
            assertThat(other.findings.list(FindingFilter.ALL))
                    .extracting(one -> one.finding().note())
                    .containsExactlyInAnyOrder("", "dua\nbaris; \"petik\", koma");
        }
    }

    private Path export(FindingBook from) throws IOException {
        Path file = folder.resolve("out.csv");
        List<List<?>> rows = from.findings.list(FindingFilter.ALL).stream()
                .<List<?>>map(one -> FindingColumns.row(one, from.regions))
                .toList();
        try (var out = Files.newOutputStream(file)) {
            new TableWriter("Temuan", FindingColumns.all()).write(TableFormat.CSV, rows.iterator(), out);
        }
        return file;
    }

    private Imported take(String csv) throws IOException {
        return book.importer.read(Files.writeString(folder.resolve("in.csv"), csv), false);
    }
}
