package id.suar.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/// The process that [VaultFaultsTest] kills or gives no room: it puts content without end, ever larger, and says
/// what is kept; where it is refused it says so and ends.
final class VaultWriter {

    private VaultWriter() {}

    public static void main(String[] args) {
        var vault = new FolderVault(Path.of(args[0]));
        var random = new Random(Long.parseLong(args[1]));
        for (int size = 1_000; ; size += 20_000) {
            var content = new byte[size];
            random.nextBytes(content);
            try {
                var kept = (Vault.Deposit.Kept) vault.put(new ByteArrayInputStream(content), 100_000_000);
                System.out.println("kept " + kept.id());
            } catch (IOException e) {
                System.out.println("refused " + e.getMessage());
                return;
            }
        }
    }
}
