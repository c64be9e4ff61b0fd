package id.suar.election;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whom votes are counted for on one form, and thereby how many rows it has. What comes from outside is
/// checked here: more than any paper has is refused.
public sealed interface Ballot {

    /// The most numbers on a ballot, the highest number of a party.
    int MAX_NUMBERS = 99;

    /// More candidates of one party than any district has seats (3 to 12: UU 7/2017 art. 187 to 192).
    int MAX_CANDIDATES = 40;

    /// More parties than any ballot has.
    int MAX_PARTIES = 40;

    /// Key of the form's layout: `pairs/1`, `persons/1`, `parties/1`.
    String layout();

    /// How many rows, as a word that [#of(String,String)] reads: `3`, `1-17:8 24:8`.
    String shape();

    /// The rows of both.
    ///
    /// @throws IllegalArgumentException when the other has another layout
    Ballot with(Ballot other);

    /// Pairs or persons, numbered from 1.
    record Numbers(String layout, int count) implements Ballot {

        public Numbers {
            if (!FormLayout.isNumbered(layout) || count < 1 || count > MAX_NUMBERS) {
                throw new IllegalArgumentException(count + " rows of votes on a form " + layout);
            }
        }

        @Override
        public String shape() {
            return Integer.toString(count);
        }

        @Override
        public Ballot with(Ballot other) {
            if (!(other instanceof Numbers(String key, int more)) || !key.equals(layout)) {
                throw new IllegalArgumentException("a form " + layout + " and one " + other.layout());
            }
            return more > count ? other : this;
        }
    }

    /// Lists of parties.
    ///
    /// @param candidates how many each party has, by the party's number
    record Parties(SortedMap<Integer, Integer> candidates) implements Ballot {

        private static final Pattern RUN = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?:(\\d{1,2})");

        public Parties {
            candidates = Collections.unmodifiableSortedMap(new TreeMap<>(candidates));
            if (candidates.isEmpty() || candidates.size() > MAX_PARTIES) {
                throw new IllegalArgumentException(candidates.size() + " parties");
            }
            candidates.forEach((party, count) -> {
                if (party < 1 || party > MAX_NUMBERS || count < 0 || count > MAX_CANDIDATES) {
                    throw new IllegalArgumentException("party " + party + " with " + count + " candidates");
                }
            });
        }

        @Override
        public String layout() {
            return FormLayout.PARTIES;
        }

        /// Neighbours with equally many candidates stand together.
        @Override
        public String shape() {
            var shape = new StringBuilder();
            for (int party = candidates.firstKey(); party <= candidates.lastKey(); party++) {
                Integer count = candidates.get(party);
                if (count != null) {
                    int first = party;
                    while (count.equals(candidates.get(party + 1))) {
                        party++;
                    }
                    shape.append(shape.isEmpty() ? "" : " ").append(first);
                    shape.append(party > first ? "-" + party : "").append(':').append(count);
                }
            }
            return shape.toString();
        }

        static Parties read(String shape) {
            if (shape.length() > 400) {
                throw new IllegalArgumentException("a form of too many parties");
            }
            var candidates = new TreeMap<Integer, Integer>();
            for (String run : shape.split(" ")) {
                Matcher parts = RUN.matcher(run);
                if (!parts.matches()) {
                    throw new IllegalArgumentException("parties of a form: " + run);
                }
                int first = Integer.parseInt(parts.group(1));
                int last = parts.group(2) == null ? first : Integer.parseInt(parts.group(2));
                for (int party = first; party <= last; party++) {
                    candidates.put(party, Integer.parseInt(parts.group(3)));
                }
            }
            return new Parties(candidates);
        }

        @Override
        public Ballot with(Ballot other) {
            if (!(other instanceof Parties(SortedMap<Integer, Integer> more))) {
                throw new IllegalArgumentException("a form " + layout() + " and one " + other.layout());
            }
            Map<Integer, Integer> all = new TreeMap<>(candidates);
            more.forEach((party, count) -> all.merge(party, count, Math::max));
            return all.equals(candidates) ? this : new Parties(new TreeMap<>(all));
        }
    }

    /// @throws IllegalArgumentException for a layout or a shape that this program does not know
    static Ballot of(String layout, String shape) {
        if (layout.equals(FormLayout.PARTIES)) {
            return Parties.read(shape);
        }
        if (!shape.matches("\\d{1,2}")) {
            throw new IllegalArgumentException("rows of votes: " + shape);
        }
        return new Numbers(layout, Integer.parseInt(shape));
    }
}
