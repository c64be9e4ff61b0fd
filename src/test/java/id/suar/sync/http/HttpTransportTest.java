package id.suar.sync.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import id.suar.sync.Delivery;
import id.suar.sync.LinkProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Answers that no hub would give.
class HttpTransportTest {

    /// What a line does that dies in the middle of an answer: nothing is closed, and nothing comes any more.
    @Test
    @Timeout(30)
    void anAnswerThatStopsAfterItsHeadIsGivenUp() throws Exception {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: " + HttpTransport.ANSWER + "\r\nContent-Length: 300\r\n\r\n";

        assertThat(pushed(head + "SA"))
                .isInstanceOfSatisfying(
                        Delivery.Failed.class,
                        failed -> assertThat(failed.problem()).isInstanceOf(LinkProblem.TimedOut.class));
    }

    @Test
    @Timeout(30)
    void anAnswerWithoutEndIsCutOff() throws Exception {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: " + HttpTransport.ANSWER + "\r\n\r\n";

        assertThat(pushed(head + "x".repeat(1 << 20))).isInstanceOf(Delivery.Failed.class);
    }

    private static Delivery pushed(String answer) throws IOException, InterruptedException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var client = Clients.hub().build()) {
            Thread.ofVirtual().start(() -> answer(socket, answer));
            var address = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
            Delivery delivery =
                    new HttpTransport(client, List.of(address)).push(new byte[10], Duration.ofMillis(1_500));
            client.shutdownNow();
            return delivery;
        }
    }

    /// Says it and then nothing more; the connection stays open until the test ends.
    private static void answer(ServerSocket socket, String answer) {
        try (var line = socket.accept()) {
            line.getInputStream().read();
            line.getOutputStream().write(answer.getBytes(US_ASCII));
            line.getOutputStream().flush();
            line.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            // The client has hung up, which is what it should do.
            return;
        }
    }
}
