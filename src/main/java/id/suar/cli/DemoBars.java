package id.suar.cli;

import id.suar.app.DemoFacts.Summed;
import id.suar.count.tally.CountTally;
import id.suar.election.Candidate;
import id.suar.election.Contest;
import java.text.NumberFormat;
import java.util.Locale;

/// Votes of each pair as bars of text.
final class DemoBars {

    /// In characters; the widest bar is all votes.
    private static final int WIDTH = 40;

    /// Ends of bars, from none to seven eighths of a character.
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

    private final Session session;
    private final NumberFormat number;
    private final NumberFormat share;
    private String shown = "";

    DemoBars(Session session) {
        this.session = session;
        Locale locale = session.texts().locale();
        this.number = NumberFormat.getIntegerInstance(locale);
        this.share = NumberFormat.getPercentInstance(locale);
        share.setMinimumFractionDigits(1);
        share.setMaximumFractionDigits(1);
    }

    void show(Summed sum) {
        Contest contest = sum.contest();
        Locale locale = session.texts().locale();
        if (!contest.id().equals(shown)) {
            shown = contest.id();
            String election = contest.election().name().in(locale);
            line("demo.results.contest", election, contest.name().in(locale));
        }
        CountTally.Line line = sum.line();
        line("demo.results.district", sum.district().name(), line.sheets(), line.valid(), line.invalid());
        int widest = contest.candidates().stream()
                .mapToInt(one -> one.name().length())
                .max()
                .orElse(0);
        for (Candidate candidate : contest.candidates()) {
            bar(candidate, line.votes().getOrDefault(candidate.number(), 0L), line.valid(), widest);
        }
    }

    private void bar(Candidate candidate, long votes, long valid, int widest) {
        double part = valid == 0 ? 0 : (double) votes / valid;
        int eighths = Math.clamp(Math.round(part * WIDTH * 8), votes > 0 ? 1 : 0, WIDTH * 8);
        String bar = "█".repeat(eighths / 8) + EIGHTHS.charAt(eighths % 8);
        session.out()
                .printf(
                        "       %d  %-" + widest + "s  %-" + (WIDTH + 1) + "s %7s %7s%n",
                        candidate.number(),
                        candidate.name(),
                        bar,
                        number.format(votes),
                        share.format(part));
    }

    private void line(String key, Object... args) {
        session.out().println(session.texts().text(key, args));
    }
}
