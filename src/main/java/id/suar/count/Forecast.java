package id.suar.count;

import id.suar.election.FormLayout;
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

    /// By number of pairs, from 1; made once for all sheets.
    private static final List<List<String>> ORDERS = IntStream.rangeClosed(1, FormLayout.MAX_PAIRS)
            .mapToObj(Forecast::makeOrder)
            .toList();

    private final Figures known;
    private final int pairs;

    /// @param known a figure's forecast looks only at figures before it in [#order(FormLayout)]
    Forecast(Figures known) {
        this.known = known;
        this.pairs = known.layout().pairs();
    }

    /// All figures, each after those that its prediction needs.
    static List<String> order(FormLayout layout) {
        return ORDERS.get(layout.pairs() - 1);
    }

    private static List<String> makeOrder(int pairs) {
        List<String> order = new ArrayList<>(List.of("dpt_l", "dpt_p", "dpt_j"));
        for (String row : List.of("b1", "b2", "b3", "b4")) {
            order.addAll(List.of(row + "_l", row + "_p", row + "_j"));
        }
        order.addAll(List.of("s1", "s2", "s3", "s4", "dis_l", "dis_p", "dis_j", "vc", "vb", "va"));
        for (int number = 1; number <= pairs; number++) {
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
            case "b2_p", "b3_p", "dis_p" ->
                or(at(figure.charAt(0) == 'd' ? "dis_l" : figure.substring(0, 2) + "_l"), 0);
            case "dpt_j", "b1_j", "b2_j", "b3_j", "b4_j", "dis_j" -> both(figure.substring(0, figure.length() - 2));
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
        return Math.max(0, left / (pairs - number + 1));
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
