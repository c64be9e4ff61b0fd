package id.suar.count.recap.ui;

import id.suar.count.RecordedSheet;
import id.suar.count.recap.Discrepancy;
import id.suar.count.recap.Discrepancy.Answer;
import id.suar.count.recap.Discrepancy.Status;
import id.suar.count.recap.RecapUnit;
import id.suar.count.recap.RecapWords;
import id.suar.count.recap.RecordedDiscrepancy;
import id.suar.count.recap.RowDifference;
import id.suar.election.Contest;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.violation.FindingField;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What people do with a difference: follow it up, or begin a draft finding. FX thread.
final class RecapFollowing {

    private final RecapDesk desk;
    private final Tasks tasks;
    private final Texts texts;

    RecapFollowing(RecapDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
        this.texts = desk.texts();
    }

    /// What is followed up of the row that differs most; begun when it was not yet.
    ///
    /// @param then when it is on disk
    void follow(Contest contest, RecapLine line, UnaryOperator<Discrepancy> step, Runnable then) {
        line.unit()
                .largest()
                .ifPresent(row -> tasks.run(
                        () -> desk.follower().record(step.apply(known(contest, line, row))), recorded -> then.run()));
    }

    /// Raised in the meeting, now.
    UnaryOperator<Discrepancy> raise() {
        return one -> one.raised(desk.now().withNano(0));
    }

    static UnaryOperator<Discrepancy> answer(Answer answer) {
        return one -> one.answered(answer, one.objection());
    }

    static UnaryOperator<Discrepancy> objection(String number, String note) {
        return one -> one.answered(one.answer(), number).withNote(note);
    }

    static UnaryOperator<Discrepancy> status(Status status) {
        return one -> one.withStatus(status);
    }

    /// The one that is followed of this row, as it was read.
    static Optional<Discrepancy> of(RecapLine line) {
        return line.unit()
                .largest()
                .map(RowDifference::figure)
                .flatMap(figure -> line.followed().stream()
                        .map(RecordedDiscrepancy::discrepancy)
                        .filter(one -> one.figure().equals(figure))
                        .findFirst());
    }

    private Discrepancy known(Contest contest, RecapLine line, RowDifference row) {
        Optional<RecordedSheet> sheet = line.unit()
                .unit()
                .station()
                .flatMap(station -> desk.sheets().find(contest.election().key(), contest.key(), station));
        return of(line).orElseGet(
                        () -> desk.follower().found(contest.election().key(), contest.key(), line.unit(), row, sheet));
    }

    /// Place, form, class and figures; people complete it, and decide whether it becomes a finding.
    Map<FindingField, String> finding(Contest contest, RecapLine line) {
        RecapWords words = desk.words(contest);
        RecapUnit unit = line.unit().unit();
        String what = texts.text("recap.finding.what", words.unit(unit), words.words(line.unit()));
        String figures = line.unit().differences().stream()
                .map(row -> texts.text(
                        "recap.finding.row",
                        words.row(row.figure()),
                        written(row.own()),
                        written(row.recap()),
                        row.known() ? words.difference(row.difference()) : "–"))
                .collect(Collectors.joining("\n"));
        String account = texts.text(
                        "recap.finding.place",
                        words.form(),
                        words.unit(unit),
                        desk.regions().path(unit.region()))
                + "\n\n" + words.words(line.unit()) + ". " + words.why(line.unit()) + "\n\n" + figures;
        return desk.findings()
                .ofDifference(
                        contest,
                        unit.digits(),
                        what,
                        account,
                        line.unit().recap().flatMap(one -> one.row().plenary()),
                        line.unit().recap().map(one -> one.last().toString()).orElse(""));
    }

    String written(int figure) {
        return figure < 0 ? texts.text("recap.blank") : texts.text("recap.figure", figure);
    }
}
