package id.suar.count.checklist.ui;

import id.suar.count.checklist.Answer;
import id.suar.count.checklist.ChecklistItem;
import id.suar.count.checklist.ChecklistRecorder.Answers;
import id.suar.count.checklist.Considered;
import id.suar.count.checklist.SheetSigns;
import id.suar.count.rule.VotingDayAnswers.Said;
import id.suar.evidence.Examined;
import id.suar.evidence.Gallery;
import id.suar.evidence.PictureFault;
import id.suar.evidence.ui.FaultWords;
import id.suar.fx.InTurn;
import id.suar.fx.Tasks;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The checklist of one polling station being answered: every answer is kept as a draft at once, and recorded on
/// demand or when the screen is left. FX thread.
final class DayModel {

    /// Before the polls open at seven, a time of the count is one of the day after.
    private static final LocalTime OPENING = LocalTime.of(7, 0);

    private final DayDesk desk;
    private final Tasks tasks;
    private final InTurn turn;
    private final Map<String, Answer> problems = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final ReadOnlyObjectWrapper<Map<String, Answer>> answers = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.AS_RECORDED);
    private DayStart start;
    private boolean drafted;
    private boolean busy;

    /// Where the answers are on their way to the disk.
    enum Saving {
        /// Nothing differs from the record.
        AS_RECORDED,
        /// Kept as a draft.
        DRAFT,
        SAVING,
        /// The commit is on disk.
        SAVED,
        FAILED
    }

    DayModel(DayDesk desk, Tasks tasks, DayStart start) {
        this.desk = desk;
        this.tasks = tasks;
        this.turn = new InTurn(tasks);
        this.start = start;
        this.drafted = !start.draft().isEmpty();
        Map<String, Answer> all = new HashMap<>(start.answers());
        start.draft()
                .forEach((code, answer) -> answer.ifPresentOrElse(one -> all.put(code, one), () -> all.remove(code)));
        answers.set(Map.copyOf(all));
        saving.set(dirty() ? Saving.DRAFT : Saving.AS_RECORDED);
    }

    DayStart start() {
        return start;
    }

    /// By code.
    ReadOnlyObjectProperty<Map<String, Answer>> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    Optional<Answer> answer(String code) {
        return Optional.ofNullable(answers.get().get(code));
    }

    List<ChecklistItem> items() {
        return start.pack().items();
    }

    int count(Said said) {
        return (int) items().stream()
                .flatMap(item -> answer(item.code()).stream())
                .filter(answer -> answer.said() == said)
                .count();
    }

    int unanswered() {
        return (int)
                items().stream().filter(item -> answer(item.code()).isEmpty()).count();
    }

    List<Considered> considered() {
        return Considered.of(start.pack(), start.election().regime(), answers.get());
    }

    boolean conflict() {
        return start.recorded().filter(one -> one.conflict()).isPresent();
    }

    /// What is typed and cannot be read holds the record back: a draft loses nothing.
    boolean unreadable() {
        return !unreadable.isEmpty();
    }

    /// A problem that was denied for a moment comes back with what was known of it.
    void say(ChecklistItem item, Said said) {
        String code = item.code();
        Answer now = said == Said.YES
                ? Optional.ofNullable(problems.get(code)).orElseGet(() -> proposed(item))
                : Answer.of(said);
        if (answer(code).map(Answer::said).equals(Optional.of(said))) {
            return;
        }
        unreadable.remove(code);
        put(code, Optional.of(now));
    }

    void clear(ChecklistItem item) {
        unreadable.remove(item.code());
        put(item.code(), Optional.empty());
    }

    void persons(ChecklistItem item, OptionalInt persons) {
        change(item, answer -> answer.withPersons(persons));
    }

    void number(ChecklistItem item, OptionalInt number) {
        change(item, answer -> answer.withNumber(number));
    }

    void text(ChecklistItem item, String text) {
        change(item, answer -> answer.withText(text));
    }

    void contests(ChecklistItem item, List<String> contests) {
        change(item, answer -> answer.withContests(contests));
    }

    /// Takes a picture into custody and adds it to the answer that stands there then.
    ///
    /// @param refused hears why a file is not taken, in words
    void attach(ChecklistItem item, Path file, Consumer<String> refused) {
        tasks.run(
                () -> desk.custodian().takePicture(file),
                taken -> {
                    switch (taken) {
                        case Gallery.Taking.Refused(PictureFault fault) ->
                            refused.accept(FaultWords.of(fault, desk.texts()));
                        case Gallery.Taking.NoRoom(long free) -> refused.accept(FaultWords.noRoom(free, desk.texts()));
                        case Gallery.Taking.Kept(Examined.Picture picture) ->
                            pictured(item, picture.id().hex());
                    }
                },
                fault -> refused.accept(desk.texts().text("photo.unwritten", String.valueOf(fault.getMessage()))));
    }

    private void pictured(ChecklistItem item, String photo) {
        change(item, answer -> {
            List<String> photos = Stream.concat(answer.photos().stream(), Stream.of(photo))
                    .distinct()
                    .limit(Answer.MAX_PHOTOS)
                    .toList();
            return answer.withPhotos(photos);
        });
    }

    /// Takes a photo away from the answer; its file stays in the vault, as the entry stays that spoke of it.
    void detach(ChecklistItem item, String photo) {
        change(
                item,
                answer -> answer.withPhotos(answer.photos().stream()
                        .filter(one -> !one.equals(photo))
                        .toList()));
    }

    /// @param typed empty when nothing is typed
    void time(ChecklistItem item, Optional<LocalTime> typed) {
        unreadable.remove(item.code());
        change(item, answer -> answer.withAt(typed.map(time -> at(item, time))));
    }

    void unreadableTime(ChecklistItem item) {
        unreadable.add(item.code());
    }

    private LocalDateTime at(ChecklistItem item, LocalTime time) {
        boolean next = item.phase() == id.suar.count.checklist.Phase.COUNT && time.isBefore(OPENING);
        return start.election().votingDay().plusDays(next ? 1 : 0).atTime(time);
    }

    /// What a form says already; who answers confirms it by answering.
    private Answer proposed(ChecklistItem item) {
        Answer yes = Answer.of(Said.YES);
        if (!item.code().equals(SheetSigns.SUM) || start.signs().isEmpty()) {
            return yes;
        }
        Answer which = yes.withContests(
                start.signs().stream().map(one -> one.contest().key()).toList());
        var first = start.signs().getFirst();
        return start.signs().size() > 1
                ? which
                : which.withNumber(OptionalInt.of(Math.abs(first.votes() - first.voters())));
    }

    private void change(ChecklistItem item, UnaryOperator<Answer> change) {
        answer(item.code()).ifPresent(before -> {
            Answer after = change.apply(before);
            if (!after.equals(before)) {
                put(item.code(), Optional.of(after));
            }
        });
    }

    private void put(String code, Optional<Answer> answer) {
        Map<String, Answer> all = new HashMap<>(answers.get());
        answer.ifPresentOrElse(one -> all.put(code, one), () -> all.remove(code));
        answer.filter(Answer::problem).ifPresent(one -> problems.put(code, one));
        answers.set(Map.copyOf(all));
        keep();
    }

    boolean dirty() {
        return !answers.get().equals(start.answers());
    }

    /// Keeps what differs from the record; forgets a draft that differs no more.
    private void keep() {
        if (dirty()) {
            drafted = true;
            saving.set(Saving.DRAFT);
            Map<String, Optional<Answer>> changed = given().changed();
            turn.keep(() -> desk.answerDrafts().save(start.election().key(), start.station(), changed));
        } else if (drafted) {
            drafted = false;
            saving.set(Saving.AS_RECORDED);
            turn.keep(() -> desk.answerDrafts().drop(start.election().key(), start.station()));
        }
    }

    private Answers given() {
        Map<String, Optional<Answer>> all = new HashMap<>();
        start.answers().keySet().forEach(code -> all.put(code, Optional.empty()));
        answers.get().forEach((code, answer) -> all.put(code, Optional.of(answer)));
        return new Answers(start.election(), start.station(), all, start.recorded());
    }

    /// @param then on the FX thread, when everything is on disk; at once when there is nothing to write
    void record(Runnable then) {
        if (busy || !dirty() && !conflict()) {
            then.run();
            return;
        }
        busy = true;
        saving.set(Saving.SAVING);
        Answers given = given();
        turn.record(() -> write(given), fresh -> recorded(fresh, then), this::failed);
    }

    private DayStart write(Answers given) {
        desk.recorder().record(given);
        desk.answerDrafts().drop(given.election().key(), given.station());
        return DayStart.read(desk, given.election(), given.station());
    }

    /// Answers that were given while it was being written stay, as a draft.
    private void recorded(DayStart fresh, Runnable then) {
        busy = false;
        drafted = false;
        start = fresh;
        saving.set(Saving.SAVED);
        if (dirty()) {
            keep();
        }
        then.run();
    }

    /// It is said here that nothing was recorded; the window says why.
    private void failed(Throwable fault) {
        busy = false;
        saving.set(Saving.FAILED);
        tasks.unexpected(fault);
    }

    /// Recorded from elsewhere: shown, unless somebody is at work here.
    ///
    /// @return whether it is shown
    boolean show(DayStart fresh) {
        if (dirty()
                || busy
                || fresh.recorded().equals(start.recorded()) && fresh.signs().equals(start.signs())) {
            return false;
        }
        start = fresh;
        answers.set(Map.copyOf(fresh.answers()));
        return true;
    }
}
