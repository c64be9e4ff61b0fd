package id.suar.violation.record.ui;

import id.suar.election.Regime;
import id.suar.form.FieldType;
import id.suar.form.FormField;
import id.suar.form.ui.AnswerLists;
import id.suar.fx.Tasks;
import id.suar.violation.ElectionChoice;
import id.suar.violation.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What this room knows of fields that name something of another list: places, elections, bodies of law, kinds of
/// violation.
final class CaseLists implements AnswerLists {

    /// Evidence is of any kind.
    private static final List<String> ANY_FILE = List.of();

    private final CaseDesk desk;
    private final Tasks tasks;
    private final Supplier<Regime> regime;
    private final Supplier<String> election;
    private final Consumer<String> say;

    /// @param regime   of the case as it is written now
    /// @param election the same, its key; may be empty
    CaseLists(CaseDesk desk, Tasks tasks, Supplier<Regime> regime, Supplier<String> election, Consumer<String> say) {
        this.desk = desk;
        this.tasks = tasks;
        this.regime = regime;
        this.election = election;
        this.say = say;
    }

    @Override
    public void find(FormField field, String typed, Consumer<List<Choice>> then) {
        if (field.type() == FieldType.PLACE) {
            String wanted = election.get();
            tasks.run(
                    () -> desk.places().search(typed, wanted).stream()
                            .map(this::choice)
                            .toList(),
                    then);
        } else {
            then.accept(keys(field, typed));
        }
    }

    private Choice choice(Place place) {
        return new Choice(place.digits(), desk.words().place(place), place.dotted());
    }

    private List<Choice> keys(FormField field, String typed) {
        return switch (field.key()) {
            case "election" ->
                desk.words().elections().stream()
                        .filter(choice -> fits(choice.name() + " " + choice.key(), typed))
                        .map(choice -> new Choice(choice.key(), choice.name(), ""))
                        .toList();
            case "regime" ->
                desk.dictionary().regimes().stream()
                        .map(one -> new Choice(one.key(), desk.words().regime(one), ""))
                        .filter(choice -> fits(choice.name() + " " + choice.key(), typed))
                        .toList();
            default -> kinds(typed);
        };
    }

    /// Kinds of the case's regime; those of every regime as long as it has none.
    private List<Choice> kinds(String typed) {
        Regime own = regime.get();
        List<Regime> regimes = own.key().isEmpty() ? desk.dictionary().regimes() : List.of(own);
        return regimes.stream()
                .flatMap(one -> desk.dictionary().search(one, typed).stream())
                .map(kind -> new Choice(kind.key(), desk.words().name(kind), kind.basis()))
                .toList();
    }

    @Override
    public String name(FormField field, String text) {
        if (field.type() == FieldType.PLACE) {
            return Place.read(text).map(desk.words()::place).orElse(text);
        }
        return switch (field.key()) {
            case "election" ->
                desk.words().elections().stream()
                        .filter(choice -> choice.key().equals(text))
                        .map(ElectionChoice::name)
                        .findFirst()
                        .orElse(text);
            case "regime" -> desk.words().regime(new Regime(text));
            default -> desk.words().kind(regime.get(), text);
        };
    }

    @Override
    public Optional<Consumer<Consumer<String>>> attach(FormField field) {
        return Optional.of(line -> desk.files()
                .open(ANY_FILE)
                .ifPresent(file -> tasks.run(() -> desk.attach().apply(field, file), attached -> {
                    attached.line().ifPresent(line);
                    if (attached.line().isEmpty()) {
                        say.accept(attached.fault());
                    }
                })));
    }

    private static boolean fits(String name, String typed) {
        String folded = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(folded::contains);
    }
}
