package id.suar.count.keying.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CountDocument;
import id.suar.count.CountDraft;
import id.suar.count.CountDrafts;
import id.suar.count.CountSheet;
import id.suar.count.RecordedSheet;
import id.suar.count.keying.KeyingBook;
import id.suar.count.rule.StationForms;
import id.suar.count.ui.CountDesk;
import id.suar.election.Contest;
import id.suar.i18n.Texts;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody works with who keys a form the second time: no way leads from it to the first one.
class BlindDeskTest {

    /// What knows of no sheet; `importer` stands in the list of polling stations only.
    private static final Set<String> SHARED = Set.of(
            "packs",
            "regions",
            "scope",
            "texts",
            "clock",
            "files",
            "whereabouts",
            "findings",
            "beside",
            "importer",
            "sample");

    @Test
    void everythingElseIsAnother(@TempDir Path folder) throws Exception {
        try (var stage = new KeyingStage(new KeyingBook(folder.resolve("suar.db")), Texts.INDONESIAN)) {
            stage.record();
            CountDesk blind = BlindDesk.of(stage.desk, stage.book.task(stage.sheet(1)), "Rahman");
            for (RecordComponent part : CountDesk.class.getRecordComponents()) {
                assertThat(part.getAccessor().invoke(blind)
                                == part.getAccessor().invoke(stage.desk.counts()))
                        .as("a new part of the desk must be thought of in BlindDesk: " + part.getName())
                        .isEqualTo(SHARED.contains(part.getName()));
            }
        }
    }

    @Test
    void itsStoresKnowNoSheetOfAnyStation(@TempDir Path folder) {
        try (var stage = new KeyingStage(new KeyingBook(folder.resolve("suar.db")), Texts.INDONESIAN)) {
            stage.record();
            Contest contest = stage.book.contest("PPWP");
            String election = contest.election().key();
            CountDesk blind = BlindDesk.of(stage.desk, stage.book.task(stage.sheet(1)), "Rahman");
            assertThat(blind.sheets().list(election, "PPWP", KeyingBook.MUARA_MUNTAI))
                    .isEmpty();
            assertThat(blind.totals().sheets(election, "PPWP", KeyingBook.MUARA_MUNTAI))
                    .isEmpty();
            assertThat(blind.totals().villages(election, "PPWP", KeyingBook.MUARA_MUNTAI))
                    .isEmpty();
            assertThat(blind.totals().due(election, "PPWP", KeyingBook.MUARA_MUNTAI))
                    .isZero();
            for (int number = 1; number <= 12; number++) {
                var station = KeyingStage.station(number);
                RecordedSheet first = stage.book.current(stage.sheet(number));
                assertThat(blind.sheets().find(election, "PPWP", station)).isEmpty();
                assertThat(blind.sheets().find(first.subject())).isEmpty();
                assertThat(blind.sheets().records(election, "PPWP", station)).isEmpty();
                assertThat(blind.totals().sheet(election, "PPWP", station)).isEmpty();
                assertThat(blind.recorder().history(first)).isEmpty();
                StationForms.Known known = blind.forms().known(contest, station);
                assertThat(known.others()).isEmpty();
                assertThat(known.beside().records()).isEmpty();
            }
        }
    }

    @Test
    void aDraftOfTheFirstSheetIsNotBegunWith(@TempDir Path folder) {
        try (var stage = new KeyingStage(new KeyingBook(folder.resolve("suar.db")), Texts.INDONESIAN)) {
            stage.record();
            CountSheet first = stage.sheet(1);
            Contest contest = stage.book.contest("PPWP");
            new CountDrafts(stage.desk.counts().drafts())
                    .save(CountDocument.of(first), new CountDraft(first, CountDraft.Typed.NOTHING));
            CountDesk blind = BlindDesk.of(stage.desk, stage.book.task(first), "Rahman");
            assertThat(new CountDrafts(blind.drafts()).find(contest, first.station()))
                    .isEqualTo(Optional.empty());
        }
    }
}
