package id.suar.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.office.OfficeBook.Change;
import id.suar.office.OfficeSettings.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a hub sets holds on its devices, what is an office's own only there.
class OfficeBookTest {

    @TempDir
    Path folder;

    private OfficeBook book;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(folder.resolve("packs"));
        book = new OfficeBook(SettingDefinitions.bundled(), folder.resolve("packs"), folder.resolve("office.json"));
    }

    @Test
    void everyDefaultIsTakenByItsSettingAndNamesItsSource() {
        assertThat(SettingDefinitions.bundled().all()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.type().takes(one.initial())).as(one.key()).isTrue();
            assertThat(one.source()).as(one.key()).isNotEmpty();
            assertThat(one.mark()).as(one.key()).isIn("c", "s", "u");
        });
        assertThat(book.now().yes("first_day_counts")).isFalse();
        assertThat(book.now().time("due_at")).isEqualTo(LocalTime.of(23, 59, 59));
        assertThat(book.now().number("plenary_quorum")).isEmpty();
    }

    @Test
    void whatTheHubSentHoldsOnceItIsReadAgain() throws IOException {
        var ready = (Change.Ready) book.forAll("first_day_counts", Optional.of("yes"));
        assertThat(ready.pack().version()).isEqualTo(1);
        lay(ready.pack());

        assertThat(book.now().yes("first_day_counts")).isFalse();
        book.renew();
        assertThat(book.now().find("first_day_counts").origin()).isEqualTo(Origin.HUB);
        assertThat(book.now().yes("first_day_counts")).isTrue();

        var next = (Change.Ready) book.forAll("first_day_counts", Optional.empty());
        assertThat(next.pack().version()).isEqualTo(2);
        lay(next.pack());
        book.renew();
        assertThat(book.now().find("first_day_counts").origin()).isEqualTo(Origin.DEFAULT);
    }

    @Test
    void anOfficeSetsItsOwnAndNothingThatMustBeTheSameEverywhere() throws IOException {
        assertThat(book.setOwn("recipients", Optional.of("Polres Contoh\n BKN Contoh \n")))
                .isInstanceOf(Change.Ready.class);
        assertThat(book.now().lines("recipients")).containsExactly("Polres Contoh", "BKN Contoh");
        assertThat(book.setOwn("first_day_counts", Optional.of("yes"))).isEqualTo(new Change.Shared());

        // Nor by writing it into the file.
        Files.write(folder.resolve("office.json"), """
                {"version": 9, "settings": {"first_day_counts": "yes", "office_place": "Kota"}}""".getBytes());
        book.renew();
        assertThat(book.now().yes("first_day_counts")).isFalse();
        assertThat(book.now().text("office_place")).isEqualTo("Kota");

        lay(((Change.Ready) book.forAll("office_place", Optional.of("Tenggarong"))).pack());
        book.renew();
        assertThat(book.now().text("office_place")).isEqualTo("Tenggarong");
    }

    @Test
    void settingsThatAreSetAtOnceAreAllKept() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 40; round++) {
                String value = "round " + round;
                var together = new CyclicBarrier(2);
                List<Future<Change>> both = Stream.of("recipients", "office_place")
                        .map(key -> threads.submit(() -> {
                            together.await();
                            return book.setOwn(key, Optional.of(value));
                        }))
                        .toList();
                for (Future<Change> one : both) {
                    assertThat(one.get()).isInstanceOf(Change.Ready.class);
                }
                assertThat(List.of(book.now().text("recipients"), book.now().text("office_place")))
                        .containsOnly(value);
            }
        }
    }

    @Test
    void whatASettingDoesNotTakeIsRefusedAndPassedOver() throws IOException {
        assertThat(book.forAll("first_day_counts", Optional.of("ya"))).isEqualTo(new Change.Wrong(SettingType.YES_NO));
        assertThat(book.forAll("due_at", Optional.of("25:00"))).isEqualTo(new Change.Wrong(SettingType.TIME));
        assertThat(book.forAll("plenary_quorum", Optional.of("0"))).isEqualTo(new Change.Wrong(SettingType.NUMBER));
        assertThat(book.setOwn("office_place", Optional.of("a\nb"))).isEqualTo(new Change.Wrong(SettingType.TEXT));
        assertThat(book.setOwn("nothing", Optional.of("x"))).isEqualTo(new Change.Unknown());

        for (String hostile : new String[] {
            "",
            "[]",
            "{\"version\": 1}",
            "{\"version\": 0, \"settings\": {}}",
            "{\"version\": 1, \"settings\": {\"a\": 1}}",
            "{\"version\": 1, \"settings\": {\"../x\": \"1\"}}",
            "x".repeat(SettingsPack.MAX_BYTES + 1)
        }) {
            assertThat(SettingsPack.read(hostile.getBytes())).isEmpty();
        }
        lay(new SettingsPack(1, Map.of("due_at", "never", "later.version", "kept")));
        book.renew();
        assertThat(book.now().time("due_at")).isEqualTo(LocalTime.of(23, 59, 59));
        var ready = (Change.Ready) book.forAll("due_at", Optional.of("16:00"));
        assertThat(ready.pack().settings()).containsEntry("later.version", "kept");
    }

    private void lay(SettingsPack pack) throws IOException {
        Files.write(folder.resolve("packs").resolve(SettingsPack.NAME + ".json"), pack.write());
    }
}
