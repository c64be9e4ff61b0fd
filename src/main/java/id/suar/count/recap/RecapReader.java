package id.suar.count.recap;

import id.suar.count.file.CountColumns;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.table.BadLine;
import id.suar.table.Faults;
import id.suar.table.Line;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes rows from the lines of a recapitulation file, and names what is wrong with those that make none.
final class RecapReader {

    /// Figures of one station have four digits at most, as on its form.
    private static final int STATION_DIGITS = 4;

    private static final int TOTAL_DIGITS = 7;

    private final Contest contest;
    private final RegionCode scope;
    private final Regions regions;
    private final FormLayout layout;
    private final Map<String, String> figures = new LinkedHashMap<>();
    private final Optional<LocalDate> plenary;
    private final RecapForm form;
    private final String reader;
    private final Faults faults = new Faults();
    private final Map<RecapUnit, Long> seen = new HashMap<>();
    private int empty;

    RecapReader(
            Contest contest,
            RegionCode scope,
            Regions regions,
            List<String> columns,
            FormLayout layout,
            RecapImporter.About about,
            String reader) {
        this.contest = contest;
        this.scope = scope;
        this.regions = regions;
        this.layout = layout;
        this.plenary = about.plenary();
        this.form = about.form().orElse(RecapForm.DISTRICT);
        this.reader = reader;
        columns.forEach(column -> CountColumns.figure(column).ifPresent(figure -> figures.put(column, figure)));
    }

    Faults faults() {
        return faults;
    }

    /// How many lines had no figure at all.
    int empty() {
        return empty;
    }

    /// Empty for a line without figures and for one with faults.
    Optional<RecapRow> read(Line line) {
        int before = faults.size();
        Optional<RecapUnit> unit = unit(line);
        Map<String, Integer> written = unit.map(one -> figures(line, one)).orElseGet(Map::of);
        if (faults.size() > before || unit.isEmpty()) {
            return Optional.empty();
        }
        if (written.isEmpty()) {
            empty++;
            return Optional.empty();
        }
        return Optional.of(new RecapRow(
                contest.election().key(),
                contest.key(),
                unit.get(),
                RecapFigures.of(layout, figures.values(), written),
                plenary,
                form,
                reader,
                ""));
    }

    /// What the narrowest code says that the line fills in.
    private Optional<RecapUnit> unit(Line line) {
        for (var column : List.of(CountColumns.STATION, CountColumns.VILLAGE_CODE, CountColumns.DISTRICT_CODE)) {
            String code = line.cell(column);
            if (!code.isEmpty()) {
                return unit(line, column, code);
            }
        }
        return fault(line, CountColumns.STATION, "recap.import.nocode");
    }

    private Optional<RecapUnit> unit(Line line, String column, String code) {
        UnitLevel level = switch (column) {
            case CountColumns.STATION -> UnitLevel.STATION;
            case CountColumns.VILLAGE_CODE -> UnitLevel.VILLAGE;
            default -> UnitLevel.DISTRICT;
        };
        if (!RecapUnit.isOne(code) || code.length() != level.digits()) {
            return fault(line, column, "recap.import.code", code, level.digits());
        }
        var unit = new RecapUnit(code);
        contradiction(line, CountColumns.VILLAGE_CODE, code, UnitLevel.VILLAGE.digits());
        contradiction(line, CountColumns.DISTRICT_CODE, code, UnitLevel.DISTRICT.digits());
        number(line, unit);
        if (regions.find(unit.region()).isEmpty()) {
            return fault(line, column, "recap.import.region", unit.region().dotted());
        }
        if (!unit.isWithin(scope)) {
            return fault(line, column, "recap.import.scope", scope.dotted());
        }
        Long earlier = seen.putIfAbsent(unit, line.number());
        return earlier == null ? Optional.of(unit) : fault(line, column, "recap.import.twice", code, earlier);
    }

    private void contradiction(Line line, String column, String code, int digits) {
        String cell = line.cell(column);
        if (!cell.isEmpty() && !code.startsWith(cell.length() == digits ? cell : "x")) {
            fault(line, column, "recap.import.contradiction", cell, code);
        }
    }

    private void number(Line line, RecapUnit unit) {
        String number = line.cell(CountColumns.NUMBER);
        unit.station().filter(station -> !number.isEmpty()).ifPresent(station -> {
            if (!(number.matches("\\d{1,3}") && Integer.parseInt(number) == station.number())) {
                fault(line, CountColumns.NUMBER, "recap.import.contradiction", number, unit.digits());
            }
        });
    }

    private Map<String, Integer> figures(Line line, RecapUnit unit) {
        int digits = unit.level() == UnitLevel.STATION ? STATION_DIGITS : TOTAL_DIGITS;
        Map<String, Integer> written = new HashMap<>();
        for (var column : figures.entrySet()) {
            String cell = line.cell(column.getKey());
            if (isFigure(cell, digits)) {
                written.put(column.getValue(), Integer.parseInt(cell));
            } else if (!cell.isEmpty()) {
                fault(line, column.getKey(), "recap.import.figure", cell, "9".repeat(digits));
            }
        }
        return written;
    }

    /// Of the digits 0 to 9; other scripts have digits too, and no form here is written in them.
    private static boolean isFigure(String cell, int digits) {
        return !cell.isEmpty() && cell.length() <= digits && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private <T> Optional<T> fault(Line line, String column, String reason, Object... values) {
        faults.add(BadLine.of(line.number(), column, reason, values));
        return Optional.empty();
    }
}
