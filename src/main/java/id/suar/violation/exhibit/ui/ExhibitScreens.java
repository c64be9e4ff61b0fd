package id.suar.violation.exhibit.ui;

import id.suar.evidence.EvidenceEntries;
import id.suar.fx.Navigator;
import id.suar.fx.Tasks;
import id.suar.i18n.Texts;
import id.suar.violation.exhibit.Exhibit;
import id.suar.violation.record.RecordedCase;
import java.util.Optional;

/// The way from a case to its evidence, and to the two forms about a piece of it. FX thread.
public final class ExhibitScreens {

    private final ExhibitDesk desk;
    private final Tasks tasks;
    private final Navigator navigator;

    public ExhibitScreens(ExhibitDesk desk, Tasks tasks, Navigator navigator) {
        this.desk = desk;
        this.tasks = tasks;
        this.navigator = navigator;
    }

    /// What people call an entry about evidence.
    public static Optional<String> label(String kind, Texts texts) {
        return switch (kind) {
            case EvidenceEntries.ADDED -> Optional.of(texts.text("exhibit.entry.added"));
            case EvidenceEntries.EXPORTED -> Optional.of(texts.text("exhibit.entry.exported"));
            case EvidenceEntries.DESCRIBED -> Optional.of(texts.text("exhibit.entry.described"));
            case EvidenceEntries.STEPPED -> Optional.of(texts.text("exhibit.entry.stepped"));
            default -> Optional.empty();
        };
    }

    /// @param place of the case, for a restart
    public void open(RecordedCase record, String place) {
        navigator.open(new ExhibitController(new ExhibitModel(desk, tasks, record.id()), this, place));
    }

    void describe(ExhibitModel model, Exhibit exhibit) {
        open(model, exhibit, false);
    }

    void step(ExhibitModel model, Exhibit exhibit) {
        open(model, exhibit, true);
    }

    private void open(ExhibitModel model, Exhibit exhibit, boolean step) {
        model.typed(
                step,
                exhibit.content(),
                typed -> navigator.open(new NoteController(model, exhibit, step, typed, this)));
    }

    void back() {
        navigator.back();
    }

    void say(String text) {
        navigator.say(text);
    }
}
