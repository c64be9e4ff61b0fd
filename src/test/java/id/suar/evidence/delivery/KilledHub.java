package id.suar.evidence.delivery;

import id.suar.access.HubKeys;
import id.suar.faults.Office;
import java.nio.file.Path;
import java.util.Optional;

/// The hub that [UploadKillsTest] kills: serves a folder and says where, until it is killed.
final class KilledHub {

    private KilledHub() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        var office = new Office(folder, HubKeys.read(folder.resolve("keys.json")), Optional.empty());
        System.out.println("at " + office.address());
        System.in.read();
    }
}
