package id.suar.violation;

import id.suar.election.Regime;
import id.suar.table.BundledTable;
import id.suar.table.Line;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The kinds of violation that are known, by regime. Data, not code: articles change.
public final class ViolationDictionary {

    private static final String FILE = "/violation/dictionary.csv";

    private final List<ViolationKind> kinds;

    public ViolationDictionary(List<ViolationKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /// The one that ships with the program.
    public static ViolationDictionary bundled() {
        return new ViolationDictionary(BundledTable.lines(FILE, "key").stream()
                .map(ViolationDictionary::kind)
                .toList());
    }

    public List<ViolationKind> all() {
        return kinds;
    }

    public List<ViolationKind> of(Regime regime) {
        return kinds.stream().filter(kind -> kind.regime().equals(regime)).toList();
    }

    /// Regimes that it has kinds for, in its own order.
    public List<Regime> regimes() {
        return kinds.stream().map(ViolationKind::regime).distinct().toList();
    }

    public Optional<ViolationKind> find(Regime regime, String key) {
        return of(regime).stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    /// Every key of suspected kinds that it uses, sorted.
    public Set<String> suspectedKinds() {
        return kinds.stream()
                .flatMap(kind -> Stream.concat(Stream.of(kind.defaultKind()), kind.otherKinds().stream()))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    /// Kinds of a regime that fit what was typed, in name (either language), key or article: all its words must
    /// occur. Those whose name begins with it come first.
    public List<ViolationKind> search(Regime regime, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(wanted.split("[^\\p{L}\\p{Nd}]+"))
                .filter(w -> !w.isEmpty())
                .toList();
        return of(regime).stream()
                .filter(kind -> words.stream().allMatch(searched(kind)::contains))
                .sorted(Comparator.comparing((ViolationKind kind) ->
                        !kind.nameId().toLowerCase(Locale.ROOT).startsWith(wanted)
                                && !kind.nameEn().toLowerCase(Locale.ROOT).startsWith(wanted)))
                .toList();
    }

    private static String searched(ViolationKind kind) {
        return String.join(" ", kind.nameId(), kind.nameEn(), kind.key(), kind.basis(), kind.sanction())
                .toLowerCase(Locale.ROOT);
    }

    private static ViolationKind kind(Line line) {
        return new ViolationKind(
                line.cell("key"),
                new Regime(line.cell("regime")),
                line.cell("name_id"),
                line.cell("name_en"),
                line.cell("legal_basis"),
                line.cell("sanction_basis"),
                line.cell("default_kind"),
                list(line.cell("other_kinds")),
                list(line.cell("stages")),
                line.cell("mark"));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }
}
