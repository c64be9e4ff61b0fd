package id.suar.count.file;

import id.suar.count.CountSheet;
import id.suar.count.CountSheets;
import id.suar.count.Figures;
import id.suar.count.RecordedSheet;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.table.PrintHead;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the sheets of a contest as files: the columns of an import, in their order, rows by station.
public final class CountExporter {

    private final CountSheets sheets;
    private final Regions regions;

    public CountExporter(CountSheets sheets, Regions regions) {
        this.sheets = sheets;
        this.regions = regions;
    }

    /// @return how many sheets were written
    public int write(Contest contest, RegionCode scope, TableFormat format, OutputStream out) throws IOException {
        return write(contest, scope, format, PrintHead.of(contest.key()), out);
    }

    /// @param head for what is printed
    /// @return how many sheets were written
    public int write(Contest contest, RegionCode scope, TableFormat format, PrintHead head, OutputStream out)
            throws IOException {
        Filled filled = filled(contest, scope);
        write(contest, filled, format, head, true, out);
        return filled.sheets().size();
    }

    /// The sheets of a contest with the columns that they fill.
    ///
    /// @param figures by column
    record Filled(FormLayout layout, List<String> columns, Map<String, String> figures, List<RecordedSheet> sheets) {

        /// With one more column.
        Filled and(String column) {
            List<String> more = new ArrayList<>(columns);
            more.add(column);
            return new Filled(layout, more, figures, sheets);
        }
    }

    Filled filled(Contest contest, RegionCode scope) {
        List<RecordedSheet> all = sheets.list(contest.election().key(), contest.key(), scope);
        FormLayout layout = all.stream()
                .map(sheet -> sheet.sheet().figures().layout())
                .reduce(FormLayout::with)
                .orElseGet(contest::form);
        boolean everything =
                all.stream().anyMatch(sheet -> sheet.sheet().figures().anyOf(CountColumns.optionalFigures(layout)));
        return new Filled(layout, CountColumns.all(layout, everything), CountColumns.written(layout, everything), all);
    }

    /// @param asWritten names of places as a file wrote them, where it did; otherwise our own
    void write(Contest contest, Filled filled, TableFormat format, PrintHead head, boolean asWritten, OutputStream out)
            throws IOException {
        new TableWriter(contest.key(), filled.columns())
                .headed(head)
                .write(
                        format,
                        filled.sheets().stream()
                                .map(sheet -> row(sheet, filled, asWritten))
                                .iterator(),
                        out);
    }

    private List<Object> row(RecordedSheet recorded, Filled filled, boolean asWritten) {
        CountSheet sheet = recorded.sheet();
        List<Object> cells = new ArrayList<>(filled.columns().size());
        for (String column : filled.columns()) {
            String figure = filled.figures().get(column);
            if (column.equals(CountColumns.VERSIONS)) {
                cells.add(recorded.otherVersions());
            } else if (figure == null) {
                cells.add(place(sheet, column, asWritten));
            } else {
                int value = sheet.figures().value(figure);
                cells.add(value == Figures.BLANK ? "" : (Object) value);
            }
        }
        return cells;
    }

    private String place(CountSheet sheet, String column, boolean asWritten) {
        String digits = sheet.station().digits();
        return switch (column) {
            case CountColumns.STATION -> digits;
            case CountColumns.DISTRICT_CODE -> digits.substring(0, 6);
            case CountColumns.DISTRICT -> name(sheet.districtName().filter(_ -> asWritten), digits.substring(0, 6));
            case CountColumns.VILLAGE_CODE -> digits.substring(0, 10);
            case CountColumns.VILLAGE -> name(sheet.villageName().filter(_ -> asWritten), digits.substring(0, 10));
            case CountColumns.NUMBER -> digits.substring(10);
            default -> sheet.seenAt().map(CountSheet.SEEN::format).orElse("");
        };
    }

    private String name(Optional<String> written, String code) {
        return written.or(() -> regions.find(new RegionCode(code)).map(Region::slug))
                .orElse("");
    }
}
