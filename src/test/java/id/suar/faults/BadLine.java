package id.suar.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/// A TCP proxy on loopback. Each new connection takes the next fault that was ordered; without one it is
/// a good line.
public final class BadLine implements AutoCloseable {

    private final ServerSocket listening;
    private final InetSocketAddress hub;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final AtomicLong up = new AtomicLong();
    private final AtomicLong down = new AtomicLong();
    private final AtomicLong connections = new AtomicLong();

    public BadLine(URI hub) throws IOException {
        this.hub = new InetSocketAddress(hub.getHost(), hub.getPort());
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.submit(this::accept);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/");
    }

    public BadLine order(Fault... next) {
        faults.addAll(java.util.List.of(next));
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

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : sockets) {
            socket.close();
        }
        threads.shutdownNow();
    }

    private Void accept() throws IOException {
        while (!listening.isClosed()) {
            Socket device = listening.accept();
            sockets.add(device);
            connections.incrementAndGet();
            Fault fault = faults.poll();
            threads.submit(() -> {
                serve(device, fault == null ? new Fault.None() : fault);
                return null;
            });
        }
        return null;
    }

    private void serve(Socket device, Fault fault) throws IOException {
        switch (fault) {
            case Fault.Answer(String bytes) -> {
                request(device.getInputStream());
                device.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
                device.close();
            }
            case Fault.Stall() -> device.getInputStream().transferTo(OutputStream.nullOutputStream());
            case Fault.Twice() -> {
                byte[] request = request(device.getInputStream());
                exchange(request);
                device.getOutputStream().write(exchange(request));
                device.close();
            }
            case Fault.LoseAnswer() -> {
                exchange(request(device.getInputStream()));
                device.close();
            }
            case Fault.None _, Fault.CutUp _, Fault.CutDown _, Fault.CorruptUp _, Fault.CorruptDown _ ->
                relay(device, fault);
        }
    }

    private void relay(Socket device, Fault fault) throws IOException {
        Socket server = connect();
        threads.submit(() -> {
            pump(
                    server,
                    device,
                    down,
                    fault instanceof Fault.CutDown(long n) ? n : -1,
                    fault instanceof Fault.CorruptDown(long n) ? n : -1);
            return null;
        });
        pump(
                device,
                server,
                up,
                fault instanceof Fault.CutUp(long n) ? n : -1,
                fault instanceof Fault.CorruptUp(long n) ? n : -1);
    }

    private static void pump(Socket from, Socket to, AtomicLong counter, long cut, long corrupt) throws IOException {
        try {
            byte[] buffer = new byte[8192];
            long at = 0;
            InputStream in = from.getInputStream();
            while (cut < 0 || at < cut) {
                int most = cut < 0 ? buffer.length : (int) Math.min(buffer.length, cut - at);
                int read = in.read(buffer, 0, most);
                if (read < 0) {
                    break;
                }
                if (corrupt >= at && corrupt < at + read) {
                    buffer[(int) (corrupt - at)] ^= 0x20;
                }
                counter.addAndGet(read);
                to.getOutputStream().write(buffer, 0, read);
                at += read;
            }
        } finally {
            from.close();
            to.close();
        }
    }

    /// One whole request with its body, as the device sent it.
    private byte[] request(InputStream in) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        while (!bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int octet = in.read();
            if (octet < 0) {
                throw new IOException("request ended early");
            }
            bytes.write(octet);
        }
        String head = bytes.toString(StandardCharsets.ISO_8859_1).toLowerCase();
        int at = head.indexOf("content-length:");
        int length = at < 0
                ? 0
                : Integer.parseInt(
                        head.substring(at + 15, head.indexOf("\r\n", at)).trim());
        bytes.writeBytes(in.readNBytes(length));
        up.addAndGet(bytes.size());
        return bytes.toByteArray();
    }

    /// The first part of the hub's answer that comes in one piece; answers are small.
    private byte[] exchange(byte[] request) throws IOException {
        try (Socket server = connect()) {
            server.getOutputStream().write(request);
            byte[] buffer = new byte[64 * 1024];
            int read = server.getInputStream().read(buffer);
            return java.util.Arrays.copyOf(buffer, Math.max(0, read));
        }
    }

    private Socket connect() throws IOException {
        Socket server = new Socket(hub.getAddress(), hub.getPort());
        sockets.add(server);
        return server;
    }
}
