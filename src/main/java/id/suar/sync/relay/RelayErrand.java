package id.suar.sync.relay;

import id.suar.journal.SignatureCheck;
import id.suar.sync.Answer;
import id.suar.sync.AnswerCodec;
import id.suar.sync.CourierWatch;
import id.suar.sync.Delivery;
import id.suar.sync.Errand;
import id.suar.sync.LinkProblem;
import id.suar.sync.SignedAnswer;
import id.suar.sync.Transport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Pushes what is carried for others, after this device's own records, and keeps the hub's answers for them. An answer
/// counts only when the hub signed it for exactly that parcel.
public final class RelayErrand implements Errand {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Satchel satchel;
    private final Transport transport;
    private final SignatureCheck hub;
    private final Clock clock;

    public RelayErrand(Satchel satchel, Transport transport, SignatureCheck hub, Clock clock) {
        this.satchel = satchel;
        this.transport = transport;
        this.hub = hub;
        this.clock = clock;
    }

    @Override
    public Optional<LinkProblem> run(Instant until, CourierWatch watch) throws InterruptedException {
        boolean progress = true;
        Optional<LinkProblem> problem = Optional.empty();
        while (progress && problem.isEmpty()) {
            List<Carried> before = satchel.waiting();
            problem = round(before, until);
            // One that was behind may fit now that its predecessor is there.
            int left = satchel.waiting().size();
            progress = left > 0 && left < before.size();
        }
        return problem;
    }

    private Optional<LinkProblem> round(List<Carried> all, Instant until) throws InterruptedException {
        for (Carried carried : all) {
            Optional<byte[]> parcel = satchel.parcel(carried);
            if (parcel.isEmpty()) {
                continue;
            }
            Duration left = Duration.between(clock.instant(), until);
            if (!left.isPositive()) {
                return Optional.of(new LinkProblem.Stopped());
            }
            Delivery delivery = transport.push(parcel.get(), left.compareTo(PATIENCE) < 0 ? left : PATIENCE);
            Optional<LinkProblem> problem = heard(carried, delivery);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private Optional<LinkProblem> heard(Carried carried, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Failed(LinkProblem problem) -> Optional.of(problem);
            case Delivery.Came(byte[] body, String address) -> {
                Optional<SignedAnswer> answer = AnswerCodec.decode(body, hub)
                        .filter(signed ->
                                HexFormat.of().formatHex(signed.parcel()).equals(carried.hash()));
                answer.ifPresent(
                        signed -> satchel.answered(carried, body, !(signed.answer() instanceof Answer.Behind)));
                yield answer.isPresent() ? Optional.empty() : Optional.of(new LinkProblem.NotThisHub(address));
            }
        };
    }
}
