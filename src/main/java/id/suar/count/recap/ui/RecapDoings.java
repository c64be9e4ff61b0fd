package id.suar.count.recap.ui;

import id.suar.count.recap.DifferenceClass;
import id.suar.count.recap.Discrepancy;
import id.suar.count.recap.RecapUnit;
import id.suar.election.Contest;
import id.suar.evidence.EvidenceId;
import id.suar.region.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// What can be done with the difference that is marked. FX thread.
final class RecapDoings implements RecapDetail.Doings {

    /// Villages of a name that was typed, at most.
    private static final int NAMED = 20;

    /// What a page is usually kept as.
    private static final List<String> PROOFS =
            List.of("jpg", "jpeg", "png", "pdf", "JPG", "JPEG", "PNG", "PDF", "mp4", "m4a", "zip");

    private final RecapModel model;
    private final RecapDesk desk;
    private final RecapScreens screens;
    private final RecapFollowing following;
    private final Supplier<Optional<RecapLine>> marked;

    RecapDoings(
            RecapModel model,
            RecapDesk desk,
            RecapScreens screens,
            RecapFollowing following,
            Supplier<Optional<RecapLine>> marked) {
        this.model = model;
        this.desk = desk;
        this.screens = screens;
        this.following = following;
        this.marked = marked;
    }

    @Override
    public void openSheet() {
        marked.get()
                .flatMap(line -> line.unit().unit().station())
                .ifPresent(station -> withContest(one -> desk.openSheet().accept(one, station)));
    }

    /// At the unit that is marked; else at the village that was typed; else at the first.
    @Override
    public void openPlenary() {
        Optional<RecapUnit> unit = marked.get()
                .map(line -> line.unit().unit())
                .filter(one -> one.region().level() == Level.VILLAGE)
                .or(this::typedVillage)
                .or(() -> desk.villages().stream().findFirst().map(RecapUnit::of));
        unit.ifPresent(one -> withContest(of -> screens.plenary(of, one)));
    }

    @Override
    public void draftFinding() {
        marked.get()
                .filter(line -> line.main() != DifferenceClass.MATCH && line.main() != DifferenceClass.NOT_COMPARABLE)
                .ifPresent(line -> withContest(of -> following.proofs(
                        of, line, proofs -> desk.draftFinding().accept(following.finding(of, line, proofs)))));
    }

    @Override
    public void raise() {
        follow(following.raise(), "recap.follow.raised");
    }

    @Override
    public void answer(Discrepancy.Answer answer) {
        follow(RecapFollowing.answer(answer), "recap.follow.kept");
    }

    @Override
    public void status(Discrepancy.Status status) {
        follow(RecapFollowing.status(status), "recap.follow.kept");
    }

    @Override
    public void objection(String number, String note) {
        follow(RecapFollowing.objection(number, note), "recap.follow.kept");
    }

    @Override
    public void proofs(RecapLine line, Consumer<RecapProofs.Read> then) {
        withContest(of -> following.proofs(of, line, then));
    }

    /// The file is asked for, and taken in as it is: a picture of a page of D.Hasil, a scan, a recording.
    @Override
    public void attach() {
        marked.get()
                .filter(line -> line.unit().largest().isPresent())
                .ifPresent(line -> withContest(of -> desk.files()
                        .open(PROOFS)
                        .ifPresent(
                                file -> following.take(file, content -> attached(of, line, content), screens::say))));
    }

    /// A large file takes its time: it goes to the line that was marked when it was asked for.
    private void attached(Contest of, RecapLine line, EvidenceId content) {
        follow(of, line, RecapFollowing.attach(List.of(content)), "recap.proof.attached");
    }

    @Override
    public void attachAll(List<EvidenceId> contents) {
        follow(RecapFollowing.attach(contents), "recap.proof.attached");
    }

    @Override
    public void detach(EvidenceId content) {
        follow(RecapFollowing.detach(content), "recap.proof.detached");
    }

    @Override
    public void lookAt(RecapProofs.Read read, int place) {
        marked.get()
                .ifPresent(line -> withContest(of -> screens.lookAt(
                        following, read, place, desk.words(of).unit(line.unit().unit()))));
    }

    private void follow(UnaryOperator<Discrepancy> step, String said) {
        marked.get()
                .filter(line -> line.unit().largest().isPresent())
                .ifPresent(line -> withContest(of -> follow(of, line, step, said)));
    }

    private void follow(Contest of, RecapLine line, UnaryOperator<Discrepancy> step, String said) {
        following.follow(of, line, step, () -> {
            screens.say(desk.texts().text(said));
            model.refresh();
        });
    }

    private Optional<RecapUnit> typedVillage() {
        String typed = model.queryProperty().get().strip();
        return typed.isEmpty()
                ? Optional.empty()
                : desk.regions().search(typed, desk.scope(), NAMED).stream()
                        .filter(region -> region.level() == Level.VILLAGE)
                        .findFirst()
                        .map(region -> RecapUnit.of(region.code()));
    }

    private void withContest(Consumer<Contest> does) {
        model.contestProperty().get().ifPresent(does);
    }
}
