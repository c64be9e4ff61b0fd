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
import id.suar.evidence.Custodian;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.PictureFault;
import id.suar.evidence.ui.FaultWords;
import id.suar.fx.Navigator;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.violation.FindingField;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What people do with a difference: follow it up, or begin a draft finding. FX thread.
final class RecapFollowing {

    /// Bytes, for people.
    private static final long GIGA = 1_000_000_000;

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
                        () -> desk.follower().follow(found(contest, line, row), step), recorded -> then.run()));
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

    static UnaryOperator<Discrepancy> detach(EvidenceId content) {
        return one -> one.detached(content.hex());
    }

    static UnaryOperator<Discrepancy> attach(List<EvidenceId> contents) {
        return one -> {
            Discrepancy with = one;
            for (EvidenceId content : contents) {
                with = with.attached(content.hex());
            }
            return with;
        };
    }

    /// Takes a file of any kind in.
    ///
    /// @param taken   when it is on disk
    /// @param refused why it was not, in words
    void take(Path file, Consumer<EvidenceId> taken, Consumer<String> refused) {
        tasks.run(
                () -> desk.proofs().custodian().take(file),
                became -> {
                    switch (became) {
                        case Custodian.Taken.Kept kept ->
                            taken.accept(kept.item().content());
                        case Custodian.Taken.Refused(PictureFault fault) -> refused.accept(FaultWords.of(fault, texts));
                        case Custodian.Taken.TooLarge(long most) ->
                            refused.accept(texts.text("recap.proof.large", most / GIGA));
                        case Custodian.Taken.NoRoom(long free) -> refused.accept(FaultWords.noRoom(free, texts));
                    }
                },
                fault -> refused.accept(texts.text("photo.unwritten", String.valueOf(fault.getMessage()))));
    }

    /// What accompanies a difference.
    void proofs(Contest contest, RecapLine line, Consumer<RecapProofs.Read> then) {
        List<String> attached = of(line).map(Discrepancy::attachments).orElse(List.of());
        tasks.run(() -> desk.proofs().read(contest, line.unit().unit(), attached), then);
    }

    void lookAt(RecapProofs.Read read, int place, String unit, Navigator navigator) {
        navigator.open(new RecapProofsScreen(
                read.pictures(), place, unit, desk.proofs().gallery(), texts, tasks, navigator::back));
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

    private Discrepancy found(Contest contest, RecapLine line, RowDifference row) {
        Optional<RecordedSheet> sheet = line.unit()
                .unit()
                .station()
                .flatMap(station -> desk.sheets().find(contest.election().key(), contest.key(), station));
        return desk.follower().found(contest.election().key(), contest.key(), line.unit(), row, sheet);
    }

    /// Place, form, class, figures and what accompanies them; people complete it, and decide whether it becomes a
    /// finding.
    Map<FindingField, String> finding(Contest contest, RecapLine line, RecapProofs.Read proofs) {
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
                + "\n\n" + words.words(line.unit()) + ". " + words.why(line.unit()) + "\n\n" + figures
                + followed(line, proofs);
        return desk.findings()
                .ofDifference(
                        contest,
                        unit.digits(),
                        what,
                        account,
                        line.unit().recap().flatMap(one -> one.row().plenary()),
                        line.unit().recap().map(one -> one.last().toString()).orElse(""));
    }

    /// What was written of it and what it holds by; blank where there is nothing of either.
    private String followed(RecapLine line, RecapProofs.Read proofs) {
        String note = of(line).map(Discrepancy::note)
                .filter(one -> !one.isBlank())
                .map(one -> "\n\n" + one)
                .orElse("");
        String attached = proofs.attached().stream()
                .map(one -> texts.text(
                        "recap.finding.proof",
                        one.ofSheet() ? texts.text("recap.proof.of.sheet", one.name()) : one.name(),
                        one.content().hex()))
                .collect(Collectors.joining("\n"));
        return attached.isEmpty() ? note : note + "\n\n" + texts.text("recap.finding.proofs") + "\n" + attached;
    }

    String written(int figure) {
        return figure < 0 ? texts.text("recap.blank") : texts.text("recap.figure", figure);
    }
}
