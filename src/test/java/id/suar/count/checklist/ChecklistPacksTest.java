package id.suar.count.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suar.election.Election;
import id.suar.election.LoadedPacks;
import id.suar.election.MalformedPack;
import id.suar.election.Regime;
import id.suar.violation.ViolationDictionary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistPacksTest {

    private static final String SOUND = """
            {"version": 2, "from": "2024-01-01", "name": {"id": "Baru", "en": "New"}, "items": [
              {"code": "C01", "key": "one", "phase": "vote", "question": {"id": "Satu?", "en": "One?"},
               "asks": ["persons"], "source": "contoh", "mark": "secondary",
               "grounds": [{"kind": "recount", "regime": "PEMILU", "article": "Pasal 1", "mark": "confirmed"}]}]}""";

    @TempDir
    Path folder;

    private final ChecklistPack shipped = ChecklistPacks.open(Path.of("absent")).of(pemilu());

    @Test
    void thirtyQuestionsOftenFirst() {
        assertThat(shipped.items()).hasSize(30);
        assertThat(shipped.items().stream().map(ChecklistItem::code))
                .startsWith("C01", "C02")
                .containsSubsequence("C13", "C20", "C30", "C14", "C19", "C24", "C25");
        assertThat(shipped.id()).isEqualTo("checklist-2024/1");
    }

    @Test
    void groundsAreThoseOfEachRegime() {
        assertThat(shipped.item("C16").orElseThrow().grounds(Regime.PEMILU))
                .singleElement()
                .satisfies(ground -> assertThat(ground.article()).contains("374", "huruf h"));
        assertThat(shipped.item("C16").orElseThrow().grounds(Regime.PILKADA))
                .as("a numeric mismatch is no ground of art. 113")
                .isEmpty();
        assertThat(shipped.item("C04").orElseThrow().grounds(Regime.PILKADA))
                .singleElement()
                .satisfies(ground -> assertThat(ground.moreThan()).isEqualTo(1));
        assertThat(shipped.items().stream()
                        .filter(item -> !item.grounds().isEmpty())
                        .map(ChecklistItem::code))
                .containsExactlyInAnyOrder("C04", "C12", "C15", "C16", "C18", "C21", "C22");
    }

    @Test
    void whatIsAFindingIsOneInBothRegimesAndWhatIsSeenIsPhotographed() {
        for (String code : List.of("C10", "C13", "C19")) {
            assertThat(shipped.item(code).orElseThrow().findings().keySet())
                    .as(code)
                    .containsExactlyInAnyOrder(Regime.PEMILU, Regime.PILKADA);
        }
        assertThat(shipped.item("C08").orElseThrow().asks()).containsExactly(Ask.PHOTO);
    }

    @Test
    void everyKindOfViolationIsInTheDictionary() {
        var dictionary = ViolationDictionary.bundled();
        for (ChecklistItem item : shipped.items()) {
            item.findings()
                    .forEach((regime, kind) -> assertThat(dictionary.find(regime, kind))
                            .as("%s %s %s", item.code(), regime, kind)
                            .isPresent());
        }
    }

    @Test
    void aLaterVersionInTheDataFolderReplacesAndElectionsAreNotDisturbed() throws IOException {
        Files.writeString(folder.resolve("checklist-2024.json"), SOUND);
        Files.writeString(folder.resolve("checklist-2029.json"), SOUND.replace("2024-01-01", "2029-01-01"));

        assertThat(ChecklistPacks.open(folder).of(pemilu()).id()).isEqualTo("checklist-2024/2");
        assertThat(LoadedPacks.open(folder).contests())
                .hasSameSizeAs(LoadedPacks.open(Path.of("absent")).contests());
    }

    @Test
    void whatCannotBeUsedIsRefusedWithItsPlace() {
        refused("{", "line 1");
        refused("[]", "items");
        refused(SOUND.replace("\"C01\"", "\"c1\""), "items[0].code");
        refused(SOUND.replace("\"vote\"", "\"night\""), "items[0].phase");
        refused(SOUND.replace("[\"persons\"]", "[\"money\"]"), "items[0].asks[0]");
        refused(SOUND.replace("\"recount\"", "\"again\""), "items[0].grounds[0].kind");
        refused(SOUND.replace("\"confirmed\"", "\"sure\""), "items[0].grounds[0].mark");
        refused(SOUND.replace("\"Satu?\"", "\"" + "x".repeat(500) + "\""), "items[0].question.id");
        refused(SOUND.replace("2024-01-01", "kemarin"), "from");
        refused(SOUND.replace("\"version\": 2", "\"version\": 0"), "version");
        assertThatThrownBy(() -> ChecklistPackReader.read("checklist-x", new byte[ChecklistPackReader.MAX_BYTES + 1]))
                .isInstanceOf(MalformedPack.class);
    }

    private static void refused(String json, String place) {
        assertThatThrownBy(() -> ChecklistPackReader.read("checklist-x", json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedPack.class)
                .hasMessageContaining("checklist-x")
                .hasMessageContaining(place);
    }

    private static Election pemilu() {
        return LoadedPacks.open(Path.of("absent")).contests().stream()
                .map(contest -> contest.election())
                .filter(election -> election.key().equals("PEMILU-2024"))
                .findFirst()
                .orElseThrow();
    }
}
