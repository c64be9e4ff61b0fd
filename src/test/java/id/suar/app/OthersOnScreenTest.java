package id.suar.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.SignedCard;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.faults.SteppedClock;
import id.suar.fx.Judge;
import id.suar.fx.Look;
import id.suar.fx.Stagehand;
import id.suar.region.BundledRegions;
import id.suar.region.RegionCode;
import id.suar.sync.FeedOrder;
import id.suar.sync.FeedPackCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes from others is seen without being asked for, and announcements stay until they are put away.
class OthersOnScreenTest {

    @TempDir
    Path temporary;

    private Office office;
    private Laptop other;
    private SignedCard card;

    @BeforeEach
    void open() throws IOException {
        office = new Office(temporary);
        other = new Laptop(Files.createDirectories(temporary.resolve("other")), office.card("Panwaslu lain"));
        other.notes(7);
        other.sync(office.address());
        announce(FeedOrder.Level.INFO, "Rapat pleno kecamatan mulai pukul 09.00 WITA.");
        announce(
                FeedOrder.Level.URGENT, "TPS 007 melaksanakan pemungutan suara ulang. Awasi surat suara yang tersisa.");
        announce(FeedOrder.Level.IMPORTANT, "Batas laporan hari ini pukul 20.00.");
    }

    @AfterEach
    void close() {
        other.close();
        office.close();
    }

    @Test
    void announcementsAndOthersEntriesAreSeen() {
        for (Look look : Look.few()) {
            try (var desktop = opened(look)) {
                desktop.untilShown(".announcements .banner");
                desktop.hand.until(() -> desktop.facts().matches(".* (10|7) (dari|from) .*"));
                assertThat(texts(desktop)).hasSize(2);
                assertThat(texts(desktop).getFirst()).contains("TPS 007").contains("Bawaslu Kutai Kartanegara");
                assertThat(texts(desktop).getLast()).contains("Batas laporan");
                desktop.hand.picture("shell-announced");
                assertThat(Stagehand.onFx(() -> Judge.truncated(desktop.hand.root())))
                        .isEmpty();
                assertThat(Stagehand.onFx(() -> Judge.unnamed(desktop.hand.root())))
                        .isEmpty();
                assertThat(Stagehand.onFx(() -> Judge.faint(desktop.hand.root())))
                        .isEmpty();
                assertThat(desktop.hand.cssWarnings()).isEmpty();
                putAway(desktop);
                assertThat(texts(desktop).getLast()).contains("Rapat pleno");
            }
        }
    }

    @Test
    void whatWasPutAwayStaysAway() {
        Look look = Look.few().getFirst();
        try (var desktop = opened(look)) {
            desktop.hand.until(() -> texts(desktop).size() == 2);
            putAway(desktop);
        }
        Path folder = temporary.resolve("device-" + look.word());
        try (var again = OpenedDesktop.whole(folder, look, new SteppedClock())) {
            again.hand.until(() -> texts(again).size() == 2);
            assertThat(texts(again)).noneMatch(text -> text.contains("TPS 007"));
            assertThat(texts(again).getFirst()).contains("Batas laporan");
        }
    }

    /// The hub gives the device another district while its window is open.
    @Test
    void anotherRegionIsWorkedForAtOnce() {
        var regions = new BundledRegions();
        try (var desktop = opened(Look.few().getFirst())) {
            desktop.untilShown(".announcements .banner");
            desktop.hand.until(() -> worksFor(desktop).equals(regions.path(new RegionCode("640203"))));
            office.people.move(card.card().device(), "640201");
            desktop.hand.robot().type(KeyCode.F9);
            desktop.hand.until(() -> worksFor(desktop).equals(regions.path(new RegionCode("640201"))));
        }
    }

    @Test
    void aPackThatCannotBeUsedIsSaid() {
        office.people.send(
                FeedPackCodec.cut("6402", "pilkada-2029", 1, "{\"version\": 1}".getBytes(StandardCharsets.UTF_8)));
        try (var desktop = opened(Look.few().getFirst())) {
            desktop.hand.until(() -> texts(desktop).stream().anyMatch(text -> text.contains("pilkada-2029")));
        }
    }

    private void announce(FeedOrder.Level level, String text) {
        office.people.announce(new FeedOrder("640203", level, text, Optional.of(LocalDate.of(2024, 2, 20))));
    }

    private OpenedDesktop opened(Look look) {
        Path folder = temporary.resolve("device-" + look.word());
        card = office.card("Pengawas contoh");
        OpenedDesktop.device(folder, card, Optional.empty());
        OpenedDesktop.settings(folder, look, "\"hub\": \"" + office.address() + "\"");
        return OpenedDesktop.whole(folder, look, new SteppedClock());
    }

    private static String worksFor(OpenedDesktop desktop) {
        return Stagehand.onFx(() -> desktop.hand.root().lookupAll(".nav-owner .label").stream()
                .map(node -> ((Labeled) node).getText())
                .reduce("", (before, last) -> last));
    }

    private static List<String> texts(OpenedDesktop desktop) {
        return Stagehand.onFx(() -> desktop.hand.root().lookupAll(".announcements .banner > .label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private static void putAway(OpenedDesktop desktop) {
        Stagehand.onFx(() -> {
            ((Button) desktop.hand.root().lookup(".announcements .button")).fire();
            return null;
        });
    }
}
