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
import java.util.Set;

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
        navigator.open(form(new CaseStart(key, kind, Optional.empty(), desk.proposed(kind), false)));
    }

    /// Goes on with a draft, or opens a record.
    void open(String key) {
        tasks.run(() -> start(key), opened -> {
            switch (opened) {
                case Opened.Form(CaseStart start) -> navigator.open(form(start));
                case Opened.Locked() -> say(texts.text("violation.case.locked"));
                case Opened.Gone() -> say(texts.text("violation.gone"));
            }
        });
    }

    /// Lays the form of a recorded case over what is shown.
    public void open(CaseKind kind, EntryId id) {
        open(CaseDrafts.of(kind, id));
    }

    /// What became of opening.
    private sealed interface Opened {

        record Form(CaseStart start) implements Opened {}

        record Locked() implements Opened {}

        record Gone() implements Opened {}
    }

    private Opened start(String key) {
        return CaseDrafts.of(key).map(of -> start(key, of)).orElseGet(Opened.Gone::new);
    }

    private Opened start(String key, CaseDrafts.Of of) {
        Optional<RecordedCase> seen = of.amends().flatMap(desk.cases()::find);
        if (of.amends().isPresent() && seen.isEmpty()) {
            return new Opened.Gone();
        }
        return switch (desk.drafts().find(key)) {
            case CaseDrafts.Found.Locked() -> new Opened.Locked();
            case CaseDrafts.Found.Typed(var typed, var heads) -> {
                boolean newer = seen.filter(now -> !Set.copyOf(now.heads()).equals(Set.copyOf(heads)))
                        .isPresent();
                yield new Opened.Form(new CaseStart(key, of.kind(), seen, typed, newer));
            }
            case CaseDrafts.Found.None() ->
                seen.isPresent()
                        ? new Opened.Form(new CaseStart(key, of.kind(), seen, Map.of(), false))
                        : new Opened.Gone();
        };
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

    /// Where the form of a recorded case is, for a restart.
    public static String place(RecordedCase record) {
        return Section.place(KEY, CaseDrafts.of(record.kind(), record.id()));
    }

    String place(String key) {
        return Section.place(KEY, key);
    }

    private Optional<Screen> at(String key) {
        return CaseDrafts.of(key).map(_ -> {
            var later =
                    new LaterScreen(place(key), texts.text("violation.case.title"), texts.text("violation.reading"));
            tasks.run(() -> start(key), opened -> {
                switch (opened) {
                    case Opened.Form(CaseStart start) -> later.show(form(start));
                    case Opened.Locked() -> later.gone(texts.text("violation.case.locked"));
                    case Opened.Gone() -> later.gone(texts.text("violation.gone"));
                }
            });
            return later;
        });
    }
}
