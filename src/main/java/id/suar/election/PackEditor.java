package id.suar.election;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.suar.election.CandidateList.Listed;
import id.suar.region.RegionCode;
import id.suar.table.BadLine;
import id.suar.table.Opened;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Puts a list of candidates into the pack of its election: a later version of the pack, in the packs' folder of
/// a device or a hub. The pack that is there is replaced in one step, or stays as it was.
public final class PackEditor {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    /// @param folder of packs; made when it is not there
    public PackEditor(Path folder) {
        this.folder = folder;
    }

    /// What became of a list.
    public sealed interface Edited {

        /// The pack is on disk; it counts from the next start of the program.
        ///
        /// @param people candidates of the list
        /// @param contest as the pack names it: its constituency or its areas
        record Done(Path pack, int version, int people, String contest) implements Edited {}

        /// Nothing was changed; every bad line, in order.
        record Refused(List<BadLine> faults) implements Edited {}

        /// No pack has such a contest for that area.
        record NoContest() implements Edited {}
    }

    /// A list of parties takes the place of what is known of the parties that it names; the others stay.
    ///
    /// @param area  a region of the constituency; a place that no constituency touches becomes a new one. Empty:
    ///              the only one that `scope` has a part in
    /// @param scope of the device or hub
    public Edited candidates(
            Opened list, String election, String contest, Optional<RegionCode> area, RegionCode scope) {
        ElectionPack pack = LoadedPacks.open(folder).packs().stream()
                .filter(one -> one.election().key().equals(election))
                .filter(one -> one.contests().stream().anyMatch(has -> has.key().equals(contest)))
                .findFirst()
                .orElse(null);
        if (pack == null) {
            return new Edited.NoContest();
        }
        Optional<Contest> meant = meant(pack, contest, area, scope);
        if (meant.isEmpty()) {
            return new Edited.NoContest();
        }
        return switch (CandidateList.read(list, meant.get())) {
            case Listed.Faulty(List<BadLine> faults) -> new Edited.Refused(faults);
            case Listed.Sound sound -> write(pack, meant.get(), sound);
        };
    }

    private static Optional<Contest> meant(ElectionPack pack, String key, Optional<RegionCode> area, RegionCode scope) {
        List<Contest> all =
                pack.contests().stream().filter(one -> one.key().equals(key)).toList();
        List<Contest> fitting = all.stream()
                .filter(one -> area.map(one::covers).orElseGet(() -> one.touches(scope)))
                .toList();
        if (fitting.isEmpty() && area.isPresent() && all.stream().noneMatch(one -> one.touches(area.get()))) {
            return Optional.of(all.getFirst().unlisted(Set.of(area.get()), 0));
        }
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private Edited write(ElectionPack pack, Contest contest, Listed.Sound list) {
        try {
            ObjectNode root = (ObjectNode) JSON.readTree(LoadedPacks.source(folder, pack.name()));
            int version = pack.version() + 1;
            root.put("version", version);
            ObjectNode node = node(root, contest);
            fill(node, contest, list);
            byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
            // What is written is read first, as the next start will read it.
            PackReader.read(pack.name(), bytes);
            Path file = folder.resolve(pack.name() + ".json");
            replace(file, bytes);
            int people = list.names().values().stream()
                    .mapToInt(candidates -> candidates.size())
                    .sum();
            return new Edited.Done(file, version, people, called(contest));
        } catch (JsonProcessingException e) {
            throw new MalformedPack(pack.name(), "", e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `DPR · Kalimantan Timur`.
    private static String called(Contest contest) {
        String where = contest.constituency()
                .orElseGet(() -> contest.areas().stream()
                        .map(RegionCode::dotted)
                        .sorted()
                        .collect(Collectors.joining(", ")));
        return where.isEmpty() ? contest.key() : contest.key() + " · " + where;
    }

    private static ObjectNode node(ObjectNode root, Contest contest) {
        for (var node : root.withArray("contests")) {
            Set<String> areas = new TreeSet<>();
            node.path("areas").forEach(code -> areas.add(code.asText()));
            if (node.hasNonNull("area")) {
                areas.add(node.get("area").asText());
            }
            Set<String> wanted = new TreeSet<>();
            contest.areas().forEach(code -> wanted.add(code.digits()));
            if (node.path("key").asText().equals(contest.key()) && areas.equals(wanted)) {
                return (ObjectNode) node;
            }
        }
        return added(root, contest);
    }

    private static ObjectNode added(ObjectNode root, Contest contest) {
        ObjectNode node = root.withArray("contests").addObject().put("key", contest.key());
        node.putObject("name")
                .put("id", contest.name().id())
                .put("en", contest.name().en());
        ArrayNode areas = node.putArray("areas");
        contest.areas().forEach(code -> areas.add(code.digits()));
        return node.put("layout", contest.layout());
    }

    private static void fill(ObjectNode node, Contest contest, Listed.Sound list) {
        if (!contest.hasParties()) {
            people(node.putArray("candidates"), list.names().firstEntry().getValue());
            return;
        }
        ArrayNode parties = node.putArray("parties");
        contest.parties().stream()
                .filter(party -> !party.candidates().isEmpty() && !list.names().containsKey(party.number()))
                .forEach(party -> {
                    ObjectNode kept = parties.addObject().put("number", party.number());
                    kept.put("brief", party.brief()).put("name", party.name());
                    people(kept.putArray("candidates"), party.candidates());
                });
        list.names().forEach((number, candidates) -> {
            Optional<Party> known = contest.party(number);
            String name =
                    list.parties().getOrDefault(number, known.map(Party::name).orElse(""));
            ObjectNode party = parties.addObject().put("number", number);
            party.put("brief", known.map(Party::brief).orElse(name)).put("name", name);
            people(party.putArray("candidates"), candidates);
        });
    }

    private static void people(ArrayNode into, List<Candidate> candidates) {
        Map<Integer, List<String>> names = new TreeMap<>();
        candidates.forEach(candidate -> names.put(candidate.number(), candidate.names()));
        people(into, names);
    }

    private static void people(ArrayNode into, Map<Integer, List<String>> candidates) {
        candidates.forEach((number, names) -> {
            ObjectNode one = into.addObject().put("number", number);
            ArrayNode called = one.putArray("names");
            names.forEach(called::add);
        });
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(part, bytes);
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
