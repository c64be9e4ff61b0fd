package id.suar.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.suar.election.Regime;
import id.suar.table.Columns;
import id.suar.table.TableFile;
import id.suar.table.TableRead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ViolationDictionaryTest {

    private final ViolationDictionary dictionary = ViolationDictionary.bundled();

    @Test
    void everyKeyStandsOnceInItsRegime() {
        List<String> keys =
                dictionary.all().stream().map(ViolationDictionaryTest::id).toList();

        assertThat(keys).hasSize(81).doesNotHaveDuplicates();
        assertThat(dictionary.regimes()).containsExactly(Regime.PEMILU, Regime.PILKADA);
    }

    @Test
    void keysAndKindsAreThoseOfTheReference() {
        Path reference = Path.of(System.getProperty("suar.shared", "../shared")).resolve("data/violations.csv");
        assumeTrue(Files.exists(reference), "no reference at " + reference);
        var table = (TableRead.Table) TableFile.read(reference, new Columns(column -> true, Set.of(), false));

        assertThat(dictionary.all())
                .extracting(kind -> id(kind) + " " + kind.defaultKind() + " " + kind.mark())
                .containsExactlyInAnyOrderElementsOf(table.lines().stream()
                        .map(line -> line.cell("key") + " " + line.cell("regime") + " " + line.cell("default_kind")
                                + " " + line.cell("mark"))
                        .toList());
    }

    @Test
    void everyKindHasNamesAndArticlesInWordsOfTheLaw() {
        assertThat(dictionary.all()).allSatisfy(kind -> {
            assertThat(kind.nameId()).isNotBlank();
            assertThat(kind.nameEn()).isNotBlank();
            assertThat(kind.basis()).matches("(UU|PP|Peraturan) .*").doesNotContain("art.", "??");
            assertThat(kind.sanction()).doesNotContain("art.", "??");
            assertThat(kind.mark()).isIn("confirmed", "secondary", "uncertain");
        });
        assertThat(dictionary.suspectedKinds()).containsExactly("adm", "adm_tsm", "etik", "hukum_lain", "pidana");
    }

    @Test
    void typingFindsByWordsOfEitherLanguageKeyAndArticle() {
        assertThat(search("politik uang")).contains("money_campaign", "money_quiet", "money_voting");
        assertThat(search("quiet money")).containsExactly("money_quiet");
        assertThat(search("510")).contains("vote_lost");
        assertThat(search("kpps_copy")).containsExactly("kpps_copy");
        assertThat(search("zzz")).isEmpty();
        assertThat(search("kampanye").getFirst()).startsWith("place_");
    }

    @Test
    void theTwoRegimesDoNotMix() {
        assertThat(dictionary.find(Regime.PEMILU, "money_voters")).isEmpty();
        assertThat(dictionary.find(Regime.PILKADA, "money_voters").orElseThrow().sanction())
                .contains("187A");
        assertThat(dictionary.search(Regime.PILKADA, ""))
                .allMatch(kind -> kind.regime().equals(Regime.PILKADA));
    }

    private List<String> search(String typed) {
        return dictionary.search(Regime.PEMILU, typed).stream()
                .map(ViolationKind::key)
                .toList();
    }

    private static String id(ViolationKind kind) {
        return kind.key() + " " + kind.regime();
    }
}
