package id.suar.count.file;

import id.suar.count.station.ListedStations;
import id.suar.count.words.SheetWords;
import id.suar.election.Contest;
import id.suar.i18n.Texts;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.table.PrintHead;
import id.suar.table.TableFormat;
import id.suar.table.TableWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/// Publishes the counts of a contest as open data: a folder with the figures, what each column means, and where
/// they come from. Names of observers, notes, explanations, positions, and what files wrote as names of places
/// stay at home.
public final class OpenData {

    private static final List<Locale> LANGUAGES = List.of(Texts.INDONESIAN, Texts.ENGLISH);

    private final CountExporter exporter;
    private final ListedStations stations;
    private final Regions regions;

    public OpenData(CountExporter exporter, ListedStations stations, Regions regions) {
        this.exporter = exporter;
        this.stations = stations;
        this.regions = regions;
    }

    /// What is said of the data beside them.
    ///
    /// @param publisher who publishes them
    /// @param made      when, in words
    /// @param licence   under which they may be used; empty while nobody has decided
    /// @param sample    they are no results of an election
    public record Imprint(String publisher, String made, String licence, boolean sample) {}

    /// Writes or replaces the files in a folder, each whole or not at all.
    ///
    /// @return how many sheets were written
    public int write(Contest contest, RegionCode scope, Imprint imprint, Path folder) throws IOException {
        Files.createDirectories(folder);
        CountExporter.Filled filled = exporter.filled(contest, scope).and(CountColumns.VERSIONS);
        String name = contest.key().toLowerCase(Locale.ROOT);
        for (TableFormat format : List.of(TableFormat.CSV, TableFormat.JSON)) {
            whole(
                    folder.resolve(name + "." + format.word()),
                    out -> exporter.write(contest, filled, format, PrintHead.of(name), false, out));
        }
        whole(folder.resolve("kamus-data.csv"), out -> dictionary(contest, filled, out));
        byte[] about = about(contest, scope, imprint, filled, name).getBytes(StandardCharsets.UTF_8);
        whole(folder.resolve("BACA-SAYA.md"), out -> out.write(about));
        return filled.sheets().size();
    }

    private static void dictionary(Contest contest, CountExporter.Filled filled, OutputStream out) throws IOException {
        List<ColumnWords> words = LANGUAGES.stream()
                .map(language -> new ColumnWords(contest, filled.layout(), Texts.of(language)))
                .toList();
        List<Texts> texts = LANGUAGES.stream().map(Texts::of).toList();
        var rows = filled.columns().stream()
                .map(column -> DataDictionary.row(column, filled.figures().containsKey(column), words, texts));
        new TableWriter("kamus-data", DataDictionary.COLUMNS).write(TableFormat.CSV, rows.iterator(), out);
    }

    private String about(Contest contest, RegionCode scope, Imprint imprint, CountExporter.Filled filled, String name) {
        int listed = stations.of(contest, scope).size();
        String place = regions.find(scope).map(Region::name).orElse("") + " (" + scope.dotted() + ")";
        var about = new StringBuilder();
        for (Locale language : LANGUAGES) {
            Texts texts = Texts.of(language);
            about.append("# ")
                    .append(new SheetWords(contest, texts).form())
                    .append(" – ")
                    .append(place)
                    .append("\n\n");
            if (imprint.sample()) {
                about.append("**").append(texts.text("table.print.sample")).append("**\n\n");
            }
            about.append(texts.text("count.open.source", imprint.publisher(), imprint.made()))
                    .append("\n\n");
            about.append(
                            listed == 0
                                    ? texts.text(
                                            "count.open.coverage.unknown",
                                            filled.sheets().size())
                                    : texts.text(
                                            "count.open.coverage",
                                            filled.sheets().size(),
                                            listed))
                    .append("\n\n");
            about.append(texts.text("count.open.meaning")).append("\n\n");
            about.append(texts.text("count.open.files", name)).append("\n\n");
            about.append(
                            imprint.licence().isEmpty()
                                    ? texts.text("count.open.licence.none")
                                    : texts.text("count.open.licence", imprint.licence()))
                    .append("\n\n");
        }
        return about.toString().stripTrailing() + "\n";
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void whole(Path file, Writing writing) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                writing.to(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
