package id.suar.count.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.Figures;
import id.suar.count.VoteRound;
import id.suar.election.Contest;
import id.suar.election.LoadedPacks;
import id.suar.region.RegionCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// The rules between forms against the same rules written down a second time.
class CrossRulesTest {

    private static final LoadedPacks PACKS = LoadedPacks.open(Path.of("absent"));
    private static final RegionCode PLACE = new RegionCode("6402012001");
    private static final List<String> FIVE = List.of("PPWP", "DPD", "DPR", "DPRD-PROV", "DPRD-KAB");

    @Property(tries = 2_000)
    void failExactlyWhereAPlainComputationSaysSo(@ForAll long seed) {
        var random = new Random(seed);
        List<CrossForm> forms = new ArrayList<>();
        for (String key : FIVE) {
            if (random.nextInt(5) > 0) {
                forms.add(form(key, random));
            }
        }
        var found = new TreeSet<String>();
        CrossRules.check(forms).stream()
                .filter(CrossCheck::failed)
                .forEach(check -> found.add(check.rule() + " " + check.figure() + " " + check.form() + " "
                        + check.found() + " " + check.expected()));
        assertThat(found).isEqualTo(plainly(forms));
        assertThat(CrossRules.failed(forms))
                .isEqualTo(CrossRules.check(forms).stream()
                        .filter(CrossCheck::failed)
                        .toList());
    }

    private static CrossForm form(String key, Random random) {
        Contest contest = PACKS.contest("PEMILU-2024", key, PLACE).orElseThrow();
        Figures figures = Figures.blank(contest.form());
        for (String figure : List.of(
                "dpt_l", "dpt_p", "dpt_j", "b1_l", "b1_p", "b1_j", "b3_l", "b3_p", "b3_j", "dis_l", "dis_p", "dis_j",
                "b2_j", "b4_j", "s1", "vc")) {
            if (random.nextInt(20) > 0) {
                figures = figures.with(figure, 100 + (random.nextInt(4) == 0 ? random.nextInt(3) : 0));
            }
        }
        return new CrossForm(contest, figures, VoteRound.Kind.FIRST);
    }

    private static TreeSet<String> plainly(List<CrossForm> forms) {
        var broken = new TreeSet<String>();
        for (String x : List.of("_l", "_p", "_j")) {
            same(broken, forms, "X1", "dpt" + x);
            same(broken, forms, "X2", "b1" + x);
            same(broken, forms, "X3", "b3" + x);
            for (CrossForm form : forms) {
                int first = value(forms, "PPWP", "dis" + x);
                int here = form.figures().value("dis" + x);
                if (first >= 0 && here > first) {
                    broken.add("X6 dis" + x + " " + form.contest().key() + " " + here + " " + first);
                }
            }
        }
        same(broken, forms, "X7", "s1");
        int before = -1;
        String last = "";
        for (CrossForm form : forms) {
            int here = form.figures().value("b2_j");
            String key = form.contest().key();
            boolean equal = last.equals("DPD") && key.equals("DPR");
            if (here >= 0 && before >= 0 && (here > before || equal && here != before)) {
                broken.add("X4 b2_j " + key + " " + here + " " + before);
            }
            before = here >= 0 ? here : before;
            last = here >= 0 ? key : last;
        }
        before = -1;
        for (CrossForm form : forms) {
            int here = form.figures().value("b4_j");
            if (here >= 0 && before >= 0 && here > before) {
                broken.add("X5 b4_j " + form.contest().key() + " " + here + " " + before);
            }
            before = here >= 0 ? here : before;
        }
        traded(broken, forms);
        return broken;
    }

