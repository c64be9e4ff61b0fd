package id.suar.demo;

import id.suar.election.Contest;
import id.suar.election.Packs;
import id.suar.region.Level;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import id.suar.table.BundledTable;
import id.suar.table.Line;
import id.suar.violation.FindingField;
import id.suar.violation.ViolationDictionary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Findings as supervisors might have written them: texts of a form, to be checked and recorded like any other.
/// What happened comes from a bundled table; where, from the seed.
public final class SampleFindings {

    private static final String FILE = "/demo/findings.csv";

    private final long seed;
    private final SampleWords words;
    private final Packs packs;
    private final Regions regions;
    private final ViolationDictionary dictionary;

    public SampleFindings(long seed, SampleWords words, Packs packs, Regions regions, ViolationDictionary dictionary) {
        this.seed = seed;
        this.words = words;
        this.packs = packs;
        this.regions = regions;
        this.dictionary = dictionary;
    }

    /// @param stations where they may have happened
    /// @param part     takes every `parts`-th row of the table, beginning with this one, so that two devices do
    ///                 not report the same
    public List<Map<FindingField, String>> texts(List<TpsCode> stations, int part, int parts) {
        var random = new Random(seed + part);
        List<TpsCode> places = new ArrayList<>(stations);
        Collections.shuffle(places, random);
        List<Line> rows = rows();
        List<Map<FindingField, String>> texts = new ArrayList<>();
        for (int row = part; row < rows.size(); row += parts) {
            texts.add(text(rows.get(row), places.get(texts.size() % places.size()), random));
        }
        return texts;
    }

    /// What every sample finding has, however it began: who saw it, and that it is a sample.
    public Map<FindingField, String> signed(Map<FindingField, String> begun, TpsCode station, LocalDate found) {
        Map<FindingField, String> text = new EnumMap<>(begun);
        int number = Integer.parseInt(station.digits().substring(7, 10));
        text.put(FindingField.FOUND, found.toString());
        text.put(FindingField.OBSERVER, words.observer().apply(number));
        text.put(FindingField.OFFICE, "Pengawas TPS %03d, %s (contoh)".formatted(station.number(), village(station)));
        text.put(FindingField.NOTE, words.note());
        return text;
    }

    private Map<FindingField, String> text(Line row, TpsCode station, Random random) {
        Contest contest = packs.contests().stream()
                .filter(one -> one.id().equals(row.cell("election")))
                .findFirst()
                .orElseThrow();
        LocalDate day = contest.election().votingDay().plusDays(Long.parseLong(row.cell("day")));
        Map<FindingField, String> text = new EnumMap<>(FindingField.class);
        text.put(FindingField.ELECTION, contest.id());
        text.put(FindingField.REGIME, contest.regime().key());
        text.put(FindingField.WHAT, row.cell("what"));
        text.put(FindingField.PLACE, place(row.cell("at"), station));
        text.put(FindingField.SPOT, row.cell("spot"));
        text.put(
                FindingField.OCCURRED,
                "%sT%02d:%02d".formatted(day, Integer.parseInt(row.cell("hour")), random.nextInt(60)));
        text.put(FindingField.ACCOUNT, row.cell("account"));
        text.put(FindingField.KIND, row.cell("kind"));
        dictionary.find(contest.regime(), row.cell("kind")).ifPresent(kind -> {
            text.put(FindingField.BASIS, kind.basis());
            text.put(FindingField.SANCTION, kind.sanction());
            text.put(FindingField.SUSPECTED, kind.defaultKind());
        });
        return signed(text, station, day);
    }

    /// A sample about an office names no village: nobody in it shall be taken for meant.
    private static String place(String at, TpsCode station) {
        return switch (at) {
            case "station" -> station.digits();
            case "village" -> station.village().digits();
            default -> station.village().at(Level.DISTRICT).digits();
        };
    }

    private String village(TpsCode station) {
        return regions.find(station.village()).orElseThrow().name();
    }

    private static List<Line> rows() {
        return BundledTable.lines(FILE, "kind");
    }
}
