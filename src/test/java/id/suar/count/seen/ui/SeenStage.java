package id.suar.count.seen.ui;

import id.suar.count.CountBook;
import id.suar.count.MadeUpSheets;
import id.suar.election.Contest;
import id.suar.fx.FilePrompt;
import id.suar.fx.InlineTasks;
import id.suar.fx.ScreenFrame;
import id.suar.i18n.Texts;
import id.suar.journal.SqlDrafts;
import id.suar.journal.Whereabouts;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The screen of progress on a real database. Its figures are made up.
final class SeenStage {

    static final RegionCode KUKAR = CountBook.KUKAR;

    final CountBook book;
    final ProgressDesk desk;
    final InlineTasks tasks = new InlineTasks();
    final ScreenFrame frame;
    final List<TpsCode> opened = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    Optional<Path> chosen = Optional.empty();

    SeenStage(CountBook book, Path maps, RegionCode scope, Texts texts, int percent) {
        this.book = book;
        this.frame = new ScreenFrame(percent);
        Clock clock = Clock.fixed(Instant.parse("2024-02-14T12:00:00Z"), ZoneOffset.UTC);
        var drafts = new SqlDrafts(book.db, clock);
        drafts.save("count.choice", "contest", "PEMILU-2024/PPWP".getBytes(StandardCharsets.UTF_8));
        FilePrompt files = new FilePrompt() {
            @Override
            public Optional<Path> save(String proposed, List<String> extensions) {
                return chosen.map(folder -> folder.resolve(proposed));
            }

            @Override
            public Optional<Path> open(List<String> extensions) {
                return chosen;
            }
        };
        desk = new ProgressDesk(
                book.totals,
                book.packs,
                book.regions,
                drafts,
                scope,
                texts,
                files,
                List::of,
                maps,
                () -> entry -> Whereabouts.HERE,
                (contest, station) -> opened.add(station),
                said::add);
    }

    /// Most districts are nearly done, some have not begun.
    static void record(CountBook book) {
        var sheets = MadeUpSheets.president(11, true);
        List<TpsCode> stations = MadeUpSheets.stations(book.regions, KUKAR, 8);
        List<TpsCode> some = new ArrayList<>();
        for (TpsCode station : stations) {
            int district = Integer.parseInt(station.digits().substring(4, 6));
            int village = Integer.parseInt(station.digits().substring(6, 10)) % 1000;
            if (station.number() * 7 + village * 3 < 10 + district * 6 && district % 7 != 0) {
                some.add(station);
            }
        }
        book.recorder.record(sheets.at(some).stream()
                .map(sheet -> new id.suar.count.CountRecorder.Change(sheet, Optional.empty()))
                .toList());
    }

    Contest ppwp() {
        return book.contest("PPWP");
    }
}
