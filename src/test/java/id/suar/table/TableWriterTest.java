package id.suar.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {

    @TempDir
    Path folder;

    private static final List<List<?>> ROWS =
            List.of(List.of("a/1", 3, "satu, \"dua\"\ntiga"), List.of("a/2", "", "=1+1"));

    @Test
    void csvReadsBackAsItWas() throws IOException {
        TableRead read = CsvReader.read(written(TableFormat.CSV), new Columns(name -> true, Set.of(), false));

        List<Line> lines = ((TableRead.Table) read).lines();
        assertThat(cells(lines.get(0))).containsExactly("a/1", "3", "satu, \"dua\"\ntiga");
        assertThat(cells(lines.get(1))).containsExactly("a/2", "", "=1+1");
    }

    /// Spreadsheets run what begins like a formula, in CSV too.
    @Property(tries = 300)
    void csvRunsNothingAndReadsBackAsItWas(@ForAll("texts") String text) throws IOException {
        var out = new ByteArrayOutputStream();
        new TableWriter("x", List.of("a", "b"))
                .write(TableFormat.CSV, List.of(List.of("k", text)).iterator(), out);

        TableRead read = CsvReader.read(out.toByteArray(), new Columns(name -> true, Set.of(), false));
        assertThat(((TableRead.Table) read).lines().getFirst().at(1)).isEqualTo(text.strip());
        String cell = out.toString(StandardCharsets.UTF_8).split("\n", 2)[1].substring(2);
        if (!text.matches("[-+]?\\d+|[=+@-]")) {
            assertThat(cell)
                    .doesNotStartWith("=")
                    .doesNotStartWith("+")
                    .doesNotStartWith("-")
                    .doesNotStartWith("@");
            assertThat(cell).doesNotStartWith("\"=").doesNotStartWith("\"+").doesNotStartWith("\"@");
        }
    }

    @Property(tries = 100)
    void xlsxReadsBackAsItWas(@ForAll("texts") String text) throws IOException {
        var out = new ByteArrayOutputStream();
        new TableWriter("x", List.of("a", "b"))
                .write(TableFormat.XLSX, List.of(List.of("k", text)).iterator(), out);
        Path file = Files.write(Files.createTempFile("suar", ".xlsx"), out.toByteArray());

        TableRead read = TableFile.read(file, new Columns(name -> true, Set.of(), false));
        assertThat(((TableRead.Table) read).lines().getFirst().at(1)).isEqualTo(text.strip());
        Files.delete(file);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> start = Arbitraries.of("", "=", "+", "-", "@", "'", "'=", "''+", "=1+1", "-12", "'-12", "–");
        Arbitrary<String> rest =
                Arbitraries.strings().withChars("ab1 \",;=\n'é–").ofMaxLength(8);
        return Combinators.combine(start, rest).as((a, b) -> (a + b).strip());
    }

    private static List<String> cells(Line line) {
        return List.of(line.cell("id"), line.cell("n"), line.cell("text"));
    }

    @Test
    void jsonKeepsNumbersAndLeavesOutWhatIsNotFilled() throws IOException {
        var json = new JsonMapper().readTree(written(TableFormat.JSON));

        assertThat(json.get(0).get("n").isInt()).isTrue();
        assertThat(json.get(1).has("n")).isFalse();
        assertThat(json.get(1).get("text").asText()).isEqualTo("=1+1");
    }

    @Test
    void xlsxHoldsTextsAsTextsNotAsFormulas() throws IOException {
        Map<String, String> parts = unzipped(written(TableFormat.XLSX));

        assertThat(parts.get("xl/sharedStrings.xml")).contains("=1+1", "satu, &quot;dua&quot;");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>").contains("<v>3</v>");
    }

    private static byte[] written(TableFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        new TableWriter("Temuan", List.of("id", "n", "text")).write(format, ROWS.iterator(), out);
        return out.toByteArray();
    }

    private Map<String, String> unzipped(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("table.xlsx"), bytes);
        Map<String, String> parts = new HashMap<>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
