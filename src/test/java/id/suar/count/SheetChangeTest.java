package id.suar.count;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.Paper.Said;
import id.suar.count.Paper.Signature;
import id.suar.count.SheetChange.Choice;
import id.suar.count.SheetChange.Text;
import id.suar.election.FormLayout;
import id.suar.election.FormRow;
import id.suar.region.TpsCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Whatever two versions of a sheet say differently is told, in the paper's order; nothing else is.
class SheetChangeTest {

    private static final CountSheet PLAIN = CountSheet.of(
            "PEMILU-2024",
            "PPWP",
            new TpsCode("6402012001001"),
            Figures.of(FormLayout.pairs(2), Map.of("v01", 7, "b1_l", 90)),
            "Pengawas");

    private static final CountSheet FULL = full();

    @Test
    void whatIsTheSameIsNotTold() {
        assertThat(SheetChange.between(PLAIN, PLAIN)).isEmpty();
        assertThat(SheetChange.between(FULL, full())).isEmpty();
    }

    @Test
    void everyFieldIsToldOnceInTheOrderOfThePaper() {
        assertThat(SheetChange.between(PLAIN, FULL))
                .containsExactly(
                        new SheetChange.Figure(row("b1_l"), "b1_l", 90, Figures.BLANK),
                        new SheetChange.Mark(
                                row("b1_l"),
                                "b1_l",
                                Optional.empty(),
                                Optional.of(CellMark.of(CellMark.State.ILLEGIBLE))),
                        new SheetChange.Figure(row("v01"), "v01", 7, 8),
                        new SheetChange.Figure(row("v03"), "v03", Figures.BLANK, 1),
                        new Choice("round", 0, VoteRound.Kind.FIRST, VoteRound.Kind.PSU),
                        new Choice("court", 0, Said.NO, Said.YES),
                        new Choice("withdrawn", 0, Said.NO, Said.YES),
                        new Text("held", 0, "", "2025-04-19"),
                        new Text("article", 0, "", "Pasal 112"),
                        new Text("body", 0, "", "Mahkamah Konstitusi"),
                        new Text("letter", 0, "", "195/PHPU.BUP-XXIII/2025"),
                        new Text("voters", 0, "", "3"),
                        new Choice("kind", 0, Paper.Kind.UNSAID, Paper.Kind.PLANO),
                        new Text("filled", 0, "", "2025-04-20"),
                        new Choice("kpps", 2, Signature.UNSAID, Signature.MISSING),
                        new Choice("witness", 1, Signature.UNSAID, Signature.SIGNED),
                        new Choice("witness", 2, Signature.UNSAID, Signature.MISSING),
                        new Text("reason", 2, "", "pulang"),
                        new Choice("ptps", 0, Said.UNSAID, Said.YES),
                        new Choice("copy", 0, Said.UNSAID, Said.NO),
                        new Text("copytime", 0, "", "19:42"),
                        new Choice("objection", 0, Paper.Objection.UNSAID, Paper.Objection.FILLED),
                        new Text("objections", 0, "", "Kotak terbuka"),
                        new Text("objector", 0, "", "Saksi 02"),
                        new Text("observer", 0, "Pengawas", "Panwascam"),
                        new Text("seen", 0, "", "2025-04-19 20:00:00"),
                        new Text("note", 0, "", "buram"),
                        new Text("R04", 0, "", "tertulis begitu"));
    }

    @Test
    void theWayBackTellsTheSameTheOtherWayRound() {
        List<SheetChange> there = SheetChange.between(PLAIN, FULL);
        List<SheetChange> back = SheetChange.between(FULL, PLAIN);
        assertThat(back).extracting(SheetChangeTest::turned).isEqualTo(there);
    }

    private static SheetChange turned(SheetChange change) {
        return switch (change) {
            case SheetChange.Figure(var row, var figure, var before, var after) ->
                new SheetChange.Figure(row, figure, after, before);
            case SheetChange.Mark(var row, var figure, var before, var after) ->
                new SheetChange.Mark(row, figure, after, before);
            case Text(var field, var number, var before, var after) -> new Text(field, number, after, before);
            case Choice(var field, var number, var before, var after) -> new Choice(field, number, after, before);
        };
    }

    private static FormRow row(String figure) {
        return FormLayout.pairs(3).rows().stream()
                .filter(row -> row.figures().contains(figure))
                .findFirst()
                .orElseThrow();
    }

    private static CountSheet full() {
        var basis =
                new VoteRound.Basis("Pasal 112", "Mahkamah Konstitusi", "195/PHPU.BUP-XXIII/2025", OptionalInt.of(3));
        var round = new VoteRound(1, VoteRound.Kind.PSU, true, Optional.of(LocalDate.of(2025, 4, 19)), basis, true);
        return new CountSheet(
                PLAIN.election(),
                PLAIN.contest(),
                PLAIN.station(),
                round,
                Figures.of(FormLayout.pairs(3), Map.of("v01", 8, "v03", 1)),
                Map.of("b1_l", CellMark.of(CellMark.State.ILLEGIBLE)),
                paper(),
                Optional.of(LocalDateTime.of(2025, 4, 19, 20, 0)),
                "Panwascam",
                "buram",
                Map.of("R04", "tertulis begitu"),
                Optional.empty(),
                Optional.empty());
    }

    private static Paper paper() {
        Signature none = Signature.UNSAID;
        return new Paper(
                Paper.Kind.PLANO,
                Optional.of(LocalDate.of(2025, 4, 20)),
                List.of(none, Signature.MISSING, none, none, none, none, none),
                List.of(new Paper.Witness(1, Signature.SIGNED, ""), new Paper.Witness(2, Signature.MISSING, "pulang")),
                Said.YES,
                Said.NO,
                Optional.of(LocalTime.of(19, 42)),
                Paper.Objection.FILLED,
                "Kotak terbuka",
                "Saksi 02");
    }
}
