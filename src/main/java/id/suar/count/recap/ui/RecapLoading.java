package id.suar.count.recap.ui;

import id.suar.count.file.ColumnWords;
import id.suar.count.file.CountNames;
import id.suar.count.recap.RecapForm;
import id.suar.count.recap.RecapImporter;
import id.suar.count.recap.RecapImporter.About;
import id.suar.count.recap.RecapImporter.Imported;
import id.suar.count.recap.RecapReading;
import id.suar.election.Contest;
import id.suar.fx.WrittenDay;
import id.suar.fx.load.LoadCheck;
import id.suar.fx.load.Loading;
import id.suar.i18n.Texts;
import id.suar.table.BadLine;
import id.suar.table.ColumnNames;
import id.suar.table.RawTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A file of rows of D.Hasil of one contest, and what people say of all its rows.
///
/// @param day of the plenary, as typed; blank where nothing is said
record RecapLoading(RecapDesk desk, Contest contest, String day, RecapForm form) implements Loading {

    RecapLoading withDay(String typed) {
        return new RecapLoading(desk, contest, typed, form);
    }

    RecapLoading withForm(RecapForm read) {
        return new RecapLoading(desk, contest, day, read);
    }

    /// Empty when nothing is typed and when it is no day.
    Optional<LocalDate> plenary() {
        return WrittenDay.day(day, desk.now().toLocalDate());
    }

    /// Something is typed that is no day, or one that has not come yet.
    boolean wrongDay() {
        LocalDate today = desk.now().toLocalDate();
        return !day.isBlank() && plenary().filter(one -> !one.isAfter(today)).isEmpty();
    }

    @Override
    public ColumnNames names(List<String> header) {
        return CountNames.of(contest, header);
    }

    @Override
    public String meaning(String column) {
        return new ColumnWords(contest, contest.form(), desk.texts()).meaning(column);
    }

    @Override
    public LoadCheck check(RawTable table, List<Optional<String>> names) {
        if (wrongDay()) {
            return new LoadCheck.Faulty(
                    List.of(BadLine.of(0, desk.texts().text("recap.load.day"), "recap.load.day.wrong", day)));
        }
        RecapImporter importer = desk.importer();
        var about = new About(plenary(), Optional.of(form));
        return switch (importer.check(table.named(names, RecapImporter.columns(false)), contest, about)) {
            case RecapReading.Faulty(List<BadLine> faults) -> new LoadCheck.Faulty(faults);
            case RecapReading.Sound sound ->
                new LoadCheck.Sound(words(importer.foresee(sound)), () -> record(importer, sound));
        };
    }

    private String record(RecapImporter importer, RecapReading.Sound sound) {
        String said = words(importer.record(sound));
        int settled = desk.settler().settle(contest, desk.scope());
        return settled == 0 ? said : said + "\n" + desk.texts().text("recap.load.settled", settled);
    }

    private String words(Imported.Done done) {
        Texts texts = desk.texts();
        String said = texts.text("recap.load.done", done.begun(), done.corrected(), done.unchanged());
        return done.empty() == 0 ? said : said + "\n" + texts.text("recap.load.empty", done.empty());
    }
}
