package id.suar.election;

import id.suar.table.BadLine;
import id.suar.table.Columns;
import id.suar.table.Faults;
import id.suar.table.Line;
import id.suar.table.Opened;
import id.suar.table.TableRead;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads a list of candidates from a table: of parties (`partai,nama_partai,nomor,nama`), or of pairs and persons
/// (`nomor,nama`; a pair's two names with a semicolon between them).
final class CandidateList {

    static final String PARTY = "partai";
    static final String PARTY_NAME = "nama_partai";
    static final String NUMBER = "nomor";
    static final String NAME = "nama";

    /// The longest name on a ballot with its titles is half of this.
    private static final int MAX_NAME = 120;

    private final Faults faults = new Faults();

    private CandidateList() {}

    /// What was read.
    sealed interface Listed {

        /// @param names by party number, 0 for lists without parties; then by number
        /// @param parties names of parties, by number
        record Sound(TreeMap<Integer, TreeMap<Integer, List<String>>> names, Map<Integer, String> parties)
                implements Listed {}

        /// Every line that cannot be taken, in order.
        record Faulty(List<BadLine> faults) implements Listed {}
    }

    static Listed read(Opened opened, Contest contest) {
        Set<String> columns = contest.hasParties() ? Set.of(PARTY, PARTY_NAME, NUMBER, NAME) : Set.of(NUMBER, NAME);
        return switch (opened.named(new Columns(columns::contains, columns, false))) {
            case TableRead.Refused(List<BadLine> found) -> new Listed.Faulty(found);
            case TableRead.Table table -> new CandidateList().lines(table, contest);
        };
    }

    private Listed lines(TableRead.Table table, Contest contest) {
        TreeMap<Integer, TreeMap<Integer, List<String>>> names = new TreeMap<>();
        Map<Integer, String> parties = new LinkedHashMap<>();
        Map<String, Long> seen = new LinkedHashMap<>();
        for (Line line : table.lines()) {
            Optional<Integer> party = contest.hasParties() ? party(line, contest, parties) : Optional.of(0);
            int most = contest.hasParties() ? Ballot.MAX_CANDIDATES : Ballot.MAX_NUMBERS;
            Optional<Integer> number = number(line, NUMBER, most);
            List<String> called = called(line, contest);
            if (party.isEmpty() || number.isEmpty()) {
                continue;
            }
            Long earlier = seen.putIfAbsent(party.get() + "/" + number.get(), line.number());
            if (earlier != null) {
                faults.add(BadLine.at(line, NUMBER, "election.list.twice", number.get(), earlier));
            }
            names.computeIfAbsent(party.get(), _ -> new TreeMap<>()).put(number.get(), called);
        }
        gaps(names);
        if (names.isEmpty() && faults.none()) {
            faults.add(BadLine.of(0, "", "election.list.empty"));
        }
        if (names.size() > Ballot.MAX_PARTIES) {
            faults.add(BadLine.of(0, PARTY, "election.list.parties", Ballot.MAX_PARTIES));
        }
        return faults.none() ? new Listed.Sound(names, parties) : new Listed.Faulty(faults.all());
    }

    private Optional<Integer> party(Line line, Contest contest, Map<Integer, String> parties) {
        Optional<Integer> number = number(line, PARTY, Ballot.MAX_NUMBERS);
        String name = line.cell(PARTY_NAME);
        if (!name.isEmpty()) {
            name(line, PARTY_NAME, name);
        }
        number.ifPresent(one -> {
            String known = parties.get(one);
            if (!name.isEmpty() && known != null && !known.equals(name)) {
                faults.add(BadLine.at(line, PARTY_NAME, "election.list.party.name", one, known));
            } else if (!name.isEmpty()) {
                parties.put(one, name);
            } else if (known == null && contest.party(one).isEmpty()) {
                faults.add(BadLine.at(line, PARTY_NAME, "election.list.party.unknown", one));
            }
        });
        return number;
    }

    private Optional<Integer> number(Line line, String column, int most) {
        String text = line.cell(column);
        boolean number = text.length() <= 2
                && !text.isEmpty()
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(text) >= 1
                && Integer.parseInt(text) <= most;
        if (!number) {
            faults.add(BadLine.at(line, column, "election.list.number", most, text));
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(text));
    }

    private List<String> called(Line line, Contest contest) {
        boolean pair =
                contest.layout().equals(FormLayout.PAIRS) || contest.layout().equals(FormLayout.PAIRS_2020);
        List<String> names = new ArrayList<>();
        for (String name : pair ? line.cell(NAME).split(";", -1) : new String[] {line.cell(NAME)}) {
            name(line, NAME, name.strip());
            names.add(name.strip());
        }
        if (names.size() > 2) {
            faults.add(BadLine.at(line, NAME, "election.list.pair"));
        }
        return names;
    }

    private void name(Line line, String column, String name) {
        boolean printable =
                name.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
        if (name.isEmpty() || name.length() > MAX_NAME || !printable) {
            faults.add(BadLine.at(line, column, "election.list.name", MAX_NAME));
        }
    }

    /// Numbers are drawn from 1; one that is missing was forgotten in the file.
    private void gaps(TreeMap<Integer, TreeMap<Integer, List<String>>> names) {
        names.forEach((party, candidates) -> {
            for (int number = 1; number < candidates.lastKey(); number++) {
                if (!candidates.containsKey(number)) {
                    faults.add(
                            party == 0
                                    ? BadLine.of(0, NUMBER, "election.list.gap", number)
                                    : BadLine.of(0, NUMBER, "election.list.party.gap", party, number));
                }
            }
        });
    }
}
