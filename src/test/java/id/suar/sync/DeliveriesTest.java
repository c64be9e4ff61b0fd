package id.suar.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.suar.access.SignedCard;
import id.suar.faults.Laptop;
import id.suar.faults.Office;
import id.suar.faults.SteppedSchedule;
import id.suar.sync.http.Clients;
import id.suar.sync.http.HttpTransport;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When the courier goes, told against a real hub on loopback and a real device's folder.
class DeliveriesTest {

    private static final LinkProblem NO_NETWORK = new LinkProblem.NoNetwork("http://hub");

    private final SteppedSchedule schedule = new SteppedSchedule();
    private final HttpClient client = Clients.hub().build();
    private final Told told = new Told();
    private Office office;
    private Laptop laptop;
    private Transport line;
    private Optional<Couriers.Hired> closed = Optional.empty();
    private final List<Errand> errands = new ArrayList<>();
    private Set<String> ways = Set.of("wlan0 192.168.43.7");
    private int hurried;
    private Deliveries deliveries;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        office = new Office(folder);
        SignedCard card = office.card("Panwascam Tenggarong");
        laptop = new Laptop(folder, card);
        line = new HttpTransport(client, List.of(office.address()));
        deliveries = new Deliveries(schedule, new Hiring(), () -> ways, laptop.clock, new Random(3), told);
    }

    @AfterEach
    void close() {
        deliveries.close();
        laptop.close();
        office.close();
        client.close();
    }

    @Test
    void whatIsRecordedGoesAfterAShortWhileInOneParcel() {
        deliveries.start(true);
        schedule.pass(Duration.ZERO);
        laptop.notes(1);
        deliveries.recorded();
        laptop.notes(2);
        deliveries.recorded();

        assertThat(deliveries.state()).isEqualTo(new DeliveryState.Soon());
        assertThat(laptop.outbox.standing().waiting()).isEqualTo(3);
        schedule.pass(Deliveries.SETTLE);

        assertThat(deliveries.state()).isInstanceOf(DeliveryState.AllReceived.class);
        assertThat(laptop.outbox.standing().waiting()).isZero();
        assertThat(office.journals.heads())
                .singleElement()
                .satisfies(head -> assertThat(head.seq()).isEqualTo(3));
        assertThat(told.moves).isPositive();
        assertThat(schedule.waiting()).isZero();
    }

    @Test
    void triesAgainByItselfAfterARestThatIsNeverLongerThanItsCap() {
        laptop.notes(1);
        line = down(NO_NETWORK);
        deliveries.start(true);
        for (int i = 0; i < 12; i++) {
            schedule.pass(Duration.ofMinutes(5));
            assertThat(deliveries.state()).isInstanceOfSatisfying(DeliveryState.Resting.class, resting -> {
                assertThat(resting.problem()).isEqualTo(NO_NETWORK);
                assertThat(resting.again()).isPresent();
            });
            assertThat(schedule.waiting())
                    .as("the next try, and a look at the interfaces")
                    .isEqualTo(2);
        }
        line = new HttpTransport(client, List.of(office.address()));
        schedule.pass(Duration.ofMinutes(5));

        assertThat(deliveries.state()).isInstanceOf(DeliveryState.AllReceived.class);
    }

    @Test
    void errandsGoOnceAllIsReceivedAndOneThatFailsKeepsNoOtherBackAndIsTriedAgain() {
        List<Long> waiting = new ArrayList<>();
        var bad = new ArrayList<>(List.of(NO_NETWORK));
        errands.add((until, watch) -> bad.isEmpty() ? Optional.empty() : Optional.of(bad.removeFirst()));
        errands.add((until, watch) -> {
            waiting.add(laptop.outbox.standing().waiting());
            return Optional.empty();
        });
        laptop.notes(3);
        deliveries.start(true);
        schedule.pass(Duration.ZERO);

        assertThat(waiting).containsExactly(0L);
        assertThat(deliveries.state())
                .isInstanceOfSatisfying(
                        DeliveryState.AllReceived.class,
                        all -> assertThat(all.unfinished()).contains(NO_NETWORK));
        assertThat(schedule.waiting()).isEqualTo(2);
        schedule.pass(Duration.ofMinutes(5));

        assertThat(waiting).containsExactly(0L, 0L);
        assertThat(deliveries.state())
                .isInstanceOfSatisfying(
                        DeliveryState.AllReceived.class,
                        all -> assertThat(all.unfinished()).isEmpty());
        assertThat(schedule.waiting()).isZero();
    }

    @Test
    void syncNowDoesNotWaitForTheRest() {
        laptop.notes(1);
        line = down(NO_NETWORK);
        deliveries.start(true);
        schedule.pass(Duration.ZERO);
        line = new HttpTransport(client, List.of(office.address()));
        deliveries.now();
        schedule.pass(Duration.ZERO);

        assertThat(deliveries.state()).isInstanceOf(DeliveryState.AllReceived.class);
        assertThat(schedule.waiting()).isZero();
    }

    @Test
    void aWayOutThatOpensIsTakenAtOnceAndOneThatClosesIsNot() {
        laptop.notes(1);
        line = down(NO_NETWORK);
        deliveries.start(true);
        for (int i = 0; i < 5; i++) {
            schedule.pass(Duration.ofMinutes(5));
        }
        int tries = told.tries();
        ways = Set.of();
        schedule.pass(Deliveries.LOOK);
        schedule.pass(Deliveries.LOOK);
        assertThat(told.tries()).as("no way out is nothing to try").isEqualTo(tries);

        ways = Set.of("wlan0 10.20.30.4");
        line = new HttpTransport(client, List.of(office.address()));
        schedule.pass(Deliveries.LOOK);

        assertThat(deliveries.state()).isInstanceOf(DeliveryState.AllReceived.class);
        assertThat(schedule.waiting()).as("nobody looks when nothing waits").isZero();
    }

    @Test
    void syncNowRightAfterCancelIsNotForgotten() {
        laptop.notes(1);
        Transport hub = line;
        line = (parcel, within) -> {
            line = hub;
            deliveries.cancel();
            deliveries.now();
            throw new InterruptedException();
        };
        deliveries.start(true);
        schedule.pass(Duration.ZERO);

        assertThat(laptop.outbox.standing().waiting()).isZero();
    }

    @Test
    void nothingIsSaidToBeSentWhereThereIsNoAddress() {
        laptop.notes(1);
        line = new HttpTransport(client, List.of());
        deliveries.start(true);
        schedule.pass(Duration.ZERO);

        assertThat(told.states)
                .containsExactly(new DeliveryState.Resting(new LinkProblem.NoAddress(), Optional.empty()));
    }

    @Test
    void syncNowWakesACourierThatRests() {
        laptop.notes(1);
        line = (parcel, within) -> {
            deliveries.now();
            return new Delivery.Failed(new LinkProblem.NoAddress());
        };
        deliveries.start(true);
        schedule.pass(Duration.ZERO);

        assertThat(hurried).isEqualTo(1);
    }

    @Test
    void aRevokedDeviceWaitsForPeopleAndStillTriesWhenAsked() {
        laptop.notes(1);
        deliveries.start(true);
        schedule.pass(Duration.ZERO);
        office.enrolments.revoke(laptop.profile.device(), office.clock.instant());
        laptop.notes(1);
        deliveries.recorded();
        schedule.pass(Deliveries.SETTLE);

        assertThat(deliveries.state()).isEqualTo(new DeliveryState.Refused(Refusal.REVOKED));
        deliveries.recorded();
        assertThat(schedule.waiting()).isZero();
        deliveries.now();
        assertThat(schedule.waiting()).isEqualTo(1);
    }

    @Test
    void recordingNeverWaitsForAPin() {
        closed = Optional.of(new Couriers.Hired.PinNeeded());
        deliveries.start(true);
        schedule.pass(Duration.ZERO);
        laptop.notes(1);
        deliveries.recorded();

        assertThat(deliveries.state()).isEqualTo(new DeliveryState.PinNeeded());
        assertThat(laptop.outbox.standing().saved()).isEqualTo(1);
        closed = Optional.empty();
        deliveries.now();
        schedule.pass(Duration.ZERO);
        assertThat(laptop.outbox.standing().waiting()).isZero();
    }

    @Test
    void switchedOffNothingGoesUnasked() {
        laptop.notes(1);
        deliveries.start(false);
        deliveries.recorded();

        assertThat(deliveries.state()).isEqualTo(new DeliveryState.Off());
        assertThat(schedule.waiting()).isZero();
        deliveries.now();
        schedule.pass(Duration.ZERO);
        assertThat(laptop.outbox.standing().waiting()).isZero();
        deliveries.automatic(true);
        assertThat(schedule.waiting()).isEqualTo(1);
    }

    @Test
    void whatIsRecordedWhileACourierGoesIsNotForgotten() {
        laptop.notes(1);
        Transport hub = line;
        line = (parcel, within) -> {
            deliveries.recorded();
            return hub.push(parcel, within);
        };
        deliveries.start(true);
        schedule.pass(Duration.ZERO);

        assertThat(deliveries.state()).isEqualTo(new DeliveryState.Soon());
        assertThat(schedule.waiting()).isEqualTo(1);
    }

    @Test
    void cancelledItWaitsUntilSomethingIsRecorded() {
        laptop.notes(1);
        line = down(NO_NETWORK);
        deliveries.start(true);
        schedule.pass(Duration.ZERO);
        deliveries.cancel();

        assertThat(deliveries.state())
                .isEqualTo(new DeliveryState.Resting(new LinkProblem.Stopped(), Optional.empty()));
        assertThat(schedule.waiting()).isZero();
        deliveries.recorded();
        assertThat(schedule.waiting()).isEqualTo(1);
    }

    @Test
    void aFaultIsToldWithItsCodeAndTheNextTryIsLikeAnyOther() {
        laptop.notes(1);
        Transport hub = line;
        line = (parcel, within) -> {
            throw new IllegalStateException("broken");
        };
        deliveries.start(true);
        schedule.pass(Duration.ZERO);

        assertThat(deliveries.state()).isInstanceOf(DeliveryState.Broken.class);
        assertThat(told.faults).hasSize(1);
        line = hub;
        deliveries.now();
        schedule.pass(Duration.ZERO);
        assertThat(deliveries.state()).isInstanceOf(DeliveryState.AllReceived.class);
    }

    @Test
    void closedItNeverRunsAgain() {
        deliveries.start(true);
        deliveries.close();
        deliveries.now();

        assertThat(schedule.waiting()).isZero();
    }

    private static Transport down(LinkProblem problem) {
        return (parcel, within) -> new Delivery.Failed(problem);
    }

    private final class Hiring implements Couriers {

        @Override
        public Hired hire() {
            return closed.orElseGet(() -> new Hired.Ready(new Courier(
                    laptop.outbox,
                    laptop.passages,
                    laptop.packer,
                    laptop.desk,
                    line,
                    laptop.clock,
                    laptop.clock::step,
                    new Random(5),
                    errands)));
        }

        @Override
        public void hurry() {
            hurried++;
        }
    }

    private static final class Told implements DeliveryWatch {

        private final List<DeliveryState> states = new ArrayList<>();
        private final List<Throwable> faults = new ArrayList<>();
        private int moves;

        int tries() {
            return (int) states.stream()
                    .filter(DeliveryState.Sending.class::isInstance)
                    .count();
        }

        @Override
        public void state(DeliveryState state) {
            states.add(state);
        }

        @Override
        public void moved() {
            moves++;
        }

        @Override
        public void broke(Throwable fault) {
            faults.add(fault);
        }
    }
}
