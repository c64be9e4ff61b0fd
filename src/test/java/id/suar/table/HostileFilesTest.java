package id.suar.table;

import static id.suar.table.MadeWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes on sticks and by chat, by its name a table.
class HostileFilesTest {

    private static final Columns ALL = new Columns(name -> true, Set.of(), true);
    private static final String HEAD = row(1, "id", "what");

    @TempDir
    Path folder;

    @Test
    void filesOfOtherKindsAreNamedForWhatTheyAre() throws IOException {
        assertThat(reason("<html><table><tr><td>1</td></tr></table></html>")).isEqualTo("table.file.markup");
        assertThat(reason("\uFEFF\n <!DOCTYPE html><html>")).isEqualTo("table.file.markup");
        assertThat(reason("%PDF-1.7\n")).isEqualTo("table.file.pdf");
        assertThat(reason("\u0001\u0000\u0002binary")).isEqualTo("table.file.binary");
        byte[] ole = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 4096);
        assertThat(reason(ole)).isEqualTo("table.file.xls");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, ole, 1000, name.length);
        assertThat(reason(ole)).isEqualTo("table.file.locked");
        assertThat(reason(new MadeWorkbook()
                        .part("mimetype", "x")
                        .part("content.xml", "<x/>")
                        .bytes()))
                .isEqualTo("table.file.ods");
    }

    @Test
    void otherEncodingsAreNamed() throws IOException {
        String text = "id,what\n1,Kutai Kartanegara\n";
        assertThat(reason(text.getBytes(StandardCharsets.UTF_16))).isEqualTo("table.file.utf16");
        assertThat(reason(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo("table.file.utf16");
        assertThat(reason(text.getBytes(StandardCharsets.UTF_16BE))).isEqualTo("table.file.utf16");
        assertThat(reason("id,what\n1,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("table.file.encoding");
    }

    /// 48 MiB of commas: gigabytes, were they made cells.
    @Test
    void aLineOfCommasIsRefusedBeforeItBecomesCells() throws IOException {
        byte[] commas = new byte[Bounds.FILE];
        Arrays.fill(commas, (byte) ',');
        assertThat(reason(commas)).isEqualTo("table.line.cells");
        byte[] header = "id,what\n1,\"a\"\"b\"".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(header, 0, commas, 0, header.length);
        assertThat(refused(commas)).isEqualTo(BadLine.of(2, "", "table.line.cells", Bounds.CELLS_OF_A_LINE));
        System.arraycopy("id,what\n1,a\"\"".getBytes(StandardCharsets.UTF_8), 0, commas, 0, 13);
        assertThat(reason(commas)).isEqualTo("table.line.cells");
    }

    @Test
    void commasInQuotesAreText() throws IOException {
        String note = ",".repeat(Bounds.CELLS_OF_A_LINE * 2);
        Path file = Files.writeString(folder.resolve("note.csv"), "id,what\n1,\"" + note + "\"\n");

        assertThat(((TableRead.Table) TableFile.read(file, ALL))
                        .lines()
                        .getFirst()
                        .cell("what"))
                .isEqualTo(note);
    }

    @Test
    void moreLinesThanAProvinceHasAreRefused() throws IOException {
        assertThat(reason("id\n" + "1\n".repeat(Bounds.LINES + 1))).isEqualTo("table.file.long");
    }

    @Test
    void aFileOfAHundredMebibytesIsNotRead() throws IOException {
        Path file = folder.resolve("large.xlsx");
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.writeBytes("PK\u0003\u0004");
            out.setLength(100L * 1024 * 1024);
        }
        assertThat(TableFile.read(file, ALL))
                .isEqualTo(new TableRead.Refused(List.of(BadLine.of(0, "", "table.file.large", 48))));
    }

    @Test
    void aSheetThatSwellsIsRefusedWhileItIsUnpacked() throws IOException {
        String rows = HEAD + "<row r=\"2\">" + "<c></c>".repeat(2_000_000) + "</row>";
        assertThat(reason(MadeWorkbook.of(rows).bytes())).isEqualTo("table.xlsx.bomb");
    }

    @Test
    void textsThatSwellAreRefused() throws IOException {
        var book = MadeWorkbook.of(HEAD).texts("<si/>".repeat(2_000_001));
        assertThat(reason(book.bytes())).isEqualTo("table.xlsx.bomb");
    }

    @Test
    void aPartThatNobodyReadsMayBeABomb() throws IOException {
        var book = MadeWorkbook.of(HEAD + row(2, "1", "a")).part("xl/media/image1.png", "0".repeat(20_000_000));
        assertThat(TableFile.read(file(book.bytes()), ALL)).isInstanceOf(TableRead.Table.class);
    }

    @Test
    void thousandsOfPartsAreRefused() throws IOException {
        var book = MadeWorkbook.of(HEAD);
        for (int i = 0; i < 2_001; i++) {
            book.part("xl/media/" + i, "");
        }
        assertThat(reason(book.bytes())).isEqualTo("table.xlsx.parts");
    }

    @Test
    void entitiesAndDocumentTypesNeverReachAReaderOfXml() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY e SYSTEM \"" + secret.toUri()
                + "\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>"
                + "</sheetData></worksheet>";
        assertThat(reason(MadeWorkbook.of("")
                        .part("xl/worksheets/sheet1.xml", entity)
                        .bytes()))
                .isEqualTo("table.xlsx.markup");
        assertThat(reason(MadeWorkbook.of("<!-- -->" + HEAD).bytes())).isEqualTo("table.xlsx.markup");
        assertThat(reason(MadeWorkbook.of("<?x y?>" + HEAD).bytes())).isEqualTo("table.xlsx.markup");
        String other = "<?xml version=\"1.0\" encoding=\"UTF-7\"?><worksheet/>";
        assertThat(reason(MadeWorkbook.of("")
                        .part("xl/worksheets/sheet1.xml", other)
                        .bytes()))
                .isIn("table.xlsx.markup", "table.xlsx.broken");
    }

    @Test
    void anAttributeOrTextWithoutEndIsRefused() throws IOException {
        String long1 = "<row r=\"1\" spans=\"" + "1".repeat(600_000) + "\"/>";
        assertThat(reason(MadeWorkbook.of(long1).bytes())).isEqualTo("table.xlsx.markup");
        String long2 = "<row r=\"1\"><c t=\"inlineStr\"><is><t>" + "x".repeat(40_000) + "</t></is></c></row>";
        assertThat(reason(MadeWorkbook.of(long2).bytes())).isEqualTo("table.cell.long");
    }

    @Test
    void addressesAndNumbersThatCannotBeAreRefused() throws IOException {
        assertThat(reason(MadeWorkbook.of(HEAD + "<row r=\"2\"><c r=\"ZZZZZZZZZZ2\"><v>1</v></c></row>")
                        .bytes()))
                .isEqualTo("table.line.cells");
        assertThat(reason(MadeWorkbook.of(HEAD + "<row r=\"2\"><c r=\"A12\"><v>1</v></c></row>")
                        .bytes()))
                .isEqualTo("table.xlsx.broken");
        assertThat(reason(MadeWorkbook.of(row(1, "id") + "<row r=\"1\"/>").bytes()))
                .isEqualTo("table.xlsx.rows");
        for (String number : List.of("1E999999999", "1E-999999999", "0E999999999", "NaN", "1".repeat(50))) {
            assertThat(reason(MadeWorkbook.of(HEAD + "<row r=\"2\"><c r=\"A2\"><v>" + number + "</v></c></row>")
                            .bytes()))
                    .as(number)
                    .isEqualTo("table.xlsx.broken");
        }
        assertThat(reason(MadeWorkbook.of(HEAD + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c></row>")
                        .bytes()))
                .isEqualTo("table.xlsx.broken");
    }

    @Test
    void whatIsNoWorkbookOrAPartOfOneIsRefused() throws IOException {
        byte[] whole = MadeWorkbook.of(HEAD + row(2, "1", "a")).bytes();
        assertThat(reason(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("table.xlsx.broken");
        assertThat(reason(new MadeWorkbook().part("word/document.xml", "<w/>").bytes()))
                .isEqualTo("table.xlsx.empty");
        assertThat(reason(MadeWorkbook.of("<row").bytes())).isEqualTo("table.xlsx.broken");
        assertThat(reason(MadeWorkbook.of("").bytes())).isEqualTo("table.sheet.empty");
    }

    private String reason(String text) throws IOException {
        return reason(text.getBytes(StandardCharsets.UTF_8));
    }

    private String reason(byte[] bytes) throws IOException {
        return refused(bytes).reason();
    }

    private BadLine refused(byte[] bytes) throws IOException {
        return ((TableRead.Refused) TableFile.read(file(bytes), ALL)).faults().getFirst();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("made.xlsx"), bytes);
    }
}
