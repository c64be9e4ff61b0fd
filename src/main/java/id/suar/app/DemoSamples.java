package id.suar.app;

import id.suar.count.CountSheet;
import id.suar.count.RecordedSheet;
import id.suar.count.rule.Check;
import id.suar.count.rule.CountRules;
import id.suar.count.rule.Limits;
import id.suar.count.rule.Severity;
import id.suar.count.words.SheetWords;
import id.suar.demo.SampleCounts;
import id.suar.demo.SampleFindings;
import id.suar.demo.SampleSheet;
import id.suar.demo.SampleStations;
import id.suar.demo.SampleWords;
import id.suar.election.Contest;
import id.suar.i18n.Texts;
import id.suar.region.RegionCode;
import id.suar.violation.Finding;
import id.suar.violation.FindingDrafts;
import id.suar.violation.FindingField;
import id.suar.violation.FindingReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What is recorded on a demonstration's devices, made for the rooms of each.
final class DemoSamples {

    /// The same data each time. Of the seeds that were tried this one leaves the pairs closest to each other.
    static final long SEED = 64_050;

    private static final String PROPOSED = "kpps_procedure";

    private final Rooms rooms;
    private final Texts texts;
    private final SampleWords words;

    /// @param indonesian sample records are written in the language of those who would write them
    DemoSamples(Rooms rooms, Texts indonesian) {
        this.rooms = rooms;
        this.texts = indonesian;
        this.words = new SampleWords(
                number -> texts.text("demo.sample.observer", "%02d".formatted(number)),
                texts.text("demo.sample.note"),
                texts.text("demo.sample.aswritten"),
                texts.text("demo.sample.readagain"));
    }

    /// The contests of which there are sample forms.
    static List<Contest> contests(Rooms rooms, RegionCode place) {
        return List.of(
                rooms.packs().contest("PPWP", place).orElseThrow(),
                rooms.packs().contest("KWK-BUPATI", place).orElseThrow());
    }

    List<SampleSheet> sheets(RegionCode district) {
        List<Contest> contests = contests(rooms, district);
        var stations = new SampleStations(rooms.packs(), rooms.regions());
        var counts = new SampleCounts(SEED, words);
        List<SampleSheet> sheets =
                new ArrayList<>(counts.sheets(contests.get(0), stations.listed(contests.get(0), district)));
        sheets.addAll(counts.sheets(contests.get(1), stations.some(contests.get(0), district)));
        return sheets;
    }

    /// @param part of two, which device this is
    List<Finding> findings(RegionCode district, int part, DeviceSpace space) {
        Contest contest = contests(rooms, district).getFirst();
        var samples = new SampleFindings(SEED, words, rooms.packs(), rooms.regions(), rooms.violations());
        var stations = new SampleStations(rooms.packs(), rooms.regions()).listed(contest, district);
        return samples.texts(stations, part, 2).stream()
                .map(text -> sound(space, text))
                .toList();
    }

    /// The first form that breaks its own arithmetic becomes a finding, the way people make one on the screen.
    List<Finding> ofBrokenRule(RegionCode district, DeviceSpace space) {
        Contest contest = contests(rooms, district).getFirst();
        var samples = new SampleFindings(SEED, words, rooms.packs(), rooms.regions(), rooms.violations());
        return rooms.counts().list(contest.election().key(), contest.key(), district).stream()
                .filter(recorded -> !recorded.sheet().explanations().isEmpty())
                .limit(1)
                .map(recorded -> sound(
                        space,
                        samples.signed(
                                draft(contest, recorded),
                                recorded.sheet().station(),
                                contest.election().votingDay())))
                .toList();
    }

    private Map<FindingField, String> draft(Contest contest, RecordedSheet recorded) {
        CountSheet sheet = recorded.sheet();
        Check check = CountRules.failed(sheet.figures(), Limits.of(contest, sheet.station())).stream()
                .filter(one -> one.severity() == Severity.BREAKS)
                .findFirst()
                .orElseThrow();
        String message = new SheetWords(contest, texts).message(check);
        return new FindingDrafts(rooms.drafts(), rooms.violations())
                .ofBrokenRule(
                        contest,
                        sheet.station(),
                        check.rule(),
                        texts.text("demo.sample.labelled", message),
                        PROPOSED,
                        recorded.last());
    }

    private static Finding sound(DeviceSpace space, Map<FindingField, String> text) {
        return switch (space.findingChecks().read(text)) {
            case FindingReading.Sound(Finding finding) -> finding;
            case FindingReading.Faulty(var faults) -> throw new IllegalStateException("sample finding: " + faults);
        };
    }
}
