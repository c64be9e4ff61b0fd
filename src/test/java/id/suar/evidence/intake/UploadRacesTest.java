package id.suar.evidence.intake;

import static id.suar.evidence.intake.Bringer.noise;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.app.HubEvidence;
import id.suar.evidence.SealedFile;
import id.suar.evidence.SealedFiles;
import id.suar.evidence.SqlSealedFiles;
import id.suar.evidence.VaultFolder;
import id.suar.evidence.VaultRoom;
import id.suar.faults.Office;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two requests about one upload at the same moment, on the real stores, which only wait where the other one passes.
class UploadRacesTest {

    @TempDir
    Path folder;

    private Office office;
    private Bringer device;
    private EvidenceIntake intake;
    private VaultFolder vault;
    private SealedFiles files;
    private String upload;
    private Thread other;
    private final CountDownLatch looked = new CountDownLatch(1);
    private final CountDownLatch signed = new CountDownLatch(1);

    @BeforeEach
    void open() throws Exception {
        office = new Office(Files.createDirectory(folder.resolve("hub")));
        device = new Bringer(office, folder.resolve("device"), "Pengawas satu", true);
        files = new SqlSealedFiles(office.db);
        vault = new VaultFolder(folder.resolve("hub/vault"), new SecureRandom());
        intake = new EvidenceIntake(
                between(Uploads.class, new SqlUploads(office.db, files), "keep", this::whileItIsKept),
                between(SealedFiles.class, files, "speakOf", this::beforeItIsThrownAway),
                vault,
                new VaultRoom(near -> 1L << 40, 0),
                known -> HubEvidence.standing(office.enrolments.find(known)),
                office.keys,
                office.clock,
                Office.QUOTA);
    }

    @AfterEach
    void close() {
        device.close();
        office.close();
    }

    @Test
    void whatWasSignedForStaysWhenTheUploadIsEndedAtThatMoment() throws Exception {
        SealedFile file = device.put(noise(100_000));
        byte[] ticket = device.signed(device.ticket(file));
        upload = ((Progress.At) intake.create(ticket, file.sealedBytes())).id();
        byte[] sealed = device.sealed(file);

        Progress last = intake.add(upload, 0, sealed.length, new ByteArrayInputStream(sealed), Optional.empty());
        signed.countDown();
        other.join();

        assertThat(last)
                .isInstanceOfSatisfying(
                        Progress.At.class, at -> assertThat(at.receipt()).isPresent());
        assertThat(vault.file(files.find(file.id()).orElseThrow().name())).isRegularFile();
    }

    /// Another request ends the upload; it goes as far as it can.
    private void whileItIsKept() {
        other = Thread.ofPlatform().start(this::terminate);
        while (looked.getCount() > 0 && other.getState() != Thread.State.BLOCKED) {
            Thread.onSpinWait();
        }
    }

    private void terminate() {
        try {
            intake.terminate(upload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void beforeItIsThrownAway() throws InterruptedException {
        looked.countDown();
        signed.await();
    }

    private interface Moment {

        void pass() throws InterruptedException;
    }

    /// `keep` waits before it is done, others after.
    private static <T> T between(Class<T> store, T real, String method, Moment moment) {
        return store.cast(
                Proxy.newProxyInstance(store.getClassLoader(), new Class<?>[] {store}, (proxy, call, args) -> {
                    boolean here = call.getName().equals(method);
                    if (here && method.equals("keep")) {
                        moment.pass();
                    }
                    Object result = call.invoke(real, args);
                    if (here && !method.equals("keep")) {
                        moment.pass();
                    }
                    return result;
                }));
    }
}
