package id.suar.evidence.file;

import id.suar.access.SigningPair;
import id.suar.db.Database;
import id.suar.evidence.SqlSealedFiles;
import id.suar.evidence.VaultFolder;
import id.suar.evidence.delivery.EvidenceOwner;
import id.suar.evidence.delivery.SqlEvidenceOutbox;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Set;

/// The device that [HandOverKillsTest] kills while it writes to a stick.
final class KilledHandOver {

    private KilledHandOver() {}

    /// folder, stick, device, hub, signing key of the device, open sealing key of the hub
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        var db = Database.open(folder.resolve("suar.db"));
        var keys = SigningPair.of(HexFormat.of().parseHex(args[4]));
        var export = new EvidenceExport(
                new SqlEvidenceOutbox(db),
                new SqlSealedFiles(db),
                new VaultFolder(folder.resolve("vault"), new SecureRandom()),
                new EvidenceOwner(args[2], args[3], keys.signer()),
                EvidenceFile.sealer(HexFormat.of().parseHex(args[5])),
                Set::of,
                Clock.systemUTC());
        System.out.println("begin");
        export.to(Path.of(args[1]), StickRoom.OF_STICK);
        System.out.println("end");
        System.exit(0);
    }
}
