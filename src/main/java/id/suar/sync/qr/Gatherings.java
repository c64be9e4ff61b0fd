package id.suar.sync.qr;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Takes codes as they are read, of several messages mixed, and gives each message once it is whole and is what its
/// name says. Not for several threads.
public final class Gatherings {

    /// Of different messages at the same time; the oldest is forgotten for one more.
    private static final int MOST = 32;

    private final Map<String, Gathering> open = new LinkedHashMap<>();
    private final Set<String> whole = new HashSet<>();

    /// @param code what a code said
    public Sight add(byte[] code) {
        return FrameCodec.decode(code).map(this::add).orElseGet(Sight.Other::new);
    }

    /// How many messages have been begun and are not whole.
    public int unfinished() {
        return open.size();
    }

    private Sight add(Frame frame) {
        String name = frame.message();
        int size = frame.symbol().length;
        int needed = Fountain.symbols(frame.length(), size);
        if (whole.contains(name)) {
            return new Sight.Part(name, needed, needed);
        }
        Gathering gathering = open.computeIfAbsent(name, key -> new Gathering(frame.length(), size));
        if (!gathering.fits(frame.length(), size)) {
            open.remove(name);
            return new Sight.Spoiled(name);
        }
        gathering.add(frame.number(), frame.symbol());
        return gathering.complete() ? ended(name, gathering.message()) : part(name, gathering);
    }

    private Sight ended(String name, byte[] message) {
        open.remove(name);
        if (!FrameCodec.name(message).equals(name)) {
            return new Sight.Spoiled(name);
        }
        whole.add(name);
        return new Sight.Whole(name, message);
    }

    private Sight part(String name, Gathering gathering) {
        if (open.size() > MOST) {
            open.remove(open.keySet().iterator().next());
        }
        return new Sight.Part(name, gathering.rank(), gathering.needed());
    }
}
