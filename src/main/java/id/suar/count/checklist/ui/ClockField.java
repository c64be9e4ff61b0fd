package id.suar.count.checklist.ui;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/// A time of day as people key it: `0712`, `712`, `7`; shown as `07.12` when it is left.
final class ClockField extends TextField {

    ClockField() {
        getStyleClass().add("figure-field");
        setPrefColumnCount(4);
        setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("\\d{0,4}|\\d{1,2}[.:]\\d{0,2}") ? change : null));
        focusedProperty().addListener((focus, before, focused) -> {
            if (focused) {
                selectAll();
            } else {
                read().ifPresent(this::show);
            }
        });
    }

    void show(LocalTime time) {
        setText("%02d.%02d".formatted(time.getHour(), time.getMinute()));
    }

    boolean blank() {
        return getText() == null || getText().isEmpty();
    }

    /// Empty when nothing is written, or when it is no time.
    Optional<LocalTime> read() {
        return blank() ? Optional.empty() : read(getText());
    }

    static Optional<LocalTime> read(String typed) {
        String digits = typed.replaceAll("\\D", "");
        int hours =
                typed.matches("\\d{1,2}[.:].*") ? typed.replaceAll("[.:].*", "").length() : digits.length() - 2;
        try {
            return Optional.of(
                    digits.length() <= 2
                            ? LocalTime.of(Integer.parseInt(digits), 0)
                            : LocalTime.of(
                                    Integer.parseInt(digits.substring(0, hours)),
                                    Integer.parseInt(digits.substring(hours))));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
