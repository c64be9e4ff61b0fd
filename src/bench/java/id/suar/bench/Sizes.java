package id.suar.bench;

import id.suar.app.DeviceSpace;
import id.suar.journal.JournalId;
import id.suar.sync.Outbox;
import id.suar.sync.Packer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Bytes of sealed parcels, by how many sheets are in them.
final class Sizes {

    private Sizes() {}

    static Map<Integer, Integer> measure() throws IOException {
        Map<Integer, Integer> bytes = new LinkedHashMap<>();
        try (Ground ground = new Ground();
                DeviceSpace device = ground.device()) {
            ground.record(device, 10_000);
            var packer = new Packer(device.workspace().journals(), device.profile(), ground.keys(device));
            var start = new Outbox.Place(new JournalId(device.profile().device(), 0), 0);
            for (int sheets : new int[] {1, 10, 100, 1_000, 10_000}) {
                bytes.put(sheets, packer.pack(start, sheets, false).bytes().length);
            }
        }
        return bytes;
    }
}
