package id.suar.count.keying;

import static id.suar.count.keying.KeyingBook.MUARA_MUNTAI;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.CountSheet;
import id.suar.count.Paper;
import id.suar.count.RecordedSheet;
import id.suar.count.VoteRound;
import id.suar.journal.EntryId;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// What waits for a second keying, kept with every entry, is what opening all sheets would give.
class WaitingTest {

    @Property(tries = 12)
    void whatIsKeptIsWhatTheSheetsSay(@ForAll long seed) throws Exception {
        var random = new Random(seed);
        Path folder = Files.createTempDirectory("waiting");
        try (var book = new KeyingBook(folder.resolve("suar.db"))) {
            for (int step = 0; step < 25; step++) {
                record(book, random);
            }
            Set<EntryId> keyed = new HashSet<>();
            book.sheets.list("PEMILU-2024", "PPWP", MUARA_MUNTAI).stream()
                    .filter(one -> random.nextInt(4) == 0)
                    .forEach(one -> keyed.add(one.subject()));
            for (RegionCode scope : List.of(MUARA_MUNTAI, new RegionCode("6402012001"))) {
                assertThat(book.keyings.unmatched("PEMILU-2024", "PPWP", scope, keyed))
                        .isEqualTo(opened(book, scope, keyed));
            }
        }
    }

    /// By the sheets themselves.
    private static List<Keyings.Unmatched> opened(KeyingBook book, RegionCode scope, Set<EntryId> keyed) {
        return book.sheets.list("PEMILU-2024", "PPWP", scope).stream()
                .filter(one -> !keyed.contains(one.subject()))
                .map(WaitingTest::waiting)
                .toList();
    }

    private static Keyings.Unmatched waiting(RecordedSheet one) {
        CountSheet sheet = one.sheet();
        var task = new KeyingTask(
                one.subject(),
                sheet.election(),
                sheet.contest(),
                sheet.station(),
                sheet.round(),
                sheet.paper().kind(),
                one.recordedAt());
        return new Keyings.Unmatched(task, List.of(one.actor(), sheet.observer()));
    }

    /// A first sheet, a correction, another paper, or a vote that is repeated or taken back.
    private static void record(KeyingBook book, Random random) {
        TpsCode station = TpsCode.of(new RegionCode("640201200" + (1 + random.nextInt(2))), 1 + random.nextInt(3));
        CountSheet sheet = book.sheet("PPWP", station, random.nextLong());
        Optional<RecordedSheet> known = book.sheets.find("PEMILU-2024", "PPWP", station);
        switch (random.nextInt(4)) {
            case 0 -> book.counts.record(sheet);
            case 1 -> {
                var basis = new VoteRound.Basis("Pasal 372", "Panwascam", "12/X", OptionalInt.of(random.nextInt(9)));
                var round = new VoteRound(
                        1 + random.nextInt(2),
                        VoteRound.Kind.PSU,
                        random.nextBoolean(),
                        Optional.of(LocalDate.of(2024, 2, 24)),
                        basis,
                        random.nextInt(3) == 0);
                book.counts.record(sheet.withRound(round), Optional.empty());
            }
            case 2 -> {
                Paper.Kind kind = Paper.Kind.values()[random.nextInt(Paper.Kind.values().length)];
                book.counts.record(sheet.withPaper(of(kind)), Optional.empty());
            }
            default -> known.ifPresent(one -> book.counts.record(one.sheet().withFigures(sheet.figures())));
        }
    }

    private static Paper of(Paper.Kind kind) {
        Paper none = Paper.UNSAID;
        return new Paper(
                kind,
                none.filledOn(),
                none.kpps(),
                none.witnesses(),
                none.ptpsPresent(),
                none.copyReceived(),
                none.copyTime(),
                none.objection(),
                none.objections(),
                none.objectedBy());
    }
}
