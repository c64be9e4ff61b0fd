package id.suar.app;

import id.suar.bench.Ground;
import id.suar.count.CountEntries;
import id.suar.count.CountSheet;
import id.suar.count.MadeUpSheets;
import id.suar.count.checklist.Answer;
import id.suar.count.checklist.ChecklistRecorder;
import id.suar.count.file.CountFile;
import id.suar.count.keying.Keyed;
import id.suar.count.keying.KeyingEntries;
import id.suar.count.recap.RecapFigures;
import id.suar.count.recap.RecapForm;
import id.suar.count.recap.RecapRecorder;
import id.suar.count.recap.RecapRow;
import id.suar.count.recap.RecapUnit;
import id.suar.count.rule.VotingDayAnswers.Said;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.journal.Entry;
import id.suar.journal.NewEntry;
import id.suar.region.TpsCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A device of a province after the count: five forms of each polling station; of the president's form each keyed
/// twice and read aloud in a plenary; a checklist of each station. Nothing of it has been sent.
public final class FullDevice implements AutoCloseable {

    static final List<String> CONTESTS = List.of("PPWP", "DPR", "DPD", "DPRD-PROV", "DPRD-KAB");

    private static final Instant NOON = Instant.parse("2024-02-14T04:00:00Z");
    private static final LocalDate PLENARY = LocalDate.of(2024, 2, 20);

    /// Stations in each village of the province, more or less as they are.
    private static final int EACH = 12;

    /// One in so many is keyed or read otherwise than it stands.
    private static final int OTHERWISE = 50;

    private final DeviceSpace device;
    private final List<TpsCode> stations;

    /// @param sheets how many are recorded, or are to be, in five contests
    private FullDevice(DeviceSpace device, int sheets) {
        this.device = device;
        List<TpsCode> all = MadeUpSheets.stations(device.rooms().regions(), CountFile.PROVINCE, EACH);
        stations = all.subList(0, Math.min(all.size(), sheets / CONTESTS.size()));
    }

    /// One that was made, in another process: what recording took is not to be seen in this one's memory.
    ///
    /// @param root   what [#main] told
    static FullDevice open(Path root, int sheets) {
        var opening = DeviceSpace.open(new DataFolder(root.resolve("device")), Clock.systemUTC());
        return new FullDevice(((DeviceSpace.Opening.Open) opening).space(), sheets);
    }

    /// Makes one, and tells in which folder.
    ///
    /// @param args how many sheets
    public static void main(String... args) throws IOException {
        var ground = new Ground();
        try (var full = new FullDevice(ground.device(), Integer.parseInt(args[0]))) {
            CONTESTS.forEach(full::record);
            full.answer();
            full.choose();
        }
        System.out.println(ground.root());
    }

    DeviceSpace device() {
        return device;
    }

    List<TpsCode> stations() {
        return stations;
    }

    /// The first of them, whose president's form has two versions that did not see each other.
    TpsCode disputed() {
        return stations.getFirst();
    }

    Contest contest(String key) {
        return device.rooms()
                .packs()
                .contest(key, stations.getFirst().village())
                .orElseThrow();
    }

    private void record(String key) {
        List<CountSheet> sheets = MadeUpSheets.of(1, contest(key), true).at(stations);
        List<Entry> recorded =
                device.journal().append(sheets.stream().map(FullDevice::begin).toList());
        if (key.equals("PPWP")) {
            keyTwice(sheets, recorded);
            readAloud(sheets);
            dispute(sheets.getFirst(), recorded.getFirst());
        }
    }

    private static NewEntry begin(CountSheet sheet) {
        return NewEntry.begin(
                NOON, sheet.observer(), CountEntries.RECORDED, CountEntries.encode(sheet, sheet.observer()));
    }

    private void dispute(CountSheet sheet, Entry first) {
        device.journal().append(List.of(correct(sheet, first, 1), correct(sheet, first, 2)));
    }

    private static NewEntry correct(CountSheet sheet, Entry first, int votes) {
        CountSheet changed = sheet.withFigures(sheet.figures().with("v01", votes));
        return NewEntry.amend(
                NOON,
                sheet.observer(),
                CountEntries.CORRECTED,
                first.id(),
                List.of(first.id()),
                CountEntries.encode(changed, sheet.observer()));
    }

    private void keyTwice(List<CountSheet> sheets, List<Entry> recorded) {
        List<NewEntry> second = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            CountSheet sheet = sheets.get(i);
            CountSheet other =
                    i % OTHERWISE == 0 ? sheet.withFigures(sheet.figures().with("vb", 99)) : sheet;
            var keyed = new Keyed(recorded.get(i).id(), recorded.get(i).id(), "Pengawas kedua", other);
            second.add(NewEntry.begin(
                    NOON, sheet.observer(), KeyingEntries.KEYED, KeyingEntries.encode(keyed, sheet.observer())));
        }
        device.journal().append(second);
    }

    private void readAloud(List<CountSheet> sheets) {
        List<RecapRecorder.Change> rows = new ArrayList<>();
        for (CountSheet sheet : sheets) {
            rows.add(new RecapRecorder.Change(row(sheet, rows.size() % OTHERWISE == 0 ? 7 : 0), Optional.empty()));
        }
        device.recapRecorder().record(rows);
    }

    private static RecapRow row(CountSheet sheet, int more) {
        FormLayout layout = sheet.figures().layout();
        List<String> held = new ArrayList<>(layout.votes());
        held.addAll(List.of("va", "vb", "vc"));
        Map<String, Integer> written = new HashMap<>();
        held.forEach(figure -> written.put(figure, Math.max(0, sheet.figures().value(figure))));
        written.merge("v01", more, Integer::sum);
        return new RecapRow(
                sheet.election(),
                sheet.contest(),
                RecapUnit.of(sheet.station()),
                RecapFigures.of(layout, held, written),
                Optional.of(PLENARY),
                RecapForm.DISTRICT,
                sheet.observer(),
                "");
    }

    private void answer() {
        var election = contest("PPWP").election();
        List<String> codes = device.rooms().checklistPacks().of(election).items().stream()
                .map(item -> item.code())
                .toList();
        Map<String, Optional<Answer>> answers = new HashMap<>();
        codes.forEach(code -> answers.put(code, Optional.of(Answer.of(Said.NO))));
        device.checklistRecorder()
                .record(stations.stream()
                        .map(station -> new ChecklistRecorder.Answers(election, station, answers, Optional.empty()))
                        .toList());
    }

    /// Lists of counts and of second keyings begin with the president.
    private void choose() {
        byte[] president = contest("PPWP").id().getBytes(StandardCharsets.UTF_8);
        device.rooms().drafts().save("count.choice", "contest", president);
        device.rooms().drafts().save("keying/choice", "contest", president);
    }

    @Override
    public void close() {
        device.close();
    }
}
