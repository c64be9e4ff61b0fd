package id.suar.count;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// Which of a station's votes or counts a form tells of. A later one takes an earlier one's place; both stay.
///
/// @param number    0 for the first vote; the highest that is not withdrawn is the one that counts
/// @param kind      what was repeated
/// @param byCourt   ordered by Mahkamah Konstitusi after the results were decreed
/// @param heldOn    the day
/// @param basis     what it rests on
/// @param withdrawn it was recorded by mistake, or undone
public record VoteRound(
        int number, Kind kind, boolean byCourt, Optional<LocalDate> heldOn, Basis basis, boolean withdrawn) {

    public static final int MAX = 99;

    /// The vote of the voting day.
    public static final VoteRound FIRST = new VoteRound(0, Kind.FIRST, false, Optional.empty(), Basis.NONE, false);

    /// What was repeated, continued or made up for. Their order is part of the entries' format.
    public enum Kind {
        /// The vote of the voting day.
        FIRST,
        /// Pemungutan suara ulang: voting done again.
        PSU,
        /// Pemungutan suara lanjutan: voting interrupted, and continued for those who had not voted. Its form
        /// holds both parts.
        PSL,
        /// Pemungutan suara susulan: no stage could be held, all done later.
        PSS,
        /// Penghitungan ulang surat suara: ballots counted again, no new vote.
        PUSS,
        /// Rekapitulasi ulang at a higher level, with the form opened again (UU 7/2017 art. 376).
        REKAP_ULANG
    }

    /// What a repeated vote rests on.
    ///
    /// @param article e.g. `UU 7/2017 Pasal 372 ayat (2) huruf d`
    /// @param body    who recommended or ordered it
    /// @param letter  number of the letter or the verdict
    /// @param voters  how many voters the reason touches
    public record Basis(String article, String body, String letter, OptionalInt voters) {

        public static final Basis NONE = new Basis("", "", "", OptionalInt.empty());

        public Basis {
            CountSheet.bounded(article, body, letter);
            if (voters.isPresent() && (voters.getAsInt() < 0 || voters.getAsInt() > Figures.MAX)) {
                throw new IllegalArgumentException(voters.getAsInt() + " voters");
            }
        }
    }

    public VoteRound {
        if (number < 0 || number > MAX || (number == 0) != (kind == Kind.FIRST)) {
            throw new IllegalArgumentException("round " + number + " " + kind);
        }
        if (number == 0 && (withdrawn || byCourt)) {
            throw new IllegalArgumentException("a first vote is neither withdrawn nor ordered");
        }
    }
}
