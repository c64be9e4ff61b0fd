package id.suar.count.checklist;

import id.suar.count.rule.VotingDayAnswers.Said;
import id.suar.table.BadLine;
import id.suar.table.Faults;
import id.suar.table.Line;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/// One row of a file as an answer; what cannot be read is named with its column.
final class AnswerReading {

    private final Line line;
    private final Faults faults;
    private final Faults here = new Faults();

    private final Set<String> contests;

    private AnswerReading(Line line, Set<String> contests, Faults faults) {
        this.line = line;
        this.contests = contests;
        this.faults = faults;
    }

    /// @param contests keys of the contests of its election; none when the election is not known
    /// @return empty for a row that says nothing, and for one that has faults
    static Optional<Answer> read(Line line, Set<String> contests, Faults faults) {
        return new AnswerReading(line, contests, faults).answer();
    }

    private Optional<Answer> answer() {
        Optional<Said> said = said();
        Optional<LocalDateTime> at = at();
        OptionalInt persons = number(ChecklistColumns.PERSONS);
        OptionalInt number = number(ChecklistColumns.NUMBER);
        List<String> about = contests();
        List<String> photos = list(ChecklistColumns.PHOTOS, Answer.MAX_PHOTOS, Answer::isPhoto);
        String text = line.cell(ChecklistColumns.TEXT);
        if (text.length() > Answer.MAX_TEXT) {
            fault(ChecklistColumns.TEXT, "checklist.import.text", Answer.MAX_TEXT);
        }
        boolean nothing = at.isEmpty()
                && persons.isEmpty()
                && number.isEmpty()
                && about.isEmpty()
                && photos.isEmpty()
                && text.isEmpty();
        if (said.isEmpty() && !nothing && here.none()) {
            fault(ChecklistColumns.ANSWER, "checklist.import.unanswered");
        }
        here.all().forEach(faults::add);
        return here.none()
                ? said.map(word -> new Answer(word, at, persons, number, about, text, photos))
                : Optional.empty();
    }

    private Optional<Said> said() {
        String word = line.cell(ChecklistColumns.ANSWER);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Said> said = Arrays.stream(Said.values())
                .filter(one -> one.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (said.isEmpty()) {
            fault(ChecklistColumns.ANSWER, "checklist.import.answer", word);
        }
        return said;
    }

    private Optional<LocalDateTime> at() {
        String text = line.cell(ChecklistColumns.TIME);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDateTime at = LocalDateTime.parse(text.replace(' ', 'T'));
            if (at.getYear() >= 2000 && at.getYear() < 2100) {
                return Optional.of(at);
            }
        } catch (DateTimeException e) {
            // said below
        }
        fault(ChecklistColumns.TIME, "checklist.import.time", text);
        return Optional.empty();
    }

    private OptionalInt number(String column) {
        String text = line.cell(column);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (text.matches("\\d{1,5}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        fault(column, "checklist.import.number", Answer.MOST, text);
        return OptionalInt.empty();
    }

    private List<String> contests() {
        List<String> keys = list(ChecklistColumns.CONTESTS, Answer.MAX_CONTESTS, one -> one.length() <= 40);
        if (!contests.isEmpty()) {
            keys.stream()
                    .filter(key -> !contests.contains(key))
                    .forEach(key -> fault(
                            ChecklistColumns.CONTESTS, "checklist.import.contest", key, String.join(", ", contests)));
        }
        return keys;
    }

    private List<String> list(String column, int most, Predicate<String> fits) {
        List<String> parts = Arrays.stream(line.cell(column).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() > most || !parts.stream().allMatch(fits)) {
            fault(column, "checklist.import.list", most);
            return List.of();
        }
        return parts;
    }

    private void fault(String column, String reason, Object... values) {
        here.add(BadLine.of(line.number(), column, reason, values));
    }
}
