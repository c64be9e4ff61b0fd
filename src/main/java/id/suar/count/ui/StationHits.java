package id.suar.count.ui;

import id.suar.count.station.StationLine;
import id.suar.count.station.StationSearch;
import id.suar.election.Contest;
import id.suar.fx.Hit;
import id.suar.region.TpsCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/// Polling stations for the palette. Away from the FX thread.
final class StationHits {

    private static final String ICON = "mdi2f-file-document-outline";

    private final CountDesk desk;
    private final BiConsumer<Contest, TpsCode> open;

    /// @param open called on the FX thread
    StationHits(CountDesk desk, BiConsumer<Contest, TpsCode> open) {
        this.desk = desk;
        this.open = open;
    }

    /// Villages that begin with what was typed come first; a station that no list has comes when it was meant
    /// exactly.
    List<Hit> find(Contest contest, List<StationLine> lines, String wanted, int limit) {
        StationSearch search = StationSearch.of(wanted);
        String typed = wanted.strip().toLowerCase(Locale.ROOT);
        List<Hit> hits = new ArrayList<>(lines.stream()
                .filter(search)
                .sorted(Comparator.comparing((StationLine line) -> !begins(line, typed))
                        .thenComparing(StationLine::station))
                .limit(limit)
                .map(line -> hit(contest, line))
                .toList());
        if (hits.isEmpty()) {
            search.meant(desk.regions(), desk.scope())
                    .map(station -> hit(contest, station))
                    .ifPresent(hits::add);
        }
        return hits;
    }

    private static boolean begins(StationLine line, String typed) {
        String village = line.village().toLowerCase(Locale.ROOT);
        return village.startsWith(typed) || typed.startsWith(village);
    }

    private Hit hit(Contest contest, StationLine line) {
        String detail = String.join(
                " · ",
                line.district(),
                Pills.word(line.state(), desk.texts()),
                desk.words(contest).form());
        return new Hit(title(line.station(), line.village()), detail, ICON, () -> open.accept(contest, line.station()));
    }

    private Hit hit(Contest contest, TpsCode station) {
        String title = title(station, desk.regions().path(station.village()));
        return new Hit(title, desk.words(contest).form(), ICON, () -> open.accept(contest, station));
    }

    private String title(TpsCode station, String village) {
        return desk.texts().text("count.sheet.title", station.digits().substring(10), village);
    }
}
