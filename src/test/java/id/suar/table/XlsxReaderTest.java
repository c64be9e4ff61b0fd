package id.suar.table;

import static id.suar.table.MadeWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReaderTest {

    private static final Columns COLUMNS =
            new Columns(name -> Set.of("id", "what", "note").contains(name), Set.of("id"), false);
    private static final String HEAD = row(1, "id", "what");

    @TempDir
    Path folder;

    @Test
    void numbersTextsAndDatesReadAsTheyAreMeant() throws IOException {
        var book = MadeWorkbook.of(HEAD
                        + row(2, "12", "12.0")
                        + row(3, "6.402012001001E12", "12.5")
                        + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>0</v></c><c r=\"B4\" s=\"1\"><v>45336.820833333</v></c></row>"
                        + "<row r=\"6\"><c r=\"B6\" t=\"b\"><v>1</v></c></row>")
                .texts("<si><r><t>two</t></r><r><t xml:space=\"preserve\"> runs</t></r><rPh><t>x</t></rPh></si>")
                .styles("<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs>");

        assertThat(read(book).lines())
                .extracting(line -> line.number() + " " + line.cell("id") + " " + line.cell("what"))
                .containsExactly("2 12 12", "3 6402012001001 12.5", "4 two runs 2024-02-14 19:42:00", "6  TRUE");
    }

    @Test
    void cellsHaveAddresses() throws IOException {
        Line line = read(MadeWorkbook.of(HEAD + row(7, "1", "2"))).lines().getFirst();

        assertThat(line.address("what")).isEqualTo("B7");
        assertThat(BadLine.at(line, "what", "table.line.width").show("a.xlsx", "why"))
                .isEqualTo("a.xlsx:B7: what: why");
        assertThat(Address.letters(25)).isEqualTo("Z");
        assertThat(Address.letters(26)).isEqualTo("AA");
        assertThat(Address.column("XFD1")).isEqualTo(16_383);
    }

    @Test
    void theFirstSheetThatIsShownIsReadOrTheOneThatIsNamed() throws IOException {
        var book = new MadeWorkbook()
                .sheet("Rahasia", "hidden", row(1, "note") + row(2, "x"), "")
                .sheet("Hasil", "", HEAD + row(2, "1", "a"), "")
                .sheet("Lain", "", HEAD + row(2, "2", "b"), "");

        TableRead.Table table = read(book);
        assertThat(table.lines().getFirst().cell("id")).isEqualTo("1");
        assertThat(table.remarks())
                .extracting(remark -> remark.reason() + " " + remark.values().getFirst())
                .containsExactly("table.remark.hiddensheet Rahasia", "table.remark.othersheet Lain");
        var named = TableFile.open(book.in(folder), Optional.of("Lain")).named(COLUMNS);
        assertThat(((TableRead.Table) named).lines().getFirst().cell("id")).isEqualTo("2");
        assertThat(TableFile.open(book.in(folder), Optional.of("Nihil")).named(COLUMNS))
                .isEqualTo(new TableRead.Refused(
                        List.of(BadLine.of(0, "", "table.xlsx.nosheet", "Nihil", "Rahasia, Hasil, Lain"))));
    }

    @Test
    void hiddenRowsAreReadAndMentioned() throws IOException {
        var book = MadeWorkbook.of(HEAD + row(2, "1", "a").replace("<row", "<row hidden=\"1\"") + row(3, "2", "b"));

        TableRead.Table table = read(book);
        assertThat(table.lines()).hasSize(2);
        assertThat(table.remarks()).containsExactly(BadLine.of(0, "", "table.remark.hiddenrows", 1L, "2"));
    }

    @Test
    void formulasAreRefusedWithTheirAddressWhateverTheirKind() throws IOException {
        String formula = "<c r=\"B2\"><f>A2*2</f><v>4</v></c>";
        String shared = "<c r=\"B3\"><f t=\"shared\" si=\"0\"/><v>4</v></c>";
        String text = "<c r=\"B4\" t=\"str\"><v>x</v></c>";
        String beside = "<c r=\"B5\" t=\"s\"><f>A1</f><v>0</v></c>";
        String missing = "<c r=\"B6\" t=\"e\"><v>#N/A</v></c>";
        var book = MadeWorkbook.of(HEAD
                        + "<row r=\"2\">" + formula + "</row><row r=\"3\">" + shared + "</row><row r=\"4\">" + text
                        + "</row><row r=\"5\">" + beside + "</row><row r=\"6\">" + missing + "</row>")
                .texts("<si><t>a</t></si>");

        assertThat(faults(book))
                .containsExactly(
                        "B2 what table.cell.formula",
                        "B3 what table.cell.formula",
                        "B4 what table.cell.formula",
                        "B5 what table.cell.formula",
                        "B6 what table.cell.error");
    }

    @Test
    void whatIsWrongInAColumnThatIsLeftOutIsNoMatter() throws IOException {
        var book = MadeWorkbook.of(row(1, "id", "jumlah")
                + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><f>A2</f><v>1</v></c></row>");
        var table = ((Opened.Readable) TableFile.open(book.in(folder))).table();

        assertThat(table.named(List.of(Optional.of("id"), Optional.empty()), COLUMNS))
                .isInstanceOf(TableRead.Table.class);
    }

    @Test
    void mergedCellsAreRefusedByTheirRange() throws IOException {
        var book = new MadeWorkbook()
                .sheet(
                        "Data",
                        "",
                        HEAD + row(2, "1", "a"),
                        "<mergeCells count=\"1\"><mergeCell ref=\"A2:A4\"/></mergeCells>");

        assertThat(faults(book)).containsExactly("A2:A4  table.cell.merged");
    }

    @Test
    void cellsBeyondTheHeaderAndRowsThatAreShortAreSeen() throws IOException {
        var book = MadeWorkbook.of(HEAD + row(2, "1") + row(3, "2", "b", "c"));

        assertThat(faults(book)).containsExactly("C3  table.cell.beyond");
    }

    @Test
    void emptyStyledCellsFarAwayAreNothing() throws IOException {
        var book = MadeWorkbook.of(HEAD + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"XFD2\" s=\"3\"/></row>"
                + "<row r=\"1048576\"><c r=\"A1048576\" s=\"3\"/></row>");

        assertThat(read(book).lines()).hasSize(1);
    }

    private TableRead.Table read(MadeWorkbook book) throws IOException {
        return (TableRead.Table) TableFile.read(book.in(folder), COLUMNS);
    }

    private List<String> faults(MadeWorkbook book) throws IOException {
        var refused = (TableRead.Refused) TableFile.read(book.in(folder), COLUMNS);
        return refused.faults().stream()
                .map(fault -> fault.cell() + " " + fault.column() + " " + fault.reason())
                .toList();
    }
}
