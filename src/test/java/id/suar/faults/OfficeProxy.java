package id.suar.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// An HTTP proxy on loopback as offices have them: `CONNECT` for TLS, whole addresses for the rest, and a login where
/// one is wanted. It alone knows where hubs' names lead: to this computer.
public final class OfficeProxy implements AutoCloseable {

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final Optional<String> login;

    /// @param login `user:password`; empty: none wanted
    public OfficeProxy(Optional<String> login) throws IOException {
        this.login = login;
        threads.submit(this::accept);
    }

    public String place() {
        return "127.0.0.1:" + listening.getLocalPort();
    }

    public int port() {
        return listening.getLocalPort();
    }

    /// First lines of the requests that it let through.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() throws IOException {
        listening.close();
        threads.shutdownNow();
    }

    private Void accept() throws IOException {
        while (!listening.isClosed()) {
            Socket device = listening.accept();
            threads.submit(() -> {
                try (device) {
                    serve(device);
                }
                return null;
            });
        }
        return null;
    }

    private void serve(Socket device) throws IOException {
        while (true) {
            String head = head(device.getInputStream());
            if (head.isEmpty()) {
                return;
            }
            byte[] body = device.getInputStream().readNBytes(length(head));
            if (!let(head)) {
                say(
                        device,
                        "HTTP/1.1 407 Proxy Authentication Required\r\n"
                                + "Proxy-Authenticate: Basic realm=\"kantor\"\r\nContent-Length: 0\r\n\r\n");
                continue;
            }
            asked.add(head.lines().findFirst().orElse(""));
            if (head.startsWith("CONNECT ")) {
                tunnel(device, URI.create("tls://" + head.split(" ")[1]).getPort());
            } else {
                forward(device, head, body);
            }
            return;
        }
    }

    private void tunnel(Socket device, int port) throws IOException {
        try (var hub = new Socket(InetAddress.getLoopbackAddress(), port)) {
            say(device, "HTTP/1.1 200 Connection established\r\n\r\n");
            var back = threads.submit(() -> hub.getInputStream().transferTo(device.getOutputStream()));
            device.getInputStream().transferTo(hub.getOutputStream());
            back.cancel(true);
        }
    }

    private static void forward(Socket device, String head, byte[] body) throws IOException {
        URI target = URI.create(head.split(" ")[1]);
        try (var hub = new Socket(InetAddress.getLoopbackAddress(), target.getPort())) {
            String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
            String own = head.replaceFirst(" \\S+ ", " " + target.getRawPath() + query + " ")
                    .replaceFirst("\r\n", "\r\nConnection: close\r\n")
                    .replaceAll("(?i)\r\nProxy-Authorization: [^\r]*", "");
            hub.getOutputStream().write(own.getBytes(StandardCharsets.ISO_8859_1));
            hub.getOutputStream().write(body);
            hub.getInputStream().transferTo(device.getOutputStream());
        }
    }

    private boolean let(String head) {
        return login.map(pair -> Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .map(basic -> head.contains("roxy-Authorization: Basic " + basic + "\r\n"))
                .orElse(true);
    }

    private static int length(String head) {
        return head.lines()
                .filter(line -> line.toLowerCase().startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
    }

    private static void say(Socket device, String words) throws IOException {
        device.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String head(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        while (!bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int octet = in.read();
            if (octet < 0) {
                return "";
            }
            bytes.write(octet);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
