package id.suar.count.checklist;

import id.suar.count.rule.VotingDayAnswers.Said;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What a supervisor says to one question.
///
/// @param at       when it happened, by the clock of the place, to the minute
/// @param persons  how many people it concerns
/// @param number   how many pieces it concerns: ballots, forms
/// @param contests keys of the contests that it concerns, sorted
/// @param photos   hashes of pictures, in lower-case hexadecimal digits
public record Answer(
        Said said,
        Optional<LocalDateTime> at,
        OptionalInt persons,
        OptionalInt number,
        List<String> contests,
        String text,
        List<String> photos) {

    /// The most characters that its text may have.
    public static final int MAX_TEXT = 1_000;

    /// The largest number.
    public static final int MOST = 99_999;

    public static final int MAX_CONTESTS = 20;
    public static final int MAX_PHOTOS = 8;

    private static final int MAX_CONTEST = 40;
    private static final Pattern CODE = Pattern.compile("[A-Z]{1,2}[0-9]{2,3}");
    private static final Pattern PHOTO = Pattern.compile("([0-9a-f]{2}){8,64}");

    public Answer {
        at = at.map(time -> time.truncatedTo(ChronoUnit.MINUTES));
        contests = contests.stream().distinct().sorted().toList();
        photos = photos.stream().distinct().toList();
        check(at.stream().allMatch(time -> time.getYear() >= 2000 && time.getYear() < 2100), "time");
        check(persons.stream().allMatch(Answer::fits), "persons");
        check(number.stream().allMatch(Answer::fits), "number");
        check(contests.size() <= MAX_CONTESTS, "contests");
        check(contests.stream().allMatch(one -> !one.isBlank() && one.length() <= MAX_CONTEST), "contest");
        check(text.length() <= MAX_TEXT, "text");
        check(photos.size() <= MAX_PHOTOS, "photos");
        check(photos.stream().allMatch(one -> PHOTO.matcher(one).matches()), "photo");
    }

    /// Nothing but the word.
    public static Answer of(Said said) {
        return new Answer(said, Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), List.of(), "", List.of());
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    public static boolean isPhoto(String text) {
        return PHOTO.matcher(text).matches();
    }

    public boolean problem() {
        return said == Said.YES;
    }

    public Answer withAt(Optional<LocalDateTime> changed) {
        return new Answer(said, changed, persons, number, contests, text, photos);
    }

    public Answer withPersons(OptionalInt changed) {
        return new Answer(said, at, changed, number, contests, text, photos);
    }

    public Answer withNumber(OptionalInt changed) {
        return new Answer(said, at, persons, changed, contests, text, photos);
    }

    public Answer withContests(List<String> changed) {
        return new Answer(said, at, persons, number, changed, text, photos);
    }

    public Answer withText(String changed) {
        return new Answer(said, at, persons, number, contests, changed, photos);
    }

    public Answer withPhotos(List<String> changed) {
        return new Answer(said, at, persons, number, contests, text, changed);
    }

    private static boolean fits(int number) {
        return number >= 0 && number <= MOST;
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("answer: " + what);
        }
    }
}
