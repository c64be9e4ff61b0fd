package id.suar.count;

import id.suar.election.Ballot;
import id.suar.election.FormLayout;
import id.suar.election.FormRow;
import id.suar.election.FormRow.Part;
import id.suar.election.PartyRows;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What a form's own rules predict of a figure from those before it, so that only the difference needs to be
/// kept: nothing, mostly. A form that breaks its rules costs a byte more and loses nothing.
///
/// The order is not the paper's: sums come after their parts, votes after their total. Changing a prediction
/// changes what stored bytes mean: a new one needs a new kind of entry.
final class Forecast {

    private static final int NONE = Figures.BLANK;

    /// By how many numbers stand on the ballot; made once for all sheets.
    private static final List<List<String>> ORDERS = orders(FormLayout.pairs(1).rows());

    private static final List<List<String>> ORDERS_2020 =
            orders(FormLayout.of(new Ballot.Numbers(FormLayout.PAIRS_2020, 1)).rows());

    private final Figures known;
    private final int numbers;

    /// Valid votes without those of the first `taken` numbers: they are asked for one after the other.
    private int left;

    private int taken;

    /// @param known a figure's forecast looks only at figures before it in [#order(FormLayout)], and of a party
    ///              only at those before it in [#party(PartyRows)]
    Forecast(Figures known) {
        this.known = known;
        this.numbers = known.layout().numbers();
    }

    /// All figures but those of parties, each after those that its prediction needs.
    static List<String> order(FormLayout layout) {
        return (layout.key().equals(FormLayout.PAIRS_2020) ? ORDERS_2020 : ORDERS).get(layout.numbers());
    }

    /// The figures of a party, its total last.
    static List<String> party(PartyRows party) {
        List<String> order = party.parts();
        order.add(party.total());
        return order;
    }

    private static List<List<String>> orders(List<FormRow> rows) {
        return IntStream.rangeClosed(0, Ballot.MAX_NUMBERS)
                .mapToObj(numbers -> makeOrder(rows, numbers))
                .toList();
    }

    private static List<String> makeOrder(List<FormRow> rows, int numbers) {
        List<String> order = new ArrayList<>();
        rows.stream()
                .filter(row -> row.part() == Part.PEOPLE && !row.key().startsWith("dis"))
                .forEach(row -> order.addAll(row.figures()));
        order.addAll(List.of("s1", "s2", "s3", "s4"));
        rows.stream().filter(row -> row.key().startsWith("dis")).forEach(row -> order.addAll(row.figures()));
        order.addAll(List.of("vc", "vb", "va"));
        for (int number = 1; number <= numbers; number++) {
            order.add(FormLayout.votes(number));
        }
        return List.copyOf(order);
    }

    /// Asked for every figure of every sheet that is read: names stand here whole, made of no parts.
    int of(String figure) {
        return switch (figure) {
            case "dpt_l" -> 125;
            case "dpt_p" -> or(at("dpt_l"), 125);
            case "b1_l" -> share(at("dpt_l"), 82, 100);
            case "b1_p" ->
                at("b1_l") == NONE ? share(at("dpt_p"), 82, 100) : share(at("dpt_p"), at("b1_l"), at("dpt_l"));
            case "b2_p" -> or(at("b2_l"), 0);
            case "b3_p" -> or(at("b3_l"), 0);
            case "dis_p" -> or(at("dis_l"), 0);
            case "a2_p" -> or(at("a2_l"), 0);
            case "a3_p" -> or(at("a3_l"), 0);
            case "disreg_p" -> or(at("disreg_l"), 0);
            case "dpt_j" -> sum("dpt_l", "dpt_p");
            case "b1_j" -> sum("b1_l", "b1_p");
            case "b2_j" -> sum("b2_l", "b2_p");
            case "b3_j" -> sum("b3_l", "b3_p");
            case "b4_j" -> sum("b4_l", "b4_p");
            case "dis_j" -> sum("dis_l", "dis_p");
            case "a2_j" -> sum("a2_l", "a2_p");
            case "a3_j" -> sum("a3_l", "a3_p");
            case "a4_j" -> sum("a4_l", "a4_p");
            case "disreg_j" -> sum("disreg_l", "disreg_p");
            case "a4_l" -> sum("dpt_l", "a2_l") + or(at("a3_l"), 0);
            case "a4_p" -> sum("dpt_p", "a2_p") + or(at("a3_p"), 0);
            case "b4_l" -> sum("b1_l", "b2_l") + or(at("b3_l"), 0);
            case "b4_p" -> sum("b1_p", "b2_p") + or(at("b3_p"), 0);
            case "s1" -> at("dpt_j") == NONE ? 0 : at("dpt_j") + (at("dpt_j") + 49) / 50;
            case "s2" -> or(at("b4_j"), 0);
            case "s4" -> Math.max(0, or(at("s1"), 0) - or(at("s2"), 0) - or(at("s3"), 0));
            case "vc" -> or(at("b4_j"), or(at("s2"), 200));
            case "vb" -> share(at("vc"), 2, 100);
            case "va" -> Math.max(0, or(at("vc"), 200) - or(at("vb"), 0));
            default -> figure.startsWith("v") ? votes(Integer.parseInt(figure.substring(1))) : 0;
        };
    }

    /// What is left of the valid votes, in equal parts; for the last pair all of it.
    private int votes(int number) {
        if (taken == 0 || number <= taken) {
            left = or(at("va"), 200);
            taken = 0;
        }
        while (taken < number - 1) {
            left -= or(at(FormLayout.votes(++taken)), 0);
        }
        return Math.max(0, left / (numbers - number + 1));
    }

    /// What a party's total should be.
    int of(PartyRows party) {
        int sum = 0;
        for (String part : party.parts()) {
            sum += or(at(part), 0);
        }
        return Math.min(Figures.MAX, sum);
    }

    private int sum(String one, String other) {
        return or(at(one), 0) + or(at(other), 0);
    }

    private int at(String figure) {
        return known.value(figure);
    }

    private static int or(int value, int otherwise) {
        return value == NONE ? otherwise : value;
    }

    private static int share(int of, int part, int whole) {
        return of == NONE || whole <= 0 ? 0 : Math.min(Figures.MAX, (int) ((long) of * part / whole));
    }
}
