package id.suar.count.recap.ui;

import id.suar.count.recap.RecapForm;
import id.suar.fx.Chosen;
import id.suar.fx.WrittenDay;
import id.suar.i18n.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/// The day of the plenary and its form, above the figures that are read there; kept with `Enter` and when it is left.
final class PlenarySaid extends FlowPane {

    private final PlenarySitting sitting;
    private final Texts texts;
    private final Supplier<LocalDate> today;
    private final TextField day = new TextField();
    private final Label wrong = new Label();

    PlenarySaid(PlenarySitting sitting, Texts texts, Supplier<LocalDate> today) {
        this.sitting = sitting;
        this.texts = texts;
        this.today = today;
        getStyleClass().add("settle-other");
        var dayName = new Label(texts.text("recap.load.day"));
        dayName.setLabelFor(day);
        day.setAccessibleText(texts.text("recap.load.day"));
        day.setPrefColumnCount(8);
        day.setId("plenary-day");
        day.setOnAction(event -> say());
        day.focusedProperty().addListener((focus, before, focused) -> {
            if (!focused) {
                say();
            }
        });
        wrong.getStyleClass().addAll("small", "field-message");
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.visibleProperty().bind(wrong.managedProperty());
        getChildren().setAll(dayName, day, form(), wrong);
        sitting.dayProperty().subscribe(this::show);
    }

    private ComboBox<RecapForm> form() {
        var form = new ComboBox<RecapForm>();
        form.getItems().setAll(RecapForm.values());
        form.setConverter(Chosen.by(one -> texts.text("recap.form." + one.key())));
        form.setAccessibleText(texts.text("recap.load.form"));
        sitting.formProperty().subscribe(form::setValue);
        form.setOnAction(event -> Optional.ofNullable(form.getValue()).ifPresent(sitting::say));
        return form;
    }

    void ask() {
        day.requestFocus();
        day.selectAll();
    }

    private void show(LocalDate one) {
        day.setText(one == null ? "" : WrittenDay.shown(one));
        wrong.setText("");
    }

    /// What is no day that has been changes nothing; it stays there with what is wrong about it.
    private void say() {
        if (day.getText().isBlank() && sitting.dayProperty().get() == null) {
            return;
        }
        LocalDate now = today.get();
        Optional<LocalDate> typed = WrittenDay.day(day.getText(), now).filter(one -> !one.isAfter(now));
        typed.ifPresentOrElse(
                one -> {
                    sitting.say(one);
                    show(one);
                },
                () -> wrong.setText(texts.text("recap.plenary.day.wrong", day.getText())));
    }
}
