package id.suar.count.recap;

import id.suar.count.words.SheetWords;
import id.suar.election.Contest;
import id.suar.election.FormRow;
import id.suar.i18n.Texts;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a comparison says in words: places, rows, classes and what they mean, plainly and without a verdict.
public final class RecapWords {

    /// How many villages are named before the others are counted.
    private static final int NAMED = 3;

    private final Contest contest;
    private final Texts texts;
    private final Regions regions;
    private final SheetWords sheet;
    private final Map<String, FormRow> rows = new HashMap<>();

    public RecapWords(Contest contest, Texts texts, Regions regions) {
        this.contest = contest;
        this.texts = texts;
        this.regions = regions;
        this.sheet = new SheetWords(contest, texts);
        contest.form().rows().forEach(row -> row.figures().forEach(figure -> rows.put(figure, row)));
    }

    /// `Pemilu 2024 · Presiden dan Wakil Presiden`.
    public String form() {
        return sheet.form();
    }

    /// `TPS 001 Perian`, `Perian`, `Kecamatan Muara Muntai`.
    public String unit(RecapUnit unit) {
        String name = name(unit.region());
        return switch (unit.level()) {
            case STATION -> texts.text("recap.unit.station", unit.digits().substring(10), name);
            case VILLAGE -> texts.text("recap.unit.village", name);
            case DISTRICT -> texts.text("recap.unit.district", name);
        };
    }

    public String name(RegionCode region) {
        return regions.find(region).map(Region::name).orElse(region.dotted());
    }

    /// `1 Anies Rasyid Baswedan – …`, `4 Golkar – …`, `I.A Pemilih dalam DPT, J`.
    public String row(String figure) {
        if (figure.matches("v\\d\\d")) {
            return Integer.parseInt(figure.substring(1)) + " " + sheet.votes(figure);
        }
        Optional<String> party = RowGroups.party(figure);
        if (party.isPresent()) {
            String name = Integer.parseInt(party.get()) + " " + sheet.votes(figure);
            return figure.endsWith("_a1")
                    ? texts.text("recap.row.party", name)
                    : RowGroups.isPartyTotal(figure) ? texts.text("recap.row.party.total", name) : name;
        }
        FormRow row = rows.get(figure);
        return row == null ? figure : sheet.figure(row, figure);
    }

    /// `4 Golkar`.
    public String party(FormRow row) {
        return row.party() + " " + sheet.party(row.party());
    }

    /// A row below its party's name: `Suara partai`, `3. …`, `Jumlah suara partai dan calon`.
    public String inParty(FormRow row) {
        return switch (row.part()) {
            case PARTY -> texts.text("recap.row.own");
            case CANDIDATE -> row.number() + ". " + sheet.candidate(row.party(), row.number());
            default -> texts.text("recap.row.total");
        };
    }

    public String word(DifferenceClass one) {
        return texts.text("recap.class." + one.word());
    }

    /// All classes that hold, the main one first.
    public String words(UnitComparison unit) {
        return unit.classes().stream().map(this::word).collect(Collectors.joining(", "));
    }

    /// `3 lebih`, `3 kurang`, `sama`.
    public String difference(int difference) {
        if (difference == 0) {
            return texts.text("recap.difference.same");
        }
        return texts.text(difference > 0 ? "recap.difference.more" : "recap.difference.fewer", Math.abs(difference));
    }

    /// What the figures do, in one or two sentences: who has more, who fewer, what else moved.
    public String why(UnitComparison unit) {
        String said = texts.text(
                "recap.why." + unit.main().word(),
                Math.abs(unit.net()),
                unit.largestGain().map(row -> row(row.figure())).orElse("–"),
                unit.largestGain().map(RowDifference::difference).orElse(0),
                unit.largestLoss().map(row -> row(row.figure())).orElse("–"),
                unit.largestLoss().map(row -> -row.difference()).orElse(0));
        return unit.main() == DifferenceClass.NOT_COMPARABLE ? said + " " + lacking(unit) : said + users(unit);
    }

    private String lacking(UnitComparison unit) {
        if (unit.recap().isEmpty()) {
            return texts.text("recap.lacking.row");
        }
        if (!unit.unlisted().isEmpty()) {
            return texts.text("recap.lacking.unlisted", names(unit.unlisted()));
        }
        int missing = unit.missing().orElse(0);
        return missing == 0 ? texts.text("recap.lacking.blank") : texts.text("recap.lacking.sheets", missing);
    }

    /// The first few by name, of the others how many.
    private String names(List<RegionCode> villages) {
        String first = villages.stream().limit(NAMED).map(this::name).collect(Collectors.joining(", "));
        return villages.size() <= NAMED
                ? first
                : texts.text("recap.lacking.unlisted.more", first, villages.size() - NAMED);
    }

    /// Users raised together with the votes are graver, and that is said.
    private String users(UnitComparison unit) {
        int users = unit.difference(RowGroups.USERS).orElse(0);
        return users != 0 && Integer.signum(users) == Integer.signum(unit.net())
                ? " " + texts.text("recap.why.users", difference(users))
                : "";
    }

    /// The largest difference: `2 Prabowo – Gibran: 7 lebih`.
    public String largest(UnitComparison unit) {
        return unit.largest()
                .map(row -> texts.text("recap.largest", row(row.figure()), difference(row.difference())))
                .orElse("");
    }
}
