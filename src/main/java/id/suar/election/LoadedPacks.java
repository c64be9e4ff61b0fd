package id.suar.election;

import id.suar.election.ElectionPack.Stations;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The packs that ship with the program and those in a data folder; a later version of a pack of the same
/// name replaces an earlier one.
public final class LoadedPacks implements Packs {

    private static final List<String> SHIPPED = List.of("pemilu-2024", "pilkada-2024", "psu-kukar-2025");

    private static final Comparator<Contest> LATEST_FIRST = Comparator.comparing(
                    (Contest contest) -> contest.election().votingDay())
            .reversed();

    /// UU 7/2017 art. 187 to 192: a district has 3 to 10 seats of DPR, 3 to 12 of a DPRD.
    private static final int MOST_SEATS = 12;

    /// How files of the same folder begin that are no elections: questions of the voting day, settings of offices.
    private static final List<String> OTHERS = List.of("checklist-", "office-");

    private final List<ElectionPack> packs;

    private LoadedPacks(List<ElectionPack> packs) {
        this.packs = packs;
    }

    /// @param folder may be absent
    /// @throws MalformedPack when one of them cannot be used
    public static LoadedPacks open(Path folder) {
        Map<String, ElectionPack> byName = new LinkedHashMap<>();
        SHIPPED.forEach(name -> keepLater(byName, PackReader.read(name, shipped(name))));
        added(folder).forEach(file -> {
            String name = file.getFileName().toString().replaceFirst("\\.json$", "");
            keepLater(byName, PackReader.read(name, bytes(file)));
        });
        return new LoadedPacks(List.copyOf(byName.values()));
    }

    @Override
    public List<Contest> contests() {
        return packs.stream()
                .flatMap(pack -> pack.contests().stream())
                .sorted(LATEST_FIRST)
                .toList();
    }

    @Override
    public Optional<Contest> contest(String key, RegionCode place) {
        List<Contest> ofKey = contests().stream()
                .filter(contest -> contest.key().equals(key))
                .filter(contest -> contest.election().repeatOf().isEmpty())
                .toList();
        return held(ofKey, place);
    }

    @Override
    public Optional<Contest> contest(String election, String key, RegionCode place) {
        List<Contest> ofKey = contests().stream()
                .filter(contest -> contest.key().equals(key))
                .filter(contest -> contest.election().key().equals(election))
                .toList();
        return held(ofKey, place);
    }

    @Override
    public Listing stations(Contest contest, RegionCode village) {
        String election =
                contest.election().repeatOf().orElse(contest.election().key());
        return packs.stream()
                .filter(pack -> pack.election().key().equals(election)
                        || pack.election().key().equals(contest.election().key()))
                .map(pack -> Optional.ofNullable(pack.stations().get(village)))
                .flatMap(Optional::stream)
                .findFirst()
                .<Listing>map(stations -> new Listing.Listed(codes(village, stations)))
                .orElseGet(Listing.Unknown::new);
    }

    private static Optional<Contest> held(List<Contest> ofKey, RegionCode place) {
        Optional<Contest> covering =
                ofKey.stream().filter(contest -> contest.covers(place)).findFirst();
        return covering.or(() -> joined(ofKey, place))
                .or(() -> ofKey.stream().findFirst().map(other -> other.unlisted(Set.of(place), rowsAnywhere(other))));
    }

    /// Several constituencies of a place, as one contest: the same parties, and no names, for those differ.
    private static Optional<Contest> joined(List<Contest> ofKey, RegionCode place) {
        List<Contest> within =
                ofKey.stream().filter(contest -> contest.touches(place)).toList();
        if (within.isEmpty()) {
            return Optional.empty();
        }
        Set<RegionCode> areas =
                within.stream().flatMap(contest -> contest.areas().stream()).collect(Collectors.toSet());
        int rows = within.stream().mapToInt(LoadedPacks::rows).max().orElseThrow();
        return Optional.of(
                within.size() == 1 ? within.getFirst() : within.getFirst().unlisted(areas, rows));
    }

    private static int rows(Contest contest) {
        int longest = contest.parties().stream()
                .mapToInt(party -> party.candidates().size())
                .max()
                .orElse(contest.candidates().size());
        return Math.max(longest, contest.rows());
    }

    /// A list of a party names at most as many people as a district has seats; nobody knows how many pairs run.
    private static int rowsAnywhere(Contest contest) {
        return contest.hasParties() ? MOST_SEATS : 0;
    }

    private static List<TpsCode> codes(RegionCode village, Stations stations) {
        IntStream numbers = IntStream.concat(
                IntStream.rangeClosed(1, stations.ordinary()),
                stations.special().stream().mapToInt(Integer::intValue).sorted());
        return numbers.mapToObj(number -> TpsCode.of(village, number)).toList();
    }

    private static void keepLater(Map<String, ElectionPack> byName, ElectionPack pack) {
        byName.merge(pack.name(), pack, (old, added) -> added.version() >= old.version() ? added : old);
    }

    List<ElectionPack> packs() {
        return packs;
    }

    /// The pack in force as it is written: the one of the folder, or the shipped one where that is not older.
    static byte[] source(Path folder, String name) {
        Path file = folder.resolve(name + ".json");
        if (!Files.exists(file)) {
            return shipped(name);
        }
        byte[] added = bytes(file);
        boolean newer = !SHIPPED.contains(name)
                || PackReader.read(name, added).version()
                        >= PackReader.read(name, shipped(name)).version();
        return newer ? added : shipped(name);
    }

    private static byte[] shipped(String name) {
        try (InputStream in = LoadedPacks.class.getResourceAsStream("/election/packs/" + name + ".json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> added(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> OTHERS.stream().noneMatch(file.getFileName().toString()::startsWith))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(PackReader.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
