package id.suar.evidence.delivery;

import id.suar.access.SigningPair;
import id.suar.db.Database;
import id.suar.evidence.EvidenceId;
import id.suar.evidence.SqlSealedFiles;
import id.suar.evidence.VaultFolder;
import id.suar.journal.Ed25519;
import id.suar.sync.CourierWatch;
import id.suar.sync.http.Clients;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// The device that [UploadKillsTest] kills: brings what its vault has, and says each step.
final class KilledDevice {

    private KilledDevice() {}

    /// folder, hub's address, device, hub, signing key of the device, open signing key of the hub
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        var db = Database.open(folder.resolve("suar.db"));
        var outbox = new SqlEvidenceOutbox(db);
        var clock = Clock.systemUTC();
        var keys = SigningPair.of(HexFormat.of().parseHex(args[4]));
        var line = new TusLine(Clients.hub().build(), List.of(URI.create(args[1])));
        var check = Ed25519.check(HexFormat.of().parseHex(args[5]));
        var owner = new EvidenceOwner(args[2], args[3], keys.signer());
        var sender = new EvidenceSender(
                outbox,
                new SqlSealedFiles(db),
                new VaultFolder(folder.resolve("vault"), new SecureRandom()),
                line,
                owner,
                check,
                clock,
                rest -> {},
                new Random(7));
        var statements = new HubStatements(folder.resolve("said"), args[2], check);
        var recall = new EvidenceRecall(outbox, line, statements, sender, owner, new Random(5));
        var problem = new EvidenceErrand(
                        outbox, recall, sender, Set::of, () -> EvidencePermit.ALL, () -> false, clock, new Telling())
                .run(clock.instant().plusSeconds(60), CourierWatch.NONE);
        System.out.println("end " + problem);
        System.exit(0);
    }

    private static final class Telling implements EvidenceWatch {

        @Override
        public void moved(EvidenceId content, long there) {
            System.out.println("moved " + there);
        }

        @Override
        public void received(EvidenceId content) {
            System.out.println("received " + content);
        }
    }
}
