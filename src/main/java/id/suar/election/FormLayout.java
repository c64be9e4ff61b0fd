package id.suar.election;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// The rows of a C.Hasil form as on paper (rows and keys: Keputusan KPU 66/2024, see the glossary).
///
/// Layouts are few and shared: one object for each ballot.
public final class FormLayout {

    /// President, governor and regent 2024.
    public static final String PAIRS = "pairs/1";

    /// Governor and regent 2020: voters on three lists, ballots in another order.
    public static final String PAIRS_2020 = "pairs-2020/1";

    /// DPD.
    public static final String PERSONS = "persons/1";

    /// DPR, DPRD Provinsi, DPRD Kabupaten/Kota.
    public static final String PARTIES = "parties/1";

    /// So many layouts are kept; a file from outside may name more of them than anybody needs.
    private static final int KEPT = 512;

    private static final Map<Ballot, FormLayout> MADE = new ConcurrentHashMap<>();

    /// Made once: a file of a province asks for them a million times.
    private static final List<String> VOTES = IntStream.rangeClosed(0, Ballot.MAX_NUMBERS)
            .mapToObj(number -> "v%02d".formatted(number))
            .toList();

    private final Ballot ballot;
    private final List<PartyRows> parties;
    private final List<FormRow> rows;
    private final List<String> figures;
    private final List<String> votes;
    private final List<String> single;
    private final Map<String, Integer> places = new HashMap<>();

    private FormLayout(Ballot ballot) {
        this.ballot = ballot;
        this.parties = ballot instanceof Ballot.Parties(var candidates)
                ? candidates.entrySet().stream()
                        .map(party -> PartyRows.of(party.getKey(), party.getValue()))
                        .toList()
                : List.of();
        this.rows = makeRows();
        this.figures = rows.stream().flatMap(row -> row.figures().stream()).toList();
        this.votes = rows.stream()
                .filter(row -> row.isVotes() || row.part() == FormRow.Part.PARTY_TOTAL)
                .map(FormRow::key)
                .toList();
        this.single = rows.stream()
                .filter(row -> row.party() == 0)
                .flatMap(row -> row.figures().stream())
                .toList();
        for (int place = 0; place < figures.size(); place++) {
            places.put(figures.get(place), place);
        }
    }

    public static FormLayout of(Ballot ballot) {
        FormLayout known = MADE.get(ballot);
        if (known != null) {
            return known;
        }
        var made = new FormLayout(ballot);
        return MADE.size() < KEPT ? MADE.computeIfAbsent(ballot, _ -> made) : made;
    }

    /// @param pairs how many rows of votes, 1 to [Ballot#MAX_NUMBERS]
    public static FormLayout pairs(int pairs) {
        return of(new Ballot.Numbers(PAIRS, pairs));
    }

    /// Whether a layout of that key has numbered rows of votes; those of parties have not.
    public static boolean isNumbered(String key) {
        return List.of(PAIRS, PAIRS_2020, PERSONS).contains(key);
    }

    public static boolean isKnown(String key) {
        return isNumbered(key) || key.equals(PARTIES);
    }

    private List<FormRow> makeRows() {
        List<FormRow> rows = new ArrayList<>(key().equals(PAIRS_2020) ? head2020() : head());
        if (ballot instanceof Ballot.Numbers numbers) {
            IntStream.rangeClosed(1, numbers.count()).forEach(number -> rows.add(FormRow.votes(votes(number), number)));
        }
        parties.forEach(party -> rows.addAll(party.rows()));
        rows.add(FormRow.total("va", "V.A"));
        rows.add(FormRow.total("vb", "V.B"));
        rows.add(FormRow.total("vc", "V.C"));
        return List.copyOf(rows);
    }

    private static List<FormRow> head() {
        return List.of(
                FormRow.people("dpt", "I.A"),
                FormRow.people("b1", "I.B.1"),
                FormRow.people("b2", "I.B.2"),
                FormRow.people("b3", "I.B.3"),
                FormRow.people("b4", "I.B.4"),
                FormRow.ballots("s1", "II.1"),
                FormRow.ballots("s2", "II.2"),
                FormRow.ballots("s3", "II.3"),
                FormRow.ballots("s4", "II.4"),
                FormRow.people("dis", "III"));
    }

    private static List<FormRow> head2020() {
        return List.of(
                FormRow.people("dpt", "I.A.1"),
                FormRow.people("a2", "I.A.2"),
                FormRow.people("a3", "I.A.3"),
                FormRow.people("a4", "I.A.4"),
                FormRow.people("b1", "I.B.1"),
                FormRow.people("b2", "I.B.2"),
                FormRow.people("b3", "I.B.3"),
                FormRow.people("b4", "I.B.4"),
                FormRow.ballots("s1", "II.1"),
                FormRow.ballots("s3", "II.2"),
                FormRow.ballots("s4", "II.3"),
                FormRow.ballots("s2", "II.4"),
                FormRow.people("disreg", "III.1"),
                FormRow.people("dis", "III.2"));
    }

    /// Key of a pair's or person's votes: `v01`.
    ///
    /// @param number 1 to [Ballot#MAX_NUMBERS]
    public static String votes(int number) {
        return VOTES.get(number);
    }

    /// [#PAIRS], [#PARTIES] …
    public String key() {
        return ballot.layout();
    }

    public Ballot ballot() {
        return ballot;
    }

    /// In the paper's order.
    public List<FormRow> rows() {
        return rows;
    }

    /// All figures, in the order in which they are keyed.
    public List<String> figures() {
        return figures;
    }

    /// Those that are not a party's, in the same order.
    public List<String> single() {
        return single;
    }

    /// The figures that together are the valid votes: of each pair or person, or of each party as written.
    public List<String> votes() {
        return votes;
    }

    /// In the order of their numbers; none on a form of pairs or persons.
    public List<PartyRows> parties() {
        return parties;
    }

    /// How many pairs or persons; 0 on a form of parties.
    public int numbers() {
        return ballot instanceof Ballot.Numbers numbers ? numbers.count() : 0;
    }

    /// Numbers of the pairs, persons or parties on the ballot.
    public List<Integer> contestants() {
        return ballot instanceof Ballot.Parties(var candidates)
                ? List.copyOf(candidates.keySet())
                : IntStream.rangeClosed(1, numbers()).boxed().toList();
    }

    /// Where a figure stands in [#figures()]; empty when the form has no such figure.
    public OptionalInt place(String figure) {
        Integer place = places.get(figure);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /// The form that has the rows of both.
    ///
    /// @throws IllegalArgumentException when the other has another layout
    public FormLayout with(FormLayout other) {
        return other == this ? this : of(ballot.with(other.ballot));
    }
}
