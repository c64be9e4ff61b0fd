package id.suar.hub;

import id.suar.access.Digest;
import id.suar.access.HubKeys;
import id.suar.access.Opener;
import id.suar.journal.Ed25519;
import id.suar.journal.JournalId;
import id.suar.journal.Journals;
import id.suar.journal.Signer;
import id.suar.sync.Answer;
import id.suar.sync.AnswerCodec;
import id.suar.sync.FeedAnswer;
import id.suar.sync.FeedAnswerCodec;
import id.suar.sync.FeedPosition;
import id.suar.sync.FeedRequest;
import id.suar.sync.FeedRequestCodec;
import id.suar.sync.FeedRequestCodec.Opened;
import id.suar.sync.Refusal;
import id.suar.sync.SignedAnswer;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answers devices that ask for what others have recorded. Keeps nothing between requests: where a device
/// stands it says itself. A request that somebody plays again gets an answer that only the device can open.
public final class FeedDesk {

    private static final int LEAST = 2 * 1024;

    private final Journals journals;
    private final KeptSegments kept;
    private final Enrolments enrolments;
    private final FeedRegister register;
    private final FeedReach reach;
    private final String hub;
    private final Opener opener;
    private final Signer signer;
    private final Clock clock;

    public FeedDesk(
            Journals journals,
            KeptSegments kept,
            Enrolments enrolments,
            FeedRegister register,
            FeedReach reach,
            HubKeys keys,
            Clock clock) {
        this.journals = journals;
        this.kept = kept;
        this.enrolments = enrolments;
        this.register = register;
        this.reach = reach;
        this.hub = keys.id();
        this.opener = FeedRequestCodec.opener(keys.sealing());
        this.signer = keys.signing().signer();
        this.clock = clock;
    }

    /// @param bytes a request as it came
    /// @return the answer's bytes, sealed to whoever asked; or a signed refusal
    public byte[] answer(byte[] bytes) {
        byte[] name = Digest.sha256(bytes);
        Optional<Opened> opened = FeedRequestCodec.decode(bytes, hub, opener);
        if (opened.isEmpty()) {
            return refused(name, Refusal.UNREADABLE);
        }
        Optional<KnownDevice> device = enrolments
                .find(opened.get().request().device())
                .filter(known -> known.signKey().isPresent() && known.sealKey().isPresent());
        if (device.isEmpty()) {
            return refused(name, Refusal.UNKNOWN_DEVICE);
        }
        if (!opened.get().signedBy(Ed25519.check(device.get().signKey().orElseThrow()))) {
            return refused(name, Refusal.WRONG_SIGNATURE);
        }
        if (device.get().revokedAt().isPresent()) {
            return refused(name, Refusal.REVOKED);
        }
        register.bringUpToDate();
        FeedAnswer answer = answer(opened.get().request(), device.get().scope());
        byte[] seal = device.get().sealKey().orElseThrow();
        return FeedAnswerCodec.encode(answer, name, now(), signer, FeedAnswerCodec.sealer(seal));
    }

    private FeedAnswer answer(FeedRequest request, String scope) {
        List<FeedSource> sources = reach.sources(scope);
        byte[] mark = mark(scope, sources);
        if (request.mark().filter(said -> Arrays.equals(said, mark)).isPresent()) {
            return new FeedAnswer.Nothing();
        }
        if (request.positions().isEmpty()) {
            return new FeedAnswer.WantsPositions();
        }
        Map<JournalId, FeedPosition> held = new HashMap<>();
        request.positions().get().forEach(position -> held.put(position.journal(), position));
        int most = Math.clamp(request.most(), LEAST, FeedAnswerCodec.MOST);
        var load = new FeedLoad(journals, kept, signer, most, request.part());
        Map<FeedSource, Long> after = new LinkedHashMap<>();
        sources.forEach(source -> after.put(
                source, after(source, Optional.ofNullable(held.get(source.head().journal())))));
        // The hub's own journals first: they list whose signatures the others bear. Then small before large.
        after.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<FeedSource, Long> one) ->
                                one.getKey().own().isEmpty())
                        .thenComparingLong(one -> one.getKey().head().seq() - one.getValue()))
                .forEach(one -> load.add(one.getKey(), one.getValue()));
        return new FeedAnswer.Pieces(load.pieces(), load.full() ? Optional.empty() : Optional.of(mark));
    }

    /// Where to go on. A copy that differs there gets all from the beginning, for so the reader finds where they part;
    /// one
    /// that goes further than the hub's (which was restored from a backup) gets the end of the hub's.
    private long after(FeedSource source, Optional<FeedPosition> held) {
        if (held.isEmpty()) {
            return 0;
        }
        JournalId journal = source.head().journal();
        long through = held.get().through();
        if (through > source.head().seq()) {
            return through >= FeedPosition.NOTHING_WANTED
                    ? through
                    : source.head().seq() - 1;
        }
        return journals.hashAt(journal, through).filter(held.get()::agrees).isPresent() ? through : 0;
    }

    /// Stands for all that this reader may read, as it is now.
    private static byte[] mark(String scope, List<FeedSource> sources) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(scope.getBytes(StandardCharsets.US_ASCII));
        for (FeedSource source : sources) {
            all.writeBytes(source.head().journal().toString().getBytes(StandardCharsets.US_ASCII));
            all.writeBytes(ByteBuffer.allocate(8).putLong(source.head().seq()).array());
            all.writeBytes(source.head().hash());
        }
        return Arrays.copyOf(Digest.sha256(all.toByteArray()), FeedRequest.MARK);
    }

    private byte[] refused(byte[] request, Refusal reason) {
        return AnswerCodec.encode(new SignedAnswer(request, now(), new Answer.Refused(reason, "feed")), signer);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
