package id.suar.violation.record;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.election.Regime;
import id.suar.form.PersonalParts;
import id.suar.journal.NewEntry;
import id.suar.region.RegionCode;
import id.suar.violation.record.CaseRecorder.Prepared;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Five thousand cases on one device.
class CaseListTest {

    private static final int MANY = 5_000;

    @TempDir
    Path folder;

    @Test
    void fiveThousandCasesAreListedAndFilteredInPages() {
        try (var book = new CaseBook(folder.resolve("suar.db"), PersonalParts.NONE)) {
            fill(book);

            var first = book.cases.list(CaseFilter.ALL, 0, 50);
            var second = book.cases.list(CaseFilter.ALL, 50, 50);
            assertThat(first.total()).isEqualTo(MANY);
            assertThat(first.rows()).hasSize(50);
            assertThat(first.rows()).doesNotContainAnyElementsOf(second.rows());
            assertThat(first.rows().getFirst().summary().day()).contains(LocalDate.parse("2024-02-28"));

            assertThat(total(book, CaseFilter.ALL.kind(CaseKind.REPORT))).isEqualTo(MANY / 2);
            assertThat(total(book, CaseFilter.ALL.regime(Regime.PILKADA))).isEqualTo(MANY / 4);
            assertThat(total(book, CaseFilter.ALL.text("perkara nomor-4321"))).isEqualTo(1);
            assertThat(total(book, CaseFilter.ALL.text("100%"))).isZero();
            assertThat(total(book, CaseFilter.ALL.scope(new RegionCode("640203"))))
                    .isEqualTo(MANY);
            assertThat(total(book, CaseFilter.ALL.scope(new RegionCode("640204"))))
                    .isZero();
            assertThat(total(book, CaseFilter.ALL.state("draft"))).isEqualTo(MANY / 2);
            assertThat(total(book, CaseFilter.ALL.days(Optional.of(LocalDate.parse("2024-02-28")), Optional.empty())))
                    .isEqualTo(MANY / 28);

            Set<ShortId> names = new HashSet<>();
            book.cases.list(CaseFilter.ALL, 0, MANY).rows().forEach(row -> names.add(row.shortId()));
            assertThat(names).hasSize(MANY);
            CaseRow one = first.rows().getFirst();
            assertThat(book.cases.byShortId(one.shortId())).containsExactly(one.id());
            assertThat(ShortId.read(" "
                            + one.shortId()
                                    .text()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace("-", "")))
                    .contains(one.shortId());
        }
    }

    private static int total(CaseBook book, CaseFilter filter) {
        return book.cases.list(filter, 0, 1).total();
    }

    private static void fill(CaseBook book) {
        List<NewEntry> entries = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String day = "2024-02-%02d".formatted(i % 28 + 1);
            Map<String, String> typed = i % 2 == 0
                    ? Map.of(
                            "regime",
                            i % 4 == 0 ? "PILKADA" : "PEMILU",
                            "event.what",
                            "Perkara nomor-" + i,
                            "event.place",
                            "6402032001",
                            "event.known_on",
                            day,
                            "account",
                            "Uraian panjang. ".repeat(20))
                    : Map.of(
                            "regime",
                            "PEMILU",
                            "summary",
                            "Perkara nomor-" + i,
                            "place",
                            "6402032002",
                            "received_at",
                            day);
            CaseKind kind = i % 2 == 0 ? CaseKind.REPORT : CaseKind.INITIAL_INFO;
            entries.add(((Prepared.Ready) book.recorder.prepare(kind, typed)).entry());
        }
        book.recorder.append(entries);
    }
}
