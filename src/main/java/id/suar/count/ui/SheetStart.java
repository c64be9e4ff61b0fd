package id.suar.count.ui;

import id.suar.count.CountDraft;
import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.RecordedSheet;
import id.suar.count.StationLine;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.journal.EntryId;
import id.suar.journal.Whereabouts;
import id.suar.region.TpsCode;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a sheet's screen begins with.
///
/// @param recorded the form as recorded
/// @param draft    what was keyed and not recorded
record SheetStart(Contest contest, StationLine line, Optional<RecordedSheet> recorded, Optional<CountDraft> draft) {

    /// Reads on the caller's thread, never FX.
    ///
    /// @param chosen the contest as held where the user looked; the form is that of the station's constituency
    static SheetStart read(CountDesk desk, Contest chosen, TpsCode station) {
        Contest contest = desk.packs()
                .contest(chosen.election().key(), chosen.key(), station.village())
                .orElse(chosen);
        Function<EntryId, Whereabouts> whereabouts = desk.whereabouts().get();
        return new SheetStart(
                contest,
                desk.stations().of(contest, station, whereabouts),
                desk.sheets().find(contest.election().key(), contest.key(), station),
                desk.sheetDrafts().find(contest, station));
    }

    TpsCode station() {
        return line.station();
    }

    /// As many rows as the pack names, or as the paper was found to have.
    FormLayout layout() {
        Stream<CountSheet> sheets =
                Stream.concat(recorded().map(RecordedSheet::sheet).stream(), draft.map(CountDraft::sheet).stream());
        return sheets.map(sheet -> sheet.figures().layout()).reduce(contest.form(), FormLayout::with);
    }

    /// The sheet as recorded, or a blank one.
    CountSheet base(String observer) {
        CountSheet sheet = recorded()
                .map(RecordedSheet::sheet)
                .orElseGet(() -> CountSheet.of(
                        contest.election().key(), contest.key(), station(), Figures.blank(layout()), observer));
        return sheet.withFigures(sheet.figures().on(layout()));
    }

    SheetStart withDraft(Optional<CountDraft> other) {
        return new SheetStart(contest, line, recorded, other);
    }
}
