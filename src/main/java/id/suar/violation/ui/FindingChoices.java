package id.suar.violation.ui;

import id.suar.election.Regime;
import id.suar.fx.Tasks;
import id.suar.violation.ElectionChoice;
import id.suar.violation.FindingWords;
import id.suar.violation.Place;
import id.suar.violation.ViolationDictionary;
import id.suar.violation.ViolationKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What is offered while something is typed that must be chosen from a list.
final class FindingChoices {

    private final FindingDesk desk;
    private final Tasks tasks;

    FindingChoices(FindingDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
    }

    /// Elections whose name has all the words, then each body of law without an election.
    List<ElectionChoice> elections(String typed) {
        FindingWords words = desk.words();
        Stream<ElectionChoice> none =
                desk.dictionary().regimes().stream().map(one -> ElectionChoice.none(one, words.anyElection(one)));
        return Stream.concat(words.elections().stream(), none)
                .filter(choice -> fits(choice.name() + " " + choice.key(), typed))
                .toList();
    }

    /// Kinds of the regime; those of every regime as long as no election is chosen.
    List<ViolationKind> kinds(Regime regime, String typed) {
        ViolationDictionary dictionary = desk.dictionary();
        List<Regime> regimes = regime.key().isEmpty() ? dictionary.regimes() : List.of(regime);
        return regimes.stream()
                .flatMap(one -> dictionary.search(one, typed).stream())
                .toList();
    }

    /// Asked in the background: the first time a province is read from its files.
    void places(String typed, String election, Consumer<List<Place>> then) {
        tasks.run(() -> desk.places().search(typed, election), then);
    }

    private static boolean fits(String name, String typed) {
        String folded = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(folded::contains);
    }
}
