package id.suar.evidence;

import id.suar.access.Hpke;
import id.suar.access.Opener;
import id.suar.access.SealingPair;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Keys of content, closed for whoever may read it (HPKE) and bound to the content's hash: a wrap put beside other
/// content opens nothing.
public final class KeyWraps {

    /// Length of a wrap.
    public static final int BYTES = 32 + Hpke.OVERHEAD;

    private static final String PURPOSE = "suar evidence 1";

    private KeyWraps() {}

    /// Who may read what is put.
    ///
    /// @param id      of a device or a hub
    /// @param sealKey public
    public record Reader(String id, byte[] sealKey) {}

    static Map<String, byte[]> close(byte[] key, EvidenceId id, List<Reader> readers) {
        Map<String, byte[]> wraps = new LinkedHashMap<>();
        for (Reader reader : readers) {
            wraps.put(reader.id(), Hpke.sealer(reader.sealKey(), PURPOSE).seal(key, id.bytes()));
        }
        return wraps;
    }

    public static Opener opener(SealingPair pair) {
        return Hpke.opener(pair, PURPOSE);
    }
}
