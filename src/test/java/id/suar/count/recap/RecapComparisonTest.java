package id.suar.count.recap;

import static id.suar.count.recap.DifferenceClass.ADMIN_ONLY;
import static id.suar.count.recap.DifferenceClass.INFLATION;
import static id.suar.count.recap.DifferenceClass.INPUT_ERROR;
import static id.suar.count.recap.DifferenceClass.INVALID_TO_VALID;
import static id.suar.count.recap.DifferenceClass.MATCH;
import static id.suar.count.recap.DifferenceClass.NOT_COMPARABLE;
import static id.suar.count.recap.DifferenceClass.REDUCTION;
import static id.suar.count.recap.DifferenceClass.SHIFT_ACROSS;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.election.Ballot;
import id.suar.election.FormLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RecapComparisonTest {

    private static final FormLayout LAYOUT = FormLayout.pairs(5);
    private static final FormLayout PARTIES = FormLayout.of(Ballot.of(FormLayout.PARTIES, "1-2:3 4:2 24:0"));

    private static final Pattern VOTES = Pattern.compile("v\\d\\d|\\d\\d_a1|\\d\\d_c\\d\\d");

    /// Rows above those of votes: voters and ballots.
    private static final int HEAD = 22;

    /// Sheets as they come, D.Hasil as it may come of them: sound, mistyped, manipulated, with blanks.
    @Property(tries = 20_000)
    void aSeparateComputationFindsTheSameClasses(@ForAll long seed) {
        var random = new Random(seed);
        FormLayout layout = random.nextBoolean() ? PARTIES : FormLayout.pairs(1 + random.nextInt(6));
        Map<String, Integer> own = sound(layout, random);
        Map<String, Integer> recap = new HashMap<>(own);
        List<String> held = held(layout, random);
        recap.keySet().retainAll(held);
        List<Map<String, Integer>> neighbours = List.of(sound(layout, random), sound(layout, random));
        for (int i = random.nextInt(4); i > 0; i--) {
            change(random, layout, own, recap, neighbours);
        }
        recap.keySet().retainAll(held);

        List<String> classes = compare(layout, held, own, recap, neighbours).classes().stream()
                .map(DifferenceClass::word)
                .toList();

        assertThat(classes)
                .as("C %s D %s", own, recap)
                .isEqualTo(new NaiveClasses(layout.figures(), held, own, recap, neighbours).classes());
    }

    @Example
    void eachManipulationHasItsClass() {
        Map<String, Integer> own = figures(40, 60, 25, 30, 41);
        assertThat(main(own, own)).isEqualTo(MATCH);
        assertThat(main(own, with(own, "v01", 30, "v02", 70))).isEqualTo(SHIFT_ACROSS);
        assertThat(main(own, with(own, "v01", 44, "va", 200, "vb", 0))).isEqualTo(INVALID_TO_VALID);
        assertThat(main(own, with(own, "v01", 50, "va", 206, "vc", 210))).isEqualTo(INFLATION);
        assertThat(main(own, with(own, "v01", 33, "va", 189, "vc", 193))).isEqualTo(REDUCTION);
        assertThat(main(own, with(own, "dpt_j", 251))).isEqualTo(ADMIN_ONLY);
        assertThat(main(own, with(own, "vb", 5))).isEqualTo(ADMIN_ONLY);
    }

    @Example
    void eachSlipIsOneOnlyWhereTheSumsOfTheFormItselfFail() {
        Map<String, Integer> own = figures(40, 60, 25, 30, 41);
        assertThat(main(own, with(own, "v03", 52))).as("swapped").isEqualTo(INPUT_ERROR);
        assertThat(main(own, with(own, "v03", 2))).as("lost").isEqualTo(INPUT_ERROR);
        assertThat(main(own, with(own, "v03", 255))).as("added").isEqualTo(INPUT_ERROR);
        assertThat(main(own, with(own, "v03", 77))).as("the neighbour's").isEqualTo(INPUT_ERROR);
        assertThat(main(own, with(own, "v01", 60, "v02", 25, "v03", 30, "v04", 0)))
                .as("a row too high")
                .isEqualTo(INPUT_ERROR);
        assertThat(main(own, with(own, "v03", 33))).as("any other figure").isEqualTo(INFLATION);
        assertThat(main(own, with(own, "v03", 52, "va", 223, "vc", 227)))
                .as("with sums to match")
                .isEqualTo(INFLATION);
    }

    @Example
    void whatIsBlankIsNeverAMatch() {
        Map<String, Integer> own = figures(40, 60, 25, 30, 41);
        for (String row : List.of("v02", "va", "vb", "vc", "dpt_j")) {
            assertThat(main(own, without(own, row))).as(row).isEqualTo(NOT_COMPARABLE);
            assertThat(main(without(own, row), own)).as(row).isEqualTo(NOT_COMPARABLE);
        }
        assertThat(main(without(own, "dpt_j"), without(own, "dpt_j")))
                .as("neither says anything of it")
                .isEqualTo(MATCH);
        assertThat(main(without(own, "v02"), without(own, "v02"))).isEqualTo(NOT_COMPARABLE);
    }

    /// A table of votes alone says nothing of voters and totals.
    @Example
    void whatIsNotHeldIsNotCompared() {
        Map<String, Integer> own = figures(40, 60, 25, 30, 41);
        List<String> votes = LAYOUT.figures().subList(HEAD, HEAD + 5);
        Map<String, Integer> recap = new HashMap<>(own);
        recap.keySet().retainAll(votes);
        assertThat(compare(LAYOUT, votes, own, recap, List.of()).classes()).containsExactly(MATCH);
        recap.put("v03", 52);
        assertThat(compare(LAYOUT, votes, own, recap, List.of()).classes()).containsExactly(INFLATION);
    }

    /// Party totals agree, and 30 votes of the party row have gone to one of its candidates.
    @Example
    void votesThatMoveWithinAPartyAreSeenThoughItsTotalAgrees() {
        Map<String, Integer> own = sound(PARTIES, new Random(1));
        own.putAll(Map.of("01_a1", 70, "01_c01", 10, "01_b", 200, "02_a1", 50));
        Map<String, Integer> within = with(own, "01_a1", 40, "01_c01", 40);
        assertThat(compare(PARTIES, PARTIES.figures(), own, within, List.of()).classes())
                .containsExactly(DifferenceClass.SHIFT_IN_PARTY);
        Map<String, Integer> both = with(within, "04_a1", own.get("04_a1") + 9, "02_a1", 41);
        assertThat(compare(PARTIES, PARTIES.figures(), own, both, List.of()).classes())
                .containsExactly(DifferenceClass.SHIFT_IN_PARTY, SHIFT_ACROSS);
    }

    /// D.Hasil may have no more than what each party has in all.
    @Example
    void totalsOfPartiesAreComparedWhereNothingElseIsHeld() {
        Map<String, Integer> own = sound(PARTIES, new Random(1));
        List<String> held = List.of("01_b", "02_b", "04_b", "24_b");
        Map<String, Integer> recap = new HashMap<>(own);
        recap.keySet().retainAll(held);
        assertThat(compare(PARTIES, held, own, recap, List.of()).classes()).containsExactly(MATCH);
        recap.merge("01_b", -3, Integer::sum);
        recap.merge("24_b", 3, Integer::sum);
        assertThat(compare(PARTIES, held, own, recap, List.of()).classes()).containsExactly(SHIFT_ACROSS);
    }

    private static DifferenceClass main(Map<String, Integer> own, Map<String, Integer> recap) {
        return compare(LAYOUT, LAYOUT.figures(), own, recap, List.of(Map.of("v03", 77)))
                .classes()
                .getFirst();
    }

    private static RecapComparison compare(
            FormLayout layout,
            List<String> held,
            Map<String, Integer> own,
            Map<String, Integer> recap,
            List<Map<String, Integer>> neighbours) {
        return new RecapComparison(
                RowGroups.of(layout),
                figure -> own.getOrDefault(figure, -1),
                RecapFigures.of(layout, held, recap),
                () -> neighbours.stream()
                        .map(one -> (OwnFigures) figure -> one.getOrDefault(figure, -1))
                        .toList());
    }

    private static Map<String, Integer> figures(int... votes) {
        Map<String, Integer> own = new HashMap<>();
        LAYOUT.figures().forEach(figure -> own.put(figure, 7));
        for (int i = 0; i < votes.length; i++) {
            own.put(FormLayout.votes(i + 1), votes[i]);
        }
        own.putAll(Map.of("dpt_j", 250, "b4_j", 200, "va", 196, "vb", 4, "vc", 200));
        return own;
    }

    private static Map<String, Integer> with(Map<String, Integer> own, Object... changes) {
        Map<String, Integer> recap = new HashMap<>(own);
        for (int i = 0; i < changes.length; i += 2) {
            recap.put((String) changes[i], (Integer) changes[i + 1]);
        }
        return recap;
    }

    private static Map<String, Integer> without(Map<String, Integer> own, String row) {
        Map<String, Integer> recap = new HashMap<>(own);
        recap.remove(row);
        return recap;
    }

    /// All of the form, all but voters and ballots, votes and totals, or votes alone.
    private static List<String> held(FormLayout layout, Random random) {
        int from = List.of(0, 0, 15, HEAD).get(random.nextInt(4));
        int to = layout.figures().size() - (random.nextInt(4) == 0 ? 3 : 0);
        return layout.figures().subList(from, to);
    }

    private static Map<String, Integer> sound(FormLayout layout, Random random) {
        Map<String, Integer> figures = new HashMap<>();
        int valid = 0;
        for (String figure : layout.figures()) {
            int value = random.nextInt(random.nextBoolean() ? 12 : 120);
            figures.put(figure, value);
            valid += VOTES.matcher(figure).matches() ? value : 0;
        }
        layout.parties()
                .forEach(party -> figures.put(
                        party.total(),
                        party.parts().stream().mapToInt(figures::get).sum()));
        figures.put("va", valid);
        figures.put("vc", valid + figures.get("vb"));
        figures.put("b4_j", figures.get("vc"));
        return figures;
    }

    private static void change(
            Random random,
            FormLayout layout,
            Map<String, Integer> own,
            Map<String, Integer> recap,
            List<Map<String, Integer>> neighbours) {
        List<String> votes = layout.figures().stream()
                .filter(row -> VOTES.matcher(row).matches())
                .toList();
        String one = votes.get(random.nextInt(votes.size()));
        String other = votes.get(random.nextInt(votes.size()));
        String any = layout.figures().get(random.nextInt(layout.figures().size()));
        int some = 1 + random.nextInt(30);
        switch (random.nextInt(10)) {
            case 0 -> {
                recap.merge(one, some, Integer::sum);
                recap.computeIfPresent(other, (row, value) -> value >= some ? value - some : value);
            }
            case 1 -> List.of(one, "va", "vc").forEach(row -> recap.merge(row, some, Integer::sum));
            case 2 -> {
                int invalid = recap.getOrDefault("vb", 0);
                List.of(one, "va").forEach(row -> recap.merge(row, invalid, Integer::sum));
                recap.put("vb", 0);
            }
            case 3 -> recap.put(any, some);
            case 4 -> recap.remove(any);
            case 5 -> own.remove(any);
            case 6 -> recap.put(one, neighbours.get(random.nextInt(2)).get(one));
            case 7 -> recap.computeIfPresent(one, (row, value) -> Integer.parseInt("" + value + random.nextInt(10)));
            case 8 ->
                recap.computeIfPresent(
                        any,
                        (row, value) -> Integer.parseInt(
                                new StringBuilder("" + value).reverse().toString()));
            default -> slip(random, layout, own, recap);
        }
    }

    private static void slip(Random random, FormLayout layout, Map<String, Integer> own, Map<String, Integer> recap) {
        List<String> column =
                new ArrayList<>(layout.figures().subList(HEAD, layout.figures().size()));
        int step = random.nextBoolean() ? 1 : -1;
        int from = random.nextInt(column.size());
        for (int row = from; row < Math.min(column.size(), from + 4); row++) {
            int source = row + step;
            if (source >= 0 && source < column.size() && own.containsKey(column.get(source))) {
                recap.put(column.get(row), own.get(column.get(source)));
            }
        }
    }
}
