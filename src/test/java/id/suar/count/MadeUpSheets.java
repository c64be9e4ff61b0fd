package id.suar.count;

import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.election.PartyRows;
import id.suar.region.Level;
import id.suar.region.RegionCode;
import id.suar.region.Regions;
import id.suar.region.TpsCode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Count sheets that never were, made as forms are: most keep the rules, some do not, some have rows that
/// nobody filled in. The same seed makes the same sheets.
public final class MadeUpSheets {

    public static final String OBSERVER = "Pengawas contoh";

    private final Random random;
    private final String election;
    private final String contest;
    private final FormLayout layout;
    private final boolean whole;
    private LocalDateTime clock = LocalDateTime.of(2024, 2, 14, 15, 0);

    /// @param whole with ballots and disabled voters, as keyed from the paper; without, as published
    public MadeUpSheets(long seed, String election, String contest, int pairs, boolean whole) {
        this.random = new Random(seed);
        this.election = election;
        this.contest = contest;
        this.layout = FormLayout.pairs(pairs);
        this.whole = whole;
    }

    private MadeUpSheets(long seed, Contest contest, boolean whole) {
        this.random = new Random(seed);
        this.election = contest.election().key();
        this.contest = contest.key();
        this.layout = contest.form();
        this.whole = whole;
    }

    /// Of any contest: pairs, persons, lists of parties.
    public static MadeUpSheets of(long seed, Contest contest, boolean whole) {
        return new MadeUpSheets(seed, contest, whole);
    }

    /// President, 2024.
    public static MadeUpSheets president(long seed, boolean whole) {
        return new MadeUpSheets(seed, "PEMILU-2024", "PPWP", 3, whole);
    }

    /// The polling stations of a region's villages, so many in each.
    public static List<TpsCode> stations(Regions regions, RegionCode region, int each) {
        return villages(regions, region)
                .flatMap(village -> IntStream.rangeClosed(1, each).mapToObj(number -> TpsCode.of(village, number)))
                .toList();
    }

    private static Stream<RegionCode> villages(Regions regions, RegionCode region) {
        return region.level() == Level.VILLAGE
                ? Stream.of(region)
                : regions.children(region).stream().flatMap(child -> villages(regions, child.code()));
    }

    public List<CountSheet> at(List<TpsCode> stations) {
        return stations.stream().map(this::at).toList();
    }

    public CountSheet at(TpsCode station) {
        clock = whole ? clock.plusSeconds(60 + random.nextInt(400)) : cluster();
        return new CountSheet(
                election,
                contest,
                station,
                Figures.of(layout, figures()),
                Optional.of(clock),
                OBSERVER,
                "",
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    /// Published figures were taken at a few moments.
    private LocalDateTime cluster() {
        return LocalDateTime.of(2024, 2, 15 + random.nextInt(8), 6 + random.nextInt(3) * 5, 0);
    }

    private Map<String, Integer> figures() {
        Map<String, Integer> written = new TreeMap<>();
        int men = triple(written, "dpt", people(122, 18), people(119, 18));
        int women = written.get("dpt_p");
        double turnout = Math.clamp(0.81 + 0.07 * random.nextGaussian(), 0.3, 0.99);
        int b1l = share(men, turnout - 0.01);
        triple(written, "b1", b1l, share(women, turnout + 0.02));
        triple(written, "b2", rare(0.4, 4), rare(0.4, 4));
        triple(written, "b3", rare(0.6, 5), rare(0.6, 5));
        triple(
                written,
                "b4",
                b1l + written.get("b2_l") + written.get("b3_l"),
                written.get("b1_p") + written.get("b2_p") + written.get("b3_p"));
        ballots(written);
        votes(written);
        spoil(written);
        return written;
    }

    private void ballots(Map<String, Integer> written) {
        if (!whole) {
            return;
        }
        int received = written.get("dpt_j") + Math.ceilDiv(written.get("dpt_j"), 50);
        int spoilt = rare(0.1, 2);
        written.put("s1", received);
        written.put("s2", written.get("b4_j"));
        written.put("s3", spoilt);
        written.put("s4", Math.max(0, received - written.get("b4_j") - spoilt));
        triple(written, "dis", rare(0.2, 3), rare(0.2, 3));
    }

    private void votes(Map<String, Integer> written) {
        int used = written.get("b4_j");
        int invalid = Math.min(used, (int) Math.abs(3 + 3 * random.nextGaussian()));
        int left = used - invalid;
        written.put("vc", used);
        written.put("vb", invalid);
        written.put("va", left);
        List<String> each = layout.votes();
        for (int place = 0; place < each.size(); place++) {
            double fair = 1.0 / (each.size() - place);
            boolean last = place == each.size() - 1;
            int votes = last ? left : share(left, fair * Math.exp(0.5 * random.nextGaussian()));
            written.put(each.get(place), votes);
            left -= votes;
        }
        layout.parties().forEach(party -> party(written, party));
    }

    /// A third for the party itself, the rest for few of its candidates.
    private void party(Map<String, Integer> written, PartyRows party) {
        int left = written.get(party.total());
        for (String candidate : party.candidates()) {
            int votes = share(left, 0.25 * random.nextDouble());
            written.put(candidate, votes);
            left -= votes;
        }
        written.put(party.own(), left);
    }

    /// What happens at polling stations: a sum that is wrong, rows that nobody filled in.
    private void spoil(Map<String, Integer> written) {
        List<String> all = List.copyOf(written.keySet());
        if (random.nextInt(12) == 0) {
            written.computeIfPresent(all.get(random.nextInt(all.size())), (_, value) -> value + 1 + random.nextInt(9));
        }
        if (random.nextInt(60) == 0) {
            layout.votes().forEach(written::remove);
        }
        if (!whole && random.nextInt(4) == 0) {
            written.keySet().removeIf(figure -> !figure.startsWith("v0"));
        }
    }

    private int triple(Map<String, Integer> written, String row, int men, int women) {
        written.put(row + "_l", men);
        written.put(row + "_p", women);
        written.put(row + "_j", men + women);
        return men;
    }

    private int people(int usual, int spread) {
        return (int) Math.clamp(usual + spread * random.nextGaussian(), 2, 150);
    }

    private int rare(double chance, int most) {
        return random.nextDouble() < chance ? random.nextInt(most + 1) : 0;
    }

    private static int share(int of, double part) {
        return (int) Math.clamp(Math.round(of * part), 0, of);
    }
}
