package id.suar.count;

import id.suar.count.Paper.Objection;
import id.suar.count.Paper.Said;
import id.suar.count.Paper.Signature;
import id.suar.count.Paper.Witness;
import id.suar.count.VoteRound.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/// What may stand beside a sheet's figures, at random: another vote, signatures, objections, marked cells.
final class MadeUpPapers {

    private MadeUpPapers() {}

    static CountSheet beside(CountSheet sheet, Random random, String text) {
        Map<String, CellMark> marks = new HashMap<>();
        for (String figure : sheet.figures().layout().figures()) {
            CellMark.State state = one(random, CellMark.State.values());
            if (random.nextInt(20) == 0
                    && (state.legible() || sheet.figures().get(figure).isEmpty())) {
                marks.put(figure, new CellMark(state, text, ""));
            }
        }
        CountSheet marked = sheet.withMarks(marks);
        return random.nextBoolean()
                ? marked
                : marked.withPaper(paper(random, text)).withRound(round(random, text));
    }

    private static VoteRound round(Random random, String text) {
        Kind kind = one(random, Kind.values());
        if (kind == Kind.FIRST) {
            return VoteRound.FIRST;
        }
        var basis = new VoteRound.Basis(
                text, "", text, random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(300)));
        return new VoteRound(
                1 + random.nextInt(99), kind, random.nextBoolean(), day(random), basis, random.nextBoolean());
    }

    private static Paper paper(Random random, String text) {
        List<Signature> kpps = IntStream.range(0, Paper.KPPS)
                .mapToObj(_ -> one(random, Signature.values()))
                .toList();
        List<Witness> witnesses = IntStream.rangeClosed(1, random.nextInt(24))
                .mapToObj(number -> new Witness(number, one(random, Signature.values()), text))
                .toList();
        return new Paper(
                one(random, Paper.Kind.values()),
                day(random),
                kpps,
                witnesses,
                one(random, Said.values()),
                one(random, Said.values()),
                random.nextBoolean() ? Optional.empty() : Optional.of(LocalTime.of(random.nextInt(24), 7)),
                one(random, Objection.values()),
                text,
                "");
    }

    private static Optional<LocalDate> day(Random random) {
        return random.nextBoolean()
                ? Optional.empty()
                : Optional.of(LocalDate.of(2024, 2, 14).plusDays(random.nextInt(900) - 300));
    }

    private static <E> E one(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }
}
