package id.suar.election;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.suar.election.ElectionPack.Stations;
import id.suar.region.RegionCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads one pack (JSON). Fields it does not know are left alone; what is missing, doubled or out of bounds
/// is refused with its place.
final class PackReader {

    /// The most bytes a pack may have.
    static final int MAX_BYTES = 32 * 1024 * 1024;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;

    private PackReader(String name) {
        this.name = name;
    }

    /// @throws MalformedPack when it cannot be used
    static ElectionPack read(String name, byte[] bytes) {
        var reader = new PackReader(name);
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

    private ElectionPack pack(JsonNode root) {
        Election election = election(at(root, "", "election"));
        List<Contest> contests = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        each(root, "contests", (node, path) -> {
            Contest contest = contest(node, path, election);
            if (!seen.add(contest.key() + contest.area())) {
                throw malformed(path, "contest " + contest.key() + " stands twice for one area");
            }
            contests.add(contest);
        });
        return new ElectionPack(name, number(root, "", "version", 1, 1_000_000), election, contests, stations(root));
    }

    private Election election(JsonNode node) {
        List<Parameter> parameters = new ArrayList<>();
        each(
                node,
                "parameters",
                (one, path) -> parameters.add(new Parameter(
                        text(one, path, "key"),
                        decimal(one, path, "value"),
                        date(one, path, "from"),
                        text(one, path, "source"),
                        text(one, path, "mark"))));
        return new Election(
                text(node, "election", "key"),
                names(at(node, "election", "name"), "election.name"),
                new Regime(text(node, "election", "regime")),
                date(node, "election", "votingDay"),
                node.hasNonNull("repeatOf") ? Optional.of(text(node, "election", "repeatOf")) : Optional.empty(),
                parameters);
    }

    private Contest contest(JsonNode node, String path, Election election) {
        List<Candidate> candidates = new ArrayList<>();
        each(node, "candidates", (one, place) -> {
            int number = number(one, path + "." + place, "number", 1, FormLayout.MAX_PAIRS);
            if (number != candidates.size() + 1) {
                throw malformed(path + "." + place, "number " + (candidates.size() + 1) + " expected, found " + number);
            }
            candidates.add(new Candidate(number, texts(one, "names"), texts(one, "aliases")));
        });
        String layout = text(node, path, "layout");
        if (!layout.equals(FormLayout.PAIRS)) {
            throw malformed(path + ".layout", "form layout " + layout + " is not known to this version");
        }
        Optional<RegionCode> area =
                node.hasNonNull("area") ? Optional.of(parsed(node, path, "area", RegionCode::new)) : Optional.empty();
        Map<String, Names> labels = new HashMap<>();
        node.path("labels")
                .properties()
                .forEach(label -> labels.put(label.getKey(), names(label.getValue(), path + ".labels")));
        Names title = names(at(node, path, "name"), path + ".name");
        return new Contest(election, text(node, path, "key"), title, area, layout, candidates, labels);
    }

    private Map<RegionCode, Stations> stations(JsonNode root) {
        Map<RegionCode, Stations> stations = new HashMap<>();
        root.path("stations").properties().forEach(village -> {
            String path = "stations." + village.getKey();
            if (!RegionCode.isOne(village.getKey()) || village.getKey().length() != 10) {
                throw malformed(path, "code of a village expected");
            }
            Set<Integer> special = new LinkedHashSet<>();
            village.getValue().path("special").forEach(number -> special.add(number.asInt()));
            int ordinary = number(village.getValue(), path, "ordinary", 0, 900);
            if (special.stream().anyMatch(number -> number < 901 || number > 999)) {
                throw malformed(path + ".special", "numbers from 901 to 999 expected");
            }
            stations.put(new RegionCode(village.getKey()), new Stations(ordinary, special));
        });
        return stations;
    }

    @FunctionalInterface
    private interface Item {
        void take(JsonNode node, String path);
    }

    private static void each(JsonNode node, String field, Item item) {
        JsonNode list = node.path(field);
        for (int i = 0; i < list.size(); i++) {
            item.take(list.get(i), field + "[" + i + "]");
        }
    }

    private JsonNode at(JsonNode node, String path, String field) {
        if (!node.hasNonNull(field)) {
            throw malformed(path.isEmpty() ? field : path + "." + field, "is missing");
        }
        return node.get(field);
    }

    private String text(JsonNode node, String path, String field) {
        String text = at(node, path, field).asText();
        if (text.isBlank() || text.length() > 400) {
            throw malformed(path + "." + field, "text of 1 to 400 characters expected");
        }
        return text;
    }

    private static List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        node.path(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private Names names(JsonNode node, String path) {
        return new Names(text(node, path, "id"), text(node, path, "en"));
    }

    private int number(JsonNode node, String path, String field, int least, int most) {
        JsonNode value = at(node, path, field);
        if (!value.isInt() || value.asInt() < least || value.asInt() > most) {
            throw malformed(path + "." + field, "whole number from " + least + " to " + most + " expected");
        }
        return value.asInt();
    }

    private BigDecimal decimal(JsonNode node, String path, String field) {
        return parsed(node, path, field, BigDecimal::new);
    }

    private LocalDate date(JsonNode node, String path, String field) {
        return parsed(node, path, field, LocalDate::parse);
    }

    private <T> T parsed(JsonNode node, String path, String field, Function<String, T> parse) {
        String text = text(node, path, field);
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            throw malformed(path + "." + field, "cannot be read: " + text);
        }
    }

    private MalformedPack malformed(String path, String reason) {
        return new MalformedPack(name, path, reason);
    }
}
