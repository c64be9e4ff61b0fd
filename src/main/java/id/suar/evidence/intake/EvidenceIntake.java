package id.suar.evidence.intake;

import id.suar.access.HubKeys;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.KeyWraps;
import id.suar.evidence.SealedFile;
import id.suar.evidence.SealedFiles;
import id.suar.evidence.VaultFolder;
import id.suar.evidence.VaultRoom;
import id.suar.evidence.sealed.ChunkLayout;
import id.suar.evidence.tus.EvidenceReceipt;
import id.suar.evidence.tus.EvidenceReceiptCodec;
import id.suar.evidence.tus.Question;
import id.suar.evidence.tus.Statement;
import id.suar.evidence.tus.StatementCodec;
import id.suar.evidence.tus.Ticket;
import id.suar.evidence.tus.UploadChecksum;
import id.suar.evidence.tus.UploadRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Takes evidence in pieces, whole, and once. What it signs for was opened, hashed and forced to disk before; what
/// is here already is signed for at once, whoever brought it.
///
/// The file of an upload lies in the vault's folder under its last name from the beginning: that it is evidence is a
/// row in the database, so a hub that is killed at any moment has either a part to go on with or the whole.
public final class EvidenceIntake {

    private static final Duration KEPT = Duration.ofDays(14);
    /// Uploads that are looked at beside each other; those that share a place wait for each other.
    private static final int LOOKS = 64;

    private static final Duration LITTER = Duration.ofDays(1);

    private final Uploads uploads;
    private final SealedFiles files;
    private final VaultFolder folder;
    private final UploadGate gate;
    private final UploadCheck check;
    private final UploadWriter writer;
    private final HubKeys keys;
    private final Clock clock;
    private final UploadTurns turns = new UploadTurns();
    private final Object[] looks =
            IntStream.range(0, LOOKS).mapToObj(_ -> new Object()).toArray();

    /// @param quota the most sealed bytes that one device may bring
    public EvidenceIntake(
            Uploads uploads,
            SealedFiles files,
            VaultFolder folder,
            VaultRoom room,
            Bringers bringers,
            HubKeys keys,
            Clock clock,
            long quota) {
        this.uploads = uploads;
        this.files = files;
        this.folder = folder;
        this.gate = new UploadGate(uploads, folder, room, bringers, keys.id(), quota);
        this.check = new UploadCheck(KeyWraps.opener(keys.sealing()));
        this.writer = new UploadWriter(folder);
        this.keys = keys;
        this.clock = clock;
    }

    /// Begins an upload, or goes on with the one that this device has begun with the same key.
    ///
    /// @param length that the file will have, as the request says
    public Progress create(byte[] signed, long length) throws IOException {
        clean();
        UploadGate.Opened opened = gate.open(signed, length);
        if (opened instanceof UploadGate.Opened.Shut(UploadRefusal reason)) {
            return new Progress.Refused(reason);
        }
        Ticket ticket = ((UploadGate.Opened.Let) opened).ticket();
        if (files.erased(ticket.content())
                || ticket.original().filter(files::erased).isPresent()) {
            return new Progress.Refused(UploadRefusal.ERASED);
        }
        Optional<Upload> before = uploads.of(ticket.device(), ticket.content());
        Optional<SealedFile> here = files.find(ticket.content()).filter(this::whole);
        if (here.isPresent()) {
            uploads.brought(ticket, now());
            return standing(begun(signed, ticket, here.get().name(), before));
        }
        if (before.isPresent() && goesOn(before.get().ticket(), ticket)) {
            uploads.renew(before.get().id(), until());
            return standing(before.get());
        }
        if (before.isPresent()) {
            end(before.get());
        }
        Optional<UploadRefusal> full = gate.room(ticket);
        return full.isPresent()
                ? new Progress.Refused(full.get())
                : standing(begun(signed, ticket, folder.newName(), Optional.empty()));
    }

