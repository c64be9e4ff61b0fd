package id.suar.count.recap;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A difference that somebody follows up: what was found, what was said of it, what became of it.
///
/// @param unit         where
/// @param figure       key of the row
/// @param own          as on C.Hasil; negative when it is blank
/// @param ownVersion   entry of the sheet that says so; empty where it is a sum of many
/// @param recap        as in D.Hasil; negative when it is blank
/// @param recapVersion entry of the row that says so
/// @param main         class of the difference when it was found
/// @param foundAt      when
/// @param foundBy      by whom; a supervisor
/// @param raised       when it was raised in the meeting, by the clock of the place; empty: it was not
/// @param answer       what the meeting said
/// @param correctedTo  the figure that it was corrected to; negative: it was not
/// @param objection    number of the objection form; empty for none
/// @param note         free text
/// @param attachments  hashes of evidence
/// @param status       how far it has got
public record Discrepancy(
        String election,
        String contest,
        RecapUnit unit,
        String figure,
        int own,
        String ownVersion,
        int recap,
        String recapVersion,
        DifferenceClass main,
        Instant foundAt,
        String foundBy,
        Optional<LocalDateTime> raised,
        Answer answer,
        int correctedTo,
        String objection,
        String note,
        List<String> attachments,
        Status status) {

    /// The most characters that a text may have.
    public static final int MAX_TEXT = 2_000;

    public static final int MAX_ATTACHMENTS = 16;

    /// What the meeting said. Their order is part of the entries' format.
    public enum Answer {
        NONE,
        ACCEPTED,
        REFUSED
    }

    /// How far it has got. Their order is part of the entries' format.
    public enum Status {
        /// Found.
        BARU,
        /// Raised in the meeting.
        DISAMPAIKAN,
        /// Put right by the organisers.
        DIBETULKAN,
        /// Taken to the next level, or further as a case.
        DITERUSKAN,
        /// Nothing more to do.
        SELESAI;

        public boolean open() {
            return this != DIBETULKAN && this != SELESAI;
        }
    }

    public Discrepancy {
        attachments = List.copyOf(attachments);
        Stream<String> texts = Stream.of(figure, ownVersion, recapVersion, foundBy, objection, note);
        if (Stream.concat(texts, attachments.stream()).anyMatch(text -> text.length() > MAX_TEXT)
                || attachments.size() > MAX_ATTACHMENTS) {
            throw new IllegalArgumentException("more text than a discrepancy holds");
        }
    }

    /// Whether it is about the same figure of the same unit.
    boolean sameAs(Discrepancy other) {
        return election.equals(other.election)
                && contest.equals(other.contest)
                && unit.equals(other.unit)
                && figure.equals(other.figure);
    }

    /// Raised in the meeting.
    public Discrepancy raised(LocalDateTime at) {
        return with(
                Optional.of(at),
                answer,
                correctedTo,
                objection,
                note,
                status == Status.BARU ? Status.DISAMPAIKAN : status);
    }

    public Discrepancy answered(Answer said, String objectionNumber) {
        return with(raised, said, correctedTo, objectionNumber, note, status);
    }

    /// D.Hasil has our figure now.
    public Discrepancy corrected(int to) {
        return with(raised, Answer.ACCEPTED, to, objection, note, Status.DIBETULKAN);
    }

    public Discrepancy withStatus(Status other) {
        return with(raised, answer, correctedTo, objection, note, other);
    }

    public Discrepancy withNote(String other) {
        return with(raised, answer, correctedTo, objection, other, status);
    }

    /// With one more piece of evidence; the same when it has it, or holds no more.
    public Discrepancy attached(String hash) {
        if (attachments.contains(hash) || attachments.size() >= MAX_ATTACHMENTS) {
            return this;
        }
        return withAttachments(
                Stream.concat(attachments.stream(), Stream.of(hash)).toList());
    }

    /// Without it; the file stays where it is, as the entry stays that spoke of it.
    public Discrepancy detached(String hash) {
        return withAttachments(
                attachments.stream().filter(one -> !one.equals(hash)).toList());
    }

    private Discrepancy withAttachments(List<String> hashes) {
        return with(raised, answer, correctedTo, objection, note, hashes, status);
    }

    private Discrepancy with(
            Optional<LocalDateTime> raised,
            Answer answer,
            int correctedTo,
            String objection,
            String note,
            Status status) {
        return with(raised, answer, correctedTo, objection, note, attachments, status);
    }

    private Discrepancy with(
            Optional<LocalDateTime> raised,
            Answer answer,
            int correctedTo,
            String objection,
            String note,
            List<String> attachments,
            Status status) {
        return new Discrepancy(
                election,
                contest,
                unit,
                figure,
                own,
                ownVersion,
                recap,
                recapVersion,
                main,
                foundAt,
                foundBy,
                raised,
                answer,
                correctedTo,
                objection,
                note,
                attachments,
                status);
    }
}
