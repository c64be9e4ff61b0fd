package id.suar.sync;

import id.suar.access.DeviceKeys;
import id.suar.access.DeviceProfile;
import id.suar.access.Digest;
import id.suar.access.Opener;
import id.suar.access.Sealer;
import id.suar.journal.Ed25519;
import id.suar.journal.SignatureCheck;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Brings home what others have recorded: asks for some of it, checks the answer, stores it, and asks for the
/// rest. Each answer that is stored stays; a line that dies costs at most one.
public final class FeedPuller implements Errand {

    /// Fewer bytes of positions than this go along without being asked for.
    private static final int SAID_AT_ONCE = 600;
    private static final int BYTES_A_POSITION = 15;
    /// As often in a row it may fail, or come to nothing, before it is left for another time.
    private static final int MOST_FAILURES = 3;
    private static final Duration MOST_PATIENCE = Duration.ofMinutes(5);
    private static final Duration LEAST_PATIENCE = Duration.ofSeconds(10);

    private final FeedShelf shelf;
    private final FeedLine line;
    private final DeviceKeys keys;
    private final Clock clock;
    private final RandomGenerator random;
    private final String device;
    private final String hub;
    private final byte[] hubKey;
    private final SignatureCheck hubCheck;
    private final Sealer sealer;
    private final Opener opener;

    public FeedPuller(
            FeedShelf shelf,
            FeedLine line,
            DeviceProfile profile,
            DeviceKeys keys,
            Clock clock,
            RandomGenerator random) {
        this.shelf = shelf;
        this.line = line;
        this.keys = keys;
        this.clock = clock;
        this.random = random;
        this.device = profile.device();
        this.hub = profile.hub().id();
        this.hubKey = profile.hub().signKey();
        this.hubCheck = Ed25519.check(hubKey);
        this.sealer = FeedRequestCodec.sealer(profile.hub().sealKey());
        this.opener = FeedAnswerCodec.opener(keys.sealing());
    }

    @Override
    public Optional<LinkProblem> run(Instant until, CourierWatch watch) throws InterruptedException {
        var deadline = new Deadline(clock, until);
        var pull = new Pull(watch);
        int failures = 0;
        while (true) {
            Step step = pull.once(patience(deadline.left()));
            switch (step) {
                case Step.Done _ -> {
                    return Optional.empty();
                }
                case Step.Came _ -> failures = 0;
                case Step.Failed(LinkProblem problem) -> {
                    if (deadline.over() || ++failures >= MOST_FAILURES || problem instanceof LinkProblem.NoAddress) {
                        return Optional.of(problem);
                    }
                }
            }
            if (deadline.over()) {
                return Optional.of(new LinkProblem.TooLarge());
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    private static Duration patience(Duration left) {
        Duration half = left.dividedBy(2);
        Duration wanted = half.compareTo(LEAST_PATIENCE) < 0 ? LEAST_PATIENCE : half;
        return wanted.compareTo(MOST_PATIENCE) > 0 ? MOST_PATIENCE : wanted;
    }

    private sealed interface Step {

        record Done() implements Step {}

        /// There is more.
        record Came() implements Step {}

        record Failed(LinkProblem problem) implements Step {}
    }

    /// One run of it.
    private final class Pull {

        private final CourierWatch watch;
        private final FeedPace pace = new FeedPace();
        private boolean positionsWanted;

        Pull(CourierWatch watch) {
            this.watch = watch;
        }

        Step once(Duration within) throws InterruptedException {
            byte[] request =
                    FeedRequestCodec.encode(request(), hub, keys.signing().signer(), sealer);
            Instant asked = clock.instant();
            return switch (line.ask(request, within)) {
                case Delivery.Failed(LinkProblem problem) -> {
                    pace.failed();
                    yield new Step.Failed(problem);
                }
                case Delivery.Came(byte[] body, String address) -> {
                    Step step = heard(Digest.sha256(request), body, address);
                    pace.succeeded(Duration.between(asked, clock.instant()));
                    yield step;
                }
            };
        }

        private FeedRequest request() {
            List<FeedPosition> held = shelf.positions();
            Optional<byte[]> mark = positionsWanted ? Optional.empty() : shelf.mark(held);
            boolean said = mark.isEmpty() || held.size() * BYTES_A_POSITION <= SAID_AT_ONCE;
            byte[] nonce = new byte[FeedRequest.MARK];
            random.nextBytes(nonce);
            return new FeedRequest(
                    device,
                    clock.instant(),
                    nonce,
                    pace.bytes(),
                    mark,
                    said ? Optional.of(held) : Optional.empty(),
                    shelf.part());
        }

        private Step heard(byte[] request, byte[] body, String address) {
            Optional<FeedAnswerCodec.Heard> heard = FeedAnswerCodec.decode(body, request, opener, hubCheck);
            if (heard.isEmpty()) {
                return new Step.Failed(refusal(request, body, address));
            }
            return switch (heard.get().answer()) {
                case FeedAnswer.Nothing _ -> new Step.Done();
                case FeedAnswer.WantsPositions _ -> {
                    boolean again = positionsWanted;
                    positionsWanted = true;
                    yield again ? wrong("the hub does not listen to positions") : new Step.Came();
                }
                case FeedAnswer.Pieces(List<FeedPiece> pieces, Optional<byte[]> mark) -> taken(pieces, mark);
            };
        }

        /// A hub that refuses says so in an answer of the same form as to a parcel.
        private LinkProblem refusal(byte[] request, byte[] body, String address) {
            return AnswerCodec.decode(body, hubCheck)
                    .filter(signed -> Arrays.equals(signed.parcel(), request))
                    .<LinkProblem>map(signed -> signed.answer() instanceof Answer.Refused(Refusal why, String _)
                            ? new LinkProblem.Contradiction("feed refused: " + why)
                            : new LinkProblem.NotThisHub(address))
                    .orElseGet(() -> new LinkProblem.NotThisHub(address));
        }

        private Step taken(List<FeedPiece> pieces, Optional<byte[]> mark) {
            try {
                FeedChecked checked = new FeedCheck(hubKey, shelf::key).check(pieces);
                FeedTaken taken = shelf.store(checked, mark, clock.instant());
                boolean whole =
                        checked.part().isPresent() && whole(checked.part().get());
                positionsWanted = false;
                if (taken.told() > 0) {
                    watch.fed(taken.told());
                }
                taken.parted().forEach(watch::parted);
                boolean progress = taken.added() > 0 || checked.part().isPresent() || whole;
                if (mark.isPresent() && taken.parted().isEmpty()) {
                    return new Step.Done();
                }
                return progress ? new Step.Came() : wrong("the feed does not go on");
            } catch (FeedCheck.Wrong e) {
                return wrong(e.getMessage());
            }
        }

        /// The last bytes of a large segment: it is checked and stored like one that came at once.
        private boolean whole(FeedPiece.Part part) throws FeedCheck.Wrong {
            Optional<byte[]> segment = shelf.add(part);
            if (segment.isEmpty()) {
                return false;
            }
            FeedChecked checked = new FeedCheck(hubKey, shelf::key).check(List.of(new FeedPiece.Signed(segment.get())));
            FeedTaken taken = shelf.store(checked, Optional.empty(), clock.instant());
            if (taken.told() > 0) {
                watch.fed(taken.told());
            }
            return true;
        }

        private Step wrong(String what) {
            return new Step.Failed(new LinkProblem.Contradiction(what));
        }
    }
}
