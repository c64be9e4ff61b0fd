package id.suar.count.rule;

import id.suar.count.Figures;
import id.suar.count.VoteRound;
import id.suar.count.rule.Check.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The rules between the forms of one polling station (R17 of the domain reference): X1 to X8 for the five of a
/// general election, X1, X4 and X8 for the two of a regional one. Pure.
///
/// Where one form differs from most of the others, it is named; where as many say one thing as another, the
/// later one on the table is. Forms of a repeated vote are left out: it may be of one contest only, and other
/// people come to it.
public final class CrossRules {

    /// As the ballots are counted, the widest area first: a voter who moved loses the ballots of areas he left.
    private static final List<String> ORDER =
            List.of("PPWP", "DPD", "DPR", "DPRD-PROV", "DPRD-KAB", "KWK-GUBERNUR", "KWK-BUPATI");

    private static final List<String> COLUMNS = SumRules.COLUMNS;

    private final List<CrossForm> forms;
    private final List<CrossCheck> checks = new ArrayList<>();
    private final boolean onlyFailed;

    private CrossRules(List<CrossForm> forms, boolean onlyFailed) {
        this.onlyFailed = onlyFailed;
        this.forms = forms.stream()
                .filter(form -> ORDER.contains(form.contest().key()))
                .filter(form -> form.round() != VoteRound.Kind.PSU)
                .sorted(Comparator.comparing(
                        form -> ORDER.indexOf(form.contest().key())))
                .toList();
    }

    /// @param forms of one station in one election
    public static List<CrossCheck> check(List<CrossForm> forms) {
        return new CrossRules(forms, false).all();
    }

    /// Those checks of them that failed: of a province most forms keep most rules, and nobody asks of which.
    public static List<CrossCheck> failed(List<CrossForm> forms) {
        return new CrossRules(forms, true).all();
    }

    private List<CrossCheck> all() {
        boolean pilkada = forms.stream().anyMatch(form -> form.contest().key().startsWith("KWK-"));
        COLUMNS.forEach(x -> alike("X1", Severity.BREAKS, "dpt" + x));
        if (!pilkada) {
            COLUMNS.forEach(x -> alike("X2", Severity.LOOK, "b1" + x));
            COLUMNS.forEach(x -> alike("X3", Severity.LOOK, "b3" + x));
        }
        fewerAndFewer("X4", "b2_j");
        if (!pilkada) {
            fewerAndFewer("X5", "b4_j");
            COLUMNS.forEach(x -> mostAtFirst("dis" + x));
            alike("X7", Severity.LOOK, "s1");
        }
        traded();
        return checks;
    }

    /// The forms on which a figure is written; says by itself why the rule cannot speak when they are too few.
    private List<CrossForm> written(String rule, Severity severity, String figure) {
        List<CrossForm> written = new ArrayList<>(forms.size());
        for (CrossForm form : forms) {
            if (form.figures().value(figure) != Figures.BLANK) {
                written.add(form);
            }
        }
        if (written.size() < 2) {
            silent(rule, severity, figure, forms.size() < 2 ? Outcome.NOT_APPLICABLE : Outcome.NOT_ASSESSABLE);
            return List.of();
        }
        return written;
    }

    private void silent(String rule, Severity severity, String figure, Outcome outcome) {
        if (!onlyFailed) {
            checks.add(new CrossCheck(rule, severity, outcome, figure, "", "", -1, -1));
        }
    }

    private void alike(String rule, Severity severity, String figure) {
        List<CrossForm> written = written(rule, severity, figure);
        if (!written.isEmpty()) {
            CrossForm usual = usual(written, figure);
            int value = usual.figures().value(figure);
            for (CrossForm form : written) {
                if (form != usual) {
                    say(rule, severity, figure, form, usual, form.figures().value(figure) == value);
                }
            }
        }
    }

