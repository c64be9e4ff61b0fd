package id.suar.count.keying.ui;

import id.suar.count.CountRecorder.Recorded;
import id.suar.count.CountSheet;
import id.suar.count.CountSheets;
import id.suar.count.CountVersion;
import id.suar.count.RecordedSheet;
import id.suar.count.SheetRecording;
import id.suar.count.file.CountExporter;
import id.suar.count.file.OpenData;
import id.suar.count.keying.KeyingTask;
import id.suar.count.keying.SecondKeying;
import id.suar.count.keying.SecondKeying.Outcome;
import id.suar.count.rule.CrossForm;
import id.suar.count.rule.PagePhotos;
import id.suar.count.rule.RuleBrief;
import id.suar.count.rule.RuleBriefs;
import id.suar.count.rule.StationForms;
import id.suar.count.rule.VotingDayAnswers;
import id.suar.count.station.ListedStations;
import id.suar.count.tally.CountTotals;
import id.suar.count.tally.SheetBrief;
import id.suar.count.tally.VillageTally;
import id.suar.count.ui.CountDesk;
import id.suar.election.Contest;
import id.suar.journal.EntryId;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// What the form of a sheet works with when it is keyed a second time: stores that know of no sheet, drafts that
/// are this person's own, a record of second keyings.
final class BlindDesk {

    private BlindDesk() {}

    static CountDesk of(KeyingDesk desk, KeyingTask task, String keyer) {
        CountDesk open = desk.counts();
        var blind = new Blind(desk.second(), task, keyer);
        return new CountDesk(
                blind,
                new NoTotals(),
                blind,
                open.packs(),
                open.regions(),
                new OwnDrafts(open.drafts(), keyer),
                open.scope(),
                open.texts(),
                open.clock(),
                open.files(),
                open.whereabouts(),
                open.findings(),
                CountDesk.NO_FINDINGS,
                open.beside(),
                new StationForms(new NoBriefs(), blind, open.packs(), PagePhotos.NONE, VotingDayAnswers.NONE),
                open.importer(),
                new OpenData(
                        new CountExporter(blind, open.regions()),
                        new ListedStations(open.packs(), open.regions()),
                        open.regions()),
                open.sample());
    }

    /// A second keying that may not be recorded, found out when it was to be.
    static final class Refused extends RuntimeException {

        private final SecondKeying.Permission why;

        private Refused(SecondKeying.Permission why) {
            super(why.name());
            this.why = why;
        }

        SecondKeying.Permission why() {
            return why;
        }
    }

    /// Records beside the record, and knows nothing that is in it.
    private record Blind(SecondKeying second, KeyingTask task, String keyer) implements CountSheets, SheetRecording {

        @Override
        public String actor() {
            return keyer;
        }

        @Override
        public Recorded record(CountSheet sheet, Optional<RecordedSheet> known) {
            return switch (second.record(task, keyer, sheet)) {
                case Outcome.Recorded(var keying) ->
                    new Recorded.Unchanged(new RecordedSheet(
                            sheet,
                            keying.subject(),
                            keying.heads(),
                            keying.last(),
                            keying.changedAt(),
                            keyer,
                            1,
                            0,
                            0));
                case Outcome.Refused(var why) -> throw new Refused(why);
            };
        }

        @Override
        public List<CountVersion> history(RecordedSheet sheet) {
            return List.of();
        }

        @Override
        public Optional<RecordedSheet> find(EntryId subject) {
            return Optional.empty();
        }

        @Override
        public List<RecordedSheet> list(String election, String contest, RegionCode scope) {
            return List.of();
        }

        @Override
        public Optional<RecordedSheet> find(String election, String contest, TpsCode station) {
            return Optional.empty();
        }

        @Override
        public List<RecordedSheet> records(String election, String contest, TpsCode station) {
            return List.of();
        }
    }

    /// Rules between forms and documents hold the second keying against nothing that is recorded.
    private static final class NoBriefs implements RuleBriefs {

        @Override
        public List<RuleBrief> list(Contest contest, RegionCode scope) {
            return List.of();
        }

        @Override
        public void forms(
                Contest contest,
                RegionCode scope,
                Function<TpsCode, Contest> held,
                BiConsumer<TpsCode, CrossForm> each) {}

        @Override
        public List<CrossForm> forms(List<Contest> contests, TpsCode station) {
            return List.of();
        }
    }

    private static final class NoTotals implements CountTotals {

        @Override
        public List<VillageTally> villages(String election, String contest, RegionCode scope) {
            return List.of();
        }

        @Override
        public List<SheetBrief> sheets(String election, String contest, RegionCode scope) {
            return List.of();
        }

        @Override
        public Optional<SheetBrief> sheet(String election, String contest, TpsCode station) {
            return Optional.empty();
        }

        @Override
        public int due(String election, String contest, RegionCode scope) {
            return 0;
        }

        @Override
        public int conflicts(RegionCode scope) {
            return 0;
        }
    }
}
