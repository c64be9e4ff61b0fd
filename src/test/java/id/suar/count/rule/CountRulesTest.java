package id.suar.count.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.Figures;
import id.suar.count.rule.Check.Outcome;
import id.suar.election.Ballot;
import id.suar.election.FormLayout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// The rules against the same rules written down a second time, plainly, on sheets that mostly keep them.
class CountRulesTest {

    private static final Limits PEMILU =
            new Limits(Optional.of(new BigDecimal("300")), Optional.of(new BigDecimal("0.02")), false);

    @Property(tries = 3_000)
    void failExactlyWhereAPlainComputationSaysSo(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int pairs, @ForAll boolean special) {
        Map<String, Integer> written = sheet(new Random(seed), pairs);
        var limits = new Limits(PEMILU.cap(), PEMILU.reserve(), special);
        var found = new TreeSet<String>();
        CountRules.failed(Figures.of(FormLayout.pairs(pairs), written), limits)
                .forEach(check -> found.add(check.rule() + " " + check.row()));
        assertThat(found)
                .isEqualTo(
                        new TreeSet<>(plainly(written, FormLayout.pairs(pairs).figures(), special)));
    }

    @Property(tries = 1_500)
    void theSameOnEveryKindOfForm(@ForAll long seed, @ForAll @IntRange(max = 3) int kind) {
        var random = new Random(seed);
        FormLayout layout = layout(kind, random);
        Map<String, Integer> written = new HashMap<>(sheet(random, 2));
        written.keySet().removeIf(figure -> layout.place(figure).isEmpty());
        for (String figure : layout.figures()) {
            written.computeIfAbsent(figure, _ -> random.nextInt(3));
        }
        layout.parties().forEach(party -> {
            int sum = party.parts().stream().mapToInt(written::get).sum();
            written.put(party.total(), sum + (random.nextInt(6) == 0 ? 1 : 0));
        });
        for (String x : List.of("_l", "_p", "_j")) {
            written.computeIfPresent("a4" + x, (_, was) -> random.nextInt(4) == 0 ? was : 0);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            written.remove(layout.figures().get(random.nextInt(layout.figures().size())));
        }
        var found = new TreeSet<String>();
        CountRules.failed(Figures.of(layout, written), PEMILU)
                .forEach(check -> found.add(check.rule() + " " + check.row()));
        assertThat(found).isEqualTo(new TreeSet<>(plainly(written, layout.figures(), false)));
    }

    private static FormLayout layout(int kind, Random random) {
        int numbers = 2 + random.nextInt(4);
        return switch (kind) {
            case 0 -> FormLayout.pairs(numbers);
            case 1 -> FormLayout.of(new Ballot.Numbers(FormLayout.PERSONS, 20 + numbers));
            case 2 -> FormLayout.of(new Ballot.Numbers(FormLayout.PAIRS_2020, numbers));
            default -> {
                var parties = new TreeMap<Integer, Integer>();
                for (int party = 1; party <= 17; party++) {
                    parties.put(party, random.nextInt(9));
                }
                parties.put(24, 8);
                yield FormLayout.of(new Ballot.Parties(parties));
            }
        };
    }

    @Property(tries = 1_000)
    void aBlankOperandIsNeitherPassedNorFailed(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int pairs) {
        var random = new Random(seed);
        Map<String, Integer> written = sheet(random, pairs);
        List<String> figures = FormLayout.pairs(pairs).figures();
        String blank = figures.get(random.nextInt(figures.size()));
        written.remove(blank);
        for (Check check : CountRules.check(Figures.of(FormLayout.pairs(pairs), written), PEMILU)) {
            if (check.operands().contains(blank)) {
                assertThat(check.outcome()).isIn(Outcome.NOT_ASSESSABLE, Outcome.NOT_APPLICABLE);
                assertThat(check.found()).isEqualTo(-1);
            }
        }
    }

    @Property(tries = 300)
    void aZeroIsAFigureLikeAnyOther(@ForAll @IntRange(min = 1, max = 9) int pairs) {
        Map<String, Integer> zeros = new HashMap<>();
        FormLayout.pairs(pairs).figures().forEach(figure -> zeros.put(figure, 0));
        assertThat(CountRules.check(Figures.of(FormLayout.pairs(pairs), zeros), PEMILU))
                .noneMatch(check -> check.outcome() == Outcome.NOT_ASSESSABLE)
                .noneMatch(Check::failed);
    }

    /// A sheet that adds up, with a few figures changed or left out.
    private static Map<String, Integer> sheet(Random random, int pairs) {
        Map<String, Integer> sheet = new HashMap<>();
        for (String row : List.of("dpt", "b1", "b2", "b3", "b4", "dis")) {
            int most = row.equals("dpt") ? 160 : row.equals("b1") ? 140 : 5;
            put(sheet, row, random.nextInt(most), random.nextInt(most));
        }
        put(
                sheet,
                "b4",
                sheet.get("b1_l") + sheet.get("b2_l") + sheet.get("b3_l"),
                sheet.get("b1_p") + sheet.get("b2_p") + sheet.get("b3_p"));
        int users = sheet.get("b4_j");
        int received = sheet.get("dpt_j") + (sheet.get("dpt_j") * 2 + 99) / 100;
        sheet.put("s1", received);
        sheet.put("s2", users);
        sheet.put("s3", 0);
        sheet.put("s4", Math.max(0, received - users));
        int invalid = users == 0 ? 0 : random.nextInt(1 + users / 8);
        sheet.put("vb", invalid);
        sheet.put("va", users - invalid);
        sheet.put("vc", users);
        int left = users - invalid;
        for (int number = 1; number <= pairs; number++) {
            int votes = number == pairs || left == 0 ? left : random.nextInt(left + 1);
            sheet.put(FormLayout.votes(number), votes);
            left -= votes;
        }
        List<String> figures = FormLayout.pairs(pairs).figures();
        for (int i = random.nextInt(4); i > 0; i--) {
            String figure = figures.get(random.nextInt(figures.size()));
            if (random.nextInt(4) == 0) {
                sheet.remove(figure);
            } else {
                sheet.put(figure, random.nextInt(random.nextBoolean() ? 400 : 9_999));
            }
        }
        return sheet;
    }

