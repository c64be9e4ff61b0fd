package id.suar.count.looks;

import id.suar.count.rule.Check;
import id.suar.count.rule.CrossCheck;
import id.suar.count.rule.RuleBrief;
import id.suar.count.rule.RuleBriefs;
import id.suar.count.rule.Severity;
import id.suar.count.rule.StationForms;
import id.suar.count.station.StationSearch;
import id.suar.count.words.SheetWords;
import id.suar.election.Contest;
import id.suar.i18n.Texts;
import id.suar.region.Level;
import id.suar.region.Region;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads what is worth a look in a scope: first what is kept with every sheet, then, as it takes longer, what needs
/// all forms or all sheets together.
public final class LookReader {

    private final RuleBriefs briefs;
    private final StationForms forms;
    private final Regions regions;
    private final RegionCode scope;
    private final Texts texts;

    public LookReader(RuleBriefs briefs, StationForms forms, Regions regions, RegionCode scope, Texts texts) {
        this.briefs = briefs;
        this.forms = forms;
        this.regions = regions;
        this.scope = scope;
        this.texts = texts;
    }

    /// @param sheets how many forms were looked at
    /// @param due    how many of them break a rule of arithmetic that nobody has explained
    public record Rules(int sheets, int due, List<LookRow> rows) {

        public Rules {
            rows = List.copyOf(rows);
        }
    }

    /// @param report empty where there are no sheets
    public record Wider(Optional<LookReport> report, List<LookRow> rows) {

        public static final Wider NONE = new Wider(Optional.empty(), List.of());

        public Wider {
            rows = List.copyOf(rows);
        }
    }

    public boolean any(Contest contest) {
        return !briefs.list(contest, scope).isEmpty();
    }

    /// Rules that the forms of a contest break, by station.
    public Rules rules(Contest contest) {
        var words = new SheetWords(contest, texts);
        Map<RegionCode, PlaceNames> names = new HashMap<>();
        List<LookRow> rows = new ArrayList<>();
        List<RuleBrief> sheets = briefs.list(contest, scope);
        Function<RuleBrief, List<Check>> failed = RuleBrief.failedOf(contest);
        Map<String, String> rules = new HashMap<>();
        int due = 0;
        for (RuleBrief sheet : sheets) {
            boolean open = false;
            for (var rule : byRule(failed.apply(sheet)).entrySet()) {
                Check first = rule.getValue().getFirst();
                boolean explained = sheet.explained().contains(rule.getKey());
                open |= first.severity() == Severity.BREAKS && !explained;
                rows.add(new LookRow(
                        LookRow.Kind.FORM,
                        rule.getKey(),
                        rules.computeIfAbsent(rule.getKey(), this::name),
                        first.severity(),
                        Optional.of(sheet.station()),
                        place(sheet.station().village(), names),
                        explained,
                        figures(first),
                        () -> said(rule.getValue(), words)));
            }
            due += open ? 1 : 0;
        }
        return new Rules(sheets.size(), due, rows);
    }

    private static Map<String, List<Check>> byRule(List<Check> failed) {
        Map<String, List<Check>> rules = new LinkedHashMap<>();
        failed.forEach(check ->
                rules.computeIfAbsent(check.rule(), _ -> new ArrayList<>(1)).add(check));
        return rules;
    }

    private static String said(List<Check> checks, SheetWords words) {
        return String.join(" · ", checks.stream().map(words::message).toList());
    }

    /// Rules between forms, and what stands out; takes its time.
    public Wider wider(Contest contest) {
        var words = new SheetWords(contest, texts);
        Map<RegionCode, PlaceNames> names = new HashMap<>();
        List<LookRow> rows = new ArrayList<>();
        forms.crossed(contest, scope)
                .forEach((station, checks) -> rows.addAll(crossed(station, checks, contest, words, names)));
        List<RuleBrief> sheets = briefs.list(contest, scope);
        if (sheets.isEmpty()) {
            return new Wider(Optional.empty(), rows);
        }
        LookReport report = LookReport.of(contest, sheets);
        var looks = new LookWords(texts, regions);
        for (Look look : report.looks()) {
            rows.add(new LookRow(
                    LookRow.Kind.STATISTIC,
                    look.method().code(),
                    texts.text("looks.method." + look.method().code()),
                    Severity.LOOK,
                    look.station(),
                    look.station()
                            .map(station -> place(station.village(), names))
                            .orElseGet(() -> place(look.place(), names)),
                    false,
                    Optional.empty(),
                    () -> looks.message(look)));
        }
        return new Wider(Optional.of(report), rows);
    }

    private List<LookRow> crossed(
            TpsCode station,
            List<CrossCheck> checks,
            Contest contest,
            SheetWords words,
            Map<RegionCode, PlaceNames> names) {
        Map<String, List<CrossCheck>> rules = new LinkedHashMap<>();
        checks.stream()
                .filter(check -> concerns(check, contest))
                .forEach(check -> rules.computeIfAbsent(check.rule(), _ -> new ArrayList<>(3))
                        .add(check));
        List<LookRow> rows = new ArrayList<>();
        rules.forEach((rule, found) -> rows.add(new LookRow(
                LookRow.Kind.CROSS,
                rule,
                name(rule),
                found.getFirst().severity(),
                Optional.of(station),
                place(station.village(), names),
                false,
                Optional.of(new LookRow.Against(
                        found.getFirst().found(), found.getFirst().expected())),
                () -> String.join(" · ", found.stream().map(words::message).toList()))));
        return rows;
    }

    /// Signatures and days are no figures.
    private static Optional<LookRow.Against> figures(Check check) {
        return List.of("R19", "R24").contains(check.rule())
                ? Optional.empty()
                : Optional.of(new LookRow.Against(check.found(), check.expected()));
    }

    /// X8 is told once for each of its forms.
    private static boolean concerns(CrossCheck check, Contest contest) {
        return check.form().equals(contest.key())
                || check.other().equals(contest.key()) && !check.rule().equals("X8");
    }

    private String name(String rule) {
        return texts.text("count.rulename." + rule);
    }

    private PlaceNames place(RegionCode place, Map<RegionCode, PlaceNames> names) {
        return names.computeIfAbsent(place, code -> {
            String district = named(code.at(Level.DISTRICT));
            String village = code.level() == Level.VILLAGE ? named(code) : "";
            return new PlaceNames(
                    district, village, StationSearch.folded(village) + " " + StationSearch.folded(district));
        });
    }

    private String named(RegionCode code) {
        return regions.find(code).map(Region::name).orElse(code.dotted());
    }
}
