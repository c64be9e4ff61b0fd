package id.suar.sync.relay;

import id.suar.journal.JournalId;
import id.suar.journal.SignatureCheck;
import id.suar.sync.Answer;
import id.suar.sync.AnswerCodec;
import id.suar.sync.CourierWatch;
import id.suar.sync.Deadline;
import id.suar.sync.Delivery;
import id.suar.sync.Errand;
import id.suar.sync.LinkMeasure;
import id.suar.sync.LinkProblem;
import id.suar.sync.SignedAnswer;
import id.suar.sync.Transport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Pushes what is carried for others, after this device's own records, and keeps the hub's answers for them. An answer
/// counts only when the hub signed it for exactly that parcel.
public final class RelayErrand implements Errand {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /// What comes before a parcel can have reached the hub by another way since it was asked last.
    private static final Duration ASK_AGAIN = Duration.ofHours(6);

    private final Satchel satchel;
    private final Transport transport;
    private final Supplier<LinkMeasure> link;
    private final SignatureCheck hub;
    private final Clock clock;

    /// @param link what is known of the link: no parcel goes that it cannot carry in the time there is
    public RelayErrand(
            Satchel satchel, Transport transport, Supplier<LinkMeasure> link, SignatureCheck hub, Clock clock) {
        this.satchel = satchel;
        this.transport = transport;
        this.link = link;
        this.hub = hub;
        this.clock = clock;
    }

    @Override
    public Optional<LinkProblem> run(Instant until, CourierWatch watch) throws InterruptedException {
        var deadline = new Deadline(clock, until);
        List<Carried> next = satchel.waiting().stream().filter(this::due).toList();
        while (true) {
            int before = satchel.waiting().size();
            Optional<LinkProblem> problem = round(next, deadline);
            // One that was behind may fit now that its predecessor is there.
            next = satchel.waiting();
            if (problem.isPresent() || next.isEmpty() || next.size() >= before) {
                return problem;
            }
        }
    }

    private boolean due(Carried carried) {
        return satchel.behindSince(carried)
                .map(since -> Duration.between(since, clock.instant()).abs().compareTo(ASK_AGAIN) >= 0)
                .orElse(true);
    }

    /// One that is too large for what is left of the time waits for a better link, and with it those that follow it;
    /// others go.
    private Optional<LinkProblem> round(List<Carried> all, Deadline deadline) throws InterruptedException {
        Set<JournalId> waiting = new HashSet<>();
        boolean tooLarge = false;
        for (Carried carried : all) {
            Optional<JournalId> journal = carried.journal();
            Optional<byte[]> parcel = satchel.parcel(carried);
            if (parcel.isEmpty() || journal.filter(waiting::contains).isPresent()) {
                continue;
            }
            LinkMeasure measure = link.get();
            Duration left = deadline.left();
            int bytes = parcel.get().length;
            if (left.isZero()
                    || measure.passage(bytes)
                            .filter(takes -> takes.compareTo(left) > 0)
                            .isPresent()) {
                tooLarge = true;
                journal.ifPresent(waiting::add);
                continue;
            }
            Duration patience = Stream.of(PATIENCE, measure.patience(bytes))
                    .max(Comparator.naturalOrder())
                    .filter(wanted -> wanted.compareTo(left) < 0)
                    .orElse(left);
            Optional<LinkProblem> problem = heard(carried, transport.push(parcel.get(), patience));
            if (problem.isPresent()) {
                return problem;
            }
        }
        return tooLarge ? Optional.of(new LinkProblem.TooLarge()) : Optional.empty();
    }

    private Optional<LinkProblem> heard(Carried carried, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Failed(LinkProblem problem) -> Optional.of(problem);
            case Delivery.Came(byte[] body, String address) -> {
                Optional<SignedAnswer> answer = AnswerCodec.decode(body, hub)
                        .filter(signed ->
                                HexFormat.of().formatHex(signed.parcel()).equals(carried.hash()));
                answer.ifPresent(signed -> keep(carried, body, signed));
                yield answer.isPresent() ? Optional.empty() : Optional.of(new LinkProblem.NotThisHub(address));
            }
        };
    }

    private void keep(Carried carried, byte[] body, SignedAnswer signed) {
        boolean behind = signed.answer() instanceof Answer.Behind;
        satchel.answered(carried, body, !behind);
        if (behind) {
            satchel.behind(carried, clock.instant());
        }
    }
}
