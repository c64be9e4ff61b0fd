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
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Reads one pack (JSON). Fields it does not know are left alone; what is missing, doubled or out of bounds
/// is refused with its place.
final class PackReader {

    /// The most bytes a pack may have.
    static final int MAX_BYTES = 32 * 1024 * 1024;

    /// As many as the largest council that the law knows (UU 7/2017 art. 188): no constituency has more.
    static final int MAX_SEATS = 120;

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
        List<Party> parties = parties(root);
        List<Contest> contests = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        each(root, "contests", (node, path) -> {
            Contest contest = contest(node, path, election, parties);
            if (!seen.add(contest.key() + new TreeSet<>(contest.areas()))) {
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
                optional(node, "election", "repeatOf"),
                parameters);
    }

    private Contest contest(JsonNode node, String path, Election election, List<Party> parties) {
        String layout = text(node, path, "layout");
        if (!FormLayout.isKnown(layout)) {
            throw malformed(path + ".layout", "form layout " + layout + " is not known to this version");
        }
        Map<String, Names> labels = new HashMap<>();
        node.path("labels")
                .properties()
                .forEach(label -> labels.put(label.getKey(), names(label.getValue(), path + ".labels")));
        boolean lists = layout.equals(FormLayout.PARTIES);
        return new Contest(
                election,
                text(node, path, "key"),
                names(at(node, path, "name"), path + ".name"),
                optional(node, path, "constituency"),
                areas(node, path),
                layout,
                node.has("rows")
                        ? number(node, path, "rows", 0, lists ? Ballot.MAX_CANDIDATES : Ballot.MAX_NUMBERS)
                        : 0,
                node.has("seats") ? OptionalInt.of(number(node, path, "seats", 1, MAX_SEATS)) : OptionalInt.empty(),
                lists ? List.of() : candidates(node, path, Ballot.MAX_NUMBERS),
                lists ? standing(node, path, parties) : List.of(),
                labels);
    }

    private Set<RegionCode> areas(JsonNode node, String path) {
        Set<RegionCode> areas = new LinkedHashSet<>();
        optional(node, path, "area").ifPresent(_ -> areas.add(parsed(node, path, "area", RegionCode::new)));
        texts(node, "areas").forEach(code -> areas.add(region(code, path + ".areas")));
        return areas;
    }

    private RegionCode region(String code, String path) {
        if (!RegionCode.isOne(code)) {
            throw malformed(path, "code of a region expected, found " + code);
        }
        return new RegionCode(code);
    }

    private List<Candidate> candidates(JsonNode node, String path, int most) {
        List<Candidate> candidates = new ArrayList<>();
        each(node, "candidates", (one, place) -> {
            int number = number(one, path + "." + place, "number", 1, most);
            if (number != candidates.size() + 1) {
                throw malformed(path + "." + place, "number " + (candidates.size() + 1) + " expected, found " + number);
            }
            candidates.add(new Candidate(number, texts(one, "names"), texts(one, "aliases")));
        });
        return candidates;
    }

    /// The parties of the election, each with the candidates that the contest names.
    private List<Party> standing(JsonNode node, String path, List<Party> parties) {
        Map<Integer, Party> standing = new TreeMap<>();
        parties.forEach(party -> standing.put(party.number(), party));
        each(node, "parties", (one, place) -> {
            String where = path + "." + place;
            int number = number(one, where, "number", 1, Ballot.MAX_NUMBERS);
            Party party = standing.containsKey(number) ? standing.get(number) : party(one, where);
            standing.put(number, party.withCandidates(candidates(one, where, Ballot.MAX_CANDIDATES)));
        });
        if (standing.isEmpty() || standing.size() > Ballot.MAX_PARTIES) {
            throw malformed(path, standing.size() + " parties");
        }
        return List.copyOf(standing.values());
    }

    private List<Party> parties(JsonNode root) {
        Map<Integer, Party> parties = new TreeMap<>();
        each(root, "parties", (one, path) -> {
            Party party = party(one, path);
            if (parties.put(party.number(), party) != null) {
                throw malformed(path, "number " + party.number() + " stands twice");
            }
        });
        return List.copyOf(parties.values());
    }

    private Party party(JsonNode node, String path) {
        return new Party(
                number(node, path, "number", 1, Ballot.MAX_NUMBERS),
                text(node, path, "brief"),
                text(node, path, "name"),
                List.of());
    }

    private Optional<String> optional(JsonNode node, String path, String field) {
        return node.hasNonNull(field) ? Optional.of(text(node, path, field)) : Optional.empty();
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

    /// A number that fits on paper: nothing that takes an age to write out.
    private BigDecimal decimal(JsonNode node, String path, String field) {
        BigDecimal value = parsed(node, path, field, BigDecimal::new);
        boolean small = value.signum() >= 0 && value.scale() >= -6 && value.scale() <= 6 && value.precision() <= 12;
        if (!small) {
            throw malformed(path + "." + field, "cannot be read: " + text(node, path, field));
        }
        return value;
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
