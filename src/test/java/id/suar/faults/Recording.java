package id.suar.faults;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Keeps what passes a line, to be looked at afterwards.
public final class Recording implements Ear {

    private final Map<Long, ByteArrayOutputStream> up = new TreeMap<>();
    private final Map<Long, ByteArrayOutputStream> down = new TreeMap<>();

    @Override
    public synchronized void up(long connection, byte[] part) {
        up.computeIfAbsent(connection, _ -> new ByteArrayOutputStream()).writeBytes(part);
    }

    @Override
    public synchronized void down(long connection, byte[] part) {
        down.computeIfAbsent(connection, _ -> new ByteArrayOutputStream()).writeBytes(part);
    }

    /// Every byte that devices sent.
    public synchronized byte[] up() {
        var all = new ByteArrayOutputStream();
        up.values().forEach(part -> all.writeBytes(part.toByteArray()));
        return all.toByteArray();
    }

    /// Whole requests, connection by connection.
    public synchronized List<HttpMessage> requests() {
        return messages(up);
    }

    /// The same, those of each connection by themselves.
    public synchronized List<List<HttpMessage>> conversations() {
        return up.values().stream()
                .map(stream -> HttpMessage.all(stream.toByteArray()))
                .toList();
    }

    public synchronized List<HttpMessage> answers() {
        return messages(down);
    }

    private static List<HttpMessage> messages(Map<Long, ByteArrayOutputStream> streams) {
        List<HttpMessage> all = new ArrayList<>();
        streams.values().forEach(stream -> all.addAll(HttpMessage.all(stream.toByteArray())));
        return all;
    }
}
