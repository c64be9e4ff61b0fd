package id.suar.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads a CSV file whole: UTF-8 with or without BOM, comma or semicolon, the first line names the columns.
/// A text in quotes may go over several lines; faults name the line where the record begins.
public final class CsvReader {

    private static final char BOM = '\uFEFF';

    private CsvReader() {}

    public static TableRead read(byte[] bytes, Columns columns) {
        return open(bytes).named(columns);
    }

    static Opened open(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return text(decoder.decode(in).toString());
        } catch (CharacterCodingException e) {
            // The buffer stands where decoding failed: that is the line to name.
            return Opened.Refused.because(BadLine.of(lineAt(bytes, in.position()), "", "table.file.encoding"));
        }
    }

    private static Opened text(String decoded) {
        String text = !decoded.isEmpty() && decoded.charAt(0) == BOM ? decoded.substring(1) : decoded;
        if (text.isBlank()) {
            return Opened.Refused.because(BadLine.of(0, "", "table.file.empty"));
        }
        char delimiter = delimiter(text);
        long crowded = CsvWidths.firstCrowded(text, delimiter);
        if (crowded > 0) {
            return Opened.Refused.because(BadLine.of(crowded, "", "table.line.cells", Bounds.CELLS_OF_A_LINE));
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            return new Opened.Readable(records(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RawTable records(CSVParser parser) {
        var gathering = new RawTable.Gathering(false);
        long begins = 1;
        boolean room = true;
        var records = parser.iterator();
        try {
            while (room && records.hasNext()) {
                CSVRecord record = records.next();
                if (!empty(record)) {
                    room = gathering.line(begins, cells(record));
                }
                begins = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            gathering.fault(-1, BadLine.of(begins, "", "table.line.quotes"));
            if (!(e.getCause() instanceof CSVException)) {
                throw e;
            }
        }
        return gathering.table(List.of());
    }

    private static String[] cells(CSVRecord record) {
        var cells = new String[record.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = SharedCells.of(Harmless.in(record.get(i)));
        }
        return cells;
    }

    private static boolean empty(CSVRecord record) {
        return record.size() == 1 && record.get(0).isBlank();
    }

    /// Whichever of the two stands more often in the first line.
    private static char delimiter(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        long semicolons = first.chars().filter(c -> c == ';').count();
        return semicolons > first.chars().filter(c -> c == ',').count() ? ';' : ',';
    }

    private static long lineAt(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
