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
