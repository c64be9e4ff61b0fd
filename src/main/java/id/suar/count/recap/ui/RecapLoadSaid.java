package id.suar.count.recap.ui;

import id.suar.count.recap.RecapForm;
import id.suar.fx.Chosen;
import id.suar.fx.FigureField.Verdict;
import id.suar.fx.FormField;
import id.suar.fx.load.LoadModel;
import id.suar.i18n.Texts;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/// What is said of a file of D.Hasil as a whole: which plenary's form it is, and when that plenary was.
final class RecapLoadSaid extends FlowPane {

    private final Texts texts;
    private final FormField day = new FormField();
    private RecapLoading said;
    private LoadModel model;

    RecapLoadSaid(RecapLoading said) {
        this.said = said;
        this.texts = said.desk().texts();
        getStyleClass().add("load-said");
        var form = new ComboBox<RecapForm>();
        form.getItems().setAll(RecapForm.values());
        form.setConverter(Chosen.by(one -> texts.text("recap.form." + one.key())));
        form.setMaxWidth(Double.MAX_VALUE);
        form.setValue(said.form());
        form.valueProperty().addListener((value, before, chosen) -> say(this.said.withForm(chosen)));
        var typed = new TextField();
        typed.textProperty().addListener((value, before, now) -> say(this.said.withDay(now)));
        typed.focusedProperty().addListener((value, before, now) -> judge());
        day.setLabel(texts.text("recap.load.day"));
        day.setHint(texts.text("recap.load.day.hint"));
        day.setControl(typed);
        var kind = new FormField();
        kind.setLabel(texts.text("recap.load.form"));
        kind.setHint(texts.text("recap.load.form.hint"));
        kind.setControl(form);
        getChildren().setAll(kind, day);
    }

    /// What is said here is read with its file.
    void tell(LoadModel load) {
        model = load;
    }

    private void say(RecapLoading now) {
        said = now;
        if (!now.wrongDay()) {
            judge();
        }
        model.read(now);
    }

    /// When the field is left, and at once where what was wrong is not any more.
    private void judge() {
        day.judge(
                said.wrongDay() ? Verdict.LOOK : said.plenary().isPresent() ? Verdict.FINE : Verdict.NOT_YET,
                said.wrongDay() ? texts.text("recap.load.day.wrong", said.day()) : "");
    }
}
