package id.suar.count.checklist;

import id.suar.election.Names;
import id.suar.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// The columns of a file of answers, one row for each question that was answered at a polling station. A promise to
/// others: add, never change.
public final class ChecklistColumns {

    static final String ELECTION = "election";
    static final String STATION = "kode_tps";
    static final String ITEM = "item";
    static final String ANSWER = "answer";
    static final String TIME = "time";
    static final String PERSONS = "persons";
    static final String NUMBER = "number";
    static final String CONTESTS = "contests";
    static final String TEXT = "text";
    static final String PHOTOS = "photos";

    private static final List<String> READ =
            List.of(ELECTION, STATION, ITEM, ANSWER, TIME, PERSONS, NUMBER, CONTESTS, TEXT, PHOTOS);

    /// Written by an export, passed over by an import.
    private static final List<String> TOLD =
            List.of("question", "place_name", "recorded_at", "recorded_by", "id", "conflict");

    private ChecklistColumns() {}

    /// All, in the order of an export.
    public static List<String> all() {
        return Stream.concat(READ.stream(), TOLD.stream()).toList();
    }

    /// Without which a file makes no sense.
    public static Set<String> required() {
        return Set.of(ELECTION, STATION, ITEM, ANSWER);
    }

    /// Those that an import reads.
    public static boolean read(String column) {
        return READ.contains(column);
    }

    /// The answer's word in files, the same in every language: `yes`, `no`, `not_observed`.
    public static String word(Answer answer) {
        return answer.said().name().toLowerCase(Locale.ROOT);
    }

    /// The rows of one polling station, in the order of the form; questions that the form does not know come last.
    public static List<List<?>> rows(StationChecklist checklist, ChecklistPack pack, Regions regions) {
        List<String> codes =
                new ArrayList<>(pack.items().stream().map(ChecklistItem::code).toList());
        checklist.told().keySet().stream()
                .filter(code -> !codes.contains(code))
                .sorted()
                .forEach(codes::add);
        List<List<?>> rows = new ArrayList<>();
        for (String code : codes) {
            Optional.ofNullable(checklist.told().get(code))
                    .flatMap(told -> told.answer().map(answer -> row(checklist, pack, regions, code, told, answer)))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private static List<?> row(
            StationChecklist checklist, ChecklistPack pack, Regions regions, String code, Told told, Answer answer) {
        String question =
                pack.item(code).map(ChecklistItem::question).map(Names::id).orElse("");
        return List.of(
                checklist.election(),
                checklist.station().digits(),
                code,
                word(answer),
                answer.at().map(Object::toString).orElse(""),
                number(answer.persons()),
                number(answer.number()),
                String.join(";", answer.contests()),
                answer.text(),
                String.join(";", answer.photos()),
                question,
                regions.path(checklist.station().village()),
                told.at().toString(),
                told.actor(),
                checklist.last().subject().toString(),
                checklist.conflict());
    }

    private static Object number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : "";
    }
}
