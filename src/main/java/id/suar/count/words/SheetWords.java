package id.suar.count.words;

import id.suar.count.rule.BrokenRule;
import id.suar.count.rule.Check;
import id.suar.count.rule.CrossCheck;
import id.suar.count.rule.Severity;
import id.suar.count.rule.Usual;
import id.suar.election.Candidate;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.election.FormRow;
import id.suar.election.Names;
import id.suar.election.Party;
import id.suar.i18n.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of one contest's form: rows as the paper names them, what its rules say.
public final class SheetWords {

    /// Rules that compare a figure with a sum or with another figure: more and fewer can be told.
    private static final Set<String> SUMS = Set.of("R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09");

    /// So many gaps of a form are named.
    private static final int GAPS = 8;

    private static final Pattern END_OF_SENTENCE = Pattern.compile("\\.(?=\\s|$)");

    private final Contest contest;
    private final Texts texts;

    public SheetWords(Contest contest, Texts texts) {
        this.contest = contest;
        this.texts = texts;
    }

    /// `Pemilu 2024 · Presiden dan Wakil Presiden`.
    public String form() {
        return contest.election().name().in(texts.locale()) + " · "
                + contest.name().in(texts.locale());
    }

    /// Votes: the names of those they are for.
    public String row(FormRow row) {
        return switch (row.part()) {
            case VOTES -> pair(row.number());
            case PARTY -> texts.text("election.row.party", party(row.party()));
            case CANDIDATE -> candidate(row.party(), row.number());
            case PARTY_TOTAL -> texts.text("election.row.party.total", party(row.party()));
            default -> named(row.key());
        };
    }

    /// Whom a figure of votes is for: `v01`, `04_a1`, `04_c07`, `04_b`.
    public String votes(String figure) {
        int number = Integer.parseInt(figure.substring(figure.length() - 2).replaceFirst("^\\D+", "0"));
        if (figure.startsWith("v")) {
            return pair(number);
        }
        int party = Integer.parseInt(figure.substring(0, 2));
        return figure.charAt(3) == 'c' ? party(party) + " – " + candidate(party, number) : party(party);
    }

    /// A pair, a person or a party.
    public String contestant(int number) {
        return contest.hasParties() ? party(number) : pair(number);
    }

    /// What everybody calls it.
    public String party(int number) {
        return contest.party(number).map(Party::brief).orElseGet(() -> texts.text("election.unlisted.party", number));
    }

    /// In full: `PKB – Partai Kebangkitan Bangsa`.
    public String partyName(int number) {
        return contest.party(number)
                .map(party -> party.brief() + " – " + party.name())
                .orElseGet(() -> party(number));
    }

    /// Where a pack names candidates, one that it does not name is said to be none of them.
    public String candidate(int party, int number) {
        return contest.candidate(party, number)
                .map(Candidate::name)
                .orElseGet(() -> texts.text(
                        contest.listed() ? "election.unlisted.more" : "election.unlisted.candidate", number));
    }

    public String pair(int number) {
        return contest.candidate(number).map(Candidate::name).orElseGet(() -> texts.text(unlisted(), number));
    }

    private String unlisted() {
        if (!contest.layout().equals(FormLayout.PERSONS)) {
            return "election.unlisted.pair";
        }
        return contest.listed() ? "election.unlisted.person" : "election.unlisted.candidate";
    }

    public String section(String numeral) {
        return texts.text("election.section." + numeral);
    }

    /// One figure: `I.B.1 Pengguna hak pilih dalam DPT, L`.
    public String figure(FormRow row, String figure) {
        String name = row.numeral() + " " + row(row);
        return row.isTriple() ? name + ", " + column(figure) : name;
    }

    /// What a failed rule says, with its figures: `L: … 201, tertulis 198 (3 kurang).`
    public String message(Check check) {
        String said = texts.text(
                CheckWords.key(check, contest),
                operand(check),
                value(check, check.found()),
                value(check, check.expected()),
                Math.abs(check.difference()),
                share(check.rule()));
        String which = columned(check.row()) ? column(check.row()) + ": " + said : said;
        return SUMS.contains(check.rule())
                ? END_OF_SENTENCE.matcher(which).replaceFirst(Matcher.quoteReplacement(" " + difference(check) + "."))
                : which;
    }