    /// What is here of a device's evidence, signed; empty where not a device that may bring some has asked it.
    ///
    /// @param signed a question, as its codec makes it
    public Optional<byte[]> statement(byte[] signed) throws IOException {
        Optional<Question> question = gate.asked(signed);
        if (question.isEmpty()) {
            return Optional.empty();
        }
        String device = question.get().device();
        var statement = new Statement(
                question.get().nonce(),
                uploads.heldOf(device),
                uploads.broughtBy(device),
                gate.quota(),
                gate.left(),
                now().truncatedTo(ChronoUnit.MILLIS));
        return Optional.of(
                StatementCodec.encode(device, statement, keys.signing().signer()));
    }

    /// How it stands.
    public Progress look(String id) throws IOException {
        Optional<Upload> upload = uploads.find(id).filter(one -> one.expiresAt().isAfter(now()));
        if (upload.isEmpty()) {
            return new Progress.Gone();
        }
        Optional<UploadRefusal> refusal = gate.stillShut(upload.get().ticket().device());
        return refusal.isPresent() ? new Progress.Refused(refusal.get()) : standing(current(upload.get()));
    }

    /// Takes what comes until it ends or breaks off; what came is kept either way. When it is the last piece, the
    /// whole is looked at.
    public Progress add(String id, long offset, long most, InputStream content, Optional<UploadChecksum> sum)
            throws IOException {
        try (UploadTurns.Turn turn = turns.take(id)) {
            Progress before = look(id);
            if (!(before instanceof Progress.At at)) {
                return before;
            }
            if (at.offset() != offset) {
                return new Progress.Conflict(at.offset());
            }
            if (offset + most > at.length()) {
                return new Progress.TooMuch();
            }
            Upload upload = uploads.find(id).orElseThrow();
            if (at.receipt().isPresent()) {
                return at;
            }
            UploadWriter.Written written = writer.write(upload, offset, content, sum, turn);
            if (written == UploadWriter.Written.MISMATCH) {
                return new Progress.Mismatch(offset);
            }
            if (written == UploadWriter.Written.TOO_MUCH) {
                return new Progress.TooMuch();
            }
            uploads.renew(id, until());
            return size(upload) == upload.length() && turn.during(() -> {}) ? whole(upload) : standing(upload);
        }
    }

    /// The device wants no more of it. What was signed for stays.
    public Progress terminate(String id) throws IOException {
        try (UploadTurns.Turn turn = turns.take(id)) {
            Optional<Upload> upload = uploads.find(id);
            if (upload.isEmpty() || !turn.during(() -> {})) {
                return new Progress.Gone();
            }
            Progress standing = standing(upload.get());
            end(upload.get());
            return standing;
        }
    }

    /// Two gigabytes take a while to look at, and a device that does not wait comes again: it waits for the look that
    /// is
    /// under way, instead of beginning another.
    private Progress whole(Upload upload) throws IOException {
        synchronized (looks[Math.floorMod(upload.id().hashCode(), looks.length)]) {
            return looked(upload);
        }
    }

    private Progress looked(Upload upload) throws IOException {
        if (receipt(upload).isPresent()) {
            return standing(upload);
        }
        Path file = folder.file(upload.name());
        return switch (check.check(upload, file, now())) {
            case UploadCheck.Found.Right(SealedFile right) -> kept(upload, right);
            case UploadCheck.Found.BadFrom(long from) -> {
                writer.cut(upload, from);
                yield new Progress.Mismatch(from);
            }
            case UploadCheck.Found.Other() -> {
                end(upload);
                yield new Progress.Refused(UploadRefusal.NOT_WHAT_IT_SAYS);
            }
        };
    }

