package id.suar.violation.ui;

import id.suar.fx.FormField;
import id.suar.fx.SuggestField;
import id.suar.i18n.Texts;
import id.suar.violation.FindingField;
import id.suar.violation.FindingWords;
import id.suar.violation.ViolationKind;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    void bind(SuggestField<ViolationKind> field, FormField form) {
        field.suggest((typed, then) -> then.accept(model.kinds(typed)), words::name, this::detail, model::choose);
        String usual = form.getHint();
        model.text(FindingField.KIND)
                .subscribe(text -> form.setHint(model.kind().map(this::mark).orElse(usual)));
    }

    /// What it is suspected to be, how sure that is, legal basis, sanction.
    private String detail(ViolationKind kind) {
        String sanction = kind.sanction().isEmpty() ? "" : texts.text("violation.form.sanction", kind.sanction());
        return Stream.of(words.suspected(kind.defaultKind()), mark(kind), kind.basis(), sanction)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String mark(ViolationKind kind) {
        return texts.text("violation.mark." + kind.mark());
    }
}
