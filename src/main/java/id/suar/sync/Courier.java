package id.suar.sync;

import id.suar.db.NotWritten;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Brings everything in the outbox to the hub: one parcel after the other, each counted only when the
/// hub's signed answer to exactly that parcel has come back. Sending again is free, so whatever went
/// wrong, it sends again.
public final class Courier {

    private final Outbox outbox;
    private final Passages passages;
    private final List<Errand> errands;
    private final Packer packer;
    private final AnswerDesk desk;
    private final Transport transport;
    private final Clock clock;
    private final Pause pause;
    private final RandomGenerator random;

    public Courier(
            Outbox outbox,
            Passages passages,
            Packer packer,
            AnswerDesk desk,
            Transport transport,
            Clock clock,
            Pause pause,
            RandomGenerator random,
            List<Errand> errands) {
        this.outbox = outbox;
        this.passages = passages;
        this.packer = packer;
        this.desk = desk;
        this.transport = transport;
        this.clock = clock;
        this.pause = pause;
        this.random = random;
        this.errands = List.copyOf(errands);
    }

    /// Tries until the hub has signed for all, refuses, or `giveUp` is over; tries at least once.
    public SyncOutcome run(Duration giveUp, CourierWatch watch) {
        var run = new CourierRun(outbox, passages, clock, random, giveUp, watch);
        try {
            while (run.outcome().isEmpty()) {
                step(run);
            }
            return run.outcome().get() instanceof SyncOutcome.AllReceived(Tally tally, Optional<LinkProblem> _)
                    ? new SyncOutcome.AllReceived(tally, errands(run, watch))
                    : run.outcome().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return run.stopped();
        }
    }

    /// One that fails does not keep the next from trying: a hub may know the one and not the other.
    private Optional<LinkProblem> errands(CourierRun run, CourierWatch watch) {
        Optional<LinkProblem> first = Optional.empty();
        try {
            for (Errand errand : errands) {
                Optional<LinkProblem> problem = done(errand, run, watch);
                first = first.or(() -> problem);
            }
            return first;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return first.or(() -> Optional.of(new LinkProblem.Stopped()));
        }
    }

    private static Optional<LinkProblem> done(Errand errand, CourierRun run, CourierWatch watch)
            throws InterruptedException {
        try {
            return errand.run(run.deadline(), watch);
        } catch (NotWritten e) {
            return Optional.of(new LinkProblem.NoRoomHere());
        } catch (UncheckedIOException e) {
            return Optional.of(DiskFaults.problem(e));
        }
    }

    private void step(CourierRun run) throws InterruptedException {
        if (run.complete()) {
            return;
        }
        Optional<LinkProblem> obstacle = transport.obstacle();
        if (obstacle.isPresent()) {
            run.failed(obstacle.get());
        } else {
            try {
                send(packer.packWithin(run.place(), run.size(), run.enrolling()), run);
            } catch (NotWritten e) {
                run.failed(new LinkProblem.NoRoomHere());
            } catch (UncheckedIOException e) {
                run.failed(DiskFaults.problem(e));
            }
        }
        pause.rest(run.rest());
    }

    private void send(Packed parcel, CourierRun run) throws InterruptedException {
        run.sending(parcel);
        Delivery delivery = transport.push(parcel.bytes(), run.patience(parcel));
        switch (delivery) {
            case Delivery.Came(byte[] body, String address) ->
                desk.read(body)
                        .filter(answer -> Arrays.equals(answer.parcel(), parcel.hash()))
                        .ifPresentOrElse(
                                answer -> run.heard(answer.at(), desk.take(answer, parcel), parcel),
                                () -> run.failed(new LinkProblem.NotThisHub(address)));
            case Delivery.Failed(LinkProblem problem) -> run.failed(problem);
        }
    }
}