    /// What is evidence and what is litter is decided by one at a time: an upload that was ended while it was looked at
    /// is not evidence, and where the same came by another way meanwhile, that stays.
    private synchronized Progress kept(Upload upload, SealedFile right) throws IOException {
        if (uploads.find(upload.id()).isEmpty() || files.erased(upload.ticket().content())) {
            return new Progress.Gone();
        }
        Optional<SealedFile> other = other(upload).filter(this::there);
        if (other.isPresent()) {
            return standing(pointed(upload, other.get()));
        }
        folder.force(right.name());
        uploads.keep(right, upload.ticket(), keys.id(), now());
        return standing(upload);
    }

    private Upload begun(byte[] signed, Ticket ticket, String name, Optional<Upload> before) throws IOException {
        if (before.isPresent() && !before.get().name().equals(name)) {
            end(before.get());
        }
        var upload = new Upload(folder.newName(), name, signed, ticket, until());
        uploads.begin(upload);
        return upload;
    }

    /// Where another device has brought the same meanwhile, nothing more of it need come.
    private Upload current(Upload upload) {
        return other(upload).filter(this::whole).isPresent() ? settled(upload) : upload;
    }

    private synchronized Upload settled(Upload upload) {
        Optional<SealedFile> other = other(upload);
        return other.isPresent() && uploads.find(upload.id()).isPresent() ? pointed(upload, other.get()) : upload;
    }

    private Optional<SealedFile> other(Upload upload) {
        return files.find(upload.ticket().content()).filter(file -> !file.name().equals(upload.name()));
    }

    private Upload pointed(Upload upload, SealedFile other) {
        var pointed = new Upload(upload.id(), other.name(), upload.signed(), upload.ticket(), upload.expiresAt());
        uploads.begin(pointed);
        uploads.brought(upload.ticket(), now());
        folder.discard(upload.name());
        return pointed;
    }

    private Progress standing(Upload upload) throws IOException {
        return new Progress.At(upload.id(), size(upload), upload.length(), upload.expiresAt(), receipt(upload));
    }

    /// Only for what is known to be right, and there.
    private Optional<byte[]> receipt(Upload upload) throws IOException {
        EvidenceId content = upload.ticket().content();
        Optional<SealedFile> here = files.find(content);
        if (here.isEmpty()
                || !here.get().name().equals(upload.name())
                || size(upload) != here.get().sealedBytes()) {
            return Optional.empty();
        }
        var receipt = new EvidenceReceipt(content, here.get().bytes(), now().truncatedTo(ChronoUnit.MILLIS));
        return Optional.of(EvidenceReceiptCodec.encode(receipt, keys.signing().signer()));
    }

    private boolean there(SealedFile file) {
        try {
            Path path = folder.file(file.name());
            return Files.isRegularFile(path) && Files.size(path) == file.sealedBytes();
        } catch (IOException e) {
            return false;
        }
    }

    private boolean whole(SealedFile file) {
        try {
            return there(file) && Arrays.equals(SealedFile.hash(folder.file(file.name())), file.sealedHash());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean goesOn(Ticket before, Ticket now) {
        return before.sealedBytes() == now.sealedBytes() && Arrays.equals(before.wrap(), now.wrap());
    }

    private long size(Upload upload) throws IOException {
        Path file = folder.file(upload.name());
        return Files.exists(file) ? Math.min(Files.size(file), ChunkLayout.sealed(ChunkLayout.MOST)) : 0;
    }

    /// Ends uploads that nobody went on with, and deletes files that nobody speaks of; now and then, while the hub
    /// serves. Safe beside requests: what is being written is young.
    public void sweep() throws IOException {
        clean();
        folder.sweep(files.names(), now().minus(LITTER));
    }

    private void clean() {
        for (List<Upload> old = uploads.expired(now()); !old.isEmpty(); old = uploads.expired(now())) {
            old.forEach(this::end);
        }
    }

    /// What is evidence keeps its file.
    private synchronized void end(Upload upload) {
        uploads.forget(upload.id());
        if (!files.speakOf(upload.name())) {
            folder.discard(upload.name());
        }
    }

    private Instant until() {
        return now().plus(KEPT);
    }

    private Instant now() {
        return clock.instant();
    }
}
