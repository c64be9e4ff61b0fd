package id.suar.shell;

import id.suar.evidence.delivery.EvidenceWhy;
import id.suar.evidence.delivery.EvidenceWords;
import id.suar.evidence.delivery.SpaceWarning;
import id.suar.i18n.Texts;
import id.suar.sync.DeliveryState;
import id.suar.sync.Handover;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the outbox says of its rows.
final class OutboxWords {

    private final Texts texts;
    private final Times times;
    private final Amounts amounts;
    private final LinkWords links;
    private final EvidenceWords evidence;

    OutboxWords(Texts texts, Times times) {
        this.texts = texts;
        this.times = times;
        this.amounts = new Amounts(texts);
        this.links = new LinkWords(texts);
        this.evidence = new EvidenceWords(texts);
    }

    String moment(Instant at) {
        return times.moment(at);
    }

    String size(long bytes) {
        return amounts.bytes(bytes);
    }

    /// @param label what people call a kind of entry
    String what(OutboxRow.What what, UnaryOperator<String> label) {
        return switch (what) {
            case OutboxRow.What.Entry(String kind) -> label.apply(kind);
            case OutboxRow.What.Evidence(String name, boolean thumbnail) ->
                texts.text(thumbnail ? "shell.outbox.thumbnail" : "shell.outbox.evidence", name)
                        .strip();
        };
    }

    /// How long until the hub has this one, once sending begins.
    String arrives(Optional<Duration> time) {
        return time.map(this::about).orElseGet(() -> texts.text("shell.outbox.unknown"));
    }

    /// Why it has not arrived; of what was handed over, by which way and when.
    String why(OutboxRow row, DeliveryState delivery) {
        if (row.handover().isPresent()) {
            return left(row.handover().get());
        }
        String why = row.why().map(one -> why(one, delivery)).orElseGet(() -> links.why(delivery, row.order()));
        return row.there() == 0 ? why : texts.text("shell.outbox.there", why, amounts.bytes(row.there()));
    }

    /// What is its turn waits for the same as records do.
    private String why(EvidenceWhy why, DeliveryState delivery) {
        return switch (why) {
            case EvidenceWhy.Turn() -> links.why(delivery, Long.MAX_VALUE);
            case EvidenceWhy.Link(var problem) -> links.brief(problem);
            case EvidenceWhy.Receipt _,
                    EvidenceWhy.Sending _,
                    EvidenceWhy.RecordsFirst _,
                    EvidenceWhy.Costly _,
                    EvidenceWhy.Refused _,
                    EvidenceWhy.Damaged _ -> evidence.brief(why);
        };
    }

    /// By which way it has left, and when.
    String left(Handover handover) {
        String way = switch (handover.way()) {
            case "file" -> texts.text("shell.outbox.way.file");
            case "qr" -> texts.text("shell.outbox.way.qr");
            case "relay" -> texts.text("shell.outbox.way.relay");
            default -> handover.way();
        };
        return texts.text("shell.outbox.left", way, times.moment(handover.at()));
    }

    /// What keeps evidence back or soon will, and what to do about it, a line for each; empty when nothing does.
    String troubles(OutboxLook look) {
        Stream<String> troubles = look.report().troubles().entrySet().stream()
                .map(one -> texts.text("sync.evidence.waits", one.getValue(), evidence.of(one.getKey())));
        return Stream.concat(troubles, look.warnings().stream().map(this::warning))
                .collect(Collectors.joining("\n"));
    }

    String warning(SpaceWarning warning) {
        return evidence.of(warning, amounts::bytes);
    }

    String summary(OutboxLook look) {
        if (look.waiting() > look.rows().size() && look.rows().size() == OutboxModel.MOST_ROWS) {
            return texts.text("shell.outbox.more", look.waiting(), look.rows().size());
        }
        String records = texts.text("shell.outbox.summary", look.standing().waiting(), amounts.bytes(look.records()));
        int evidence = look.evidenceStanding().waiting();
        return evidence == 0
                ? records
                : texts.text("shell.outbox.summary.evidence", records, evidence, amounts.bytes(look.evidence()));
    }

    String estimate(OutboxLook look) {
        if (look.records() + look.evidence() == 0) {
            return "";
        }
        return look.time()
                .map(time -> texts.text(
                        "shell.outbox.estimate",
                        about(time),
                        amounts.bytes(Math.round(look.link().rate()))))
                .orElseGet(() -> texts.text("shell.outbox.not-measured"));
    }

    /// Rounded up: whoever waits is rather surprised early.
    private String about(Duration time) {
        long seconds = time.toSeconds() + 1;
        if (seconds < 100) {
            return texts.text("shell.link.seconds", seconds);
        }
        long minutes = (seconds + 59) / 60;
        return minutes < 100
                ? texts.text("shell.link.minutes", minutes)
                : texts.text("shell.link.hours", (minutes + 59) / 60);
    }
}
