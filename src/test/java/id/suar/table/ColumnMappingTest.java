package id.suar.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {

    private static final ColumnNames NAMES = new ColumnNames.Gathering()
            .column("kode_tps", List.of("Kode TPS", "id tps"))
            .column("suara_sah", List.of("sah", "jumlah suara sah", "jumlah"))
            .column("suara_total", List.of("total", "jumlah"))
            .column("paslon1", List.of("no urut 1"))
            .names();

    @Test
    void namesAreKnownHoweverTheyAreWritten() {
        ColumnMapping mapping = ColumnMapping.suggest(List.of("KODE  TPS", "Jumlah Suara Sah", "No. Urut 01"), NAMES);

        assertThat(mapping.names())
                .containsExactly(Optional.of("kode_tps"), Optional.of("suara_sah"), Optional.of("paslon1"));
        assertThat(mapping.found("suara_sah")).isEqualTo("Jumlah Suara Sah");
    }

    @Test
    void whatCouldMeanTwoColumnsIsAskedAndNotGuessed() {
        ColumnMapping mapping = ColumnMapping.suggest(List.of("jumlah", "catatan", ""), NAMES);

        assertThat(mapping.open()).hasSize(3);
    }

    @Test
    void ourOwnNameGoesBeforeOthersAndTheFirstOfTwo() {
        ColumnMapping mapping =
                ColumnMapping.suggest(List.of("sah", "suara_sah", "suara_sah", "id tps", "Kode TPS"), NAMES);

        assertThat(mapping.open()).extracting(ColumnMapping.Column::place).containsExactly(0, 2, 4);
        assertThat(mapping.map(0, "suara_sah").doubled()).containsExactly("suara_sah");
        assertThat(mapping.leaveOpenOut().open()).isEmpty();
        assertThat(mapping.leaveOpenOut().reopen(0).open()).hasSize(1);
    }

    @Property(tries = 200)
    void whateverTheHeaderNothingIsMappedTwiceOrLost(@ForAll("headers") List<String> header) {
        ColumnMapping mapping = ColumnMapping.suggest(header, NAMES);

        assertThat(mapping.columns()).extracting(ColumnMapping.Column::found).isEqualTo(header);
        assertThat(mapping.doubled()).isEmpty();
        mapping.columns()
                .forEach(column -> assertThat(column.ours().isPresent())
                        .isEqualTo(column.choice() == ColumnMapping.Choice.MAPPED));
    }

    /// However columns are ordered and spelt, the mapped ones hold what was under them.
    @Property(tries = 100)
    void cellsStayUnderTheirColumns(@ForAll("headers") List<String> header, @ForAll Random random) {
        List<String> row = new ArrayList<>();
        header.forEach(name -> row.add("v" + random.nextInt(1_000)));
        var gathering = new RawTable.Gathering(false);
        gathering.line(1, header.toArray(String[]::new));
        gathering.line(2, row.toArray(String[]::new));
        RawTable table = gathering.table(List.of());
        ColumnMapping mapping = ColumnMapping.suggest(table.header(), NAMES).leaveOpenOut();

        var read =
                (TableRead.Table) table.named(mapping.names(), new Columns(NAMES::isOurs, java.util.Set.of(), false));
        mapping.columns()
                .forEach(column -> column.ours()
                        .ifPresent(ours ->
                                assertThat(read.lines().getFirst().cell(ours)).isEqualTo(row.get(column.place()))));
    }

    @Provide
    Arbitrary<List<String>> headers() {
        Arbitrary<String> known = Arbitraries.of(
                "kode_tps", "Kode TPS", "id tps", "suara_sah", "SAH", "jumlah", "paslon1", "no urut 1", "total", "x");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(6).map(String::strip);
        return Arbitraries.oneOf(known, any).list().ofMinSize(1).ofMaxSize(12).filter(header -> !header.isEmpty());
    }
}
