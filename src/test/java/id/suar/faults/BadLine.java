package id.suar.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/// A TCP proxy on loopback. Each new connection takes the next fault that was ordered; without one it is
/// a line of the kind of its [Link]. Faults that need whole requests ([Fault.Twice], [Fault.LoseAnswer],
/// [Fault.Overtaken]) look at one request and hang up.
public final class BadLine implements AutoCloseable {

    private static final int LONGEST_REPLAY = 64 * 1024;

    private final ServerSocket listening;
    private volatile InetSocketAddress hub;
    private final Link link;
    private final Lane lanesUp;
    private final Lane lanesDown;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final Queue<HttpMessage> overtaken = new ConcurrentLinkedQueue<>();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicLong up = new AtomicLong();
    private final AtomicLong down = new AtomicLong();
    private final AtomicLong connections = new AtomicLong();
    private final AtomicLong turns = new AtomicLong();
    private volatile Ear ear = Ear.NONE;
    private volatile byte[] lastAnswer = {};

    public BadLine(URI hub) throws IOException {
        this(hub, Link.GOOD);
    }

    public BadLine(URI hub, Link link) throws IOException {
        moved(hub);
        this.link = link;
        this.lanesUp = new Lane(link);
        this.lanesDown = new Lane(link);
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.submit(this::accept);
        if (link.cutEvery().isPositive()) {
            threads.submit(this::cutAgainAndAgain);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/");
    }

    /// From now on new connections go there.
    public void moved(URI elsewhere) {
        hub = new InetSocketAddress(elsewhere.getHost(), elsewhere.getPort());
    }

    public BadLine order(Fault... next) {
        faults.addAll(List.of(next));
        return this;
    }

    /// From now on it hears all that passes.
    public BadLine heardBy(Ear listener) {
        ear = listener;
        return this;
    }

    /// Bytes that came from devices so far.
    public long up() {
        return up.get();
    }

    public long down() {
        return down.get();
    }

    /// Faults that no connection has taken yet.
    public int waiting() {
        return faults.size();
    }

    public long connections() {
        return connections.get();
    }

    /// How often a device spoke after silence or after the hub had: requests, whatever is spoken.
    public long turns() {
        return turns.get();
    }

    /// Cuts every connection there is.
    public void cut() {
        for (Socket socket : sockets) {
            hangUp(socket);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        cut();
        threads.shutdownNow();
    }

    private Void cutAgainAndAgain() {
        long next = System.nanoTime();
        while (!listening.isClosed()) {
            next += link.cutEvery().toNanos();
            Lane.waitUntil(next);
            cut();
        }
        return null;
    }

    private Void accept() throws IOException {
        while (!listening.isClosed()) {
            Socket device = listening.accept();
            sockets.add(device);
            long number = connections.incrementAndGet();
            Fault fault = faults.poll();
            threads.submit(() -> {
                try (device) {
                    serve(device, number, fault == null ? new Fault.None() : fault);
                } finally {
                    sockets.remove(device);
                }
                return null;
            });
        }
        return null;
    }

    private void serve(Socket device, long number, Fault fault) throws IOException {
        switch (fault) {
            case Fault.Answer(String bytes) -> {
                request(device, number);
                device.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
            }
            case Fault.Replay() -> {
                request(device, number);
                device.getOutputStream().write(lastAnswer);
            }
            case Fault.Stall() -> device.getInputStream().transferTo(OutputStream.nullOutputStream());
            case Fault.Twice() -> {
                HttpMessage request = request(device, number);
                exchange(request, number);
                device.getOutputStream().write(exchange(request, number));
            }
            case Fault.LoseAnswer() -> exchange(request(device, number), number);
            case Fault.Overtaken() -> overtaken.add(request(device, number));
            case Fault.Delay(Duration more) -> relay(device, number, link.longer(more), fault);
            case Fault.None _,
                    Fault.CutUp _,
                    Fault.CutDown _,
                    Fault.CorruptUp _,
                    Fault.CorruptDown _,
                    Fault.StallUp _,
                    Fault.StallDown _ -> relay(device, number, link, fault);
        }
    }

    /// Each connection first takes the time that a handshake takes on such a line.
    private void relay(Socket device, long number, Link way, Fault fault) throws IOException {
        Lane.waitUntil(System.nanoTime() + 2 * way.oneWay().toNanos());
        Pipe there = new Pipe(
                way,
                lanesUp,
                fault instanceof Fault.CutUp(long n) ? n : -1,
                fault instanceof Fault.StallUp(long n) ? n : -1,
                fault instanceof Fault.CorruptUp(long n) ? n : -1);
        Pipe back = new Pipe(
                way,
                lanesDown,
                fault instanceof Fault.CutDown(long n) ? n : -1,
                fault instanceof Fault.StallDown(long n) ? n : -1,
                fault instanceof Fault.CorruptDown(long n) ? n : -1);
        var talk = new Talk(number);
        Socket server = connect();
        try (server) {
            threads.submit(() -> {
                back.pump(server, device, talk::down, threads);
                return null;
            });
            there.pump(device, server, talk::up, threads);
        } finally {
            sockets.remove(server);
        }
        deliverOvertaken();
    }

    private void deliverOvertaken() throws IOException {
        for (HttpMessage late = overtaken.poll(); late != null; late = overtaken.poll()) {
            exchange(late, connections.incrementAndGet());
        }
    }

    private HttpMessage request(Socket device, long number) throws IOException {
        HttpMessage request =
                HttpMessage.read(device.getInputStream()).orElseThrow(() -> new IOException("request ended early"));
        new Talk(number).up(request.bytes());
        return request;
    }

    private byte[] exchange(HttpMessage request, long number) throws IOException {
        try (Socket server = connect()) {
            server.getOutputStream().write(request.bytes());
            Optional<HttpMessage> answer = HttpMessage.read(server.getInputStream());
            byte[] bytes = answer.map(HttpMessage::bytes).orElse(new byte[0]);
            new Talk(number).down(bytes);
            return bytes;
        }
    }

    private Socket connect() throws IOException {
        Socket server = new Socket(hub.getAddress(), hub.getPort());
        sockets.add(server);
        return server;
    }

    /// One connection's talk, counted and heard.
    private final class Talk {

        private final long number;
        private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
        private boolean hubsTurn;

        Talk(long number) {
            this.number = number;
        }

        synchronized void up(byte[] part) {
            up.addAndGet(part.length);
            if (!hubsTurn) {
                hubsTurn = true;
                turns.incrementAndGet();
                answer.reset();
            }
            ear.up(number, part);
        }

        synchronized void down(byte[] part) {
            down.addAndGet(part.length);
            hubsTurn = false;
            if (answer.size() + part.length <= LONGEST_REPLAY) {
                answer.writeBytes(part);
                lastAnswer = answer.toByteArray();
            }
            ear.down(number, part);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It was closed.
        }
    }
}
