package id.suar.count.recap;

import id.suar.election.FormLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which figures of a form are votes, whose they are, and which are sums of others: by their keys alone, so
/// that forms with pairs, with persons and with party lists are compared alike.
///
/// @param figures all of them, in the paper's order
/// @param votes   rows of valid votes: pairs, persons, party rows and candidates
/// @param parties rows of votes of each party; empty for forms without parties
public record RowGroups(List<String> figures, List<String> votes, Map<String, List<String>> parties) {

    public static final String VALID = "va";
    public static final String INVALID = "vb";
    public static final String ALL = "vc";
    public static final String USERS = "b4_j";

    private static final Pattern PERSON = Pattern.compile("v\\d\\d");
    private static final Pattern OF_PARTY = Pattern.compile("(\\d\\d)_(a1|b|c\\d\\d)");
    private static final Set<String> TOTALS = Set.of(VALID, INVALID, ALL);

    public RowGroups {
        figures = List.copyOf(figures);
        votes = List.copyOf(votes);
        parties = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parties));
    }

    public static RowGroups of(FormLayout layout) {
        return of(layout.figures());
    }

    public static RowGroups of(List<String> figures) {
        List<String> votes = new ArrayList<>();
        Map<String, List<String>> parties = new TreeMap<>();
        for (String figure : figures) {
            Matcher party = OF_PARTY.matcher(figure);
            if (party.matches() && !isPartyTotal(figure)) {
                parties.computeIfAbsent(party.group(1), key -> new ArrayList<>())
                        .add(figure);
                votes.add(figure);
            } else if (PERSON.matcher(figure).matches()) {
                votes.add(figure);
            }
        }
        return new RowGroups(figures, votes, parties);
    }

    /// Figures of either form, in the order of the first.
    public RowGroups and(RowGroups other) {
        if (figures.containsAll(other.figures)) {
            return this;
        }
        Set<String> both = new LinkedHashSet<>(figures);
        both.addAll(other.figures);
        return of(List.copyOf(both));
    }

    /// The same, where a party's row is one: `04_b` stands for rows that nobody holds.
    ///
    /// @param only parties of which only the total is held
    RowGroups withTotalsOf(Set<String> only) {
        if (only.isEmpty()) {
            return this;
        }
        List<String> rows = new ArrayList<>();
        Map<String, List<String>> groups = new LinkedHashMap<>();
        votes.stream()
                .filter(row -> party(row).filter(only::contains).isEmpty())
                .forEach(rows::add);
        parties.forEach((party, of) -> {
            groups.put(party, only.contains(party) ? List.of(total(party)) : of);
            if (only.contains(party)) {
                rows.add(total(party));
            }
        });
        return new RowGroups(figures, rows, groups);
    }

    /// Number of the party that a figure belongs to: `04`; empty for pairs and persons.
    public static Optional<String> party(String figure) {
        Matcher party = OF_PARTY.matcher(figure);
        return party.matches() ? Optional.of(party.group(1)) : Optional.empty();
    }

    /// Key of a party's total as written.
    public static String total(String party) {
        return party + "_b";
    }

    static boolean isPartyTotal(String figure) {
        return figure.endsWith("_b") && OF_PARTY.matcher(figure).matches();
    }

    /// Cheaper than to look for it in [#votes()]: votes are all rows of pairs and persons, and all of parties but
    /// their totals, unless those stand for rows that nobody holds.
    boolean isVotes(String figure) {
        char first = figure.charAt(0);
        boolean person = first == 'v' && figure.length() == 3 && Character.isDigit(figure.charAt(1));
        return person || Character.isDigit(first) && votes.contains(figure);
    }

    /// Neither votes nor a sum of them: voters, ballots, disabled voters.
    static boolean isAdministration(String figure) {
        return !TOTALS.contains(figure)
                && !PERSON.matcher(figure).matches()
                && !OF_PARTY.matcher(figure).matches();
    }

    /// The sections of votes as they stand on the paper, one row below another.
    List<String> column() {
        return figures.stream().filter(figure -> !isAdministration(figure)).toList();
    }
}
