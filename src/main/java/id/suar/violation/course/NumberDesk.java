package id.suar.violation.course;

import id.suar.election.Regime;
import id.suar.journal.EntryId;
import id.suar.region.RegionCode;
import id.suar.violation.number.NumberKey;
import id.suar.violation.number.NumberOffice;
import id.suar.violation.number.NumberOffice.Hindrance;
import id.suar.violation.number.NumberRange;
import id.suar.violation.number.NumberRanges;
import id.suar.violation.number.NumberRules;
import id.suar.violation.number.Numbered;
import id.suar.violation.number.OfficeCode;
import id.suar.violation.number.OfficeCodes;
import id.suar.violation.record.CaseKind;
import id.suar.violation.record.CaseSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What an office's numbers are: who has one, which it may give, and which comes next.
public final class NumberDesk {

    /// The document that a step numbers.
    private static final Map<String, String> DOCUMENTS = Map.of(
            "report.filed", "report",
            "plenary.set", "finding",
            "registered", "registration",
            "formA.finalised", "form_a");

    private static final Map<CaseKind, String> KINDS = Map.of(CaseKind.REPORT, "LP", CaseKind.FINDING, "TM");

    private final GivenNumbers given;
    private final NumberRanges ranges;
    private final RegionCode scope;
    private final Function<RegionCode, String> name;
    private final NumberRules rules = NumberRules.bundled();
    private final Function<RegionCode, Optional<OfficeCode>> codes;

    /// @param scope of the office
    /// @param name  of a region
    public NumberDesk(GivenNumbers given, NumberRanges ranges, RegionCode scope, Function<RegionCode, String> name) {
        this(given, ranges, scope, name, OfficeCodes.bundled()::of);
    }

    /// @param codes of an office, as they are set now
    public NumberDesk(
            GivenNumbers given,
            NumberRanges ranges,
            RegionCode scope,
            Function<RegionCode, String> name,
            Function<RegionCode, Optional<OfficeCode>> codes) {
        this.codes = codes;
        this.given = given;
        this.ranges = ranges;
        this.scope = scope;
        this.name = name;
    }

    /// The other case that has this number.
    Optional<GivenNumber> taken(NumberKey key, EntryId but) {
        return given.with(key).stream().filter(one -> !one.id().equals(but)).findFirst();
    }

    boolean keepsRegister() {
        return new NumberOffice(scope).keepsRegister();
    }

    Optional<Hindrance> hindrance(NumberKey key) {
        return new NumberOffice(scope).hindrance(key, ranges.in(key.series()));
    }

    /// The number that comes next for a step, in the office's own pattern. A proposal: nothing is kept free for it.
    /// Empty where the step has no number, the office's codes are not known, or it has none left to give.
    ///
    /// @param day of the step
    public Optional<String> next(CaseKind kind, CaseSummary summary, String event, LocalDate day) {
        Optional<OfficeCode> office = codes.apply(scope);
        if (!DOCUMENTS.containsKey(event) || office.isEmpty()) {
            return Optional.empty();
        }
        OfficeCode code = office.get();
        return rules.find(DOCUMENTS.get(event), summary.regime(), code.level(), day)
                .flatMap(rule -> {
                    Numbered first = numbered(1, kind, summary, code, day);
                    String series = rule.pattern()
                            .read(rule.pattern().format(first))
                            .map(NumberKey::series)
                            .orElse("");
                    List<Integer> used = given.in(series).stream()
                            .map(one -> one.key().seq())
                            .toList();
                    List<NumberRange> apart = ranges.in(series);
                    var next = new NumberOffice(scope).next(used, apart);
                    return next.isPresent()
                            ? Optional.of(rule.pattern().format(numbered(next.getAsInt(), kind, summary, code, day)))
                            : Optional.empty();
                });
    }

    private Numbered numbered(int seq, CaseKind kind, CaseSummary summary, OfficeCode code, LocalDate day) {
        return new Numbered(
                seq,
                KINDS.getOrDefault(kind, ""),
                regime(summary, code),
                code.level(),
                code.area(),
                name.apply(scope),
                code.office(),
                code.archive(),
                day);
    }

    /// The letters that a regime has in numbers; of regional elections, by who is elected.
    private static String regime(CaseSummary summary, OfficeCode code) {
        if (summary.regime().equals(Regime.PEMILU)) {
            return "PL";
        }
        if (!summary.regime().equals(Regime.PILKADA)) {
            return summary.regime().key();
        }
        return summary.election().contains("GUBERNUR") ? "PG" : code.level().equals("Kota") ? "PW" : "PB";
    }

    /// The whole book of numbers.
    public List<NumberLedger.Line> ledger() {
        return NumberLedger.of(given.all(), ranges.all());
    }
}
