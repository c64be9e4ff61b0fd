package id.suar.evidence.delivery;

import id.suar.evidence.SealedFile;
import id.suar.evidence.SealedFiles;
import id.suar.evidence.VaultFolder;
import id.suar.evidence.tus.EvidenceReceipt;
import id.suar.evidence.tus.EvidenceReceiptCodec;
import id.suar.evidence.tus.UploadRefusal;
import id.suar.journal.SignatureCheck;
import id.suar.sync.LinkProblem;
import id.suar.sync.Pause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/// Brings one sealed file to the hub and waits for its receipt. Only a receipt that this hub signed, for this content,
/// counts.
public final class EvidenceSender {

    private static final Duration MOST_PATIENCE = Duration.ofSeconds(60);
    /// After the last piece the hub opens and hashes the whole: a slow one needs so long for so many bytes.
    private static final Duration LOOKED_AT = Duration.ofSeconds(1);

    private static final long CHECKED = 2L * 1024 * 1024;
    private static final Duration LEAST_PATIENCE = Duration.ofSeconds(1);
    private static final int MOST_FAILURES = 4;
    private static final int MOST_MISMATCHES = 3;
    private static final long REST_MILLIS = 2_000;

    /// What is larger goes when the hub has said that it takes it: a refusal must not cost its bytes.
    private static final int WHOLE = 256 * 1024;

    private final EvidenceOutbox outbox;
    private final SealedFiles files;
    private final VaultFolder folder;
    private final TusLine line;
    private final EvidenceOwner sender;
    private final SignatureCheck hub;
    private final Clock clock;
    private final Pause pause;
    private final RandomGenerator random;
    private final EvidencePace pace = new EvidencePace();

    public EvidenceSender(
            EvidenceOutbox outbox,
            SealedFiles files,
            VaultFolder folder,
            TusLine line,
            EvidenceOwner sender,
            SignatureCheck hub,
            Clock clock,
            Pause pause,
            RandomGenerator random) {
        this.outbox = outbox;
        this.files = files;
        this.folder = folder;
        this.line = line;
        this.sender = sender;
        this.hub = hub;
        this.clock = clock;
        this.pause = pause;
        this.random = random;
    }

    sealed interface Sent {

        record Received() implements Sent {}

        /// Records wait; it goes on after them.
        record MadeWay() implements Sent {}

        record Damaged() implements Sent {}

        record Refused(UploadRefusal reason) implements Sent {}

        record Failed(LinkProblem problem) implements Sent {}
    }

    /// Whether the hub has what it signed for.
    enum Confirmed {
        YES,
        NO,
        UNKNOWN
    }

    /// Asks, and sends no byte of it.
    Confirmed confirm(WaitingEvidence item, Instant until) throws InterruptedException {
        Optional<byte[]> wrap = files.wrap(item.content(), sender.hub());
        if (wrap.isEmpty() || !clock.instant().isBefore(until)) {
            return Confirmed.UNKNOWN;
        }
        byte[] ticket = sender.ticket(item, wrap.get(), clock.instant());
        return switch (line.create(ticket, item.file().sealedBytes(), Optional.empty(), MOST_PATIENCE)) {
            case TusAnswer.At at ->
                at.receipt()
                                .flatMap(signed -> EvidenceReceiptCodec.decode(signed, hub))
                                .filter(receipt -> receipt.content().equals(item.content()))
                                .isPresent()
                        ? Confirmed.YES
                        : Confirmed.NO;
            case TusAnswer.Refused(UploadRefusal reason) when reason.ofRoom() -> Confirmed.NO;
            case TusAnswer.Refused _, TusAnswer.Elsewhere _, TusAnswer.Gone _, TusAnswer.Failed _ -> Confirmed.UNKNOWN;
        };
    }

    Sent send(WaitingEvidence item, Instant until, BooleanSupplier recordsWait, EvidenceWatch watch)
            throws InterruptedException {
        Optional<byte[]> wrap = files.wrap(item.content(), sender.hub());
        Path file = folder.file(item.file().name());
        if (wrap.isEmpty() || !Files.isRegularFile(file)) {
            return new Sent.Damaged();
        }
        return new Sending(item, file, sender.ticket(item, wrap.get(), clock.instant()), until, recordsWait, watch)
                .run();
    }

    /// One item on its way.
    private final class Sending {

        private final WaitingEvidence item;
        private final Path file;
        private final byte[] ticket;
        private final Instant until;
        private final BooleanSupplier recordsWait;
        private final EvidenceWatch watch;
        private final long length;
        private Optional<String> place;
        private long most = -1;
        private int failures;
        private int mismatches;

        Sending(
                WaitingEvidence item,
                Path file,
                byte[] ticket,
                Instant until,
                BooleanSupplier recordsWait,
                EvidenceWatch watch) {
            this.item = item;
            this.file = file;
            this.ticket = ticket;
            this.until = until;
            this.recordsWait = recordsWait;
            this.watch = watch;
            this.length = item.file().sealedBytes();
            this.place = outbox.place(item.content());
        }

