package id.suar.violation.record;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.DeviceKeys;
import id.suar.access.HeldKeys;
import id.suar.access.KeyRing;
import id.suar.access.OwnBox;
import id.suar.access.SealingPair;
import id.suar.db.Database;
import id.suar.journal.EntryId;
import id.suar.journal.JournalId;
import id.suar.journal.SqlDrafts;
import id.suar.violation.record.CaseDrafts.Found;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseDraftsTest {

    private static final char[] PIN = "271828".toCharArray();
    private static final String KEY = CaseDrafts.fresh(CaseKind.REPORT, Instant.EPOCH);
    private static final EntryId HEAD = new EntryId(new JournalId("aaaaaaaaaaaaaaaa", 0), 3);

    @TempDir
    Path folder;

    private Database db;
    private KeyRing ring;

    @BeforeEach
    void open() {
        db = Database.open(folder.resolve("suar.db"));
        ring = new KeyRing(folder.resolve("keys.json"));
        var random = new SecureRandom();
        ring.write(
                DeviceKeys.generate(random),
                Optional.of(PIN),
                SealingPair.generate(random).open(),
                random);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void whatWasTypedWaitsForThePinAndIsNotTakenForNothing() {
        drafts(new HeldKeys(ring)).save(KEY, Map.of("reporter.name", "Pelapor Contoh"), List.of(HEAD));

        assertThat(drafts(new HeldKeys(ring)).find(KEY)).isEqualTo(new Found.Locked());
        assertThat(drafts(opened()).find(KEY))
                .isEqualTo(new Found.Typed(Map.of("reporter.name", "Pelapor Contoh"), List.of(HEAD)));
        assertThat(drafts(opened()).find("report new " + Instant.MAX)).isEqualTo(new Found.None());
    }

    @Test
    void aDraftThatWasDroppedLeavesNothingOfItInTheFile() throws IOException {
        drafts(opened()).save(KEY, Map.of("account", "x".repeat(6_000)), List.of());
        String box = stored();
        drafts(opened()).drop(KEY);
        db.emptyLog();

        assertThat(new String(Files.readAllBytes(folder.resolve("suar.db")), StandardCharsets.ISO_8859_1))
                .doesNotContain(box.substring(0, 200))
                .doesNotContain(box.substring(box.length() - 200));
    }

    private String stored() {
        return db.read(handle -> new String(
                handle.createQuery("SELECT body FROM draft")
                        .map((row, context) -> row.getBytes(1))
                        .one(),
                StandardCharsets.ISO_8859_1));
    }

    private HeldKeys opened() {
        var keys = new HeldKeys(ring);
        keys.open(Optional.of(PIN));
        return keys;
    }

    private CaseDrafts drafts(HeldKeys keys) {
        return new CaseDrafts(new SqlDrafts(db, Clock.systemUTC()), new OwnBox(keys));
    }
}