    private static void traded(TreeSet<String> broken, List<CrossForm> forms) {
        List<CrossForm> free = new ArrayList<>(forms.stream()
                .filter(form ->
                        form.figures().value("vc") >= 0 && form.figures().value("b4_j") >= 0)
                .toList());
        for (CrossForm one : List.copyOf(free)) {
            for (CrossForm other : List.copyOf(free)) {
                int over = one.figures().value("vc") - one.figures().value("b4_j");
                int under = other.figures().value("b4_j") - other.figures().value("vc");
                if (over > 0 && over == under && free.contains(one) && free.contains(other)) {
                    free.remove(one);
                    free.remove(other);
                    for (CrossForm form : List.of(one, other)) {
                        broken.add("X8 vc " + form.contest().key() + " "
                                + form.figures().value("vc") + " "
                                + form.figures().value("b4_j"));
                    }
                }
            }
        }
    }

    private static void same(TreeSet<String> broken, List<CrossForm> forms, String rule, String figure) {
        List<Integer> values = forms.stream()
                .map(form -> form.figures().value(figure))
                .filter(value -> value >= 0)
                .toList();
        int usual = -1;
        long most = 0;
        for (int value : values) {
            long times = values.stream().filter(other -> other == value).count();
            if (times > most) {
                most = times;
                usual = value;
            }
        }
        for (CrossForm form : forms) {
            int here = form.figures().value(figure);
            if (here >= 0 && here != usual) {
                broken.add(rule + " " + figure + " " + form.contest().key() + " " + here + " " + usual);
            }
        }
    }

    private static int value(List<CrossForm> forms, String key, String figure) {
        return forms.stream()
                .filter(form -> form.contest().key().equals(key))
                .mapToInt(form -> form.figures().value(figure))
                .findFirst()
                .orElse(-1);
    }

    @Test
    void theTwoOfPilkadaKnowThreeOfThem() {
        CrossForm governor = pilkada("KWK-GUBERNUR", Map.of("dpt_j", 300, "b2_j", 1, "b4_j", 200, "vc", 203));
        CrossForm regent = pilkada("KWK-BUPATI", Map.of("dpt_j", 301, "b2_j", 2, "b4_j", 200, "vc", 197));
        assertThat(CrossRules.check(List.of(regent, governor)).stream().filter(CrossCheck::failed))
                .extracting(check -> check.rule() + " " + check.form() + " " + check.other())
                .containsExactly(
                        "X1 KWK-BUPATI KWK-GUBERNUR",
                        "X4 KWK-BUPATI KWK-GUBERNUR",
                        "X8 KWK-GUBERNUR KWK-BUPATI",
                        "X8 KWK-BUPATI KWK-GUBERNUR");
    }

    @Test
    void aRepeatedVoteIsNotHeldAgainstAFirstOne() {
        CrossForm governor = pilkada("KWK-GUBERNUR", Map.of("dpt_j", 300));
        CrossForm regent = pilkada("KWK-BUPATI", Map.of("dpt_j", 301));
        var again = new CrossForm(regent.contest(), regent.figures(), VoteRound.Kind.PSU);
        assertThat(CrossRules.check(List.of(governor, again)))
                .allMatch(check -> check.outcome() == Check.Outcome.NOT_APPLICABLE);
    }

    @Test
    void whereNobodyKnowsTheConstituencyFewerIsEnough() {
        RegionCode jakarta = new RegionCode("3174");
        Contest dpr = PACKS.contest("PEMILU-2024", "DPR", jakarta).orElseThrow();
        Contest dpd = PACKS.contest("PEMILU-2024", "DPD", jakarta).orElseThrow();
        var wide = new CrossForm(dpd, Figures.blank(dpd.form()).with("b2_j", 5), VoteRound.Kind.FIRST);
        var narrow = new CrossForm(dpr, Figures.blank(dpr.form()).with("b2_j", 3), VoteRound.Kind.FIRST);
        assertThat(CrossRules.check(List.of(wide, narrow))).noneMatch(CrossCheck::failed);
    }

    private static CrossForm pilkada(String key, Map<String, Integer> written) {
        Contest contest = PACKS.contest("PILKADA-2024", key, PLACE).orElseThrow();
        return new CrossForm(contest, Figures.of(contest.form(), written), VoteRound.Kind.FIRST);
    }
}
