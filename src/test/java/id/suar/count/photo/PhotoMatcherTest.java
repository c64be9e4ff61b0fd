package id.suar.count.photo;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.count.photo.MatchGround.Order;
import id.suar.count.photo.MatchGround.Seen;
import id.suar.count.photo.MatchGround.Village;
import id.suar.count.photo.Suggestion.Confidence;
import id.suar.count.photo.Suggestion.Reason;
import id.suar.count.photo.Suggestion.Target;
import id.suar.count.station.StationSearch;
import id.suar.region.RegionCode;
import id.suar.region.TpsCode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoMatcherTest {

    private static final RegionCode SCOPE = new RegionCode("6402");
    private static final LocalDateTime EVENING = LocalDateTime.of(2024, 2, 14, 19, 42);
    private static final List<String> CONTESTS = List.of("PPWP", "DPR", "DPD", "DPRD-PROV", "DPRD-KAB");
    private static final List<Village> VILLAGES = List.of(
            village("6402012001", "Perian", "Muara Muntai"),
            village("6402012002", "Muara Muntai Ulu", "Muara Muntai"),
            village("6402182001", "Enggelam", "Muara Wis"),
            village("6402182002", "Muara Enggelam", "Muara Wis"),
            village("6402122005", "Muara Tuboq", "Tabang"),
            village("6402082001", "Sukabumi", "Kota Bangun"),
            village("6402142001", "Suka Bumi", "Muara Jawa"));

    private final MatchGround ground = ground(List.of(), Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "6402012001003.jpg, 6402012001003, PPWP, 1, CODE, CERTAIN",
        "64.02.01.2001.003 hal 2.jpg, 6402012001003, PPWP, 2, CODE, CERTAIN",
        "DPRD KAB/64-02-01-2001-003_p4.jpg, 6402012001003, DPRD-KAB, 4, CODE, CERTAIN",
        "Perian/TPS 3/IMG_20240214_194210.jpg, 6402012001003, PPWP, 1, NAME, CERTAIN",
        "perian_tps003_ppwp_hal2.JPG, 6402012001003, PPWP, 2, NAME, CERTAIN",
        "Perian 3 (2).jpeg, 6402012001003, PPWP, 2, NAME, LIKELY",
        "Perian TPS 3 3.jpeg, 6402012001003, PPWP, 3, NAME, CERTAIN",
        "perian 3.png, 6402012001003, PPWP, 1, NAME, LIKELY",
        "C.Hasil DPR perian tps 2.jpg, 6402012001002, DPR, 1, NAME, CERTAIN",
        "dprd provinsi - perian - tps 2.jpg, 6402012001002, DPRD-PROV, 1, NAME, CERTAIN",
        "muara enggelam tps 1.jpg, 6402182002001, PPWP, 1, NAME, CERTAIN",
        "enggelam tps 1.jpg, 6402182001001, PPWP, 1, NAME, CERTAIN",
        "Muara-Tubo TPS 1 lembar 5.jpg, 6402122005001, PPWP, 5, NAME, CERTAIN",
        "kota bangun/suka bumi tps 1.jpg, 6402082001001, PPWP, 1, NAME, CERTAIN",
        "perian tps 77.jpg, 6402012001077, PPWP, 1, NAME, GUESS"
    })
    void namesTellStationContestAndPage(
            String name, String station, String contest, int page, Reason reason, Confidence confidence) {
        assertThat(one(name))
                .isEqualTo(new Suggestion(
                        Optional.of(new Target(contest, new TpsCode(station), page)), reason, confidence));
    }

    @ParameterizedTest
    @CsvSource({
        "suka bumi tps 1.jpg, AMBIGUOUS",
        "6402012001003 dan 6402012001004.jpg, AMBIGUOUS",
        "6471012001003.jpg, OUTSIDE",
        "IMG_20240214_194210.jpg, NONE",
        "20240214194210.jpg, NONE",
        "IMG-20240214-WA0012.jpg, NONE",
        "perian.jpg, NONE",
        "tps 3.jpg, NONE",
        "9999999999999.jpg, NONE",
        ".jpg, NONE"
    })
    void whatANameDoesNotTellIsNotGuessed(String name, Reason reason) {
        assertThat(one(name)).isEqualTo(Suggestion.none(reason));
    }

    @Test
    void onADeviceOfOneVillageANumberIsEnough() {
        var village = new MatchGround(
                new RegionCode("6402012001"),
                VILLAGES.subList(0, 1),
                stations(),
                CONTESTS,
                "DPD",
                List.of(),
                Map.of(),
                Optional.empty());
        assertThat(new PhotoMatcher(village)
                        .match(shots("tps 3.jpg"))
                        .getFirst()
                        .target())
                .contains(new Target("DPD", new TpsCode("6402012001003"), 1));
    }

    @Test
    void pagesWithoutANumberFollowEachOtherAsTakenBesideThoseThatAreThere() {
        var matcher = new PhotoMatcher(new MatchGround(
                SCOPE,
                VILLAGES,
                stations(),
                CONTESTS,
                "PPWP",
                List.of(),
                Map.of("PPWP", Map.of(new TpsCode("6402012001003"), Set.of(1))),
                Optional.empty()));
        List<Suggestion> found = matcher.match(List.of(
                new Shot("Perian/TPS 3/c.jpg", Optional.of(EVENING)),
                new Shot("Perian/TPS 3/b.jpg", Optional.of(EVENING.plusMinutes(1))),
                new Shot("Perian/TPS 3/hal 3.jpg", Optional.of(EVENING))));
        assertThat(found).extracting(one -> one.target().orElseThrow().page()).containsExactly(2, 4, 3);
    }

    @Test
    void theTimeOfASheetIsASignUnlessAnotherIsNear() {
        var perian3 = new TpsCode("6402012001003");
        var matcher = new PhotoMatcher(ground(
                List.of(
                        new Seen("DPD", perian3, EVENING),
                        new Seen("PPWP", new TpsCode("6402012001001"), EVENING.plusHours(1)),
                        new Seen(
                                "PPWP",
                                new TpsCode("6402012001002"),
                                EVENING.plusHours(1).plusMinutes(2))),
                Optional.empty()));
        List<Suggestion> found = matcher.match(List.of(
                new Shot("a.jpg", Optional.of(EVENING.plusMinutes(2))),
                new Shot("b.jpg", Optional.of(EVENING.minusMinutes(12))),
                new Shot("c.jpg", Optional.of(EVENING.plusMinutes(61))),
                new Shot("d.jpg", Optional.of(EVENING.plusMinutes(30))),
                new Shot("e.jpg", Optional.empty())));
        assertThat(found)
                .containsExactly(
                        new Suggestion(Optional.of(new Target("DPD", perian3, 2)), Reason.TIME, Confidence.LIKELY),
                        new Suggestion(Optional.of(new Target("DPD", perian3, 1)), Reason.TIME, Confidence.GUESS),
                        Suggestion.none(Reason.AMBIGUOUS),
                        Suggestion.none(Reason.NONE),
                        Suggestion.none(Reason.NONE));
    }

    @Test
    void inOrderEachStationHasItsPhotosAndThoseThatHaveThemArePassedOver() {
        var matcher = new PhotoMatcher(new MatchGround(
                SCOPE,
                VILLAGES,
                stations(),
                CONTESTS,
                "PPWP",
                List.of(),
                Map.of("PPWP", Map.of(new TpsCode("6402012001002"), Set.of(1, 2))),
                Optional.of(new Order(new TpsCode("6402012001001"), 2))));
        List<Suggestion> found = matcher.match(shots("a.jpg", "b.jpg", "c.jpg", "perian tps 3 hal 2.jpg", "d.jpg"));
        assertThat(found)
                .extracting(one -> one.target()
                        .map(target -> target.station().number() + "/" + target.page())
                        .orElse("-"))
                .containsExactly("1/1", "1/2", "3/1", "3/2", "4/1");
    }

    @Property(tries = 300)
    void everyCodeIsFoundInAnyNoise(
            @ForAll @IntRange(min = 1, max = 4) int number,
            @ForAll @StringLength(max = 30) String before,
            @ForAll @StringLength(max = 30) String after) {
        String code = "640201" + "2001" + "%03d".formatted(number);
        Suggestion found = one(before.replaceAll("\\p{N}", "x") + " " + code + " " + after.replaceAll("\\p{N}", "x"));
        assertThat(found.target().map(Target::station)).contains(new TpsCode(code));
        assertThat(found.confidence()).isEqualTo(Confidence.CERTAIN);
    }

    @Property(tries = 300)
    void noNameBreaksItAndNothingOutsideIsSuggested(@ForAll @Size(max = 12) List<String> names) {
        List<Suggestion> found = new PhotoMatcher(ground).match(shots(names.toArray(String[]::new)));
        assertThat(found).hasSameSizeAs(names);
        assertThat(found)
                .allSatisfy(one -> assertThat(
                                one.target().map(target -> target.station().isWithin(SCOPE)))
                        .isNotEqualTo(Optional.of(false)));
    }

    @Property(tries = 200)
    void theOrderOfFilesChangesNoStationAndNoPageIsGivenTwice(@ForAll long seed) {
        var random = new Random(seed);
        List<Shot> shots = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String name = random.nextInt(4) == 0
                    ? "IMG_" + i + ".jpg"
                    : "Perian/TPS " + (1 + random.nextInt(4)) + "/x" + "abcdefghijklmnopqrstuvwxyzABCDEFG".charAt(i)
                            + ".jpg";
            shots.add(new Shot(name, Optional.of(EVENING.plusSeconds(random.nextInt(100_000)))));
        }
        MatchGround seen = ground(List.of(new Seen("PPWP", new TpsCode("6402012001001"), EVENING)), Optional.empty());
        List<Suggestion> found = new PhotoMatcher(seen).match(shots);
        List<Target> targets =
                found.stream().flatMap(one -> one.target().stream()).toList();
        assertThat(new HashSet<>(targets)).hasSameSizeAs(targets);

        List<Integer> places =
                new ArrayList<>(java.util.stream.IntStream.range(0, 30).boxed().toList());
        Collections.shuffle(places, random);
        List<Suggestion> again =
                new PhotoMatcher(seen).match(places.stream().map(shots::get).toList());
        for (int i = 0; i < places.size(); i++) {
            assertThat(again.get(i)).isEqualTo(found.get(places.get(i)));
        }
    }

    private Suggestion one(String name) {
        return new PhotoMatcher(ground).match(shots(name)).getFirst();
    }

    private static List<Shot> shots(String... names) {
        return java.util.Arrays.stream(names)
                .map(name -> new Shot(name, Optional.empty()))
                .toList();
    }

    private static MatchGround ground(List<Seen> seen, Optional<Order> order) {
        return new MatchGround(SCOPE, VILLAGES, stations(), CONTESTS, "PPWP", seen, Map.of(), order);
    }

    private static Village village(String code, String name, String district) {
        return new Village(new RegionCode(code), StationSearch.folded(name), StationSearch.folded(district));
    }

    /// Four in each village.
    private static Set<TpsCode> stations() {
        Set<TpsCode> stations = new TreeSet<>();
        VILLAGES.forEach(village -> {
            for (int number = 1; number <= 4; number++) {
                stations.add(TpsCode.of(village.code(), number));
            }
        });
        return stations;
    }
}
