package id.suar.count.ui;

import id.suar.count.ContestChoices;
import id.suar.count.CountDocument;
import id.suar.count.CountDraft;
import id.suar.count.CountDrafts;
import id.suar.count.RecordedSheet;
import id.suar.count.VoteRound;
import id.suar.count.ui.SheetStart.Known;
import id.suar.count.ui.SheetStart.Likeness;
import id.suar.count.ui.SheetStart.Sibling;
import id.suar.election.Contest;
import id.suar.journal.EntryId;
import id.suar.journal.Whereabouts;
import id.suar.region.TpsCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Reads what a sheet's screen begins with; on the caller's thread, never FX.
final class SheetReading {

    private final CountDesk desk;
    private final CountDrafts drafts;
    private final Contest contest;
    private final TpsCode station;

    /// @param chosen the contest as held where the user looked; the form is that of the station's constituency
    SheetReading(CountDesk desk, Contest chosen, TpsCode station) {
        this.desk = desk;
        this.drafts = desk.sheetDrafts();
        this.station = station;
        this.contest = desk.packs()
                .contest(chosen.election().key(), chosen.key(), station.village())
                .orElse(chosen);
    }

    /// @param wanted which document; else the one that somebody is at work on, or the one that counts
    SheetStart read(Optional<CountDocument> wanted) {
        Function<EntryId, Whereabouts> whereabouts = desk.whereabouts().get();
        List<Known> documents = documents();
        CountDocument document = wanted.or(() -> first(documents, Known::drafted))
                .or(() -> first(documents, Known::counts))
                .orElse(CountDocument.FIRST);
        Optional<Known> known = documents.stream()
                .filter(one -> one.document().equals(document))
                .findFirst();
        List<Sibling> siblings = siblings(whereabouts);
        return new SheetStart(
                contest,
                siblings.stream()
                        .filter(one -> one.contest().key().equals(contest.key()))
                        .findFirst()
                        .map(Sibling::line)
                        .orElseGet(() -> desk.stations().of(contest, station, whereabouts)),
                document,
                known.map(Known::round).orElse(VoteRound.FIRST),
                known.flatMap(Known::recorded),
                drafts.find(contest, station, document),
                documents,
                siblings,
                likeness(siblings));
    }

    private static Optional<CountDocument> first(List<Known> documents, Predicate<Known> wanted) {
        return documents.stream().filter(wanted).map(Known::document).findFirst();
    }

    private List<Known> documents() {
        List<CountDocument> drafted = drafts.documents(contest, station);
        List<Known> all = new ArrayList<>();
        List<RecordedSheet> records = desk.sheets().records(contest.election().key(), contest.key(), station);
        for (RecordedSheet record : records) {
            CountDocument document = CountDocument.of(record.sheet());
            boolean counts = all.isEmpty() && !record.sheet().round().withdrawn();
            all.add(new Known(
                    document, record.sheet().round(), Optional.of(record), counts, drafted.contains(document)));
        }
        for (CountDocument document : drafted) {
            if (all.stream().noneMatch(one -> one.document().equals(document))) {
                drafts.find(contest, station, document)
                        .map(CountDraft::sheet)
                        .ifPresent(sheet -> all.add(new Known(document, sheet.round(), Optional.empty(), false, true)));
            }
        }
        return all;
    }

    /// The ballots of one election at one station; none where there is only one.
    private List<Sibling> siblings(Function<EntryId, Whereabouts> whereabouts) {
        List<Contest> held = ContestChoices.of(desk.packs(), station.village()).stream()
                .filter(one -> one.election().key().equals(contest.election().key()))
                .toList();
        return held.size() < 2
                ? List.of()
                : held.stream()
                        .map(one -> new Sibling(one, desk.stations().of(one, station, whereabouts)))
                        .toList();
    }

    private Optional<Likeness> likeness(List<Sibling> siblings) {
        return siblings.stream()
                .filter(one -> !one.contest().key().equals(contest.key()))
                .filter(one -> one.line().recorded().isPresent())
                .map(one -> desk.sheets()
                        .find(one.contest().election().key(), one.contest().key(), station)
                        .map(record ->
                                new Likeness(one.contest(), record.sheet().figures())))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
