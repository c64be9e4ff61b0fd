package id.suar.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PdfTableTest {

    private static final PrintHead HEAD = new PrintHead(
            "Daftar TPS – Kutai Kartanegara",
            List.of("Sumber: Panwascam Kenohan (contoh)", "Dicetak 14 Feb 2024 19.42 WITA"),
            "Halaman {0} dari {1}",
            "Bagian {0} dari {1}",
            Locale.of("id", "ID"));

    @Test
    void everyPageNamesItsColumnsAndItsNumber() throws IOException {
        byte[] pdf = printed(List.of("kode_tps", "nama desa", "suara_sah"), rows(400, 3));
        try (var reader = new PdfReader(pdf)) {
            int pages = reader.getNumberOfPages();
            assertThat(pages).isBetween(8, 20);
            assertThat(text(reader, 1)).contains("Kutai Kartanegara", "Sumber: Panwascam Kenohan", "WITA");
            for (int page = 1; page <= pages; page++) {
                assertThat(text(reader, page)).contains("kode_tps", "Halaman " + page + " dari ");
            }
            assertThat(text(reader, pages)).contains("R399 C0");
        }
    }

    @Test
    void itsLettersAreInside() throws IOException {
        byte[] pdf = printed(List.of("a", "b"), List.of(List.of("–", 12_345)));
        try (var reader = new PdfReader(pdf)) {
            assertThat(text(reader, 1)).contains("12.345");
            var fonts = reader.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
            assertThat(fonts.getKeys()).isNotEmpty().allSatisfy(key -> {
                var inner = (org.openpdf.text.pdf.PdfDictionary)
                        fonts.getAsDict(key).getAsArray(PdfName.DESCENDANTFONTS).getDirectObject(0);
                assertThat(inner.getAsDict(PdfName.FONTDESCRIPTOR).contains(PdfName.FONTFILE3))
                        .isTrue();
            });
        }
    }

    /// A count of parties has hundreds of columns: sheets of paper to lay beside each other, none cut.
    @Test
    void aTableTooWideForPaperGoesOnSeveralSheets() throws IOException {
        List<String> titles =
                IntStream.range(0, 120).mapToObj(c -> "partai" + c + "_j").toList();
        byte[] pdf = printed(titles, rows(60, 120));
        try (var reader = new PdfReader(pdf)) {
            var all = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                all.append(text(reader, page));
            }
            assertThat(all).contains("Bagian 1 dari ").contains("R59 C119").contains("R0 C60");
        }
    }

    @Test
    void aWordLongerThanThePageIsBrokenNotCut() throws IOException {
        String word = "panjang".repeat(40);
        try (var reader = new PdfReader(printed(List.of("a"), List.of(List.of(word))))) {
            assertThat(text(reader, 1).replaceAll("\\s", "")).contains(word);
        }
    }

    @Test
    void tablesWithoutRowsAreStillPages() throws IOException {
        try (var reader = new PdfReader(printed(List.of("a", "b"), List.of()))) {
            assertThat(text(reader, 1)).contains("a", "b", "Halaman 1 dari");
        }
    }

    private static List<List<?>> rows(int count, int columns) {
        List<List<?>> rows = new ArrayList<>();
        for (int r = 0; r < count; r++) {
            int row = r;
            rows.add(IntStream.range(0, columns)
                    .mapToObj(c -> "R" + row + " C" + c)
                    .toList());
        }
        return rows;
    }

    private static String text(PdfReader reader, int page) throws IOException {
        return new PdfTextExtractor(reader).getTextFromPage(page);
    }

    private static byte[] printed(List<String> titles, List<? extends List<?>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        new TableWriter("x", titles).headed(HEAD).write(TableFormat.PDF, rows.iterator(), out);
        Path folder = Files.createDirectories(Path.of("target/screenshots"));
        Files.write(folder.resolve("print-" + titles.size() + ".pdf"), out.toByteArray());
        return out.toByteArray();
    }
}