    /// The first of those that agree with most.
    private static CrossForm usual(List<CrossForm> written, String figure) {
        var values = new int[written.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = written.get(i).figures().value(figure);
        }
        int usual = 0;
        int most = 0;
        for (int i = 0; i < values.length; i++) {
            int times = 0;
            for (int value : values) {
                times += value == values[i] ? 1 : 0;
            }
            if (times > most) {
                most = times;
                usual = i;
            }
        }
        return written.get(usual);
    }

    private void fewerAndFewer(String rule, String figure) {
        List<CrossForm> written = written(rule, Severity.LOOK, figure);
        for (int i = 1; i < written.size(); i++) {
            CrossForm wide = written.get(i - 1);
            CrossForm narrow = written.get(i);
            int more = wide.figures().value(figure);
            int fewer = narrow.figures().value(figure);
            boolean holds = rule.equals("X4") && sameArea(wide, narrow) ? fewer == more : fewer <= more;
            say(rule, Severity.LOOK, figure, narrow, wide, holds);
        }
    }

    /// DPR has the ballot of the whole province where the province is one constituency, as Kalimantan Timur is.
    private static boolean sameArea(CrossForm wide, CrossForm narrow) {
        return wide.contest().key().equals("DPD")
                && narrow.contest().key().equals("DPR")
                && narrow.contest().areas().stream()
                        .anyMatch(area -> area.digits().length() == 2);
    }

    /// X6: no form has more disabled voters than the president's.
    private void mostAtFirst(String figure) {
        List<CrossForm> written = written("X6", Severity.INFORMATION, figure);
        if (!written.isEmpty() && written.getFirst().contest().key().equals("PPWP")) {
            CrossForm first = written.getFirst();
            int most = first.figures().value(figure);
            for (CrossForm form : written.subList(1, written.size())) {
                say(
                        "X6",
                        Severity.INFORMATION,
                        figure,
                        form,
                        first,
                        form.figures().value(figure) <= most);
            }
        } else if (!written.isEmpty()) {
            silent("X6", Severity.INFORMATION, figure, Outcome.NOT_ASSESSABLE);
        }
    }

    /// X8: one form has as many votes too many as another has too few.
    private void traded() {
        List<CrossForm> written = forms.stream()
                .filter(form -> form.figures().value("vc") != Figures.BLANK)
                .filter(form -> form.figures().value("b4_j") != Figures.BLANK)
                .toList();
        List<CrossForm> left = new ArrayList<>(written);
        boolean found = false;
        for (CrossForm one : written) {
            CrossForm other = over(one) <= 0
                    ? one
                    : left.stream()
                            .filter(form -> over(form) == -over(one))
                            .findFirst()
                            .orElse(one);
            if (other != one) {
                left.remove(other);
                found = true;
                balance(one, other, Outcome.FAIL);
                balance(other, one, Outcome.FAIL);
            }
        }
        if (!found && written.size() >= 2) {
            balance(written.get(0), written.get(1), Outcome.PASS);
        } else if (!found) {
            silent("X8", Severity.LOOK, "vc", forms.size() < 2 ? Outcome.NOT_APPLICABLE : Outcome.NOT_ASSESSABLE);
        }
    }

    private void balance(CrossForm one, CrossForm other, Outcome outcome) {
        if (onlyFailed && outcome != Outcome.FAIL) {
            return;
        }
        checks.add(new CrossCheck(
                "X8",
                Severity.LOOK,
                outcome,
                "vc",
                one.contest().key(),
                other.contest().key(),
                one.figures().value("vc"),
                one.figures().value("b4_j")));
    }

    private static int over(CrossForm form) {
        return form.figures().value("vc") - form.figures().value("b4_j");
    }

    private void say(String rule, Severity severity, String figure, CrossForm form, CrossForm other, boolean holds) {
        if (onlyFailed && holds) {
            return;
        }
        checks.add(new CrossCheck(
                rule,
                severity,
                holds ? Outcome.PASS : Outcome.FAIL,
                figure,
                form.contest().key(),
                other.contest().key(),
                form.figures().value(figure),
                other.figures().value(figure)));
    }
}
