package id.suar.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.fx.InlineTasks;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.fx.Views;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fields are kept one by one, and what is typed in one outlives that another is kept.
class OfficeControllerTest {

    @TempDir
    Path folder;

    private MadeOffice office;
    private OfficeModel model;
    private Stagehand hand;

    @BeforeEach
    void open() {
        office = new MadeOffice(folder);
        hand = Stagehand.show(new Look(900, 900, false, Look.USUAL.language(), 100), (stage, texts) -> {
            model = new OfficeModel(
                    office, new InlineTasks(), texts, new TestDevice.Always(folder.resolve("emblem.png")));
            model.refresh();
            return new VBox(Views.load(new OfficeController(model, texts), "office.fxml", texts));
        });
    }

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void whatIsBeingTypedStaysWhenOtherSettingsAreReadAgain() {
        TextInputControl place = field("office_place");
        hand.robot().interact(place::requestFocus);
        hand.robot().write("Teng");
        hand.robot().interact(() -> {
            office.set("recipients", Optional.of("Polres Contoh"));
            model.refresh();
        });

        assertThat(place.getScene()).as("the same field").isNotNull();
        assertThat(place.isFocused()).isTrue();
        assertThat(place.getText()).isEqualTo("Teng");
        assertThat(field("recipients").getText()).isEqualTo("Polres Contoh");

        hand.robot().interact(field("recipients")::requestFocus);
        assertThat(office.settings().text("office_place")).isEqualTo("Teng");
    }

    private TextInputControl field(String key) {
        String name = model.name(office.settings().find(key));
        return hand.stage().getScene().getRoot().lookupAll(".text-input").stream()
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(one -> name.equals(one.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }
}
