package id.suar.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderTest {

    private static final Columns COLUMNS =
            new Columns(name -> Set.of("id", "what", "note").contains(name), Set.of("id"), false);

    @Test
    void namesDecideInAnyOrderWithCommaOrSemicolonWithOrWithoutBom() {
        for (String file : List.of("what,id\nx,1\n", "\uFEFFwhat;id\r\nx;1\r\n", "id,what\n1, x ")) {
            Line line = table(file).lines().getFirst();

            assertThat(line.cell("id")).isEqualTo("1");
            assertThat(line.cell("what")).isEqualTo("x");
            assertThat(line.has("note")).isFalse();
            assertThat(line.cell("note")).isEmpty();
        }
    }

    @Test
    void linesAreCountedAsAnEditorCountsThem() {
        TableRead.Table table = table("id,what\n1,\"two\nlines\"\n\n2,\"say \"\"hi\"\"\"\n3,\n");

        assertThat(table.lines()).extracting(Line::number).containsExactly(2L, 5L, 6L);
        assertThat(table.lines().get(0).cell("what")).isEqualTo("two\nlines");
        assertThat(table.lines().get(1).cell("what")).isEqualTo("say \"hi\"");
    }

    @Test
    void linesWithReturnAndNewlineAreCountedOnce() {
        assertThat(table("id,what\r\n1,a\r\n2,b\r\n").lines())
                .extracting(Line::number)
                .containsExactly(2L, 3L);
    }

    @Test
    void everyFaultNamesLineAndColumn() {
        assertThat(faults("what,colour,what\nx,y,z\n"))
                .containsExactly(
                        "1 colour table.column.unknown", "1 what table.column.twice", "1 id table.column.missing");
        assertThat(faults("id,what\n1,a\n2\n3,c,d\n")).containsExactly("3  table.line.width", "4  table.line.width");
        assertThat(faults("id,what\n1,a\n2,\"open\n")).containsExactly("3  table.line.quotes");
        assertThat(faults(" \n")).containsExactly("0  table.file.empty");
    }

    @Test
    void otherEncodingsAreRefusedAtTheirLine() {
        byte[] latin = "id,what\n1,a\n2,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(CsvReader.read(latin, COLUMNS))
                .isEqualTo(new TableRead.Refused(List.of(BadLine.of(3, "", "table.file.encoding"))));
    }

    /// A full line more than there may be, of a file that could otherwise be read.
    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.csv");
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.writeBytes("id,what\n1,a\n");
            out.setLength(Bounds.FILE + 1L);
        }
        assertThat(TableFile.read(file, COLUMNS))
                .isEqualTo(new TableRead.Refused(List.of(BadLine.of(0, "", "table.file.large", 48))));
    }

    @Test
    void faultsBeyondCountingAreLeftOut() {
        assertThat(faults("id,what\n" + "1\n".repeat(Faults.MOST + 10))).hasSize(Faults.MOST);
    }

    @Test
    void unknownColumnsAreLeftOutWhenAsked() {
        var columns = new Columns(COLUMNS.known(), COLUMNS.required(), true);
        TableRead read = CsvReader.read("id,colour\n1,red\n".getBytes(StandardCharsets.UTF_8), columns);

        assertThat(((TableRead.Table) read).columns()).containsExactly("id");
        assertThat(((TableRead.Table) read).lines().getFirst().has("colour")).isFalse();
    }

    private static TableRead.Table table(String text) {
        return (TableRead.Table) CsvReader.read(text.getBytes(StandardCharsets.UTF_8), COLUMNS);
    }

    private static List<String> faults(String text) {
        var refused = (TableRead.Refused) CsvReader.read(text.getBytes(StandardCharsets.UTF_8), COLUMNS);
        return refused.faults().stream()
                .map(fault -> fault.line() + " " + fault.column() + " " + fault.reason())
                .toList();
    }
}