        Sent run() throws InterruptedException {
            TusAnswer answer = ask();
            while (true) {
                Optional<Sent> end = switch (answer) {
                    case TusAnswer.At at -> at(at);
                    case TusAnswer.Elsewhere(long offset, boolean mismatch) -> mismatch ? mismatched() : none();
                    case TusAnswer.Gone() -> gone();
                    case TusAnswer.Refused(UploadRefusal reason) -> Optional.of(new Sent.Refused(reason));
                    case TusAnswer.Failed(LinkProblem problem) -> failed(problem);
                };
                if (end.isPresent()) {
                    return end.get();
                }
                answer = answer instanceof TusAnswer.At at ? add(at.offset()) : ask();
            }
        }

        /// Where it stands, or a beginning; small things go whole with the question.
        private TusAnswer ask() throws InterruptedException {
            if (place.isPresent()) {
                return line.look(place.get(), patience());
            }
            Optional<TusLine.FilePiece> whole = length <= Math.min(pace.piece(), WHOLE)
                    ? Optional.of(new TusLine.FilePiece(file, 0, length))
                    : Optional.empty();
            return line.create(ticket, length, whole, patience());
        }

        private TusAnswer add(long offset) throws InterruptedException {
            long bytes = Math.min(pace.piece(), length - offset);
            Instant before = clock.instant();
            boolean last = offset + bytes == length;
            TusAnswer answer = line.add(
                    place.orElseThrow(),
                    new TusLine.FilePiece(file, offset, bytes),
                    patience(last ? LOOKED_AT.multipliedBy(length / CHECKED) : Duration.ZERO));
            if (answer instanceof TusAnswer.At) {
                pace.succeeded(bytes, Duration.between(before, clock.instant()));
            }
            return answer;
        }

        private Optional<Sent> at(TusAnswer.At at) {
            place = at.place().or(() -> place);
            if (at.receipt().isPresent()) {
                return Optional.of(received(at.receipt().get()));
            }
            if (place.isEmpty() || at.offset() < 0 || at.offset() > length) {
                return Optional.of(new Sent.Failed(new LinkProblem.Contradiction("offset " + at.offset())));
            }
            if (at.offset() > most) {
                most = at.offset();
                failures = 0;
            } else if (++failures > MOST_FAILURES) {
                return Optional.of(new Sent.Failed(new LinkProblem.Contradiction("offset " + at.offset())));
            }
            outbox.sending(item.content(), place.get(), at.offset());
            watch.moved(item.content(), at.offset());
            if (recordsWait.getAsBoolean()) {
                return Optional.of(new Sent.MadeWay());
            }
            return clock.instant().isBefore(until) ? none() : Optional.of(new Sent.Failed(new LinkProblem.TooLarge()));
        }

        private Sent received(byte[] signed) {
            Optional<EvidenceReceipt> receipt = EvidenceReceiptCodec.decode(signed, hub)
                    .filter(one -> one.content().equals(item.content())
                            && one.bytes() == item.file().bytes());
            if (receipt.isEmpty()) {
                return new Sent.Failed(new LinkProblem.Contradiction("receipt of other content"));
            }
            outbox.received(receipt.get(), signed);
            return new Sent.Received();
        }

        /// The line changed it, or the file here is not what it was.
        private Optional<Sent> mismatched() {
            most = -1;
            if (++mismatches < MOST_MISMATCHES) {
                return none();
            }
            return Optional.of(
                    whole() ? new Sent.Failed(new LinkProblem.Contradiction("checksum")) : new Sent.Damaged());
        }

        private Optional<Sent> gone() {
            outbox.begunAnew(item.content());
            place = Optional.empty();
            most = -1;
            return ++failures > MOST_FAILURES
                    ? Optional.of(new Sent.Failed(new LinkProblem.Contradiction("upload gone")))
                    : none();
        }

        private Optional<Sent> failed(LinkProblem problem) throws InterruptedException {
            pace.failed();
            if (++failures > MOST_FAILURES
                    || !clock.instant().isBefore(until)
                    || problem instanceof LinkProblem.NoAddress) {
                return Optional.of(new Sent.Failed(problem));
            }
            pause.rest(Duration.ofMillis(random.nextLong(REST_MILLIS << failures)));
            return none();
        }

        private boolean whole() {
            try {
                return Arrays.equals(SealedFile.hash(file), item.file().sealedHash());
            } catch (IOException e) {
                return false;
            }
        }

        private Duration patience() {
            return patience(Duration.ZERO);
        }

        /// @param more that the hub needs to look at the whole
        private Duration patience(Duration more) {
            Duration left = Duration.between(clock.instant(), until);
            Duration wanted = MOST_PATIENCE.plus(more);
            Duration most = left.compareTo(wanted) > 0 ? wanted : left;
            return most.compareTo(LEAST_PATIENCE) < 0 ? LEAST_PATIENCE : most;
        }

        private static Optional<Sent> none() {
            return Optional.empty();
        }
    }
}
