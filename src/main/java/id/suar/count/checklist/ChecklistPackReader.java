package id.suar.count.checklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.suar.election.MalformedPack;
import id.suar.election.Names;
import id.suar.election.Regime;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads one list of questions (JSON). Fields it does not know are left alone; what is missing, doubled or out of
/// bounds is refused with its place.
final class ChecklistPackReader {

    static final int MAX_BYTES = 1024 * 1024;
    static final int MAX_ITEMS = 100;

    private static final int MAX_TEXT = 400;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> MARKS = Set.of("confirmed", "secondary", "uncertain");

    private final String file;

    private ChecklistPackReader(String file) {
        this.file = file;
    }

    /// @throws MalformedPack when it cannot be used
    static ChecklistPack read(String file, byte[] bytes) {
        var reader = new ChecklistPackReader(file);
        if (bytes.length > MAX_BYTES) {
            throw reader.malformed("", "more than " + MAX_BYTES + " bytes");
        }
        try {
            return reader.pack(JSON.readTree(bytes));
        } catch (JsonProcessingException e) {
            throw reader.malformed("line " + e.getLocation().getLineNr(), e.getOriginalMessage());
        } catch (IOException e) {
            throw reader.malformed("", "" + e.getMessage());
        }
    }

    private ChecklistPack pack(JsonNode root) {
        List<ChecklistItem> items = each(root, "", "items", this::item);
        if (items.isEmpty() || items.size() > MAX_ITEMS) {
            throw malformed("items", "1 to " + MAX_ITEMS + " questions expected");
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!codes.add(items.get(i).code())) {
                throw malformed("items[" + i + "].code", items.get(i).code() + " stands twice");
            }
        }
        LocalDate from = parsed(root, "", "from", LocalDate::parse);
        return new ChecklistPack(file, number(root, "", "version", 1, 1_000_000), from, names(root, "", "name"), items);
    }

    private ChecklistItem item(JsonNode node, String path) {
        String code = text(node, path, "code");
        if (!Answer.isCode(code)) {
            throw malformed(path + ".code", "a code like C04 expected, found " + code);
        }
        Map<Regime, String> findings = new HashMap<>();
        node.path("finding")
                .properties()
                .forEach(one -> findings.put(
                        new Regime(one.getKey()), text(node.get("finding"), path + ".finding", one.getKey())));
        return new ChecklistItem(
                code,
                text(node, path, "key"),
                word(node, path, "phase", Phase.values(), Phase::word),
                names(node, path, "question"),
                node.has("frequency") ? number(node, path, "frequency", 0, 10_000_000) : 0,
                each(node, path, "asks", this::ask),
                each(node, path, "grounds", this::ground),
                findings,
                text(node, path, "source"),
                mark(node, path));
    }

    private Ask ask(JsonNode node, String path) {
        return named(node.asText(), path, Ask.values(), Ask::word);
    }

    private Ground ground(JsonNode node, String path) {
        return new Ground(
                word(node, path, "kind", Ground.Kind.values(), Ground.Kind::word),
                new Regime(text(node, path, "regime")),
                text(node, path, "article"),
                mark(node, path),
                node.has("moreThan") ? number(node, path, "moreThan", 0, Answer.MOST) : 0);
    }

    private String mark(JsonNode node, String path) {
        String mark = text(node, path, "mark");
        if (!MARKS.contains(mark)) {
            throw malformed(path + ".mark", "confirmed, secondary or uncertain expected, found " + mark);
        }
        return mark;
    }

    private <T> List<T> each(JsonNode node, String path, String field, BiFunction<JsonNode, String, T> read) {
        JsonNode list = node.path(field);
        if (list.size() > MAX_ITEMS) {
            throw malformed(place(path, field), "more than " + MAX_ITEMS);
        }
        List<T> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            all.add(read.apply(list.get(i), place(path, field) + "[" + i + "]"));
        }
        return all;
    }

    private <T> T word(JsonNode node, String path, String field, T[] values, Function<T, String> word) {
        return named(text(node, path, field), place(path, field), values, word);
    }

    private <T> T named(String said, String path, T[] values, Function<T, String> word) {
        return Stream.of(values)
                .filter(value -> word.apply(value).equals(said))
                .findFirst()
                .orElseThrow(() ->
                        malformed(path, "one of " + Stream.of(values).map(word).toList() + " expected, found " + said));
    }

    private Names names(JsonNode node, String path, String field) {
        JsonNode names = at(node, path, field);
        return new Names(text(names, place(path, field), "id"), text(names, place(path, field), "en"));
    }

    private String text(JsonNode node, String path, String field) {
        JsonNode value = at(node, path, field);
        if (!value.isTextual() || value.asText().isBlank() || value.asText().length() > MAX_TEXT) {
            throw malformed(place(path, field), "text of 1 to " + MAX_TEXT + " characters expected");
        }
        return value.asText();
    }

    private int number(JsonNode node, String path, String field, int least, int most) {
        JsonNode value = at(node, path, field);
        if (!value.isInt() || value.asInt() < least || value.asInt() > most) {
            throw malformed(place(path, field), "whole number from " + least + " to " + most + " expected");
        }
        return value.asInt();
    }

    private <T> T parsed(JsonNode node, String path, String field, Function<String, T> parse) {
        String text = text(node, path, field);
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            throw malformed(place(path, field), "cannot be read: " + text);
        }
    }

    private JsonNode at(JsonNode node, String path, String field) {
        if (!node.hasNonNull(field)) {
            throw malformed(place(path, field), "is missing");
        }
        return node.get(field);
    }

    private static String place(String path, String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private MalformedPack malformed(String path, String reason) {
        return new MalformedPack(file, path, reason);
    }
}
