package id.suar.person;

import id.suar.access.Hpke;
import id.suar.access.Opener;
import id.suar.access.SealingPair;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Keys of parts, closed for whoever may read them (HPKE) and bound to the part's id: a wrap put beside another part
/// opens nothing.
public final class PartKeys {

    /// Length of a wrap.
    static final int BYTES = 32 + Hpke.OVERHEAD;

    private static final String PURPOSE = "suar person 1";

    private PartKeys() {}

    /// Who may read what is recorded here.
    ///
    /// @param id      of a device or a hub
    /// @param sealKey public
    public record Reader(String id, byte[] sealKey) {}

    /// One box for each reader.
    static Map<String, byte[]> close(byte[] key, PartId id, List<Reader> readers) {
        Map<String, byte[]> boxes = new TreeMap<>();
        for (Reader reader : readers) {
            boxes.put(reader.id(), Hpke.sealer(reader.sealKey(), PURPOSE).seal(key, id.bytes()));
        }
        return boxes;
    }

    /// @param pair of a device or a hub
    public static Opener opener(SealingPair pair) {
        return Hpke.opener(pair, PURPOSE);
    }
}
