package id.suar.count;

import static id.suar.count.SheetChange.text;

import id.suar.count.Paper.Said;
import id.suar.count.Paper.Signature;
import id.suar.count.Paper.Witness;
import id.suar.count.SheetChange.Choice;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What differs between two versions of a sheet in its head and foot, and in the vote that it tells of.
final class PaperChanges {

    private PaperChanges() {}

    static void add(List<SheetChange> changes, CountSheet before, CountSheet after) {
        rounds(changes, before.round(), after.round());
        papers(changes, before.paper(), after.paper());
    }

    private static void rounds(List<SheetChange> changes, VoteRound before, VoteRound after) {
        choice(changes, "round", 0, before.kind(), after.kind());
        choice(changes, "court", 0, said(before.byCourt()), said(after.byCourt()));
        choice(changes, "withdrawn", 0, said(before.withdrawn()), said(after.withdrawn()));
        text(changes, "held", written(before.heldOn()), written(after.heldOn()));
        text(changes, "article", before.basis().article(), after.basis().article());
        text(changes, "body", before.basis().body(), after.basis().body());
        text(changes, "letter", before.basis().letter(), after.basis().letter());
        text(
                changes,
                "voters",
                count(before.basis().voters()),
                count(after.basis().voters()));
    }

    private static void papers(List<SheetChange> changes, Paper before, Paper after) {
        choice(changes, "kind", 0, before.kind(), after.kind());
        text(changes, "filled", written(before.filledOn()), written(after.filledOn()));
        for (int member = 0; member < Paper.KPPS; member++) {
            choice(
                    changes,
                    "kpps",
                    member + 1,
                    before.kpps().get(member),
                    after.kpps().get(member));
        }
        witnesses(changes, before, after);
        choice(changes, "ptps", 0, before.ptpsPresent(), after.ptpsPresent());
        choice(changes, "copy", 0, before.copyReceived(), after.copyReceived());
        text(changes, "copytime", written(before.copyTime()), written(after.copyTime()));
        choice(changes, "objection", 0, before.objection(), after.objection());
        text(changes, "objections", before.objections(), after.objections());
        text(changes, "objector", before.objectedBy(), after.objectedBy());
    }

    private static void witnesses(List<SheetChange> changes, Paper before, Paper after) {
        var numbers = new TreeSet<Integer>();
        Stream.concat(before.witnesses().stream(), after.witnesses().stream())
                .forEach(witness -> numbers.add(witness.number()));
        numbers.forEach(number -> {
            Optional<Witness> old = witness(before, number);
            Optional<Witness> now = witness(after, number);
            choice(
                    changes,
                    "witness",
                    number,
                    old.map(Witness::signature).orElse(Signature.UNSAID),
                    now.map(Witness::signature).orElse(Signature.UNSAID));
            text(
                    changes,
                    "reason",
                    number,
                    old.map(Witness::reason).orElse(""),
                    now.map(Witness::reason).orElse(""));
        });
    }

    private static Optional<Witness> witness(Paper paper, int number) {
        return paper.witnesses().stream()
                .filter(witness -> witness.number() == number)
                .findFirst();
    }

    private static void choice(List<SheetChange> changes, String field, int number, Enum<?> before, Enum<?> after) {
        if (before != after) {
            changes.add(new Choice(field, number, before, after));
        }
    }

    private static Said said(boolean so) {
        return so ? Said.YES : Said.NO;
    }

    private static String written(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String count(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }
}
