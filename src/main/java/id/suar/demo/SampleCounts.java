package id.suar.demo;

import id.suar.count.CountSheet;
import id.suar.count.Figures;
import id.suar.count.rule.Check;
import id.suar.count.rule.CountRules;
import id.suar.count.rule.Limits;
import id.suar.count.rule.Severity;
import id.suar.election.Contest;
import id.suar.election.FormLayout;
import id.suar.region.Level;
import id.suar.region.TpsCode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// C.Hasil forms as supervisors might have read them. Most keep their rules; some break them in the ways of
/// [SampleSlip]. A station's form depends on the seed, the contest and the station alone, not on which other
/// forms are made.
public final class SampleCounts {

    /// So many forms in a hundred have a slip.
    private static final double SLIPS = 0.035;

    private final long seed;
    private final SampleWords words;

    public SampleCounts(long seed, SampleWords words) {
        this.seed = seed;
        this.words = words;
    }

    /// One form for each station, in their order.
    public List<SampleSheet> sheets(Contest contest, List<TpsCode> stations) {
        return stations.stream().map(station -> sheet(contest, station)).toList();
    }

    private SampleSheet sheet(Contest contest, TpsCode station) {
        RandomGenerator random = about(contest, station.digits());
        FormLayout form = contest.form();
        Limits limits = Limits.of(contest, station);
        Figures right = new SampleFigures(random, form, limits).make(shares(contest, station));
        LocalDateTime seen =
                contest.election().votingDay().atTime(LocalTime.of(16, 0)).plusMinutes(random.nextInt(450));
        Optional<SampleSlip> slip =
                random.nextDouble() < SLIPS ? Optional.of(any(SampleSlip.values(), random)) : Optional.empty();
        Figures read = slip.map(one -> one.on(right, random)).orElse(right);
        boolean again = slip.filter(SampleSlip::seenLater).isPresent();
        return new SampleSheet(
                made(contest, station, read, seen, words.note(), asWritten(read, limits)),
                slip,
                again
                        ? Optional.of(made(contest, station, right, seen, words.readAgain(), Map.of()))
                        : Optional.empty());
    }

    private CountSheet made(
            Contest contest,
            TpsCode station,
            Figures figures,
            LocalDateTime seen,
            String note,
            Map<String, String> explanations) {
        return new CountSheet(
                contest.election().key(),
                contest.key(),
                station,
                figures,
                Optional.of(seen),
                observer(station),
                note,
                explanations,
                Optional.empty(),
                Optional.empty());
    }

    private Map<String, String> asWritten(Figures figures, Limits limits) {
        Map<String, String> explanations = new TreeMap<>();
        CountRules.failed(figures, limits).stream()
                .filter(check -> check.severity() == Severity.BREAKS)
                .map(Check::rule)
                .forEach(rule -> explanations.put(rule, words.asWritten()));
        return explanations;
    }

    /// One observer for each village.
    String observer(TpsCode station) {
        return words.observer().apply(Integer.parseInt(station.digits().substring(7, 10)));
    }

    /// Neighbours vote alike, districts hardly differ; which pair is ahead is as likely for one as for the other.
    private double[] shares(Contest contest, TpsCode station) {
        double[] weights = new double[contest.form().numbers()];
        String village = station.village().digits();
        String district = station.village().at(Level.DISTRICT).digits();
        lean(weights, 0.08, about(contest, district));
        lean(weights, 0.35, about(contest, village));
        lean(weights, 0.2, about(contest, "s" + station.digits()));
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(Math.clamp(weights[i], -2, 2));
            all += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= all;
        }
        return weights;
    }

    private static void lean(double[] weights, double how, RandomGenerator random) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] += how * random.nextGaussian();
        }
    }

    private RandomGenerator about(Contest contest, String place) {
        long subject = contest.id().hashCode() * 31L + place.hashCode();
        return new SplittableRandom(seed ^ subject * 0x9E3779B97F4A7C15L);
    }

    private static <T> T any(T[] all, RandomGenerator random) {
        return all[random.nextInt(all.length)];
    }
}
