package id.suar.count.ui;

import id.suar.count.CellMark;
import id.suar.count.CellReading;
import id.suar.count.CountVersion;
import id.suar.count.SheetChange;
import id.suar.count.SheetVersions.Part;
import id.suar.count.words.PaperWords;
import id.suar.count.words.SheetWords;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What each version says of a row, in words.
final class VersionWords {

    private final VersionsModel model;
    private final CountDesk desk;
    private final Texts texts;
    private final SheetWords words;
    private final ChangeWords changes;

    VersionWords(VersionsModel model, CountDesk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        this.words = desk.words(model.start().contest());
        this.changes = new ChangeWords(words, texts);
    }

    String form() {
        return words.form();
    }

    /// `versi 1 (Panwascam, 14 Feb 2024 20.00 WITA)`.
    String version(int at) {
        CountVersion one = model.start().versions().all().get(at);
        return texts.text("count.versions.version", at + 1, one.actor(), desk.when(one.recordedAt()));
    }

    String row(VersionsModel.Line line) {
        return switch (line) {
            case VersionsModel.Line.OfCell(var cell) -> words.figure(cell.row(), cell.figure());
            case VersionsModel.Line.OfPart(var part) ->
                texts.text("count.versions.part." + part.name().toLowerCase(Locale.ROOT));
        };
    }

    String said(VersionsModel.Line line, int version) {
        return switch (line) {
            case VersionsModel.Line.OfCell(var cell) -> reading(cell.readings().get(version));
            case VersionsModel.Line.OfPart(var part) -> part(part, version);
        };
    }

    /// What stands on the paper, as far as somebody has said so.
    String settled(VersionsModel.Line line) {
        return switch (line) {
            case VersionsModel.Line.OfCell(var cell) ->
                model.decided(cell).map(this::reading).orElseGet(() -> texts.text("count.versions.open"));
            case VersionsModel.Line.OfPart(var part) -> part(part, model.decided(part));
        };
    }

    private String reading(CellReading reading) {
        String figure = changes.written(reading.value());
        return reading.state() == CellMark.State.WRITTEN
                ? figure
                : figure + ", " + new PaperWords(texts).mark(CellMark.of(reading.state()));
    }

    /// Only what differs; of the first version what it says against all others.
    private String part(Part part, int version) {
        return version == 0
                ? IntStream.range(1, model.versions())
                        .mapToObj(other -> model.start().versions().changes(part, other))
                        .flatMap(List::stream)
                        .map(change -> line(part, change, changes.before(change)))
                        .distinct()
                        .collect(Collectors.joining("; "))
                : model.start().versions().changes(part, version).stream()
                        .map(change -> line(part, change, changes.after(change)))
                        .collect(Collectors.joining("; "));
    }

    private String line(Part part, SheetChange change, String said) {
        boolean single = part == Part.SEEN || part == Part.OBSERVER || part == Part.NOTE;
        return single ? said : changes.what(change) + ": " + said;
    }
}
