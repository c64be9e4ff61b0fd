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

    int of(String figure) {
        return switch (figure) {
            case "dpt_l" -> 125;
            case "dpt_p" -> or(at("dpt_l"), 125);
            case "b1_l" -> share(at("dpt_l"), 82, 100);
            case "b1_p" ->
                at("b1_l") == NONE ? share(at("dpt_p"), 82, 100) : share(at("dpt_p"), at("b1_l"), at("dpt_l"));
            case "b2_p", "b3_p", "dis_p", "a2_p", "a3_p", "disreg_p" ->
                or(at(figure.substring(0, figure.length() - 1) + "l"), 0);
            case "dpt_j", "b1_j", "b2_j", "b3_j", "b4_j", "dis_j", "a2_j", "a3_j", "a4_j", "disreg_j" ->
                both(figure.substring(0, figure.length() - 2));
            case "a4_l", "a4_p" -> listed(figure.substring(2));
            case "b4_l", "b4_p" -> users(figure.substring(2));
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
        int left = or(at("va"), 200);
        for (int before = 1; before < number; before++) {
            left -= or(at(FormLayout.votes(before)), 0);
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

    private int listed(String column) {
        return or(at("dpt" + column), 0) + or(at("a2" + column), 0) + or(at("a3" + column), 0);
    }

    private int both(String row) {
        return or(at(row + "_l"), 0) + or(at(row + "_p"), 0);
    }

    private int users(String column) {
        return or(at("b1" + column), 0) + or(at("b2" + column), 0) + or(at("b3" + column), 0);
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
