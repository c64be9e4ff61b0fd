package id.suar.count.file;

import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import id.suar.table.BadLine;
import id.suar.table.Faults;
import id.suar.table.Line;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes sheets from the lines of a count file, and names what is wrong with those that make none.
final class SheetReader {

    private static final List<String> NAMES = List.of(CountColumns.DISTRICT, CountColumns.VILLAGE);
    private static final int MAX_NAME = 200;

    private final Contest contest;
    private final RegionCode scope;
    private final Regions regions;
    private final FormLayout layout;
    private final Map<String, String> figures;
    private final Set<String> carried;
    private final String observer;
    private final Faults faults = new Faults();
    private final Map<TpsCode, Long> seen = new HashMap<>();
    private final NamesBesideCodes names;
    private int empty;

    /// @param columns of the file
    /// @param layout  the form that they make
    SheetReader(
            Contest contest,
            RegionCode scope,
            Regions regions,
            List<String> columns,
            FormLayout layout,
            String observer) {
        this.contest = contest;
        this.scope = scope;
        this.regions = regions;
        // What the file has a column for is on the paper, and what neither it nor the pack names is not.
        this.layout = contest.named().with(layout);
        this.observer = observer;
        this.names = new NamesBesideCodes(regions);
        this.figures = new LinkedHashMap<>();
        columns.forEach(column -> CountColumns.figure(column).ifPresent(figure -> figures.put(column, figure)));
        this.carried = new HashSet<>(figures.values());
        NAMES.stream().filter(columns::contains).forEach(carried::add);
    }

    Faults faults() {
        return faults;
    }

    /// The figures and names that the file has a column for; of others it says nothing.
    Set<String> carried() {
        return carried;
    }

    /// Names that are not those of the codes beside them; the codes are what counts.
    List<BadLine> remarks() {
        return names.remarks();
    }

    /// How many lines had no figure at all.
    int empty() {
        return empty;
    }

    /// Empty for a line without figures and for one with faults.
    Optional<CountSheet> read(Line line) {
        int before = faults.size();
        Optional<TpsCode> station = station(line);
        Map<String, Integer> written = figures(line);
        Optional<LocalDateTime> at = seenAt(line);
        NAMES.forEach(column -> name(line, column));
        if (faults.size() > before || station.isEmpty()) {
            return Optional.empty();
        }
        if (written.isEmpty()) {
            empty++;
            return Optional.empty();
        }
        RegionCode village = station.get().village();
        names.look(line, CountColumns.DISTRICT, village.parent().orElseThrow());
        names.look(line, CountColumns.VILLAGE, village);
        return Optional.of(new CountSheet(
                contest.election().key(),
                contest.key(),
                station.get(),
                Figures.of(layout, written),
                at,
                observer,
                "",
                Map.of(),
                differing(line, CountColumns.DISTRICT, village.parent().orElseThrow()),
                differing(line, CountColumns.VILLAGE, village)));
    }

    private Optional<TpsCode> station(Line line) {
        String text = line.cell(CountColumns.STATION);
        // Stations are numbered from 001.
        if (!TpsCode.isOne(text) || text.endsWith("000")) {
            return fault(line, CountColumns.STATION, "count.import.station", text);
        }
        var station = new TpsCode(text);
        RegionCode village = station.village();
        contradiction(line, CountColumns.DISTRICT_CODE, text.substring(0, 6));
        contradiction(line, CountColumns.VILLAGE_CODE, text.substring(0, 10));
        String number = line.cell(CountColumns.NUMBER);
        if (!number.isEmpty() && !(number.matches("\\d{1,3}") && Integer.parseInt(number) == station.number())) {
            fault(line, CountColumns.NUMBER, "count.import.contradiction", number, text);
        }
        if (regions.find(village).isEmpty()) {
            return fault(line, CountColumns.STATION, "count.import.village", village.dotted());
        }
        if (!station.isWithin(scope)) {
            return fault(line, CountColumns.STATION, "count.import.scope", scope.dotted());
        }
        Long earlier = seen.putIfAbsent(station, line.number());
        return earlier == null
                ? Optional.of(station)
                : fault(line, CountColumns.STATION, "count.import.twice", text, earlier);
    }

    private void contradiction(Line line, String column, String expected) {
        String cell = line.cell(column);
        if (!cell.isEmpty() && !cell.equals(expected)) {
            fault(line, column, "count.import.contradiction", cell, line.cell(CountColumns.STATION));
        }
    }

    private Map<String, Integer> figures(Line line) {
        Map<String, Integer> written = new HashMap<>();
        for (var column : figures.entrySet()) {
            String cell = line.cell(column.getKey());
            if (isFigure(cell)) {
                written.put(column.getValue(), Integer.parseInt(cell));
            } else if (!cell.isEmpty()) {
                fault(line, column.getKey(), "count.import.figure", cell);
            }
        }
        return written;
    }

    /// One to four of the digits 0 to 9; other scripts have digits too, and no form here is written in them.
    private static boolean isFigure(String cell) {
        return !cell.isEmpty() && cell.length() <= 4 && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private Optional<LocalDateTime> seenAt(Line line) {
        String cell = line.cell(CountColumns.SEEN);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDateTime at = LocalDateTime.parse(cell, CountSheet.SEEN);
            if (at.getYear() >= 2000 && at.getYear() < 2100) {
                return Optional.of(at);
            }
        } catch (DateTimeException e) {
            // The same fault as a year that cannot be.
        }
        return fault(line, CountColumns.SEEN, "count.import.time", cell);
    }

    private void name(Line line, String column) {
        String written = line.cell(column);
        if (written.length() > MAX_NAME || written.chars().anyMatch(Character::isISOControl)) {
            fault(line, column, "count.import.name", MAX_NAME);
        }
    }

    /// The name as written, where it is not what we would write.
    private Optional<String> differing(Line line, String column, RegionCode code) {
        String ours = regions.find(code).map(Region::slug).orElse("");
        return line.has(column)
                ? Optional.of(line.cell(column)).filter(written -> !written.equals(ours))
                : Optional.empty();
    }

    private <T> Optional<T> fault(Line line, String column, String reason, Object... values) {
        faults.add(BadLine.at(line, column, reason, values));
        return Optional.empty();
    }
}
