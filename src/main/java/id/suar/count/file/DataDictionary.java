package id.suar.count.file;

import id.suar.count.Figures;
import id.suar.i18n.Texts;
import java.util.ArrayList;
import java.util.List;

/// What each column of open data means, in both languages, for whoever has only the file.
final class DataDictionary {

    static final List<String> COLUMNS =
            List.of("kolom", "arti_id", "arti_en", "satuan_id", "satuan_en", "rentang", "kosong_id", "kosong_en");

    private DataDictionary() {}

    /// @param figure whether it holds figures
    /// @param words  Indonesian, English
    /// @param texts  the same
    static List<Object> row(String column, boolean figure, List<ColumnWords> words, List<Texts> texts) {
        List<Object> cells = new ArrayList<>(List.of(column));
        words.forEach(one -> cells.add(one.meaning(column)));
        texts.forEach(one -> cells.add(one.text(unit(column, figure))));
        cells.add(range(column, figure));
        texts.forEach(one -> cells.add(one.text(blank(column, figure))));
        return cells;
    }

    private static String unit(String column, boolean figure) {
        if (!figure) {
            return switch (column) {
                case CountColumns.SEEN -> "count.open.unit.time";
                case CountColumns.VERSIONS -> "count.open.unit.versions";
                default -> "count.open.unit.text";
            };
        }
        if (column.startsWith("ss_")) {
            return "count.open.unit.ballots";
        }
        boolean people = column.matches(".*_[lp]|(dpt|pengguna|pengguna_dpt|dptb|dpk|disabilitas|terdaftar_.*)_j");
        return people ? "count.open.unit.people" : "count.open.unit.votes";
    }

    private static String range(String column, boolean figure) {
        if (figure) {
            return "0–" + Figures.MAX;
        }
        return switch (column) {
            case CountColumns.STATION -> "\\d{13}";
            case CountColumns.DISTRICT_CODE -> "\\d{6}";
            case CountColumns.VILLAGE_CODE -> "\\d{10}";
            case CountColumns.NUMBER -> "001–999";
            case CountColumns.VERSIONS -> "0–99";
            case CountColumns.SEEN -> "YYYY-MM-DD HH:MM:SS";
            default -> "";
        };
    }

    private static String blank(String column, boolean figure) {
        if (figure) {
            return "count.open.blank.figure";
        }
        return column.equals(CountColumns.SEEN) ? "count.open.blank.time" : "count.open.blank.never";
    }
}
