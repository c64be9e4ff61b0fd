package id.suar.count;

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
        List<RecordedSheet> all = sheets.list(contest.election().key(), contest.key(), scope);
        FormLayout layout = all.stream()
                .map(sheet -> sheet.sheet().figures().layout())
                .reduce(FormLayout::with)
                .orElseGet(contest::form);
        boolean everything =
                all.stream().anyMatch(sheet -> sheet.sheet().figures().anyOf(CountColumns.optionalFigures(layout)));
        List<String> columns = CountColumns.all(layout, everything);
        Map<String, String> figures = CountColumns.written(layout, everything);
        new TableWriter(contest.key(), columns)
                .headed(head)
                .write(
                        format,
                        all.stream()
                                .map(sheet -> row(sheet.sheet(), columns, figures))
                                .iterator(),
                        out);
        return all.size();
    }

    private List<Object> row(CountSheet sheet, List<String> columns, Map<String, String> figures) {
        List<Object> cells = new ArrayList<>(columns.size());
        for (String column : columns) {
            String figure = figures.get(column);
            if (figure == null) {
                cells.add(place(sheet, column));
            } else {
                int value = sheet.figures().value(figure);
                cells.add(value == Figures.BLANK ? "" : (Object) value);
            }
        }
        return cells;
    }

    private String place(CountSheet sheet, String column) {
        String digits = sheet.station().digits();
        return switch (column) {
            case CountColumns.STATION -> digits;
            case CountColumns.DISTRICT_CODE -> digits.substring(0, 6);
            case CountColumns.DISTRICT -> name(sheet.districtName(), digits.substring(0, 6));
            case CountColumns.VILLAGE_CODE -> digits.substring(0, 10);
            case CountColumns.VILLAGE -> name(sheet.villageName(), digits.substring(0, 10));
            case CountColumns.NUMBER -> digits.substring(10);
            default -> sheet.seenAt().map(SheetReader::seen).orElse("");
        };
    }

    private String name(Optional<String> written, String code) {
        return written.or(() -> regions.find(new RegionCode(code)).map(Region::slug))
                .orElse("");
    }
}
