package id.suar.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// Buttons stay beside the title as long as it keeps its least width.
class TitleRowTest {

    @Test
    void buttonsGoUnderATitleThatWouldBeTooNarrow() {
        var title = sized(200, 300, 40);
        var first = sized(100, 100, 30);
        var second = sized(80, 80, 30);
        var row = new TitleRow();
        row.setGap(10);
        row.getChildren().addAll(title, first, second);

        lay(row, 400);
        assertThat(first.getLayoutX()).isEqualTo(210);
        assertThat(first.getLayoutY()).isEqualTo(5);
        assertThat(second.getLayoutX()).isEqualTo(320);
        assertThat(title.getWidth()).isEqualTo(200);

        lay(row, 399);
        assertThat(first.getLayoutX()).isZero();
        assertThat(first.getLayoutY()).isEqualTo(50);
        assertThat(second.getLayoutX()).isEqualTo(110);
        assertThat(title.getWidth()).isEqualTo(399);
        assertThat(row.prefHeight(399)).isEqualTo(80);

        lay(row, 150);
        assertThat(second.getLayoutX()).isZero();
        assertThat(second.getLayoutY()).isEqualTo(90);
        assertThat(row.prefHeight(150)).isEqualTo(120);
    }

    private static Region sized(double least, double wide, double high) {
        var region = new Region();
        region.setMinSize(least, high);
        region.setPrefSize(wide, high);
        return region;
    }

    private static void lay(TitleRow row, double width) {
        row.resize(width, row.prefHeight(width));
        row.layout();
    }
}
