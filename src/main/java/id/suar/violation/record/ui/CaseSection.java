package id.suar.violation.record.ui;

import id.suar.fx.LaterScreen;
import id.suar.fx.Navigator;
import id.suar.fx.Screen;
import id.suar.fx.Section;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.journal.EntryId;
import id.suar.violation.record.CaseDrafts;
import id.suar.violation.record.CaseKind;
import id.suar.violation.record.RecordedCase;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// The section of Forms A, reports and initial information, and the ways from its list to a form. FX thread.
public final class CaseSection {

    private static final String KEY = "cases";

    private final CaseDesk desk;
    private final Tasks tasks;
    private final Navigator navigator;
    private final Texts texts;
    private final CaseListModel list;

    public CaseSection(CaseDesk desk, Tasks tasks, Navigator navigator) {
        this.desk = desk;
        this.tasks = tasks;
        this.navigator = navigator;
        this.texts = desk.texts();
        this.list = new CaseListModel(desk, tasks);
    }

    public Section section() {
        return new Section(
                KEY, texts.text("violation.case.title"), () -> new CaseListController(list, tasks, this), this::at);
    }

    /// What people call an entry of ours.
    public static Optional<String> label(String kind, Texts texts) {
        return Arrays.stream(CaseKind.values())
                .filter(one -> kind.equals(one.recorded()) || kind.equals(one.amended()))
                .map(one -> texts.text("violation.case.kind." + one.key()))
                .findFirst();
    }

    /// What only somebody here can finish. Called away from the FX thread.
    public int due() {
        return list.due();
    }

    /// A new case, nothing in it but who records it.
    void begin(CaseKind kind) {
        String key = CaseDrafts.fresh(kind, desk.clock().instant());
        navigator.open(form(new CaseStart(key, kind, Optional.empty(), desk.proposed(kind))));
    }

    /// Goes on with a draft, or opens a record.
    void open(String key) {
        tasks.run(
                () -> start(key),
                start -> start.map(this::form)
                        .ifPresentOrElse(navigator::open, () -> say(texts.text("violation.gone"))));
    }

    /// Lays the form of a recorded case over what is shown.
    public void open(CaseKind kind, EntryId id) {
        open(CaseDrafts.of(kind, id));
    }

    private Optional<CaseStart> start(String key) {
        Optional<Map<String, String>> typed = desk.drafts().find(key);
        return CaseDrafts.of(key)
                .flatMap(of -> of.amends()
                        .map(id -> desk.cases()
                                .find(id)
                                .map(seen -> new CaseStart(key, of.kind(), Optional.of(seen), typed.orElse(Map.of()))))
                        .orElseGet(() -> typed.map(texts -> new CaseStart(key, of.kind(), Optional.empty(), texts))));
    }

    private Screen form(CaseStart start) {
        var model = new CaseModel(desk, tasks, start);
        var lists = new CaseLists(desk, tasks, model::regime, model::election, this::say);
        return new CaseController(model, lists, this);
    }

    void saved(RecordedCase seen) {
        say(texts.text("violation.case.saved", seen.shortId().toString()));
        back();
    }

    void unchanged() {
        say(texts.text("violation.form.unchanged"));
    }

    void back() {
        navigator.back();
    }

    void say(String text) {
        navigator.say(text);
    }

    String place(String key) {
        return Section.place(KEY, key);
    }

    private Optional<Screen> at(String key) {
        return CaseDrafts.of(key).map(_ -> {
            var later =
                    new LaterScreen(place(key), texts.text("violation.case.title"), texts.text("violation.reading"));
            tasks.run(
                    () -> start(key),
                    start -> start.map(this::form)
                            .ifPresentOrElse(later::show, () -> later.gone(texts.text("violation.gone"))));
            return later;
        });
    }
}
