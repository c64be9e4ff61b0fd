package id.suar.i18n;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// All texts of the program, in both languages.
class BundlesTest {

    /// Beginnings of keys that go on with a word of the program, and what that word is. Under them no text is
    /// looked for by its whole key.
    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            entry("app.", "why a folder cannot be opened, then `title` or `hint`"),
            entry("checklist.column.", "columns of a file of answers"),
            entry("checklist.ground.", "why a circumstance has to be examined"),
            entry("checklist.list.column.", "columns of the list of the voting day"),
            entry("checklist.phase.", "parts of the voting day"),
            entry("checklist.said.", "answers to a question"),
            entry("checklist.state.", "how far a polling station's checklist is"),
            entry("checklist.wanted.", "filters of the list of the voting day"),
            entry("cli.status.", "lines of `suar status`, by their key in JSON"),
            entry("count.ballot.", "colours of ballots, by the key of their contest"),
            entry("count.column.", "columns of the form: l, p, j"),
            entry("count.ground.", "what the law says of a broken rule, by rule and regime"),
            entry("count.file.", "columns of count files that are no figures, by their name"),
            entry("count.keys.", "keys of the count form, by what they do"),
            entry("count.list.", "columns of the list of polling stations"),
            entry("count.mark.", "how a cell stands on the paper"),
            entry("count.mark.brief.", "the same in a field"),
            entry("count.paper.", "particulars of a form's head and foot, and their answers"),
            entry("count.round.brief.", "votes of a station, in brief"),
            entry("count.round.kind.", "votes of a station"),
            entry("count.rule.", "rules of the count form, some with a regime or a case"),
            entry("count.rulename.", "names of rules, by their code"),
            entry("count.rules.", "what rules came to"),
            entry("count.severity.", "how much a broken rule weighs"),
            entry("count.sheet.", "particulars of a sheet in its history"),
            entry("count.tab.", "forms of a station, by the key of their contest"),
            entry("count.versions.part.", "what a sheet says beside its cells"),
            entry("count.state.", "how far a polling station's form is"),
            entry("demo.step.", "steps of the demonstration's story"),
            entry("election.row.", "rows of C.Hasil, by their key"),
            entry("election.section.", "sections of C.Hasil, by their numeral"),
            entry("form.fault.", "why an answer cannot be taken, or what is missing"),
            entry("form.hint.", "how a type of field is written"),
            entry("form.said.", "yes and no"),
            entry("fx.load.", "words of columns and what they are, by their place on the screen"),
            entry("fx.load.step.", "steps of an import, from 1"),
            entry("fx.photo.key.", "what can be done with a photo"),
            entry("fx.whereabouts.", "how far a record has come"),
            entry("keying.column.", "columns of second keyings"),
            entry("keying.empty.", "why a list of second keyings is empty"),
            entry("keying.mark.", "how a cell stands on the paper"),
            entry("keying.refused.", "why a second keying is not taken"),
            entry("keying.slip.", "what a difference looks like"),
            entry("keying.state.", "how far a second keying is"),
            entry("keying.view.", "which second keyings are shown"),
            entry("recap.answer.", "what a meeting said of a difference"),
            entry("recap.brief.", "classes of difference, in few words"),
            entry("recap.class.", "classes of difference"),
            entry("recap.column.", "columns of the list of differences"),
            entry("recap.form.", "plenaries' forms, as entries keep them"),
            entry("recap.influence.", "whether differences change an order"),
            entry("recap.keys.", "keys of recapitulation, by what they do"),
            entry("recap.status.", "how far a discrepancy has got"),
            entry("recap.why.", "classes of difference, in a sentence"),
            entry("seen.column.", "columns of the list of regions"),
            entry("seen.layer.", "what the map shows"),
            entry("seen.legend.nothing.", "what the map shows of a village that has none"),
            entry("looks.about.", "what a method does and cannot tell"),
            entry("looks.column.", "columns of the list of broken rules"),
            entry("looks.empty.", "why a list is empty, then `hint`"),
            entry("looks.found.", "what a method found"),
            entry("looks.kind.", "where a line comes from"),
            entry("looks.method.", "names of methods"),
            entry("photo.batch.", "what a batch is at"),
            entry("photo.column.", "columns of a batch"),
            entry("photo.reason.", "what a suggestion rests on"),
            entry("photo.worth.", "how a photo of a batch stands"),
            entry("shell.action.", "actions of the window"),
            entry("shell.network.proxy.", "kinds of proxies"),
            entry("shell.language.", "languages to choose from"),
            entry("shell.theme.", "themes to choose from"),
            entry("violation.coach.condition.", "conditions of the law"),
            entry("violation.coach.lack.", "what a condition lacks"),
            entry("violation.coach.open.", "why nobody can tell yet"),
            entry("violation.column.", "columns of a file of findings"),
            entry("violation.column.use.", "what a column is for"),
            entry("violation.fault.", "why a field cannot be taken as it is"),
            entry("violation.field.", "fields of a finding"),
            entry("violation.history.", "how an entry stands to those before it"),
            entry("violation.list.column.", "columns of the list of findings"),
            entry("shell.office.picture.", "why a picture was not taken"),
            entry("shell.office.value.", "yes and no of a setting"),
            entry("violation.paper.case.", "kinds of cases within a sentence of a letter"),
            entry("violation.mark.", "how sure the articles of the dictionary are"),
            entry("violation.regime.", "bodies of law"),
            entry("violation.suspected.", "kinds of violation"),
            entry("violation.course.guard.", "what must be so before a step"),
            entry("cli.settings.type.", "what a setting takes"),
            entry("cli.case.check.", "how a paper stands to the journal"),
            entry("violation.paper.closed.", "why persons are not opened for a paper"),
            entry("violation.paper.line.", "lines of papers"),
            entry("violation.paper.role.", "who signs a paper"),
            entry("violation.case.column.", "columns of the list of cases"),
            entry("violation.case.kind.", "kinds of cases"),
            entry("violation.register.any.", "filters of the register where nothing is chosen"),
            entry("violation.register.by.", "what cases are counted by"),
            entry("violation.register.registered.", "whether a case stands in the register"),
            entry("violation.register.timing.", "whether a deadline was kept"),
            entry("violation.register.column.", "columns of the register and of its counts"),
            entry("violation.case.new.", "what a case is where nothing is written yet"),
            entry("violation.due.", "why the deadline board is empty, then `hint`"),
            entry("violation.due.column.", "columns of the deadline board"),
            entry("violation.step.field.", "what a step asks for"));

    /// Literals that look like keys of texts and are something else.
    private static final Map<String, String> NO_KEYS = Map.ofEntries(
            entry("count.choice", "room of a draft"),
            entry("count.photo", "name of a view"),
            entry("count.sheet", "name of a view"),
            entry("count.brief", "name of a view"),
            entry("violation.number", "name of a view"),
            entry("violation.register", "name of a view"),
            entry("keying.task", "name of a view"),
            entry("recap.choice", "room of a draft"),
            entry("recap.plenary", "room of a draft"),
            entry("recap.discrepancy", "name of a view"),
            entry("recap.row", "name of a view"),
            entry("count.checklist", "name of a view"),
            entry("checklist.choice", "room of a draft"),
            entry("checklist.begun/1", "kind of an entry"),
            entry("checklist.answered/1", "kind of an entry"),
            entry("form.fxml", "file of a screen"),
            entry("violation.case", "name of a view"),
            entry("violation.forma", "beginning of kinds of entries"),
            entry("violation.info", "beginning of kinds of entries"),
            entry("violation.report", "beginning of kinds of entries"),
            entry("violation.finding", "name of a view"),
            entry("violation.course", "name of a view"),
            entry("election.name", "field of a pack"),
            entry("hub.addresses", "field of a card"),
            entry("hub.id", "field of a card"),
            entry("hub.name", "field of a card"),
            entry("hub.region", "field of a card"),
            entry("hub.sealKey", "field of a card"),
            entry("looks.fxml", "name of a file"),
            entry("hub.json", "name of a file"));

    /// Words that are the same in both languages.
    private static final Set<String> SAME =
            Set.of("suar", "tps", "pin", "hub", "folder", "no", "kb", "mb", "english", "bahasa", "indonesia", "hasil");

    /// Texts of sample records: they are written as people in the field write, whoever looks at them.
    private static final String SAMPLE = "demo.sample.";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern FORMAT = Pattern.compile("\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /// `''` is an apostrophe; a single one begins a quotation that ends with the next.
    private static final Pattern QUOTED = Pattern.compile("''|'[{}#|<]+'");

    private final Map<String, String> indonesian = Bundle.texts(false);
    private final Map<String, String> english = Bundle.texts(true);

    @Test
    void everyFileIsReadAndEveryRoomHasBothLanguages() {
        for (boolean language : new boolean[] {false, true}) {
            assertThat(Bundle.all().stream()
                            .filter(one -> one.english() == language)
                            .map(Bundle::room))
                    .containsExactlyElementsOf(Texts.ROOMS);
        }
    }

    @Test
    void keysBeginWithTheirRoomAndStandOnlyOnce() {
        for (Bundle bundle : Bundle.all()) {
            assertThat(bundle.texts().keySet())
                    .allSatisfy(key -> assertThat(key).startsWith(bundle.room() + "."));
            assertThat(bundle.lines()).doesNotHaveDuplicates();
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english.keySet()).containsExactlyElementsOf(indonesian.keySet());
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        assertThat(indonesian)
                .allSatisfy((key, text) -> assertThat(placeholders(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(text)));
    }

    @Test
    void noApostropheSwallowsText() {
        for (Map<String, String> texts : List.of(indonesian, english)) {
            assertThat(texts).allSatisfy((key, text) -> {
                assertThat(QUOTED.matcher(text).replaceAll("")).as(key).doesNotContain("'");
                assertThatCode(() -> new MessageFormat(text, Texts.INDONESIAN))
                        .as(key)
                        .doesNotThrowAnyException();
            });
        }
    }

    @Test
    void everyTextIsUsed() {
        Set<String> used = UsedKeys.find().keys();
        assertThat(indonesian.keySet().stream()
                        .filter(key -> !used.contains(key))
                        .filter(key -> BEGINNINGS.keySet().stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void everyTextThatIsAskedForExists() {
        Map<String, Set<String>> places = UsedKeys.find().places();
        assertThat(places.entrySet().stream()
                        .filter(one -> !one.getKey().endsWith("."))
                        .filter(one -> !indonesian.containsKey(one.getKey()))
                        .filter(one -> !NO_KEYS.containsKey(one.getKey())))
                .isEmpty();
    }

    @Test
    void keysThatArePutTogetherAreDeclared() {
        Set<String> used = UsedKeys.find().keys().stream()
                .filter(key -> key.endsWith("."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).containsExactlyElementsOf(new TreeSet<>(BEGINNINGS.keySet()));
        assertThat(BEGINNINGS.keySet())
                .allSatisfy(beginning -> assertThat(indonesian.keySet()).anyMatch(key -> key.startsWith(beginning)));
    }

    @Test
    void screensTakeTheirTextsFromTheBundle() {
        assertThat(UsedKeys.literalTexts()).isEmpty();
    }

    @Test
    void englishIsEnglish() {
        assertThat(english.entrySet().stream()
                        .filter(one -> !one.getKey().startsWith(SAMPLE))
                        .filter(one -> one.getValue().equals(indonesian.get(one.getKey())))
                        .filter(one -> !SAME.containsAll(words(one.getValue()))))
                .isEmpty();
    }

    private static Set<String> words(String text) {
        String bare = FORMAT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return WORD.matcher(bare).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(one -> one.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
