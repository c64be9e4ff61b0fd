package id.suar.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

    /// Twice the count sheets of the largest province; a bound for what comes from outside.
    static final int MAX_BYTES = 48 * 1024 * 1024;

    private static final char BOM = '\uFEFF';

    private final Columns columns;
    private final Faults faults = new Faults();

    private CsvReader(Columns columns) {
        this.columns = columns;
    }

    /// @throws UncheckedIOException when the file cannot be read at all
    public static TableRead read(Path file, Columns columns) {
        try {
            byte[] bytes = bytes(file);
            return bytes.length > MAX_BYTES
                    ? refused(BadLine.of(0, "", "table.file.large", MAX_BYTES / 1024 / 1024))
                    : read(bytes, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Never asks for the size first: what is read may be a pipe, or still growing.
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAX_BYTES + 1);
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
        Map<String, Integer> places = Map.of();
        List<Line> lines = new ArrayList<>();
        var records = parser.iterator();
        try {
            while (records.hasNext()) {
                CSVRecord record = records.next();
                if (!empty(record) && header.isEmpty()) {
                    header = header(record, begins);
                    places = places(header);
                } else if (!empty(record)) {
                    line(record, begins, header.size(), places, lines);
                }
                begins = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            faults.add(BadLine.of(begins, "", "table.line.quotes"));
            if (!(e.getCause() instanceof CSVException)) {
                throw e;
            }
        }
        return faults.none()
                ? new TableRead.Table(header.stream().filter(columns.known()).toList(), lines)
                : new TableRead.Refused(faults.all());
    }

    private List<String> header(CSVRecord record, long line) {
        List<String> names = record.stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.isEmpty() && !columns.ignoreUnknown()) {
                faults.add(BadLine.of(line, "", "table.column.unnamed", i + 1));
            } else if (!columns.known().test(name) && !columns.ignoreUnknown()) {
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

    /// Where each known column stands.
    private Map<String, Integer> places(List<String> header) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (columns.known().test(header.get(i))) {
                places.putIfAbsent(header.get(i), i);
            }
        }
        return Map.copyOf(places);
    }

    private void line(CSVRecord record, long number, int width, Map<String, Integer> places, List<Line> lines) {
        if (record.size() == width) {
            lines.add(new Line(number, places, record.toList()));
        } else {
            faults.add(BadLine.of(number, "", "table.line.width", record.size(), width));
        }
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
