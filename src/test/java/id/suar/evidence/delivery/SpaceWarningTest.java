package id.suar.evidence.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.evidence.tus.Statement;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Said before it bites, and not before there is a reason.
class SpaceWarningTest {

    private static final long GIGABYTE = 1L << 30;

    private static Optional<Statement> hub(long used, long quota, long room) {
        return Optional.of(new Statement(1, 1, used, quota, room, Instant.EPOCH));
    }

    @Test
    void withRoomEverywhereNothingIsSaid() {
        assertThat(SpaceWarning.of(20 * GIGABYTE, hub(GIGABYTE, 50 * GIGABYTE, 100 * GIGABYTE), GIGABYTE))
                .isEmpty();
        assertThat(SpaceWarning.of(20 * GIGABYTE, Optional.empty(), GIGABYTE)).isEmpty();
    }

    @Test
    void eachShortnessIsNamedWithWhatIsLeft() {
        assertThat(SpaceWarning.of(-5, Optional.empty(), 0)).containsExactly(new SpaceWarning.DeviceLow(0));
        assertThat(SpaceWarning.of(GIGABYTE - 1, Optional.empty(), 0))
                .containsExactly(new SpaceWarning.DeviceLow(GIGABYTE - 1));
        assertThat(SpaceWarning.of(20 * GIGABYTE, hub(46 * GIGABYTE, 50 * GIGABYTE, 100 * GIGABYTE), 7))
                .as("a tenth")
                .containsExactly(new SpaceWarning.QuotaNear(4 * GIGABYTE, 7));
        assertThat(SpaceWarning.of(20 * GIGABYTE, hub(10, 50 * GIGABYTE, GIGABYTE - 1), 7))
                .containsExactly(new SpaceWarning.HubLow(GIGABYTE - 1, 7));
    }

    /// What waits is more than what there is room for: it will be refused, but has not been yet.
    @Test
    void whatWaitsCounts() {
        assertThat(SpaceWarning.of(20 * GIGABYTE, hub(10 * GIGABYTE, 50 * GIGABYTE, 100 * GIGABYTE), 41 * GIGABYTE))
                .containsExactly(new SpaceWarning.QuotaNear(40 * GIGABYTE, 41 * GIGABYTE));
        assertThat(SpaceWarning.of(20 * GIGABYTE, hub(0, 50 * GIGABYTE, 3 * GIGABYTE), 4 * GIGABYTE))
                .containsExactly(new SpaceWarning.HubLow(3 * GIGABYTE, 4 * GIGABYTE));
    }
}
