package id.suar.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PhotoGeometryTest {

    private static final PhotoGeometry PAPER =
            PhotoGeometry.NONE.of(3_000, 4_000).in(600, 400);

    @Test
    void allOfItFitsAtFirstAndItsWidthWhenAsked() {
        assertThat(PAPER.seenHeight()).isEqualTo(400);
        assertThat(PAPER.seenWidth()).isEqualTo(300);
        PhotoGeometry wide = PAPER.wide();
        assertThat(wide.seenWidth()).isCloseTo(600, within(0.01));
        // the top is at the top
        assertThat(wide.y() - wide.seenHeight() / 2).isCloseTo(-200, within(0.01));
    }

    @Test
    void turnedOnItsSideItFitsTheOtherWay() {
        PhotoGeometry turned = PAPER.turned(1);
        assertThat(turned.seenHeight()).isEqualTo(400);
        assertThat(turned.seenWidth()).isCloseTo(533.3, within(0.1));
        assertThat(turned.turned(-1)).isEqualTo(PAPER);
        assertThat(PAPER.turned(-1).quarters()).isEqualTo(3);
    }

    @Test
    void whatIsUnderThePointerStaysThere() {
        PhotoGeometry near = PAPER.zoomed(4);
        PhotoGeometry nearer = near.zoomed(1.5, 100, -50);
        double before = (100 - near.x()) / near.scale();
        double after = (100 - nearer.x()) / nearer.scale();
        assertThat(after).isCloseTo(before, within(0.01));
    }

    @Property(tries = 300)
    void whateverIsDoneThePictureStaysInSight(
            @ForAll @Size(max = 20) List<@IntRange(max = 5) Integer> steps,
            @ForAll @DoubleRange(min = 0.2, max = 5) double factor,
            @ForAll @DoubleRange(min = -9_000, max = 9_000) double way) {
        PhotoGeometry at = PAPER;
        for (int step : steps) {
            at = switch (step) {
                case 0 -> at.zoomed(factor, way / 10, way / 20);
                case 1 -> at.moved(way, -way / 2);
                case 2 -> at.turned((int) way);
                case 3 -> at.in(Math.abs(way) / 10, 300);
                case 4 -> at.wide();
                default -> at.of(800, 600);
            };
            assertThat(at.zoom()).isBetween(1.0, PhotoGeometry.MOST);
            assertThat(Math.abs(at.x())).isLessThanOrEqualTo(Math.max(0, (at.seenWidth() - at.width()) / 2) + 0.001);
            assertThat(Math.abs(at.y())).isLessThanOrEqualTo(Math.max(0, (at.seenHeight() - at.height()) / 2) + 0.001);
        }
    }
}
