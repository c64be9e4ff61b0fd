package id.suar.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FigureFieldTest {

    private final FigureField[] fields = new FigureField[2];
    private Stagehand hand;
    private int ended;

    @BeforeEach
    void open() {
        hand = Stagehand.show(new Look(400, 300, false, Look.USUAL.language(), 100), (stage, texts) -> {
            fields[0] = new FigureField();
            fields[1] = new FigureField();
            EntryOrder.install(List.of(fields), () -> ended++);
            return new VBox(fields);
        });
        hand.robot().interact(fields[0]::requestFocus);
    }

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void takesDigitsOnlyAndAtMostFour() {
        hand.robot().write("1a2.3-456");
        assertThat(fields[0].getText()).isEqualTo("1234");
        assertThat(fields[0].valueProperty().get()).isEqualTo(1234);
    }

    @Test
    void tellsBlankFromZero() {
        assertThat(fields[0].valueProperty().get()).isEqualTo(FigureField.BLANK);
        hand.robot().write("0");
        assertThat(fields[0].valueProperty().get()).isZero();
        hand.robot().interact(() -> fields[0].valueProperty().set(FigureField.BLANK));
        assertThat(fields[0].getText()).isEmpty();
    }

    @Test
    void goesOnWithEnterAndBackWithShift() {
        hand.robot().write("7").type(KeyCode.ENTER);
        assertThat(fields[1].isFocused()).isTrue();
        hand.robot().press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        assertThat(fields[0].isFocused()).isTrue();
        hand.robot().type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertThat(ended).isEqualTo(1);
    }

    @Test
    void followsTheThemeWithoutACssWarning() {
        hand.robot().interact(() -> fields[0].judge(FigureField.Verdict.LOOK));
        hand.settle();
        assertThat(hand.cssWarnings()).isEmpty();
    }
}
