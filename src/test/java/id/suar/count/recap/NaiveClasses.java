package id.suar.count.recap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The classes once more, from their definitions and without the program's own ways: plain maps, loops and
/// texts of digits. Figures that are absent are blank; what D.Hasil does not hold is absent from `held`.
final class NaiveClasses {

    private final List<String> order;
    private final List<String> held;
    private final Map<String, Integer> c;
    private final Map<String, Integer> d;
    private final List<Map<String, Integer>> neighbours;

    NaiveClasses(
            List<String> order,
            List<String> held,
            Map<String, Integer> c,
            Map<String, Integer> d,
            List<Map<String, Integer>> neighbours) {
        this.order = order;
        this.held = held;
        this.c = c;
        this.d = d;
        this.neighbours = neighbours;
    }

    List<String> classes() {
        List<String> votes = order.stream().filter(NaiveClasses::isVote).toList();
        boolean whole = true;
        int net = 0;
        int gross = 0;
        Map<String, int[]> parties = new TreeMap<>();
        for (String row : votes) {
            String party = row.contains("_") ? row.substring(0, 2) : row;
            int[] sums = parties.computeIfAbsent(party, key -> new int[3]);
            if (c.containsKey(row) && d.containsKey(row)) {
                int one = d.get(row) - c.get(row);
                net += one;
                gross += Math.abs(one);
                sums[0] += one;
                sums[1] += Math.abs(one);
            } else {
                whole = false;
                sums[2]++;
            }
        }
        boolean inParty = false;
        boolean across = false;
        for (int[] sums : parties.values()) {
            boolean within = sums[2] == 0 && sums[0] == 0 && sums[1] > 0;
            inParty |= within;
            across |= !within && sums[1] > 0;
        }
        boolean totals = List.of("va", "vb", "vc").stream()
                .anyMatch(row -> held.contains(row) && c.containsKey(row) != d.containsKey(row));
        List<String> differing = order.stream()
                .filter(row ->
                        c.containsKey(row) && d.containsKey(row) && !c.get(row).equals(d.get(row)))
                .toList();
        boolean slip = slip(differing);
        boolean invalid = c.containsKey("vb") && d.containsKey("vb");
        boolean turned = whole && invalid && net != 0 && net == c.get("vb") - d.get("vb") && delta("vc") == 0;
        List<String> classes = new ArrayList<>();
        if (!whole || totals) {
            classes.add("not-comparable");
        }
        if (slip) {
            classes.add("input-error");
        }
        if (inParty) {
            classes.add("shift-in-party");
        }
        if (whole && net == 0 && across) {
            classes.add("shift-across");
        }
        if (turned) {
            classes.add("invalid-to-valid");
        } else if (whole && net > 0 && !slip) {
            classes.add("inflation");
        } else if (whole && net < 0 && !slip) {
            classes.add("reduction");
        }
        if (whole && gross == 0 && !differing.isEmpty() && !slip) {
            classes.add("admin-only");
        }
        if (classes.isEmpty()) {
            boolean oneSided =
                    order.stream().anyMatch(row -> held.contains(row) && c.containsKey(row) != d.containsKey(row));
            classes.add(oneSided ? "not-comparable" : "match");
        }
        return classes;
    }

    private int delta(String row) {
        return c.containsKey(row) && d.containsKey(row) ? d.get(row) - c.get(row) : 0;
    }

    private static boolean isVote(String row) {
        return row.matches("v\\d\\d|\\d\\d_a1|\\d\\d_c\\d\\d");
    }

    private boolean slip(List<String> differing) {
        if (differing.isEmpty() || !sumsFail()) {
            return false;
        }
        if (differing.size() == 1) {
            String row = differing.getFirst();
            String was = "" + c.get(row);
            String is = "" + d.get(row);
            if (swaps(was, is) || drops(was, is) || drops(is, was)) {
                return true;
            }
            return neighbours.stream().anyMatch(one -> d.get(row).equals(one.get(row)));
        }
        return moved(differing, 1) || moved(differing, -1);
    }

    private boolean sumsFail() {
        boolean fails = false;
        List<String> valid = new ArrayList<>();
        for (String row : order) {
            if (row.matches("\\d\\d_b")) {
                List<String> parts = order.stream()
                        .filter(part -> part.startsWith(row.substring(0, 3)) && isVote(part))
                        .toList();
                fails |= fails(row, parts);
                valid.addAll(held.contains(row) ? List.of(row) : parts);
            } else if (row.matches("v\\d\\d")) {
                valid.add(row);
            }
        }
        return fails || fails("va", valid) || fails("vc", List.of("va", "vb"));
    }

    private boolean fails(String total, List<String> parts) {
        if (!d.containsKey(total) || !d.keySet().containsAll(parts)) {
            return false;
        }
        int sum = 0;
        for (String part : parts) {
            sum += d.get(part);
        }
        return sum != d.get(total);
    }

    private static boolean swaps(String was, String is) {
        while (was.length() < is.length()) {
            was = "0" + was;
        }
        for (int i = 0; i < was.length(); i++) {
            for (int k = i + 1; k < was.length(); k++) {
                char[] digits = was.toCharArray();
                digits[i] = was.charAt(k);
                digits[k] = was.charAt(i);
                String swapped = new String(digits);
                if (!swapped.equals(was) && Integer.parseInt(swapped) == Integer.parseInt(is)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean drops(String longer, String shorter) {
        for (int i = 0; longer.length() > 1 && i < longer.length(); i++) {
            if (Integer.parseInt(new StringBuilder(longer).deleteCharAt(i).toString()) == Integer.parseInt(shorter)) {
                return true;
            }
        }
        return false;
    }

    /// Some run of three rows or more has what stood a row below (or above), and nothing else of the votes
    /// differs but the row that the run's last came from.
    private boolean moved(List<String> differing, int step) {
        List<String> column = order.stream()
                .filter(row -> isVote(row) || row.matches("\\d\\d_b|va|vb|vc"))
                .toList();
        List<String> wrong = differing.stream().filter(column::contains).toList();
        for (int from = 0; from < column.size(); from++) {
            for (int to = from + 3; to <= column.size(); to++) {
                List<String> run = column.subList(from, to);
                boolean all = true;
                for (int row = from; row < to; row++) {
                    int source = row + step;
                    all &= source >= 0
                            && source < column.size()
                            && d.get(column.get(row)) != null
                            && d.get(column.get(row)).equals(c.get(column.get(source)));
                }
                List<String> explained = new ArrayList<>(run);
                int pushed = step > 0 ? to : from - 1;
                if (pushed >= 0 && pushed < column.size()) {
                    explained.add(column.get(pushed));
                }
                long inRun = wrong.stream().filter(run::contains).count();
                if (all && inRun >= 2 && explained.containsAll(wrong)) {
                    return true;
                }
            }
        }
        return false;
    }
}
