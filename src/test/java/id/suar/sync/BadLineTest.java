package id.suar.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.faults.BadLine;
import id.suar.faults.Fault;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything arrives exactly once, whatever the line does (I3), and is counted only when the hub has
/// signed (I2). Real sockets.
class BadLineTest {

    private static final String HTML = "<html><body>Selamat datang, silakan masuk</body></html>";

    @TempDir
    Path hubFolder;

    @TempDir
    Path folder;

    private Office hub;
    private Laptop laptop;
    private BadLine line;

    @BeforeEach
    void open() throws Exception {
        hub = new Office(hubFolder);
        laptop = new Laptop(folder, hub.card("Panwaslu Samboja"));
        line = new BadLine(hub.address());
    }

    @AfterEach
    void close() throws Exception {
        line.close();
        laptop.close();
        hub.close();
    }

    @Test
    void oneRequestAndNothingBeforeIt() {
        laptop.notes(300);
        var outcome = laptop.sync(line.address());

        assertThat(outcome).isInstanceOf(SyncOutcome.AllReceived.class);
        assertThat(outcome.tally().requests()).isEqualTo(1);
        assertThat(outcome.tally().received()).isEqualTo(300);
        assertExactlyOnce();
    }

    @Test
    void anEmptyJournalEnrols() {
        assertThat(laptop.sync(line.address())).isInstanceOf(SyncOutcome.AllReceived.class);
        assertThat(hub.enrolments.find(laptop.profile.device()).orElseThrow().signKey())
                .hasValue(laptop.keys.signing().open());
    }

    @Test
    void aSecondRunWithNothingNewAsksOnceAndIsDoneWithoutALineToo() {
        laptop.notes(3);
        laptop.sync(line.address());
        assertThat(laptop.sync(line.address()).tally().requests()).isEqualTo(1);
        assertThat(laptop.sync(URI.create("http://127.0.0.1:1/"))).isInstanceOf(SyncOutcome.AllReceived.class);
        assertExactlyOnce();
    }

    @Test
    void manyEntriesGoInGrowingSegments() {
        laptop.notes(20_000);
        var outcome = laptop.sync(line.address());
        assertThat(outcome.tally().requests()).isBetween(2, 4);
        assertExactlyOnce();
    }

    @Test
    void aLoginPageIsNotADelivery() {
        laptop.notes(5);
        line.order(Fault.page("200 OK", "", HTML));
        assertThat(once()).isInstanceOf(LinkProblem.LoginPage.class);
        line.order(Fault.page("302 Found", "Location: http://login.example/\r\n", HTML));
        assertThat(once()).isInstanceOf(LinkProblem.LoginPage.class);
        line.order(Fault.page("511 Network Authentication Required", "", HTML));
        assertThat(once()).isInstanceOf(LinkProblem.LoginPage.class);
        line.order(Fault.page("502 Bad Gateway", "", HTML));
        assertThat(once()).isEqualTo(new LinkProblem.HubFault(line.address().toString(), 502));
        line.order(Fault.page("404 Not Found", "", HTML));
        assertThat(once()).isInstanceOf(LinkProblem.NotThisHub.class);

        assertNothingReceived(5);
        assertAllArrives();
    }

    @Test
    void anAnswerThatNobodySignedIsNotADelivery() {
        laptop.notes(5);
        line.order(new Fault.Answer("HTTP/1.1 200 OK\r\nContent-Type: application/vnd.suar.answer\r\n"
                + "Content-Length: 5\r\nConnection: close\r\n\r\n12345"));
        assertThat(once()).isInstanceOf(LinkProblem.NotThisHub.class);
        line.order(new Fault.Answer("HTTP/1.1 200 OK\r\nContent-Type: application/vnd.suar.answer\r\n"
                + "Content-Length: 90000\r\nConnection: close\r\n\r\n" + "x".repeat(90_000)));
        assertThat(once()).isInstanceOf(LinkProblem.LineCut.class);
        line.order(new Fault.Answer("garbage"));
        assertThat(once()).isInstanceOf(LinkProblem.LineCut.class);

        assertNothingReceived(5);
        assertAllArrives();
    }

