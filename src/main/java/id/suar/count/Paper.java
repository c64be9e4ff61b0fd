package id.suar.count;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The document that was read, and what stands at its head and foot. Names of KPPS members and witnesses are
/// not kept: the rules need to know who signed, and not what they are called.
///
/// @param kind         which document
/// @param filledOn     the day of counting that is written on it
/// @param kpps         signatures of the chair and the members, [#KPPS] of them, in the form's order
/// @param witnesses    those who stand on the form, by the number of their party, pair or candidate
/// @param ptpsPresent  the polling-station supervisor was there
/// @param copyReceived the supervisor was given the copy
/// @param copyTime     when
/// @param objection    state of the form for special events and objections
/// @param objections   what it says
/// @param objectedBy   the witness who objects, and whether signed
public record Paper(
        Kind kind,
        Optional<LocalDate> filledOn,
        List<Signature> kpps,
        List<Witness> witnesses,
        Said ptpsPresent,
        Said copyReceived,
        Optional<LocalTime> copyTime,
        Objection objection,
        String objections,
        String objectedBy) {

    /// Chair and members at a polling station.
    public static final int KPPS = 7;

    public static final int MAX_WITNESSES = 99;

    /// Nothing was said about it.
    public static final Paper UNSAID = new Paper(
            Kind.UNSAID,
            Optional.empty(),
            Collections.nCopies(KPPS, Signature.UNSAID),
            List.of(),
            Said.UNSAID,
            Said.UNSAID,
            Optional.empty(),
            Objection.UNSAID,
            "",
            "");

    /// Which document. The order is part of the entries' format.
    public enum Kind {
        UNSAID,
        /// C.HASIL, the form on the wall.
        PLANO,
        /// C.HASIL SALINAN.
        COPY,
        /// What a witness photographed.
        WITNESS_PHOTO
    }

    /// The order is part of the entries' format.
    public enum Signature {
        UNSAID,
        SIGNED,
        MISSING,
        UNREADABLE
    }

    /// The order is part of the entries' format.
    public enum Said {
        UNSAID,
        YES,
        NO
    }

    /// State of C.KEJADIAN KHUSUS DAN/ATAU KEBERATAN SAKSI. The order is part of the entries' format.
    public enum Objection {
        UNSAID,
        /// There is no such form.
        NONE,
        /// The form says *nihil*.
        NIL,
        FILLED
    }

    /// @param number of the party, pair or candidate
    /// @param reason why the signature is missing, as far as it was told
    public record Witness(int number, Signature signature, String reason) {

        public Witness {
            CountSheet.bounded(reason);
            if (number < 1 || number > MAX_WITNESSES) {
                throw new IllegalArgumentException("witness of number " + number);
            }
        }
    }

    public Paper {
        kpps = List.copyOf(kpps);
        witnesses = List.copyOf(witnesses);
        CountSheet.bounded(objections, objectedBy);
        if (kpps.size() != KPPS || witnesses.size() > MAX_WITNESSES) {
            throw new IllegalArgumentException(kpps.size() + " members, " + witnesses.size() + " witnesses");
        }
    }
}
