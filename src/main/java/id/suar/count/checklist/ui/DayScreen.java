package id.suar.count.checklist.ui;

import id.suar.count.checklist.Answer;
import id.suar.count.checklist.ChecklistItem;
import id.suar.count.checklist.Told;
import id.suar.fx.KeyHint;
import id.suar.fx.PictureSource;
import id.suar.fx.Screen;
import id.suar.fx.Tasks;
import id.suar.fx.Views;
import id.suar.journal.EntryId;
import id.suar.violation.FindingField;
import id.suar.violation.Occurred;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

/// The checklist of one polling station as the window has it: what its keys do.
final class DayScreen implements Screen {

    private final DayDesk desk;
    private final Tasks tasks;
    private final VotingDay day;
    private final BorderPane stage = new BorderPane();
    private final DayModel model;
    private DayController form;

    DayScreen(DayDesk desk, Tasks tasks, VotingDay day, DayStart start) {
        this.desk = desk;
        this.tasks = tasks;
        this.day = day;
        this.model = new DayModel(desk, tasks, start);
        lay();
    }

    private void lay() {
        form = new DayController(model, this, desk);
        stage.setCenter(Views.load(form, "day.fxml", desk.texts()));
    }

    @Override
    public String title() {
        return desk.name(model.start().station());
    }

    @Override
    public Parent node() {
        return stage;
    }

    @Override
    public Node first() {
        return form.first();
    }

    /// What is answered is recorded, unless something is typed that cannot be read: then the draft stays.
    @Override
    public void leave() {
        if (!model.unreadable() && model.dirty()) {
            model.record(() -> day.recorded());
        }
    }

    /// Recorded elsewhere in the meantime: shown, unless somebody is at work on it.
    @Override
    public void refresh() {
        tasks.run(
                () -> DayStart.read(
                        desk, model.start().election(), model.start().station()),
                fresh -> {
                    if (model.show(fresh)) {
                        lay();
                    }
                });
    }

    @Override
    public String place() {
        return VotingDay.place(model.start().election(), model.start().station());
    }

    @Override
    public List<KeyHint> keys() {
        return AnswerKeys.hints(desk.texts());
    }

    DayModel model() {
        return model;
    }

    void save(boolean next) {
        if (model.unreadable()) {
            day.say(desk.texts().text("checklist.ask.time.unreadable"));
            return;
        }
        boolean conflict = model.conflict();
        model.record(() -> {
            day.recorded();
            if (next) {
                day.next(model.start().election(), model.start().station());
            } else if (conflict) {
                lay();
                form.first().requestFocus();
            }
        });
    }

    /// Who answered what when; what is answered here is recorded first, so that it stands there too.
    void history() {
        if (model.unreadable()) {
            day.say(desk.texts().text("checklist.ask.time.unreadable"));
            return;
        }
        model.record(() -> {
            day.recorded();
            if (model.start().recorded().isPresent()) {
                tasks.run(() -> DayHistory.read(desk, model.start()), read -> day.lay(new HistoryScreen(read, day)));
            }
        });
    }

    void photos(ChecklistItem item, int place) {
        day.lay(new AnswerPhotosScreen(model, item, place, desk, tasks, day));
    }

    void picture(String photo, int most, Consumer<PictureSource.Reading> then) {
        tasks.run(() -> desk.picture(photo).read(most), then);
    }

    void back() {
        day.back();
    }

    /// A finding names the entry that it comes from, so answers are recorded first.
    void draftFinding(ChecklistItem item) {
        boolean problem = model.answer(item.code()).filter(Answer::problem).isPresent();
        if (problem && item.finding(model.start().election().regime()).isPresent() && !model.unreadable()) {
            model.record(() -> {
                day.recorded();
                model.start().recorded().map(one -> one.told().get(item.code())).ifPresent(told -> begin(item, told));
            });
        }
    }

    private void begin(ChecklistItem item, Told told) {
        told.answer().ifPresent(answer -> desk.draftFinding().accept(texts(item, answer, told.entry())));
    }

    private Map<FindingField, String> texts(ChecklistItem item, Answer answer, EntryId source) {
        DayStart start = model.start();
        String place = desk.regions().path(start.station().village());
        String question = desk.words().question(item);
        String details = desk.words().details(answer, start.election().votingDay(), start.contests());
        String station = desk.name(start.station());
        String what = desk.texts().text("checklist.finding.what", item.code(), question, station);
        String account = desk.texts().text("checklist.finding.account", item.code(), question, station, place)
                + (details.isEmpty() ? "" : "\n" + desk.texts().text("checklist.finding.details", details));
        Occurred occurred = answer.at()
                .<Occurred>map(Occurred.AtMinute::new)
                .orElseGet(() -> new Occurred.OnDay(start.election().votingDay()));
        String election = answer.contests().size() == 1
                ? start.election().key() + "/" + answer.contests().getFirst()
                : start.election().key();
        return desk.findings()
                .ofEvent(
                        election,
                        start.election().regime(),
                        start.station(),
                        what,
                        account,
                        occurred,
                        item.finding(start.election().regime()).orElse(""),
                        source);
    }
}