    private static void put(Map<String, Integer> sheet, String row, int men, int women) {
        sheet.put(row + "_l", men);
        sheet.put(row + "_p", women);
        sheet.put(row + "_j", men + women);
    }

    private static List<String> plainly(Map<String, Integer> f, List<String> form, boolean special) {
        List<String> broken = new ArrayList<>();
        for (String both : form) {
            String row = both.replaceFirst("_j$", "");
            if (!row.equals(both)
                    && has(f, row + "_l", row + "_p", both)
                    && f.get(row + "_l") + f.get(row + "_p") != f.get(both)) {
                broken.add("R01 " + row);
            }
        }
        for (String total : form) {
            if (total.matches("\\d\\d_b")) {
                String[] parts = form.stream()
                        .filter(figure -> figure.startsWith(total.substring(0, 3)) && !figure.equals(total))
                        .toArray(String[]::new);
                int sum = 0;
                for (String part : parts) {
                    sum += f.getOrDefault(part, 0);
                }
                if (has(f, parts) && has(f, total) && f.get(total) != sum) {
                    broken.add("R05 " + total);
                }
            }
        }
        for (String x : List.of("_l", "_p", "_j")) {
            if (has(f, "b1" + x, "b2" + x, "b3" + x, "b4" + x)
                    && f.get("b1" + x) + f.get("b2" + x) + f.get("b3" + x) != f.get("b4" + x)) {
                broken.add("R02 b4" + x);
            }
            more(broken, f, "R10", "b1" + x, "dpt" + x);
            more(broken, f, "R11", "dis" + x, "b4" + x);
        }
        if (has(f, "s1", "s2", "s3", "s4") && f.get("s1") != f.get("s2") + f.get("s3") + f.get("s4")) {
            broken.add("R03 s1");
        }
        String[] votes = form.stream()
                .filter(figure -> figure.matches("v\\d\\d|\\d\\d_b"))
                .toArray(String[]::new);
        int all = 0;
        for (String vote : votes) {
            all += f.getOrDefault(vote, 0);
        }
        if (has(f, votes) && has(f, "va") && f.get("va") != all) {
            broken.add("R04 va");
        }
        if (has(f, "va", "vb", "vc") && f.get("va") + f.get("vb") != f.get("vc")) {
            broken.add("R06 vc");
        }
        unlike(broken, f, "R07", "vc", "s2");
        unlike(broken, f, "R08", "s2", "b4_j");
        unlike(broken, f, "R09", "vc", "b4_j");
        more(broken, f, "R22", "b4_j", "s1");
        more(broken, f, "R22", "vc", "s1");
        more(broken, f, "R23", "s3", "s1");
        more(broken, f, "R23", "s4", "s1");
        unusual(broken, f, votes, special);
        return broken;
    }

    /// What is only worth a look, in whole numbers: no share of anything is rounded here.
    private static void unusual(List<String> broken, Map<String, Integer> f, String[] votes, boolean special) {
        if (!special && has(f, "dpt_j", "s1")) {
            int over = 100 * (f.get("s1") - f.get("dpt_j"));
            int reserve = 2 * f.get("dpt_j");
            if (over < reserve || over >= reserve + 200) {
                broken.add("R13 s1");
            }
        }
        if (!special && has(f, "dpt_j") && f.get("dpt_j") > 300) {
            broken.add("R14 dpt_j");
        }
        if (has(f, "dpt_j", "b1_j") && f.get("dpt_j") > 0) {
            boolean everybody = f.get("dpt_j") >= 50 && f.get("b1_j").equals(f.get("dpt_j"));
            if (everybody || 10 * f.get("b1_j") < 3 * f.get("dpt_j")) {
                broken.add("R15 b1_j");
            }
        }
        if (has(f, "b3_j", "dpt_j") && 100 * f.get("b3_j") > 2 * f.get("dpt_j")) {
            broken.add("R16 b3_j");
        }
        if (has(f, "vb", "vc") && f.get("vc") > 0 && 10 * f.get("vb") > f.get("vc")) {
            broken.add("R20 vb");
        }
        for (String vote : votes) {
            if (votes.length > 1
                    && has(f, vote, "va")
                    && f.get("va") >= 50
                    && f.get(vote).equals(f.get("va"))) {
                broken.add("R20 " + vote);
            }
        }
    }

    private static boolean has(Map<String, Integer> f, String... figures) {
        for (String figure : figures) {
            if (!f.containsKey(figure)) {
                return false;
            }
        }
        return true;
    }

    private static void more(List<String> broken, Map<String, Integer> f, String rule, String part, String whole) {
        if (has(f, part, whole) && f.get(part) > f.get(whole)) {
            broken.add(rule + " " + part);
        }
    }

    private static void unlike(List<String> broken, Map<String, Integer> f, String rule, String one, String other) {
        if (has(f, one, other) && !f.get(one).equals(f.get(other))) {
            broken.add(rule + " " + one);
        }
    }
}
