package id.suar.count.recap.ui;

import id.suar.count.recap.Mover;
import id.suar.count.recap.RecapPatterns;
import id.suar.count.recap.RecapPatterns.Move;
import id.suar.count.recap.RecapReport;
import id.suar.count.recap.RecapWords;
import id.suar.i18n.Texts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What differences have in common, as the screen shows it.
///
/// @param units in how many units votes differ
record PatternsModel(RecapPatterns patterns, RecapWords words, Texts texts, int units) {

    /// Beyond these, rows are in the list of differences only.
    static final int MOST = 40;

    /// So many rows and columns a matrix is read at a glance with.
    static final int MATRIX = 8;

    /// Reads on the caller's thread.
    static PatternsModel read(RecapDesk desk, RecapReport report) {
        var totals = desk.totals().of(report.contest(), desk.scope());
        int units = (int) report.units().stream()
                .filter(unit -> !unit.inVotes().isEmpty())
                .count();
        return new PatternsModel(RecapPatterns.of(report, totals), desk.words(report.contest()), desk.texts(), units);
    }

    boolean isEmpty() {
        return patterns.gainers().isEmpty() && patterns.losers().isEmpty();
    }

    /// Of the votes of the one that moved most.
    double length(Mover mover, List<Mover> all) {
        long most = all.stream().mapToLong(Mover::votes).max().orElse(1);
        return (double) mover.votes() / Math.max(1, most);
    }

    /// `12 unit di 3 desa/kelurahan · 145 suara · 4,2% dari D.Hasil`.
    String about(Mover mover) {
        String units = texts.text("recap.patterns.units", mover.units(), mover.villages());
        return mover.share().isPresent()
                ? units + " · " + texts.text(shareKey(mover), mover.share().getAsDouble())
                : units;
    }

    private String shareKey(Mover mover) {
        return patterns.gainers().contains(mover) ? "recap.patterns.share" : "recap.patterns.share.own";
    }

    String influence(Mover mover) {
        return texts.text("recap.influence." + mover.influence().name().toLowerCase(java.util.Locale.ROOT));
    }

    /// Rows of the matrix.
    List<String> losers() {
        return patterns.moves().stream()
                .map(Move::loser)
                .distinct()
                .limit(MATRIX)
                .toList();
    }

    /// Columns of the matrix.
    List<String> gainers() {
        return patterns.moves().stream()
                .map(Move::gainer)
                .distinct()
                .limit(MATRIX)
                .toList();
    }

    OptionalLong moved(String loser, String gainer) {
        return patterns.moves().stream()
                .filter(move -> move.loser().equals(loser) && move.gainer().equals(gainer))
                .mapToLong(Move::votes)
                .findFirst();
    }

    Optional<Move> largest() {
        return patterns.moves().stream().findFirst();
    }
}
