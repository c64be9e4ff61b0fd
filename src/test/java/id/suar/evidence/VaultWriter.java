package id.suar.evidence;

import id.suar.db.Database;
import id.suar.db.NotWritten;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/// The process that [VaultFaultsTest] kills or gives no room: it puts content without end, ever larger, and says
/// what is kept; where it is refused it says so and ends.
final class VaultWriter {

    private VaultWriter() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        var vault = new MadeVault(folder, Database.open(folder.resolveSibling("suar.db"))).vault;
        var random = new Random(Long.parseLong(args[1]));
        for (int size = 1_000; ; size += 20_000) {
            var content = new byte[size];
            random.nextBytes(content);
            try {
                var kept = (Vault.Deposit.Kept) vault.put(new ByteArrayInputStream(content), 100_000_000);
                System.out.println("kept " + kept.id());
            } catch (IOException | NotWritten e) {
                System.out.println("refused " + e.getMessage());
                return;
            }
        }
    }
}
