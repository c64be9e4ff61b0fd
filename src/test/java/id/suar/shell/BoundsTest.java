package id.suar.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1040);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1366, 728);

    @Test
    void aWindowThatIsSeenStaysWhereItIs() {
        var bounds = new Bounds(2000, 40, 1200, 650, false);
        assertThat(bounds.visibleOn(List.of(MAIN, RIGHT))).isEqualTo(bounds);
    }

    @Test
    void aWindowOfAScreenThatIsGoneComesToTheMainOne() {
        assertThat(new Bounds(2000, 40, 1200, 650, true).visibleOn(List.of(MAIN)))
                .isEqualTo(new Bounds(720, 40, 1200, 650, true));
    }

    @Test
    void aWindowThatIsTooLargeShrinks() {
        assertThat(new Bounds(0, 0, 1920, 1040, false).visibleOn(List.of(new Rectangle2D(0, 0, 1366, 728))))
                .isEqualTo(new Bounds(0, 0, 1366, 728, false));
    }

    @Test
    void aScreenThatIsSmallerThanTheSmallestWindowIsFilled() {
        assertThat(new Bounds(500, 500, 300, 200, false).visibleOn(List.of(new Rectangle2D(0, 0, 800, 480))))
                .isEqualTo(new Bounds(0, 0, 800, 480, false));
    }
}
