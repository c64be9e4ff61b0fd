package id.suar.violation.ui;

import id.suar.fx.SuggestField;
import id.suar.i18n.Texts;
import id.suar.violation.FindingField;
import id.suar.violation.FindingWords;
import id.suar.violation.ViolationKind;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;

/// The kind of violation, chosen from the dictionary by typing. What the dictionary says is a proposal; how
/// sure its articles are is said with it.
final class KindBinding {

    private final FindingModel model;
    private final FindingWords words;
    private final Texts texts;

    KindBinding(FindingModel model) {
        this.model = model;
        this.words = model.desk().words();
        this.texts = model.desk().texts();
    }

    void bind(SuggestField<ViolationKind> field, Label mark) {
        field.suggest((typed, then) -> then.accept(model.kinds(typed)), words::name, this::detail, model::choose);
        mark.managedProperty().bind(mark.visibleProperty());
        model.text(FindingField.KIND).subscribe(text -> {
            String says = model.kind().map(this::mark).orElse("");
            mark.setText(says);
            mark.setVisible(!says.isEmpty());
        });
    }

    /// Legal basis, sanction, what it is suspected to be, and how sure that is.
    private String detail(ViolationKind kind) {
        return Stream.of(kind.basis(), kind.sanction(), words.suspected(kind.defaultKind()), mark(kind))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String mark(ViolationKind kind) {
        return texts.text("violation.mark." + kind.mark());
    }
}