    /// The same of all that one rule found; gaps of a form in one sentence.
    public List<String> messages(BrokenRule rule) {
        List<Check> checks = rule.checks();
        if (rule.rule().equals("R18")) {
            String pages =
                    checks.stream().map(check -> String.valueOf(operand(check))).collect(Collectors.joining(", "));
            return List.of(texts.text("count.rule.R18", pages));
        }
        if (!rule.rule().equals("R21") || checks.size() == 1) {
            return checks.stream().map(this::message).toList();
        }
        String named = checks.stream().limit(GAPS).map(this::place).collect(Collectors.joining("; "));
        int more = checks.size() - GAPS;
        return List.of(texts.text("count.rule.R21.several", checks.size(), named, Math.max(0, more)));
    }

    /// What a rule between two forms says.
    public String message(CrossCheck check) {
        Object[] said = {
            place(check.figure()),
            check.found(),
            check.expected(),
            Math.abs(check.found() - check.expected()),
            form(check.form()),
            form(check.other())
        };
        String key = "count.rule." + check.rule();
        return texts.text(check.rule().equals("X8") && check.found() < check.expected() ? key + ".fewer" : key, said);
    }

    /// What the law says of a case in which this rule is broken, where it says anything.
    public Optional<String> ground(String rule) {
        String key = CheckWords.ground(rule, contest);
        return texts.has(key) ? Optional.of(texts.text(key)) : Optional.empty();
    }

    /// Of another form of the same polling station, by the key of its contest.
    private String form(String key) {
        return key.replace('-', ' ');
    }

    private String place(Check check) {
        return place(check.row());
    }

    private String place(String figure) {
        String name = operand(figure);
        return columned(figure) ? name + " (" + column(figure) + ")" : name;
    }

    private Object value(Check check, int value) {
        return switch (check.rule()) {
            case "R24" ->
                DateTimeFormatter.ofPattern("d MMM uuuu", texts.locale()).format(LocalDate.ofEpochDay(value));
            case "R27" -> DateTimeFormatter.ofPattern("HH.mm", texts.locale()).format(LocalTime.MIN.plusMinutes(value));
            default -> value;
        };
    }

    private BigDecimal share(String rule) {
        Usual usual = Usual.of(contest.election());
        return switch (rule) {
            case "R15" -> usual.leastTurnout();
            case "R16" -> usual.mostByCard();
            default -> usual.mostInvalid();
        };
    }

    public String severity(Severity severity) {
        return texts.text("count.severity." + severity.word());
    }

    private String difference(Check check) {
        String key = check.difference() > 0 ? "count.rule.more" : "count.rule.fewer";
        return texts.text(key, Math.abs(check.difference()));
    }

    private Object operand(Check check) {
        return switch (check.rule()) {
            case "R18" -> check.row().replace(Check.PAGE, "");
            case "R19" ->
                check.row().startsWith(Check.WITNESS)
                        ? contestant(Integer.parseInt(check.row().substring(Check.WITNESS.length())))
                        : "";
            case "R24", "R27", "R28" -> "";
            default -> operand(check.row());
        };
    }

    private String operand(String row) {
        if (row.matches("v\\d\\d|\\d\\d_(a1|b|c\\d\\d)")) {
            return votes(row);
        }
        return columned(row) ? named(row.substring(0, row.length() - 2)) : named(row);
    }

    private static boolean columned(String figure) {
        return figure.endsWith("_l") || figure.endsWith("_p") || figure.endsWith("_j");
    }

    private String column(String figure) {
        return texts.text("count.column." + figure.substring(figure.length() - 1));
    }

    private String named(String key) {
        return Optional.ofNullable(contest.labels().get(key))
                .map((Names names) -> names.in(texts.locale()))
                .orElseGet(() -> texts.text("election.row." + key));
    }
}
