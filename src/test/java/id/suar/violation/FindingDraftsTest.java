package id.suar.violation;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.journal.EntryId;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingDraftsTest {

    @TempDir
    Path folder;

    @Test
    void aDraftIsKeptAsTypedAndGoneWhenDropped() {
        try (var book = new FindingBook(folder.resolve("suar.db"))) {
            Map<FindingField, String> typed = Map.of(FindingField.PLACE, "muara", FindingField.FOUND, "14/2");
            String key = FindingDrafts.fresh(FindingBook.NOON);
            book.drafts.save(key, typed);

            assertThat(book.drafts.find(key)).contains(typed);
            assertThat(book.drafts.list()).hasSize(1);
            assertThat(FindingDrafts.amends(key)).isEmpty();
            book.drafts.drop(key);
            assertThat(book.drafts.find(key)).isEmpty();
        }
    }

    @Test
    void aBrokenRuleProposesAFindingThatOnlyLacksWhoAndWhen() {
        try (var book = new FindingBook(folder.resolve("suar.db"))) {
            var contest = book.packs.contest("PPWP", new RegionCode("6402")).orElseThrow();
            var station = new TpsCode("6402012001001");
            EntryId sheet = EntryId.parse("aaaaaaaaaaaaaaaa.0/7");

            Map<FindingField, String> draft = book.drafts.ofBrokenRule(
                    contest, station, "R04", "Suara sah 201, rincian 198", "kpps_procedure", sheet);

            var faults = ((FindingReading.Faulty) book.checks.read(draft)).faults();
            assertThat(faults)
                    .extracting(FieldFault::field)
                    .containsExactly(FindingField.FOUND, FindingField.OBSERVER, FindingField.OFFICE);
            assertThat(draft)
                    .containsEntry(FindingField.ELECTION, "PEMILU-2024/PPWP")
                    .containsEntry(FindingField.KIND, "kpps_procedure")
                    .containsEntry(FindingField.SOURCE, "aaaaaaaaaaaaaaaa.0/7");
        }
    }
}
