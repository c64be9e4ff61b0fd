package id.suar.count;

import id.suar.election.Candidate;
import id.suar.election.Contest;
import id.suar.election.FormRow;
import id.suar.election.Names;
import id.suar.i18n.Texts;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of one contest's form: rows as the paper names them, what its rules say.
public final class SheetWords {

    /// Rules that compare a figure with a sum or with another figure: more and fewer can be told.
    private static final Set<String> SUMS = Set.of("R01", "R02", "R03", "R04", "R06", "R07", "R08", "R09");

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

    /// Votes of a pair: its names.
    public String row(FormRow row) {
        return row.isVotes() ? pair(number(row)) : named(row.key());
    }

    public String pair(int number) {
        return contest.candidate(number)
                .map(Candidate::name)
                .orElseGet(() -> texts.text("election.unlisted.pair", number));
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
                operand(check.row()),
                check.found(),
                check.expected(),
                Math.abs(check.difference()));
        String which = columned(check.row()) ? column(check.row()) + ": " + said : said;
        return SUMS.contains(check.rule())
                ? END_OF_SENTENCE.matcher(which).replaceFirst(Matcher.quoteReplacement(" " + difference(check) + "."))
                : which;
    }

    public String severity(Severity severity) {
        return texts.text("count.severity." + severity.word());
    }

    private String difference(Check check) {
        String key = check.difference() > 0 ? "count.rule.more" : "count.rule.fewer";
        return texts.text(key, Math.abs(check.difference()));
    }

    private String operand(String row) {
        if (row.matches("v\\d\\d")) {
            return pair(Integer.parseInt(row.substring(1)));
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

    private static int number(FormRow row) {
        return Integer.parseInt(row.key().substring(1));
    }
}
