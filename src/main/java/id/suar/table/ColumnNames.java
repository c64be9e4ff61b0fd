package id.suar.table;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The columns that a table may have here, with other names that people give them in spreadsheets.
public final class ColumnNames {

    private final Set<String> ours;
    private final Map<String, String> meant;

    private ColumnNames(Set<String> ours, Map<String, String> meant) {
        this.ours = ours;
        this.meant = meant;
    }

    /// In their usual order.
    public List<String> ours() {
        return List.copyOf(ours);
    }

    public boolean isOurs(String column) {
        return ours.contains(column);
    }

    /// What a name means; empty when it is not known or could mean two columns.
    public Optional<String> meant(String found) {
        return ours.contains(found) ? Optional.of(found) : Optional.ofNullable(meant.get(plain(found)));
    }

    /// A name without what people write differently: capitals, accents, blanks, signs, zeros before a number.
    public static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return letters.replaceAll("(?<![0-9])0+(?=[0-9])", "").replaceAll("[^a-z0-9]", "");
    }

    /// Gathers names; one that is given to two columns is nobody's.
    public static final class Gathering {

        private final Set<String> ours = new LinkedHashSet<>();
        private final Map<String, String> meant = new HashMap<>();
        private final Set<String> unclear = new HashSet<>();
        private final Set<String> exact = new HashSet<>();

        /// A column whose name means something else in other mouths: only its very own name is taken for it, and
        /// these.
        public Gathering exact(String column, Iterable<String> others) {
            ours.add(column);
            exact.add(column);
            others.forEach(name -> other(name, column));
            return this;
        }

        public Gathering column(String column, Iterable<String> others) {
            ours.add(column);
            other(column, column);
            others.forEach(name -> other(name, column));
            return this;
        }

        private void other(String name, String column) {
            String plain = plain(name);
            String before = plain.isEmpty() ? column : meant.putIfAbsent(plain, column);
            if (before != null && !before.equals(column)) {
                unclear.add(plain);
            }
        }

        public ColumnNames names() {
            Map<String, String> clear = new HashMap<>(meant);
            clear.keySet().removeAll(unclear);
            // A column's own name is its own, whatever others are called.
            ours.stream().filter(column -> !exact.contains(column)).forEach(column -> clear.put(plain(column), column));
            return new ColumnNames(new LinkedHashSet<>(ours), Map.copyOf(clear));
        }
    }
}