    @Test
    void lostAnswersCostNothing() {
        laptop.notes(50);
        line.order(new Fault.LoseAnswer(), new Fault.LoseAnswer(), new Fault.LoseAnswer());
        assertThat(laptop.sync(line.address())).isInstanceOf(SyncOutcome.AllReceived.class);
        assertExactlyOnce();
    }

    @Test
    void everyRequestTwice() {
        laptop.notes(50);
        line.order(new Fault.Twice());
        assertThat(laptop.sync(line.address())).isInstanceOf(SyncOutcome.AllReceived.class);
        assertExactlyOnce();
    }

    @Test
    void aStalledLineIsLeft() {
        laptop.notes(5);
        line.order(new Fault.Stall());
        assertThat(laptop.sync(line.address(), Duration.ofSeconds(2))).isInstanceOf(SyncOutcome.AllReceived.class);
        assertExactlyOnce();
    }

    @Test
    void nobodyThere() {
        laptop.notes(5);
        var closed = laptop.sync(URI.create("http://127.0.0.1:1/"), Duration.ofSeconds(9));
        assertThat(((SyncOutcome.NotDelivered) closed).problem()).isInstanceOf(LinkProblem.HubUnreachable.class);
        assertThat(closed.tally().requests()).isGreaterThan(1);
        var unknown = laptop.sync(URI.create("http://hub.invalid/"), Duration.ZERO);
        assertThat(((SyncOutcome.NotDelivered) unknown).problem()).isInstanceOf(LinkProblem.NameNotFound.class);
        assertAllArrives();
    }

    /// A line that is cut after every seventh byte of an exchange, in either direction, then a good one.
    @Test
    void cutAnywhere() {
        laptop.notes(3);
        laptop.sync(line.address());
        long up = line.up();
        long down = line.down();
        for (long at = 0; at <= Math.max(up, down); at += 7) {
            laptop.notes(2);
            if (at < up) {
                line.order(new Fault.CutUp(at));
            }
            if (at < down) {
                line.order(new Fault.CutDown(at));
            }
            long before = laptop.outbox.standing().received();
            assertThat(laptop.sync(line.address())).as("cut at %d", at).isInstanceOf(SyncOutcome.AllReceived.class);
            assertThat(laptop.outbox.standing().received()).isGreaterThan(before);
            assertThat(line.waiting()).isZero();
        }
        assertExactlyOnce();
    }

    /// One changed byte anywhere, in either direction, then a good line.
    @Test
    void changedAnywhere() {
        laptop.notes(3);
        laptop.sync(line.address());
        long up = line.up();
        long down = line.down();
        for (long at = 0; at <= Math.max(up, down); at += 11) {
            laptop.notes(2);
            if (at < up) {
                line.order(new Fault.CorruptUp(at));
            }
            if (at < down) {
                line.order(new Fault.CorruptDown(at));
            }
            assertThat(laptop.sync(line.address(), Duration.ofSeconds(4)))
                    .as("changed at %d", at)
                    .isInstanceOf(SyncOutcome.AllReceived.class);
        }
        assertExactlyOnce();
    }

    private LinkProblem once() {
        return ((SyncOutcome.NotDelivered) laptop.sync(line.address(), Duration.ZERO)).problem();
    }

    private void assertNothingReceived(int saved) {
        var standing = laptop.outbox.standing();
        assertThat(standing.saved()).isEqualTo(saved);
        assertThat(standing.received()).isZero();
        assertThat(laptop.receipts.list(10)).isEmpty();
    }

    private void assertAllArrives() {
        assertThat(laptop.sync(line.address())).isInstanceOf(SyncOutcome.AllReceived.class);
        assertExactlyOnce();
    }

    private void assertExactlyOnce() {
        String device = laptop.profile.device();
        assertThat(Laptop.all(hub.journals, device)).isEqualTo(Laptop.all(laptop.journals, device));
        assertThat(laptop.outbox.standing().waiting()).isZero();
    }
}
