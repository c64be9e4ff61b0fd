package id.suar.count.ui;

import id.suar.count.file.ColumnWords;
import id.suar.count.file.CountImporter;
import id.suar.count.file.CountImporter.Imported;
import id.suar.count.file.CountNames;
import id.suar.count.file.CountReading;
import id.suar.election.Contest;
import id.suar.fx.load.LoadCheck;
import id.suar.fx.load.LoadWords;
import id.suar.fx.load.Loading;
import id.suar.i18n.Texts;
import id.suar.table.ColumnNames;
import id.suar.table.RawTable;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;

/// A file of sheets of one contest.
final class CountLoading implements Loading {

    private final CountDesk desk;
    private final Contest contest;
    private final Texts texts;
    private final ColumnWords columns;

    CountLoading(CountDesk desk, Contest contest) {
        this.desk = desk;
        this.contest = contest;
        this.texts = desk.texts();
        this.columns = new ColumnWords(contest, contest.form(), texts);
    }

    LoadWords words() {
        return new LoadWords(
                texts.text("count.load.title"),
                desk.words(contest).form(),
                texts.text("count.load.drop.hint"),
                texts.text("count.load.template.file") + "-" + contest.key(),
                texts.text("count.load.list"),
                new Pane());
    }

    @Override
    public ColumnNames names(List<String> header) {
        return CountNames.of(contest, header);
    }

    @Override
    public String meaning(String column) {
        return columns.meaning(column);
    }

    @Override
    public LoadCheck check(RawTable table, List<Optional<String>> names) {
        CountImporter importer = desk.importer();
        return switch (importer.check(table.named(names, CountImporter.columns(contest, false)), contest)) {
            case CountReading.Faulty faulty -> new LoadCheck.Faulty(faulty.faults());
            case CountReading.Sound sound ->
                new LoadCheck.Sound(words(importer.foresee(sound)), () -> words(importer.record(sound)));
        };
    }

    private String words(Imported.Done done) {
        var said = new StringBuilder(texts.text("count.load.done", done.begun(), done.corrected(), done.unchanged()));
        append(said, "count.load.empty", done.empty());
        append(said, "count.load.strange", done.strange());
        append(said, "count.load.unlisted", done.unlisted());
        return said.toString();
    }

    private void append(StringBuilder said, String key, int count) {
        if (count > 0) {
            said.append('\n').append(texts.text(key, count));
        }
    }
}
