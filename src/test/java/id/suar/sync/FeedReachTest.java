package id.suar.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.Role;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.journal.JournalId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who gets what from the hub, and who nothing.
class FeedReachTest {

    private static final String VILLAGE = "6402032001";
    private static final String STATION = "6402032001001";

    @TempDir
    Path root;

    private District district;
    private Office hub;
    private Laptop one;
    private Laptop other;

    @BeforeEach
    void open() throws IOException {
        district = new District(root);
        hub = district.hub;
        one = district.one;
        other = district.other;
    }

    @AfterEach
    void close() {
        district.close();
    }

    @Test
    void whoHasAPollingStationGetsNothingBeyondIt() throws IOException {
        try (Laptop village = district.laptop("village", "PKD", Role.PKD, VILLAGE);
                Laptop station = district.laptop("station", "PTS", Role.PTS, STATION);
                Laptop next = district.laptop("next", "PTS", Role.PTS, "6402032001002");
                Laptop twin = district.laptop("twin", "PTS", Role.PTS, STATION)) {
            for (Laptop each : List.of(one, village, station, next, twin)) {
                each.notes(4);
                each.sync(hub.address());
            }
            district.announce("6402", "for all");
            district.announce("640203", "for the district");
            district.announce("6402032001002", "for the next station");
            district.deliver(station);
            assertThat(District.devices(station)).containsExactly(twin.profile.device());
            assertThat(District.notices(station)).containsExactlyInAnyOrder("for all", "for the district");
            assertThat(District.listed(station))
                    .containsExactlyInAnyOrder(station.profile.device(), twin.profile.device());
            district.deliver(village);
            assertThat(District.devices(village))
                    .containsExactlyInAnyOrder(station.profile.device(), next.profile.device(), twin.profile.device());
            district.deliver(one);
            assertThat(District.devices(one)).hasSize(4);
            assertThat(District.notices(one)).hasSize(3);
        }
    }

    @Test
    void aRevokedDeviceGetsNothing() {
        one.notes(5);
        district.deliver(one);
        district.deliver(other);
        hub.enrolments.revoke(other.profile.device(), hub.clock.instant());
        one.notes(5);
        district.deliver(one);

        assertThat(other.pull(new CountedLine(hub))).isPresent();
        assertThat(other.shelf.entries()).isEqualTo(5);
    }

    @Test
    void aScopeThatGrowsBringsWhatWasBefore() throws IOException {
        try (Laptop village = district.laptop("village", "PKD", Role.PKD, VILLAGE)) {
            one.notes(5);
            district.deliver(one);
            district.deliver(village);
            assertThat(village.shelf.entries()).isZero();
            hub.enrolments.move(village.profile.device(), "640203", hub.clock.instant());
            district.deliver(village);
            assertThat(village.shelf.entries()).isEqualTo(5);
            assertThat(village.shelf.scope()).contains("640203");

            hub.enrolments.move(village.profile.device(), VILLAGE, hub.clock.instant());
            one.notes(5);
            district.deliver(one);
            district.deliver(village);
            assertThat(village.shelf.entries()).isEqualTo(5);
            assertThat(village.shelf.scope()).contains(VILLAGE);
        }
    }

    /// A hub that had entries before it kept segments: what no signature covers it cannot pass on, and that keeps
    /// nothing else back.
    @Test
    void aJournalThatCannotBePassedOnHoldsUpNoOther() throws IOException {
        String page = "halaman contoh ".repeat(3_000);
        one.notes("test.note/1", IntStream.range(0, 210).mapToObj(i -> i + page));
        district.deliver(one);
        hub.db.writing(handle -> handle.execute("DELETE FROM kept_segment"));
        one.notes(1);
        one.sync(hub.address());
        try (Laptop third = district.laptop("third", "Panwaslu Samboja III", Role.PWC_STAFF, "640203")) {
            third.notes(5);
            third.sync(hub.address());
            district.deliver(other);
            assertThat(District.devices(other)).containsExactly(third.profile.device());
            assertThat(other.journals
                            .head(new JournalId(third.profile.device(), 0))
                            .seq())
                    .isEqualTo(5);
        }
    }
}
