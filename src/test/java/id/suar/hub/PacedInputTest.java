package id.suar.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.faults.SteppedClock;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Slow is welcome, a trickle is not.
class PacedInputTest {

    private final SteppedClock clock = new SteppedClock();

    /// A byte each so often, without end.
    private PacedInput trickle(Duration each) {
        return new PacedInput(
                new InputStream() {
                    @Override
                    public int read() {
                        clock.step(each);
                        return 7;
                    }

                    @Override
                    public int read(byte[] to, int at, int length) {
                        return read() == 7 ? 1 : -1;
                    }
                },
                clock);
    }

    @Test
    void theWorstLinkThatIsWorthHavingIsHeard() throws IOException {
        PacedInput in = trickle(Duration.ofMillis(5));
        for (int i = 0; i < 100_000; i++) {
            assertThat(in.read(new byte[10], 0, 10)).isEqualTo(1);
        }
    }

    @Test
    void aTrickleEndsAfterItsGraceWhicheverWayItIsRead() throws IOException {
        PacedInput in = trickle(Duration.ofSeconds(1));
        for (int i = 0; i < 59; i++) {
            in.read(new byte[10], 0, 10);
        }
        assertThatThrownBy(() -> {
                    in.read(new byte[10], 0, 10);
                    in.read(new byte[10], 0, 10);
                })
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> {
                    try (PacedInput single = trickle(Duration.ofSeconds(20))) {
                        for (int i = 0; i < 5; i++) {
                            single.read();
                        }
                    }
                })
                .isInstanceOf(IOException.class);
    }
}
