package id.suar.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads a CSV file whole: UTF-8 with or without BOM, comma or semicolon, the first line names the columns.
/// A text in quotes may go over several lines; faults name the line where the record begins.
public final class CsvReader {

    /// More than a whole province's count sheets; a bound for what comes from outside.
    static final long MAX_BYTES = 256L * 1024 * 1024;

    private static final char BOM = '\uFEFF';

    private final Columns columns;
    private final List<BadLine> faults = new ArrayList<>();

    private CsvReader(Columns columns) {
        this.columns = columns;
    }

    /// @throws UncheckedIOException when the file cannot be read at all
    public static TableRead read(Path file, Columns columns) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                return refused(BadLine.of(0, "", "table.file.large", MAX_BYTES / 1024 / 1024));
            }
            return read(Files.readAllBytes(file), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static TableRead read(byte[] bytes, Columns columns) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return new CsvReader(columns).text(decoder.decode(in).toString());
        } catch (CharacterCodingException e) {
            // The buffer stands where decoding failed: that is the line to name.
            return refused(BadLine.of(lineAt(bytes, in.position()), "", "table.file.encoding"));
        }
    }

    private TableRead text(String decoded) {
        String text = !decoded.isEmpty() && decoded.charAt(0) == BOM ? decoded.substring(1) : decoded;
        if (text.isBlank()) {
            return refused(BadLine.of(0, "", "table.file.empty"));
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            return records(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TableRead records(CSVParser parser) {
        long begins = 1;
        List<String> header = List.of();
        List<Boolean> known = List.of();
        List<Line> lines = new ArrayList<>();
        var records = parser.iterator();
        try {
            while (records.hasNext()) {
                CSVRecord record = records.next();
                if (header.isEmpty()) {
                    header = header(record, begins);
                    known = header.stream().map(columns.known()::test).toList();
                } else if (!empty(record)) {
                    line(record, begins, header, known, lines);
                }
                begins = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            faults.add(BadLine.of(begins, "", "table.line.quotes"));
            if (!(e.getCause() instanceof CSVException)) {
                throw e;
            }
        }
        return faults.isEmpty()
                ? new TableRead.Table(header.stream().filter(columns.known()).toList(), lines)
                : new TableRead.Refused(faults);
    }

    private List<String> header(CSVRecord record, long line) {
        List<String> names = record.stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!columns.known().test(name) && !columns.ignoreUnknown()) {
                faults.add(BadLine.of(line, name, "table.column.unknown"));
            } else if (!seen.add(name) && columns.known().test(name)) {
                faults.add(BadLine.of(line, name, "table.column.twice"));
            }
        }
        columns.required().stream()
                .filter(name -> !seen.contains(name))
                .sorted()
                .forEach(name -> faults.add(BadLine.of(line, name, "table.column.missing")));
        return names;
    }

    private void line(CSVRecord record, long number, List<String> header, List<Boolean> known, List<Line> lines) {
        if (record.size() != header.size()) {
            faults.add(BadLine.of(number, "", "table.line.width", record.size(), header.size()));
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (known.get(i)) {
                cells.putIfAbsent(header.get(i), record.get(i));
            }
        }
        lines.add(new Line(number, cells));
    }

    private static boolean empty(CSVRecord record) {
        return record.size() == 1 && record.get(0).isBlank();
    }

    /// Whichever of the two stands more often in the first line.
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
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

    private static TableRead refused(BadLine fault) {
        return new TableRead.Refused(List.of(fault));
    }
}
